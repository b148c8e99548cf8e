"""Chart: the figures that an answer compares, as bars with their exact words beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from qa_bot.surfaces.tui.text import plain, safe, shorten

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from qa_bot.model.answer import Answer
    from qa_bot.model.document import Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.surfaces.tui.places import Places

_LABEL = 26
_MOST = 12


class Bar(NamedTuple):
    """A row of a chart: whose figure it is, its number, its words, and the citation it stands in."""

    label: str
    value: Decimal
    words: str
    citation: int


def bars(answer: Answer, places: Places) -> tuple[Bar, ...]:
    """Return the figures in the quotes of an answer, if there are at least two that can stand side by side."""
    if len(answer.evidence) < 2 and not answer.derivation:  # noqa: PLR2004 - one quote compares nothing
        return ()
    found: dict[tuple[str, int], tuple[Bar, str]] = {}
    for number, piece in enumerate(answer.evidence, 1):
        sentence = places.sentence(piece.document, piece.start)
        for figure in _inside(sentence, piece.start, piece.end):
            words = figure.quantity.span.of(sentence.document.text) if sentence else ""
            key = piece.document, figure.quantity.span.start
            found.setdefault(key, (Bar(_label(figure, sentence), figure.quantity.value, words, number), _unit(figure)))
    units = [unit for _, unit in found.values()]
    common = max(dict.fromkeys(units), key=units.count, default="")
    rows = tuple(bar for bar, unit in found.values() if unit == common and bar.value >= 0)[:_MOST]
    if len({row.label for row in rows}) < len(rows):
        # Labels that do not tell the bars apart are none: the quotes do.
        rows = tuple(row._replace(label=answer.evidence[row.citation - 1].quote) for row in rows)
    return rows if len(rows) > 1 and len({row.value for row in rows}) > 1 else ()


def _inside(sentence: Sentence | None, start: int, end: int) -> Iterable[Figure]:
    figures = sentence.figures if sentence else ()
    return (each for each in figures if start <= each.quantity.span.start and each.quantity.span.end <= end)


def _unit(figure: Figure) -> str:
    return f"{figure.quantity.unit.dimension}|{figure.quantity.unit.name}"


def _label(figure: Figure, sentence: Sentence | None) -> str:
    """Name a figure by its period and subject, in the document's words."""
    text = sentence.document.text if sentence else ""
    period = figure.period.span.of(text) if figure.period else ""
    return " ".join(part for part in (period, figure.subject or figure.measure) if part)


def draw(rows: Sequence[Bar], width: int) -> Content:
    """Draw the bars in so many cells; the longest is the largest figure."""
    labels = [shorten(safe(row.label), min(_LABEL, max(6, width // 3))) for row in rows]
    words = [f"{safe(row.words)} [{row.citation}]" for row in rows]
    label_width, words_width = max(map(len, labels)), max(map(len, words))
    room = max(4, width - label_width - words_width - 4)
    largest = max(row.value for row in rows) or 1
    lines = []
    for row, label, said in zip(rows, labels, words, strict=True):
        full, rest = divmod(max(1, int(row.value * room * 2 / largest)), 2)
        bar = "━" * full + "╸" * rest
        lines.append(
            Content.assemble(
                plain(f"{label:<{label_width}} ", "$muted"),
                (bar, "$accent"),
                ("─" * (room - len(bar)) + " ", "$rule"),
                plain(f"{said:>{words_width}}"),
            )
        )
    return Content("\n").join(lines)
