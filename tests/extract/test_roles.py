"""Predicates: who does what to whom."""

from __future__ import annotations

import pytest

from qa_bot.extract.roles import conjuncts
from tests.extract.reading import parsed, roles, slots

# A sentence, a verb, and its subject, objects and prepositional phrases.
CASES = [
    ("Mara sold the boat to Nils in 1990.", "sold", ("Mara", ["the boat"], [("to", "Nils"), ("in", "1990")])),
    ("The boat was sold by Mara.", "sold", ("The boat", [], [("by", "Mara")])),
    ("In 1871 the duke founded a school.", "founded", ("the duke", ["a school"], [("in", "1871")])),
    ("The head of the guild praised them.", "praised", ("The head", ["them"], [])),
    ("The firm, which makes nets, moved to Oslo.", "makes", ("The firm", ["nets"], [])),
    ("The firm, which makes nets, moved to Oslo.", "moved", ("The firm", [], [("to", "Oslo")])),
    ("The boat that Mara sold was red.", "sold", ("Mara", ["The boat"], [])),
    ("The map drawn by Nils hangs here.", "drawn", ("The map", [], [("by", "Nils")])),
    ("The map drawn by Nils won a prize.", "won", ("The map", ["a prize"], [])),
    ("She wrote and sang ballads.", "sang", ("She", ["ballads"], [])),
    ("Did Mara sell the boat?", "sell", ("Mara", ["the boat"], [])),
    ("What did Mara sell?", "sell", ("Mara", ["What"], [])),
    ("In which year was the bridge built?", "built", ("the bridge", [], [("in", "which year")])),
    ("Who sold the boat?", "sold", ("Who", ["the boat"], [])),
    ("Tarn is the seat of the bishop.", "is", ("Tarn", ["the seat"], [])),
    ("There is a chapel in the wood.", "is", ("a chapel", [], [("in", "the wood")])),
    ("“We won,” said Nils.", "said", ("Nils", [], [])),
    ("She wrote a paper showing that nets rot.", "wrote", ("She", ["a paper"], [])),
    ("After retiring in 1990 she wrote a book.", "retiring", ("she", [], [("in", "1990")])),
    ("The boat of Nils, launched in 2008, sank.", "launched", ("The boat", [], [("in", "2008")])),
    ("Founded in 1990, the firm builds boats.", "Founded", ("the firm", [], [("in", "1990")])),
]


@pytest.mark.parametrize(("text", "verb", "expected"), CASES)
def test_reads_the_slots_of_a_verb(
    text: str, verb: str, expected: tuple[str, list[str], list[tuple[str, str]]]
) -> None:
    """Find subject, objects and prepositional phrases of a verb."""
    assert slots(text, verb) == expected


def test_tells_passive_from_active() -> None:
    """Tell passive from active."""
    assert roles("The boat was sold by Mara.")["sold"].passive
    assert not roles("Mara had sold the boat.")["sold"].passive
    assert roles("The boat, launched in 2008, carries nets.")["launched"].passive
    assert not roles("In Oslo, Mara sold the boat, and Nils wept.")["sold"].passive


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Mara did not sell the boat.", "sell"),
        ("Mara never sold the boat.", "sold"),
        ("No envoy reached the coast.", "reached"),
        ("The firm failed to pay its debts.", "pay"),
    ],
)
def test_hears_negation(text: str, verb: str) -> None:
    """Hear what negates a predicate."""
    assert roles(text)[verb].negated


@pytest.mark.parametrize(
    ("text", "verb", "modal"),
    [
        ("Mara may sell the boat.", "sell", "may"),
        ("Mara plans to sell the boat.", "sell", "plan"),
        ("Mara sold the boat.", "sold", None),
    ],
)
def test_hears_what_is_only_possible_or_planned(text: str, verb: str, modal: str | None) -> None:
    """Hear modals, and verbs that put off what they govern."""
    assert roles(text)[verb].modal == modal


def test_finds_what_is_joined_to_a_subject() -> None:
    """Find what "and" and commas join to a subject."""
    text = "Mara, Nils and Otto left."
    tokens, _, chunks = parsed(text)
    subject = roles(text)["left"].subject
    assert subject is not None
    assert [tokens[chunks[number].head].text for number in conjuncts(tokens, chunks, subject)] == [
        "Mara",
        "Nils",
        "Otto",
    ]
