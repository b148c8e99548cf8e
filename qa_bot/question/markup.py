"""Markup and pictures around words, taken off: "How much was trade [b]in 2024[/b]?" asks what it asks without them."""

from __future__ import annotations

import re
import unicodedata

_CLOSING = re.compile(r"\[/(?P<square>[a-z][a-z ]{0,20})?\]|</(?P<angle>[a-z][a-z0-9]{0,20})>", re.IGNORECASE)
_OPENING = re.compile(
    r"""\[(?P<square>[a-z]{1,20}(?:\ [a-z]{1,20}){0,2})(?:[= ][^\[\]]{0,200})?\]"""
    r"""|<(?P<angle>[a-z][a-z0-9]{0,20})(?:\ [^<>]{0,200})?/?>""",
    re.IGNORECASE | re.VERBOSE,
)
# "Which [mills] burnt down?": words that are set apart, no note "[3]" and no index "mills[0]".
_BRACKETED = re.compile(r"(?<!\S)\[(?P<words>[^\W\d_][^\[\]]{0,60}|\d{4})\](?=[\s?.!,;:]|$)")
_VOID = frozenset({"br", "hr", "img"})


def without_markup(text: str) -> str:
    """Return the text without tags and pictures; brackets that close nothing leave their words."""
    plain = _without_pictures(text) if not text.isascii() else text
    plain = _without_tags(plain) if "[/" in plain or "<" in plain else plain
    plain = _BRACKETED.sub(r"\g<words>", plain.replace(" [sic]", "")) if "[" in plain else plain
    return plain if any(char.isalnum() for char in plain) else text


def _without_pictures(text: str) -> str:
    """Return the text without emoji and the marks that go with them."""
    kept = "".join(" " if _is_picture(char) else char for char in text)
    return " ".join(kept.split()) if kept != text else text


def _is_picture(char: str) -> bool:
    """Say whether a character is drawn rather than read; degrees and the like are below the first arrow."""
    return char >= _FIRST and (char in _JOINERS or unicodedata.category(char) in {"So", "Sk", "Cs"})


_FIRST, _JOINERS = "\u200d", "\u200d\ufe0e\ufe0f\u20e3"


def _without_tags(text: str) -> str:
    """Return the text without tags in square or angle brackets."""
    closed = {_name(mark) for mark in _CLOSING.finditer(text)}
    anything = "[/]" in text

    def cut(mark: re.Match[str]) -> str:
        """Return nothing for a tag, and what stands there for any other bracket."""
        square = mark["square"] is not None
        named = _name(mark) in closed or (not square and _name(mark) in _VOID)
        return "" if named or (square and anything) else mark.group()

    return " ".join(_CLOSING.sub("", _OPENING.sub(cut, text)).split())


def _name(mark: re.Match[str]) -> str:
    """Return what a tag is called."""
    return (mark["square"] or mark["angle"] or "").lower()
