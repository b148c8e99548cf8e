"""Rules that quote lists: the items as a person would list them, whole, and said to be a selection where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.bearing import bearings, holds_subject, is_passive, negated, referred, same_links, same_subject
from qa_bot.answer.rule import Example, rule
from qa_bot.answer.wanted import LEAST, LIST_WANTS, UNDER_HEAD, asking, read_wanted
from qa_bot.extract.enumerations import Enumeration, read_enumerations, span_of
from qa_bot.lexicon.en.listing import EXAMPLE_LEADS, NAMING_LEADS, OPEN_VERBS, PART_VERBS
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.question import Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.bearing import Bearing
    from qa_bot.answer.match import View
    from qa_bot.answer.wanted import Wanted
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question

# How often a list that stands so is the one asked for, where the sentence bears out all of the question.
_APPOSED, _AFTER_NOUN, _BESIDE_VERB = 0.8, 0.88, 0.75
_TOO_FEW, _TOO_MANY = 0.7, 0.6
_HEAD_GRADE = 0.6
_NOUNS = frozenset({Tag.NOUN, Tag.NAME})
_IN_PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.DET, Tag.NUM})
_BE = frozenset({"be", "is", "are", "was", "were"})
_REACH = 3
_LEADS = tuple(
    (tuple(tuple(words.split()) for words in leads), tie)
    for leads, tie in ((EXAMPLE_LEADS, "example"), (NAMING_LEADS, "naming"))
)
_CLAUSE_ENDS = frozenset({";", ":", ".", "?", "!", "(", ")"})


class Fit(NamedTuple):
    """How a list fits: how surely it is the one asked for, and whether it may go on."""

    sure: float
    open: bool


@rule(
    *LIST_WANTS,
    examples=(
        Example(
            "The dairy's main products include milk and butter, sold at the gate since 1950, as well as soft cheeses.",
            "What are the dairy's main products?",
            "milk, butter and soft cheeses",
        ),
        Example(
            "The fleet has three boats: the Gull, the Tern and the Skua.",
            "Name the boats of the fleet.",
            "the Gull, the Tern and the Skua",
        ),
        Example(
            "Two roads reach the pass, the Old Road and the Salt Road.",
            "Which roads reach the pass?",
            "the Old Road and the Salt Road",
        ),
        Example("The dam is high; only Tarn and Cole are higher.", "Which dams are higher?", "Tarn and Cole"),
        Example(
            "The dam supplies water to the cities of Orm and Pell.",
            "Which cities does the dam supply?",
            "Orm and Pell",
        ),
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
    for bearing in bearings(view, without=asking(wanted), least=LEAST, where=read_enumerations):
        sentence = bearing.sentence
        if sentence.is_heading or not same_links(question, sentence):
            continue
        for enumeration in read_enumerations(sentence):
            told = without_echo(enumeration, sentence, question)
            fit = told and not echoes(told, bearing, view) and weigh(told, bearing, wanted, view)
            if told and fit:
                yield candidate(told, bearing, wanted, fit)


def without_echo(enumeration: Enumeration, sentence: Sentence, question: Question) -> Enumeration | None:
    """Leave out the first items where the question says them: "two rivers feed *the lake*, the Sorn and …"."""
    asked = {token.stem for token in question.tokens if token.is_word}
    items = list(enumeration.items)
    while items and sentence.tokens[items[0].last].norm == "," and _lead(sentence, items[0].first).tie == "verb":
        inside = sentence.tokens[items[0].first : items[0].last]
        if any(token.stem not in asked for token in inside if token.norm not in STOPWORDS):
            break
        items.pop(0)
    return enumeration._replace(items=tuple(items)) if len(items) > 1 else None


def echoes(enumeration: Enumeration, bearing: Bearing, view: View) -> bool:
    """Say whether a list holds what the question says: then it speaks of that, and is not the answer."""
    inside = range(enumeration.first, enumeration.last)
    return any(
        term.stem != view.question.head
        and term.stem in bearing.match.at
        and all(place in inside for place in bearing.match.at[term.stem].places)
        for term in view.terms
        if not term.asked
    )


class _Lead(NamedTuple):
    """What stands before a list: the token after the phrase that it belongs to, and how the two are tied."""

    place: int
    tie: str
    open: bool


def weigh(enumeration: Enumeration, bearing: Bearing, wanted: Wanted, view: View) -> Fit | None:
    """Say how surely a list is the one asked for, by what stands before and after it."""
    sentence = bearing.sentence
    lead = _lead(sentence, enumeration.first)
    start = _clause_start(sentence, lead.place)
    opening = _phrase_start(sentence, lead.place) if lead.tie == "example" else start
    headed = any(names_items(sentence, place, wanted) for place in range(opening, lead.place))
    sure = _under_head(enumeration, lead, wanted) if headed else 0.0
    if lead.tie == "preposition" and sentence.tokens[lead.place].norm == "of" and lead.place:
        sure = _AFTER_NOUN if names_items(sentence, lead.place - 1, wanted) else sure  # "the cities of Orm and Pell"
    sure = sure or _beside_verb(enumeration, sentence, lead, wanted, view)
    said = sentence.tokens[start : enumeration.last + (_REACH if not lead.tie else 0)]  # "oats and rye are not sold"
    denied = negated(said) != negated(view.question.tokens)
    if not sure or denied:
        return None
    short = wanted.number > len(enumeration.items)
    sure *= (_TOO_FEW if short else 1.0) * (_TOO_MANY if enumeration.more else 1.0)
    return Fit(sure * bearing.share, lead.open)


def _lead(sentence: Sentence, first: int) -> _Lead:
    """Read backwards from a list to what leads to it."""
    tokens, tags = sentence.tokens, sentence.tags
    norms = [token.norm for token in tokens]
    for leads, tie in _LEADS:
        for words in leads:
            if first >= len(words) and tuple(norms[first - len(words) : first]) == words:
                place = first - len(words)
                verb = tags[place] is Tag.VERB and tokens[place].stem in PART_VERBS and not words[0].endswith("ing")
                return _Lead(place, "part" if verb else tie, tie == "example")
    place = first
    while place > 0 and tags[place - 1] is Tag.ADV:
        place -= 1
    if place == 0 or norms[place - 1] in {",", ":"}:
        tie = {",": "comma", ":": "colon"}.get(norms[place - 1], "") if place else ""
        return _Lead(max(place - 1, 0), tie, open=False)
    if tags[place - 1] is Tag.ADP and place > 1 and norms[place - 2] == ",":
        return _Lead(place - 2, "comma", open=False)  # "three doors, on the lane, the quay and the square"
    if tags[place - 1] is Tag.ADP and place > 1 and tokens[place - 2].stem in PART_VERBS - _BE:
        place -= 1
    if tokens[place - 1].stem in PART_VERBS and tags[place - 1] in {Tag.VERB, Tag.AUX}:
        return _Lead(place - 1, "part", tokens[place - 1].stem in OPEN_VERBS)
    tie = {Tag.VERB: "verb", Tag.AUX: "verb", Tag.ADP: "preposition"}.get(tags[place - 1], "")
    return _Lead(place - 1 if tie else place, tie, open=False)


def _clause_start(sentence: Sentence, place: int) -> int:
    """Return where the clause before a token starts."""
    while place > 0 and sentence.tokens[place - 1].norm not in _CLAUSE_ENDS:
        place -= 1
    return place


def _phrase_start(sentence: Sentence, place: int) -> int:
    """Return where the noun phrase before a token starts, with the phrases that it hangs on."""
    while place > 0 and (
        sentence.tags[place - 1] in _IN_PHRASE or sentence.tokens[place - 1].norm in {"of", "and", ","}
    ):
        place -= 1
    return place


def names_items(sentence: Sentence, place: int, wanted: Wanted) -> bool:
    """Say whether a word names the asked things; the asked noun itself has to be in the plural."""
    token = sentence.tokens[place]
    if wanted.heads.get(token.stem, 0.0) < _HEAD_GRADE or sentence.tags[place] not in _NOUNS:
        return False
    return token.stem != wanted.head or not wanted.plural or token.norm == wanted.head_words or token.norm.endswith("s")


def _under_head(enumeration: Enumeration, lead: _Lead, wanted: Wanted) -> float:
    """Weigh a list that a word for the asked things leads to."""
    if lead.tie in {"colon", "part", "naming", "example"}:
        return UNDER_HEAD
    if lead.tie == "comma":
        return UNDER_HEAD if wanted.number == len(enumeration.items) else _APPOSED
    return 0.0


def _beside_verb(enumeration: Enumeration, sentence: Sentence, lead: _Lead, wanted: Wanted, view: View) -> float:
    """Weigh a list that stands where the question's verb has what is asked for."""
    grades = [wanted.verbs.get(token.stem, 0.0) for token in sentence.tokens]
    if lead.tie == "part":
        return _of_parts(sentence, lead, wanted, grades, view)
    if lead.tie in {"verb", "preposition"}:
        return _after_verb(sentence, lead, wanted, grades, view)
    if not lead.tie or lead.tie == "comma":
        return _before_verb(enumeration, sentence, grades, wanted, view)
    return 0.0


