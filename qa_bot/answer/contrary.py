"""What a sentence says against being quoted: other players of its verb, mere plans, or another thing of the kind."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.answer.bearing import is_passive, negated, referred, topic
from qa_bot.answer.beyond import is_not_beyond
from qa_bot.answer.choices import is_no_choice
from qa_bot.answer.elsewhen import elsewhen
from qa_bot.answer.other_such import is_other_such
from qa_bot.answer.parts import asks_often, read_players
from qa_bot.answer.players import doer_and_done, is_time, receivers, said_by
from qa_bot.answer.playing import plays_another
from qa_bot.answer.sides import is_of_another
from qa_bot.answer.turned import turned_away
from qa_bot.lexicon.en.cues import MODAL_VERBS
from qa_bot.lexicon.en.framing import FRAMING
from qa_bot.lexicon.en.frequencies import OFTEN, TIMES
from qa_bot.lexicon.en.irregular_forms import IRREGULAR
from qa_bot.lexicon.en.number_words import SMALL
from qa_bot.lexicon.en.polarity import AHEAD
from qa_bot.lexicon.en.question_words import FALL, RISE
from qa_bot.model.candidate import Gate
from qa_bot.model.document import ChunkKind, NameKind, Tag
from qa_bot.model.question import AnswerType, QuestionType, Slot
from qa_bot.text.relate import opposed
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import Match, View
    from qa_bot.answer.parts import Parts
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Predicate, Sentence
    from qa_bot.model.question import Question
    from qa_bot.model.span import Span

_DID = frozenset({"did", "was", "were", "had", "has", "have"})
_HAVE = frozenset({"has", "have", "had"})
_TWO = 2
_OPEN = frozenset({"may", "might", "could"})
_NOW_BE = frozenset({"is", "are", "be", "been"})
# A verb after one of these has not been done, or not by then.
_UNDONE = frozenset(
    "will would shall may might could should can plan intend hope expect propose promise want wish aim seek consider "
    "offer refuse decline fail try attempt threaten".split()
)
# Verbs that only go on with what was told: "France followed with 38,200".
_CONTINUING = frozenset("follow follows followed have has had is are was were reach reaches reached come".split())
_CAUSING = frozenset("because as since due owing thanks to so for through".split())
_NOBODY = frozenset({"nobody", "none", "nothing", "no", "neither", "never"})
_DAYTIMES = frozenset({"morning", "afternoon", "evening", "night"})
_DYING = frozenset({"die", "kill", "perish", "dead", "death"})
_PLACING = frozenset({"in", "at", "on", "near", "by", "to"})
_NAMING = frozenset({Tag.NOUN, Tag.NAME})


def contrary(question: Question, view: View, candidate: Candidate) -> Gate | None:
    """Return the gate that what a candidate quotes fails by what else its sentence says; None where it fails none."""
    if candidate.steps or not candidate.places or AnswerType.POLARITY in question.wants or question.gap < 0:
        return None
    if candidate.value.lower().partition(" ")[0] in _NOBODY:
        return None  # that nobody did answers who did
    if _is_bare(question, candidate.value) or is_no_choice(question, candidate.value):
        return Gate.UNSURE
    document, span = candidate.places[0]
    sentences = (one for one in view.matches if one.sentence.document is document)
    match = next((one for one in sentences if one.sentence.span.covers(span)), None)
    if match is None or span == match.sentence.span:
        return None
    if _is_one_of_several(question, match.sentence, span) or is_not_beyond(question, match.sentence, span):
        return Gate.UNSURE
    if is_other_such(question, match.sentence, span.start):
        return Gate.OTHER_SUBJECT
    if (gate := elsewhen(question, match.sentence) or turned_away(question, view, match)) is not None:
        return gate
    if _hangs_elsewhere(question, match, span) or is_of_another(question, match.sentence, span):
        return Gate.UNSURE
    return _by_verb(question, view, match, span)


def _is_bare(question: Question, value: str) -> bool:
    """Say whether one word is no answer to "how often" or "how long": "four", of "four summers"."""
    if len(value.split()) > 1:
        return False
    if question.head == "time" and value.lower() in _DAYTIMES:
        return True  # "at seven in the morning"
    if question.type is QuestionType.HOW_LONG:
        return value.lower() in SMALL or value.isdigit()
    return asks_often(question) and value.lower() not in OFTEN | TIMES


def _is_one_of_several(question: Question, sentence: Sentence, span: Span) -> bool:
    """Say whether one name is quoted where several are asked for, and the sentence has others of its kind."""
    own = [name for name in sentence.names if span.covers(name.span)]
    if AnswerType.LISTING not in question.wants or len(own) != 1 or own[0].kind is NameKind.OTHER:
        return False
    asked = {name.key for name in question.names}
    others = {name.key for name in sentence.names if name.kind is own[0].kind and name.key not in asked}
    return len(others) > _TWO


def _by_verb(question: Question, view: View, match: Match, span: Span) -> Gate | None:
    """Hold a sentence to the question's verb: it has to be said as done, and of the same players."""
    sentence, places = match.sentence, _places(question, match)
    measured = not places and _is_measured(question, sentence, span) and not _is_bracketed(sentence, span)
    if measured and _says_much(question, view, match):
        return Gate.UNSURE
    if not places and _does_the_opposite(question, sentence, span):
        return Gate.OTHER_SUBJECT
    said = [predicate for predicate in sentence.predicates if predicate.verb in places]
    if not said or len(said) < len(places):
        return None  # the noun of the verb may say it ("the founder")
    done = [one for one in said if _is_done(sentence, one)]
    if not done and _asks_what_was_done(question):
        return Gate.UNSURE
    if _asks_what_will_be(question) and all(one.modal in _OPEN for one in said):
        return Gate.UNSURE
    moves = AnswerType.QUANTITY in question.wants and question.verb in RISE | FALL
    parts = None if moves else read_players(question)
    if parts and parts.asked == "doer" and all(_names_no_doer(sentence, one, span) for one in said):
        return Gate.UNSURE
    if (
        parts
        and question.type is QuestionType.WHO
        and all(plays_another(sentence, one, span, parts.asked) for one in said)
    ):
        return Gate.OTHER_SUBJECT
    if parts and any(_is_its_own(sentence, one, span, parts) for one in done):
        return None
    done = [one for one in done if _plays(sentence, one, span)] or done
    if parts and done and all(_has_others(view, match, one, parts) for one in done):
        return Gate.OTHER_SUBJECT
    return None


