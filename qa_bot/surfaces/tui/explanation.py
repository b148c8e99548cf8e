"""Explanation: a Trace as text: what was understood, looked at, weighed and turned down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from qa_bot.surfaces.tui.reply import written_step
from qa_bot.surfaces.tui.text import hanging, plain, shorten

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.answer import Answer
    from qa_bot.model.trace import Considered, Retrieved, Trace

_MOST = 8
_STRONGEST = 4  # clues of each candidate; those of the winner stand above, all of them
_BAR = 8


def explain(trace: Trace, width: int) -> Content:
    """Return everything that happened between a question and its answer."""
    answer = trace.answer
    sections = [
        _section("Asked", [plain(trace.question)]),
        _section("Understood as", [plain(trace.resolved)] if trace.resolved != trace.question else []),
        _section("", _pairs(trace.understood)),
        _section("Carried over", _pairs(trace.carried)),
        _verdict(answer, width),
        _section("Candidates", [line for each in trace.candidates[:_MOST] for line in _candidate(each, width)]),
        _section("Passages", _passages(trace.passages, width)),
        _section("Computed", [plain(written_step(*_step)) for _step in _steps(answer)]),
    ]
    return Content("\n\n").join([section for section in sections if section])


def _section(title: str, lines: Sequence[Content]) -> Content:
    if not lines:
        return Content("")
    return Content("\n").join([plain(title, "bold $accent"), *lines] if title else list(lines))


def _pairs(pairs: tuple[tuple[str, str], ...]) -> list[Content]:
    return [Content.assemble((f"{label}: ", "$muted"), plain(words)) for label, words in pairs]


def _steps(answer: Answer) -> list[tuple[str, tuple[str, ...], str]]:
    return [(step.operation, step.inputs, step.result) for step in answer.derivation]


def _verdict(answer: Answer, width: int) -> Content:
    rules = {each.rule for each in answer.because}
    by = f", by {', '.join(sorted(rules))}" if rules else ""
    lines = [plain(f"{answer.status}, confidence {answer.confidence:.2f}{by}")]
    if answer.reason:
        lines.append(Content.assemble(("gate that refused: ", "$muted"), plain(answer.reason, "bold $warning")))
    lines += [
        hanging(
            Content.styled(f"{each.points:+6.2f} ", "$value"),
            _clue(each.clue) + (f" ({each.rule})" if len(rules) > 1 else ""),
            width,
        )
        for each in answer.because
    ]
    return _section("Verdict", lines)


def _clue(name: str) -> str:
    """Return what a clue says, without its footnote for those who read the weights."""
    return name.partition(";")[0]


def _candidate(candidate: Considered, width: int) -> list[Content]:
    mark = plain(f"✗ {candidate.gate}", "$warning") if candidate.gate else plain("✓", "bold $success")
    points = Content.styled(f"{candidate.points:+6.2f} ", "bold $value")
    value = plain(shorten(candidate.value, max(12, width - 10)), "bold")
    verdict = Content.assemble(mark, plain(f" {candidate.rule}", "$muted"))
    # What contradicts a question has no value, and stands on one line.
    heads = [points + value, Content("       ") + verdict] if candidate.value else [points + verdict]
    clues = sorted((pair for pair in candidate.clues if pair[1]), key=lambda pair: -abs(pair[1]))
    told = (
        plain(f"       {points:+5.2f} {shorten(_clue(name), max(12, width - 14))}", "$muted")
        for name, points in clues[:_STRONGEST]
    )
    return [*heads, *told]


def _passages(passages: tuple[Retrieved, ...], width: int) -> list[Content]:
    largest = max((each.score for each in passages), default=0.0) or 1.0
    lines = []
    for each in passages[:_MOST]:
        bar = "━" * max(1, round(_BAR * max(0.0, each.score) / largest))
        words = shorten(each.text, max(12, width - _BAR - 9))
        lines.append(
            Content.assemble((f"{each.score:6.2f} ", "$value"), (f"{bar:<{_BAR}} ", "$accent"), plain(words, "$muted"))
        )
    return lines
