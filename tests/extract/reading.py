"""Help for the tests of the sentence analysis: sentences read from plain strings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.annotate import annotate
from qa_bot.extract.chunk import chunk
from qa_bot.extract.roles import read_roles
from qa_bot.extract.tag import coarse, tag_forms
from qa_bot.model.document import Document
from qa_bot.text.segment import segment
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from qa_bot.model.document import Chunk, Predicate, Sentence, Tag, Token


def parsed(text: str) -> tuple[tuple[Token, ...], tuple[Tag, ...], tuple[Chunk, ...]]:
    """Return the tokens, tags and chunks of one sentence."""
    tokens = read_tokens(text)
    tags = coarse(tokens, tag_forms(tokens))
    return tokens, tags, chunk(tokens, tags)


def document(text: str) -> tuple[Sentence, ...]:
    """Return the annotated sentences of a text."""
    whole = Document("test", text)
    return annotate(whole, segment(whole))


def words(text: str, piece: Chunk) -> str:
    """Return the words of a chunk, verbatim."""
    tokens = read_tokens(text)
    return text[tokens[piece.first].start : tokens[piece.last - 1].end]


def roles(text: str) -> dict[str, Predicate]:
    """Return the predicates of a sentence by their verbs."""
    tokens, tags, chunks = parsed(text)
    return {tokens[predicate.verb].text: predicate for predicate in read_roles(tokens, tags, chunks)}


def slots(text: str, verb: str) -> tuple[str | None, list[str], list[tuple[str, str]]]:
    """Return subject, objects and prepositional phrases of a verb in words."""
    _, _, chunks = parsed(text)
    predicate = roles(text)[verb]
    subject = None if predicate.subject is None else words(text, chunks[predicate.subject])
    objects = [words(text, chunks[number]) for number in predicate.objects]
    return subject, objects, [(preposition, words(text, chunks[number])) for preposition, number in predicate.preps]