def _is_its_own(sentence: Sentence, predicate: Predicate, span: Span, parts: Parts) -> bool:
    """Say whether a figure has the asked doer for its subject, though the verb has another: "Orn has 36, *Ess* 29"."""
    figure = next((one for one in sentence.figures if one.quantity.span.overlaps(span)), None)
    if figure is None or not figure.subject_spans or not parts.doer:
        return False
    verbs = [one.verb for one in sentence.predicates if sentence.tokens[one.verb].start < span.start]
    if figure.subject_spans[0].start < sentence.tokens[predicate.verb].end or max(verbs, default=-1) > predicate.verb:
        return False
    told = {token.stem for token in read_tokens(figure.subject)}
    return not told.isdisjoint(parts.doer)


def _is_bracketed(sentence: Sentence, span: Span) -> bool:
    """Say whether words stand in brackets, where no verb is due: "Ada Brook (1880-1951)"."""
    before = sentence.document.text[sentence.span.start : span.start]
    return before.rfind("(") > before.rfind(")")


def _does_the_opposite(question: Question, sentence: Sentence, span: Span) -> bool:
    """Say whether what is quoted as the doer does the opposite: who sold the mill is not who bought it."""
    if question.type is not QuestionType.WHO or question.slot is not Slot.SUBJECT or not question.verb:
        return False
    for predicate in sentence.predicates:
        doer, _ = doer_and_done(sentence, predicate)
        if doer is not None and opposed(question.verb, sentence.tokens[predicate.verb].stem):
            chunk = sentence.chunks[doer]
            if sentence.tokens[chunk.first].start <= span.start < sentence.tokens[chunk.last - 1].end:
                return True
    return False


def _places(question: Question, match: Match) -> Sequence[int]:
    """Return the places where a sentence says the question's verb; "give" and its like are no terms."""
    if found := match.at.get(question.verb or ""):
        return found.places
    return [place for place, token in enumerate(match.sentence.tokens) if token.stem == question.verb]


