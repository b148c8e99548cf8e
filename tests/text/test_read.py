"""Files to documents, exactly as they stand on disk, or an error that says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from qa_bot.errors import CorpusError
from qa_bot.model.period import Day
from qa_bot.text.read import read_document, read_documents

if TYPE_CHECKING:
    from pathlib import Path


def test_keeps_every_character(tmp_path: Path) -> None:
    """Keep line endings and blanks, and leave out the byte order mark."""
    (tmp_path / "mill.txt").write_bytes("\ufeffOne.\r\nTwo. \u00a0é".encode())
    assert read_document(tmp_path / "mill.txt").text == "One.\r\nTwo. \u00a0é"


def test_reads_a_folder_in_order_and_names_files_apart(tmp_path: Path) -> None:
    """Read text and Markdown files only, the same file once, each under a name of its own."""
    (tmp_path / "inner").mkdir()
    for place in ("b.md", "a.txt", "inner/a.txt", "c.pdf"):
        (tmp_path / place).write_text("Words.", encoding="utf-8")
    documents = read_documents([tmp_path, tmp_path / "b.md"])
    assert [document.name.removeprefix(tmp_path.as_posix()) for document in documents] == [
        "/a.txt",
        "b.md",
        "/inner/a.txt",
    ]


def test_reads_the_facts_beside_a_document(tmp_path: Path) -> None:
    """Take title, date and aliases from the file beside it."""
    (tmp_path / "mill.txt").write_text("Words.", encoding="utf-8")
    facts = 'title = "The mill"\ndate = 2021-05-04\n[aliases]\n"the works" = "the mill"\n'
    (tmp_path / "mill.toml").write_text(facts, encoding="utf-8")
    document = read_document(tmp_path / "mill.txt")
    assert (document.title, document.date, document.aliases) == (
        "The mill",
        Day(2021, 5, 4),
        (("the works", "the mill"),),
    )


@pytest.mark.parametrize(
    ("name", "content", "facts", "says"),
    [
        ("mill.txt", b"\xff\xfe", None, "UTF-8"),
        ("mill.txt", b" \n", None, "no text"),
        ("mill.pdf", b"Words.", None, ".txt"),
        ("mill.txt", b"Words.", "title = 3", "title"),
        ("mill.txt", b"Words.", "title = ", "mill.toml"),
    ],
)
def test_says_what_is_wrong(tmp_path: Path, name: str, content: bytes, facts: str | None, says: str) -> None:
    """Tell the caller which file cannot be used, and why."""
    (tmp_path / name).write_bytes(content)
    if facts is not None:
        (tmp_path / "mill.toml").write_text(facts, encoding="utf-8")
    with pytest.raises(CorpusError, match=says):
        read_documents([tmp_path / name])


def test_says_that_nothing_is_there(tmp_path: Path) -> None:
    """Tell the caller that a path does not exist, or a folder is empty."""
    with pytest.raises(CorpusError, match="No such"):
        read_documents([tmp_path / "none.txt"])
    with pytest.raises(CorpusError, match="No documents"):
        read_documents([tmp_path])
