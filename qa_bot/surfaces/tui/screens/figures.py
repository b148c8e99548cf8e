"""FiguresScreen: every figure of the documents, to sort, to narrow down, and to follow to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from rich.text import Text
from textual.containers import Vertical
from textual.widgets import DataTable, Input, Static

from qa_bot.model.span import Span
from qa_bot.surfaces.tui.columns import columns, fit, room
from qa_bot.surfaces.tui.keys import Scope, bindings
from qa_bot.surfaces.tui.places import Place
from qa_bot.surfaces.tui.screens.window import Window
from qa_bot.surfaces.tui.text import plain, safe
from qa_bot.surfaces.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from textual.binding import BindingType
    from textual.widget import Widget

    from qa_bot.model.document import Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.surfaces.tui.places import Places

SHOWN = 1000  # rows; the table takes longer to draw more than one to read them


class Row(NamedTuple):
    """A figure as the table shows it; ``order`` is what it is sorted by when sorted by its value."""

    value: str
    subject: str
    period: str
    role: str
    where: str
    order: tuple[str, str, float]
    place: Place


COLUMNS: tuple[tuple[str, Callable[[Row], object]], ...] = (
    ("figure", lambda row: row.order),
    ("what", lambda row: row.subject.casefold()),
    ("when", lambda row: row.period),
    ("kind", lambda row: row.role),
    ("place", lambda row: (row.place.document, row.place.span)),
)
_IN_ORDER = 4  # the column by which the rows are sorted at first: place
_WIDTHS = (26, 6, 4, 5, 6)  # that the columns keep as long as others can give way
_LEAST = 3  # the column that is left out where there is no room: kind


def rows(sentences: Iterable[Sentence], places: Places) -> list[Row]:
    """Return the figures of the sentences as rows."""
    found = []
    for sentence in sentences:
        text = sentence.document.text
        for figure in sentence.figures:
            quantity = figure.quantity
            place = Place(sentence.document.name, Span(*quantity.span))
            found.append(
                Row(
                    quantity.words.of(text),
                    _of_what(figure),
                    figure.period.span.of(text) if figure.period else "",
                    figure.role,
                    places.short(place),
                    # Ordering only, never shown: a float will do.
                    (quantity.dimension, quantity.unit.name, float(quantity.value)),
                    place,
                )
            )
    return found


def _of_what(figure: Figure) -> str:
    """Return measure and subject, where they are not the same words."""
    longer, shorter = sorted((figure.measure, figure.subject), key=len, reverse=True)
    return longer if shorter.casefold() in longer.casefold() else f"{figure.measure} · {figure.subject}"


class FiguresScreen(Window[Place]):
    """Shows the rows; gives the place of the one that is opened."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.FIGURES)]
    SCOPES: ClassVar[tuple[Scope, ...]] = (Scope.FIGURES,)

    def __init__(self, found: list[Row]) -> None:
        super().__init__()
        self._found = found
        self._listed: list[Row] = []
        self._by = _IN_ORDER
        self._down = False
        self._shown: tuple[int, ...] = ()

    def compose(self) -> Iterator[Widget]:
        """Yield filter and table."""
        with Vertical(classes="window wide"):
            yield Static("Figures", classes="title")
            yield Input(placeholder="narrow down: words or numbers", compact=True, id="narrow")
            yield DataTable[Text](cursor_type="row", zebra_stripes=True, id="table")
            yield Static(id="count", classes="quiet")
            yield KeyBar()

    def on_mount(self) -> None:
        """Wait in the table."""
        self.table.focus()

    @property
    def table(self) -> DataTable[Text]:
        """The table."""
        return self.query_one("#table", DataTable)

    def on_resize(self) -> None:
        """Fit the columns to the new width."""
        self._list()

    def on_input_changed(self) -> None:
        """List what fits."""
        self._list()

    def on_input_submitted(self) -> None:
        """Go to the table."""
        self.table.focus()

    def _list(self) -> None:
        words = self.query_one(Input).value.casefold().split()
        fitting = [
            row
            for row in self._found
            if all(word in f"{row.value} {row.subject} {row.period} {row.role}".casefold() for word in words)
        ]
        self._listed = sorted(fitting, key=COLUMNS[self._by][1], reverse=self._down)[:SHOWN]  # type: ignore[arg-type]
        table = self.table
        table.clear(columns=True)
        self._shown = columns(self.app.size.width, len(COLUMNS), _LEAST)
        mark = " ▼" if self._down else " ▲"
        heads = [COLUMNS[index][0] + mark * (index == self._by) for index in self._shown]
        for index, head in zip(self._shown, heads, strict=True):
            table.add_column(Text(head), key=str(index))
        cells = [(row.value, row.subject, row.period, row.role, row.where) for row in self._listed]
        rows = [[row[index] for index in self._shown] for row in cells]
        for fitted in fit(heads, rows, room(self.app.size, len(heads)), [_WIDTHS[index] for index in self._shown]):
            table.add_row(*(Text(safe(cell)) for cell in fitted))
        shown = f"{len(self._listed):,} of {len(self._found):,} figures"
        self.query_one("#count", Static).update(plain(shown if self._found else "The documents state no figures."))

    def on_data_table_header_selected(self, event: DataTable.HeaderSelected) -> None:
        """Sort by the column that was clicked, the other way round the second time."""
        self._sort(self._shown[event.column_index])

    def action_sort(self) -> None:
        """Sort by the next column."""
        self._sort(self._shown[(self._shown.index(self._by) + 1) % len(self._shown)] if self._by in self._shown else 0)

    def action_turn(self) -> None:
        """Sort the other way round."""
        self._sort(self._by)

    def _sort(self, column: int) -> None:
        self._down = not self._down if column == self._by else False
        self._by = column
        self._list()

    def action_narrow(self) -> None:
        """Go to the filter."""
        self.query_one(Input).focus()

    def action_open(self) -> None:
        """Open the figure under the cursor."""
        self.table.action_select_cursor()

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        """Open the figure."""
        if event.cursor_row < len(self._listed):
            self.dismiss(self._listed[event.cursor_row].place)
