"""Aliases from the file beside a document are understood in questions."""

from pathlib import Path

from qa_bot import Bot
from qa_bot.question.aliases import named_as_written


def test_whole_words_are_replaced() -> None:
    """An alias inside another word is none, and the longest alias wins."""
    aliases = [("old mill", "Arle Mill"), ("mill", "factory")]
    assert (
        named_as_written("Who owns the Old Mill and the windmill?", aliases)
        == "Who owns the Arle Mill and the windmill?"
    )
    assert named_as_written("", aliases) == ""


def test_the_file_beside_a_document_is_read(tmp_path: Path) -> None:
    """Title, date and aliases come from it, and an alias finds what the text calls otherwise."""
    (tmp_path / "a.txt").write_text("Arle Mill was built in 1910.", "utf-8")
    (tmp_path / "a.toml").write_text(
        'title = "Mills"\ndate = 2024-03-01\n[aliases]\n"the Wheel" = "Arle Mill"\n', "utf-8"
    )
    bot = Bot.read(tmp_path)
    assert bot.corpus.documents[0].title == "Mills"
    answer = bot.ask("When was the Wheel built?")
    assert answer.value == "1910"
    assert answer.resolved_question == "When was Arle Mill built?"
