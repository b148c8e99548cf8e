"""`qa-bot ask`: one question, one answer, on paper or as JSON."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from qa_bot.surfaces.corpus_option import add_corpus_option, read_bot
from qa_bot.surfaces.plain import safe_line

if TYPE_CHECKING:
    import argparse

    from qa_bot.model.answer import Answer
    from qa_bot.model.trace import Trace


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("question", nargs="+", help="the question; quotes around it are optional")
    add_corpus_option(parser)
    parser.add_argument("--json", action="store_true", help="print the answer as one JSON object")
    parser.add_argument("--explain", action="store_true", help="show how the answer came about, step by step")


def run(args: argparse.Namespace) -> int:
    """Answer the question; return 0 when something was said, 1 when the bot abstained."""
    gc.disable()  # among what is being loaded there is no garbage, and looking for it takes a sixth of the time
    try:
        return _answer(args)
    finally:
        gc.enable()


def _answer(args: argparse.Namespace) -> int:
    """Answer the question, print the answer and return the exit status."""
    from qa_bot.model.answer import Status  # noqa: PLC0415 - pydantic, loaded once an answer is due

    bot, question = read_bot(args), " ".join(args.question)
    if args.explain and not args.json:
        trace = bot.explain(question)
        answer, lines = trace.answer, explained(trace)
    else:
        answer = bot.ask(question)
        lines = [answer.model_dump_json()] if args.json else shown(answer)
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if answer.status is Status.ABSTAINED else 0


def shown(answer: Answer) -> list[str]:
    """Write an answer for a person: reply, derivation, quotes with their places."""
    lines = [safe_line(answer.text)]
    lines += [
        f"  = {safe_line(step.operation)}: {safe_line(', '.join(step.inputs))} → {safe_line(step.result)}"
        for step in answer.derivation
    ]
    lines += [
        f"  [{number}] “{safe_line(piece.quote)}” ({safe_line(piece.document)}, {piece.start}–{piece.end})"
        for number, piece in enumerate(answer.evidence, 1)
    ]
    if answer.nearest:
        near = answer.nearest
        lines.append(f"  nearest: “{safe_line(near.quote)}” ({safe_line(near.document)}, {near.start}–{near.end})")
    return lines


def explained(trace: Trace) -> list[str]:
    """Write a trace: the question as understood, passages, candidates with clues and gates, the winner."""
    lines = [f"question    {safe_line(trace.question)}"]
    if trace.resolved != trace.question:
        lines.append(f"resolved    {safe_line(trace.resolved)}")
    lines += [f"  {label:<12}{safe_line(words)}" for label, words in (*trace.understood, *trace.carried)]
    lines.append("passages")
    lines += [f"  {hit.score:7.2f}  {_cut(hit.text)}" for hit in trace.passages]
    lines.append("candidates")
    for candidate in trace.candidates:
        gate = f"  removed: {candidate.gate}" if candidate.gate else ""
        lines.append(f"  {candidate.points:+7.2f}  {_cut(candidate.value)}  ({candidate.rule}){gate}")
        lines += [f"           {points:+6.2f}  {clue}" for clue, points in candidate.clues if points]
    lines.append(f"answer      {trace.answer.status.value}, confidence {trace.answer.confidence:.2f}")
    return lines + [f"  {line}" for line in shown(trace.answer)]


def _cut(text: str, width: int = 90) -> str:
    """Cut a text for one line of a table."""
    line = " ".join(safe_line(text).split())
    return line if len(line) <= width else line[: width - 1] + "…"
