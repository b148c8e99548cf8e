"""Beyond: whether words are what a question for something else, or for the rest, asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.asked_words import RESTS

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question
    from qa_bot.model.span import Span

_TOO = frozenset({"also", "too", "else", "another", "other", "further", "besides", "moreover", "well"})


def is_not_beyond(question: Question, sentence: Sentence, span: Span) -> bool:
    """Say whether a sentence says of no words that they come on top: "who *also* built it", "*the rest* in Kelm"."""
    asked = [token.norm for token in question.tokens]
    if "else" in asked:
        return not _follows(sentence, _TOO, span)
    rest = any(norm in RESTS and asked[place - 1] == "the" for place, norm in enumerate(asked) if place)
    return rest and not _follows(sentence, RESTS, span)


def _follows(sentence: Sentence, words: AbstractSet[str], span: Span) -> bool:
    """Say whether one of some words stands before a quote, or in it."""
    return any(token.norm in words and token.start < span.end for token in sentence.tokens)
