"""Rules that name who does something where the text calls somebody by it: "its owner, Ida Ness" owns it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear
from qa_bot.answer.borne import borne
from qa_bot.answer.parts import read_parts
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.defining import definitions
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import Match, View
    from qa_bot.answer.parts import Parts
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question

_SURE, _LEAST = 0.86, 0.7
_AGENTS = ("er", "or", "ist", "ant", "ent")
_NO_LONGER = frozenset({"former", "ex", "previous", "first", "last", "late", "then", "next", "future", "deputy"})


@rule(
    AnswerType.PERSON,
    AnswerType.ORGANIZATION,
    AnswerType.ENTITY,
    examples=(
        Example("The inn is old. Its owner, Ida Ness, sings.", "Who owns the inn?", "Ida Ness"),
        Example("Ida Ness, the founder of the choir, sings.", "Who founded the choir?", "Ida Ness"),
        Example("Orm Dahl is the manager of the inn.", "Who manages the inn?", "Orm Dahl"),
    ),
    counterexamples=(
        Example("The inn is old. Its former owner, Ida Ness, sings.", "Who owns the inn?"),
        Example("Ida Ness, the founder of the choir, sings.", "Who founded the school?"),
        Example("The inn by the school is old. Ida Ness, the founder of the choir, left it.", "Who founded the inn?"),
        Example("Its owner, Ida Ness, sings.", "Who does Ida Ness own?"),
    ),
)
def so_acting(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the name of the one whom the text calls the doer of what is asked."""
    parts = read_parts(question) if question.type is QuestionType.WHO else None
    if parts is None or parts.asked != "doer" or not parts.done or parts.links:
        return
    for match in view.matches:
        found = match.at.get(parts.verb)
        if not found or match.sentence.is_heading:
            continue
        for first, last in _names(match.sentence):
            if any(
                _calls(view, match, (one.first, one.last), found.places, parts)
                for one in definitions(match.sentence, first, last)
            ):
                bearing = bear(view, match, but=range(first, last))
                if bearing and bearing.share >= _LEAST:
                    yield borne(bearing, (first, last), _SURE, Clue.HEAD_FOUND)


def _names(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the tokens of each name of a sentence."""
    starts = {token.start: place for place, token in enumerate(sentence.tokens)}
    ends = {token.end: place + 1 for place, token in enumerate(sentence.tokens)}
    for name in sentence.names:
        if name.start in starts and name.end in ends:
            yield starts[name.start], ends[name.end]


def _calls(view: View, match: Match, ends: tuple[int, int], verbs: Sequence[int], parts: Parts) -> bool:
    """Say whether a description has a noun for the doer, and itself says of what: "*its* owner", "founder of *it*"."""
    sentence, inside = match.sentence, range(*ends)
    doers = [
        place
        for place in verbs
        if place in inside and sentence.tags[place] is Tag.NOUN and sentence.tokens[place].norm.endswith(_AGENTS)
    ]
    said = {sentence.tokens[place].stem for place in inside}
    if not doers or said & _NO_LONGER:
        return False
    for place, words in sentence.stands_for:
        said |= {token.stem for token in read_tokens(words)} if place in inside else set()
    relatives = view.corpus.concordance.relatives
    return all(any(other in said for other, _ in relatives(word)) for word in parts.done)


RULES = (so_acting,)
