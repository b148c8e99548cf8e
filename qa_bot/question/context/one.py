"""The noun that "one" and "ones" stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.followup_cues import ORDINALS
from qa_bot.question.context.edit import Edit
from qa_bot.question.context.number import kind_of
from qa_bot.question.context.parse import ADJECTIVES, NOUNS, VERBS

if TYPE_CHECKING:
    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.mention import Mention
    from qa_bot.question.context.parse import Parse

_NEAR = 3


def one_edit(question: Parse, memory: Memory, place: int) -> Edit | None:
    """Resolve "one" and "ones" after an adjective, an ordinal, "this" or "which"."""
    before = question.form(place - 1)
    if question.norm(place) == "one" and before in VERBS and question.form(place + 1) in {"ST", "CM", "IN", "TO"}:
        return _a_kind(question, memory, place)
    if question.norm(place) == "one" and (
        before not in ADJECTIVES | {"DT", "WDT", "RBR", "RBS"}
        or question.form(place + 1) in NOUNS | ADJECTIVES
        or question.norm(place - 1) in {"the", "a", "no"}
    ):
        return None
    if any(phrase.last <= place - 1 and question.form(phrase.first) != "WDT" for phrase in question.phrases):
        return None
    near = [found for _, back, found in memory.recent if back == 1 and found.plural and not found.named]
    if question.norm(place - 1) in ORDINALS and near:
        mention: Mention | None = near[0]  # "the third one" is one of several
    else:
        mention = next(
            (found for _, _, found in memory.recent if found.plural or found.general or _is_kind(found)), None
        )
    if mention is None:
        return None
    noun = mention.words.removeprefix("the ").removeprefix("a ").removeprefix("an ")
    words = kind_of(noun, plural=question.norm(place) == "ones")
    return Edit(place, place + 1, words, "subject", words)


def _a_kind(question: Parse, memory: Memory, place: int) -> Edit | None:
    """Resolve the "one" of "where can I buy one?"."""
    own = {token.stem for token in question.tokens}
    kinds = [
        found
        for _, back, found in memory.lasting
        if back <= _NEAR and (found.plural or found.general) and not found.proper and not found.stems & own
    ]
    if not kinds or any(phrase.last <= place and question.form(phrase.first) == "CD" for phrase in question.phrases):
        return None
    words = kind_of(kinds[0].words.removeprefix("a ").removeprefix("an ").removeprefix("the "), plural=False)
    article = "an" if words[0] in "aeiou" else "a"
    return Edit(place, place + 1, f"{article} {words}", "subject", words)


def _is_kind(mention: Mention) -> bool:
    """Say whether there may be several of what a singular noun names: it has an article and is no name."""
    return not mention.named and mention.words.lower().startswith(("the ", "a ", "an "))


def that_one(base: Parse) -> int | None:
    """Return where "that one" or "this one" stands alone in a question."""
    return next(
        (
            place
            for place in range(len(base.tokens))
            if base.norm(place) in {"that", "this"}
            and base.norm(place + 1) == "one"
            and base.form(place + 2) not in {"NN", "NNS", "JJ", "POS"}
        ),
        None,
    )
