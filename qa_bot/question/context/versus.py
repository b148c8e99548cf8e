"""Comparisons of what was just spoken of: "how much more?", "what is the difference?", "which is taller?"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qa_bot.extract.quantities import read_quantities
from qa_bot.lexicon.en.followup_cues import DEGREES, DIFFERENCE, MORE_WORDS
from qa_bot.question.context.completed import Completed, carried_from, points_back, put
from qa_bot.question.context.contrast import (
    contrast,
    how_many_are_there,
    how_many_more,
    is_more,
    more_than_then,
    where_more,
)
from qa_bot.question.context.parse import AUXILIARIES, parse
from qa_bot.question.context.size import compared, nominal
from qa_bot.question.context.turned import without_periods
from qa_bot.question.remark import phrases

if TYPE_CHECKING:
    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.parse import Parse

_DIFFERENCE = phrases(DIFFERENCE)


def how_much_more(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "how much more?", "what's the difference?": the last two figures against each other."""
    del text
    memory, listed = _figures(memory), _without_tail(words).split()
    more = listed[-1] if listed else ""
    times = listed[:3] == ["how", "many", "times"] and len(listed) <= 5  # noqa: PLR2004
    share = words in _SHARE
    counted = more in MORE_WORDS and listed[:2] in (["how", "much"], ["how", "many"]) and len(listed) <= 4  # noqa: PLR2004
    if not (times or share or counted or words in _DIFFERENCE):
        return None
    if counted and (whole := how_many_are_there(memory.bases[0])):
        return Completed(whole, carried_from(memory.bases[0], whole))
    has_size = memory.bases[0].norm(1) != "many" and nominal(memory.bases[0]) is not None
    if not (times or share or has_size) and (whole := more_of_them(memory, more)):
        return Completed(whole, carried_from(memory.bases[0], whole))
    ends = _ends(memory)
    if ends is None:
        return None
    degree = _degree(memory) if words in _DIFFERENCE else ""
    one, other = _by_size(ends, memory, more) if degree or counted else ends
    if share:
        whole = f"What percentage of {other} is {one}?"
    elif times:
        whole = f"How many times larger is {one} than {other}?"
    elif degree:
        whole = f"How much {degree} is {one} than {other}?"
    elif more not in MORE_WORDS:
        whole = f"What is the difference between {one} and {other}?"
    else:
        whole = f"{' '.join(listed).capitalize()} is {one} than {other}?"
    read = parse(whole)
    periods = tuple(("period", period.span.of(whole)) for period in read.periods)
    looser = without_periods(read, whole) if len({words for _, words in periods}) == 1 else ""
    carried = (("subject", one), ("relation", other), *dict.fromkeys(periods))
    return Completed(whole, carried, looser=looser)


def compares(base: Parse) -> bool:
    """Say whether a question compares two things: it has a "than", or a choice behind a colon."""
    return any(token.norm == "than" for token in base.tokens) or choice(base) is not None


def _figures(memory: Memory) -> Memory:
    """Leave out a last question that only asked why, and those that compared: what is compared are figures."""
    kept = [n for n, base in enumerate(memory.bases) if not (n == 0 and memory.turned) and choice(base) is None]
    bases, values = tuple(memory.bases[n] for n in kept), tuple(memory.values[n] for n in kept)
    return replace(memory, bases=bases, values=values) if bases else memory


def more_of_them(memory: Memory, more: str) -> str | None:
    """Ask how many more there are of what the last two questions counted; the larger number comes first."""
    memory = _figures(memory)
    if len(memory.bases) < _PAIR or memory.bases[0].norm(1) not in {"many", "much"}:
        return None
    more = more if more in MORE_WORDS else "more"
    ends = _by_size(("0", "1"), memory, more)
    one, other = memory.bases[int(ends[0])], memory.bases[int(ends[1])]
    return how_many_more(one, other, more)


def _without_tail(words: str) -> str:
    """Leave out what only points back: "how much longer is the longer one" asks how much longer."""
    opening, joint, rest = words.partition(" is the ")
    if joint and rest.endswith((" one", " latter", " former")) and len(rest.split()) <= _PAIR:
        return opening
    tail = next((tail for tail in (" than that", " than it", " is it", " is that") if words.endswith(tail)), "")
    return words.removesuffix(tail)


