"""Items: questions of a public set with their references, and what a bot said to them, laid flat for measuring."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.evaluation.metrics import RIGHT, Match, match
from qa_bot.evaluation.ruler import place_of, sentence_at

if TYPE_CHECKING:
    from qa_bot.model.answer import Answer

_KINDS = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("money", r"\bhow much (?:money|did .* (?:cost|pay|spend|earn|donate|raise))"),
        ("money", r"\b(?:dollars|cost|price|salary|budget|revenue)\b"),
        ("number", r"\bhow (?:many|much|old|long|far|tall|high|large|big|wide|deep|often|fast)\b"),
        ("number", r"\b(?:what|which) (?:percent|percentage|proportion|fraction|number)\b"),
        ("number", r"\bwhat (?:is|was|were|are) the (?:number|population|percentage)\b"),
        ("year", r"\b(?:what|which) years?\b"),
        ("date", r"^when\b|[,;] when\b|\bsince when\b|\b(?:what|which) (?:date|day|month|century|decade)\b"),
        ("where", r"^where\b|[,;] where\b|\b(?:what|which) (?:city|country|state|place|town|county|continent)\b"),
        ("who", r"\bwho(?:m|se)?\b"),
        ("why", r"\bwhy\b"),
    )
)
TYPED = ("number", "date", "year", "money", "who", "where")


def kind_of(question: str) -> str:
    """Name the kind of answer that a question's words ask for, or "other"."""
    folded = question.lower().strip()
    return next((kind for kind, pattern in _KINDS if pattern.search(folded)), "other")


class Gold(NamedTuple):
    """A reference answer: its words, and where they stand in the context (-1 where they do not)."""

    text: str
    start: int


@dataclass(frozen=True, slots=True)
class Item:
    """A question about a context, with its references; ``polar`` marks one whose reference is yes, no or maybe."""

    id: str
    title: str
    context: str
    question: str
    golds: tuple[Gold, ...]
    answerable: bool = True
    polar: bool = False

    @property
    def gold_texts(self) -> tuple[str, ...]:
        """The references' words."""
        return tuple(gold.text for gold in self.golds)


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer laid flat.

    ``forced`` is the value, or, when the bot abstained, the nearest one; ``place`` is the offset at which it stands
    (None where nothing is cited), ``quote`` the words cited there. ``error`` names the exception if the bot raised
    one, which is a failure like any other and does not stop a run.
    """

    status: str
    value: str | None
    forced: str | None
    place: int | None
    quote: str
    confidence: float
    reason: str | None = None
    because: tuple[str, ...] = ()
    ms: float = 0.0
    error: str | None = None

    @property
    def refused(self) -> bool:
        """Whether the bot gave no answer."""
        return self.status not in {"answered", "corrected"}


def flatten(answer: Answer, ms: float = 0.0) -> Reply:
    """Lay an answer flat."""
    forced = answer.value if answer.value is not None or answer.nearest is None else answer.nearest.value
    holding = (one for one in answer.evidence if forced and forced in one.quote)
    cited = next(holding, answer.evidence[0]) if answer.evidence else answer.nearest
    return Reply(
        status=answer.status.value,
        value=answer.value,
        forced=forced,
        place=place_of(forced, cited.start, cited.quote) if cited else None,
        quote=cited.quote if cited else "",
        confidence=answer.confidence,
        reason=answer.reason.value if answer.reason else None,
        because=tuple(f"{one.rule}: {one.clue} {one.points:+g}" for one in answer.because),
        ms=ms,
    )


@dataclass(frozen=True)
class Outcome:
    """An item and the reply to it, with what follows from the two."""

    item: Item
    reply: Reply

    @cached_property
    def forced_match(self) -> Match:
        """EM and F1 of the forced value."""
        return match(self.reply.forced or "", self.item.gold_texts)

    @cached_property
    def given_match(self) -> Match:
        """EM and F1 of the value as given, an abstention counting as "no answer"."""
        return match(
            "" if self.reply.refused else self.reply.value or "", self.item.gold_texts if self.item.answerable else ()
        )

    @cached_property
    def right_sentence(self) -> bool:
        """Whether the sentence in which the forced value stands is one in which a reference begins."""
        if self.reply.place is None:
            return False
        start, end = sentence_at(self.item.context, self.reply.place)
        return any(start <= gold.start < end for gold in self.item.golds)

    @property
    def right(self) -> bool:
        """Whether the answer that was given passes for right (F1 of at least a half; the very word for yes and no)."""
        if self.reply.refused:
            return False
        if self.item.polar:
            return self.reply.value in self.item.gold_texts
        return self.item.answerable and self.given_match.f1 >= RIGHT

    @property
    def fault(self) -> str | None:
        """Name what went wrong, or None."""
        if self.reply.error:
            return "crashed"
        if self.item.polar:
            return self._polar_fault()
        if not self.item.answerable:
            return None if self.reply.refused else "answered the unanswerable"
        return None if self.right else f"{'refused' if self.reply.refused else 'answered'}, {self._slip()}"

    def _slip(self) -> str:
        """Name the step at which an answerable question went astray."""
        if self.reply.place is None:
            return "nothing cited"
        if not self.right_sentence:
            return "wrong sentence"
        return "right words" if self.forced_match.f1 >= RIGHT else "wrong words in the right sentence"

    def _polar_fault(self) -> str | None:
        """Name what went wrong with a yes/no question."""
        if self.reply.refused or self.reply.value not in {"yes", "no"}:
            return "said neither yes nor no"
        return None if self.right else f"said {self.reply.value} wrongly"

    def gold_sentence(self) -> str:
        """Return the sentence of the first reference, or "" where it does not stand in the text."""
        start = next((gold.start for gold in self.item.golds if gold.start >= 0), None)
        return "" if start is None else self._sentence(start)

    def chosen_sentence(self) -> str:
        """Return the sentence in which the forced value stands."""
        return "" if self.reply.place is None else self._sentence(self.reply.place)

    def _sentence(self, offset: int) -> str:
        """Return the sentence that covers an offset."""
        start, end = sentence_at(self.item.context, offset)
        return self.item.context[start:end].strip()
