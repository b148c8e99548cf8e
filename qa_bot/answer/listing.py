"""Rules that quote lists: the items as a person would list them, whole, and said to be a selection where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.bearing import bearings, same_links
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import Enumeration, read_enumerations, span_of
from qa_bot.lexicon.en.listing import (
    ASKING_STEMS,
    EXAMPLE_LEADS,
    NAMING_LEADS,
    OPEN_VERBS,
    PART_VERBS,
    WEAK_VERBS,
)
from qa_bot.lexicon.en.number_words import SMALL
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.question import AnswerType, QuestionType, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.bearing import Bearing
    from qa_bot.answer.match import View
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question

# How often a list that stands so is the one asked for, where the sentence bears out all of the question.
_UNDER_HEAD, _APPOSED, _AFTER_NOUN, _BESIDE_VERB = 0.93, 0.85, 0.88, 0.82
_TOO_FEW = 0.7
_LEAST = 0.55
_HEAD_GRADE = 0.6
_NOUNS = frozenset({Tag.NOUN, Tag.NAME})
_BE = frozenset({"be", "is", "are", "was", "were"})
_TYPES = frozenset({QuestionType.WHAT, QuestionType.WHICH, QuestionType.LIST, QuestionType.WHO, QuestionType.DEFINE, QuestionType.WHERE})
_REACH = 3
_CLAUSE_ENDS = frozenset({";", ":", ".", "?", "!"})


class Wanted(NamedTuple):
    """What list is asked for.

    Attributes:
        heads: stems that name its items ("crops"), with grades; empty where only a verb tells.
        verbs: stems of the verb whose object or subject it is, with grades.
        slot: the place of the list beside the verb.
        link: the preposition that it hangs on.
        number: how many items are asked for, 0 when open.
        plural: whether the question is for several: a list fits one thing badly.
    """

    heads: dict[str, float]
    verbs: dict[str, float]
    slot: Slot
    link: str
    number: int
    plural: bool


class Fit(NamedTuple):
    """How a list fits: how surely it is the one asked for, and whether it may go on."""

    sure: float
    open: bool


_WANTS = (AnswerType.LISTING, AnswerType.ENTITY, AnswerType.PERSON, AnswerType.ORGANIZATION, AnswerType.PLACE)


@rule(
    *_WANTS,
    examples=(
        Example(
            "The dairy's main products include milk and butter, sold at the gate since 1950, as well as soft cheeses.",
            "What are the dairy's main products?",
            "milk, butter and soft cheeses",
        ),
        Example("The fleet has three boats: the Gull, the Tern and the Skua.", "Name the boats of the fleet.", "the Gull, the Tern and the Skua"),
        Example("Two roads reach the pass, the Old Road and the Salt Road.", "Which roads reach the pass?", "the Old Road and the Salt Road"),
    ),
    counterexamples=(
        Example("The choir sang hymns and ballads. The mayor sold boats.", "What boats did the mayor sell?"),
        Example("The dairy's main products include milk and butter.", "Who runs the dairy?"),
        Example("Orders from Kelm to Vosta include nails and rope.", "What orders go from Vosta to Kelm?"),
    ),
)
def listed_items(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the items of a list that stands where the asked things would stand."""
    wanted = read_wanted(question, view)
    if wanted is None:
        return
    without = ASKING_STEMS | {verb for verb in wanted.verbs if verb in WEAK_VERBS}
    for bearing in bearings(view, without=without, least=_LEAST):
        sentence = bearing.sentence
        if sentence.is_heading or not same_links(question, sentence):
            continue
        for enumeration in read_enumerations(sentence):
            told = without_echo(enumeration, sentence, question)
            fit = told and weigh(told, bearing, wanted)
            if told and fit:
                yield candidate(told, bearing, wanted, fit)


