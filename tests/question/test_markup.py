"""Markup: tags go, words stay, and brackets that are no tags are part of the question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_bot import Bot
from qa_bot.question.markup import without_markup

MILL = "The mill at Kells was built in 1902. It cost £12,000 and employs 40 people."


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("What did the mill cost [b]in 1902[/]?", "What did the mill cost in 1902?"),
        ("What did the [bold red]mill[/bold red] cost?", "What did the mill cost?"),
        ("[link=somewhere]What[/link] did it cost?", "What did it cost?"),
        ("What did <b>the mill</b> cost?", "What did the mill cost?"),
        ('What did <span class="a">the mill</span><br/> cost?', "What did the mill cost?"),
        ("What did the mill cost [in pounds]?", "What did the mill cost in pounds?"),
        ("Is 3 < 4 and 5 > 2?", "Is 3 < 4 and 5 > 2?"),
        ("What is a mil [sic]?", "What is a mil?"),
        ("Which [mills] burnt down [3]?", "Which mills burnt down [3]?"),
        ("What is mills[first]?", "What is mills[first]?"),
        ("[b][/b]", "[b][/b]"),
        ("How \N{CLOUD}\N{VARIATION SELECTOR-16} warm is 4 °C?", "How warm is 4 °C?"),
        ("\N{GRINNING FACE}", "\N{GRINNING FACE}"),
        ("Which mills were closed in [1902]?", "Which mills were closed in 1902?"),
    ],
)
def test_tags_are_taken_off(text: str, plain: str) -> None:
    """Only what opens and closes is a tag."""
    assert without_markup(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "How much did the mill [b]cost[/b]?",
        "How much did the mill [b]cost[/]?",
        "How much did <i>the mill</i> cost?",
        "How much did the mill \N{MONEY BAG} cost?",
        "\N{GRINNING FACE}\N{GRINNING FACE} How much did the mill cost? \N{THINKING FACE}",
        "How much did the *mill* cost??",
    ],
)
def test_marks_cost_no_answer(text: str) -> None:
    """Tags and pictures beside the words change nothing."""
    bot = Bot.of_text(MILL)
    plain, marked = bot.ask("How much did the mill cost?"), bot.ask(text)
    assert plain.value == "£12,000"
    assert (marked.status, marked.value, marked.evidence) == (plain.status, plain.value, plain.evidence)


@given(st.text(alphabet='ab [/]<>="', max_size=60))
def test_whatever_is_typed_something_is_left(text: str) -> None:
    """Words are never lost with the marks, and a second pass finds nothing new to say about plain words."""
    plain = without_markup(text)
    assert any(char.isalnum() for char in plain) or plain == text
