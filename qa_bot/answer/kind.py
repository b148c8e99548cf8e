"""Rules for kinds whose members can be listed: "which currency" is answered by the name of a currency, or by none."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from qa_bot.answer.bearing import bearings, negated, same_links, same_subject
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.gazetteer import COUNTRY_KEYS, PEOPLES
from qa_bot.extract.kind import closed_list
from qa_bot.lexicon.en.currencies import CURRENCIES
from qa_bot.lexicon.en.demonyms import COMBINING_FORMS
from qa_bot.lexicon.en.kinds import CLOSED_KINDS
from qa_bot.lexicon.en.listing import FIRM_KINDS, MENTION_STEMS, WEAK_VERBS
from qa_bot.lexicon.en.question_words import ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import NameKind, Tag
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from qa_bot.answer.bearing import Bearing
    from qa_bot.answer.match import View
    from qa_bot.model.document import Name, Sentence
    from qa_bot.model.question import Question

_FIRM, _LOOSE = 0.9, 0.7
_OTHER_PLACE, _SEVERAL = 0.85, 0.5
_LEAST = 0.66
_MENTIONED = 0.9
_NOUNS = frozenset({Tag.NOUN, Tag.NAME})
_CONDUCT = frozenset({"use", "do", "conduct", "pay", "carri", "handl", "settl", "call", "have", "mention"})
_COUNTRIES = frozenset({"country", "nation"})


@rule(
    AnswerType.ENTITY,
    AnswerType.PLACE,
    examples=(
        Example(
            "The two towns settle their debts in francs. Bread is cheap.",
            "Which currency do the two towns use for their debts?",
            "francs",
        ),
        Example("The gate was painted blue in 1911.", "What colour was the gate painted?", "blue"),
        Example("The nuts were shipped to Norway by rail.", "To which country were the nuts shipped?", "Norway"),
    ),
    counterexamples=(
        Example("The gate was painted in 1911. The roof is blue.", "What colour was the gate painted?"),
        Example("The nuts were shipped to Bergen by rail.", "To which country were the nuts shipped?"),
        Example("The dollar prices of nuts fell.", "Which currency is used for nuts?"),
    ),
    contested=True,
)
def one_of_a_kind(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the only word of a sentence that is of the asked kind, where all words of that kind are known."""
    noun = _singular(question)
    members = _members(noun)
    if question.type is not QuestionType.WHICH or not members or AnswerType.LISTING in question.wants:
        return
    firm = noun in _COUNTRIES or CLOSED_KINDS.get(noun) in FIRM_KINDS
    asked = {token.norm for token in question.tokens}
    for bearing in bearings(view, without=WEAK_VERBS | _CONDUCT, least=_LEAST):
        sentence = bearing.sentence
        if sentence.is_heading or not same_links(question, sentence) or _denied(bearing, question):
            continue
        if not _fits_verb(view, bearing):
            continue
        places = [place for place in _places(sentence, noun, members) if sentence.tokens[place].norm not in asked]
        linked = [place for place in places if question.link and sentence.tokens[place - 1].norm == question.link]
        for place in linked or places:
            sure = (_FIRM if firm else _LOOSE) * bearing.share
            sure *= 1.0 if linked or not question.link else _OTHER_PLACE
            sure *= 1.0 if len({sentence.tokens[p].norm for p in (linked or places)}) == 1 else _SEVERAL
            quoted = Place(sentence.document, sentence.tokens[place].span)
            clues = ((Clue.COVERAGE, round(bearing.share, 3)), (Clue.HEAD_FOUND, 1.0))
            yield Candidate(quoted.quote, (quoted, Place(sentence.document, sentence.span)), clues, sure=round(sure, 4))


