"""Whether the terminal is still there: a program whose terminal is gone would wait for keys for ever, and busily."""

from __future__ import annotations

import os
import select
import sys
import threading

_LONGEST = 3.0  # seconds that leaving may take
_HUNG_UP = 129  # what a shell says of a program that its terminal has ended


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


def leave_for_good(seconds: float = _LONGEST) -> None:
    """End the process if it has not ended in a while; everything said is saved by then.

    The library waits until all is written to the terminal, and where that is gone it may wait for ever.
    """
    timer = threading.Timer(seconds, os._exit, (_HUNG_UP,))
    timer.daemon = True
    timer.start()
