"""A question that stands alone, to a Question."""

from __future__ import annotations

from qa_bot.lexicon.en.question_words import FALL, RISE
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.question import Question
from qa_bot.question.types import read_type
from qa_bot.text.tokens import read_tokens


def analyze(text: str, *, resolved: str | None = None) -> Question:
    """Return what the words of a question tell."""
    resolved = resolved or text
    tokens = read_tokens(resolved)
    reading = read_type(tokens)
    inside = range(reading.gap, reading.gap_end) if reading.gap >= 0 else range(0)
    focus = tuple(
        dict.fromkeys(
            token.stem
            for place, token in enumerate(tokens)
            if token.is_word and token.norm not in STOPWORDS and place not in inside
        )
    )
    rises, falls = any(stem in RISE for stem in focus), any(stem in FALL for stem in focus)
    return Question(
        text=text,
        resolved=resolved,
        type=reading.type,
        wants=reading.wants,
        tokens=tokens,
        focus=focus,
        head=reading.head,
        head_words=reading.head_words,
        dimension=reading.dimension,
        direction=int(rises) - int(falls),
        gap=reading.gap,
        gap_end=reading.gap_end,
    )