@rule(
    AnswerType.LISTING,
    examples=(
        Example(
            "Norway sells fish. Its nuts come from Chile, its tea from India.",
            "Which countries are mentioned?",
            "Norway, Chile and India",
        ),
    ),
    counterexamples=(
        Example("Norway sells fish to Chile.", "Which countries sell fish?"),
        Example("The miller sells flour.", "Which countries are mentioned?"),
    ),
)
def mentioned(question: Question, view: View) -> Iterator[Candidate]:
    """List everything of a kind that the text names, where that is all that is asked."""
    noun = _singular(question)
    kind = next((kind for nouns, kind in _KINDS if question.head in nouns), None)
    verb = question.verb or ("name" if question.type is QuestionType.LIST else "")
    if verb not in MENTION_STEMS or set(question.focus) - MENTION_STEMS - _OF_TEXT - {question.head}:
        return
    first: dict[str, Place] = {}
    for sentence in view.corpus.sentences:
        for name in sentence.names:
            if _is_of(name, noun, kind, sentence):
                first.setdefault(name.key, Place(sentence.document, name.span))
    if len(first) > 1:
        *others, last = (place.quote for place in first.values())
        clues = ((Clue.HEAD_FOUND, 1.0),)
        yield Candidate(f"{', '.join(others)} and {last}", tuple(first.values()), clues, sure=_MENTIONED)


_OF_TEXT = frozenset({"text", "articl", "document", "report", "stori"})
_KINDS = (
    (PERSON_NOUNS | {"peopl"}, NameKind.PERSON),
    (PLACE_NOUNS, NameKind.PLACE),
    (ORGANIZATION_NOUNS, NameKind.ORGANIZATION),
)


def _is_of(name: Name, noun: str, kind: NameKind | None, sentence: Sentence) -> bool:
    """Say whether a name is of the asked kind; adjectives and peoples are not places."""
    words = name.span.of(sentence.document.text).lower()
    if noun in _COUNTRIES:
        return name.key in COUNTRY_KEYS and words not in PEOPLES and words not in COMBINING_FORMS
    return kind is not None and name.kind is kind and words not in PEOPLES


def _singular(question: Question) -> str:
    """Return the asked noun in the singular, as the lists of kinds have it."""
    words = question.head_words
    return _NOUNS_OF.get(question.head or "", words)


# Stem of a noun for a kind -> the noun.
_NOUNS_OF = {stem(noun): noun for noun in (*sorted(CLOSED_KINDS, reverse=True), *sorted(_COUNTRIES))}


@lru_cache(maxsize=64)
def _members(noun: str) -> AbstractSet[str]:
    """Return the words that are of a kind, nothing where they cannot be listed."""
    if noun == "currency":
        return frozenset(word for _, _, nouns, _, _ in CURRENCIES.values() for word in nouns.lower().split("|"))
    return closed_list(noun) or frozenset()


def _places(sentence: Sentence, noun: str, members: AbstractSet[str]) -> list[int]:
    """Return the tokens of a kind that stand for themselves: in "dollar prices", "dollar" does not."""
    if noun in _COUNTRIES:
        keys = {name.start: name for name in sentence.names if _is_of(name, noun, None, sentence)}
        return [
            place
            for place, token in enumerate(sentence.tokens)
            if token.start in keys and token.end == keys[token.start].end
        ]
    return [
        place
        for place, token in enumerate(sentence.tokens)
        if token.norm in members
        and sentence.tags[place] in _FREE
        and not (
            place + 1 < len(sentence.tags) and sentence.tags[place] in _NOUNS and sentence.tags[place + 1] in _NOUNS
        )
    ]


_FREE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.OTHER})


def _denied(bearing: Bearing, question: Question) -> bool:
    """Say whether a sentence denies what the question takes for granted, or the other way round."""
    return negated(bearing.sentence.tokens) != negated(question.tokens)


def _fits_verb(view: View, bearing: Bearing) -> bool:
    """Say whether the question's verb, where the sentence has it, has the asked subject there."""
    found = bearing.match.at.get(view.question.verb or "")
    return not found or any(same_subject(view, bearing.sentence, place) for place in found.places)


RULES = (one_of_a_kind, mentioned)
