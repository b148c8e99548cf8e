"""Sentence text to tokens: words, numbers and marks, with exact offsets."""

from __future__ import annotations

import re
from functools import lru_cache

from qa_bot.model.document import Token
from qa_bot.text.stems import fold, stem

# Numbers keep their separators, acronyms their stops, words their inner apostrophes; hyphens part words, so
# that "Anglo-French" can be found by "French". Every other visible character is a mark of its own.
_WORD = re.compile(
    r"""
    \d+(?:['’]?s|st|nd|rd|th|x\d+)\b               # 1990s  19th  4x4
    | \d+(?:[.,:]\d+)*                              # 1,234.5  3.14  12:30
    | (?:[^\W\d_]\.){2,}                            # U.S.  e.g.
    | ['’][sS]\b                                    # the possessive by itself
    | [^\W\d_]++(?:
          \d[^\W_]*                                 # H2O  MP3  COVID19
        | (?:['’](?![sS]\b)[^\W\d_]+)*             # don't  O'Neill
      )
    | \S
    """,
    re.VERBOSE,
)


@lru_cache(maxsize=64)  # a question is looked at by several readers
def read_tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Return the tokens of ``text[start:end]`` in order; together they cover every visible character."""
    tokens: list[Token] = []
    for mark in _WORD.finditer(text, start, len(text) if end is None else end):
        word = mark.group()
        norm, base = _folded(word)
        tokens.append(Token(mark.start(), mark.end(), word, norm, base))
    return tuple(tokens)


@lru_cache(maxsize=1 << 16)
def _folded(word: str) -> tuple[str, str]:
    """Return the folded form of a word, and its stem."""
    norm = fold(word) or word
    return norm, stem(norm)
