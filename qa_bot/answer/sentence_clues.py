"""Clues of sentences: what speaks for and against a sentence as the place of the answer."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from math import log2
from typing import TYPE_CHECKING, TypeAlias

from qa_bot.answer.bearing import referred, topic
from qa_bot.model.clue import Clue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from qa_bot.answer.clues import Clues
    from qa_bot.answer.match import Match, Term, View
    from qa_bot.answer.sight import Sight
    from qa_bot.model.document import Sentence, Token
    from qa_bot.model.question import Question

    Add: TypeAlias = Callable[[tuple[Clue, float]], None]

_USUAL_LENGTH = 4.8
_USUAL_RUN = 5
_OPENING = 4
_PRONOUNS = frozenset({"he", "she", "it", "they", "this", "these", "his", "her", "its", "their", "such"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "such"})
_BESIDE = ((Clue.SAID_BEFORE, -1), (Clue.SAID_AFTER, 1), (Clue.SAID_EARLIER, -2))


def sentence_clues(view: View, sight: Sight) -> Clues:
    """Say how well the sentence as a whole fits the question."""
    clues: Clues = []
    add = clues.append
    match = sight.match
    focus = [term for term in view.terms if not term.asked]
    lacked = [term for term in focus if term.stem not in match.at]
    total = sum([term.weight for term in focus]) or 1.0
    _shared(add, view, match, focus, total)
    add((Clue.NAMES_MISSED, sum([term.weight for term in lacked if term.is_name]) / total))
    add((Clue.NUMBERS_MISSED, sum([term.weight for term in lacked if term.is_number]) / total))
    _around(add, view, match, lacked, total)
    _order(add, view, match)
    add((Clue.LENGTH_SENTENCE, log2(len(match.sentence.tokens)) - _USUAL_LENGTH))
    if sight.verbs:
        add((Clue.VERB_SAID, 1.0))
    if sight.heads:
        add((Clue.HEAD_SAID, 1.0))
    if match.sentence.is_heading:
        add((Clue.HEADING, 1.0))
    return clues


def _shared(add: Add, view: View, match: Match, focus: Sequence[Term], total: float) -> None:
    """Look at the words that the sentence shares with the question."""
    words, met = _words(match.sentence), [term for term in focus if term.stem in match.at]
    add((Clue.WORDS_SHARED, match.coverage))
    add((Clue.BEHIND_BEST, view.matches[0].score - match.score))
    add((Clue.WORDS_AS_ASKED, sum([term.weight for term in focus if term.norm in words]) / total))
    add((Clue.NUMBER_SHARED, len(met) / (len(focus) or 1)))
    add((Clue.HEAVIEST_SHARED, max([term.weight for term in met], default=0.0)))


def _around(add: Add, view: View, match: Match, lacked: Sequence[Term], total: float) -> None:
    """Look for what it lacks in the sentences around it, in what it refers to and in what it stands under."""
    opening = [token.norm for token in match.sentence.tokens[:_OPENING]]
    if not _PRONOUNS.isdisjoint(opening):
        add((Clue.CONTEXT_BY_PRONOUN, match.context))
    if not lacked:
        return
    for clue, offset in _BESIDE:
        said = _beside(view, match, lacked, offset) / total
        if said:
            add((clue, said))
            if offset == -1 and opening[0] in _DEFINITE:
                add((Clue.SAID_BEFORE_DEFINITE, said))
    meant, over = referred(match.sentence), topic(view.corpus, match)
    add((Clue.SAID_BY_REFERENCE, sum([term.weight for term in lacked if term.stem in meant]) / total))
    add((Clue.SAID_BY_TOPIC, sum([term.weight for term in lacked if term.stem in over]) / total))


def _beside(view: View, match: Match, lacked: Sequence[Term], offset: int) -> float:
    """Return the weight of the words that a sentence lacks and that a neighbour in its paragraph says."""
    for other in view.matches:
        if other.place == match.place + offset:
            if other.sentence.paragraph != match.sentence.paragraph:
                return 0.0
            return sum([term.weight * other.at[term.stem].grade for term in lacked if term.stem in other.at])
    return 0.0


def _order(add: Add, view: View, match: Match) -> None:
    """Look at how close together and in which order it says them."""
    add((Clue.PAIRS, _pairs(view, match)))
    firsts = [min(match.at[term.stem].places) for term in view.terms if term.stem in match.at]
    if len(firsts) > 1:
        add((Clue.IN_ORDER, sum([after > before for before, after in pairwise(firsts)]) / (len(firsts) - 1)))
    if firsts:
        add((Clue.SPREAD, (max(firsts) - min(firsts)) / len(match.sentence.tokens)))
    add((Clue.LONGEST_RUN, run_length(view.question, match)))


def run_length(question: Question, match: Match) -> float:
    """Return the length of the longest stretch of words that question and sentence have in common, in fives."""
    return _longest_run(question.tokens, _words(match.sentence)) / _USUAL_RUN


def _pairs(view: View, match: Match) -> float:
    """Return the share of neighbouring words of the question that stand close together in the sentence, too."""
    close = whole = 0.0
    for one, other in pairwise(view.terms):
        weight = min(one.weight, other.weight)
        whole += weight
        first, second = match.at.get(one.stem), match.at.get(other.stem)
        if (
            first
            and second
            and min([abs(a - b) for a in first.places for b in second.places]) <= other.place - one.place + 1
        ):
            close += weight
    return close / whole if whole else 0.0


@lru_cache(maxsize=1 << 10)  # the same whatever is asked
def _words(sentence: Sentence) -> Mapping[str, Sequence[int]]:
    """Map the words of a sentence to their places, marks not counted."""
    places: dict[str, list[int]] = {}
    for place, word in enumerate([token.norm for token in sentence.tokens if token.is_word]):
        places.setdefault(word, []).append(place)
    return places


def _longest_run(asked: Sequence[Token], said: Mapping[str, Sequence[int]]) -> int:
    """Return the length of the longest stretch of words that question and sentence have in common, small ones too."""
    longest = 0
    runs: dict[int, int] = {}
    for token in asked:
        if token.norm in said:
            runs = {place: runs.get(place - 1, 0) + 1 for place in said[token.norm]}
            longest = max(longest, *runs.values())
        elif token.is_word:
            runs = {}
    return longest