def _of_parts(sentence: Sentence, lead: _Lead, wanted: Wanted, grades: Sequence[float], view: View) -> float:
    """Weigh a list after "include": the question asks so itself, or by the verb of its subject ("what is exported")."""
    if wanted.slot not in {Slot.OBJECT, Slot.AFTER_PREPOSITION}:
        return 0.0
    start = _clause_start(sentence, lead.place)
    host = frozenset(token.stem for token in sentence.tokens[start : lead.place]) | referred(sentence)
    if not holds_subject(view, host):
        return 0.0
    named = any(grades[place] >= _HEAD_GRADE and sentence.tags[place] is Tag.NOUN for place in range(start, lead.place))
    return _AFTER_NOUN if named or grades[lead.place] else 0.0


def _after_verb(sentence: Sentence, lead: _Lead, wanted: Wanted, grades: Sequence[float], view: View) -> float:
    """Weigh a list that is the object of the question's verb, or hangs on the asked preposition."""
    places = range(lead.place, max(-1, lead.place - _REACH), -1)
    verb = next((place for place in places if sentence.tags[place] is Tag.VERB), -1)
    if verb < 0 or grades[verb] < _HEAD_GRADE or not same_subject(view, sentence, verb):
        return 0.0
    passive, link = is_passive(sentence, verb), sentence.tokens[lead.place].norm
    if wanted.slot is Slot.SUBJECT:
        fits = passive and link == "by"
    elif wanted.slot is Slot.AFTER_PREPOSITION:
        fits = link == wanted.link and lead.place - verb < _REACH
    else:
        fits = lead.tie == "verb" and not passive and wanted.slot is Slot.OBJECT
    return _BESIDE_VERB if fits else 0.0


