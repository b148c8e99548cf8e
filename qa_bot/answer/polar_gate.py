"""Why evidence settles no yes/no question, however much of it there is."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from qa_bot.answer.bearing import swaps_links
from qa_bot.answer.polar_align import denied
from qa_bot.answer.polar_compare import read_comparison
from qa_bot.answer.polar_exclusion import left_out
from qa_bot.answer.polar_figure import other_length, stated_quantity
from qa_bot.answer.polar_opposites import OPPOSITES
from qa_bot.answer.polar_predicate import PAST
from qa_bot.answer.polar_scope import statement_at
from qa_bot.answer.polar_verdict import verdicts
from qa_bot.lexicon.en.polarity import AHEAD, ASKING, UNLIKE
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.candidate import Gate
from qa_bot.model.document import ChunkKind, ClauseKind, Tag
from qa_bot.model.quantity import Dimension
from qa_bot.question.claim import Trait
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.answer.polar_align import Aligned
    from qa_bot.model.document import Sentence, Token
    from qa_bot.model.question import Question
    from qa_bot.question.claim import Claim

PRONOUNS = frozenset("it they he she this these them him her".split())
_AHEAD = 3
_MAY = frozenset({"may", "might", "could", "can"})
_FURTHER = frozenset({"another", "other", "others", "else"})
_OPEN = frozenset({Trait.CAN, Trait.EVER, Trait.ANYONE})
_FORMER = frozenset("did was were has have had".split())
_COMING = frozenset({"will", "won't", "shall", "is", "are"})
_ONCE = frozenset({"had", "was", "were"})
_DONE = PAST | {"do", "does", "don't", "doesn't"}
_WAYS = frozenset({"to", "by", "via", "without"})
_LIGHT = frozenset("have has had get got gets be do does did make made go goes".split())


def gate_of(question: Question, claim: Claim, view: View, best: Aligned) -> Gate | None:
    """Return the condition that the best sentence fails: another name, figure or role, or it only asks itself."""
    if any(token.norm.isdigit() and not view.corpus.concordance.relatives(token.stem) for token in question.tokens):
        return Gate.OTHER_PERIOD
    if (
        not _is_about(claim, view, best)
        or not _names_met(question, best)
        or _is_set_apart(claim, best)
        or _roles_differ(claim, view)
        or swaps_links(question, best.sentence)
        or _is_otherwise(question, claim, view, best)
        or _is_of_another(claim, view, best)
    ):
        return Gate.OTHER_SUBJECT
    if "than" in question.resolved and read_comparison(question):
        return Gate.NOT_COMPARABLE
    stated = stated_quantity(question)
    open_figure = stated is not None and stated.dimension is not Dimension.COUNT
    open_figure = open_figure or other_length(claim, question, best.sentence)
    ahead = "will" in best.norms or ("no", "longer") in pairwise(best.norms) or _is_ahead(claim, view, best)
    later = (claim.auxiliary in _FORMER and ahead) or (claim.auxiliary in _COMING and _was_ahead(claim, view, best))
    supposed = (
        _is_supposed(claim, view, best)
        or _is_the_only(question, best)
        or _is_unsaid(claim, view, best)
        or _is_apart(claim, view, best)
        or _has_but_the_subject(claim, best)
    )
    return Gate.UNSURE if open_figure or later or supposed or not ASKING.isdisjoint(best.norms) else None


def _is_otherwise(question: Question, claim: Claim, view: View, best: Aligned) -> bool:
    """Say whether the sentence has something else after a preposition of the verb: "by letter", not "by wire"."""
    forms = _forms(claim.verb, view) if claim.verb else frozenset[str]()
    said = {link for one in best.sentence.predicates if best.stems[one.verb] in forms for link, _ in one.preps}
    for link, noun in pairwise(question.chunks):
        if link.kind is ChunkKind.PREPOSITION and noun.kind is ChunkKind.NOUN:
            head = question.tokens[noun.head]
            if question.tokens[link.head].norm in said and _forms(head, view).isdisjoint(best.stems):
                return True
    return False


def _is_of_another(claim: Claim, view: View, best: Aligned) -> bool:
    """Say whether the claim's verb has another subject in the sentence, and its own is said in another statement."""
    if not claim.verb or claim.verb.norm in _LIGHT or not claim.head or claim.passive or claim.traits & _OPEN:
        return False
    forms, heads, sentence = _forms(claim.verb, view), _forms(claim.head, view), best.sentence
    doers = [
        sentence.chunks[one.subject]
        for one in sentence.predicates
        if best.stems[one.verb] in forms and one.subject is not None and not one.passive
    ]
    if not doers or heads.isdisjoint(best.stems):
        return False
    stretches = [range(chunk.first, chunk.last) for chunk in doers]
    return all(
        sentence.tags[chunk.head] is not Tag.PRON and heads.isdisjoint(best.stems[place] for place in stretch)
        for chunk, stretch in zip(doers, stretches, strict=True)
    )


