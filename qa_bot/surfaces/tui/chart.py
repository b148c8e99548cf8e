"""Chart: the figures that an answer compares, as bars with their exact words beside them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from qa_bot.surfaces.tui.reply import NUMERAL
from qa_bot.surfaces.tui.text import plain, safe, shorten

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qa_bot.model.answer import Answer
    from qa_bot.model.document import Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.surfaces.tui.places import Places

_LABEL = 26
_MOST = 12


class Bar(NamedTuple):
    """A row of a chart: whose figure it is, its number, its words, and the citation it stands in (0: computed)."""

    label: str
    value: Decimal
    words: str
    citation: int


class _Found(NamedTuple):
    """A figure that an answer works with: the quote that states it, and its sentence."""

    figure: Figure
    sentence: Sentence
    citation: int


def bars(answer: Answer, places: Places) -> tuple[Bar, ...]:
    """Return the figures that an answer compares or computes with, where at least two can stand side by side."""
    found = _comparable(answer, list(_worked_with(answer, places).values()))[:_MOST]
    rows = [
        Bar(label, each.figure.quantity.value * _factor(each.figure), _words(each), each.citation)
        for label, each in zip(_labels(answer, found), found, strict=True)
    ]
    rows += _result(answer, found)
    distinct = {row.value for row in rows}
    return tuple(rows) if len(distinct) > 1 and min(distinct) >= 0 else ()


def _worked_with(answer: Answer, places: Places) -> dict[tuple[int, str], _Found]:
    """Return the figures of the quotes whose numbers the derivation names, or the verdict on a comparison, in order."""
    said = [words for step in answer.derivation for words in step.inputs]
    if not said and answer.value in {"yes", "no"}:
        said = [answer.text]
    found: dict[tuple[int, str], _Found] = {}
    for at, words in enumerate(said):
        numerals = set(NUMERAL.findall(words))
        for number, piece in enumerate(answer.evidence, 1):
            sentence = places.sentence(piece.document, piece.start)
            for figure in _inside(sentence, piece.start, piece.end):
                stated = figure.quantity.span.of(sentence.document.text) if sentence else ""
                numeral = next(iter(NUMERAL.findall(stated)), "")
                spelt_out = bool(answer.derivation) and stated.casefold() in words.casefold()
                named = numeral in numerals if numeral else spelt_out
                if named and sentence is not None:
                    # Of an operand the first figure that states it; of a verdict, each number that it names.
                    found.setdefault((at, "" if answer.derivation else stated), _Found(figure, sentence, number))
    return found


def _inside(sentence: Sentence | None, start: int, end: int) -> Iterable[Figure]:
    figures = sentence.figures if sentence else ()
    return (each for each in figures if start <= each.quantity.span.start and each.quantity.span.end <= end)


def _comparable(answer: Answer, found: list[_Found]) -> list[_Found]:
    """Return the figures of one measure: that of the result where there is one, else the commonest."""
    measures = [_measure(each.figure) for each in found]
    result = answer.quantity and next((each for each in measures if each[0] == answer.quantity.dimension), None)
    common = result or max(dict.fromkeys(measures), key=measures.count, default=("", ""))
    return [each for each, measure in zip(found, measures, strict=True) if measure == common]


def _measure(figure: Figure) -> tuple[str, str]:
    """Return what has to be the same in figures that stand side by side."""
    unit = figure.quantity.unit
    return unit.dimension, "" if unit.factor is not None or unit.dimension == "count" else unit.name


def _factor(figure: Figure) -> Decimal:
    return figure.quantity.unit.factor or Decimal(1)


def _words(found: _Found) -> str:
    """Return the figure as the text states it, its hedge kept."""
    return found.figure.quantity.words.of(found.sentence.document.text)


def _result(answer: Answer, found: Sequence[_Found]) -> list[Bar]:
    """Return the computed figure as a row of its own, where there is but one to hold it against."""
    amount, steps = answer.quantity, answer.derivation
    if len(found) != 1 or not steps or amount is None:
        return []
    unit = found[0].figure.quantity.unit
    if (amount.dimension, amount.unit) != (unit.dimension, unit.name):
        return []
    return [Bar("computed", Decimal(amount.low) * _factor(found[0].figure), steps[-1].result, 0)]


def _labels(answer: Answer, found: Sequence[_Found]) -> list[str]:
    """Name each figure by what tells it from the others: its period, its subject or both; else by nothing."""
    whens = [each.figure.period.span.of(each.sentence.document.text) if each.figure.period else "" for each in found]
    whose = [each.figure.subject or each.figure.measure for each in found]
    both = [" ".join(part for part in pair if part) for pair in zip(whens, whose, strict=True)]
    same = len({name.casefold() for name in whose}) == 1 or all(f"({when})" in answer.text for when in whens)
    for labels in (whens, both) if same else (both,):
        if len(set(labels)) == len(labels) and all(labels):
            return labels
    return ["" for _ in found]


def draw(rows: Sequence[Bar], width: int) -> Content:
    """Draw the bars in so many cells; the longest is the largest figure."""
    labels = [shorten(safe(row.label), min(_LABEL, max(6, width // 3))) for row in rows]
    words = [f"{safe(row.words)} {f'[{row.citation}]' if row.citation else '   '}" for row in rows]
    label_width, words_width = max(map(len, labels)), max(map(len, words))
    room = max(4, width - label_width - words_width - 2 - bool(label_width))
    largest = max(row.value for row in rows) or 1
    lines = []
    for row, label, said in zip(rows, labels, words, strict=True):
        full, rest = divmod(max(1, int(row.value * room * 2 / largest)), 2)
        bar = "━" * full + "╸" * rest
        lines.append(
            Content.assemble(
                plain(f"{label:<{label_width}} " if label_width else "", "$muted"),
                (bar, "$accent"),
                ("─" * (room - len(bar)) + " ", "$rule"),
                plain(f"{said:>{words_width}}"),
            )
        )
    return Content("\n").join(lines)
