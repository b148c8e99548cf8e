"""Tokens: bars show where a sentence is cut; and what folding and stemming make of words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_bot.text.stems import fold, stem
from qa_bot.text.tokens import read_tokens

CASES = [
    "Trade|rose|by|14.2|%|.",
    "€|1,234.5|million",
    "Sino|-|Russian|ties",
    "Norway|'s|fleet",
    "They|don't|sell|O'Neill|’s|nets",
    "the|U.S.|fleet|,|e.g.|ships",
    "at|12:30|in|the|1990s",
    "a|4x4|and|µ",
    "the|19th|H2O|at|5|km",
]


@pytest.mark.parametrize("marked", CASES)
def test_cuts_words_numbers_and_marks(marked: str) -> None:
    """Cut a sentence at the bars; blanks do not matter here."""
    words = marked.split("|")
    glued = " ".join(words).replace(" 's", "'s").replace(" ’s", "’s").replace(" - ", "-").replace(" ,", ",")
    glued = glued.replace(" %", "%").replace("€ ", "€")
    assert [token.text for token in read_tokens(glued)] == words


@given(st.text(max_size=60))
def test_tokens_are_verbatim_and_cover_what_is_visible(text: str) -> None:
    """Keep exact offsets, and cover every visible character."""
    tokens = read_tokens(text)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert "".join(token.text for token in tokens) == "".join(text.split())


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("bought", "buy"),
        ("harbours", "harbor"),
        ("organised", "organizing"),
        ("universities", "university"),
        ("Norway's", "norway"),
        ("children", "child"),
        ("wolves", "wolf"),
        ("trading", "trade"),
    ],
)
def test_forms_of_a_word_share_a_stem(left: str, right: str) -> None:
    """Give the forms of a word one stem."""
    assert stem(fold(left)) == stem(fold(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("policy", "police"),
        ("important", "import"),
        ("university", "universe"),
        ("author", "authority"),
        ("experiment", "experience"),
        ("organ", "organization"),
        ("several", "severe"),
        ("customer", "custom"),
        ("evening", "even"),
        ("news", "new"),
    ],
)
def test_words_of_other_meaning_have_other_stems(left: str, right: str) -> None:
    """Keep apart what the stemmer by itself would join."""
    assert stem(left) != stem(right)


def test_numbers_and_marks_are_their_own_stems() -> None:
    """Leave numbers and marks alone."""
    assert [stem(word) for word in ("1,234.5", "%", "1990s")] == ["1,234.5", "%", "1990s"]


@given(st.text(max_size=20))
def test_folds_once_for_all(word: str) -> None:
    """Fold a folded word to itself."""
    assert fold(fold(word)) == fold(word)
