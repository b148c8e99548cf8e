"""Which place the asked thing takes in the question's clause: subject, object, after a preposition, beside "is"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.forms import is_verb, readings
from qa_bot.lexicon.en.question_words import AUXILIARIES, CALLING_VERBS, LEADING_VERBS, WH
from qa_bot.model.document import Tag
from qa_bot.model.question import Slot
from qa_bot.text.stems import base_stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token

_BE = frozenset({"is", "are", "was", "were", "am", "be", "been", "being", "'s", "isn't", "aren't", "wasn't", "weren't"})
_DO = frozenset({"do", "does", "did", "don't", "doesn't", "didn't"})
_LIGHT = frozenset({"do", "have", "be"})
_MODALS = frozenset({"can", "could", "will", "would", "shall", "should", "may", "might", "must"})
_AFTER = frozenset({"after", "before"})
_TIMES = frozenset({"earlier", "later"})
_ADVERBIAL = frozenset({"when", "where", "why", "how"})


class Placed(NamedTuple):
    """The slot of the wh-phrase, the preposition it hangs on ("" if none), the main verb's place (-1 if none)."""

    slot: Slot
    link: str
    verb: int


def read_slot(tokens: Sequence[Token], tags: Sequence[Tag], gap: int, gap_end: int) -> Placed:
    """Tell where in its clause the wh-phrase belongs.

    "What did the mill grind?" asks for an object, "What drives the mill?" for a subject, "In which town ..." and
    "What is it made of?" for what follows a preposition, "What is the town's name?" for what stands beside "is".
    """
    if gap < 0 or not tags:
        return Placed(Slot.NONE, "", _first_verb(tokens, tags, 0))
    following = tokens[gap_end].norm if gap_end < len(tokens) else ""
    verb = _main_verb(tokens, tags, gap, gap_end)
    if gap > 0 and tags[gap - 1] is Tag.ADP:
        return Placed(Slot.AFTER_PREPOSITION, tokens[gap - 1].norm, verb)
    last = len(tokens) - 1
    while last > gap_end and (not tokens[last].is_word or tags[last] is Tag.ADV or tokens[last].norm in _TIMES):
        last -= 1
    stranded = tags[last] is Tag.ADP or tokens[last].norm in _AFTER
    if last >= gap_end and stranded and following in AUXILIARIES:
        return Placed(Slot.AFTER_PREPOSITION, tokens[last].norm, verb)
    if gap > 0 and verb < 0:
        before = _first_verb(tokens, tags, 0)
        return Placed(Slot.OBJECT if before >= 0 else Slot.BESIDE, "", before)
    if following in _BE:
        return _after_be(tokens, tags, gap_end, verb)
    if following in _DO:
        return Placed(Slot.OBJECT, "", verb if verb >= 0 and tokens[verb].stem not in _LIGHT else -1)
    if following in AUXILIARIES:
        # "has won", "could drive": the verb right after the auxiliary leaves no room for another subject.
        if verb >= 0 and all(tags[place] in {Tag.AUX, Tag.ADV, Tag.PART} for place in range(gap_end + 1, verb)):
            return Placed(Slot.SUBJECT, "", verb)
        return Placed(Slot.OBJECT, "", verb)
    return Placed(Slot.SUBJECT if verb >= 0 else Slot.BESIDE, "", verb)


def _main_verb(tokens: Sequence[Token], tags: Sequence[Tag], gap: int, gap_end: int) -> int:
    """Return the place of the verb that the wh-phrase belongs to, -1 if there is none."""
    following = tokens[gap_end].norm if gap_end < len(tokens) else ""
    turned = following in _MODALS and tokens[gap].norm in _ADVERBIAL
    if following in _DO or turned:  # "when will *work* on the bridge start": the subject comes before the verb
        return _inner(tokens, _first_base(tokens, tags, gap_end + 1 + turned))
    return _inner(tokens, _first_verb(tokens, tags, gap_end))


def _inner(tokens: Sequence[Token], verb: int) -> int:
    """Return the verb that one of wanting, planning or having to leads up to: "what does she *hope to* build"."""
    while (
        0 <= verb < len(tokens) - 2
        and tokens[verb].stem in LEADING_VERBS
        and tokens[verb + 1].norm == "to"
        and is_verb(tokens[verb + 2].norm)
    ):
        verb += 2
    return verb


