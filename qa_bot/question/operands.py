"""Questions that ask for a computation: the operation and the two figures it needs."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.asked_words import CHANGE, COMPARATIVES
from qa_bot.lexicon.en.question_words import AUXILIARIES
from qa_bot.model.document import Tag
from qa_bot.model.period import Day, Grain, Period
from qa_bot.model.quantity import Dimension
from qa_bot.question.asked import Asked, read_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Name
    from qa_bot.model.question import Question


class Operation(StrEnum):
    """What is to be computed from two figures."""

    DIFFERENCE = "difference"
    RATIO = "ratio"
    SHARE = "share"
    SUM = "sum"
    CHANGE = "change"


class Operands(NamedTuple):
    """An operation on two figures as the question describes them.

    Of a share, ``one`` is the part; of a change, ``one`` is the later figure. ``noun`` is the word for the result,
    which the text may state ("a gap of 7"); ``several`` says that a part is more than one figure.
    """

    operation: Operation
    one: Asked
    other: Asked
    noun: str = ""
    several: bool = False


class _Range(NamedTuple):
    """A run of the question's tokens; ``last`` is exclusive."""

    first: int
    last: int


# noun, the word before the first figure, the word between the two, operation
_PAIRS = (
    ("difference", "between", "and", Operation.DIFFERENCE),
    ("gap", "between", "and", Operation.DIFFERENCE),
    ("difference", "from", "to", Operation.DIFFERENCE),
    ("ratio", "of", "to", Operation.RATIO),
    ("ratio", "between", "and", Operation.RATIO),
    ("sum", "of", "and", Operation.SUM),
    ("total", "of", "and", Operation.SUM),
)
_TOGETHER = frozenset({"together", "altogether", "combined"})
_EXCEED = frozenset({"exceed", "exceeds", "exceeded", "surpass", "surpasses", "surpassed", "outstrip", "outstrips"})
_SHARES = frozenset({"share", "percentage", "proportion", "fraction", "percent"})
_DEGREES = frozenset({*COMPARATIVES, "older", "younger"})
_LINKS = frozenset({"with", "to", "from", "in", "by", "for", "of", "at", "on"})


@lru_cache(maxsize=16)  # every rule for figures asks
def read_operands(question: Question) -> Operands | None:
    """Read the computation that a question asks for, or None."""
    words = [token.norm for token in question.tokens]
    last = len(words)
    while last and not words[last - 1][0].isalnum():
        last -= 1
    del words[last:]
    for read in (_pair_of, _together, _comparison, _exceeds, _share, _change):
        if found := read(question, words):
            return found
    return None


def _pair_of(question: Question, words: Sequence[str]) -> Operands | None:
    """Read "the difference between A and B", "the ratio of A to B", "the total of A and B"."""
    for noun, link, parter, operation in _PAIRS:
        if noun in words and link in words[words.index(noun) :]:
            start = words.index(link, words.index(noun)) + 1
            if found := _parted(question, words, start, parter, operation):
                return found._replace(noun=noun)
    return None


def _together(question: Question, words: Sequence[str]) -> Operands | None:
    """Read "how much are A and B together"."""
    if not words or words[-1] not in _TOGETHER:
        return None
    start = _after_auxiliary(words, max(question.gap_end, 0), len(words))
    return _parted(question, words[:-1], start, "and", Operation.SUM) if start else None


def _comparison(question: Question, words: Sequence[str]) -> Operands | None:
    """Read "how much larger is A than B", "how many times larger", "how much more flour did A sell than B"."""
    how = words.index("how") if "how" in words else len(words)
    degree = next((at for at in range(how, len(words)) if words[at] in _DEGREES or words[at] == "times"), None)
    if degree is None:
        return None
    if found := _times_as(question, words, degree):
        return found
    parter = next((at for at in range(degree + 1, len(words)) if words[at] in {"than", "compared"}), None)
    start = _after_auxiliary(words, degree, parter or 0)
    if parter is None:
        return None
    start = start or degree + 2  # "how many more people work in A than in B"
    operation = Operation.RATIO if "times" in words[how:parter] else Operation.DIFFERENCE
    after = parter + (2 if words[parter] == "compared" else 1)
    shared = read_part(question, degree + 1, start - 1)
    found = _pair(question, operation, _Range(start, parter), _Range(after, len(words)), shared=shared.stems)
    if found and words[how + 1 : how + 2] == ["many"] and "times" not in words[how:parter]:
        link = next((at for at in range(degree + 1, start - 1) if question.tags[at] is Tag.ADP), start - 1)
        nouns = read_part(question, degree + 1, link).stems or (question.tokens[degree + 1].stem,)
        found = _counting(found, nouns[-1])  # "how many fewer residents of the isle"
    if found and any(token.stem in CHANGE for token in question.tokens[start:parter]):
        one, other = (asked._replace(change=True, direction=question.direction) for asked in (found.one, found.other))
        return found._replace(one=one, other=other)
    return found


def _counting(operands: Operands, counted: str) -> Operands:
    """Let both figures count the things of which one has more."""
    one, other = (
        asked._replace(dimension=Dimension.COUNT, counted=counted, stems=tuple(dict.fromkeys((*asked.stems, counted))))
        for asked in (operands.one, operands.other)
    )
    return operands._replace(one=one, other=other)


def _times_as(question: Question, words: Sequence[str], degree: int) -> Operands | None:
    """Read "how many times as large as B is A"."""
    if words[degree] != "times" or words[degree + 1 : degree + 2] != ["as"] or "as" not in words[degree + 2 :]:
        return None
    start = words.index("as", degree + 2) + 1
    verb = _after_auxiliary(words, start, len(words))
    if verb is None:
        return None
    return _pair(question, Operation.RATIO, _Range(verb, len(words)), _Range(start, verb - 1))


