"""What "the former" and "the latter" stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.extract.reference.mentions import Mention
    from qa_bot.model.document import Sentence

_PAIR, _TWO = 2, frozenset({"former", "latter"})
_DESCRIBED = ((Tag.NOUN,), (Tag.NAME,), (Tag.ADJ,))


def former_and_latter(sentence: Sentence, number: int, near: Sequence[Mention]) -> list[tuple[int, str]]:
    """Return what "the former" and "the latter" stand for: the two that last were what clauses are about."""
    found: list[tuple[int, str]] = []
    for place, token in enumerate(sentence.tokens):
        norm = token.norm
        if not place or norm not in _TWO:
            continue
        alone = sentence.tags[place + 1 : place + 2] not in _DESCRIBED and sentence.tokens[place - 1].norm == "the"
        if alone:
            before = [one for one in near if one.rank and (one.sentence < number or one.token < place)]
            last = [one for one in before if before[-1].sentence - one.sentence <= 0]
            pair = (last if len(last) >= _PAIR else before)[-_PAIR:]
            if len(pair) == _PAIR and number - pair[0].sentence <= 1 and pair[0].key != pair[1].key:
                found.append((place, pair[0 if norm == "former" else 1].words))
    return found
