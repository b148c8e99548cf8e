"""Ask every own question again after ten unrelated turns: a question that stands alone must get the same answer.

    python eval/pollution.py [PATH ...] [--turns N] [--shown N]

The turns before are other questions on the same document, as far away in the list as can be. An answer is the same if
its status, value, quantity, derivation and evidence are. Exit status 1 if any changed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qa_bot import Bot, QABotError, Turn
from qa_bot.evaluation.case import read_scripts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot import Answer
    from qa_bot.evaluation.case import Case, Script

_SAID = {"status", "value", "quantity", "derivation", "evidence"}


def by_document(scripts: Sequence[Script]) -> dict[Path, list[Case]]:
    """Group the single questions by what they are asked of."""
    found: dict[Path, list[Case]] = {}
    for script in scripts:
        if not script.is_dialogue:
            found.setdefault(script.document, []).append(script.turns[0])
    return found


def changes(document: Path, cases: Sequence[Case], turns: int) -> Iterator[tuple[Case, Answer, Answer]]:
    """Yield the questions of a document that are answered otherwise after some turns, with both answers."""
    bot = Bot.read(document)
    alone = [bot.ask(case.question) for case in cases]
    for place, case in enumerate(cases):
        far = [(place + len(cases) // 2 + step) % len(cases) for step in range(min(turns, len(cases) // 2))]
        history = tuple(
            Turn(cases[other].question, alone[other].text, alone[other].resolved_question, alone[other])
            for other in far
            if other != place
        )
        later = bot.ask(case.question, history)
        if later.model_dump(include=_SAID) != alone[place].model_dump(include=_SAID):
            yield case, alone[place], later


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    default = [Path(__file__).parent / "cases"]
    parser.add_argument("paths", nargs="*", type=Path, default=default, metavar="PATH", help="own cases")
    parser.add_argument("--turns", type=int, default=10, metavar="N", help="how many turns come before (10)")
    parser.add_argument("--shown", type=int, default=20, metavar="N", help="how many changes to list (20)")
    options = parser.parse_args(arguments)
    try:
        grouped = by_document(read_scripts(options.paths))
        found = [change for document, cases in grouped.items() for change in changes(document, cases, options.turns)]
    except QABotError as error:
        print(error, file=sys.stderr)
        return 2
    asked = sum(len(cases) for cases in grouped.values())
    print(f"{asked - len(found)} of {asked} answers are the same after {options.turns} unrelated turns")
    for case, before, after in found[: options.shown]:
        print(f"  {case.question!r}: was {before.value!r}, is {after.value!r}, read as {after.resolved_question!r}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
