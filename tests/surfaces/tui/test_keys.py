"""Keys: no clash, none that terminals cannot send, every one in the help, all of them the user's to change."""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import TYPE_CHECKING

import pytest
from textual.binding import Binding
from textual.message_pump import MessagePump

from qa_bot.surfaces import tui
from qa_bot.surfaces.tui.app import ChatApp, Options
from qa_bot.surfaces.tui.keys import FORBIDDEN, KEYS, Scope, all_keys, bindings, check_keymap
from qa_bot.surfaces.tui.library import Library
from qa_bot.surfaces.tui.preferences import CONFIG, Config, State, read_config, read_state, write_state
from qa_bot.surfaces.tui.screens.ask_text import AskText
from qa_bot.surfaces.tui.screens.chat import ChatScreen
from qa_bot.surfaces.tui.screens.figures import FiguresScreen
from qa_bot.surfaces.tui.screens.help import help_text
from qa_bot.surfaces.tui.screens.sessions import SessionsScreen
from qa_bot.surfaces.tui.screens.window import Window
from qa_bot.surfaces.tui.widgets.document import DocumentView
from qa_bot.surfaces.tui.widgets.find import FindBar
from qa_bot.surfaces.tui.widgets.prompt import Prompt
from qa_bot.surfaces.tui.widgets.transcript import Transcript
from tests.surfaces.tui.driver import app_of, ask, screen_text
from tests.surfaces.tui.stand_in import make

if TYPE_CHECKING:
    from pathlib import Path

    from tests.surfaces.tui.driver import Open


def test_the_table_has_no_clash_and_no_key_that_terminals_cannot_send() -> None:
    assert check_keymap({}) == ()
    assert not {each for key in KEYS for each in key.key.split(",")} & FORBIDDEN
    assert len({key.id for key in KEYS}) == len(KEYS)


def test_a_key_that_works_everywhere_is_taken_nowhere_else() -> None:
    everywhere = {each for key in KEYS if key.scope is Scope.EVERYWHERE for each in key.key.split(",")}
    inside = {
        each
        for key in KEYS
        if key.scope in {Scope.PROMPT, Scope.BROWSING, Scope.CONVERSATION, Scope.DOCUMENT}
        for each in key.key.split(",")
    }
    assert not everywhere & inside
    own = {each for binding in Prompt.BINDINGS if isinstance(binding, Binding) for each in binding.key.split(",")}
    assert not everywhere & own


def test_nothing_is_bound_with_priority() -> None:
    assert not [each for scope in Scope for each in bindings(scope) if each.priority]


def test_the_help_names_every_key() -> None:
    words = help_text({}, 78).plain
    for key in KEYS:
        assert all_keys(key.key) in words
        assert key.help in words


def test_the_help_is_broken_beside_its_keys_where_there_is_little_room() -> None:
    lines = help_text({}, 34).plain.split("\n")
    assert max(map(len, lines)) <= 34
    at = next(number for number, line in enumerate(lines) if "show conversation," in line)
    assert lines[at + 1].startswith(" " * 10 + " document or both")


def test_every_action_of_the_table_exists() -> None:
    homes: dict[Scope, tuple[type, ...]] = {
        Scope.EVERYWHERE: (ChatApp,),
        Scope.PROMPT: (Prompt,),
        Scope.BROWSING: (ChatScreen,),
        Scope.CONVERSATION: (Transcript,),
        Scope.DOCUMENT: (DocumentView,),
        Scope.FIND: (FindBar,),
        Scope.FIGURES: (FiguresScreen,),
        Scope.SESSIONS: (SessionsScreen,),
        Scope.NAMING: (AskText,),
        Scope.WINDOW: (Window,),
    }
    named = {"app": (ChatApp,), "screen": (ChatScreen,)}
    for key in KEYS:
        space, _, name = key.action.partition("(")[0].rpartition(".")
        homes_of_key = named[space] if space else homes[key.scope]
        assert not name or all(hasattr(home, f"action_{name}") for home in homes_of_key), key


