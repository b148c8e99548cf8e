"""Questions typed without capitals get those of the documents, and nothing else changes."""

from hypothesis import given
from hypothesis import strategies as st

from qa_bot.model.document import Document
from qa_bot.question.casing import restored, written
from qa_bot.text.segment import segment

CAPITALS = written(
    segment(Document("a", "The mill of Ada Brook burned. Lund left. In May the brook rose, and the BBC came to Spain."))
)


def test_names_are_written_as_in_the_documents() -> None:
    """A name that is never written small gets its capital; a word that is, stays small."""
    assert CAPITALS["ada"] == "Ada"
    assert CAPITALS["lund"] == "Lund"  # opens a sentence, but is no everyday word
    assert "the" not in CAPITALS
    assert "brook" not in CAPITALS
    assert restored("did ada see the bbc at the brook?", CAPITALS) == "did Ada see the BBC at the brook?"


def test_a_question_with_capitals_is_left_alone() -> None:
    """Who types capitals means the others small."""
    assert restored("Did ada see the BBC?", CAPITALS) == "Did ada see the BBC?"


def test_places_that_no_document_names_are_known() -> None:
    """Countries get their capital from the lexicon, everyday words do not."""
    assert restored("trade of france in turkey", {}) == "trade of France in turkey"


@given(st.text(max_size=80))
def test_length_and_letters_stay(text: str) -> None:
    """Only case changes, so offsets hold."""
    changed = restored(text, CAPITALS)
    assert len(changed) == len(text)
    assert changed.casefold() == text.casefold()
