"""Listed: questions for the total or the average of several figures, over things that they list or over years."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.asked_words import CHANGE, MEANS, SUMS
from qa_bot.lexicon.en.number_words import SMALL
from qa_bot.model.document import ChunkKind
from qa_bot.model.period import Day, Grain, Period
from qa_bot.question.asked import Asked, read_asked, read_part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.question import Question

_MOST, _TWO, _LONGEST = 30, 2, 5
_LINKS = frozenset({",", "and", "&"})


class Aggregate(NamedTuple):
    """What is to be added up or averaged: the figures one by one, or only how many they are ("the three mills")."""

    mean: bool
    parts: tuple[Asked, ...]
    many: int
    whole: Asked


@lru_cache(maxsize=16)
def read_aggregate(question: Question) -> Aggregate | None:
    """Read the total or average that a question asks for of several figures, or None."""
    words = [token.norm for token in question.tokens]
    mean, total = bool(MEANS.intersection(words)), bool(SUMS.intersection(words)) or _in_all(words)
    if not mean and not total:
        return None
    asked = _level(read_asked(question))
    years = _years(question)
    parts = tuple(asked._replace(periods=(year,)) for year in years)
    if not parts:
        parts = _listed(question)
    many = len(parts) or _said(question)
    whole = asked._replace(stems=_without_number(question, asked), periods=() if years else asked.periods)
    return Aggregate(mean, parts, many, whole) if many >= _TWO else None


def _in_all(words: Sequence[str]) -> bool:
    """Say whether "in all" or "between them" closes the question."""
    tail = [word for word in words if word[:1].isalnum()][-2:]
    return tail in (["in", "all"], ["between", "them"], ["in", "total"])


def _level(asked: Asked) -> Asked:
    """Ask for the level, the words of the operation left out."""
    stems = tuple(stem for stem in asked.stems if stem not in _OPERATION)
    return asked._replace(stems=stems, change=False, direction=0, past=True, stock=False, loosely=())


_OPERATION = frozenset({"averag", "mean", "total", "sum", "togeth", "altogeth", "combin", "overal", "all"})


def _years(question: Question) -> tuple[Period, ...]:
    """Return the years that a question names one by one, or all of a stretch of years."""
    periods = [period for period in question.periods if period.start and period.end]
    if len(periods) >= _TWO and all(period.grain is periods[0].grain for period in periods):
        return tuple(periods)
    if len(periods) != 1 or periods[0].grain is not Grain.RANGE:
        return ()
    span, start, end = periods[0].span, periods[0].start, periods[0].end
    if start is None or end is None or start[1:] != end[1:] or not _TWO <= end.year - start.year <= _MOST:
        return ()
    return tuple(
        Period(span, Day(year, *start[1:]), Day(year + 1, *start[1:]), Grain.YEAR)
        for year in range(start.year, end.year)
    )


def _listed(question: Question) -> tuple[Asked, ...]:
    """Read "A, B and C": the phrases that "and" and commas join, each with what the rest of the question says."""
    words = [token.norm for token in question.tokens]
    places = _alike(words) or _chunked(question, words)
    if len(places) < _TWO:
        return ()
    rest = [at for at in range(len(words)) if not places[0][0] <= at < places[-1][1]]
    whole = read_asked(question)
    parts = (_level(describe(question, range(first, last), rest)) for first, last in places)
    return tuple(part._replace(dimension=whole.dimension, unit=whole.unit, counted=whole.counted) for part in parts)


def _alike(words: Sequence[str]) -> list[tuple[int, int]]:
    """Read a list with commas by the length of its middle: "the north mill, the south mill and the east mill"."""
    if words.count("and") != 1 or "," not in words[: words.index("and")]:
        return []
    link = words.index("and")
    commas = [at for at in range(link) if words[at] == ","]
    commas = commas[:-1] if commas[-1] == link - 1 else commas  # the comma before "and"
    if not commas:
        return []
    ends = [*commas, link - 1 if words[link - 1] == "," else link]
    size = ends[-1] - commas[-1] - 1
    starts = [commas[0] - size, *(at + 1 for at in commas)]
    places = [*zip(starts, ends, strict=True), (link + 1, link + 1 + size)]
    alike = all(last - first == size for first, last in places) and places[0][0] > 0 and places[-1][1] <= len(words)
    return places if 0 < size <= _LONGEST and alike else []


def _chunked(question: Question, words: Sequence[str]) -> list[tuple[int, int]]:
    """Read a list off the noun phrases of the question."""
    chunks = [chunk for chunk in question.chunks if chunk.kind is ChunkKind.NOUN]
    runs: list[list[tuple[int, int]]] = []
    for chunk in chunks:
        place = (chunk.first, chunk.last)
        if runs and _joined(words, runs[-1][-1][1], chunk.first):
            runs[-1].append(place)
        else:
            runs.append([place])
    listed = [
        run for run in runs if len(run) >= _TWO and any("and" in words[one[1] : two[0]] for one, two in pairwise(run))
    ]
    return listed[0] if len(listed) == 1 else []


def _joined(words: Sequence[str], end: int, start: int) -> bool:
    """Say whether only a comma, "and" and a preposition stand between two phrases."""
    between = words[end:start]
    return bool(between) and between[0] in _LINKS and all(word in _LINKS or word in _AGAIN for word in between)


_AGAIN = frozenset({"in", "of", "for", "by", "from", "with", "at", "on"})


def _said(question: Question) -> int:
    """Return how many are spoken of: "the *three* mills", "over the *two* years"; 0 without."""
    words = [token.norm for token in question.tokens]
    return next(
        (SMALL[words[at + 1]] for at in range(len(words) - 2) if words[at] == "the" and words[at + 1] in SMALL), 0
    )


def _without_number(question: Question, asked: Asked) -> tuple[str, ...]:
    """Leave the number of the things out of what is asked."""
    numbers = {token.stem for token in question.tokens if token.norm in SMALL}
    return tuple(stem for stem in asked.stems if stem not in numbers)


def describe(question: Question, places: Sequence[int], rest: Sequence[int]) -> Asked:
    """Describe one of several things together with what the rest of the question says of all of them."""
    own = read_part(question, places[0], places[-1] + 1)
    shared = _shared(question, rest)
    stems = tuple(dict.fromkeys((*own.stems, *(stem for stem in shared.stems if stem not in own.stems))))
    return own._replace(
        stems=stems,
        names=(*own.names, *shared.names),
        name_stems=(*own.name_stems, *shared.name_stems),
        periods=own.periods or shared.periods,
        change=shared.change,
        direction=0,
        dimension=None,
        counted=None,
    )


def _shared(question: Question, rest: Sequence[int]) -> Asked:
    """Read what the question says of all."""
    runs: list[list[int]] = []
    for at in rest:
        if runs and at == runs[-1][-1] + 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    parts = [read_part(question, run[0], run[-1] + 1) for run in runs]
    return parts[0]._replace(
        stems=tuple(stem for part in parts for stem in part.stems),
        names=tuple(name for part in parts for name in part.names),
        name_stems=tuple(stems for part in parts for stems in part.name_stems),
        periods=tuple(period for part in parts for period in part.periods),
        change=any(question.tokens[at].stem in CHANGE for at in rest),
    )
