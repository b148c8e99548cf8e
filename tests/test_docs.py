"""The documentation is true: its commands run, its snippets work, its tables match the code."""

import json
import re
import shlex
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from qa_bot import Answer
from qa_bot.surfaces.cli import COMMANDS, main

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
GOLDEN = ROOT / "tests" / "golden" / "answer.schema.json"


def sessions() -> Iterator[tuple[str, str]]:
    """Yield every command of the README's console blocks with the output shown under it."""
    for block in re.findall(r"```console\n(.*?)```", README, re.DOTALL):
        for part in block.split("$ ")[1:]:
            command, _, output = part.partition("\n")
            yield command, output


@pytest.mark.parametrize(("command", "output"), list(sessions()))
def test_console_sessions_print_what_the_readme_shows(
    command: str, output: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every command of a console block prints exactly what stands under it."""
    monkeypatch.chdir(ROOT)
    program, *words = shlex.split(command)
    assert program == "qa-bot"
    main(words)
    assert capsys.readouterr().out.strip() == output.strip()


def test_the_readme_shows_sessions() -> None:
    """There is something to check."""
    assert len(list(sessions())) >= 3


@pytest.mark.parametrize("snippet", re.findall(r"```python\n(.*?)```", README, re.DOTALL))
def test_python_snippets_run(snippet: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Every Python block runs from the root of the project and prints an answer."""
    monkeypatch.chdir(ROOT)
    exec(compile(snippet, "README.md", "exec"), {})  # noqa: S102 - our own README
    assert capsys.readouterr().out.strip()


def test_every_command_is_documented() -> None:
    """The README names each subcommand."""
    assert [command for command in COMMANDS if f"qa-bot {command}" not in README] == []


def test_every_field_of_an_answer_is_documented() -> None:
    """The README's table has a row for each field of the contract."""
    rows = set(re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE))
    assert rows >= set(Answer.model_fields)


def test_ci_runs_the_readmes_test_command() -> None:
    """CI does what the README says: the test extra, then pytest by the interpreter."""
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "pip install '.[test]'" in README
    assert "-m pytest" in README
    assert "'.[test]'" in script
    assert "-m pytest" in script


def test_the_schema_is_golden() -> None:
    """The JSON contract changes only on purpose: `python -m tests.test_docs` writes file and README anew."""
    assert json.loads(GOLDEN.read_text("utf-8")) == Answer.model_json_schema()


def rewritten(readme: str) -> str:
    """Return the README with every console session run anew."""

    def run(block: re.Match[str]) -> str:
        shown = []
        for part in block.group(1).split("$ ")[1:]:
            command = part.partition("\n")[0]
            with redirect_stdout(StringIO()) as out:
                main(shlex.split(command)[1:])
            shown.append(f"$ {command}\n{out.getvalue().strip()}\n")
        return "```console\n" + "\n".join(shown) + "```"

    return re.sub(r"```console\n(.*?)```", run, readme, flags=re.DOTALL)


if __name__ == "__main__":
    GOLDEN.write_text(json.dumps(Answer.model_json_schema(), indent=2) + "\n", "utf-8")
    (ROOT / "README.md").write_text(rewritten(README), "utf-8")
