"""Asking, reading and moving about, as a user does it."""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

import asyncio
import inspect
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual import events

from qa_bot.model.answer import Answer, Status
from qa_bot.surfaces.tui.app import ChatApp, Options
from qa_bot.surfaces.tui.library import Library
from qa_bot.surfaces.tui.preferences import Config
from qa_bot.surfaces.tui.widgets.empty import Suggestions
from qa_bot.surfaces.tui.widgets.prompt import Prompt
from tests.surfaces.tui.driver import app_of, ask, screen_text, until
from tests.surfaces.tui.stand_in import MILL, StandIn, make

if TYPE_CHECKING:
    from qa_bot.model.dialogue import History
    from tests.surfaces.tui.driver import Open


async def test_the_empty_state_offers_questions_and_a_key_asks_one(open_chat: Open) -> None:
    async with open_chat() as pilot:
        assert "How much flour was sold in 2019?" in screen_text(pilot)
        await pilot.press("f7")
        await until(pilot, lambda: app_of(pilot).chat.transcript.count == 1)
        assert "1,340 tonnes of flour were sold in 2019." in screen_text(pilot)


async def test_an_answer_brings_its_quote_into_view(open_chat: Open) -> None:
    async with open_chat(size=(120, 36)) as pilot:
        await ask(pilot, "how much flour in 2019")
        chat = app_of(pilot).chat
        assert chat.view.current == 0
        span = chat.view.quotes[0]
        assert chat.view.document is not None
        assert span.of(chat.view.document.text) == "sold 1,340 tonnes of flour in 2019"
        assert "¶2, sentence 1" in screen_text(pilot)


async def test_moving_through_turns_and_quotes_moves_the_document(open_chat: Open) -> None:
    async with open_chat(size=(120, 36)) as pilot:
        await ask(pilot, "who owns the mill")
        await ask(pilot, "compare the years")
        chat = app_of(pilot).chat
        assert chat.exhibit.shown == (1, 0)
        await pilot.press("escape", "2")
        assert chat.exhibit.shown == (1, 1)
        await pilot.press("n")
        assert chat.exhibit.shown == (1, 0)
        await pilot.press("up")
        assert chat.exhibit.shown == (0, 0)
        await pilot.press("down", "p")
        assert chat.exhibit.shown == (1, 1)


async def test_the_screen_keeps_still_before_the_prompt_is_emptied(open_chat: Open) -> None:
    # A frame begun in between would paint nothing, and the answer would wait for the next one.
    async with open_chat(size=(120, 36)) as pilot:
        app = app_of(pilot)
        prompt, found = app.chat.prompt, list[str]()
        assert prompt.sending == app.asking.keep_still
        prompt.sending = lambda: found.append(prompt.text)
        await ask(pilot, "who owns the mill")
        assert found == ["who owns the mill"]
        assert not prompt.text


async def test_a_click_on_a_quote_shows_it(open_chat: Open) -> None:
    async with open_chat(size=(120, 36)) as pilot:
        await ask(pilot, "compare the years")
        rows = screen_text(pilot).split("\n")
        y = next(index for index, row in enumerate(rows) if "2 “1,200 tonnes" in row)
        await pilot.click(offset=(rows[y].index("1,200"), y))
        await pilot.pause()
        assert app_of(pilot).chat.exhibit.shown == (0, 1)


async def test_a_refusal_names_its_reason_and_leads_to_the_nearest(open_chat: Open) -> None:
    async with open_chat() as pilot:
        await ask(pilot, "who is the miller?")
        text = screen_text(pilot)
        assert "not answered · not in the text" in text
        assert "nearest: “built by a firm from the coast”" in text
        assert app_of(pilot).chat.exhibit.shown == (0, 0)


async def test_a_follow_up_tells_how_it_was_understood(open_chat: Open) -> None:
    async with open_chat() as pilot:
        await ask(pilot, "how much flour?")
        await ask(pilot, "who owns it?")
        assert "understood as: Who is the owner of the mill?" in screen_text(pilot)