def _after_be(tokens: Sequence[Token], tags: Sequence[Tag], gap_end: int, verb: int) -> Placed:
    """Read "what is …": a passive or progressive verb, a name that is asked for, or a plain "is"."""
    if verb < 0:
        return Placed(Slot.BESIDE, "", -1)
    if all(tags[place] in {Tag.AUX, Tag.ADV, Tag.PART} for place in range(gap_end, verb)):
        slot = Slot.SUBJECT if tokens[verb].norm.endswith("ing") else Slot.PASSIVE
        return Placed(slot, "", verb)
    if tokens[verb].stem in CALLING_VERBS:
        return Placed(Slot.CALLED, "", verb)
    if verb + 1 < len(tokens) and tags[verb + 1] is not Tag.PUNCT and tags[verb - 1] in {Tag.NOUN, Tag.NAME}:
        return Placed(Slot.BESIDE, "", verb)  # "what is the engine used in ships", a shortened relative clause
    return Placed(Slot.OBJECT, "", verb)


def _first_base(tokens: Sequence[Token], tags: Sequence[Tag], start: int) -> int:
    """Return the place of the verb that "do" stands before, in its base form: "what does the folding bike *cost*?"."""
    places = range(start, min(len(tags), len(tokens)))
    bases = [place for place in places if is_verb(tokens[place].norm) and tokens[place].stem not in _LIGHT]
    verb = next((place for place in bases if tags[place] is Tag.VERB), -1)
    if verb >= 0:
        beside = verb + 1 in bases and _rather_noun(tokens[verb]) and not _rather_noun(tokens[verb + 1])
        return verb + 1 if beside else verb  # "does the reading *group* meet"
    # Taken for a noun: it ends a run of nouns that is the subject.
    named = [
        place
        for place in bases
        if place > start
        and tags[place] is Tag.NOUN
        and tags[place - 1] in {Tag.NOUN, Tag.NAME, Tag.PRON, Tag.NUM}
        and (place + 1 == len(tokens) or tags[place + 1] not in {Tag.NOUN, Tag.NAME, Tag.VERB, Tag.PART})
    ]
    return named[0] if named else _first_verb(tokens, tags, start)


def _first_verb(tokens: Sequence[Token], tags: Sequence[Tag], start: int) -> int:
    """Return the place of the first main verb from a place on."""
    places = [
        place
        for place in range(start, min(len(tags), len(tokens)))
        if tags[place] is Tag.VERB
        and (place == 0 or tokens[place - 1].norm != "-")
        and not _describes(tags, tokens, place)
    ]
    return next((place for place in places if tokens[place].stem not in _LIGHT), places[0] if places else -1)


def _describes(tags: Sequence[Tag], tokens: Sequence[Token], place: int) -> bool:
    """Say whether a form in -ing only describes a noun: "a *working* railway", "the *folding* bike"."""
    return (
        tokens[place].norm.endswith("ing")
        and 0 < place < len(tags) - 1
        and tags[place - 1] in {Tag.DET, Tag.ADJ}
        and tags[place + 1] in {Tag.NOUN, Tag.NAME, Tag.ADJ}
    )


def with_a_verb(tokens: Sequence[Token], tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """Return the tags with a verb among them, where a question has none: "which river *runs* past the mill?"."""
    start = next((place for place, token in enumerate(tokens) if token.norm in WH), len(tokens))
    acts = start + 1
    if acts + 1 < len(tokens) and tokens[start].norm == "who" and tags[acts] is Tag.NOUN and _acts(tokens[acts]):
        return (*tags[:acts], Tag.VERB, *tags[acts + 1 :])  # "who *deals* with complaints?"
    if any(tag in {Tag.VERB, Tag.AUX} for tag in tags):
        return tags
    run = start + 1
    while run < len(tokens) and tags[run] in {Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.NUM, Tag.DET}:
        run += 1
    verb = run - 1
    if verb <= start + 1 or run >= len(tokens) - 1 or not tokens[verb].norm.endswith("s"):
        return tags
    return (*tags[:verb], Tag.VERB, *tags[verb + 1 :])


def _rather_noun(token: Token) -> bool:
    """Say whether a word is rather a noun than a verb."""
    prices = dict(readings(token.norm))
    return "NN" in prices and prices["NN"] < prices.get("VB", prices["NN"])


def _acts(token: Token) -> bool:
    """Say whether a word may be a verb of the third person or of the past."""
    return any(form in {"VBZ", "VBD"} for form, _ in readings(token.norm))


def with_base(tokens: tuple[Token, ...], verb: int) -> tuple[Token, ...]:
    """Return the tokens with the verb after "do" stemmed as a base form: "did she *found* it" finds nothing."""
    if verb < 0 or not any(token.norm in _DO for token in tokens[:verb]) or not is_verb(tokens[verb].norm):
        return tokens
    own = tokens[verb]._replace(stem=base_stem(tokens[verb].norm))
    return (*tokens[:verb], own, *tokens[verb + 1 :])
