"""Figures: quantities with a meaning: whose, of what, when, a level or a change."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from qa_bot.extract.measure.subject import Found, Grammar
from qa_bot.extract.measure.timing import Timing, time_quantities
from qa_bot.lexicon.en.figure_words import (
    COMPARATIVES,
    DIMENSION_ADJECTIVES,
    FALLS,
    LEVEL_VERBS,
    RANK_VERBS,
    RANK_WORDS,
    RISES,
)
from qa_bot.lexicon.en.quantity_cues import CHANGE_LEADS, PHRASAL_UP
from qa_bot.model.document import Tag
from qa_bot.model.figure import Figure, Role
from qa_bot.model.quantity import Dimension, Quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Sentence
    from qa_bot.model.period import Period
    from qa_bot.model.span import Span

_RISES, _FALLS, _COMPARATIVES = frozenset(RISES), frozenset(FALLS), frozenset(COMPARATIVES)
_RANKS, _RANKED = frozenset(RANK_WORDS), frozenset(RANK_VERBS)
_LEADS = frozenset(CHANGE_LEADS)
_LEVEL_LEADS = frozenset(("to", "at"))
_TIME_NOUNS = ("year", "years", "period", "quarter", "month", "months", "first", "second", "third", "fourth", "last")
_VERBS_BACK, _LONG_MEASURE = 4, 6


@dataclass(slots=True)
class _Carried:
    """What a paragraph has spoken of so far."""

    paragraph: int = -1
    period: Period | None = None
    heading: Period | None = None
    subject: str = ""
    spans: tuple[Span, ...] = field(default=())


def read_figures(sentences: Sequence[Sentence]) -> list[tuple[Figure, ...]]:
    """Return the figures of every sentence of one document, in order.

    Period and subject are carried forward within a paragraph until the text names others; a heading's period
    holds for the paragraphs below it.
    """
    carried = _Carried()
    return [_sentence_figures(sentence, carried) for sentence in sentences]


def _sentence_figures(sentence: Sentence, carried: _Carried) -> tuple[Figure, ...]:
    """Return the figures of one sentence and move on what is carried."""
    if sentence.paragraph != carried.paragraph:
        carried.paragraph, carried.period = sentence.paragraph, carried.heading
        carried.subject, carried.spans = "", ()
    if sentence.is_heading:
        carried.heading = next((one for one in sentence.periods if one.resolved), None)
    if not sentence.quantities:
        _carry_period(sentence, carried)
        return ()
    places = [_place(sentence, quantity) for quantity in sentence.quantities]
    counted = frozenset(at for first, last in places for at in range(first, last))
    grammar = Grammar(sentence, counted, _timed_tokens(sentence))
    timings = time_quantities(sentence, places, sentence.quantities)
    figures: list[Figure] = []
    last = (0, 0)
    for quantity, place, timing in zip(sentence.quantities, places, timings, strict=True):
        if quantity.dimension is Dimension.ORDINAL and not _is_rank(grammar, place):
            continue
        if _points_back(grammar, quantity, place):
            continue
        figure = _figure(grammar, quantity, place, timing, carried)
        figures.append(_alike(grammar, figures[-1], figure, last, place) if figures else figure)
        last = place
    _carry_period(sentence, carried)
    return tuple(figures)


def _alike(grammar: Grammar, before: Figure, figure: Figure, last: tuple[int, int], place: tuple[int, int]) -> Figure:
    """Give the second of "$2.5 million, or 6 %" and of "18 %, up from 11 %" the meaning of the first."""
    between = grammar.norms[last[1] : place[0]]
    if (
        between
        and all(word in (",", "or", "(", "about", "approximately", "nearly") for word in between)
        and "or" in between
    ):
        role = before.role if before.role is Role.CHANGE else figure.role
        return replace(
            figure, subject=before.subject, subject_spans=before.subject_spans, measure=before.measure, role=role,
            direction=before.direction if role is Role.CHANGE else figure.direction,
            period=before.period, period_stated=before.period_stated, against=before.against,
        )  # fmt: skip
    compared = between[-2:] in (["up", "from"], ["down", "from"], ["compared", "to"], ["compared", "with"]) or between[
        -1:
    ] in (["against"], ["versus"])
    if compared and figure.quantity.unit == before.quantity.unit and before.role is not Role.CHANGE:
        return replace(
            figure, subject=before.subject, subject_spans=before.subject_spans, measure=before.measure, role=before.role
        )
    return figure


def _place(sentence: Sentence, quantity: Quantity) -> tuple[int, int]:
    """Return the first and last token that a quantity touches."""
    inside = [
        at
        for at, token in enumerate(sentence.tokens)
        if token.start < quantity.span.end and quantity.span.start < token.end
    ]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def _timed_tokens(sentence: Sentence) -> frozenset[int]:
    """Return the tokens that tell a time."""
    return frozenset(
        at for at, token in enumerate(sentence.tokens) for period in sentence.periods
        if period.span.start <= token.start < period.span.end
    )  # fmt: skip


def _carry_period(sentence: Sentence, carried: _Carried) -> None:
    """Keep the last period that the sentence states as a main one."""
    resolved = [one for one in sentence.periods if one.resolved and one.stated and one.start is not None]
    if resolved:
        carried.period = resolved[0] if len(resolved) > 1 and sentence.quantities else resolved[-1]


def _figure(grammar: Grammar, quantity: Quantity, place: tuple[int, int], timing: Timing, carried: _Carried) -> Figure:
    """Put one figure together."""
    change = _change_word(grammar, place)
    role, direction = _role(grammar, quantity, place, change)
    found, measure = _meaning(grammar, quantity, place, change if role is Role.CHANGE else None)
    subject, spans = _named(grammar, found, carried)
    period, stated = timing.period, timing.period is not None
    if period is None:
        period = carried.period
    measure = "" if quantity.dimension is Dimension.ORDINAL else measure
    measure = measure or _fallback_measure(grammar, quantity, place, role, direction, found)
    if found.ranges and not found.anaphoric:
        carried.subject, carried.spans = subject, spans
    return Figure(
        quantity=quantity,
        subject=subject,
        subject_spans=spans,
        measure=measure,
        period=period,
        period_stated=stated,
        role=role,
        direction=direction,
        against=timing.against if role is Role.CHANGE else None,
        sentence=grammar.sentence.index,
    )


def _fallback_measure(
    grammar: Grammar, quantity: Quantity, place: tuple[int, int], role: Role, direction: int, found: Found
) -> str:
    """Name what is measured by the role, or by the subject itself: "inflation slowed to 2.4 %"."""
    if quantity.dimension is Dimension.ORDINAL:
        ranked = grammar.phrase_right(place[1] + (grammar.norms[place[1] : place[1] + 1] == ["-"]))
        return grammar.words((ranked[0], min(ranked[1], ranked[0] + 2))) if ranked is not None else "rank"
    if role is Role.SHARE:
        return "share"
    if role is Role.CHANGE:
        return "decrease" if direction < 0 else "increase"
    if not found.ranges or found.anaphoric:
        return ""
    first, end = found.ranges[-1]
    named = all(grammar.tag(at) in (Tag.NAME, Tag.PRON, Tag.DET, Tag.PUNCT) for at in range(first, end))
    return "" if named else _head(grammar, found.ranges[-1])


def _change_word(grammar: Grammar, place: tuple[int, int]) -> int | None:
    """Return the word of rise or fall that a quantity belongs to: "rose by 2 %", "a 26.3 % surge", "up 5 %", "5 % higher"."""
    after = _change_after(grammar, place)
    if after == place[1]:
        return after
    governor = _governing_change(grammar, place) or _noun_of_change(grammar, place)
    if governor is not None:
        return governor
    at = place[0] - 1
    steps = 0
    while at >= 0 and steps < 5:  # noqa: PLR2004 - "increased by at least another 2 %"
        norm = grammar.norms[at]
        if norm in _LEVEL_LEADS and not (norm == "at" and grammar.norms[at + 1] in ("least", "most")):
            return None
        if (norm in _RISES or norm in _FALLS) and norm not in _COMPARATIVES and not _is_hedge(grammar, at, place):
            return at
        if norm not in _LEADS:
            break
        at -= 1
        steps += 1
    return after


def _noun_of_change(grammar: Grammar, place: tuple[int, int]) -> int | None:
    """Return the noun of change whose size a quantity states: "declines in average selling prices of 30 %"."""
    noun = grammar.noun_before(_first_of(grammar, place))
    if noun is None or grammar.norms[noun[1]] != "of":
        return None
    word = grammar.norms[noun[0]]
    return (
        noun[0]
        if word in _RISES | _FALLS and word not in _COMPARATIVES and grammar.norms[noun[0] + 1] in ("in", "of", "from")
        else None
    )


def _governing_change(grammar: Grammar, place: tuple[int, int]) -> int | None:
    """Return the verb of change that a "by" belongs to, over its object: "reduced the pressure by 9 mmHg"."""
    at = place[0] - 1
    while at >= 0 and grammar.norms[at] in _LEADS and grammar.norms[at] != "by":
        at -= 1
    if at < 1 or grammar.norms[at] != "by":
        return None
    for verb in [one for one in grammar.verbs if one < at][: -_VERBS_BACK - 1 : -1]:
        if "," in grammar.norms[verb:at] or "and" in grammar.norms[verb:at]:
            return None
        if grammar.norms[verb] in _RISES | _FALLS:
            return verb
    return None


def _is_hedge(grammar: Grammar, at: int, place: tuple[int, int]) -> bool:
    """Say whether a word of change means another thing here: "up to", "make up", "lost seven of ten matches"."""
    norm, after = grammar.norms[at], grammar.norms[at + 1]
    before = grammar.norms[at - 1] if at else ""
    if norm == "up":
        return after == "to" or before in _PHRASAL
    following = grammar.norms[place[1] : place[1] + 2]
    return norm in ("lose", "lost", "losing") and any(
        word in ("of", "matches", "games", "times", "sets") for word in following
    )


_PHRASAL = frozenset(PHRASAL_UP)


def _change_after(grammar: Grammar, place: tuple[int, int]) -> int | None:
    """Return the noun or comparative of change right after a quantity."""
    at = place[1]
    for step in range(4):
        if at + step >= len(grammar.norms):
            return None
        norm = grammar.norms[at + step]
        if norm in _COMPARATIVES:
            percent = grammar.norms[at - 1] in ("%", "percent", "cent") and norm in ("above", "below")
            than = "than" in grammar.norms[at + step : at + step + 4] or norm in ("higher", "lower") or percent
            return at + step if than and step == 0 else None
        if norm in _RISES or norm in _FALLS:
            verb = at + step in grammar.verbs and step > 0 and norm not in ("up", "down")
            return None if verb or (norm in ("up", "down") and step) or norm == "contract" else at + step
        if norm in (",", ".", ";", "of", "to", "and", "in", "from") or at + step in grammar.verbs:
            return None
    return None


def _role(grammar: Grammar, quantity: Quantity, place: tuple[int, int], change: int | None) -> tuple[Role, int]:
    """Say whether a quantity is a level, change, share or rank, and which way a change goes."""
    if quantity.dimension is Dimension.ORDINAL:
        return Role.RANK, 0
    if quantity.dimension is Dimension.MULTIPLE and change is None:
        word = grammar.norms[place[0]]
        if word in _RISES or word in _FALLS or word.endswith("fold"):
            return Role.CHANGE, -1 if word in _FALLS else 1
        return Role.LEVEL, 0
    if change is not None:
        return Role.CHANGE, -1 if grammar.norms[change] in _FALLS or quantity.high < 0 else 1
    if quantity.dimension is Dimension.POINTS:
        return Role.CHANGE, 0
    if quantity.dimension is Dimension.SHARE:
        return (Role.SHARE if _is_share(grammar, place) else Role.LEVEL), 0
    return Role.LEVEL, 0


def _is_share(grammar: Grammar, place: tuple[int, int]) -> bool:
    """Say whether a percentage is a part of something: "45 % of exports", "a 30 % stake", "accounts for a third"."""
    after = grammar.norms[place[1]] if place[1] < len(grammar.norms) else ""
    around = grammar.norms[max(0, place[0] - 5) : place[1] + 2]
    shares = (
        "share",
        "stake",
        "shareholding",
        "accounts",
        "accounted",
        "accounting",
        "represent",
        "represents",
        "represented",
        "comprise",
        "comprised",
        "majority",
        "proportion",
        "minority",
        "constitutes",
        "constituted",
        "constitute",
    )
    quantity_words = grammar.norms[place[0] : place[1]]
    fraction = not any(word in ("%", "percent", "cent") for word in quantity_words)
    return (
        after in ("of", "were", "are", "said", "say", "believe") or fraction or any(word in shares for word in around)
    )


def _is_rank(grammar: Grammar, place: tuple[int, int]) -> bool:
    """Say whether an ordinal ranks: "the third-largest", "ranked fifth", "in second place"."""
    after = [norm for norm in grammar.norms[place[1] : place[1] + 2] if norm != "-"]
    before = grammar.norms[max(0, place[0] - 2) : place[0]]
    ranked = any(word in _RANKED for word in before)
    return bool(after and after[0] in _RANKS and after[0] != "in") or ranked


def _points_back(grammar: Grammar, quantity: Quantity, place: tuple[int, int]) -> bool:
    """Say whether a small number only points at things named before: "the two powers", "both of these three"."""
    if quantity.dimension is Dimension.COUNT and grammar.norms[place[0] : place[1]] == ["one"]:
        return True
    small = quantity.dimension is Dimension.COUNT and quantity.high <= 10 and grammar.norms[place[0]].isalpha()  # noqa: PLR2004
    before = grammar.norms[place[0] - 1] if place[0] else ""
    return small and before in (
        "the",
        "these",
        "those",
        "its",
        "their",
        "his",
        "her",
        "our",
        "my",
        "your",
        "other",
        "both",
    )


def _meaning(grammar: Grammar, quantity: Quantity, place: tuple[int, int], change: int | None) -> tuple[Found, str]:
    """Find the subject and the measure of a quantity from its clause."""
    if change is not None:
        return _change_meaning(grammar, place, change)
    verb = grammar.verb_before(place[0])
    noun = grammar.noun_before(_first_of(grammar, place))
    after = grammar.norms[place[1]] if place[1] < len(grammar.norms) else ""
    if noun is not None and grammar.norms[noun[1]] in ("of", "with", ":"):
        measure = grammar.words(noun)
        found = grammar.subject_of(verb) if verb is not None else Found((), anaphoric=False)
        if not found.ranges or (verb is not None and noun[0] < verb):
            found = Found((noun,), anaphoric=False)
        return found, measure
    if quantity.dimension is Dimension.SHARE and after == "of":
        return _share_meaning(grammar, place, verb)
    if verb is None:
        return _opening(grammar, quantity, place)
    if quantity.dimension is Dimension.MONEY and after in ("of", "in", "for") and place[1] + 1 not in grammar.covered:
        target = grammar.phrase_right(place[1] + 1)
        timed = target is not None and (target[1] in grammar.timed or grammar.norms[target[0]] in _TIME_NOUNS)
        if (
            target is not None
            and not timed
            and grammar.norms[verb] not in LEVEL_VERBS
            and target[1] - target[0] <= _LONG_MEASURE
        ):
            return grammar.subject_of(verb), grammar.words(target)
    if quantity.dimension is Dimension.LENGTH and after == "from":
        return grammar.subject_of(verb), "distance"
    measure = LEVEL_VERBS.get(grammar.norms[verb], "")
    found = grammar.subject_of(verb)
    if (
        grammar.norms[verb] in _RISES | _FALLS
        and found.ranges
        and (target := _object(grammar, verb, place[0])) is not None
    ):
        return Found((target, *found.ranges), found.anaphoric), _head(grammar, target)
    if after in DIMENSION_ADJECTIVES and quantity.dimension in (Dimension.LENGTH, Dimension.AGE, Dimension.TIME):
        measure = DIMENSION_ADJECTIVES[after]
    elif not measure and quantity.dimension is Dimension.COUNT and quantity.unit.name:
        measure = quantity.unit.name
    if not measure and found.ranges and grammar.norms[verb] in ("was", "were", "is", "are", "remained", "of"):
        measure = _head(grammar, found.ranges[0])
    if found.ranges:
        return found, measure
    opening = _opening(grammar, quantity, place)
    return opening[0], measure or opening[1]


def _first_of(grammar: Grammar, place: tuple[int, int]) -> int:
    """Return the first token of a quantity with its hedges: the place of "over" in "of over $5 million"."""
    at = place[0]
    hedges = (
        "about",
        "approximately",
        "nearly",
        "almost",
        "over",
        "around",
        "some",
        "roughly",
        "more",
        "less",
        "than",
        "least",
        "most",
        "just",
        "only",
        "up",
        "under",
        "exactly",
        "estimated",
        "an",
        "a",
    )
    while at and grammar.norms[at - 1] in hedges:
        at -= 1
    if at < place[0] and grammar.norms[at - 1 if at else 0] == "at":
        at -= 1
    return at


def _change_meaning(grammar: Grammar, place: tuple[int, int], change: int) -> tuple[Found, str]:
    """Find what rose or fell: the subject of the verb, or what stands after "increase in"."""
    measure = _nominal(grammar, change)
    behind = max(change + 1, place[1])
    if change not in grammar.verbs and grammar.norms[change] not in ("up", "down"):
        if (
            behind < len(grammar.norms)
            and grammar.norms[behind] in ("in", "of", "for")
            and behind + 1 not in grammar.covered
        ):
            target = grammar.phrase_right(behind + 1)
            if target is not None:
                return Found((target,), anaphoric=False), measure
    verb = change if change in grammar.verbs else grammar.verb_before(place[0])
    if verb is None:
        return _opening_subject(grammar, min(place[0], change)), measure
    found = grammar.subject_of(verb)
    if verb == change and found.ranges and (target := _object(grammar, change, place[0])) is not None:
        found = Found((target, *found.ranges), found.anaphoric)
    return found, measure


def _object(grammar: Grammar, verb: int, limit: int) -> tuple[int, int] | None:
    """Return what a verb of change changes: the "pressure" of "reduced the pressure by 9 mmHg"."""
    target = grammar.phrase_right(verb + 1)
    if target is None or verb + 1 in grammar.covered:
        return None
    end = next(
        (
            at
            for at in range(target[0], target[1])
            if grammar.norms[at] in ("by", "to", "from", "in", "at", "about", "nearly", "around", "of", "than")
            or at in grammar.covered
        ),
        target[1],
    )
    return (
        (target[0], end)
        if target[0] < end <= limit and grammar.norms[target[0]][0].isalpha() and grammar.norms[target[0]] not in _LEADS
        else None
    )


def _nominal(grammar: Grammar, change: int) -> str:
    """Name a change: the noun that the text uses, else "increase" or "decrease"."""
    word = grammar.norms[change]
    if change in grammar.verbs or word in ("up", "down", *_COMPARATIVES):
        return "decrease" if word in _FALLS else "increase"
    return word


def _opening_subject(grammar: Grammar, at: int) -> Found:
    """Return the phrase at the start of a sentence without a verb: "Revenue up 5 %"."""
    target = grammar.phrase_right(0)
    return Found((target,), anaphoric=False) if target is not None and target[1] <= at else Found((), anaphoric=False)


def _share_meaning(grammar: Grammar, place: tuple[int, int], verb: int | None) -> tuple[Found, str]:
    """Find the subject of a share: who holds it, and of what it is a share."""
    whole = grammar.phrase_right(place[1] + 1)
    measure = "share of " + grammar.words(whole) if whole is not None else "share"
    found = grammar.subject_of(verb) if verb is not None else Found((), anaphoric=False)
    if not found.ranges and whole is not None:
        found = Found((whole,), anaphoric=False)
    return found, measure


def _opening(grammar: Grammar, quantity: Quantity, place: tuple[int, int]) -> tuple[Found, str]:
    """Read a quantity that opens its clause: what is counted is the subject ("300 people died")."""
    target = grammar.phrase_right(place[1])
    if target is not None and quantity.dimension is Dimension.COUNT:
        return Found((target,), anaphoric=False), quantity.unit.name
    found = _opening_subject(grammar, place[0])
    if not found.ranges and target is not None:
        found = Found((target,), anaphoric=False)
    return found, quantity.unit.name if quantity.dimension is Dimension.COUNT else ""


def _head(grammar: Grammar, place: tuple[int, int]) -> str:
    """Return the head word of a phrase: the last noun before what hangs on it."""
    head = ""
    for at in range(*place):
        if grammar.norms[at] in ("of", "in", "between", "for", "to", "from", "at", "on", "with", "by"):
            break
        if grammar.norms[at][0].isalpha():
            head = grammar.norms[at]
    return head


def _named(grammar: Grammar, found: Found, carried: _Carried) -> tuple[str, tuple[Span, ...]]:
    """Put the subject into words: the wider one first, and what a pronoun stands for from the context."""
    spans = tuple(grammar.span(place) for place in found.ranges)
    if not spans:
        return carried.subject, carried.spans
    words = ": ".join(grammar.words(place) for place in reversed(found.ranges))
    if found.anaphoric and carried.subject:
        lone = found.ranges[0][1] - found.ranges[0][0] == 1 or grammar.norms[found.ranges[0][0]] in (
            "this",
            "these",
            "that",
            "such",
        )
        return (carried.subject if lone else f"{carried.subject}: {words}"), (*spans, *carried.spans)
    return words, spans
