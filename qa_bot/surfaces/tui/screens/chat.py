"""ChatScreen: the conversation, the document it rests on, and the prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Container, Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from qa_bot.surfaces.tui import chart
from qa_bot.surfaces.tui.exhibit import Exhibit
from qa_bot.surfaces.tui.explanation import explain
from qa_bot.surfaces.tui.finder import Finder
from qa_bot.surfaces.tui.keys import Scope, bindings, key_of
from qa_bot.surfaces.tui.reply import question_line, quotes, reply
from qa_bot.surfaces.tui.text import plain
from qa_bot.surfaces.tui.widgets.bars import KeyBar, PlaceLine, StatusLine
from qa_bot.surfaces.tui.widgets.document import DocumentView
from qa_bot.surfaces.tui.widgets.empty import HINTS, EmptyState, Picked, Suggestions
from qa_bot.surfaces.tui.widgets.find import FindBar, find
from qa_bot.surfaces.tui.widgets.prompt import Prompt
from qa_bot.surfaces.tui.widgets.transcript import Transcript
from qa_bot.surfaces.tui.widgets.turn import Drawn, TurnView

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from textual.binding import BindingType
    from textual.events import Key
    from textual.geometry import Size
    from textual.widget import Widget

    from qa_bot.model.document import Document
    from qa_bot.model.trace import Trace
    from qa_bot.surfaces.tui.conversation import Conversation
    from qa_bot.surfaces.tui.places import Place, Places

LAYOUTS = ("layout-both", "layout-document", "layout-conversation")


class ChatScreen(Screen[None]):
    """Shows a conversation that the app holds; asks nothing itself."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.BROWSING)]
    AUTO_FOCUS = "Prompt"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide"), (160, "-very-wide")]  # noqa: RUF012 - Textual declares it so
    VERTICAL_BREAKPOINTS = [(0, "-tiny"), (14, "-short"), (20, "-medium"), (34, "-tall")]  # noqa: RUF012 - the same

    def __init__(
        self,
        conversation: Conversation,
        *,
        panes: str = LAYOUTS[0],
        why: bool = False,
        keymap: Mapping[str, str] | None = None,
    ) -> None:
        layout = panes if panes in LAYOUTS else LAYOUTS[0]
        super().__init__(classes=f"-empty {layout}{' why' if why else ''}")
        self.conversation = conversation
        self._keymap = keymap or {}
        self.finder = Finder(self)
        self.exhibit = Exhibit(self)
        self.offered: tuple[str, ...] = ()

    def fit(self, size: Size) -> None:
        """Take the classes of a size before the first layout, which would otherwise be that of no size."""
        for limits, room in ((self.HORIZONTAL_BREAKPOINTS, size.width), (self.VERTICAL_BREAKPOINTS, size.height)):
            self.add_class(max((limit, name) for limit, name in limits if limit <= room)[1], update=False)

    def compose(self) -> Iterator[Widget]:
        """Yield what is seen first: status line, panes, prompt and key bar."""
        yield StatusLine(id="status")
        with Container(id="panes"):
            with Vertical(id="conversation"):
                yield EmptyState([(key_of(name, self._keymap), what) for name, what in HINTS])
                yield Transcript(self._turn, id="transcript")
                yield Suggestions(
                    [key_of(f"suggestion.{number}", self._keymap) for number in (1, 2, 3)], id="suggestions"
                )
            with Vertical(id="evidence"):
                yield PlaceLine(id="place")
                yield DocumentView(id="document")
        yield Static(id="notice")
        with Horizontal(id="ask"):
            yield Static("❯", id="sign")
            yield Prompt(id="prompt")
        yield KeyBar()

    async def furnish(self) -> None:
        """Mount what nobody sees at first."""
        await self.query_one("#panes").mount(VerticalScroll(Static(id="explanation"), id="why", can_focus=True))
        await self.mount(FindBar(), before="#ask")

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

    def _turn(self, number: int, current: bool) -> TurnView:  # noqa: FBT001 - called by the transcript only
        def draw() -> Drawn:
            question = self.conversation.question(number)
            answer = self.conversation.answer(number)
            bars = chart.bars(answer, self.exhibit.places) if answer else ()
            return Drawn(
                self._with_hits(question_line(question)),
                self._with_hits(reply(question, answer)),
                bars,
                self._with_hits(quotes(answer, self.exhibit.places.short)) if answer else Content(""),
                answer.status if answer else "waiting",
            )

        return TurnView(number, draw, current=current)

    def _with_hits(self, content: Content) -> Content:
        for start, end in find(self.finder.words, content.plain):
            content = content.stylize("bold underline $foreground on $hit-background", start, end)
        return content

    def use(self, documents: Sequence[Document], places: Places | None) -> None:
        """Take documents in."""
        self.exhibit.use(documents, places)
        self.query_one(EmptyState).tell(documents)

    def offer(self, questions: tuple[str, ...]) -> None:
        """Show questions that can be asked with one key, unless the chat has been left meanwhile."""
        self.offered = questions
        for suggestions in self.query(Suggestions):
            suggestions.offer(questions)

    def give_up(self, reason: str) -> None:
        """Say that there are no documents, and what can be done."""
        again, leave = key_of("corpus.reload", self._keymap), key_of("app.quit", self._keymap)
        self.query_one(EmptyState).give_up(reason, f"{again} reads again, {leave} leaves.")

    def notice(self, text: str) -> None:
        """Say something in the line above the prompt; an empty text takes it away."""
        line = self.query_one("#notice", Static)
        if text or line.has_class("-on"):
            line.update(plain(text))
            line.set_class(bool(text), "-on")

    def explain(self, trace: Trace | None) -> None:
        """Show why the current answer was given, beside the document, unless the chat has been left meanwhile."""
        words = explain(trace, 44) if trace else plain("Ask something to see how its answer comes about.", "$muted")
        for pane in self.query("#explanation").results(Static):
            pane.update(Content.assemble(plain("Why this answer\n", "$muted"), words))

    async def add(self, number: int) -> None:
        """Show a new turn; the first of its quotes follows in the next frame."""
        self.remove_class("-empty")
        self.notice("")
        await self.transcript.add(number)

    async def load(self) -> None:
        """Show a conversation from its end."""
        self.set_class(not len(self.conversation), "-empty")
        self.exhibit.shown = None
        await self.transcript.load(len(self.conversation))

    def renew(self, number: int) -> None:
        """Show the answer that has come to a turn."""
        self.transcript.renew(number)
        if self.transcript.current == number:
            self.exhibit.shown = None
            self.call_after_refresh(self._show_first)

    def on_transcript_moved(self) -> None:
        """Show the first quote of the turn that is read now, after the turn itself: it is what is waited for."""
        self.call_after_refresh(self._show_first)

    def _show_first(self) -> None:
        current = self.transcript.current
        if current is not None and (self.exhibit.shown is None or self.exhibit.shown[0] != current):
            self.exhibit.show_first(current)

    async def on_turn_view_chosen(self, event: TurnView.Chosen) -> None:
        """Go to the turn that was clicked, and to the quote."""
        await self.transcript.read(event.number)
        if event.quote is not None:
            self.exhibit.show(event.number, event.quote - 1)
            self._unfold()

    def on_picked(self, event: Picked) -> None:
        """Ask the suggested question that was clicked."""
        self.pick(event.number)

    def pick(self, number: int) -> None:
        """Ask a suggested question."""
        if number < len(self.offered):
            self.prompt.remember(self.offered[number])
            self.prompt.post_message(Prompt.Sent(self.offered[number]))

    def show_place(self, place: Place) -> None:
        """Show a place that no answer has led to."""
        if self.exhibit.show_place(place):
            self._unfold()

    def action_next_document(self) -> None:
        """Show the next document."""
        self.exhibit.turn_pages(1)

    def action_previous_document(self) -> None:
        """Show the document before."""
        self.exhibit.turn_pages(-1)

    def action_quote(self, number: int) -> None:
        """Show a quote of the current turn, in the document pane if there is one, else in place of the rest."""
        if self.transcript.current is not None and number <= len(self.exhibit.cited(self.transcript.current)):
            self.exhibit.show(self.transcript.current, number - 1)
            self._unfold()

    def _unfold(self) -> None:
        """Make the document pane visible where it is folded away."""
        small = self.has_class("-narrow") and (self.has_class("-short") or self.has_class("-tiny"))
        if small:
            self.set_layout("layout-document")
        elif self.has_class("layout-conversation"):
            self.set_layout("layout-both")

    def action_next_quote(self) -> None:
        """Show the next quote of the current turn; after the last comes the first."""
        self._step(1)

    def action_previous_quote(self) -> None:
        """Show the quote before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        turn = self.transcript.current
        if turn is not None and self.exhibit.cited(turn):
            self.exhibit.step(turn, by)
            self._unfold()

    @property
    def panes(self) -> str:
        """Which panes are shown, as one of `LAYOUTS`."""
        return next(name for name in LAYOUTS if self.has_class(name))

    def set_layout(self, layout: str) -> None:
        """Show conversation, document or both."""
        self.remove_class(*LAYOUTS)
        self.add_class(layout)

    def cycle_layout(self) -> None:
        """Show the next of: both, document, conversation."""
        self.set_layout(LAYOUTS[(LAYOUTS.index(self.panes) + 1) % len(LAYOUTS)])

    def go_back(self) -> None:
        """End the search; else go from the prompt to the conversation, or from anywhere to the prompt."""
        if self.finder.bar.has_class("-on"):
            self.finder.bar.close()
        elif self.prompt.has_focus and self.conversation and self.transcript.display:
            self.transcript.focus()
        else:
            if self.panes == "layout-document":
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

    def action_find(self) -> None:
        """Look for words in the pane that has the focus."""
        reading = self.view.has_focus or self.panes == "layout-document" or not self.conversation
        self.finder.bar.open(in_document=reading)

    async def on_find_bar_sought(self) -> None:
        """Look for what is typed now."""
        await self.finder.seek()

    async def on_find_bar_stepped(self, event: FindBar.Stepped) -> None:
        """Show another place."""
        await self.finder.step(event.by)

    def on_find_bar_closed(self) -> None:
        """Take the marks away, and go to where was looked."""
        (self.view if self.finder.bar.in_document else self.transcript).focus()
        self.finder.stop()

    async def on_key(self, event: Key) -> None:
        """Take what is typed outside the prompt, unless it is a key that does something, into the prompt."""
        elsewhere = self.focused in {None, self.transcript, self.view, self.query_one("#why")}
        if elsewhere and event.character and event.is_printable and event.key not in self.active_bindings:
            event.stop()
            self.prompt.focus()
            self.prompt.insert(event.character)
