"""Words to their possible forms: closed classes, word lists, inflection and endings, each reading with its price."""

from __future__ import annotations

from functools import lru_cache

from qa_bot.lexicon.en.adjectives import ADJECTIVES, IRREGULAR_DEGREES, NOUN_OR_ADJECTIVE
from qa_bot.lexicon.en.adverbs import ADVERB_OR_ADJECTIVE, ADVERBS, LY_ADJECTIVES, LY_OTHERS
from qa_bot.lexicon.en.closed_class import CLOSED
from qa_bot.lexicon.en.follows import FOLLOWS
from qa_bot.lexicon.en.irregular import IRREGULAR_VERBS
from qa_bot.lexicon.en.nouns import NOUNS, PLURALS, SINGULARS_IN_S
from qa_bot.lexicon.en.suffixes import SUFFIXES
from qa_bot.lexicon.en.verbs import NOUN_FIRST, VERB_FIRST, VERBS

Readings = tuple[tuple[str, float], ...]

# The price of a form that FOLLOWS does not name.
FURTHEST = 7.0
_SECOND = 2.0
_HALF = 0.5
_UNLIKELY = 3.0
_RARE = 4.0
_SHORTEST_PLURAL = 3
_SHORTEST_PAST = 4
_LONGEST_SUFFIX = 6
_VOWELS = frozenset("aeiouy")


def _follow() -> dict[str, dict[str, float]]:
    """Read the table of prices."""
    table: dict[str, dict[str, float]] = {}
    for line in FOLLOWS.strip().splitlines():
        before, *groups = line.split("|")
        prices: dict[str, float] = {}
        for group in groups:
            price, *forms = group.split()
            prices.update(dict.fromkeys(forms, float(price)))
        # Quotes, brackets, hyphens and stops may stand anywhere.
        for mark in ("PU", "OB", "CB", "HY", "ST"):
            prices.setdefault(mark, 0.0)
        for form in before.split():
            table.setdefault(form, {}).update(prices)
    return table


def _priced(entry: str) -> Readings:
    """Read an entry of the closed classes or the suffixes: forms, some with prices."""
    found: list[tuple[str, float]] = []
    for place, part in enumerate(entry.split()):
        form, _, price = part.partition(":")
        found.append((form, float(price) if price else _SECOND * place))
    return tuple(found)


def _irregular() -> tuple[dict[str, list[str]], dict[str, str], frozenset[str]]:
    """Read the irregular verbs: form -> what it can be, form -> base, and the bases."""
    forms: dict[str, list[str]] = {}
    base_by_form: dict[str, str] = {}
    bases: set[str] = set()
    for line in IRREGULAR_VERBS.strip().splitlines():
        base, past, participle = line.split()
        bases.add(base)
        for word in (*past.split("/"), *participle.split("/")):
            base_by_form.setdefault(word, base)
        for word in past.split("/"):
            forms.setdefault(word, []).append("VBD")
        for word in participle.split("/"):
            forms.setdefault(word, []).append("VBN")
    return forms, base_by_form, frozenset(bases)


FOLLOW = _follow()
_PAST, _PAST_BASE, _IRREGULAR_BASES = _irregular()
_ANY_VERB = VERBS | NOUN_FIRST | VERB_FIRST | _IRREGULAR_BASES
_ANY_ADJECTIVE = ADJECTIVES | NOUN_OR_ADJECTIVE


@lru_cache(maxsize=1 << 16)
def readings(norm: str) -> Readings:
    """Return the forms that a word in lower case can have, with their prices."""
    if entry := CLOSED.get(norm):
        return _priced(entry)
    found: dict[str, float] = {}
    _listed(norm, found)
    _inflected(norm, found)
    if not found:
        return _by_ending(norm)
    if any(form[0] == "N" for form in found) or norm in ADVERBS or norm in _ANY_ADJECTIVE:
        return _sorted(found)
    found.setdefault("NNS" if norm.endswith("s") else "NN", 4.0)
    return _sorted(found)


