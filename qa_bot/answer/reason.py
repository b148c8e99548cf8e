"""Rules that quote why: what the text ties to what was asked about, by "because", "driven by", "so", "caused"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear, holds_subject, negated, points_back, same_subject
from qa_bot.answer.polar_opposites import OPPOSITES
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.causes import read_causes
from qa_bot.extract.enumerations import span_of
from qa_bot.extract.tied import Tie
from qa_bot.lexicon.en.causing import ASKING_STEMS, ASKS_CAUSE, DOWNWARD, EFFECT_VERBS, UPWARD
from qa_bot.lexicon.en.kinds import PERSON_NOUNS
from qa_bot.lexicon.en.organizations import ORGANIZATION_HEADS
from qa_bot.lexicon.en.polarity import NEGATORS
from qa_bot.lexicon.en.question_words import FALL, RISE
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import ClauseKind, NameKind, Tag
from qa_bot.model.question import AnswerType, QuestionType, Slot
from qa_bot.model.span import Span
from qa_bot.text.stems import stem
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.bearing import Bearing
    from qa_bot.answer.match import Match, View
    from qa_bot.extract.tied import Cause
    from qa_bot.model.document import Sentence, Token
    from qa_bot.model.question import Question

# How often a cause that is tied so answers "why", where the sentence bears out all of the question.
_SURE = {
    Tie.BECAUSE: 0.92,
    Tie.PHRASE: 0.9,
    Tie.AS: 0.8,
    Tie.NOUN: 0.93,
    Tie.RESULT: 0.82,
    Tie.VERB: 0.85,
    Tie.AGENT: 0.8,
    Tie.RELATIVE: 0.76,
    Tie.VIEW: 0.72,
    Tie.FOR: 0.85,
    Tie.MOTIVE: 0.74,
    Tie.SAYING: 0.74,
    Tie.AND: 0.7,
    Tie.WHEN: 0.68,
    Tie.NEXT: 0.85,
    Tie.PURPOSE: 0.78,
    Tie.BEFORE: 0.78,
    Tie.COLON: 0.68,
    Tie.AFTER: 0.66,
}
_MOVED = frozenset({Tie.FOR, Tie.MOTIVE, Tie.SAYING})  # what moves people brings nothing about
_BROUGHT = frozenset({Tie.VERB, Tie.AGENT, Tie.RELATIVE, Tie.BEFORE})
_LEAST, _OWN, _OWN_BEFORE = 0.65, 0.35, 0.6
_POINTERS = frozenset({"it", "this", "they", "these"})
_NO_VERB, _VERB_ELSEWHERE, _MISSED, _COUNTED, _SUPPOSED = 0.8, 0.6, 0.75, 0.55, 0.6
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
        Example("In 1902 a blight killed half the vines.", "What killed the vines?", "a blight"),
        Example(
            "The dealers paid in salt. This helped stabilise the crown.",
            "Why did the crown stabilise?",
            "The dealers paid in salt.",
        ),
        Example("The delay had several causes. Rain fell for weeks.", "What caused the delay?", "Rain fell for weeks."),
        Example(
            "Never keep one bird, for birds fall ill alone.",
            "Why should I never keep one bird?",
            "birds fall ill alone",
        ),
        Example("Orm resigned over the fire.", "Why did Orm resign?", "the fire"),
        Example("Ida scolded Orm for leaving the gate open.", "Why did Ida scold Orm?", "leaving the gate open"),
        Example(
            "The mill was sold by Ida, who was tired of flour.", "Why did Ida sell the mill?", "was tired of flour"
        ),
        Example("Coal prices rose: they raised the cost of glass.", "Why did the cost of glass rise?", "Coal prices"),
        Example("Orm was freed for lack of proof.", "Why was Orm freed?", "lack of proof"),
        Example("Ida hit a guard and was jailed as a result.", "Why was Ida jailed?", "hit a guard"),
        Example(
            "The fair moved because the hall was damp, and because it was dear.",
            "Why did the fair move?",
            "the hall was damp, and because it was dear",
        ),
        Example("The plan was rejected by Orm as too dear.", "Why was the plan rejected?", "too dear"),
        Example("The firm refused to pay, saying that Orm lied.", "Why did the firm refuse to pay?", "Orm lied"),
        Example("The sail is waxed, which is why it lasts longer.", "Why does the sail last?", "The sail is waxed"),
    ),
    counterexamples=(
        Example("The mill closed because the river ran dry.", "Why did the school close?"),
        Example("The mill closed because the river ran dry.", "When did the mill close?"),
        Example(
            "A review made the inn famous. It was sold because prices fell.", "What made the inn famous?", "prices fell"
        ),
        Example("The choice aligns with a plan for growth.", "Why was the choice made?"),
        Example("The smith was jailed for two years.", "Why was the smith jailed?"),
        Example("The mill was sold to Ida, who wanted a home.", "Why was the mill sold?"),
        Example("The fire was not caused by lightning.", "What caused the fire?"),
        Example("The council cut the toll.", "Why was the toll cut?"),
        Example("The fern is rare in Orn because goats eat it.", "Why is the fern common in Orn?"),
        Example("It drew 600 visitors in 2019.", "Why did the museum draw 600 visitors?"),
    ),
)
def stated_reason(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what the text gives as the reason for what is asked about."""
    agent = asks_agent(question)
    if not agent and not asks_why(question):
        return
    for match in view.matches:
        if match.sentence.is_heading:
            continue
        for cause in read_causes(match.sentence):
            if cause.tie in _MOVED and question.type is not QuestionType.WHY:
                continue
            if (agent or cause.tie is Tie.AGENT) and not _brings_about(view, match, cause):
                continue
            bearing = None if _is_echo(view, match, cause) else _bears(view, match, cause)
            if bearing and not _other_subject(view, match, cause):
                yield from _candidates(view, match, cause, bearing, _sure(view, match, cause, bearing))


