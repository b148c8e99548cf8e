"""Commands: what the chat does beyond asking: windows, copying, exporting, sessions, and the palette of it all."""

from __future__ import annotations

import asyncio
from functools import partial
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SystemCommand

from qa_bot.errors import InputError, SessionsError
from qa_bot.surfaces.tui import copying, themes
from qa_bot.surfaces.tui.keys import KEYS, Scope, all_keys
from qa_bot.surfaces.tui.text import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qa_bot.model.answer import Answer
    from qa_bot.model.trace import Trace
    from qa_bot.surfaces.sessions import Session
    from qa_bot.surfaces.tui.app import ChatApp
    from qa_bot.surfaces.tui.places import Place

_NOT_LISTED = {"quote.choose", "app.palette", "view.back", "suggestion.1", "suggestion.2", "suggestion.3"}

# Windows are imported when they are opened: the first paint does not wait for tables that nobody has asked for.


def palette(app: ChatApp) -> Iterator[SystemCommand]:
    """Yield everything that can be done, from the table of keys, and what has no key; one line each."""
    for key in KEYS:
        if key.scope in {Scope.EVERYWHERE, Scope.BROWSING} and key.id not in _NOT_LISTED:
            keys = all_keys(app.options.config.keys.get(key.id, key.key))
            yield SystemCommand(f"{key.bar.capitalize()}: {key.help} ({keys})", "", partial(_run, app, key.action))
    for number, question in enumerate(app.chat.offered):
        digit = app.key(f"suggestion.{number + 1}")
        yield SystemCommand(f"Ask: {safe(question)} ({digit})", "", partial(app.chat.pick, number))
    others: dict[str, Callable[[], object]] = {
        "Copy conversation: copy every question and answer": partial(copy_all, app),
        "New session: begin a new conversation": partial(new_session, app),
        "Next document: show the next document": app.chat.action_next_document,
    }
    others |= {
        f"Export as {suffix[1:]}: write the conversation": partial(export, app, suffix)
        for suffix in (".md", ".json", ".html")
    }
    others |= {f"Theme: {theme.name[3:]}": partial(setattr, app, "theme", theme.name) for theme in themes.THEMES}
    for words, action in others.items():
        yield SystemCommand(words, "", action)


async def _run(app: ChatApp, action: str) -> None:
    await app.run_action(action, app.chat if hasattr(app.chat, f"action_{action}") else app)


def show_help(app: ChatApp) -> None:
    """Show all keys, and where things are kept."""
    from qa_bot.surfaces.folders import config_folder, under_home  # noqa: PLC0415 - see above
    from qa_bot.surfaces.tui.preferences import CONFIG  # noqa: PLC0415 - see above
    from qa_bot.surfaces.tui.screens.help import HelpScreen  # noqa: PLC0415 - see above

    where = (("sessions", app.keeper.where), ("settings", under_home(config_folder() / CONFIG)))
    app.push_screen(HelpScreen(app.options.config.keys, where))


async def _trace(app: ChatApp) -> Trace | None:
    """Go the way to the current answer again, writing down every step; in a thread, where it holds nobody up."""
    number = app.chat.transcript.current
    if number is None or app.bot is None or app.conversation.answer(number) is None:
        return None
    try:
        question, history = app.conversation.question(number), app.conversation.history(number)
        return await asyncio.to_thread(app.bot.explain, question, history)
    except Exception as error:  # noqa: BLE001 - whatever goes wrong below, the conversation goes on
        app.chat.notice(f"✗ This answer could not be explained: {type(error).__name__}.")
        return None


async def why(app: ChatApp) -> None:
    """Show why the current answer was given: beside the document where there is room, else in a window."""
    from qa_bot.surfaces.tui.screens.why import WhyScreen  # noqa: PLC0415 - see above

    if app.chat.has_class("-very-wide"):
        app.chat.toggle_class("why")
        explain_beside(app)
        return
    trace = await _trace(app)
    if trace is None:
        if not app.conversation:
            app.chat.notice("There is no answer yet to explain.")
        return
    app.push_screen(WhyScreen(trace))


def explain_beside(app: ChatApp) -> None:
    """Bring the inspector beside the document up to date, when the explanation is found."""

    async def find() -> None:
        app.chat.explain(await _trace(app))

    if app.bot is not None and app.chat.has_class("why") and app.chat.has_class("-very-wide"):
        app.run_worker(find, group="explain", exclusive=True)  # type: ignore[arg-type] # too much for mypy


