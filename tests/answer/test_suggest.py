"""Suggestions are questions that the bot answers from the sentence they were made of."""

from __future__ import annotations

import pytest

from qa_bot import Bot, History, Turn
from qa_bot.answer.ideas import ideas
from qa_bot.answer.suggest import suggest

TEXT = """The Kells company

Maria Holt founded the company in 1950. Revenue was £40 million in 2022. In 2023 revenue rose by 5% to £42 million.

The plant at Arle employed 300 people in 2023. The old plant was closed because the river had flooded it. \
Its chimney is 60 metres high.

Exports to Norland were worth £9 million in 2022 and £11 million in 2023. The board expects little.
"""


@pytest.fixture(scope="module")
def bot() -> Bot:
    """Read the text once."""
    return Bot.of_text(TEXT)


def after(bot: Bot, *questions: str) -> History:
    """Hold a conversation."""
    history: History = ()
    for question in questions:
        answer = bot.ask(question, history)
        history = (*history, Turn(question, answer.text, answer.resolved_question, answer))
    return history


def test_suggestions_are_answered(bot: Bot) -> None:
    """Each of them, asked, gets an answer with evidence."""
    offered = suggest(bot.ask, bot.corpus)
    assert len(offered) == 3
    for question in offered:
        answer = bot.ask(question)
        assert answer.status == "answered"
        assert answer.evidence


def test_nothing_is_offered_twice(bot: Bot) -> None:
    """What was asked or shown is not offered again, however it was written."""
    first = suggest(bot.ask, bot.corpus)
    shown = suggest(bot.ask, bot.corpus, shown=[question.upper() for question in first])
    assert not set(first) & set(shown)
    later = suggest(bot.ask, bot.corpus, after(bot, first[0].lower()))
    assert first[0] not in later


def test_a_conversation_runs_out_of_suggestions(bot: Bot) -> None:
    """Taking up what is offered ends: every suggestion is new."""
    asked: list[str] = []
    while offered := suggest(bot.ask, bot.corpus, after(bot, *asked), limit=1):
        assert offered[0] not in asked
        asked.append(offered[0])
        assert len(asked) < 40
    assert len(asked) > 2


def test_follow_ups_stay_near(bot: Bot) -> None:
    """After a figure, the same for another year is among them."""
    offered = suggest(bot.ask, bot.corpus, after(bot, "What was the revenue in 2022?"), limit=5)
    assert any("2023" in question for question in offered)


def test_a_bot_that_knows_nothing_offers_nothing() -> None:
    """A text without anything to ask about yields no error, and at most its own words."""
    bot = Bot.of_text("Hm.")
    assert set(suggest(bot.ask, bot.corpus)) <= {"What is this text about?"}


def test_unsure_ideas_are_dropped(bot: Bot) -> None:
    """Only confident answers from the right sentence count."""
    from qa_bot.model.answer import Answer, Status  # noqa: PLC0415 - only here

    def shrug(text: str) -> Answer:
        return Answer(status=Status.ABSTAINED, text="?", resolved_question=text)

    assert suggest(shrug, bot.corpus) == ()


def test_ideas_are_well_formed(bot: Bot) -> None:
    """They open with a question word, end with a question mark, and speak of nothing unnamed."""
    texts = [idea.text for idea in ideas(bot.corpus, None)]
    assert texts
    for text in texts:
        assert text.split()[0] in {"How", "Who", "When", "Why", "By", "What"}
        assert text.endswith("?")
        assert not {"it", "its", "he", "she", "they"} & set(text.lower().rstrip("?").split())
