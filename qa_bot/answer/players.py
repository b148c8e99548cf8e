"""Players: which phrases of a sentence act and are acted on, and whether they are those that a question names."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.answer.bearing import is_passive, negated, same_links
from qa_bot.extract.enumerations import span_of
from qa_bot.extract.forms import base_of
from qa_bot.lexicon.en.irregular_forms import IRREGULAR
from qa_bot.lexicon.en.verbs import GIVING_VERBS
from qa_bot.model.document import ChunkKind, Tag
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import Match, View
    from qa_bot.answer.parts import Parts
    from qa_bot.model.document import Predicate, Sentence
    from qa_bot.model.question import Question

_CLOSING = frozenset({",", ".", ";"})
_HEDGES = frozenset({"about", "around", "over", "under", "nearly", "almost", "roughly", "some"})
_HALF, _GRADE = 0.5, 0.6
_ANYONE = frozenset({"i", "you", "one", "anyone", "everyone", "anybody", "everybody"})
_BEFORE_ORDERS = frozenset({"", ",", ";", ":", "and", "but", "or"})
_IN_ORDERS = frozenset({"please", "always", "then", "never", "do", "not", "don't", "only", "also", "first"})
_HAVE, _BINDING = frozenset({"has", "have", "had"}), frozenset({"must", "order", "require"})
_THEN, _NOW = frozenset({"did", "was", "were", "had"}), frozenset({"do", "does", "is", "are", "has", "have"})
_INDEFINITE, _OPEN = frozenset({"a", "an"}), frozenset({"they", "them"})


def saying(question: Question, view: View, parts: Parts) -> Iterator[tuple[Match, Sequence[int]]]:
    """Yield the sentences that say the question's verb, with the places where they do."""
    for match in view.matches:
        found = match.at.get(parts.verb)
        if found and found.grade >= _GRADE and not match.sentence.is_heading and same_links(question, match.sentence):
            yield match, found.places


def told(question: Question, sentence: Sentence, verbs: Sequence[int]) -> Iterator[Predicate]:
    """Yield what a sentence says by these verbs, if it denies no more than the question and plans nothing for done."""
    denied = negated(question.tokens)
    for predicate in sentence.predicates:
        if predicate.verb in verbs and predicate.negated == denied and not _unreal(predicate, question):
            yield predicate


def _unreal(predicate: Predicate, question: Question) -> bool:
    """Say whether a sentence only plans or allows what the question takes as done."""
    asked = {token.norm for token in question.tokens}
    bound = any(one.norm in _HAVE and other.norm == "to" for one, other in pairwise(question.tokens))
    if bound and predicate.modal in _BINDING:
        return False
    real = {None, "have", "will"} if asked & {"is", "are", "does", "do"} else {None, "have"}
    return (
        predicate.modal not in real
        and predicate.modal not in asked
        and not asked & {"will", "would", "can", "could", "may", "might", "should", "plan", "plans", "want", "wants"}
    )


def same_time(question: Question, sentence: Sentence, predicate: Predicate) -> bool:
    """Say whether question and verb are both of now or both of the past, as far as their first words tell."""
    chunk = next((one for one in sentence.chunks if one.first <= predicate.verb < one.last), None)
    first = sentence.tokens[chunk.first if chunk else predicate.verb].norm
    form = sentence.forms[predicate.verb] if predicate.verb < len(sentence.forms) else ""
    norms = {token.norm for token in question.tokens}
    said = (first in _THEN or form == "VBD", first in _NOW or form == "VBZ")
    asked = (bool(norms & _THEN), bool(norms & _NOW))
    return said in {asked, (False, False)} or not any(asked)


def asks_anyone(question: Question) -> bool:
    """Say whether a question is about whoever asks it: "what must *I* bring"."""
    between = question.tokens[max(question.gap_end, 0) : max(question.verb_place, 0)]
    return any(token.norm in _ANYONE for token in between)


def tells_anyone(sentence: Sentence, predicate: Predicate) -> bool:
    """Say whether a verb tells its reader what to do, or says what "you" do."""
    if predicate.subject is None:
        first = predicate.verb
        while first and sentence.tokens[first - 1].norm in _IN_ORDERS:
            first -= 1
        before = sentence.tokens[first - 1].norm if first else ""
        return before in _BEFORE_ORDERS and sentence.tokens[predicate.verb].norm not in IRREGULAR
    head = sentence.tokens[sentence.chunks[predicate.subject].head].norm
    return head in _ANYONE


