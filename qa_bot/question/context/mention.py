"""What a question speaks of, in words that can be said again, with how much it is the topic."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.names import CALENDAR
from qa_bot.lexicon.en.followup_cues import LOCATIVES, TOPIC_OPENINGS, WORKS
from qa_bot.lexicon.en.person_names import KIN
from qa_bot.question.context.parse import AUXILIARIES, INSIDE, NOUNS, VERBS, Phrase, is_asked, parse
from qa_bot.question.context.relational import SUPPORT_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import NameKind
    from qa_bot.question.context.parse import Parse


class Mention(NamedTuple):
    """Something a question spoke of, in words that can be said again; ``weight`` says how much it was the topic.

    ``general`` marks a kind of thing, of which "they" may speak though the head is singular ("a kestrel");
    ``proper`` that the head itself is a name, ``located`` that "in" or "at" stood before it, ``compound`` that names
    or nouns say which one is meant ("the harvest fair", not "the largest fair"). ``gender`` is "f" or "m" where more
    than the words tell of whom "she" or "he" was said.
    """

    words: str
    head: str
    stems: frozenset[str]
    plural: bool
    named: bool
    general: bool
    proper: bool
    located: bool
    kind: NameKind | None
    compound: bool
    weight: float
    gender: str = ""


def mentions(question: Parse) -> tuple[Mention, ...]:
    """Return what a question speaks of; wh-phrases weigh little, the topic and the subject most."""
    return _mentions_of(question.text)


@lru_cache(maxsize=512)
def _mentions_of(text: str) -> tuple[Mention, ...]:
    """Read the mentions of a question; every turn of a conversation is asked for them again and again."""
    question = parse(text)
    found: list[Mention] = []
    subject_seen = False
    inherited: float | None = None
    for number, phrase in enumerate(question.phrases):
        if question.norm(phrase.head) in CALENDAR:
            continue  # "in October" is a time
        weight = inherited if inherited is not None else _weight(question, phrase, subject_seen=subject_seen)
        inherited = None
        following = question.phrases[number + 1] if number + 1 < len(question.phrases) else None
        supports = question.tokens[phrase.head].stem in SUPPORT_NOUNS
        works = question.norm(phrase.head) in WORKS and question.norm(phrase.last) in {"of", "on"}
        if following and works and following.first == phrase.last + 1:
            found.append(_mention(question, phrase, following.last, weight * 0.4))
            inherited = max(weight, _OBJECT)  # "when did work on the dam begin?" is about the dam
            continue
        subject_seen = subject_seen or weight >= _SUBJECT or question.form(phrase.last) in VERBS | AUXILIARIES
        if following and _places(question, phrase, following):
            # "the bridge at Kells" is a bridge, and Kells only where it stands.
            found.append(_mention(question, phrase, following.last, max(weight, _OBJECT)))
            inherited = _DEEP
            continue
        if (
            following
            and question.norm(phrase.last) in {"of", "between"}
            and following.first <= _past_verb(question, phrase)
        ):
            # "the history of toilets": what it is about is toilets.
            last = _past_joined(question, following) if question.norm(phrase.last) == "between" else following.last
            found.append(_mention(question, phrase, last, weight * (0.4 if supports else 0.95)))
            inherited = max(weight, _OBJECT) if supports else None
            continue
        joined = following is not None and question.norm(phrase.last) == "and" and following.first == phrase.last + 1
        alone = weight * (0.4 if supports else 1.0) - (_JOINED if joined else 0.0)
        found.append(_mention(question, phrase, phrase.last, alone))
        if following and question.norm(phrase.last) in {"and", "versus", "vs"} and following.first == phrase.last + 1:
            both = _mention(question, phrase, following.last, weight - 0.1)
            one = question.norm(phrase.first - 1) in {"is", "was", "does", "has"}  # "is oil and gas worth much"
            found.append(both._replace(plural=not one, general=False))
            inherited = weight - 0.2 - (_JOINED if joined else 0.0)
    return (*found, *_partners(question), *_owners(question, found), *_kin(question))


def _past_verb(question: Parse, phrase: Phrase) -> int:
    """Return where what "of" joins starts at the latest: "the effects of (drinking) milk"."""
    return phrase.last + 1 + (question.form(phrase.last + 1) == "VBG")


def _places(question: Parse, phrase: Phrase, following: Phrase) -> bool:
    """Say whether a phrase is told from others by where it is: "the bridge at Kells"."""
    return (
        phrase.word == "the"
        and question.norm(phrase.last) in {"at", "near", "in", "on"}
        and following.first == phrase.last + 1
        and question.forms[following.head] == "NNP"
        and not any(period.span.start >= question.tokens[following.first].start for period in question.periods)
    )


def _owners(question: Parse, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield whoever has something: "Ada Lovelace's notes" speaks of her too."""
    for phrase in question.phrases:
        owned = next((place for place in range(phrase.core + 1, phrase.last) if question.forms[place] == "POS"), None)
        if owned is None or (owned >= phrase.head and phrase.head != owned):
            continue
        owner = Phrase(phrase.first, phrase.core, owned, owned - 1, phrase.word)
        weights = [mention.weight for mention in found if mention.head == question.norm(phrase.head)]
        mention = _mention(question, owner, owned, 0.0)
        yield mention._replace(weight=max(weights, default=_OBJECT) - _OWNER)


