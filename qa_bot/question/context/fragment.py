"""Is an utterance a whole question or a piece of one? Pieces come with what opened them taken off."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.followup_cues import (
    CORRECTIONS,
    FRAGMENT_OPENINGS,
    IMPERATIVES,
    PERSON_PRONOUNS,
    PLURAL_PRONOUNS,
    REPHRASINGS,
    RETURNS,
)
from qa_bot.lexicon.en.question_words import WH
from qa_bot.question.context.direct import direct
from qa_bot.question.context.parse import AUXILIARIES, parse, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token
    from qa_bot.question.context.parse import Parse

_LONGEST = 14
_LONGEST_BARE = 5
_SHORT = 4
_FINITE = AUXILIARIES | {"VBZ", "VBD", "PRPBE", "PRPHV", "PRPMD"}


class Fragment(NamedTuple):
    """A piece of a question.

    ``lead`` is what stood in sentences before it, ``words`` the piece; ``opened`` says that a phrase such as "what
    about" marked it as a piece, ``corrects`` that it takes something of the last question back, and ``joined`` that
    nothing but "and" or "or" opened it.
    """

    lead: str
    words: str
    opened: bool
    corrects: bool
    joined: bool = False


class Return(NamedTuple):
    """A topic that is taken up again, and the question about it, "" where there is none."""

    topic: str
    rest: str


def read_fragment(text: str) -> Fragment | None:
    """Return the piece of a question that an utterance is, or None for a whole one."""
    start = _last_sentence(text)
    lead, last = text[:start].strip(), text[start:]
    if lead and not _is_aside(lead):
        return None
    tokens = words_of(last)
    corrected, opened = _openings(tokens)
    kept = [token for token in tokens[opened:] if token.is_word]
    if not kept or len(kept) > _LONGEST:
        return None
    words = last[tokens[opened].start : kept[-1].end]
    if not tokens[opened].is_word:
        words = last[kept[0].start : kept[-1].end]
    if not opened and len(kept) > _LONGEST_BARE:
        return None
    joined = {token.norm for token in tokens[:opened] if token.is_word} <= {"and", "or"} and opened > 0
    return None if is_whole(parse(words)) else Fragment(lead, words, opened > 0, corrected > 0, joined)


def _openings(tokens: Sequence[Token]) -> tuple[int, int]:
    """Return how many tokens correct something, and how many open a piece in all."""
    corrected = _opening(tokens, CORRECTIONS)
    return corrected, corrected + _opening(tokens[corrected:], FRAGMENT_OPENINGS)


def is_opened(text: str) -> bool:
    """Say whether an utterance is a piece that "and", "what about" or "no, I meant" opens."""
    if not any(_openings(words_of(text[_last_sentence(text) :]))):
        return False
    fragment = read_fragment(text)
    return fragment is not None and fragment.opened


def _is_aside(lead: str) -> bool:
    """Say whether sentences before the last are only remarks: "Interesting.", "I didn't know that."."""
    asks = "?" in lead and len(words_of(lead)) > _SHORT
    return not asks and not any(token.norm in WH for token in words_of(lead))


def read_return(text: str) -> Return | None:
    """Read "back to the currency: how much …" and the like."""
    tokens = words_of(text)
    opening = _opening(tokens, RETURNS)
    if not opening:
        return _fronted(text, tokens)
    end = next(
        (place for place in range(opening, len(tokens)) if _parts(tokens, place)),
        len(tokens),
    )
    if end == opening or is_whole(parse(text[tokens[opening].start : tokens[end - 1].end])):
        return None
    topic = text[tokens[opening].start : tokens[end - 1].end]
    rest = text[tokens[end].end :].strip() if end < len(tokens) else ""
    return Return(topic, rest)


_POINTING = PERSON_PRONOUNS | PLURAL_PRONOUNS | {"it", "its"}


def _fronted(text: str, tokens: Sequence[Token]) -> Return | None:
    """Read "and the mill, was it sold?": a thing, and a question that speaks of it by a pronoun."""
    first = int(bool(tokens) and tokens[0].norm in {"and", "but", "now"})
    end = next((place for place in range(first + 1, len(tokens)) if tokens[place].norm in {",", ":"}), None)
    if end is None or end + _SHORT > len(tokens):
        return None
    topic, rest = text[tokens[first].start : tokens[end - 1].end], text[tokens[end].end :].strip()
    named, asked = parse(topic), parse(rest)
    alone = len(named.phrases) == 1 and named.phrases[0].first == 0 and named.phrases[0].last == len(named.tokens)
    points = any(
        token.norm in {"it", "its", "they", "them", "their", "he", "him", "his", "she", "her"} for token in asked.tokens
    )
    asks = asked.norm(0) in WH or asked.form(0) in AUXILIARIES
    return Return(topic, rest) if alone and points and asks and is_whole(asked) and not named.periods else None


def _parts(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a mark parts a topic from its question; a hyphen inside a word does not."""
    inside = tokens[place].norm == "-" and place > 0 and tokens[place - 1].end == tokens[place].start
    return tokens[place].norm in {":", ",", "-", "–", ".", ";", "?"} and not inside


