"""Rules that quote what happens if or when something does: the main clause beside a condition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import span_of
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import ClauseKind
from qa_bot.model.question import AnswerType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.model.document import Clause, Sentence, Token
    from qa_bot.model.question import Question

_SURE, _LEAST = 0.88, 0.8
_IF = frozenset({"if", "when", "once", "whenever", "after", "unless"})
_KINDS = frozenset({ClauseKind.CONDITION, ClauseKind.TIME})


@rule(
    AnswerType.STATEMENT,
    AnswerType.ENTITY,
    examples=(
        Example("If you lose your key, a new one costs £5.", "What happens if I lose my key?", "a new one costs £5"),
        Example("The bell is rung when a boat is late.", "What happens when a boat is late?", "The bell is rung"),
    ),
    counterexamples=(
        Example("If you lose your key, a new one costs £5.", "What happens if I lose my card?"),
        Example("If you lose your key, a new one costs £5.", "What happened to the key?"),
    ),
)
def stated_consequence(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the main clause beside the condition that a question names."""
    asked = _condition(question)
    if not asked:
        return
    weights = {term.stem: term.weight for term in view.terms if any(token.stem == term.stem for token in asked)}
    total = sum(weights.values())
    relatives = view.corpus.concordance.relatives
    for match in view.matches:
        for clause in match.sentence.clauses:
            if clause.kind not in _KINDS or not total:
                continue
            inside = {t.stem for t in match.sentence.tokens if clause.start <= t.start < clause.end}
            met = sum(weight for stem, weight in weights.items() if any(one in inside for one, _ in relatives(stem)))
            if met >= _LEAST * total and (main := _beside(match.sentence, clause)):
                place = Place(match.sentence.document, span_of(match.sentence, *main))
                clues = ((Clue.COVERAGE, round(met / total, 3)),)
                places = (place, Place(place.document, match.sentence.span))
                yield Candidate(place.quote, places, clues, sure=round(_SURE * met / total, 4))


def _condition(question: Question) -> Sequence[Token]:
    """Return the content words after "what happens if"; none where another thing is asked."""
    tokens = question.tokens[max(question.gap, 0) :]
    norms = [token.norm for token in tokens]
    opens = norms[:2] in (["what", "happens"], ["what", "happened"]) and norms[2:3] and norms[2] in _IF
    if not opens and not (norms[:1] == ["what"] and "happen" in norms[1:5] and _IF & set(norms[2:6])):
        return []
    first = next(place for place, norm in enumerate(norms) if norm in _IF)
    return [token for token in tokens[first + 1 :] if token.is_word and token.norm not in STOPWORDS]


def _beside(sentence: Sentence, clause: Clause) -> tuple[int, int] | None:
    """Return the tokens of the main clause before or after a condition."""
    tokens = sentence.tokens
    if not any(tokens[0].start <= clause.marker <= token.start for token in tokens[:1]):
        last = next(place for place, token in enumerate(tokens) if token.start >= clause.marker)
        first = 0
    else:
        first = next((place for place, token in enumerate(tokens) if token.start >= clause.end), len(tokens))
        last = len(tokens)
    while first < last and not tokens[first].is_word:
        first += 1
    while last > first and not tokens[last - 1].is_word:
        last -= 1
    return (first, last) if any(first <= predicate.verb < last for predicate in sentence.predicates) else None


RULES = (stated_consequence,)
