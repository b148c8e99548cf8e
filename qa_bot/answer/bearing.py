"""Bearing: how far a sentence, with what it refers to and stands under, speaks of what a question says."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.listing import POLITE_STEMS
from qa_bot.lexicon.en.number_words import SMALL
from qa_bot.lexicon.en.polarity import NEGATORS
from qa_bot.lexicon.en.question_words import AUXILIARIES, LEADING_VERBS, WH
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.document import Tag
from qa_bot.text.stems import stem
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from qa_bot.answer.match import Match, Term, View
    from qa_bot.model.document import Document, Sentence, Token
    from qa_bot.model.quantity import Quantity
    from qa_bot.model.question import Question
    from qa_bot.retrieve.corpus import Corpus

# A word counts less where only what the sentence refers to, the sentences before it, or the title hold it.
_REFERRED, _POINTED, _BEFORE, _TITLE = 0.9, 0.85, 0.6, 0.75
_ELSEWHERE, _NAME_ELSEWHERE = 0.8, 0.5
_OWN = 0.25
_RESULTS = (["as", "a", "result"], ["as", "a", "consequence"], ["for", "this", "reason"], ["for", "that", "reason"])
_BACK = frozenset(
    {
        "this",
        "that",
        "these",
        "those",
        "such",
        "it",
        "they",
        "he",
        "she",
        "his",
        "her",
        "its",
        "their",
        "therefore",
        "thus",
        "hence",
    }
)
_REACH = 2
# What hangs on one of these may not trade places with the rest.
_DIRECTED = frozenset({"to", "from", "by", "against"})
_ENDS = frozenset(
    "to from by against of in on at for with into over after before is are was were has have had and or but".split()
)
_PHRASE, _OBJECT = 5, 8
_NEAR, _GAP = 4, 4
_BE = frozenset({"is", "are", "was", "were"})
_BEEN = frozenset({"been", "be"})
_BE_FORMS = _BE | {"be", "been", "being", "get", "got", "gets"}
_MARKS = frozenset(",;:.()")
_MOST_OF_SUBJECT = 0.5


class Bearing(NamedTuple):
    """A sentence with the share of the question's weight that it bears out, and the words it has nothing on.

    ``own`` is the share of the weight that the sentence itself holds, its surroundings left out.
    """

    match: Match
    share: float
    own: float
    missed: tuple[str, ...]

    @property
    def sentence(self) -> Sentence:
        """The sentence."""
        return self.match.sentence


def bearings(
    view: View,
    *,
    without: frozenset[str] = frozenset(),
    least: float = 0.6,
    where: Callable[[Sentence], object] | None = None,
) -> Iterator[Bearing]:
    """Yield the sentences that bear out at least so much of the question, without the words that only ask.

    ``where`` says cheaply which sentences are of any use.
    """
    for match in view.matches:
        if where and not where(match.sentence):
            continue
        bearing = bear(view, match, without=without)
        if bearing and bearing.share >= least and (bearing.own >= _OWN or points_back(match.sentence)):
            yield bearing


def bear(
    view: View,
    match: Match,
    *,
    without: frozenset[str] = frozenset(),
    within: range | None = None,
    but: range = range(0),
    pointed: bool = False,
) -> Bearing | None:
    """Weigh what a sentence bears out; nothing when it and its surroundings lack a name or a number of the question.

    Words count in full ``within`` some tokens, less elsewhere in the sentence, and not at all in those of ``but``;
    ``pointed`` says that those tokens point at what was said before.
    """
    total = held = own = 0.0
    missed = []
    for term in view.terms:
        if term.asked:
            own += term.weight * (term.stem in match.at)
        if term.asked or is_polite(term, view.question) or term.stem in without or term.norm in SMALL:
            continue
        grade = _grade(view, match, term, within, but, pointed=pointed)
        if not grade and (term.is_name or term.is_number):
            return None
        if not grade:
            missed.append(term.norm)
        total += term.weight
        held += term.weight * grade
        own += term.weight * (term.stem in match.at)
    return Bearing(match, held / total if total else 1.0, own / total if total else 1.0, tuple(missed))


def is_polite(term: Term, question: Question) -> bool:
    """Say whether a word only leads up to the question or to its verb: "could you *tell* me", "*want* to build"."""
    if term.place < question.gap and term.stem in POLITE_STEMS:
        return True
    leads = term.stem in LEADING_VERBS and term.place == question.verb_place - 2
    return leads and question.tokens[term.place + 1].norm == "to"


def _grade(view: View, match: Match, term: Term, within: range | None, but: range, *, pointed: bool) -> float:
    """Say how well a word of the question is met in a sentence or around it."""
    found = match.at.get(term.stem)
    places = [place for place in found.places if place not in but] if found else []
    own = found.grade if found and places else 0.0
    if within is not None and not any(place in within for place in places):
        own *= _NAME_ELSEWHERE if term.is_name else _ELSEWHERE
    if own >= _REFERRED:
        return own
    relatives = view.corpus.concordance.relatives(term.stem)
    meant, over = referred(match.sentence), topic(view.corpus, match)
    before = _POINTED if pointed or points_back(match.sentence) else _BEFORE
    best = own
    for other, grade in relatives:
        if other in meant:
            best = max(best, grade * _REFERRED)
        if other in over:
            best = max(best, grade * _TITLE)
        if grade * before > best and _is_before(view.corpus, match, other):
            best = grade * before
    return best


@lru_cache(maxsize=1 << 10)
def points_back(sentence: Sentence) -> bool:
    """Say whether a sentence opens with words that point at what was said before ("this choice", "as a result")."""
    opening = [token.norm for token in sentence.tokens[:3]]
    return bool(opening) and (opening[0] in _BACK or opening in _RESULTS)


def _is_before(corpus: Corpus, match: Match, stem: str) -> bool:
    """Say whether one of the sentences before, in the same paragraph, holds a stem."""
    places = corpus.concordance.places(stem)
    return any(
        place in places and corpus.sentences[place].paragraph == match.sentence.paragraph
        for place in range(max(0, match.place - _REACH), match.place)
        if corpus.sentences[place].document is match.sentence.document
    )


def topic(corpus: Corpus, match: Match) -> frozenset[str]:
    """Return the stems of what a sentence stands under: the title of its document and its own heading."""
    return _topic(match.place, corpus)


@lru_cache(maxsize=1 << 10)
def _topic(place: int, corpus: Corpus) -> frozenset[str]:
    """Return the stems of what the sentence with some number stands under."""
    return _title(corpus.sentences[place].document, corpus) | _heading(place, corpus)


@lru_cache(maxsize=64)
def _title(document: Document, corpus: Corpus) -> frozenset[str]:
    """Return the stems of a document's title, or of the names in its first sentence where it has none."""
    stems = {token.stem for token in read_tokens(document.title or "") if token.is_word}
    for sentence in corpus.sentences:
        if sentence.document is document:
            spans = [sentence.span] if sentence.is_heading else [name.span for name in sentence.names[:1]]
            stems |= {token.stem for token in sentence.tokens for span in spans if span.covers(token.span)}
            break
    return frozenset(stems)


