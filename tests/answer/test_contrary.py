"""Contrary: what the own sentence of an answer says against it."""

from __future__ import annotations

import pytest

from qa_bot import Bot
from qa_bot.model.answer import Status

TEXT = """The Orn Ferry

The ferry was started in 1889 by the fisherman Orm Dahl for the Kelm Trading Company. In 1897 his cousin Ida Dahl opened
a rival service, which lasted two summers. Ida died in 1921, and Orm kept the boats until the war.

In 1926 the smith Jon Vest offered to buy the pier, but the council turned him down. The second boat, designed by the
architect Mette Krogh, was launched in 1931. The harbour plans to open a café in 2026. An inquiry led by Colonel Hay
blamed a loose rope and cleared the captain. The council paid his widow 150 pounds. The boats were sold in Vosta.
The captain sold the nets in 1933. The harbour may build a hotel in 2030. The second boat was dearer than the raft.
The company went bankrupt in 1935. The first chairman, Peter Lowe, wanted a bridge.
"""
BOT = Bot.of_text(TEXT)


@pytest.mark.parametrize(
    "question",
    [
        "Who bought the pier in 1926?",  # it was only offered
        "When did the café open?",  # it is only planned
        "Who designed the first boat?",  # another boat
        "When did Orm Dahl die?",  # somebody else did
        "When did Ida Dahl start the ferry?",  # a namesake did
        "Who blamed the captain?",  # something else was blamed
        "Who founded the Kelm Trading Company?",  # the ferry was started for it
        "How much did the council pay the smith?",  # the widow was paid
        "Why did the company go bankrupt?",  # a time is no reason
        "Who sold the boats?",  # a place is no seller
        "Who bought the nets in 1933?",  # the captain sold them
        "When will the harbour build a hotel?",  # it only may
        "Which boat was dearer, the first or the third?",  # neither is named
        "Who is the chairman today?",  # the first one no longer
        "When did Mette Krogh retire?",  # nothing is said of that
    ],
)
def test_what_the_sentence_speaks_against_is_no_answer(question: str) -> None:
    """Abstain where the sentence says the verb of others, plans it, or names another such thing."""
    assert BOT.ask(question).status is Status.ABSTAINED


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Who started the ferry?", "Orm Dahl"),
        ("When did Ida Dahl die?", "1921"),
        ("Who designed the second boat?", "Mette Krogh"),
        ("What did the inquiry blame?", "a loose rope"),
        ("How much did the council pay his widow?", "150 pounds"),
        ("When did the company go bankrupt?", "1935"),
        ("Who offered to buy the pier?", "Jon Vest"),
    ],
)
def test_what_the_sentence_bears_out_is_answered(question: str, value: str) -> None:
    """Answer where verb, players and thing are those that the question names."""
    assert value in (BOT.ask(question).value or "")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("A first hearing was held on 9 May; the next is set for 14 June.", "When is the next hearing?"),
        ("A bell costs $3; children from poor homes pay nothing.", "How much is a bell for poor homes?"),
        ("Ada Lund married Orm Dahl. Ada Lund died in 1979.", "When did Ada Lund's husband die?"),
        ("The mill on Cutter's Hill was put to a vote in May.", "Who voted against the mill?"),
        ("Nine clerks voted for the plan and six against.", "Who voted against the plan?"),
    ],
)
def test_what_is_said_of_another_is_no_answer(text: str, question: str) -> None:
    """The other in a row, other payers, the husband's wife, half a name, the other side of a vote."""
    answer = Bot.of_text(text).ask(question)
    assert answer.status is Status.ABSTAINED or "14 June" in (answer.value or "")
