"""Exhibit: which quote of which turn the document pane shows, and how its place is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.surfaces.tui.places import Places
from qa_bot.surfaces.tui.reply import citations, emphasised
from qa_bot.surfaces.tui.widgets.bars import PlaceLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Document
    from qa_bot.surfaces.tui.places import Place
    from qa_bot.surfaces.tui.reply import Citation
    from qa_bot.surfaces.tui.screens.chat import ChatScreen


class Exhibit:
    """Moves the document pane of a chat; ``shown`` is the turn and the number of the quote that it shows."""

    def __init__(self, screen: ChatScreen) -> None:
        self._screen = screen
        self._documents: dict[str, Document] = {}
        self.places = Places(())
        self.shown: tuple[int, int] | None = None

    def use(self, documents: Sequence[Document], places: Places | None) -> None:
        """Take documents in; the first is shown until an answer shows another."""
        self._documents = {document.name: document for document in documents}
        self.places = places or Places(())
        view = self._screen.view
        shown = view.document
        if documents and (shown is None or self._documents.get(shown.name) is not shown):
            self.shown = None
            view.show(self._documents.get(shown.name, documents[0]) if shown else documents[0])
        self._name()

    def cited(self, turn: int | None) -> tuple[Citation, ...]:
        """Return the quotes of a turn."""
        answer = self._screen.conversation.answer(turn) if turn is not None else None
        return citations(answer) if answer else ()

    def show_first(self, turn: int) -> None:
        """Show the first quote of a turn; where it has none, none is marked."""
        view = self._screen.view
        if self.cited(turn):
            self.show(turn, 0)
        elif view.document is not None:
            self.shown = None
            view.show(view.document)
            self._name()

    def show(self, turn: int, index: int) -> None:
        """Show a quote of a turn, the others marked too."""
        cited = self.cited(turn)
        if not 0 <= index < len(cited):
            return
        citation = cited[index]
        document = self._documents.get(citation.place.document)
        if document is None or citation.place.span.of(document.text) != citation.quote:
            self._screen.notice("The documents have changed: this quote no longer stands where it stood.")
            return
        self.shown = turn, index
        same = [each for each in cited if each.place.document == document.name]
        answer = self._screen.conversation.answer(turn)
        values = emphasised(answer, citation) if answer else ()
        self._screen.view.show(document, tuple(each.place.span for each in same), same.index(citation), values)
        self._name()

    def step(self, turn: int, by: int) -> None:
        """Show the next quote of a turn or the one before, round and round."""
        at = self.shown[1] if self.shown and self.shown[0] == turn else -1
        self.show(turn, (at + by) % len(self.cited(turn)))

    def show_place(self, place: Place) -> bool:
        """Show a place that no answer has led to; say whether its document is there."""
        document = self._documents.get(place.document)
        if document is None:
            return False
        self.shown = None
        self._screen.view.show(document, (place.span,), 0)
        self._name(place)
        return True

    def turn_pages(self, by: int) -> None:
        """Show the next document or the one before, round and round."""
        view = self._screen.view
        if view.document is None:
            return
        names = [*self._documents]
        at = names.index(view.document.name) + by
        self.shown = None
        view.show(self._documents[names[at % len(names)]])
        self._name()

    def _name(self, place: Place | None = None) -> None:
        document = self._screen.view.document
        if document is None:
            return
        parts = [document.name]
        count = ""
        if self.shown is not None:
            cited = self.cited(self.shown[0])
            place = cited[self.shown[1]].place
            count = f"quote {self.shown[1] + 1} of {len(cited)}" if len(cited) > 1 else ""
        if place is not None:
            parts += [self.places.name(place), count, f"characters {place.span.start}-{place.span.end}"]
        elif len(self._documents) > 1:
            parts.append(f"{[*self._documents].index(document.name) + 1} of {len(self._documents)}")
        self._screen.query_one(PlaceLine).tell(*parts)
