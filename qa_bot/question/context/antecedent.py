"""Whether a pronoun needs anything from earlier turns: it may mean nothing, or what its own question names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.followup_cues import EXPLETIVE
from qa_bot.question.context.parse import ADJECTIVES, AUXILIARIES, VERBS, is_asked

if TYPE_CHECKING:
    from qa_bot.question.context.parse import Parse, Phrase

_CLAUSE_OPENERS = frozenset({"CS", "WRB", "WP", "WDT"})


def is_expletive(question: Parse, place: int) -> bool:
    """Tell the "it" of "is it true that …", "how long does it take to …" from one that means something."""
    ahead = place + 1
    while question.form(ahead) in AUXILIARIES | {"RB", "RBR", "BEB", "BEN", "NOT"}:
        ahead += 1
    norms = [question.norm(later) for later in range(ahead, len(question.tokens))]
    if norms[:1] in (["take"], ["takes"], ["took"], ["cost"], ["mean"], ["rain"], ["snow"]) and "to" in norms:
        return True
    if question.form(ahead) not in ADJECTIVES and question.norm(ahead) not in EXPLETIVE:
        return question.norm(ahead) == "like" and "to" in norms
    rest = norms[1:]
    if rest[:1] and rest[0] in {"that", "whether", "if"}:
        return True
    if "to" not in rest[:5] or (question.norm(ahead) not in EXPLETIVE and question.form(ahead) != "JJR"):
        return False
    verb = ahead + 1 + rest.index("to") + 1
    return question.norm(verb) == "be" or (
        question.form(verb + 1) not in {"ST", "IN", "CM", "CS"} and (question.norm(verb + 1) not in {"than", "as"})
    )


def own_antecedent(question: Parse, place: int, *, plural: bool, possessive: bool, person: bool = False) -> bool:
    """Say whether the question itself names, before the pronoun, what it may stand for."""
    clause = _clause_start(question, place)
    for phrase in question.phrases:
        if phrase.last > place:
            break
        if not _agrees(question, phrase, plural=plural, person=person) or is_asked(question, phrase):
            continue
        if phrase.last > clause and not (possessive and _is_subject(question, phrase, clause)):
            continue
        if _hangs_on(question, phrase, place):
            continue  # the noun that a relative clause hangs on: "the tribes (that) they met"
        return True
    return not plural and not person and _comes_later(question, place, clause)


def _hangs_on(question: Parse, phrase: Phrase, place: int) -> bool:
    """Say whether a relative clause that starts with the pronoun describes the phrase, or a pair that it opens."""
    last = phrase.last
    while question.norm(last) in {"and", "or"} and (other := question.phrase_at(last + 1)):
        last = other.last
    return last == place or (question.norm(last) in {"that", "which", "who"} and last + 1 == place)


def _agrees(question: Parse, phrase: Phrase, *, plural: bool, person: bool) -> bool:
    """Say whether a phrase of the question could be what the pronoun means."""
    if question.norm(phrase.first) in {"my", "your", "i", "you"} or question.norm(phrase.head).isdigit():
        return False
    if person:
        return question.form(phrase.head) == "NNP" or (
            not question.is_plural(phrase) and phrase.word in {"the", "a", "an"}
        )
    return question.is_plural(phrase) is plural


def _is_subject(question: Parse, phrase: Phrase, clause: int) -> bool:
    """Say whether a phrase is the subject of the clause that starts there."""
    if phrase.first < clause or question.form(phrase.first - 1) in {"IN", "TO", *VERBS}:
        return False
    if question.norm(phrase.first - 2) in {"what", "who"} and question.form(phrase.first - 1) in {"BEF", "VBS"}:
        return False
    return not any(
        other.last <= phrase.first and other.first >= clause and not is_asked(question, other)
        for other in question.phrases
    )


def _clause_start(question: Parse, place: int) -> int:
    """Return where the clause starts that a token stands in."""
    for before in range(place - 1, 0, -1):
        form, norm = question.form(before), question.norm(before)
        if form == "ST" or norm in {";", ",", "and", "but", "or"} or (form in _CLAUSE_OPENERS and before > 1):
            return before
    return 0


def _comes_later(question: Parse, place: int, clause: int) -> bool:
    """Say whether the main clause names it after a fronted one: "when it opened, how big was the museum?"."""
    if question.form(clause) not in {"CS", "WRB"} and question.norm(clause) not in {
        "when",
        "after",
        "before",
        "if",
        "while",
    }:
        return False
    comma = next((n for n in range(place, len(question.tokens)) if question.norm(n) == ","), None)
    return comma is not None and any(
        phrase.first > comma and phrase.word == "the" and not question.is_plural(phrase) for phrase in question.phrases
    )
