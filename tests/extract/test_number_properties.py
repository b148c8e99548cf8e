"""For any text: spans are verbatim and apart, nothing raises, and the time taken grows with the text and no faster."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_bot.extract.annotate import annotate
from qa_bot.extract.periods import read_periods
from qa_bot.extract.quantities import read_quantities
from qa_bot.model.document import Document
from qa_bot.model.period import Day
from qa_bot.text.segment import segment

PIECES = """
    one two twenty hundred thousand million a an the of and in to from between - – , . ( ) : / ' " $ € % 5 12
    1990 2020 1,000 3.5 1/2 ½ half quarter third first second dozen more than about up per percent May March
    monday last year years ago earlier before after since until km m kg degrees C hour point minus BC AD s th
    aged No Section Q3 fiscal early 20th century 10:30 pm noon Easter cents pounds p ± ~ × ^ e 0 00 31
    12-05-2020 US$ x times doubled this quarter recent rose fell from 3–1 won http://x.y/1%20 # @
""".split()
SOUP = st.lists(st.sampled_from(PIECES), max_size=30).flatmap(
    lambda pieces: st.lists(st.sampled_from((" ", "", " ")), min_size=len(pieces), max_size=len(pieces)).map(
        lambda gaps: "".join(piece + gap for piece, gap in zip(pieces, gaps, strict=True))
    )
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(SOUP, st.text(max_size=80)))
def test_quantities_and_periods_are_verbatim_and_apart(text: str) -> None:
    """Spans lie in the text, in order, apart, without white space at their ends; ranges run upwards."""
    quantities = read_quantities(text)
    for one, other in pairwise(quantities):
        assert one.span.end <= other.span.start
    for quantity in quantities:
        assert quantity.span.of(text).strip() == quantity.span.of(text) != ""
        assert quantity.words.covers(quantity.span)
        assert quantity.low <= quantity.high
    periods = read_periods(text, anchor=Day(2020, 5, 31))
    for one_period, next_period in pairwise(periods):
        assert one_period.span.end <= next_period.span.start
    for period in periods:
        assert period.start is None or period.end is None or period.start < period.end


@settings(max_examples=100, deadline=None)
@given(SOUP)
def test_figures_are_read_of_anything(text: str) -> None:
    """Every figure has its quantity from its own sentence, and subjects in the document's words."""
    document = Document("soup", text)
    for sentence in annotate(document, segment(document)):
        for figure in sentence.figures:
            assert sentence.span.covers(figure.quantity.span)
            assert all(span.of(text) for span in figure.subject_spans)


@settings(max_examples=100, deadline=None)
@given(SOUP)
def test_reading_is_deterministic_and_local(text: str) -> None:
    """A stretch reads the same wherever it stands in a longer text."""
    padded = f"Nothing here. {text}"
    start = len("Nothing here. ")
    moved = read_quantities(padded, start, len(padded))
    assert [one.span.of(padded) for one in moved] == [one.span.of(text) for one in read_quantities(text)]
