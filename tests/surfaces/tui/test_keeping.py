"""Sessions, export, copying and reloading, from within the chat."""
# ruff: noqa: D103, ASYNC240 - the names are sentences; files of a test are small

from __future__ import annotations

import os
import sqlite3
import threading
from typing import TYPE_CHECKING

import pytest

from qa_bot.bot import Bot
from qa_bot.surfaces.export import read_transcript
from qa_bot.surfaces.sessions import open_sessions
from qa_bot.surfaces.tui import commands
from qa_bot.surfaces.tui.app import ChatApp, Options
from qa_bot.surfaces.tui.library import CancelledError, Library
from tests.surfaces.tui.driver import app_of, ask, screen_text, until
from tests.surfaces.tui.stand_in import MILL, StandIn, make

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from qa_bot.extract.annotate import Watch
    from qa_bot.model.answer import Answer
    from qa_bot.model.dialogue import History
    from qa_bot.model.document import Document, Sentence
    from tests.surfaces.tui.driver import Open


def chat(article: Path, folder: Path, *, resume: bool = False, session: str | None = None) -> ChatApp:
    return ChatApp(Library((article,), make), Options(folder=folder, resume=resume, session=session))


async def test_a_conversation_is_saved_and_resumed(article: Path, tmp_path: Path, open_chat: Open) -> None:
    async with open_chat(app=chat(article, tmp_path)) as pilot:
        await ask(pilot, "how much flour?")
        await ask(pilot, "who owns it?")
        assert "saved" in screen_text(pilot)
    async with open_chat(app=chat(article, tmp_path, resume=True)) as pilot:
        await until(pilot, lambda: app_of(pilot).chat.transcript.count == 2)
        await pilot.pause()
        assert "Ruth Calder owns it." in screen_text(pilot)
        await pilot.press("up")
        assert app_of(pilot).chat.prompt.text == "who owns it?"
        await ask(pilot, "compare the years")
    sessions, _ = open_sessions(tmp_path)
    (session,) = sessions.list()
    sessions.close()
    assert session.turns == 3


async def test_a_question_that_a_crash_left_unanswered_is_answered_when_resumed(
    article: Path, tmp_path: Path, open_chat: Open
) -> None:
    async with open_chat(app=chat(article, tmp_path)) as pilot:
        await ask(pilot, "how much flour?")
    sessions, _ = open_sessions(tmp_path)
    (session,) = sessions.list()
    sessions.asked(session.id, 1, "who owns it?")
    sessions.close()
    async with open_chat(app=chat(article, tmp_path, resume=True)) as pilot:
        await until(pilot, lambda: "Ruth Calder owns it." in screen_text(pilot))


async def test_a_named_session_is_begun_and_found_again(article: Path, tmp_path: Path, open_chat: Open) -> None:
    async with open_chat(app=chat(article, tmp_path, session="mine")) as pilot:
        await ask(pilot, "how much flour?")
    async with open_chat(app=chat(article, tmp_path, session="mine")) as pilot:
        await until(pilot, lambda: app_of(pilot).chat.transcript.count == 1)


async def test_without_saving_nothing_is_written(article: Path, tmp_path: Path, open_chat: Open) -> None:
    folder = tmp_path / "data"
    async with open_chat(app=ChatApp(Library((article,), make), Options(folder=None))) as pilot:
        await ask(pilot, "how much flour?")
        assert "not saved" in screen_text(pilot)
    assert not folder.exists()


async def test_sessions_are_renamed_and_deleted_when_asked_twice(
    article: Path, tmp_path: Path, open_chat: Open
) -> None:
    async with open_chat(app=chat(article, tmp_path)) as pilot:
        await ask(pilot, "how much flour?")
        await pilot.press("f4", "r")
        await pilot.pause()
        await pilot.press("ctrl+u", *"mill", "enter")
        await pilot.pause()
        assert [each.title for each in app_of(pilot).keeper.sessions()] == ["mill"]
        await pilot.press("d")
        assert len(app_of(pilot).keeper.sessions()) == 1
        await pilot.press("d")
        assert app_of(pilot).keeper.sessions() == ()


