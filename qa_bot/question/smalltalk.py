"""What is typed that asks nothing of the text: greetings, thanks, help, insults, orders, noise; with the reply."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en import smalltalk as table
from qa_bot.lexicon.en.question_words import AUXILIARIES, WH
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.lexicon.en.talk_cues import REPEAT, YES
from qa_bot.model.answer import AbstainReason
from qa_bot.text.stems import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from qa_bot.model.dialogue import History

_LONGEST = 7
_LONGEST_INSULT = 8
_NEAR = 5


class SmallTalk(NamedTuple):
    """A reply to what is no question about the text; ``reason`` is None where nothing was refused."""

    kind: str
    reply: str
    reason: AbstainReason | None = None


class _Peeled(NamedTuple):
    """What is left once pleasantries are taken off both ends, and the kinds of those that were."""

    rest: tuple[str, ...]
    kinds: tuple[str, ...]
    greeting: str


_REASONS = {
    "order": AbstainReason.OUT_OF_SCOPE,
    "opinion": AbstainReason.OUT_OF_SCOPE,
    "advice": AbstainReason.OUT_OF_SCOPE,
    "forecast": AbstainReason.OUT_OF_SCOPE,
    "outside": AbstainReason.OUT_OF_SCOPE,
    "language": AbstainReason.OUT_OF_SCOPE,
    "empty": AbstainReason.NOT_A_QUESTION,
    "gibberish": AbstainReason.NOT_A_QUESTION,
}


def small_talk(text: str, history: History = (), *, known: Collection[str] = ()) -> SmallTalk | None:
    """Return a reply to what asks nothing of the text, or None where there is a question in it.

    ``known`` are the folded words of the documents: a question in their words is never taken for another
    language, nor for noise.
    """
    words = _words(text)
    if not words:
        return _reply("empty")
    if _accepts(words, history) or (history and " ".join(words) in _REPEATS):
        return None
    peeled = _peel(tuple(words[:_SCANNED]))
    if not peeled.rest:
        return _pleasantry(peeled)
    whole = " ".join(_past_opening(peeled.rest))
    for kind, phrases in _WHOLE.items():
        if whole in phrases:
            return _reply(kind)
    for kind, test in (("insult", _is_insult), ("order", _is_order), ("opinion", _is_opinion)):
        if test(peeled.rest):
            return _reply(kind)
    if language := _foreign(words, text, known):
        return _reply("language", greeting=table.ENGLISH_ONLY.get(language, "I understand only English."))
    return _reply("gibberish") if _is_noise(peeled.rest, known) else None


def out_of_scope(text: str) -> SmallTalk | None:
    """Explain an abstention that no text could have helped: advice, forecasts, the weather, sums without a text."""
    words = tuple(_words(text))
    for kind, phrases in (("advice", _ADVICE), ("outside", _OUTSIDE), ("forecast", _FORECASTS)):
        if _contains(words, phrases) and not (kind == "forecast" and words[0] in _PAST):
            return _reply(kind)  # but "did she ever win" asks what was
    if words and all(word in _ARITHMETIC or not word.isalpha() for word in words):
        return _reply("outside")
    return None


def is_sum(text: str) -> bool:
    """Say whether a text asks for a sum of its own numbers: "2 + 2?"."""
    return any(char.isdigit() for char in text) and any(sign in text for sign in "+*×÷=")


def without_pleasantries(text: str) -> str:
    """Return the text from the first word that is no greeting or thanks: "Hi, thanks. Who won?" -> "Who won?"."""
    spans = _spans(text)
    words = tuple(word for word, _, _ in spans)
    first = 0
    while first < len(words):
        length = _length_at(words, first, _PHATIC) or _remark_length(text, spans, first)
        if not length:
            break
        first += length
    return text[spans[first][1] :] if 0 < first < len(words) else text


def _remark_length(text: str, spans: Sequence[tuple[str, int, int]], first: int) -> int:
    """Return how many words a reaction takes that a mark or an "and" parts from what follows: "OK, and who won?"."""
    words = [word for word, _, _ in spans]
    length = _length_at(words, first, _PEELED["reaction"])
    if not length or first + length >= len(spans) or words[first] in _ANSWERING:
        return 0
    gap = text[spans[first + length - 1][2] : spans[first + length][1]]
    if words[first] in _FILLERS and length == 1 and words[first + 1] in WH:
        return length  # "ok how many fit in it?"
    return length if gap.strip() in {",", ".", "!", "...", "…"} or words[first + length] in {"and", "so", "but"} else 0


_FILLERS = frozenset({"ok", "okay", "alright", "cool", "great", "wow", "hm", "hmm", "oh", "ah"})
# Parted by a comma from what follows, these may be more than a reaction.
_ANSWERING = frozenset({"sorry", "right", "well", "correct", "never", "no", "yes"})


def _accepts(words: Sequence[str], history: History) -> bool:
    """Say whether an "OK" takes up what was offered in place of an answer."""
    last = history[-1].answer if history else None
    offers = last is not None and bool(last.suggestions) and last.status == "abstained"
    return offers and " ".join(words) in YES


def _pleasantry(peeled: _Peeled) -> SmallTalk:
    """Reply to an utterance that is nothing but pleasantries; a goodbye outweighs thanks, and these a greeting."""
    kind = next(kind for kind in ("goodbye", "thanks", "greeting", "reaction", "address") if kind in peeled.kinds)
    return _reply("reaction" if kind == "address" else kind, greeting=peeled.greeting)


def _reply(kind: str, *, greeting: str = "") -> SmallTalk:
    """Fill in the reply of a kind."""
    return SmallTalk(kind, table.REPLIES[kind].format(greeting=greeting), _REASONS.get(kind))


def _phrases(rows: str) -> frozenset[str]:
    """Read a table of phrases."""
    return frozenset(phrase.strip() for row in rows.split("\n") for phrase in row.split("|") if phrase.strip())


_WHOLE: Mapping[str, frozenset[str]] = {
    "wellbeing": _phrases(table.WELLBEING),
    "help": _phrases(table.HELP),
    "identity": _phrases(table.IDENTITY),
}
_ORDERS, _OPINIONS = _phrases(table.ORDERS), _phrases(table.OPINIONS)
_PAST = frozenset("did didn't has hasn't have haven't had hadn't was wasn't were weren't".split())
_ADVICE, _OUTSIDE, _FORECASTS = _phrases(table.ADVICE), _phrases(table.OUTSIDE), _phrases(table.FORECASTS)
_REPEATS = _phrases(REPEAT)
_GREETING_WORDS = frozenset(table.GREETINGS)
_PEELED: Mapping[str, frozenset[str]] = {
    "goodbye": frozenset(table.GOODBYES),
    "thanks": _phrases(table.THANKS),
    "greeting": _GREETING_WORDS,
    "reaction": _phrases(table.REACTIONS),
    "address": table.ADDRESS | table.PLEASE,
}
_KIND_OF: Mapping[str, str] = {phrase: kind for kind in reversed(list(_PEELED)) for phrase in _PEELED[kind]}
# What may be cut off before a question without losing a word of it.
_PHATIC = frozenset({*_GREETING_WORDS, *_phrases(table.THANKS), *table.PLEASE, *table.ADDRESS})
_FIRST_WORDS = frozenset(
    phrase.split(" ")[0]
    for phrases in (_ORDERS, _OPINIONS, _ADVICE, _OUTSIDE, _FORECASTS, _KIND_OF, _PHATIC)
    for phrase in phrases
)
_OPENINGS = frozenset({"and", "so", "but", "then", "well", "now", "just"})
_ARITHMETIC = frozenset(
    "what is what's how much plus minus times divided by and the sum of calculate compute x squared root".split()
)
# Nothing that is small talk is longer; what comes after is not looked at.
_SCANNED = 60


def _spans(text: str) -> list[tuple[str, int, int]]:
    """List the folded words of a text with their places; apostrophes and hyphens inside a word stay."""
    folded = fold(text)
    if len(folded) != len(text):  # a letter that lowers to two ("İ") would shift every place after it
        folded = text
    return [(mark.group().rstrip("'"), mark.start(), mark.end()) for mark in _WORD.finditer(folded)]


_WORD = re.compile(r"[^\W_](?:[^\W_]|')*")


def _words(text: str) -> list[str]:
    """List the folded words of a text."""
    return [word for word, _, _ in _spans(text)]


def _peel(words: tuple[str, ...]) -> _Peeled:
    """Take pleasantries off both ends."""
    kinds: list[str] = []
    greeting = ""
    first, last = 0, len(words)
    while first < last and (length := _length_at(words, first, _KIND_OF)):
        phrase = " ".join(words[first : first + length])
        kinds.append(_KIND_OF[phrase])
        greeting = table.GOODBYES.get(phrase) or greeting or table.GREETINGS.get(phrase, "")
        first += length
    while last > first and (length := _length_before(words, first, last)):
        kinds.append(_KIND_OF[" ".join(words[last - length : last])])
        last -= length
    return _Peeled(words[first:last], tuple(kinds), greeting)


def _length_at(words: Sequence[str], first: int, phrases: Collection[str]) -> int:
    """Return how many words the longest phrase that starts here has, 0 where none does."""
    if first >= len(words) or words[first] not in _FIRST_WORDS:
        return 0
    for length in range(min(_LONGEST, len(words) - first), 0, -1):
        if " ".join(words[first : first + length]) in phrases:
            return length
    return 0


def _length_before(words: Sequence[str], first: int, last: int) -> int:
    """Return how many words the longest phrase that ends here has."""
    if words[last - 1] not in _LAST_WORDS:
        return 0
    for length in range(min(_LONGEST, last - first), 0, -1):
        if " ".join(words[last - length : last]) in _CLOSINGS:
            return length
    return 0


# A question may end in thanks or a name, hardly in a reaction: "is that right?", "was it good?".
_CLOSINGS = frozenset(
    {*_phrases(table.THANKS), *table.PLEASE, *table.ADDRESS} - {"again", "machine", "computer", "robot"}
)


_LAST_WORDS = frozenset(phrase.split(" ")[-1] for phrase in _CLOSINGS)


def _past_opening(words: tuple[str, ...]) -> tuple[str, ...]:
    """Drop "and", "so" and the like before what is looked up as a whole."""
    return _past_opening(words[1:]) if len(words) > 1 and words[0] in _OPENINGS else words


_INSULTING = table.INSULTS | table.INSULTED | table.INSULT_FILLERS


def _is_insult(words: Sequence[str]) -> bool:
    """Say whether somebody is insulted: nothing but an insult, its target and small words."""
    rude = [word for word in words if word in table.INSULTS]
    return (
        bool(rude)
        and len(words) <= _LONGEST_INSULT
        and words[0] not in WH
        and all(word in _INSULTING for word in words)
        and (len(words) == len(rude) or any(word in table.INSULTED for word in words))
    ) or " ".join(words[:2]) in {"shut up", "go away", "get lost", "screw you", "fuck you"}


def _is_order(words: Sequence[str]) -> bool:
    """Say whether the program is told to do something else than answer."""
    if any(
        word in table.OVERRIDE_VERBS
        and any(noun in table.OVERRIDE_NOUNS for noun in words[place + 1 : place + 1 + _NEAR])
        for place, word in enumerate(words[:_NEAR])
        if words[0] not in WH and words[0] not in AUXILIARIES
    ):
        return True
    start = next((n for n, word in enumerate(words) if word not in {"can", "could", "you", "would", "will", "just"}), 0)
    return _length_at(words, start, _ORDERS) > 0 and not _asks_after(words, start)


def _asks_after(words: Sequence[str], start: int) -> bool:
    """Say whether an order is only a word of a question or keywords: "guess who won", "play 2024 attendance"."""
    return any(word in WH for word in words[start + 1 :]) or any(word.isdigit() for word in words)


def _is_opinion(words: Sequence[str]) -> bool:
    """Say whether the program's own view is asked for."""
    return _contains(words, _OPINIONS) and not _quotes_speech(words)


