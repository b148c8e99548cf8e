"""Two questions in one sentence, told apart: "Who opened the quarry, and in which year?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.tag import tag
from qa_bot.lexicon.en.question_words import AUXILIARIES, WH
from qa_bot.model.document import Tag
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token

_LEADS = frozenset({"in", "at", "by", "for", "on", "to", "from", "with", "of", "since", "until"})
_SHORTEST, _LONGEST = 3, 60


def split_compound(text: str) -> tuple[str, ...]:
    """Return the parts of a compound question, each as typed; one part where there is one question.

    A new part starts at "and" before another wh-word, which may have its preposition before it, where the words
    before hold a wh-word of their own and a verb.
    """
    tokens = read_tokens(text)
    if len(tokens) > _LONGEST:
        return (text,)
    words = [token.norm for token in tokens]
    cuts = [0]
    for place in range(1, len(words) - 1):
        if words[place] == "and" and _asks(words, place + 1) and _is_question(tokens[cuts[-1] : place]):
            cuts.append(place + 1)
    ends = [*(cut - 1 for cut in cuts[1:]), len(tokens)]
    return tuple(
        text[tokens[first].start : tokens[last - 1].end].rstrip(" ,;") for first, last in zip(cuts, ends, strict=True)
    ) if len(cuts) > 1 else (text,)  # fmt: skip


def _asks(words: Sequence[str], place: int) -> bool:
    """Say whether a wh-word stands here, or right after a preposition."""
    if words[place] in _LEADS and place + 1 < len(words):
        place += 1
    return words[place] in WH and words[place] != "whose"


def _is_question(tokens: Sequence[Token]) -> bool:
    """Say whether some words are a question already: long enough, with a wh-word first, or an auxiliary and a verb."""
    words = [token.norm for token in tokens if token.is_word]
    if len(words) < _SHORTEST:
        return False
    if words[0] in AUXILIARIES:
        return Tag.VERB in tag(tokens)
    return bool(WH.intersection(words[:2]))
