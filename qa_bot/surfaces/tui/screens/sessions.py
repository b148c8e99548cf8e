"""SessionsScreen: the saved conversations, to resume, rename and delete."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.containers import Vertical
from textual.widgets import DataTable, Static

from qa_bot.surfaces.tui.columns import columns, fit, room
from qa_bot.surfaces.tui.keys import Scope, bindings
from qa_bot.surfaces.tui.screens.ask_text import AskText
from qa_bot.surfaces.tui.screens.window import Window
from qa_bot.surfaces.tui.text import plain, safe, shorten
from qa_bot.surfaces.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.binding import BindingType
    from textual.widget import Widget

    from qa_bot.surfaces.sessions import Session
    from qa_bot.surfaces.tui.keeper import Keeper


_HEADS = ("session", "turns", "last", "documents", "")
_LEAST = 3  # the column that is left out where there is no room: documents


def when(changed: float, now: dt.datetime) -> str:
    """Return a time as people write it who know what day it is."""
    then = dt.datetime.fromtimestamp(changed, tz=now.tzinfo)
    if then.date() == now.date():
        return then.strftime("today %H:%M")
    return then.strftime("%d %b %H:%M" if then.year == now.year else "%d %b %Y")


class SessionsScreen(Window["Session"]):
    """Shows the sessions; gives the one that is to be resumed."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.SESSIONS)]
    SCOPES: ClassVar[tuple[Scope, ...]] = (Scope.SESSIONS,)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._listed: tuple[Session, ...] = ()
        self._doomed: int | None = None

    def compose(self) -> Iterator[Widget]:
        """Yield the table and where the file is."""
        with Vertical(classes="window wide"):
            yield Static("Sessions", classes="title")
            yield DataTable[Text](cursor_type="row", zebra_stripes=True, id="table")
            yield Static(id="count", classes="quiet")
            yield KeyBar()

    def on_mount(self) -> None:
        """Wait in the table."""
        self.table.focus()

    def on_resize(self) -> None:
        """Fit the columns to the width."""
        self._list()

    @property
    def table(self) -> DataTable[Text]:
        """The table."""
        return self.query_one("#table", DataTable)

    def _list(self, note: str = "") -> None:
        self._listed = self._keeper.sessions()
        table = self.table
        row = table.cursor_row
        table.clear(columns=True)
        shown = columns(self.app.size.width, len(_HEADS), _LEAST)
        heads = [_HEADS[index] for index in shown]
        for name in heads:
            table.add_column(Text(name))
        rows = [[self._row(session)[index] for index in shown] for session in self._listed]
        for cells in fit(heads, rows, room(self.app.size, len(heads))):
            table.add_row(*(Text(safe(cell)) for cell in cells))
        table.move_cursor(row=min(row, max(0, len(self._listed) - 1)))
        self.query_one("#count", Static).update(plain(note or f"kept in {self._keeper.where}"))

    def _row(self, session: Session) -> tuple[str, ...]:
        last = when(session.changed, dt.datetime.now().astimezone())
        title = f"● {session.title}" if session.id == self._keeper.session else session.title
        changed = "" if self._keeper.same_documents(session) else "other text"
        return title, str(session.turns), last, session.corpus, changed

    @property
    def _chosen(self) -> Session | None:
        at = self.table.cursor_row
        return self._listed[at] if 0 <= at < len(self._listed) else None

    def action_open(self) -> None:
        """Resume the session under the cursor."""
        self.table.action_select_cursor()

    def on_data_table_row_selected(self) -> None:
        """Resume the session."""
        if self._chosen is not None:
            self.dismiss(self._chosen)

    def on_data_table_row_highlighted(self) -> None:
        """Forget a deletion that was not confirmed."""
        self._doomed = None

    def action_rename(self) -> None:
        """Ask for another name."""
        session = self._chosen
        if session is None:
            return

        def rename(title: str | None) -> None:
            if title:
                self._keeper.rename(session.id, title)
                self._list()

        self.app.push_screen(AskText("Rename session", session.title), rename)

    def action_delete(self) -> None:
        """Delete the session when asked twice."""
        session = self._chosen
        if session is None:
            return
        if self._doomed != session.id:
            self._doomed = session.id
            self.query_one("#count", Static).update(plain(f"Press d again to delete “{shorten(session.title, 40)}”."))
            return
        self._keeper.delete(session.id)
        self._doomed = None
        self._list("Deleted.")
