"""Capitals for questions that were typed without any, as the documents write the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.forms import known
from qa_bot.extract.gazetteer import ENTRIES
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from qa_bot.model.document import Sentence


def written(sentences: Iterable[Sentence]) -> Mapping[str, str]:
    """Map folded words to their form with capitals, for those that the sentences never write small.

    The word that opens a sentence tells nothing unless it is no everyday word, and neither do the words of a heading.
    """
    capital: dict[str, str] = {}
    small: set[str] = set()
    for sentence in sentences:
        for place, token in enumerate(sentence.tokens):
            if token.text[0].islower():
                small.add(token.norm)
            elif token.text[0].isupper() and not sentence.is_heading and (place or not known(token.norm)):
                capital.setdefault(token.norm, token.text)
    return {norm: text for norm, text in capital.items() if norm not in small}


def restored(text: str, capitals: Mapping[str, str]) -> str:
    """Return a question with the capitals of its names; the length stays, and a text with capitals stays as it is.

    >>> restored("who sold the mill to ada brook?", {"ada": "Ada", "brook": "Brook"})
    'who sold the mill to Ada Brook?'
    """
    if any(char.isupper() for char in text[1:]):
        return text
    pieces, last = [], 0
    for token in read_tokens(text):
        form = capitals.get(token.norm) or _place(token.norm)
        if form and len(form) == len(token.text):
            pieces += [text[last : token.start], form]
            last = token.end
    return "".join((*pieces, text[last:]))


def _place(norm: str) -> str | None:
    """Return a place or people of the lexicons with its capital, unless the word is an everyday one too."""
    return norm.capitalize() if norm in ENTRIES and not known(norm) else None
