"""`python -m qa_bot` is `qa-bot`."""

from __future__ import annotations

import sys

from qa_bot.surfaces.cli import main

if __name__ == "__main__":
    sys.exit(main())
