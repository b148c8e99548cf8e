"""A fragment taken apart, and its period put into a question: "in 2020", "the year before", "today"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.periods import read_periods
from qa_bot.lexicon.en.followup_cues import FLOATING_TIMES, NOWS
from qa_bot.model.period import Grain
from qa_bot.question.context.parse import parse, parse_nouns

if TYPE_CHECKING:
    from qa_bot.model.period import Period
    from qa_bot.question.context.parse import Parse


class Pieces(NamedTuple):
    """A fragment taken apart: its period with the preposition, the preposition of the rest, and the rest."""

    period: str
    preposition: str
    rest: str


_TAILS = (" in particular", " specifically", " instead", " too", " as well", " then", " exactly", " please", " though")
_AT_FIRST = (" at first", " originally", " initially", " in the beginning", " at the beginning", " back then")
_PREPOSITIONS = frozenset({"IN", "TO"})


def take_apart(words: str) -> Pieces:
    """Part a fragment into its period and the rest."""
    period = ""
    for tail in _TAILS:
        words = words.removesuffix(tail)
    if words.lower() in NOWS:
        return Pieces("today", "", "")
    fragment = parse(words)
    if fragment.periods:
        found = fragment.periods[0]
        start, end = _with_preposition(fragment, found), found.span.end
        period = words[start:end]
        words = f"{words[:start]} {words[end:]}".strip(" ,?.!")
    rest = parse_nouns(words)
    if rest.forms and rest.forms[0] in _PREPOSITIONS and len(rest.tokens) > 1:
        return Pieces(period, rest.norm(0), words[rest.tokens[1].start :])
    return Pieces(period, "", words)


def _with_preposition(question: Parse, period: Period) -> int:
    """Return where the phrase of a period starts, its preposition included."""
    before = [token for token in question.tokens if token.end <= period.span.start]
    if before and question.form(len(before) - 1) in _PREPOSITIONS and before[-1].norm not in {"of", "to", "than"}:
        return before[-1].start
    return period.span.start


def swap_period(base: Parse, words: str) -> str:
    """Return the question with another period; one that had none gets it at its end."""
    context = base.periods[-1] if base.periods else None
    listed = words.lower().split()
    floating = bool(listed) and (
        listed[0] in FLOATING_TIMES or listed[-1] in {"later", "earlier", "before", "after", "ago"}
    )
    if context is None and (opening := next((tail for tail in _AT_FIRST if base.text.rstrip(" ?").endswith(tail)), "")):
        base = parse(f"{base.text.rstrip(' ?').removesuffix(opening)}?")
    base = base if context else _without_now(base, past=bool(read_periods(words)) and not floating)
    new = next(iter(read_periods(words, context=context)), None)
    if new is not None and not parse(words).periods[0].resolved and new.grain is Grain.YEAR and new.start is not None:
        words = f"in {new.start.year}"
    leads = floating or parse(words).form(0) in _PREPOSITIONS | {"CS"}
    if context is None:
        return _appended(base.text, words if leads else f"in {words}")
    start = _with_preposition(base, context) if leads else context.span.start
    return f"{base.text[:start]}{words}{base.text[context.span.end :]}"


def _without_now(base: Parse, *, past: bool) -> Parse:
    """Leave out a "now" that another time takes the place of; "does it freeze now" was "did it" in the 1950s."""
    for place, token in enumerate(base.tokens):
        if token.norm in NOWS and place > 0:
            text = f"{base.text[: base.tokens[place - 1].end]}{base.text[token.end :]}"
            verb = next((n for n, other in enumerate(base.tokens) if other.norm in _PASTS), None)
            if not past or verb is None:
                return parse(text)
            start, end = base.tokens[verb].start, base.tokens[verb].end
            return parse(f"{text[:start]}{_PASTS[base.norm(verb)]}{text[end:]}")
    return base


_PASTS = {"does": "did", "do": "did", "is": "was", "are": "were", "has": "had", "have": "had"}


def _appended(text: str, words: str) -> str:
    """Add words before the question mark."""
    body = text.rstrip(" ?.!")
    return f"{body} {words}{text[len(body) :].strip() or '?'}"
