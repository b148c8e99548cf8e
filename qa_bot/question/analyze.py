"""A question that stands alone, to a Question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.chunk import chunk
from qa_bot.extract.names import read_names
from qa_bot.extract.periods import read_periods
from qa_bot.extract.quantities import read_quantities
from qa_bot.extract.tag import tag
from qa_bot.lexicon.en.asked_words import MEASURING, TOTALS
from qa_bot.lexicon.en.question_words import FALL, RISE
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.question import AnswerType, Question, QuestionType
from qa_bot.question.casing import restored
from qa_bot.question.slot import read_slot, with_a_verb, with_base
from qa_bot.question.types import read_type
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qa_bot.model.document import NameKind, Token
    from qa_bot.model.period import Period
    from qa_bot.question.wh import Reading


def analyze(
    text: str,
    *,
    resolved: str | None = None,
    typos: tuple[tuple[str, str], ...] = (),
    names: Mapping[str, NameKind] | None = None,
    capitals: Mapping[str, str] | None = None,
) -> Question:
    """Return what the words of a question tell.

    ``resolved`` is the question as it stands alone, ``typos`` what was mended in it, and ``names`` the names of
    the corpus by key, under which a question without capitals finds its own; ``capitals`` are its words that are
    always written with them.
    """
    resolved = resolved or text
    cased = restored(resolved, capitals) if capitals is not None else resolved
    tokens = read_tokens(cased)
    tags = with_a_verb(tokens, tag(tokens))
    reading = read_type(tokens, tags)
    placed = read_slot(tokens, tags, reading.gap, reading.gap_end)
    tokens = with_base(tokens, placed.verb)
    inside = range(reading.gap, reading.gap_end) if reading.gap >= 0 else range(0)
    focus = tuple(
        dict.fromkeys(
            token.stem
            for place, token in enumerate(tokens)
            if token.is_word and token.norm not in STOPWORDS and place not in inside
        )
    )
    periods = read_periods(resolved)
    rises, falls = any(stem in RISE for stem in focus), any(stem in FALL for stem in focus)
    return Question(
        text=text,
        resolved=resolved,
        type=reading.type,
        wants=_wants(reading, tokens, periods),
        tokens=tokens,
        tags=tags,
        chunks=chunk(tokens, tags),
        names=read_names(tokens, tags, cased, known=names),
        periods=periods,
        quantities=read_quantities(resolved),
        typos=typos,
        focus=focus,
        head=reading.head,
        head_words=reading.head_words,
        dimension=reading.dimension,
        direction=int(rises) - int(falls),
        gap=reading.gap,
        gap_end=reading.gap_end,
        slot=placed.slot,
        link=placed.link,
        verb_place=placed.verb,
        verb=tokens[placed.verb].stem if placed.verb >= 0 else None,
    )


def _wants(reading: Reading, tokens: Sequence[Token], periods: Sequence[Period]) -> frozenset[AnswerType]:
    """Return the wanted answer types; "what was the total …" and "what was trade in 2024" may want a figure."""
    if any(token.stem in MEASURING for token in tokens) and reading.type is QuestionType.WHAT:
        return reading.wants | {AnswerType.QUANTITY}
    if reading.type not in {QuestionType.WHAT, QuestionType.DEFINE, QuestionType.WHICH}:
        return reading.wants
    summed = any(token.norm in TOTALS for token in tokens)
    dated = bool(periods) and any(token.norm in {"is", "was", "are", "were"} for token in tokens[:3])
    return reading.wants | {AnswerType.QUANTITY} if summed or dated else reading.wants
