"""Figure: a quantity that means something."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qa_bot.model.period import Period
    from qa_bot.model.quantity import Quantity
    from qa_bot.model.span import Span


class Role(StrEnum):
    """What a quantity says of its subject."""

    LEVEL = "level"
    CHANGE = "change"
    SHARE = "share"
    RANK = "rank"


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity with the subject, measure and period that the text gives it.

    Attributes:
        quantity: the number itself.
        subject: whose figure it is, in the document's words ("combined imports and exports between …").
        subject_spans: where those words stand; the first is the nearest.
        measure: what is measured, in one or two words ("value", "total", "increase"); "" when unsaid.
        period: when; None when neither the sentence nor its context says.
        period_stated: whether the sentence itself says so (False: carried over from the context).
        role: level, change, share or rank.
        direction: +1 for a rise, -1 for a fall, 0 when the figure is no change.
        against: what a change is compared with ("compared to 2023").
        sentence: index of the sentence in ``Corpus.sentences`` order within its document.
    """

    quantity: Quantity
    subject: str
    subject_spans: tuple[Span, ...]
    measure: str
    period: Period | None
    period_stated: bool
    role: Role
    direction: int
    against: Period | None
    sentence: int
