"""An indirect question made direct, and a yes/no question made the statement that it asks to be confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.question_words import WH
from qa_bot.question.context.inflection import infinitive
from qa_bot.question.context.number import singular_of
from qa_bot.question.context.parse import AUXILIARIES, is_asked, parse

if TYPE_CHECKING:
    from qa_bot.question.context.parse import Parse, Phrase


_HELPERS = {"VBD": "did", "VBZ": "does", "VB": "do"}


def direct(text: str) -> str:
    """Put the auxiliary before the subject of a question in which it stands behind; any other stays as it is."""
    question = parse(text)
    if question.norm(0) not in WH:
        return text
    asked = next((found for found in question.phrases[:1] if found.first <= 1 and _is_wh(question, found)), None)
    first = asked.last if asked else 1
    while asked is None and question.norm(0) == "how" and question.form(first) in {"JJ", "RB"}:
        first += 1
    subject = next((phrase for phrase in question.phrases if phrase.first == first), None)
    last = subject.last if subject else first + 1 if question.form(first) == "PRP" else first
    if last == first:
        return text
    before, body = question.words(0, first), question.words(first, last)
    rest = text[question.tokens[last].end :] if last < len(question.tokens) else ""
    if question.form(last) in AUXILIARIES:
        return f"{before} {question.tokens[last].text} {body}{rest}"
    helper = _HELPERS.get(question.form(last))
    if helper:
        return f"{before} {helper} {body} {infinitive(question.norm(last))}{rest}"
    return text


def stated(text: str) -> str | None:
    """Return what a yes/no question asks to be confirmed: "has the mill closed?" -> "the mill has closed"."""
    question = parse(text.rstrip(" ?.!"))
    if question.form(0) not in AUXILIARIES or not question.phrases or question.phrases[0].first != 1:
        return None
    last = question.phrases[0].last
    rest = question.text[question.tokens[last - 1].end :]
    return f"{question.words(1, last)} {question.tokens[0].norm}{rest}" if rest else None


_MANY = frozenset({"many", "much", "few", "some", "any"})


def terms(text: str) -> tuple[str, ...]:
    """Return what a question speaks of, one of each, without articles and question words, last things first."""
    question = parse(text)
    return tuple(
        " ".join((*before, singular_of(noun) if question.form(phrase.head) == "NNS" else noun))
        for phrase in reversed(question.phrases)
        for *before, noun in [[word for word in question.words(phrase.core, phrase.last).split() if word not in _MANY]]
    )


def _is_wh(question: Parse, phrase: Phrase) -> bool:
    """Say whether a phrase belongs to the wh-word before it: "what revenue", not "what the toll was"."""
    return is_asked(question, phrase) and question.form(phrase.first) != "DT"
