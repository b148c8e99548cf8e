"""Question words by themselves: "why?", "since when?", "by how much?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.followup_cues import BARE_WH, DIFFERENCE, HOW_MUCH, MORE_WORDS
from qa_bot.lexicon.en.question_words import HOW_DEGREE
from qa_bot.question.context.completed import Completed, carried_from
from qa_bot.question.context.contrast import counted, how_many_are_there
from qa_bot.question.context.fragment import is_whole
from qa_bot.question.context.mention import mentions
from qa_bot.question.context.parse import AUXILIARIES, parse, words_of
from qa_bot.question.context.size import compared
from qa_bot.question.context.turned import told_of, turned
from qa_bot.question.context.versus import choice, more_of_them
from qa_bot.question.remark import phrases

if TYPE_CHECKING:
    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.parse import Parse


_BARE_WH, _DIFFERENCE = phrases(BARE_WH), phrases(DIFFERENCE)
_WH = (
    "why",
    "when",
    "where",
    "since when",
    "until when",
    "by when",
    "how long",
    "how often",
    "how far",
    "how",
    "from where",
    "by whom",
    "for how long",
)


_LEADING = frozenset(
    """
    with for to from against by about under after before at on in of as over between during within since until through
    without
    """.split()
)


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
    if words in _WHICH and (noun := counted(base)) is not None:
        rest = base.text[base.tokens[noun.last - 1].end :]
        return Completed(f"Which {base.words(noun.head, noun.last)}{rest}", carried_from(base))
    wh = _question_word(words)
    if wh is None:
        return None
    if wh in _CIRCUMSTANCES and base.norm(0) in {"who", "what"} and (told := told_of(value, wh)):
        return Completed(told, (("subject", value),))
    denied = any(word == "not" or word.endswith("n't") for word in words.split()) or value.lower() == "no"
    whole = turned(base, wh, value, negated=denied)
    return None if whole is None else Completed(whole, carried_from(base))


def _question_word(words: str) -> str | None:
    """Return what is asked by a question word alone, None where more is said."""
    listed = words.split()
    pair = len(listed) == 2  # noqa: PLR2004 - two words
    if words.startswith("why ") and len(listed) == 3 and listed[2] in _ANYBODY:  # noqa: PLR2004 - "why didn't they?"
        return "why" if parse(listed[1]).form(0) in AUXILIARIES or listed[1].endswith("n't") else None
    if (words.startswith("why so ") and len(listed) == 3) or words in _WHYS:  # noqa: PLR2004 - "why so few?"
        return "why"
    if pair and listed[0] in _LEADING and listed[1] in {"whom", "who", "what", "which", "where"}:
        return words
    led = listed[0] in _LEADING and listed[1:2] in (["how"], ["what"], ["which"]) if listed else False
    if led and len(listed) in {3, 4} and words not in HOW_MUCH and not is_whole(parse(words)):
        return words  # "by how many people?"
    if words in _YEARS:
        return words if words.startswith(("in", "on")) else f"in {words}"
    if words not in _BARE_WH:
        return None
    return next((wh for wh in _WH if words == wh or words.startswith(f"{wh} ")), None)


_ANYBODY = frozenset("he she it they we you that this".split())
_WHICH = frozenset({"which", "which ones", "which one", "what are they", "which are they", "which were they"})
_CIRCUMSTANCES = frozenset(
    {"when", "where", "since when", "until when", "for how long", "how long", "in what year", "in which year"}
)
_YEARS = frozenset({"in what year", "in which year", "what year", "which year", "on what date"})
_WHYS = frozenset(
    {"what for", "how so", "how come", "for what reason", "what's the reason", "what is the reason", "why's that"}
)


def how_is_it(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "how deep?" after a question about a lake: how deep is the lake?"""
    del text
    listed = words.split()
    if len(listed) != 2 or listed[0] != "how" or listed[1] not in HOW_DEGREE or listed[1] in _NO_QUALITY:  # noqa: PLR2004
        return None
    told = mentions(memory.bases[0])
    mention = max(told, key=lambda found: found.weight) if told else memory.find(person=False)
    if mention is None:
        return None
    verb = "are" if mention.plural else "is"
    return Completed(f"How {listed[1]} {verb} {mention.words}?", (("subject", mention.words),))


_NO_QUALITY = frozenset({"many", "much", "long", "often", "far", "soon"})


def by_how_much(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "by how much?", "how many?"."""
    del text
    base = memory.bases[0]
    if words not in HOW_MUCH:
        return None
    if choice(base) and (whole := more_of_them(memory, "more")):
        return Completed(whole, carried_from(base, whole))
    if base.norm(0) == "which" and (ends := choice(base)):
        return Completed(f"What is the difference between {ends[0]} and {ends[1]}?", (("subject", " and ".join(ends)),))
    if words in {"how much", "how many"} and base.form(0) in AUXILIARIES and base.phrases:
        return _counted(base, words)
    if base.norm(0) == "how" and base.norm(1) == "many":
        whole = more_of_them(memory, "more")
        return None if whole is None else Completed(whole, carried_from(base, whole))
    if (whole := how_many_are_there(base)) is not None:
        return Completed(whole, carried_from(base, whole))
    both = compared(base) if base.form(0) in AUXILIARIES else None
    if both is not None:
        more = next(token.norm for token in base.tokens if token.norm in MORE_WORDS)
        return Completed(f"How much {more} is {both[0]} than {both[1]}?", carried_from(base))
    whole = turned(base, words, "")
    return None if whole is None else Completed(whole, carried_from(base))


def _counted(base: Parse, words: str) -> Completed | None:
    """Complete "how many?" after "did they sell boats?": "how many boats did they sell?"."""
    if base.norm(1) == "there" and base.phrases:
        noun = base.words(base.phrases[0].core, base.phrases[0].last).removeprefix("any ").removeprefix("some ")
        rest = base.text[base.tokens[base.phrases[0].last - 1].end :].rstrip(" ?.!")
        return Completed(f"{words.capitalize()} {noun} {base.norm(0)} there{rest}?", carried_from(base))
    verb = next((place for place, form in enumerate(base.forms) if form == "VB"), None)
    goods = base.phrase_at(verb + 1) if verb is not None else None
    if verb is None or goods is None:
        whole = turned(base, words, "")
    else:
        before, after = base.words(0, verb + 1), base.text[base.tokens[goods.last - 1].end :].rstrip(" ?.!")
        whole = f"{words.capitalize()} {base.words(goods.core, goods.last)} {before[:1].lower()}{before[1:]}{after}?"
    return None if whole is None else Completed(whole, carried_from(base))
