"""Typos are read as the document's words, and only as those."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_bot import Bot
from qa_bot.question.spelling import Speller, one_slip

WORDS = (
    "bilateral trade exports export russia steamboat minerals zlotnik zlotnic nonviolence gun gunpowder inform béroldin"
)
SPELLER = Speller(WORDS.split())


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("total bilatral trade", "total bilateral trade"),
        ("Which minerls?", "Which minerals?"),
        ("Minreals sold", "minerals sold"),
        ("the staemboat", "the steamboat"),
        ("the gun powder", "the gunpowder"),
        ("a non-violent steam boat", "a nonviolent steamboat"),
        ("Who was Beroldin?", "Who was Béroldin?"),
    ],
)
def test_a_slip_is_mended(typed: str, read: str) -> None:
    """One letter too few, too many, wrong or transposed."""
    assert SPELLER.mend(typed)[0] == read


@pytest.mark.parametrize(
    "typed",
    [
        "experts on tirades",  # English words of their own
        "Prussia in 2O24",  # a name of its own; numbers are never touched
        "zlotnia",  # two words are as near
        "tade",  # too short to tell
        "gun trade in form",  # both are the document's own; a function word is no part of a word
        "bilateral trades",  # the document's own words
        "quantum physics",  # far from every word
    ],
)
def test_what_may_be_meant_is_left(typed: str) -> None:
    """A word that may be right, or may be two things, stands as typed."""
    assert SPELLER.mend(typed) == (typed, ())


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_a_slip_is_symmetric(one: str, other: str) -> None:
    """Distance has no direction."""
    assert one_slip(one, other) == one_slip(other, one)


@given(st.text(max_size=60))
def test_any_text_survives(text: str) -> None:
    """What was not mended is verbatim."""
    mended, pairs = SPELLER.mend(text)
    assert pairs or mended == text


def test_the_answer_says_how_it_was_read() -> None:
    """The mended word is in the resolved question."""
    answer = Bot.of_text("The steamboat was built in 1910.").ask("When was the staemboat built?")
    assert answer.resolved_question == "When was the steamboat built?"
