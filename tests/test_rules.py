"""Every rule proves itself: its examples, its counterexamples, and that the order of rules decides nothing."""

import random

import pytest

from qa_bot import Bot
from qa_bot.answer import rules as all_rules
from qa_bot.answer.match import look_up
from qa_bot.answer.rank import propose, rank
from qa_bot.answer.rule import Example, Rule
from qa_bot.answer.rules import RULES
from qa_bot.model.candidate import Candidate
from qa_bot.question.analyze import analyze
from qa_bot.settings import Settings

EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
COUNTEREXAMPLES = [(rule, example) for rule in RULES for example in rule.counterexamples]


def name_of(value: object) -> str:
    """Name a test case after its rule and question."""
    if isinstance(value, Rule):
        return value.name
    return value.question if isinstance(value, Example) else ""


def passing(rule: Rule, example: Example) -> list[Candidate]:
    """Return what the rule proposes for an example that fails no gate."""
    bot = Bot.of_text(example.text)
    question = analyze(example.question)
    proposals = propose(question, look_up(question, bot.corpus), [rule])
    return [proposal.candidate for proposal in proposals if not proposal.candidate.gate]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=name_of)
def test_example(rule: Rule, example: Example) -> None:
    """A rule proposes the value of its example."""
    assert example.value in [candidate.value for candidate in passing(rule, example)]


@pytest.mark.parametrize(("rule", "example"), COUNTEREXAMPLES, ids=name_of)
def test_counterexample(rule: Rule, example: Example) -> None:
    """A rule does not propose the value of a counterexample, or nothing at all where none is given."""
    values = [candidate.value for candidate in passing(rule, example)]
    assert example.value not in values if example.value else values == []


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_a_rule_is_complete(rule: Rule) -> None:
    """A rule says what it finds and proves it both ways."""
    assert rule.doc.endswith((".", ".)"))
    assert rule.examples
    assert rule.counterexamples
    assert rule.wants


def test_names_are_unique() -> None:
    """No two rules share a name."""
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


def test_no_rule_is_forgotten() -> None:
    """Every rule that a module of the layer makes is listed."""
    modules = [module for module in vars(all_rules).values() if hasattr(module, "RULES")]
    made = {id(value) for module in modules for value in vars(module).values() if isinstance(value, Rule)}
    assert made == {id(rule) for rule in RULES}


def test_order_decides_nothing() -> None:
    """Shuffled rules choose the same winner."""
    shuffled = list(RULES)
    random.Random(7).shuffle(shuffled)  # noqa: S311 - any order will do
    threshold = Settings().threshold
    for example in (example for rule in RULES for example in rule.examples):
        bot, question = Bot.of_text(example.text), analyze(example.question)
        view = look_up(question, bot.corpus)
        winners = [rank(propose(question, view, rules), threshold=threshold).winner for rules in (RULES, shuffled)]
        assert winners[0] == winners[1]
