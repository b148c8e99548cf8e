"""False premises: corrected where the text plainly contradicts them, and only there."""

from __future__ import annotations

import pytest

from qa_bot.bot import Bot
from qa_bot.model.answer import Status

REPORT = """The railway never reached Aldra. Barley prices fell by 8% in 1902. The bridge cost about €3 million. \
Norland sold the quarry to Sudria in 1911. Sir Edmund refused to sell the meadows. The harbour was insured. The Arle \
remains far below the level of the Dunn. Penn has no hospital. Nobody was hurt in the storm of 1953."""


@pytest.fixture(scope="module")
def report() -> Bot:
    """Read the text once."""
    return Bot.of_text(REPORT)


@pytest.mark.parametrize(
    ("question", "opening", "quote"),
    [
        ("When did the railway reach Aldra?", "The railway did not reach Aldra", "The railway never reached Aldra"),
        ("Why did barley prices rise in 1902?", "Barley prices did not rise in 1902", "fell by 8%"),
        ("Why did the bridge cost €5 million?", "The bridge did not cost €5 million", "€3 million"),
        ("Why did Sir Edmund sell the meadows?", "Sir Edmund did not sell the meadows", "refused to sell the meadows"),
        ("Why was the harbour not insured?", "The harbour was insured", "The harbour was insured"),
        ("Who was hurt in the storm of 1953?", "The text says", "Nobody was hurt"),
        ("What is the hospital of Penn called?", "The text says", "Penn has no hospital"),
    ],
)
def test_contradicted_premise_is_corrected(report: Bot, question: str, opening: str, quote: str) -> None:
    """The reply denies the premise in the question's words and quotes what the text says instead."""
    answer = report.ask(question)

    assert answer.status is Status.CORRECTED, answer.text
    assert answer.text.startswith(opening)
    assert quote in answer.text
    assert all(evidence.quote in REPORT for evidence in answer.evidence)


@pytest.mark.parametrize(
    "question",
    [
        "When did the railway reach Penn?",
        "Why did oat prices rise in 1902?",
        "Why did barley prices rise in 1905?",
        "Why did the ferry cost €5 million?",
        "When did Norland sell the quarry to Sudria?",
        "Why did barley prices fall in 1902?",
        "How much did the bridge cost?",
        "Why was the mill not insured?",
        "When was the harbour not insured?",
        "When wasn't the harbour insured?",
    ],
)
def test_premise_that_is_not_contradicted_is_left_alone(report: Bot, question: str) -> None:
    """What the text does not deny is not corrected, whether it answers the question or not."""
    assert report.ask(question).status is not Status.CORRECTED


def test_a_mere_denial_has_no_value(report: Bot) -> None:
    """A correction without a figure answers nothing, so its value is null."""
    assert report.ask("When did the railway reach Aldra?").value is None
    assert report.ask("Why did the bridge cost €5 million?").value == "€3 million"
