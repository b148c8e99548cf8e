"""The terminal chat; importing this costs nothing, running it imports Textual."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qa_bot.surfaces.corpus_option import add_corpus_option
from qa_bot.surfaces.shipped import shipped_corpus

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from qa_bot.bot import Bot
    from qa_bot.extract.annotate import Watch
    from qa_bot.model.document import Document
    from qa_bot.surfaces.tui.library import Maker


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `qa-bot chat` understands."""
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="documents or folders; as with --corpus")
    add_corpus_option(parser)
    parser.add_argument("--session", metavar="NAME", help="resume the session of this name, or begin it")
    parser.add_argument("--resume", action="store_true", help="resume the latest session about these documents")
    parser.add_argument("--no-save", action="store_true", help="keep nothing of the conversation on disk")
    parser.add_argument("--theme", metavar="NAME", help="qa-dark, qa-light, qa-high-contrast, qa-colour-blind, …")
    parser.add_argument("--plain", action="store_true", help="line by line, for screen readers and simple terminals")


def run(args: argparse.Namespace) -> int:
    """Open the chat, line by line where the terminal can do no more; return its exit code."""
    paths = tuple([*args.paths, *args.corpus] or [shipped_corpus()])
    simple = not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") == "dumb"
    # A browser is no terminal and can do everything; its server says so by the driver it wants.
    simple = simple and not os.environ.get("TEXTUAL_DRIVER")
    if args.plain or simple:
        from qa_bot.surfaces.tui import line_mode  # noqa: PLC0415 - the other mode is not needed then

        return line_mode.converse(_maker(args.engine), paths)
    # Looking for garbage among modules that are being loaded finds none; the app turns it on again after its first
    # paint. The second setting is Textual's own: an answer waits for the next frame after that of the key press.
    gc.disable()
    os.environ.setdefault("TEXTUAL_FPS", "120")
    from qa_bot.surfaces.folders import config_folder, data_folder  # noqa: PLC0415 - `qa-bot ask` must not pay for this
    from qa_bot.surfaces.tui.app import ChatApp, Options  # noqa: PLC0415 - the same
    from qa_bot.surfaces.tui.library import Library  # noqa: PLC0415 - the same
    from qa_bot.surfaces.tui.preferences import read_config, read_state  # noqa: PLC0415 - the same

    config, problems = read_config(config_folder())
    options = Options(
        folder=None if args.no_save else data_folder(),
        config=config,
        state=read_state(data_folder()),
        session=args.session,
        resume=args.resume,
        theme=args.theme,
        problems=problems,
    )
    app = ChatApp(Library(paths, _maker(args.engine)), options)
    app.run()
    return app.return_code or 0


def _maker(engine: str) -> Maker:
    """Return what makes a bot of documents; the rules are imported when the first documents are there."""

    def make(documents: Iterable[Document], *, watch: Watch = iter) -> Bot:
        from qa_bot.bot import Bot  # noqa: PLC0415 - the chat is on the screen before the rules are loaded
        from qa_bot.settings import Settings  # noqa: PLC0415 - the same

        return Bot.of(documents, settings=Settings(engine=engine), watch=watch)

    return make