def _is_unsaid(claim: Claim, view: View, best: Aligned) -> bool:
    """Say whether the sentence has the claim's verb only in what is claimed, tried or no verb ("his *own* boat")."""
    places = _places(claim.verb, view, best)
    return bool(places) and all(_is_open(claim, best.sentence, place) for place in places)


def _is_open(claim: Claim, sentence: Sentence, place: int) -> bool:
    """Say whether a verb of a sentence leaves it open whether what it says is so."""
    if claim.verb and claim.verb.norm == "own" and sentence.tags[place] is Tag.ADJ:
        return True
    said = statement_at(sentence, place)
    if said.hedge == "used":
        return claim.auxiliary not in PAST
    before = next((at for at in range(place - 1, -1, -1) if sentence.tokens[at].norm == "to"), 0) - 1
    tried = said.hedge == "to" and before >= 0 and sentence.tags[before] is Tag.VERB and claim.auxiliary in _DONE
    return said.asked or tried or place in left_out(sentence)


def overstates(question: Question, claim: Claim, view: View, best: Aligned) -> bool:
    """Say whether a yes would say more than the sentence: its last word is said nowhere, or denied in a clause there.

    "May one travel *alone*?", "is there a bus to the *abbey*?", "can I pay *cash*?" where "cash is not accepted".
    """
    places = _places(claim.verb, view, best)
    if places and not _turns(claim) and denied(best.norms).issuperset(places):
        return True
    if _is_doubtful(claim, view, best):
        return True
    if not (claim.has(Trait.CAN) or claim.has(Trait.EXISTENCE)) or claim.denies:
        return False
    asked = {token.stem for token in claim.predicate}
    subjects = [best.sentence.chunks[one.subject] for one in best.sentence.predicates if one.negated and one.subject]
    if any(best.stems[chunk.head] in asked for chunk in subjects):
        return True
    last = next(
        (place for place in reversed(range(len(question.tokens))) if question.tokens[place] in claim.content), 0
    )
    chunk = next((one for one in question.chunks if one.first <= last < one.last), None)
    led = chunk is not None and question.tokens[chunk.first - 1].norm in _WAYS
    passage = view.corpus.passages[view.corpus.passage_of[best.place]]
    said = frozenset().union(*(view.corpus.stems[place] for place in range(passage.first, passage.last)))
    lacking = said.isdisjoint(_forms(question.tokens[last], view))
    return lacking and (led or question.tags[last] is Tag.ADV)


def _turns(claim: Claim) -> bool:
    """Say whether a denial in the text may speak for the claim."""
    turning = (Trait.UNLAWFUL, Trait.SAME, Trait.DIFFERENT)
    return claim.negated or claim.contrary or claim.denies or any(claim.has(trait) for trait in turning)


def _has_but_the_subject(claim: Claim, best: Aligned) -> bool:
    """Say whether all that a sentence shares with a question in the same words is whom it is about."""
    said = {token.stem for token in claim.predicate} - {token.stem for token in claim.subject}
    return claim.verb is not None and bool(claim.subject) and bool(said) and said.isdisjoint(best.stems)


def _is_the_only(question: Question, best: Aligned) -> bool:
    """Say whether the sentence speaks of the only one where another is asked for."""
    return "only" in best.norms and any(token.norm in _FURTHER for token in question.tokens)


def _is_supposed(claim: Claim, view: View, best: Aligned) -> bool:
    """Say whether the sentence has the claim's verb, or all that it says, only under an "if"."""
    said = (claim.verb,) if claim.verb else claim.content
    forms = frozenset().union(*(_forms(token, view) for token in said))
    places = [token.start for token in best.sentence.tokens if token.stem in forms]
    supposed = [clause for clause in best.sentence.clauses if clause.kind is ClauseKind.CONDITION]
    return bool(places) and all(any(clause.marker <= at < clause.end for clause in supposed) for at in places)


def _is_doubtful(claim: Claim, view: View, best: Aligned) -> bool:
    """Say whether the sentence says no more than that it "may" be, and the question asks for more."""
    if claim.auxiliary in _MAY or not claim.verb:
        return False
    places = _places(claim.verb, view, best)
    return bool(places) and all(not _MAY.isdisjoint(best.norms[max(0, place - _AHEAD) : place]) for place in places)


