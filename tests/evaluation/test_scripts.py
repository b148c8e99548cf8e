"""The scripts of eval/ do what their first lines say, on small folders made up here."""

from __future__ import annotations

import json
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

EVAL = Path(__file__).parents[2] / "eval"
TEXT = "The mill at Lund was built by Ada Berg in 1902. It burnt down in 1931 because lightning struck the roof."


def _script(name: str) -> ModuleType:
    spec = spec_from_file_location(name, EVAL / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A dev set of thirty questions on thirty articles, some of them unanswerable."""
    rows = [
        {
            "id": str(number),
            "title": f"Mill {number}",
            "context": TEXT,
            "question": "Who sold the harbour?" if number % 3 == 0 else "When was the mill at Lund built?",
            "answers": [] if number % 3 == 0 else [{"text": "1902", "start": TEXT.index("1902")}],
            "answerable": number % 3 != 0,
            "type": "span",
        }
        for number in range(30)
    ]
    (tmp_path / "squad2-dev.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return tmp_path


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """Four cases on one document."""
    (tmp_path / "mill.txt").write_text(TEXT, encoding="utf-8")
    path = tmp_path / "figure.jsonl"
    rows = [
        {"id": str(place), "document": "mill.txt", "question": question, "status": ["abstained"]}
        for place, question in enumerate(["When was the mill built?", "Why did the mill burn?", "Who?", "xq plomf?"])
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_devsets_prints_writes_and_compares(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One table for the eye, one region in a file, one snapshot to hold the next run against."""
    script = _script("devsets")
    page, now, failed = data / "page.md", data / "now.json", data / "failed.jsonl"
    page.write_text("above\n<!-- devsets:begin -->\nold\n<!-- devsets:end -->\nbelow\n", encoding="utf-8")
    words = [str(data), "--set", "squad2", "--failures", str(failed)]
    assert script.main([*words, "--json", str(now), "--write", str(page)]) == 0
    assert script.main([*words, "--against", str(now)]) == 0
    printed = capsys.readouterr().out
    assert "| squad2 | questions | " in printed
    assert "squad2: 0 gained, 0 lost" in printed
    written = page.read_text(encoding="utf-8")
    assert written.startswith("above\n<!-- devsets:begin -->\n| set | measure |")
    assert written.endswith("<!-- devsets:end -->\nbelow\n")
    rows = [json.loads(line) for line in failed.read_text(encoding="utf-8").splitlines()]
    assert all(row["fault"] and not script.is_kept(row["title"]) for row in rows)


def test_devsets_sees_what_was_lost(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A question that earlier earned everything and now earns nothing is listed."""
    script = _script("devsets")
    now = data / "now.json"
    script.main([str(data), "--set", "squad2", "--json", str(now)])
    snapshot = json.loads(now.read_text(encoding="utf-8"))
    chosen = next(name for name, old in snapshot["outcomes"]["squad2"].items() if not old["kept"])
    snapshot["outcomes"]["squad2"][chosen]["worth"] += 5
    now.write_text(json.dumps(snapshot), encoding="utf-8")
    script.main([str(data), "--set", "squad2", "--against", str(now)])
    assert "squad2: 0 gained, 1 lost" in capsys.readouterr().out


def test_devsets_refuses_a_page_without_the_region(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is overwritten by guesswork, and nothing is measured in vain."""
    page = data / "page.md"
    page.write_text("above\n", encoding="utf-8")
    with pytest.raises(SystemExit):
        _script("devsets").main([str(data), "--set", "squad2", "--write", str(page)])
    assert "has no region between" in capsys.readouterr().err
    assert page.read_text(encoding="utf-8") == "above\n"


def test_pollution_counts_answers_that_change(cases: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A question that stands alone does not change; the exit status tells."""
    status = _script("pollution").main([str(cases)])
    printed = capsys.readouterr().out
    assert "of 4 answers are the same after 10 unrelated turns" in printed
    assert status == (0 if printed.startswith("4 of 4") else 1)


def test_ablation_prices_every_rule_asked_for(
    cases: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One row for all rules together, one for the rule."""
    script = _script("ablate")
    monkeypatch.setattr(script, "_OWN", (cases.parent,))
    name = script.RULES[0].name
    assert script.main(["--rule", name]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[0] for line in lines] == ["rule", "(all of them)", name]


@pytest.mark.parametrize("name", ["devsets", "pollution", "ablate", "bench"])
def test_every_script_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` says what the first line of the file says."""
    script = _script(name)
    with pytest.raises(SystemExit):
        script.main(["--help"])
    assert script.__doc__ is not None
    first = " ".join(script.__doc__.splitlines()[0].split())
    assert first[:40] in " ".join(capsys.readouterr().out.split())
