"""Retrieved sentences, each with how it matches the question: what every rule looks at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question
    from qa_bot.retrieve.corpus import Corpus
    from qa_bot.retrieve.retriever import Hit

PASSAGES = 8
SENTENCES = 12


@dataclass(frozen=True, slots=True)
class Match:
    """A sentence and what it shares with the question.

    ``place`` is its number in ``Corpus.sentences``; ``found`` maps focus stems to how well they are met (0 to 1);
    ``coverage`` is the weighted share of the focus that it holds.
    """

    sentence: Sentence
    place: int
    found: Mapping[str, float]
    coverage: float
    score: float


@dataclass(frozen=True, slots=True)
class View:
    """What was retrieved for one question: passages by score, and their sentences, best first."""

    corpus: Corpus
    hits: tuple[Hit, ...]
    matches: tuple[Match, ...]
    weights: Mapping[str, float]

    def before(self, match: Match) -> Sentence | None:
        """Return the sentence before, if it stands in the same document."""
        previous = self.corpus.sentences[match.place - 1] if match.place else None
        return previous if previous and previous.document is match.sentence.document else None


def look_up(question: Question, corpus: Corpus) -> View:
    """Retrieve passages for a question and match their sentences with it."""
    weights = {stem: corpus.idf.get(stem, 0.0) + 0.5 for stem in question.focus}
    hits = tuple(corpus.retriever.search(dict.fromkeys(question.focus, 1.0), PASSAGES))
    total = sum(weights.values()) or 1.0
    matches = []
    for hit in hits:
        passage = corpus.passages[hit.passage]
        for place in range(passage.first, passage.last):
            stems = corpus.stems[place]
            found = {stem: 1.0 for stem in weights if stem in stems}
            coverage = sum(weights[stem] * grade for stem, grade in found.items()) / total
            matches.append(Match(corpus.sentences[place], place, found, coverage, coverage))
    matches.sort(key=lambda match: (-match.score, match.place))
    return View(corpus, hits, tuple(matches[:SENTENCES]), weights)
