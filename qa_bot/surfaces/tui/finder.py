"""Finder: steps through the places where words stand, in the conversation or in the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.surfaces.tui.widgets.find import MOST, FindBar, find

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.span import Span
    from qa_bot.surfaces.tui.conversation import Conversation
    from qa_bot.surfaces.tui.screens.chat import ChatScreen


class Finder:
    """Holds what was found: places in the document shown, or numbers of turns."""

    def __init__(self, screen: ChatScreen) -> None:
        self._screen = screen
        self._spans: Sequence[Span] = ()
        self._turns: Sequence[int] = ()
        self._at: int | None = None
        self.words = ""

    @property
    def bar(self) -> FindBar:
        """The line in which the words are typed."""
        return self._screen.query_one(FindBar)

    async def seek(self) -> None:
        """Look for the words, and show the first place at or after what is in view."""
        bar, view = self.bar, self._screen.view
        self._spans = find(bar.words, view.document.text) if bar.in_document and view.document else ()
        self._turns = () if bar.in_document else turns_with(bar.words, self._screen.conversation)
        view.mark_hits(self._spans)
        self.mark(bar.words if not bar.in_document else "")
        top = view.visible_span().start
        current = self._screen.transcript.current or 0
        starts = [span.start >= top for span in self._spans] or [number >= current for number in self._turns]
        self._at = starts.index(True) if True in starts else 0 if starts else None
        await self._show()

    async def step(self, by: int) -> None:
        """Show the next place or the one before, round and round."""
        count = len(self._spans) or len(self._turns)
        if count and self._at is not None:
            self._at = (self._at + by) % count
            await self._show()

    async def _show(self) -> None:
        self.bar.tell(self._at, len(self._spans) or len(self._turns), self._elsewhere() if self._at is None else 0)
        if self._at is None:
            return
        if self._spans:
            self._screen.view.mark_hits(self._spans, self._at)
            self._screen.view.reveal(self._spans[self._at])
        else:
            await self._screen.transcript.read(self._turns[self._at])

    def _elsewhere(self) -> int:
        """Return how often the words stand in the other pane."""
        document = self._screen.view.document
        if self.bar.in_document or document is None:
            return len(turns_with(self.bar.words, self._screen.conversation))
        return len(find(self.bar.words, document.text))

    def stop(self) -> None:
        """Take all marks away."""
        self._spans, self._turns, self._at = (), (), None
        self._screen.view.mark_hits(())
        self.mark("")

    def mark(self, words: str) -> None:
        """Mark words in the turns that are mounted, and in those that will be."""
        if words != self.words:
            self.words = words
            self._screen.transcript.renew_all()


def turns_with(words: str, conversation: Conversation) -> list[int]:
    """Return the numbers of the turns in which the words stand."""
    parts = words.casefold().split()
    if not parts:
        return []
    found = []
    for number, said in enumerate(conversation):
        if find(words, said.question):
            found.append(number)
        elif said.answer and parts[0] in said.answer.decode().casefold():
            # The JSON is looked through first: to parse ten thousand answers takes longer than a key press.
            answer = conversation.answer(number)
            if answer and (find(words, answer.text) or any(find(words, each.quote) for each in answer.evidence)):
                found.append(number)
        if len(found) >= MOST:
            break
    return found
