"""Words without their noun: "the largest in the world", "which is best", "why are so many dying"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.followup_cues import ORDINALS, QUANTIFIERS
from qa_bot.lexicon.en.question_words import WH
from qa_bot.question.context.contrast import counted
from qa_bot.question.context.edit import Edit
from qa_bot.question.context.gap import NEAR, asks_twice, bare, norms_of
from qa_bot.question.context.number import kind_of
from qa_bot.question.context.parse import ADJECTIVES, AUXILIARIES, NOUNS, VERBS, is_asked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.mention import Mention
    from qa_bot.question.context.parse import Parse


def headless_edits(question: Parse, memory: Memory) -> Iterator[Edit]:
    """Yield the noun that is missing: "the largest in the world", "which is best", "why are so many dying"."""
    if asks_twice(question) or len(question.phrases and [t for t in question.tokens if t.norm in ORDINALS]) > 1:
        return  # "which period was longer, the first or the second?" says it all
    for place in range(len(question.forms)):
        if _lacks_noun(question, place):
            noun = _kind(question, memory, plural=False)
        elif _lacks_plural(question, place):
            noun = _counted_before(question, memory, place) or _kind(question, memory, plural=True)
        elif _asks_which(question, place) and (pair := _pair(question, memory)) is not None:
            end = next((later for later, form in enumerate(question.forms) if form == "ST" and later > place), None)
            if end is not None:
                yield Edit(end, end, f"of {pair}", "subject", pair)
            return
        elif _asks_which(question, place):
            noun = _kind(question, memory, plural=question.norm(place + 1) in {"are", "were"}, several=True)
        else:
            continue
        if noun is not None:
            yield Edit(place + 1, place + 1, noun, "subject", noun)
        return


def _counted_before(question: Parse, memory: Memory, place: int) -> str | None:
    """Return what the last question counted, for "how many came in 2020?" after "how many people came in 2019?"."""
    noun = counted(memory.base) if memory.base is not None and question.norm(place - 1) == "how" else None
    return memory.base.words(noun.core, noun.last).removeprefix("many ") if memory.base and noun else None


def _pair(question: Parse, memory: Memory) -> str | None:
    """Return the two things that a comparative chooses between, if two were named together just now."""
    if not any(form in {"JJR", "RBR"} for form in question.forms):
        return None
    return next(
        (
            mention.words
            for _, back, mention in memory.recent
            if back == 1 and mention.plural and mention.words.count(" and ") == 1
        ),
        None,
    )


def _asks_which(question: Parse, place: int) -> bool:
    """Say whether a sentence opens with a "which" that has no noun and names no choice."""
    return (
        question.norm(place) == "which"
        and question.form(place - 1) == "ST"
        and question.form(place + 1) in AUXILIARIES
        and not any(place + 2 <= phrase.first <= place + _NEAR_VERB for phrase in question.phrases)
        and "or" not in [token.norm for token in question.tokens]
    )


_NEAR_VERB = 4


def _lacks_noun(question: Parse, place: int) -> bool:
    """Say whether a superlative or ordinal after "the" or an owner stands without its noun."""
    form, norm = question.form(place), question.norm(place)
    if (form != "JJS" and norm not in {"first", "last", "second", "third", "next", "other"}) or norm in {
        "most",
        "least",
    }:
        return False
    if {"compared", "than"} & {question.norm(before) for before in range(place)}:
        return False  # "his longest goal compared to his first": a goal
    if question.norm(place - 1) not in {"the", "'s"} and question.form(place - 1) != "PRS":
        return False
    if question.norm(place + 1) in {"of", "one", "ones", "and", "or", "-", "known"}:
        return False
    phrase = question.phrase_at(place)
    if question.form(place + 1) == "RB" and question.form(place + 2) in NOUNS | ADJECTIVES:
        return False  # "the first ever concrete stadium"
    if question.norm(place + 1) in WH:
        return False
    if question.form(place + 1) == "VBN" and "of" in norms_of(question)[place:]:
        return False
    return question.form(place + 1) not in NOUNS | ADJECTIVES | {"CD", "VBG"} and not (
        phrase and place + 1 < phrase.last
    )


def _lacks_plural(question: Parse, place: int) -> bool:
    """Say whether "many", "any" and the like stand without their noun."""
    norm, after = question.norm(place), question.form(place + 1)
    if (
        norm not in QUANTIFIERS
        or (norm == "most" and after in {"VBN", "JJ"})
        or sum(not is_asked(question, later) for later in question.phrases) > 1
        or question.phrase_at(place) is not None
        or question.norm(place - 1) in {"not", "too", "as"}
        or question.norm(place - 2) == "by"
        or any(phrase.last <= place and not is_asked(question, phrase) for phrase in question.phrases)
        or question.form(place - 1) not in {"BEF", "DOF", "DOB", "HVF", "MD", "EX", "RB", "ST", "WRB"}
        or question.norm(place - 1) in {"where", "when", "why"}
    ):
        return False
    if question.norm(place - 1) == "there" and after == "IN" and norm in {"any", "some", "many"}:
        return True  # "are there any in English?"
    return after in AUXILIARIES | VERBS or (after == "ST" and norm not in {"all", "any"} and place > 0)


_OWN = ("my ", "your ", "our ", "his ", "her ", "its ", "their ")


def is_mass(mention: Mention) -> bool:
    """Say whether a mention is stuff rather than a kind of thing: one noun without article or plural."""
    return not mention.plural and not mention.named and bare(mention.words) == mention.words


def _kind(question: Parse, memory: Memory, *, plural: bool, several: bool = False) -> str | None:
    """Return the last kind of thing that was spoken of; of several of a kind first, where one is to be picked."""
    own = {token.stem for token in question.tokens}
    for _, back, mention in sorted(memory.recent, key=lambda entry: several and not entry[2].plural):
        if back > NEAR or mention.stems & own or (mention.proper and not mention.plural) or " and " in mention.words:
            continue
        if mention.words.lower().startswith(_OWN) or is_mass(mention):
            continue
        words = bare(mention.words)
        if " of " in words or "'s " in words or "’s " in words:
            continue
        return kind_of(words, plural=plural)
    return None