def _before_verb(
    enumeration: Enumeration, sentence: Sentence, grades: Sequence[float], wanted: Wanted, view: View
) -> float:
    """Weigh a list that stands as the subject of a verb."""
    tokens, tags = sentence.tokens, sentence.tags
    if enumeration.last < len(tokens) and tokens[enumeration.last].norm == ")":
        return 0.0
    after = range(enumeration.last, min(len(tokens), enumeration.last + _REACH + 1))
    verb = next((place for place in after if tags[place] is Tag.VERB), -1)
    if verb >= 0 and grades[verb] >= _HEAD_GRADE:
        passive = is_passive(sentence, verb)
        fits = wanted.slot in {Slot.OBJECT, Slot.PASSIVE} if passive else wanted.slot is Slot.SUBJECT
        return _BESIDE_VERB if fits else 0.0
    if enumeration.last < len(tokens) and tokens[enumeration.last].stem in _BE:
        end = next((p for p in after if tokens[p].norm in _CLAUSE_ENDS | {","}), len(tokens))
        told = any(
            wanted.heads.get(token.stem, 0.0) >= _HEAD_GRADE for token in tokens[enumeration.last : end + _REACH]
        )
        if told:
            return UNDER_HEAD
        qualities = {token.stem for token in tokens[enumeration.last : end] if token.is_word}  # "which are higher?"
        return _BESIDE_VERB if wanted.slot is Slot.BESIDE and qualities & set(view.question.focus) else 0.0
    return 0.0


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
