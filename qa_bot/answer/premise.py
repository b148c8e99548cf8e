"""False premises: what a question takes for granted and the text contradicts.

The value of a correction is the figure that the text has instead, else empty: a denial answers no question. Only
plain contradictions count: a denied verb, the opposite direction, another figure of the same thing. A question
whose premise the text merely lacks is left to the rules that abstain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear
from qa_bot.answer.polar import figure_places, figure_words
from qa_bot.answer.polar_align import denied
from qa_bot.answer.polar_compare import compared
from qa_bot.answer.polar_figure import check_direction, check_figure, settled, stated_quantity
from qa_bot.answer.polar_verdict import verdicts
from qa_bot.answer.rule import Example, rule
from qa_bot.lexicon.en.polarity import HARMLESS_AFTER, NEGATORS
from qa_bot.lexicon.en.question_words import FALL, RISE
from qa_bot.model.candidate import Candidate, Kind, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.question import AnswerType
from qa_bot.model.span import Span
from qa_bot.question.premises import COUNTS, denial, read_premise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import Match, View
    from qa_bot.answer.polar_case import Verdict
    from qa_bot.answer.polar_figure import Checked
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question
    from qa_bot.question.claim import Claim

_SUBJECT = 0.85
_SURE_DENIED, _SURE_FIGURE = 0.93, 0.94
# How many words may be met loosely, by what turns the premise round; what is not listed never corrects.
_LOOSE = {"not": 1, "opposite": 0, "order": 1, "roles": 2, "other one": 0, "": 0}


@rule(
    *sorted(set(AnswerType) - {AnswerType.POLARITY}),
    examples=(
        Example(
            "The council has not approved the tunnel.",
            "When did the council approve the tunnel?",
        ),
        Example("Barley prices fell by 8% in 1902.", "Why did barley prices rise in 1902?", "8%"),
        Example("The bridge cost about €3 million.", "Why did the bridge cost €5 million?", "€3 million"),
    ),
    counterexamples=(
        Example("The council has approved the tunnel.", "When did the council approve the tunnel?"),
        Example("The council has not approved the tunnel.", "When did the mayor approve the tunnel?"),
        Example("The council has not approved the tunnel.", "When did the council approve the budget?"),
        Example("Barley prices fell by 8% in 1902.", "Why did barley prices rise in 1905?"),
        Example("Barley prices fell by 8% in 1902.", "Why did oat prices rise in 1902?"),
        Example("Corve sold barley to Arle for €3 million.", "How much barley did Arle sell to Corve?"),
        Example("The council may not approve the tunnel.", "When will the council approve the tunnel?"),
    ),
)
def false_premise(question: Question, view: View) -> Iterator[Candidate]:
    """Correct what a question takes for granted where a sentence plainly contradicts it."""
    claim = read_premise(question)
    if not claim:
        return
    orders = compared(claim, question, view) if "than" in question.resolved else verdicts(claim, view)
    told = []
    for verdict in orders:
        if verdict.yes is None:
            continue
        if verdict.yes != claim.contrary:
            return  # one sentence bears the premise out
        told.append(verdict)
    check = _checked(claim, question, view)
    if check and check.yes is False and not claim.contrary and (check.fit.subject >= _SUBJECT or told):
        yield _other_figure(claim, check, question)
    elif not (check and check.yes) and any(_is_plain(claim, verdict, question, view) for verdict in told[:1]):
        yield _denied(claim, told[0], question, view)


def _checked(claim: Claim, question: Question, view: View) -> Checked | None:
    """Check the figure that is said of the subject, or the way it is said to have gone, if a verb says so."""
    stated = stated_quantity(question)
    if not claim.subject or not claim.verb or claim.cut < 0:
        return None
    if stated:
        said = stated.words.start >= question.tokens[claim.cut].start and question.type not in COUNTS
        return settled([*check_figure(question, view)]) if said else None
    moves = claim.verb.stem in RISE or claim.verb.stem in FALL
    return settled([*check_direction(question, view)]) if moves else None


def _is_plain(claim: Claim, verdict: Verdict, question: Question, view: View) -> bool:
    """Say whether a sentence contradicts so plainly that it may correct; an affirmation may hold no negator at all."""
    sentence = view.corpus.sentences[verdict.place]
    if verdict.turned == "roles" and question.type in COUNTS:
        return False  # how much A sold to B is not denied by what B sold to A
    if claim.contrary and not NEGATORS.isdisjoint(token.norm for token in sentence.tokens):
        return False
    return verdict.loose <= _LOOSE.get(verdict.turned, -1)


def _other_figure(claim: Claim, check: Checked, question: Question) -> Candidate:
    """Make a correction of a figure that is not the one taken for granted."""
    return Candidate(
        check.fit.figure.quantity.span.of(check.fit.sentence.document.text),
        figure_places(check),
        ((Clue.POLAR_REFUTED, 1.0), (Clue.SUBJECT_FITS, check.fit.subject)),
        kind=Kind.CORRECTION,
        quantity=check.fit.figure.quantity,
        words=f"{denial(claim, question)}: {figure_words(check)}",
        sure=_SURE_FIGURE,
    )


def _denied(claim: Claim, verdict: Verdict, question: Question, view: View) -> Candidate:
    """Make a correction of a sentence that denies the premise."""
    sentence = view.corpus.sentences[verdict.place]
    tokens, text = sentence.tokens, sentence.document.text
    words = [token for token in tokens[verdict.first : verdict.last or len(tokens)] if token.is_word]
    span = Span(words[0].start, words[-1].end)
    said, quote = denial(claim, question), f"“{' '.join(span.of(text).split())}”"
    if verdict.turned == "roles":
        said = "The text says it the other way round"
    return Candidate(
        "",
        (Place(sentence.document, span),),
        ((Clue.POLAR_REFUTED, 1.0),),
        kind=Kind.CORRECTION,
        words=f"{said}: {quote}" if said else f"The text says: {quote}",
        sure=_SURE_DENIED,
    )


@rule(
    *sorted(set(AnswerType) - {AnswerType.POLARITY}),
    examples=(
        Example("Arle has had no harbour since 1902. It has a mill.", "What is the harbour of Arle called?"),
        Example("Contrary to what many think, the Arle is not a canal.", "Who dug the canal of the Arle?"),
    ),
    counterexamples=(
        Example("Arle has no harbour. The harbour of Penn is small.", "What is the harbour of Arle called?"),
        Example("Arle has no harbour.", "Why does Arle have no harbour?"),
        Example("Arle has no harbour.", "What is the school of Arle called?"),
        Example("Corve has no harbour. Arle has a mill.", "What is the harbour of Arle called?"),
        Example("There is no doubt that Arle is old.", "What doubt is there?"),
        Example("Arle has no harbour; the county had asked for one.", "Who asked for a harbour in Arle?"),
        Example("Arle has a steam engine (no compound).", "How many cylinders does Arle's compound engine have?"),
        Example("Arle liked the song Streets With No Name.", "What is the name of the song that Arle liked?", ""),
        Example("The school of Arle got no grant until 1968.", "When did the school of Arle get a grant?"),
    ),
)
def denied_thing(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what says that there is no such thing as a question speaks of, if nothing else is said of that thing."""
    if not NEGATORS.isdisjoint(token.norm for token in question.tokens):
        return
    nouns = [place for place, tag in enumerate(question.tags) if tag is Tag.NOUN]
    for stem in dict.fromkeys(question.tokens[place].stem for place in nouns if _is_singled_out(question, place)):
        said = view.corpus.concordance.places(stem)
        match = next((match for match in view.matches if match.place in said), None)
        if match is None or not all(
            _is_denied(view.corpus.sentences[number], place) for number, places in said.items() for place in places
        ):
            continue
        if _is_done_all_the_same(question, match):
            continue
        bearing = bear(view, match, without=frozenset({question.verb or ""}))
        if bearing and bearing.share >= _BORNE_OUT:
            yield _contradicting(match)


