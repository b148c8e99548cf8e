"""Questions that this corpus answers: each is tried before it is offered, and none is offered twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.cited import last_said
from qa_bot.answer.ideas import ideas
from qa_bot.model.answer import Status
from qa_bot.text.stems import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from qa_bot.answer.cited import Said
    from qa_bot.answer.ideas import Idea
    from qa_bot.model.answer import Answer
    from qa_bot.model.dialogue import History
    from qa_bot.retrieve.corpus import Corpus

_TRIES = 24
_SURE = 0.75


def suggest(
    ask: Callable[[str], Answer],
    corpus: Corpus,
    history: History = (),
    *,
    limit: int = 3,
    shown: Collection[str] = (),
) -> tuple[str, ...]:
    """Return questions that the bot is sure to answer, none asked or shown before; after an answer, those near it."""
    said = last_said(history, corpus)
    known = {_key(text) for text in shown}
    for turn in history:
        known |= {_key(turn.question), _key(turn.resolved)}
        known |= {_key(text) for text in (turn.answer.suggestions if turn.answer else ())}
    found: list[str] = []
    told = {_fact(turn.answer) for turn in history if turn.answer}
    for tries, idea in enumerate(_fresh(corpus, said, known)):
        if tries >= _TRIES or len(found) >= limit:
            break
        answer = ask(idea.text)
        fact = _fact(answer)
        if _is_right(answer, idea) and fact not in told:
            told.add(fact)
            found.append(idea.text)
    return tuple(found)


def _fact(answer: Answer) -> tuple[str, str | None]:
    """Return what an answer says, however it was asked for."""
    return answer.evidence[0].quote if answer.evidence else "", answer.value


def _key(text: str) -> str:
    """Fold a question for comparison."""
    return "".join(char for char in fold(text) if char.isalnum())


def _is_right(answer: Answer, idea: Idea) -> bool:
    """Say whether the bot answers an idea with confidence, from the sentence it was made of."""
    return (
        answer.status is Status.ANSWERED
        and answer.confidence >= _SURE
        and idea.expects in "".join(char for char in answer.value or "" if char.isalnum())
        and any(
            quote.document == idea.document and quote.start < idea.end and idea.start < quote.end
            for quote in answer.evidence
        )
    )


def _fresh(corpus: Corpus, said: Said | None, known: set[str]) -> Iterator[Idea]:
    """Yield ideas that were neither asked nor shown, none twice."""
    for idea in ideas(corpus, said):
        key = _key(idea.text)
        if key not in known:
            known.add(key)
            yield idea