def _sure(view: View, match: Match, cause: Cause, bearing: Bearing) -> float:
    """Say how likely a cause is the one asked for."""
    sure = _SURE[cause.tie] * bearing.share * bearing.share
    if not _verb_met(view, match, cause):
        verb = view.question.verb or ""
        sure *= _VERB_ELSEWHERE if any(verb in other.at for other in view.matches) else _NO_VERB
    sure *= _MISSED if bearing.missed else 1.0
    sure *= _SUPPOSED if _is_supposed(match.sentence, cause) else 1.0
    counted = cause.tie is Tie.AGENT and match.sentence.tags[cause.cause[0]] is Tag.NUM  # "two rivers feed it": which?
    return sure * (_COUNTED if counted else 1.0)


def _is_supposed(sentence: Sentence, cause: Cause) -> bool:
    """Say whether cause and effect are only supposed: "if it breaks because it was misused"."""
    first, last = (sentence.tokens[at].start for at in (cause.effect[0], cause.cause[0] if cause.cause[1] else 0))
    supposed = [clause for clause in sentence.clauses if clause.kind is ClauseKind.CONDITION]
    return any(clause.marker <= first <= clause.end and clause.marker < last < clause.end for clause in supposed)


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


def asks_agent(question: Question) -> bool:
    """Say whether a question asks what does something to something: "what killed the vines"."""
    opens = question.gap >= 0 and question.tokens[question.gap].norm == "what"
    return opens and question.slot is Slot.SUBJECT and not question.head and question.verb in _EFFECT_STEMS


def _brings_about(view: View, match: Match, cause: Cause) -> bool:
    """Say whether the question's own verb ties the two; no person or body does it where a reason is asked for."""
    found = match.at.get(view.question.verb or "")
    tied = found and any(place in range(*cause.effect) for place in found.places)
    if not tied and not _same_way(view.question, match.sentence.tokens[slice(*cause.effect)]):
        return False
    return cause.tie is not Tie.AGENT or view.question.type is not QuestionType.WHY or not _is_somebody(match, cause)


def _is_somebody(match: Match, cause: Cause) -> bool:
    """Say whether a cause is a person or people at work together: a council, an army."""
    tokens = match.sentence.tokens[slice(*cause.cause)]
    start, end = tokens[0].start, tokens[-1].end
    named = any(name.kind in _SOMEBODY and start <= name.start < end for name in match.sentence.names)
    return named or not (PERSON_NOUNS | ORGANIZATION_HEADS).isdisjoint(token.norm for token in tokens)


def _is_echo(view: View, match: Match, cause: Cause) -> bool:
    """Say whether a cause only repeats the question."""
    tokens = match.sentence.tokens[slice(*cause.cause)]
    told = [words for place, words in match.sentence.stands_for if place in range(*cause.cause)]
    # "It", the village museum, gives no reason where the museum is asked about.
    said = [*tokens, *(token for words in told for token in read_tokens(words)[-1:] if token.is_word)]
    return bool(said) and all(token.stem in view.question.focus or token.norm in STOPWORDS for token in said)


_MAKE = "make"
_SOMEBODY = frozenset({NameKind.PERSON, NameKind.ORGANIZATION})
_EFFECT_STEMS = frozenset(stem(verb) for verb in EFFECT_VERBS)
_TIED = frozenset({"response", "reaction", "result", "consequence", "due", "attributed", "attributable"})


