"""What turns a question away from a sentence: a denial, an opposite word, the other side, another year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import negated
from qa_bot.answer.parts import read_parts
from qa_bot.answer.players import said_by
from qa_bot.lexicon.en.framing import FRAMING
from qa_bot.lexicon.en.polarity import DENIALS, EXCEPTIONS, FORBIDDEN
from qa_bot.lexicon.en.question_words import FALL, RISE
from qa_bot.model.candidate import Gate
from qa_bot.model.document import Tag
from qa_bot.model.period import Grain
from qa_bot.model.question import QuestionType
from qa_bot.text.relate import opposed

if TYPE_CHECKING:
    from qa_bot.answer.match import Match, View
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question

# A manner and a cause may well be told without a denial: "why didn't it open?", "the roof had fallen in".
_TOLD_OTHERWISE = frozenset({QuestionType.WHY, QuestionType.HOW})
_NOT_DONE = DENIALS | EXCEPTIONS | FORBIDDEN
# A question that shares so many words with a sentence is taken from it, but for the word that it does not share.
_MANY = 7
_DATED = frozenset({Grain.YEAR, Grain.MONTH, Grain.DAY})


def turned_away(question: Question, view: View, match: Match) -> Gate | None:
    """Return the gate of a sentence that says the reverse of what is asked, or tells of another year."""
    if _is_affirmed(question, match) or _is_reversed(question, view, match) or _swaps_sides(question, match.sentence):
        return Gate.OTHER_SUBJECT
    if _is_of_another_year(question, view, match):
        return Gate.OTHER_PERIOD
    if _has_a_strange_number(question, view):
        return Gate.OTHER_PERIOD if question.periods else Gate.OTHER_SUBJECT
    return Gate.UNSURE if _has_a_strange_word(view, match) else None


def _is_affirmed(question: Question, match: Match) -> bool:
    """Say whether a sentence denies nothing where it is asked what is not so: "who did not sign?", "Ada signed"."""
    if question.type in _TOLD_OTHERWISE or not negated(question.tokens):
        return False
    return not negated(match.sentence.tokens) and _NOT_DONE.isdisjoint(token.norm for token in match.sentence.tokens)


def _is_reversed(question: Question, view: View, match: Match) -> bool:
    """Say whether a sentence has the opposite of a word of the question in its stead: "the lowest", "the highest".

    Verbs stay out: what one buys another sells, and who rises had fallen.
    """
    verbs = {token.stem for token, tag in zip(question.tokens, question.tags, strict=True) if tag is Tag.VERB}
    verbs |= {question.verb or ""}
    missed = [term for term in view.terms if term.stem not in match.at and term.stem not in verbs | RISE | FALL]
    said = {token.stem for token in match.sentence.tokens}
    return any(opposed(term.stem, stem) for term in missed if not term.asked for stem in said)


def _swaps_sides(question: Question, sentence: Sentence) -> bool:
    """Say whether what goes from one to another in a question goes the other way: "A sells to B", "B exported to A"."""
    parts = read_parts(question)
    if parts is None or not parts.doer:
        return False
    for predicate in sentence.predicates:
        if predicate.subject is None or predicate.passive:
            continue
        doer = said_by(sentence, predicate.subject)
        for link, number in predicate.preps:
            asked, other = parts.links.get(link, frozenset()), said_by(sentence, number)
            if asked & doer and parts.doer & other and not (asked & other or parts.doer & doer):
                return True
    return False


def _is_of_another_year(question: Question, view: View, match: Match) -> bool:
    """Say whether a sentence names years, and neither it nor its paragraph the one that is asked about."""
    asked = [period for period in question.periods if period.resolved and period.grain in _DATED]
    own = match.sentence
    if not asked or not any(one.stated and one.grain in _DATED for one in own.periods):
        return False
    near = (one for one in view.corpus.sentences if one.document is own.document and one.paragraph == own.paragraph)
    said = [period for sentence in near for period in sentence.periods]
    return not any(one.covers(other) or other.covers(one) for one in asked for other in said)


def _has_a_strange_number(question: Question, view: View) -> bool:
    """Say whether a question names a number in digits that no document has, nor has in words or in a span of years."""
    strange = [
        question.tokens[term.place].start
        for term in view.terms
        if term.is_number and not view.corpus.concordance.relatives(term.stem)
    ]
    if not strange:
        return False
    sentences = view.corpus.sentences
    periods = [one for one in question.periods if any(one.span.start <= start < one.span.end for start in strange)]
    asked = {one.low for one in question.quantities if any(one.span.start <= start < one.span.end for start in strange)}
    told = any(asked & {one.low, one.high} for sentence in sentences for one in sentence.quantities)
    return not told and not any(
        one.covers(other) or other.covers(one)
        for sentence in sentences
        for one in sentence.periods
        for other in periods
    )


def _has_a_strange_word(view: View, match: Match) -> bool:
    """Say whether a sentence has all the many words of a question but one, which no document has in any form."""
    terms = [term for term in view.terms if not term.asked]
    missed = [term for term in terms if term.stem not in match.at]
    if len(missed) != 1 or len(terms) <= _MANY:
        return False
    return missed[0].norm not in FRAMING and not view.corpus.concordance.relatives(missed[0].stem)
