"""Questions with a wh-word, wherever it stands: the wh-phrase, the wanted answer types, the head noun."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.question_words import (
    AUXILIARIES,
    HOW_DEGREE,
    ORGANIZATION_NOUNS,
    PERIOD_NOUNS,
    PERSON_NOUNS,
    PLACE_NOUNS,
    QUANTITY_NOUNS,
    WH,
)
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.document import Tag
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.question.phrase import head_noun, named_thing

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
_IN_TIME = frozenset({"advance", "ahead", "beforehand"})
_RELATIVE = frozenset({"which", "who", "whose", "whom", "when", "where"})
# "Which area" asks for one of several, "what is the area" for a number.
_ALSO_THINGS = frozenset("area power figur fund valu debt score output level increas decreas growth volum".split())
_IS = frozenset({"is", "was", "are", "were", "'s"})


def read_wh(tokens: Sequence[Token], tags: Sequence[Tag], start: int) -> Reading | None:
    """Read a question with a wh-word anywhere in it; relative "who" and "which" do not count."""
    words = [token.norm for token in tokens]
    places = [place for place in range(start, len(words)) if words[place] in WH]
    asking = [place for place in places if not _is_relative(words, place, start)]
    if not asking:
        return None
    place = asking[0]
    if len(asking) > 1 and (asking[1] == place + 1 or _opens_clause(words, place, asking[1])):
        place = asking[1]
    if words[place] == "how":
        return _how(tokens, tags, place)
    if words[place] in {"what", "which"}:
        return _what(tokens, tags, place)
    kind, wants = _WH_SIMPLE[words[place]]
    return Reading(kind, wants, gap=place, gap_end=place + 1)


def _opens_clause(words: Sequence[str], place: int, other: int) -> bool:
    """Say whether the first wh-word opens a clause of time or place: "when it rains, what happens?"."""
    return words[place] in {"when", "where"} and place == 0 and words[other - 1] == ","


def _is_relative(words: Sequence[str], place: int, start: int) -> bool:
    """Say whether the wh-word in the middle of a question hangs on the noun before it."""
    if place == start or words[place] not in _RELATIVE:
        return False
    before = words[place - 1]
    return (
        before.isalpha()
        and before not in STOPWORDS
        and not any(word in WH for word in words[place + 1 :])
        and (words[start] in WH or words[start] in AUXILIARIES)
    )


def _how(tokens: Sequence[Token], tags: Sequence[Tag], place: int) -> Reading:
    """Read "how much", "how many mills", "how long", "how did"."""
    following = tokens[place + 1].norm if place + 1 < len(tokens) else ""
    if following not in HOW_DEGREE:
        return Reading(Q.HOW, frozenset({A.MANNER}), gap=place, gap_end=place + 1)
    dimension = Dimension(HOW_DEGREE[following]) if HOW_DEGREE[following] else None
    if following == "far" and {token.norm for token in tokens[place + 2 : place + 4]} & _IN_TIME:
        dimension = Dimension.TIME  # "how far in advance"
    kind = {"many": Q.HOW_MANY, "few": Q.HOW_MANY, "long": Q.HOW_LONG}.get(following, Q.HOW_MUCH)
    head = head_noun(tokens, tags, place + 2) if following in {"much", "many", "few"} else None
    stem, head_words = read_head(tokens, head)
    wants = frozenset({A.QUANTITY, A.PERIOD}) if kind is Q.HOW_LONG else frozenset({A.QUANTITY})
    return Reading(kind, wants, dimension, stem, head_words, place, (head if head is not None else place + 1) + 1)


def _what(tokens: Sequence[Token], tags: Sequence[Tag], place: int) -> Reading:
    """Read "what is …", "which river", "what percentage of", "what happened"."""
    head = head_noun(tokens, tags, place + 1)
    if head is None:
        return _bare_what(tokens, tags, place)
    stem, head_words = read_head(tokens, head)
    end = head + 1
    if reading := _measured(stem, head_words, place, end, direct=True):
        return reading
    return Reading(Q.WHICH, _kinds(tokens, head), None, stem, head_words, place, end)


def _bare_what(tokens: Sequence[Token], tags: Sequence[Tag], place: int) -> Reading:
    """Read "what is the total", "what is devolution", "what did they do", "what caused it"."""
    rest = [token.norm for token in tokens[place + 1 :]]
    verb = rest[0] if rest else ""
    if verb in _IS:
        head = head_noun(tokens, tags, place + 2)
        if head is None:
            return Reading(Q.DEFINE, frozenset({A.DEFINITION, A.ENTITY}), gap=place, gap_end=place + 1)
        head = named_thing(tokens, tags, head) or head
        stem, head_words = read_head(tokens, head)
        reading = _measured(stem, head_words, place, place + 1, direct=False)
        if reading and not _is_stranded(tokens, tags):
            return reading
        wants = _kinds(tokens, head) | {A.DEFINITION}
        return Reading(Q.WHAT, wants, None, stem, head_words, place, place + 1)
    if (verb in {"do", "does", "did"} and any(word in {"do", "done", "happen"} for word in rest[1:])) or (
        verb in {"happened", "happens"}
    ):
        return Reading(Q.WHAT_DO, frozenset({A.STATEMENT, A.ENTITY}), gap=place, gap_end=place + 1)
    return Reading(Q.WHAT, frozenset({A.ENTITY, A.STATEMENT}), gap=place, gap_end=place + 1)


def _is_stranded(tokens: Sequence[Token], tags: Sequence[Tag]) -> bool:
    """Say whether a question ends with the preposition that it asks about: "what are the fees used *for*?"."""
    words = [tag for token, tag in zip(tokens, tags, strict=True) if token.is_word]
    return words[-1:] == [Tag.ADP]


def _measured(stem: str | None, words: str, place: int, end: int, *, direct: bool) -> Reading | None:
    """Read head nouns that ask for a time, a number or a reason."""
    if stem in PERIOD_NOUNS:
        return Reading(Q.WHEN, frozenset({A.PERIOD}), None, stem, words, place, end)
    if stem in QUANTITY_NOUNS and not (direct and stem in _ALSO_THINGS):
        dimension = Dimension(QUANTITY_NOUNS[stem]) if QUANTITY_NOUNS[stem] else None
        return Reading(Q.HOW_MUCH, frozenset({A.QUANTITY, A.ENTITY}), dimension, stem, words, place, end)
    if stem == "reason":
        return Reading(Q.WHY, frozenset({A.REASON}), None, stem, words, place, end)
    return None


def _kinds(tokens: Sequence[Token], head: int) -> frozenset[AnswerType]:
    """Tell which answer types a head noun admits."""
    stem, wants = tokens[head].stem, {A.ENTITY}
    if stem in PERSON_NOUNS:
        wants.add(A.PERSON)
    if stem in PLACE_NOUNS:
        wants.add(A.PLACE)
    if stem in ORGANIZATION_NOUNS:
        wants.add(A.ORGANIZATION)
    if tokens[head].norm.endswith("s") and stem != tokens[head].norm:
        wants.add(A.LISTING)
    return frozenset(wants)


def read_head(tokens: Sequence[Token], head: int | None) -> tuple[str | None, str]:
    """Return the stem and the words of a head noun."""
    return (None, "") if head is None else (tokens[head].stem, tokens[head].norm)
