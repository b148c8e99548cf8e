"""Number words: cardinals, scales, ordinals, fractions, multiples, with the value of each as a decimal string."""

from __future__ import annotations

SMALL = {
    "zero": 0,
    "nil": 0,
    "nought": 0,
    "naught": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}

TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,  # a common misspelling
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

HUNDRED = ("hundred", "hundreds")

# Short scale; "milliard" and "lakh crore" are read as written.
SCALES = {
    "thousand": "1000",
    "thousands": "1000",
    "lakh": "100000",
    "lakhs": "100000",
    "lac": "100000",
    "lacs": "100000",
    "lkh": "100000",
    "lkhs": "100000",
    "million": "1000000",
    "millions": "1000000",
    "mln": "1000000",
    "mio": "1000000",
    "crore": "10000000",
    "crores": "10000000",
    "billion": "1000000000",
    "billions": "1000000000",
    "milliard": "1000000000",
    "milliards": "1000000000",
    "bln": "1000000000",
    "trillion": "1000000000000",
    "trillions": "1000000000000",
    "quadrillion": "1000000000000000",
    "quadrillions": "1000000000000000",
    "quintillion": "1000000000000000000",
    "quintillions": "1000000000000000000",
    "sextillion": "1000000000000000000000",
    "septillion": "1000000000000000000000000",
}

# Words that count in twelves; "gross" and "score" are too often something else to be read alone.
GROUPS = {"dozen": 12, "dozens": 12, "doz": 12, "dozs": 12}

# Groups of more than one word, or that need "a" before and a phrase's end after: "a gross of pens", "a baker's dozen".
GROUP_NAMES = {
    "baker's dozen": 13,
    "long dozen": 13,
    "square dozen": 144,
    "gross": 144,
    "small gross": 120,
    "great gross": 1728,
}

# Letters that stand for a scale when they follow the digits at once ("100k", "€94bn").
SCALE_SUFFIXES = {
    "k": "1000",
    "K": "1000",
    "mn": "1000000",
    "Mn": "1000000",
    "mln": "1000000",
    "MM": "1000000",
    "M": "1000000",
    "bn": "1000000000",
    "Bn": "1000000000",
    "BN": "1000000000",
    "bln": "1000000000",
    "tn": "1000000000000",
    "Tn": "1000000000000",
    "trn": "1000000000000",
    "cr": "10000000",
    "Cr": "10000000",
}

# Letters that stand for a scale only beside a currency or before a counted thing ("$5m", "2.1m barrels").
LOOSE_SUFFIXES = {
    "m": "1000000",
    "mm": "1000000",
    "b": "1000000000",
    "B": "1000000000",
    "t": "1000000000000",
    "T": "1000000000000",
}

ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "nineth": 9,  # a common misspelling
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
}

ORDINAL_SCALES = {
    "hundredth": "100",
    "thousandth": "1000",
    "millionth": "1000000",
    "billionth": "1000000000",
    "trillionth": "1000000000000",
}

ORDINAL_SUFFIXES = ("st", "nd", "rd", "th")

# Denominators beside the ordinals and their plurals.
FRACTIONS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}

VULGAR = {
    "¼": (1, 4),
    "½": (1, 2),
    "¾": (3, 4),
    "⅐": (1, 7),
    "⅑": (1, 9),
    "⅒": (1, 10),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}

# Denominators that "a/b" in digits is read as a fraction with; "9/11" and "24/7" are none.
SLASH_DENOMINATORS = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 24, 25, 30, 32, 40, 50, 60, 64, 100, 128, 1000)

# Multiples: words that say "so many times as much".
MULTIPLES = {
    "twice": "2",
    "thrice": "3",
    "double": "2",
    "doubled": "2",
    "doubles": "2",
    "doubling": "2",
    "triple": "3",
    "tripled": "3",
    "triples": "3",
    "tripling": "3",
    "treble": "3",
    "trebled": "3",
    "trebles": "3",
    "trebling": "3",
    "quadruple": "4",
    "quadrupled": "4",
    "quadruples": "4",
    "quadrupling": "4",
    "quintuple": "5",
    "quintupled": "5",
    "quintupling": "5",
    "sextuple": "6",
    "sextupled": "6",
    "halved": "0.5",
    "halves": "0.5",
    "halving": "0.5",
    "twofold": "2",
    "threefold": "3",
    "fourfold": "4",
    "fivefold": "5",
    "sixfold": "6",
    "sevenfold": "7",
    "eightfold": "8",
    "ninefold": "9",
    "tenfold": "10",
    "twentyfold": "20",
    "hundredfold": "100",
    "thousandfold": "1000",
}

NEGATIVES = ("minus", "negative")

# Sums of the smallest coin in one word.
PENCE = {
    "halfpenny": "0.5", "twopence": "2", "tuppence": "2", "threepence": "3", "thruppence": "3", "fourpence": "4",
    "fivepence": "5", "sixpence": "6", "sevenpence": "7", "eightpence": "8", "ninepence": "9", "tenpence": "10",
    "elevenpence": "11",
}  # fmt: skip