_PAIR = 2
_LESSER = frozenset("less fewer smaller lower shorter younger slower narrower lighter cheaper poorer weaker".split())


def _degree(memory: Memory) -> str:
    """Return the comparative of what was asked of two things in turn: "longer" after "how long" twice."""
    asked = {base.norm(1) if base.norm(0) == "how" else "" for base in memory.bases[:_PAIR]}
    return DEGREES.get(asked.pop(), "") if len(asked) == 1 else ""


def _by_size(ends: tuple[str, str], memory: Memory, more: str) -> tuple[str, str]:
    """Put what was larger first, or last where "less" is asked for; as they stand where the answers do not tell."""
    sizes = [next(iter(read_quantities(value)), None) for value in memory.values[:_PAIR]]
    if len(sizes) < _PAIR or sizes[0] is None or sizes[1] is None or sizes[0].unit != sizes[1].unit:
        return ends
    if sizes[0].low is None or sizes[1].low is None or sizes[0].low == sizes[1].low:
        return ends
    return ends if (sizes[0].low > sizes[1].low) is (more not in _LESSER) else (ends[1], ends[0])


_SHARE = frozenset(
    {
        "what share is that",
        "what percentage is that",
        "what percent is that",
        "as a percentage",
        "what share",
        "what proportion is that",
        "in percent",
        "what fraction is that",
    }
)


