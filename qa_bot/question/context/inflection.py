"""Forms of verbs: the base of a finite form, the finite form of a base, participles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.irregular import IRREGULAR_VERBS
from qa_bot.lexicon.en.verbs import NOUN_FIRST, VERB_FIRST, VERBS

if TYPE_CHECKING:
    from collections.abc import Mapping


def _participles() -> Mapping[str, str]:
    """Map irregular past forms to their participles."""
    rows = (row.split() for row in IRREGULAR_VERBS.strip().split("\n"))
    return {past: row[2].split("/")[-1] for row in rows for past in row[1].split("/")}


PARTICIPLES = _participles()


def _past_forms() -> Mapping[str, str]:
    """Map irregular past forms to their verbs."""
    rows = (row.split() for row in IRREGULAR_VERBS.strip().split("\n"))
    return {past: row[0] for row in rows for past in row[1].split("/")}


_PAST = _past_forms()
# The first past form in the table is the usual one.
_PASTS: Mapping[str, str] = {**{verb: past for past, verb in reversed(list(_PAST.items()))}, "have": "had", "do": "did"}
_BASES = VERBS | NOUN_FIRST | VERB_FIRST


def infinitive(word: str) -> str:
    """Return the base of a finite verb form."""
    if word in _PAST:
        return _PAST[word]
    if word.endswith("ed"):
        shorter = (word[:-1], word[:-2], f"{word[:-3]}y" if word.endswith("ied") else word[:-3])
    elif word.endswith("s"):
        shorter = (word[:-1], word[:-2], f"{word[:-3]}y")
    else:
        return word
    return next((base for base in shorter if base in _BASES), shorter[1] if word.endswith("ed") else shorter[0])


def finite(verb: str, helper: str) -> str:
    """Return the form of a verb that says what "do", "does" or "did" and its base do."""
    if helper == "do":
        return verb
    if helper == "did" and verb in _PASTS:
        return _PASTS[verb]
    if helper == "does" and verb == "have":
        return "has"
    ending = "d" if helper == "did" and verb.endswith("e") else "ed" if helper == "did" else "s"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ie{'d' if helper == 'did' else 's'}"
    hisses = helper == "does" and verb.endswith(("s", "x", "z", "ch", "sh", "o"))
    return f"{verb}{'e' if hisses else ''}{ending}"
