"""Figures that pass are the same, whether every figure is weighed or most are dismissed first."""
# ruff: noqa: D103 - the names are sentences

from __future__ import annotations

import pytest

from qa_bot import Bot
from qa_bot.answer.figure import LEAST_SUBJECT
from qa_bot.answer.fit import fits, passing
from qa_bot.answer.match import look_up
from qa_bot.question.analyze import analyze
from qa_bot.question.asked import read_asked

MILL = (
    "The mill of Arle sold 900 tonnes of flour in 2018, 40 tonnes fewer than the mill of Penn. In 2019 it sold 1,200 "
    "tonnes of flour and 80 tonnes of oats, up 33% on the year before. It employs 14 people; Penn employs 20. A tonne "
    "of flour cost €310 in 2019, against €290 in 2018. Its chimney is 30 metres tall."
)
QUESTIONS = (
    "How much flour did the mill of Arle sell in 2019?",
    "How much flour did the mill of Penn sell in 2018?",
    "How many people does Arle employ?",
    "What did a tonne of flour cost in 2018?",
    "By how much did sales of flour rise in 2019?",
    "How tall is the mill?",
    "How much did the mill sell in 1970?",
)


@pytest.mark.parametrize("question", QUESTIONS)
def test_what_passes_is_what_fails_no_gate(question: str) -> None:
    corpus = Bot.of_text(MILL).corpus
    asked_for = analyze(question, names=corpus.names)
    view, asked = look_up(asked_for, corpus), read_asked(asked_for)
    for wanted in (asked, asked._replace(dimension=None), asked._replace(change=True, dimension=None, unit=None)):
        kept = tuple(fit for fit in fits(wanted, view) if fit.gate is None and fit.subject >= LEAST_SUBJECT)
        assert passing(wanted, view, LEAST_SUBJECT) == kept


def test_some_figures_pass_and_some_do_not() -> None:
    corpus = Bot.of_text(MILL).corpus
    question = analyze(QUESTIONS[0], names=corpus.names)
    view, asked = look_up(question, corpus), read_asked(question)
    found = passing(asked, view, LEAST_SUBJECT)
    assert 0 < len(found) < len(fits(asked, view))
