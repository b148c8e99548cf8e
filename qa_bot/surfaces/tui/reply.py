"""Reply: an Answer as the text that the conversation shows, and the places that its numbers lead to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style

from qa_bot.model.span import Span
from qa_bot.surfaces.tui.places import Place
from qa_bot.surfaces.tui.text import plain, safe, shorten

if TYPE_CHECKING:
    from collections.abc import Callable

    from qa_bot.model.answer import Answer

_QUOTE_WIDTH = 220
# By the names of the statuses: to import them is to import pydantic, which the first paint need not wait for.
NUMERAL = re.compile(r"\d[\d.,]*\d|\d")
_MARKS = {"corrected": "↺ the text says otherwise", "abstained": "○ not answered"}

# What the gates are called for programs, in words for people where those are not.
_REASONS = {"not in corpus": "not in the text", "unverified": "the quotes do not bear it out"}


@dataclass(frozen=True, slots=True)
class Citation:
    """A quote with its place; ``nearest`` where it does not answer the question but comes closest."""

    place: Place
    quote: str
    nearest: bool = False


def citations(answer: Answer) -> tuple[Citation, ...]:
    """Return the quotes of an answer in the order of their numbers."""
    found = [Citation(Place(each.document, Span(each.start, each.end)), each.quote) for each in answer.evidence]
    nearest = answer.nearest
    if nearest is not None and not found:
        found.append(Citation(Place(nearest.document, Span(nearest.start, nearest.end)), nearest.quote, nearest=True))
    return tuple(dict.fromkeys(found))


def emphasised(answer: Answer, citation: Citation) -> tuple[Span, ...]:
    """Return where in a quote the value stands, or, where it is computed, the numbers that it is computed from."""
    said = answer.nearest if citation.nearest else answer
    found = _stretch(said.value, citation.quote) if said and said.value else None
    stretches = [found] if found else []
    if not found and answer.derivation:
        numbers = dict.fromkeys(NUMERAL.findall(" ".join(words for step in answer.derivation for words in step.inputs)))
        stretches = [each for number in numbers if (each := _stretch(number, citation.quote))]
    start = citation.place.span.start
    return tuple(Span(start + first, start + last) for first, last in stretches)


def _stretch(words: str, text: str) -> tuple[int, int] | None:
    """Return where words first stand in a text, not as a part of longer ones."""
    found = re.search(rf"(?<![\w.,]){re.escape(words)}(?!\w|[.,]\d)", text, re.IGNORECASE)
    return found.span() if found else None


def question_line(question: str) -> Content:
    """Return the question as the conversation shows it."""
    return Content.assemble(("❯ ", "$accent"), plain(question, "bold"))


def reply(question: str, answer: Answer | None) -> Content:
    """Return what is said to a question; None is an answer still to come."""
    if answer is None:
        return plain("looking through the documents…", "$muted italic")
    lines = [
        *_understood(question, answer),
        *_mark(answer),
        _said(answer, len(citations(answer))),
        *_derivation(answer),
        *_not_covered(answer),
    ]
    return Content("\n").join(lines)


def quotes(answer: Answer, short_place: Callable[[Place], str]) -> Content:
    """Return the quotes of an answer with their numbers, a line each; empty where there are none."""
    return Content("\n").join(_quote_line(at, each, short_place) for at, each in enumerate(citations(answer), 1))


def _understood(question: str, answer: Answer) -> list[Content]:
    def folded(text: str) -> str:
        return " ".join(text.casefold().split()).rstrip("?!. ")

    if folded(question) == folded(answer.resolved_question) or not answer.resolved_question:
        return []
    return [plain(f"understood as: {answer.resolved_question}", "$muted italic")]


def _mark(answer: Answer) -> list[Content]:
    mark = _MARKS.get(answer.status)
    if mark is None:
        return []
    reason = f" · {_REASONS.get(answer.reason, answer.reason)}" if answer.reason else ""
    style = "bold $warning" if answer.status == "corrected" else "bold $muted"
    return [plain(mark + reason, style)]


def _said(answer: Answer, cited: int) -> Content:
    """Return the reply, its value emphasised, its citation numbers behind it."""
    content = plain(answer.text)
    value = answer.value
    if value and answer.status != "abstained" and (found := _stretch(value, answer.text)):
        content = content.stylize("bold $value", *found)
    return Content(" ").join([content, *(number_mark(number) for number in range(1, cited + 1))])


def number_mark(number: int) -> Content:
    """Return a citation number that can be clicked."""
    click = Style.from_meta({"quote": number})
    return Content.styled(f"[{number}]", "$citation").stylize(click)


def _derivation(answer: Answer) -> list[Content]:
    return [
        Content.assemble(("= ", "$accent"), plain(written_step(step.operation, step.inputs, step.result)))
        for step in answer.derivation
    ]


def written_step(operation: str, inputs: tuple[str, ...], result: str) -> str:
    """Return a step of a computation as a line.

    >>> written_step("difference", ("94", "80"), "14")
    'difference of 94 and 80 → 14'
    """
    return f"{operation} of {' and '.join(inputs)} → {result}" if inputs else f"{operation} → {result}"


def _not_covered(answer: Answer) -> list[Content]:
    parts = [f"“{part}”" for part in answer.not_covered if f"“{part}”" not in answer.text]
    return [plain(f"the text does not cover: {', '.join(parts)}", "$muted")] if parts else []


def _quote_line(number: int, citation: Citation, short_place: Callable[[Place], str]) -> Content:
    click = Style.from_meta({"quote": number})
    lead = "nearest: " if citation.nearest else ""
    quote = shorten(safe(citation.quote), _QUOTE_WIDTH)
    content = Content.assemble(
        (f"{number} ", "$citation bold"),
        (f"{lead}“{quote}” ", "$muted"),
        plain(short_place(citation.place), "$citation"),
    )
    return content.stylize(click)
