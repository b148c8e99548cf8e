"""Rules that quote why: what the text ties to what was asked about, by "because", "driven by", "so", "caused"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear, negated, points_back, same_subject
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.causes import Tie, read_causes
from qa_bot.extract.enumerations import span_of
from qa_bot.lexicon.en.causing import ASKING_STEMS, ASKS_CAUSE
from qa_bot.lexicon.en.polarity import NEGATORS
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType, QuestionType, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.bearing import Bearing
    from qa_bot.answer.match import Match, View
    from qa_bot.extract.causes import Cause
    from qa_bot.model.question import Question

# How often a cause that is tied so answers "why", where the sentence bears out all of the question.
_SURE = {
    Tie.BECAUSE: 0.92,
    Tie.PHRASE: 0.9,
    Tie.AS: 0.8,
    Tie.NOUN: 0.93,
    Tie.RESULT: 0.82,
    Tie.VERB: 0.85,
    Tie.PURPOSE: 0.78,
    Tie.BEFORE: 0.78,
    Tie.COLON: 0.68,
    Tie.AFTER: 0.66,
}
_LEAST = 0.65
_POINTERS = frozenset({"it", "this", "they", "these"})
_NO_VERB, _MISSED = 0.8, 0.75
_WANTS = (AnswerType.REASON, AnswerType.ENTITY, AnswerType.STATEMENT, AnswerType.DEFINITION, AnswerType.MANNER)


@rule(
    *_WANTS,
    examples=(
        Example("The mill closed, probably because the river ran dry.", "Why did the mill close?", "the river ran dry"),
        Example(
            "They moved the fair to May. This step, driven by frost and the wish for crowds, was wise.",
            "Why did they move the fair?",
            "frost and the wish for crowds",
        ),
        Example(
            "The pond holds no air, so nothing swims in it.",
            "Why does nothing swim in the pond?",
            "The pond holds no air",
        ),
        Example(
            "The frost killed the vines.\n\nThe late frost caused the poor harvest.",
            "What caused the poor harvest?",
            "The late frost",
        ),
        Example("The strike was a response to the cuts.", "What was the strike a response to?", "the cuts"),
        Example("Ida left to study law.", "Why did Ida leave?", "to study law"),
    ),
    counterexamples=(
        Example("The mill closed because the river ran dry.", "Why did the school close?"),
        Example("The mill closed because the river ran dry.", "When did the mill close?"),
        Example("The choice aligns with a plan for growth.", "Why was the choice made?"),
        Example("The fire was not caused by lightning.", "What caused the fire?"),
    ),
)
def stated_reason(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what the text gives as the reason for what is asked about."""
    if not asks_why(question):
        return
    for match in view.matches:
        if match.sentence.is_heading:
            continue
        for cause in read_causes(match.sentence):
            bearing = _bears(view, match, cause)
            if bearing and bearing.share >= _LEAST and not _other_subject(view, match, cause):
                sure = (
                    _SURE[cause.tie]
                    * bearing.share
                    * bearing.share
                    * (1.0 if _verb_met(view, match, cause) else _NO_VERB)
                )
                sure *= _MISSED if bearing.missed else 1.0
                yield from _candidates(view, match, cause, bearing, sure)


def asks_why(question: Question) -> bool:
    """Say whether a question asks for a cause: "why", "what caused", "what is it a response to", "how come"."""
    if question.type is QuestionType.WHY:
        return True
    norms = [token.norm for token in question.tokens]
    if norms[:2] == ["how", "come"]:
        return True
    if question.gap < 0 or question.tokens[question.gap].norm not in {"what", "which"}:
        return False
    tied = question.link in {"to", "of"} and any(norm in _TIED for norm in norms)
    return tied or (question.slot is Slot.SUBJECT and question.verb in ASKS_CAUSE and not question.head)


_TIED = frozenset({"response", "reaction", "result", "consequence", "due", "attributed", "attributable"})


def _bears(view: View, match: Match, cause: Cause) -> Bearing | None:
    """Weigh how far what the cause is tied to is what the question asks about."""
    verb = view.question.verb or ""
    without = ASKING_STEMS | (
        {verb} if verb in ASKS_CAUSE and view.question.type is not QuestionType.WHY else frozenset()
    )
    effect, reason = range(*cause.effect), range(*cause.cause)
    tokens = match.sentence.tokens
    said = [token for place, token in enumerate(tokens) if place in effect and place not in reason]
    if negated(said) != negated(view.question.tokens) and cause.tie is not Tie.BEFORE:
        return None
    return bear(
        view, match, without=without, within=effect, but=reason, pointed=any(token.norm in _POINTERS for token in said)
    )


def _other_subject(view: View, match: Match, cause: Cause) -> bool:
    """Say whether the effect says the question's verb of another subject."""
    found = match.at.get(view.question.verb or "")
    effect = range(*cause.effect)
    verbs = [place for place in found.places if place in effect] if found else []
    return bool(verbs) and not any(same_subject(view, match.sentence, verb) for verb in verbs)


def _verb_met(view: View, match: Match, cause: Cause) -> bool:
    """Say whether the effect holds the question's verb or a relative, or what it points back to does."""
    verb = view.question.verb
    if not verb or verb in ASKS_CAUSE or verb in ASKING_STEMS:
        return True
    found = match.at.get(verb)
    if found and any(place not in range(*cause.cause) for place in found.places):
        return True
    return points_back(match.sentence) and any(
        other.place == match.place - 1 and verb in other.at for other in view.matches
    )


def _candidates(view: View, match: Match, cause: Cause, bearing: Bearing, sure: float) -> Iterator[Candidate]:
    """Quote the cause; a hedge before it stays in the reply, and the sentence that it points back to is cited."""
    sentence, document = match.sentence, match.sentence.document
    before = view.before(match)
    if cause.tie is Tie.BEFORE:
        if before is None or before.paragraph != sentence.paragraph:
            return
        place = Place(document, before.span)
        yield Candidate(
            place.quote,
            (place, Place(document, sentence.span)),
            ((Clue.COVERAGE, round(bearing.share, 3)),),
            sure=round(sure, 4),
        )
        return
    place = Place(document, span_of(sentence, *cause.cause))
    places = [place, Place(document, sentence.span)]
    if before and points_back(sentence) and before.paragraph == sentence.paragraph:
        places.append(Place(document, before.span))
    opening = span_of(sentence, cause.opening, cause.cause[1]).of(document.text)
    hedged = cause.tie in {Tie.BECAUSE, Tie.PHRASE} and opening != place.quote
    yield Candidate(
        place.quote,
        tuple(places),
        ((Clue.COVERAGE, round(bearing.share, 3)),),
        words=" ".join(opening.split()) if hedged and _hedge(sentence.tokens[cause.opening].norm, opening) else None,
        sure=round(sure, 4),
    )


def _hedge(first: str, opening: str) -> bool:
    """Say whether the words before a reason leave it open."""
    del opening
    return first not in NEGATORS and first not in {
        "because",
        "due",
        "driven",
        "since",
        "as",
        "thanks",
        "owing",
        "by",
        "caused",
    }


RULES = (stated_reason,)
