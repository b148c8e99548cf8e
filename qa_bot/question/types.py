"""Which kind of question it is: the wh-phrase, the wanted answer types, the head noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.question_words import AUXILIARIES, LIST_VERBS, QUANTITY_NOUNS, TELL_VERBS, TEXT_NOUNS, WH
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.question.phrase import head_noun
from qa_bot.question.wh import Reading, read_head, read_wh

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Tag, Token

Q, A = QuestionType, AnswerType


def read_type(tokens: Sequence[Token], tags: Sequence[Tag]) -> Reading:
    """Tell the type of a question from its words; the first reading that fits is taken."""
    words = [token.norm for token in tokens]
    start = _past_politeness(words)
    for read in (_summary, _polar):
        if reading := read(tokens, words, start):
            return reading
    return _request(tokens, tags, start) or read_wh(tokens, tags, start) or _keywords(tokens, words)


def _summary(tokens: Sequence[Token], words: Sequence[str], start: int) -> Reading | None:
    """Read "what is this article about?", "summarise it", "give me the main points"."""
    del tokens
    asked = [word for word in words[start:] if word[0].isalnum()]
    said = frozenset(asked)
    about = asked[:1] == ["what"] and asked[-1:] == ["about"] and (said & (TEXT_NOUNS | _IT) or len(asked) <= _SHORT)
    asks = said & {"summarize", "summarise", "summary", "gist", "tldr", "overview"} or asked == ["tl", "dr"]
    points = said & {"main", "key"} and said & {"points", "point", "ideas", "idea", "message", "takeaways", "facts"}
    if about or asks or (points and not said & {"who", "why", "when", "where"}):
        return Reading(Q.SUMMARY, frozenset({A.STATEMENT}), gap=start, gap_end=start + 1)
    return None


_IT = frozenset({"it", "this", "that"})
_SHORT = 4


def _past_politeness(words: list[str]) -> int:
    """Skip what people put before a question: "please tell me", "I wonder", "do you know"."""
    for opening in _OPENINGS.get(words[0], ()) if words else ():
        if words[: len(opening)] == opening:
            return len(opening) + _past_politeness(words[len(opening) :])
    return 0


def _by_first(openings: Sequence[str]) -> dict[str, list[list[str]]]:
    """Sort phrases by their first word."""
    sorted_: dict[str, list[list[str]]] = {}
    for opening in openings:
        words = opening.split()
        sorted_.setdefault(words[0], []).append(words)
    return sorted_


_OPENINGS = _by_first(
    (
        "please", "so", "and", "but", "ok", "okay", "well", "hi", "hello", "hey", ",", "also", "then",
        "can you tell me", "could you tell me", "can you please tell me", "could you please tell me",
        "would you tell me", "do you know", "tell me", "i wonder", "i was wondering", "i want to know",
        "i would like to know", "i'd like to know", "let me know", "can you say", "may i ask", "can i ask",
        "does the text say", "does the article say", "according to the text ,", "according to the article ,",
        "according to the text", "according to the article",
    )
)  # fmt: skip


def _polar(tokens: Sequence[Token], words: Sequence[str], start: int) -> Reading | None:
    """Read "did it rise?", "whether it rose", "is it true that it rose"."""
    del tokens
    first = words[start] if start < len(words) else ""
    if first in {"whether", "if"} and start:
        return Reading(Q.POLAR, frozenset({A.POLARITY}))
    if first in AUXILIARIES and not _wh_phrase_follows(words, start):
        kind = Q.CHOICE if "or" in words[start:] else Q.POLAR
        return Reading(kind, frozenset({A.POLARITY}))
    return None


def _wh_phrase_follows(words: Sequence[str], start: int) -> bool:
    """Say whether an auxiliary only opens an indirect question: "can you say who it was"."""
    return len(words) > start + 2 and words[start + 1] == "you" and any(word in WH for word in words[start + 2 :])


def _request(tokens: Sequence[Token], tags: Sequence[Tag], start: int) -> Reading | None:
    """Read "name two rivers", "describe the mill", "summarise it"."""
    words = [token.norm for token in tokens]
    first = words[start] if start < len(words) else ""
    if first in LIST_VERBS and len(words) > start + 1:
        head = head_noun(tokens, tags, start + 1)
        return Reading(Q.LIST, frozenset({A.LISTING, A.ENTITY}), None, *read_head(tokens, head), start, start + 1)
    if first == "define":
        return Reading(Q.DEFINE, frozenset({A.DEFINITION}), gap=start, gap_end=start + 1)
    if first in {"summarize", "summarise", "summary"}:
        return Reading(Q.SUMMARY, frozenset({A.STATEMENT}), gap=start, gap_end=start + 1)
    if first in TELL_VERBS or (start and words[start - 1] == "me" and first == "about"):
        return Reading(Q.DEFINE, frozenset({A.DEFINITION, A.STATEMENT}), gap=start, gap_end=start + 1)
    return None


def _keywords(tokens: Sequence[Token], words: Sequence[str]) -> Reading:
    """Read keyword style ("trade 2024 total?") and statements."""
    stems = [token.stem for token in tokens if token.is_word and token.norm not in STOPWORDS]
    if not stems:
        return Reading(Q.NONE, frozenset())
    for stem in stems:
        if stem in QUANTITY_NOUNS:
            dimension = Dimension(QUANTITY_NOUNS[stem]) if QUANTITY_NOUNS[stem] else None
            return Reading(Q.HOW_MUCH, frozenset({A.QUANTITY, A.STATEMENT}), dimension, stem, stem)
    del words
    return Reading(Q.WHAT, frozenset({A.ENTITY, A.STATEMENT, A.QUANTITY, A.DEFINITION}))
