"""Question words by themselves, and comparisons with the last answer: "why?", "by how much?", "how much more?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.followup_cues import BARE_WH, DIFFERENCE, HOW_MUCH, MORE_WORDS
from qa_bot.question.context.completed import Completed, carried_from, put
from qa_bot.question.context.parse import AUXILIARIES, parse, words_of
from qa_bot.question.context.turned import compared, nominal, turned, without_periods

if TYPE_CHECKING:
    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.parse import Parse


def _phrases(rows: str) -> frozenset[str]:
    """Read a table of phrases."""
    return frozenset(phrase.strip() for row in rows.split("\n") for phrase in row.split("|") if phrase.strip())


_BARE_WH, _DIFFERENCE = _phrases(BARE_WH), _phrases(DIFFERENCE)
_WH = (
    "why",
    "when",
    "where",
    "since when",
    "until when",
    "by when",
    "how long",
    "how often",
    "how",
    "from where",
    "by whom",
    "for how long",
)


_LEADING = frozenset("with for to from against by about under after before at on in of".split())


def is_bare(text: str) -> bool:
    """Say whether an utterance is nothing but a question word, or asks by how much."""
    words = folded(text)
    return words in _BARE_WH or words in HOW_MUCH or words in _DIFFERENCE


def folded(text: str) -> str:
    """Return the folded words of a text, without the "and" that joins them to the last turn."""
    words = " ".join(token.norm for token in words_of(text) if token.is_word or token.norm == "'s").replace(" 's", "'s")
    return words.removeprefix("and ").removeprefix("but ").removeprefix("so ").removeprefix("ok ")


def why_or_when(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "why?", "since when?", "with whom?", "why not?"."""
    del text
    base, value = memory.bases[0], memory.values[0]
    wh = _question_word(words)
    if wh is None:
        return None
    denied = "not" in words.split() or value.lower() == "no"
    whole = turned(base, wh, value, negated=denied)
    return None if whole is None else Completed(whole, carried_from(base))


def _question_word(words: str) -> str | None:
    """Return what is asked by a question word alone, None where more is said."""
    listed = words.split()
    pair = len(listed) == 2  # noqa: PLR2004 - two words
    if (words.startswith("why so ") and len(listed) == 3) or words in _WHYS:  # noqa: PLR2004 - "why so few?"
        return "why"
    if pair and listed[0] in _LEADING and listed[1] in {"whom", "who", "what", "which", "where"}:
        return words
    if words in _YEARS:
        return words if words.startswith(("in", "on")) else f"in {words}"
    if words not in _BARE_WH:
        return None
    return next((wh for wh in _WH if words == wh or words.startswith(f"{wh} ")), None)


_YEARS = frozenset({"in what year", "in which year", "what year", "which year", "on what date"})
_WHYS = frozenset({"how so", "how come", "for what reason", "what's the reason", "what is the reason", "why's that"})


def by_how_much(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "by how much?", "how many?"."""
    del text
    base = memory.bases[0]
    if words not in HOW_MUCH:
        return None
    if base.norm(0) == "which" and (ends := _choice(base)):
        return Completed(f"What is the difference between {ends[0]} and {ends[1]}?", (("subject", " and ".join(ends)),))
    if words in {"how much", "how many"} and base.form(0) in AUXILIARIES and base.phrases:
        return _counted(base, words)
    both = compared(base) if base.form(0) in AUXILIARIES else None
    if both is not None:
        more = next(token.norm for token in base.tokens if token.norm in MORE_WORDS)
        return Completed(f"How much {more} is {both[0]} than {both[1]}?", carried_from(base))
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


def how_much_more(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "how much more?", "what's the difference?": the last two figures against each other."""
    del text
    listed = (
        words.removesuffix(" than that")
        .removesuffix(" than it")
        .removesuffix(" is it")
        .removesuffix(" is that")
        .split()
    )
    more = listed[-1] if listed else ""
    times = listed[:3] == ["how", "many", "times"] and len(listed) <= 5  # noqa: PLR2004
    share = words in _SHARE
    counted = more in MORE_WORDS and listed[:2] in (["how", "much"], ["how", "many"]) and len(listed) <= 4  # noqa: PLR2004
    if not (times or share or counted or words in _DIFFERENCE):
        return None
    ends = _ends(memory)
    if ends is None:
        return None
    one, other = ends
    if share:
        whole = f"What percentage of {other} is {one}?"
    elif times:
        whole = f"How many times larger is {one} than {other}?"
    elif more not in MORE_WORDS:
        whole = f"What is the difference between {one} and {other}?"
    else:
        whole = f"{' '.join(listed).capitalize()} is {one} than {other}?"
    read = parse(whole)
    periods = tuple(("period", period.span.of(whole)) for period in read.periods)
    looser = without_periods(read, whole) if len({words for _, words in periods}) == 1 else ""
    carried = (("subject", one), ("relation", other), *dict.fromkeys(periods))
    return Completed(whole, carried, looser=looser)


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


def _choice(base: Parse) -> tuple[str, str] | None:
    """Return the two sides of "which is taller: A or B?"."""
    _, colon, rest = base.text.rstrip(" ?.!").partition(": ")
    one, joint, other = rest.partition(" or ")
    return (one, other) if colon and joint else None


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
