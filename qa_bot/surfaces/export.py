"""Export: a conversation as Markdown, JSON or HTML, with everything in it that `qa-bot verify` needs later."""

from __future__ import annotations

import contextlib
import datetime as dt
import html
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from qa_bot.errors import InputError, SessionsError
from qa_bot.model.answer import Answer
from qa_bot.surfaces.digest import digest
from qa_bot.surfaces.plain import safe_line, safe_text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator

    from qa_bot.model.answer import Evidence
    from qa_bot.model.document import Document

_COMMENT = ("<!-- qa-bot transcript\n", "\n-->")
_SCRIPT = ('<script type="application/json" id="qa-bot-transcript">\n', "\n</script>")
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~&$^=:])")


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(_Frozen):
    """A document that was asked about: its name, the hash of its text in UTF-8, its length in code points."""

    name: str
    sha256: str
    characters: int


class Exchange(_Frozen):
    """A question and its answer."""

    question: str
    answer: Answer | None


class Transcript(_Frozen):
    """A conversation, and the documents that it rests on."""

    format: Literal["qa-bot transcript"] = "qa-bot transcript"
    version: Literal[1] = 1
    title: str
    exported: str
    documents: tuple[Source, ...]
    turns: tuple[Exchange, ...]


def transcript(
    title: str, turns: Iterable[tuple[str, Answer | None]], documents: Iterable[Document], *, now: str | None = None
) -> Transcript:
    """Gather a conversation for export."""
    exported = now or dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    sources = (Source(name=each.name, sha256=digest(each), characters=len(each.text)) for each in documents)
    exchanges = (Exchange(question=question, answer=answer) for question, answer in turns)
    return Transcript(title=title, exported=exported, documents=tuple(sources), turns=tuple(exchanges))


