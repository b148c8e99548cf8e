"""Nearness: which words of a sentence with several figures of a kind stand nearer to one of them than to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import Sentence
    from qa_bot.model.figure import Figure

_PARTING, _MARK_STEPS = frozenset({",", ";", ":", "and", "but", "(", ")"}), 4
_NAMING = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJ})


def rivals_of(sentence: Sentence, figure: Figure) -> list[Figure]:
    """List the other figures of a sentence that measure the same kind of thing."""
    own = figure.quantity
    return [
        other
        for other in sentence.figures
        if other.quantity.span != own.span
        and other.quantity.dimension is own.dimension
        and not _is_whole(sentence, figure, other)
    ]


def _is_whole(sentence: Sentence, figure: Figure, other: Figure) -> bool:
    """Say whether a figure is a part of another one: "240 of the mill's 1,900 hands"."""
    (_, last), (first, _) = place_of(sentence, figure), place_of(sentence, other)
    between = [token.norm for token in sentence.tokens[last:first]]
    return between[:1] == ["of"] and len(between) <= _MARK_STEPS + 1 and not _PARTING.intersection(between)


def nearer_to_others(sentence: Sentence, figure: Figure, inside: range, subject: set[int]) -> frozenset[str]:
    """Return the stems that belong to another figure of the sentence: "5% were Jews and 3% *Protestants*"."""
    others = [place_of(sentence, other) for other in rivals_of(sentence, figure)]
    if not others:
        return frozenset()
    own = place_of(sentence, figure)
    steps, walked = [0], 0
    for token in sentence.tokens:
        walked += _MARK_STEPS if token.norm in _PARTING else 1
        steps.append(walked)
    taken = {sentence.tokens[at].stem for at in subject}
    return frozenset(
        sentence.tokens[at].stem
        for at in inside
        if sentence.tokens[at].stem not in taken
        and steps_to(steps, at, own) > min(steps_to(steps, at, other) for other in others)
    )


def place_of(sentence: Sentence, figure: Figure) -> tuple[int, int]:
    """Return the first and the last token of a figure, the latter exclusive."""
    span = figure.quantity.span
    places = [at for at, token in enumerate(sentence.tokens) if span.start <= token.start < span.end]
    return (places[0], places[-1] + 1) if places else (0, 1)


def steps_to(steps: Sequence[int], at: int, place: tuple[int, int]) -> int:
    """Count the steps from a token to a figure; a mark between them counts several."""
    first, last = place
    if first <= at < last:
        return 0
    return steps[first] - steps[at] if at < first else steps[at] - steps[last - 1]


def told_after(sentence: Sentence, figure: Figure) -> Iterator[int]:
    """Yield the nouns and names between one figure and the next mark, where the sentence has others of its kind."""
    others = rivals_of(sentence, figure)
    if not others:
        return
    starts = {other.quantity.span.start for other in others}
    told = False
    for at, token in enumerate(sentence.tokens):
        if token.start < figure.quantity.span.end:
            continue
        # A verb right after is what the figure does: "half of them *went* to Norway and a quarter to Japan".
        if token.norm in _PARTING or token.start in starts or (told and sentence.tags[at] in {Tag.VERB, Tag.AUX}):
            return
        if sentence.tags[at] in _NAMING or sentence.tags[at] is Tag.NUM:
            told = True
            yield at
