"""The main verb of a question, and the place that the asked thing takes beside it."""

from __future__ import annotations

import pytest

from qa_bot.model.question import Slot
from qa_bot.question.analyze import analyze


@pytest.mark.parametrize(
    ("text", "verb", "slot"),
    [
        ("What does the folding chair cost?", "cost", Slot.OBJECT),
        ("Where did the smith Orm Dahl work?", "work", Slot.OBJECT),
        ("Which rule did the rowing club's football team support in 1920?", "support", Slot.OBJECT),
        ("What drives the mill?", "drive", Slot.SUBJECT),
        ("Where was a working bell first shown?", "show", Slot.OBJECT),
        ("What was the mill sold for?", "sell", Slot.AFTER_PREPOSITION),
        ("What is the mill's age?", None, Slot.BESIDE),
    ],
)
def test_main_verb_and_slot(text: str, verb: str | None, slot: Slot) -> None:
    """The verb after "do" is no noun, and no participle that describes one."""
    question = analyze(text)
    assert (question.verb, question.slot) == (verb, slot)


@pytest.mark.parametrize(("text", "stem"), [("Who did Ida found the choir with?", "found"), ("Who found it?", "find")])
def test_a_verb_after_do_is_a_base_form(text: str, stem: str) -> None:
    """To found something is not to have found it."""
    assert analyze(text).verb == stem
