"""Concordance: which words of a corpus can stand for a word of a question."""

from __future__ import annotations

from qa_bot.model.document import Document
from qa_bot.retrieve.corpus import Corpus
from qa_bot.text.stems import stem

TEXT = "The monks set up a school. The fire wiped out the mill. She gave the pot to her aunt."


def relatives(word: str) -> dict[str, float]:
    """Return what can stand for a word in the text."""
    corpus = Corpus([Document("x", TEXT)])
    return dict(corpus.concordance.relatives(stem(word)))


def test_a_phrase_stands_for_the_word_that_says_the_same() -> None:
    """Let "set up" stand for "establish", and less so for what is near to that."""
    assert relatives("established")["set up"] == 0.6
    assert relatives("establishment")["set up"] == 0.6
    assert relatives("destroyed")["wipe out"] == 0.6
    assert "wipe out" not in relatives("cleaned")


def test_a_phrase_stands_where_it_begins() -> None:
    """Keep where phrases begin, sentence by sentence."""
    concordance = Corpus([Document("x", TEXT)]).concordance
    assert dict(concordance.places("set up")) == {0: [2]}
    assert dict(concordance.places("wipe out")) == {1: [2]}


def test_a_word_is_the_same_however_it_is_written() -> None:
    """Let accents, the stops of initials and the commas of a number make no difference."""
    concordance = Corpus([Document("x", "The B.R.C. paid Herr Kröl 10,000 crowns in 1905, and 3.5 more.")]).concordance
    for asked, said in (("brc", "b.r.c."), ("krol", "kröl"), ("10000", "10,000"), ("10,000", "10,000")):
        assert dict(concordance.relatives(asked))[said] == 1.0
    assert not concordance.relatives("35")
    assert not concordance.relatives("19.05")
