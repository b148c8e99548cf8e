"""Where the words of a yes/no question stand in a sentence, and which of them it denies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.polarity import BARRIERS, DENIALS, FORBIDDEN, HARMLESS_AFTER, NEGATORS
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qa_bot.answer.match import View
    from qa_bot.model.document import Sentence
    from qa_bot.question.claim import Claim

REACH = 8
TWICE = DENIALS | FORBIDDEN
_CLOSE = 0.75
_MOST = 3


@dataclass(frozen=True, slots=True)
class Aligned:
    """A sentence with the places where the claim's words stand in it.

    ``share`` is the weighted share of the claim's content words that it holds; ``subject`` and ``predicate`` are
    token numbers; ``denial`` is the weighted share of the predicate that stands within reach of a negator.
    """

    sentence: Sentence
    place: int
    share: float
    subject: tuple[int, ...]
    predicate: tuple[int, ...]
    norms: tuple[str, ...]
    stems: tuple[str, ...]
    denial: float


def align(claim: Claim, view: View) -> tuple[Aligned, ...]:
    """Return the sentences that hold most of the claim, best first, all from the passage of the best."""
    weights = {token.stem: view.corpus.idf.get(token.stem, 0.0) + 0.5 for token in claim.content}
    total = sum(weights.values()) or 1.0
    shares = sorted(
        (
            -sum(weight for stem, weight in weights.items() if stem in view.corpus.stems[match.place]) / total,
            match.place,
        )
        for match in view.matches
        if not match.sentence.is_heading
    )
    if not shares:
        return ()
    best, home = -shares[0][0], view.corpus.passage_of[shares[0][1]]
    return tuple(
        _aligned(claim, view.corpus.sentences[place], place, -share, weights)
        for share, place in shares
        if -share >= _CLOSE * best and view.corpus.passage_of[place] == home
    )[:_MOST]


def absent(claim: Claim, view: View, best: Aligned) -> tuple[float, tuple[str, ...]]:
    """Return the weighted share of the claim's words that neither passage nor title has, and those that no text has."""
    corpus, document = view.corpus, best.sentence.document
    passage = corpus.passages[corpus.passage_of[best.place]]
    have = {stem for place in range(passage.first, passage.last) for stem in corpus.stems[place]}
    have |= {token.stem for token in read_tokens(document.title or "")}
    first = best.place - best.sentence.index
    if corpus.sentences[first].is_heading:
        have |= corpus.stems[first]
    weights = {token: corpus.concordance.weight(token.stem, token.norm) for token in claim.content}
    lost = [token for token in weights if have.isdisjoint(_forms(token.stem, view))]
    share = sum(weights[token] for token in lost) / (sum(weights.values()) or 1.0)
    named = [name.span for name in view.question.names if name.key in corpus.names]
    nowhere = [
        token.text
        for token in lost
        if not corpus.concordance.relatives(token.stem)
        and not any(span.start <= token.start < span.end for span in named)
    ]
    return share, tuple(nowhere)


def _forms(stem: str, view: View) -> set[str]:
    """Return the stems under which a word can be met."""
    return {stem, *(kin for kin, _ in view.corpus.concordance.relatives(stem))}


def _aligned(claim: Claim, sentence: Sentence, place: int, share: float, weights: Mapping[str, float]) -> Aligned:
    """Find the claim's words in a sentence."""
    norms = tuple(token.norm for token in sentence.tokens)
    stems = tuple(token.stem for token in sentence.tokens)
    subject = {token.stem for token in claim.subject}
    predicate = {token.stem for token in claim.predicate} - subject
    reached = {stems[number] for number in denied(norms)} & predicate
    total = sum(weights[stem] for stem in predicate) or 1.0
    return Aligned(
        sentence,
        place,
        share,
        tuple(number for number, stem in enumerate(stems) if stem in subject),
        tuple(number for number, stem in enumerate(stems) if stem in predicate),
        norms,
        stems,
        sum(weights[stem] for stem in reached) / total,
    )


def denied(norms: Sequence[str], offset: int = 0) -> frozenset[int]:
    """Return the tokens within reach of a negator: up to eight words on, no further than the clause.

    ``offset`` is the number of the first token.
    """
    found: set[int] = set()
    for place, norm in enumerate(norms):
        if norm not in NEGATORS and norm not in DENIALS:
            continue
        if norms[place + 1 : place + 2] and norms[place + 1] in HARMLESS_AFTER:
            continue
        if not TWICE.isdisjoint(norms[place + 1 : place + 3]):  # "does not prohibit"
            continue
        for reached in range(place + 1, min(place + 1 + REACH, len(norms))):
            if norms[reached] in BARRIERS:
                break
            found.add(reached + offset)
    return frozenset(found)