def read_wanted(question: Question, view: View) -> Wanted | None:
    """Read what list a question asks for; nothing where it asks for none."""
    if question.type not in _TYPES or question.gap < 0:
        return None
    relatives = view.corpus.concordance.relatives
    plural = AnswerType.LISTING in question.wants or question.type is QuestionType.LIST
    heads = dict(relatives(question.head)) if question.head else {}
    if question.type is QuestionType.WHO and question.slot is Slot.BESIDE:
        chunk = next((chunk for chunk in question.chunks if chunk.first > question.gap), None)
        heads = dict(relatives(question.tokens[chunk.head].stem)) if chunk else {}
        plural = any(token.norm in {"are", "were"} for token in question.tokens[:3])
    if question.head and not plural:
        return None
    verb = question.tokens[question.verb_place].stem if question.verb_place >= 0 else ""
    verbs = dict(relatives(verb)) if verb else {}
    if verb in PART_VERBS:
        verbs |= {stem: 1.0 for stem in PART_VERBS}
    number = next((SMALL[token.norm] for token in question.tokens if token.norm in SMALL), 0)
    return Wanted(heads, verbs, question.slot, question.link, number if number > 1 else 0, plural)


def without_echo(enumeration: Enumeration, sentence: Sentence, question: Question) -> Enumeration | None:
    """Leave out the first items where the question says them: "two rivers feed *the lake*, the Sorn and …"."""
    asked = {token.stem for token in question.tokens if token.is_word}
    items = list(enumeration.items)
    while items and sentence.tokens[items[0].head].stem in asked and items[0].head != items[0].first:
        if sentence.tokens[items[0].last].norm != ",":
            break
        items.pop(0)
    if any(sentence.tokens[item.head].stem in asked and not _is_name(sentence, item.head) for item in items[1:]):
        return None if len(items) < 2 else Enumeration(tuple(items), enumeration.whole)
    return Enumeration(tuple(items), enumeration.whole) if len(items) > 1 else None


def _is_name(sentence: Sentence, place: int) -> bool:
    """Say whether a token is part of a name."""
    return sentence.tags[place] is Tag.NAME


class _Lead(NamedTuple):
    """What stands before a list: the token after the phrase that it belongs to, and how the two are tied."""

    place: int
    tie: str
    open: bool


def weigh(enumeration: Enumeration, bearing: Bearing, wanted: Wanted) -> Fit | None:
    """Say how surely a list is the one asked for, by what stands before and after it."""
    sentence = bearing.sentence
    lead = _lead(sentence, enumeration.first)
    start = _clause_start(sentence, lead.place)
    headed = any(
        wanted.heads.get(sentence.tokens[place].stem, 0.0) >= _HEAD_GRADE and sentence.tags[place] in _NOUNS
        for place in range(start, lead.place)
    )
    sure = _under_head(enumeration, lead, wanted) if headed else 0.0
    sure = sure or _beside_verb(enumeration, sentence, lead, wanted, start)
    if not sure:
        return None
    short = wanted.number > len(enumeration.items)
    return Fit(sure * bearing.share * (_TOO_FEW if short else 1.0), lead.open)


def _lead(sentence: Sentence, first: int) -> _Lead:
    """Read backwards from a list to what leads to it."""
    tokens, tags = sentence.tokens, sentence.tags
    norms = [token.norm for token in tokens]
    for leads, tie in ((EXAMPLE_LEADS, "example"), (NAMING_LEADS, "naming")):
        for words in leads:
            if first >= len(words) and tuple(norms[first - len(words) : first]) == words:
                place = first - len(words)
                verb = tags[place] is Tag.VERB and tokens[place].stem in PART_VERBS and not words[0].endswith("ing")
                return _Lead(place, "part" if verb else tie, tie == "example")
    place = first
    while place > 0 and tags[place - 1] is Tag.ADV:
        place -= 1
    if place == 0 or norms[place - 1] in {",", ":"}:
        return _Lead(max(place - 1, 0), {",": "comma", ":": "colon"}.get(norms[place - 1], "") if place else "", False)
    if tags[place - 1] is Tag.ADP and place > 1 and tokens[place - 2].stem in PART_VERBS - _BE:
        place -= 1
    if tokens[place - 1].stem in PART_VERBS and tags[place - 1] in {Tag.VERB, Tag.AUX}:
        return _Lead(place - 1, "part", tokens[place - 1].stem in OPEN_VERBS)
    tie = {Tag.VERB: "verb", Tag.AUX: "verb", Tag.ADP: "preposition"}.get(tags[place - 1], "")
    return _Lead(place - 1 if tie else place, tie, False)


def _clause_start(sentence: Sentence, place: int) -> int:
    """Return where the clause before a token starts."""
    while place > 0 and sentence.tokens[place - 1].norm not in _CLAUSE_ENDS:
        place -= 1
    return place


