"""Summaries: outcomes of a set -> named measures, the same for every front that prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from qa_bot.evaluation.item import TYPED, Outcome, kind_of
from qa_bot.evaluation.metrics import (
    Scored,
    auroc,
    best_threshold,
    caught_at,
    count_polar,
    count_refusals,
    mean,
    quantile,
    share,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Measures: TypeAlias = "dict[str, float | None]"
Summary: TypeAlias = "Callable[[Sequence[Outcome]], Measures]"


def of_spans(outcomes: Sequence[Outcome]) -> Measures:
    """Measure a set whose questions are all answered in its texts."""
    answered = [outcome for outcome in outcomes if not outcome.reply.refused]
    return {
        "questions": len(outcomes),
        "right sentence": mean(outcome.right_sentence for outcome in outcomes if outcome.item.golds[0].start >= 0),
        "EM, forced": mean(outcome.forced_match.exact for outcome in outcomes),
        "F1, forced": mean(outcome.forced_match.f1 for outcome in outcomes),
        "EM, as given": mean(outcome.given_match.exact for outcome in outcomes),
        "F1, as given": mean(outcome.given_match.f1 for outcome in outcomes),
        "refused": share(len(outcomes) - len(answered), len(outcomes)),
        "right of those answered": mean(outcome.right for outcome in answered),
    }


def of_typed(outcomes: Sequence[Outcome]) -> Measures:
    """Measure the questions that ask for a number, a date, a year, money, a person or a place."""
    typed = [outcome for outcome in outcomes if kind_of(outcome.item.question) in TYPED]
    return {
        "typed questions": len(typed),
        "EM, forced": mean(outcome.forced_match.exact for outcome in typed),
        "F1, forced": mean(outcome.forced_match.f1 for outcome in typed),
    } | {f"F1, {kind}": _f1_of_kind(typed, kind) for kind in TYPED}


def _f1_of_kind(outcomes: Sequence[Outcome], kind: str) -> float | None:
    """Average the forced F1 over one kind of question."""
    return mean(outcome.forced_match.f1 for outcome in outcomes if kind_of(outcome.item.question) == kind)


def of_mixed(outcomes: Sequence[Outcome]) -> Measures:
    """Measure a set in which some questions have no answer."""
    answerable = [outcome for outcome in outcomes if outcome.item.answerable]
    unanswerable = [outcome for outcome in outcomes if not outcome.item.answerable]
    best = best_threshold([_scored(outcome) for outcome in outcomes])
    refusals = count_refusals((outcome.item.answerable, outcome.reply.refused) for outcome in outcomes)
    return {
        "questions": len(outcomes),
        "F1, best threshold": best.value if best else None,
        "best threshold": best.score if best else None,
        "F1, refusing everything": share(len(unanswerable), len(outcomes)),
        "EM, as given": mean(outcome.given_match.exact for outcome in outcomes),
        "F1, as given": mean(outcome.given_match.f1 for outcome in outcomes),
        "AUROC of confidence": auroc(
            (outcome.reply.confidence for outcome in answerable),
            (outcome.reply.confidence for outcome in unanswerable),
        ),
        "answered right": share(sum(outcome.right for outcome in answerable), len(outcomes)),
        "answered wrong": share(sum(not (o.right or o.reply.refused) for o in answerable), len(outcomes)),
        "answered the unanswerable": share(refusals.missed, len(outcomes)),
        "refused rightly": share(refusals.right, len(outcomes)),
        "refused wrongly": share(refusals.wrong, len(outcomes)),
        "refusal precision": refusals.precision,
        "refusal recall": refusals.recall,
        "right sentence": mean(outcome.right_sentence for outcome in answerable),
        "F1, forced, answerable part": mean(outcome.forced_match.f1 for outcome in answerable),
    }


def _scored(outcome: Outcome) -> Scored:
    """Reduce an outcome to what the search for a threshold needs."""
    return Scored(
        outcome.item.answerable,
        outcome.reply.confidence,
        outcome.forced_match.f1 if outcome.item.answerable else 0.0,
        given=outcome.reply.forced is not None,
    )


def of_polar(outcomes: Sequence[Outcome]) -> Measures:
    """Measure yes/no questions: how often the bot says one or the other, and how often it is right, by polarity."""
    polar = count_polar((_said(outcome), outcome.item.gold_texts[0]) for outcome in outcomes)
    return {
        "questions": len(outcomes),
        "says yes or no": polar.coverage,
        "right where it does": polar.accuracy,
        "says yes": share(polar.said_yes, polar.asked),
        "yes is right": polar.yes_accuracy,
        "says no": share(polar.said_no, polar.asked),
        "no is right": polar.no_accuracy,
        "always yes": mean(outcome.item.gold_texts[0] == "yes" for outcome in outcomes),
    }


def _said(outcome: Outcome) -> str | None:
    """Return what was said, if anything was."""
    return None if outcome.reply.refused else outcome.reply.value


def of_refusals(answerable: Sequence[Outcome], unanswerable: Sequence[Outcome], levels: Sequence[float]) -> Measures:
    """Measure how well unanswerable questions are told from the same questions where they are answered."""
    scores = (
        [outcome.reply.confidence for outcome in answerable],
        [outcome.reply.confidence for outcome in unanswerable],
    )
    found: Measures = {
        "questions": len(unanswerable),
        "refused": mean(outcome.reply.refused for outcome in unanswerable),
        "wrong refusals": mean(outcome.reply.refused for outcome in answerable),
        "AUROC of confidence": auroc(*scores),
    }
    for level in levels:
        caught = caught_at(*scores, level)
        found[f"refused at {level * 100:g} % wrong refusals"] = caught.caught if caught else None
        found[f"threshold for {level * 100:g} %"] = caught.score if caught else None
    return found


def of_speed(outcomes: Sequence[Outcome], read_bytes: int, read_seconds: float) -> Measures:
    """Measure time: milliseconds a question, and megabytes read a second."""
    times = [outcome.reply.ms for outcome in outcomes if not outcome.reply.error]
    return {
        "ms a question, median": quantile(times, 0.5),
        "ms a question, 99 of 100 below": quantile(times, 0.99),
        "MB read a second": read_bytes / 1e6 / read_seconds if read_seconds else None,
    }


def of_any(outcomes: Sequence[Outcome]) -> Measures:
    """Measure a set by what is in it: yes/no questions, questions without answer, or neither."""
    if all(outcome.item.polar for outcome in outcomes):
        return of_polar(outcomes)
    if not all(outcome.item.answerable for outcome in outcomes):
        return of_mixed(outcomes)
    typed = {f"typed: {name}": value for name, value in of_typed(outcomes).items()}
    return of_spans(outcomes) | typed


def promises(outcomes: Sequence[Outcome]) -> list[tuple[float, bool]]:
    """Pair the confidence of every answer given with whether it is right."""
    return [(outcome.reply.confidence, outcome.right) for outcome in outcomes if not outcome.reply.refused]
