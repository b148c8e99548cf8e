"""Words to stems: the forms under which words of questions and texts meet. Never used for quoting."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, normalize

import Stemmer

from qa_bot.lexicon.en.irregular_forms import IRREGULAR
from qa_bot.lexicon.en.own_stems import OWN_STEMS
from qa_bot.lexicon.en.spelling import NEVER_Z, SPELLING_ENDINGS, SPELLINGS

_FOLD = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-", "\u00ad": ""})
_IS = re.compile(r"(?:is|ys)(?:e|es|ed|er|ers|ing|able|ations?)$")
_SHORTEST = 2
_snowball = Stemmer.Stemmer("english", 0)


def fold(word: str) -> str:
    """Return the word in lower case with plain apostrophes and hyphens."""
    return word.lower().translate(_FOLD)


@lru_cache(maxsize=1 << 16)
def stem(norm: str) -> str:
    """Return the stem of a folded word; a number or mark is its own stem.

    Snowball's English stemmer after tables of irregular forms ("bought" meets "buy"), of British spellings ("labour"
    meets "labor"), and of words that it would join wrongly ("policy" and "police"). A possessive is dropped.
    """
    word = norm if norm.isalpha() else norm.removesuffix("'s").removesuffix("'")
    if not word.isalpha():
        return word or norm
    if own := OWN_STEMS.get(word):
        return own
    base = IRREGULAR.get(word) or american(word)
    return OWN_STEMS.get(base) or str(_snowball.stemWord(base))


@lru_cache(maxsize=1 << 14)
def plain(word: str) -> str:
    """Return a stem without accents, without the stops of initials and the commas of a number.

    >>> plain("céloron"), plain("u.n."), plain("10,000"), plain("3.5")
    ('celoron', 'un', '10000', '3.5')
    """
    bare = word if word.isascii() else "".join(c for c in normalize("NFKD", word) if not combining(c))
    return bare.replace(",", "") if bare[:1].isdigit() else bare.replace(".", "")


def base_stem(norm: str) -> str:
    """Return the stem of a word that is known to be a base form: "found" in "who did *found* the club?"."""
    return str(_snowball.stemWord(norm)) if norm in IRREGULAR else stem(norm)


def american(word: str) -> str:
    """Return a folded word in one spelling: "color" for "colour" too."""
    if spelling := SPELLINGS.get(word):
        return spelling
    if ("is" in word or "ys" in word) and _IS.search(word) and word not in NEVER_Z:
        for ending, other in SPELLING_ENDINGS.items():
            if word.endswith(ending) and len(word) > len(ending) + _SHORTEST:
                return word.removesuffix(ending) + other
    return word
