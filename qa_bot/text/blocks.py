"""Document text to blocks: headings, paragraphs, list items and table rows."""

from __future__ import annotations

import re

from qa_bot.model.document import Block, BlockKind

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_ITEM = re.compile(r"[ \t]*(?:[-*+•‣▪–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t]+(?=\S)")
_ATX = re.compile(r"[ \t]{0,3}#{1,6}[ \t]+")
_ENDS = ".!?:;,”\"'’)]…"
_LONGEST_HEADING = 120


def read_blocks(text: str) -> tuple[Block, ...]:
    """Split a text into blocks, each without the white space and the marks around it.

    Lines that follow each other without an empty line between them are one paragraph, unless a line starts a
    list item, a heading or a table row. A short line that ends without a mark and is followed by an empty line
    or by a longer paragraph is a heading.
    """
    blocks: list[Block] = []
    open_block: tuple[BlockKind, int, int] | None = None
    last_end = 0
    for line in _LINE.finditer(text):
        start, end = _stripped(text, line.start(), line.end())
        if start == end:
            continue
        gap = text[last_end : line.start()]
        apart = gap.count("\n") + gap.count("\r") - gap.count("\r\n") > 1 or _blank(gap)
        last_end = line.end()
        kind, start = _kind(text, start, end)
        if open_block and not apart and kind is BlockKind.PARAGRAPH and open_block[0] is not BlockKind.HEADING:
            open_block = (open_block[0], open_block[1], end)
            continue
        if open_block:
            blocks.append(Block(*open_block))
        open_block = (kind, start, end)
    if open_block:
        blocks.append(Block(*open_block))
    return tuple(_with_headings(text, blocks))


def _blank(gap: str) -> bool:
    """Say whether the gap between two lines holds a line of white space only."""
    return bool(gap) and len(gap.strip("\r\n")) > 0


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """Move both ends inwards over white space."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _kind(text: str, start: int, end: int) -> tuple[BlockKind, int]:
    """Tell what kind of block a line starts, and where its words begin."""
    if mark := _ATX.match(text, start, end):
        return BlockKind.HEADING, mark.end()
    if text[start] == "|" and text.count("|", start, end) > 1:
        return BlockKind.TABLE, start
    if mark := _ITEM.match(text, start, end):
        return BlockKind.ITEM, mark.end()
    return BlockKind.PARAGRAPH, start


def _with_headings(text: str, blocks: list[Block]) -> list[Block]:
    """Call a short paragraph that ends without a mark and stands before another paragraph a heading."""
    return [
        Block(BlockKind.HEADING, block.start, block.end)
        if (
            block.kind is BlockKind.PARAGRAPH
            and block.end - block.start <= _LONGEST_HEADING
            and text[block.end - 1] not in _ENDS
            and "\n" not in text[block.start : block.end]
            and place + 1 < len(blocks)
            and blocks[place + 1].kind is not BlockKind.TABLE
        )
        else block
        for place, block in enumerate(blocks)
    ]
