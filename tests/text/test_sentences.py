"""Sentence boundaries: bars show where a text is cut."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_bot.text.sentences import read_sentences

CASES = [
    "The mill burned down.| Nobody was hurt.",
    "Is it old?| Very!| So they say.",
    "Dr. Kern met Mr. Holt.| They talked.",
    "J. R. Holt signed.| A. Weber did not.",
    "The U.S. fleet sailed.| It is in the U.S.| The rest stayed.",
    "It rose 3.5 percent to 1,234.5.| Then it fell.",
    "“We sail at dawn.”| She left.",
    '"Stop!" he said.| She did not.',
    "See fig. 3 and no. 12.| It rained.",
    "They love art.| The hall was full.| See art. 5 as well.",
    "He said no.| They left.",
    "The firm (est. 1990) grew.| It hired.",
    "They met at 5 p.m. on Monday.| It rained.",
    "It was so.[2]| Others differ.",
    "They sailed to the coast.|In 1644 they came back.",
    "Use the file node.js or weber.Com here.| Good.",
    "It measures 620 mm.| The rest is 3 ft.| There is vol. 3.",
    "Well...| They never came.",
    "The song “Who?” was a hit.| It sold.",
]


@pytest.mark.parametrize("marked", CASES)
def test_cuts_where_a_reader_would(marked: str) -> None:
    """Cut a text at the bars, and nowhere else."""
    text = marked.replace("|", "")
    expected = [piece.strip() for piece in marked.split("|")]
    assert [text[span.start : span.end] for span in read_sentences(text, 0, len(text))] == expected


@given(st.text(alphabet='aB .!?"”()[2]…\n', max_size=60))
def test_loses_nothing_but_white_space(text: str) -> None:
    """Cover every visible character once, in order."""
    spans = list(read_sentences(text, 0, len(text)))
    assert "".join("".join(text[span.start : span.end].split()) for span in spans) == "".join(text.split())
    assert all(left.end <= right.start for left, right in pairwise(spans))
