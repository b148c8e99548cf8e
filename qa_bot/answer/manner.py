"""Rules that quote how something is done, and what somebody does or what becomes of a thing."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from qa_bot.answer.asked_kind import may_act
from qa_bot.answer.bearing import bear, is_passive, negated, same_subject
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import span_of
from qa_bot.extract.forms import base_of
from qa_bot.lexicon.en.cues import SPEECH_VERBS
from qa_bot.lexicon.en.manner import CARRIERS, LINK_ODDS, MEANS_NOUNS
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import ChunkKind, ClauseKind, NameKind, Tag
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.bearing import Bearing
    from qa_bot.answer.match import Match, View
    from qa_bot.model.document import Chunk, Predicate, Sentence, Token
    from qa_bot.model.question import Question

_BY_DOING, _DONE, _BECAME = 0.9, 0.78, 0.8
_LEAST, _GRADE = 0.65, 0.6
_BY_PEOPLE = 0.5
_STOPS = frozenset({".", ";", ":", "!", "?", "(", ")", "—"})
_CLAUSAL = frozenset({Tag.VERB, Tag.AUX})
_MODALS = frozenset({"must", "should", "can", "could", "may", "might", "will", "would", "shall"})


@rule(
    AnswerType.MANNER,
    AnswerType.ENTITY,
    examples=(
        Example(
            "The mill cut its costs by selling two carts.", "How did the mill cut its costs?", "by selling two carts"
        ),
        Example("The salt is spoilt by ants.", "How is the salt spoilt?", "by ants"),
        Example("The salt is carried to Kelm on barges.", "How is the salt carried to Kelm?", "on barges"),
        Example("The pit was dug with spades and carts.", "How was the pit dug?", "with spades and carts"),
        Example("You can pay by card or with the app.", "How can you pay?", "by card or with the app"),
        Example("Places can be booked once by letter.", "How can I book a place?", "by letter"),
        Example("The smith opened the chest with a hairpin.", "How did the smith open the chest?", "with a hairpin"),
    ),
    counterexamples=(
        Example("The smith opened the chest with Ida Ness.", "How did the smith open the chest?"),
        Example("The mill cut its costs by selling two carts.", "How did the school cut its costs?"),
        Example("The bell was cast by Orm Dahl.", "How was the bell cast?"),
    ),
    contested=True,
)
def stated_manner(question: Question, view: View) -> Iterator[Candidate]:
    """Quote by what, with what or through what something is done."""
    if not asks_how(question):
        return
    for match in view.matches:
        sentence, found = match.sentence, match.at.get(question.verb or "")
        if sentence.is_heading or not found or found.grade < _GRADE:
            continue
        for verb in found.places:
            if same_subject(view, sentence, verb) and not any(
                p.verb == verb and p.negated != negated(question.tokens) for p in sentence.predicates
            ):
                yield from _manners(view, match, verb)


def asks_how(question: Question) -> bool:
    """Say whether a question asks how, or by what means."""
    if question.type is QuestionType.HOW:
        return [token.norm for token in question.tokens[:2]] != ["how", "come"]
    return question.type is QuestionType.WHICH and question.head in MEANS_NOUNS


def _manners(view: View, match: Match, verb: int) -> Iterator[Candidate]:
    """Yield the phrases after a verb that say how, each weighed by how often such a phrase does."""
    sentence = match.sentence
    starts = [token.start for token in sentence.tokens]
    end = _clause_end(sentence, verb)
    for clause in sentence.clauses:
        first = bisect_left(starts, clause.marker)
        if clause.kind is ClauseKind.MANNER and (verb < first <= end or first == 0):
            last = bisect_left(starts, clause.end)
            yield from _made(view, match, first, last, _BY_DOING)
            return
    for chunk, following in zip(sentence.chunks, sentence.chunks[1:], strict=False):
        place = chunk.head
        link = sentence.tokens[place].norm
        if chunk.kind is not ChunkKind.PREPOSITION or following.kind is not ChunkKind.NOUN or not verb < place < end:
            continue
        odds = LINK_ODDS.get(link, 0.0)
        if not odds or following.first != place + 1 or _is_no_means(sentence, following.first, following.last):
            continue
        if link == "by" and is_passive(sentence, verb) and sentence.tokens[following.head].norm not in CARRIERS:
            odds = LINK_ODDS[link] * _by_whom(sentence, following)
        yield from _made(view, match, place, _past_joined(sentence, following), odds)


def _by_whom(sentence: Sentence, chunk: Chunk) -> float:
    """Say how far what a passive is done by says how: things and animals do ("by ants"), people hardly."""
    head = sentence.tokens[chunk.head].norm
    if may_act(head) or sentence.tags[chunk.head] is not Tag.NOUN:
        return _BY_PEOPLE if sentence.tags[chunk.first] is Tag.NOUN else 0.0
    return 1.0


def _past_joined(sentence: Sentence, chunk: Chunk) -> int:
    """Return where the phrases end that "and" or "or" joins to one: "with spades and barrows", "by card or in cash"."""
    number, last = sentence.chunks.index(chunk), chunk.last
    after = sentence.chunks[number + 1 : number + 3]
    if not after or after[0].first != last + 1 or sentence.tokens[last].norm not in {"and", "or"}:
        return last
    again = after[0].kind is ChunkKind.PREPOSITION and sentence.tokens[after[0].head].norm in LINK_ODDS
    joined = after[again] if len(after) > again else chunk
    subject = any(sentence.chunks[p.subject] == joined for p in sentence.predicates if p.subject is not None)
    bare = joined.kind is ChunkKind.NOUN and not subject and sentence.tags[joined.head] is not Tag.PRON
    return max(last, joined.last) if bare else last


def _is_no_means(sentence: Sentence, first: int, last: int) -> bool:
    """Say whether a phrase is a person, a place, a time or a number rather than a means."""
    start, end = sentence.tokens[first].start, sentence.tokens[last - 1].end
    if any(name.start < end and start < name.end and name.kind is not NameKind.OTHER for name in sentence.names):
        return True
    if any(period.span.start < end and start < period.span.end for period in sentence.periods):
        return True
    return sentence.tags[last - 1] in {Tag.NUM, Tag.PRON, Tag.NAME}


def _made(view: View, match: Match, first: int, last: int, odds: float) -> Iterator[Candidate]:
    """Make a candidate of a phrase, if the rest of the sentence bears out the question."""
    bearing = bear(view, match, but=range(first, last))
    if odds and bearing and bearing.share >= _LEAST and not _echo(view.question, match.sentence.tokens[first:last]):
        yield _quote(match.sentence, bearing, first, last, odds * bearing.share)


def _echo(question: Question, tokens: Sequence[Token]) -> bool:
    """Say whether words only repeat the question."""
    asked = {token.stem for token in question.tokens}
    return all(token.stem in asked or token.norm in STOPWORDS for token in tokens)


def _quote(sentence: Sentence, bearing: Bearing, first: int, last: int, sure: float) -> Candidate:
    """Quote some tokens of a sentence."""
    place = Place(sentence.document, span_of(sentence, first, last))
    clues = ((Clue.COVERAGE, round(bearing.share, 3)), (Clue.VERB_FOUND, 1.0))
    return Candidate(place.quote, (place, Place(sentence.document, sentence.span)), clues, sure=round(sure, 4))


def _clause_end(sentence: Sentence, verb: int) -> int:
    """Return where the clause of a verb ends: at a mark, or before the next verb after "and"."""
    tokens, tags = sentence.tokens, sentence.tags
    for place in range(verb + 1, len(tokens)):
        if tokens[place].norm in _STOPS and not (tokens[place].norm == "." and place + 1 < len(tokens)):
            return place
        if tags[place] is Tag.SUB or (tokens[place].norm == "so" and tokens[place - 1].norm == ","):
            return place
        if tokens[place].norm in {"and", "but"} and place + 1 < len(tokens) and tags[place + 1] in _CLAUSAL:
            return place
    return len(tokens)


@rule(
    AnswerType.STATEMENT,
    AnswerType.ENTITY,
    examples=(
        Example(
            "New singers must learn a psalm and bring a candle.",
            "What must new singers do?",
            "learn a psalm and bring a candle",
        ),
        Example("The old ferry will be sold in May.", "What will happen to the old ferry?", "sold in May"),
        Example(
            "The old ferry sank in 1911 and was raised in 1913.",
            "What happened to the old ferry?",
            "sank in 1911 and was raised in 1913",
        ),
    ),
    counterexamples=(
        Example("New singers must learn a psalm.", "What must the baker do?"),
        Example("The old ferry sank in 1911.", "What happened to the mill?"),
        Example("The guild of the bakers met.", "What happened to the bakers?"),
        Example("The guild said that it would meet.", "What happened to the guild?"),
    ),
)
def stated_doing(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what somebody does or has to do, and what happened to a thing: the verb with what follows it."""
    asked = _asked_doing(question)
    if asked is None:
        return
    target, modal, sure = asked
    stems = {token.stem for token in target}
    for match in view.matches:
        sentence = match.sentence
        if sentence.is_heading or not target:
            continue
        for predicate in sentence.predicates:
            chunk = sentence.chunks[predicate.subject] if predicate.subject is not None else None
            if chunk is None or chunk.first >= predicate.verb or (modal and predicate.modal != modal):
                continue
            said = {token.stem for token in sentence.tokens[chunk.first : predicate.verb]} | _stood(
                sentence, chunk.first, chunk.last
            )
            if not modal and not happens_to(sentence, predicate, chunk, target[-1]):
                continue
            first = next((c.first for c in sentence.chunks if c.first <= predicate.verb < c.last), predicate.verb)
            bearing = bear(view, match, without=_DOING)
            if stems <= said and bearing and bearing.share >= _LEAST:
                start = predicate.verb if modal else first
                yield _quote(sentence, bearing, start, words_end(sentence, start), sure * bearing.share)
                break


