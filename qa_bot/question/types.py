"""Which kind of question it is: the wh-phrase, the wanted answer types, the head noun."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.question_words import (
    AUXILIARIES,
    HOW_DEGREE,
    LIST_VERBS,
    ORGANIZATION_NOUNS,
    PERIOD_NOUNS,
    PERSON_NOUNS,
    PLACE_NOUNS,
    QUANTITY_NOUNS,
    TELL_VERBS,
    WH,
)
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import AnswerType, QuestionType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token

Q, A = QuestionType, AnswerType


class Reading(NamedTuple):
    """What the form of a question tells; ``gap`` to ``gap_end`` are the tokens of its wh-phrase."""

    type: QuestionType
    wants: frozenset[AnswerType]
    dimension: Dimension | None = None
    head: str | None = None
    head_words: str = ""
    gap: int = -1
    gap_end: int = -1


_WH_SIMPLE: dict[str, tuple[QuestionType, frozenset[AnswerType]]] = {
    "who": (Q.WHO, frozenset({A.PERSON, A.ORGANIZATION})),
    "whom": (Q.WHO, frozenset({A.PERSON, A.ORGANIZATION})),
    "whose": (Q.WHO, frozenset({A.PERSON, A.ORGANIZATION})),
    "when": (Q.WHEN, frozenset({A.PERIOD})),
    "where": (Q.WHERE, frozenset({A.PLACE})),
    "why": (Q.WHY, frozenset({A.REASON})),
    "how": (Q.HOW, frozenset({A.MANNER})),
}


def read_type(tokens: Sequence[Token]) -> Reading:
    """Tell the type of a question from its words; the first reading that fits is taken."""
    words = [token.norm for token in tokens]
    start = _past_politeness(words)
    for read in (_summary, _polar, _request, _wh):
        if reading := read(tokens, words, start):
            return reading
    return _keywords(tokens, words)


def _summary(tokens: Sequence[Token], words: Sequence[str], start: int) -> Reading | None:
    """Read "what is this article about?", "summarise it", "give me the main points"."""
    del tokens
    asked = [word for word in words[start:] if word[0].isalnum()]
    said = frozenset(asked)
    about = asked[:1] == ["what"] and asked[-1:] == ["about"] and (said & _TEXT_NOUNS or len(asked) <= _SHORT)
    asks = said & {"summarize", "summarise", "summary", "gist", "tldr", "overview"}
    points = said & {"main", "key"} and said & {"points", "point", "ideas", "idea", "message", "takeaways", "facts"}
    if about or asks or (points and not said & {"who", "why", "when", "where"}):
        return Reading(Q.SUMMARY, frozenset({A.STATEMENT}), gap=start, gap_end=start + 1)
    return None


_TEXT_NOUNS = frozenset("text article document report story piece paper passage page file it this that".split())
_SHORT = 4


def _past_politeness(words: Sequence[str]) -> int:
    """Skip what people put before a question: "please tell me", "I wonder", "do you know"."""
    for opening in _OPENINGS:
        if tuple(words[: len(opening)]) == opening:
            return len(opening) + _past_politeness(words[len(opening) :])
    return 0


_OPENINGS: tuple[tuple[str, ...], ...] = tuple(
    tuple(opening.split())
    for opening in (
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


def _request(tokens: Sequence[Token], words: Sequence[str], start: int) -> Reading | None:
    """Read "name two rivers", "describe the mill", "summarise it"."""
    first = words[start] if start < len(words) else ""
    if first in LIST_VERBS and len(words) > start + 1:
        head = _head_noun(tokens, start + 1)
        return Reading(Q.LIST, frozenset({A.LISTING, A.ENTITY}), None, *_head(tokens, head), start, start + 1)
    if first == "define":
        return Reading(Q.DEFINE, frozenset({A.DEFINITION}), gap=start, gap_end=start + 1)
    if first in {"summarize", "summarise", "summary"}:
        return Reading(Q.SUMMARY, frozenset({A.STATEMENT}), gap=start, gap_end=start + 1)
    if first in TELL_VERBS or (start and words[start - 1] == "me" and first == "about"):
        return Reading(Q.DEFINE, frozenset({A.DEFINITION, A.STATEMENT}), gap=start, gap_end=start + 1)
    return None


def _wh(tokens: Sequence[Token], words: Sequence[str], start: int) -> Reading | None:
    """Read a question with a wh-word anywhere in it; the first one counts, relative "who" and "which" do not."""
    for place in range(start, len(words)):
        word = words[place]
        if word not in WH or (
            place > start and word in {"which", "who", "whose", "when", "where"} and _is_relative(words, place)
        ):
            continue
        if word == "how":
            return _how(tokens, words, place)
        if word in {"what", "which"}:
            return _what(tokens, words, place)
        kind, wants = _WH_SIMPLE[word]
        return Reading(kind, wants, gap=place, gap_end=place + 1)
    return None


def _is_relative(words: Sequence[str], place: int) -> bool:
    """Say whether the wh-word in the middle of a question hangs on the noun before it."""
    before = words[place - 1]
    return (
        before.isalpha()
        and before not in STOPWORDS
        and not any(word in WH for word in words[place + 1 :])
        and (words[0] in WH or words[0] in AUXILIARIES)
    )


def _how(tokens: Sequence[Token], words: Sequence[str], place: int) -> Reading:
    """Read "how much", "how many mills", "how long", "how did"."""
    following = words[place + 1] if place + 1 < len(words) else ""
    if following not in HOW_DEGREE:
        return Reading(Q.HOW, frozenset({A.MANNER}), gap=place, gap_end=place + 1)
    dimension = Dimension(HOW_DEGREE[following]) if HOW_DEGREE[following] else None
    kind = {"many": Q.HOW_MANY, "few": Q.HOW_MANY, "long": Q.HOW_LONG}.get(following, Q.HOW_MUCH)
    head = _head_noun(tokens, place + 2) if following in {"much", "many", "few"} else None
    stem, head_words = _head(tokens, head)
    wants = frozenset({A.QUANTITY, A.PERIOD}) if kind is Q.HOW_LONG else frozenset({A.QUANTITY})
    return Reading(kind, wants, dimension, stem, head_words, place, (head if head is not None else place + 1) + 1)


def _what(tokens: Sequence[Token], words: Sequence[str], place: int) -> Reading:
    """Read "what is …", "which river", "what percentage of", "what happened"."""
    head = _head_noun(tokens, place + 1)
    if head is None:
        return _bare_what(tokens, words, place)
    stem, head_words = _head(tokens, head)
    assert stem is not None  # noqa: S101 - a head has a stem
    end = head + 1
    if stem in PERIOD_NOUNS:
        return Reading(Q.WHEN, frozenset({A.PERIOD}), None, stem, head_words, place, end)
    if stem in QUANTITY_NOUNS:
        dimension = Dimension(QUANTITY_NOUNS[stem]) if QUANTITY_NOUNS[stem] else None
        return Reading(Q.HOW_MUCH, frozenset({A.QUANTITY, A.ENTITY}), dimension, stem, head_words, place, end)
    if stem == "reason":
        return Reading(Q.WHY, frozenset({A.REASON}), None, stem, head_words, place, end)
    wants = {A.ENTITY}
    if stem in PERSON_NOUNS:
        wants.add(A.PERSON)
    if stem in PLACE_NOUNS:
        wants.add(A.PLACE)
    if stem in ORGANIZATION_NOUNS:
        wants.add(A.ORGANIZATION)
    if tokens[head].norm.endswith("s") and stem != tokens[head].norm:
        wants.add(A.LISTING)
    return Reading(Q.WHICH, frozenset(wants), None, stem, head_words, place, end)


def _bare_what(tokens: Sequence[Token], words: Sequence[str], place: int) -> Reading:
    """Read "what is the total", "what is dedollarization", "what did they do", "what caused it"."""
    rest = words[place + 1 :]
    verb = rest[0] if rest else ""
    if verb in {"is", "was", "are", "were", "'s"}:
        head = _head_noun(tokens, place + 2)
        if head is not None:
            stem, head_words = _head(tokens, head)
            if stem in QUANTITY_NOUNS:
                dimension = Dimension(QUANTITY_NOUNS[stem]) if QUANTITY_NOUNS[stem] else None
                wants = frozenset({A.QUANTITY, A.ENTITY})
                return Reading(Q.HOW_MUCH, wants, dimension, stem, head_words, place, place + 1)
            if stem in PERIOD_NOUNS:
                return Reading(Q.WHEN, frozenset({A.PERIOD}), None, stem, head_words, place, place + 1)
            wants = {A.ENTITY, A.DEFINITION}
            if stem == "reason":
                return Reading(Q.WHY, frozenset({A.REASON}), None, stem, head_words, place, place + 1)
            return Reading(Q.WHAT, frozenset(wants), None, stem, head_words, place, place + 1)
        return Reading(Q.DEFINE, frozenset({A.DEFINITION, A.ENTITY}), gap=place, gap_end=place + 1)
    if verb in {"do", "does", "did"} and rest[-1:] and any(word in {"do", "done", "happen"} for word in rest[1:]):
        return Reading(Q.WHAT_DO, frozenset({A.STATEMENT, A.ENTITY}), gap=place, gap_end=place + 1)
    return Reading(Q.WHAT, frozenset({A.ENTITY, A.STATEMENT}), gap=place, gap_end=place + 1)


def _head_noun(tokens: Sequence[Token], start: int) -> int | None:
    """Return the last word of the noun phrase that starts here, or None where none does."""
    last = None
    for place in range(start, len(tokens)):
        token = tokens[place]
        if last is None and token.norm in {
            "the",
            "a",
            "an",
            "two",
            "three",
            "four",
            "five",
            "some",
            "all",
            "any",
            "'s",
        }:
            continue
        if not token.is_word or token.norm in STOPWORDS:
            if (
                token.norm == "of"
                and last is not None
                and tokens[last].norm in {"kind", "type", "sort", "kinds", "types", "sorts"}
            ):
                continue
            break
        if last is not None and _looks_like_verb(tokens, place):
            break
        last = place
    return last


def _looks_like_verb(tokens: Sequence[Token], place: int) -> bool:
    """Say whether the word is a finite verb that ends the noun phrase: "which river flows past"."""
    token = tokens[place]
    following = tokens[place + 1].norm if place + 1 < len(tokens) else "?"
    if token.norm.endswith("ed"):
        return True
    return token.norm != token.stem and (following in STOPWORDS or following == "?") and not token.norm.endswith("ies")


def _head(tokens: Sequence[Token], head: int | None) -> tuple[str | None, str]:
    """Return the stem and the words of a head noun."""
    return (None, "") if head is None else (tokens[head].stem, tokens[head].norm)


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
