"""Fragments, to whole questions: what is new takes the place of its like in the question before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.currencies import CURRENCIES
from qa_bot.lexicon.en.followup_cues import BARE_WH, DIFFERENCE, HOW_MUCH, MORE_WORDS
from qa_bot.model.document import NameKind
from qa_bot.question.context.fragment import read_fragment, read_return
from qa_bot.question.context.mention import AUXILIARIES, Mention, mentions, parse
from qa_bot.question.context.swap import apply, best, swap_period, swap_words, take_apart
from qa_bot.question.context.turned import asks_figure, nominal, turned, without_periods

if TYPE_CHECKING:
    from qa_bot.question.context.fragment import Fragment
    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.mention import Parse

Carried = tuple[tuple[str, str], ...]


class Completed(NamedTuple):
    """A fragment made whole.

    ``topic`` is what it says that it speaks of, ahead of all that was spoken of before; ``looser`` is the same
    question without the period that was carried over, "" where none was.
    """

    text: str
    carried: Carried
    others: tuple[str, ...] = ()
    certain: bool = True
    topic: tuple[Mention, ...] = ()
    looser: str = ""


def _phrases(rows: str) -> frozenset[str]:
    """Read a table of phrases."""
    return frozenset(phrase.strip() for row in rows.split("\n") for phrase in row.split("|") if phrase.strip())


_BARE_WH, _DIFFERENCE = _phrases(BARE_WH), _phrases(DIFFERENCE)
_WH = ("why", "when", "where", "since when", "until when", "by when", "how long", "how often", "how", "from where", "by whom", "for how long")


def complete(text: str, memory: Memory) -> Completed | None:
    """Return the whole question that a fragment stands for, or None where an utterance is whole."""
    base = memory.base
    if base is None:
        return None
    words = _folded(text)
    for find in (_bare, _sized, _gap, _than):
        if found := find(words, text, memory):
            return found
    if (found := read_return(text)) and (returned := _returned(found.topic, found.rest, memory)):
        return returned
    fragment = read_fragment(text)
    return None if fragment is None else _put_in(fragment, memory)


def is_bare(text: str) -> bool:
    """Say whether an utterance is nothing but a question word, or asks by how much."""
    words = _folded(text)
    return words in _BARE_WH or words in HOW_MUCH or words in _DIFFERENCE


def _folded(text: str) -> str:
    """Return the folded words of a text, without the "and" that joins them to the last turn."""
    words = " ".join(token.norm for token in parse(text).tokens if token.is_word or token.norm == "'s").replace(" 's", "'s")
    return words.removeprefix("and ").removeprefix("but ").removeprefix("so ").removeprefix("ok ")


def _bare(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "why?", "since when?", "why not?"."""
    del text
    base = memory.bases[0]
    if words not in _BARE_WH:
        return None
    wh = next((wh for wh in _WH if words == wh or words.startswith(f"{wh} ")), None)
    if words in {"how so", "how come", "for what reason"} or "reason" in words:
        wh = "why"
    if words in {"in what year", "in which year", "what year", "which year", "on what date"}:
        wh = words if words.startswith(("in", "on")) else f"in {words}"
    if wh is None:
        return None
    denied = "not" in words.split() or memory.values[0].lower() == "no"
    whole = turned(base, wh, memory.values[0], negated=denied)
    return None if whole is None else Completed(whole, carried_from(base))


