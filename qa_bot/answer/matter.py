"""Matter: what a question is about, the words that only put it left out, and how much of it a text lacks."""

from __future__ import annotations

from functools import partial
from math import log
from typing import TYPE_CHECKING

from qa_bot.answer.bearing import referred, topic
from qa_bot.answer.sentence_clues import run_length
from qa_bot.lexicon.en.framing import FRAMING
from qa_bot.model.clue import Clue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from qa_bot.answer.match import Match, Term, View

# A word counts less where only a sentence beside holds it, what the sentence refers to, or what it stands under.
_BESIDE = ((-1, 0.7), (1, 0.5), (-2, 0.4))
_POINTED = 0.7
_LOOKED_AT = 4
# What is to be said of the share of nothing.
_NO_MATTER = 0.6


def matter_clues(view: View) -> Iterator[tuple[Clue, float]]:
    """Say how much of the question no place of the text holds, with and without the words that only put it."""
    terms = [term for term in view.terms if not term.asked]
    matter = [term for term in terms if term.norm not in FRAMING]
    beside = {match.place: match for match in view.matches}
    held = max((_around(view, match, beside) for match in view.matches), key=partial(_weight, terms), default={})
    near = max(_paragraphs(view), key=partial(_weight, terms), default={})
    total = sum(term.weight for term in matter)
    yield Clue.SURE_TERMS, log(len(terms) + 1)
    yield Clue.SURE_LACKED, sum(term.weight for term in terms) - _weight(terms, held)
    yield Clue.SURE_MATTER_LACKED, total - _weight(matter, held)
    yield Clue.SURE_MATTER_NEAR, _weight(matter, near) / total if matter else _NO_MATTER
    yield Clue.SURE_RUN, max((run_length(view.question, match) for match in view.matches[:_LOOKED_AT]), default=0.0)


def _weight(terms: Sequence[Term], held: Mapping[str, float]) -> float:
    """Add up what is held of some terms."""
    return sum([term.weight * held[term.stem] for term in terms if term.stem in held])


def _around(view: View, match: Match, beside: Mapping[int, Match]) -> Mapping[str, float]:
    """Grade the terms that a sentence, its neighbours, what it refers to and what it stands under hold."""
    held = {stem: found.grade for stem, found in match.at.items()}
    meant, over = referred(match.sentence), topic(view.corpus, match)
    for stem, *_ in view.terms:
        if (stem in meant or stem in over) and held.get(stem, 0.0) < _POINTED:
            held[stem] = _POINTED
    for offset, share in _BESIDE:
        other = beside.get(match.place + offset)
        if other and other.sentence.paragraph == match.sentence.paragraph:
            for stem, found in other.at.items():
                held[stem] = max(held.get(stem, 0.0), share * found.grade)
    return held


def _paragraphs(view: View) -> Iterator[Mapping[str, float]]:
    """Grade the terms that each paragraph holds."""
    paragraphs: dict[tuple[str, int], dict[str, float]] = {}
    for match in view.matches:
        held = paragraphs.setdefault((match.sentence.document.name, match.sentence.paragraph), {})
        for stem, found in match.at.items():
            held[stem] = max(held.get(stem, 0.0), found.grade)
    yield from paragraphs.values()
