"""Suites: histories handed on, grades added up, the ratchet, and the pages made of it all."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from qa_bot.errors import InputError
from qa_bot.evaluation import report
from qa_bot.evaluation.case import Case, Expectation, Script
from qa_bot.evaluation.metrics import reliability, risk_coverage
from qa_bot.evaluation.page import Page, render
from qa_bot.evaluation.ratchet import read_baseline, slipped, write_baseline
from qa_bot.evaluation.suite import Results, Tally, run_suite
from tests.evaluation.standin import Standin, said

MILL = Path("mill.txt")
ANSWERS = {
    "When?": said("1902", confidence=0.95),
    "Who?": said("<b>Lund</b>", confidence=0.95),
    "Why?": said("storm", confidence=0.5),
}


def _case(question: str, *words: str, skill: str = "figure", kind: str = "") -> Case:
    return Case(question, skill, question, Expectation(frozenset({"answered"}), any=words), kind)


def _script(*cases: Case, holdout: bool = False) -> Script:
    return Script("+".join(case.id for case in cases), cases[0].skill, MILL, cases, holdout)


SCRIPTS = (
    _script(_case("When?", "1902")),
    _script(_case("Who?", "Mary")),
    _script(_case("Where?", "here")),
    _script(_case("When?", "1902", skill="date"), _case("Why?", "storm", skill="date", kind="why")),
    _script(_case("crash", "x", skill="date"), holdout=True),
)


@pytest.fixture
def results() -> Results:
    """A run with one of everything."""
    return run_suite(SCRIPTS, lambda _: Standin(ANSWERS))


def test_each_document_is_opened_once_and_history_is_handed_on() -> None:
    """A second turn sees the first; a single question sees nothing."""
    bots: list[Standin] = []

    def opening(path: Path) -> Standin:
        assert path == MILL
        bots.append(Standin(ANSWERS))
        return bots[-1]

    run_suite(SCRIPTS, opening)
    (bot,) = bots
    assert [len(history) for history in bot.histories] == [0, 0, 0, 0, 1, 0]
    (turn,) = bot.histories[4]
    assert (turn.question, turn.reply, turn.answer) == ("When?", "1902", ANSWERS["When?"])


def test_grades_are_added_up_per_skill_and_side(results: Results) -> None:
    """A crash is wrong; what is kept apart is counted apart."""
    assert results.skills["figure"] == Tally(correct=1, wrong=1, abstained=1)
    assert results.skills["date"] == Tally(correct=2)
    assert results.holdout["date"] == Tally(wrong=1)
    assert results.skills["figure"].score == pytest.approx(-1 / 3)
    assert Tally().score == 0


def test_a_conversation_is_as_good_as_its_worst_turn(results: Results) -> None:
    """Single questions are no conversations."""
    assert results.conversations == {"looked at": Tally(correct=1), "holdout": Tally()}
    assert results.kinds == {"why": Tally(correct=1)}


def test_failures_leave_out_what_is_kept_apart(results: Results) -> None:
    """Nobody may learn from the holdout; the sure and wrong are listed whatever their side."""
    assert [one.case.id for one in results.failures] == ["Who?", "Where?"]
    assert [one.case.id for one in results.sure_and_wrong] == ["Who?"]
    assert sorted(results.promises) == [(0.5, True), (0.95, False), (0.95, True), (0.95, True)]


def test_the_report_shows_scores_and_failures(results: Results) -> None:
    """One row per skill, the failures below when they are asked for."""
    lines = list(report.lines_of_results(results, failures=False))
    assert any(line.split() == ["figure", "3", "1", "0", "1", "1", "-0.33", "0", "–"] for line in lines)
    assert not any("Who?" in line for line in lines)
    assert "wrong among them, per cent" in "\n".join(lines)
    assert [line.split() for line in lines if line.startswith("0.9 to 1.0")] == [
        ["0.9", "to", "1.0", "3", "95.0", "66.7"]
    ]
    assert any(line.startswith("crashed: 1, the first on 'crash': ZeroDivisionError: told to") for line in lines)
    assert any("Who?  WRONG" in line for line in report.lines_of_results(results, failures=True))


def test_the_data_are_json(results: Results) -> None:
    """Tools get everything, answers included."""
    data = json.loads(json.dumps(report.data_of_results(results)))
    assert data["skills"]["figure"]["wrong"] == 1
    assert data["wrong_above_0.9"] == ["Who?"]
    assert data["cases"][0]["answer"]["value"] == "1902"
    assert data["cases"][-1]["error"].startswith("ZeroDivisionError")


def test_the_ratchet_holds(results: Results, tmp_path: Path) -> None:
    """The same run passes; a better record, a missing skill and a new wrong answer do not."""
    path = tmp_path / "baseline.json"
    write_baseline(path, results)
    baseline = read_baseline(path)
    assert slipped(results, baseline) == []
    better = {name: dict(level) for name, level in baseline.items()}
    better["figure"]["score"] = 0.5
    better["date, holdout"]["wrong"] = 0
    better["list"] = {"cases": 1, "score": 0.0, "wrong": 0}
    assert slipped(results, better) == [
        "date, holdout: 1 of 1 wrong, were 0 of 1",
        "figure: score -0.3333, was 0.5",
        "list: was not run",
    ]


# A case each: answered right, answered wrong, and not answered.
RIGHT, WRONG, SILENT = _script(_case("When?", "1902")), _script(_case("Who?", "Mary")), _script(_case("Where?", "here"))


@pytest.mark.parametrize(
    ("before", "now", "worse"),
    [
        # the same rates over more cases, and fewer wrong ones among them
        ((RIGHT, WRONG), (RIGHT, WRONG) * 3, []),
        ((RIGHT, WRONG, WRONG), (RIGHT, RIGHT, WRONG) * 2, []),
        # a grown set of which more is wrong, or less is right
        ((RIGHT, WRONG), (RIGHT, WRONG, WRONG), ["figure: score -1.0, was -0.5"]),
        ((RIGHT, WRONG), (RIGHT, WRONG, WRONG, RIGHT, WRONG), ["figure: score -0.8, was -0.5"]),
        ((RIGHT, SILENT), (RIGHT, SILENT, SILENT), ["figure: score 0.3333, was 0.5"]),
        # a shrunken one with as many wrong
        ((RIGHT, WRONG, SILENT), (RIGHT, WRONG), ["figure: score -0.5, was -0.3333"]),
        # as good a score, bought with wrong answers
        ((RIGHT, SILENT, SILENT, SILENT), (RIGHT, RIGHT, RIGHT, WRONG), ["figure: 1 of 4 wrong, were 0 of 4"]),
    ],
)
def test_the_ratchet_compares_rates(
    before: tuple[Script, ...], now: tuple[Script, ...], worse: list[str], tmp_path: Path
) -> None:
    """A set may grow; what may not get worse are the shares of right and wrong answers."""
    path = tmp_path / "baseline.json"
    write_baseline(path, run_suite(before, lambda _: Standin(ANSWERS)))
    assert slipped(run_suite(now, lambda _: Standin(ANSWERS)), read_baseline(path)) == worse


@pytest.mark.parametrize("text", ["{", "[]", '{"figure": 3}', '{"figure": {}}', '{"figure": {"score": 1, "wrong": 0}}'])
def test_a_broken_baseline_is_refused(tmp_path: Path, text: str) -> None:
    """The message says how to make a new one."""
    path = tmp_path / "baseline.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="--update"):
        read_baseline(path)


class _Tags(HTMLParser):
    """Collects what a page is made of."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a tag down, and whatever it would load."""
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in {"src", "href"}]