def doer_and_done(sentence: Sentence, predicate: Predicate) -> tuple[int | None, int | None]:
    """Return the chunks that act and are acted on, however the voice turns them; "by 1910" acts on nothing."""
    if not is_passive(sentence, predicate.verb):
        return predicate.subject, next(iter(predicate.objects), None)
    return next((chunk for link, chunk in predicate.preps if link == "by" and not is_time(sentence, chunk)), None), (
        predicate.subject
    )


def is_time(sentence: Sentence, number: int) -> bool:
    """Say whether a noun phrase is a time."""
    chunk = sentence.chunks[number]
    span = span_of(sentence, chunk.first, chunk.last)
    return any(period.span.overlaps(span) for period in sentence.periods)


def same_parts(view: View, sentence: Sentence, predicate: Predicate, parts: Parts) -> bool:
    """Say whether a verb's doer and what it acts on are those of the question, as far as that names them."""
    doer, done = doer_and_done(sentence, predicate)
    if doer is not None and doer == done:
        return False
    acted_on = (
        (done, *predicate.objects[1:2], *receivers(sentence, predicate)) if done in predicate.objects else (done,)
    )
    return holds(view, sentence, parts.doer, doer) and holds(view, sentence, parts.done, *acted_on)


def receivers(sentence: Sentence, predicate: Predicate) -> tuple[int, ...]:
    """Return to whom something is given by a verb: "pay nine pounds *to the guild*" pays the guild."""
    if base_of(sentence.tokens[predicate.verb].norm) not in GIVING_VERBS:
        return ()
    return tuple(number for link, number in predicate.preps if link == "to")


def holds(view: View, sentence: Sentence, asked: frozenset[str], *numbers: int | None) -> bool:
    """Say whether some phrases of a sentence, with what they refer to, hold most of what the question says there."""
    if not asked:
        return True
    said: set[str] = set()
    for number in numbers:
        if number is not None:
            said |= said_by(sentence, number)
    weights = {term.stem: term.weight for term in view.terms if term.stem in asked}
    relatives = view.corpus.concordance.relatives
    met = sum(weight for word, weight in weights.items() if any(stem in said for stem, _ in relatives(word)))
    named = all(
        any(stem in said for stem, _ in relatives(term.stem))
        for term in view.terms
        if term.stem in asked and term.is_name
    )
    return named and met >= _HALF * sum(weights.values())


def said_by(sentence: Sentence, number: int) -> set[str]:
    """Return the stems of a phrase, of what it refers to and of the noun that it stands beside ("the heron, *a bird*").

    A pronoun for several things that was left open may mean any noun in the plural before it.
    """
    chunks, tokens = sentence.chunks, sentence.tokens
    first, last = chunks[number].first, end_of(sentence, number)
    said = {token.stem for token in tokens[first:last]}
    said |= {stem for place, words in sentence.stands_for if first <= place < last for stem in _stems_of(words)}
    before = chunks[number - 1] if number else None
    if before and before.kind is ChunkKind.NOUN and before.last == first - 1 and tokens[first - 1].norm == ",":
        said |= {token.stem for token in tokens[before.first : before.last] if tokens[first].norm in _INDEFINITE}
    named = chunks[number + 1] if number + 1 < len(chunks) else None
    if named and named.first == last + 1 and tokens[last].norm == "," and sentence.tags[named.head] is Tag.NAME:
        ends = tokens[named.last].norm in _CLOSING if named.last < len(tokens) else False
        if ends and sentence.tags[chunks[number].head] is Tag.NOUN:
            said |= {token.stem for token in tokens[named.first : named.last]}  # "her aunt, *Ada Brook*, …"
    if tokens[first].norm in _OPEN and not any(place == first for place, _ in sentence.stands_for):
        heads = [tokens[chunk.head] for chunk in chunks[:number] if chunk.kind is ChunkKind.NOUN]
        said |= {head.stem for head in heads if head.norm != head.stem and head.norm.endswith("s")}
    return said


def _stems_of(words: str) -> frozenset[str]:
    """Return the stems of some words."""
    return frozenset(token.stem for token in read_tokens(words) if token.is_word)


def end_of(sentence: Sentence, number: int) -> int:
    """Return where a noun phrase ends, with the phrases that "of" hangs on it ("sales *of about €4 million*")."""
    chunks, tokens = sentence.chunks, sentence.tokens
    last = chunks[number].last
    while number + 2 < len(chunks) and chunks[number + 1].kind is ChunkKind.PREPOSITION:
        if tokens[chunks[number + 1].head].norm != "of" or chunks[number + 1].first != last:
            break
        following = number + 2 + (tokens[chunks[number + 2].head].norm in _HEDGES)
        if following >= len(chunks) or chunks[following].kind is not ChunkKind.NOUN:
            break
        number, last = following, chunks[following].last
    return last
