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

# A sentence, a verb, and its subject, which words between the two could hide.
SUBJECTS = [
    ("The smith said the bell cracked in May.", "cracked", "the bell"),
    ("The plan to raise the dam failed.", "failed", "The plan"),
    ("The council told the miller to mend the weir.", "mend", "the miller"),
    ("They called for the mayor to leave.", "leave", "the mayor"),
    ("The council met the miller to mend the weir.", "mend", "The council"),
    ("It is hard for herons to nest here.", "nest", "herons"),
    ("Mara and Nils both sold nets.", "sold", "Mara"),
    ("The mayor himself rang the bell.", "rang", "The mayor"),
    ("They agreed that each pays half.", "pays", "each"),
    ("In early May, Mara and two sailors left Kelm.", "left", "Mara"),
    ("Last year, Mara and Nils left Kelm.", "left", "Mara"),
    ("The largest herd outside of the valley is kept in Kelm.", "kept", "The largest herd"),
    ("The roads from between Kelm and Orn to the coast were closed.", "closed", "The roads"),
    ("Mara, a smith, cast bells, mended pots and moved to Kelm.", "moved", "Mara"),
    ("Grey peas, also called field peas, mule peas, and maple peas, are sown in March.", "sown", "Grey peas"),
    ("The walls, in line with older plans, including those of Orn, were kept.", "kept", "The walls"),
    ("The abbot, hoping to please the duke, sold the mill.", "sold", "The abbot"),
    ("The mill, and often the weir, is flooded.", "flooded", "The mill"),
    ("The yard, founded in 1902, repairs boats.", "repairs", "The yard"),
    ("The yard, founded in 1902 by Otto Kern, repairs nets and builds boats.", "builds", "The yard"),
    ("Anyone who lives, works or studies in Kelm may swim here.", "studies", "Anyone"),
    ("The hall costs 40 crowns, the small room seats fifteen and has a stove.", "seats", "the small room"),
    ("The gates at Orn and Kelm open at ten and close at five.", "close", "The gates"),
    ("The village has 260 people, most of whom work in mills.", "work", "most"),
    ("Lost or damaged nets must be replaced.", "replaced", "Lost or damaged nets"),
    ("The fleet numbers nine boats and lands mainly crab.", "lands", "The fleet"),
    ("The claims on the mill were settled.", "settled", "The claims"),
    ("Fares for children aged three to five rise in May.", "rise", "Fares"),
    ("A smith called Orm Dahl made the bell.", "made", "A smith"),
    ("Mara met a smith called Orm.", "called", "a smith"),
    ("Mara and Nils plan new mills on the coast.", "plan", "Mara"),
    ("If a guest attempts to swim, the guard rings a bell.", "attempts", "a guest"),
    ("The smith who cast the bell lives in Kelm.", "lives", "The smith"),
    ("Steam powered mills were built in Kelm.", "built", "Steam powered mills"),
]


# A sentence, a verb, and what it acts on.
OBJECTS = [
    ("The smith said the bell cracked.", "said", []),
    ("The smith sold the bell last week.", "sold", ["the bell"]),
    ("The hall costs 40 crowns an hour.", "costs", ["40 crowns"]),
    ("Nets must be ordered two weeks ahead.", "ordered", []),
    ("The village has 260 people, most of whom work in mills.", "has", ["260 people"]),
    ("The fleet lands crab and lobster, most of which is sold.", "lands", ["crab", "lobster"]),
    ("The yard repairs fishing nets.", "repairs", ["fishing nets"]),
    ("They began building ships.", "building", ["ships"]),
    ("The guild sold dried herbs.", "sold", ["dried herbs"]),
]


@pytest.mark.parametrize(("text", "verb", "objects"), OBJECTS)
def test_finds_what_a_verb_acts_on(text: str, verb: str, objects: list[str]) -> None:
    """Find the objects of a verb, and no times, parts or subjects of the next clause among them."""
    assert slots(text, verb)[1] == objects


def test_commands_have_no_subject() -> None:
    """Give a command none of the nouns before it as its subject."""
    assert slots("If the bell is late: write to the head smith.", "write")[0] is None


@pytest.mark.parametrize(("text", "verb", "subject"), SUBJECTS)
def test_finds_the_subject_of_a_verb(text: str, verb: str, subject: str) -> None:
    """Find the subject past lists, asides, opening phrases and other clauses."""
    assert slots(text, verb)[0] == subject


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
