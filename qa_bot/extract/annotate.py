"""Sentences to annotated sentences: every extractor in order, once, when a document is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qa_bot.extract.chunk import chunk
from qa_bot.extract.clauses import read_clauses
from qa_bot.extract.coref import resolve
from qa_bot.extract.figures import read_figures
from qa_bot.extract.names import read_names
from qa_bot.extract.periods import next_context, read_periods
from qa_bot.extract.quantities import read_quantities
from qa_bot.extract.roles import read_roles
from qa_bot.extract.tag import coarse, tag_forms
from qa_bot.model.document import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from qa_bot.model.document import Document
    from qa_bot.model.period import Period

    Watch = Callable[[Iterable[Sentence]], Iterable[Sentence]]


def annotate(document: Document, sentences: Iterable[Sentence], watch: Watch = iter) -> tuple[Sentence, ...]:
    """Return the sentences with everything that can be read off them.

    They pass ``watch`` twice, one by one: it may tell how far reading has come, or raise to stop it.
    """
    read: list[Sentence] = []
    context: Period | None = None
    for sentence in watch(sentences):
        if not read or sentence.paragraph != read[-1].paragraph:
            context = next_context(read[-1].periods, None) if read and read[-1].is_heading else None
        read.append(_annotated(document, sentence, context))
        context = next_context(read[-1].periods, context)
    read = list(resolve(read))
    return tuple(
        replace(sentence, figures=figures) if figures else sentence
        for sentence, figures in zip(read, read_figures(watch(read)), strict=True)
    )


def _annotated(document: Document, sentence: Sentence, context: Period | None) -> Sentence:
    """Return one sentence with what can be read off it, given the time that its paragraph spoke of last."""
    tokens, text = sentence.tokens, document.text
    forms = tag_forms(tokens)
    tags = coarse(tokens, forms)
    chunks = chunk(tokens, tags)
    return Sentence(
        document,
        sentence.index,
        sentence.span,
        sentence.block,
        sentence.paragraph,
        tokens,
        tags=tags,
        forms=forms,
        chunks=chunks,
        names=read_names(tokens, tags, text),
        clauses=read_clauses(tokens, tags, chunks, text),
        predicates=read_roles(tokens, tags, chunks, forms),
        quantities=read_quantities(text, sentence.span.start, sentence.span.end),
        periods=read_periods(text, sentence.span.start, sentence.span.end, anchor=document.date, context=context),
    )