def _is_ahead(claim: Claim, view: View, best: Aligned) -> bool:
    """Say whether the sentence has the claim's verb only as what is planned or may come ("plans to open a shop")."""
    places = _places(claim.verb, view, best)
    return bool(places) and all(not AHEAD.isdisjoint(best.norms[max(0, place - _AHEAD) : place]) for place in places)


def _was_ahead(claim: Claim, view: View, best: Aligned) -> bool:
    """Say whether the sentence has the claim's verb as what was planned once: "had been due to close"."""
    if not _is_ahead(claim, view, best):
        return False
    places = _places(claim.verb, view, best)
    return all(not _ONCE.isdisjoint(best.norms[max(0, place - 2 * _AHEAD) : place]) for place in places)


def _is_apart(claim: Claim, view: View, best: Aligned) -> bool:
    """Say whether a semicolon parts the claim's verb from another word of what would be so."""
    if not claim.verb or ";" not in best.norms:
        return False
    part = list(accumulate(norm == ";" for norm in best.norms))
    verbs = {part[place] for place in _places(claim.verb, view, best)}
    others = [token for token in claim.predicate if token is not claim.verb]
    where = [{part[place] for place in _places(token, view, best)} for token in others]
    return bool(verbs) and any(parts and parts.isdisjoint(verbs) for parts in where)


def _is_about(claim: Claim, view: View, best: Aligned) -> bool:
    """Say whether the passage has the claim's verb, and the sentence the main word of its subject, or a pronoun."""
    corpus = view.corpus
    passage = corpus.passages[corpus.passage_of[best.place]]
    said = frozenset().union(*(corpus.stems[place] for place in range(passage.first, passage.last)))
    verb, have = claim.verb, said
    told = [token for token in claim.predicate if token not in claim.subject]
    if not verb and told and claim.subject and all(said.isdisjoint(_forms(token, view)) for token in told):
        return False  # "is the ferry red" where nothing is
    loose = claim.has(Trait.CAN) or claim.has(Trait.EXISTENCE)  # "is there a new one coming out": any verb will do
    if verb and not loose and verb.norm not in _LIGHT and said.isdisjoint(_forms(verb, view)):
        return False
    if not PRONOUNS.isdisjoint(best.norms):
        return True
    have |= {token.stem for token in read_tokens(best.sentence.document.title or "")}
    return all(not have.isdisjoint(_forms(token, view)) for token in (claim.head, *claim.subject[:1]) if token)


def _forms(token: Token, view: View) -> frozenset[str]:
    """Return the stems that a word can be met by."""
    return frozenset({token.stem, *(stem for stem, _ in view.corpus.concordance.relatives(token.stem))})


def _places(token: Token | None, view: View, best: Aligned) -> list[int]:
    """Return where a sentence has a word, or where it has none, what it can be met by."""
    if not token:
        return []
    said = [place for place, stem in enumerate(best.stems) if stem == token.stem]
    return said or [place for place, stem in enumerate(best.stems) if stem in _forms(token, view)]


def _names(question: Question) -> Iterator[Token]:
    """Yield the words that a capital letter makes names."""
    for place, token in enumerate(question.tokens):
        shouted = token.text.isupper() and len(token.text) > 1
        if place and token.is_word and token.text[0].isupper() and (shouted or token.norm not in STOPWORDS):
            yield token


def _names_met(question: Question, best: Aligned) -> bool:
    """Say whether the sentence has every name of the question, if need be in another form."""
    keys = {name.key for name in best.sentence.names}
    met = [name.span for name in question.names if name.key in keys]
    return all(token.stem in best.stems or any(span.covers(token.span) for span in met) for token in _names(question))


def _is_set_apart(claim: Claim, best: Aligned) -> bool:
    """Say whether the sentence speaks of the opposite ("the upper deck") or sets the subject apart ("unlike sugar")."""
    subject = {token.stem for token in claim.subject}
    opposed = (OPPOSITES.get(token.norm, frozenset()) for token in claim.content if token.stem not in best.stems)
    if any(not words.isdisjoint(best.norms) for words in opposed):
        return True
    return any(
        stem in subject and not UNLIKE.isdisjoint(best.norms[max(0, place - 2) : place])
        for place, stem in enumerate(best.stems)
    )


def _roles_differ(claim: Claim, view: View) -> bool:
    """Say whether every sentence with the asked verb and object has another subject."""
    if not any(token.text[0].isupper() for token in claim.subject):
        return False
    settled = [verdict.yes for verdict in verdicts(claim, view)]
    return bool(settled) and all(yes is None for yes in settled)
