"""Preferences: what the user has set in the config file, and what the chat remembers by itself."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING

from qa_bot.surfaces.tui.keys import check_keymap

if TYPE_CHECKING:
    from pathlib import Path

CONFIG = "config.toml"
_STATE = "chat-state.json"


@dataclass(frozen=True, slots=True)
class Config:
    """What stands in ``config.toml``: ``theme``, ``motion`` and a ``[keys]`` table."""

    theme: str | None = None
    motion: bool = True
    keys: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class State:
    """What is the same next time: the theme, the panes, the inspector."""

    theme: str = ""
    layout: str = "layout-both"
    why: bool = True


def read_config(folder: Path) -> tuple[Config, tuple[str, ...]]:
    """Read the config file, and say what in it cannot be used; the rest is."""
    if not (folder / CONFIG).exists():
        return Config(), ()
    import tomllib  # noqa: PLC0415 - most people have no such file, and the first paint need not wait

    try:
        found = tomllib.loads((folder / CONFIG).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Config(), (f"{CONFIG}: {error}",)
    known = {each.name for each in fields(Config)}
    wrong = [f"{CONFIG}: unknown setting {name!r}" for name in found if name not in known]
    theme, motion, table = found.get("theme"), found.get("motion", True), found.get("keys", {})
    if theme is not None and not isinstance(theme, str):
        wrong.append(f"{CONFIG}: theme must be a name")
        theme = None
    if not isinstance(motion, bool):
        wrong.append(f"{CONFIG}: motion must be true or false")
        motion = True
    if not isinstance(table, dict):
        wrong.append(f"{CONFIG}: keys must be a table")
    keys = {name: keys for name, keys in table.items() if isinstance(keys, str)} if isinstance(table, dict) else {}
    faults = check_keymap(keys)
    if faults:
        wrong += [f"{CONFIG}: {fault}" for fault in faults]
        keys = {}
    return Config(theme, motion, keys), tuple(wrong)


def read_state(folder: Path) -> State:
    """Read what was remembered; whatever cannot be read is forgotten."""
    state = State()
    if not (folder / _STATE).exists():
        return state
    import json  # noqa: PLC0415 - as above

    try:
        found = json.loads((folder / _STATE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return state
    if isinstance(found, dict):
        for name, default in asdict(state).items():
            value = found.get(name)
            if isinstance(value, type(default)):
                setattr(state, name, value)
    return state


def write_state(folder: Path, state: State) -> None:
    """Remember; where that is impossible, nothing is lost but convenience."""
    import json  # noqa: PLC0415 - as above

    try:
        folder.mkdir(parents=True, exist_ok=True)
        new = folder / f"{_STATE}.new"
        new.write_text(json.dumps(asdict(state)), encoding="utf-8")
        new.replace(folder / _STATE)
    except OSError:
        return
