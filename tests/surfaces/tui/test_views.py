"""Figures, reasons, charts, search and completion."""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

import datetime as dt
import io
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from qa_bot import Bot
from qa_bot.model.answer import Answer, Status
from qa_bot.model.document import Name, NameKind
from qa_bot.surfaces.tui.chart import Bar, bars, draw
from qa_bot.surfaces.tui.completion import Completion
from qa_bot.surfaces.tui.conversation import Conversation
from qa_bot.surfaces.tui.explanation import explain
from qa_bot.surfaces.tui.finder import turns_with
from qa_bot.surfaces.tui.line_mode import converse
from qa_bot.surfaces.tui.places import Place, Places
from qa_bot.surfaces.tui.reply import citations, emphasised
from qa_bot.surfaces.tui.screens.sessions import when
from qa_bot.surfaces.tui.widgets.find import MOST, find
from qa_bot.surfaces.tui.widgets.transcript import MOUNTED
from qa_bot.surfaces.tui.widgets.turn import TurnView
from tests.surfaces.tui.driver import app_of, ask, screen_text, until
from tests.surfaces.tui.stand_in import make, mill

if TYPE_CHECKING:
    from pathlib import Path

    from tests.surfaces.tui.driver import Open


async def test_a_figure_leads_to_its_place(open_chat: Open) -> None:
    async with open_chat(size=(120, 36)) as pilot:
        await pilot.press("f3")
        await pilot.pause()
        text = screen_text(pilot)
        assert "3 of 3 figures" in text
        assert "place ▲" in text
        await pilot.press("down", "enter")
        await pilot.pause()
        view = app_of(pilot).chat.view
        assert view.document is not None
        assert view.quotes[0].of(view.document.text) == "1,200 tonnes"


async def test_figures_are_sorted_and_narrowed_down(open_chat: Open) -> None:
    async with open_chat(size=(120, 36)) as pilot:
        await pilot.press("f3", "s")
        await pilot.pause()
        rows = [row for row in screen_text(pilot).split("\n") if "tonnes" in row and "level" in row]
        assert [row.split("│")[1].split()[0] for row in rows] == ["900", "1,200", "1,340"]
        await pilot.press("slash", *"1,3")
        await pilot.pause()
        assert "1 of 3 figures" in screen_text(pilot)


async def test_figures_are_turned_round_and_fit_a_narrow_screen(open_chat: Open) -> None:
    async with open_chat(size=(40, 12)) as pilot:
        await pilot.press("f3", "S")
        await pilot.pause()
        text = screen_text(pilot)
        assert "place ▼" in text
        assert "kind" not in text
        rows = [row.split()[0] for row in text.split("\n") if "tonnes" in row]
        assert rows == ["900", "1,200", "1,340"]
        assert "esc close" in text.split("\n")[-1]


async def test_why_shows_what_was_weighed_and_turned_down(open_chat: Open) -> None:
    async with open_chat() as pilot:
        await pilot.press("f6")
        assert "no answer yet to explain" in screen_text(pilot)
        await ask(pilot, "how much flour in 2019?")
        await pilot.press("f6")
        await pilot.pause()
        assert "Why this answer" in screen_text(pilot)
        assert "focus: flour" in screen_text(pilot)
        await pilot.press("f6")
        assert pilot.app.screen is app_of(pilot).chat


def test_an_explanation_says_everything_a_trace_holds() -> None:
    words = explain(make([mill()]).explain("how much flour in 2019?"), 60).plain
    for part in ("type: figure", "asked period", "✗ other period", "stated_figure", "3.20", "+2.50"):
        assert part in words


async def test_compared_figures_are_drawn(open_chat: Open) -> None:
    async with open_chat(size=(120, 36)) as pilot:
        await ask(pilot, "compare the years")
        row = next(row for row in screen_text(pilot).split("\n") if "━" in row)
        assert "1,340 tonnes [1]" in row


def test_a_chart_fits_and_its_longest_bar_is_the_largest_figure() -> None:
    rows = (Bar("2018", Decimal(1200), "1,200 t", 1), Bar("2019", Decimal(1340), "1,340 t", 2))
    for width in (20, 40, 90):
        lines = draw(rows, width).plain.split("\n")
        assert lines[1].count("━") >= lines[0].count("━") > 0
    assert all(len(line) <= 90 for line in draw(rows, 90).plain.split("\n"))


