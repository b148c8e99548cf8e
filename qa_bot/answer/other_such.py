"""Whether a sentence speaks of another thing of the asked kind: "the second mill", "the upper deck"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.number_words import ORDINALS
from qa_bot.lexicon.en.polarity import BELOW_TOP, SUPERLATIVE
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.document import ChunkKind, Tag
from qa_bot.model.question import QuestionType
from qa_bot.text.relate import opposed

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from qa_bot.model.document import Chunk, Sentence, Token
    from qa_bot.model.question import Question

_NOW = frozenset({"today", "now", "nowadays", "currently", "presently", "current", "present"})
_NO_MORE = frozenset({"first", "former", "previous", "late", "last", "founding"})
_COUNTING = frozenset({QuestionType.HOW_MANY, QuestionType.HOW_MUCH})
_RANKS = SUPERLATIVE | BELOW_TOP | ORDINALS.keys()


def is_other_such(question: Question, sentence: Sentence, start: int) -> bool:
    """Say whether a sentence speaks of another thing of the kind: "the second mill" where the first is asked about."""
    stretch = _stretch(sentence, start)
    now = any(token.norm in _NOW for token in question.tokens)
    near = {sentence.tokens[place].stem for place in stretch}
    for one in question.chunks:
        if one.kind is ChunkKind.NOUN and question.tags[one.head] is Tag.NOUN:
            asked = _before(question.tokens, question.tags, one)
            stem = question.tokens[one.head].stem
            said = [
                _before(sentence.tokens, sentence.tags, other)
                for other in sentence.chunks
                if other.first in stretch and sentence.tokens[other.head].stem == stem
            ]
            counted = question.type in _COUNTING and question.gap <= one.head < question.gap_end
            if said and all(_differs(asked, other, near, now=now, counted=counted) for other in said):
                return True
    return False


def _before(tokens: Sequence[Token], tags: Sequence[Tag], chunk: Chunk) -> dict[Token, Tag]:
    """Return the words before a noun that set it apart from others, with their tags."""
    places = range(chunk.first, chunk.head)
    return {tokens[at]: tags[at] for at in places if tokens[at].is_word and tokens[at].norm not in STOPWORDS}


def _stretch(sentence: Sentence, start: int) -> range:
    """Return the tokens around an offset up to the next semicolons."""
    tokens = sentence.tokens
    at = next((place for place, token in enumerate(tokens) if token.end > start), 0)
    ends = [-1, *(place for place, token in enumerate(tokens) if token.norm == ";" and place != at), len(tokens)]
    return range(max(end for end in ends if end < at) + 1, min(end for end in ends if end > at))


def _differs(
    asked: dict[Token, Tag], said: dict[Token, Tag], near: Collection[str], *, now: bool, counted: bool
) -> bool:
    """Say whether the words before a noun exclude what was asked: another rank, an opposite, another sort."""
    missed = [token for token in asked if all(token.stem != one.stem for one in said)]
    others = [token for token in said if all(token.stem != one.stem for one in asked)]
    if any(token.norm in _RANKS for token in missed) and any(token.norm in _RANKS for token in others):
        return True
    if now and any(token.norm in _NO_MORE for token in others):
        return True
    if any(opposed(one.stem, other.stem) for one in missed for other in others):
        return True
    sorts = any(said[token] is Tag.NOUN for token in others)
    return counted and sorts and any(asked[token] is Tag.NOUN and token.stem not in near for token in missed)
