"""Running: put items to bots, one bot for each distinct context, and time reading and answering apart."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Protocol, TypeAlias

from qa_bot.evaluation.item import Item, Outcome, Reply, flatten

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from qa_bot.model.answer import Answer
    from qa_bot.model.dialogue import History


class Answering(Protocol):
    """Whatever answers questions; ``Bot`` does."""

    def ask(self, question: str, history: History = ()) -> Answer:
        """Answer a question, given the turns before it."""
        ...


Reading: TypeAlias = "Callable[[str], Answering]"


@dataclass(frozen=True, slots=True)
class Run:
    """The outcomes of a set, and what it cost to read its texts."""

    outcomes: tuple[Outcome, ...]
    read_bytes: int
    read_seconds: float


def run(items: Iterable[Item], read: Reading, *, progress: Callable[[int], None] | None = None) -> Run:
    """Ask every item of a bot that has read its context; outcomes come in the order of the items."""
    listed = list(items)
    texts = dict.fromkeys(item.context for item in listed)
    outcomes: dict[int, Outcome] = {}
    read_bytes, read_seconds = 0, 0.0
    places: dict[str, list[int]] = {text: [] for text in texts}
    for place, item in enumerate(listed):
        places[item.context].append(place)
    for text in texts:
        began = perf_counter()
        bot = _read(read, text)
        read_seconds += perf_counter() - began
        read_bytes += len(text.encode())
        for place in places[text]:
            outcomes[place] = Outcome(listed[place], ask(bot, listed[place].question))
        if progress:
            progress(len(outcomes))
    return Run(tuple(outcomes[place] for place in range(len(listed))), read_bytes, read_seconds)


def ask(bot: Answering | str, question: str, history: History = ()) -> Reply:
    """Ask one question and lay the answer flat; a bot that could not be made, or that raises, yields an error reply."""
    if isinstance(bot, str):
        return _broken(bot)
    began = perf_counter()
    try:
        answer = bot.ask(question, history)
    except Exception as error:  # noqa: BLE001 - a crash is a result of the run, and is reported as such
        return _broken(describe(error))
    return flatten(answer, (perf_counter() - began) * 1000)


def _read(read: Reading, text: str) -> Answering | str:
    """Make a bot for a text, or say why there is none."""
    try:
        return read(text)
    except Exception as error:  # noqa: BLE001 - as in ask
        return describe(error)


def describe(error: Exception) -> str:
    """Name an exception and the last line of ours that it passed."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({last.name}, line {last.lineno})"


def _broken(error: str) -> Reply:
    """Return the reply of a bot that raised."""
    return Reply("error", None, None, None, "", 0.0, error=error)


def errors(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield the errors among outcomes."""
    return (outcome.reply.error for outcome in outcomes if outcome.reply.error)