def _is_done_all_the_same(question: Question, match: Match) -> bool:
    """Say whether another clause has the asked verb: "it has no harbour; the county had *asked* for one"."""
    denied_places = denied([token.norm for token in match.sentence.tokens])
    verbs = [one.verb for one in match.sentence.predicates if match.sentence.tokens[one.verb].stem == question.verb]
    return any(verb not in denied_places for verb in verbs)


def _is_singled_out(question: Question, place: int) -> bool:
    """Say whether a noun of a question is a thing that it takes for granted, not a word for what is asked for."""
    if not any(chunk.head == place for chunk in question.chunks):
        return False  # a compound engine is no compound
    return place >= question.gap_end or (question.type in COUNTS and place >= question.gap)


def _is_denied(sentence: Sentence, place: int) -> bool:
    """Say whether "no", "not a" or "without" stands right before a noun or its adjectives."""
    first = place
    while first and sentence.tags[first - 1] in {Tag.ADJ, Tag.NOUN, Tag.DET}:
        first -= 1
    norms = [token.norm for token in sentence.tokens]
    before = norms[max(0, first - 1) : place]
    limited = not _LIMITS.isdisjoint(norms[place:])  # "no money until 1968", "no jobs will be lost"
    named = sentence.tokens[place].text[0].isupper()  # "The Street With No Name"
    return not (_NONE.isdisjoint(before) or norms[place] in HARMLESS_AFTER or limited or named)


def _contradicting(match: Match) -> Candidate:
    """Quote a sentence that denies what is asked about."""
    place = Place(match.sentence.document, match.sentence.span)
    return Candidate(
        "",
        (place,),
        ((Clue.POLAR_REFUTED, 1.0),),
        kind=Kind.CORRECTION,
        words=f"The text says: “{' '.join(place.quote.split())}”",
        sure=_SURE_DENIED,
    )


_LIMITS = frozenset({"until", "till", "unless", "except", "will", "would", "should", "before"})
_NONE = frozenset({"no", "not", "without", "never", "neither"})
_BORNE_OUT = 0.6

RULES = (false_premise, denied_thing)
