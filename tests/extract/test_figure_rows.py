"""Figures in a row: what later ones leave unsaid, whose they are, what they count, and of which time they are not."""

from __future__ import annotations

import pytest

from qa_bot.extract.annotate import annotate
from qa_bot.extract.quantities import read_quantities
from qa_bot.model.document import Document
from qa_bot.model.figure import Figure, Role
from qa_bot.text.segment import segment


def figures(text: str) -> list[Figure]:
    """Return the figures of a text in order."""
    document = Document("text", text)
    return [figure for sentence in annotate(document, segment(document)) for figure in sentence.figures]


# text, what the last of its figures is of, what it measures, in what unit
ROWS = [
    ("Carters earn €13 an hour, millers €11.", "millers", "earnings", "EUR"),
    ("Bells brought in €9 million, drums €4 million and horns the remaining €2 million.", "horns", "brought", "EUR"),
    ("Orn took 30% of the salt and Ess 12%.", "Ess", "share of salt", "%"),
    ("The pond is 9 metres long, and the millers' tank 40 centimetres deep.", "millers' tank", "depth", "cm"),
    ("Fed mice lived 130 days on average, hungry ones 104.", "hungry ones", "duration", "day"),
    ("She rowed the first mile in 9 minutes and the second in 8.", "She", "duration", "minute"),
    ("In 1801 the isle had 900 sheep; in 1900 the number had fallen to 310.", "isle", "sheep", "sheep"),
    ("The old mill used 40 tonnes a year; the new one needs 26.", "new one", "used", "t"),
    ("It has 90 clerks, of whom 50 work in Orn and 20 in Ess.", "It", "clerks", "clerks"),
    ("It has 90 clerks, of whom 30 are trainees.", "trainees", "trainees", "clerks"),
]


@pytest.mark.parametrize(("text", "subject", "measure", "unit"), ROWS, ids=[row[0] for row in ROWS])
def test_last_of_a_row(text: str, subject: str, measure: str, unit: str) -> None:
    """The last figure has a subject of its own, and what it leaves unsaid from the one before."""
    figure = figures(text)[-1]
    assert subject in figure.subject
    assert measure in figure.measure
    assert figure.quantity.unit.name == unit


# text, whose its first figure is, what it measures
SIDES = [
    ("The path ends at a tower 11 metres high.", "tower", "height"),
    ("There are no hills higher than 90 metres.", "hills", "height"),
    ("The forge lies 17 kilometres to the east.", "forge", "distance"),
    ("The isle rises to 312 metres.", "isle", "height"),
    ("A slide of 62 metres starts there.", "slide", "slide"),
    ("A yearly pass is £240.", "yearly pass", "price"),
    ("The old hall was built in 1967 for £9,000.", "old hall", "cost"),
]


@pytest.mark.parametrize(("text", "subject", "measure"), SIDES, ids=[row[0] for row in SIDES])
def test_side_of_what_stands_beside(text: str, subject: str, measure: str) -> None:
    """A length is of the noun beside it; where something lies is no side of it."""
    figure = figures(text)[0]
    assert (subject in figure.subject, figure.measure, figure.role) == (True, measure, Role.LEVEL)


def test_noun_with_a_number_of_its_own_set_beside_the_subject() -> None:
    """What is set beside a subject does not take its place."""
    assert figures("The village of Ness, the largest of four, has 260 houses.")[-1].subject == "The village of Ness"


@pytest.mark.parametrize("text", ["Salt became 9% dearer.", "Salt is 9% cheaper."])
def test_comparative_after_a_share_is_a_change(text: str) -> None:
    """No "than" has to follow."""
    [figure] = figures(text)
    assert (figure.role, figure.direction) == (Role.CHANGE, 1 if "dearer" in text else -1)


def test_time_of_an_aside_is_not_that_of_the_sentence() -> None:
    """The tower was 38 metres high in no special year, and is so still; what was told of the building was then."""
    cost, height, keepers = figures(
        "The tower, built in 1857 at a cost of £900, is 38 metres high. It has two keepers."
    )
    assert cost.period is not None
    assert (height.period, keepers.period) == (None, None)


def test_what_a_change_starts_from_is_not_of_its_time() -> None:
    """The sentence before tells the year; the level that was left is older."""
    old, new = figures("Sales rose in 2022. Profit fell from €62 million to €54 million.")
    assert old.period is None
    assert new.period is not None


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("96,000 day tickets", "tickets"),
        ("two night trains", "trains"),
        ("a 12 hour shift", "hour"),
        ("186 kilometres an hour", "km/h"),
        ("12 kilometres a day", "km"),
        ("for 90,000 crowns", "crown"),
        ("2,300 soles", "soles"),
    ],
)
def test_unit_that_only_tells_a_sort(text: str, unit: str) -> None:
    """A word of time may say what sort of things are counted, and an hour make a speed of a length."""
    assert [one.unit.name for one in read_quantities(text, 0, len(text))] == [unit]
