"""Blocks to sentences: where a stop ends one, and where it does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.abbreviations import BEFORE_MORE, BEFORE_NUMBERS, MAY_END
from qa_bot.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# A run of stops, the closing marks and footnote numbers after it, and the white space before the next word.
_BOUNDARY = re.compile(r"([.!?…][.!?…]*)([\"'”’»)\]]*)((?:\[\d{1,3}\])*)(\s*)(?=\S)")
_OPENERS = "\"'“‘«([¿¡"
_NAME_INITIAL = re.compile(r"(?:^|[\s(\"“‘'’.-])[A-Z]$")
_WORD_BEFORE = re.compile(r"[^\s(\[\"“‘]+$")
_NUMBERED = re.compile(r"\d\s?\w{1,6}$")  # "620 mm. The"
_LONGEST_WORD, _LONGEST_UNIT = 40, 10
_SHORTEST_WORD = 3
# "U.S. The" is a boundary although "U.S. forces" is none: these words start sentences and follow no acronym.
_STARTERS = frozenset(
    """
    the a an this that these those it its he she they we i you his her their our my there here however but and
    in on at by for from with after before when while although though if as since during despite according
    meanwhile moreover furthermore also then thus so yet what who why how where some many most all one two
    """.split()
)


def read_sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the sentences of one block of text, without the white space between them."""
    begin = start
    for mark in _BOUNDARY.finditer(text, start, end):
        if not _ends_sentence(text, begin, mark):
            continue
        yield Span(begin, mark.start(4))
        begin = mark.end()
    if begin < end:
        yield Span(begin, end)


def _ends_sentence(text: str, begin: int, mark: re.Match[str]) -> bool:
    """Decide one boundary: named cases first, then the look of the next word."""
    stops, closing = mark.group(1), mark.group(2)
    after = text[mark.end()]
    if not mark.group(4) and not _glued(text, begin, mark):
        return False
    if stops != ".":
        # «"Stop!" she said»: a mark inside quotes ends the sentence only before a capital.
        return not after.islower() or (not closing and stops[0] in "!?" and after in _OPENERS)
    if after.islower() or after in ",;:)–—-":
        return False
    return bool(closing or mark.group(3)) or _full_stop(text, begin, mark)


def _full_stop(text: str, begin: int, mark: re.Match[str]) -> bool:
    """Decide whether a stop belongs to the word before it, or ends the sentence."""
    following = _next_word(text, mark.end())
    starter = following.lower() in _STARTERS and following[:1].isupper()
    found = _WORD_BEFORE.search(text, max(begin, mark.start() - _LONGEST_WORD), mark.start())
    word = found.group().lower() if found else ""
    measured = starter and word in BEFORE_MORE and _is_unit(text, begin, mark.start())
    if (word in BEFORE_MORE and not measured) or (word in BEFORE_NUMBERS and text[mark.end()].isdigit()):
        return False
    if _is_initial(text, begin, mark.start()):
        return starter and len(following) > 1
    if word in MAY_END or _is_acronym(word):
        return starter
    return not (word.isdigit() and _starts_block(text, begin, mark.start()))


def _is_unit(text: str, begin: int, stop: int) -> bool:
    """Say whether a number stands before the short word that a stop follows."""
    return _NUMBERED.search(text, max(begin, stop - _LONGEST_UNIT), stop) is not None


def _is_initial(text: str, begin: int, stop: int) -> bool:
    """Say whether a single capital stands before a stop, at the start of the sentence too."""
    if stop - 1 == begin:
        return text[begin].isupper()
    return _NAME_INITIAL.search(text, max(begin, stop - 2), stop) is not None


def _glued(text: str, begin: int, mark: re.Match[str]) -> bool:
    """Say whether a blank was left out after a stop: "to the coast.In 1644" and "the end."Critics"."""
    following = _next_word(text, mark.end())
    if not following[:1].isupper() or (len(following) > 1 and following[1].isupper()):
        return False
    start = max(begin, mark.start() - _SHORTEST_WORD)
    before = text[start : mark.start()]
    plain = len(before) == _SHORTEST_WORD and before.isalpha() and before.islower()
    return plain and (bool(mark.group(2)) or following.lower() in _STARTERS)


def _is_acronym(word: str) -> bool:
    """Say whether a word has stops between single letters, as "u.s" has."""
    parts = word.split(".")
    return len(parts) > 1 and all(len(part) == 1 and part.isalpha() for part in parts)


def _starts_block(text: str, begin: int, stop: int) -> bool:
    """Say whether nothing but a number stands before the stop ("3. The parties")."""
    return text[begin:stop].strip().isdigit()


def _next_word(text: str, start: int) -> str:
    """Return the letters that follow, past opening marks."""
    while start < len(text) and text[start] in _OPENERS:
        start += 1
    end = start
    while end < min(len(text), start + _LONGEST_WORD) and text[end].isalpha():
        end += 1
    return text[start:end]