async def test_a_session_is_resumed_from_the_list(article: Path, tmp_path: Path, open_chat: Open) -> None:
    async with open_chat(app=chat(article, tmp_path)) as pilot:
        await ask(pilot, "how much flour?")
    async with open_chat(app=chat(article, tmp_path)) as pilot:
        await pilot.press("f4")
        await pilot.pause()
        await pilot.press("enter")
        await until(pilot, lambda: app_of(pilot).chat.transcript.count == 1)
        assert not app_of(pilot).chat.has_class("-empty")


async def test_a_damaged_file_is_said_and_the_chat_goes_on(article: Path, tmp_path: Path, open_chat: Open) -> None:
    (tmp_path / "sessions.db").write_text("garbage, and enough of it to be no database")
    async with open_chat(app=chat(article, tmp_path)) as pilot:
        assert "damaged" in screen_text(pilot)
        await ask(pilot, "how much flour?")
        assert len(app_of(pilot).keeper.sessions()) == 1


async def test_a_full_disk_stops_saving_not_the_chat_and_saving_is_tried_again(
    article: Path, tmp_path: Path, open_chat: Open
) -> None:
    async with open_chat(app=chat(article, tmp_path)) as pilot:
        await ask(pilot, "how much flour?")
        file = app_of(pilot).keeper._file  # noqa: SLF001 - as a disk would fail, beneath everything
        assert file is not None
        file.close()
        await ask(pilot, "who owns it?")
        assert "not saved for now" in screen_text(pilot)
        assert "Ruth Calder owns it." in screen_text(pilot)
        await ask(pilot, "compare the years")
        assert "3 questions · saved" in screen_text(pilot)
    sessions, _ = open_sessions(tmp_path)
    (session,) = sessions.list()
    assert [bool(turn.answer) for turn in sessions.turns(session.id)] == [True, True, True]
    sessions.close()


@pytest.mark.parametrize("asked_before", [True, False])
async def test_a_file_that_is_locked_for_a_while_gets_everything_when_it_is_free(
    article: Path, tmp_path: Path, open_chat: Open, monkeypatch: pytest.MonkeyPatch, *, asked_before: bool
) -> None:
    monkeypatch.setattr("qa_bot.surfaces.sessions._WAIT", 0.01)
    async with open_chat(app=chat(article, tmp_path)) as pilot:
        if asked_before:
            await ask(pilot, "how much flour?")
        other = sqlite3.connect(tmp_path / "sessions.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        await ask(pilot, "who owns it?")
        assert "locked" in screen_text(pilot)
        other.execute("ROLLBACK")
        other.close()
        await ask(pilot, "compare the years")
        assert f"{2 + asked_before} questions · saved" in screen_text(pilot)
    sessions, _ = open_sessions(tmp_path)
    assert [session.turns for session in sessions.list()] == [2 + asked_before]
    sessions.close()


async def test_an_export_can_be_verified(
    article: Path, tmp_path: Path, open_chat: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with open_chat(article) as pilot:
        await ask(pilot, "compare the years")
        await pilot.press("ctrl+o")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert "Written to" in screen_text(pilot)
        await pilot.press("ctrl+o")
        await pilot.pause()
        await pilot.press("ctrl+u", *"notes.xyz", "enter")
        await pilot.pause()
        assert "name a file that ends in" in screen_text(pilot)
    (path,) = tmp_path.glob("*.md")
    said, _ = read_transcript(path.read_text(encoding="utf-8"), path.name)
    assert said.documents[0].name == "mill.txt"
    assert len(said.turns) == 1


async def test_an_answer_is_copied_through_the_terminal(open_chat: Open) -> None:
    async with open_chat() as pilot:
        await ask(pilot, "compare the years")
        await pilot.press("escape", "c")
        assert pilot.app.clipboard == "2019 was 140 tonnes above 2018."
        assert "sent to the terminal's clipboard" in screen_text(pilot)
        await pilot.press("C")
        assert "[2] “1,200 tonnes in 2018” (mill.txt, characters" in pilot.app.clipboard
        assert "difference: 1,340 tonnes, 1,200 tonnes → 140 tonnes" in pilot.app.clipboard


async def test_a_change_on_disk_is_noticed_and_read(article: Path, open_chat: Open) -> None:
    async with open_chat(article) as pilot:
        await ask(pilot, "how much flour?")
        article.write_text("A foreword.\n\n" + MILL, encoding="utf-8")
        os.utime(article, ns=(1, 1))
        app = app_of(pilot)
        await app.reading.look_for_changes()
        await pilot.pause()
        assert "Changed on disk: mill.txt" in screen_text(pilot)
        before = app.bot
        await pilot.press("f5")
        await until(pilot, lambda: app.bot is not before)
        await pilot.pause()
        assert app.chat.view.document is not None
        assert app.chat.view.document.text.startswith("A foreword.")
        assert "Changed on disk" not in screen_text(pilot)
        await pilot.press("escape", "1")
        await pilot.pause()
        assert "no longer stands where it stood" in screen_text(pilot)


async def test_an_unreadable_file_is_said(tmp_path: Path, open_chat: Open) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\xff\xfe\x00")
    app = ChatApp(Library((bad,), make))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "is not UTF-8" in screen_text(pilot))
        assert app.chat.prompt.has_focus
    del open_chat


async def test_reading_is_stopped_by_the_key_that_begins_it_and_by_no_other(article: Path, tmp_path: Path) -> None:
    gate = threading.Event()
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(MILL, encoding="utf-8")

    def slow(documents: Iterable[Document], *, watch: Watch = iter) -> StandIn:
        def waiting() -> Iterable[Document]:
            for document in documents:
                yield document
                gate.wait(10)

        return make(waiting(), watch=watch)

    app = ChatApp(Library((tmp_path,), slow))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: bool(app.library.documents) and "reading" in screen_text(pilot))
        await pilot.press("escape", "escape")
        assert "reading" in screen_text(pilot)
        await pilot.press("f5")
        gate.set()
        await until(pilot, lambda: "Reading was stopped" in screen_text(pilot))
        assert app.bot is None
    del article


