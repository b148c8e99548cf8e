"""Parts: whether a quantity is a level, a change, a share or a rank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.figure_words import (
    COMPARATIVES,
    FALLS,
    RANK_VERBS,
    RANK_WORDS,
    RISES,
)
from qa_bot.model.figure import Role
from qa_bot.model.quantity import Dimension, Quantity

if TYPE_CHECKING:
    from qa_bot.extract.meaning.subject import Grammar

_RISES, _FALLS, _COMPARATIVES = frozenset(RISES), frozenset(FALLS), frozenset(COMPARATIVES)

_HEDGES = frozenset("some about around nearly almost roughly over only just approximately".split())
_RANKS, _RANKED = frozenset(RANK_WORDS), frozenset(RANK_VERBS)


_NEAR, _AHEAD = 9, 4


def read_role(grammar: Grammar, quantity: Quantity, place: tuple[int, int], change: int | None) -> tuple[Role, int]:
    """Say whether a quantity is a level, change, share or rank, and which way a change goes."""
    if quantity.dimension is Dimension.ORDINAL:
        return Role.RANK, 0
    if quantity.dimension is Dimension.SCORE:
        return Role.LEVEL, 0  # "lost 3–1" is no fall
    if quantity.dimension is Dimension.MULTIPLE and change is None:
        word = grammar.norms[place[0]]
        if word in _RISES or word in _FALLS or word.endswith("fold"):
            return Role.CHANGE, -1 if word in _FALLS else 1
        return Role.LEVEL, 0
    if change is not None:
        return Role.CHANGE, -1 if grammar.norms[change] in _FALLS or quantity.high < 0 else 1
    if quantity.dimension is Dimension.POINTS:
        return Role.CHANGE, 0
    if quantity.dimension is Dimension.SHARE:
        return (Role.SHARE if _is_share(grammar, place) else Role.LEVEL), 0
    return Role.LEVEL, 0


def _is_share(grammar: Grammar, place: tuple[int, int]) -> bool:
    """Say whether a percentage is a part of something: "45 % of exports", "a 30 % stake", "accounts for a third"."""
    after = grammar.norms[place[1]] if place[1] < len(grammar.norms) else ""
    around = grammar.norms[max(0, place[0] - _NEAR) : place[1] + 2]
    shares = (
        "share",
        "stake",
        "shareholding",
        "accounts",
        "accounted",
        "accounting",
        "represent",
        "represents",
        "represented",
        "comprise",
        "comprised",
        "majority",
        "proportion",
        "minority",
        "constitutes",
        "constituted",
        "constitute",
    )
    quantity_words = grammar.norms[place[0] : place[1]]
    ahead = [norm for norm in grammar.norms[max(0, place[0] - _AHEAD) : place[0]] if norm not in _HEDGES]
    if tuple(ahead[-2:]) in (("of", "which"), ("of", "whom"), ("of", "these"), ("of", "them"), ("of", "those")):
        return True
    fraction = not any(word in ("%", "percent", "cent") for word in quantity_words)
    return (
        after in ("of", "were", "are", "said", "say", "believe") or fraction or any(word in shares for word in around)
    )


def is_rank(grammar: Grammar, place: tuple[int, int]) -> bool:
    """Say whether an ordinal ranks: "the third-largest", "ranked fifth", "in second place"."""
    after = [norm for norm in grammar.norms[place[1] : place[1] + 2] if norm != "-"]
    before = grammar.norms[max(0, place[0] - 2) : place[0]]
    ranked = any(word in _RANKED for word in before)
    return bool(after and after[0] in _RANKS and after[0] != "in") or ranked
