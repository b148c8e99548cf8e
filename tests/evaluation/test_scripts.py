"""The scripts of eval/ do what their first lines say, on small folders made up here."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qa_bot.extract.quantities import read_quantities
from qa_bot.model.span import Span

if TYPE_CHECKING:
    from types import ModuleType

EVAL = Path(__file__).parents[2] / "eval"
TEXT = "The mill at Lund was built by Ada Berg in 1902. It burnt down in 1931 because lightning struck the roof."


def _script(name: str) -> ModuleType:
    spec = spec_from_file_location(name, EVAL / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look their module up
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


def test_lists_are_compared_with_what_they_mark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One list marks the digits, another takes the hedge along, and a wrong border is a miss by either."""
    for name, kind, start in (
        ("price-parser", "price", 7),
        ("duckling-amountofmoney", "price", 0),
        ("recognizers-currency", "currency", 0),
    ):
        gold = {"kind": kind, "value": 3, "unit": None, "start": start, "end": 8}
        row = {"id": name, "text": "about €3 for all", "tests": [kind], "spans": [gold]}
        (tmp_path / f"quant-{name}-dev.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    assert _script("quantities").main([str(tmp_path)]) == 0
    rows = {line.split(" | ")[0].strip("| "): line for line in capsys.readouterr().out.splitlines()}
    assert "| 100.0 / 100.0 / 100.0 | 0.0 |" in rows["price-parser"]
    assert "| 100.0 / 100.0 / 100.0 | 0.0 |" in rows["duckling-amountofmoney"]
    assert "| 0.0 / 100.0 / 100.0 | 0.0 |" in rows["recognizers-currency"]


def test_a_stray_is_seen_from_its_letters() -> None:
    """What holds no number, hangs on letters, follows a label or could be a year is no figure."""
    script = _script("strays")
    text = "a mile of Section 12 is x40, in 1950 of 300 goats"
    bare, counted = read_quantities("3")[0], read_quantities("300 goats")[0]
    reasons = {}
    for words in ("a mile", "12", "40", "1950", "300"):
        start = text.index(words)
        quantity = replace(counted if words == "300" else bare, span=Span(start, start + len(words)))
        reasons[words] = script.stray(text, quantity)
    assert reasons == {"a mile": "no number", "12": "labelled", "40": "glued", "1950": "year", "300": ""}


def test_what_figures_mean_stays_as_good_as_annotated(capsys: pytest.CaptureFixture[str]) -> None:
    """Of the annotated figures that rules were written with, no more than one in fifty is read amiss."""
    assert _script("figure_meaning").main([]) == 0
    dev = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("| dev |"))
    assert float(dev.split(" | ")[-1].strip(" |")) >= 98


@pytest.mark.parametrize("name", ["devsets", "pollution", "ablate", "bench", "quantities", "strays", "figure_meaning"])
def test_every_script_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` says what the first line of the file says."""
    script = _script(name)
    with pytest.raises(SystemExit):
        script.main(["--help"])
    assert script.__doc__ is not None
    first = " ".join(script.__doc__.splitlines()[0].split())
    assert first[:40] in " ".join(capsys.readouterr().out.split())
