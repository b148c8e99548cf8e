"""ChatScreen: the conversation, the document it rests on, and the prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Container, Horizontal, Vertical
from textual.screen import Screen
from textual.widgets import Static

from qa_bot.surfaces.tui.keys import Scope, bindings
from qa_bot.surfaces.tui.places import Places
from qa_bot.surfaces.tui.reply import body, citations, question_line
from qa_bot.surfaces.tui.text import plain
from qa_bot.surfaces.tui.widgets.bars import KeyBar, StatusLine
from qa_bot.surfaces.tui.widgets.document import DocumentView
from qa_bot.surfaces.tui.widgets.empty import EmptyState, Picked, Suggestions
from qa_bot.surfaces.tui.widgets.prompt import Prompt
from qa_bot.surfaces.tui.widgets.transcript import Transcript
from qa_bot.surfaces.tui.widgets.turn import TurnView

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.binding import BindingType
    from textual.content import Content
    from textual.events import Key
    from textual.widget import Widget

    from qa_bot.model.document import Document
    from qa_bot.surfaces.tui.conversation import Conversation
    from qa_bot.surfaces.tui.reply import Citation

LAYOUTS = ("layout-both", "layout-document", "layout-conversation")


class ChatScreen(Screen[None]):
    """Shows a conversation that the app holds; asks nothing itself."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.BROWSING)]
    CSS_PATH = "../chat.tcss"
    AUTO_FOCUS = "Prompt"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide"), (160, "-very-wide")]  # noqa: RUF012 - Textual declares it so
    VERTICAL_BREAKPOINTS = [(0, "-short"), (18, "-medium"), (34, "-tall")]  # noqa: RUF012 - the same

    def __init__(self, conversation: Conversation) -> None:
        super().__init__(classes="-empty layout-both")
        self.conversation = conversation
        self.documents: dict[str, Document] = {}
        self.places = Places(())
        self.offered: tuple[str, ...] = ()
        self.shown: tuple[int, int] | None = None  # turn and quote that the document pane shows

    def compose(self) -> Iterator[Widget]:
        """Yield status line, panes, prompt and key bar."""
        yield StatusLine(id="status")
        with Container(id="panes"):
            with Vertical(id="conversation"):
                yield EmptyState()
                yield Transcript(self._turn, id="transcript")
                yield Suggestions(id="suggestions")
            with Vertical(id="evidence"):
                yield Static(id="place")
                yield DocumentView(id="document")
        yield Static(id="notice")
        with Horizontal(id="ask"):
            yield Static("❯", id="sign")
            yield Prompt(id="prompt")
        yield KeyBar()

    @property
    def prompt(self) -> Prompt:
        """Where questions are typed."""
        return self.query_one(Prompt)

    @property
    def transcript(self) -> Transcript:
        """The conversation."""
        return self.query_one(Transcript)

    @property
    def view(self) -> DocumentView:
        """The document."""
        return self.query_one(DocumentView)

    def on_mount(self) -> None:
        """Invite a question."""
        self.prompt.placeholder = plain("Ask about the document…")

    def _turn(self, number: int) -> TurnView:
        question = self.conversation.question(number)

        def draw() -> tuple[Content, str]:
            answer = self.conversation.answer(number)
            return body(question, answer, self.places.short), answer.status if answer else "waiting"

        return TurnView(number, question_line(question), draw)

    def use(self, documents: Sequence[Document], places: Places | None) -> None:
        """Take documents in; the first is shown until an answer shows another."""
        self.documents = {document.name: document for document in documents}
        self.places = places or Places(())
        shown = self.view.document
        if documents and (shown is None or self.documents.get(shown.name) is not shown):
            self.view.show(documents[0])
        self.query_one(EmptyState).tell(len(documents), sum(document.text.count(" ") + 1 for document in documents))
        self._name_place()

    def offer(self, questions: tuple[str, ...]) -> None:
        """Show questions that can be asked with one key."""
        self.offered = questions
        self.query_one(Suggestions).offer(questions)

    def notice(self, text: str) -> None:
        """Say something in the line above the prompt; an empty text takes it away."""
        line = self.query_one("#notice", Static)
        line.update(plain(text))
        line.set_class(bool(text), "-on")

    async def add(self, number: int) -> None:
        """Show a new turn and the first of its quotes."""
        self.remove_class("-empty")
        await self.transcript.add(number)

    def renew(self, number: int) -> None:
        """Show the answer that has come to a turn."""
        self.transcript.renew(number)
        if self.transcript.current == number:
            self._show_quote(number, 0)

    def cited(self, number: int | None) -> tuple[Citation, ...]:
        """Return the quotes of a turn."""
        answer = self.conversation.answer(number) if number is not None else None
        return citations(answer) if answer else ()

    def on_transcript_moved(self) -> None:
        """Show the first quote of the turn that is read now."""
        current = self.transcript.current
        if current is not None and (self.shown is None or self.shown[0] != current):
            self._show_quote(current, 0)

    async def on_turn_view_chosen(self, event: TurnView.Chosen) -> None:
        """Go to the turn that was clicked, and to the quote."""
        await self.transcript.read(event.number)
        if event.quote is not None:
            self._show_quote(event.number, event.quote - 1)

    def on_picked(self, event: Picked) -> None:
        """Ask the suggested question that was clicked."""
        self.pick(event.number)

    def pick(self, number: int) -> None:
        """Ask a suggested question."""
        if number < len(self.offered):
            self.prompt.remember(self.offered[number])
            self.prompt.post_message(Prompt.Sent(self.offered[number]))

    def _show_quote(self, turn: int, index: int) -> None:
        cited = self.cited(turn)
        if not 0 <= index < len(cited):
            return
        citation = cited[index]
        document = self.documents.get(citation.place.document)
        if document is None:
            return
        self.shown = turn, index
        same = [each for each in cited if each.place.document == document.name]
        self.view.show(document, tuple(each.place.span for each in same), same.index(citation))
        self._name_place()

    def _name_place(self) -> None:
        document = self.view.document
        if document is None:
            return
        words = document.name
        if self.shown is not None:
            cited = self.cited(self.shown[0])
            place = cited[self.shown[1]].place
            count = f"{self.shown[1] + 1}/{len(cited)}" if len(cited) > 1 else ""
            span = f"characters {place.span.start}-{place.span.end}"
            words = " · ".join(part for part in (document.name, self.places.name(place), span, count) if part)
        self.query_one("#place", Static).update(plain(words))

    def action_quote(self, number: int) -> None:
        """Show a quote of the current turn, in the document pane if there is one, else in place of the rest."""
        if self.transcript.current is not None and number <= len(self.cited(self.transcript.current)):
            self._show_quote(self.transcript.current, number - 1)
            self._unfold()

    def _unfold(self) -> None:
        """Make the document pane visible where it is folded away."""
        if not self.query_one("#evidence").display or self.has_class("layout-conversation"):
            self.set_layout("layout-document" if self.has_class("-short") else "layout-both")
        elif self.has_class("-short") and self.has_class("-narrow"):
            self.set_layout("layout-document")

    def action_next_quote(self) -> None:
        """Show the next quote of the current turn; after the last comes the first."""
        self._step(1)

    def action_previous_quote(self) -> None:
        """Show the quote before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        cited = self.cited(self.transcript.current)
        if cited and self.transcript.current is not None:
            at = self.shown[1] if self.shown and self.shown[0] == self.transcript.current else -1
            self._show_quote(self.transcript.current, (at + by) % len(cited))
            self._unfold()

    def set_layout(self, layout: str) -> None:
        """Show conversation, document or both."""
        self.remove_class(*LAYOUTS)
        self.add_class(layout)

    def action_cycle_layout(self) -> None:
        """Show the next of: both, document, conversation."""
        at = next(index for index, name in enumerate(LAYOUTS) if self.has_class(name))
        self.set_layout(LAYOUTS[(at + 1) % len(LAYOUTS)])

    def action_go_back(self) -> None:
        """Go from the prompt to the conversation and back."""
        if self.prompt.has_focus and self.conversation and self.transcript.display:
            self.transcript.focus()
        else:
            self.set_layout("layout-both")
            self.prompt.focus()

    def on_prompt_left_upwards(self) -> None:
        """Go to the last turn when Up leaves the prompt."""
        if self.conversation:
            self.transcript.focus()

    def action_ask_again(self) -> None:
        """Put the question of the current turn into the prompt."""
        if self.transcript.current is not None:
            self.prompt.fill(self.conversation.question(self.transcript.current))

    async def on_key(self, event: Key) -> None:
        """Take what is typed outside the prompt, unless it is a key that does something, into the prompt."""
        if (
            event.character
            and event.is_printable
            and event.key not in self.active_bindings
            and not self.prompt.has_focus
        ):
            event.stop()
            self.prompt.focus()
            self.prompt.insert(event.character)
