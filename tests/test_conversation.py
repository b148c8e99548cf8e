"""Conversations with the whole bot: readings, offers, parts, and what a later turn makes of them."""

from __future__ import annotations

import pytest

from qa_bot import Answer, Bot, History, Turn
from qa_bot.model.answer import AbstainReason, Nearest, Status

TEXT = """Boats of Kells

Kells lies on the coast. Kells sold 40 boats to Millport in 1900. Kells sold 70 boats to Sarne in 1900.

Millport sold 12 boats to Sarne in 1900. Josiah Brandt founded the yard in 1804. The yard closed in 1911.
"""


@pytest.fixture(scope="module")
def bot() -> Bot:
    """Read the text once."""
    return Bot.of_text(TEXT, name="boats.txt")


def talk(bot: Bot, *questions: str) -> tuple[Answer, History]:
    """Hold a conversation; return its last answer and the history of all."""
    history: History = ()
    for question in questions:
        answer = bot.ask(question, history)
        history = (*history, Turn(question, answer.text, answer.resolved_question, answer))
    return answer, history


def test_two_equally_good_readings_are_answered_and_named(bot: Bot) -> None:
    """Who sold to whom: "and Millport?" may mean either, and both are told."""
    answer, history = talk(bot, "How many boats did Kells sell to Sarne?", "and Millport?")
    assert answer.status is Status.ANSWERED
    assert "If you mean “How many boats did Millport sell to Sarne?”: 12" in answer.text
    assert "If you mean “How many boats did Kells sell to Millport?”: 40" in answer.text
    later = bot.ask("and in 1901?", history)
    assert later.resolved_question == "How many boats did Kells sell to Millport in 1901?"


def test_a_reading_that_finds_nothing_gives_way_to_one_that_does() -> None:
    """Nobody says that Lund came after Reed: what is left is that Reed came after Brandt."""
    bot = Bot.of_text(
        "Ada Lund succeeded Vera Brandt as chair in 1900. Tom Reed succeeded Vera Brandt as captain in 1890."
    )
    answer, _ = talk(bot, "When did Ada Lund succeed Vera Brandt?", "and Tom Reed?")
    assert (answer.value, answer.resolved_question) == ("1890", "When did Tom Reed succeed Vera Brandt?")


def test_a_later_turn_follows_the_last_part_of_a_compound_question(bot: Bot) -> None:
    """A follow-up goes on from what was asked last, with the answer to that part alone."""
    answer, history = talk(bot, "Who founded the yard, and when did it close?")
    assert answer.value == "Josiah Brandt; 1911"
    assert bot.ask("why?", history).resolved_question == "Why did the yard close?"


def test_what_was_offered_can_be_taken_one_after_the_other(bot: Bot) -> None:
    """After a "yes" the second of the questions offered is still the second."""
    first, history = talk(bot, "and in 1901?")
    assert first.status is Status.ABSTAINED
    offers = first.suggestions
    assert len(offers) >= 2
    taken, history = talk(bot, "and in 1901?", "yes")
    assert taken.resolved_question == offers[0]
    assert bot.ask("the second one", history).resolved_question == offers[1]
    assert bot.ask("yes", history).status is Status.SMALLTALK


def test_nothing_is_suggested_twice(bot: Bot) -> None:
    """Neither what was asked, nor what was offered before."""
    first, history = talk(bot, "and in 1901?")
    again = bot.suggest(9, history)
    assert not set(again) & set(first.suggestions)
    assert all(bot.ask(question).status is Status.ANSWERED for question in (*again, *first.suggestions))


def test_it_may_be_the_second_best_where_the_best_finds_nothing() -> None:
    """The river drains the lake; a crater is what the lake is not."""
    bot = Bot.of_text("The lake is not a crater. It is 40 metres deep. One river, the Ald, drains it.")
    answer, _ = talk(bot, "How deep is the lake?", "What drains it?", "Is it a crater?")
    assert (answer.value, answer.resolved_question) == ("no", "Is the lake a crater?")


LIFE = """Ada Lund

Ada Lund was a painter. She was born in 1887 in Kells. Her father, Carl Lund, kept a shop. In 1913 she moved to Sarne
and led the garden there. She married Tom Reed in 1919. Reed died in 1926. She never remarried.
"""


def test_she_is_whom_the_text_is_about() -> None:
    """Without a question before it, "she" means the one woman whom the text keeps speaking of."""
    bot = Bot.of_text(LIFE)
    answer = bot.ask("When did she move to Sarne?")
    assert (answer.value, answer.resolved_question) == ("1913", "When did Ada Lund move to Sarne?")
    assert bot.ask("When did he move to Sarne?").resolved_question == "When did he move to Sarne?"


def test_a_short_name_of_a_person_is_no_place() -> None:
    """Lund is a person, so "there" is not at Lund, and "it" is not Lund."""
    bot = Bot.of_text(LIFE)
    answer, history = talk(bot, "When did Lund move to Sarne?", "What did she lead there?")
    assert answer.resolved_question == "What did Lund lead in Sarne?"
    assert bot.ask("How large was it?", history[:1]).resolved_question != "How large was Lund?"


def test_what_names_nothing_is_asked_back() -> None:
    """A pronoun alone is not matched with whatever the text has of its verb."""
    bot = Bot.of_text("The drought caused fires. Fires destroyed the mill.")
    answer = bot.ask("What caused them?")
    assert answer.reason is AbstainReason.NOTHING_TO_FOLLOW
    assert "“them”" in answer.text


def test_a_piece_may_belong_to_the_question_one_back() -> None:
    """After "by how much did it rise?", "and profit?" asks for the profit where its rise is not told."""
    bot = Bot.of_text("Revenue rose by 12% to £40 million in 1990. The profit was £3 million in 1990.")
    answer, _ = talk(bot, "What was the revenue in 1990?", "By how much did it rise?", "and the profit?")
    assert (answer.value, answer.resolved_question) == ("£3 million", "What was the profit in 1990?")


def test_whoever_was_only_perhaps_meant_can_be_asked_about() -> None:
    """An answer that was not sure of a person still named him."""
    bot = Bot.of_text(TEXT)
    unsure = Answer(
        status=Status.ABSTAINED,
        text="I am not sure. Perhaps “Josiah Brandt”.",
        reason=AbstainReason.UNSURE,
        nearest=Nearest(value="Josiah Brandt", document="text", start=0, end=4, quote="Kells"),
        resolved_question="Who owned the yard?",
    )
    history = (Turn("Who owned the yard?", unsure.text, unsure.resolved_question, unsure),)
    assert bot.ask("When did he found it?", history).resolved_question == "When did Josiah Brandt found the yard?"
