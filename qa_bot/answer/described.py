"""Rules that name what the text describes as the question does: "the mayor, Ida Ness", "Ida Ness is the mayor"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.antecedent import antecedent
from qa_bot.answer.bearing import is_polite, points_back, referred, topic
from qa_bot.answer.parts import TYPES
from qa_bot.answer.players import said_by
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.defining import definitions
from qa_bot.extract.enumerations import span_of
from qa_bot.lexicon.en.listing import FOLLOWING_VERBS, LEAVING_VERBS
from qa_bot.lexicon.en.person_names import KIN
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import NameKind, Tag
from qa_bot.model.question import AnswerType, QuestionType, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import Match, Term, View
    from qa_bot.model.document import Predicate, Sentence, Token
    from qa_bot.model.question import Question

_WANTS = (AnswerType.PERSON, AnswerType.ORGANIZATION, AnswerType.ENTITY, AnswerType.PLACE, AnswerType.DEFINITION)
_BESIDE = 0.84
_LEAST, _NEAR = 0.7, 0.75
# What is called something like it is less surely meant: a leader for the mayor.
_SAME, _LIKE = 0.85, 0.85
_MEANT, _TITLED, _ONE_OF_SEVERAL = 0.88, 3, 0.5
_STANDING = frozenset({"he", "she", "it", "they"})
_NAMING = frozenset({"name", "call", "title"})


@rule(
    *_WANTS,
    examples=(
        Example("The mayor, Ida Ness, opened the fair.", "Who is the mayor?", "Ida Ness"),
        Example("The Gull, a fishing boat from Kelm, sank.", "Which boat is from Kelm?", "Gull"),
        Example("Orm Dahl is the owner of the mill.", "Who is the owner of the mill?", "Orm Dahl"),
        Example("The mayor of Kelm, Ida Ness, opened the fair.", "Who is the mayor?", "Ida Ness"),
        Example("Captain Ida Ness praised the crew.", "Who is the captain?", "Ida Ness"),
        Example("Mayor Ida Ness left and was succeeded by Orm Dahl.", "Who is the mayor?", "Orm Dahl"),
        Example("Ida Ness lives in Kelm. She is the mayor of Vosta.", "Who is the mayor of Vosta?", "Ida Ness"),
        Example("Ida Ness is a smith. Her father, Orm Ness, is a baker.", "Who is Ida Ness's father?", "Orm Ness"),
    ),
    counterexamples=(
        Example("Ida Ness is a smith. Her rope partner is Orm Dahl.", "Who is Ida Ness's husband?"),
        Example("Ida Ness is a smith. Her teacher is Orm Dahl.", "Who is with Ida Ness?"),
        Example("Mayor Ida Ness was ill. Her deputy, Orm Dahl, came.", "Who is the mayor?", "Orm Dahl"),
        Example("The mayor, Ida Ness, opened the fair.", "Who is the smith?"),
        Example("Orm Dahl is the owner of the mill.", "Who is the owner of the boat?"),
        Example("Treasurer Ida Ness resigned in May.", "Who is the treasurer?"),
    ),
)
def so_described(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the name of what the text describes as the question does: "the mayor, Ida Ness"."""
    if question.type not in TYPES or question.slot not in {Slot.BESIDE, Slot.CALLED} or question.gap < 0:
        return
    which = question.type is QuestionType.WHICH
    asked = [
        term
        for term in view.terms
        if term.stem not in _NAMING and not (which and term.asked) and not is_polite(term, question)
    ]
    for match in view.matches:
        sentence = match.sentence
        if sentence.is_heading or any(term.is_name or term.is_number for term in _unmet(view, match, asked)):
            continue
        for first, last in _names(sentence, only_places=question.type is QuestionType.WHERE):
            if _is_asked_of(view, sentence.tokens[first:last], asked):
                continue
            for found in definitions(sentence, first, last):
                share = _share(view, match, asked, range(found.first, found.last))
                if share >= _LEAST:
                    several = AnswerType.LISTING in question.wants
                    yield _named(match, sentence, first, last, share * (_ONE_OF_SEVERAL if several else 1.0))
        yield from _of_pronouns(view, match, asked)
        yield from _titled(view, match, asked)


def _titled(view: View, match: Match, asked: Sequence[Term]) -> Iterator[Candidate]:
    """Yield the names after the asked office ("*Captain* Ida Ness"), or who followed where the sentence says so."""
    sentence = match.sentence
    for first, last in _names(sentence) if view.question.type is QuestionType.WHO else ():
        if last - first < _TITLED:
            continue
        share = _share(view, match, asked, range(first, first + 1))
        if share < _LEAST:
            continue
        leaving = list(_leaving(sentence, first, last))
        if not leaving:
            yield _named(match, sentence, first + 1, last, share)
        for predicate in leaving:
            heirs = [number for link, number in predicate.preps if link == "by" and predicate.passive]
            for chunk in [sentence.chunks[number] for number in heirs[:1]]:
                if sentence.tags[chunk.head] is Tag.NAME and sentence.tokens[predicate.verb].stem in FOLLOWING_VERBS:
                    yield _named(match, sentence, chunk.first, chunk.last, share)


def _leaving(sentence: Sentence, first: int, last: int) -> Iterator[Predicate]:
    """Yield the verbs by which a sentence tells that somebody left an office, or was followed in it."""
    own = {number for number, chunk in enumerate(sentence.chunks) if chunk.first < last and first < chunk.last}
    for predicate in sentence.predicates:
        if predicate.subject in own and sentence.tokens[predicate.verb].stem in LEAVING_VERBS | FOLLOWING_VERBS:
            yield predicate


