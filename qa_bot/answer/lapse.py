"""Rules that count years between two things that the text dates: an age, how long after one came the other."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.answer.match import look_up
from qa_bot.answer.rule import Example, rule
from qa_bot.answer.timed import stated_time
from qa_bot.extract.periods import read_periods
from qa_bot.model.candidate import Candidate, DerivationStep, Place
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType
from qa_bot.question.analyze import analyze

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.model.document import Token
    from qa_bot.model.period import Day, Period
    from qa_bot.model.question import Question

_SURE, _LEAST = 0.86, 0.55
_BE = frozenset({"is", "was", "are", "were"})
_HAVE = frozenset({"had", "has", "have"})
_PERSONS = frozenset({"he", "she", "they", "it"})
_AFTER = frozenset({"after", "before"})
_DO = frozenset({"did", "was", "were"})
_LAPSE = (["how", "many", "years"], ["how", "long"])


class _Dated(NamedTuple):
    """When something happened: the first day that it may have been and the last, the words that say so, the odds."""

    first: date
    last: date
    place: Place | None
    sure: float


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example(
            "Ida Ness was born on 12 March 1874. In May 1901 she won the prize.",
            "How old was Ida Ness when she won the prize?",
            "27",
        ),
        Example(
            "Ida Ness was born on 12 March 1874. She died on 3 February 1931.",
            "How old was Ida Ness when she died?",
            "56",
        ),
        Example("Orm Dahl was born in 1820 and died in 1890.", "How old was Orm Dahl when he died?", "69 or 70"),
        Example("Orm Dahl was born on 3 May 1820.", "How old was Orm Dahl in 1830?", "9 or 10"),
    ),
    counterexamples=(
        Example("Orm Dahl was born in 1820. Ida Ness died in 1890.", "How old was Orm Dahl when he died?"),
        Example("Orm Dahl died in 1890.", "How old was Orm Dahl when he died?"),
        Example("The bell was cast in 1820 and cracked in 1890.", "How old was the bell when it cracked?"),
    ),
)
def age_then(question: Question, view: View) -> Iterator[Candidate]:
    """Count the years from a birth to something else that the text, or the question, dates."""
    asked = _asked_age(question)
    if asked is None:
        return
    who, then = asked
    born = _dated(f"When was {who} born?", view)
    event = _in_words(then, view) or _dated(_asking(then, who), view)
    if born is None or event is None or event.first < born.last:
        return
    least, most = _age(born.last, event.first), _age(born.first, event.last)
    years = event.first.year - born.first.year
    if most - least > 1 or event.last.year != event.first.year:
        return
    steps = [DerivationStep("difference of years", (str(event.first.year), str(born.first.year)), str(years))]
    if least < years:
        steps.append(DerivationStep("difference", (str(years), "1"), str(years - 1)))
    notes = {(years, years): "", (years - 1, years - 1): f" = {years}; the birthday was still to come"}
    note = notes.get((least, most), f" = {years}; whether the birthday had come is not said")
    yield _counted(str(most) if least == most else f"{least} or {most}", steps, note, born, event)


@rule(
    AnswerType.QUANTITY,
    AnswerType.PERIOD,
    examples=(
        Example(
            "The bell was cast in 1911. The bell cracked in 1950.",
            "How many years after the bell was cast did it crack?",
            "39 years",
        ),
        Example(
            "The bell was cast in 1911. The mill burned in 1950.",
            "How long before the mill burned was the bell cast?",
            "39 years",
        ),
    ),
    counterexamples=(
        Example("The bell was cast in 1911.", "How many years after the bell was cast did it crack?"),
        Example(
            "The bell was cast in 1911. The bell cracked in 1950.",
            "How many years after the mill was built did the bell crack?",
        ),
    ),
)
def years_between(question: Question, view: View) -> Iterator[Candidate]:
    """Count the years between two things that happened, each of which the text dates."""
    asked = _asked_lapse(question)
    if asked is None:
        return
    one, other = (_dated(words, view) for words in asked)
    if one is None or other is None or other.first.year <= one.first.year:
        return
    if one.first.year != one.last.year or other.first.year != other.last.year:
        return
    years = other.first.year - one.first.year
    words = f"{years} year{'s' if years > 1 else ''}"
    step = DerivationStep("difference of years", (str(other.first.year), str(one.first.year)), words)
    yield _counted(words, [step], "", one, other)


def _counted(value: str, steps: Sequence[DerivationStep], note: str, one: _Dated, other: _Dated) -> Candidate:
    """Make a candidate of a count of years, resting on what dates both ends."""
    later, earlier = steps[0].inputs
    return Candidate(
        value=value,
        places=tuple(dated.place for dated in (other, one) if dated.place),
        clues=((Clue.COVERAGE, 1.0),),
        steps=tuple(steps),
        words=f"{value}: {later} − {earlier}{note}.",
        sure=round(min(_SURE, one.sure, other.sure), 4),
    )


def _age(birth: date, then: date) -> int:
    """Return the full years from a birth to another day."""
    return then.year - birth.year - ((then.month, then.day) < (birth.month, birth.day))


def _asked_age(question: Question) -> tuple[str, Sequence[Token]] | None:
    """Return whose age is asked for, and the words that say when: a clause or a time."""
    tokens = [token for token in question.tokens[max(question.gap, 0) :] if token.is_word or token.norm == "'s"]
    norms = [token.norm for token in tokens]
    if norms[:2] != ["how", "old"] or not set(norms[2:3]) & _BE:
        return None
    at = next((place for place in range(3, len(norms)) if norms[place] in {"when", "in", "on"}), 0)
    return (_words(question, tokens[3:at]), tokens[at + 1 :]) if at and tokens[3:at] and tokens[at + 1 :] else None


def _asked_lapse(question: Question) -> tuple[str, str] | None:
    """Return the questions for the earlier and the later of two things, where the time between them is asked for."""
    tokens = [token for token in question.tokens[max(question.gap, 0) :] if token.is_word or token.norm == "'s"]
    norms = [token.norm for token in tokens]
    start = next((len(opening) for opening in _LAPSE if norms[: len(opening)] == opening), 0)
    if not start or not set(norms[start : start + 1]) & _AFTER:
        return None
    turns = [place for place in range(start + 2, len(norms)) if norms[place] in _DO]
    # "… after the bell *was* cast *did* it crack": the last of them opens the main clause.
    if not turns:
        return None
    condition, main = tokens[start + 1 : turns[-1]], tokens[turns[-1] :]
    subject = _subject_of(question, condition)
    words = [_words(question, [token]) for token in main[1:]]
    if words and words[0].lower() in _PERSONS:
        words[0] = subject
    asked = (_asking(condition, subject), f"When {main[0].text} {' '.join(words)}?")
    return asked if norms[start] == "after" else (asked[1], asked[0])


def _subject_of(question: Question, clause: Sequence[Token]) -> str:
    """Return the words of a clause before its verb."""
    places = [question.tokens.index(token) for token in clause]
    verbs = [
        at for at, place in enumerate(places) if question.tags[place].value in {"verb", "aux"} or clause[at].norm in _BE
    ]
    return _words(question, clause[: verbs[0]]) if verbs and verbs[0] else ""


def _asking(clause: Sequence[Token], who: str) -> str:
    """Turn a clause into the question when that was: "she was elected" asks "When was Ida elected?"."""
    words = [who if token.norm in _PERSONS and not place else token.text for place, token in enumerate(clause)]
    turn = next((place for place, token in enumerate(clause) if token.norm in _BE | _HAVE and place), 0)
    if turn:
        return f"When {' '.join([words[turn], *words[:turn], *words[turn + 1 :]])}?"
    return f"When did {' '.join(words)}?"


def _words(question: Question, tokens: Sequence[Token]) -> str:
    """Return some words as the question has them."""
    return question.resolved[tokens[0].start : tokens[-1].end] if tokens else ""


def _in_words(tokens: Sequence[Token], view: View) -> _Dated | None:
    """Read a time that the question itself names: "in 1830"."""
    words = view.question.resolved[tokens[0].start : tokens[-1].end]
    periods = read_periods(words)
    if len(periods) != 1 or periods[0].span.end - periods[0].span.start < len(words):
        return None
    return _bounded(periods[0], None, 1.0)


def _dated(asked: str, view: View) -> _Dated | None:
    """Ask the text for a time, and take what a rule that looks at doer and deed is sure of."""
    question = analyze(asked, names=view.corpus.names)
    best = max(
        stated_time.propose(question, look_up(question, view.corpus)), key=lambda one: one.sure or 0.0, default=None
    )
    if best is None or (best.sure or 0.0) < _LEAST:
        return None
    document, span = best.places[0].document, best.places[0].span
    sentence = next(one for one in view.corpus.sentences if one.document is document and one.span.covers(span))
    period = next((period for period in sentence.periods if period.span.overlaps(span)), None)
    return _bounded(period, Place(document, sentence.span), best.sure or 0.0) if period else None


def _bounded(period: Period, place: Place | None, sure: float) -> _Dated | None:
    """Return the first and the last day of a period, where both are known."""
    if period.start is None or period.end is None:
        return None
    first, last = _day(period.start), _day(period.end)
    return _Dated(first, last - timedelta(days=1), place, sure) if first and last and first < last else None


def _day(day: Day) -> date | None:
    """Return a day of the calendar, none before its first year."""
    return date(*day) if MINYEAR <= day.year < MAXYEAR else None


RULES = (age_then, years_between)
