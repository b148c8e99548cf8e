"""Whole lists: an answer that is one item of several that stand side by side is given with the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qa_bot.extract.enumerations import read_enumerations, span_of
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.candidate import Kind, Place
from qa_bot.model.document import NameKind, Tag
from qa_bot.model.question import AnswerType, QuestionType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question
    from qa_bot.model.span import Span

_OPEN = frozenset({QuestionType.WHO, QuestionType.WHERE, QuestionType.WHAT, QuestionType.WHEN})
_ASKS_WHAT_IS = frozenset({QuestionType.WHO, QuestionType.WHAT})
_ONE = frozenset("a an one first last only other another else main".split())
_IS = frozenset({"is", "was", "'s"})
_UNSURE = frozenset({"or", "than"})
_MOST = 8
_LEAST, _LEAST_SAID = 0.1, 3


def completed(candidate: Candidate, question: Question, view: View) -> Candidate:
    """Return a candidate with the whole list whose item it is, unless the question is for one or names another item."""
    if not _may_be_several(candidate, question):
        return candidate
    place = candidate.places[0]
    around = (m.sentence for m in view.matches if m.sentence.document is place.document)
    sentence = next((sentence for sentence in around if sentence.span.covers(place.span)), None)
    readings = (
        (_list_around(sentence, place, question), _said_again(sentence, place), _stretch(sentence, place))
        if sentence
        else ()
    )
    found = next((one for one in readings if one), None)
    if not sentence or not found:
        return candidate
    whole = Place(place.document, found)
    return replace(candidate, value=whole.quote, places=(whole, *candidate.places[1:]), words=None)


def _may_be_several(candidate: Candidate, question: Question) -> bool:
    """Say whether a candidate is quoted and the question leaves open how many it asks for."""
    if candidate.gate or candidate.kind is not Kind.ANSWER or candidate.quantity or candidate.steps:
        return False
    if (candidate.sure if candidate.sure is not None else 1.0) < _LEAST or not candidate.places:
        return False
    norms = [token.norm for token in question.tokens]
    plural = AnswerType.LISTING in question.wants or question.head_words.endswith("s")
    if not plural and (question.type not in _OPEN or (question.head and not plural)):
        return False
    after = norms[question.gap_end : question.gap_end + 1] if question.gap >= 0 else []
    is_one = question.type in _ASKS_WHAT_IS and not _IS.isdisjoint(after) and question.verb_place <= question.gap_end
    return _ONE.isdisjoint(norms) and (plural or not is_one)


def _list_around(sentence: Sentence, place: Place, question: Question) -> Span | None:
    """Return where the list stands of which a place is one item, if nothing else of it is in the question."""
    asked = {token.stem for token in question.tokens if token.is_word and token.norm not in STOPWORDS}
    for enumeration in read_enumerations(sentence):
        spans = [span_of(sentence, item.first, item.last) for item in enumeration.items]
        around = spans[0].joined(spans[-1])
        if enumeration.more and _is_aside(sentence, enumeration.last, place):
            around = around.joined(place.span)  # "… and a donor, Ms Brandt"
        elif enumeration.more or not _is_item(sentence, spans, place):
            continue
        if question.type is QuestionType.WHEN and not all(_is_dated(sentence, span) for span in spans):
            continue  # "in the morning, and in return …"
        rest = [token for token in sentence.tokens if around.covers(token.span) and not place.span.covers(token.span)]
        single = enumeration.whole and len(spans) <= _MOST and _UNSURE.isdisjoint(token.norm for token in rest)
        if single and not any(token.stem in asked for token in rest) and not _is_mixed(sentence, around, place):
            return around
    return None


def _said_again(sentence: Sentence, place: Place) -> Span | None:
    """Return two phrases whose preposition is said again: "on Mondays from 9 to 5 and *on* Sundays"."""
    tokens = sentence.tokens
    first = next((number for number, token in enumerate(tokens) if token.end > place.span.start), 0)
    first += sentence.tags[first] is Tag.ADP
    if not first or sentence.tags[first - 1] is not Tag.ADP:
        return None
    link, limits = tokens[first - 1].norm, _clause(sentence, first)
    joints = [at for at in limits[:-1] if tokens[at].norm == "and" and tokens[at + 1].norm == link]
    if len(joints) != 1 or not any(token.norm == link for token in tokens[limits.start : joints[0]]):
        return None
    start = next(at for at in limits if tokens[at].norm == link) + 1
    if start >= joints[0] or limits.stop - joints[0] < _LEAST_SAID:
        return None
    return span_of(sentence, start, limits.stop)


def _stretch(sentence: Sentence, place: Place) -> Span | None:
    """Return a whole stretch of time whose first end is quoted: "from *Monday* to Friday"."""
    tokens, tags = sentence.tokens, sentence.tags
    inside = [number for number, token in enumerate(tokens) if place.span.covers(token.span)]
    last = inside[-1] + 1 if inside else 0
    opens = inside and inside[0] and tokens[inside[0] - 1].norm in {"from", "between"}
    if not opens or last + 1 >= len(tokens) or tokens[last].norm not in {"to", "until", "till", "and"}:
        return None
    return span_of(sentence, inside[0], last + 2) if tags[last + 1] is tags[inside[-1]] else None


def _clause(sentence: Sentence, place: int) -> range:
    """Return the tokens around a place up to the next marks and verbs."""
    ends = [
        at
        for at, token in enumerate(sentence.tokens)
        if sentence.tags[at] in {Tag.VERB, Tag.AUX, Tag.SUB} or (not token.is_word and not token.norm.isalnum())
    ]
    before = max((at for at in ends if at < place), default=-1) + 1
    return range(before, min((at for at in ends if at >= place), default=len(sentence.tokens)))


def _is_dated(sentence: Sentence, span: Span) -> bool:
    """Say whether an item of a list tells a time."""
    return any(period.span.overlaps(span) for period in sentence.periods)


def _is_item(sentence: Sentence, spans: Sequence[Span], place: Place) -> bool:
    """Say whether a place is most of one item."""
    inside = [span for span in spans if span.covers(place.span)]
    words = [token for token in sentence.tokens for span in inside[:1] if span.covers(token.span)]
    return bool(inside) and sum(place.span.covers(token.span) for token in words) * 2 >= len(words)


def _is_aside(sentence: Sentence, last: int, place: Place) -> bool:
    """Say whether a name follows the last item after a comma and ends the clause: it is that item's name."""
    tokens = sentence.tokens
    named = any(place.span.overlaps(name.span) for name in sentence.names)
    following = next((token.norm for token in tokens if token.start >= place.span.end), ".")
    return (
        named
        and last + 1 < len(tokens)
        and tokens[last + 1].start <= place.span.start <= tokens[last + 1].end
        and following in {".", ",", ";"}
    )


def _is_mixed(sentence: Sentence, around: Span, place: Place) -> bool:
    """Say whether a list has names of places and of others: "Germany and Ada Holm of Britain"."""
    kinds = {name.kind for name in sentence.names if around.covers(name.span)} - {NameKind.OTHER}
    own = {name.kind for name in sentence.names if place.span.covers(name.span)} - {NameKind.OTHER}
    return bool(own) and NameKind.PLACE in own | kinds and bool(kinds - own)
