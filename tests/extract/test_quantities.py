"""What numbers a text states: value, unit, dimension, bound, and the words they are."""

from __future__ import annotations

from decimal import Decimal

import pytest

from qa_bot.extract.quantities import read_quantities
from qa_bot.model.quantity import Bound, Dimension

# text, words of the number and its unit, value (two for a range), unit, dimension
STATED = [
    ("The harbour cost €240 million.", "€240 million", "240000000", "EUR", "money"),
    ("It sold for US$4.7bn.", "US$4.7bn", "4700000000", "USD", "money"),
    ("They raised USD 5 m in May.", "USD 5 m", "5000000", "USD", "money"),
    ("a loan of 1.2 trillion yuan", "1.2 trillion yuan", "1200000000000", "CNY", "money"),
    ("a stamp for 50 cents", "50 cents", "0.50", "USD", "money"),
    ("thirteen dollars and five cents", "thirteen dollars and five cents", "13.05", "USD", "money"),
    ("it fetched 3 lakh rupees", "3 lakh rupees", "300000", "INR", "money"),
    ("two crore rupees", "two crore rupees", "20000000", "INR", "money"),
    ("priced at Rp 31.500", "Rp 31.500", "31500", "IDR", "money"),
    ("a fine of 900 Swiss francs", "900 Swiss francs", "900", "CHF", "money"),
    ("pay 12 kroner", "12 kroner", "12", "krone", "money"),
    ("owed -$5", "-$5", "-5", "USD", "money"),
    ("the 12-cent stamp", "12-cent", "0.12", "USD", "money"),
    ("rose by 2% in a day", "2%", "2", "%", "share"),
    ("seven per cent of it", "seven per cent", "7", "%", "share"),
    ("up 1.5 percentage points", "1.5 percentage points", "1.5", "pp", "points"),
    ("cut by 25 basis points", "25 basis points", "25", "bp", "points"),
    ("one in five adults", "one in five", "0.2", "fraction", "share"),
    ("three quarters of them", "three quarters", "0.75", "fraction", "share"),
    ("a third of the crew", "a third", "0.3333333333333333333333333333", "fraction", "share"),
    ("about half a million bees", "half a million", "500000", "bees", "count"),
    ("twenty-six point three", "twenty-six point three", "26.3", "", "count"),
    ("two hundred and five goats", "two hundred and five", "205", "goats", "count"),
    ("a dozen eggs", "a dozen", "12", "eggs", "count"),
    ("three and a half miles", "three and a half miles", "3.5", "mi", "length"),
    ("3½ miles", "3½ miles", "3.5", "mi", "length"),
    ("a 1/4 inch gap", "1/4 inch", "0.25", "in", "length"),
    ("9 400 jobs went", "9 400", "9400", "jobs", "count"),
    ("some 1'250'000 cars", "1'250'000", "1250000", "cars", "count"),
    ("700 contract workers", "700", "700", "workers", "count"),
    ("2.1m barrels a day", "2.1m barrels", "2100000", "bbl", "volume"),
    ("a 5 metre wall", "5 metre", "5", "m", "length"),
    ("7 feet and 10 inches", "7 feet and 10 inches", "94", "in", "length"),
    ("4 km² of heath", "4 km²", "4", "km²", "area"),
    ("640 million cubic metres", "640 million cubic metres", "640000000", "m³", "volume"),
    ("7.3 MWh a year", "7.3 MWh", "7.3", "MWh", "energy"),
    ("at 200 kilometres per hour", "200 kilometres per hour", "200", "km/h", "speed"),
    ("a 2.80 GHz chip", "2.80 GHz", "2.80", "GHz", "frequency"),
    ("8 MB of memory", "8 MB", "8", "MB", "data"),
    ("it fell to -18 °C", "-18 °C", "-18", "°C", "temperature"),
    ("two below zero", "two below zero", "-2", "°", "temperature"),
    ("turn it 90 degrees", "90 degrees", "90", "°", "angle"),
    ("five years old", "five years old", "5", "year", "age"),
    ("a man aged 34", "34", "34", "year", "age"),
    ("for 2 years and 3 months", "2 years and 3 months", "27", "month", "time"),
    ("a two-year pause", "two-year", "2", "year", "time"),
    ("three times as heavy", "three times", "3", "times", "multiple"),
    ("output has doubled", "doubled", "2", "times", "multiple"),
    ("a tenfold gain", "tenfold", "10", "times", "multiple"),
    ("the twenty-first guest", "twenty-first", "21", "", "ordinal"),
    ("the 42nd guest", "42nd", "42", "", "ordinal"),
    ("two pounds of flour", "two pounds", "2", "lb", "mass"),
    ("a fine of two pounds", "two pounds", "2", "GBP", "money"),
    ("3 × 10^8 m/s", "3 × 10^8 m/s", "300000000", "m/s", "speed"),
    ("heat it to 80 C for an egg", "80 C", "80", "°C", "temperature"),
    ("a charge of 3 C", "3 C", "3", "C", "electric"),
    ("vitamin 30 C tablets", "30", "30", "tablets", "count"),
    ("a gap of about 2 in.", "2 in", "2", "in", "length"),
    ("a screw of 6 cm (2.4 in)", "2.4 in", "2.4", "in", "length"),
    ("those who came 2 in a row", "2", "2", "", "count"),
    ("a population of 1,345 in 2010 and an area of heath", "1,345", "1345", "", "count"),
    ("a bond of 2.1 pm", "2.1 pm", "2.1", "pm", "length"),
    ("a bond length of 154 pm", "154 pm", "154", "pm", "length"),
    ("a neutron cross section of 12 b", "12 b", "12", "barn", "area"),
    ("48K of memory", "48K", "48", "KiB", "data"),
    ("48K people", "48K", "48000", "people", "count"),
    ("6 km squared", "6 km squared", "6", "km²", "area"),
    ("3 cm cubed", "3 cm cubed", "3", "cm³", "volume"),
    ("the telescope's 2½′ field", "2½′", "2.5", "arcminute", "angle"),
    ("a 2½′ plank", "2½′", "2.5", "ft", "length"),
    ("the result was ($9.50)", "($9.50)", "-9.50", "USD", "money"),
    ("a loss of $(4.2) million", "$(4.2) million", "-4200000", "USD", "money"),
    ("the dearer ticket ($9.50)", "$9.50", "9.50", "USD", "money"),
    ("a gross of pens", "a gross", "144", "pens", "count"),
    ("a baker's dozen", "a baker's dozen", "13", "", "count"),
    ("a four-stroke engine", "four", "4", "stroke", "count"),
    ("a 50-odd-strong crew of 50-odd sailors", "50", "50", "sailors", "count"),
    ("one push of the crank", "one", "1", "push", "count"),
    ("one cup of the tea", "one cup", "1", "cup", "volume"),
    ("one member of the crew", "one", "1", "member", "count"),
    ("seven of their eight goats", "eight", "8", "goats", "count"),
    ("3.1 million daily readers", "3.1 million", "3100000", "readers", "count"),
    ("1.5 million gathered in the square", "1.5 million", "1500000", "", "count"),
    ("the arms stand at 90° to each other, 90° apart", "90°", "90", "°", "angle"),
    ("69.4+/-3.9 kg", "69.4+/-3.9 kg", "69.4", "kg", "mass"),
    ("17 Tesla papers", "17", "17", "papers", "count"),
    ("14,706 time-based awards", "14,706", "14706", "time", "count"),
    ("ALL 5 answers", "5", "5", "answers", "count"),
    ("ALL 500 were paid", "ALL 500", "500", "ALL", "money"),
]

