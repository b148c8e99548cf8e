"""All rules, added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer import compute, figure, polar, premise, statement, summary

if TYPE_CHECKING:
    from qa_bot.answer.rule import Rule

RULES: tuple[Rule, ...] = (*compute.RULES, *figure.RULES, *polar.RULES, *premise.RULES, *statement.RULES, *summary.RULES)
