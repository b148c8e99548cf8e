"""Timing: which of a sentence's periods each of its quantities belongs to, and what a change is compared with."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.meaning.apart import is_bracketed, is_of_saying, is_record, of_another_clause, recurs
from qa_bot.lexicon.en.figure_words import AGAINST, FALLS, RISES
from qa_bot.lexicon.en.quantity_cues import MOVING, STATED_TOGETHER, TIME_BREAKS
from qa_bot.model.document import Tag
from qa_bot.model.period import Day, Grain, Period
from qa_bot.model.quantity import Dimension

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Sentence
    from qa_bot.model.quantity import Quantity

_NEAR, _SHORT = 3, 5
# Words between "than" or "from" and the old figure, and between a multiple and the old period.
_BEFORE_OLD = frozenset(
    ("the", "about", "around", "some", "nearly", "almost", "roughly", "just", "only", "a", "an", "over")
)
_OF_OLD = frozenset(
    ("the", "sum", "amount", "figure", "number", "level", "total", "rate", "of", "that", "in", "it", "was")
)

_AGAINST = frozenset(AGAINST)
_WEAK_AGAINST = (("from",), ("over",), ("on",), ("above",), ("below",), ("than",))
_LONGEST = max(map(len, AGAINST))
# Words that part what stands before them from what stands after.
_BREAKS = frozenset(TIME_BREAKS)


# Words between two quantities of one statement: "rose 4.5 % to $212", "45 or 50", "$3 million (5 %)".
_JOINING = frozenset(STATED_TOGETHER)


# Before a figure that another one is compared with.
_OLD = frozenset(("than", "against", "versus"))
_MOVING, _FAR = frozenset((*RISES, *FALLS, *MOVING)), 8
_COMPARED = frozenset((("compared", "with"), ("compared", "to"), ("comparison", "with"), ("comparison", "to")))


class Timing(NamedTuple):
    """The period of a figure, and the one it is compared with.

    ``aside`` says that the figure itself is what another one is compared with: its period is not the sentence's.
    """

    period: Period | None
    against: Period | None
    aside: bool = False


class _Placed(NamedTuple):
    """A period of the sentence with its first and last token, and whether others are compared with it."""

    period: Period
    first: int
    last: int
    against: bool


def time_quantities(
    sentence: Sentence, places: Sequence[tuple[int, int]], quantities: Sequence[Quantity]
) -> list[Timing]:
    """Give every quantity of a sentence its period: the next one after it, or the last before, or the leading one."""
    periods = _periods(sentence, places, quantities)
    norms = [token.norm for token in sentence.tokens]
    if not periods:
        pairs = zip(places, quantities, strict=True)
        return [Timing(None, None, aside=_is_aside(sentence, norms, place, quantity)) for place, quantity in pairs]
    paired = _respectively(sentence, places, periods)
    if paired is not None:
        return [Timing(period, None) for period in paired]
    found: list[Timing] = []
    used: set[int] = set()
    closed: set[int] = set()
    for number, place in enumerate(places):
        limit = _limit(sentence, places, number)
        own = _after(sentence, periods, places, number, limit)
        compared = _is_aside(sentence, norms, place, quantities[number]) or _goes_on(sentence, places, found)
        aside = own is not None and compared
        if own is None:
            own = _before(sentence, [one for one in periods if one.first not in closed], place, used)
        else:
            used.add(own.first)
            closed |= {own.first} if aside else set()
        stretch = _first_and_last(own.period) if own is not None else None
        if compared and not aside and stretch is None:
            own, aside = None, True  # "fell by 1910 from nineteen to five": the nineteen are not of 1910
        against = next((one.period for one in periods if one.against and one.first >= place[0]), None)
        if against is None and own is not None:
            against = _start_of_change(own.period)
        found.append(Timing(own.period if own is not None else None, against, aside))
    return _ends_of_changes(sentence, places, found)


def _ends_of_changes(sentence: Sentence, places: Sequence[tuple[int, int]], found: list[Timing]) -> list[Timing]:
    """Part "rose from 3 to 12 by 1974": only the second is of then; a stretch of years gives each an end."""
    for at in range(len(places) - 1):
        one, other = found[at], found[at + 1]
        between = [token.norm for token in sentence.tokens[places[at][1] : places[at + 1][0]]]
        opens = places[at][0] > 0 and _opens_change(sentence, places[at][0])
        if not opens or "to" not in between[-_SHORT:] or one.period is None or one.period is not other.period:
            continue
        years = _first_and_last(one.period)
        found[at] = Timing(years[0] if years else None, None, aside=True)
        if years:
            found[at + 1] = other._replace(period=years[1])
    return found


def _opens_change(sentence: Sentence, first: int) -> bool:
    """Say whether "from" stands before a quantity, its hedge left out."""
    while first > 1 and sentence.tokens[first - 1].norm in _BEFORE_OLD:
        first -= 1
    return sentence.tokens[first - 1].norm == "from"


def _first_and_last(period: Period) -> tuple[Period, Period] | None:
    """Return the first and the last year of a stretch of years."""
    first = _start_of_change(period)
    if first is None or period.end is None or first.end is None or period.end.year <= first.end.year:
        return None
    return first, Period(period.span, Day(period.end.year - 1), period.end, Grain.YEAR)


def _is_aside(sentence: Sentence, norms: Sequence[str], place: tuple[int, int], quantity: Quantity) -> bool:
    """Say whether a quantity is only what another is compared with: "more than the 40 of 2019", "up from 12"."""
    at = bisect_left(sentence.tokens, quantity.words.start, key=attrgetter("start")) if place[1] else 0
    at = min(at, place[0])
    while at and norms[at - 1] in _BEFORE_OLD:
        at -= 1
    if at > 1 and norms[at - 1] in ("of", "at"):  # "compared with a net profit of $3m"
        at = _noun_left(sentence, at - 1)
    if at and norms[at - 1] == "from":  # "imports from 12 countries" compares nothing
        return any(norm in _MOVING for norm in norms[max(0, at - _FAR) : at - 1])
    return at > 0 and (norms[at - 1] in _OLD or tuple(norms[max(0, at - 2) : at]) in _COMPARED)


def _goes_on(sentence: Sentence, places: Sequence[tuple[int, int]], found: Sequence[Timing]) -> bool:
    """Say whether another is compared with two: "compared with 40 in 2022 *and 35 in 2021*"."""
    if not found or not found[-1].aside:
        return False
    between = range(places[len(found) - 1][1], places[len(found)][0])
    joined = any(sentence.tokens[at].norm == "and" for at in between[-_NEAR:])
    return joined and all(sentence.tags[at] not in (Tag.VERB, Tag.AUX, Tag.NOUN) for at in between)


def _noun_left(sentence: Sentence, end: int) -> int:
    """Return where the noun phrase before a place begins."""
    at = end
    while at and len(sentence.tags) > at - 1 and sentence.tags[at - 1] in (Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.DET):
        at -= 1
    return at


def _doubles(sentence: Sentence, first: int, places: Sequence[tuple[int, int]], quantities: Sequence[Quantity]) -> bool:
    """Say whether a period is that of which something is a multiple: "double the sum of 2019"."""
    for place, quantity in zip(places, quantities, strict=True):
        if quantity.dimension is Dimension.MULTIPLE and place[1] <= first:
            between = [token.norm for token in sentence.tokens[place[1] : first]]
            if "of" in between and _OF_OLD.issuperset(between):
                return True
    return False


def _periods(sentence: Sentence, places: Sequence[tuple[int, int]], quantities: Sequence[Quantity]) -> list[_Placed]:
    """Find the tokens of every period that no quantity covers."""
    placed = []
    starts = [token.start for token in sentence.tokens]
    for period in sentence.periods:
        first, last = bisect_left(starts, period.span.start), bisect_left(starts, period.span.end)
        idle = period.grain is Grain.TIME or is_record(sentence, first) or is_of_saying(sentence, first, last)
        if first == last or idle or recurs(sentence, first, last):
            continue
        covered = any(place[0] < last and first < place[1] and place[0] <= first for place in places)
        if not covered or period.resolved:
            against = _is_against(sentence, period, first, places) or _doubles(sentence, first, places, quantities)
            placed.append(_Placed(period, first, last, against))
    return placed


def _is_against(sentence: Sentence, period: Period, first: int, places: Sequence[tuple[int, int]]) -> bool:
    """Say whether a period is what something is compared with: "compared to 2023", "up 3 % from 2019"."""
    norms = [token.norm for token in sentence.tokens[max(0, first - _LONGEST - 1) : first]]
    if norms and norms[-1] == "the":
        norms = norms[:-1]
    for length in range(min(_LONGEST, len(norms)), 0, -1):
        words = tuple(norms[-length:])
        if words not in _AGAINST:
            continue
        if words in _WEAK_AGAINST:
            if words == ("on",) and period.grain is Grain.DAY:
                return False
            if words == ("over",) and period.span.of(sentence.document.text).endswith("s"):
                return False  # "over the next two years" is how long it takes
            return any(0 <= first - length - place[1] <= _NEAR for place in places)
        return True
    return False


def _after(
    sentence: Sentence, periods: list[_Placed], places: Sequence[tuple[int, int]], number: int, limit: int
) -> _Placed | None:
    """Return the first period between a quantity and the next one, with no break between."""
    place = places[number]
    for one in periods:
        if not place[1] <= one.first < limit or one.against:
            continue
        if one.last < len(sentence.tokens) and sentence.tokens[one.last].norm == ":":
            return None
        between = [token.norm for token in sentence.tokens[place[1] : one.first]]
        if any(word in _BREAKS for word in between) or _new_clause(sentence, place[1], one.first):
            return None
        if _is_set_beside(sentence, place, one.first):
            return None
        if _opens_its_own(sentence, one, places):
            return None
        if is_bracketed(sentence, one.first, one.last) and len(between) > _NEAR:
            return None
        return one
    return None


def _is_set_beside(sentence: Sentence, place: tuple[int, int], first: int) -> bool:
    """Say whether a quantity is set beside a subject, before its verb: "Orn, a town of 900, will open in May"."""
    commas = [at for at in range(1, first - 1) if sentence.tokens[at].norm == ","]
    before, after = [at for at in commas if at < place[0]], [at for at in commas if at >= place[1]]
    return bool(before and after) and sentence.tags[after[0] + 1 : after[0] + 2] == (Tag.AUX,)


def _opens_its_own(sentence: Sentence, one: _Placed, places: Sequence[tuple[int, int]]) -> bool:
    """Say whether a period leads the number after it: "in 2019 it sold 63 boats, *in 2020* just 12"."""
    norms = [token.norm for token in sentence.tokens]
    led = one.first - 1 if norms[one.first - 1] in _PREPOSITIONS else one.first
    if not led or norms[led - 1] not in _LEADING:
        return False
    following = next((place[0] for place in places if place[0] >= one.last), None)
    return following is not None and not _LEADING.intersection(norms[one.last + 1 : following])


_PREPOSITIONS = frozenset("in on by at during for until since".split())
_LEADING = frozenset((",", ";", "and", "but", "while"))


def _limit(sentence: Sentence, places: Sequence[tuple[int, int]], number: int) -> int:
    """Return how far a quantity's period may stand: to the next quantity, or past those that are stated with it."""
    while number + 1 < len(places):
        between = [token.norm for token in sentence.tokens[places[number][1] : places[number + 1][0]]]
        first = places[number][0]
        back = between[-1:] == ["from"] and first > 0 and sentence.tokens[first - 1].norm == "to"
        # "three of its eleven mills by May", "nine goals in 17 matches this season"
        whole = between[:1] in (["of"], ["in"]) and len(between) <= _NEAR
        if not between or back or not (whole or all(word in _JOINING for word in between)):
            return places[number + 1][0]  # "widened to 38 % from 36 % in 2019": only the second is of then
        number += 1
    return len(sentence.tokens)