CYCLES = """Customers in Norway bought 61,400 bicycles in 2023, against 38,200 in Spain and 27,300 in Malta.

Revenue rose by 12% in 2023, to £184.6 million.

The board, with nine members, met four times in 2023."""


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("How many more bicycles were sold in Norway than in Spain?", [("61,400", 1), ("38,200", 1)]),
        ("What was the revenue in 2022?", [("£184.6 million", 1), ("≈ £164.8 million", 0)]),
        ("Give me a summary.", []),
        ("What was the revenue in 2023?", []),
    ],
)
def test_a_chart_shows_what_is_compared_and_computed_and_nothing_else(
    question: str, shown: list[tuple[str, int]]
) -> None:
    bot = Bot.of_text(CYCLES)
    rows = bars(bot.ask(question), Places(bot.corpus.sentences))
    assert [(row.words, row.citation) for row in rows] == shown


def test_bars_are_named_by_what_tells_them_apart() -> None:
    text = "The mine at Orm sold 90 tonnes in 1985 and 31 tonnes in 2021."
    bot = Bot.of_text(text)
    rows = bars(
        bot.ask("By how much did the sales of the mine at Orm fall from 1985 to 2021?"), Places(bot.corpus.sentences)
    )
    assert [row.label for row in rows] == ["1985", "2021"]
    assert draw((Bar("", Decimal(2), "2 t", 1), Bar("", Decimal(1), "1 t", 0)), 30).plain.split("\n")[0].startswith("━")


def test_figures_of_different_units_are_not_drawn() -> None:
    bot = make([mill()])
    places = Places(bot.corpus.sentences)
    assert len(bars(bot.ask("compare"), places)) == 2
    assert bars(bot.ask("how much flour?"), places) == ()
    assert bars(Answer(status=Status.SMALLTALK, text="Hello.", resolved_question="hi"), places) == ()


async def test_words_are_found_in_the_document(open_chat: Open) -> None:
    async with open_chat() as pilot:
        await pilot.press("ctrl+f", *"WHEEL")
        await pilot.pause()
        text = screen_text(pilot)
        assert "find in document" in text
        assert "1/2" in text
        await pilot.press("enter")
        assert "2/2" in screen_text(pilot)
        await pilot.press("enter", "up")
        assert "2/2" in screen_text(pilot)
        await pilot.press(*"xyz")
        await pilot.pause()
        assert "nowhere" in screen_text(pilot)
        await pilot.press("escape")
        assert not app_of(pilot).chat.finder.bar.display
        assert app_of(pilot).chat.view.hits == ()


async def test_words_are_found_in_the_conversation(open_chat: Open) -> None:
    async with open_chat(size=(120, 36)) as pilot:
        for question in ("who owns it", "how much flour", "compare the years"):
            await ask(pilot, question)
        await pilot.press("escape", "slash", *"calder")
        await pilot.pause()
        assert "1/1" in screen_text(pilot)
        assert app_of(pilot).chat.transcript.current == 0
        await pilot.press("tab")
        await pilot.pause()
        assert "find in document" in screen_text(pilot)
        await pilot.press("tab", *(["backspace"] * 6), *"coast")
        await pilot.pause()
        assert "nowhere, but 1 in document" in screen_text(pilot)


def test_finding_minds_neither_case_nor_spaces_nor_patterns() -> None:
    assert [tuple(span) for span in find("the  MILL", "at the\nmill, The Mill")] == [(3, 11), (13, 21)]
    assert find("(.*", "a(.*b") == [(1, 4)]
    assert find("ISTANBUL", "İzmir, Istanbul") == [(7, 15)]  # a letter that is two when it is small shifts nothing
    assert find("", "text") == ()
    assert len(find("a", "a" * (MOST + 5))) == MOST


def test_turns_are_found_by_question_answer_and_quote() -> None:
    bot, said = make([mill()]), Conversation()
    for question in ("who owns it", "how much flour", "nothing"):
        said.reply(said.ask(question), bot.ask(question))
    assert turns_with("OWNS", said) == [0]
    assert turns_with("sold 1,340", said) == [1]
    assert turns_with("status", said) == []


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("how much flour in 2019?", [["1,340 tonnes"]]),
        ("compare the years", [["1,340"], ["1,200"]]),
        ("who is the miller?", [["the coast"]]),
        ("was Benning bigger?", [[], []]),
    ],
)
def test_in_a_quote_the_value_is_set_apart_or_what_it_is_computed_from(question: str, words: list[list[str]]) -> None:
    document = mill()
    answer = make([document]).ask(question)
    found = [emphasised(answer, each) for each in citations(answer)]
    assert [[span.of(document.text) for span in spans] for spans in found] == words


async def test_a_name_is_completed_with_tab(open_chat: Open) -> None:
    async with open_chat(size=(120, 36)) as pilot:
        prompt = app_of(pilot).chat.prompt
        assert "tab complete" not in screen_text(pilot)
        await pilot.press(*"were 1,34")
        await pilot.pause()
        assert prompt.suggestion == "0 tonnes"
        assert "tab complete" in screen_text(pilot).split("\n")[-1]
        await pilot.press("tab")
        assert prompt.text == "were 1,340 tonnes"
        await pilot.press("tab")
        assert not prompt.has_focus


