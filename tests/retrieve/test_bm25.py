"""Both engines keep the contract of Retriever, and agree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_bot.retrieve.bm25 import Bm25, RankBm25
from qa_bot.retrieve.retriever import Hit, Retriever

ENGINES = [Bm25, RankBm25]
PASSAGES = [["mill", "river", "mill"], ["river", "bridge"], ["bakery", "bread", "flour", "mill"], []]


@pytest.mark.parametrize("engine", ENGINES)
def test_best_comes_first(engine: type[Retriever]) -> None:
    """The passage that says the word twice beats the longer one that says it once."""
    hits = engine(PASSAGES).search({"mill": 1.0}, 5)
    assert [hit.passage for hit in hits] == [0, 2]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_passage_without_the_terms_is_no_hit(engine: type[Retriever]) -> None:
    """Unknown words, no words and no passages give nothing."""
    assert engine(PASSAGES).search({"zebra": 1.0}, 5) == []
    assert engine(PASSAGES).search({}, 5) == []
    assert engine([]).search({"mill": 1.0}, 5) == []
    assert engine([[]]).search({"mill": 1.0}, 5) == []


@pytest.mark.parametrize("engine", ENGINES)
def test_ties_keep_document_order_and_limit_holds(engine: type[Retriever]) -> None:
    """Equal passages come in order, and no more than asked for."""
    hits = engine([["oak"], ["oak"], ["elm"], ["oak"]]).search({"oak": 1.0}, 2)
    assert [hit.passage for hit in hits] == [0, 1]


WORDS = st.sampled_from(["oak", "elm", "ash", "fir", "yew"])
CORPORA = st.lists(st.lists(WORDS, max_size=6), max_size=7)


@given(CORPORA, st.dictionaries(WORDS, st.floats(0.1, 2.0), max_size=4))
def test_postings_score_like_rank_bm25(passages: list[list[str]], terms: dict[str, float]) -> None:
    """The postings table gives the scores of rank-bm25's BM25Plus, less its floor."""
    ours = {hit.passage: hit.score for hit in Bm25(passages).search(terms, 10)}
    theirs = {hit.passage: hit.score for hit in RankBm25(passages).search(terms, 10)}
    assert ours == pytest.approx(theirs, abs=1e-9)


def test_hits_are_plain_values() -> None:
    """A hit compares by value."""
    assert Hit(1, 0.5) == Hit(1, 0.5)
