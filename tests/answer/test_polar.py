"""Yes/no questions: yes and no where the text says so, silence where it does not."""

from __future__ import annotations

from decimal import Decimal

import pytest

from qa_bot.answer.match import look_up
from qa_bot.answer.polar import observe
from qa_bot.answer.polar_align import denied
from qa_bot.answer.polar_figure import agrees
from qa_bot.bot import Bot
from qa_bot.model.answer import Status
from qa_bot.model.clue import Clue
from qa_bot.model.document import Document
from qa_bot.model.quantity import Bound, Dimension, Quantity, Unit
from qa_bot.model.span import Span
from qa_bot.question.analyze import analyze
from qa_bot.question.claim import Trait
from qa_bot.question.polar import read_claim
from qa_bot.retrieve.corpus import Corpus

VALLEY = """The Corve Valley dairy was founded in 1931 by Hanna Weil. It sold 4,200 tonnes of butter in 2021, about \
12% more than in 2020.

The ferry between Aldra and Penn has not run since 2015. The council may reopen the line, but it has not voted on the \
plan. All cabins except the tower room have a stove. Smoking is illegal in the huts. Dogs are allowed on the upper deck.

Norland defeated Sudria in the 1987 final. The Arle is longer than the Corve, but shorter than the Dunn. Most farms in \
the valley grow barley; few grow wheat. The lake is home to eels.

The bridge, a steel arch by Ines Roth, was closed in 1999 and demolished two years later. Exports to Sudria fell by 8% \
in 2022, while imports from Norland rose. The mill stands on the Arle. The company bought the quarry from Penn Stone. \
Wages grew faster than prices in 2020.

The vaccine did not reduce mortality. Neither Aldra nor Penn has a hospital. The school refused to close. The museum \
no longer charges admission. The song was written by Tom Hale, not by his brother. Nobody was hurt in the storm. \
The customs house was added in 1740. Aldra remains the largest town of the valley."""

ANSWERS = {
    "yes": (
        "Was the dairy founded in 1931?",
        "Was the dairy founded by Hanna Weil?",
        "was the dairy founded in 1931",
        "Did the dairy sell butter in 2021?",
        "Is smoking illegal in the huts?",
        "Are dogs allowed on the upper deck?",
        "Did Norland defeat Sudria in 1987?",
        "Was Sudria defeated by Norland?",
        "Is the Arle longer than the Corve?",
        "Is the Arle shorter than the Dunn?",
        "Is the Dunn longer than the Arle?",
        "Do most farms grow barley?",
        "Is the lake home to eels?",
        "Was the bridge demolished?",
        "Is the bridge a steel arch?",
        "Was the bridge closed in 1999?",
        "Did exports to Sudria fall in 2022?",
        "Did imports from Norland rise in 2022?",
        "Does the mill stand on the Arle?",
        "Did wages grow faster than prices?",
        "Did Tom Hale write the song?",
        "Was the song written by Tom Hale?",
        "Did the dairy sell more than 4,000 tonnes of butter in 2021?",
        "Isn't smoking illegal in the huts?",
        "Was the customs house added after 1700?",
        "Is Aldra the largest town of the valley?",
    ),
    "no": (
        "Was the dairy founded in 1950?",
        "Does the ferry run?",
        "Has the ferry run since 2015?",
        "Has the council voted on the plan?",
        "Do all cabins have a stove?",
        "Is smoking legal in the huts?",
        "Is the Corve longer than the Arle?",
        "Do all farms in the valley grow barley?",
        "Did exports to Sudria rise in 2022?",
        "Did imports from Norland fall?",
        "Did prices grow faster than wages?",
        "Did the vaccine reduce mortality?",
        "Does Aldra have a hospital?",
        "Did the school close?",
        "Does the museum charge admission?",
        "Was the song written by his brother?",
        "Did the dairy sell 5,000 tonnes of butter in 2021?",
        "Was anybody hurt in the storm?",
        "Was the customs house added before 1700?",
        "Is Penn the largest town of the valley?",
        "Was the dairy founded by Tom Hale?",
        "Did Tom Hale found the dairy?",
        "Did Sudria defeat Norland in 1987?",
    ),
    None: (
        "Will the council reopen the line?",
        "Are dogs allowed on the lower deck?",
        "Was Norland defeated by Sudria?",
        "Did exports to Norland fall in 2022?",
        "Does the mill stand on the Corve?",
        "Did Penn Stone buy the quarry?",
        "Did the company sell the quarry?",
        "Did the dairy sell 4,200 tonnes of butter in 2020?",
        "Did Ines Roth design the bridge?",
        "Does the museum charge the school?",
        "Did Westria defeat Sudria in 1987?",
        "Was the dairy founded by Uta Brandt?",
        "Did Hanna Weil found the school?",
        "Is the Arle longer than the Sorn?",
        "Did the dairy export cheese?",
        "Was the bridge demolished within a year?",
    ),
}


