"""Comparisons of what was just spoken of: "how much more?", "what is the difference?", "which is taller?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.quantities import read_quantities
from qa_bot.lexicon.en.followup_cues import DEGREES, DIFFERENCE, MORE_WORDS
from qa_bot.question.context.completed import Completed, put
from qa_bot.question.context.parse import parse
from qa_bot.question.context.turned import compared, nominal, without_periods
from qa_bot.question.remark import phrases

if TYPE_CHECKING:
    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.parse import Parse

_DIFFERENCE = phrases(DIFFERENCE)


def how_much_more(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "how much more?", "what's the difference?": the last two figures against each other."""
    del text
    listed = _without_tail(words).split()
    more = listed[-1] if listed else ""
    times = listed[:3] == ["how", "many", "times"] and len(listed) <= 5  # noqa: PLR2004
    share = words in _SHARE
    counted = more in MORE_WORDS and listed[:2] in (["how", "much"], ["how", "many"]) and len(listed) <= 4  # noqa: PLR2004
    if not (times or share or counted or words in _DIFFERENCE):
        return None
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
    listed = words.split()
    question = parse(text)
    short = len(listed) in {3, 4} and listed[0] in {"which", "who"} and listed[1] in {"is", "was", "one"}
    if not short or not any(form in {"JJR", "RBR", "JJS"} for form in question.forms):
        return None
    ends = _ends(memory)
    if ends is None:
        return None
    one, other = ends
    whole = f"{text.rstrip(' ?.!')}: {one} or {other}?"
    return Completed(whole, (("subject", one), ("relation", other)))


def _ends(memory: Memory) -> tuple[str, str] | None:
    """Return the two figures that were spoken of last: both sides of a "than", or of two questions."""
    both = compared(memory.bases[0])
    if both is not None:
        return both
    sizes = list(dict.fromkeys(size for base in memory.bases if (size := nominal(base)) is not None))
    return (sizes[0], sizes[1]) if len(sizes) > 1 else None


def more_than(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "is that more than in 2023?", "how much more than in 2023?"."""
    base = memory.bases[0]
    opening, _, rest = words.partition(" than ")
    listed = (
        opening.removesuffix(" is that")
        .removesuffix(" is it")
        .removesuffix(" was that")
        .removesuffix(" is this")
        .split()
    )
    if not rest or not listed or listed[-1] not in MORE_WORDS or len(listed) > 4:  # noqa: PLR2004
        return None
    points = listed[0] in {"is", "was"} and listed[1:2] in (["that"], ["it"], ["this"])
    if not points and listed[:2] not in (["how", "much"], ["how", "many"]):
        return None
    one = nominal(base)
    last = text[text.lower().rindex(" than ") + 6 :].rstrip(" ?.!")
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
    return Completed(f"{lead} than {other}?", (("subject", one),))


def _is_quantity(words: str) -> bool:
    """Say whether words are a number with its unit, not a year."""
    question = parse(words)
    return not question.periods and any(form == "CD" for form in question.forms)


def choice(base: Parse) -> tuple[str, str] | None:
    """Return the two sides of "which is taller: A or B?"."""
    _, colon, rest = base.text.rstrip(" ?.!").partition(": ")
    one, joint, other = rest.partition(" or ")
    return (one, other) if colon and joint else None