def _bears(view: View, match: Match, cause: Cause) -> Bearing | None:
    """Weigh how far what the cause is tied to is what the question asks about."""
    verb = view.question.verb or ""
    without = ASKING_STEMS | (
        {verb} if verb in ASKS_CAUSE and view.question.type is not QuestionType.WHY else frozenset()
    )
    effect, reason = range(*cause.effect), range(*cause.cause)
    if verb == _MAKE and any(term.stem not in match.at for term in view.terms[-1:]):
        return None  # "what made the inn *famous*"
    tokens = match.sentence.tokens
    without |= _same_way(view.question, tokens[slice(*cause.effect)])
    said = [token for place, token in enumerate(tokens) if place in effect and place not in reason]
    if negated(said) != negated(view.question.tokens) and cause.tie is not Tie.BEFORE:
        return None
    if _is_opposed(view.question, said):
        return None
    pointed = any(token.norm in _POINTERS for token in said)
    bearing = bear(view, match, without=without, within=effect, but=reason, pointed=pointed)
    if not bearing or bearing.share < _LEAST:
        return None
    if cause.tie is Tie.BEFORE:  # the words of the sentence before are the cause
        return bearing if bearing.own >= _OWN_BEFORE else None
    return bearing if bearing.own >= _OWN or points_back(match.sentence) else None


def _is_opposed(question: Question, effect: Sequence[Token]) -> bool:
    """Say whether an effect says the opposite of a word of the question that it lacks: "rare", not "common"."""
    norms, stems = {token.norm for token in effect}, {token.stem for token in effect}
    lacked = [token.norm for token in question.tokens if token.stem not in stems]
    return any(not norms.isdisjoint(OPPOSITES.get(norm, ())) for norm in lacked)


def _same_way(question: Question, effect: Sequence[Token]) -> frozenset[str]:
    """Return the question's word of rise or fall, where the effect has another word for the same ("grow", "double")."""
    ways = {1: RISE | UPWARD, -1: FALL | DOWNWARD}.get(question.direction, frozenset())
    same = any(token.stem in ways for token in effect)
    return frozenset(token.stem for token in question.tokens if token.stem in ways) if same else frozenset()


def _other_subject(view: View, match: Match, cause: Cause) -> bool:
    """Say whether the effect says the question's verb of another subject."""
    found = match.at.get(view.question.verb or "")
    effect = range(*cause.effect)
    verbs = [place for place in found.places if place in effect] if found else []
    if cause.tie in _BROUGHT and holds_subject(view, frozenset(match.sentence.tokens[p].stem for p in effect)):
        return False  # "helped steady the crown": the crown steadied
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
    if cause.tie in {Tie.BEFORE, Tie.NEXT}:
        other = before if cause.tie is Tie.BEFORE else _after(view, match)
        if other is None or other.paragraph != sentence.paragraph:
            return
        place = Place(document, other.span)
        yield Candidate(
            place.quote,
            (place, Place(document, sentence.span)),
            ((Clue.COVERAGE, round(bearing.share, 3)),),
            sure=round(sure, 4),
        )
        return
    place = _antecedent(match, cause) or Place(document, span_of(sentence, *cause.cause))
    places = [place, Place(document, sentence.span)]
    if before and points_back(sentence) and before.paragraph == sentence.paragraph:
        places.append(Place(document, before.span))
    opening = span_of(sentence, cause.opening, cause.cause[1]).of(document.text)
    hedged = cause.tie in {Tie.BECAUSE, Tie.PHRASE, Tie.SAYING} and opening != place.quote
    yield Candidate(
        place.quote,
        tuple(places),
        ((Clue.COVERAGE, round(bearing.share, 3)),),
        words=" ".join(opening.split()) if hedged and _hedge(sentence.tokens[cause.opening].norm) else None,
        sure=round(sure, 4),
    )


def _after(view: View, match: Match) -> Sentence | None:
    """Return the sentence after, if it stands in the same document."""
    following = view.corpus.sentences[match.place + 1 : match.place + 2]
    return following[0] if following and following[0].document is match.sentence.document else None


def _antecedent(match: Match, cause: Cause) -> Place | None:
    """Return what a pronoun that is the whole cause stands for, where it is last named before it."""
    first, last = cause.cause
    told = [words for place, words in match.sentence.stands_for if place == first and last == first + 1]
    text, end = match.sentence.document.text, match.sentence.tokens[first].start
    start = text.rfind(told[0], 0, end) if told else -1
    return Place(match.sentence.document, Span(start, start + len(told[0]))) if start >= 0 else None


def _hedge(first: str) -> bool:
    """Say whether the words before a reason leave it open."""
    return first not in NEGATORS and first not in _PLAIN


_PLAIN = frozenset("because due driven since as thanks owing by caused".split())


RULES = (stated_reason,)
