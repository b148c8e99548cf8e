"""ChatApp: reads the documents, asks the bot, keeps what was said."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.widgets import Input, TextArea

from qa_bot.surfaces.tui import commands, themes
from qa_bot.surfaces.tui.asking import Asking
from qa_bot.surfaces.tui.completion import Completion
from qa_bot.surfaces.tui.conversation import Conversation
from qa_bot.surfaces.tui.hangup import hung_up, leave_for_good
from qa_bot.surfaces.tui.keeper import Keeper
from qa_bot.surfaces.tui.keys import Scope, bindings, key_of
from qa_bot.surfaces.tui.places import Places
from qa_bot.surfaces.tui.preferences import Config, State, write_state
from qa_bot.surfaces.tui.reading import Reading
from qa_bot.surfaces.tui.screens.chat import ChatScreen
from qa_bot.surfaces.tui.text import Guard
from qa_bot.surfaces.tui.widgets.bars import StatusLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from textual.app import SystemCommand
    from textual.binding import BindingType
    from textual.events import AppBlur, DescendantFocus
    from textual.filter import LineFilter
    from textual.screen import Screen

    from qa_bot.model.document import Document
    from qa_bot.surfaces.tui.library import Library
    from qa_bot.surfaces.tui.responder import Responder
    from qa_bot.surfaces.tui.widgets.prompt import Prompt

_NAMED = 3  # documents that the status line names; of more it tells the number
_GARBAGE = (5_000, 10, 10)  # rarer than by default: painting makes and drops thousands of small things


@dataclass(frozen=True, slots=True)
class Options:
    """What the chat is opened with; ``folder`` keeps sessions and state, None keeps nothing."""

    folder: Path | None = None
    config: Config = field(default_factory=Config)
    state: State = field(default_factory=State)
    session: str | None = None
    resume: bool = False
    theme: str | None = None
    problems: tuple[str, ...] = ()


class ChatApp(App[None]):
    """The terminal chat."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.EVERYWHERE)]
    TITLE = "qa-bot"
    CSS_PATH = "chat.tcss"

    def __init__(self, library: Library, options: Options | None = None) -> None:
        # Under NO_COLOR the terminal's own colours are the right ones, and Textual must know before it starts.
        super().__init__(ansi_color=True if os.environ.get("NO_COLOR") else None)
        self.options = options or Options()
        self.library = library
        self.conversation = Conversation()
        self.keeper = Keeper(self.options.folder)
        self.bot: Responder | None = None
        self.asking = Asking(self)
        self.reading = Reading(self)
        self.chat = ChatScreen(
            self.conversation,
            panes=self.options.state.layout,
            why=self.options.state.why,
            keymap=self.options.config.keys,
        )
        self._guard = Guard()
        self._resuming = self.options.resume or self.options.session is not None
        for theme in themes.THEMES:
            self.register_theme(theme)
        wanted = [name for name in (self.options.theme, self.options.config.theme, self.options.state.theme) if name]
        self._unknown = next((name for name in wanted if name not in self.available_themes), None)
        self._dress(next((name for name in wanted if name in self.available_themes), themes.DEFAULT))
        if not self.options.config.motion:
            self.animation_level = "none"

    def _dress(self, theme: str) -> None:
        """Begin in a theme; to set it as one does later would read all styles twice."""
        self.set_reactive(ChatApp.theme, theme)
        self.add_class(f"-theme-{theme}", "-dark-mode" if self.current_theme.dark else "-light-mode", update=False)
        self.stylesheet.set_variables(self.get_css_variables())

    def key(self, name: str) -> str:
        """Return the key that does something, as the user has set it."""
        return key_of(name, self.options.config.keys)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return the colours that the chat names, for themes that do not know them."""
        return themes.defaults

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return Textual's filters, and the guard after them."""
        return [*super().get_line_filters(), self._guard]

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Return everything the chat can do, for the command palette."""
        del screen
        return commands.palette(self)

    def get_default_screen(self) -> Screen[None]:
        """Return the chat: it is there from the beginning, as it was left."""
        self.chat.fit(self.size)
        return self.chat

    def on_mount(self) -> None:
        """Let the chat appear, then read the documents."""
        self.set_keymap(self.options.config.keys)
        self.call_after_refresh(self._begin)
        self._leave_when_told()

    async def _begin(self) -> None:
        """Do what can wait until the chat is on the screen."""
        gc.freeze()  # what is loaded stays; looking through it again and again is what makes pauses
        gc.set_threshold(*_GARBAGE)
        gc.enable()
        await self.chat.furnish()
        self.chat.prompt.sending = self.asking.keep_still
        self.chat.explain(None)
        self.keeper.open()
        theme = f"There is no theme {self._unknown!r}." if self._unknown else ""
        problems = [*self.options.problems, theme, self.keeper.problem]
        self.chat.notice("\n".join(f"✗ {problem}" for problem in problems if problem))
        self.run_worker(self.asking.answer_all, group="answer")  # type: ignore[arg-type] # too much for mypy
        self.reading.begin()
        self.set_interval(2.0, self.reading.look_for_changes)
        if not self.is_headless and not self.is_web:
            self.set_interval(1.0, self._leave_if_alone)

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Let no cursor blink where nothing is to move."""
        if self.animation_level == "none" and isinstance(event.widget, (Input, TextArea)):
            event.widget.cursor_blink = False

    def on_app_blur(self, event: AppBlur) -> None:
        """Keep the focus in a browser: its page says when the window is left, and never that somebody is back.

        Without a focus, letters that mean something outside the prompt would be lost to a question typed.
        """
        if self.is_web:
            event.prevent_default()

    def _leave_when_told(self) -> None:
        """Put the terminal back in order when the program is ended from outside."""
        for name, leave in (("SIGTERM", self.exit), ("SIGHUP", self._leave_without_terminal)):
            number = getattr(signal, name, None)
            if number is not None:
                # Windows has no such handlers, and in a thread there can be none; then the signal ends us as ever.
                with suppress(NotImplementedError, RuntimeError, ValueError):
                    asyncio.get_running_loop().add_signal_handler(number, leave)

    def _leave_if_alone(self) -> None:
        """End when the terminal is gone and nobody said so, as when its window was killed."""
        if hung_up():
            self._leave_without_terminal()

    def _leave_without_terminal(self) -> None:
        leave_for_good()
        self.exit()

    async def use(self, bot: Responder, documents: Sequence[Document], *, complete: bool) -> None:
        """Take a bot in; `complete` is False while it knows only the first documents."""
        self.bot = bot
        self.chat.use(documents, Places(bot.corpus.sentences))
        self.chat.prompt.completer = Completion(bot.corpus.sentences).rest
        if complete:
            gc.freeze()  # the documents stay too
            self.keeper.about(documents)
            if self._resuming:
                self._resuming = False
                await self._resume_named()
        self.asking.answerable.set()
        self.tell()
        if not self.conversation:
            self.asking.suggest()

    async def _resume_named(self) -> None:
        """Resume what the options name; what is asked meanwhile is asked there."""
        waiting = await self.asking.withdraw()
        if self.conversation:  # answered already, from the first documents
            key = self.key("session.list")
            self.chat.notice(f"The earlier session was not resumed, since you have asked already; {key} lists it.")
            return
        session = self.keeper.find(self.options.session)
        if session is not None:
            await commands.resume(self, session)
        elif self.options.session:
            self.keeper.begin_anew(self.options.session)
        else:
            self.chat.notice("There is no earlier session about these documents; this is a new one.")
        for question in waiting:
            await self.asking.ask(question)

    def tell(self) -> None:
        """Bring the status line up to date."""
        read = self.library.documents
        names = f"{len(read):,} documents" if len(read) > _NAMED else ", ".join(document.name for document in read)
        count = len(self.conversation)
        asked = f"{count:,} question{'s' * (count != 1)}" if count else ""
        saved = "" if not count else "saved" if self.keeper.saving else "not saved"
        for line in self.chat.query(StatusLine):  # none, when the chat has been left while something was being done
            line.tell(names, *self.reading.doing[:1], asked, saved, brief=self.reading.doing[-1])

    async def on_prompt_sent(self, event: Prompt.Sent) -> None:
        """Ask what was typed."""
        await self.asking.ask(event.text)

    def on_resize(self) -> None:
        """Fill the inspector when there has come to be room for it."""
        self.call_after_refresh(commands.explain_beside, self)

    def on_transcript_moved(self) -> None:
        """Explain the answer that is read now, where there is a pane for it; the answer itself is shown before."""
        self.call_after_refresh(commands.explain_beside, self)

    async def action_suggestion(self, number: int) -> None:
        """Ask a suggested question."""
        self.chat.pick(number)

    def action_go_back(self) -> None:
        """End a search, or go between prompt and conversation."""
        self.chat.go_back()

    def action_cycle_layout(self) -> None:
        """Show the next arrangement of the panes."""
        self.chat.cycle_layout()

    def action_help(self) -> None:
        """Show all keys."""
        commands.show_help(self)

    async def action_why(self) -> None:
        """Show why the current answer was given."""
        await commands.why(self)

    def action_figures(self) -> None:
        """List the figures."""
        commands.figures(self)

    def action_sessions(self) -> None:
        """List the sessions."""
        commands.sessions(self)

    def action_export(self) -> None:
        """Write the conversation to a file."""
        commands.export(self)

    def action_reload(self) -> None:
        """Read the documents again, or stop reading them."""
        self.reading.begin_or_stop()

    def action_copy_answer(self) -> None:
        """Copy the current answer."""
        commands.copy_answer(self, cited=False)

    def action_copy_cited(self) -> None:
        """Copy the current answer with its quotes."""
        commands.copy_answer(self, cited=True)

    def on_unmount(self) -> None:
        """Remember what is the same next time."""
        if self.options.folder is not None:
            state = State(self.theme, self.chat.panes, self.chat.has_class("why"))
            write_state(self.options.folder, state)
        self.keeper.close()
