"""The things that a question has to choose from: "the north mill, the south mill or the east mill"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.degree import read_degrees
from qa_bot.lexicon.en.asked_words import COMPARATIVES, EARLINESS
from qa_bot.lexicon.en.question_words import WH
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.document import Tag
from qa_bot.question.listed import describe
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Chunk
    from qa_bot.model.period import Period
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked

_FRAMING = frozenset({*COMPARATIVES, *WH})


class Choice(NamedTuple):
    """One of the things to choose from.

    Attributes:
        words: its words in the question.
        asked: the figure that it stands for.
        stems: its content stems.
        telling: those that tell it from the other choices; none of a time, which its figure's period tells.
    """

    words: str
    asked: Asked
    stems: frozenset[str]
    telling: frozenset[str]


def read_choices(question: Question) -> tuple[Choice, ...] | None:
    """Read what "or" joins: the phrases on both sides, those listed before them, and what the rest says of all."""
    words = [token.norm for token in question.tokens]
    if words.count("or") != 1:
        return None
    link = words.index("or")
    phrases = [_phrase(question, range(link + 1, len(words)))]
    phrases.insert(0, _phrase(question, range(link - 1 - (words[link - 1] == ","), -1, -1)))
    if not all(phrases):
        return None
    while other := _listed_before(question, phrases[0]):
        phrases.insert(0, other)
    inside = {at for phrase in phrases for at in phrase}
    rest = [at for at in range(len(words)) if at not in inside and at != link]
    return _choices(question, phrases, rest) if rest else None


def _listed_before(question: Question, phrase: Sequence[int]) -> Sequence[int]:
    """Return the phrase that a comma sets beside another of its sort: "Arle, *Penn* or Corve", not "in June, Arle"."""
    comma = phrase[0] - 1
    if comma < 1 or question.tokens[comma].norm != ",":
        return []
    before = _phrase(question, range(comma - 1, -1, -1))
    framed = [question.tokens[at].norm for at in (before[0] - 1, *before)] if before else []
    if not before or not _FRAMING.isdisjoint(framed):
        return []
    alike = _sort(question, before) == _sort(question, phrase)
    return before if alike else []


def _sort(question: Question, phrase: Sequence[int]) -> tuple[bool, bool]:
    """Tell phrases of different sorts apart: with a determiner or without, a time or none."""
    timed = any(_covers(period, question, phrase[0]) for period in question.periods)
    return question.tags[phrase[0]] is Tag.DET, timed


def _phrase(question: Question, places: range) -> Sequence[int]:
    """Return the tokens of the noun phrase or time beside "or", its preposition left out."""
    period = next((p for p in question.periods if any(_covers(p, question, at) for at in places[:2])), None)
    if period is not None:
        return sorted(at for at in places if _covers(period, question, at))
    start = places[0] if places else -1
    if start >= 0 and places.step > 0 and question.tokens[start].norm in {"in", "of", "for", "by", "with", "at", "on"}:
        start += 1
    chunk = next((c for c in question.chunks if c.first <= start < c.last), None)
    return [at for at in range(_past_participle(question, chunk), chunk.last) if at in places] if chunk else []


def _past_participle(question: Question, chunk: Chunk) -> int:
    """Return where a noun phrase begins that a participle opens, which looks like a verb: "(a) *distilled* water"."""
    first = chunk.first - 1
    if first < 1 or question.tags[first] is not Tag.VERB or not question.tokens[first].norm.endswith("ed"):
        return chunk.first
    led = question.tags[first - 1] is Tag.DET
    return first - led if led or question.tokens[first - 1].norm in {",", "or"} else chunk.first


def _covers(period: Period, question: Question, at: int) -> bool:
    """Say whether a token belongs to a period."""
    return period.span.start <= question.tokens[at].start < period.span.end


def _choices(question: Question, phrases: Sequence[Sequence[int]], rest: Sequence[int]) -> tuple[Choice, ...]:
    """Describe each choice together with what the rest of the question says."""
    tokens = question.tokens
    contents = [
        frozenset(tokens[at].stem for at in phrase if tokens[at].is_word and tokens[at].norm not in STOPWORDS)
        for phrase in phrases
    ]
    common = frozenset[str]().union(*contents).intersection(*contents)
    found = []
    for phrase, content in zip(phrases, contents, strict=True):
        asked = describe(question, phrase, rest)
        words = question.resolved[tokens[phrase[0]].start : tokens[phrase[-1]].end]
        timed = _sort(question, phrase)[1]
        found.append(Choice(words, asked, content, frozenset() if timed else content - common))
    return tuple(found)


def is_no_choice(question: Question, value: str) -> bool:
    """Say whether words name none of the things to choose from: "less" where "fresh eggs or old ones" are asked."""
    early = any(token.norm in EARLINESS for token in question.tokens)
    compares = early or any(True for _ in read_degrees(question.tokens, question.tags))
    choices = read_choices(question) if question.gap >= 0 and compares else None
    telling = frozenset[str]().union(*(choice.telling for choice in choices or ()))
    return bool(telling) and telling.isdisjoint(token.stem for token in read_tokens(value))
