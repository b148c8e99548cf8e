"""Which of two is larger, cheaper, more often so, where a sentence says so: "the barge is slower than the ferry"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.choices import read_choices
from qa_bot.answer.degree import read_degrees
from qa_bot.answer.polar_compare import Comparison, order_of, ordered
from qa_bot.answer.rule import Example, rule
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.question import AnswerType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.question import Question

_SAID, _SAID_LOOSELY = 0.88, 0.8
_LOOKED_AT, _PAIR = 6, 2
_AMOUNTS = frozenset({"more", "less", "fewer"})


@rule(
    *AnswerType,
    examples=(
        Example("The barge is slower than the ferry.", "Which is faster, the barge or the ferry?", "the ferry"),
        Example("The bell was dear. It was less loud than the horn.", "Which was louder, the bell or horn?", "horn"),
        Example("Geese need more room than ducks.", "Which need less room, geese or ducks?", "ducks"),
        Example("Tarred rope is dearer than plain rope.", "Which is dearer, tarred rope or plain rope?", "tarred rope"),
        Example("Old seed sprouts less often than fresh.", "Which sprouts more often, fresh or old seed?", "fresh"),
        Example(
            "The west mill is larger than the east mill.",
            "Which mill is larger, the west or the east mill?",
            "the west",
        ),
    ),
    counterexamples=(
        Example("The barge is slower than the ferry.", "Which is cheaper, the barge or the ferry?"),
        Example("The barge is slower than the gig. The ferry is new.", "Which is faster, the barge or the ferry?"),
        Example("Geese need more room than ducks.", "Which need more food, geese or ducks?"),
        Example("The barge is not slower than the ferry.", "Which is faster, the barge or the ferry?"),
    ),
)
def stated_order(question: Question, view: View) -> Iterator[Candidate]:
    """Name the one of two choices that a sentence puts above the other, as asked."""
    choices = read_choices(question)
    asked = _asked_order(question) if choices else None
    if choices is None or asked is None or len(choices) != _PAIR:
        return
    one, other = choices[0].telling, choices[1].telling
    if not one or not other:
        return
    for match in view.matches[:_LOOKED_AT]:
        order = ordered(asked, one, other, match.sentence, view)
        if order:
            winner = choices[0 if order.sign == asked.order else 1].words
            yield Candidate(
                value=winner,
                places=(Place(match.sentence.document, match.sentence.span),),
                clues=((Clue.RIGHT_TYPE, 1.0),),
                words=f"{winner[:1].upper()}{winner[1:]}: “{' '.join(match.sentence.text.split())}”",
                sure=_SAID_LOOSELY if order.loose else _SAID,
            )


def _asked_order(question: Question) -> Comparison | None:
    """Read the comparative by which a question chooses, those inside the things to choose from left out."""
    tokens, link = question.tokens, [token.norm for token in question.tokens].index("or")
    commas = [at for at in range(link) if tokens[at].norm == ","]
    before = commas[-1] if commas else len(tokens)
    degrees = [one for one in read_degrees(tokens, question.tags) if one.first < before]
    if len(degrees) == 1:
        word = tokens[degrees[0].first].norm
        return Comparison((), (), word, order_of(word), degrees[0])
    for place in range(before - 1 if not degrees else 0):
        one, noun = tokens[place], tokens[place + 1]
        if one.norm in _AMOUNTS and question.tags[place + 1] is Tag.NOUN:
            return Comparison((), (), one.norm, order_of(one.norm), None, noun.stem)
    return None


RULES = (stated_order,)