def is_whole(question: Parse) -> bool:
    """Say whether words have what a question or a request needs: a finite verb, or a verb that orders."""
    if not question.tokens:
        return False
    if question.tokens[0].norm in IMPERATIVES:
        return True
    if question.tokens[0].norm in WH and len(question.tokens) > 2:  # noqa: PLR2004 - "why?", "how much?" are pieces
        return any(form in _FINITE | {"VB"} for form in question.forms[1:])
    # "exports" and "gas prices" are nouns here: a verb wants something before it.
    verbs = [place for place, form in enumerate(question.forms) if form in _FINITE]
    return any(place > 0 or question.forms[place] in AUXILIARIES for place in verbs)


def _opening(tokens: Sequence[Token], phrases: tuple[str, ...]) -> int:
    """Return how many tokens an opening phrase takes, commas included, 0 where none opens."""
    if not tokens or tokens[0].norm not in _first_words(phrases):
        return 0
    words: list[str] = []
    best = 0
    for place, token in enumerate(tokens[:12]):
        if token.is_word or token.norm == "'s":
            words.append(token.norm)
        elif token.norm not in {",", ".", "-", "–", ":", "!"} or not words:
            break
        joined = " ".join(words).replace(" 's", "'s")
        if joined in phrases:
            best = place + 1
    while 0 < best < len(tokens) and tokens[best].norm in {",", ".", "-", ":", "–", "!"}:
        best += 1
    return best


@lru_cache(maxsize=8)
def _first_words(phrases: tuple[str, ...]) -> frozenset[str]:
    """Return the words that some phrases begin with."""
    return frozenset([phrase.replace("'s", " 's").split(" ")[0] for phrase in phrases])


def _last_sentence(text: str) -> int:
    """Return where the last sentence starts."""
    tokens = words_of(text)
    starts = [0]
    for token, following in pairwise(tokens):
        if token.norm in {".", "!", "?"} and following.start > token.end:
            starts.append(following.start)
    return starts[-1]


def rephrased(text: str) -> str:
    """Return the question after "what I want to know is" and the like."""
    tokens = words_of(text)
    opening = _opening(tokens, REPHRASINGS)
    rest = text[tokens[opening].start :] if 0 < opening < len(tokens) else ""
    asks = bool(rest) and (tokens[opening].norm in WH or parse(text).form(opening) in AUXILIARIES)
    if not asks or not is_whole(parse(rest)):
        return text
    rest = direct(rest)
    return f"{rest[0].upper()}{rest[1:]}"


def unjoined(text: str) -> str:
    """Return a whole question without the "and" or "so" that joins it to the turn before."""
    tokens = words_of(text)
    if len(tokens) < _CLAUSE or tokens[0].norm not in _JOINING:
        return text
    opening = 1 + (tokens[1].norm == ",")
    rest = text[tokens[opening].start :]
    first = parse(rest)
    led = first.form(0) in {"IN", "TO"} and first.norm(1) in WH
    asks = led or first.norm(0) in WH or first.form(0) in AUXILIARIES or first.norm(0) in IMPERATIVES
    return rest if asks and is_whole(first) else text


_JOINING = frozenset({"and", "but", "so", "then", "also", "now", "well"})


def said_where(text: str) -> str:
    """Turn "where does it say that trade grew?" into "does the text say that trade grew?": a sentence is wanted."""
    tokens = words_of(text)
    norms = [token.norm for token in tokens]
    if norms[:2] != ["where", "does"] or "say" not in norms[2:5]:
        return text
    say = norms.index("say")
    if norms[2:say] not in (["it"], ["the", "text"], ["the", "article"], ["the", "document"]):
        return text
    rest = say + 1 + (norms[say + 1 : say + 2] == ["that"])
    if len(tokens) - rest < _CLAUSE:
        return text
    return f"Does the text say that {text[tokens[rest].start :]}"


# A clause has a subject and a verb, and a question mark mostly.
_CLAUSE = 3
