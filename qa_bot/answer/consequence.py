"""Rules that quote the main clause beside a condition or an aim: what happens if, how to do something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.players import asks_anyone, tells_anyone
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import span_of
from qa_bot.extract.forms import base_of, is_verb
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import ClauseKind, Tag
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.text.tokens import read_tokens

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
        Example(
            "The key is new. If it breaks, or if it is lost, a new one costs £5.",
            "What happens if the key is lost?",
            "a new one costs £5",
        ),
        Example("The bell is rung when a boat is late.", "What happens when a boat is late?", "The bell is rung"),
    ),
    counterexamples=(
        Example("If you lose your key, a new one costs £5.", "What happens if I lose my card?"),
        Example("If you lose your key, a new one costs £5.", "What happened to the key?"),
        Example(
            "The lamp is cleaned daily; the flame drops if it is clogged.",
            "What happens if the lamp is clogged?",
            "The lamp is cleaned daily; the flame drops",
        ),
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
            inside = _said_in(match.sentence, clause)
            met = sum(weight for stem, weight in weights.items() if any(one in inside for one, _ in relatives(stem)))
            if met >= _LEAST * total and (main := _beside(match.sentence, clause)):
                place = Place(match.sentence.document, span_of(match.sentence, *main))
                clues = ((Clue.COVERAGE, round(met / total, 3)),)
                places = (place, Place(place.document, match.sentence.span))
                yield Candidate(place.quote, places, clues, sure=round(_SURE * met / total, 4))


@rule(
    AnswerType.MANNER,
    AnswerType.STATEMENT,
    examples=(
        Example("To clean a lamp, wipe it with a dry cloth.", "How do I clean a lamp?", "wipe it with a dry cloth"),
    ),
    counterexamples=(
        Example("To clean a lamp, wipe it with a dry cloth.", "How do I clean a bell?"),
        Example("To clean a lamp, wipe it with a dry cloth.", "Why should I clean a lamp?"),
        Example("To win the cup, Orm trained daily.", "How many cups did Orm win?"),
    ),
)
def told_how(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what a text tells its reader to do for the aim that a question names."""
    if question.type is not QuestionType.HOW or not asks_anyone(question):
        return
    asked = [token for token in question.tokens[question.gap_end :] if token.is_word and token.norm not in STOPWORDS]
    for match in view.matches:
        for clause in match.sentence.clauses:
            if clause.kind is not ClauseKind.PURPOSE or not asked:
                continue
            inside = _said_in(match.sentence, clause)
            relatives = view.corpus.concordance.relatives
            met = sum(any(one in inside for one, _ in relatives(token.stem)) for token in asked)
            main = _beside(match.sentence, clause) if met == len(asked) else None
            if main and any(
                main[0] <= one.verb < main[1] and tells_anyone(match.sentence, one) for one in match.sentence.predicates
            ):
                place = Place(match.sentence.document, span_of(match.sentence, *main))
                places = (place, Place(place.document, match.sentence.span))
                yield Candidate(place.quote, places, ((Clue.COVERAGE, 1.0),), sure=_SURE)


def _orders(sentence: Sentence, first: int, last: int) -> bool:
    """Say whether some tokens tell their reader to do something."""
    norm = sentence.tokens[first].norm
    opens = is_verb(norm) and base_of(norm) == norm and sentence.tags[first] is not Tag.PRON
    followed = sentence.tags[first + 1 : first + 2] == (Tag.DET,)
    told = (one for one in sentence.predicates if first <= one.verb < last)
    return (opens and followed) or any(tells_anyone(sentence, one) for one in told)


def _condition(question: Question) -> Sequence[Token]:
    """Return the content words after "what happens if"; none where another thing is asked."""
    tokens = question.tokens[max(question.gap, 0) :]
    norms = [token.norm for token in tokens]
    opens = norms[:2] in (["what", "happens"], ["what", "happened"]) and norms[2:3] and norms[2] in _IF
    if not opens and not (norms[:1] == ["what"] and "happen" in norms[1:5] and _IF & set(norms[2:6])):
        return []
    first = next(place for place, norm in enumerate(norms) if norm in _IF)
    return [token for token in tokens[first + 1 :] if token.is_word and token.norm not in STOPWORDS]


def _said_in(sentence: Sentence, clause: Clause) -> frozenset[str]:
    """Return the stems of a clause, and of what its pronouns stand for."""
    tokens = [(place, token) for place, token in enumerate(sentence.tokens) if clause.start <= token.start < clause.end]
    places = {place for place, _ in tokens}
    told = [words for place, words in sentence.stands_for if place in places]
    return frozenset({token.stem for _, token in tokens} | {t.stem for words in told for t in read_tokens(words)})


def _beside(sentence: Sentence, clause: Clause) -> tuple[int, int] | None:
    """Return the tokens of the main clause before or after a condition, within the same semicolons."""
    tokens = sentence.tokens
    marks = [place for place, token in enumerate(tokens) if token.norm == ";"]
    begin = max((mark + 1 for mark in marks if tokens[mark].start < clause.marker), default=0)
    stop = min((mark for mark in marks if tokens[mark].start >= clause.end), default=len(tokens))
    others = [one for one in sentence.clauses if one.kind is clause.kind and one.marker <= clause.marker]
    others = [one for one in others if one.marker >= tokens[begin].start]
    opening = others[0].marker == tokens[begin].start  # "if it breaks, or if it is lost, …"
    main = [one for one in sentence.predicates if others[0].end <= tokens[one.verb].start < clause.marker]
    if not opening or main:
        first, last = begin, next(place for place, token in enumerate(tokens) if token.start >= clause.marker)
    else:
        first, last = next((p for p in range(begin, stop) if tokens[p].start >= clause.end), stop), stop
    while first < last and not tokens[first].is_word:
        first += 1
    while last > first and not tokens[last - 1].is_word:
        last -= 1
    return (first, last) if any(first <= predicate.verb < last for predicate in sentence.predicates) else None


RULES = (stated_consequence, told_how)