async def test_up_and_down_go_through_the_questions_and_keep_the_draft(open_chat: Open) -> None:
    async with open_chat() as pilot:
        await ask(pilot, "first")
        await ask(pilot, "second")
        prompt = app_of(pilot).chat.prompt
        prompt.text = "draft"
        await pilot.press("up")
        assert prompt.text == "second"
        await pilot.press("up")
        assert prompt.text == "first"
        await pilot.press("down", "down")
        assert prompt.text == "draft"


async def test_a_pasted_text_of_several_lines_waits_to_be_sent(open_chat: Open) -> None:
    async with open_chat() as pilot:
        prompt = app_of(pilot).chat.prompt
        prompt.post_message(events.Paste("one\r\ntwo\nthree"))
        await pilot.pause()
        assert prompt.text == "one\ntwo\nthree"
        assert app_of(pilot).chat.transcript.count == 0


async def test_text_and_enter_in_one_burst_send_the_whole_text(open_chat: Open) -> None:
    async with open_chat() as pilot:
        app = app_of(pilot)
        sent = "how much flour in 2019"
        for character in sent:
            app.post_message(events.Key("space" if character == " " else character, character))
        app.post_message(events.Key("enter", None))
        await until(pilot, lambda: len(app.conversation) == 1)
        assert app.conversation.question(0) == sent


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        (["b", "a", "backspace", "c", "k"], "bck"),
        (["o", "l", "d", "ctrl+u", "n", "e", "w"], "new"),
        (["a", "c", "left", "b", "end", "d"], "abcd"),
        (["a", "ctrl+j", "b"], "a\nb"),
    ],
)
async def test_keys_in_one_burst_keep_their_order(open_chat: Open, keys: list[str], text: str) -> None:
    async with open_chat() as pilot:
        for key in keys:
            pilot.app.post_message(events.Key(key, key if len(key) == 1 else None))
        await until(pilot, lambda: app_of(pilot).chat.prompt.text == text)


async def test_questions_asked_while_reading_are_answered_in_order(article: object, open_chat: Open) -> None:
    del article
    async with open_chat() as pilot:
        app = app_of(pilot)
        app.asking.answerable.clear()
        for question in ("who owns it", "how much flour"):
            app.chat.prompt.text = question
            await pilot.press("enter")
        await until(pilot, lambda: app.chat.transcript.count == 2)
        assert "looking through the documents" in screen_text(pilot)
        app.asking.answerable.set()
        await until(pilot, lambda: app.conversation.answer(1) is not None)
        await pilot.pause()

        assert "Ruth Calder owns it." in screen_text(pilot)
        assert "1,340 tonnes of flour were sold" in screen_text(pilot)