def _kin(question: Parse) -> Iterator[Mention]:
    """Yield the brother of "did Ada Brook have a brother?" as hers."""
    for phrase, other in pairwise(question.phrases):
        has = question.forms[other.first - 1] in {"HVB", "HVF"}
        if has and phrase.last == other.first - 1 and other.word in {"a", "an", "any"} and _is_kin(question, other):
            owner = question.words(phrase.first, phrase.last)
            owner += "'" if owner.endswith("s") else "'s"
            words = f"{owner} {question.words(other.core, other.last)}"
            mention = _mention(question, other, other.last, _SUBJECT + _KIN)
            yield mention._replace(words=words, general=False)


def _is_kin(question: Parse, phrase: Phrase) -> bool:
    """Say whether a phrase names a relative by no more than the word for it."""
    return phrase.last == phrase.core + 1 and question.norm(phrase.head) in KIN


def _past_joined(question: Parse, phrase: Phrase) -> int:
    """Return where "Norway and Sweden" ends."""
    if question.norm(phrase.last) in {"and", "or"} and (other := question.phrase_at(phrase.last + 1)):
        return other.last
    return phrase.last


def _partners(question: Parse) -> Iterator[Mention]:
    """Yield the names inside a longer one that act together: "the Lewis and Clark expedition": Lewis and Clark."""
    for phrase in question.phrases:
        places = range(phrase.core, phrase.last)
        names = [place for place in places if question.forms[place] == "NNP" or question.norm(place) == "and"]
        if any(question.norm(place) == "and" for place in names) and len(names) < len(places):
            pair = Phrase(names[0], names[0], names[-1] + 1, names[-1], "")
            yield _mention(question, pair, pair.last, _OBJECT)._replace(plural=True)


def _mention(question: Parse, phrase: Phrase, last: int, weight: float) -> Mention:
    """Build a mention of a phrase, determiners of questions left out."""
    keeps = phrase.word in {"the", "a", "an"} or question.forms[phrase.first] == "PRS"
    while phrase.core < phrase.head and question.norm(phrase.core) in {"many", "much", "some", "other", "few"}:
        phrase = phrase._replace(core=phrase.core + 1)
    places = range(phrase.core, last)
    # "The Ferry Children" is one thing: a title keeps the capital of its article.
    titled = phrase.first > 0 and phrase.word != "" and question.tokens[phrase.first].text[0].isupper()
    named = titled or any(question.forms[place] == "NNP" for place in places)
    words = question.words(phrase.first if keeps else phrase.core, last)
    if phrase.word in {"this", "that", "these", "those"} and phrase.core > phrase.first:
        words = f"the {words}"
        keeps = True
    if question.norm(phrase.first - 1) == "there" and phrase.word in {"a", "an"}:
        words = f"the {question.words(phrase.core, last)}"  # "was there a deficit?": from then on it is the deficit
    counted = question.form(phrase.core) == "CD" and question.form(phrase.head) == "NNS"
    if not keeps and not named and (counted or _is_picked(question, phrase)):
        words = f"the {words}"  # "which core is longer?": from then on it is the core
    return Mention(
        words,
        question.norm(phrase.head),
        frozenset(question.tokens[place].stem for place in places if question.forms[place] in INSIDE),
        question.is_plural(phrase) and not titled,
        named,
        phrase.word in {"a", "an"},
        titled or question.forms[phrase.head] == "NNP",
        question.norm(phrase.first - 1) in LOCATIVES,
        next((name.kind for name in question.names if name.end == question.tokens[phrase.head].end), None),
        sum(question.forms[place] in _TELLING for place in places) > 1,
        weight + (_NAMED if named else 0.0),
    )


def _is_picked(question: Parse, phrase: Phrase) -> bool:
    """Say whether a question asks which one of a kind it is, or how many of them there are."""
    if question.norm(phrase.core - 1) == "which" and question.form(phrase.head) == "NN":
        return True
    return question.norm(phrase.core - 1) == "many" and question.norm(phrase.core - 2) == "how"


_SUBJECT, _TOPIC, _OBJECT, _ASKED, _DEEP, _NAMED = 3.0, 4.0, 2.2, 0.6, 1.2, 0.6
_JOINED = 1.0
_KIN = 0.8
_OWNER, _PREDICATE, _ECHO, _COUNTED = 0.2, 1.5, 1.9, 2.0
_COPULAS = frozenset({"is", "are", "was", "were", "'s"})


_TELLING = NOUNS | {"CD", "VBG"}


def _weight(question: Parse, phrase: Phrase, *, subject_seen: bool) -> float:
    """Return how much a phrase is what the question is about."""
    if is_asked(question, phrase):
        counted = question.norm(0) == "how" and question.norm(1) == "many" and phrase.first <= 2  # noqa: PLR2004
        return _COUNTED if counted else _ASKED
    opening = " ".join(question.norm(place) for place in range(max(0, phrase.first - 4), phrase.first))
    if question.norm(phrase.first - 1) in _COPULAS and question.norm(phrase.first - 2) in {"what", "who"}:
        # "What are supertankers?" is about them, "What are good sources of iron?" asks for them.
        if question.form(phrase.last) in {"WDT", "WP", "CS", "PRP", "NNP"} or question.norm(phrase.last) == "that":
            return _PREDICATE  # "what were the tribes that they met" asks for them
        return _TOPIC if question.form(phrase.last) in {"ST", "CM"} or phrase.word == "the" else _PREDICATE
    if opening.endswith(TOPIC_OPENINGS):
        return _TOPIC
    if phrase.word in {"these", "those", "this", "that"}:
        return _DEEP
    if phrase.word == "the" and phrase.last - phrase.core == 1 and question.forms[phrase.head] != "NNP":
        # "the system" is itself an echo of what was named before.
        return _ECHO
    if question.form(phrase.first - 1) in {"IN", "TO", "RP"}:
        return _DEEP
    return _OBJECT if subject_seen else _SUBJECT
