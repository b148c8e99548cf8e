"""What the figures of a text mean: subject, measure, period, role, direction, and what a change is compared with."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_bot.extract.annotate import annotate
from qa_bot.extract.figures import read_figures
from qa_bot.model.document import Document, Sentence
from qa_bot.model.figure import Figure, Role
from qa_bot.text.segment import segment


def sentences(text: str) -> tuple[Sentence, ...]:
    """Annotate a text."""
    document = Document("text", text)
    return annotate(document, segment(document))


def figures(text: str) -> list[Figure]:
    """Return the figures of a text in order."""
    return [figure for sentence in sentences(text) for figure in sentence.figures]


def when(figure: Figure, text: str) -> str:
    """Return the words of a figure's period."""
    return figure.period.span.of(text) if figure.period is not None else ""


# text, subject, measure, role, direction
MEANT = [
    ("Wool exports from Norland reached 40 tonnes.", "Wool exports from Norland", "level", Role.LEVEL, 0),
    (
        "Norland’s goods include tin and zinc, valued at over $9 million.",
        "Norland’s goods: tin and zinc",
        "value",
        Role.LEVEL,
        0,
    ),
    ("With river traffic totaling 90 barges, the lock was busy.", "river traffic", "total", Role.LEVEL, 0),
    ("Rents rose by 7%.", "Rents", "increase", Role.CHANGE, 1),
    ("Rents were 7% lower than in spring.", "Rents", "decrease", Role.CHANGE, -1),
    ("There was a 5% drop in bee colonies.", "bee colonies", "drop", Role.CHANGE, -1),
    ("The wash reduced the acid by 3 g.", "The wash: acid", "decrease", Role.CHANGE, -1),
    ("Timber made up 30% of all cargo.", "Timber", "share of cargo", Role.SHARE, 0),
    ("The mill has a capacity of 60 tonnes.", "The mill", "capacity", Role.LEVEL, 0),
    ("The mast is 30 metres high.", "The mast", "height", Role.LEVEL, 0),
    ("Some 300 sailors drowned.", "sailors", "sailors", Role.LEVEL, 0),
    ("It is the third-largest port.", "It", "largest port", Role.RANK, 0),
    (
        "Net cash used in mining activities was $5.5 million.",
        "Net cash used in mining activities",
        "cash",
        Role.LEVEL,
        0,
    ),
    ("Output has tripled.", "Output", "increase", Role.CHANGE, 1),
    ("Adjusted operating profit was $3 million.", "Adjusted operating profit", "profit", Role.LEVEL, 0),
    (
        "The loss last year from discontinued mines was $3 million.",
        "The loss last year from discontinued mines",
        "loss",
        Role.LEVEL,
        0,
    ),
    ("The oldest known oak lived for 507 years.", "The oldest known oak", "duration", Role.LEVEL, 0),
    ("Outside Norland the mill sold 40 sacks.", "the mill", "sales", Role.LEVEL, 0),
    ("The forge, by contrast, lost $3 million.", "The forge", "loss", Role.LEVEL, 0),
    ("Orm is a town of 400 inhabitants.", "Orm", "inhabitants", Role.LEVEL, 0),
    ("The hall has seats for 850.", "The hall", "seats", Role.LEVEL, 0),
    ("Our oak is over 80 years old.", "Our oak", "age", Role.LEVEL, 0),
    ("You need 2 kg of firm pears.", "You", "firm pears", Role.LEVEL, 0),
    ("The trip takes about 90 minutes.", "The trip", "duration", Role.LEVEL, 0),
    ("The old stove draws 2.2 kW.", "The old stove", "power", Role.LEVEL, 0),
    ("The judge fined Orm Bank $3 million.", "The judge", "fined", Role.LEVEL, 0),
    ("The lake warmed by 2 °C.", "The lake", "increase", Role.CHANGE, 1),
    ("The barn was burnt down twice.", "The barn", "burnt down", Role.LEVEL, 0),
    ("The bridge rises 52 metres above the water.", "The bridge", "height", Role.LEVEL, 0),
    ("A rival bridge, 2 km upstream, would cost $640 million.", "A rival bridge", "distance", Role.LEVEL, 0),
    ("Heat the oven to 180 °C.", "oven", "temperature", Role.LEVEL, 0),
    ("The board pays a dividend, bringing the total to $3 million.", "The board", "total", Role.LEVEL, 0),
]

