"""The command line: exit statuses, clear errors, safe output."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from qa_bot.surfaces.cli import COMMANDS, main


def test_ask_answers_and_says_so_by_its_status(capsys: pytest.CaptureFixture[str]) -> None:
    """0 when something is answered, 1 when the text does not say."""
    assert main(["ask", "What was total trade in 2024?"]) == 0
    assert "240 billion" in capsys.readouterr().out
    assert main(["ask", "Who won the chess final?"]) == 1
    assert "does not say" in capsys.readouterr().out


def test_json_is_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    """`--json` prints an Answer."""
    main(["ask", "--json", "What was total trade in 2024?"])
    assert json.loads(capsys.readouterr().out)["status"] == "answered"


def test_explain_shows_the_steps(capsys: pytest.CaptureFixture[str]) -> None:
    """`--explain` shows question, passages, candidates and the answer."""
    main(["ask", "--explain", "What was total trade in 2024?"])
    out = capsys.readouterr().out
    assert all(word in out for word in ("question", "passages", "candidates", "answer"))


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("none.txt", None, "No such file"),
        ("bad.txt", b"caf\xe9", "byte 3 is not UTF-8"),
        ("empty.txt", b" \n", "holds no text"),
        ("table.xls", b"x", "only .txt and .md"),
    ],
)
def test_a_corpus_that_cannot_be_read_is_named(
    name: str, content: bytes | None, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The error names the file and what is wrong; the status is 2."""
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert main(["ask", "Who?", "--corpus", str(path)]) == 2
    error = capsys.readouterr().err
    assert message in error
    assert name in error


def test_wrong_usage_is_status_2() -> None:
    """Usage is reported by argparse itself."""
    with pytest.raises(SystemExit) as exit_:
        main(["ask"])
    assert exit_.value.code == 2
    assert main(["ask", "Who?", "--engine", "magic"]) == 2


@pytest.mark.parametrize("words", [["--no-save", "FILE"], ["FILE"], ["FILE", "--plain"], ["FOLDER"], ["chat", "FILE"]])
def test_options_files_and_folders_without_a_command_open_the_chat(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`qa-bot --no-save report.txt` is `qa-bot chat --no-save report.txt`."""
    path = tmp_path / "mill.txt"
    path.write_text("Ada Brook built the mill in 1910.", "utf-8")
    places = {"FILE": str(path), "FOLDER": str(tmp_path)}
    monkeypatch.setattr("sys.stdin", io.StringIO("Who built the mill?\n"))
    assert main([places.get(word, word) for word in words]) == 0
    assert "Ada Brook" in capsys.readouterr().out


def test_a_word_that_is_neither_command_nor_file_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    """A mistyped command is not taken for a document."""
    with pytest.raises(SystemExit) as exit_:
        main(["aks", "Who built the mill?"])
    assert exit_.value.code == 2
    assert "aks is neither a command nor a file" in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` works for each command and names it."""
    with pytest.raises(SystemExit) as exit_:
        main([command, "--help"])
    assert exit_.value.code == 0
    assert f"qa-bot {command}" in capsys.readouterr().out


def test_documents_and_questions_cannot_write_escapes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Control characters of a document or a question reach the terminal as harmless signs."""
    path = tmp_path / "evil.txt"
    path.write_text("The \x1b]0;owned\x07 mill was built by Ada \x1b[31mBrook\u202e in 1910.", "utf-8")
    main(["ask", "--explain", "Who built the \x1b[31m mill?", "--corpus", str(path)])
    out = capsys.readouterr().out
    assert not {"\x1b", "\x07", "\u202e"} & set(out)
    assert "Brook" in out


def test_a_closed_pipe_is_no_traceback() -> None:
    """`qa-bot batch | head -1` ends quietly."""
    code = (
        "import subprocess, sys\n"
        "batch = subprocess.Popen([sys.executable, '-m', 'qa_bot', 'batch'], stdin=subprocess.PIPE,"
        " stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)\n"
        "batch.stdout.close()\n"
        "try:\n"
        '    batch.stdin.write(\'{"question": "Who?"}\\n\' * 5000); batch.stdin.close()\n'
        "except BrokenPipeError:\n"
        "    pass\n"
        "print(batch.stderr.read())\n"
    )
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    assert "Traceback" not in output.stdout
