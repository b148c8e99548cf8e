"""What an answer named, and so may be spoken of next: a thing or a person, no figure and no date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.person_names import KIN, MENS_WORDS, WOMENS_WORDS
from qa_bot.lexicon.en.question_words import PERSON_NOUNS
from qa_bot.model.document import NameKind
from qa_bot.question.context.fragment import is_whole
from qa_bot.question.context.mention import mentions
from qa_bot.question.context.parse import is_asked, parse
from qa_bot.question.context.sort import is_person
from qa_bot.question.context.turned import inside, without_periods
from qa_bot.question.remark import items_of
from qa_bot.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.model.dialogue import Turn
    from qa_bot.question.context.mention import Mention
    from qa_bot.question.context.parse import Parse, Phrase

_ANSWERED, _ITEM = 3.4, 1.6
# Whoever somebody worked with or for is not yet whom the talk is about.
_BESIDE = 1.4
_PLACED = 2.0
_IDENTIFIED = 4.6
# A reason is rarely what the talk is about next: after "why so few?", "is it open?" asks of the museum.
_REASON, _REASONED = 1.4, frozenset({"why", "how"})
_PAIR = 2
_LONGEST_CLAUSE = 14


def near_mentions(base: Parse, turn: Turn) -> tuple[Mention, ...]:
    """Return whom an answer was not sure of but named: "Perhaps the miller"."""
    answer = turn.answer
    if answer is None or answer.nearest is None or answer.reason != "unsure" or base.norm(0) not in {"who", "whom"}:
        return ()
    found = answer_mentions(base, answer.nearest.value or "")
    return tuple(mention._replace(weight=mention.weight - _UNSURE) for mention in found if is_person(mention))


_UNSURE = 1.0


def answer_mentions(base: Parse, value: str) -> Iterator[Mention]:
    """Yield what an answer named, when it is a thing and not a figure, a date or a yes."""
    if not value or value.lower() in {"yes", "no"} or value[0].isdigit() or len(value.split()) > _LONGEST_CLAUSE:
        return
    answer = parse(inside(value))
    if answer.periods:  # "from April to October" is a time, "the flood of 3 May 1651" a flood
        answer = parse(without_periods(answer, answer.text))
    if not answer.phrases or any(form in {"CD", "SYM"} for form in answer.forms[:2]) or _is_sort(base, answer):
        return
    asked = base.norm(0)
    if is_whole(answer):
        yield mentions(answer)[0]._replace(weight=_REASON if asked in _REASONED else _ANSWERED)
        return
    if len(items_of(value)) > _PAIR:
        whole = mentions(answer)[-1]
        yield whole._replace(words=value, plural=True, general=False, weight=_ANSWERED + 0.2)
    somebody = asked == "who" or any(_is_somebody(base, phrase) for phrase in base.phrases[:1])
    for mention in _in_one_name(value) or mentions(answer):
        if somebody and mention.proper and mention.kind is NameKind.OTHER:
            mention = mention._replace(kind=NameKind.PERSON)  # noqa: PLW2901 - the same, known better
        elif asked == "where" and mention.proper:
            mention = mention._replace(kind=NameKind.PLACE, located=True)  # noqa: PLW2901
        if set(mention.stems) - {token.stem for token in base.tokens}:
            listed = _ITEM if len(items_of(value)) > 1 and " and " not in mention.words else _ANSWERED
            listed = _REASON if asked in _REASONED else _BESIDE if base.norm(1) == "whom" else listed
            listed = _BESIDE if _is_doing(base, answer) and mention.kind is None else listed
            listed = _PLACED if asked == "where" else listed  # "where is the fort?" goes on with the fort
            listed = _IDENTIFIED if mention.proper and _identifies(base) else listed
            somebody_new = 0.6 if somebody and mention.proper else 0.0  # whoever was asked for is spoken of next
            yield mention._replace(weight=listed + somebody_new + (0.6 if mention.named else 0.0))


def _is_sort(base: Parse, answer: Parse) -> bool:
    """Say whether an answer says what somebody is, not whom else: "a painter", to what Tom did for a living."""
    if base.norm(0) == "who" and base.form(1) == "BEF" and base.form(2) == "NNP":
        return answer.form(answer.phrases[0].head) == "NN"  # "who was Ada Brook?" "an English painter and gardener"
    alone = len(answer.phrases) == 1 and answer.phrases[0].word in {"", "a", "an"}
    person = alone and stem(answer.norm(answer.phrases[0].head)) in PERSON_NOUNS
    return person and base.norm(0) == "what" and answer.form(answer.phrases[0].head) == "NN"


def _is_doing(base: Parse, answer: Parse) -> bool:
    """Say whether an answer says what was done: after "what does a pump do?", "does it …" asks of the pump."""
    asked = [token.norm for token in base.tokens if token.is_word]
    return asked[-1:] == ["do"] or answer.form(0) in {"VB", "VBZ", "VBD"}


def _identifies(base: Parse) -> bool:
    """Say whether a question asks which one something is: "what's its largest ship?", "who is the mayor?"."""
    asks = base.norm(0) in {"what", "which", "who"} and base.form(1) in {"BEF", "VBS"}
    return asks and (base.form(2) != "NNP" or "POS" in base.forms)


def _is_somebody(base: Parse, phrase: Phrase) -> bool:
    """Say whether a question asks which person it is: "what secretary went there?"."""
    return is_asked(base, phrase) and stem(base.norm(phrase.head)) in PERSON_NOUNS


def _in_one_name(value: str) -> tuple[Mention, ...]:
    """Return the one thing that an answer of several capitals names: a stop inside it ends no name ("St. Mary")."""
    words = value.removeprefix("the ").split()
    if len(words) < _PAIR or not all(word[:1].isupper() for word in words) or "," in value or "." not in value[:-1]:
        return ()
    whole = mentions(parse(value.replace(".", "")))
    return (whole[0]._replace(words=value.rstrip(".")),) if len(whole) == 1 else ()


def named_kin(mention: Mention, turn: Turn) -> Mention:
    """Call somebody's brother by the name that the answer quoted for him: "one brother, Tom, who …"."""
    if "'s " not in mention.words or mention.head not in KIN or turn.answer is None:
        return mention
    for quote in turn.answer.evidence:
        said = parse(quote.quote)
        for place, token in enumerate(said.tokens):
            first = place + 1 + (said.norm(place + 1) == ",")
            last = first
            while said.form(last) == "NNP":
                last += 1
            if token.norm == mention.head and last > first:
                gender = "f" if mention.head in WOMENS_WORDS else "m" if mention.head in MENS_WORDS else ""
                return mention._replace(words=said.words(first, last), proper=True, kind=NameKind.PERSON, gender=gender)
    return mention
