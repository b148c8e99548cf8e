"""Sentence text to tokens: words, numbers and marks, with exact offsets."""

from __future__ import annotations

import re
from functools import lru_cache

from qa_bot.model.document import Token
from qa_bot.text.stems import fold, stem

# Numbers keep their separators, acronyms their stops, words their inner apostrophes; hyphens part words, so
# that "Anglo-French" can be found by "French". Every other visible character is a mark of its own.
# Most marks begin with a letter: those come first, and every branch begins with one class of characters, so that it
# is dismissed by the first of them.
_WORD = re.compile(
    r"""
    [^\W\d_](?:
        \.(?:[^\W\d_]\.)+                             # U.S.  e.g.
      | [^\W\d_]*+(?:
            \d[^\W_]*                                 # H2O  MP3  COVID19
          | (?:['’](?![sS]\b)[^\W\d_]+)*             # don't  O'Neill
        )
    )
    | \d\d*(?:['’]?s|st|nd|rd|th|x\d+)\b              # 1990s  19th  4x4
    | \d\d*(?:[.,:]\d+)*                             # 1,234.5  3.14  12:30
    | ['’][sS]\b                                     # the possessive by itself
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