def _exceeds(question: Question, words: Sequence[str]) -> Operands | None:
    """Read "by how much does A exceed B"."""
    verb = next((at for at, word in enumerate(words) if word in _EXCEED), None)
    if verb is None or "how" not in words[:verb]:
        return None
    start = _after_auxiliary(words, words.index("how"), verb)
    if start is None:
        return None
    return _pair(question, Operation.DIFFERENCE, _Range(start, verb), _Range(verb + 1, len(words)))


def _share(question: Question, words: Sequence[str]) -> Operands | None:
    """Read "what share of A is B", "what percentage of A do B make up"."""
    noun = next((at for at, word in enumerate(words) if word in _SHARES), None)
    if noun is None or words[noun + 1 : noun + 2] != ["of"]:
        return None
    start = _after_auxiliary(words, noun + 2, len(words))
    last = len(words) - 2 if words[-2:] in (["make", "up"], ["account", "for"]) else len(words)
    if start is None:
        return None
    return _pair(question, Operation.SHARE, _Range(start, last), _Range(noun + 2, start - 1))


def _change(question: Question, words: Sequence[str]) -> Operands | None:
    """Read "by how much did A grow from 2020 to 2023"."""
    ends = _ends(question.periods)
    if ends is None or not any(token.stem in CHANGE for token in question.tokens):
        return None
    level = _level(read_part(question, 0, len(words)))
    return Operands(Operation.CHANGE, level._replace(periods=(ends[1],)), level._replace(periods=(ends[0],)))


def _ends(periods: Sequence[Period]) -> tuple[Period, Period] | None:
    """Return the first and the last year of the stretch of time that a question names."""
    years = [period for period in periods if period.start and period.end]
    if len(years) == 2:  # noqa: PLR2004 - two ends
        first, last = sorted(years, key=lambda period: period.start or Day(0))
        return first, last
    if len(years) != 1 or years[0].grain is not Grain.RANGE:
        return None
    span, start, end = years[0].span, years[0].start, years[0].end
    if start is None or end is None or end.year - start.year < 2 or start[1:] != end[1:]:  # noqa: PLR2004 - two years at least
        return None
    first = Period(span, start, Day(start.year + 1, *start[1:]), Grain.YEAR)
    return first, Period(span, Day(end.year - 1, *end[1:]), end, Grain.YEAR)


def _after_auxiliary(words: Sequence[str], first: int, last: int) -> int | None:
    """Return the place after the first auxiliary of a run of words."""
    return next((at + 1 for at in range(first, last) if words[at] in AUXILIARIES), None)


def _parted(question: Question, words: Sequence[str], start: int, parter: str, operation: Operation) -> Operands | None:
    """Part the words from ``start`` at the parter; of several, the middle one parts the two figures."""
    places = [at for at in range(start + 1, len(words) - 1) if words[at] == parter]
    if not places:
        return None
    place = places[len(places) // 2]
    return _pair(question, operation, _Range(start, place), _Range(place + 1, len(words)))


def _pair(
    question: Question, operation: Operation, one: _Range, other: _Range, *, shared: tuple[str, ...] = ()
) -> Operands | None:
    """Read both figures; the second takes over what it leaves unsaid ("than in 2023", "than with Spain")."""
    first, second = read_part(question, *one), read_part(question, *other)
    several = any(_is_joined(question, part) for part in (one, other))
    first = first._replace(stems=tuple(dict.fromkeys((*shared, *first.stems))))
    if not _says_something(first) or not _says_something(second):
        return None
    named = _name_stems(question, second.names)
    if all(word in named for word in second.stems):
        link = question.tokens[other.first].norm
        kept = _kept_names(question, first.names, link) if second.names else first.names
        lost = _name_stems(question, first.names) - _name_stems(question, kept)
        stems = (*(word for word in first.stems if word not in lost), *second.stems)
        words = (*(first.words_of(name) for name in kept), *second.name_stems)
        second = second._replace(stems=tuple(dict.fromkeys(stems)), names=(*kept, *second.names), name_stems=words)
    else:
        second = second._replace(stems=tuple(dict.fromkeys((*shared, *second.stems))))
    if not second.periods:
        second = second._replace(periods=first.periods)
    return Operands(operation, _level(first), _level(second), several=several)


def _is_joined(question: Question, part: _Range) -> bool:
    """Say whether a part of the question is two figures: "A and B combined", "A or B"."""
    words = {token.norm for token in question.tokens[part.first : part.last]}
    return "or" in words or ("and" in words and bool(_TOGETHER & words))


def _says_something(asked: Asked) -> bool:
    """Say whether a part of the question describes anything."""
    return bool(asked.stems or asked.names or asked.periods)


def _kept_names(question: Question, names: Sequence[Name], link: str) -> tuple[Name, ...]:
    """Return the names that an elliptic second figure keeps: all but the one whose place its own name takes.

    "With Spain than with Italy" replaces the name after "with", "Ada … than Tom" the first one.
    """
    if not names:
        return ()
    replaced = names[-1] if link in _LINKS else names[0]
    for name in names:
        before = [token.norm for token in question.tokens if token.end <= name.start][-2:]
        if link in _LINKS and link in before:
            replaced = name
    return tuple(name for name in names if name is not replaced)


def _name_stems(question: Question, names: Sequence[Name]) -> frozenset[str]:
    """Return the stems of the words of some names."""
    return frozenset(token.stem for name in names for token in question.tokens if name.start <= token.start < name.end)


def _level(asked: Asked) -> Asked:
    """Ask for the level, whatever the words around say of a change or of "how many times"."""
    money = asked.dimension if asked.dimension is Dimension.MONEY else None
    return asked._replace(change=False, direction=0, dimension=money, past=True, stock=False)
