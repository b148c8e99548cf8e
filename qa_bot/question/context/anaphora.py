"""Pronouns and the like, to the words they stand for; those with an antecedent in the question itself stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.gazetteer import COUNTRY_KEYS
from qa_bot.lexicon.en import adjectives, nouns
from qa_bot.lexicon.en.common import COMMON
from qa_bot.lexicon.en.followup_cues import IDIOMS, MORE_WORDS, NUMBERED_NAMES, POSSESSIVES
from qa_bot.model.document import NameKind
from qa_bot.question.context.antecedent import is_expletive, own_antecedent
from qa_bot.question.context.edit import Edit
from qa_bot.question.context.gap import bare, counted_edit
from qa_bot.question.context.mention import mentions
from qa_bot.question.context.number import kind_of, plural_of
from qa_bot.question.context.one import one_edit
from qa_bot.question.context.parse import ADJECTIVES, AUXILIARIES, NOUNS, VERBS, parse
from qa_bot.question.context.sort import gender_of, is_person, is_place
from qa_bot.question.context.there import there_edit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.mention import Mention
    from qa_bot.question.context.parse import Parse


_LONGEST_POSSESSOR = 5
# No person's name is made of these alone: "Royal Proclamation".
_COMMON = COMMON | nouns.NOUNS | adjectives.ADJECTIVES


def pronoun_edits(question: Parse, memory: Memory) -> Iterator[Edit]:
    """Yield the replacements of pronouns that point to earlier turns; one of each kind, for the next mean the same."""
    resolved: set[str] = set()
    for place, token in enumerate(question.tokens):
        kind, resolve = _KINDS.get(token.norm, ("", None))
        if resolve is None or kind in resolved or _is_idiom(question, place) or _goes_on(memory, kind):
            continue
        edit = resolve(question, memory, place)
        if edit is not None:
            resolved.add(kind)
            yield edit


def dangling(question: Parse, place: int) -> bool:
    """Say whether a pronoun stands there that nothing in the question explains."""
    norm = question.norm(place)
    kind, _ = _KINDS.get(norm, ("", None))
    if kind not in {"thing", "things", "man", "woman"} or _is_idiom(question, place):
        return False
    if norm in {"this", "that", "these", "those"}:
        return False
    possessive = norm in POSSESSIVES
    if norm == "it" and is_expletive(question, place):
        return False
    return not own_antecedent(
        question, place, plural=kind == "things", possessive=possessive, person=kind in {"man", "woman"}
    )


def _goes_on(memory: Memory, kind: str) -> bool:
    """Say whether the last question had the same pronoun and nothing to explain it: this one means the same."""
    last = memory.base
    if kind == "things" and last is not None and (last.norm(0), last.norm(1)) == ("how", "many"):
        return False  # after "how many children did they have?" they are the children
    return last is not None and any(
        _KINDS.get(token.norm, ("", None))[0] == kind and dangling(last, place)
        for place, token in enumerate(last.tokens)
    )


def _is_idiom(question: Parse, place: int) -> bool:
    """Say whether a pronoun belongs to a fixed phrase."""
    words = [question.norm(before) for before in range(max(0, place - 2), place + 1)]
    return " ".join(words) in IDIOMS or " ".join(words[-2:]) in IDIOMS


def _thing(question: Parse, memory: Memory, place: int) -> Edit | None:
    """Resolve "it" and "its"."""
    possessive = question.norm(place) == "its" or _misspelt_its(question, place)
    if place == 0 and "?" not in question.text and question.form(1) in {"BEF", "VBS"}:
        return None  # "it's about the mill" tells, it does not ask
    if not possessive and is_expletive(question, place):
        return None
    if own_antecedent(question, place, plural=False, possessive=possessive):
        return None
    mention = _one_of_a_kind(memory) or memory.find(plural=False, person=False, but=_own_names(question))
    if mention is None:
        return None
    last = place + 2 if possessive and question.norm(place) == "it" else place + 1
    return _replacement(question, place, last, mention, possessive=possessive)


def _one_of_a_kind(memory: Memory) -> Mention | None:
    """Return one of what the last question asked of a whole kind: "how long do pumps last?" "is it loud?"."""
    told = [(points, found) for points, back, found in memory.recent if back == 1]
    kinds = [found for points, found in told if found.plural and not found.named and points >= _SALIENT]
    if not kinds or bare(kinds[0].words) != kinds[0].words or " and " in kinds[0].words or " of " in kinds[0].words:
        return None
    if any(not found.plural and points > 0 for points, found in told):
        return None
    words = kind_of(kinds[0].words, plural=False)
    return kinds[0]._replace(words=f"{'an' if words[0] in 'aeiou' else 'a'} {words}", plural=False)


def _own_names(question: Parse) -> frozenset[str]:
    """Return the stems of the names in a question: "is it bigger than Paris?" does not speak of Paris."""
    return frozenset(token.stem for token, form in zip(question.tokens, question.forms, strict=True) if form == "NNP")


def _things(question: Parse, memory: Memory, place: int) -> Edit | None:
    """Resolve "they", "them", "their", and "these" or "those" by themselves."""
    norm = question.norm(place)
    if norm in {"these", "those"} and (not _stands_alone(question, place) or question.form(place + 1) == "IN"):
        return None  # "those at other schools" are what was just named
    possessive = norm in POSSESSIVES
    if own_antecedent(question, place, plural=True, possessive=possessive):
        return None
    mention = _several(question, memory, place)
    if mention is None:
        return None
    if question.norm(place - 1) == "of" and not mention.named and bare(mention.words) == mention.words:
        mention = mention._replace(words=f"the {mention.words}")  # "which of them": of the parts
    return _replacement(question, place, place + 1, mention, possessive=possessive)


def _several(question: Parse, memory: Memory, place: int) -> Mention | None:
    """Return what "they" are: several things, or the kind of a thing ("an otter": otters), or a body of people."""
    own = _own_names(question) | _counted_here(question, memory)
    if question.norm(place - 1) == "of" and (several := memory.find(plural=True, but=own)):
        return several  # "how many of them" are of several
    for _, _, mention in memory.lasting:
        if mention.stems & own or mention.words.lower().startswith(_ONES_OWN):
            continue
        if mention.plural:
            return mention
        if mention.general and " of " not in mention.words:
            return mention._replace(words=pluralized(mention), plural=True)
    if question.norm(place - 1) == "of":
        return None
    return memory.find(plural=True, but=own) or next(
        (found for points, _, found in memory.recent if points >= _SALIENT and _is_body(found)),
        None,
    )


def _counted_here(question: Parse, memory: Memory) -> frozenset[str]:
    """Return the stems of what "how many" counts without its noun: "how many did they cut?" of jobs."""
    noun = counted_edit(question, memory)
    return frozenset(token.stem for token in parse(noun.words).tokens) if noun is not None else frozenset()


# "They" are others than the things of whoever is talking.
_ONES_OWN = ("my ", "your ", "our ")
_SALIENT, _FAIR = 3.0, 1.4


def _is_body(mention: Mention) -> bool:
    """Say whether a name may be a body of people: an organization, or a name by itself ("Netflix")."""
    if not mention.named or is_person(mention):
        return False
    if mention.kind is NameKind.PLACE and bare(mention.words).lower() not in COUNTRY_KEYS:
        return False
    return mention.kind is NameKind.ORGANIZATION or not mention.words.lower().startswith("the ")


def pluralized(mention: Mention) -> str:
    """Say a thing in the plural, without its article."""
    words = mention.words.removeprefix("a ").removeprefix("an ").removeprefix("A ").removeprefix("An ")
    if " of " in words:
        return words
    before, _, last = words.rpartition(" ")
    return f"{before} {plural_of(last)}".strip()


def _person(question: Parse, memory: Memory, place: int) -> Edit | None:
    """Resolve "he", "her" and the like."""
    norm = question.norm(place)
    if norm in {"himself", "herself", "hers"}:
        return None
    phrase = question.phrase_at(place)
    possessive = norm == "his" or (norm == "her" and phrase is not None and phrase.last > place + 1)
    if own_antecedent(question, place, plural=False, possessive=possessive, person=True):
        return None
    own, other = _own_names(question), "m" if norm in {"she", "her"} else "f"
    persons = [found for _, _, found in memory.recent if is_person(found) and not found.stems & own]
    named = [
        found
        for _, _, found in memory.recent
        if found.proper
        and not found.plural
        and not found.stems & own
        and found.kind in {NameKind.PERSON, NameKind.OTHER}
        and not found.words.lower().startswith("the ")
        and not all(word.lower() in _COMMON for word in found.words.split())
    ]
    near = [
        found
        for points, back, found in memory.recent
        if back == 1 and points >= _SALIENT and (is_person(found) or (found in named and _may_be_person(found)))
    ]
    near.sort(key=lambda found: not is_person(found))  # "who built Castle Loe?" "Ada Brook": she is no castle
    mention = next((found for found in (*near, *persons, *named) if gender_of(found) != other), None)
    if mention is None and (hero := memory.known.heroes.get("f" if other == "m" else "m")):
        mention = next((found for found in mentions(parse(hero)) if not found.stems & own), None)
    return None if mention is None else _replacement(question, place, place + 1, mention, possessive=possessive)


def _may_be_person(mention: Mention) -> bool:
    """Say whether a name looks like a person's: two or three words with capitals and no article."""
    words = mention.words.split()
    return (
        mention.kind is NameKind.OTHER
        and 1 < len(words) <= _PARTS
        and words[0] != "The"
        and words[0].lower() not in NUMBERED_NAMES
        and all(word[:1].isupper() for word in words)
    )


