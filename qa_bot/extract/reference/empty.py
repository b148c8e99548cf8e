"""The "it" that stands for nothing: "it is likely that", "it seems", "made it easy to", "it is unknown whether"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.forms import base_of
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from qa_bot.model.document import Sentence

_WEATHER = frozenset("rains rained snows snowed".split())
# Verbs whose "it" stands for nothing where one of these words comes after them: "it took a year *to* build".
_EMPTY_WITH: dict[str, frozenset[str]] = {
    **dict.fromkeys(("seems", "seemed", "appears", "appeared"), frozenset({"that", "as", "likely", "unlikely"})),
    **dict.fromkeys(("takes", "took"), frozenset({"to", "for", "until", "before"})),
    **dict.fromkeys(("turns", "turned"), frozenset({"out"})),
    **dict.fromkeys(("follows", "followed"), frozenset({"that"})),
}
_LINKS = frozenset("is was 's has would will may can could might became becomes".split())
# Verbs whose "it" may only announce what follows: "made it hard to see".
_JUDGING = frozenset("make find think consider deem believe judge".split())
_ASKING = frozenset({"how", "whether", "what", "why", "who", "where", "when", "if"})
_JUDGED = frozenset({Tag.ADJ, Tag.VERB})
_WINDOW = 8


def is_empty(sentence: Sentence, place: int) -> bool:
    """Say whether an "it" stands for nothing."""
    following = [token.norm for token in sentence.tokens[place + 1 : place + 1 + _WINDOW]]
    if not following:
        return False
    tags = sentence.tags
    if following[0] in _WEATHER or not _EMPTY_WITH.get(following[0], frozenset()).isdisjoint(following[1:]):
        return following[1:2] != ["place"]
    if place and base_of(sentence.tokens[place - 1].norm) in _JUDGING:
        announces = tags[place + 1] in {Tag.ADJ, Tag.ADV} and not {"to", "that", "for"}.isdisjoint(following[1:])
        return announces or following[0] in {"seem", "appear", "look"}
    if following[0] not in _LINKS:
        return False
    judged = Tag.ADJ in tags[place + 2 : place + 5]
    if "that" in following[1:] or ("to" in following[2:6] and judged):
        return True
    asked = next((at for at, norm in enumerate(following) if norm in _ASKING), 0)
    if asked > 1 and tags[place + asked] in _JUDGED and tags[place + 1] is not Tag.PUNCT:
        return True  # "it is unknown how many", "it is debated whether"
    adverbs = 2 + sum(tags[at] is Tag.ADV for at in (place + 2, place + 3) if at < len(tags))
    opens = place + adverbs < len(tags) and tags[place + adverbs] is Tag.ADJ
    return opens and following[adverbs : adverbs + 1] == [","] and "to" in following[adverbs:]
