"""Reading: documents read in the background, with progress, cancel and a look for changes on disk."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from qa_bot.errors import QABotError
from qa_bot.surfaces.tui.library import CancelledError

if TYPE_CHECKING:
    from pathlib import Path

    from qa_bot.surfaces.tui.app import ChatApp


class Reading:
    """Runs the library in a thread and tells the chat what comes of it."""

    def __init__(self, app: ChatApp) -> None:
        self._app = app
        self._running = False
        self._stopped = False
        self.doing: tuple[str, ...] = ("",)  # as the status line says it, in fewer words each time
        self._seen: tuple[Path, ...] = ()

    def begin_or_stop(self) -> None:
        """Read the documents again, or stop reading them."""
        if self._running:
            self._stopped = True
        else:
            self.begin()

    def begin(self) -> None:
        """Read the documents, from the beginning if they are being read."""
        if self._seen:
            self._app.chat.notice("")  # that they have changed
        self._seen = ()
        if self._app.bot is None:
            self._app.asking.answerable.clear()
        self._app.run_worker(self._read, group="read", thread=True, exclusive=True, exit_on_error=False)

    def _read(self) -> None:
        app, library, worker = self._app, self._app.library, get_current_worker()
        app.call_from_thread(self._set_running, value=True)
        try:
            documents = library.read()
            app.call_from_thread(app.chat.use, documents, None)
            for part in (library.first_part(), documents):
                if not part:
                    continue
                bot = library.build(part, self._tell, lambda: self._stopped or worker.is_cancelled)
                hand_over = partial(app.use, bot, documents, complete=part is documents)
                app.call_from_thread(hand_over)  # type: ignore[arg-type] # its union is too much for mypy
        except CancelledError:
            if not worker.is_cancelled:
                app.call_from_thread(self._end, "Reading was stopped.")
        except QABotError as error:
            app.call_from_thread(self._end, str(error))
        except Exception as error:  # noqa: BLE001 - no traceback over the chat, and no silence either
            app.call_from_thread(self._end, f"The documents could not be read: {type(error).__name__}: {error}")
        finally:
            if not worker.is_cancelled:
                app.call_from_thread(self._set_running, value=False)

    def _end(self, reason: str) -> None:
        """Say why reading has ended; where there is nothing from before, questions need not wait any longer."""
        app = self._app
        if known := self.known_part():
            reason += f" {known[0].upper()}{known[1:]} can be asked about."
        if app.bot is None:
            app.chat.give_up(reason)
            app.asking.answerable.set()
        if app.bot is not None or app.conversation:
            app.chat.notice(f"✗ {reason} {app.key('corpus.reload')} reads again.")

    def known_part(self) -> str:
        """Say which part of the documents questions are answered from, "" where it is all or nothing."""
        bot, documents = self._app.bot, self._app.library.documents
        known = bot.corpus.documents if bot is not None else ()
        share = sum(len(document.text) for document in known) / (sum(len(each.text) for each in documents) or 1)
        if not 0 < share < 1:
            return ""
        if len(known) < len(documents):
            return f"the first {len(known):,} of {len(documents):,} documents"
        return f"the first {max(share, 0.01):.0%} of the text"

    def _set_running(self, *, value: bool) -> None:
        self._running = value
        self._stopped = False
        self._say("reading…" if value else "")

    def _tell(self, documents: int, total: int, share: float) -> None:
        bar = "━" * round(share * 10)
        full = f"reading {documents:,}/{total:,} {bar:╌<10} {share:.0%} · {self._app.key('corpus.reload')} stops"
        self._app.call_from_thread(self._say, full, f"reading {share:.0%}")

    def _say(self, *words: str) -> None:
        self.doing = words
        self._app.tell()

    async def look_for_changes(self) -> None:
        """Say when a document on disk is no longer what was read; each change once."""
        if self._running or not self._app.library.documents:
            return
        changed = await asyncio.to_thread(self._app.library.changed)
        if changed and changed != self._seen:
            self._seen = changed
            names = ", ".join(path.name for path in changed[:3])
            more = f" and {len(changed) - 3} more" if len(changed) > 3 else ""  # noqa: PLR2004 - three names fit
            self._app.chat.notice(f"Changed on disk: {names}{more}. {self._app.key('corpus.reload')} reads again.")
