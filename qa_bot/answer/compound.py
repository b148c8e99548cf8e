"""Several answers put together: to the parts of a compound question, or to equally good readings of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.model.answer import Answer, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

_GIVEN = frozenset({Status.ANSWERED, Status.CORRECTED})


def combine(text: str, parts: Sequence[tuple[str, Answer]]) -> Answer:
    """Put the answers to the parts into one; where none was answered, the first abstention stands for all."""
    given = [answer for _, answer in parts if answer.status in _GIVEN]
    if not given:
        return parts[0][1].model_copy(update={"resolved_question": text})
    open_parts = tuple(part for part, answer in parts if answer.status not in _GIVEN)
    values = [answer.value for answer in given if answer.value is not None]
    return Answer(
        status=Status.CORRECTED if any(answer.status is Status.CORRECTED for answer in given) else Status.ANSWERED,
        text=" ".join(_sentence(answer.text) for _, answer in parts),
        value="; ".join(values) or None,
        evidence=tuple(dict.fromkeys(piece for answer in given for piece in answer.evidence)),
        derivation=tuple(step for answer in given for step in answer.derivation),
        confidence=min(answer.confidence for answer in given),
        not_covered=(*open_parts, *(words for answer in given for words in answer.not_covered)),
        because=tuple(reason for answer in given for reason in answer.because),
        resolved_question=" / ".join(answer.resolved_question for _, answer in parts),
    )


def either(answer: Answer, others: Sequence[Answer]) -> Answer:
    """Give the answers to all readings of a question that are equally good, each named."""
    given = [answer, *(other for other in others if other.status in _GIVEN and other.value != answer.value)]
    if len(given) == 1:
        return answer
    named = combine(answer.resolved_question, [(one.resolved_question, one) for one in given])
    told = " ".join(f"If you mean “{one.resolved_question}”: {_sentence(one.text)}" for one in given)
    return named.model_copy(update={"text": told})


def _sentence(text: str) -> str:
    """End a reply with a stop, so that another can follow."""
    text = text[:1].upper() + text[1:]
    return text if text[-1:] in ".!?”" else f"{text}."
