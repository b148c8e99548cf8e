"""Rules that quote what somebody did, at the asked time or on the asked occasion where one is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.bearing import bear
from qa_bot.answer.manner import happens_to, words_end
from qa_bot.answer.parts import content
from qa_bot.answer.players import holds
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import span_of
from qa_bot.extract.forms import base_of
from qa_bot.lexicon.en.question_words import AUXILIARIES
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import Match, View
    from qa_bot.model.document import Predicate, Sentence, Token
    from qa_bot.model.question import Question

_THEN, _ONCE, _LEAST = 0.85, 0.75, 0.7
_HELPERS = frozenset({"did", "does", "do", "has", "have", "had"})
_DOING = frozenset({"do"})
# What hangs on "do" by one of these is no time: "what did they do with the mill?", "… about it?".
_TO = frozenset({"to", "with", "about", "for", "against", "instead", "of", "wrong", "well", "best", "differently"})
_RELATIVES = frozenset({"who", "which", "that"})
_ASKS_NOW = frozenset({"do", "does"})
_ASIDE = frozenset({"after", "because", "before", "if", "since", "until", "when", "while"})
# Being, having and saying are no deeds.
_STATES = frozenset(
    {"be", "have", "say", "think", "believe", "know", "seem", "remain", "mean", "want", "like", "cost", "live", "die"}
)


class Doing(NamedTuple):
    """What is asked for: who did something, and the words that tell when or where, none where it is left open."""

    doer: Sequence[Token]
    when: frozenset[str]


@rule(
    AnswerType.STATEMENT,
    AnswerType.ENTITY,
    examples=(
        Example(
            "Ida Ness sang. During the war she ran a forge.", "What did Ida Ness do during the war?", "ran a forge"
        ),
        Example("In 1902 Ida Ness moved to Kelm. She died in 1950.", "What did Ida Ness do in 1902?", "moved to Kelm"),
        Example("It holds orn, a salt that slows the heart.", "What does orn do?", "slows the heart"),
        Example("Ida Ness sang and left Kelm in 1911.", "What did Ida Ness do in 1911?", "left Kelm in 1911"),
        Example(
            "The mill has a keeper, Orm Dahl. He went to sea at ten and later ran an inn.",
            "What did Orm Dahl do?",
            "went to sea at ten and later ran an inn",
        ),
        Example(
            "When they left, the troops burned the hall.", "What did the troops do when they left?", "burned the hall"
        ),
    ),
    counterexamples=(
        Example("During the war Ida Ness ran a forge.", "What did Orm Dahl do during the war?"),
        Example("During the war Ida Ness ran a forge.", "What did Ida Ness do after the siege?"),
        Example("In 1902 Ida Ness moved to Kelm.", "What did Ida Ness do in 1911?"),
        Example("Ida Ness ran a forge. In May she left Kelm.", "What did Ida Ness do?"),
        Example("Ida Ness was a smith.", "What did Ida Ness do?"),
        Example("After Ida Ness drowned in 1909, Orm Dahl moved to Kelm.", "What did Ida Ness do?"),
        Example("Ida Ness ran a forge.", "What did Ida Ness do with the mill?"),
        Example("Ida Ness did not sell the forge in 1902.", "What did Ida Ness do in 1902?"),
    ),
)
def stated_deed(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what somebody did then, or the one thing that the text has them do."""
    asked = read_doing(question)
    if asked is None:
        return
    found = [
        (match, predicate)
        for match in view.matches
        for predicate in _deeds(view, match.sentence, asked.doer)
        if not asked.when or _is_then(view, match, predicate, asked, question)
    ]
    now = not asked.when and question.tokens[max(0, question.gap) + 1].norm in _ASKS_NOW
    if now:
        found = [(match, one) for match, one in found if _is_habit(match.sentence, one)]
    if now and not found:
        found = [
            (match, predicate)
            for match in view.matches
            for predicate in _deeds(view, match.sentence, asked.doer, told_of=True)
        ]
    if not asked.when and len({match.place for match, _ in found}) != 1:
        return
    seen: set[int] = set()
    for match, predicate in found:
        if match.place in seen:
            continue
        seen.add(match.place)
        bearing = bear(view, match, without=_DOING)
        if bearing and bearing.share >= _LEAST:
            sure = (_THEN if asked.when else _ONCE) * bearing.share
            yield _quoted(match.sentence, predicate, round(bearing.share, 3), sure)


