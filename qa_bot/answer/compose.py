"""A winner, or its absence, to an Answer: words, quotes, derivation, and what is not covered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.weights import POINTS
from qa_bot.model.answer import AbstainReason, Amount, Answer, Because, Evidence, Nearest, Status, Step
from qa_bot.model.candidate import Gate, Kind, Place
from qa_bot.model.question import QuestionType
from qa_bot.text.format import decimal_words
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qa_bot.answer.rank import Proposal, Ranking
    from qa_bot.model.quantity import Quantity
    from qa_bot.model.question import Question
    from qa_bot.question.smalltalk import SmallTalk
    from qa_bot.retrieve.corpus import Corpus

# Below the threshold but above this, something may well be right: the bot says that it is not sure.
_PERHAPS = 0.2


def compose(question: Question, ranking: Ranking, corpus: Corpus) -> Answer:
    """Put the winner into words, or say what the text does not say."""
    if ranking.winner:
        return _answered(question, ranking.winner, corpus)
    return _abstained(question, ranking.nearest, corpus)


def _reason(question: Question, nearest: Proposal) -> AbstainReason:
    """Name the gate that the nearest candidate failed; one that nearly passed leaves the bot unsure."""
    gate = nearest.candidate.gate
    if gate is not None and gate is not Gate.UNSURE:
        return AbstainReason(gate)
    if nearest.probability < _PERHAPS or _is_echo(question, nearest.candidate.value):
        return AbstainReason.NOT_IN_CORPUS
    return AbstainReason.UNSURE


def _is_echo(question: Question, value: str) -> bool:
    """Say whether a value only repeats words of the question, which offered no choice between them."""
    asked = {token.stem for token in question.tokens}
    said = (token.stem for token in read_tokens(value) if token.norm[0].isalnum())
    return question.type is not QuestionType.CHOICE and asked.issuperset(said)


def _silence(nearest: Proposal, reason: AbstainReason) -> str:
    """Say that the text does not say, and what it has nothing on; or that it may, where something speaks for that."""
    if reason is AbstainReason.UNSURE:
        return f"I am not sure. Perhaps “{' '.join(nearest.candidate.value.split())}”."
    missing = nearest.candidate.missing
    return f"The text does not say. It has nothing on {_listed(missing)}." if missing else "The text does not say."


def _listed(words: Sequence[str]) -> str:
    """Join words as a sentence lists them."""
    *first, last = (f"“{word}”" for word in words)
    return f"{', '.join(first)} or {last}" if first else last


def talked(text: str, talk: SmallTalk) -> Answer:
    """Reply to what asks nothing of the text."""
    return Answer(
        status=Status.ABSTAINED if talk.reason else Status.SMALLTALK,
        text=talk.reply,
        confidence=1.0,
        reason=talk.reason,
        resolved_question=text,
    )


def declined(answer: Answer, talk: SmallTalk) -> Answer:
    """Say why no text could have answered, in place of a plain abstention."""
    return answer.model_copy(update={"text": talk.reply, "reason": talk.reason})


def _answered(question: Question, proposal: Proposal, corpus: Corpus) -> Answer:
    """Say what was found."""
    candidate = proposal.candidate
    return Answer(
        status=Status.CORRECTED if candidate.kind is Kind.CORRECTION else Status.ANSWERED,
        text=candidate.words or candidate.value,
        value=candidate.value or None,
        quantity=amount(candidate.quantity),
        evidence=tuple(evidence(place) for place in whole_sentences(candidate.places, corpus)),
        derivation=tuple(Step(operation=a, inputs=b, result=c) for a, b, c in candidate.steps),
        confidence=proposal.probability,
        not_covered=candidate.missing,
        because=because(proposal),
        resolved_question=question.resolved,
    )


def _abstained(question: Question, nearest: Proposal | None, corpus: Corpus) -> Answer:
    """Say that the text does not say, why, and what it says instead."""
    if nearest is None or not nearest.candidate.places:
        return Answer(
            status=Status.ABSTAINED,
            text="The text does not say.",
            reason=AbstainReason.NOT_IN_CORPUS,
            resolved_question=question.resolved,
        )
    [place, *_] = whole_sentences(nearest.candidate.places, corpus)
    reason = _reason(question, nearest)
    return Answer(
        status=Status.ABSTAINED,
        text=nearest.candidate.words
        if nearest.candidate.gate and nearest.candidate.words
        else _silence(nearest, reason),
        confidence=nearest.probability,
        nearest=Nearest(
            value=nearest.candidate.value,
            document=place.document.name,
            start=place.span.start,
            end=place.span.end,
            quote=place.quote,
        ),
        reason=reason,
        not_covered=nearest.candidate.missing,
        because=because(nearest),
        resolved_question=question.resolved,
    )


def whole_sentences(places: Iterable[Place], corpus: Corpus) -> tuple[Place, ...]:
    """Widen each place to the sentence that it stands in, and name each sentence once."""
    return tuple(dict.fromkeys(Place(place.document, corpus.sentence_at(place).span) for place in places))


def evidence(place: Place) -> Evidence:
    """Quote some words with their place."""
    return Evidence(document=place.document.name, start=place.span.start, end=place.span.end, quote=place.quote)


def amount(quantity: Quantity | None) -> Amount | None:
    """Write a quantity as the contract does: plain decimal strings and names."""
    if quantity is None:
        return None
    return Amount(
        low=decimal_words(quantity.low),
        high=decimal_words(quantity.high),
        unit=quantity.unit.name,
        dimension=quantity.dimension.value,
        bound=quantity.bound.value,
    )


def because(proposal: Proposal) -> tuple[Because, ...]:
    """List the clues of a proposal with their points, the weightiest first."""
    reasons = [
        Because(rule=proposal.rule, clue=str(clue), points=round(POINTS.get(clue, 0.0) * degree, 3))
        for clue, degree in proposal.candidate.clues
    ]
    return tuple(sorted(reasons, key=lambda reason: -abs(reason.points)))
