"""The gate before the chat in a browser: the key opens it, and only from our own page."""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

import argparse
import shlex
from pathlib import Path

import pytest

from qa_bot.errors import SettingsError
from qa_bot.surfaces import serve
from qa_bot.surfaces.serve import COOKIE, HEADERS, Gate, Verdict, command, hosts

GATE = Gate("secret", hosts("localhost", 8000, None))
OURS = {"Host": "localhost:8000"}


@pytest.mark.parametrize(
    ("headers", "query", "cookies", "verdict"),
    [
        (OURS, {}, {}, Verdict.REFUSE),
        (OURS, {"key": "secret"}, {}, Verdict.GIVE_COOKIE),
        (OURS, {"key": "secrets"}, {}, Verdict.REFUSE),
        (OURS, {"key": "\ud800é"}, {}, Verdict.REFUSE),
        (OURS, {}, {COOKIE: "secret"}, Verdict.LET_IN),
        (OURS, {}, {COOKIE: ""}, Verdict.REFUSE),
        (OURS | {"Origin": "http://localhost:8000"}, {}, {COOKIE: "secret"}, Verdict.LET_IN),
        (OURS | {"Origin": "http://elsewhere.example"}, {}, {COOKIE: "secret"}, Verdict.REFUSE),
        (OURS | {"Origin": "null"}, {}, {COOKIE: "secret"}, Verdict.REFUSE),
        ({"Host": "elsewhere.example:8000"}, {}, {COOKIE: "secret"}, Verdict.REFUSE),
        ({}, {}, {COOKIE: "secret"}, Verdict.REFUSE),
    ],
)
def test_who_is_let_in(
    headers: dict[str, str], query: dict[str, str], cookies: dict[str, str], verdict: Verdict
) -> None:
    assert GATE.judge(headers, query, cookies) is verdict


def test_a_public_address_is_a_host_too() -> None:
    assert hosts("0.0.0.0", 80, "https://ask.example") == {"0.0.0.0:80", "ask.example"}  # noqa: S104 - only compared


def test_an_open_address_needs_a_name() -> None:
    args = argparse.Namespace(host="0.0.0.0", port=8000, public_url=None, paths=[])  # noqa: S104 - refused
    with pytest.raises(SettingsError, match="--public-url"):
        serve.run(args)


def test_every_tab_runs_the_chat_and_saves_nothing() -> None:
    words = shlex.split(command([Path("a b.txt"), Path("$(x).txt")]))
    assert words[-4:] == ["chat", "--no-save", "a b.txt", "$(x).txt"]


def test_nothing_is_loaded_from_elsewhere() -> None:
    assert "http" not in HEADERS["Content-Security-Policy"]