def _sized(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "by how much?", "how many?"."""
    del text
    base = memory.bases[0]
    if words not in HOW_MUCH:
        return None
    if words in {"how much", "how many"} and base.form(0) in AUXILIARIES and base.phrases:
        return _counted(base, words)
    whole = turned(base, words, "")
    return None if whole is None else Completed(whole, carried_from(base))


def _counted(base: Parse, words: str) -> Completed | None:
    """Complete "how many?" after "did they sell boats?": "how many boats did they sell?"."""
    verb = next((place for place, form in enumerate(base.forms) if form == "VB"), None)
    goods = base.phrase_at(verb + 1) if verb is not None else None
    if verb is None or goods is None:
        whole = turned(base, words, "")
    else:
        before, after = base.words(0, verb + 1), base.text[base.tokens[goods.last - 1].end :].rstrip(" ?.!")
        whole = f"{words.capitalize()} {base.words(goods.core, goods.last)} {before[:1].lower()}{before[1:]}{after}?"
    return None if whole is None else Completed(whole, carried_from(base))


def _gap(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "how much more?", "what's the difference?": the last two figures against each other."""
    del text
    listed = words.removesuffix(" than that").removesuffix(" than it").removesuffix(" is it").removesuffix(" is that").split()
    more = listed[-1] if listed else ""
    asked = words in _DIFFERENCE or (more in MORE_WORDS and listed[:2] in (["how", "much"], ["how", "many"]) and len(listed) <= 4)  # noqa: PLR2004
    sizes = list(dict.fromkeys(size for base in memory.bases if (size := nominal(base)) is not None)) if asked else []
    if len(sizes) < 2:  # noqa: PLR2004 - a gap has two ends
        return None
    one, other = sizes[:2]
    carried = (("subject", one), ("relation", other))
    if more not in MORE_WORDS:
        return Completed(f"What is the difference between {one} and {other}?", carried)
    return Completed(f"{' '.join(listed).capitalize()} is {one} than {other}?", carried)


def _than(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "is that more than in 2023?", "how much more than in 2023?"."""
    base = memory.bases[0]
    opening, _, rest = words.partition(" than ")
    listed = opening.split()
    if not rest or not listed or listed[-1] not in MORE_WORDS or len(listed) > 4:  # noqa: PLR2004
        return None
    points = listed[0] in {"is", "was"} and listed[1:2] in (["that"], ["it"], ["this"])
    if not points and listed[:2] not in (["how", "much"], ["how", "many"]):
        return None
    one = nominal(base)
    last = text[text.lower().rindex(" than ") + 6 :].rstrip(" ?.!")
    if one is None:
        return None
    swapped = None if _is_quantity(last) else _put(last, parse(one), sure=True)
    other = swapped[0].rstrip("?") if swapped else last
    auxiliary = listed[0] if points else "is"
    lead = f"{auxiliary.capitalize()} {one} {listed[-1]}" if points else f"{' '.join(listed).capitalize()} {auxiliary} {one}"
    return Completed(f"{lead} than {other}?", (("subject", one),))


def _is_quantity(words: str) -> bool:
    """Say whether words are a number with its unit, not a year."""
    question = parse(words)
    return not question.periods and any(form == "CD" for form in question.forms)


def _returned(topic: str, rest: str, memory: Memory) -> Completed | None:
    """Complete "back to the currency: why?": the last question about it, or the question with it as topic."""
    stems = {token.stem for phrase in parse(topic).phrases for token in parse(topic).tokens[phrase.core : phrase.last]}
    if not stems:
        return None
    named = mentions(parse(topic))
    back = next((n for n, base in enumerate(memory.bases) if stems & {token.stem for token in base.tokens}), None)
    if back is None:
        return Completed(rest, (("subject", topic),), topic=named) if rest else None
    if not rest:
        return Completed(memory.bases[back].text, (("question", memory.bases[back].text),))
    earlier = replace(memory, bases=memory.bases[back:], values=memory.values[back:])
    found = complete(rest, earlier) or Completed(rest, (("subject", topic),))
    return found._replace(topic=named)


def _put_in(fragment: Fragment, memory: Memory) -> Completed | None:
    """Complete "and in 2023?", "what about gas?", "no, I meant exports"."""
    base = _without_answers(memory)
    put = _put(fragment.words, base, sure=fragment.opened)
    if put is None:
        return None
    text, others, certain = put
    carried = carried_from(base, text)
    looser = without_periods(parse(text), text) if any(slot == "period" for slot, _ in carried) else ""
    return Completed(text, carried, others, certain=certain, looser=looser)


def _without_answers(memory: Memory) -> Parse:
    """Return the last question without an answer that "why?" had put into it: of exports, it says nothing."""
    text = memory.bases[0].text
    for value in memory.values[1:2]:
        if value and f" {value}" in text and text.startswith(("Why", "When", "Where", "How", "Since")):
            return parse(text.replace(f" {value}", "", 1))
    return memory.bases[0]


def _put(words: str, base: Parse, *, sure: bool) -> tuple[str, tuple[str, ...], bool] | None:
    """Put a fragment's period and words into a question; return it, other readings, and whether it is certain."""
    pieces = take_apart(words)
    others: tuple[str, ...] = ()
    text = base.text
    if pieces.period:
        text = swap_period(base, pieces.period)
    if not any(char.isalnum() for char in pieces.rest) or pieces.rest.lower() in HOW_MUCH:
        return (text, (), True) if pieces.period else None
    current = parse(text)
    if pieces.preposition == "in" and _is_unit(pieces.rest):
        return f"{text.rstrip(' ?.!')} in {pieces.rest}?", (), True
    swaps = swap_words(current, pieces.preposition, pieces.rest)
    if _points_back(pieces.rest):
        swaps = [swap for swap in swaps if swap.points >= _ALIKE]
        sure = sure and bool(swaps)
    found = best(swaps, sure=sure)
    if found:
        text, *more = (apply(current, swap) for swap in found)
        others = tuple(more)
        return text, others, sure
    if pieces.preposition and current.form(0) != "VB" and sure:
        return f"{text.rstrip(' ?.!')} {pieces.preposition} {pieces.rest}?", (), False
    return (text, (), True) if pieces.period and not pieces.rest else None


_ALIKE = 5.0


def _points_back(words: str) -> bool:
    """Say whether a fragment has a pronoun of its own: "what about its price?" needs no other noun to replace."""
    return any(token.norm in {"it", "its", "their", "his", "her", "they", "them", "that", "this", "those", "these"} for token in parse(words).tokens)


def _is_unit(words: str) -> bool:
    """Say whether words name a unit or a currency."""
    return words.lower().removesuffix("s") in _UNITS or words.lower() in _UNITS


_UNITS = frozenset(
    {noun for row in CURRENCIES.values() for noun in row[2].split("|")}
    | {code.lower() for code in CURRENCIES}
    | {"dollar", "dollars", "euro", "pound", "percent", "per cent", "tonne", "ton", "kilogram", "kilo", "mile", "kilometre", "kilometer", "metre", "meter", "feet", "foot", "litre", "liter", "barrel"}
)  # fmt: skip


def carried_from(base: Parse, text: str | None = None) -> Carried:
    """List what of the last question is still in the new one."""
    kept: list[tuple[str, str]] = []
    measures = asks_figure(base)
    for phrase in base.phrases:
        words = base.words(phrase.first, phrase.last)
        if text is not None and words not in text:
            continue
        if any(period.span.start <= base.tokens[phrase.head].start < period.span.end for period in base.periods):
            continue
        named = any(name.kind is NameKind.PLACE and name.end == base.tokens[phrase.last - 1].end for name in base.names)
        kept.append(("measure" if measures and not kept else "place" if named else "subject", words))
    periods = (period.span.of(base.text) for period in base.periods)
    return (*kept, *(("period", words) for words in periods if text is None or words in text))
