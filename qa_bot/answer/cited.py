"""The last answer with the words it rests on, and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.quantities import read_quantities
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.lexicon.en.talk_cues import COUNT_WORDS
from qa_bot.model.answer import Answer, Evidence, Status
from qa_bot.model.document import BlockKind
from qa_bot.question.context.memory import took_offer
from qa_bot.question.remark import RemarkKind, read_remark
from qa_bot.question.smalltalk import small_talk
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.dialogue import History, Turn
    from qa_bot.model.document import Sentence
    from qa_bot.retrieve.corpus import Corpus

_AHEAD = 2
_ENOUGH = 0.6


class Said(NamedTuple):
    """The last answer from the text; ``answer`` is None where only the words are known.

    ``read_to`` is the last sentence that "more" has shown since.
    """

    resolved: str
    reply: str
    value: str
    evidence: tuple[Evidence, ...]
    answer: Answer | None
    read_to: Evidence | None = None

    def agrees(self, claim: str) -> bool:
        """Say whether a claim is what was answered."""
        claimed, given = read_quantities(claim), read_quantities(self.value or self.reply)
        if claimed and given:
            return claimed[0].low == given[0].low or _digits(claim) == _digits(self.value)
        return bool(self.value) and claim.lower() in self.value.lower()


def last_said(history: History, corpus: Corpus) -> Said | None:
    """Return the last turn that asked the text something, whatever was remarked since."""
    read_to: Evidence | None = None
    for turn in reversed(history):
        remark = read_remark(turn.question)
        if remark is not None and remark.kind is RemarkKind.MORE and turn.answer and turn.answer.evidence:
            read_to = read_to or turn.answer.evidence[-1]
        if remark is not None and remark.kind is not RemarkKind.WHY and not took_offer(turn):
            continue
        if turn.answer is None:
            if small_talk(turn.question) is None:
                evidence = _found_again(turn, corpus)
                return Said(turn.resolved or turn.question, turn.reply, turn.reply.strip(), evidence, None, read_to)
        elif turn.answer.status is not Status.SMALLTALK and turn.answer.reason not in _NO_QUESTION:
            answer = turn.answer
            value, resolved = answer.value or "", turn.resolved or turn.question
            return Said(resolved, answer.text, value, answer.evidence, answer, read_to)
    return None


_NO_QUESTION = frozenset({"not a question", "nothing to follow", "out of scope"})


def _found_again(turn: Turn, corpus: Corpus) -> tuple[Evidence, ...]:
    """Find the sentence that a bare reply was taken from: it holds the words, or most of them and every number."""
    reply = turn.reply.strip().rstrip(".").lower()
    if not reply:
        return ()
    wanted = _content(turn.reply) | (
        _content(turn.resolved or turn.question) if len(reply.split()) <= _SHORT else frozenset()
    )
    best, most = None, 0.0
    for sentence in corpus.sentences:
        if sentence.is_heading or not _numbers(reply) <= _numbers(sentence.text):
            continue
        own = {token.stem for token in sentence.tokens}
        share = len(wanted & own) / max(1, len(wanted)) + (reply in sentence.text.lower())
        if share > most:
            best, most = sentence, share
    return (_cite(best),) if best is not None and most >= _ENOUGH else ()


_SHORT = 6


def _content(text: str) -> frozenset[str]:
    """Return the stems of the words that are not function words."""
    return frozenset(token.stem for token in read_tokens(text) if token.is_word and token.norm not in STOPWORDS)


def _numbers(text: str) -> frozenset[str]:
    """Return the numbers in a text."""
    return frozenset(token.norm for token in read_tokens(text) if token.norm[0].isdigit())


def _digits(text: str) -> str:
    """Return the digits of a text."""
    return "".join(char for char in text if char.isdigit())


def _cite(sentence: Sentence) -> Evidence:
    """Quote a sentence with its place."""
    return Evidence(
        document=sentence.document.name, start=sentence.span.start, end=sentence.span.end, quote=sentence.text
    )


def quoted(evidence: Sequence[Evidence], corpus: Corpus) -> str:
    """Show quotes with their places: "In the second paragraph: “…”."""
    parts: list[str] = []
    before = ""
    for quote in evidence:
        place = place_of(quote, corpus)
        parts.append(f"“{quote.quote}”" if place == before else f"{place}: “{quote.quote}”")
        before = place
    return " ".join(parts)


def lead_in(evidence: Sequence[Evidence], corpus: Corpus) -> str:
    """Show the first quote with its place."""
    return quoted(evidence[:1], corpus)


def place_of(quote: Evidence, corpus: Corpus) -> str:
    """Name the place of a quote: paragraph, title, and document where there are several."""
    whose = f" of {quote.document}" if len(corpus.documents) > 1 else ""
    blocks: dict[int, BlockKind] = {}
    for sentence in corpus.sentences:
        if sentence.document.name == quote.document and sentence.block.start <= quote.start:
            blocks[sentence.block.start] = sentence.block.kind
    kinds = list(blocks.values())
    if not kinds or kinds[-1] is BlockKind.HEADING:
        return f"In a heading{whose}" if len(kinds) > 1 else f"In the title{whose}"
    number = sum(kind is kinds[-1] for kind in kinds)
    noun = {BlockKind.ITEM: "list item", BlockKind.TABLE: "table row"}.get(kinds[-1], "paragraph")
    return f"In the {_ordinal(number)} {noun}{whose}"


def _ordinal(number: int) -> str:
    """Write a number as an ordinal."""
    if number < len(COUNT_WORDS):
        return COUNT_WORDS[number]
    last = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{last}"


def following(said: Said, corpus: Corpus) -> tuple[Evidence, ...]:
    """Return the sentences after the evidence, headings left out."""
    last = said.read_to or max(said.evidence, key=lambda quote: quote.end)
    ahead = [
        sentence
        for sentence in corpus.sentences
        if sentence.document.name == last.document and sentence.span.start >= last.end and not sentence.is_heading
    ]
    return tuple(_cite(sentence) for sentence in ahead[:_AHEAD])


def elsewhere(claim: str, said: Said, corpus: Corpus) -> tuple[Evidence, ...]:
    """Return the first other sentence that has the figure or the words of a claim."""
    claimed = read_quantities(claim)
    known = {(quote.document, quote.start) for quote in said.evidence}
    for sentence in corpus.sentences:
        if (sentence.document.name, sentence.span.start) in known or sentence.is_heading:
            continue
        if claimed:
            same = any(
                quantity.low == claimed[0].low and quantity.dimension is claimed[0].dimension
                for quantity in sentence.quantities
            )
        else:
            same = claim.lower() in sentence.text.lower()
        if same:
            return (_cite(sentence),)
    return ()
