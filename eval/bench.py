"""Speed, as ratios within one run, so that the machine hardly matters: cold start, questions, index, reading.

    python eval/bench.py [--corpus FILE] [--rounds N] [--json] [--no-tui]

If `bench_tui.py` stands beside this file, it is run too and its lines are printed below.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from rank_bm25 import BM25Okapi

from qa_bot import Bot, QABotError
from qa_bot.evaluation.case import read_scripts
from qa_bot.evaluation.hostile import HOSTILE
from qa_bot.evaluation.metrics import quantile
from qa_bot.evaluation.report import aligned
from qa_bot.evaluation.ruler import sentence_starts
from qa_bot.retrieve.bm25 import Bm25

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_HERE = Path(__file__).resolve().parent
_QUESTION = "How much was trade worth?"
_MEGABYTE = 1_000_000
_WORD = re.compile(r"\w+")


def seconds(action: Callable[[], object], rounds: int) -> float:
    """Return the median time of an action over some rounds, after one that is not counted."""
    action()
    return median(_timed(action) for _ in range(rounds))


def _timed(action: Callable[[], object]) -> float:
    """Time an action once."""
    began = perf_counter()
    action()
    return perf_counter() - began


def process(*words: str) -> None:
    """Run Python with these words and wait for it; compiled files are kept, as they are for a user."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    # The words are this file's own, and Python is the one that runs it.
    done = subprocess.run([sys.executable, *words], env=environment, capture_output=True, check=False)  # noqa: S603
    if done.returncode > 1:  # 1 is an abstention
        raise SystemExit(done.stderr.decode())


def cold_start(corpus: Path, rounds: int) -> Iterator[tuple[str, float]]:
    """Compare a whole `qa-bot ask` with a Python that does nothing."""
    bare = seconds(lambda: process("-c", "pass"), rounds)
    ask = seconds(lambda: process("-m", "qa_bot", "ask", _QUESTION, "--corpus", str(corpus)), rounds)
    yield "python -c pass, ms", 1000 * bare
    yield "qa-bot ask, ms", 1000 * ask
    yield "qa-bot ask / python -c pass", ask / bare
    yield "import qa_bot / python -c pass", seconds(lambda: process("-c", "import qa_bot"), rounds) / bare


def questions(corpus: Path, rounds: int) -> Iterator[tuple[str, float]]:
    """Compare answering with picking the best sentence by plain rank-bm25, over the own questions on the corpus."""
    asked = _questions_on(corpus)
    bot, text = Bot.read(corpus), corpus.read_text(encoding="utf-8")
    starts = [*sentence_starts(text), len(text)]
    sentences = [text[start:end] for start, end in pairwise(starts) if text[start:end].strip()]
    plain = BM25Okapi([_WORD.findall(sentence.lower()) for sentence in sentences])

    def pick(question: str) -> str:
        scores = plain.get_scores(_WORD.findall(question.lower()))
        return sentences[int(scores.argmax())]

    ours = [1000 * _timed(partial(bot.ask, question)) for _ in range(rounds) for question in asked]
    theirs = [1000 * _timed(partial(pick, question)) for _ in range(rounds) for question in asked]
    for name, part in (("median", 0.5), ("99 of 100 below", 0.99)):
        mine, other = quantile(ours, part) or 0.0, quantile(theirs, part) or 0.0
        yield f"a question, {name}, ms", mine
        yield f"rank-bm25 and best sentence, {name}, ms", other
        yield f"a question / rank-bm25, {name}", mine / other
    yield "first question after reading, ms", 1000 * median(_first(corpus, asked[0]) for _ in range(rounds))


def _first(corpus: Path, question: str) -> float:
    """Time the first question put to a new bot."""
    bot = Bot.read(corpus)
    return _timed(lambda: bot.ask(question))


