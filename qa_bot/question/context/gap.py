"""What a question leaves unsaid without a pronoun: "the causes" (of what?), "the largest" (what?), "the expedition"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.followup_cues import COUNTED, RELATIONAL, UNNAMED
from qa_bot.question.context.anaphora import Edit
from qa_bot.question.context.mention import ADJECTIVES, NOUNS, VERBS
from qa_bot.question.context.number import singular_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.mention import Mention, Parse, Phrase

_NEAR = 3


def definite_edits(question: Parse, memory: Memory) -> Iterator[Edit]:
    """Yield fuller names for short ones: "the expedition" was "the Lewis and Clark expedition"."""
    for phrase in question.phrases:
        if phrase.word not in {"the", "this", "that", "these", "those"} or _is_completed(question, phrase):
            continue
        if question.norm(phrase.core) in COUNTED:
            edit = _both(question, memory, phrase)
        elif phrase.last - phrase.core == 1:
            edit = _fuller(question, memory, phrase)
        else:
            continue
        if edit is not None:
            yield edit


def _is_completed(question: Parse, phrase: Phrase) -> bool:
    """Say whether something after a noun says which one is meant."""
    after, norm = question.form(phrase.last), question.norm(phrase.last)
    return norm in {"of", "between", "that", "which", "who", "whose", "where"} or after in {"POS", "VBN"}


def _fuller(question: Parse, memory: Memory, phrase: Phrase) -> Edit | None:
    """Return the edit that names in full what one noun means."""
    token = question.tokens[phrase.head]
    for _, back, mention in memory.recent:
        if back > _NEAR or len(mention.stems) < 2 or _stem_of_head(mention) != token.stem:  # noqa: PLR2004 - one is no more
            continue
        if mention.plural is not question.is_plural(phrase):
            continue
        if mention.stems & {other.stem for place, other in enumerate(question.tokens) if not phrase.first <= place < phrase.last}:
            return None
        article = "" if mention.named and not mention.words.lower().startswith("the ") and mention.plural else "the "
        words = mention.words.removeprefix("the ").removeprefix("a ").removeprefix("an ")
        if words[:1].isupper() and ("'s " in words or "’s " in words):
            article = ""
        return Edit(phrase.first, phrase.last, f"{article}{words}", "subject", mention.words)
    return None


def _stem_of_head(mention: Mention) -> str:
    """Return the stem of a mention's head."""
    from qa_bot.text.stems import stem  # noqa: PLC0415

    return stem(mention.head)


def _both(question: Parse, memory: Memory, phrase: Phrase) -> Edit | None:
    """Return the edit that names "the two countries": the last two names that stood side by side."""
    for _, _, mention in memory.recent:
        if mention.plural and " and " in mention.words and mention.named:
            return Edit(phrase.first, phrase.last, mention.words, "subject", mention.words)
    return None


def open_noun_edits(question: Parse, memory: Memory) -> Iterator[Edit]:
    """Yield "of …" after a noun that says little alone, where nothing else in the question says of what."""
    if any(question.form(phrase.head) == "NNP" for phrase in question.phrases):
        return
    for phrase in question.phrases:
        stem = question.tokens[phrase.head].stem
        if stem not in RELATIONAL or not _is_open(question, phrase):
            continue
        mention = _topic(question, memory)
        if mention is None or stem in mention.stems:
            return
        yield Edit(phrase.last, phrase.last, f"{RELATIONAL[stem]} {mention.words}", "subject", mention.words)
        return


def _is_open(question: Parse, phrase: Phrase) -> bool:
    """Say whether nothing belongs to a noun: no owner before it, no "of" after it, no other content than "main"."""
    if phrase.word not in {"the", "any", "some", "what", "which", ""} or question.form(phrase.last) in {"IN", "TO", "POS", "VBN", "WDT", "NN", "NNS"}:
        return False
    if question.norm(phrase.last) in {"that", "which", "who"}:
        return False
    described = [
        place for place in range(phrase.core, phrase.head)
        if question.norm(place) not in UNNAMED and question.form(place) not in {"CD"} and question.tokens[place].stem not in RELATIONAL
    ]
    others = [
        other for other in question.phrases
        if other is not phrase and question.tokens[other.head].stem not in RELATIONAL and question.norm(other.head) not in UNNAMED
    ]
    return not described and not others


def _topic(question: Parse, memory: Memory) -> Mention | None:
    """Return what the talk is about: the likeliest mention of the last turns that the question does not name itself."""
    own = {token.stem for token in question.tokens}
    return next((mention for _, back, mention in memory.recent if back <= _NEAR and not mention.stems & own), None)


def headless_edits(question: Parse, memory: Memory) -> Iterator[Edit]:
    """Yield the noun after a superlative or an ordinal that has none: "the largest in the world", "which is best"."""
    for place, form in enumerate(question.forms):
        if not _lacks_noun(question, place, form):
            continue
        noun = _counted_noun(question, memory)
        if noun is None:
            return
        yield Edit(place + 1, place + 1, noun, "subject", noun)
        return


def _lacks_noun(question: Parse, place: int, form: str) -> bool:
    """Say whether a superlative after "the" or an owner stands without its noun."""
    norm = question.norm(place)
    if form != "JJS" and norm not in {"first", "last", "second", "third", "next", "other"}:
        return False
    if question.norm(place) in {"most", "least"}:
        return False
    before = question.norm(place - 1)
    if before != "the" and question.form(place - 1) != "PRS":
        return False
    after = question.form(place + 1)
    if after in NOUNS | ADJECTIVES | {"CD", "VBG"} or question.norm(place + 1) in {"of", "one", "ones", "and", "or"}:
        return False
    return not (question.phrase_at(place) and question.phrase_at(place + 1)) and not (after in VERBS and form != "JJS" and False)


def _counted_noun(question: Parse, memory: Memory) -> str | None:
    """Return the last kind of thing that was spoken of, in the singular."""
    own = {token.stem for token in question.tokens}
    for _, back, mention in memory.recent:
        if back > _NEAR or mention.stems & own or (mention.named and not mention.plural):
            continue
        words = mention.words.removeprefix("the ").removeprefix("a ").removeprefix("an ")
        if " of " in words:
            continue
        front, _, last = words.rpartition(" ")
        return f"{front} {singular_of(last)}".strip()
    return None
