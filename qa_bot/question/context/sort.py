"""What sort of thing a mention is: a person, a place; as far as its words tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.person_names import GIVEN_NAMES, MENS_WORDS, WOMENS_NAMES, WOMENS_WORDS
from qa_bot.lexicon.en.question_words import PERSON_NOUNS, PLACE_NOUNS
from qa_bot.model.document import NameKind
from qa_bot.text.stems import stem

if TYPE_CHECKING:
    from qa_bot.question.context.mention import Mention


def is_person(mention: Mention) -> bool:
    """Say whether a mention is a person, as far as its words tell."""
    if mention.plural or (mention.words.lower().startswith("the ") and mention.proper):
        return False
    office = mention.head.endswith(_OFFICES)
    return (
        mention.kind is NameKind.PERSON
        or (stem(mention.head) in PERSON_NOUNS and not office)
        or bool(gender_of(mention))
    )


# A doctorate and a presidency share their stems with persons.
_OFFICES = ("ate", "cy", "ship")


def gender_of(mention: Mention) -> str:
    """Return "f" or "m" for a person whose name or noun tells, else ""."""
    if mention.gender:
        return mention.gender
    first = mention.words.lower().split()[0]
    if (mention.proper and first in WOMENS_NAMES) or mention.head in WOMENS_WORDS:
        return "f"
    known = mention.proper and first in GIVEN_NAMES
    return "m" if known or mention.head in MENS_WORDS else ""


def is_place(mention: Mention) -> bool:
    """Say whether a mention may be a place: a name that is nothing else, or a noun for places."""
    if mention.kind in {NameKind.PLACE, NameKind.OTHER}:
        return mention.proper and not mention.plural
    return not mention.plural and mention.kind is None and stem(mention.head) in PLACE_NOUNS
