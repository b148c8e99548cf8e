"""Stems of verbs that say that something takes place."""

from __future__ import annotations

# What takes place does it ("the race began"), or has it done to it ("the race was held").
HAPPENS: frozenset[str] = frozenset({"take", "happen", "occur", "start", "begin", "commenc"})
STAGES: frozenset[str] = frozenset(
    {"hold", "celebr", "stage", "organ", "organis", "host", "mark", "observ"}
)
