"""The command line: `qa-bot` and its subcommands. Imports nothing heavy before it is known to be needed."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.errors import QABotError

if TYPE_CHECKING:
    from collections.abc import Sequence

USAGE_ERROR = 2


class Command(NamedTuple):
    """A subcommand: the module that holds its ``add_arguments`` and ``run``, and its line of help."""

    module: str
    help: str


COMMANDS: dict[str, Command] = {
    "chat": Command("qa_bot.surfaces.tui", "chat about the documents in the terminal (the default)"),
    "ask": Command("qa_bot.surfaces.ask", "answer one question and exit"),
    "batch": Command("qa_bot.surfaces.batch", "answer questions from JSON Lines, one answer a line"),
    "figures": Command("qa_bot.surfaces.figures", "list every figure of the documents"),
    "serve": Command("qa_bot.surfaces.serve", "open the chat in a browser on this machine (extra: serve)"),
    "export": Command("qa_bot.surfaces.export", "write a saved conversation to Markdown, JSON or HTML"),
    "verify": Command("qa_bot.surfaces.verify", "check the quotes and sums of an exported conversation"),
    "eval": Command("qa_bot.surfaces.eval_command", "run question sets and print the score per skill"),
}

_EPILOG = """\
examples:
  qa-bot                                        chat on the article that ships with the program
  qa-bot chat notes/ report.txt                 chat on your own documents
  qa-bot ask "What was total trade in 2024?"    one answer, with the words it rests on
  qa-bot ask "…" --corpus notes/ --json         the same for programs
  qa-bot figures report.txt                     every figure with its subject and period
  qa-bot export talk.md && qa-bot verify talk.md

exit status: 0 answered, 1 abstained (ask) or worse than the baseline (eval), 2 wrong usage or unreadable input
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    parser = build_parser(words)
    args = parser.parse_args(words)
    command = args.command or "chat"
    try:
        return int(import_module(COMMANDS[command].module).run(args))
    except QABotError as error:
        print(f"qa-bot: {error}", file=sys.stderr)  # noqa: T201 - the command line speaks
        return USAGE_ERROR
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output went away, as `head` does; Python must not complain again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def build_parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """Build the parser; only the subcommand that is called is imported and given its arguments."""
    from qa_bot import __version__  # noqa: PLC0415 - the parser is its only user

    parser = argparse.ArgumentParser(
        prog="qa-bot",
        description="Answers questions about documents with quotes and sums you can check, "
        "or says that the text does not say. No model, no network.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"qa-bot {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    called = next((word for word in words if word in COMMANDS), None)
    for name, command in COMMANDS.items():
        sentence = f"{command.help[0].upper()}{command.help[1:]}."
        subparser = subparsers.add_parser(name, help=command.help, description=sentence)
        if name == called:
            import_module(command.module).add_arguments(subparser)
    if called is None:
        parser.set_defaults(**_chat_defaults())
    return parser


def _chat_defaults() -> dict[str, object]:
    """Return what `qa-bot` alone stands for: `qa-bot chat` without arguments."""
    parser = argparse.ArgumentParser(add_help=False)
    import_module(COMMANDS["chat"].module).add_arguments(parser)
    return vars(parser.parse_args([]))
