"""Questions for figures from end to end: whose, planned or done, a day or a year, and of which sort."""

from __future__ import annotations

import pytest

from qa_bot import Bot

STAGES = (
    "A second mill in Orn is planned to cost €34 million and to employ 220 people. "
    "The old hall holds 900 people; from next year it is to hold 1,200. The spire was estimated to cost £90."
)
PRICES = "A double room costs 96 euros a night. A cart can be hired for £9 a day or £40 a week."
SEATS = "The League now holds 36 seats, the Union 29. It won 18 votes and lost nine."


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        (STAGES, "How much will the second mill cost?", "€34 million"),
        (STAGES, "How many people does the old hall hold?", "900"),
        (STAGES, "How much was the spire estimated to cost?", "£90"),
        (PRICES, "How much does a double room cost?", "96 euros a night"),
        (SEATS, "How many seats does the Union hold?", "29"),
        (
            "Boil 2 kg of plums, 1.8 litres of water and the juice of a lemon.",
            "How much water is boiled?",
            "1.8 litres",
        ),
    ],
)
def test_finds_the_figure(text: str, question: str, value: str) -> None:
    """What the text says is answered."""
    assert Bot.of_text(text).ask(question).value == value


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (STAGES, "How much did the second mill cost?"),
        (STAGES, "How many people does the second mill employ?"),
        (PRICES, "How much does a single room cost?"),
        (PRICES, "How much does it cost to hire a cart for a month?"),
        ("It is to be raised by 80 centimetres. The dyke is old.", "How much will it cost to raise the dyke?"),
        ("The library lent 900 books.", "How many books does the library have?"),
        ("The bridge has been shut for wind 19 times.", "How many times has the bridge been shut for ice?"),
        ("Police counted 17 thefts a month.", "How many thefts were there a day on Sundays?"),
        ("The mill earned £9 million.", "How much did the mill spend?"),
    ],
)
def test_takes_no_other_figure_for_it(text: str, question: str) -> None:
    """A plan, another rate, sort, deed or circumstance is no answer."""
    assert Bot.of_text(text).ask(question).value is None
