"""Spans that cannot be what is asked for are not even the nearest thing."""

from __future__ import annotations

import pytest

from qa_bot import Bot

# A text, a question, and what must not be named, though its sentence is the nearest.
CASES = [
    ("The mill in Kelm has a yard of 3.3 miles and old carters.", "How many carters does the mill have?", "3.3 miles"),
    ("The fight in Kelm went on, and Ada saw it.", "How long did the fight in Kelm last?", "Ada"),
    ("The Heron weighs 14 kilograms and costs 20 crowns.", "How long is the Heron?", "14 kilograms"),
    ("Fort Kelm in the hills fell to the northern rebels.", "Who was the rebels' chief in Kelm?", "Fort Kelm"),
    ("Norway praised the plan for the mill.", "What was the goal of the plan for the mill?", "Norway"),
    ("The bridge, a gift of France, is old.", "Which county is the bridge in?", "France"),
]


@pytest.mark.parametrize(("text", "question", "unfit"), CASES)
def test_no_unfit_span_is_named(text: str, question: str, unfit: str) -> None:
    """Name nothing that the question cannot be after."""
    answer = Bot.of_text(text).ask(question)
    assert answer.value is None
    assert answer.nearest is None or answer.nearest.value != unfit


def test_units_that_are_asked_for_stay() -> None:
    """Take a measure where the question names a unit."""
    answer = Bot.of_text("The road to Kelm is 3.3 miles long.").ask("How many miles long is the road to Kelm?")
    assert answer.value == "3.3 miles"