def _under_head(enumeration: Enumeration, lead: _Lead, wanted: Wanted) -> float:
    """Weigh a list that a word for the asked things leads to."""
    if lead.tie in {"colon", "part", "naming", "example"}:
        return _UNDER_HEAD
    if lead.tie == "comma":
        return _UNDER_HEAD if wanted.number == len(enumeration.items) else _APPOSED
    return 0.0


def _beside_verb(enumeration: Enumeration, sentence: Sentence, lead: _Lead, wanted: Wanted, start: int) -> float:
    """Weigh a list that stands where the question's verb has what is asked for."""
    tokens, tags = sentence.tokens, sentence.tags
    grades = [wanted.verbs.get(token.stem, 0.0) for token in tokens]
    if lead.tie == "part" and wanted.slot in {Slot.OBJECT, Slot.AFTER_PREPOSITION}:
        named = any(grades[place] >= _HEAD_GRADE and tags[place] is Tag.NOUN for place in range(start, lead.place))
        return _AFTER_NOUN if named or grades[lead.place] else 0.0
    if lead.tie in {"verb", "preposition"}:
        verb = next((p for p in range(lead.place, max(start, lead.place - _REACH) - 1, -1) if grades[p] >= _HEAD_GRADE), -1)
        if verb < 0 or tags[verb] is not Tag.VERB:
            return 0.0
        passive = _is_passive(sentence, verb)
        doer = lead.tie == "preposition" and tokens[lead.place].norm == "by"
        if wanted.slot is Slot.SUBJECT:
            return _BESIDE_VERB if passive and doer else 0.0
        if wanted.slot is Slot.AFTER_PREPOSITION:
            return _BESIDE_VERB if tokens[lead.place].norm == wanted.link else 0.0
        return _BESIDE_VERB if lead.tie == "verb" and not passive else 0.0
    if not lead.tie or lead.tie == "comma":
        return _before_verb(enumeration, sentence, grades, wanted)
    return 0.0


def _before_verb(enumeration: Enumeration, sentence: Sentence, grades: Sequence[float], wanted: Wanted) -> float:
    """Weigh a list that stands as the subject of a verb."""
    tokens, tags = sentence.tokens, sentence.tags
    after = range(enumeration.last, min(len(tokens), enumeration.last + _REACH + 1))
    verb = next((place for place in after if tags[place] is Tag.VERB), -1)
    if verb >= 0 and grades[verb] >= _HEAD_GRADE:
        passive = _is_passive(sentence, verb)
        fits = wanted.slot in {Slot.OBJECT, Slot.PASSIVE} if passive else wanted.slot is Slot.SUBJECT
        return _BESIDE_VERB if fits else 0.0
    if enumeration.last < len(tokens) and tokens[enumeration.last].stem in _BE:
        end = next((p for p in after if tokens[p].norm in _CLAUSE_ENDS | {","}), len(tokens))
        told = any(wanted.heads.get(token.stem, 0.0) >= _HEAD_GRADE for token in tokens[enumeration.last : end + _REACH])
        return _UNDER_HEAD if told else 0.0
    return 0.0


def _is_passive(sentence: Sentence, verb: int) -> bool:
    """Say whether the predicate of a verb is passive."""
    return any(predicate.verb == verb and predicate.passive for predicate in sentence.predicates)


def candidate(enumeration: Enumeration, bearing: Bearing, wanted: Wanted, fit: Fit) -> Candidate:
    """Quote a list: its own words where it stands in one piece, its items joined where something stands between."""
    sentence = bearing.sentence
    document = sentence.document
    items = enumeration.items[: wanted.number or None]
    if enumeration.whole:
        value = span_of(sentence, items[0].first, items[-1].last).of(document.text)
        places = [span_of(sentence, items[0].first, items[-1].last)]
    else:
        places = [span_of(sentence, item.first, item.last) for item in items]
        *first, last = (place.of(document.text) for place in places)
        value = f"{', '.join(first)} and {last}"
    words = f"{value} (the text names these; there may be more)" if fit.open and not wanted.number else None
    return Candidate(
        value,
        tuple(Place(document, place) for place in (*places, sentence.span)),
        ((Clue.COVERAGE, round(bearing.share, 3)), (Clue.HEAD_FOUND, 1.0)),
        words=words,
        missing=bearing.missed,
        sure=round(fit.sure, 4),
    )


RULES = (listed_items,)
