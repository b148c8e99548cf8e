"""`qa-bot batch`: JSON Lines in, JSON Lines out, one answer for every question and no line lost."""

from __future__ import annotations

import json
import sys
from collections import OrderedDict
from typing import TYPE_CHECKING, TextIO

from qa_bot.errors import CorpusError, InputError
from qa_bot.surfaces.corpus_option import add_corpus_option, read_bot
from qa_bot.surfaces.plain import safe_line

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Mapping

    from qa_bot.bot import Bot
    from qa_bot.model.dialogue import History

_KEPT_BOTS = 64


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_corpus_option(parser)
    parser.add_argument("file", nargs="?", default="-", help="JSON Lines to read (default: standard input)")


def run(args: argparse.Namespace) -> int:
    """Answer every line; return 0 when all lines could be read, 2 when some could not."""
    runner = Batch(args)
    if args.file == "-":
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]  # a real stream
        return runner.run(sys.stdin, sys.stdout)
    try:
        with open(args.file, encoding="utf-8", errors="surrogateescape") as lines:  # noqa: PTH123 - a user's path as given
            return runner.run(lines, sys.stdout)
    except OSError as error:
        raise InputError(f"Cannot read {args.file}: {error.strerror or error}.") from error


class Batch:
    """Answers lines one after the other, keeping the bots of recent contexts and the turns of open sessions."""

    def __init__(self, args: argparse.Namespace) -> None:
        self._args = args
        self._default: Bot | None = None
        self._bots: OrderedDict[tuple[str, str | None], Bot] = OrderedDict()
        self._sessions: dict[str, History] = {}

    def run(self, lines: Iterable[str], out: TextIO) -> int:
        """Write one line for every line that is not blank."""
        failed = False
        for line in lines:
            if not line.strip():
                continue
            reply, good = self._reply(line)
            failed |= not good
            out.write(reply + "\n")
            out.flush()
        return 2 if failed else 0

    def _reply(self, line: str) -> tuple[str, bool]:
        """Answer one line, or say what is wrong with it."""
        known: object = None
        try:
            row = _parsed(line)
            known = row.get("id")
            return self._answer(row), True
        except InputError as error:
            return json.dumps({"id": known, "error": str(error)}, ensure_ascii=False), False

    def _answer(self, row: Mapping[str, object]) -> str:
        """Answer a well-formed row."""
        from qa_bot.model.dialogue import Turn  # noqa: PLC0415 - loaded with the first answer

        question = _text(row, "question", needed=True)
        session = _text(row, "session")
        history = _history(row) or self._sessions.get(session, ())
        answer = self._bot(row).ask(question, history)
        if session:
            turn = Turn(question, answer.text, answer.resolved_question, answer)
            self._sessions[session] = (*history, turn)
        return answer.model_copy(update={"id": row.get("id")}).model_dump_json()

    def _bot(self, row: Mapping[str, object]) -> Bot:
        """Return the bot for the row's own context, or for the corpus."""
        if "context" not in row or row["context"] is None:
            if self._default is None:
                self._default = read_bot(self._args)
            return self._default
        key = (_text(row, "context"), _text(row, "title") or None)
        if key in self._bots:
            self._bots.move_to_end(key)
        else:
            self._bots[key] = _bot_of(*key)
            if len(self._bots) > _KEPT_BOTS:
                self._bots.popitem(last=False)
        return self._bots[key]


def _bot_of(context: str, title: str | None) -> Bot:
    """Make a bot for an inline document."""
    from qa_bot.bot import Bot  # noqa: PLC0415 - loaded with the first context

    try:
        return Bot.of_text(context, title=title, name="context")
    except CorpusError as error:
        raise InputError(f"The context cannot be used: {error}") from error


def _parsed(line: str) -> dict[str, object]:
    """Read a line as a JSON object."""
    try:
        line.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(f"Not UTF-8 at character {error.start}: save the input as UTF-8.") from error
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(f"Not a JSON object: {safe_line(str(error))}.") from error
    if not isinstance(row, dict):
        raise InputError('Not a JSON object: write {"id": …, "question": …} on each line.')
    return row


def _text(row: Mapping[str, object], field: str, *, needed: bool = False) -> str:
    """Return a field that is a string; "" stands for one that is not there."""
    value = row.get(field)
    if value is None and not needed:
        return ""
    if not isinstance(value, str):
        raise InputError(f'"{field}" is missing or not a string.')
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _history(row: Mapping[str, object]) -> History:
    """Return the turns given outright."""
    from qa_bot.question.followup import recall  # noqa: PLC0415 - loaded with the first answer

    return recall(_turns(row.get("history")))


def _turns(turns: object) -> Iterator[tuple[str, str]]:
    """Yield question and answer of each turn."""
    if turns is None:
        return
    if not isinstance(turns, list):
        raise InputError('"history" is not a list of {"question", "answer"} objects.')
    for turn in turns:
        if not isinstance(turn, dict):
            raise InputError('"history" is not a list of {"question", "answer"} objects.')
        yield _text(turn, "question", needed=True), _text(turn, "answer")
