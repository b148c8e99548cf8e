"""Rules that quote the items of bulleted and numbered lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bearings
from qa_bot.answer.rule import Example, rule
from qa_bot.answer.wanted import LEAST, LIST_WANTS, UNDER_HEAD, asking, read_wanted
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import BlockKind
from qa_bot.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.bearing import Bearing
    from qa_bot.answer.match import Term, View
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question


@rule(
    *LIST_WANTS,
    examples=(
        Example(
            "The fair offers:\n\n- pony rides\n- a raffle\n- hot pies\n\nIt ends at six.",
            "What does the fair offer?",
            "pony rides, a raffle and hot pies",
        ),
        Example(
            "## Main dangers\n\n- frost\n- hail\n\nThe vines are old.", "What are the main dangers?", "frost and hail"
        ),
    ),
    counterexamples=(
        Example("The fair offers:\n\n- pony rides\n- a raffle", "What does the school offer?"),
        Example("The fair offers:\n\n- pony rides\n- a raffle", "When is the fair?"),
    ),
)
def itemised(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the items of a bulleted or numbered list under a line that says what it lists."""
    wanted = read_wanted(question, view)
    if wanted is None:
        return
    without, sentences = asking(wanted), view.corpus.sentences
    for bearing in bearings(view, without=without, least=LEAST, where=_leads):
        sentence = bearing.sentence
        items = []
        for other in sentences[bearing.match.place + 1 :]:
            if other.block.kind is not BlockKind.ITEM or other.document is not sentence.document:
                break
            items.append(other)
        if len(items) > 1 and all(
            _met_in_line(bearing, term) for term in view.terms if not term.asked and term.stem not in without
        ):
            yield _of_items(items[: wanted.number or None], bearing)


def _leads(sentence: Sentence) -> bool:
    """Say whether a sentence can stand over a list: a heading, or a line that ends in a colon."""
    return sentence.block.kind is not BlockKind.ITEM and (sentence.is_heading or sentence.text.rstrip().endswith(":"))


def _met_in_line(bearing: Bearing, term: Term) -> bool:
    """Say whether the line over a list says a word of the question, or stands under what does."""
    return term.stem in bearing.match.at or term.norm not in bearing.missed


def _of_items(items: Sequence[Sentence], bearing: Bearing) -> Candidate:
    """Quote the first sentence of each item, the marks at its end left out, and the line that leads to them."""
    firsts = {item.block.start: item for item in reversed(items)}
    document = bearing.sentence.document
    places = [
        Place(document, Span(item.span.start, item.span.start + len(item.text.rstrip(" .;,"))))
        for _, item in sorted(firsts.items())
    ]
    *others, last = (place.quote for place in places)
    clues = ((Clue.COVERAGE, round(bearing.share, 3)), (Clue.HEAD_FOUND, 1.0))
    value = f"{', '.join(others)} and {last}" if others else last
    return Candidate(
        value, (*places, Place(document, bearing.sentence.span)), clues, sure=round(UNDER_HEAD * bearing.share, 4)
    )


RULES = (itemised,)