_DOING = frozenset({"do", "happen", "becom"})
_PART = frozenset({"one", "two", "some", "all", "most", "many", "half", "part", "parts", "none", "rest", "remains"})


def happens_to(sentence: Sentence, predicate: Predicate, chunk: Chunk, asked: Token) -> bool:
    """Say whether a subject is what is asked about, not only of it ("the guild of bakers"), and no speaker."""
    tokens = sentence.tokens
    says = not predicate.passive and base_of(tokens[predicate.verb].norm) in SPEECH_VERBS
    if says or predicate.modal is not None:
        return False
    head = tokens[chunk.head]
    if head.norm in _PART and chunk.last < predicate.verb and tokens[chunk.last].norm == "of":
        after = [other.head for other in sentence.chunks if chunk.last < other.first and other.last <= predicate.verb]
        head = tokens[after[0]] if after else head
    ends = [words.lower().split()[-1] for place, words in sentence.stands_for if place == chunk.head]
    if sentence.tags[chunk.head] is Tag.NAME:
        ends += [token.norm for token in tokens[chunk.first : chunk.head]]  # "her sister Ida"
    several = asked.norm.endswith("s")
    return any(stem(word) == asked.stem and word.endswith("s") is several for word in (head.norm, *ends))


def _asked_doing(question: Question) -> tuple[Sequence[Token], str, float] | None:
    """Read "what must X do", "what happened to X", "what became of X": the one, the modal, the odds."""
    norms = [token.norm for token in question.tokens[max(0, question.gap) :]]
    words = [token for token in question.tokens if token.is_word and token.norm not in STOPWORDS]
    if norms[:4] == ["what", "will", "happen", "to"]:
        return [token for token in words if token.stem not in _DOING and token.norm != "will"], "will", _BECAME
    if norms[:3] in (["what", "happened", "to"], ["what", "became", "of"], ["what", "happens", "to"]):
        return [token for token in words if token.stem not in _DOING], "", _BECAME
    if norms[:1] == ["what"] and norms[1:2] and norms[1] in _MODALS and "do" in norms[2:]:
        end = norms.index("do", 2)
        return [token for token in question.tokens[2:end] if token.norm not in STOPWORDS], norms[1], _DONE
    return None


