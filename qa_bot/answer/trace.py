"""The intermediate values of one answer, and how they are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.weights import POINTS
from qa_bot.model.trace import Considered, Retrieved, Trace

if TYPE_CHECKING:
    from qa_bot.answer.match import View
    from qa_bot.answer.rank import Proposal, Ranking
    from qa_bot.model.answer import Answer
    from qa_bot.model.question import Question
    from qa_bot.retrieve.corpus import Corpus

_CANDIDATES = 12


class Run(NamedTuple):
    """Everything that happened between a question and its answer; view and ranking are None where none was needed."""

    question: Question | None
    carried: tuple[tuple[str, str], ...]
    view: View | None
    ranking: Ranking | None
    answer: Answer


def loosened(run: Run, carried: tuple[tuple[str, str], ...]) -> Run:
    """Own up to a period of the last question that the answer to this one had to leave out."""
    periods = tuple(words for slot, words in carried if slot == "period")
    kept = tuple(pair for pair in carried if pair[0] != "period")
    missing = (*run.answer.not_covered, *periods)
    return run._replace(carried=kept, answer=run.answer.model_copy(update={"not_covered": missing}))


def trace(text: str, run: Run, corpus: Corpus) -> Trace:
    """Tell what happened in a run."""
    passages = []
    for hit in run.view.hits if run.view else ():
        document, start, end = corpus.passage_text(hit.passage)
        passages.append(Retrieved(document.name, start, end, document.text[start:end], round(hit.score, 3)))
    proposals = run.ranking.proposals[:_CANDIDATES] if run.ranking else ()
    return Trace(
        question=text,
        resolved=run.answer.resolved_question,
        understood=_understood(run.question) if run.question else (),
        carried=run.carried,
        passages=tuple(passages),
        candidates=tuple(_considered(proposal) for proposal in proposals),
        answer=run.answer,
    )


def _understood(question: Question) -> tuple[tuple[str, str], ...]:
    """List what the analysis made of a question, empty parts left out."""
    text = question.resolved
    direction = {1: "rise", -1: "fall"}.get(question.direction, "")
    words = {token.stem: token.norm for token in reversed(question.tokens)}
    parts = (
        ("type", question.type.value),
        ("wants", ", ".join(sorted(kind.value for kind in question.wants))),
        ("asks for", question.head_words),
        ("focus", ", ".join(words.get(stem, stem) for stem in question.focus)),
        ("verb", words.get(question.verb or "", question.verb or "")),
        ("names", ", ".join(text[name.start : name.end] for name in question.names)),
        ("periods", ", ".join(period.span.of(text) for period in question.periods)),
        ("figures", ", ".join(quantity.words.of(text) for quantity in question.quantities)),
        ("dimension", question.dimension.value if question.dimension else ""),
        ("unit", question.unit or ""),
        ("direction", direction),
        ("negated", "yes" if question.negated else ""),
        ("superlative", words.get(question.superlative or "", question.superlative or "")),
        ("read as", ", ".join(f"{typed} → {read}" for typed, read in question.typos)),
    )
    return tuple((label, words) for label, words in parts if words)


def _considered(proposal: Proposal) -> Considered:
    """Tell of one candidate."""
    candidate = proposal.candidate
    quote = candidate.places[0].quote if candidate.places else ""
    clues = tuple((str(clue), round(POINTS.get(clue, 0.0) * degree, 3)) for clue, degree in candidate.clues)
    gate = candidate.gate.value if candidate.gate else None
    return Considered(proposal.rule, candidate.value, quote, clues, proposal.points, gate)
