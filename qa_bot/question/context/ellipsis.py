"""Fragments, to whole questions: what is new takes the place of its like in the question before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.question_words import WH
from qa_bot.question.context.anaphora import pronoun_edits
from qa_bot.question.context.bare import by_how_much, folded, how_is_it, why_or_when
from qa_bot.question.context.completed import Completed, carried_from, changed_span, points_back, put
from qa_bot.question.context.fragment import read_fragment, read_return
from qa_bot.question.context.inflection import finite
from qa_bot.question.context.mention import mentions
from qa_bot.question.context.moment import age_then, next_rank, then, took
from qa_bot.question.context.parse import AUXILIARIES, is_asked, parse
from qa_bot.question.context.turned import without_periods
from qa_bot.question.context.versus import (
    compares,
    how_much_more,
    is_more_than,
    more_elsewhere,
    more_than,
    which_is_more,
)

if TYPE_CHECKING:
    from qa_bot.question.context.fragment import Fragment
    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.parse import Parse


def complete(text: str, memory: Memory) -> Completed | None:
    """Return the whole question that a fragment stands for, or None where an utterance is whole."""
    base = memory.base
    if base is None:
        return None
    words = folded(text)
    for find in (
        then,
        age_then,
        next_rank,
        took,
        why_or_when,
        how_is_it,
        by_how_much,
        how_much_more,
        more_than,
        more_elsewhere,
        is_more_than,
        which_is_more,
        _who_does,
        _asked,
        _clause,
        _owned,
    ):
        if found := find(words, text, memory):
            return found
    again = read_return(text)
    if again is not None and (returned := _returned(again.topic, again.rest, memory)):
        return returned
    fragment = read_fragment(text)
    return None if fragment is None else _put_in(fragment, memory)


_FINITE = frozenset({"VB", "VBZ", "VBD"})


def _asked(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "and what margin?", "and how many boats?": what is asked for changes, the rest stays."""
    del words
    base, new = memory.bases[0], parse(text)
    start = next((n for n in range(min(3, len(new.tokens))) if new.norm(n) in {"what", "which", "how"}), None)
    if (
        start is None
        or new.norm(start + 1) == "about"
        or not new.phrases
        or any(form in AUXILIARIES | _FINITE for form in new.forms)
    ):
        return None
    phrase = next((phrase for phrase in new.phrases if phrase.last > start), None)
    old = next((phrase for phrase in base.phrases if is_asked(base, phrase)), None)
    if phrase is None or old is None or any(new.tokens[n].is_word for n in range(phrase.last, len(new.tokens))):
        return None
    first = next((n for n in range(old.first, -1, -1) if base.norm(n) in {"what", "which", "how", "whose"}), old.first)
    asked = new.text[new.tokens[start].start : new.tokens[phrase.last - 1].end]
    asked = f"{asked[0].upper()}{asked[1:]}" if first == 0 else asked
    whole = f"{base.text[: base.tokens[first].start]}{asked}{base.text[base.tokens[old.last - 1].end :]}"
    return Completed(whole, carried_from(base, whole))


