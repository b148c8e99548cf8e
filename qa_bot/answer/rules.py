"""All rules, added up."""

from __future__ import annotations

from qa_bot.answer import statement
from qa_bot.answer.rule import Rule

RULES: tuple[Rule, ...] = (*statement.RULES,)
