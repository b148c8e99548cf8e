"""Measure a bot on folders of public dev sets: one Markdown table, failures for error analysis, gains and losses.

    python eval/devsets.py DATA_FOLDER [--set xquad ...] [--limit N] [--failures FILE] [--json FILE] [--against FILE]

The folder holds `NAME-dev.jsonl` files of rows {id, title, context, question, answers: [{text, start}], answerable,
type}. A third of the articles is kept apart, chosen by a hash of the title: its numbers stand in a column of their own,
and its failures are not dumped unless asked for, so that nothing is tuned on them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from qa_bot import Bot, QABotError
from qa_bot.evaluation.devset import SETS, Lab, Table, is_kept, side
from qa_bot.evaluation.metrics import reliability, risk_coverage
from qa_bot.evaluation.region import page_with, write_region
from qa_bot.evaluation.report import show
from qa_bot.evaluation.run import errors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.evaluation.item import Outcome
    from qa_bot.evaluation.measure import Measures

_NOTABLE = 0.3  # gains and losses smaller than this are not listed

# (set, measure) -> (must, aim), in per cent: what the project set itself on the whole dev side.
_GOALS = {
    ("xquad", "right sentence"): (86, 90),
    ("xquad", "F1, forced"): (46.5, 60),
    ("xquad-article", "right sentence"): (83, 87),
    ("xquad, typed", "F1, forced"): (60, 75),
    ("squad2", "F1, best threshold"): (56, 60),
    ("honesty-l1", "refused at 3 % wrong refusals"): (99, None),
    ("honesty-l1", "refused at 1.5 % wrong refusals"): (None, 99.5),
    ("honesty-l2", "refused at 5 % wrong refusals"): (80, 88),
    ("boolq", "says yes or no"): (20, 35),
    ("boolq", "right where it does"): (78, 82),
    ("boolq-contrast", "right where it does"): (60, 68),
}


def markdown(tables: Sequence[Table], speed: Measures) -> str:
    """Write the tables as one Markdown table."""
    lines = ["| set | measure | two thirds | kept third | all | must | aim |", "|---|---|---|---|---|---|---|"]
    for table in tables:
        for name, value in table.everything.items():
            must, aim = _GOALS.get((table.name, name), (None, None))
            cells = [table.name, name, show(name, table.tuned[name]), show(name, table.kept[name]), show(name, value)]
            lines.append("| " + " | ".join([*cells, f"{must or ''}", f"{aim or ''}"]) + " |")
    lines += [f"| all of these | {name} | | | {show(name, value)} | | |" for name, value in speed.items()]
    return "\n".join(lines)


def calibration(lab: Lab) -> str:
    """Write the reliability of the confidences, and the risk at some coverages, over the answers given."""
    names = [name for name in SETS if name in lab.runs]
    outcomes = [outcome for name in names for outcome in lab.runs[name].outcomes]
    given = [(outcome.reply.confidence, outcome.right) for outcome in outcomes if not outcome.reply.refused]
    lines = ["| confidence | answers | promised | right |", "|---|---|---|---|"]
    lines += [
        f"| {line.low:.1f} to {line.high:.1f} | {line.number} | {100 * line.promised:.1f} | {100 * line.kept:.1f} |"
        for line in reliability(given)
    ]
    return "\n".join(lines)


def faults(lab: Lab) -> str:
    """Write how often each fault occurs in the two thirds."""
    counted = {
        name: Counter(outcome.fault or "right" for outcome in side(done.outcomes, kept=False))
        for name, done in lab.runs.items()
    }
    kinds = Counter(fault for counts in counted.values() for fault in counts)
    lines = ["| fault, two thirds | " + " | ".join(counted) + " |", "|---" * (len(counted) + 1) + "|"]
    lines += [
        f"| {kind} | " + " | ".join(str(counts[kind] or "") for counts in counted.values()) + " |"
        for kind, _ in kinds.most_common()
    ]
    return "\n".join(lines)


def failure(name: str, outcome: Outcome) -> dict[str, object]:
    """Lay out a failure for a person to read."""
    item, reply = outcome.item, outcome.reply
    return {
        "set": name,
        "fault": outcome.fault,
        "question": item.question,
        "gold": list(dict.fromkeys(item.gold_texts)),
        "got": reply.forced,
        "gold_sentence": outcome.gold_sentence(),
        "chosen_sentence": outcome.chosen_sentence(),
        "confidence": round(reply.confidence, 3),
        "status": reply.status,
        "reason": reply.reason,
        "because": reply.because,
        "error": reply.error,
        "title": item.title,
        "id": item.id,
    }


def dump_failures(lab: Lab, path: Path, *, kept: bool) -> int:
    """Write the failures of all runs as JSON Lines, and return how many there are."""
    rows = [
        failure(name, outcome)
        for name, done in lab.runs.items()
        for outcome in done.outcomes
        if outcome.fault and (kept or not is_kept(outcome.item.title))
    ]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return len(rows)


def snapshot(lab: Lab, tables: Sequence[Table]) -> dict[str, object]:
    """Lay out a run so that a later one can be held against it."""
    outcomes = {
        name: {
            outcome.item.id: {
                "worth": round(_worth(outcome), 4),
                "sentence": outcome.right_sentence,
                "fault": outcome.fault,
                "got": outcome.reply.forced,
                "confidence": outcome.reply.confidence,
                "kept": is_kept(outcome.item.title),
            }
            for outcome in done.outcomes
        }
        for name, done in lab.runs.items()
    }
    measures = {
        table.name: {"two thirds": table.tuned, "kept": table.kept, "all": table.everything} for table in tables
    }
    curves = {
        name: [
            tuple(point)
            for point in risk_coverage([(o.reply.confidence, o.right) for o in done.outcomes if not o.reply.refused])
        ]
        for name, done in lab.runs.items()
    }
    return {"measures": measures, "outcomes": outcomes, "risk_coverage": curves}


def differences(lab: Lab, before: dict[str, dict[str, dict[str, object]]], *, shown: int) -> str:
    """Say which questions of the two thirds got better or worse since an earlier run."""
    lines = []
    for name, done in lab.runs.items():
        changed = []
        for outcome in side(done.outcomes, kept=False):
            old = before.get(name, {}).get(outcome.item.id)
            if old is not None:
                changed.append((_worth(outcome) - float(str(old["worth"])), _difference(outcome, old)))
        lost = [f"  lost:   {line}" for gain, line in sorted(changed) if gain <= -_NOTABLE]
        won = [f"  gained: {line}" for gain, line in sorted(changed, reverse=True) if gain >= _NOTABLE]
        lines += [f"{name}: {len(won)} gained, {len(lost)} lost", *lost[:shown], *won[:shown]]
    return "\n".join(lines)


def _worth(outcome: Outcome) -> float:
    """Say what an outcome is worth: the forced F1 where words are asked for, else whether nothing is amiss."""
    if outcome.item.polar or not outcome.item.answerable:
        return float(outcome.fault is None)
    return outcome.forced_match.f1


def _difference(outcome: Outcome, old: dict[str, object]) -> str:
    """Describe a changed outcome on one line."""
    gold = outcome.item.gold_texts[:1]
    now = f"{outcome.reply.forced!r} ({outcome.reply.confidence:.2f})"
    return f"{outcome.item.question!r} gold {gold} was {old['got']!r} is {now}"


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, help="where the NAME-dev.jsonl files are")
    parser.add_argument(
        "--set",
        dest="sets",
        nargs="+",
        choices=SETS,
        default=list(SETS),
        metavar="NAME",
        help=f"only these: {', '.join(SETS)}",
    )
    parser.add_argument("--limit", type=int, metavar="N", help="about N questions of each set, spread evenly")
    parser.add_argument("--titles", action="store_true", help="give the bot the articles' titles")
    parser.add_argument(
        "--failures", type=Path, metavar="FILE", help="write the failures of the two thirds as JSON Lines"
    )
    parser.add_argument("--with-kept", action="store_true", help="write the kept third's failures too")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write measures and outcomes, for --against")
    parser.add_argument("--against", type=Path, metavar="FILE", help="show what was gained and lost since that --json")
    parser.add_argument("--shown", type=int, default=15, metavar="N", help="how many gains and losses to list")
    parser.add_argument(
        "--write", type=page_with("devsets"), metavar="FILE", help="put the table into this file's devsets region"
    )
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for."""
    options = parse(arguments)
    lab = Lab(
        options.folder, lambda text, title: Bot.of_text(text, title=title), limit=options.limit, titles=options.titles
    )
    before = json.loads(options.against.read_text(encoding="utf-8"))["outcomes"] if options.against else None
    try:
        tables = [table for name in options.sets for table in lab.tables(name)]
    except QABotError as error:
        print(error, file=sys.stderr)
        return 2
    content = "\n\n".join([markdown(tables, lab.speed()), calibration(lab), faults(lab)])
    print(content)
    crashes = [error for done in lab.runs.values() for error in errors(done.outcomes)]
    if options.write and not crashes:
        write_region(options.write, "devsets", content)
    if options.json:
        options.json.write_text(json.dumps(snapshot(lab, tables), ensure_ascii=False), encoding="utf-8")
    if options.failures:
        print(
            f"{dump_failures(lab, options.failures, kept=options.with_kept)} failures in {options.failures}",
            file=sys.stderr,
        )
    if before is not None:
        print("\n" + differences(lab, before, shown=options.shown))
    if crashes:
        print(f"\n{len(crashes)} crashes, the first: {crashes[0]}; nothing was written into a page", file=sys.stderr)
    return 1 if crashes else 0


if __name__ == "__main__":
    sys.exit(main())
