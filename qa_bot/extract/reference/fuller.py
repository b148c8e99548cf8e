"""Short nouns to the fuller words they were brought in by: "the mill" is the tide mill that was spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.followup_cues import ORDINALS, UNNAMED
from qa_bot.model.document import NameKind, Tag
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.extract.reference.mentions import Mention
    from qa_bot.model.document import Sentence

_DEFINITE = frozenset({"the", "this", "that"})
_INDEFINITE = frozenset({"a", "an", "another", "one"})
_GOES_ON = frozenset({Tag.NOUN, Tag.NAME, Tag.NUM})
_TELLS_WHICH = frozenset({"of", "that", "which", "who", "in", "-", "at", "on", "near", "for", "with"})


def read_short_nouns(
    sentence: Sentence, own: Sequence[Mention], fuller: dict[str, list[str]]
) -> Iterator[tuple[int, str]]:
    """Yield definite nouns without a word beside them, with the one fuller name that was heard for such a thing.

    ``fuller`` holds, by the stem of their heads, what was heard so far, and is added to.
    """
    for mention in own:
        if mention.kind != "noun" or mention.plural:
            continue
        narrow = _narrowing(mention.words)
        heard = fuller.setdefault(mention.key, [])
        if narrow:
            same = not _is_new(sentence, mention) and len(heard) == 1 and narrow & _narrowing(heard[0])
            heard[:] = [mention.words] if same else [*dict.fromkeys((*heard, mention.words))]
        elif len(heard) == 1 and _is_short(sentence, mention):
            yield mention.token, heard[0]


def _narrowing(words: str) -> frozenset[str]:
    """Return the words before a noun that tell which one is meant: "the tide mill", not "the first mill"."""
    if words.isalpha():  # a noun alone
        return frozenset()
    before = [token for token in read_tokens(words)[:-1] if token.is_word]
    return frozenset(token.stem for token in before if token.norm not in UNNAMED and token.norm not in ORDINALS)


def _is_new(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a noun is brought in as one more of its kind: "a mill", "another mill"."""
    chunk = next((chunk for chunk in sentence.chunks if chunk.head == mention.token), None)
    return chunk is not None and sentence.tokens[chunk.first].norm in _INDEFINITE


def _is_short(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a noun stands by itself between "the" and the next phrase."""
    place, tokens = mention.token, sentence.tokens
    if place == 0 or tokens[place - 1].norm not in _DEFINITE:
        return False
    return place + 1 >= len(tokens) or (
        sentence.tags[place + 1] not in _GOES_ON and tokens[place + 1].norm not in _TELLS_WHICH
    )


def read_ranked(sentence: Sentence, kinds: dict[str, int], number: int) -> Iterator[tuple[int, str]]:
    """Yield ordinals without a noun, with the noun that the last one had: "the second one" after "the first siege".

    ``kinds`` holds such nouns with the number of their sentence, the latest last, and is added to.
    """
    tokens, tags = sentence.tokens, sentence.tags
    for place, token in enumerate(tokens[1:], start=1):
        if token.norm not in ORDINALS or tokens[place - 1].norm != "the":
            continue
        after = place + 1 + (tokens[place + 1 : place + 2] != () and tokens[place + 1].norm in _ONE)
        following = tags[after] if after < len(tokens) else Tag.PUNCT
        if after == place + 1 and following in _GOES_ON | {Tag.ADJ}:
            noun = next((n for n in range(after, len(tokens)) if tags[n] is not Tag.ADJ), after)
            if noun < len(tokens) and tags[noun] is Tag.NOUN and tokens[noun].norm not in _OF_TIME:
                kinds.pop(tokens[noun].norm, None)
                kinds[tokens[noun].norm] = number
        elif kinds and following in _ENDS_PHRASE and tokens[after : after + 1] != () and tokens[after].norm != "of":
            noun_said, said_in = next(reversed(kinds.items()))
            if number - said_in <= _NEAR:
                kinds[noun_said] = number
                yield after - 1, noun_said


_ONE = frozenset({"one", "ones"})
_OF_TIME = frozenset("time day week month year century half quarter decade hour minute place floor".split())
_ENDS_PHRASE = frozenset({Tag.PUNCT, Tag.VERB, Tag.AUX, Tag.ADP, Tag.ADV})
_NEAR = 3


def read_there(sentence: Sentence, before: Sentence | None) -> Iterator[tuple[int, str]]:
    """Yield "there" with the one place that the sentence before named: "customers there bought boats"."""
    if before is None or before.paragraph != sentence.paragraph:
        return
    named = {name.key: name for name in before.names if name.kind is NameKind.PLACE}
    if len(named) != 1:
        return
    [name] = named.values()
    for place, token in enumerate(sentence.tokens[1:-1], start=1):
        is_place = sentence.tags[place + 1] is not Tag.AUX and sentence.tags[place - 1] is not Tag.AUX
        if token.norm == "there" and is_place:
            yield place, before.document.text[name.start : name.end]