def _quotes_speech(words: Sequence[str]) -> bool:
    """Say whether somebody else's words hold the phrase: "who asked 'what do you think'"."""
    return bool(words) and words[0] in {"who", "whose", "where"}


def _contains(words: Sequence[str], phrases: frozenset[str]) -> bool:
    """Say whether any of the phrases stands anywhere in the words."""
    if _openers(phrases).isdisjoint(words):
        return False
    return any(_length_at(words, place, phrases) for place, word in enumerate(words) if word in _FIRST_WORDS)


@lru_cache(maxsize=16)
def _openers(phrases: frozenset[str]) -> frozenset[str]:
    """Return the first words of some phrases."""
    return frozenset(phrase.split(" ")[0] for phrase in phrases)


def _foreign(words: Sequence[str], text: str, known: Collection[str]) -> str | None:
    """Return the language of a question that is not in English, unless the documents are in its words."""
    if script := _script(text):
        return None if any(word in known for word in words) else script
    if sum(word in known or word in STOPWORDS for word in words) * 2 > len(words):
        return None
    counts = {language: sum(word in function for word in words) for language, function in table.LANGUAGES.items()}
    best = max(counts, key=lambda language: counts[language])
    english = sum(word in STOPWORDS for word in words)
    short = len(words) <= _SHORT and not english and words[0] in table.LANGUAGES[best]
    return best if (counts[best] > 1 or short) and counts[best] > english else None