def which_is_more(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "which is taller?" after the heights of two things: "which is taller: A or B?"."""
    listed, memory = words.split(), _figures(memory)
    if of_them := next((tail for tail in _OF_THEM if " ".join(listed[1:]).startswith(f"{tail} ")), ""):
        listed, text = [listed[0], *listed[1 + len(of_them.split()) :]], text.replace(f" {of_them}", "", 1)
    question = parse(text)
    short = len(listed) in {3, 4} and listed[0] in {"which", "who"}
    if not short or (listed[1] not in {"is", "was", "one"} and question.form(1) not in {"VBD", "VBZ"}):
        return None
    if not any(form in {"JJR", "RBR", "JJS"} for form in question.forms):
        return None
    more = "more" if listed[-1] == "most" else listed[-1]
    if len(memory.bases) > 1 and (whole := where_more(memory.bases[0], memory.bases[1], more)):
        return Completed(whole, carried_from(memory.bases[0], whole))
    ends = _ends(memory) or (_sides(memory) if {"JJR", "RBR"} & set(question.forms) else None)
    if ends is None:
        return None
    one, other = ends
    whole = f"{text.rstrip(' ?.!')}: {one} or {other}?"
    return Completed(whole, (("subject", one), ("relation", other)))


_OF_THEM = ("of them", "of those", "of these", "of the two", "of both")


def _sides(memory: Memory) -> tuple[str, str] | None:
    """Return the two things that the last two questions asked the same of: "and Seaway?"."""
    found = contrast(memory.bases[0], memory.bases[1]) if len(memory.bases) > 1 else None
    if found is None:
        return None
    one, other = parse(found.one), parse(found.other)
    alone = all(len(side.phrases) == 1 and side.phrases[0].last == len(side.tokens) for side in (one, other))
    return (found.one, found.other) if alone and not one.periods and not other.periods else None


def _ends(memory: Memory) -> tuple[str, str] | None:
    """Return the two figures that were spoken of last: both sides of a "than", or of two questions."""
    both = compared(memory.bases[0])
    if both is not None:
        return None if points_back(both[0]) else both
    sizes = list(dict.fromkeys(size for base in memory.bases if (size := nominal(base)) is not None))
    return (sizes[0], sizes[1]) if len(sizes) > 1 else None


def more_than(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "is that more than in 2023?", "how much more than in 2023?"."""
    figures = _figures(memory).bases
    base = next((one for one in figures if one.form(0) not in AUXILIARIES or not compares(one)), figures[0])
    opening, _, rest = words.partition(" than ")
    listed = (
        opening.removesuffix(" is that")
        .removesuffix(" is it")
        .removesuffix(" was that")
        .removesuffix(" is this")
        .split()
    )
    if listed[2:4] in (["was", "that"], ["is", "that"], ["was", "it"], ["is", "it"]):
        del listed[2:4]  # "how much was that more than …"
    if not rest or not listed or listed[-1] not in MORE_WORDS or len(listed) > 4:  # noqa: PLR2004
        return None
    points = listed[0] in {"is", "was"} and listed[1:2] in (["that"], ["it"], ["this"])
    if not points and listed[:2] not in (["how", "much"], ["how", "many"]):
        return None
    last = text[text.lower().rindex(" than ") + 6 :].rstrip(" ?.!")
    if base.norm(1) in {"many", "much"} and (whole := _than(base, last, listed[-1], points=points)):
        return Completed(whole, carried_from(base, whole))
    one = nominal(base)
    if one is None:
        return None
    swapped = None if _is_quantity(last) else put(last, parse(one), sure=True)
    other = swapped[0].rstrip("?") if swapped else last
    auxiliary = listed[0] if points else "is"
    lead = (
        f"{auxiliary.capitalize()} {one} {listed[-1]}"
        if points
        else f"{' '.join(listed).capitalize()} {auxiliary} {one}"
    )
    whole = f"{lead} than {other}?"
    read = parse(whole)
    return Completed(whole, (("subject", one),), looser=without_periods(read, whole) if read.periods else "")


def is_more_than(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "cheaper than the cart?": is what was spoken of cheaper?"""
    question = parse(text.strip())
    if question.form(0) not in {"JJR", "RBR"} or "than" not in words.split()[:4]:
        return None
    more, _, other = text.strip().rstrip(" ?.!").partition(" than ")
    if more.lower() in {"more", "less", "fewer"} and (whole := is_more(memory.bases[0], more.lower(), other)):
        return Completed(whole, carried_from(memory.bases[0], whole))
    topic = next((found for _, _, found in memory.recent if not found.stems & {t.stem for t in question.tokens}), None)
    if topic is None or topic.words[:1].isdigit():
        return None
    asked = f"{question.text[:1].lower()}{question.text[1:].rstrip(' ?.!')}"
    whole = f"{'Are' if topic.plural else 'Is'} {topic.words} {asked}?"
    return Completed(whole, (("subject", topic.words),))


def more_elsewhere(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "how many fewer in 2020?": fewer than in the question before."""
    base, listed = _figures(memory).bases[0], words.split()
    if listed[:2] not in (["how", "many"], ["how", "much"]) or len(listed) < _SHORTEST or listed[2] not in MORE_WORDS:
        return None
    rest = text[text.lower().rindex(f" {listed[2]} ") + len(listed[2]) + 2 :].rstrip(" ?.!")
    if parse(rest).form(0) not in {"IN", "TO"} or "than" in listed:
        return None
    moved = put(rest, base, sure=True)
    one = parse(moved[0]) if moved else base
    whole = how_many_more(one, base, listed[2])
    if whole is None and (size := nominal(one)) and (other := nominal(base)) and size != other:
        whole = f"How much {listed[2]} is {size} than {other}?"
    return None if whole is None else Completed(whole, carried_from(base, whole))


_SHORTEST = 5


def _than(base: Parse, last: str, more: str, *, points: bool) -> str | None:
    """Compare what a question counts with something else: "how many fewer visitors … in 2020 than in 2019?"."""
    if points:
        return is_more(base, more, last)
    swapped = None if _is_quantity(last) else put(last, base, sure=True)
    if swapped is None:
        return None
    return how_many_more(base, parse(swapped[0]), more) or more_than_then(base, more, last)


def _is_quantity(words: str) -> bool:
    """Say whether words are a number with its unit, not a year."""
    question = parse(words)
    return not question.periods and any(form == "CD" for form in question.forms)


def choice(base: Parse) -> tuple[str, str] | None:
    """Return the two sides of "which is taller: A or B?"."""
    _, colon, rest = base.text.rstrip(" ?.!").partition(": ")
    one, joint, other = rest.partition(" or ")
    return (one, other) if colon and joint else None
