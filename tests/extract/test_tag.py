"""Parts of speech: ambiguous words where only the sentence decides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_bot.extract.forms import base_of, known, readings
from qa_bot.extract.tag import tag, tag_forms
from qa_bot.model.document import Tag
from qa_bot.text.tokens import read_tokens

# A sentence, a word in it (the first of that spelling), and its tag.
CASES = [
    ("The report names three mills.", "report", Tag.NOUN),
    ("The report names three mills.", "names", Tag.VERB),
    ("Two envoys report from the coast.", "report", Tag.VERB),
    ("They hope to increase exports.", "increase", Tag.VERB),
    ("They hope to increase exports.", "exports", Tag.NOUN),
    ("The increase was welcome.", "increase", Tag.NOUN),
    ("The firm exports salt.", "exports", Tag.VERB),
    ("The lighthouse was built in 1820.", "built", Tag.VERB),
    ("The lighthouse was built in 1820.", "was", Tag.AUX),
    ("The mill has a new owner.", "has", Tag.VERB),
    ("The mill has burned down.", "has", Tag.AUX),
    ("Did the mill burn down?", "burn", Tag.VERB),
    ("Did the mill burn down?", "Did", Tag.AUX),
    ("who wrote the ballad", "wrote", Tag.VERB),
    ("does the guild work at night", "work", Tag.VERB),
    ("how long do heat pumps last", "pumps", Tag.NOUN),
    ("how long do heat pumps last", "last", Tag.VERB),
    ("It is a river that flows through Ghent.", "flows", Tag.VERB),
    ("It is a river that flows through Ghent.", "that", Tag.PRON),
    ("She said that prices fell.", "that", Tag.SUB),
    ("That bridge is old.", "That", Tag.DET),
    ("The French fleet sailed early.", "French", Tag.ADJ),
    ("The fleet left Ghent in May.", "Ghent", Tag.NAME),
    ("The tariff, which rose slowly, hurt trade.", "slowly", Tag.ADV),
    ("A slow barge sank.", "slow", Tag.ADJ),
    ("The law passed in spring banned nets.", "banned", Tag.VERB),
    ("The weekly market is crowded.", "weekly", Tag.ADJ),
    ("Twelve of the barges sank.", "Twelve", Tag.NUM),
    ("They did not sail.", "not", Tag.PART),
    ("Because it rained, they stayed.", "Because", Tag.SUB),
    ("The gates open because of the tide.", "of", Tag.ADP),
    ("Name two ports.", "Name", Tag.VERB),
    ("list the kings of Malta", "list", Tag.VERB),
    ("The name of the port", "name", Tag.NOUN),
    ("how many people work in the dock", "work", Tag.VERB),
]


@pytest.mark.parametrize(("text", "word", "expected"), CASES)
def test_tags_a_word_by_its_sentence(text: str, word: str, expected: Tag) -> None:
    """Tag an ambiguous word by the sentence it stands in."""
    tokens = read_tokens(text)
    place = next(place for place, token in enumerate(tokens) if token.text == word)
    assert tag(tokens)[place] is expected


def test_tells_participles_from_past_tenses() -> None:
    """Read the first of two past forms as a participle."""
    text = "The book printed in Oslo sold well."
    forms = dict(zip([token.text for token in read_tokens(text)], tag_forms(read_tokens(text)), strict=True))
    assert forms["printed"] == "VBN"
    assert forms["sold"] == "VBD"


def test_sees_the_participle_behind_the_subject_of_a_question() -> None:
    """See the participle behind the subject of a question."""
    tokens = read_tokens("When was the old mill built?")
    assert tag_forms(tokens)[-2] == "VBN"


def test_reads_names_typed_small() -> None:
    """Tag names in a question typed without capitals."""
    tokens = read_tokens("did mary visit new york")
    assert [str(kind) for kind in tag(tokens)] == ["AUX", "PROPN", "VERB", "PROPN", "PROPN"]


def test_returns_one_tag_for_every_token_and_none_for_none() -> None:
    """Return one tag for every token, and none for none."""
    assert tag(()) == ()
    tokens = read_tokens("«Odd» — marks … 3×4 = 12 %")
    assert len(tag(tokens)) == len(tokens)


@given(st.text(max_size=80))
def test_tags_whatever_is_typed(text: str) -> None:
    """Tag whatever is typed."""
    tokens = read_tokens(text)
    assert len(tag(tokens)) == len(tokens)


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("bought", "buy"),
        ("carries", "carry"),
        ("planned", "plan"),
        ("making", "make"),
        ("was", "be"),
        ("stone", "stone"),
    ],
)
def test_returns_the_base_of_a_verb_form(form: str, base: str) -> None:
    """Return the base form of a verb, and other words as they are."""
    assert base_of(form) == base


def test_knows_listed_words_and_their_inflections_only() -> None:
    """Know listed words and their inflections, and no others."""
    assert known("harbours")
    assert known("refused")
    assert not known("zorblat")


def test_reads_an_unlisted_word_by_its_ending() -> None:
    """Guess the part of speech of an unlisted word."""
    assert readings("zorblatness")[0][0] == "NN"
    assert readings("zorblatous")[0][0] == "JJ"
    assert readings("zorblatly")[0][0] == "RB"