@lru_cache(maxsize=1 << 16)
def known(norm: str) -> bool:
    """Say whether a word is in the lexicons, itself or by its inflection."""
    if norm in CLOSED:
        return True
    found: dict[str, float] = {}
    _listed(norm, found)
    _inflected(norm, found)
    return bool(found)


def is_verb(norm: str) -> bool:
    """Say whether a word is the base form of a listed verb."""
    return norm in _ANY_VERB


def _sorted(found: dict[str, float]) -> Readings:
    """Return readings cheapest first."""
    return tuple(sorted(found.items(), key=lambda item: item[1]))


def _add(found: dict[str, float], form: str, price: float) -> None:
    """Keep the cheaper price of a form."""
    if price < found.get(form, FURTHEST):
        found[form] = price


def _listed(norm: str, found: dict[str, float]) -> None:
    """Add what the word lists say of a word as it stands."""
    noun = norm in NOUN_FIRST or norm in NOUNS
    _as_verb(norm, found)
    if norm in PLURALS:
        _add(found, "NNS", 0.0)
        found.pop("NN", None)
    elif norm in NOUNS:
        _add(found, "NN", 0.0)
    if norm in ADJECTIVES:
        _add(found, "JJ", _HALF if noun else 0.0)
        if "VB" in found:
            found["VB"] += 1.0
    if norm in NOUN_OR_ADJECTIVE:
        _add(found, "JJ", 1.0)
        _add(found, "NN", _HALF)
    _as_adverb(norm, found)
    if form := IRREGULAR_DEGREES.get(norm):
        _add(found, form, 0.0)
        _add(found, "RBR" if form == "JJR" else "RBS", 1.0)
    for form in _PAST.get(norm, ()):
        _add(found, form, 0.0 if "NN" not in found and "JJ" not in found else _HALF)


def _as_verb(norm: str, found: dict[str, float]) -> None:
    """Add a word as the base form of a verb, and as the noun that looks the same."""
    if norm in VERB_FIRST:
        _add(found, "VB", 0.0)
        _add(found, "NN", 1.0 if norm in NOUN_FIRST else _UNLIKELY)
    elif norm in NOUN_FIRST:
        _add(found, "NN", 0.0)
        _add(found, "VB", _SECOND if norm in VERBS else _RARE)
    elif norm in _ANY_VERB:
        _add(found, "VB", 0.0 if norm not in _ANY_ADJECTIVE and norm not in NOUNS else _SECOND)


def _as_adverb(norm: str, found: dict[str, float]) -> None:
    """Add a word as an adverb."""
    if norm in ADVERBS:
        _add(found, "RB", 0.0)
    elif norm in ADVERB_OR_ADJECTIVE:
        _add(found, "RB", 1.0)
        _add(found, "JJ", 0.0)
    if norm in LY_ADJECTIVES:
        _add(found, "JJ", 0.0)
        _add(found, "RB", _UNLIKELY)


def _inflected(norm: str, found: dict[str, float]) -> None:
    """Add what a word can be as an inflected form of a listed one."""
    size = len(norm)
    if norm.endswith("s") and norm not in SINGULARS_IN_S and not norm.endswith("ss") and size >= _SHORTEST_PLURAL:
        _with_s(norm, found)
    elif norm.endswith("ed") and norm not in NOUNS and size >= _SHORTEST_PAST:
        if any(base in _ANY_VERB and base not in _IRREGULAR_ONLY for base in _bases(norm, 2)):
            found.update({form: min(price, found.get(form, FURTHEST)) for form, price in _ED})
    elif norm.endswith("ing") and size > _SHORTEST_PAST:
        if any(base in _ANY_VERB for base in _bases(norm, 3)):
            _add(found, "VBG", 1.0 if "NN" in found else 0.0)
            _add(found, "NN", _SECOND)
            _add(found, "JJ", _UNLIKELY)
    else:
        _as_degree(norm, found)


