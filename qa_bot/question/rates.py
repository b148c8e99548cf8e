"""Rates that a question asks for: "a month", "per employee", "the yearly rent"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.rates import PER_TIME, RATE_ADVERBS, SPANS
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from qa_bot.model.question import Question

_THINGS = frozenset({Tag.NOUN, Tag.NAME})


class Rate(NamedTuple):
    """What an amount falls on: a stretch of time by its name, or a thing by its stem; and the tokens that say so."""

    span: str
    thing: str
    first: int
    last: int


@lru_cache(maxsize=16)
def read_rate(question: Question) -> Rate | None:
    """Read the rate that a question asks for, or None."""
    tokens = question.tokens
    for at, token in enumerate(tokens):
        if token.norm in RATE_ADVERBS and _asks_figure(question):
            return Rate(RATE_ADVERBS[token.norm], "", at, at + 1)
        if token.norm not in PER_TIME or at + 1 >= len(tokens):
            continue
        span = SPANS.get(tokens[at + 1].norm)
        if span and not _counts_time(question, at + 1):
            return Rate(span, "", at, at + 2)
        noun = at + 1 + (question.tags[at + 1] is Tag.ADJ and at + 2 < len(tokens))  # "per square kilometre"
        if token.norm == "per" and question.tags[noun] in _THINGS:
            return Rate("", tokens[noun].stem, at, noun + 1)
    return None


def _asks_figure(question: Question) -> bool:
    """Say whether a question asks how much or how many, or for the value of something."""
    return question.dimension is not None or question.type.value in {"how much", "how many", "what"}


def _counts_time(question: Question, at: int) -> bool:
    """Say whether the word of time is itself what is asked for or measured: "how long is a year"."""
    return question.gap <= at < question.gap_end or (at + 1 < len(question.tokens) and question.tags[at + 1] in _THINGS)
