"""Refusals: what they offer instead is more than the question said."""

from __future__ import annotations

from qa_bot import Bot

TEXT = (
    "The grants have become crucial for the budget of the abbey, and they pay for the abbey's repair plans. "
    "Some towns see the grants as support for the abbey's repair plans."
)


def test_an_unsure_refusal_offers_words_that_the_question_lacks() -> None:
    """The question's own words are no hint."""
    bot = Bot.of_text(TEXT)
    assert bot.ask("Which plans does the abbey have?").text == "I am not sure. Perhaps “abbey's repair plans”."
    assert bot.ask("Which repair plans does the abbey have?").text == "The text does not say."
