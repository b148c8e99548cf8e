"""Whole lists: who or what is asked for is given with those that stand beside it."""

from __future__ import annotations

import pytest

from qa_bot.bot import Bot

FAIR = """The fair was founded in 1902 by Ida Ness, Orm Dahl and Ute Brandt. It is open on Mondays, \
Tuesdays and Fridays. Visitors come from Kelm, from Vosta and from Arle. Neighbouring towns such as Penn, Corve and \
Aldra have no fair. Oats, rye and hops are not sold there. It has three gates, on Mill Lane, Well Street and the quay. \
Its best-known products are smoked eel, blue cheese and salt."""


@pytest.fixture(scope="module")
def fair() -> Bot:
    """Read the text once."""
    return Bot.of_text(FAIR)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Who founded the fair?", "Ida Ness, Orm Dahl and Ute Brandt"),
        ("On which days is the fair open?", "Mondays, Tuesdays and Fridays"),
        ("When is the fair open?", "Mondays, Tuesdays and Fridays"),
        ("Where do the visitors come from?", "Kelm, from Vosta and from Arle"),
        ("Which towns have no fair?", "Penn, Corve and Aldra"),
        ("What is not sold there?", "Oats, rye and hops"),
        ("What are the three gates of the fair?", "Mill Lane, Well Street and the quay"),
        ("What are its best-known products?", "smoked eel, blue cheese and salt"),
    ],
)
def test_lists_are_given_whole(fair: Bot, question: str, value: str) -> None:
    """Part of a list is no answer to a question for all of it, nor the nearest thing to one."""
    answer = fair.ask(question)

    assert (answer.value or (answer.nearest and answer.nearest.value)) == value


def test_one_of_a_list_may_be_asked_for(fair: Bot) -> None:
    """A question for one gets no list."""
    answer = fair.ask("Which day is the fair first open?")

    assert " and " not in (answer.value or (answer.nearest and answer.nearest.value) or "")
