"""What a whole question may owe to the talk all the same: "the tickets" are those of the lottery just spoken of.

These are guesses: the question is asked as typed first, and as guessed only where that finds nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.followup_cues import SINGLE, UNNAMED, WIDE_PLACES
from qa_bot.question.context.edit import Edit
from qa_bot.question.context.parse import AUXILIARIES, is_asked
from qa_bot.question.context.relational import RELATIONAL, SORTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.mention import Mention
    from qa_bot.question.context.parse import Parse, Phrase


def bridging_edits(question: Parse, memory: Memory) -> Iterator[Edit]:
    """Yield what makes the guess: whose the tickets are, where the foods are famous, what is similar to what."""
    for find, joint in ((_definite, "of"), (_likened, "to"), (_existing, "in")):
        place = find(question)
        if place is None:
            continue
        mention = _place(memory) if joint == "in" else _topic(question, memory, sharing=joint == "to")
        if mention is not None:
            yield Edit(place, place, f"{joint} {mention.words}", "subject", mention.words)
        return


def _topic(question: Parse, memory: Memory, *, sharing: bool) -> Mention | None:
    """Return what the talk is about, unless the question names something of it."""
    own = {token.stem for token in question.tokens}
    ranked = sorted(memory.lasting, key=lambda entry: -(entry[0] + _NAMED * entry[2].named))
    topic = next(
        (
            found
            for _, _, found in ranked
            if (sharing or not found.stems & own) and " of " not in found.words and "'s " not in found.words
        ),
        None,
    )
    return topic if topic is not None and len(topic.words.split()) <= _LONGEST else None


_NAMED, _LONGEST = 1.0, 4
_COMPLETING = frozenset(
    "of between that which who whose where in for on with behind at from to about than related".split()
)


def _is_free(question: Parse, phrase: Phrase) -> bool:
    """Say whether nothing after a phrase completes it."""
    return (
        question.form(phrase.last) not in {"POS", "WDT", "HY", "CC", "VBG", "IN", "TO"}
        and question.norm(phrase.last) not in _COMPLETING
        and question.form(phrase.head) in {"NN", "NNS"}
        and question.norm(phrase.head) not in SINGLE | WIDE_PLACES
    )


def _is_plain(question: Parse, phrase: Phrase) -> bool:
    """Say whether the words before a noun do not tell which one is meant."""
    return all(
        question.norm(n) in UNNAMED - {"other", "different"} or question.form(n) in {"JJS", "RBS"}
        for n in range(phrase.core, phrase.head)
    )


def _is_complex(question: Parse) -> bool:
    """Say whether a question has clauses beside its own, or speaks of somebody by a pronoun."""
    return any(
        form in {"WDT", "CS", "CM"} or (form == "PRP" and question.norm(place) not in _TALKING)
        for place, form in enumerate(question.forms)
        if place > 1
    )


_TALKING = frozenset({"i", "you", "we", "me", "us"})


def _definite(question: Parse) -> int | None:
    """Find a definite noun that nothing in the question tells from others: "the tickets", "the main characters"."""
    if question.periods or question.names or _is_complex(question):
        return None
    told = [phrase for phrase in question.phrases if question.tokens[phrase.head].stem not in RELATIONAL]
    if len(told) > 1 and not _is_beside(question, told):
        return None
    return next((phrase.last for phrase in question.phrases if _is_open(question, phrase)), None)


def _is_beside(question: Parse, told: Sequence[Phrase]) -> bool:
    """Say whether of two things only one is definite: "can the sauce be used in other dishes?"."""
    definite = [phrase for phrase in told if phrase.word in _DEFINITE or question.form(phrase.first) == "PRS"]
    asked = any(is_asked(question, phrase) for phrase in told)
    return len(told) == 2 and len(definite) == 1 and not asked and question.form(0) != "BEF"  # noqa: PLR2004


_DEFINITE = frozenset({"the", "this", "that", "these", "those"})


def _is_open(question: Parse, phrase: Phrase) -> bool:
    """Say whether a definite noun lacks what it belongs to; of sorts, even a named one does ("the Hamlin variety")."""
    root = question.tokens[phrase.head].stem
    if phrase.word not in {"the", "this"} or not _is_free(question, phrase):
        return False
    return (phrase.word == "the" and root in SORTS) or (_is_plain(question, phrase) and root not in RELATIONAL)


def _likened(question: Parse) -> int | None:
    """Find "similar experiments"."""
    for phrase in question.phrases:
        if any(question.norm(n) == "similar" for n in range(phrase.core, phrase.head)) and _is_free(question, phrase):
            return phrase.last
    return None


def _existing(question: Parse) -> int | None:
    """Find what is asked to be there without a word on where: "are there any famous foods?"."""
    norms = [token.norm for token in question.tokens]
    there = norms.index("there") if "there" in norms else 0
    if not there or question.form(there - 1) not in AUXILIARIES:
        return None
    phrase = next((phrase for phrase in question.phrases if phrase.first > there), None)
    ends = phrase is not None and _is_free(question, phrase) and question.form(phrase.last) == "ST"
    return phrase.last if phrase is not None and ends else None


def _place(memory: Memory) -> Mention | None:
    """Return the place where what was spoken of is."""
    return next((found for _, _, found in memory.lasting if found.located and found.proper), None)
