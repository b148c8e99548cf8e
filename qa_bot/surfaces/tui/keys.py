"""Keys: the one table that bindings, key bar, help screen and key settings are made from."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Literal, NamedTuple

from textual.binding import Binding

if TYPE_CHECKING:
    from collections.abc import Mapping


class Scope(StrEnum):
    """Where a key works."""

    EVERYWHERE = "everywhere"
    PROMPT = "in the prompt"
    BROWSING = "outside the prompt"
    CONVERSATION = "in the conversation"
    DOCUMENT = "in the document"
    FIND = "while finding"
    FIGURES = "in the figures"
    SESSIONS = "in the sessions"
    NAMING = "while naming something"
    WINDOW = "in a window"


Shown = Literal[0, 1, 2]
ROOM: Shown = 1
ALWAYS: Shown = 2


class Key(NamedTuple):
    """A key: its name for the settings, where it works, what it does; ``bar`` is its word in the key bar.

    ``shown`` says whether the key bar names it: always, where there is room, or never.
    """

    id: str
    scope: Scope
    key: str
    action: str
    bar: str
    help: str
    shown: Shown = 0


E, P, B, C, D = Scope.EVERYWHERE, Scope.PROMPT, Scope.BROWSING, Scope.CONVERSATION, Scope.DOCUMENT

# Left out on purpose: ctrl+i m h [ (Tab, Enter, Backspace, Esc by other names), ctrl+s q (flow control),
# ctrl+a b (prefixes of terminal multiplexers), ctrl+z, and everything that needs a modern terminal protocol.
KEYS = (
    Key("prompt.send", P, "enter", "send", "ask", "ask the question", shown=ALWAYS),
    Key("prompt.newline", P, "ctrl+j", "newline", "new line", "begin a new line", shown=ROOM),
    Key("prompt.complete", P, "tab", "complete", "complete", "take the completion, or go to the next pane"),
    Key("view.back", E, "escape", "go_back", "browse", "close, or go between prompt and conversation", shown=ALWAYS),
    Key("quote.choose", B, "1,2,3,4,5,6,7,8,9", "", "quotes", "show quote 1 to 9 in the document"),
    Key("quote.next", B, "n", "next_quote", "next quote", "show the next quote", shown=ALWAYS),
    Key("quote.previous", B, "p", "previous_quote", "previous", "show the previous quote"),
    Key("answer.copy", B, "c", "app.copy_answer", "copy", "copy the answer", shown=ALWAYS),
    Key(
        "answer.cite", B, "C", "app.copy_cited", "copy cited", "copy the answer with its quotes and places", shown=ROOM
    ),
    Key("answer.again", B, "r", "ask_again", "ask again", "put the question into the prompt again", shown=ROOM),
    Key("view.find", B, "slash,ctrl+f", "find", "find", "find words in the pane you are in", shown=ALWAYS),
    Key("turn.previous", C, "up,k", "previous_turn", "up", "go to the turn before"),
    Key("turn.next", C, "down,j", "next_turn", "down", "go to the turn after"),
    Key("turn.first", C, "home,g", "first_turn", "first", "go to the first turn"),
    Key("turn.last", C, "end,G", "last_turn", "last", "go to the last turn"),
    Key(
        "document.next",
        D,
        "right_square_bracket",
        "screen.next_document",
        "next document",
        "show the next document",
        shown=ROOM,
    ),
    Key(
        "document.previous",
        D,
        "left_square_bracket",
        "screen.previous_document",
        "previous",
        "show the document before",
    ),
    Key("app.help", E, "f1", "help", "help", "show all keys", shown=ALWAYS),
    Key("view.layout", E, "f2", "cycle_layout", "panes", "show conversation, document or both", shown=ROOM),
    Key("view.figures", E, "f3", "figures", "figures", "list all figures of the documents", shown=ALWAYS),
    Key("session.list", E, "f4", "sessions", "sessions", "resume, rename or delete a session", shown=ROOM),
    Key("corpus.reload", E, "f5", "reload", "reload", "read the documents again, or stop reading them", shown=ROOM),
    Key("view.why", E, "f6", "why", "why", "show why this answer was given", shown=ALWAYS),
    Key("suggestion.1", E, "f7", "suggestion(0)", "ask 1st", "ask the first suggested question"),
    Key("suggestion.2", E, "f8", "suggestion(1)", "ask 2nd", "ask the second suggested question"),
    Key("suggestion.3", E, "f9", "suggestion(2)", "ask 3rd", "ask the third suggested question"),
    Key("session.export", E, "ctrl+o", "export", "export", "write the conversation to a file", shown=ROOM),
    Key("app.palette", E, "ctrl+p", "command_palette", "commands", "find any command", shown=ALWAYS),
    Key("app.quit", E, "f10,ctrl+q", "quit", "quit", "leave; everything said is saved", shown=ALWAYS),
    Key("find.next", Scope.FIND, "enter,down", "next_hit", "next", "go to the next place", shown=ALWAYS),
    Key("find.previous", Scope.FIND, "up", "previous_hit", "previous", "go to the place before", shown=ALWAYS),
    Key("find.other", Scope.FIND, "tab", "other_pane", "other pane", "find in the other pane", shown=ALWAYS),
    Key("figures.sort", Scope.FIGURES, "s", "sort", "sort", "sort by the next column", shown=ALWAYS),
    Key("figures.turn", Scope.FIGURES, "S", "turn", "other way", "sort the other way round", shown=ALWAYS),
    Key(
        "figures.narrow", Scope.FIGURES, "slash", "narrow", "narrow", "show only figures with some words", shown=ALWAYS
    ),
    Key("figures.open", Scope.FIGURES, "enter", "open", "show", "show the figure in the document", shown=ALWAYS),
    Key("sessions.open", Scope.SESSIONS, "enter", "open", "resume", "resume the session", shown=ALWAYS),
    Key("sessions.rename", Scope.SESSIONS, "r", "rename", "rename", "give the session another name", shown=ALWAYS),
    Key("sessions.delete", Scope.SESSIONS, "d", "delete", "delete", "delete the session", shown=ALWAYS),
    Key("name.take", Scope.NAMING, "enter", "take", "take it", "take the name", shown=ALWAYS),
    Key("window.close", Scope.WINDOW, "escape", "close", "close", "close the window", shown=ALWAYS),
)
IDS = frozenset(key.id for key in KEYS)
FORBIDDEN = frozenset(
    {"ctrl+i", "ctrl+m", "ctrl+h", "ctrl+left_square_bracket", "ctrl+s", "ctrl+a", "ctrl+b", "ctrl+z"}
)


def bindings(*scopes: Scope) -> list[Binding]:
    """Return the bindings of some scopes, for a widget or screen to carry."""
    found = []
    for key in KEYS:
        if key.scope not in scopes:
            continue
        if key.id == "quote.choose":
            # One binding each: the action takes the digit as its argument.
            found += [
                Binding(digit, f"quote({digit})", key.help, show=False, id=f"quote.{digit}") for digit in "123456789"
            ]
            continue
        found.append(Binding(key.key, key.action, key.bar, show=key.shown == ALWAYS, id=key.id, tooltip=key.help))
    return found


def check_keymap(keymap: Mapping[str, str]) -> tuple[str, ...]:
    """Return what is wrong with a user's keys: unknown names, keys that terminals cannot tell apart, clashes."""
    wrong = [f"unknown key name {name!r}" for name in keymap if name not in IDS]
    wrong += [
        f"{name}: {key} cannot be told apart in a terminal, or is taken by it"
        for name, keys in keymap.items()
        for key in keys.split(",")
        if key in FORBIDDEN
    ]
    taken: dict[tuple[Scope, str], str] = {}
    for key in KEYS:
        for name in keymap.get(key.id, key.key).split(","):
            other = taken.setdefault((key.scope, name), key.id)
            if other != key.id:
                wrong.append(f"{other} and {key.id} both want {name}")
    return tuple(wrong)


_SYMBOLS = {
    "enter": "⏎", "escape": "esc", "slash": "/", "up": "↑", "down": "↓", "left_square_bracket": "[",
    "right_square_bracket": "]", "home": "home", "end": "end",
}  # fmt: skip


def shown_key(key: str) -> str:
    """Return a key as the key bar and the help write it."""
    first, *_ = key.split(",")
    if key == "1,2,3,4,5,6,7,8,9":
        return "1-9"
    return first.replace("ctrl+", "^") if first.startswith("ctrl+") else _SYMBOLS.get(first, first)


def key_of(name: str, keymap: Mapping[str, str]) -> str:
    """Return the key that does something, as the user has set it, as the key bar writes it."""
    return shown_key(keymap.get(name) or next(key.key for key in KEYS if key.id == name))


def all_keys(key: str) -> str:
    """Return all keys of a binding as the help writes them."""
    return "1-9" if key == "1,2,3,4,5,6,7,8,9" else " ".join(shown_key(each) for each in key.split(","))
