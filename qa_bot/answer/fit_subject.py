"""The subject of a figure beside the one that is asked for: how much of it is met, and what nothing near says."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.asked_words import CHANGE, GENERIC
from qa_bot.lexicon.en.wholes import WHOLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.answer.match import View
    from qa_bot.extract.own import Own
    from qa_bot.question.asked import Asked

# A word of the asked subject counts fully in the figure's own subject, a little less elsewhere in its clause, and
# less again where only other clauses, the sentences around it or the heading say it.
IN_SUBJECT, IN_CLAUSE, IN_CONTEXT = 1.0, 0.9, 0.6
# A name that the sentences around give to a figure without names of its own counts nearly as much as in it.
NAME_IN_CONTEXT = 0.85
# "Main exports: oil and gas" is less than "exports": what a figure's subject has beyond the question tells against it.
_UNASKED = 0.3
_STRANGER = 0.7
# What a whole consists of: trade of imports and exports.
_PARTS = {
    whole: frozenset(part for pair, other in WHOLES.items() if other == whole for part in pair)
    for whole in WHOLES.values()
}


class SubjectWord(NamedTuple):
    """A word of the asked subject: its weight, what can stand for it, and whether it is one of a name."""

    stem: str
    weight: float
    relatives: Sequence[tuple[str, float]]
    named: bool


def subject_words(asked: Asked, view: View) -> Sequence[SubjectWord]:
    """List the words of the asked subject."""
    concordance, named = view.corpus.concordance, {word for words in asked.name_stems for word in words}
    return [
        SubjectWord(
            word,
            view.weights.get(word) or concordance.weight(word, word),
            concordance.relatives(word) or ((word, 1.0),),
            word in named,
        )
        for word in asked.stems
    ]


def weigh_subject(asked: Asked, words: Sequence[SubjectWord], own: Own) -> tuple[float, tuple[str, ...]]:
    """Weigh how much of the asked subject the figure and its surroundings speak of, and what nothing near it says."""
    if not words:
        return 1.0, ()
    total = met = 0.0
    missing = []
    covered: set[str] = set()
    stems = own.stems
    for word, weight, relatives, named in words:
        grade = 0.0
        if word in stems:  # though the text never says it, it may be what the figure is: the people of "40 clerks"
            grade = IN_SUBJECT
            covered |= {word, own.counted} if word == "person" else {word}
        for other, likeness in relatives:
            if other in stems:
                covered.add(other)
                grade = max(grade, likeness * IN_SUBJECT)
            elif found := _grade(other, own, named=named):
                if word == asked.counted:
                    found = min(found, IN_CONTEXT)  # the things are spoken of, but it is not they that are counted
                grade = max(grade, likeness * found)
        if not grade and named and any(name.key in own.keys_here for name in asked.names):
            grade = IN_CLAUSE
        total, met = total + weight, met + weight * grade
        if not grade:
            missing.append(word)
    nouns = own.nouns - GENERIC - CHANGE
    share = met / total * (1 - _UNASKED * _unasked(nouns, covered))
    # Nothing that is asked stands in the figure's own words, and these say another thing: it is that thing's figure.
    stranger = not covered and bool(nouns)
    return share * (_STRANGER if stranger else 1.0), tuple(missing)


def _grade(word: str, own: Own, *, named: bool) -> float:
    """Say how near to the figure a stem stands that its subject does not have."""
    if word in own.nearer and word not in own.context:
        return IN_CONTEXT
    if word in own.clause:
        # A verb that governs another part of the clause, or a noun beside a subject that says another, is less.
        return IN_CONTEXT if word in own.other_verbs else IN_CLAUSE
    if word in own.context:
        return NAME_IN_CONTEXT if named and not own.names else IN_CONTEXT
    return 0.0


def _unasked(nouns: frozenset[str], covered: set[str]) -> float:
    """Return which share of the nouns of the figure's subject the question does not speak of."""
    parts = [part for whole in covered if whole in _PARTS for part in _PARTS[whole]]
    return len(nouns.difference(covered, parts)) / len(nouns) if nouns else 0.0
