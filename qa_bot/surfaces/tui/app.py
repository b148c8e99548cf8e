"""ChatApp: reads the documents, asks the bot, and keeps what was said."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.worker import Worker, get_current_worker

from qa_bot.errors import QABotError
from qa_bot.surfaces.tui import themes
from qa_bot.surfaces.tui.conversation import Conversation
from qa_bot.surfaces.tui.keys import Scope, bindings
from qa_bot.surfaces.tui.library import CancelledError
from qa_bot.surfaces.tui.places import Places
from qa_bot.surfaces.tui.screens.chat import ChatScreen
from qa_bot.surfaces.tui.screens.help import HelpScreen
from qa_bot.surfaces.tui.text import Guard
from qa_bot.surfaces.tui.widgets.bars import StatusLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.binding import BindingType
    from textual.filter import LineFilter

    from qa_bot.model.answer import Answer
    from qa_bot.model.document import Document
    from qa_bot.surfaces.tui.library import Library
    from qa_bot.surfaces.tui.responder import Responder
    from qa_bot.surfaces.tui.widgets.prompt import Prompt


class ChatApp(App[None]):
    """The terminal chat."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings(Scope.EVERYWHERE)]
    TITLE = "qa-bot"
    ENABLE_COMMAND_PALETTE = True

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.library = library
        self.conversation = Conversation()
        self.bot: Responder | None = None
        self._guard = Guard()
        self._questions: asyncio.Queue[int] = asyncio.Queue()
        self.answerable = asyncio.Event()
        self.chat = ChatScreen(self.conversation)
        for theme in themes.THEMES:
            self.register_theme(theme)
        self.theme = themes.DEFAULT

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return the colours that the chat names, for themes that do not know them."""
        return themes.defaults

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return Textual's filters, and the guard after them."""
        return [*super().get_line_filters(), self._guard]

    async def on_mount(self) -> None:
        """Show the chat, then read the documents."""
        await self.push_screen(self.chat)
        self.run_worker(self._answer_all(), group="answer")
        self.call_after_refresh(self.read)

    def read(self) -> Worker[None]:
        """Read the documents in the background."""
        return self.run_worker(self._read, group="read", thread=True, exclusive=True, exit_on_error=False)

    def _read(self) -> None:
        worker = get_current_worker()

        def tell(done: int, total: int) -> None:
            self.call_from_thread(self._progress, done, total)

        try:
            documents = self.library.read()
            self.call_from_thread(self.chat.use, documents, None)
            first = self.library.first_part()
            for part in (first, documents):
                if part and not worker.is_cancelled:
                    bot = self.library.build(part, tell)
                    self.call_from_thread(self._use, bot, documents)
        except QABotError as error:
            self.call_from_thread(self.chat.notice, f"✗ {error}")
        except CancelledError:
            self.call_from_thread(self._progress, 0, 0)

    def _progress(self, done: int, total: int) -> None:
        self._status(f"reading {done * 100 // max(1, total)} %" if done < total else "")

    def _use(self, bot: Responder, documents: Sequence[Document]) -> None:
        self.bot = bot
        self.chat.use(documents, Places(bot.corpus.sentences))
        if not self.conversation:
            self.chat.offer(bot.suggest(limit=3))
        self.answerable.set()
        self._status()

    def _status(self, doing: str = "") -> None:
        names = ", ".join(document.name for document in self.library.documents)
        count = len(self.conversation)
        asked = f"{count} question{'s' * (count != 1)}" if count else ""
        self.chat.query_one(StatusLine).tell(names, *(part for part in (doing, asked) if part))

    async def on_prompt_sent(self, event: Prompt.Sent) -> None:
        """Queue a question; questions are answered in order, as soon as there is something to answer from."""
        number = self.conversation.ask(event.text)
        self._questions.put_nowait(number)
        if not self.answerable.is_set():
            await self.chat.add(number)

    async def _answer_all(self) -> None:
        while True:
            number = await self._questions.get()
            await self.answerable.wait()
            answer = await asyncio.to_thread(self._answer, number)
            self.conversation.reply(number, answer)
            if self.chat.transcript.count > number:
                self.chat.renew(number)
            else:
                await self.chat.add(number)
            self.chat.offer(answer.suggestions)
            self._status()

    def _answer(self, number: int) -> Answer:
        if self.bot is None:
            raise RuntimeError
        return self.bot.ask(self.conversation.question(number), self.conversation.history(number))

    def action_suggestion(self, number: int) -> None:
        """Ask a suggested question."""
        self.chat.pick(number)

    def action_go_back(self) -> None:
        """Close what is open, or go between prompt and conversation."""
        self.chat.action_go_back()

    def action_cycle_layout(self) -> None:
        """Show the next arrangement of the panes."""
        self.chat.action_cycle_layout()

    def action_help(self) -> None:
        """Show all keys."""
        self.push_screen(HelpScreen(self._keymap, ()))
