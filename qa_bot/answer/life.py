"""Rules that read when a life began and ended off the brackets after a name: "Ada Brook (1880-1951)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.rule import Example, rule
from qa_bot.extract.periods import read_periods
from qa_bot.lexicon.en.person_names import TITLES
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.answer.match import View
    from qa_bot.model.document import Name, Sentence
    from qa_bot.model.question import Question

_SURE = 0.9
_BORN, _DIED = frozenset({"born"}), frozenset({"die", "died", "death", "dead"})
_ASKING = frozenset({"year", "date", "day", "exactly"})
_DASHES = ("–", "—", "-", "‐", "−")
_LONGEST = 60


@rule(
    AnswerType.PERIOD,
    examples=(
        Example("Ida Ness (4 March 1891 - 19 May 1967) was a smith.", "When was Ida Ness born?", "4 March 1891"),
        Example("Ida Ness (1880–1951) was a smith.", "When did Ida Ness die?", "1951"),
        Example("Ida Ness (1880–1951) was a smith.", "In what year was Ida Ness born?", "1880"),
    ),
    counterexamples=(
        Example("Ida Ness (1880–1951) was a smith.", "When was Orm Dahl born?"),
        Example("Ida Ness (1880–1951) was a smith.", "When did Ida Ness marry?"),
        Example("Ida Ness (1880–1951) was a smith.", "When did Ida Ness's mother die?"),
        Example("King Orm Dahl (1880–1901) was tall.", "When did Orm Dahl die?"),
        Example("Ida Ness (see page 12) was a smith.", "When was Ida Ness born?"),
        Example("Ida Ness (mayor in 1880) was a smith.", "When did Ida Ness die?"),
    ),
)
def stated_life(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the first or the second of the two times in the brackets after a name."""
    norms = {token.norm for token in question.tokens}
    born, died = bool(norms & _BORN), bool(norms & _DIED)
    asks = question.type is QuestionType.WHEN or AnswerType.PERIOD in question.wants
    if born is died or not asks or len(question.names) != 1 or _speaks_of_more(question):
        return
    for sentence in view.corpus.sentences:
        for name in sentence.names:
            if name.key != question.names[0].key or _reigns(sentence, name):
                continue
            if times := _life(sentence, name):
                place = Place(sentence.document, times[0] if born else times[1])
                clues = ((Clue.RIGHT_TYPE, 1.0),)
                yield Candidate(place.quote, (place, Place(sentence.document, sentence.span)), clues, sure=_SURE)
                return


def _speaks_of_more(question: Question) -> bool:
    """Say whether a question has more to say than the name: "when did Ida Ness's mother die?"."""
    name = question.names[0]
    others = [token for token in question.tokens if not name.start <= token.start < name.end]
    return any(token.is_word and token.norm not in STOPWORDS | _BORN | _DIED | _ASKING for token in others)


def _reigns(sentence: Sentence, name: Name) -> bool:
    """Say whether a title stands before a name: what follows may be the years of a reign."""
    before = next((token.norm for token in reversed(sentence.tokens) if token.end <= name.start), "")
    return before in TITLES or name.span.of(sentence.document.text).lower().split()[0] in TITLES


def _life(sentence: Sentence, name: Name) -> tuple[Span, Span] | None:
    """Return where the two times stand in the brackets after a name."""
    text = sentence.document.text
    start = name.end + 2
    end = text.find(")", start, start + _LONGEST)
    if text[name.end : start] != " (" or end < 0:
        return None
    dash = next((place for place in range(start, end) if text[place] in _DASHES), -1)
    spans = (_time(text, start, dash), _time(text, dash + 1, end)) if dash > 0 else (None, None)
    return (spans[0], spans[1]) if spans[0] and spans[1] else None


def _time(text: str, start: int, end: int) -> Span | None:
    """Return where some words stand that are one time and nothing else."""
    words = text[start:end]
    first = start + len(words) - len(words.lstrip())
    span = Span(first, first + len(words.strip()))
    inside = read_periods(f"in {span.of(text)}") if span.of(text)[:1].isdigit() else ()
    return span if len(inside) == 1 and inside[0].span.end == len(span.of(text)) + 3 else None


RULES = (stated_life,)
