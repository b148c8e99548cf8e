"""Window: what opens over the chat and closes with Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from textual.screen import ModalScreen

from qa_bot.surfaces.tui.keys import Scope, bindings

if TYPE_CHECKING:
    from textual.binding import BindingType

Result = TypeVar("Result")


class Window(ModalScreen[Result | None], Generic[Result]):
    """A screen over the chat; closing it gives None."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.WINDOW)]
    CSS_PATH = "../windows.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - Textual declares it so
    VERTICAL_BREAKPOINTS = [(0, "-tiny"), (14, "-short"), (20, "-medium")]  # noqa: RUF012 - the same

    def action_close(self) -> None:
        """Close without a result."""
        self.dismiss(None)