RANGES = [
    ("2–3 % of it", "2–3 %", "2", "3", "%"),
    ("between 3 and 5 million people", "3 and 5 million", "3000000", "5000000", "people"),
    ("it lays three or four eggs", "three or four", "3", "4", "eggs"),
    ("in two or three years", "two or three years", "2", "3", "year"),
    ("from 10 to 12 litres", "10 to 12 litres", "10", "12", "L"),
    ("an 8- to 16-metre mast", "8- to 16-metre", "8", "16", "m"),
    ("$3-5 million", "$3-5 million", "3000000", "5000000", "USD"),
    ("won 3–1 at home", "3–1", "1", "3", ""),
    ("temperatures from -4 to 19 °C", "-4 to 19 °C", "-4", "19", "°C"),
    ("it weighs 43--45 kg", "43--45 kg", "43", "45", "kg"),
    ("men aged 25–64", "25–64", "25", "64", "year"),
]

BOUNDS = [
    ("approximately €3 million", Bound.ABOUT, "approximately €3 million"),
    ("nearly 50 ships", Bound.ABOUT, "nearly 50"),
    ("over $94 billion", Bound.MORE_THAN, "over $94 billion"),
    ("more than a thousand ships", Bound.MORE_THAN, "more than a thousand"),
    ("fewer than 30 ships", Bound.LESS_THAN, "fewer than 30"),
    ("at least 7 ships", Bound.AT_LEAST, "at least 7"),
    ("no fewer than 7 ships", Bound.AT_LEAST, "no fewer than 7"),
    ("up to 700 ships", Bound.AT_MOST, "up to 700"),
    ("as many as 700 ships", Bound.AT_MOST, "as many as 700"),
    ("60 years or more", Bound.AT_LEAST, "60 years or more"),
    ("50+ ships", Bound.AT_LEAST, "50+"),
    ("hundreds of ships", Bound.AT_LEAST, "hundreds"),
    ("exactly 7 ships", Bound.EXACT, "exactly 7"),
]

