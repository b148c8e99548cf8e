"""A fragment made whole, and how its words are put into the question before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.quantities import read_quantities
from qa_bot.lexicon.en.followup_cues import HOW_MUCH
from qa_bot.lexicon.en.question_words import WH
from qa_bot.model.document import NameKind
from qa_bot.model.quantity import Dimension
from qa_bot.question.context.parse import parse, words_of
from qa_bot.question.context.piece import swap_period, take_apart
from qa_bot.question.context.size import asks_figure
from qa_bot.question.context.swap import apply, best, rivals, swap_words

if TYPE_CHECKING:
    from qa_bot.model.quantity import Unit
    from qa_bot.question.context.mention import Mention
    from qa_bot.question.context.parse import Parse
    from qa_bot.question.context.piece import Pieces

Carried = tuple[tuple[str, str], ...]


class Completed(NamedTuple):
    """A fragment made whole.

    ``topic`` is what it says that it speaks of, ahead of all that was spoken of before; ``looser`` is the same
    question without the period that was carried over, "" where none was; ``spare`` is a second best reading.
    """

    text: str
    carried: Carried
    others: tuple[str, ...] = ()
    certain: bool = True
    topic: tuple[Mention, ...] = ()
    looser: str = ""
    spare: str = ""


def changed_span(base: Parse, before: Parse) -> tuple[int, int] | None:
    """Return the characters in which a question differs from the one before it, None where they share little.

    What was swapped once is what is swapped again: "on roads?", "on schools?", "and hospitals?".
    """
    one, other = base.text, before.text
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    alike = start + end
    return (start, len(one) - end) if 2 * alike >= len(one) and start < len(one) - end else None


def put(
    words: str, base: Parse, *, sure: bool, changed: tuple[int, int] | None = None
) -> tuple[str, tuple[str, ...], bool] | None:
    """Put a fragment's period and words into a question; return it, other readings, and whether it is certain."""
    pieces = take_apart(words.removeprefix("the one ").removeprefix("that "))
    others: tuple[str, ...] = ()
    text = base.text
    if pieces.period:
        text = swap_period(base, pieces.period)
    if pieces.period and not sure and any(char.isalnum() for char in pieces.rest):
        return None  # "trade 2019 total" is a question of its own
    if not any(char.isalnum() for char in pieces.rest) or pieces.rest.lower() in HOW_MUCH:
        return (text, (), True) if pieces.period else None
    current = parse(text)
    if pieces.period and {token.stem for token in words_of(pieces.rest)} <= {token.stem for token in current.tokens}:
        return text, (), True
    if _is_added(pieces, current):
        return f"{text.rstrip(' ?.!')} {pieces.preposition} {pieces.rest}?", (), True
    if parse(pieces.rest).form(0) in {"VBN", "VBD"} and not pieces.preposition:
        return f"{text.rstrip(' ?.!')} {pieces.rest}?", (), False  # "compared to the air?"
    swaps = swap_words(current, pieces.preposition, pieces.rest, changed if current is base else None)
    if points_back(pieces.rest):
        swaps = []
        sure = False
    found = best(swaps, sure=sure)
    if found:
        text, *more = (apply(current, swap) for swap in (*found, *rivals(current, found[0], swaps)))
        others = tuple(other for other in dict.fromkeys(more) if other != text)
        return text, others, sure
    asks = pieces.rest.lower().split()[:1] in [[word] for word in WH]
    if pieces.preposition and current.form(0) != "VB" and not points_back(pieces.rest) and not asks:
        return f"{text.rstrip(' ?.!')} {pieces.preposition} {pieces.rest}?", (), False
    return (text, (), True) if pieces.period and not pieces.rest else None


def _is_added(pieces: Pieces, base: Parse) -> bool:
    """Say whether a piece takes nothing's place: "in dollars?", and "for a cart?" after "how much is the toll?"."""
    if pieces.preposition == "in" and unit_of(pieces.rest):
        return True
    return pieces.preposition == "for" and _is_priced(base) and not points_back(pieces.rest)


def _is_priced(base: Parse) -> bool:
    """Say whether a question asks how much something is, and not yet for whom or what."""
    priced = [base.norm(n) for n in range(2)] == ["how", "much"] and base.norm(2) in {"is", "are", "was", "were"}
    return priced and all(token.norm != "for" for token in base.tokens)


def points_back(words: str) -> bool:
    """Say whether a fragment has a pronoun of its own: "what about its price?" needs no other noun to replace."""
    return any(token.norm in _POINTING for token in parse(words).tokens)


_POINTING = frozenset("it its their his her he she him they them that this those these".split())


def unit_of(words: str) -> Unit | None:
    """Return the unit or currency that some words name ("dollars", "square miles")."""
    if any(char.isdigit() for char in words):
        return None
    found = next((each for each in read_quantities(f"2 {words}") if each.span.end == len(words) + 2), None)
    return found.unit if found and found.unit.name and found.dimension not in _UNITLESS else None


_UNITLESS = frozenset({Dimension.COUNT, Dimension.OTHER, Dimension.ORDINAL, Dimension.MULTIPLE})


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
