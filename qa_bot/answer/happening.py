"""Rules that quote when and where something takes place, whether it happens, begins, is held or is celebrated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bear, same_links
from qa_bot.answer.parts import read_parts
from qa_bot.answer.players import doer_and_done, end_of, holds, is_time, said_by, same_time, told
from qa_bot.answer.rule import Example, rule
from qa_bot.answer.timed import quoted_time, times_of
from qa_bot.extract.enumerations import span_of
from qa_bot.lexicon.en.happening import HAPPENS, STAGES
from qa_bot.lexicon.en.listing import OCCASIONS, PLACE_LINKS
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.question import AnswerType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import Match, View
    from qa_bot.model.document import Predicate, Sentence
    from qa_bot.model.question import Question

_SURE, _LEAST = 0.82, 0.7
_PLACE = frozenset({"place"})  # of "take place"


@rule(
    AnswerType.PERIOD,
    AnswerType.PLACE,
    examples=(
        Example("Every August the town holds the Eel Fair.", "When does the Eel Fair take place?", "Every August"),
        Example("The next meeting will be held at the inn on 3 May.", "When does the next meeting start?", "3 May"),
        Example("The Eel Fair is celebrated in Kelm.", "Where does the Eel Fair take place?", "Kelm"),
    ),
    counterexamples=(
        Example("Every August the town holds the Eel Fair.", "When does the boat race take place?"),
        Example("In 1391 the town got the right to hold the Eel Fair.", "When does the Eel Fair take place?"),
        Example("The Eel Fair was cancelled in 1921.", "When does the Eel Fair take place?"),
        Example("The Eel Fair is held in August.", "When does the Eel Fair end?"),
        Example("Kelm began the fort in 1902.", "When did Kelm take the fort?"),
        Example("The guild planned the mill in 1902.", "When did the mill begin?"),
    ),
)
def stated_happening(question: Question, view: View) -> Iterator[Candidate]:
    """Quote when or where something is held, which the question says happens or takes place."""
    parts = read_parts(question)
    if parts is None or parts.asked not in {"time", "place"} or parts.verb not in HAPPENS | STAGES:
        return
    if (parts.doer and parts.done - _PLACE) or (parts.verb == "take" and parts.done != _PLACE):
        return  # "when did they begin the fort": somebody does it to something
    event = parts.doer or parts.done
    for match in view.matches if event else ():
        sentence = match.sentence
        verbs = [place for place, token in enumerate(sentence.tokens) if token.stem in HAPPENS | STAGES]
        if sentence.is_heading or not same_links(question, sentence):
            continue
        for predicate in told(question, sentence, verbs):
            planned = predicate.verb > 1 and sentence.tokens[predicate.verb - 1].norm == "to"
            if planned or not same_time(question, sentence, predicate):
                continue  # "the right to hold a market"
            what = _event(sentence, predicate)
            if holds(view, sentence, event, what) and _is_named_so(view, sentence, event, what):
                if parts.asked == "time":
                    found = [
                        quoted_time(view, match, period, but=parts.verb) for period in times_of(sentence, predicate)
                    ]
                else:
                    found = list(_places(view, match, predicate, parts.verb))
                yield from [candidate for candidate in found if candidate]


def _event(sentence: Sentence, predicate: Predicate) -> int | None:
    """Return the phrase for what takes place: what is held, or what happens."""
    doer, done = doer_and_done(sentence, predicate)
    return done if sentence.tokens[predicate.verb].stem in STAGES else doer


def _is_named_so(view: View, sentence: Sentence, event: frozenset[str], what: int | None) -> bool:
    """Say whether a phrase names what takes place as the question does, where the text has the question's word."""
    if what is None:
        return False
    chunk = sentence.chunks[what]
    alone = chunk.last - chunk.first == 1  # "its fair" is not what "its" stands for
    said = (
        said_by(sentence, what)
        if alone
        else {one.stem for one in sentence.tokens[chunk.first : end_of(sentence, what)]}
    )
    return bool(event & said) or not any(view.corpus.concordance.places(word) for word in event)


def _places(view: View, match: Match, predicate: Predicate, verb: str) -> Iterator[Candidate]:
    """Quote the first place that hangs on a verb."""
    sentence = match.sentence
    for link, number in predicate.preps:
        chunk = sentence.chunks[number]
        if link not in PLACE_LINKS or is_time(sentence, number) or sentence.tokens[chunk.head].norm in OCCASIONS:
            continue
        first = chunk.first - (sentence.tags[chunk.head] is not Tag.NAME)
        bearing = bear(view, match, but=range(first, chunk.last), without=_PLACE | {verb})
        if bearing and bearing.share >= _LEAST:
            place = Place(sentence.document, span_of(sentence, first, chunk.last))
            places = (place, Place(sentence.document, sentence.span))
            clues = ((Clue.COVERAGE, round(bearing.share, 3)),)
            yield Candidate(place.quote, places, clues, sure=round(_SURE * bearing.share, 4))
        return


RULES = (stated_happening,)