def test_the_page_stands_alone_and_escapes_what_it_shows(results: Results) -> None:
    """Words of a document never become tags; nothing is loaded; both curves are drawn."""
    texts = ["\n".join(report.lines_of_failure(one)) for one in results.failures]
    page = Page(
        "A & B",
        [("Skills", report.table_of_skills(results))],
        risk_coverage(results.promises),
        reliability(results.promises),
        texts,
    )
    html = render(page)
    seen = _Tags()
    seen.feed(html)
    assert seen.links == []
    assert {"b", "script", "link", "img"}.isdisjoint(seen.tags)
    assert (seen.tags.count("svg"), seen.tags.count("pre"), seen.tags.count("polyline")) == (2, 2, 3)
    assert "&lt;b&gt;Lund&lt;/b&gt;" in html
    assert "A &amp; B" in html


def test_the_page_of_a_run_without_answers_is_whole() -> None:
    """There is nothing to draw but the axes, and nothing failed."""
    html = render(Page("Empty", [], (), (), []))
    assert "<p>None.</p>" in html
    assert html.count("<polyline") == 1


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("F1, best threshold", 0.5125, "51.2"),
        ("typed: F1, forced", 0.5, "50.0"),
        ("typed: typed questions", 12, "12"),
        ("best threshold", 0.4567, "0.457"),
        ("ms a question, median", 0.456, "0.46"),
        ("no is right", None, "–"),
    ],
)
def test_measures_are_written_by_their_kind(name: str, value: float | None, shown: str) -> None:
    """Shares per hundred, counts and thresholds as they are."""
    assert report.show(name, value) == shown
