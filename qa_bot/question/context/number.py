"""Nouns from singular to plural and back, as spelling rules and a table have it."""

from __future__ import annotations

from qa_bot.lexicon.en.followup_cues import IRREGULAR_PLURALS, ORDINALS, UNNAMED
from qa_bot.question.context.parse import parse

_SINGULAR = {plural: singular for singular, plural in IRREGULAR_PLURALS.items()}
_HISSING = ("s", "x", "z", "ch", "sh")
_VOWELS = "aeiou"


def plural_of(noun: str) -> str:
    """Return the plural of a noun; one that has none stays."""
    if noun.lower() in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[noun.lower()]
    if noun.lower() in _SINGULAR:
        return noun
    if noun.endswith(_HISSING):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return f"{noun[:-1]}ies"
    return f"{noun}s"


def singular_of(noun: str) -> str:
    """Return the singular of a noun; one that is singular stays."""
    folded = noun.lower()
    if folded in _SINGULAR:
        return _SINGULAR[folded]
    if folded.endswith("ies") and len(noun) > 4:  # noqa: PLR2004 - "ties", "pies"
        return f"{noun[:-3]}y"
    if folded.endswith(("sses", "xes", "zes", "ches", "shes")):
        return noun[:-2]
    if folded.endswith("s") and not folded.endswith(("ss", "us", "is")):
        return noun[:-1]
    return noun


def kind_of(words: str, *, plural: bool) -> str:
    """Return the kind of a thing, in the number that is wanted: "the two longer cores" are of the kind "core"."""
    phrase = parse(words)
    narrowing = ("CD", "JJR", "JJS")
    end = phrase.phrases[0].last if phrase.phrases and phrase.form(phrase.phrases[0].last) == "IN" else None
    kept = [
        token.text
        for token, form in zip(phrase.tokens[:end], phrase.forms[:end], strict=True)
        if form not in narrowing
        and token.norm not in ORDINALS
        and token.norm not in UNNAMED - {token.norm for token in phrase.tokens[:end][-1:]}
    ]
    if not kept:
        return words
    kept[-1] = plural_of(singular_of(kept[-1])) if plural else singular_of(kept[-1])
    rest = "" if end is None else phrase.text[phrase.tokens[end - 1].end :]
    return " ".join(kept).replace(" - ", "-") + rest