# text, the number, what it counts
COUNTED = [
    ("Ada opened 14 shops and closed 5.", "5", "shops"),
    ("Ada has won 41 of her 70 games.", "41", "games"),
    ("The council has 40 seats, of which the Greens hold 13 and the Centre Party 9.", "9", "seats"),
    ("Ada sold 12 carts. Tom has 9.", "9", ""),
    ("Some 90 sailors came. Doctors at 14 hospitals treated 65 of them.", "65", "sailors"),
    ("Freight grew to 3 million tonnes, of which timber accounted for 2 million.", "2 million", "t"),
    ("Sales slid to $9 million from 12 million.", "12 million", "USD"),
    ("Ada Reed, then 34, drew it and lived to be 91.", "34", "year"),
    ("Ada Reed, then 34, drew it and lived to be 91.", "91", "year"),
    ("About one sailor in five drowned.", "one sailor in five", "fraction"),
]


@pytest.mark.parametrize(("text", "number", "noun"), COUNTED)
def test_counts_what_was_counted_before(text: str, number: str, noun: str) -> None:
    """A bare number takes the noun of the whole that it is part of, or of the number that it goes on."""
    found = {figure.quantity.span.of(text): figure.quantity.unit.name for figure in figures(text)}
    assert found[number] == noun


def test_some_of_those_counted_are_told_by_what_they_do() -> None:
    """Those "of whom" something is said are not all, and what they do tells them apart."""
    people, part = figures("The mill has 90 carters, of whom 20 work at night.")
    assert (people.subject, part.subject, part.measure) == ("The mill", "carters", "work at night")


def test_range_with_a_unit_is_no_year() -> None:
    """The first of two numbers with a unit is no year, and a quarter less is a part."""
    (figure,) = figures("It weighs between 1200 and 1300 kg.")
    assert (str(figure.quantity.low), str(figure.quantity.high), figure.period) == ("1200", "1300", None)
    assert figures("The mill made a quarter less than in 1999.")[0].quantity.unit.name == "fraction"


@pytest.mark.parametrize(("text", "subject", "measure", "role", "direction"), MEANT)
def test_reads_meaning(text: str, subject: str, measure: str, role: Role, direction: int) -> None:
    """Subject and measure come from the clause, role and direction from the words of change."""
    figure = figures(text)[0]
    assert (figure.subject, figure.measure) == (subject, measure)
    assert (figure.role, figure.direction) == (role, direction)


def test_subject_spans_are_verbatim_and_nearest_first() -> None:
    """The spans of a subject are its words, the nearest first."""
    text = "Norland’s goods include tin and zinc, valued at over $9 million."
    (figure,) = figures(text)
    assert [span.of(text) for span in figure.subject_spans] == ["tin and zinc", "Norland’s goods"]


def test_relative_clause_has_its_own_subject() -> None:
    """What "which" stands for is the subject, and not the subject of the sentence."""
    text = "Norland’s catch is far below that of Sudland and Westland, which amounts to nearly 70 tonnes."
    (figure,) = figures(text)
    assert figure.subject == "catch of Sudland and Westland"
    assert [span.of(text) for span in figure.subject_spans] == ["that of Sudland and Westland", "catch"]


def test_period_after_the_number_wins_over_the_one_before() -> None:
    """Each of two levels has the year beside it."""
    text = "Fares were $45 in 2019 and $39 in 2018."
    assert [when(figure, text) for figure in figures(text)] == ["2019", "2018"]


def test_respectively_pairs_in_order() -> None:
    """Numbers and years that are listed in the same order belong together."""
    text = "Fees were $7, $6 and $5 in 2020, 2019 and 2018, respectively."
    assert [when(figure, text) for figure in figures(text)] == ["2020", "2019", "2018"]


def test_change_is_compared_with_its_base_year() -> None:
    """The words "compared to" name the base of a change and never its period."""
    text = "In 2024, fares rose by 2% compared to 2023."
    (figure,) = figures(text)
    assert when(figure, text) == "2024"
    assert figure.against is not None
    assert figure.against.span.of(text) == "2023"


