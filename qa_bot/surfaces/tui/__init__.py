"""The terminal chat; importing this costs nothing, running it imports Textual."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `qa-bot chat` understands."""
    parser.add_argument("--corpus", nargs="+", type=Path, metavar="PATH", help="documents or folders to ask about")
    parser.add_argument("--session", metavar="NAME", help="resume the session of this name, or begin it")
    parser.add_argument("--resume", action="store_true", help="resume the latest session about these documents")
    parser.add_argument("--no-save", action="store_true", help="keep nothing of the conversation on disk")
    parser.add_argument("--theme", metavar="NAME", help="qa-dark, qa-light, qa-high-contrast, qa-colour-blind, …")


def shipped_corpus() -> Path:
    """Return the folder of documents that came with the program."""
    package = Path(__file__).parents[2]
    installed = package / "corpus"
    return installed if installed.is_dir() else package.parent / "corpus"


def run(args: argparse.Namespace) -> int:
    """Open the chat; return its exit code."""
    from qa_bot.bot import Bot  # noqa: PLC0415 - `qa-bot ask` must not pay for Textual
    from qa_bot.surfaces.tui.app import ChatApp  # noqa: PLC0415 - the same
    from qa_bot.surfaces.tui.library import Library  # noqa: PLC0415 - the same

    paths = tuple(args.corpus or (shipped_corpus(),))
    app = ChatApp(Library(paths, Bot.of))
    app.run()
    return app.return_code or 0