def read_doing(question: Question) -> Doing | None:
    """Read "what did X do", with what tells when or where."""
    tokens = question.tokens[max(0, question.gap) :]
    norms = [token.norm for token in tokens]
    if norms[:1] != ["what"] or norms[1:2] == [] or norms[1] not in _HELPERS:
        return None
    end = next((n for n in range(2, len(norms)) if norms[n] in {"do", "done"}), 0)
    rest = [token for token in tokens[end + 1 :] if token.is_word] if end else []
    doer = [token for token in tokens[2:end] if token.is_word and content([token])]
    if not doer or (rest and rest[0].norm in _TO):
        return None
    when = content(rest)
    return Doing(doer, when) if bool(when) is bool(rest) else None


def _deeds(view: View, sentence: Sentence, doer: Sequence[Token], *, told_of: bool = False) -> Iterator[Predicate]:
    """Yield what a sentence has somebody do: no state, no speech, nothing denied, planned or done to them.

    ``told_of`` looks in relative clauses only: "vitrine, a salt *that slows* the heart".
    """
    stems = content(doer)
    for predicate in sentence.predicates:
        verb = sentence.tokens[predicate.verb].norm
        if predicate.subject is None or predicate.passive or predicate.negated or predicate.modal is not None:
            continue
        chunk = sentence.chunks[predicate.subject]
        aside = chunk.first > 0 and sentence.tokens[chunk.first - 1].norm in _ASIDE  # "after her father drowned, …"
        if aside or (sentence.tokens[predicate.verb - 1].norm in _RELATIVES) is not told_of:
            continue
        if base_of(verb) in _STATES or verb in AUXILIARIES or sentence.is_heading or chunk.first > predicate.verb:
            continue
        is_of = told_of or happens_to(sentence, predicate, chunk, doer[-1])
        if is_of and holds(view, sentence, stems, predicate.subject):
            yield predicate


def _is_habit(sentence: Sentence, predicate: Predicate) -> bool:
    """Say whether a verb is in the present: what somebody "has offered" is not what they do."""
    form = sentence.forms[predicate.verb] if predicate.verb < len(sentence.forms) else ""
    helped = sentence.tokens[_verb_start(sentence, predicate.verb)].norm in {"has", "have", "had"}
    return not helped and form not in {"VBD", "VBN"}


def _is_then(view: View, match: Match, predicate: Predicate, asked: Doing, question: Question) -> bool:
    """Say whether the words for the time stand before the first verb, or in the clause of this one."""
    sentence = match.sentence
    relatives = view.corpus.concordance.relatives
    met = {word: [other for other, _ in relatives(word)] for word in asked.when}
    clause = _own_words(sentence, predicate)
    places = [place for place, token in enumerate(sentence.tokens) if any(token.stem in ones for ones in met.values())]
    if not all(any(sentence.tokens[place].stem in ones for place in places) for ones in met.values()):
        return False
    if question.periods and not all(
        any(own.same_as(period) for own in sentence.periods) for period in question.periods
    ):
        return False
    return all(place in clause for place in places)


def _own_words(sentence: Sentence, predicate: Predicate) -> range:
    """Return the tokens from the start, or the verb before, to the next verb with its own subject or after "and"."""
    verbs = sorted(
        other.verb for other in sentence.predicates if other.subject is not None and other.subject == predicate.subject
    )
    at = verbs.index(predicate.verb)
    first = 0 if at == 0 else verbs[at - 1] + 1
    last = _verb_start(sentence, verbs[at + 1]) if at + 1 < len(verbs) else len(sentence.tokens)
    return range(first, last)


def _verb_start(sentence: Sentence, verb: int) -> int:
    """Return where the verb's phrase starts."""
    return next((chunk.first for chunk in sentence.chunks if chunk.first <= verb < chunk.last), verb)


def _quoted(sentence: Sentence, predicate: Predicate, share: float, sure: float) -> Candidate:
    """Quote a verb with what follows it."""
    start = _verb_start(sentence, predicate.verb)
    own = _own_words(sentence, predicate)
    last = words_end(sentence, start)
    if own.start > 0 and own.stop < last:
        last = own.stop
    while last > start and not sentence.tokens[last - 1].is_word:
        last -= 1
    place = Place(sentence.document, span_of(sentence, start, last))
    clues = ((Clue.COVERAGE, share), (Clue.VERB_FOUND, 1.0))
    return Candidate(place.quote, (place, Place(sentence.document, sentence.span)), clues, sure=round(sure, 4))


RULES = (stated_deed,)
