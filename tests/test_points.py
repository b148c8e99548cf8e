"""Points that are added up without listing clues agree with the clues that an explanation lists."""

from __future__ import annotations

import pytest

from qa_bot import Bot
from qa_bot.answer.aim import read_aim
from qa_bot.answer.match import look_up
from qa_bot.answer.points import add_up, spot_points
from qa_bot.answer.reading import weigh
from qa_bot.answer.sentence_clues import sentence_clues
from qa_bot.answer.sight import read_sight
from qa_bot.question.analyze import analyze

_TEXT = (
    "The ferry Marta, a steel boat, was built by Ada Lind in 1931 at the yard of Corve. "
    "It carries 240 people and 12 carts from Corve to Penn because the bridge fell in 1928. "
    "Boats called luggers, such as the Gull and the Tern, brought salt and barley to the harbour of Penn."
)


@pytest.mark.parametrize(
    "asked",
    [
        "Who built the ferry Marta?",
        "When was the ferry built?",
        "How many people does it carry to Penn?",
        "Why does the ferry carry carts?",
        "Which boats brought barley to Penn?",
        "What is a lugger called?",
        "Where was the ferry built?",
        "By whom was the ferry built?",
    ],
)
def test_points_are_what_the_listed_clues_add_up_to(asked: str) -> None:
    """Points of every span, first time and from what was kept, are the sum over its clues."""
    corpus = Bot.of_text(_TEXT).corpus
    question = analyze(asked, names=corpus.names)
    view = look_up(question, corpus)
    aim = read_aim(question, corpus)
    weighed = list(weigh(view, aim))
    assert weighed
    for match in {match.place: match for match, _, _ in weighed}.values():
        sight = read_sight(view, match, aim)
        here = [(spot, clues) for other, spot, clues in weighed if other is match]
        whole = add_up(sentence_clues(view, sight))
        listed = [add_up(clues) for _, clues in here]
        for _ in range(2):
            points = [whole + own for own in spot_points(view, aim, sight, [spot for spot, _ in here])]
            assert points == pytest.approx(listed)