_PARTS = 3


def _that(question: Parse, memory: Memory, place: int) -> Edit | None:
    """Resolve "this" and "that" where they stand alone."""
    if (
        _is_remark(question, place)
        or question.norm(place + 1) == "of"
        or not _stands_alone(question, place)
        or own_antecedent(question, place, plural=False, possessive=False)
    ):
        return None
    if question.norm(0) == "how" and question.norm(1) in {"much", "many"} and question.norm(2) in MORE_WORDS:
        return None  # "how much less is that" compares figures, and there were none
    own = _own_names(question)
    if place == 2 and question.norm(0) == "who":  # noqa: PLR2004 - "who is that?"
        person = memory.find(plural=False, person=True, but=own)
        return None if person is None else _replacement(question, place, place + 1, person, possessive=False)
    things = [
        found
        for points, _, found in memory.recent
        if points > 0 and not found.plural and not is_person(found) and not is_place(found) and not found.stems & own
    ]
    mention = things[0] if things else memory.find(plural=False, person=False, but=own)
    acts = any(form in AUXILIARIES | VERBS for form in question.forms)
    if mention is not None and (mention.weight < _FAIR or not acts):
        return None
    return None if mention is None else _replacement(question, place, place + 1, mention, possessive=False)


def _is_remark(question: Parse, place: int) -> bool:
    """Say whether a word stands in a sentence that asks nothing, before the one that does: "That's cool. Who …?"."""
    later = [n for n in range(place, len(question.tokens)) if question.norm(n) in {".", "!", "?"}]
    return bool(later) and question.norm(later[0]) != "?" and later[0] + 1 < len(question.tokens)


