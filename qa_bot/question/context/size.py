"""The last question as the thing whose size it asked for: "how much was trade in 2024?" asks for trade in 2024."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.followup_cues import CHANGES, MORE_WORDS
from qa_bot.lexicon.en.question_words import WH
from qa_bot.question.context.parse import AUXILIARIES

if TYPE_CHECKING:
    from qa_bot.question.context.parse import Parse


def nominal(base: Parse) -> str | None:
    """Return what a question asks the size of: "how much was trade in 2024?" -> "trade in 2024"."""
    text = base.text.rstrip(" ?.!")
    auxiliary = auxiliary_of(base)
    if auxiliary is None:
        return None
    than = next((place for place, token in enumerate(base.tokens) if token.norm == "than"), None)
    if than is not None:
        end = than - 1 if auxiliary == 0 else than
        return base.words(auxiliary + 1, end) or None
    if auxiliary == 0 or not asks_figure(base):
        return None
    if base.norm(auxiliary + 1) == "there":
        return None
    if base.form(auxiliary) in {"BEF", "VBS"}:
        return text[base.tokens[auxiliary].end :].strip()
    return _change(base, auxiliary, text)


def _change(base: Parse, auxiliary: int, text: str) -> str | None:
    """Return the noun of a change: "by how much did trade grow in 2020" -> "the growth of trade in 2020"."""
    verb = next((place for place in range(auxiliary + 1, len(base.tokens)) if base.norm(place) in CHANGES), None)
    if verb is None or verb == auxiliary + 1:
        return None
    subject = base.text[base.tokens[auxiliary].end : base.tokens[verb].start].strip()
    return f"the {CHANGES[base.norm(verb)]} {subject}{text[base.tokens[verb].end :]}"


def compared(base: Parse) -> tuple[str, str] | None:
    """Return both sides of "how much more is A than B?"."""
    than = next((place for place, token in enumerate(base.tokens) if token.norm == "than"), None)
    one = nominal(base) if than is not None else None
    if than is None or one is None or than + 1 >= len(base.tokens) or not {t.norm for t in base.tokens} & MORE_WORDS:
        return None
    return one, base.text[base.tokens[than + 1].start :].rstrip(" ?.!")


def asks_figure(base: Parse) -> bool:
    """Say whether a question asks for a number: "how much", "what was the total"."""
    if base.norm(0) == "by" and base.norm(1) == "how":
        return True
    if base.norm(0) == "how" and base.norm(1) in {
        "much",
        "many",
        "high",
        "large",
        "big",
        "long",
        "old",
        "tall",
        "far",
        "deep",
        "wide",
        "fast",
        "heavy",
    }:
        return True
    return base.norm(0) == "what" and base.form(1) in AUXILIARIES


def auxiliary_of(base: Parse) -> int | None:
    """Return the auxiliary that stands before the subject, None where there is none."""
    if base.form(0) in AUXILIARIES:
        return 0
    if base.norm(0) not in WH and base.norm(1) not in WH:
        return None
    for place in range(1, len(base.tokens)):
        if base.form(place) in AUXILIARIES:
            return place
        if base.form(place) in {"VBD", "VBZ", "ST"}:
            return None
    return None
