"""Rules that quote what something is used for: "to press the olives", "as a store"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear
from qa_bot.answer.borne import borne
from qa_bot.answer.parts import read_parts
from qa_bot.answer.players import end_of, same_parts, saying, told
from qa_bot.answer.rule import Example, rule
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.question import AnswerType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Predicate, Sentence
    from qa_bot.model.question import Question

_SURE, _LEAST = 0.88, 0.7
_USES = frozenset({"use", "employ", "utilis", "util", "reus"})
_STOPS = frozenset({",", ";", ":", ".", "(", ")", "—", "–"})


@rule(
    AnswerType.ENTITY,
    AnswerType.STATEMENT,
    AnswerType.DEFINITION,
    AnswerType.LISTING,
    examples=(
        Example("The fees are used to mend the roof.", "What are the fees used for?", "to mend the roof"),
        Example("They used the old mill as a store in winter.", "What did they use the old mill for?", "a store"),
        Example("The fund was set up to pay for boats.", "What was the fund set up for?", "to pay for boats"),
    ),
    counterexamples=(
        Example("The fees are used to mend the roof.", "What are the boats used for?"),
        Example("The miller used to mend the roof.", "What is the miller used for?"),
        Example("The fees are used in Kelm.", "What are the fees used for?"),
        Example("The choir asked for a hall and wants to sing there.", "What did the choir ask for?"),
    ),
)
def stated_use(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what something is done or used for, where a purpose or an "as" says it."""
    parts = read_parts(question)
    if parts is None or parts.asked != "link" or parts.link != "for":
        return
    for match, verbs in saying(question, view, parts):
        for predicate in told(question, match.sentence, verbs):
            ends = _use(match.sentence, predicate, as_well=parts.verb in _USES)
            if ends is None or not same_parts(view, match.sentence, predicate, parts):
                continue
            bearing = bear(view, match, but=range(*ends))
            if bearing and bearing.share >= _LEAST:
                yield borne(bearing, ends, _SURE, Clue.VERB_FOUND)


def _use(sentence: Sentence, predicate: Predicate, *, as_well: bool) -> tuple[int, int] | None:
    """Return the tokens of the purpose after a verb, or of what follows "as"; "used to" of habit is none."""
    tokens, tags, verb = sentence.tokens, sentence.tags, predicate.verb
    if as_well:
        for link, number in predicate.preps:
            if link == "as" and sentence.chunks[number].first > verb:
                return sentence.chunks[number].first, end_of(sentence, number)
    if any(link == "for" for link, _ in predicate.preps):
        return None  # what stands after "for" is what it is for
    habit = not predicate.passive and tokens[verb + 1 : verb + 2] and tokens[verb + 1].norm == "to"
    others = {other.verb for other in sentence.predicates}
    for place in range(verb + 1, len(tokens) - 1):
        if tokens[place].norm in _STOPS or habit or place in others:
            return None
        if tokens[place].norm == "to" and tags[place + 1] is Tag.VERB:
            last = next((at for at in range(place, len(tokens)) if tokens[at].norm in _STOPS), len(tokens))
            return place, last
    return None


RULES = (stated_use,)
