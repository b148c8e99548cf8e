"""Answers questions about documents with quotes and sums you can check, or says that the text does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.errors import CorpusError, InputError, QABotError, SettingsError
from qa_bot.model.dialogue import History, Turn

if TYPE_CHECKING:
    from qa_bot.bot import Bot
    from qa_bot.model.answer import Answer, Evidence, Status

__version__ = "0.1.0"
__all__ = [
    "Answer",
    "Bot",
    "CorpusError",
    "Evidence",
    "History",
    "InputError",
    "QABotError",
    "SettingsError",
    "Status",
    "Turn",
]

_HOMES = {
    "Bot": "qa_bot.bot",
    "Answer": "qa_bot.model.answer",
    "Evidence": "qa_bot.model.answer",
    "Status": "qa_bot.model.answer",
}


def __getattr__(name: str) -> object:
    """Import the heavy half of the public face when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - `import qa_bot` stays light

    return getattr(import_module(_HOMES[name]), name)
