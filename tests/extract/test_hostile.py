"""Hostile texts are read in proportion to their length; work is counted in steps of the interpreter, not in seconds."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from qa_bot.evaluation.hostile import HOSTILE
from qa_bot.extract.annotate import annotate
from qa_bot.model.document import Document
from qa_bot.text.segment import segment

if TYPE_CHECKING:
    from types import FrameType

SHORT, LONG = 500, 2000


def work(text: str) -> int:
    """Return how many steps of bytecode reading a text takes; what runs in C is left to `just bench`."""
    steps = 0

    def count(frame: FrameType, event: str, _: object) -> object:
        nonlocal steps
        if event == "call":
            frame.f_trace_opcodes, frame.f_trace_lines = True, False
        steps += 1
        return count

    document = Document("hostile", text)
    before = sys.gettrace()
    sys.settrace(count)  # type: ignore[arg-type]  # a local trace function has no name in the stubs
    try:
        annotate(document, segment(document))
    finally:
        sys.settrace(before)
    return steps


@pytest.mark.parametrize("piece", HOSTILE)
def test_work_grows_with_the_text_and_no_faster(piece: str) -> None:
    """Four times the text is about four times the work, never sixteen."""
    short, long = ((piece * length)[:length] for length in (SHORT, LONG))
    annotate(Document("warm", long), segment(Document("warm", long)))
    assert work(long) < 6 * work(short)
