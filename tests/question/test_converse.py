"""What one takes from another is met by what the other gives to the one, and never the other way round."""

import pytest

from qa_bot import Bot
from qa_bot.question.converse import converse

TEXT = "The port mainly exports salted fish to the islands. It lent Kelm a bell in 1902."


@pytest.mark.parametrize(
    ("asked", "turned"),
    [
        ("How much wool do the weavers buy from Kelm?", "How much wool does Kelm sell to the weavers?"),
        ("What did Kelm sell to Vosta last year?", "What did Vosta buy from Kelm last year?"),
        ("What does Kelm buy for the poor?", None),
        ("What does Kelm sell from May on?", None),
        ("Who buys fish?", None),
    ],
)
def test_turned(asked: str, turned: str | None) -> None:
    """Only a question with a taker and a giver has another side."""
    assert converse(asked) == turned


def test_taking_is_met_by_giving() -> None:
    """What the islands import from the port is what the port exports to them; not what the islands sell to it."""
    bot = Bot.of_text(TEXT)
    assert "fish" in (bot.ask("What do the islands import from the port?").value or "")
    assert bot.ask("What does the port import from the islands?").value is None
    assert bot.ask("What do the islands export to the port?").value is None
