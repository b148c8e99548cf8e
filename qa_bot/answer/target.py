"""Target: the thing that a question wants defined or told about, and where the text speaks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.defining import ASKED_NOUNS, HONORIFICS, MEANING_WORDS
from qa_bot.lexicon.en.listing import POLITE_STEMS
from qa_bot.lexicon.en.question_words import AUXILIARIES, WH
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.model.document import Sentence, Token
    from qa_bot.model.question import Question

_ARTICLES = frozenset({"a", "an", "the"})
_OPENERS = frozenset(
    """
    what who whom which is are was were does do did 's tell me us something more about describe define explain give
    definition meaning of by please
    """.split()
)
_WHAT_IS = frozenset((word, verb) for word in ("what", "who") for verb in ("is", "are", "was", "were", "'s"))
_BE = frozenset({"is", "are", "was", "were"})
_LONGEST = 6
_QUOTES = frozenset("\"'“”‘’«»")
_INSIDE = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.NUM, Tag.OTHER, Tag.VERB})


class Target(NamedTuple):
    """The thing asked about.

    Attributes:
        stems: its words' stems in order.
        article: "a", "the" or "", as the question has it.
        person: whether the question asks who.
        meaning: whether it asks what the words mean.
        telling: whether it only wants to be told something about it.
    """

    stems: tuple[str, ...]
    article: str
    person: bool
    meaning: bool
    telling: bool


def read_target(question: Question) -> Target | None:
    """Read what a question wants defined; nothing where it asks for something else about a thing."""
    tokens = [token for token in question.tokens[_start(question) :] if token.is_word]
    norms = [token.norm for token in tokens]
    meaning = bool({"mean", "means", "meant", "meaning", "definition", "define"} & set(norms)) or _stands_for(norms)
    telling = bool({"tell", "describe", "about", "explain"} & set(norms)) or question.gap < 0
    first = 0
    while first < len(tokens) and norms[first] in _OPENERS:
        first += 1
    last = len(tokens)
    if last > first + 1 and norms[:1] in (["what"], ["who"]) and norms[last - 1] in _BE:
        last, inverted = last - 1, False  # "… tell me what a varve is"
    else:
        inverted = True
    while last > first and norms[last - 1] in MEANING_WORDS:
        last -= 1
    article = norms[first] if first < last and norms[first] in _ARTICLES else ""
    first += bool(article)
    if inverted and not (meaning or telling or tuple(norms[:2]) in _WHAT_IS):
        return None
    words = [token for token in tokens[first:last] if token.norm not in HONORIFICS]
    if not 0 < len(words) <= _LONGEST or (article == "the" and words[-1].stem in ASKED_NOUNS):
        return None
    if any(word.norm in WH or word.norm in AUXILIARIES or word.norm == "'s" for word in words) or _describes(
        words, article
    ):
        return None
    return Target(tuple(word.stem for word in words), article, norms[0] in {"who", "whom"}, meaning, telling)


def _start(question: Question) -> int:
    """Return where the question itself starts, what people put before it left out."""
    before = question.tokens[: max(0, question.gap)]
    led = any(token.stem in POLITE_STEMS for token in before)
    return question.gap if led and question.tokens[question.gap].norm in {"what", "who"} else 0


def _stands_for(norms: Sequence[str]) -> bool:
    """Say whether it is asked what something stands for, refers to, or is short for."""
    return norms[-2:] in (["stand", "for"], ["refer", "to"], ["short", "for"])


def _describes(words: Sequence[Token], article: str) -> bool:
    """Say whether the words describe something rather than name it: "the largest city", "the capital of France"."""
    capitals = any(word.text[0].isupper() for word in words)
    if any(word.norm == "of" for word in words):
        return not capitals or article == "the"
    return any(
        word.norm.endswith("est") or word.norm in {"most", "first", "last", "main", "same"} for word in words[:-1]
    )


def occurrences(target: Target, view: View) -> Iterator[tuple[Sentence, int, int, int]]:
    """Yield where the text has the thing: sentence, its number, and the tokens; a longer name counts as a whole."""
    places = view.corpus.concordance.places
    rarest = min(target.stems, key=lambda stem: len(places(stem)) or 1 << 30)
    for number, starts in sorted(places(rarest).items()):
        sentence = view.corpus.sentences[number]
        offset = target.stems.index(rarest)
        for start in starts:
            found = _from(sentence, target.stems, start, offset)
            if found and not _is_another(sentence, target, view, *_widened(sentence, *found)):
                yield sentence, number, *_widened(sentence, *found)


def _is_another(sentence: Sentence, target: Target, view: View, first: int, last: int) -> bool:
    """Say whether somebody else has the name: whoever is called "Lund" elsewhere is Ada, and this is Carl Lund."""
    meant = view.corpus.full_names.get(target.stems[0]) if len(target.stems) == 1 else None
    return meant is not None and last - first > 1 and sentence.tokens[first].norm not in meant.split()


def _from(sentence: Sentence, stems: Sequence[str], start: int, offset: int) -> tuple[int, int] | None:
    """Match stems around a token, marks between them skipped ("Spoke & Chain"); return the tokens they stand in."""
    words = [place for place, token in enumerate(sentence.tokens) if token.is_word]
    first = words.index(start) - offset
    found = words[first : first + len(stems)] if first >= 0 else []
    if [sentence.tokens[place].stem for place in found] != list(stems):
        return None
    return found[0], found[-1] + 1


def _widened(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Take in the rest of the name that some tokens are part of."""
    for name in sentence.names:
        if name.start <= sentence.tokens[first].start and sentence.tokens[last - 1].end <= name.end:
            while first > 0 and sentence.tokens[first - 1].start >= name.start:
                first -= 1
            while last < len(sentence.tokens) and sentence.tokens[last].end <= name.end:
                last += 1
    return first, last
