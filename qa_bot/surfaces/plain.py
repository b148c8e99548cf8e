"""Text made safe for a terminal: no character of a document or a question can act as an escape sequence."""

from __future__ import annotations

_CONTROL = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "␡"} | dict.fromkeys(range(0x80, 0xA0), "\ufffd")
_BIDI = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C), "\ufffd")
_TABLE = str.maketrans({**_CONTROL, **_BIDI, 0x2028: " ", 0x2029: " "})
_LINES = str.maketrans({"\t": " ", "\r": " "})


def safe_line(text: str) -> str:
    """Return the text on one line, every control and direction mark shown as a harmless sign; length is kept."""
    return text.translate(_LINES).replace("\n", " ").translate(_TABLE)


def safe_text(text: str) -> str:
    """Return the text with its line breaks, every other control and direction mark shown as a harmless sign."""
    return "\n".join(safe_line(line) for line in text.split("\n"))