def _script(text: str) -> str | None:
    """Return the script that most letters are in, unless it is Latin."""
    if text.isascii():
        return None
    letters = [char for char in text[:400] if char.isalpha() and ord(char) > _LATIN]
    if len(letters) * 2 <= sum(char.isalpha() for char in text[:400]):
        return None
    names = [unicodedata.name(char, "").split(" ")[0] for char in letters]
    return next((name for name in names if name in table.SCRIPTS), None)


_SHORT = 3
# The last letter of Latin Extended-B.
_LATIN = 0x24F


def _is_noise(words: Sequence[str], known: Collection[str]) -> bool:
    """Say whether no word of an utterance could be a word: keyboard rows, no vowels, one letter over and over."""
    if any(word in known or word in STOPWORDS for word in words):
        return False
    return all(_unsayable(word) for word in words)


@lru_cache(maxsize=1024)
def _unsayable(word: str) -> bool:
    """Say whether a word cannot be one: "asdfgh", "qqqq", "xkcdvb"; short ones may be abbreviations, numbers too."""
    letters = "".join(char for char in word if char.isalpha())
    if not letters:
        return False
    if len(letters) >= _MASHED and any(
        letters[place : place + _MASHED] in row
        for row in table.KEYBOARD_ROWS
        for place in range(len(letters) - _MASHED + 1)
    ):
        return True
    if len(set(letters)) == 1:
        return len(letters) > 2  # noqa: PLR2004 - "a", "aa"
    return len(letters) > _MASHED and not any(char in "aeiouyäöüàâéèêëîïôûáíóúãõåæø" for char in letters)


_MASHED = 4
