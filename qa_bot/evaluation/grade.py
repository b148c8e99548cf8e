"""Grading: an answer held against its expectation is correct, partial, wrong, or an abstention."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.evaluation.case import Expectation, ExpectedAmount
    from qa_bot.model.answer import Answer

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|[%€$£&]")
_ASSERTING = frozenset({"answered", "corrected"})
_POLAR = frozenset({"yes", "no"})
_SPARE = 8  # so many words more than asked for are still an answer and not a quotation


class Grade(StrEnum):
    """How an answer did; ``score`` is correct less twice wrong, over all."""

    CORRECT = "correct"
    PARTIAL = "partial"
    WRONG = "wrong"
    ABSTAINED = "abstained"


class Verdict(NamedTuple):
    """A grade and, unless it is correct, what was amiss."""

    grade: Grade
    why: str = ""


def grade(answer: Answer, expected: Expectation) -> Verdict:
    """Hold an answer against what was expected.

    Saying nothing where something was due is an abstention; asserting something where nothing was due is wrong, and
    so is asserting something else; the right thing with a flaw (too long, hedge lost, not quoted) is partial.
    """
    if answer.status == "abstained":
        due = "abstained" in expected.status
        return (
            _flawed(answer, expected, [])
            if due
            else Verdict(Grade.ABSTAINED, f"refused: {answer.reason or 'no reason'}")
        )
    if answer.status == "smalltalk":
        due = "smalltalk" in expected.status
        return Verdict(Grade.CORRECT) if due else Verdict(Grade.PARTIAL, "small talk to a question")
    if not expected.status & _ASSERTING:
        return Verdict(Grade.WRONG, "asserted something where nothing was due")
    return _grade_assertion(answer, expected)


def _grade_assertion(answer: Answer, expected: Expectation) -> Verdict:
    """Grade an answer that says something, where something was due."""
    value, reply = answer.value or "", f"{answer.value or ''} ; {answer.text}"
    if _POLAR.issuperset(expected.any) and expected.any:
        return _grade_polar(answer, expected)
    if any(_holds(value, word) for word in expected.none):
        buried = _is_too_long(value, expected) and not _look_for(value, expected)[1]
        return Verdict(Grade.PARTIAL if buried else Grade.WRONG, "says what it must not")
    searched = reply if expected.long or answer.status == "corrected" else value
    found, missing = _look_for(searched, expected)
    if missing and not _amount_fits(answer, expected.quantity):
        if not _look_for(reply, expected)[1]:
            return Verdict(Grade.PARTIAL, "right in the reply, not in the value")
        return Verdict(Grade.PARTIAL if found else Grade.WRONG, f"lacks {missing[0]!r}")
    return _flawed(answer, expected, list(_flaws_of_value(answer, expected)))


def _grade_polar(answer: Answer, expected: Expectation) -> Verdict:
    """Grade an answer where yes or no was due."""
    if answer.value not in _POLAR:
        return Verdict(Grade.PARTIAL, "neither yes nor no")
    if answer.value not in expected.any:
        return Verdict(Grade.WRONG, f"says {answer.value}")
    return _flawed(answer, expected, [])


def _flaws_of_value(answer: Answer, expected: Expectation) -> Iterator[str]:
    """Yield what is amiss with a right value."""
    if _is_too_long(answer.value or "", expected):
        yield "too long"
    if answer.status.value not in expected.status:
        yield f"{answer.status.value} instead of {' or '.join(sorted(expected.status))}"
    if expected.quantity and not _amount_fits(answer, expected.quantity):
        yield "its quantity is missing or another"


def _is_too_long(value: str, expected: Expectation) -> bool:
    """Say whether a value has many more words than were due, so that it quotes rather than answers."""
    longest = sum(len(_tokens(word)) for word in expected.all) + max((len(_tokens(w)) for w in expected.any), default=0)
    return not expected.long and longest > 0 and len(_tokens(value)) > longest + _SPARE


def _flawed(answer: Answer, expected: Expectation, flaws: list[str]) -> Verdict:
    """Complete the flaws of an answer with those of its words and quotes, and grade it."""
    asserted = answer.status in _ASSERTING
    if asserted and expected.says and not any(_holds(answer.text, word) for word in expected.says):
        flaws.append(f"the reply has none of {', '.join(expected.says)}")
    quotes = " ; ".join(evidence.quote for evidence in answer.evidence)
    if asserted:
        flaws += [f"{quote!r} is not quoted" for quote in expected.evidence if not _holds(quotes, quote)]
    understood = answer.resolved_question
    flaws += [f"understood without {word!r}" for word in expected.resolved if not _holds(understood, word)]
    return Verdict(Grade.PARTIAL, "; ".join(flaws)) if flaws else Verdict(Grade.CORRECT)


def _look_for(text: str, expected: Expectation) -> tuple[int, list[str]]:
    """Count the expected words that a text holds, and list those it lacks."""
    missing = [word for word in expected.all if not _holds(text, word)]
    found = len(expected.all) - len(missing)
    if expected.any:
        if any(_holds(text, word) for word in expected.any):
            found += 1
        else:
            missing.append(expected.any[0])
    return found, missing


def _amount_fits(answer: Answer, expected: ExpectedAmount | None) -> bool:
    """Say whether the answer's quantity is the expected one."""
    if expected is None or answer.quantity is None or answer.quantity.unit != expected.unit:
        return False
    allowed = abs(expected.low) * expected.within
    return abs(Decimal(answer.quantity.low) - expected.low) <= allowed


def _holds(text: str, words: str) -> bool:
    """Say whether a text holds these words in a row, whatever the case and the marks between them."""
    inside, wanted = _tokens(text), _tokens(words)
    return any(inside[place : place + len(wanted)] == wanted for place in range(len(inside) - len(wanted) + 1))


def _tokens(text: str) -> Sequence[str]:
    """Split a text into folded words, numbers and the marks that carry meaning."""
    return _TOKEN.findall(text.casefold())
