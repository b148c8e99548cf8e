"""Folders: where the program keeps a user's sessions, settings and state."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NAME = "qa-bot"


def data_folder() -> Path:
    """Return the folder for sessions; it need not exist yet."""
    return _folder("XDG_DATA_HOME", Path(".local", "share"), mac="Library/Application Support", windows="LOCALAPPDATA")


def config_folder() -> Path:
    """Return the folder for settings; it need not exist yet."""
    return _folder("XDG_CONFIG_HOME", Path(".config"), mac="Library/Application Support", windows="APPDATA")


def _folder(variable: str, default: Path, *, mac: str, windows: str) -> Path:
    """Follow the XDG variable wherever it is set, else the habit of the system."""
    named = os.environ.get(variable)
    if named and Path(named).is_absolute():
        return Path(named) / _NAME
    if sys.platform == "darwin":
        return Path.home() / mac / _NAME
    if sys.platform == "win32":
        return Path(os.environ.get(windows) or Path.home()) / _NAME
    return Path.home() / default / _NAME


def under_home(path: Path) -> str:
    """Return a path as people write it: what lies in their home begins with a tilde."""
    home = Path("~").expanduser()
    return str("~" / path.relative_to(home)) if path.is_relative_to(home) else str(path)