def _stands_alone(question: Parse, place: int) -> bool:
    """Tell "is that legal?" from "that river" and "the river that floods"."""
    before, after = question.form(place - 1), question.form(place + 1)
    if question.norm(place - 1) == "of" and after in AUXILIARIES:
        return True  # "how many of those are new?"
    if question.phrase_at(place) is not None and question.form(place + 1) in NOUNS | ADJECTIVES | {"CD"}:
        return before in AUXILIARIES and after == "JJ" and question.form(place + 2) not in NOUNS
    finite = AUXILIARIES | {"VBD", "VBZ", "VB"}
    clausal = before in VERBS and any(form in finite for form in question.forms[place + 2 :])
    if clausal and after in {"IN", "RB"}:
        return False  # "argues that sometimes people stay": a clause follows
    if after in {"ST", "CM", "IN", "TO", "RB"} and before in AUXILIARIES | VERBS | {"IN", "TO", "HVF"}:
        return True
    if before in AUXILIARIES | {"ST"} and after in AUXILIARIES | VERBS | {"JJ", "RB", "BEN"}:
        return True
    return before in {"CC", "ST"} and after in AUXILIARIES


def _replacement(question: Parse, place: int, last: int, mention: Mention, *, possessive: bool) -> Edit:
    """Put a mention where a pronoun stood; a long owner follows its noun ("the roots of …")."""
    words = mention.words
    if not possessive:
        return Edit(place, last, words, "subject", mention.words)
    owned = _owned(question, last)
    if owned is not None and (len(words.split()) > _LONGEST_POSSESSOR or " and " in words):
        noun = question.words(last, owned)
        return Edit(place, owned, f"the {noun} of {words}", "subject", mention.words)
    return Edit(place, last, words + ("'" if words.endswith("s") else "'s"), "subject", mention.words)


def _owned(question: Parse, first: int) -> int | None:
    """Return where the noun phrase ends that a possessive opens."""
    phrase = next((phrase for phrase in question.phrases if phrase.first <= first < phrase.last), None)
    return phrase.last if phrase else None


def _misspelt_its(question: Parse, place: int) -> bool:
    """Tell the "it's" of "describe it's growth" from "it is"."""
    return (
        question.norm(place + 1) == "'s"
        and question.form(place - 1) in VERBS | {"IN", "HVF"}
        and question.form(place + 2) in NOUNS | {"JJ", "CD"}
    )


_KINDS: dict[str, tuple[str, Callable[[Parse, Memory, int], Edit | None]]] = {
    **dict.fromkeys(("it", "its"), ("thing", _thing)),
    **dict.fromkeys(("this", "that"), ("thing", _that)),
    **dict.fromkeys(("they", "them", "their", "theirs", "these", "those"), ("things", _things)),
    **dict.fromkeys(("he", "him", "his"), ("man", _person)),
    **dict.fromkeys(("she", "her"), ("woman", _person)),
    **dict.fromkeys(("one", "ones"), ("one", one_edit)),
    "there": ("place", there_edit),
}
