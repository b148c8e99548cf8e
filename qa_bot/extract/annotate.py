"""Sentences to annotated sentences: every extractor in order, once, when a document is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qa_bot.extract.chunk import chunk
from qa_bot.extract.names import read_names
from qa_bot.extract.tag import tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Document, Sentence


def annotate(document: Document, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Return the sentences with everything that can be read off them."""
    return tuple(_annotated(document, sentence) for sentence in sentences)


def _annotated(document: Document, sentence: Sentence) -> Sentence:
    """Return one sentence with what can be read without its neighbours."""
    tokens = sentence.tokens
    tags = tag(tokens)
    return replace(
        sentence, tags=tags, chunks=chunk(tokens, tags), names=read_names(tokens, tags, document.text)
    )