def _questions_on(corpus: Path) -> list[str]:
    """Return the own single questions on a document, or else all of them."""
    scripts = [script for script in read_scripts([_HERE / "cases"]) if not script.is_dialogue]
    chosen = [script for script in scripts if script.document == corpus.resolve()] or scripts
    return [script.turns[0].question for script in chosen]


def batch(corpus: Path) -> Iterator[tuple[str, float]]:
    """Time a whole `qa-bot batch` over a thousand lines."""
    asked = _questions_on(corpus)
    lines = [json.dumps({"id": str(number), "question": asked[number % len(asked)]}) for number in range(1000)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "questions.jsonl"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        spent = seconds(lambda: process("-m", "qa_bot", "batch", str(file), "--corpus", str(corpus)), 1)
    yield "qa-bot batch, 1,000 lines, ms a line", spent


def reading() -> Iterator[tuple[str, float]]:
    """Time reading a megabyte, and its index against rank-bm25's."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(_HERE.glob("documents/*.txt"))]
    text = "\n\n".join(_varied(texts))
    size = len(text.encode()) / _MEGABYTE
    spent = _timed(lambda: Bot.of_text(text))
    corpus = Bot.of_text(text).corpus
    passages = [
        [stem for stems in corpus.stems[passage.first : passage.last] for stem in stems] for passage in corpus.passages
    ]
    ours, theirs = _timed(lambda: Bm25(passages)), _timed(lambda: BM25Okapi(passages))
    yield "reading, MB a second", size / spent
    yield "reading, µs a character", 1e6 * spent / len(text)
    yield "index, s a MB", ours / size
    yield "index / rank-bm25's", ours / theirs
    yield "a question on that megabyte, ms", 1000 * seconds(lambda: Bot.ask(Bot(corpus), _QUESTION), 3)


def hostile() -> Iterator[tuple[str, float]]:
    """Compare reading four times a hostile text with reading it once: 4 is in proportion, 16 is not."""

    def spent(piece: str, length: int) -> float:
        text = (piece * length)[:length]
        return min(_timed(lambda: Bot.of_text(text)) for _ in range(2))

    ratios = {piece: spent(piece, 16_000) / spent(piece, 4_000) for piece in HOSTILE}
    worst = max(ratios, key=ratios.__getitem__)
    yield f"reading 4 times a hostile text / once, worst ({worst!r})", ratios[worst]


def _varied(texts: Sequence[str]) -> Iterator[str]:
    """Yield a megabyte of documents, the numbers in each copy raised by its place so that copies differ."""
    total = place = 0
    while total < _MEGABYTE:
        copy = re.sub(r"\b\d{2}\b", partial(_raised, place), texts[place % len(texts)])
        yield copy
        total += len(copy)
        place += 1


def _raised(by: int, number: re.Match[str]) -> str:
    """Raise a number by so much."""
    return str(int(number[0]) + by)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    default = _HERE.parent / "corpus" / "china-russia-trade.txt"
    parser.add_argument("--corpus", type=Path, default=default, metavar="FILE", help="the article that is asked about")
    parser.add_argument("--rounds", type=int, default=7, metavar="N", help="how often each is timed (7)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--no-tui", action="store_true", help="leave the chat out")
    options = parser.parse_args(arguments)
    try:
        measured = dict(cold_start(options.corpus, options.rounds))
        measured |= dict(questions(options.corpus, options.rounds)) | dict(batch(options.corpus)) | dict(reading())
        measured |= dict(hostile())
    except QABotError as error:
        print(error, file=sys.stderr)
        return 2
    if options.json:
        print(json.dumps(measured))
    else:
        print("\n".join(aligned([[name, f"{value:.3f}"] for name, value in measured.items()])))
    tui = _HERE / "bench_tui.py"
    if tui.is_file() and not options.no_tui and not options.json:
        return subprocess.run([sys.executable, str(tui)], check=False).returncode  # noqa: S603 - our own file
    return 0


if __name__ == "__main__":
    sys.exit(main())
