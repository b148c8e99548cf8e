"""Apart: periods that tell when something else was: asides, foundings, records, the day of saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.meaning.verbs import RELATIVES
from qa_bot.lexicon.en.figure_words import FALLS, RISES
from qa_bot.lexicon.en.irregular import IRREGULAR_VERBS
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from qa_bot.model.document import Sentence

_LONGEST, _SHORT = 4, 5
_ASIDE = 12
_PAST = ("ed", "built", "born", "made", "set", "written", "begun", "laid", "cut", "dug")
_PARTICIPLES = frozenset(form for line in IRREGULAR_VERBS.split("\n") for form in line.split(" ")[-1].split("/"))
_CHANGES = frozenset((*RISES, *FALLS))
_PRESENT = frozenset(("has", "have", "is", "are", "now", "today", "currently"))
_SAID = frozenset(
    (
        "said",
        "announced",
        "told",
        "reported",
        "confirmed",
        "warned",
        "stated",
        "declared",
        "admitted",
        "predicted",
        "added",
    )
)


def of_another_clause(sentence: Sentence, first: int, last: int, place: int) -> bool:
    """Say whether a period only tells when something else was: "Founded in 1734, the school has 300 pupils"."""
    if last <= founding(sentence) < place or is_in_aside(sentence, first, last, place):
        return True
    return any(
        sentence.tokens[at].norm in ("and", "but", "which", "who") and _is_present(sentence, at + 1)
        for at in range(last, place - 1)
    )


def _is_present(sentence: Sentence, at: int) -> bool:
    """Say whether a verb in the present stands at a place: "lost a tenth since 1900 and *retreats* by 25 metres"."""
    norm = sentence.tokens[at].norm
    verb = (bool(sentence.tags) and sentence.tags[at] is Tag.VERB) or norm in _CHANGES
    return norm in _PRESENT or (verb and norm.endswith("s") and not norm.endswith("ss"))


def is_in_aside(sentence: Sentence, first: int, last: int, place: int) -> bool:
    """Say whether a period stands in an aside that does not hold the quantity: "The bridge, opened in 1932, is …"."""
    tokens, tags = sentence.tokens, sentence.tags
    if not tags:
        return False
    opens = next((at for at in range(first - 1, max(0, first - _ASIDE), -1) if tokens[at].norm == ","), 0)
    closes = next((at for at in range(last, min(len(tokens) - 1, last + _ASIDE)) if tokens[at].norm == ","), 0)
    if not opens or not closes or opens < place < closes:
        return False
    if tokens[opens + 1].norm in RELATIVES:  # "Ada, who came in May, has sold 7 boats"
        return not {Tag.VERB, Tag.AUX}.isdisjoint(tags[closes + 1 : closes + 3])  # "…, now has", "…, has"
    norm = tokens[opens + 1].norm
    verbal = tags[opens + 1] is Tag.VERB or (norm in _PARTICIPLES and tags[opens + 2] is Tag.ADP)
    # "The tower, built in 1857 at a cost of £900, is": the aside may go on after the period
    ends = closes == last or tags[closes + 1] in (Tag.VERB, Tag.AUX)
    return ends and verbal and (norm.endswith(_PAST) or norm in _PARTICIPLES)


def is_bracketed(sentence: Sentence, first: int, last: int) -> bool:
    """Say whether a period stands alone in brackets, for the number before it: "a town of 400 people (2020)"."""
    tokens = sentence.tokens
    return first > 0 and last < len(tokens) and tokens[first - 1].norm == "(" and tokens[last].norm == ")"


def recurs(sentence: Sentence, first: int, last: int) -> bool:
    """Say whether a period comes again and again: "every second Thursday", "on Sundays"."""
    before = [token.norm for token in sentence.tokens[max(0, first - 2) : first]]
    weekdays = last == first + 1 and sentence.tokens[first].norm.endswith("days")
    return weekdays or "every" in before or before[-1:] == ["each"]


def founding(sentence: Sentence) -> int:
    """Return where a participle that opens the sentence ends its phrase, 0 without: "Built in 1902, …"."""
    if not sentence.tags or sentence.tags[0] is not Tag.VERB or not sentence.tokens[0].norm.endswith(_PAST):
        return 0
    return next((at for at, token in enumerate(sentence.tokens) if token.norm == ","), 0)


def is_record(sentence: Sentence, first: int) -> bool:
    """Say whether a period only says how long a record has stood: "the lowest level since 2012"."""
    norms = [token.norm for token in sentence.tokens[max(0, first - _LONGEST - 1) : first + 1]]
    if "until" in norms and not {",", ";"}.intersection(norms[norms.index("until") :]):
        return True  # "until the bridge was opened in 1787" tells how long something was so
    if norms[-1] != "since" and norms[-2:-1] != ["since"]:
        return False
    return any(_is_superlative(norm) for norm in norms[:-1])


def _is_superlative(norm: str) -> bool:
    """Say whether a word ranks what it stands before: "the highest amount since 2008"."""
    return norm in ("most", "least", "record", "best", "worst", "first") or (
        norm.endswith("est") and len(norm) > _SHORT
    )


def is_of_saying(sentence: Sentence, first: int, last: int) -> bool:
    """Say whether a period is when something was said: "said on Tuesday that it would close three mills"."""
    before = [token.norm for token in sentence.tokens[max(0, first - 2) : first]]
    after = [token.norm for token in sentence.tokens[last : last + 1]]
    return after == ["that"] and any(norm in _SAID for norm in before)