def _stood(sentence: Sentence, first: int, last: int) -> frozenset[str]:
    """Return the stems of what the words of a phrase stand for."""
    return frozenset(
        stem(word) for place, words in sentence.stands_for if first <= place < last for word in words.lower().split()
    )


@rule(
    AnswerType.STATEMENT,
    examples=(
        Example(
            "The mill is old. In March 1911 a storm broke the wheel.",
            "What happened in March 1911?",
            "In March 1911 a storm broke the wheel.",
        ),
    ),
    counterexamples=(
        Example("In March 1911 a storm broke the wheel.", "What happened in May 1911?"),
        Example("In March 1911 a storm broke the wheel.", "What happened to the school in March 1911?"),
    ),
)
def happened_then(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the sentence that tells of the asked time, where nothing but what happened then is asked."""
    norms = [token.norm for token in question.tokens[max(0, question.gap) :][:3]]
    if norms[:2] != ["what", "happened"] or norms[2:] == ["to"] or not question.periods:
        return
    [asked, *_] = question.periods
    for match in view.matches:
        told = any(period.same_as(asked) or asked.covers(period) for period in match.sentence.periods)
        bearing = bear(view, match, without=_DOING)
        if told and not match.sentence.is_heading and bearing and bearing.own >= _TOLD and not bearing.missed:
            yield _quote(match.sentence, bearing, 0, len(match.sentence.tokens), _THEN * bearing.share)


_TOLD, _THEN = 0.5, 0.75


def words_end(sentence: Sentence, start: int) -> int:
    """Return where a verb's words end: with the sentence, at a comma where they stand in a relative clause."""
    last = len(sentence.tokens)
    if start and sentence.tokens[start - 1].norm in {"that", "which", "who"}:
        last = next((place for place in range(start, last) if sentence.tokens[place].norm == ","), last)
    while last > 1 and not sentence.tokens[last - 1].is_word:
        last -= 1
    return last


RULES = (stated_manner, stated_doing, happened_then)
