"""Compound questions are told apart, and answered part by part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_bot import Bot
from qa_bot.question.compound import split_compound

TEXT = "The quarry was opened by Ada Brook in 1823. It employed 340 men."


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("Who opened the quarry, and in which year?", ("Who opened the quarry", "in which year?")),
        ("How large is it and when was it built?", ("How large is it", "when was it built?")),
        ("What was sold and why?", ("What was sold", "why?")),
        ("Who owns the mill and the quarry?", ("Who owns the mill and the quarry?",)),
        ("When and where was it?", ("When and where was it?",)),
        ("", ("",)),
    ],
)
def test_parts(question: str, parts: tuple[str, ...]) -> None:
    """A second question word after "and" starts a part, where the first part is a question by itself."""
    assert split_compound(question) == parts


@given(st.text(max_size=80))
def test_any_text_is_split_without_loss_of_words(text: str) -> None:
    """Every part stands in the text, in order."""
    place = 0
    for part in split_compound(text):
        place = text.index(part, place) + len(part)


def test_each_part_is_answered() -> None:
    """The value holds both answers, the evidence both quotes."""
    answer = Bot.of_text(TEXT).ask("Who opened the quarry and how many men did it employ?")
    assert answer.status == "answered"
    assert answer.value == "Ada Brook; 340"


def test_an_open_part_is_named() -> None:
    """What the text does not say of is listed."""
    answer = Bot.of_text(TEXT).ask("How many men did the quarry employ and who painted the ceiling?")
    assert answer.value == "340"
    assert answer.not_covered[0] == "who painted the ceiling?"