def _clause(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "and when she left?" after "how many had it when Ada came?": a clause for a clause."""
    base, new = memory.bases[0], parse(unopened(text))
    if new.norm(0) not in _CLAUSAL or base.norm(0) not in WH | {"by", "in"} or len(words.split()) > _LONGEST_CLAUSE:
        return None
    subject = _clause_subject(new, 0)
    asks = any(token.norm in WH | {","} for token in new.tokens[1:])
    if asks or not subject or new.form(subject) not in _FINITE | AUXILIARIES:
        return None
    start = next((place for place in range(2, len(base.tokens)) if base.norm(place) in _CLAUSAL), None)
    kept, said = base.text.rstrip(" ?.!"), new.text.rstrip(" ?.!")
    if start is not None:
        kept, old = base.words(0, start), _clause_subject(base, start)
        if new.form(1) == "PRP" and old:
            said = f"{new.norm(0)} {base.words(start + 1, old)} {said[new.tokens[subject].start :]}"
    return Completed(f"{kept} {said}?", carried_from(base, kept))


def _clause_subject(question: Parse, opening: int) -> int:
    """Return where the subject of the clause ends that a "when" opens, 0 where none stands there."""
    phrase = next((phrase for phrase in question.phrases if phrase.first == opening + 1), None)
    return phrase.last if phrase else opening + 2 if question.form(opening + 1) == "PRP" else 0


_LONGEST_CLAUSE = 7
_CLAUSAL = frozenset("when before after while until once because if although".split())


def _owned(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "and her mother?" after "who was Ada Brook's father?": another thing of the same owner."""
    del words
    base, new = memory.bases[0], parse(unopened(text).rstrip(" ?.!"))
    if new.form(0) != "PRS" or len(new.phrases) != 1 or new.phrases[0].last != len(new.tokens):
        return None
    for phrase in base.phrases:
        owner = next((n + 1 for n in range(phrase.first, phrase.head) if base.form(n) in {"POS", "PRS"}), None)
        if owner is not None:
            rest = base.text[base.tokens[phrase.last - 1].end :]
            whole = f"{base.words(0, owner)} {new.words(new.phrases[0].core, new.phrases[0].last)}{rest}"
            return Completed(whole, carried_from(base, whole))
    return None


def unopened(text: str) -> str:
    """Return a text without the "and" or "but" before it."""
    opening, space, rest = text.strip().partition(" ")
    return rest if space and opening.lower().rstrip(",") in {"and", "but", "or", "so"} else text.strip()


def _who_does(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "who doesn't?" after "does everyone agree?": who, and what was asked of everyone."""
    del text
    base, listed = memory.bases[0], words.split()
    if words in {"who was that", "who is that", "who was it", "who is it"} and base.form(0) in AUXILIARIES:
        listed = ["who", base.norm(0)]  # "did somebody come back?"
    if len(listed) not in {2, 3} or listed[0] not in {"who", "what", "which"} or base.form(0) not in AUXILIARIES:
        return None
    asked = listed[1].removesuffix("n't")
    negated = listed[1] != asked or listed[2:] == ["not"]
    if (len(listed) > 2) is not (listed[2:] == ["not"]) or parse(asked).form(0) not in AUXILIARIES:  # noqa: PLR2004
        return None
    if words.startswith(("who was ", "who is ")) and any(form == "NNP" for form in base.forms[1:3]):
        return None  # who that is can be told of whoever was named
    start = _predicate(base)
    rest = base.text[base.tokens[start].start :].strip(" ?.!") if start < len(base.tokens) else ""
    if not rest:
        return None
    if not negated and base.form(start) == "VB" and asked in {"do", "does", "did"}:
        verb, tail = base.norm(start), base.text[base.tokens[start].end :].strip(" ?.!")
        return Completed(f"{listed[0].capitalize()} {finite(verb, asked)} {tail}".rstrip() + "?", (("relation", rest),))
    whole = f"{listed[0].capitalize()} {asked}{' not' if negated else ''} {rest}?"
    return Completed(whole, (("relation", rest),))


def _predicate(base: Parse) -> int:
    """Return where what is said of the subject starts in a yes/no question."""
    if base.phrases and base.phrases[0].first == 1:
        return base.phrases[0].last
    verbal = {"VB", "VBN", "VBG", "BEN", "BEB", "HVB"}
    return next((n for n in range(2, len(base.tokens)) if base.form(n) in verbal), 2)


def _returned(topic: str, rest: str, memory: Memory) -> Completed | None:
    """Complete "back to the currency: why?": the last question about it, or the question with it as topic."""
    stems = {token.stem for phrase in parse(topic).phrases for token in parse(topic).tokens[phrase.core : phrase.last]}
    if not stems:
        return None
    named = mentions(parse(topic))
    back = next((n for n, base in enumerate(memory.bases) if stems & {token.stem for token in base.tokens}), None)
    if back is None:
        return Completed(rest, (("subject", topic),), topic=named) if points_back(rest) else None
    if not rest:
        return Completed(memory.bases[back].text, (("question", memory.bases[back].text),))
    earlier = replace(memory, bases=memory.bases[back:], values=memory.values[back:])
    found = complete(rest, earlier) or Completed(rest, (("subject", topic),))
    return found._replace(topic=named)


def _put_in(fragment: Fragment, memory: Memory) -> Completed | None:
    """Complete "and in 2023?", "what about gas?", "no, I meant exports"."""
    fragment = _named(fragment, memory)
    base = _without_answers(memory)
    if memory.turned and parse(fragment.words).periods and len(memory.bases) > 1:
        base = memory.bases[1]  # after "why so few?" another year is asked of the figure
    changed = changed_span(base, memory.bases[1]) if len(memory.bases) > 1 and base is memory.bases[0] else None
    whole = put(fragment.words, base, sure=fragment.opened, changed=changed)
    further = base is memory.bases[0] and len(memory.bases) > 1 and not compares(memory.bases[1])
    if whole is None and fragment.joined and further:
        base = memory.bases[1]  # it fits the question before the last one
        whole = put(fragment.words, base, sure=True)
    if whole is None:
        return None
    text, others, certain = whole
    carried = carried_from(base, text)
    spare = _one_back(fragment, memory) if base is memory.bases[0] and not parse(fragment.words).periods else ""
    looser = without_periods(parse(text), text) if any(slot == "period" for slot, _ in carried) else ""
    return Completed(text, carried, others, certain=certain, looser=looser, spare="" if spare == text else spare)


def _named(fragment: Fragment, memory: Memory) -> Fragment:
    """Name whom a piece means that is nothing but a pronoun: "and she?"."""
    pronoun = parse(fragment.words)
    if not fragment.opened or len(pronoun.tokens) != 1 or pronoun.norm(0) not in _PERSONS:
        return fragment
    named = next(pronoun_edits(pronoun, memory), None)
    return fragment if named is None else fragment._replace(words=named.words)


_PERSONS = frozenset("he she him her".split())


def _one_back(fragment: Fragment, memory: Memory) -> str:
    """Put a piece into the question before the last one too, where both ask of the same thing.

    After "what was the revenue?" and "by how much did it rise?", "and the profit?" may ask either of the profit.
    """
    if len(memory.bases) < 2 or points_back(fragment.words):  # noqa: PLR2004 - a pair
        return ""
    last, before = memory.bases[0], memory.bases[1]
    named = [before.words(phrase.core, phrase.last).lower() for phrase in before.phrases]
    if not any(words in last.text.lower() for words in named):
        return ""
    found = put(fragment.words, before, sure=True)
    return found[0] if found and found[2] else ""


def _without_answers(memory: Memory) -> Parse:
    """Return the last question that compares nothing, without an answer that "why?" had put into it."""
    told = [base for base in memory.bases if not compares(base)]
    if told and told[0] is not memory.bases[0]:
        return told[0]
    text = memory.bases[0].text
    for value in memory.values[1:2] if memory.turned else ():
        if (
            value.lower() not in {"", "yes", "no"}
            and f" {value}" in text
            and text.startswith(("Why", "When", "Where", "How", "Since"))
        ):
            return parse(text.replace(f" {value}", "", 1))
    return memory.bases[0]