async def test_a_question_whose_answer_takes_long_is_shown_before_it(
    open_chat: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    quick = StandIn.ask

    def slow(bot: StandIn, text: str, history: History = ()) -> Answer:
        gate.wait(10)
        return quick(bot, text, history)

    monkeypatch.setattr(StandIn, "ask", slow)
    async with open_chat() as pilot:
        await pilot.press(*"who owns it", "enter")
        await until(pilot, lambda: "looking through the documents" in screen_text(pilot))
        assert "❯ who owns it" in screen_text(pilot)
        gate.set()
        await until(pilot, lambda: "Ruth Calder owns it." in screen_text(pilot))
        assert app_of(pilot).chat.transcript.count == 1


async def test_typing_while_reading_goes_to_the_prompt(open_chat: Open) -> None:
    async with open_chat() as pilot:
        await ask(pilot, "who owns it")
        await pilot.press("escape")
        assert app_of(pilot).chat.transcript.has_focus
        await pilot.press("W", "h", "o")
        assert app_of(pilot).chat.prompt.text == "Who"


async def test_help_names_every_key_and_closes(open_chat: Open) -> None:
    async with open_chat() as pilot:
        await pilot.press("f1")
        await pilot.pause()
        assert "Keys" in screen_text(pilot)
        await pilot.press("escape")
        assert pilot.app.screen is app_of(pilot).chat


async def test_follow_ups_are_offered_after_an_answer(open_chat: Open) -> None:
    async with open_chat() as pilot:
        await ask(pilot, "how much flour")
        assert app_of(pilot).chat.query_one(Suggestions).display
        await pilot.press("f7")
        await until(pilot, lambda: app_of(pilot).conversation.answer(1) is not None)
        assert app_of(pilot).conversation.question(1) == "Who owns the mill?"


async def test_what_is_found_after_the_chat_was_left_disturbs_nobody(open_chat: Open) -> None:
    async with open_chat() as pilot:
        app = app_of(pilot)
        await ask(pilot, "who owns it")
    app.chat.offer(("How many people worked there?",))
    app.chat.explain(None)
    app.tell()
    assert app.chat.offered == ("How many people worked there?",)


async def test_quitting_ends_the_app(open_chat: Open) -> None:
    async with open_chat() as pilot:
        await pilot.press("f10")
        await asyncio.sleep(0)
        assert not pilot.app.is_running


async def test_the_prompt_sends_nothing_when_empty(open_chat: Open) -> None:
    async with open_chat() as pilot:
        await pilot.press("enter", "space", "enter")
        assert app_of(pilot).chat.query_one(Prompt).has_focus
        assert len(app_of(pilot).conversation) == 0


async def test_without_documents_it_says_why_and_a_question_is_not_left_waiting(tmp_path: Path) -> None:
    app = ChatApp(Library((tmp_path / "none.txt",), make), Options(config=Config(keys={"corpus.reload": "f12"})))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "nothing to ask about" in screen_text(pilot))
        assert "No such file or folder" in screen_text(pilot)
        assert "f12 reads again" in screen_text(pilot)
        await ask(pilot, "who owns the mill?")
        assert "no documents to answer from" in screen_text(pilot)
        (tmp_path / "none.txt").write_text(MILL, encoding="utf-8")
        await pilot.press("f12")
        await until(pilot, lambda: app.bot is not None)
        await ask(pilot, "who owns the mill?")
        assert "Ruth Calder owns it." in screen_text(pilot)


async def test_an_answer_without_quotes_takes_the_marks_of_the_one_before_away(open_chat: Open) -> None:
    async with open_chat(size=(120, 36)) as pilot:
        view = app_of(pilot).chat.view
        await ask(pilot, "who owns the mill?")
        assert view.quotes
        nothing = Answer(status=Status.ABSTAINED, text="The text does not say.", resolved_question="who owns the mill?")
        app_of(pilot).conversation.reply(0, nothing)
        app_of(pilot).chat.renew(0)
        await pilot.pause()
        assert view.quotes == ()
        assert "quote" not in screen_text(pilot).split("\n")[1]


async def test_follow_ups_are_offered_after_an_answer_and_asked_with_one_key(open_chat: Open) -> None:
    async with open_chat(size=(120, 36)) as pilot:
        await ask(pilot, "who is the miller?")
        assert "f8 Who owns the mill?" in screen_text(pilot)
        await pilot.press("f8")
        await until(pilot, lambda: len(app_of(pilot).conversation) == 2)
        await until(pilot, lambda: app_of(pilot).asking.suggested_after == 2)
        await pilot.pause()
        assert "Ruth Calder owns it." in screen_text(pilot)
        assert "f8 Who owns the mill?" not in screen_text(pilot)


class Page(ChatApp):
    """The chat as a page of a browser opens it: without the focus, and never told that it has it."""

    CSS_PATH = str(Path(inspect.getfile(ChatApp)).with_name("chat.tcss"))
    is_web = True

    def on_load(self) -> None:
        """Say what a page says at first."""
        self.call_later(self.post_message, events.AppBlur())


async def test_in_a_browser_letters_go_to_the_prompt_from_the_beginning(article: Path, open_chat: Open) -> None:
    async with open_chat(app=Page(Library((article,), make))) as pilot:
        for char in "corn219":
            pilot.app.post_message(events.Key(char, char))
        await pilot.pause()
        assert app_of(pilot).chat.prompt.text == "corn219"
