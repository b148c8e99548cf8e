"""Transcript: the conversation, of which only the part around the reader is ever mounted."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import VerticalScroll
from textual.message import Message
from textual.strip import Strip
from textual.widgets import Static

from qa_bot.surfaces.tui.keys import Scope, bindings
from qa_bot.surfaces.tui.text import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.binding import BindingType
    from textual.geometry import Region

    from qa_bot.surfaces.tui.widgets.turn import TurnView

MOUNTED = 40  # turns; more make every key press slower and take memory
_STEP = 20


class Transcript(VerticalScroll, can_focus=True):
    """Shows turns first to last (exclusive) of the conversation; ``current`` is the one being read."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.CONVERSATION)]

    class Moved(Message):
        """Another turn is being read."""

    def __init__(self, make: Callable[[int, bool], TurnView], *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._make = make
        self._turns: dict[int, TurnView] = {}
        self.count = 0
        self.current: int | None = None

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the ground below the turns: one row for all, where Textual would draw each anew after every answer."""
        row = Strip.blank(crop.width, self.rich_style)
        for each in self.get_line_filters():
            row = row.apply_filter(each, self.background_colors[1])
        return [row] * crop.height

    @property
    def first(self) -> int:
        """The first turn that is mounted."""
        return min(self._turns, default=0)

    @property
    def last(self) -> int:
        """The turn after the last one that is mounted."""
        return max(self._turns, default=-1) + 1

    async def add(self, number: int) -> None:
        """Show a new turn at the end and read it."""
        self.count = number + 1
        if self.max_scroll_y:
            self.anchor()  # before the turn is laid out, so that it is painted once and where it stays
        self._mark(number)
        await self._show(max(0, self.count - MOUNTED), self.count)
        self.call_after_refresh(self.follow)

    def follow(self) -> None:
        """Stay at the end from now on, as soon as there is more than fits.

        Textual's anchor pushes a short conversation down by a negative scroll offset, hence the condition.
        """
        height = self.scrollable_content_region.height
        newest = self._turns.get(self.count - 1)
        if newest is not None and height and not newest.outer_size.height:
            self.call_after_refresh(self.follow)  # it was mounted after the last layout
        elif newest is not None and newest.outer_size.height + newest.styles.margin.bottom > height:
            # An answer longer than the pane is read from its beginning.
            self.anchor(anchor=False)
            self.scroll_to_widget(newest, top=True, animate=False, force=True)
        elif self.virtual_size.height > height:
            self.anchor()
        else:
            self.anchor(anchor=False)
            self.scroll_to(0, 0, animate=False, immediate=True)

    def on_resize(self) -> None:
        """Stay at the end if the end was in view."""
        if self.current == self.count - 1:
            self.call_after_refresh(self.follow)

    def renew(self, number: int) -> None:
        """Show what has become of a turn, if it is mounted."""
        if number in self._turns:
            self._turns[number].renew()

    def renew_all(self) -> None:
        """Draw every turn again that is mounted."""
        for turn in self._turns.values():
            turn.renew()

    async def load(self, count: int) -> None:
        """Show the end of a conversation of so many turns."""
        self.count = 0
        self.current = None
        await self._show(0, 0)
        if count:
            await self.add(count - 1)

    async def read(self, number: int) -> None:
        """Go to a turn, mounting what stands around it."""
        if not 0 <= number < self.count:
            return
        if number not in self._turns:
            first = max(0, min(number - _STEP, self.count - MOUNTED))
            await self._show(first, min(self.count, first + MOUNTED))
        self._mark(number)
        self.release_anchor()
        self._turns[number].scroll_visible(animate=False, force=True)

    async def earlier(self) -> None:
        """Mount turns before the first one."""
        await self._show(max(0, self.first - _STEP), min(self.count, self.first - _STEP + MOUNTED))

    async def later(self) -> None:
        """Mount turns after the last one."""
        await self._show(max(0, self.last + _STEP - MOUNTED), min(self.count, self.last + _STEP))

    def _mark(self, number: int) -> None:
        before = self._turns.get(self.current) if self.current is not None else None
        if number in self._turns:
            if before is not None:
                before.remove_class("-current")
            self._turns[number].add_class("-current")
        elif before is not None:  # what is new comes first: to paint the one before anew takes as long
            self.call_after_refresh(self._unmark, before)
        self.current = number
        self.post_message(self.Moved())

    def _unmark(self, turn: TurnView) -> None:
        if turn.number != self.current:
            turn.remove_class("-current")

    async def _show(self, first: int, last: int) -> None:
        """Mount exactly the turns first to last, keeping those that are there."""
        gone = [turn for number, turn in self._turns.items() if not first <= number < last]
        kept = {number: turn for number, turn in self._turns.items() if first <= number < last}
        before = [
            self._make(number, number == self.current)
            for number in range(first, last)
            if number not in kept and number < min(kept, default=last)
        ]
        after = [self._make(number, number == self.current) for number in range(max(kept, default=last) + 1, last)]
        made = {turn.number: turn for turn in (*before, *after)}
        async with self.batch():
            if gone:
                await self.remove_children(gone)
            if before:
                await self.mount(*before, before=kept[min(kept)] if kept else "#later")
            if after:
                await self.mount(*after, before="#later")
        self._turns = dict(sorted({**kept, **made}.items()))
        self._tell("#earlier", first, "↑ {} earlier · Home")
        self._tell("#later", self.count - last, "↓ {} later · End")

    def _tell(self, selector: str, count: int, words: str) -> None:
        label = self.query_one(selector, Static)
        label.display = count > 0
        if count > 0:
            label.update(plain(words.format(count)))

    def compose(self) -> list[Static]:
        """Yield the two lines that tell what is not mounted."""
        return [Static(id="earlier", classes="more"), Static(id="later", classes="more")]

    def on_mount(self) -> None:
        """Hide both lines while everything is mounted."""
        for label in self.query(".more"):
            label.display = False

    async def action_previous_turn(self) -> None:
        """Read the turn before."""
        await self.read((self.current or 0) - 1)

    async def action_next_turn(self) -> None:
        """Read the turn after."""
        await self.read(-1 if self.current is None else self.current + 1)

    async def action_first_turn(self) -> None:
        """Read the first turn."""
        await self.read(0)

    async def action_last_turn(self) -> None:
        """Read the last turn."""
        await self.read(self.count - 1)
        self.follow()
