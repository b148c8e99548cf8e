"""Words to stems: the forms under which words of questions and texts meet. Never used for quoting."""

from __future__ import annotations

from functools import lru_cache

import Stemmer

from qa_bot.lexicon.en.irregular_forms import IRREGULAR

_FOLD = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-", "\u00ad": ""})
_snowball = Stemmer.Stemmer("english", 0)


def fold(word: str) -> str:
    """Return the word in lower case with plain apostrophes and hyphens."""
    return word.lower().translate(_FOLD)


@lru_cache(maxsize=1 << 16)
def stem(norm: str) -> str:
    """Return the stem of a folded word; a number or mark is its own stem.

    Snowball's English stemmer after a table of irregular forms ("bought" meets "buy"). A possessive is dropped.
    """
    word = norm.removesuffix("'s").removesuffix("'")
    if not word.isalpha():
        return word or norm
    base = IRREGULAR.get(word, word)
    return str(_snowball.stemWord(base))
