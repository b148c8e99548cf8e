"""Line mode: the chat as lines of plain text, for screen readers, pipes and terminals that can do no more."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from qa_bot.model.dialogue import Turn
from qa_bot.surfaces.plain import safe_line
from qa_bot.text.read import read_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from qa_bot.model.answer import Answer
    from qa_bot.model.document import Document
    from qa_bot.surfaces.tui.responder import Responder

_REMEMBERED = 12
_LEAVING = {"/quit", "/exit", "/q"}


def converse(make: Callable[[Iterable[Document]], Responder], paths: tuple[Path, ...]) -> int:
    """Answer the lines of standard input until it ends; return 0.

    Raises:
        CorpusError: a document cannot be read.
    """
    documents = read_documents(paths)
    bot = make(documents)
    names = ", ".join(safe_line(document.name) for document in documents)
    _say(
        [f"Ask about {names}. An empty line or /quit ends.", *(f"For example: {each}" for each in bot.suggest(limit=3))]
    )
    history: tuple[Turn, ...] = ()
    for question in _questions():
        answer = bot.ask(question, history)
        _say(lines(question, answer))
        history = (*history, Turn(question, answer.text, answer.resolved_question, answer))[-_REMEMBERED:]
    return 0


def _questions() -> Iterator[str]:
    while True:
        try:
            question = input("? ").strip()
        except EOFError:
            return
        if not question or question in _LEAVING:
            return
        yield question


def lines(question: str, answer: Answer) -> list[str]:
    """Return an answer as lines: the reply, how the question was understood, the sums, the quotes."""
    said = [safe_line(answer.text)]
    if answer.resolved_question.casefold() != question.casefold():
        said.append(f"Understood as: {safe_line(answer.resolved_question)}")
    said += [f"Computed: {step.operation} of {', '.join(step.inputs)} is {step.result}" for step in answer.derivation]
    said += [
        f"Quote {number}: {safe_line(piece.quote)} ({safe_line(piece.document)}, {piece.start} to {piece.end})"
        for number, piece in enumerate(answer.evidence, 1)
    ]
    return said


def _say(said: Iterable[str]) -> None:
    sys.stdout.write("\n".join(said) + "\n")
    sys.stdout.flush()
