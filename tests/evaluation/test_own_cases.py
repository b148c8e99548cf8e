"""The project's own question sets are sound: every expectation is checked against its document."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from qa_bot.evaluation.case import Case, Expectation, Script, read_scripts
from qa_bot.evaluation.grade import Grade, grade
from qa_bot.model.answer import Amount, Answer, Evidence, Status

EVAL = Path(__file__).parents[2] / "eval"
SCRIPTS = read_scripts([EVAL / "cases", EVAL / "dialogues"])
TURNS = [(script, case) for script in SCRIPTS for case in script.turns]
SINGLE = [script for script in SCRIPTS if not script.is_dialogue]
DIALOGUES = [script for script in SCRIPTS if script.is_dialogue]


@cache
def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_names_are_unique() -> None:
    """No two cases share a name."""
    assert [name for name, times in Counter(case.id for _, case in TURNS).items() if times > 1] == []


def test_no_question_stands_on_both_sides() -> None:
    """What is kept apart is not asked elsewhere as well."""
    shown = {(script.document, script.turns[0].question.casefold()) for script in SINGLE if not script.holdout}
    kept = {(script.document, script.turns[0].question.casefold()) for script in SINGLE if script.holdout}
    assert not shown & kept


def test_there_are_enough_of_each_kind() -> None:
    """Refusals and false premises are as many as figures; a third is kept apart; four documents are used."""
    skills = Counter(script.skill for script in SINGLE)
    assert len(SINGLE) >= 240
    assert skills["refusal"] + skills["premise"] >= skills["figure"]
    assert sum(script.holdout for script in SINGLE) / len(SINGLE) == pytest.approx(1 / 3, abs=0.03)
    assert len({script.document for script in SINGLE}) >= 4


def test_there_are_enough_conversations() -> None:
    """Sixty of them with two hundred turns, over four documents, a third kept apart."""
    assert len(DIALOGUES) >= 60
    assert sum(len(script.turns) for script in DIALOGUES) >= 200
    assert sum(script.holdout for script in DIALOGUES) / len(DIALOGUES) == pytest.approx(1 / 3, abs=0.03)
    assert len({script.document for script in DIALOGUES}) >= 4


@pytest.mark.parametrize(("script", "case"), TURNS, ids=[case.id for _, case in TURNS])
def test_expectations_stand_in_the_document(script: Script, case: Case) -> None:
    """Quotes occur verbatim; so do the words of a value that is not worked out, and traps are real ones."""
    text, expected = _text(script.document), case.expectation
    for quote in expected.evidence:
        assert quote in text
    if not expected.computed:
        folded = text.casefold()
        assert not expected.any or any(word.casefold() in folded for word in expected.any)
        for word in (*expected.all, *expected.none):
            assert word.casefold() in folded


@pytest.mark.parametrize(("script", "case"), TURNS, ids=[case.id for _, case in TURNS])
def test_an_answer_is_told_from_a_wrong_one(script: Script, case: Case) -> None:
    """Whatever may be asserted has something by which it is recognized, unless it is of the bot's own choosing."""
    del script
    expected = case.expectation
    if expected.status & {"answered", "corrected"} and case.kind != "offer":
        assert expected.any or expected.all or expected.evidence


def _answer(expected: Expectation, value: str) -> Answer:
    """Make the answer that an expectation describes, with this value."""
    status = Status(min(expected.status & {"answered", "corrected"} or expected.status))
    amount = expected.quantity
    return Answer(
        status=status,
        text=" ".join([*expected.says[:1], value]),
        value=value or None,
        evidence=tuple(Evidence(document="t", start=0, end=len(quote), quote=quote) for quote in expected.evidence),
        quantity=amount
        and Amount(low=str(amount.low), high=str(amount.low), unit=amount.unit, dimension="count", bound="exact"),
        resolved_question=" ".join(expected.resolved),
    )


@pytest.mark.parametrize("case", [case for _, case in TURNS], ids=[case.id for _, case in TURNS])
def test_the_answer_described_is_right_and_the_traps_are_wrong(case: Case) -> None:
    """No expectation contradicts itself, and whoever steps into a trap is caught."""
    expected = case.expectation
    assert grade(_answer(expected, " and ".join([*expected.any[:1], *expected.all])), expected).grade is Grade.CORRECT
    for trap in expected.none:
        assert grade(_answer(expected, trap).model_copy(update={"quantity": None}), expected).grade is Grade.WRONG
