"""`qa-bot eval`: run question sets, print what was right and wrong, and hold it against a baseline."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qa_bot.errors import InputError
from qa_bot.surfaces.plain import safe_line

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from qa_bot.evaluation.item import Item
    from qa_bot.evaluation.suite import Results

_FORMATS = ("qa", "dialogue", "squad", "boolq", "rows")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="question files; default: the project's own sets"
    )
    parser.add_argument(
        "--format",
        choices=_FORMATS,
        default="qa",
        help="qa: own cases and conversations (JSON Lines); dialogue: only the conversations; squad: SQuAD 1.1 or 2.0"
        " JSON; boolq: BoolQ lines; rows: lines of {id, title, context, question, answers, answerable, type}",
    )
    parser.add_argument("--json", action="store_true", help="print measures and outcomes as JSON")
    parser.add_argument("--html", type=Path, metavar="FILE", help="write a page with tables, curves and failures")
    parser.add_argument("--failures", action="store_true", help="list what is not correct")
    parser.add_argument("--limit", type=int, metavar="N", help="about N questions, spread evenly (squad, boolq, rows)")
    parser.add_argument("--ratchet", type=Path, metavar="FILE", help="exit 1 if a skill is worse than on record there")
    parser.add_argument("--update", action="store_true", help="with --ratchet: put this run on record instead")


def run(args: argparse.Namespace) -> int:
    """Run the sets; return 0, or 1 when a skill got worse than the baseline."""
    if args.update and not args.ratchet:
        raise InputError("--update needs --ratchet FILE, the baseline to write.")
    if args.format in {"qa", "dialogue"}:
        return _run_cases(args)
    if args.ratchet:
        raise InputError("--ratchet works with own cases only (--format qa or dialogue).")
    return _run_items(args)


def _run_cases(args: argparse.Namespace) -> int:
    """Run own cases and conversations."""
    from qa_bot.bot import Bot  # noqa: PLC0415 - the command line starts without the bot
    from qa_bot.evaluation import report  # noqa: PLC0415 - as above
    from qa_bot.evaluation.case import read_scripts  # noqa: PLC0415 - as above
    from qa_bot.evaluation.suite import run_suite  # noqa: PLC0415 - as above

    scripts = read_scripts(args.paths or _own_sets(), only_dialogues=args.format == "dialogue")
    results = run_suite(scripts, Bot.read)
    lines = report.lines_of_results(results, failures=args.failures)
    _print([json.dumps(report.data_of_results(results))] if args.json else lines)
    if args.html:
        _write(args.html, _page_of_results(results))
    return _turn_ratchet(args, results) if args.ratchet else 0


def _own_sets() -> list[Path]:
    """Find the sets that stand beside the package in a checkout."""
    import qa_bot  # noqa: PLC0415 - its place is asked for here only

    for root in (Path(qa_bot.__file__).resolve().parents[1], Path.cwd()):
        folders = [root / "eval" / name for name in ("cases", "dialogues")]
        if folders[0].is_dir():
            return [folder for folder in folders if folder.is_dir()]
    raise InputError(
        "The project's own question sets come with its source, not with an installed package."
        " Name a file of questions, or run this from a checkout."
    )


def _turn_ratchet(args: argparse.Namespace, results: Results) -> int:
    """Write the baseline, or hold the run against it."""
    from qa_bot.evaluation.ratchet import read_baseline, slipped, write_baseline  # noqa: PLC0415 - as above

    if any(one.error for one in results.graded):
        sys.stderr.write("the bot crashed on some questions; such a run is neither put on record nor passed\n")
        return 1
    if args.update:
        write_baseline(args.ratchet, results)
        return 0
    worse = slipped(results, read_baseline(args.ratchet))
    for line in worse:
        sys.stderr.write(f"worse than the baseline: {safe_line(line)}\n")
    return 1 if worse else 0


def _run_items(args: argparse.Namespace) -> int:
    """Run public sets."""
    from qa_bot.bot import Bot  # noqa: PLC0415 - as above
    from qa_bot.evaluation import measure, report  # noqa: PLC0415 - as above
    from qa_bot.evaluation.run import run as run_items  # noqa: PLC0415 - as above

    items = _read_items(args)
    done = run_items(items, Bot.of_text)
    measures = measure.of_any(done.outcomes) | measure.of_speed(done.outcomes, done.read_bytes, done.read_seconds)
    failed = [outcome for outcome in done.outcomes if outcome.fault]
    promises = measure.promises(done.outcomes)
    if args.json:
        data = {"measures": measures, **report.data_of_promises(promises)}
        data["outcomes"] = [report.data_of_outcome(outcome) for outcome in done.outcomes]
        _print([json.dumps(data)])
    else:
        _print(report.lines_of_measures(measures))
        _print(report.lines_of_promises(promises))
        _print(line for outcome in failed if args.failures for line in report.lines_of_outcome(outcome))
    if args.html:
        texts = ["\n".join(report.lines_of_outcome(outcome)).strip() for outcome in failed]
        rows = [["measure", "value"], *([name, report.show(name, value)] for name, value in measures.items())]
        _write(
            args.html, _page(f"{', '.join(path.name for path in args.paths)}", [("Measures", rows)], promises, texts)
        )
    return 0


def _read_items(args: argparse.Namespace) -> list[Item]:
    """Read public sets, every n-th question if there is a limit."""
    from qa_bot.evaluation import formats  # noqa: PLC0415 - as above

    if not args.paths:
        raise InputError(f"--format {args.format} needs the path of a question file.")
    read = {"squad": formats.read_squad, "boolq": formats.read_boolq, "rows": formats.read_rows}[args.format]
    items = [item for path in args.paths for item in read(path)]
    if not items:
        raise InputError(f"{args.paths[0]} holds no questions.")
    return items[:: max(1, len(items) // args.limit)] if args.limit and args.limit > 0 else items


def _page_of_results(results: Results) -> str:
    """Lay out the page of a run over own cases."""
    from qa_bot.evaluation import report  # noqa: PLC0415 - as above

    texts = ["\n".join(report.lines_of_failure(one)).strip() for one in results.failures]
    return _page("Own question sets", [("Skills", report.table_of_skills(results))], results.promises, texts)


def _page(
    title: str, tables: list[tuple[str, list[list[str]]]], promises: list[tuple[float, bool]], failures: list[str]
) -> str:
    """Lay out a page."""
    from qa_bot.evaluation.metrics import reliability, risk_coverage  # noqa: PLC0415 - as above
    from qa_bot.evaluation.page import Page, render  # noqa: PLC0415 - as above

    return render(Page(title, tables, risk_coverage(promises), reliability(promises), failures))


def _write(path: Path, text: str) -> None:
    """Write a file, or say why not."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror or error}.") from error


def _print(lines: Iterable[str]) -> None:
    """Print lines, with nothing in them that a terminal would obey."""
    for line in lines:
        sys.stdout.write(safe_line(line) + "\n")