def test_the_commonest_phrase_completes() -> None:
    (sentence,) = (each for each in make([mill()]).corpus.sentences if "Calder" in each.text)
    text = sentence.document.text

    def name(words: str) -> Name:
        start = text.index(words)
        return Name(start, start + len(words), NameKind.OTHER, words)

    object.__setattr__(sentence, "names", (name("Ruth Calder"), name("Ashford"), name("Ashford")))
    completion = Completion([sentence])
    assert completion.rest("who is ruth cal") == "der"
    assert completion.rest("the mill at Ash") == "ford"
    assert completion.rest("as") == ""
    assert completion.rest("Ashford") == ""
    assert completion.rest("?") == ""


async def test_a_long_conversation_keeps_few_turns_mounted(open_chat: Open) -> None:
    async with open_chat(size=(100, 30)) as pilot:
        app = app_of(pilot)
        bot = make([mill()])
        answer = bot.ask("how much flour")
        for number in range(300):
            app.conversation.reply(app.conversation.ask(f"question {number}"), answer)
        await app.chat.load()
        await pilot.pause()
        assert len(app.chat.query(TurnView)) == MOUNTED
        await ask(pilot, "who owns it")
        assert len(app.chat.query(TurnView)) == MOUNTED
        await pilot.press("escape", "home")
        await pilot.pause()
        assert "question 0" in screen_text(pilot)
        assert "later" not in screen_text(pilot).split("\n")[1]
        assert len(app.chat.query(TurnView)) == MOUNTED
        await pilot.press("end")
        await until(pilot, lambda: "Ruth Calder owns it." in screen_text(pilot))
        for _ in range(3):
            await pilot.press("up")
        await until(pilot, lambda: app.chat.transcript.current == 297)


def test_a_session_is_dated_as_people_do() -> None:
    now = dt.datetime(2026, 3, 5, 18, 0, tzinfo=dt.UTC)
    moments = [now - dt.timedelta(minutes=30), now - dt.timedelta(days=3), now - dt.timedelta(days=300)]
    assert [when(each.timestamp(), now) for each in moments] == ["today 17:30", "02 Mar 18:00", "09 May 2025"]


async def test_several_documents_are_leafed_through(tmp_path: Path, open_chat: Open) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(mill().text, encoding="utf-8")
    async with open_chat(tmp_path / "a.txt", tmp_path / "b.txt", size=(120, 36)) as pilot:
        app_of(pilot).chat.view.focus()
        await pilot.press("right_square_bracket")
        assert "b.txt · 2 of 2" in screen_text(pilot)
        await pilot.press("right_square_bracket")
        assert "a.txt · 1 of 2" in screen_text(pilot)


async def test_the_palette_holds_what_has_no_key(open_chat: Open) -> None:
    async with open_chat(size=(100, 30)) as pilot:
        await ask(pilot, "who owns it")
        await pilot.press("ctrl+p")
        await pilot.pause()
        await pilot.press(*"new session")
        await until(pilot, lambda: "begin a new conversation" in screen_text(pilot))
        await pilot.press("enter", "enter")
        await until(pilot, lambda: len(app_of(pilot).conversation) == 0)


def test_places_are_named_by_paragraph_and_sentence() -> None:
    bot = make([mill()])
    places = Places(bot.corpus.sentences)
    piece = bot.ask("owner").evidence[0]
    span = bot.corpus.sentences[1].span
    assert places.name(Place(piece.document, span)) == "¶2, sentence 1"
    assert places.name(Place("other.txt", span)) == f"characters {span.start}-{span.end}"


def test_of_several_documents_a_place_names_its_own() -> None:
    bot = make([mill("a.txt"), mill("b.txt")])
    places = Places(bot.corpus.sentences)
    assert places.short(Place("b.txt", bot.corpus.sentences[1].span)) == "b.txt ¶2·s1"


def test_the_line_mode_answers_lines(
    article: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("who owns it?\nwho is the owner?\n/quit\nnever asked\n"))
    assert converse(make, (article,)) == 0
    shown = capsys.readouterr().out
    assert "Ruth Calder owns it." in shown
    assert "Quote 1: Its owner, Ruth Calder, (mill.txt," in shown
    assert "Understood as: Who is the owner of the mill?" in shown
    assert "\x1b" not in shown


def test_headings_are_no_paragraphs() -> None:
    text = "The mill of Ashford\n\nIt burned down. It was built again.\n\n- stone\n- slate\n\nNobody was hurt."
    corpus = Bot.of_text(text).corpus
    places = Places(corpus.sentences)
    named = [places.short(Place("text", sentence.span)) for sentence in corpus.sentences]
    assert named == ["heading", "¶1·s1", "¶1·s2", "item 1·s1", "item 2·s1", "¶2·s1"]