@pytest.fixture(scope="module")
def valley() -> Bot:
    """Read the text once."""
    return Bot.of_text(VALLEY)


@pytest.mark.parametrize(("value", "question"), [(value, q) for value, qs in ANSWERS.items() for q in qs])
def test_yes_no_or_neither(valley: Bot, value: str | None, question: str) -> None:
    """A question is answered as the text says, and not at all where it does not say."""
    answer = valley.ask(question)

    assert answer.value == value, answer.text
    assert (answer.status is Status.ABSTAINED) == (value is None)


def test_what_is_planned_is_not_done() -> None:
    """A plan is no yes to a question whether it has been carried out."""
    assert Bot.of_text("The mayor plans to open a school in May.").ask("Has the school been opened?").value is None


def test_what_may_not_be_done_is_not_permitted() -> None:
    """Take "may not" for no leave, whoever the question says does it."""
    bot = Bot.of([Document("rules", "The inn is open daily. Wet boots may not be brought into the rooms.")])
    assert bot.ask("Can I bring wet boots into the rooms?").value != "yes"


def test_from_and_to_may_not_trade_places() -> None:
    """What went from one to the other did not go the other way round."""
    bot = Bot.of_text("Many farmers switched from rice to lentils after the drought.")

    assert bot.ask("Did farmers switch from rice to lentils?").value == "yes"
    assert bot.ask("Did farmers switch from lentils to rice?").value is None


def test_what_is_no_longer_so_was_so_once() -> None:
    """An end denies what is, not what was."""
    bot = Bot.of_text("The locks are no longer used by barges.")

    assert bot.ask("Are the locks used by barges?").value == "no"
    assert bot.ask("Were the locks used by barges?").value != "no"
    assert bot.ask("In what decade were the locks used by barges?").status is Status.ABSTAINED


def test_an_opposite_quality_is_a_denial() -> None:
    """What has a negative influence has no positive one, what is an irrational number is no rational one."""
    bot = Bot.of_text("The toll had a negative influence on trade. The root of three is an irrational number.")

    assert bot.ask("Did the toll have a positive influence on trade?").value == "no"
    assert bot.ask("Is the root of three a rational number?").value == "no"


def test_the_reply_opens_with_the_value_and_quotes_the_text(valley: Bot) -> None:
    """Yes or no comes first, then the words that it rests on, which are also the evidence."""
    answer = valley.ask("Did the vaccine reduce mortality?")

    assert answer.text == "No: “The vaccine did not reduce mortality.”"
    assert [evidence.quote for evidence in answer.evidence] == ["The vaccine did not reduce mortality."]


def test_the_reply_to_a_figure_gives_the_figure_of_the_text(valley: Bot) -> None:
    """A wrong figure is answered with the right one."""
    answer = valley.ask("Did the dairy sell 5,000 tonnes of butter in 2021?")

    assert "4,200 tonnes" in answer.text
    assert answer.quantity is not None
    assert answer.quantity.low == "4200"


def test_swapping_two_names_in_the_text_swaps_the_answers() -> None:
    """Nothing but the text decides who did what to whom."""
    text = "Norland defeated Sudria in the 1987 final."
    swapped = text.replace("Norland", "?").replace("Sudria", "Norland").replace("?", "Sudria")

    assert Bot.of_text(text).ask("Did Norland defeat Sudria?").value == "yes"
    assert Bot.of_text(swapped).ask("Did Norland defeat Sudria?").value == "no"
    assert Bot.of_text(swapped).ask("Did Sudria defeat Norland?").value == "yes"


@pytest.mark.parametrize(
    ("words", "reached"),
    [
        ("the mill was not sold", ["sold"]),
        ("not only the mill was sold", []),
        ("the mill was not sold , but the barn was", ["sold"]),
        ("the law does not prohibit smoking", []),
        ("they refused to sell the mill", ["to", "sell", "the", "mill"]),
        ("nobody sold the mill because it rained", ["sold", "the", "mill"]),
    ],
)
def test_reach_of_negators(words: str, reached: list[str]) -> None:
    """A negator reaches to the end of its clause, and no further."""
    norms = words.split()

    assert [norms[place] for place in sorted(denied(norms))] == reached