def _heading(place: int, corpus: Corpus) -> frozenset[str]:
    """Return the stems of the heading that a sentence stands under."""
    document = corpus.sentences[place].document
    while place >= 0 and corpus.sentences[place].document is document:
        if corpus.sentences[place].is_heading:
            return frozenset(token.stem for token in corpus.sentences[place].tokens if token.norm not in STOPWORDS)
        place -= 1
    return frozenset()


@lru_cache(maxsize=1 << 10)
def referred(sentence: Sentence) -> frozenset[str]:
    """Return the stems of what the pronouns and descriptions of a sentence stand for."""
    return frozenset(stem(word.norm) for _, words in sentence.stands_for for word in read_tokens(words) if word.is_word)


def asked_subject(question: Question) -> frozenset[str]:
    """Return the content stems of the subject of a question's verb, where another thing than it is asked for."""
    first = question.gap_end
    if not 0 < first < question.verb_place or question.tokens[first].norm not in AUXILIARIES:
        return frozenset()
    return _content(question.tokens[first + 1 : question.verb_place])


def subject_of(sentence: Sentence, verb: int) -> frozenset[str]:
    """Return the content stems of the subject of a verb and of what it stands for, else of what stands before it."""
    first = next(
        (
            sentence.chunks[predicate.subject].first
            for predicate in sentence.predicates
            if predicate.verb == verb and predicate.subject is not None
        ),
        verb,
    )
    if first >= verb:
        while first > 0 and sentence.tokens[first - 1].norm not in _MARKS:
            first -= 1
    stands = [words for place, words in sentence.stands_for if first <= place < verb]
    return _content(sentence.tokens[first:verb]) | {
        token.stem for words in stands for token in read_tokens(words) if token.is_word
    }