def test_change_over_a_range_is_compared_with_its_first_year() -> None:
    """Growth "between 2022 and 2023" is growth on 2022."""
    (figure,) = figures("Fares rose by 2% between 2022 and 2023.")
    assert figure.against is not None
    assert figure.against.start is not None
    assert figure.against.start.year == 2022


def test_period_and_subject_are_carried_within_a_paragraph() -> None:
    """A period holds for the sentences after it, and is then said not to be stated; a new paragraph forgets it."""
    text = "The quay opened in 1955. It handled 40 ships.\n\nThe dock handled 30 ships."
    first, second = figures(text)
    assert (when(first, text), first.period_stated) == ("1955", False)
    assert second.period is None
    text = "Tin output rose 5% in 1955. This growth followed a 9% fall in 1954."
    assert figures(text)[0].subject == "Tin output"


def test_heading_gives_the_period() -> None:
    """The year in a heading holds for the paragraph below it."""
    text = "Harvest report 1988\n\nThe farms picked 40 tonnes of plums and sold half of them at the market in the town."
    figure = next(figure for figure in figures(text) if figure.quantity.unit.name == "t")
    assert (when(figure, text), figure.period_stated) == ("1988", False)


def test_second_measure_of_one_change_is_a_change() -> None:
    """The words "by $2 million, or 6 %" state one fall twice."""
    assert [one.direction for one in figures("Costs declined by $2 million, or 6%.")] == [-1, -1]


def test_numbers_that_point_back_are_no_figures() -> None:
    """The words "the two sides" state nothing."""
    assert figures("The two sides met, and one of them left.") == []


def test_works_without_tags() -> None:
    """Sentences that no tagger has seen still give figures."""
    bare = [
        replace(one, tags=(), chunks=(), names=(), clauses=()) for one in sentences("Tin output was 40 tonnes in 1955.")
    ]
    (figure,) = read_figures(bare)[0]
    assert figure.quantity.unit.name == "t"
    assert figure.period is not None


def test_every_sentence_has_its_tuple() -> None:
    """The result runs parallel to the sentences."""
    read = sentences("No number. Then 5 goats. None again.")
    assert [len(found) for found in read_figures(read)] == [0, 1, 0]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The mill lost 34 million crowns; in 2020 it had earned 12 million.", "crown"),
        ("The tolls brought in 58 million dollars, while upkeep cost 23 million.", "USD"),
        ("The mill spent 18 million francs. It took in 17 million.", "franc"),
        ("Season tickets cost 900 crowns, children pay 400.", "crown"),
        ("For a pie they paid 11 euros in Kelm and 14 in Vosta.", "EUR"),
        ("Speed is limited to 60 km/h, in strong wind to 35.", "km/h"),
    ],
)
def test_bare_number_has_the_unit_of_the_one_before(text: str, unit: str) -> None:
    """What a later number leaves unsaid is what the paragraph measured before."""
    assert figures(text)[-1].quantity.unit.name == unit


def test_tells_a_lead_from_a_level() -> None:
    """How far one is behind another is what neither of them has."""
    own, behind, ahead = figures("Orn has 40 points, seven behind Ess and two ahead of Kelm.")
    assert (own.measure, behind.measure, ahead.measure) == ("points", "gap", "lead")
    assert [one.measure for one in figures("The ford lies 2 km behind the mill.")] != ["gap"]


def test_a_year_that_is_looked_back_at_holds_for_nothing_after() -> None:
    """The year of a record or of a comparison is not the time of what follows."""
    text = "Orn won the cup four times, most recently in 1998. Tickets cost 20 euros."
    assert figures(text)[-1].period is None
    text = "The isle has 40 carts, twice as many as in 2005. It has nine mills."
    assert figures(text)[-1].period is None


def test_since_gives_no_month_its_year() -> None:
    """A stretch that goes on to the day of the text says of no month which year's it is."""
    found = figures("The lake has warmed by 2 degrees since 1980 and reaches 23 degrees in August.")[-1]
    assert found.period is not None
    assert found.period.start is None