def test_nothing_of_ours_hides_a_private_name_of_textual() -> None:
    wanted = {"_on_key", "_on_paste", "_size_updated"}
    for ours in _own_classes():
        names = {name for name in vars(ours) if name.startswith("_") and callable(vars(ours)[name])}
        for base in ours.__mro__[1:]:
            if base.__module__.startswith("textual"):
                hidden = {name for name in names if name in vars(base) and not name.startswith("__")}
                assert not hidden - wanted, (ours, base)


def _own_classes() -> list[type]:
    modules = [importlib.import_module(each.name) for each in pkgutil.walk_packages(tui.__path__, f"{tui.__name__}.")]
    return [
        each
        for module in modules
        for _, each in inspect.getmembers(module, inspect.isclass)
        if each.__module__ == module.__name__ and issubclass(each, MessagePump)
    ]


async def test_a_user_moves_a_key(article: Path, open_chat: Open) -> None:
    options = Options(config=Config(keys={"app.help": "f12"}))
    async with open_chat(app=ChatApp(Library((article,), make), options)) as pilot:
        await pilot.press("f1")
        assert pilot.app.screen is app_of(pilot).chat
        assert "f12 help" in screen_text(pilot)
        await pilot.press("f12")
        await pilot.pause()
        assert "f12 " in screen_text(pilot)
        assert pilot.app.screen is not app_of(pilot).chat


async def test_a_click_on_the_key_bar_does_what_it_says(open_chat: Open) -> None:
    async with open_chat() as pilot:
        await pilot.click(offset=(screen_text(pilot).split("\n")[-1].index("help"), 23))
        await pilot.pause()
        assert pilot.app.screen is not app_of(pilot).chat


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("theme = 3", "theme must be a name"),
        ("[keys]\n'app.hlep' = 'f1'", "unknown key name 'app.hlep'"),
        ("[keys]\n'app.help' = 'ctrl+m'", "cannot be told apart"),
        ("[keys]\n'app.help' = 'f2'", "both want f2"),
        ("motion = 'no'", "motion must be true or false"),
        ("colour = 'red'", "unknown setting 'colour'"),
        ("= nonsense", CONFIG),
        ("keys = 3", "keys must be a table"),
    ],
)
def test_what_is_wrong_in_the_settings_is_said(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / CONFIG).write_text(text, encoding="utf-8")
    config, problems = read_config(tmp_path)
    assert config.keys == {}
    assert said in " ".join(problems)


def test_good_settings_are_read(tmp_path: Path) -> None:
    (tmp_path / CONFIG).write_text("theme = 'qa-light'\nmotion = false\n[keys]\n'app.help' = 'f12'\n", encoding="utf-8")
    assert read_config(tmp_path) == (Config("qa-light", motion=False, keys={"app.help": "f12"}), ())
    assert read_config(tmp_path / "none") == (Config(), ())


def test_what_was_chosen_is_remembered(tmp_path: Path) -> None:
    write_state(tmp_path / "new", State("qa-light", "layout-document", why=False))
    assert read_state(tmp_path / "new") == State("qa-light", "layout-document", why=False)


@pytest.mark.parametrize("text", ["", "[]", '{"theme": 3, "layout": null, "why": "x"}', "\x00"])
def test_a_damaged_memory_is_forgotten(tmp_path: Path, text: str) -> None:
    (tmp_path / "chat-state.json").write_text(text)
    assert read_state(tmp_path) == State()


async def test_a_damaged_layout_or_theme_is_not_used(article: Path, open_chat: Open) -> None:
    options = Options(state=State("no-such-theme", "layout-of-a-garden"), theme="neither")
    async with open_chat(app=ChatApp(Library((article,), make), options)) as pilot:
        await ask(pilot, "how much flour?")
        assert pilot.app.theme == "qa-dark"
        assert app_of(pilot).chat.panes == "layout-both"


async def test_theme_and_panes_are_the_same_next_time(article: Path, tmp_path: Path, open_chat: Open) -> None:
    async with open_chat(app=ChatApp(Library((article,), make), Options(folder=tmp_path))) as pilot:
        pilot.app.theme = "qa-light"
        await pilot.press("f2")
    assert read_state(tmp_path) == State("qa-light", "layout-document", why=True)
