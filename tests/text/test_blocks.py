"""Blocks: headings, paragraphs, list items and table rows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_bot.model.document import BlockKind
from qa_bot.text.blocks import read_blocks

HEADING, PARAGRAPH, ITEM, TABLE = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.TABLE

CASES = [
    ("One line.\nand the next.", [(PARAGRAPH, "One line.\nand the next.")]),
    ("First.\n\nSecond.", [(PARAGRAPH, "First."), (PARAGRAPH, "Second.")]),
    ("# Mills\nThey burn.", [(HEADING, "Mills"), (PARAGRAPH, "They burn.")]),
    ("The mills\n\nThey burn often.", [(HEADING, "The mills"), (PARAGRAPH, "They burn often.")]),
    ("- salt\n- tin", [(ITEM, "salt"), (ITEM, "tin")]),
    ("1. salt\n2. tin", [(ITEM, "salt"), (ITEM, "tin")]),
    ("| a | b |\n| 1 | 2 |", [(TABLE, "| a | b |"), (TABLE, "| 1 | 2 |")]),
    ("First.\r\n\r\nSecond.", [(PARAGRAPH, "First."), (PARAGRAPH, "Second.")]),
    (" \n\t\n", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_blocks(text: str, expected: list[tuple[BlockKind, str]]) -> None:
    """Tell the kinds of blocks apart, without the marks around them."""
    assert [(block.kind, text[block.start : block.end]) for block in read_blocks(text)] == expected


@given(st.text(alphabet="ab.#-|1 \n\r", max_size=60))
def test_blocks_come_in_order_and_apart(text: str) -> None:
    """Keep blocks in order, apart and not empty."""
    place = 0
    for block in read_blocks(text):
        assert place <= block.start < block.end <= len(text)
        place = block.end
