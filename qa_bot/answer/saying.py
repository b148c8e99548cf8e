"""Rules that quote what somebody says, and who says something; the reply always names the one who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.asked_saying import read_asked_saying
from qa_bot.answer.bearing import negated
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import span_of
from qa_bot.extract.gazetteer import ENTRIES
from qa_bot.extract.reported import read_reported
from qa_bot.lexicon.en.speech import PLAIN_SPEECH
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import NameKind, Tag
from qa_bot.model.question import AnswerType
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.extract.reported import Reported
    from qa_bot.model.document import Name, Sentence, Token
    from qa_bot.model.question import Question

_SAID, _SPEAKER, _ABOUT = 0.92, 0.92, 0.85
_OTHER_VERB, _ALL_BUT = 0.85, 0.97
_BROAD = frozenset({"say", "tell", "state", "think"})
_MOST, _LEAST, _CLOSE = 0.5, 0.6, 0.75
_OPENS_BACK = frozenset(
    {"this", "that", "these", "those", "it", "they", "he", "she", "such", "its", "their", "his", "her"}
)
_WANTS = (
    AnswerType.STATEMENT,
    AnswerType.ENTITY,
    AnswerType.DEFINITION,
    AnswerType.PERSON,
    AnswerType.ORGANIZATION,
    AnswerType.MANNER,
)


@rule(
    *_WANTS,
    examples=(
        Example(
            "The bridge is old. According to the mayor, it needs new cables.",
            "What does the mayor say about the bridge?",
            "it needs new cables",
        ),
        Example(
            "The smith Orm Dahl claims that the bell was stolen.", "What does Orm Dahl claim?", "the bell was stolen"
        ),
        Example("“We lost the barley,” said the miller.", "What did the miller say?", "We lost the barley"),
        Example("A report says that the bell is old.", "What does the report say?", "the bell is old"),
    ),
    counterexamples=(
        Example("According to the mayor, the bridge needs new cables.", "What does the miller say about the bridge?"),
        Example("The mayor says that the bridge is old.", "What does the mayor say about the harbour?"),
        Example("The mayor repaired the bridge.", "What did the mayor repair?"),
    ),
)
def stated_saying(question: Question, view: View) -> Iterator[Candidate]:
    """Quote what somebody says, and name the one who says so."""
    asked = read_asked_saying(question)
    if asked is None or asked.wants_speaker or not asked.speaker:
        return
    if asked.of_text and not any(view.corpus.concordance.places(token.stem) for token in asked.speaker):
        return
    if negated(question.tokens):
        return
    for number, sentence in _sentences(view):
        for reported in read_reported(sentence):
            spoken = _share(view, asked.speaker, _speaker_stems(view, number, reported))
            share = _share(view, asked.about, _around(view, number))
            if spoken > _MOST and share >= _LEAST and (grade := _same_verb(asked.verb, reported.verb)):
                yield _said(view, number, reported, _SAID * grade * share)


@rule(
    *_WANTS,
    examples=(
        Example(
            "The smith Orm Dahl claims that the bell was stolen.",
            "Who claims that the bell was stolen?",
            "The smith Orm Dahl",
        ),
        Example("Barley is dear, according to the miller.", "According to whom is barley dear?", "the miller"),
    ),
    counterexamples=(
        Example("The smith claims that the bell was stolen.", "Who claims that the boat was stolen?"),
        Example("The smith stole the bell.", "Who stole the bell?"),
    ),
)
def stated_speaker(question: Question, view: View) -> Iterator[Candidate]:
    """Quote who says something."""
    asked = read_asked_saying(question)
    if asked is None or not asked.wants_speaker or not asked.about:
        return
    for _, sentence in _sentences(view):
        for reported in read_reported(sentence):
            said = {token.stem for token in sentence.tokens[slice(*reported.said)]} | _referred(sentence)
            share = _share(view, asked.about, frozenset(said))
            grade = _same_verb(asked.verb, reported.verb)
            same = negated(question.tokens) == negated(sentence.tokens[slice(*reported.said)])
            if same and share > _CLOSE and grade and not _pronoun(sentence, reported):
                place = Place(sentence.document, span_of(sentence, *reported.speaker))
                yield Candidate(
                    place.quote,
                    (place, Place(sentence.document, sentence.span)),
                    ((Clue.COVERAGE, round(share, 3)),),
                    sure=round(_SPEAKER * grade * share, 4),
                )


@rule(
    *_WANTS,
    examples=(
        Example(
            "The bell cracked in 1911. The harbour is deep.",
            "What does the text say about the harbour?",
            "The harbour is deep.",
        ),
    ),
    counterexamples=(
        Example("The harbour is deep.", "What does the text say about the bell?"),
        Example("The harbour is deep.", "What does the mayor say about the harbour?"),
    ),
)
def told_about(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the sentence that says most of what the text is asked about."""
    asked = read_asked_saying(question)
    if asked is None or not asked.of_text or not asked.about:
        return
    for match in view.matches:
        share = _share(view, asked.about, view.corpus.stems[match.place])
        if not match.sentence.is_heading and share > _CLOSE:
            place = Place(match.sentence.document, match.sentence.span)
            yield Candidate(place.quote, (place,), ((Clue.COVERAGE, round(share, 3)),), sure=round(_ABOUT * share, 4))


