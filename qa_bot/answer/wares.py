"""Rules that quote what the firm of a text makes or sells, where the text lists it without naming the firm again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bearings
from qa_bot.answer.listing import candidate, names_items, weigh
from qa_bot.answer.rule import Example, rule
from qa_bot.answer.wanted import LEAST, LIST_WANTS, asking, read_wanted
from qa_bot.extract.enumerations import read_enumerations
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.candidate import Candidate
    from qa_bot.model.question import Question


@rule(
    *LIST_WANTS,
    examples=(
        Example(
            "The range consists of two boats: the Gull and the Tern.",
            "Which boats does the firm make?",
            "the Gull and the Tern",
        ),
    ),
    counterexamples=(
        Example("The range consists of two boats: the Gull and the Tern.", "Which carts does the firm make?"),
        Example("The range has two boats: the Gull and the Tern.", "Which boats does Orm Dahl make?"),
        Example("The range has two boats: the Gull and the Tern.", "Which boats does the firm repair?"),
    ),
)
def listed_wares(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the items behind a colon after the asked noun and their number: what the firm of the text makes."""
    wanted = read_wanted(question, view)
    verb = question.tokens[question.verb_place].norm if question.verb_place >= 0 else ""
    if (
        wanted is None
        or verb not in _OFFERING
        or not any(_is_the_body(question, at) for at in range(len(question.tokens)))
    ):
        return
    without = asking(wanted) | _BODIES | {question.tokens[question.verb_place].stem}
    for bearing in bearings(view, without=without, least=LEAST, where=read_enumerations):
        for enumeration in read_enumerations(bearing.sentence):
            colon = enumeration.first - 1
            if colon > 1 and bearing.sentence.tokens[colon].norm == ":" and not bearing.missed:
                counted = bearing.sentence.tags[colon - 2] is Tag.NUM and names_items(
                    bearing.sentence, colon - 1, wanted
                )
                if counted and (fit := weigh(enumeration, bearing, wanted, view)):
                    yield candidate(enumeration, bearing, wanted, fit)


def _is_the_body(question: Question, place: int) -> bool:
    """Say whether a word is "the firm" or the like, which a text about a firm may leave out."""
    return question.tokens[place].stem in _BODIES and question.tokens[place - 1].norm == "the"


_BODIES = frozenset("compani firm group shop maker bakeri brand yard factori busi".split())
_OFFERING = frozenset(
    "make makes made sell sells sold offer offers offered produce produces produced build builds".split()
)


RULES = (listed_wares,)