def _names_no_doer(sentence: Sentence, predicate: Predicate, span: Span) -> bool:
    """Say whether a verb is a passive that names no doer, and what is quoted no part of it: "it can be built"."""
    doer, _ = doer_and_done(sentence, predicate)
    return is_passive(sentence, predicate.verb) and doer is None and not _plays(sentence, predicate, span)


def _plays(sentence: Sentence, predicate: Predicate, span: Span) -> bool:
    """Say whether some words stand in a phrase that plays a part for a verb."""
    chunks = [sentence.chunks[number] for number in _players(predicate)]
    return any(
        sentence.tokens[one.first].start <= span.start < sentence.tokens[one.last - 1].end
        for one in chunks
        if one.kind is ChunkKind.NOUN
    )


def _is_measured(question: Question, sentence: Sentence, span: Span) -> bool:
    """Say whether a time is asked for, or a figure that plays a part for some verb of the sentence."""
    if AnswerType.QUANTITY not in question.wants:
        return AnswerType.PERIOD in question.wants
    telling = [one for one in sentence.predicates if sentence.tokens[one.verb].norm not in FRAMING | _CONTINUING]
    return any(_plays(sentence, predicate, span) for predicate in telling)


def _says_much(question: Question, view: View, match: Match) -> bool:
    """Say whether the question's verb says something, and neither what a sentence refers to nor its heading does."""
    term = next((term for term in view.terms if term.stem == question.verb), None)
    if term is None or term.norm in FRAMING or term.stem in RISE | FALL:
        return False
    stems = {token.stem for token in match.sentence.tokens}
    if any(opposed(term.stem, stem) for stem in stems) or (term.stem in _DYING and stems & _DYING):
        return False  # what one buys another sells, and who is killed dies
    return term.stem not in referred(match.sentence) | topic(view.corpus, match)


def _asks_what_will_be(question: Question) -> bool:
    """Say whether a question takes something for settled: "when *will* it close"; "it may close" leaves that open."""
    norms = {token.norm for token in question.tokens}
    return "will" in norms and norms.isdisjoint(_OPEN)


def _asks_what_was_done(question: Question) -> bool:
    """Say whether a question takes something for done: "when *did* it open", "who *bought* it"."""
    verb, norms = question.verb_place, {token.norm for token in question.tokens}
    has_to = any(one.norm in _HAVE and other.norm == "to" for one, other in pairwise(question.tokens))
    if norms & _UNDONE or has_to or negated(question.tokens):
        return False
    past = verb >= 0 and (question.tokens[verb].norm.endswith("ed") or question.tokens[verb].norm in IRREGULAR)
    return bool(norms & _DID) or (past and not norms & _NOW_BE)


def _is_done(sentence: Sentence, predicate: Predicate) -> bool:
    """Say whether a verb is said as done, neither denied nor only hoped for: "it hopes to buy"."""
    before = [token.norm for token in sentence.tokens[max(0, predicate.verb - 2) : predicate.verb]]
    hoped = before[1:] == ["to"] and before[0] in AHEAD
    return not (hoped or predicate.negated or predicate.modal in _UNDONE | MODAL_VERBS)


def _has_others(view: View, match: Match, predicate: Predicate, parts: Parts) -> bool:
    """Say whether a verb has another doer, or another thing that it acts on, than the question names."""
    sentence = match.sentence
    doer, done = doer_and_done(sentence, predicate)
    if sentence.tokens[predicate.verb - 1].norm == "to":
        doer = None  # whom "they convinced him to go" makes go is not read
    acted_on = (*predicate.objects, *receivers(sentence, predicate)) if done in predicate.objects else (done,)
    return any(
        asked and _are_others(view, match, asked, [one for one in said if one is not None])
        for asked, said in ((parts.doer, (doer,)), (parts.done, acted_on))
    )


