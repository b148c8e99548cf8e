"""All rules, added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer import (
    aggregate,
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
    multiple,
    polar,
    portion,
    premise,
    rate,
    reason,
    relation,
    remainder,
    role,
    saying,
    statement,
    summary,
    timed,
)

if TYPE_CHECKING:
    from qa_bot.answer.rule import Rule

RULES: tuple[Rule, ...] = (
    *aggregate.RULES,
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
    *multiple.RULES,
    *polar.RULES,
    *portion.RULES,
    *premise.RULES,
    *rate.RULES,
    *reason.RULES,
    *relation.RULES,
    *remainder.RULES,
    *role.RULES,
    *saying.RULES,
    *statement.RULES,
    *summary.RULES,
    *timed.RULES,
)
