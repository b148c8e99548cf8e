"""Whether a pronoun needs anything from earlier turns: it may mean nothing, or what its own question names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.followup_cues import EXPLETIVE, SERVING
from qa_bot.lexicon.en.question_words import PERSON_NOUNS, WH
from qa_bot.model.document import NameKind
from qa_bot.question.context.parse import ADJECTIVES, AUXILIARIES, VERBS, is_asked
from qa_bot.text.stems import stem

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
    if norms[:1] == ["called"] and norms[1:2] in (["when"], ["if"], ["that"]):
        return True
    if question.form(ahead) not in ADJECTIVES and question.norm(ahead) not in EXPLETIVE:
        return question.norm(ahead) == "like" and "to" in norms
    rest = norms[1:]
    if rest[:1] and (rest[0] in {"that", "whether", "if"} or question.form(ahead + 1) in {"BEF", "VBS"}):
        return True
    if "to" not in rest[:5] or (question.norm(ahead) not in EXPLETIVE and question.form(ahead) != "JJR"):
        return False
    verb = ahead + 1 + rest.index("to") + 1
    return question.norm(verb) == "be" or (
        question.form(verb + 1) not in {"ST", "IN", "CM", "CS"} and (question.norm(verb + 1) not in {"than", "as"})
    )


def own_antecedent(question: Parse, place: int, *, plural: bool, possessive: bool, person: bool = False) -> bool:
    """Say whether the question itself names what the pronoun may stand for, mostly before it."""
    clause = _clause_start(question, place)
    if _announced(question, clause) or (person and _names_somebody(question, place)):
        return True
    if possessive and clause == 0 and asks_subject(question, place):
        return True
    for phrase in question.phrases:
        if phrase.last > place:
            break
        if not _agrees(question, phrase, plural=plural, person=person):
            continue
        if is_asked(question, phrase) and phrase.last > clause:
            continue
        if phrase.last > clause and not _within(question, phrase, clause, place, possessive=possessive):
            continue
        if _hangs_on(question, phrase, place):
            continue  # the noun that a relative clause hangs on: "the tribes (that) they met"
        return True
    return _comes_later(question, place, clause, plural=plural)


def _within(question: Parse, phrase: Phrase, clause: int, place: int, *, possessive: bool) -> bool:
    """Say whether a phrase of the same clause may be meant: the subject by "its", by "has … in it" too."""
    holds = question.form(place - 1) == "IN" and any(token.stem in {"have", "contain"} for token in question.tokens)
    holds = holds or (
        question.norm(place - 1) in SERVING and question.form(place - 2) == "TO"
    )  # "rely on … to help them"
    named = possessive and question.form(phrase.head) == "NNP"
    return named or ((possessive or holds) and _is_subject(question, phrase, clause))


def asks_subject(question: Parse, place: int) -> bool:
    """Say whether a question asks who does something: "who sold their boats", "what author lost his book"."""
    if question.norm(0) not in WH or question.norm(0) in {"when", "where", "why", "how"}:
        return False
    asked = next((phrase for phrase in question.phrases if phrase.first <= 1 and is_asked(question, phrase)), None)
    verb = asked.last if asked else 1
    subject = next((phrase for phrase in question.phrases if verb < phrase.first < place), None)
    inverted = subject is not None and subject.first == verb + 1 and question.form(verb) in AUXILIARIES
    if question.form(verb) in {"BEF", "VBS"} and question.norm(0) != "who":
        return False
    if question.form(verb) in AUXILIARIES and (inverted or place == verb + 1):
        return False  # "what are their names" asks what they are
    return question.form(verb) in VERBS | AUXILIARIES and verb < place


def _announced(question: Parse, clause: int) -> bool:
    """Say whether a topic stands before a colon or dash: "Fast food: is it healthy?"."""
    return clause > 0 and question.norm(clause) in {":", "-", "–", "—"} and question.form(clause) != "HY"


def _names_somebody(question: Parse, place: int) -> bool:
    """Say whether a person's name, or one that may be, stands in the question before the pronoun."""
    places = {name.end for name in question.names if name.kind is NameKind.PLACE}
    return any(
        question.form(before) == "NNP"
        and (question.tokens[before].end not in places or question.form(before - 1) not in {"IN", "TO", "DT", "NNP"})
        for before in range(place)
    )


def _hangs_on(question: Parse, phrase: Phrase, place: int) -> bool:
    """Say whether a relative clause that starts with the pronoun describes the phrase, or a pair that it opens."""
    last = phrase.last
    while question.norm(last) in {"and", "or"} and (other := question.phrase_at(last + 1)):
        last = other.last
    return last == place or (question.norm(last) in {"that", "which", "who"} and last + 1 == place)


def _agrees(question: Parse, phrase: Phrase, *, plural: bool, person: bool) -> bool:
    """Say whether a phrase of the question could be what the pronoun means."""
    if question.norm(phrase.head).isdigit() or (person and question.norm(phrase.first) in {"my", "your"}):
        return False
    if person:
        return question.form(phrase.head) == "NNP" or (
            not question.is_plural(phrase) and phrase.word in {"the", "a", "an"}
        )
    if question.norm(phrase.head) in {"data", "media", "staff", "team", "police"}:
        return True
    owned = any(question.form(inside) == "POS" for inside in range(phrase.core, phrase.last))
    if plural and (owned or stem(question.norm(phrase.head)) in PERSON_NOUNS):
        return True  # "when did the king's brother leave before they met", "will a person pay when they cross"
    # "they" may be a company, a team, anybody: "has the firm raised their wages?"
    body = plural and (question.form(phrase.head) == "NNP" or phrase.word in {"the", "this"})
    return body or question.is_plural(phrase) is plural


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
    if question.norm(place - 1) in _JOINTS:
        return place - 1
    if question.form(place - 1) in VERBS and question.form(place + 1) in AUXILIARIES | {"VBD", "VBZ"}:
        return place  # "did they say (that) it would close"
    for before in range(place - 1, 0, -1):
        form, norm = question.form(before), question.norm(before)
        dash = norm in {"-", "–", "—"} and form != "HY"
        if form == "ST" or dash or norm in _MARKS or (form in _CLAUSE_OPENERS and before > 1):
            return before
    return 0


_MARKS = frozenset({";", ",", ":", "and", "but", "or"})
_JOINTS = frozenset("before after until since while when because if although though once as whether".split())


def _comes_later(question: Parse, place: int, clause: int, *, plural: bool) -> bool:
    """Say whether the main clause names it after a fronted part: "when it opened, how big was the museum?"."""
    fronted = question.form(0) in {"IN", "CS", "VBG"} or question.norm(0) in _JOINTS | {"other", "outside", "besides"}
    if not fronted and question.norm(clause) not in _JOINTS:
        return False
    main = next(
        (n for n in range(place, len(question.tokens)) if question.norm(n) == "," or question.norm(n) in WH), None
    )
    return main is not None and any(
        phrase.first > main
        and (phrase.word == "the" or question.form(phrase.head) == "NNP")
        and (plural or not question.is_plural(phrase))
        and not is_asked(question, phrase)
        for phrase in question.phrases
    )
