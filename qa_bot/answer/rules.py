"""All rules, added up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer import statement

if TYPE_CHECKING:
    from qa_bot.answer.rule import Rule

RULES: tuple[Rule, ...] = (*statement.RULES,)
