"""Sentences that say the reverse of what is asked, or tell of another year or number, answer nothing."""

import pytest

from qa_bot import Bot

# A text, a question that it answers, and one that it does not, though it has nearly all of its words.
CASES = [
    (
        "In 1931 Ada Brook signed the charter of Kelm.",
        "Who signed the charter of Kelm?",
        "Who never signed the charter of Kelm?",
    ),
    (
        "In 1931 Ada Brook signed the charter of Kelm.",
        "When did Ada Brook sign the charter?",
        "When didn't Ada Brook sign the charter?",
    ),
    (
        "Ida Dahl called the old mill the highest form of craft.",
        "Who called the old mill the highest form of craft?",
        "Who called the old mill the lowest form of craft?",
    ),
    (
        "Orm Dahl led the northern company of Kelm.",
        "Who led the northern company of Kelm?",
        "Who led the southern company of Kelm?",
    ),
    (
        "Orm Dahl was director of the mill at Kelm in 1914.",
        "Who was director of the mill at Kelm in 1914?",
        "Who was director of the mill at Kelm in 1917?",
    ),
    (
        "In 1612 Orm Dahl took out patents for forty machines, among them an iron pump for draining the flooded mines.",
        "In what year did Orm Dahl patent forty machines and an iron pump for draining flooded mines?",
        "In what year did Orm Dahl patent forty machines and an iron pump for draining flooded lungs?",
    ),
    (
        "Queen Ida issued the Charter of 1763, which settled the quarrel.",
        "Who issued the Charter of 1763?",
        "Who issued the Charter of 1736?",
    ),
]


@pytest.mark.parametrize(("text", "asked", "turned"), CASES)
def test_only_what_is_said_is_answered(text: str, asked: str, turned: str) -> None:
    """The question that the text answers is answered, its reverse is not."""
    bot = Bot.of_text(text)
    assert bot.ask(asked).value is not None
    assert bot.ask(turned).value is None


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        ("Orm Dahl refused to sign the charter of Kelm.", "Who did not sign the charter of Kelm?", "Orm Dahl"),
        ("Ada Brook was mayor of Kelm from 1910 to 1920.", "Who was mayor of Kelm in 1914?", "Ada Brook"),
        ("Ada Brook owns two mills in Kelm.", "Who owns 2 mills in Kelm?", "Ada Brook"),
    ],
)
def test_other_words_for_the_same_are_heard(text: str, question: str, value: str) -> None:
    """A refusal denies, a span of years holds a year, and a number is the same in words."""
    assert Bot.of_text(text).ask(question).value == value
