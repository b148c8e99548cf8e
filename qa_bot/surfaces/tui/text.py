"""Safe text: what a document, a question or a file name may do to a terminal, which is nothing at all."""

from __future__ import annotations

import re
from functools import lru_cache
from textwrap import wrap
from typing import TYPE_CHECKING

from rich.segment import Segment
from textual.content import Content
from textual.filter import LineFilter

if TYPE_CHECKING:
    from textual.color import Color
    from textual.style import Style

    from qa_bot.model.span import Span

_REPLACEMENT = "\ufffd"
_DOT = "\u00b7"


def _table() -> dict[int, str]:
    """Map every character that steers a terminal or hides to one that shows; always one for one.

    One for one, because quotes are highlighted by their offsets: a character dropped would shift them all.
    """
    table = {code: chr(0x2400 + code) for code in range(0x20)}  # the pictures of the control characters
    table[0x7F] = "\u2421"
    table |= dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT)  # C1: 0x9B alone opens an escape sequence
    table |= {ord("\t"): " ", ord("\n"): " ", 0x2028: " ", 0x2029: " ", 0xA0: " ", 0x00AD: "-"}
    table |= dict.fromkeys((0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), _REPLACEMENT)
    table |= dict.fromkeys((0x200B, 0x180E, 0xFEFF, *range(0x2060, 0x2066), *range(0x206A, 0x2070)), _DOT)
    # Joiners, selectors and skin tones: terminals disagree on the width of what they make, and a whole row shifts.
    table |= dict.fromkeys((0x200C, 0x200D, *range(0xFE00, 0xFE10), *range(0x1F3FB, 0x1F400)), _DOT)
    table |= dict.fromkeys((*range(0xD800, 0xE000), *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080)), _REPLACEMENT)
    return table


_TABLE = _table()
# All that the table holds, as ranges: a pattern of single characters takes several times as long to compile.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufe00-\ufe0f\ufeff"
    "\ufff9-\ufffb\U0001f3fb-\U0001f3ff\U000e0000-\U000e007f]"
)
# What must never reach the terminal even where a widget shows text that did not come through `safe`.
_GUARDED = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def safe(text: str) -> str:
    r"""Return the text with every character that could steer the terminal or hide replaced, one for one.

    >>> safe("a\x1b[31mb")
    'a␛[31mb'
    """
    return text.translate(_TABLE) if _UNSAFE.search(text) else text


def safe_lines(text: str) -> str:
    """Return the text made safe, its line breaks kept."""
    return "\n".join(safe(line) for line in text.split("\n"))


def plain(text: str, style: Style | str = "") -> Content:
    """Return text as content that is never read as markup."""
    return Content.styled(safe_lines(text), style) if style else Content(safe_lines(text))


def marked(text: str, spans: tuple[Span, ...], style: Style | str) -> Content:
    """Return text as content with the given stretches styled."""
    content = plain(text)
    for start, end in spans:
        content = content.stylize(style, start, end)
    return content


def shorten(text: str, width: int) -> str:
    """Return the text on one line of at most so many characters, the cut shown.

    >>> shorten("a long name", 7)
    'a long…'
    """
    line = " ".join(text.split())
    return line if len(line) <= width else line[: max(0, width - 1)].rstrip() + "…"


def middle(text: str, width: int) -> str:
    """Return the text on one line of at most so many characters, cut in the middle: questions differ at their ends.

    >>> middle("By how much did it rise in 2023?", 20)
    'By how much…in 2023?'
    """
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    head = width // 2
    tail = max(0, width - head - 1)
    return f"{line[:head].rstrip()}…{line[len(line) - tail :].lstrip()}"


def hanging(label: Content, words: str, width: int, style: Style | str = "") -> Content:
    """Return a label with words beside it, broken so that no line goes back under the label."""
    indent = label.cell_length
    lines = wrap(safe(words), max(12, width - indent)) or [""]
    return Content.assemble(label, (("\n" + " " * indent).join(lines), style))


@lru_cache(maxsize=2048)
def _guarded(text: str) -> str:
    return _GUARDED.sub(lambda match: _TABLE.get(ord(match[0]), _REPLACEMENT), text)


class Guard(LineFilter):
    """The last gate before the terminal: no control or direction character passes, whoever let it in."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 - the base class asks
        """Return the segments with such characters replaced, one for one."""
        if not any(_GUARDED.search(segment.text) for segment in segments):
            return segments
        return [Segment(_guarded(text), style, control) for text, style, control in segments]
