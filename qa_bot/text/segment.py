"""Documents to sentences with tokens: the whole text layer in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.model.document import Sentence
from qa_bot.text.blocks import read_blocks
from qa_bot.text.sentences import read_sentences
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.model.document import Document


def segment(document: Document) -> tuple[Sentence, ...]:
    """Return the sentences of a document in order, each with its block and its tokens."""
    return tuple(segments(document))


def segments(document: Document) -> Iterator[Sentence]:
    """Yield the sentences one by one, as they are found."""
    text = document.text
    number = 0
    for paragraph, block in enumerate(read_blocks(text)):
        for span in read_sentences(text, block.start, block.end):
            tokens = read_tokens(text, span.start, span.end)
            if tokens:
                yield Sentence(document, number, span, block, paragraph, tokens)
                number += 1
