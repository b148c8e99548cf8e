"""Related stems: derivations, synonyms, opposites, phrases."""

from __future__ import annotations

import pytest

from qa_bot.text.relate import expansions, opposed, phrase_at, related
from qa_bot.text.stems import american, stem


@pytest.mark.parametrize(
    ("left", "right", "grade"),
    [
        ("buy", "purchased", 0.6),
        ("founded", "establish", 0.6),
        ("destroyed", "destruction", 0.8),
        ("height", "high", 0.8),
        ("France", "French", 0.8),
        ("Russians", "Russia", 0.8),
        ("perished", "death", 0.35),
        ("buy", "buying", 1.0),
        ("colour", "colors", 1.0),
        ("run", "manage", 0.4),
        ("seventh", "7th", 0.8),
        ("kilowatts", "kW", 0.8),
        ("buy", "river", 0.0),
        ("policy", "police", 0.0),
        ("important", "import", 0.0),
    ],
)
def test_grades_how_near_two_words_are(left: str, right: str, grade: float) -> None:
    """Grade how near two words are, the same both ways."""
    assert related(stem(left.lower()), stem(right.lower())) == grade
    assert related(stem(right.lower()), stem(left.lower())) == grade


def test_lets_members_stand_for_their_kind_and_not_the_other_way_round() -> None:
    """Let members stand for their kind ("which metal": tin), and not the other way round."""
    assert related(stem("metals"), stem("tin")) == 0.4
    assert related(stem("tin"), stem("metals")) == 0


@pytest.mark.parametrize(
    ("left", "right"), [("imports", "exported"), ("rise", "fell"), ("legal", "illegal"), ("before", "after")]
)
def test_tells_opposites(left: str, right: str) -> None:
    """Tell opposites, and never call them synonyms."""
    assert opposed(stem(left), stem(right))
    assert opposed(stem(right), stem(left))
    assert related(stem(left), stem(right)) == 0


def test_lists_expansions_nearest_first_without_the_word_itself() -> None:
    """List expansions nearest first, without the word itself."""
    found = expansions(stem("buy"))
    grades = [grade for _, grade in found]
    assert grades == sorted(grades, reverse=True)
    assert stem("buy") not in dict(found)
    assert dict(found)[stem("purchase")] == 0.6


def test_finds_phrases_that_one_word_can_replace() -> None:
    """Find phrases that one word can replace."""
    stems = [stem(word) for word in "the inn was set up by monks".split()]
    assert phrase_at(stems, 3) == (2, tuple(stem(word) for word in ("establish", "found", "create", "install")))
    assert phrase_at(stems, 0) is None


@pytest.mark.parametrize(
    ("british", "spelling"),
    [("organised", "organized"), ("theatre", "theater"), ("promise", "promise"), ("tower", "tower")],
)
def test_spells_the_american_way(british: str, spelling: str) -> None:
    """Spell the American way where it is the same word."""
    assert american(british) == spelling
