"""Settings: the few knobs that callers may turn, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass

from qa_bot.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Settings:
    """How the bot behaves.

    Attributes:
        threshold: an answer less probable than this is withheld (0 to 1); chosen on the dev sets.
        engine: the retrieval engine, ``bm25`` or ``rank-bm25``.
    """

    threshold: float = 0.5
    engine: str = "bm25"

    def __post_init__(self) -> None:
        if not 0 <= self.threshold <= 1:
            raise SettingsError(f"The threshold is a probability from 0 to 1, not {self.threshold}.")