async def test_a_new_conversation_leaves_the_questions_that_wait(article: Path) -> None:
    gate = threading.Event()

    def slow(documents: Iterable[Document], *, watch: Watch = iter) -> StandIn:
        gate.wait(10)
        return make(documents, watch=watch)

    app = ChatApp(Library((article,), slow))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "reading" in screen_text(pilot))
        await pilot.press(*"who?", "enter", *"when?", "enter")
        await until(pilot, lambda: "when?" in screen_text(pilot))
        await commands.new_session(app)
        gate.set()
        await ask(pilot, "who owns it?")
        assert app.conversation.questions() == ("who owns it?",)
        assert "Ruth Calder owns it." in screen_text(pilot)


def test_a_stopped_library_makes_no_bot(article: Path) -> None:
    library = Library((article,), make)
    try:
        library.build(library.read(), lambda *_: None, lambda: True)
    except CancelledError:
        return
    raise AssertionError


def test_the_first_documents_are_enough_to_begin(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text("word " * 9_000, encoding="utf-8")
    library = Library((tmp_path,), make)
    library.read()
    assert [len(part.text) for part in library.first_part()] == [45_000]
    assert Library((tmp_path / "0.txt",), make).first_part() == ()


@pytest.mark.parametrize(
    ("text", "end"), [("A line.\n\n" * 9_000, "\n\n"), ("A line. " * 9_000, ". "), ("x" * 90_000, "x")]
)
def test_of_one_long_document_the_beginning_is_enough(tmp_path: Path, text: str, end: str) -> None:
    path = tmp_path / "long.txt"
    path.write_text(text, encoding="utf-8")
    library = Library((path,), make)
    library.read()
    (beginning,) = library.first_part()
    assert text.startswith(beginning.text)
    assert beginning.text.endswith(end)
    assert 15_000 < len(beginning.text) <= 30_000


def test_within_one_document_progress_is_told_and_reading_can_be_stopped(
    article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library((article,), Bot.of)
    monkeypatch.setattr("qa_bot.surfaces.tui.library._TELL_EVERY", -1.0)
    shares: list[float] = []
    library.build(library.read(), lambda _number, _total, share: shares.append(share), lambda: False)
    assert shares == sorted(shares)
    assert len(shares) > 10
    assert 0.95 < shares[-1] <= 1
    looked = iter(range(1_000))
    with pytest.raises(CancelledError):
        library.build(library.documents, lambda *_: None, lambda: next(looked) == 5)
    assert next(looked) == 6


def test_a_real_bot_takes_documents_one_by_one_so_that_progress_is_true_and_cancel_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(MILL, encoding="utf-8")
    library = Library((tmp_path,), Bot.of)
    monkeypatch.setattr("qa_bot.surfaces.tui.library._TELL_EVERY", -1.0)
    read: list[Document] = []

    def counted(document: Document, sentences: Iterable[Sentence], watch: Watch) -> list[Sentence]:
        assert watch is not iter
        read.append(document)
        return list(sentences)

    monkeypatch.setattr("qa_bot.retrieve.corpus.annotate", counted)
    told: list[tuple[int, int]] = []
    library.build(library.read(), lambda number, _total, _share: told.append((number, len(read))), lambda: False)
    assert told == [(0, 0), (1, 1), (2, 2), (3, 3), (3, 4)]
    read.clear()
    with pytest.raises(CancelledError):
        library.build(library.documents, lambda *_: None, lambda: len(read) == 2)
    assert len(read) == 2


async def test_a_question_asked_before_a_session_is_resumed_is_asked_in_it(
    article: Path, tmp_path: Path, open_chat: Open
) -> None:
    folder = tmp_path / "kept"
    async with open_chat(app=chat(article, folder)) as pilot:
        await ask(pilot, "how much flour?")
    gate = threading.Event()

    def slow(documents: Iterable[Document], *, watch: Watch = iter) -> StandIn:
        gate.wait(10)
        return make(documents, watch=watch)

    app = ChatApp(Library((article,), slow), Options(folder=folder, resume=True))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.keeper.saving)
        await pilot.press(*"who owns it?", "enter")
        await until(pilot, lambda: len(app.conversation) == 1)
        gate.set()
        await until(pilot, lambda: len(app.conversation) == 2 and app.conversation.answer(1) is not None)
        assert app.conversation.questions() == ("how much flour?", "who owns it?")
    sessions, _ = open_sessions(folder)
    assert [session.turns for session in sessions.list()] == [2]
    sessions.close()


async def test_a_session_begun_while_reading_is_about_what_was_read(article: Path, tmp_path: Path) -> None:
    gate = threading.Event()

    def slow(documents: Iterable[Document], *, watch: Watch = iter) -> StandIn:
        gate.wait(10)
        return make(documents, watch=watch)

    app = ChatApp(Library((article,), slow), Options(folder=tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.keeper.saving)
        await pilot.press(*"who owns it?", "enter")
        await until(pilot, lambda: len(app.conversation) == 1)
        gate.set()
        await until(pilot, lambda: app.conversation.answer(0) is not None)
        session = app.keeper.find(None)
        assert session is not None
        assert app.keeper.same_documents(session)


async def test_an_answer_from_the_first_documents_says_so(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(MILL + "word " * 9_000, encoding="utf-8")
    gate = threading.Event()

    def slow(documents: Iterable[Document], *, watch: Watch = iter) -> StandIn:
        bot = make(documents, watch=watch)
        if len(bot.corpus.documents) > 2:
            gate.wait(10)
        return bot

    app = ChatApp(Library((tmp_path,), slow))
    async with app.run_test(size=(100, 30)) as pilot:
        await ask(pilot, "who owns the mill?")
        assert "4 documents" in screen_text(pilot)
        assert "Answered from the first 1 of 4 documents" in screen_text(pilot)
        gate.set()
        await until(pilot, lambda: app.bot is not None and len(app.bot.corpus.documents) == 4)
        await ask(pilot, "who owns the mill?")
        assert "Answered from the first" not in screen_text(pilot)


class Broken(StandIn):
    """A bot that fails."""

    def ask(self, text: str, history: History = ()) -> Answer:
        """Fail."""
        raise ZeroDivisionError(text, history)


async def test_a_bot_that_fails_does_not_end_the_chat(article: Path, open_chat: Open) -> None:
    def broken(documents: Iterable[Document], *, watch: Watch = iter) -> Broken:
        return Broken(make(documents, watch=watch).corpus)

    async with open_chat(app=ChatApp(Library((article,), broken))) as pilot:
        await ask(pilot, "how much flour?")
        assert "could not be answered: ZeroDivisionError" in screen_text(pilot)
        await ask(pilot, "and now?")
