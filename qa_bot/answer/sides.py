"""What a clause says of another than the asked one: the other side, the other in a row, another payer, other kin."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.asked_words import NUMBERING
from qa_bot.lexicon.en.person_names import KIN
from qa_bot.lexicon.en.places import PLACE_HEADS
from qa_bot.model.document import Tag
from qa_bot.model.question import QuestionType
from qa_bot.question.asked import read_asked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Sentence, Token
    from qa_bot.model.question import Question
    from qa_bot.model.span import Span

_OWNING = frozenset({"'s", "’s", "'", "’"})
_SIDES = frozenset({"for", "against"})
_PARTING = frozenset({";", "but", "while", "whereas"})
_ROW = (NUMBERING & frozenset("first second third fourth fifth sixth".split())) | {"next", "last", "previous"}


def is_of_another(question: Question, sentence: Sentence, span: Span) -> bool:
    """Say whether what is quoted is said of another than the one that a question asks of."""
    return (
        _takes_the_other_side(question, sentence, span)
        or _is_half_a_name(question, sentence, span)
        or _is_another_in_a_row(question, sentence, span)
        or _is_paid_by_others(question, sentence, span)
        or _is_no_kin(question, sentence)
    )


def _takes_the_other_side(question: Question, sentence: Sentence, span: Span) -> bool:
    """Say whether what is quoted was for it where who was against it is asked: "nine voted *for* it, six against"."""
    side = next((question.tokens[at].norm for at in (question.verb_place + 1,) if 0 < at < len(question.tokens)), "")
    if side not in _SIDES:
        return False
    taken = next((token.norm for token in sentence.tokens if token.start >= span.end and token.norm in _SIDES), side)
    return taken != side


def _is_half_a_name(question: Question, sentence: Sentence, span: Span) -> bool:
    """Say whether a person is asked for and the last part of a place's name is quoted: "Cutter's *Hill*"."""
    first = next((at for at, token in enumerate(sentence.tokens) if token.start == span.start), 0)
    owned = first > 1 and sentence.tokens[first - 1].norm in {"'s", "’s"} and sentence.tags[first - 2] is Tag.NAME
    return question.type is QuestionType.WHO and owned and sentence.tokens[first].norm in PLACE_HEADS


def _is_another_in_a_row(question: Question, sentence: Sentence, span: Span) -> bool:
    """Say whether the clause is of the first where the next is asked: "the first was on 9 May; the next is in June"."""
    asked = {token.norm for token in question.tokens} & _ROW
    said = {token.norm for token in _clause(sentence, span)} & _ROW
    return bool(asked) and bool(said) and not asked & said


def _is_paid_by_others(question: Question, sentence: Sentence, span: Span) -> bool:
    """Say whether a price is asked "for children", whom the sentence names, but not where the quoted one stands."""
    place = next((at for at, token in enumerate(question.tokens) if at > 1 and token.norm == "for"), 0)
    payer = {token.stem for token in question.tokens[place + 1 :] if token.is_word} if place else set()
    if not payer or not read_asked(question).costs:
        return False
    return payer.isdisjoint(token.stem for token in _clause(sentence, span, also=","))


def _is_no_kin(question: Question, sentence: Sentence) -> bool:
    """Say whether what somebody's wife did is asked, and the sentence speaks of no wife: it may be of that somebody."""
    if question.type is QuestionType.WHO or not question.names:
        return False
    kin = next(
        (
            token
            for owner, token in zip(question.tokens, question.tokens[1:], strict=False)
            if owner.norm in _OWNING and token.norm in KIN
        ),
        None,
    )
    owner = kin and next((name for name in question.names if name.end <= kin.start), None)
    if kin is None or owner is None:
        return False
    named = any(name.key == owner.key or owner.key.startswith(name.key) for name in sentence.names)
    return named and all(token.stem != kin.stem for token in sentence.tokens)


def _clause(sentence: Sentence, span: Span, also: str = ";") -> Sequence[Token]:
    """Return the tokens around some words, up to a semicolon or a "but"."""
    tokens = sentence.tokens
    at = max(bisect_right(tokens, span.start, key=attrgetter("start")) - 1, 0)
    ends = [place for place, token in enumerate(tokens) if token.norm in _PARTING or token.norm == also]
    first = max((place for place in ends if place < at), default=-1)
    last = min((place for place in ends if tokens[place].start >= span.end), default=len(tokens))
    return tokens[first + 1 : last]