def _are_others(view: View, match: Match, asked: frozenset[str], said: Sequence[int]) -> bool:
    """Say whether some phrases name something else than the question does there, which others play, or nothing does."""
    sentence = match.sentence
    named = [one for one in said if sentence.tags[sentence.chunks[one].head] in _NAMING and not is_time(sentence, one)]
    meant = [one for one in said if any(place == sentence.chunks[one].head for place, _ in sentence.stands_for)]
    if not (named or meant) or any(_shares(view, sentence, asked, one) for one in said):
        return False
    if any(_met(view, sentence, asked, one) for one in said) or (named and asked.isdisjoint(match.at)):
        return True
    players = {one for other in sentence.predicates for one in _players(other)} - set(said)
    return any(_shares(view, sentence, asked, one) for one in players)


def _players(predicate: Predicate) -> Iterator[int]:
    """Yield the phrases that play a part for a verb."""
    yield from (() if predicate.subject is None else (predicate.subject,))
    yield from predicate.objects
    yield from (number for _, number in predicate.preps)


def _shares(view: View, sentence: Sentence, asked: frozenset[str], number: int) -> bool:
    """Say whether a phrase has a word of those asked, and is no namesake: "Orm Dahl" for "Ida Dahl"."""
    met, chunk = _met(view, sentence, asked, number), sentence.chunks[number]
    names = {term.stem for term in view.terms if term.is_name and term.stem in asked}
    own = {sentence.tokens[place].stem for place in range(chunk.first, chunk.last) if sentence.tags[place] is Tag.NAME}
    meant = [words for place, words in sentence.stands_for if place == chunk.head]
    own |= {token.stem for words in meant for token in read_tokens(words) if token.text[0].isupper()}
    return bool(met) and not (own - asked and names - met)


def _met(view: View, sentence: Sentence, asked: frozenset[str], number: int) -> frozenset[str]:
    """Return the words of those asked that a phrase, with what it refers to and hangs on, has."""
    said = said_by(sentence, number)
    if number > 1 and sentence.tokens[sentence.chunks[number - 1].head].norm == "of":
        said |= said_by(sentence, number - 2)  # "a layer of algae, which settles"
    relatives = view.corpus.concordance.relatives
    return frozenset(word for word in asked if any(stem in said for stem, _ in relatives(word)))


def _hangs_elsewhere(question: Question, match: Match, span: Span) -> bool:
    """Say whether a phrase is no reason but a time, belongs to another verb, or follows another preposition."""
    sentence = match.sentence
    first = next((place for place, token in enumerate(sentence.tokens) if token.start == span.start), -1)
    if first < 0:
        return False
    before = sentence.tokens[first - 1].norm if first else ""
    if question.type is QuestionType.WHY and sentence.tags[first] is Tag.ADP and before not in _CAUSING:
        inside = [token for token in sentence.tokens if span.start < token.start < span.end]
        timed = any(period.span.start == inside[0].start for period in sentence.periods) if inside else False
        causes = any(token.norm in _CAUSING for token in inside)
        placed = sentence.tokens[first].norm in _PLACING and any(one.text[:1].isupper() for one in inside)
        by_doer = sentence.tokens[first].norm == "by" and sentence.tags[first + 1] is not Tag.VERB
        return not causes and (timed or placed or by_doer or _is_of_another_verb(question, match, first))
    if question.type is QuestionType.WHO and before in _PLACING - {"by", "to"} | {"from"}:
        return True  # "built in Dundee" names no builder
    if _asks_what_it_is(question) and before in _PLACING - {"by", "to"}:
        return any(name.start == span.start for name in sentence.names)  # "the mill at Kelm": not what the mill is
    asked = [token.norm for token in question.tokens[question.verb_place : question.verb_place + 2]]
    return question.link == "of" and asked[1:] == ["of"] and before in _PLACING  # "made *of*" against "made *in*"


def _asks_what_it_is(question: Question) -> bool:
    """Say whether a question asks what something is."""
    beside = question.type is QuestionType.WHAT and question.slot is Slot.BESIDE
    return beside and AnswerType.DEFINITION in question.wants


def _is_of_another_verb(question: Question, match: Match, first: int) -> bool:
    """Say whether a phrase hangs on another verb than the question's, which its sentence says, too."""
    sentence, places = match.sentence, _places(question, match)
    hung = [
        predicate.verb
        for predicate in sentence.predicates
        for _, number in predicate.preps
        if sentence.chunks[number].first == first + 1
    ]
    said = [predicate.verb for predicate in sentence.predicates if predicate.verb in places]
    return bool(hung and said) and not set(hung) & set(said)