@pytest.mark.parametrize(
    ("question", "subject", "verb", "predicate"),
    [
        ("Does Norland export oil to Sudria?", ["Norland"], "export", ["export", "oil", "Sudria"]),
        ("Was the old mill sold in 1902?", ["old", "mill"], "sold", ["sold", "1902"]),
        ("Is the bridge a steel arch?", ["bridge"], None, ["steel", "arch"]),
        ("did trade increase by 2%", ["trade"], "increase", ["increase", "2"]),
        ("does a short bunt hold as a run", ["short", "bunt"], "hold", ["hold", "run"]),
    ],
)
def test_claim(question: str, subject: list[str], verb: str | None, predicate: list[str]) -> None:
    """A question is parted into what it is about and what is said of it."""
    claim = read_claim(analyze(question))

    assert [token.text for token in claim.subject] == subject
    assert (claim.verb.text if claim.verb else None) == verb
    assert [token.text for token in claim.predicate] == predicate


@pytest.mark.parametrize(
    ("question", "trait"),
    [
        ("is a mill stork the same as a heron", Trait.SAME),
        ("are the two mills the same size", Trait.ALIKE),
        ("is there a difference between oats and barley", Trait.DIFFERENT),
        ("will there be a third season of the mill", Trait.CONTINUES),
        ("do you have to pay the toll", Trait.NECESSARY),
        ("is it illegal to fish in the Arle", Trait.UNLAWFUL),
        ("has the mill ever burnt down", Trait.EVER),
        ("do all mills have a wheel", Trait.UNIVERSAL),
    ],
)
def test_traits(question: str, trait: Trait) -> None:
    """What kind of yes is asked for shows in a few words."""
    assert trait in read_claim(analyze(question)).traits


@pytest.mark.parametrize(
    ("text", "question", "clue", "degree"),
    [
        ("Guests may fish from the huts.", "can you fish from the huts", Clue.POLAR_PERMITTED, 1.0),
        ("It is not illegal to fish from the huts.", "can you fish from the huts", Clue.POLAR_FORBIDDEN, None),
        ("Fishing from the huts is banned.", "can you fish from the huts", Clue.POLAR_FORBIDDEN, 1.0),
        ("Fishing from the huts is banned.", "is it illegal to fish from the huts", Clue.POLAR_FORBIDDEN, -1.0),
        ("A permit is not required to fish.", "do you need a permit to fish", Clue.POLAR_REQUIRED, -1.0),
        ("Fishing requires a permit.", "can you fish without a permit", Clue.POLAR_REQUIRED, -1.0),
        ("The lake is salty.", "is the lake deep", Clue.POLAR_OPPOSITE, 0.0),
        ("The lake is small.", "is the lake large", Clue.POLAR_OPPOSITE, 1.0),
        ("The crane resembles the heron.", "is the crane the same as the heron", Clue.POLAR_AKIN, 1.0),
        ("The crane, also called the heron, nests here.", "is the crane the same as the heron", Clue.POLAR_AKIN, 0.0),
    ],
)
def test_clues(text: str, question: str, clue: Clue, degree: float | None) -> None:
    """What is permitted, forbidden, required or opposed speaks for yes or for no."""
    asked, corpus = analyze(question), Corpus([Document("text", text, None)])
    seen = observe(asked, look_up(asked, corpus))

    assert seen
    assert seen[2].get(clue, 0.0) == (degree or 0.0)


def _quantity(value: int, bound: Bound = Bound.EXACT) -> Quantity:
    """Make a number of carts."""
    return Quantity(Span(0, 1), Span(0, 1), Decimal(value), Decimal(value), Unit("cart", Dimension.COUNT), bound)


@pytest.mark.parametrize(
    ("stated", "found", "expected"),
    [
        (_quantity(240), _quantity(240), True),
        (_quantity(240), _quantity(241), False),
        (_quantity(240, Bound.ABOUT), _quantity(243), True),
        (_quantity(240, Bound.ABOUT), _quantity(260), False),
        (_quantity(240), _quantity(240, Bound.ABOUT), True),
        (_quantity(200, Bound.MORE_THAN), _quantity(240), True),
        (_quantity(240, Bound.MORE_THAN), _quantity(240), False),
        (_quantity(240, Bound.AT_LEAST), _quantity(240), True),
        (_quantity(300, Bound.MORE_THAN), _quantity(240, Bound.MORE_THAN), None),
        (_quantity(200, Bound.MORE_THAN), _quantity(240, Bound.MORE_THAN), True),
        (_quantity(240, Bound.MORE_THAN), _quantity(241, Bound.ABOUT), None),
        (_quantity(300, Bound.LESS_THAN), _quantity(240), True),
        (_quantity(240, Bound.LESS_THAN), _quantity(240), False),
        (_quantity(200), _quantity(240, Bound.MORE_THAN), False),
        (_quantity(300), _quantity(240, Bound.MORE_THAN), None),
    ],
)
def test_figures_agree_as_far_as_their_hedges_allow(
    stated: Quantity,
    found: Quantity,
    expected: bool | None,  # noqa: FBT001 - a table's column
) -> None:
    """A bound settles what it settles, and leaves the rest open."""
    assert agrees(stated, found) is expected
