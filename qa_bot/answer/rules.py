"""All rules, added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer import (
    cause,
    compare,
    compute,
    definition,
    described,
    entity,
    fact,
    figure,
    growth,
    itemised,
    kind,
    listing,
    manner,
    polar,
    premise,
    reason,
    role,
    saying,
    statement,
    summary,
)

if TYPE_CHECKING:
    from qa_bot.answer.rule import Rule

RULES: tuple[Rule, ...] = (
    *cause.RULES,
    *compare.RULES,
    *compute.RULES,
    *definition.RULES,
    *described.RULES,
    *entity.RULES,
    *fact.RULES,
    *figure.RULES,
    *growth.RULES,
    *itemised.RULES,
    *kind.RULES,
    *listing.RULES,
    *manner.RULES,
    *polar.RULES,
    *premise.RULES,
    *reason.RULES,
    *role.RULES,
    *saying.RULES,
    *statement.RULES,
    *summary.RULES,
)
