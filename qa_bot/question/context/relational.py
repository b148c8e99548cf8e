"""Nouns that lean on another, by their stems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en import followup_cues as cue
from qa_bot.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Mapping

RELATIONAL: Mapping[str, str] = {
    stem(noun): preposition for preposition, nouns in cue.RELATIONAL.items() for noun in nouns.split()
}
SUPPORT_NOUNS: frozenset[str] = frozenset({*RELATIONAL, *(stem(noun) for noun in cue.SUPPORT_NOUNS)})
SORTS: frozenset[str] = frozenset(stem(noun) for noun in cue.SORTS)
TAKES_BESIDES: Mapping[str, tuple[str, ...]] = {stem(noun): words for noun, words in cue.TAKES_BESIDES.items()}