def to_json(said: Transcript) -> str:
    """Return the conversation as JSON."""
    return json.dumps(said.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n"


def to_markdown(said: Transcript) -> str:
    """Return the conversation as Markdown, for people, with the same as JSON in a comment, for `qa-bot verify`."""
    lines = [f"# {markdown(said.title)}", "", f"{markdown(said.exported)}, {len(said.turns)} questions", ""]
    lines += ["| document | characters | SHA-256 |", "|---|---|---|"]
    lines += [f"| {markdown(each.name)} | {each.characters} | `{each.sha256}` |" for each in said.documents]
    for number, turn in enumerate(said.turns, 1):
        lines += ["", f"## {number}. {markdown(turn.question)}", ""]
        lines += _markdown_answer(turn.answer)
    payload = _hidden(said)
    return "\n".join([*lines, "", f"{_COMMENT[0]}{payload}{_COMMENT[1]}", ""])


def _markdown_answer(answer: Answer | None) -> Iterator[str]:
    if answer is None:
        yield "*not answered*"
        return
    yield markdown(answer.text)
    if answer.reason:
        yield from ("", f"*{answer.status}: {markdown(answer.reason)}*")
    for step in answer.derivation:
        inputs = ", ".join(step.inputs)
        yield from ("", f"= {markdown(f'{step.operation}: {inputs} → {step.result}')}")
    for number, piece in enumerate(answer.evidence, 1):
        yield from ("", f"> {markdown(piece.quote)}", ">", f"> [{number}] {markdown(_place(piece))}")


def to_html(said: Transcript) -> str:
    """Return the conversation as one page that needs nothing else, with the same as JSON for `qa-bot verify`."""
    rows = "".join(
        f"<tr><td>{_html(each.name)}<td>{each.characters}<td><code>{each.sha256}</code>" for each in said.documents
    )
    turns = "\n".join(_html_turn(turn) for turn in said.turns)
    return (
        f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{_html(said.title)}</title>\n<style>{_STYLE}</style>\n<h1>{_html(said.title)}</h1>\n"
        f"<p>{_html(said.exported)}\n<table><tr><th>document<th>characters<th>SHA-256{rows}</table>\n"
        f"{turns}\n{_SCRIPT[0]}{_hidden(said)}{_SCRIPT[1]}\n</html>\n"
    )


_STYLE = (
    "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#1d2126;"
    "background:#fcfbf7}h2{font-size:1.1rem;margin:2rem 0 .3rem}blockquote{margin:.5rem 0;padding-left:.8rem;"
    "border-left:3px solid #ffd866}small,th{color:#5c636b;font-weight:normal;text-align:left}"
    "td,th{padding-right:1rem}code{font-size:.75rem;word-break:break-all}"
    "@media(prefers-color-scheme:dark){body{color:#dfe5ec;background:#14171c}small,th{color:#9aa5b3}}"
)


def _html_turn(turn: Exchange) -> str:
    answer = turn.answer
    parts = [f"<h2>{_html(turn.question)}</h2>"]
    if answer is None:
        return "\n".join([*parts, "<p><i>not answered</i>"])
    parts.append(f"<p>{_html(answer.text)}")
    if answer.reason:
        parts.append(f"<p><small>{_html(answer.status)}: {_html(answer.reason)}</small>")
    parts += [
        f"<p>= {_html(step.operation)}: {_html(', '.join(step.inputs))} → {_html(step.result)}"
        for step in answer.derivation
    ]
    parts += [
        f"<blockquote>{_html(piece.quote)}<br><small>[{number}] {_html(_place(piece))}</small></blockquote>"
        for number, piece in enumerate(answer.evidence, 1)
    ]
    return "\n".join(parts)


def _place(piece: Evidence) -> str:
    return f"{piece.document}, characters {piece.start}–{piece.end}"


def markdown(text: str) -> str:
    """Return text that Markdown shows as it stands."""
    return _SPECIAL.sub(r"\\\1", safe_line(text))


def _html(text: str) -> str:
    return html.escape(safe_text(text))


def _hidden(said: Transcript) -> str:
    """Return the JSON in a form that can end neither a comment nor a script."""
    payload = json.dumps(said.model_dump(mode="json"), ensure_ascii=True)
    return payload.replace("<", "\\u003c").replace(">", "\\u003e").replace("--", "-\\u002d")


def read_transcript(text: str, name: str) -> tuple[Transcript, str]:
    """Read an exported conversation; return it, and what of the file people see ("" for JSON).

    Raises:
        InputError: the text is no transcript.
    """
    payload, seen = text, ""
    for opening, closing in (_COMMENT, _SCRIPT):
        before, found, rest = text.rpartition(opening)
        if found:
            payload, _, after = rest.partition(closing)
            seen = before + after
            break
    try:
        return Transcript.model_validate_json(payload), seen
    except ValidationError as error:
        raise InputError(f"{name} is no transcript of this program: export one from the chat first.") from error


def shown_as(quote: str, seen: str) -> bool:
    """Say whether a quote stands in what people see of a transcript, as any of the formats writes it."""
    return not seen or markdown(quote) in seen or _html(quote) in seen


FORMATS: dict[str, Callable[[Transcript], str]] = {".md": to_markdown, ".json": to_json, ".html": to_html}


def write(path: Path, said: Transcript) -> None:
    """Write a conversation in the format that the file name asks for; never over an existing file.

    Raises:
        InputError: the name ends in nothing we know, exists already, or cannot be written.
    """
    form = FORMATS.get(path.suffix.lower())
    if form is None:
        raise InputError(f"{path.name}: name a file that ends in {', '.join(FORMATS)}.")
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(form(said))
    except FileExistsError:
        raise InputError(f"{path} exists already; choose another name.") from None
    except OSError as error:
        raise InputError(f"Cannot write {path}: {error.strerror or error}.") from error


def free_path(folder: Path, stem: str, suffix: str) -> Path:
    """Return the first name that is not taken: stem.md, stem-2.md and so on."""
    clean = re.sub(r"[^\w-]+", "-", stem).strip("-")[:60] or "conversation"
    names = (folder / f"{clean}{'' if number == 1 else f'-{number}'}{suffix}" for number in range(1, 10_000))
    return next(path for path in names if not path.exists())


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `qa-bot export`."""
    from qa_bot.surfaces.corpus_option import add_corpus_option  # noqa: PLC0415 - the command line's, not the chat's

    parser.add_argument("file", type=Path, help="where to write: a name that ends in .md, .json or .html")
    parser.add_argument("--session", metavar="NAME", help="which session (default: the latest)")
    add_corpus_option(parser)


def run(args: argparse.Namespace) -> int:
    """Write a saved session to a file; return 0."""
    from qa_bot.surfaces.corpus_option import read_bot  # noqa: PLC0415 - as above
    from qa_bot.surfaces.folders import data_folder  # noqa: PLC0415 - as above
    from qa_bot.surfaces.sessions import open_sessions  # noqa: PLC0415 - as above

    try:
        sessions, _ = open_sessions(data_folder())
        with contextlib.closing(sessions):
            session = sessions.find(title=args.session)
            said = list(sessions.turns(session.id)) if session else []
    except SessionsError as error:
        raise InputError(str(error)) from error
    if session is None:
        raise InputError("There is no such session; `qa-bot chat` lists them under F4.")
    turns = [(turn.question, Answer.model_validate_json(turn.answer) if turn.answer else None) for turn in said]
    write(args.file, transcript(session.title, turns, read_bot(args).corpus.documents))
    return 0
