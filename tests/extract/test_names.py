"""Names: spans, kinds and keys."""

from __future__ import annotations

import pytest

from qa_bot.extract.gazetteer import COUNTRY_KEYS, country_of
from qa_bot.extract.kind import closed_list, fits_kind, kinds_of, listed_as
from qa_bot.extract.names import key_of, read_names
from qa_bot.model.document import NameKind
from tests.extract.reading import parsed

PERSON, PLACE, ORGANIZATION = NameKind.PERSON, NameKind.PLACE, NameKind.ORGANIZATION

# A sentence, and its names with what they stand for.
CASES = [
    ("In Ghent, Anna Weber met Dr. Otto Kern.", [("Ghent", PLACE), ("Anna Weber", PERSON), ("Dr. Otto Kern", PERSON)]),
    ("The Russian fleet left Norway.", [("Russian", PLACE), ("Norway", PLACE)]),
    ("She joined the University of Leuven.", [("University of Leuven", ORGANIZATION)]),
    (
        "The Bank of Malta lent to Ostrow Shipping Inc.",
        [("Bank of Malta", ORGANIZATION), ("Ostrow Shipping Inc", ORGANIZATION)],
    ),
    ("They crossed Lake Orta and the Zell Valley.", [("Lake Orta", PLACE), ("Zell Valley", PLACE)]),
    ("The pact was signed by J. R. Holt.", [("J. R. Holt", PERSON)]),
    ("A treaty between Bosnia and Herzegovina and Italy", [("Bosnia and Herzegovina", PLACE), ("Italy", PLACE)]),
    ("The novelist Kirsi Valo lives there.", [("Kirsi Valo", PERSON)]),
    ("Ludwig van Oost painted it.", [("Ludwig van Oost", PERSON)]),
    ("They toured Southern France.", [("Southern France", PLACE)]),
    ("The Houston Otters won.", [("Houston Otters", ORGANIZATION)]),
    ("It happened in May and on Monday.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_names(text: str, expected: list[tuple[str, NameKind]]) -> None:
    """Find names and tell what they stand for."""
    tokens, tags, _ = parsed(text)
    assert [(text[name.start : name.end], name.kind) for name in read_names(tokens, tags, text)] == expected


@pytest.mark.parametrize(
    ("variants", "key"),
    [
        (("Russia", "Russian", "Russians", "Russian Federation"), "russia"),
        (("Britain", "British", "UK", "United Kingdom"), "united kingdom"),
        (("America", "American", "USA"), "united states"),
    ],
)
def test_variants_of_a_country_share_a_key(variants: tuple[str, ...], key: str) -> None:
    """Give all variants of a country one key."""
    assert {key_of(variant.lower().split()) for variant in variants} == {key}


def test_titles_are_no_part_of_a_key() -> None:
    """Leave titles and articles out of keys."""
    assert key_of(["dr", ".", "otto", "kern"]) == "otto kern"
    assert key_of(["the", "united", "states"]) == "united states"


def test_finds_names_typed_small() -> None:
    """Find listed names in a question typed without capitals."""
    text = "is france larger than new zealand"
    tokens, tags, _ = parsed(text)
    assert [name.key for name in read_names(tokens, tags, text)] == ["france", "new zealand"]


def test_finds_known_names_typed_small() -> None:
    """Find names of the document in a question typed without capitals."""
    text = "when did zorbla corp close"
    tokens, tags, _ = parsed(text)
    (name,) = read_names(tokens, tags, text, known={"zorbla corp": ORGANIZATION})
    assert (name.kind, text[name.start : name.end]) == (ORGANIZATION, "zorbla corp")


def test_capitals_lead_to_their_countries_without_sharing_the_key() -> None:
    """Lead from a capital to its country, under keys of their own."""
    assert country_of("oslo") == "norway"
    assert key_of(["oslo"]) == "oslo"
    assert country_of("ghent") is None


def test_nouns_ask_for_kinds() -> None:
    """Tell what "which <noun>" asks for."""
    assert kinds_of("river") == (PLACE,)
    assert PERSON in kinds_of("author")
    assert kinds_of("theorem") == ()
    assert listed_as("river", "rhine")
    assert listed_as("country", "oslo") is False
    assert listed_as("river", "zorbla") is None
    colours = closed_list("colour")
    assert colours is not None
    assert "crimson" in colours
    assert closed_list("country") == COUNTRY_KEYS
    birds = closed_list("bird")
    assert birds is not None
    assert "heron" in birds
    assert "horse" not in birds


@pytest.mark.parametrize(
    ("noun", "words", "kind", "key", "expected"),
    [
        ("colour", ["bright", "red"], None, "", True),
        ("currency", ["yuan"], None, "", True),
        ("month", ["monday"], None, "", False),
        ("country", ["oslo"], PLACE, "oslo", False),
        ("country", ["norwegian"], PLACE, "norway", True),
        ("author", ["kirsi", "valo"], PERSON, "kirsi valo", True),
        ("author", ["ghent"], PLACE, "ghent", False),
        ("author", ["zorbla"], NameKind.OTHER, "zorbla", None),
        ("theorem", ["red"], None, "", None),
    ],
)
def test_words_fit_what_a_noun_asks_for(
    noun: str, words: list[str], kind: NameKind | None, key: str, *, expected: bool | None
) -> None:
    """Say yes or no where the lexicons tell, and nothing where they do not."""
    assert fits_kind(noun, words, kind, key) is expected