def _content(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the content stems of some tokens."""
    return frozenset(token.stem for token in tokens if token.is_word and token.norm not in STOPWORDS)


def same_subject(view: View, sentence: Sentence, verb: int) -> bool:
    """Say whether a verb has the subject that the question gives it, or one that may stand for it."""
    turned = _is_passive(view.question) != is_passive(sentence, verb)
    said = _content(sentence.tokens[verb + 1 : verb + _OBJECT]) if turned else subject_of(sentence, verb)
    return not said or holds_subject(view, said)


def is_passive(sentence: Sentence, verb: int) -> bool:
    """Say whether a verb of a sentence is in the passive: a form of be before it, or "by" right after a participle."""
    tokens = sentence.tokens
    doing = any(token.norm.endswith("ing") for token in (tokens[verb], *tokens[verb + 2 : verb + 3]))
    by = any(token.norm == "by" for token in tokens[verb + 1 : verb + 2])
    if (
        by
        and not doing
        and not any(quantity.words.start <= tokens[verb + 1].end + _GAP for quantity in _after(sentence, verb))
    ):
        return any(predicate.verb == verb and not predicate.objects for predicate in sentence.predicates)
    before = {token.norm for token in tokens[max(0, verb - _NEAR) : verb]}
    return bool(_BE_FORMS & before) and any(p.verb == verb and p.passive for p in sentence.predicates)


def _after(sentence: Sentence, verb: int) -> list[Quantity]:
    """Return the quantities after a verb: "fell by a third" is no passive."""
    return [quantity for quantity in sentence.quantities if quantity.words.start >= sentence.tokens[verb].end]


def _is_passive(question: Question) -> bool:
    """Say whether a question is in the passive: "in which year *was* the mill *sold*", "why has it *been sold*"."""
    if not 0 < question.gap_end < question.verb_place:
        return False
    norms = [token.norm for token in question.tokens[question.gap_end : question.verb_place + 1]]
    return (norms[0] in _BE or not _BEEN.isdisjoint(norms[-3:-1])) and not norms[-1].endswith("ing")


def holds_subject(view: View, said: frozenset[str]) -> bool:
    """Say whether some stems hold most of the weight of the subject that the question names."""
    asked = asked_subject(view.question)
    weights = {term.stem: term.weight for term in view.terms if term.stem in asked}
    relatives = view.corpus.concordance.relatives
    met = sum(weight for word, weight in weights.items() if any(stem in said for stem, _ in relatives(word)))
    return met >= _MOST_OF_SUBJECT * sum(weights.values())


def negated(tokens: Sequence[Token]) -> bool:
    """Say whether a clause denies something."""
    return any(token.norm in NEGATORS for token in tokens)


def same_links(question: Question, sentence: Sentence) -> bool:
    """Say whether what hangs on "to", "from", "by" or "against" in a question does so in a sentence that speaks of it.

    "Exports to Kelm" is borne out by "sold to Kelm", and not by "exports from Kelm to Vosta".
    """
    said, stems = _said_links(sentence)
    return all(
        link not in said or said[link] & asked or not stems & asked for link, asked in _asked_links(question).items()
    )


def swaps_links(question: Question, sentence: Sentence) -> bool:
    """Say whether a sentence hangs on "to" what a question hangs on "from", or the like."""
    said, _ = _said_links(sentence)
    return any(
        not asked & said.get(link, set()) and any(asked & stems for other, stems in said.items() if other != link)
        for link, asked in _asked_links(question).items()
    )


@lru_cache(maxsize=1 << 10)
def _said_links(sentence: Sentence) -> tuple[Mapping[str, set[str]], frozenset[str]]:
    """Return what hangs on the directed prepositions of a sentence, and the stems of all its words."""
    return _links(sentence.tokens, sentence.tags), frozenset([token.stem for token in sentence.tokens])


@lru_cache(maxsize=4)
def _asked_links(question: Question) -> Mapping[str, set[str]]:
    """Return what hangs on the directed prepositions of a question."""
    return _links(question.tokens, question.tags)


def _links(tokens: Sequence[Token], tags: Sequence[Tag]) -> dict[str, set[str]]:
    """Return the content stems that follow each directed preposition, up to the end of the phrase."""
    links: dict[str, set[str]] = {}
    for place, token in enumerate(tokens):
        if token.norm not in _DIRECTED or tags[place] is Tag.PART:
            continue
        for following in tokens[place + 1 : place + 1 + _PHRASE]:
            if (
                not following.is_word
                or following.norm in _ENDS
                or following.norm in AUXILIARIES
                or following.norm in WH
            ):
                break
            if following.norm not in STOPWORDS:
                links.setdefault(token.norm, set()).add(following.stem)
    return {link: stems for link, stems in links.items() if stems}
