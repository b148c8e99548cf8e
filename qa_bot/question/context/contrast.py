"""Two questions that differ in one place, put against each other: "how many more in 2019 than in 2020?"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.followup_cues import MORE_WORDS
from qa_bot.question.context.inflection import finite, infinitive
from qa_bot.question.context.parse import is_asked, parse

if TYPE_CHECKING:
    from qa_bot.question.context.parse import Parse, Phrase

_LEADS = frozenset({"IN", "TO"})


class Contrast(NamedTuple):
    """What two questions differ in, each with its preposition; ``first`` to ``last`` are its tokens in the first."""

    one: str
    other: str
    first: int
    last: int


def contrast(base: Parse, before: Parse) -> Contrast | None:
    """Return what two questions differ in, None where they share too little or nothing tells them apart."""
    one, other = _norms(base), _norms(before)
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    while start and base.form(start - 1) in _LEADS | {"DT"}:
        start -= 1
    if 2 * (start + end) < len(one) or start == len(one) - end or start == len(other) - end:
        return None
    last = len(one) - end
    return Contrast(base.words(start, last), before.words(start, len(other) - end), start, last)


def _norms(question: Parse) -> list[str]:
    """List the folded words, closing marks left out."""
    norms = [token.norm for token in question.tokens]
    while norms and not question.tokens[len(norms) - 1].is_word:
        norms.pop()
    return norms


def counted(base: Parse) -> Phrase | None:
    """Return what "how many" or "how much" counts at the start of a question; a bare "how much" has no noun."""
    if base.norm(0) != "how" or base.norm(1) not in {"many", "much"}:
        return None
    return next((phrase for phrase in base.phrases[:1] if is_asked(base, phrase) and phrase.first <= 2), None)  # noqa: PLR2004


def how_many_more(base: Parse, before: Parse, more: str) -> str | None:
    """Ask how many more there are in one question than in the other."""
    found = contrast(base, before)
    if found is None or base.norm(0) != "how" or base.norm(1) not in {"many", "much"}:
        return None
    body = base.text[base.tokens[1].end :].rstrip(" ?.!")
    return f"{base.words(0, 2)} {more}{body} than {found.other}?"


def more_than_then(base: Parse, more: str, other: str) -> str | None:
    """Ask how many more there are than at another time, where the question names none: "than last year"."""
    if base.periods or not parse(other).periods:
        return None
    body = base.text[base.tokens[1].end :].rstrip(" ?.!")
    return f"{base.words(0, 2)} {more}{body} than {other}?"


def is_more(base: Parse, more: str, other: str) -> str | None:
    """Ask whether what a question counts is more than something: "does the cart weigh more than the boat?"."""
    noun = counted(base)
    place = noun.last if noun else 2
    if base.norm(0) != "how" or base.norm(1) not in {"many", "much"}:
        return None
    if noun and base.form(place) == "BEF":
        there = " there" if base.norm(place + 1) == "there" else ""
        rest = base.text[base.tokens[place + bool(there)].end :].rstrip(" ?.!")
        lead = f"{base.tokens[place].text.capitalize()}{there}"
        return f"{lead} {more} {base.words(noun.head, noun.last)}{rest} than {other}?"
    if noun and base.form(place) in {"VB", "VBD", "VBZ"}:
        helper = "Did" if base.form(place) == "VBD" else "Do"
        rest = base.text[base.tokens[place].end :].rstrip(" ?.!")
        return f"{helper} {more} {base.words(noun.head, noun.last)} {infinitive(base.norm(place))}{rest} than {other}?"
    if base.form(place) not in {"DOF", "DOB", "MD"}:
        return None
    verb = next((n for n in range(place + 1, len(base.tokens)) if base.form(n) == "VB"), None)
    if verb is None:
        return None
    goods = f" {base.words(noun.head, noun.last)}" if noun else ""
    rest = base.text[base.tokens[verb].end :].rstrip(" ?.!")
    lead = f"{base.tokens[place].text.capitalize()} {base.words(place + 1, verb + 1)}"
    return f"{lead} {more}{goods}{rest} than {other}?"


def how_many_are_there(base: Parse) -> str | None:
    """Ask how many more there are, after whether there are more: "are there more boats than in 1921?"."""
    if base.form(0) in {"DOF", "DOB"} and base.norm(1) in MORE_WORDS:
        rest = base.text[base.tokens[1].start :].rstrip(" ?.!")
        verb = next((n for n in range(2, len(base.tokens)) if base.form(n) == "VB"), None)
        if verb is not None:
            said = finite(base.norm(verb), base.norm(0))
            rest = f"{base.words(1, verb)} {said}{base.text[base.tokens[verb].end :].rstrip(' ?.!')}"
        return f"How many {rest}?"
    if base.form(0) != "BEF" or base.norm(1) != "there" or base.norm(2) not in MORE_WORDS or not base.phrases:
        return None
    noun = base.phrases[0]
    goods = base.words(3, noun.last) if noun.first <= 3 else base.words(noun.core, noun.last)  # noqa: PLR2004
    rest = base.text[base.tokens[noun.last - 1].end :].rstrip(" ?.!")
    return f"How many {base.norm(2)} {goods} {base.norm(0)} there{rest}?"


def where_more(base: Parse, before: Parse, more: str) -> str | None:
    """Ask where, or when, there is more of what two questions count."""
    found, noun = contrast(base, before), counted(base)
    if found is None or noun is None or base.form(noun.last) != "BEF":
        return None
    dated = any(period.span.of(base.text) in found.one for period in base.periods)
    if not dated and base.norm(found.first) not in {"in", "at"}:
        return None
    end = len(_norms(base))
    rest = " ".join(words for words in (base.words(noun.last + 1, found.first), base.words(found.last, end)) if words)
    goods = base.words(noun.head, noun.last)
    wh = "When" if dated else "Where"
    return f"{wh} {base.norm(noun.last)} {more} {goods} {rest}: {found.one} or {found.other}?".replace(" :", ":")
