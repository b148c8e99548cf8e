"""The `--corpus` option, which several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qa_bot.surfaces.shipped import shipped_corpus

if TYPE_CHECKING:
    import argparse

    from qa_bot.bot import Bot


def add_corpus_option(parser: argparse.ArgumentParser) -> None:
    """Add `--corpus PATH...` and `--engine NAME`."""
    parser.add_argument(
        "--corpus",
        nargs="+",
        type=Path,
        metavar="PATH",
        default=[],
        help="documents to ask about: .txt and .md files, or folders of them (default: the shipped article)",
    )
    parser.add_argument("--engine", default="bm25", help="retrieval engine: bm25 (default) or rank-bm25; same scores")


def read_bot(args: argparse.Namespace) -> Bot:
    """Read the documents that the options name.

    Raises:
        CorpusError: one of them cannot be read.
    """
    from qa_bot.bot import Bot  # noqa: PLC0415 - reading a corpus is when the machinery is needed
    from qa_bot.settings import Settings  # noqa: PLC0415 - the same

    return Bot.read(*(args.corpus or [shipped_corpus()]), settings=Settings(engine=args.engine))
