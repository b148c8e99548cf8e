"""Asking: questions answered in order in the background, shown as they come, followed by what can be asked next."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qa_bot.model.answer import Answer
    from qa_bot.surfaces.tui.app import ChatApp

_OFFERED = 3
_SOON = 0.03  # seconds for which the screen keeps still for an answer
_LATE = 0.2  # seconds after which a question is shown without its answer
_REST = 0.05  # seconds in which nothing competes with the thread that writes the answer to the terminal


class Asking:
    """Puts the questions of a chat to its bot, one after the other."""

    def __init__(self, app: ChatApp) -> None:
        self._app = app
        self._queue: asyncio.Queue[int] = asyncio.Queue()
        self.answerable = asyncio.Event()  # set when there is something to answer from, or never will be
        self.suggested_after = -1  # questions that the suggestions on the screen take into account
        self._still = ExitStack()  # what keeps the screen as it is
        self._moving: asyncio.TimerHandle | None = None  # what ends that if no answer does
        self._conversations = 0  # that were held before this one

    async def ask(self, text: str) -> None:
        """Queue a question; it is answered as soon as there is something to answer from."""
        app = self._app
        # A terminal may send half a character; neither JSON nor the session file can hold one.
        question = text.encode("utf-8", "replace").decode("utf-8")
        if app.keeper.lost:
            said = enumerate(app.conversation.questions())
            app.keeper.recover((asked, app.conversation.saved(number)) for number, asked in said)
        number = app.conversation.ask(question)
        app.keeper.asked(number, question)
        self._queue.put_nowait(number)
        if self.answerable.is_set():
            self.keep_still()
        else:
            await self._show_waiting(number)

    def keep_still(self) -> None:
        """Let the prompt be emptied together with the answer, if that comes soon: two paints take twice as long.

        The prompt asks for it before it is emptied: a frame begun in between would paint nothing, and the answer
        would wait for the next.
        """
        if self._moving is None and self.answerable.is_set():
            self._still.enter_context(self._app.batch_update())
            self._moving = asyncio.get_running_loop().call_later(_SOON, self._move_on)

    def _move_on(self) -> None:
        if self._moving is not None:
            self._moving.cancel()
            self._moving = None
        self._still.close()
        self._app.chat.check_idle()  # what was to be painted meanwhile waits for a sign

    def turn_over(self) -> None:
        """Leave the questions of another conversation, and answer those of this one that were never answered."""
        self._conversations += 1
        while not self._queue.empty():
            self._queue.get_nowait()
        for number in self._app.conversation.unanswered():
            self._queue.put_nowait(number)

    async def withdraw(self) -> list[str]:
        """Take back the questions that wait, as if they had not been asked; return them."""
        app, waiting = self._app, []
        while not self._queue.empty():
            waiting.append(app.conversation.question(self._queue.get_nowait()))
        if waiting:
            app.keeper.forget()
            app.conversation.clear()
            await app.chat.load()
        return waiting

    async def answer_all(self) -> None:
        """Answer whatever is asked, for ever."""
        while True:
            await self.answerable.wait()
            number, conversation = await self._queue.get(), self._conversations
            question = self._app.conversation.question(number)
            await self.answerable.wait()
            answering = asyncio.create_task(asyncio.to_thread(self._answer, number, question))
            await asyncio.wait({answering}, timeout=_LATE)
            if not answering.done() and conversation == self._conversations:
                await self._show_waiting(number)
            answer = await answering
            if conversation != self._conversations:  # another one was begun meanwhile
                continue
            await self._show(number, answer)
            self._app.set_timer(_REST, self.suggest)
            self._warn()

    def _answer(self, number: int, question: str) -> Answer:
        app = self._app
        if app.bot is None:  # the documents were given up while the question waited
            return _failed(question, "There are no documents to answer from.")
        try:
            return app.bot.ask(question, app.conversation.history(number))
        except Exception as error:  # noqa: BLE001 - whatever goes wrong below, the conversation goes on
            return _failed(question, f"This question could not be answered: {type(error).__name__}.")

    async def _show_waiting(self, number: int) -> None:
        if self._app.chat.transcript.count <= number:
            await self._app.chat.add(number)

    async def _show(self, number: int, answer: Answer) -> None:
        app = self._app
        app.conversation.reply(number, answer)
        app.keeper.answered(number, app.conversation.saved(number))
        with app.batch_update():  # one layout and one paint for all of it
            if app.chat.transcript.count > number:
                app.chat.renew(number)
            else:
                await app.chat.add(number)
            app.tell()
        self._move_on()

    def _warn(self) -> None:
        """Say what the answer does not show: that it rests on a part, that it is not saved."""
        app = self._app
        if known := app.reading.known_part():
            app.chat.notice(f"Answered from {known}: the rest is not read yet.")
        if app.keeper.problem and not app.keeper.saving:
            app.chat.notice(f"✗ {app.keeper.problem}")

    def suggest(self) -> None:
        """Offer questions that fit what was said last, when they are found; nothing on the screen waits for them."""
        self._app.run_worker(self._suggest, group="suggest", exclusive=True)  # type: ignore[arg-type] # too much for mypy

    async def _suggest(self) -> None:
        app = self._app
        bot, count = app.bot, len(app.conversation)
        last = app.conversation.answer(count - 1) if count else None
        found = last.suggestions if last else ()
        if bot is not None and not found:
            try:
                found = await asyncio.to_thread(bot.suggest, _OFFERED, app.conversation.history(count))
            except Exception:  # noqa: BLE001 - to offer nothing disturbs nobody
                found = ()
        if count == len(app.conversation):  # else another question has been asked meanwhile
            app.chat.offer(found)
            self.suggested_after = count


def _failed(question: str, text: str) -> Answer:
    from qa_bot.model.answer import Answer, Status  # noqa: PLC0415 - pydantic; nobody waits for it at the first paint

    return Answer(status=Status.ABSTAINED, text=text, resolved_question=question)