def _as_degree(norm: str, found: dict[str, float]) -> None:
    """Add a word as a comparative or superlative."""
    if norm.endswith("er") and any(base in _ANY_ADJECTIVE for base in _bases(norm, 2)):
        _add(found, "JJR", 0.0)
        _add(found, "RBR", _SECOND)
        _add(found, "NN", _UNLIKELY)
    elif norm.endswith("est") and any(base in _ANY_ADJECTIVE for base in _bases(norm, 3)):
        _add(found, "JJS", 0.0)
        _add(found, "RBS", _UNLIKELY)


_ED = (("VBD", 0.0), ("VBN", 0.0), ("JJ", 2.0))
_IRREGULAR_ONLY = frozenset({"be", "have", "do"})


def _with_s(norm: str, found: dict[str, float]) -> None:
    """Read a word in -s: a plural, a third person, or both."""
    for base in _singulars(norm):
        if base in _ANY_VERB:
            if base in VERB_FIRST:
                _add(found, "VBZ", 0.0)
                _add(found, "NNS", 1.0 if base in NOUN_FIRST else _SECOND)
                continue
            noun = base in NOUN_FIRST or base in NOUNS
            _add(found, "VBZ", (_SECOND if base in VERBS else _RARE) if noun else 0.0)
            _add(found, "NNS", 0.0 if base in NOUN_FIRST or base in NOUNS else _SECOND if base in VERB_FIRST else 4.0)
        elif base in NOUNS or base in _ANY_ADJECTIVE:
            _add(found, "NNS", 0.0)


def _singulars(norm: str) -> tuple[str, ...]:
    """Return what may stand before the -s of a plural or a third person."""
    if norm.endswith("ies"):
        return (norm[:-3] + "y", norm[:-1])
    if norm.endswith("es"):
        return (norm[:-1], norm[:-2])
    return (norm[:-1],)


def _bases(norm: str, size: int) -> tuple[str, ...]:
    """Return the base forms that -ed, -ing, -er or -est may have been put to."""
    root = norm[:-size]
    if root.endswith("i"):
        return (root[:-1] + "y",)
    if len(root) >= _SHORTEST_PLURAL and root[-1] == root[-2]:
        return (root, root[:-1], root + "e")
    return (root + "e", root)


def _by_ending(norm: str) -> Readings:
    """Guess an unlisted word by its ending."""
    if norm in LY_OTHERS:
        return (("NN", 0.0), ("VB", _SECOND))
    if (
        norm.endswith("s")
        and norm not in SINGULARS_IN_S
        and not norm.endswith(("ss", "us", "is", "ous"))
        and len(norm) >= _SHORTEST_PAST
    ):
        return (("NNS", 0.0), ("VBZ", 4.0), ("NN", 4.0))
    if norm.startswith("un") and norm.endswith("ed"):
        return (("JJ", 0.0), ("VBN", 1.0), ("VBD", _UNLIKELY))
    for size in range(min(_LONGEST_SUFFIX, len(norm) - 2), 0, -1):
        if entry := SUFFIXES.get(norm[-size:]):
            return _priced(entry)
    return (("NN", 0.0), ("JJ", 3.0), ("VB", 5.0))


@lru_cache(maxsize=1 << 15)
def base_of(norm: str) -> str:
    """Return the base form of a verb form, or the word itself when it is none."""
    if norm in _ANY_VERB:
        return norm
    if base := _PAST_BASE.get(norm):
        return base
    if norm in _BE_FORMS:
        return _BE_FORMS[norm]
    candidates: tuple[str, ...] = ()
    if norm.endswith("ed"):
        candidates = _bases(norm, 2)
    elif norm.endswith("ing"):
        candidates = _bases(norm, 3)
    elif norm.endswith("s"):
        candidates = _singulars(norm)
    return next((base for base in candidates if base in _ANY_VERB), norm)


_BE_FORMS = {
    **dict.fromkeys(("am", "is", "are", "was", "were", "been", "being", "isn't", "aren't", "wasn't", "weren't"), "be"),
    **dict.fromkeys(("has", "had", "having", "hasn't", "haven't", "hadn't"), "have"),
    **dict.fromkeys(("does", "did", "done", "doing", "don't", "doesn't", "didn't"), "do"),
}