def _of_pronouns(view: View, match: Match, asked: Sequence[Term]) -> Iterator[Candidate]:
    """Yield what the pronouns stand for that the text describes as the question does: "*she* is the mayor"."""
    for place, _ in match.sentence.stands_for:
        if match.sentence.tokens[place].norm not in _STANDING:
            continue
        meant = antecedent(view, match, place)
        if meant is None or {t.stem for t in meant.sentence.tokens[meant.first : meant.last]} & {t.stem for t in asked}:
            continue
        for found in definitions(match.sentence, place, place + 1):
            share = _share(view, match, asked, range(found.first, found.last))
            if share >= _LEAST:
                yield _named(match, meant.sentence, meant.first, meant.last, _MEANT * share)


def _named(match: Match, sentence: Sentence, first: int, last: int, share: float) -> Candidate:
    """Quote some tokens of a sentence as what the sentence that was found describes."""
    quoted = Place(sentence.document, span_of(sentence, first, last))
    clues = ((Clue.COVERAGE, round(share, 3)), (Clue.HEAD_FOUND, 1.0))
    sure = round(_BESIDE * share, 4)
    return Candidate(quoted.quote, (quoted, Place(sentence.document, match.sentence.span)), clues, sure=sure)


def _names(sentence: Sentence, *, only_places: bool = False) -> Iterator[tuple[int, int]]:
    """Yield the tokens of each name of a sentence, or of each that may be of a place."""
    starts = {token.start: place for place, token in enumerate(sentence.tokens)}
    ends = {token.end: place + 1 for place, token in enumerate(sentence.tokens)}
    for name in sentence.names:
        if only_places and name.kind is not NameKind.PLACE:
            continue
        if name.start in starts and name.end in ends:
            yield starts[name.start], ends[name.end]


def _is_asked_of(view: View, name: Sequence[Token], asked: Sequence[Term]) -> bool:
    """Say whether a name is one that the question has: Carl Lund is not the Ada Lund whose father is asked for."""
    shared = {token.stem for token in name} & {term.stem for term in asked}
    if not shared or len(name) == 1:
        return bool(shared)
    others = {term.stem for term in asked if term.is_name} - {token.stem for token in name}
    meant = next((view.corpus.full_names[stem] for stem in shared if stem in view.corpus.full_names), "")
    own = others and name[-1].stem in shared and name[0].stem not in shared
    return not own and not (meant and name[0].norm not in meant.split() and name[-1].norm in meant.split())


def _share(view: View, match: Match, asked: Sequence[Term], inside: range) -> float:
    """Weigh how far a description, less the words around it, says what is asked; 0 when it lacks the noun."""
    head = next((term for term in asked if term.stem == _head(view.question, asked)), None)
    which = view.question.type is QuestionType.WHICH
    if head is None or (head.is_name and not which) or not _met(match, head.stem, inside):
        return 0.0
    if not _says_so(match, head.stem, inside):
        return 0.0
    if head.norm in KIN and not any(match.sentence.tokens[place].stem == head.stem for place in inside):
        return 0.0  # a partner is no husband
    around = _around(view, match)
    met = sum(
        term.weight * (1.0 if _met(match, term.stem, inside) else _NEAR if term.stem in around else 0.0)
        for term in asked
    )
    return met / sum(term.weight for term in asked) * (_LIKE if match.at[head.stem].grade < _SAME else 1.0)


def _head(question: Question, asked: Sequence[Term]) -> str:
    """Return the noun by which the question describes: its own, else the head of the first phrase after "is"."""
    stems = {term.stem for term in asked}
    heads = [question.tokens[chunk.head].stem for chunk in question.chunks if chunk.first >= question.gap_end]
    return next((stem for stem in (question.head or "", *heads) if stem in stems), asked[-1].stem)


def _around(view: View, match: Match) -> frozenset[str]:
    """Return the stems of a sentence, of what it refers to and stands under, and of the one before in its paragraph."""
    stems = view.corpus.stems[match.place] | referred(match.sentence) | topic(view.corpus, match)
    before = view.before(match)
    if before and points_back(match.sentence):
        return stems | view.corpus.stems[match.place - 1]
    if before and before.paragraph == match.sentence.paragraph:
        return stems | _subjects(before)
    return stems


def _subjects(sentence: Sentence) -> frozenset[str]:
    """Return the stems of what a sentence is about: the subjects of its verbs."""
    subjects = {predicate.subject for predicate in sentence.predicates}
    return frozenset(stem for subject in subjects if subject is not None for stem in said_by(sentence, subject))


def _met(match: Match, stem: str, inside: range) -> bool:
    """Say whether a word of the question stands in a description."""
    found = match.at.get(stem)
    return found is not None and any(place in inside for place in found.places)


def _says_so(match: Match, stem: str, inside: range) -> bool:
    """Say whether a description names what is asked for; "her deputy" does not, for all that "her" may stand for."""
    return any(place in inside and match.sentence.tags[place] is not Tag.PRON for place in match.at[stem].places)


def _unmet(view: View, match: Match, asked: Sequence[Term]) -> list[Term]:
    """Return the words of a question that neither a sentence nor what it stands under says."""
    around = _around(view, match)
    return [term for term in asked if term.stem not in match.at and term.stem not in around]


RULES = (so_described,)
