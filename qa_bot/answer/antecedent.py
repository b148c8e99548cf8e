"""What a pronoun in an answer stands for, at the place where the text last said it in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from qa_bot.answer.match import Match, View
    from qa_bot.model.document import Sentence

_REACH = 8


class Antecedent(NamedTuple):
    """The words that a pronoun stands for: the tokens ``first`` to ``last`` of a sentence."""

    sentence: Sentence
    first: int
    last: int


def antecedent(view: View, match: Match, place: int) -> Antecedent | None:
    """Return what the pronoun at a token of a sentence stands for, where one of the sentences before says it."""
    words = next((words for at, words in match.sentence.stands_for if at == place), "")
    norms = [token.norm for token in read_tokens(words)]
    if not norms:
        return None
    for number in range(match.place, max(-1, match.place - _REACH), -1):
        sentence = view.corpus.sentences[number]
        if sentence.document is not match.sentence.document:
            return None
        end = place if number == match.place else len(sentence.tokens)
        own = [token.norm for token in sentence.tokens[:end]]
        for first in range(len(own) - len(norms), -1, -1):
            if own[first : first + len(norms)] == norms:
                return Antecedent(sentence, first, first + len(norms))
    return None