_PERSON_REACH = 3
_POSSESSIVES = frozenset({"his", "her", "its", "their"})


def _sentences(view: View) -> Iterator[tuple[int, Sentence]]:
    """Yield the sentences that were found, and those after them in which a speaker goes on, in order."""
    for number in sorted({match.place for match in view.matches}):
        yield number, view.corpus.sentences[number]


def _share(view: View, tokens: Sequence[Token], stems: frozenset[str]) -> float:
    """Return the weighted share of some words that stems, or what is related to them, hold."""
    weigh, relatives = view.corpus.concordance.weight, view.corpus.concordance.relatives
    total = sum(weigh(token.stem, token.norm) for token in tokens)
    held = sum(
        weigh(token.stem, token.norm)
        * max((grade for stem, grade in relatives(token.stem) if stem in stems), default=0.0)
        for token in tokens
    )
    return held / total if total else 1.0


def _speaker_stems(view: View, number: int, reported: Reported) -> frozenset[str]:
    """Return the stems of a speaker and of what the words stand for."""
    sentence = view.corpus.sentences[number]
    first, last = reported.speaker
    own = {token.stem for token in sentence.tokens[first:last]}
    meant = _meant(view, number, reported)
    return frozenset(own | {token.stem for token in read_tokens(meant)})


def _meant(view: View, number: int, reported: Reported) -> str:
    """Return whom a speaker stands for: what the text resolves, else the last person named before a "he" or "she"."""
    sentence = view.corpus.sentences[number]
    first, last = reported.speaker
    if last - first > 1:
        return " ".join(
            words
            for place, words in sentence.stands_for
            if first <= place < last and sentence.tokens[place].norm not in _POSSESSIVES
        )
    if sentence.tokens[first].norm not in {"he", "she", "his", "her"}:
        return next((words for place, words in sentence.stands_for if place == first), "")
    for at in range(number, max(-1, number - _PERSON_REACH), -1):
        other = view.corpus.sentences[at]
        if other.document is not sentence.document:
            break
        before = [name for name in other.names if name.end <= sentence.tokens[first].start and _may_speak(name)]
        if before:
            return before[-1].span.of(sentence.document.text)
    return ""


def _may_speak(name: Name) -> bool:
    """Say whether a name may be a person's: two words that are no known place, or known as a person."""
    return name.kind is NameKind.PERSON or (
        " " in name.key and name.kind is not NameKind.ORGANIZATION and name.key not in ENTRIES
    )


def _referred(sentence: Sentence) -> frozenset[str]:
    """Return the stems of what the words of a sentence stand for."""
    return frozenset(token.stem for _, words in sentence.stands_for for token in read_tokens(words))


def _around(view: View, number: int) -> frozenset[str]:
    """Return the stems of a sentence, of what it refers to, and of the one before where it points back."""
    sentence = view.corpus.sentences[number]
    stems = view.corpus.stems[number] | _referred(sentence)
    before = _pointed_at(view, number)
    return stems | view.corpus.stems[number - 1] if before else stems


def _pointed_at(view: View, number: int) -> Sentence | None:
    """Return the sentence before, where this one points back to it ("this approach")."""
    sentence = view.corpus.sentences[number]
    before = view.corpus.sentences[number - 1] if number else None
    if before is None or before.paragraph != sentence.paragraph or before.document is not sentence.document:
        return None
    pointing = (Tag.PRON, Tag.DET)
    back = any(
        token.norm in _OPENS_BACK and tag in pointing for token, tag in zip(sentence.tokens, sentence.tags, strict=True)
    )
    return before if back else None


def _same_verb(asked: str, said: str) -> float:
    """Say how well one verb of saying stands for another: plain ones freely, marked ones only for their like."""
    if asked == said:
        return 1.0
    if asked in PLAIN_SPEECH and said in PLAIN_SPEECH:
        return _ALL_BUT if asked in _BROAD else _OTHER_VERB
    return _OTHER_VERB if asked in _BROAD else 0.0


def _pronoun(sentence: Sentence, reported: Reported) -> bool:
    """Say whether the speaker is only a pronoun."""
    first, last = reported.speaker
    return last == first + 1 and sentence.tokens[first].norm in _OPENS_BACK


def _said(view: View, number: int, reported: Reported, sure: float) -> Candidate:
    """Quote what is said; the reply names the speaker, the places what a "this" in it points at."""
    sentence = view.corpus.sentences[number]
    place = Place(sentence.document, span_of(sentence, *reported.said))
    speaker = span_of(sentence, *reported.speaker).of(sentence.document.text)
    if reported.speaker[1] - reported.speaker[0] == 1 and (meant := _meant(view, number, reported)):
        speaker = meant
    places = [place, Place(sentence.document, sentence.span)]
    before = _pointed_at(view, number) if _points(sentence, reported) else None
    if before:
        places.append(Place(before.document, before.span))
    value = " ".join(place.quote.split())
    words = f"{speaker[0].upper()}{speaker[1:]}: “{value}”"
    return Candidate(place.quote, tuple(places), ((Clue.COVERAGE, 1.0),), words=words, sure=round(sure, 4))


def _points(sentence: Sentence, reported: Reported) -> bool:
    """Say whether what is said opens with a word that points back."""
    return sentence.tokens[reported.said[0]].norm in _OPENS_BACK


RULES = (stated_saying, stated_speaker, told_about)
