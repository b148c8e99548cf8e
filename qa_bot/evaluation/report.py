"""Reports on paper: the tables that a run prints, as aligned text, and the same as data for tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.evaluation.metrics import calibration_error, quantile, reliability, risk_at, risk_coverage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.evaluation.item import Outcome
    from qa_bot.evaluation.measure import Measures
    from qa_bot.evaluation.suite import Graded, Results, Tally

_THRESHOLDS = ("best threshold", "threshold for")
_TIMES = ("ms a question", "MB read")


def show(name: str, value: float | None) -> str:
    """Write a measure: shares per hundred, counts and thresholds as they are, "–" where there is none."""
    if value is None:
        return "–"
    if name.startswith(_TIMES):
        return f"{value:.2f}"
    if name.endswith("questions") or name.startswith(_THRESHOLDS):
        return f"{value:g}" if value == int(value) else f"{value:.3f}"
    return f"{100 * value:.1f}"


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Write rows in columns: the first to the left, the others to the right."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def table_of_skills(results: Results) -> list[list[str]]:
    """Lay out the grades per skill, with the score of the cases kept apart at the end of each row."""
    head = ["skill", "cases", "correct", "partial", "wrong", "abstained", "score", "kept", "score kept"]
    rows = [_row(skill, tally, results.holdout[skill]) for skill, tally in results.skills.items()]
    rows.append(_row("all", results.total(holdout=False), results.total(holdout=True)))
    whole = results.conversations
    if whole["looked at"].cases or whole["holdout"].cases:
        rows.append(_row("whole conversations", whole["looked at"], whole["holdout"]))
    return [head, *rows]


def _row(name: str, tally: Tally, kept: Tally) -> list[str]:
    """Lay out one line of grades."""
    counts = [tally.cases, tally.correct, tally.partial, tally.wrong, tally.abstained]
    return [name, *map(str, counts), _score(tally), str(kept.cases), _score(kept)]


def _score(tally: Tally) -> str:
    """Write a score."""
    return f"{tally.score:.2f}" if tally.cases else "–"


def lines_of_results(results: Results, *, failures: bool) -> Iterator[str]:
    """Yield the report of a run over own cases."""
    yield from aligned(table_of_skills(results))
    if results.kinds:
        yield ""
        yield from aligned(
            [["turns by kind", "turns", "correct", "partial", "wrong", "abstained"]]
            + [
                [kind, *map(str, (t.cases, t.correct, t.partial, t.wrong, t.abstained))]
                for kind, t in results.kinds.items()
            ]
        )
    times = [one.ms for one in results.graded if not one.error]
    yield from lines_of_promises(results.promises)
    yield ""
    yield "score = (correct - 2 x wrong) / cases; kept = cases kept apart, counted but never listed"
    yield f"wrong above 0.9 confidence: {len(results.sure_and_wrong)}"
    median, most = (show("ms a question", quantile(times, part)) for part in (0.5, 0.99))
    yield f"milliseconds a question: median {median}, 99 of 100 below {most}"
    crashes = [one for one in results.graded if one.error]
    if crashes:
        yield f"crashed: {len(crashes)}, the first on {crashes[0].case.question!r}: {crashes[0].error}"
    if failures:
        yield from (line for one in results.failures for line in lines_of_failure(one))


def lines_of_failure(one: Graded) -> Iterator[str]:
    """Yield what there is to know about a case that is not correct."""
    said = one.answer
    yield ""
    yield f"{one.case.id}  {one.verdict.grade.upper()}  {one.verdict.why}"
    yield f"  question  {one.case.question}"
    if said is None:
        yield f"  error     {one.error}"
        return
    yield f"  said      {said.text}"
    if said.resolved_question != one.case.question:
        yield f"  read as   {said.resolved_question}"
    rules = ", ".join(dict.fromkeys(reason.rule for reason in said.because))
    yield f"  {said.status.value}, value {said.value!r}, confidence {said.confidence:.2f}" + (
        f", by {rules}" if rules else ""
    )


def data_of_results(results: Results) -> dict[str, object]:
    """Lay out a run over own cases for tools."""
    return {
        "skills": {skill: data_of_tally(tally) for skill, tally in results.skills.items()},
        "holdout": {skill: data_of_tally(tally) for skill, tally in results.holdout.items() if tally.cases},
        "conversations": {side: data_of_tally(tally) for side, tally in results.conversations.items() if tally.cases},
        "kinds": {kind: data_of_tally(tally) for kind, tally in results.kinds.items()},
        "all": data_of_tally(results.total(holdout=False)),
        "all_holdout": data_of_tally(results.total(holdout=True)),
        "wrong_above_0.9": [one.case.id for one in results.sure_and_wrong],
        **data_of_promises(results.promises),
        "cases": [_data_of_graded(one) for one in results.graded],
    }


def data_of_tally(tally: Tally) -> dict[str, object]:
    """Lay out a tally."""
    return {
        "cases": tally.cases,
        "correct": tally.correct,
        "partial": tally.partial,
        "wrong": tally.wrong,
        "abstained": tally.abstained,
        "score": round(tally.score, 4),
    }


def _data_of_graded(one: Graded) -> dict[str, object]:
    """Lay out a case with its verdict."""
    return {
        "id": one.case.id,
        "skill": one.case.skill,
        "holdout": one.script.holdout,
        "question": one.case.question,
        "grade": one.verdict.grade.value,
        "why": one.verdict.why,
        "error": one.error,
        "ms": round(one.ms, 3),
        "answer": one.answer.model_dump(mode="json") if one.answer else None,
    }


def data_of_promises(promises: Sequence[tuple[float, bool]]) -> dict[str, object]:
    """Lay out calibration and risk over pairs of (confidence, right)."""
    return {
        "calibration": [line._asdict() for line in reliability(promises)],
        "calibration_error": calibration_error(promises),
        "risk_coverage": [point._asdict() for point in risk_coverage(promises)],
    }


def lines_of_promises(promises: Sequence[tuple[float, bool]]) -> Iterator[str]:
    """Yield what the confidences are worth: risk when only the surest are answered, and promise against outcome."""
    if not promises:
        return
    points = risk_coverage(promises)
    parts = (0.1, 0.25, 0.5, 0.75, 1.0)
    yield ""
    yield from aligned(
        [
            ["of the answers given, the surest", *(f"{100 * part:g} %" for part in parts)],
            ["wrong among them, per cent", *(show("risk", risk_at(points, part)) for part in parts)],
        ]
    )
    yield ""
    rows = [
        [f"{line.low:.1f} to {line.high:.1f}", str(line.number), show("", line.promised), show("", line.kept)]
        for line in reliability(promises)
    ]
    yield from aligned([["confidence", "answers", "promised", "right"], *rows])


def lines_of_measures(measures: Measures) -> list[str]:
    """Write measures one to a line."""
    return aligned([[name, show(name, value)] for name, value in measures.items()])


def lines_of_outcome(outcome: Outcome) -> Iterator[str]:
    """Yield what there is to know about a question of a public set that went wrong."""
    item, reply = outcome.item, outcome.reply
    yield ""
    yield f"{item.id}  {outcome.fault}"
    yield f"  question  {item.question}"
    yield f"  wanted    {' | '.join(dict.fromkeys(item.gold_texts)) or 'no answer'}"
    reason = f", {reply.reason}" if reply.reason else ""
    yield f"  got       {reply.forced!r} ({reply.status}, confidence {reply.confidence:.2f}{reason})"
    if reply.error:
        yield f"  error     {reply.error}"
    if outcome.gold_sentence():
        yield f"  there     {outcome.gold_sentence()}"
    if outcome.chosen_sentence() != outcome.gold_sentence():
        yield f"  chosen    {outcome.chosen_sentence()}"


def data_of_outcome(outcome: Outcome) -> dict[str, object]:
    """Lay out a question of a public set with what was said."""
    item, reply = outcome.item, outcome.reply
    return {
        "id": item.id,
        "question": item.question,
        "gold": list(dict.fromkeys(item.gold_texts)),
        "status": reply.status,
        "value": reply.value,
        "forced": reply.forced,
        "confidence": reply.confidence,
        "exact": outcome.forced_match.exact,
        "f1": outcome.forced_match.f1,
        "right_sentence": outcome.right_sentence,
        "fault": outcome.fault,
        "error": reply.error,
        "ms": round(reply.ms, 3),
    }
