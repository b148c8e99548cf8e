"""`qa-bot figures`: a table for people, JSON for programs, JSON Lines for measurements."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest

from qa_bot.surfaces.cli import main
from qa_bot.surfaces.figures import read_line

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Tin exports from Norland reached about $9 million in 1955.\n\nThe mill is 30 metres high.\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Write a small report."""
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_prints_a_table_with_quotes(
    report: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every figure has a row, and every sentence follows as a quote."""
    monkeypatch.setenv("COLUMNS", "100")
    assert main(["figures", str(report)]) == 0
    out = capsys.readouterr().out
    assert "about $9 million" in out
    assert "Tin exports from Norland" in out
    assert "“The mill is 30 metres high.”" in out


@pytest.mark.parametrize("width", ["20", "48", "80", "300"])
def test_table_keeps_to_the_width(
    report: Path, width: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No line is wider than the terminal, from 48 columns on."""
    monkeypatch.setenv("COLUMNS", width)
    assert main(["figures", str(report)]) == 0
    assert max(map(len, capsys.readouterr().out.splitlines())) <= max(48, int(width))


def test_json_has_every_field(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The object lists all figures with their meaning and place."""
    assert main(["figures", str(report), "--json"]) == 0
    first, second = json.loads(capsys.readouterr().out)["figures"]
    assert (first["low"], first["unit"], first["dimension"], first["bound"]) == ("9000000", "USD", "money", "about")
    assert (first["subject"], first["role"], first["period"]["from"]) == (
        "Tin exports from Norland",
        "level",
        "1955-01-01",
    )
    assert TEXT[first["start"] : first["end"]] == "$9 million"
    assert TEXT[second["quote"]["start"] : second["quote"]["end"]] == "The mill is 30 metres high."


def test_lines_in_lines_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each line is answered; one that cannot be read says why, the run goes on, and the exit status tells."""
    path = tmp_path / "lines.jsonl"
    path.write_text(
        '{"id": 1, "text": "5 % of 2019"}\n\nnonsense\n{"id": 2}\n{"id": 3, "text": "none"}\n', encoding="utf-8"
    )
    assert main(["figures", "--jsonl", str(path)]) == 2
    first, bad, short, empty = map(json.loads, capsys.readouterr().out.splitlines())
    assert first["quantities"][0] == {
        "start": 0, "end": 3, "low": "5", "high": "5", "unit": "%", "dimension": "share", "bound": "exact",
    }  # fmt: skip
    assert first["periods"][0] == {"start": 7, "end": 11, "from": "2019-01-01", "to": "2020-01-01", "grain": "year"}
    assert "error" in bad
    assert (short["id"], "error" in short) == (2, True)
    assert empty == {"id": 3, "quantities": [], "periods": []}


def test_lines_from_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a path, lines come from standard input."""
    stream = io.TextIOWrapper(io.BytesIO('{"id": "a", "text": "½ cup"}\n'.encode()))
    monkeypatch.setattr(sys, "stdin", stream)
    assert main(["figures", "--jsonl"]) == 0
    assert json.loads(capsys.readouterr().out)["quantities"][0]["low"] == "0.5"


def test_unreadable_input_is_an_error_that_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing file is named, without a traceback."""
    assert main(["figures", "--jsonl", str(tmp_path / "none.jsonl")]) == 2
    assert "none.jsonl" in capsys.readouterr().err


def test_numbers_are_plain_decimals() -> None:
    """Large and small numbers are printed without exponents."""
    quantities = read_line("3 × 10^8 m and 2E-5 g and 94 trillion yen")["quantities"]
    assert isinstance(quantities, list)
    assert [one["low"] for one in quantities] == ["300000000", "0.00002", "94000000000000"]


def test_shipped_article_has_its_five_figures(capsys: pytest.CaptureFixture[str]) -> None:
    """The article that ships with the program comes out complete and right."""
    assert main(["figures", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)["figures"]
    found = [
        (one["low"], one["unit"], one["role"], one["direction"], (one["period"] or {}).get("from")) for one in figures
    ]
    assert found == [
        ("240000000000", "EUR", "level", 0, "2024-01-01"),
        ("2", "%", "change", 1, "2024-01-01"),
        ("26.3", "%", "change", 1, "2022-01-01"),
        ("94000000000", "USD", "level", 0, "2023-01-01"),
        ("675000000000", "EUR", "level", 0, None),
    ]
    assert "United States" in figures[4]["subject"]
    assert "Russia" not in figures[4]["subject"]