def _new_clause(sentence: Sentence, first: int, last: int) -> bool:
    """Say whether a new clause begins between two places: "… 96 metres high and was built in 1902"."""
    tags = sentence.tags
    for at in range(first, last - 1):
        follows = tags[at + 1] if len(tags) > at + 1 else Tag.OTHER
        pronoun = follows is Tag.PRON and tags[at + 2 : at + 3] in ((Tag.VERB,), (Tag.AUX,))
        if sentence.tokens[at].norm == "and" and (follows in (Tag.VERB, Tag.AUX) or pronoun):
            return True
    return False


def _before(sentence: Sentence, periods: list[_Placed], place: tuple[int, int], used: set[int]) -> _Placed | None:
    """Return the last free period before a quantity, or the one the sentence opens with."""
    earlier: _Placed | None = None
    for one in reversed(periods):
        if is_bracketed(sentence, one.first, one.last):
            continue
        if one.first < place[0] and not one.against and not of_another_clause(sentence, one.first, one.last, place[0]):
            if one.first not in used:
                return one
            earlier = earlier or one
    return earlier


def _respectively(sentence: Sentence, places: Sequence[tuple[int, int]], periods: list[_Placed]) -> list[Period] | None:
    """Pair "$5m and $6m in 2019 and 2020, respectively" in order."""
    plain = [one.period for one in periods if one.period.grain is not Grain.RANGE]
    if not any(token.norm == "respectively" for token in sentence.tokens):
        return None
    return plain if len(plain) == len(places) and len(plain) > 1 else None


def _start_of_change(period: Period) -> Period | None:
    """Return the first year of "between 2022 and 2023", which a change over it is compared with."""
    if period.grain is not Grain.RANGE or period.start is None or period.end is None:
        return None
    if (period.start.month, period.start.day, period.end.month, period.end.day) != (1, 1, 1, 1):
        return None
    return Period(period.span, period.start, Day(period.start.year + 1), Grain.YEAR)
