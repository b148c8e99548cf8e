"""Openings: rules for times, looked up by the word or digits that what they read begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.number.marks import DIGITS, Mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from qa_bot.extract.time.when import When

    Marks = tuple[Mark, ...]
    Told = tuple[int, When]
    Read = Callable[[str, Marks, int], Told | None]


class Rule(NamedTuple):
    """What reads a time, with the words that the time can begin with, and whether digits can."""

    read: Read
    words: Iterable[str] = ()
    digits: bool = False


def markwise(read: Callable[[Marks, int], Told | None], words: Iterable[str] = (), *, digits: bool = False) -> Rule:
    """Make a rule of what looks at the marks alone."""
    return Rule(lambda _text, marks, index: read(marks, index), words, digits)


class Openings(NamedTuple):
    """The rules in order: all of them, and those for each word, or digits, that a time can begin with."""

    rules: tuple[Rule, ...]
    words: Mapping[str, tuple[Read, ...]]
    digits: tuple[Read, ...]


def by_opening(*rules: Rule) -> Openings:
    """Group rules by what they can begin with; within a group they keep their order."""
    words: dict[str, tuple[Read, ...]] = {}
    for rule in rules:
        for word in dict.fromkeys(rule.words):
            words[word] = (*words.get(word, ()), rule.read)
    return Openings(rules, words, tuple(rule.read for rule in rules if rule.digits))


def first_told(openings: Openings, text: str, marks: Marks, index: int, *, opener: int | None = None) -> Told | None:
    """Return the time told at a mark by the first rule that fits; ``opener`` is the mark that tells which could."""
    at = index if opener is None else opener
    if not 0 <= at < len(marks):
        return None
    mark = marks[at]
    for read in openings.digits if mark.kind == DIGITS else openings.words.get(mark.norm, ()):
        found = read(text, marks, index)
        if found is not None:
            return found
    return None
