"""Whether the terminal is still there: a program whose terminal is gone would wait for keys for ever, and busily."""

from __future__ import annotations

import select
import sys


def hung_up() -> bool:
    """Say whether the other side of standard input is closed; False where that cannot be known."""
    if not hasattr(select, "poll") or sys.__stdin__ is None:
        return False  # Windows
    try:
        poller = select.poll()
        poller.register(sys.__stdin__.fileno(), 0)
        return any(told & (select.POLLHUP | select.POLLERR) for _, told in poller.poll(0))
    except (OSError, ValueError):
        return False
