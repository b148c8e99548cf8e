"""The ratchet: a run may not be worse than the baseline on record, skill by skill, rate by rate."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from qa_bot.errors import InputError
from qa_bot.evaluation.formats import read_text
from qa_bot.evaluation.report import data_of_tally

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from qa_bot.evaluation.suite import Results, Tally

_SLACK = 1e-4  # scores are on record with four digits
_RECORDED = frozenset({"cases", "wrong", "score"})


def levels(results: Results) -> dict[str, dict[str, object]]:
    """Return what a baseline records: the tally of every skill, of those kept apart, and of whole conversations."""
    return {name: data_of_tally(tally) for name, tally in _named(results) if tally.cases}


def _named(results: Results) -> Iterator[tuple[str, Tally]]:
    """Yield every tally under the name that it has in a baseline."""
    for skill, tally in results.skills.items():
        yield skill, tally
        yield f"{skill}, holdout", results.holdout[skill]
    yield "whole conversations", results.conversations["looked at"]
    yield "whole conversations, holdout", results.conversations["holdout"]


def write_baseline(path: Path, results: Results) -> None:
    """Put a run on record."""
    path.write_text(json.dumps(levels(results), indent=1) + "\n", encoding="utf-8")


def read_baseline(path: Path) -> Mapping[str, Mapping[str, object]]:
    """Read what is on record."""
    try:
        data = json.loads(read_text(path))
    except ValueError as error:
        raise InputError(f"{path} is not JSON. Write it anew with --update.") from error
    if not isinstance(data, dict) or not all(
        isinstance(value, dict) and value.keys() >= _RECORDED for value in data.values()
    ):
        raise InputError(f"{path} is not a baseline. Write it anew with --update.")
    return data


def slipped(results: Results, baseline: Mapping[str, Mapping[str, object]]) -> list[str]:
    """Say for every skill that got worse how; a skill that is on record but was not run counts as worse."""
    now = levels(results)
    return [line for name, before in baseline.items() for line in _compare(name, before, now.get(name))]


def _compare(name: str, before: Mapping[str, object], now: Mapping[str, object] | None) -> Iterator[str]:
    """Yield what is worse about one skill; a set that grew is held to the rates of the smaller one."""
    if now is None:
        yield f"{name}: was not run"
    elif float(str(now["score"])) < float(str(before["score"])) - _SLACK:
        yield f"{name}: score {now['score']}, was {before['score']}"
    elif _wrong_rate(now) > _wrong_rate(before) + _SLACK:
        yield f"{name}: {_wrong_of(now)} wrong, were {_wrong_of(before)}"


def _wrong_rate(level: Mapping[str, object]) -> float:
    """Return the share of the cases that are answered wrongly."""
    return int(str(level["wrong"])) / max(int(str(level["cases"])), 1)


def _wrong_of(level: Mapping[str, object]) -> str:
    """Say how many of how many are wrong."""
    return f"{level['wrong']} of {level['cases']}"