# Nothing in these counts anything.
UNCOUNTED = [
    "Section 5 of the act, No. 7, page 12 and Figure 3.2",
    "In 2008 the town burnt, and again between 1911 and 1913.",
    "call +1-800-658-8372 or see https://example.org/a/30%25",
    "version 2.0.1 runs on 192.168.0.1",
    "on 12 May 2019 at 3:15 pm",
    "The one you mean is the other one; no one came.",
    "First, boil the water; at first nothing happens.",
    "They flew with Apollo 11, and COVID-19 came later.",
    "in the 1990s and the 19th century",
    "(2) lower prices",
    "third parties and first aid",
    "a 2--2--1--1--1 format",
    "in the 2011--12 season, along US 9, under § 362",
    "in season 12, and in season six, of groups 1 and 2",
    "the Fortune 500 and the FTSE 100",
    "The gene DKK3 is on M-112.",
    "in the seventeenth and eighteenth centuries",
    "First the crew noticed a smell; his second in command agreed.",
    "using first a lens and then a slit, he saw it first.",
    "the longer one rolled",
    "a role in Three's Luck",
    "Six Rivers is an inn.",
    "ASSETS (1) Following the rule",
    "the gross profit",
    "One complete turn of the wheel is slow.",
    "",
]


@pytest.mark.parametrize(("text", "words", "value", "unit", "dimension"), STATED)
def test_reads_value_and_unit(text: str, words: str, value: str, unit: str, dimension: str) -> None:
    """The last number of the text is read with its words, value, unit and dimension."""
    quantity = read_quantities(text)[-1] if text != "rose by 2% in a day" else read_quantities(text)[0]
    assert quantity.span.of(text) == words
    assert quantity.low == quantity.high == Decimal(value)
    assert (quantity.unit.name, quantity.dimension) == (unit, Dimension(dimension))