def figures(app: ChatApp) -> None:
    """List all figures; opening one shows its place."""
    from qa_bot.surfaces.tui.screens.figures import FiguresScreen, rows  # noqa: PLC0415 - see above

    if app.bot is None:
        app.chat.notice("The documents are still being read.")
        return

    def show(place: Place | None) -> None:
        if place is not None:
            app.chat.show_place(place)
            app.chat.view.focus()

    app.push_screen(FiguresScreen(rows(app.bot.corpus.sentences, app.chat.exhibit.places)), show)


def sessions(app: ChatApp) -> None:
    """List the saved sessions; opening one resumes it."""
    from qa_bot.surfaces.tui.screens.sessions import SessionsScreen  # noqa: PLC0415 - see above

    async def go_on(session: Session | None) -> None:
        if session is not None:
            await resume(app, session)

    app.push_screen(SessionsScreen(app.keeper), go_on)


async def resume(app: ChatApp, session: Session) -> None:
    """Go on with a saved session."""
    try:
        turns = app.keeper.resume(session)
    except SessionsError as error:
        app.chat.notice(f"✗ {error}")
        return
    app.conversation.clear()
    for turn in turns:
        app.conversation.load(turn.question, turn.answer)
    app.chat.prompt.asked = list(app.conversation.questions())
    await app.chat.load()
    app.asking.turn_over()
    app.asking.suggest()
    if not app.keeper.same_documents(session):
        app.chat.notice("The documents are not as they were in this session; quotes may stand elsewhere.")
    app.tell()


async def new_session(app: ChatApp) -> None:
    """Begin a new conversation; the old one stays saved."""
    app.keeper.begin_anew()
    app.conversation.clear()
    app.asking.turn_over()
    await app.chat.load()
    app.asking.suggest()
    app.chat.prompt.focus()
    app.tell()


def _turns(app: ChatApp) -> list[tuple[str, Answer | None]]:
    return [
        (app.conversation.question(number), app.conversation.answer(number)) for number in range(len(app.conversation))
    ]


def copy_answer(app: ChatApp, *, cited: bool) -> None:
    """Copy the current answer, with or without what it rests on."""
    number = app.chat.transcript.current
    answer = app.conversation.answer(number) if number is not None else None
    if number is None or answer is None:
        app.chat.notice("There is no answer yet to copy.")
        return
    _copy(app, copying.cited(app.conversation.question(number), answer) if cited else answer.text)


def copy_all(app: ChatApp) -> None:
    """Copy the whole conversation."""
    if app.conversation:
        _copy(app, copying.whole(_turns(app)))


def _copy(app: ChatApp, text: str) -> None:
    """Send text to the terminal's clipboard, which gives no receipt; say so, and what else there is."""
    size = len(text.encode("utf-8", "replace"))
    if size > copying.LONGEST:
        app.chat.notice(
            f"✗ {size:,} bytes are more than terminals take; export to a file with {app.key('session.export')} instead."
        )
        return
    app.copy_to_clipboard(text)
    app.chat.notice(
        f"{size:,} bytes sent to the terminal's clipboard. If nothing arrives, export with {app.key('session.export')}."
    )


def export(app: ChatApp, suffix: str = ".md") -> None:
    """Ask for a file name and write the conversation."""
    from qa_bot.surfaces.export import FORMATS, free_path, transcript, write  # noqa: PLC0415 - see above
    from qa_bot.surfaces.tui.screens.ask_text import AskText  # noqa: PLC0415 - see above

    if not app.conversation:
        app.chat.notice("There is nothing yet to export.")
        return
    title = app.keeper.title or app.conversation.question(0)
    if app.is_web:
        # In a browser the file belongs on the reader's machine, not on the server's.
        said = FORMATS[suffix](transcript(title, _turns(app), app.library.documents))
        app.deliver_text(StringIO(said), save_filename=free_path(Path(), title, suffix).name)
        return

    def save(name: str | None) -> None:
        if not name:
            return
        path = Path(name).expanduser()
        try:
            write(path, transcript(title, _turns(app), app.library.documents))
        except InputError as error:
            app.chat.notice(f"✗ {error}")
        else:
            app.chat.notice(f"Written to {path.absolute()}. `qa-bot verify` checks its quotes and sums later.")

    note = "The ending decides: .md, .json or .html"
    app.push_screen(AskText("Export to", str(free_path(Path(), title, suffix)), note), save)
