"""The command line: `qa-bot` and its subcommands. Imports nothing heavy before it is known to be needed."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from pathlib import Path
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

_OWN_OPTIONS = ("-h", "--help", "--version")

_EPILOG = """\
examples:
  qa-bot                                        chat on the article that ships with the program
  qa-bot report.txt notes/                      chat on your own documents; `chat` may be left out
  qa-bot ask "What was total trade in 2024?"    one answer, with the words it rests on
  qa-bot ask "…" --corpus notes/ --json         the same for programs
  qa-bot figures report.txt                     every figure with its subject and period
  qa-bot export talk.md && qa-bot verify talk.md

exit status: 0 answered, 1 abstained (ask) or worse than the baseline (eval), 2 wrong usage or unreadable input
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    words = with_command(sys.argv[1:] if argv is None else argv)
    parser = build_parser(words)
    if words[0] not in (*COMMANDS, *_OWN_OPTIONS):
        parser.error(f"{words[0]} is neither a command nor a file or folder; --help lists the commands.")
    args = parser.parse_args(words)
    try:
        return int(import_module(COMMANDS[args.command].module).run(args))
    except QABotError as error:
        print(f"qa-bot: {error}", file=sys.stderr)  # noqa: T201 - the command line speaks
        return USAGE_ERROR
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of our output went away, as `head` does; Python must not complain again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def with_command(words: Sequence[str]) -> list[str]:
    """Return the words with the command that they leave out, which is `chat`: for options, files and folders.

    >>> with_command(["--no-save"])
    ['chat', '--no-save']
    >>> with_command(["aks", "Who?"])
    ['aks', 'Who?']
    """
    first = words[0] if words else ""
    if first in (*COMMANDS, *_OWN_OPTIONS):
        return list(words)
    is_chat = not first or first.startswith("-") or "." in first or os.sep in first or Path(first).exists()
    return ["chat", *words] if is_chat else list(words)


def build_parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """Build the parser; only the subcommand that is called is imported and given its arguments."""
    from qa_bot import __version__  # noqa: PLC0415 - the parser is its only user

    parser = argparse.ArgumentParser(
        prog="qa-bot",
        usage="qa-bot [COMMAND] [OPTION ...] [PATH ...]",
        description="Answers questions about documents with quotes and sums you can check, "
        "or says that the text does not say. No model, no network.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"qa-bot {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", prog="qa-bot")
    for name, command in COMMANDS.items():
        sentence = f"{command.help[0].upper()}{command.help[1:]}."
        subparser = subparsers.add_parser(name, help=command.help, description=sentence)
        if [name] == list(words[:1]):
            import_module(command.module).add_arguments(subparser)
    return parser