@pytest.mark.parametrize(("text", "words", "low", "high", "unit"), RANGES)
def test_reads_ranges(text: str, words: str, low: str, high: str, unit: str) -> None:
    """Both ends of a range are read, in the unit and scale that the second states."""
    (quantity,) = read_quantities(text)
    assert quantity.span.of(text) == words
    assert (quantity.low, quantity.high, quantity.unit.name) == (Decimal(low), Decimal(high), unit)


@pytest.mark.parametrize(("text", "bound", "words"), BOUNDS)
def test_keeps_hedges(text: str, bound: Bound, words: str) -> None:
    """A hedge is kept as a bound and in the words, and stays out of the span."""
    (quantity,) = read_quantities(text)
    assert quantity.bound is bound
    assert quantity.words.of(text) == words
    assert quantity.words.covers(quantity.span)


@pytest.mark.parametrize("text", UNCOUNTED)
def test_leaves_names_and_dates_alone(text: str) -> None:
    """Labels, codes, dates, pronouns and discourse words are no quantities."""
    assert read_quantities(text) == ()


def test_change_between_two_levels_is_no_range() -> None:
    """After a verb of change, "from a to b" states two levels."""
    assert [str(one.low) for one in read_quantities("Sales rose from 10 to 12 tonnes.")] == ["10", "12"]


def test_percentage_and_level_stay_apart() -> None:
    """A change by a percentage to a level is two quantities."""
    first, second = read_quantities("Fares rose by 2% to 240 euros.")
    assert (first.unit.name, second.unit.name) == ("%", "EUR")


def test_dollars_are_those_the_text_speaks_of() -> None:
    """A text that only ever names one other dollar means that one by the bare sign."""
    text = "The A$3 ticket now costs $4."
    assert [one.unit.name for one in read_quantities(text)] == ["AUD", "AUD"]
    text = "The A$3 ticket costs US$2, so $4 is dear."
    assert [one.unit.name for one in read_quantities(text)] == ["AUD", "USD", "USD"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The stamp was 42 pence.", ["GBP"]),
        ("Bread was 9 cents.", ["USD"]),
        ("Flour was €2. Bread was 9 cents.", ["EUR", "EUR"]),
        ("The A$5 toll rose by 20 cents.", ["AUD", "AUD"]),
        ("A Swiss mill was sold for 300 francs.", ["CHF"]),
        ("A mill was sold for 300 francs.", ["franc"]),
        ("In Norway and in Denmark it is 20 kroner.", ["krone"]),
        ("In Mexico it is 20 pesos.", ["MXN"]),
        ("He paid 8 kopeks.", ["RUB"]),
    ],
)
def test_shared_money_words_are_those_the_text_speaks_of(text: str, units: list[str]) -> None:
    """Bare subunits and nouns go by the text's other money, then by its country, then to the first guess."""
    assert [one.unit.name for one in read_quantities(text)] == units


@pytest.mark.parametrize(
    "text",
    ["Call 555-0134.", "Ring 020 7946 0958 now.", "Tel. 555 1234", "fax (01632) 960 123", "+44 1632 960961 is ours"],
)
def test_telephone_numbers_count_nothing(text: str) -> None:
    """What is dialled is no quantity."""
    assert read_quantities(text) == ()


@pytest.mark.parametrize(
    "text", ["Call 100 people.", "We expect 100-1500 people.", "The calls cost 100 000 200 euros."]
)
def test_not_every_number_is_dialled(text: str) -> None:
    """Ranges and grouped digits stay what they are."""
    assert len(read_quantities(text)) == 1


def test_spans_are_absolute() -> None:
    """Offsets count from the start of the text, not from the stretch that is read."""
    text = "No numbers here. Then 12 goats."
    (quantity,) = read_quantities(text, 17, len(text))
    assert quantity.span.of(text) == "12"


def test_money_and_length_are_exact_decimals() -> None:
    """What a text states as tenths stays exact."""
    (quantity,) = read_quantities("0.1 km")
    assert quantity.low * 3 == Decimal("0.3")
