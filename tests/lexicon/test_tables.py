"""Lexicons: the tables of words hold what they promise."""

from __future__ import annotations

import pytest

from qa_bot.extract.forms import FOLLOW
from qa_bot.lexicon.en import (
    adjective_synonyms,
    antonyms,
    closed_class,
    countries,
    derivations,
    kinds,
    members,
    noun_synonyms,
    phrases,
    spelling,
    suffixes,
    verb_synonyms,
)
from qa_bot.text.stems import stem

MOST_COUNTRIES = 190


def test_every_country_has_four_columns_and_comes_once() -> None:
    """Hold every country once, in four columns."""
    rows = [line.split("|") for line in countries.COUNTRIES.strip().splitlines()]
    assert all(len(row) == 4 for row in rows)
    names = [row[0] for row in rows]
    assert len(names) == len(set(names))
    assert len(names) > MOST_COUNTRIES


def _entries(table: str) -> list[str]:
    """List the entries of a table of groups."""
    return [entry.strip() for line in table.strip().splitlines() for entry in line.split(";")]


@pytest.mark.parametrize(
    "table",
    [
        verb_synonyms.VERB_GROUPS,
        noun_synonyms.NOUN_GROUPS,
        adjective_synonyms.ADJECTIVE_GROUPS,
        adjective_synonyms.ADVERB_GROUPS,
        derivations.FAMILIES,
    ],
)
def test_every_group_has_two_words_in_lower_case_and_comes_once(table: str) -> None:
    """Hold groups of two words or more, in lower case, each once."""
    entries = _entries(table)
    assert [entry for entry in entries if len(entry.split()) < 2] == []
    assert [entry for entry in entries if entry != entry.lower()] == []
    assert len(entries) == len(set(entries))


def test_synonyms_cover_the_common_vocabulary() -> None:
    """Hold well over two thousand groups of synonyms."""
    tables = (verb_synonyms.VERB_GROUPS, noun_synonyms.NOUN_GROUPS, adjective_synonyms.ADJECTIVE_GROUPS)
    assert sum(len(_entries(table)) for table in tables) > 2_000


def test_no_opposites_share_a_stem() -> None:
    """Keep opposites apart after stemming."""
    for line in antonyms.OPPOSITES.strip().splitlines():
        left, right = line.split()
        for one in left.split("/"):
            assert stem(one) not in {stem(other) for other in right.split("/")}, line


def test_phrases_say_what_single_words_say() -> None:
    """Hold words for every phrase."""
    for line in _entries(phrases.PHRASES):
        phrase, _, single = line.partition(": ")
        assert len(phrase.split()) > 1
        assert single.split()


def test_every_form_of_a_word_has_prices_for_what_follows() -> None:
    """Price what follows every form that the lists name."""
    forms = {
        part.partition(":")[0]
        for entry in (*closed_class.CLOSED.values(), *suffixes.SUFFIXES.values())
        for part in entry.split()
    }
    # A particle of negation hands over to what stands before it, and a mark has no row.
    assert forms - FOLLOW.keys() <= {"PU", "BEN", "NOT"}


def test_members_are_listed_once_and_are_not_their_kind() -> None:
    """Hold every kind once, with members that are not the kind itself."""
    lines = [line.partition(":") for line in members.MEMBERS.strip().splitlines()]
    nouns = [noun for kinds, _, _ in lines for noun in kinds.split()]
    assert len(nouns) == len(set(nouns))
    for kind, _, words in lines:
        assert len(words.split()) > 1
        assert not set(kind.split()) & set(words.split())


def test_closed_kinds_have_their_lists() -> None:
    """Hold a list for every closed kind."""
    listed = set(kinds.CLOSED_KINDS.values()) - kinds.CLOSED_LISTS.keys()
    # Told by the gazetteer and by the table of currencies.
    assert listed <= {"currencies", "continents", "peoples"}


def test_spellings_are_two_words_each_and_lead_nowhere_else() -> None:
    """Lead from British to American spellings in one step."""
    assert all(british != american for british, american in spelling.SPELLINGS.items())
    chains = {american for american in spelling.SPELLINGS.values() if american in spelling.SPELLINGS}
    assert chains == set()
