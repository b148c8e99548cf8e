"""One statement of a sentence, seen from its main word: what stands before it, what after, denied or hedged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.answer.polar_align import denied
from qa_bot.answer.polar_govern import is_unsaid, kept_from
from qa_bot.extract.forms import base_of
from qa_bot.extract.tag import tag
from qa_bot.lexicon.en.polarity import (
    BARRIERS,
    DENIALS,
    HARMLESS_AFTER,
    HEDGES,
    IMPLYING,
    NEGATORS,
    VIEWED,
)
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Sentence

NOUNS = frozenset({Tag.NOUN, Tag.NAME, Tag.PRON})
_VERBS = frozenset({Tag.VERB, Tag.AUX})
_GROUP = frozenset({Tag.AUX, Tag.ADV, Tag.PART})
_PHRASE = frozenset({Tag.NOUN, Tag.NAME, Tag.NUM, Tag.ADJ, Tag.DET, Tag.PART, Tag.CONJ})
_NAMED = frozenset({Tag.NAME, Tag.ADJ})
_RELATIVES = frozenset("which who that whose where when".split())
_NOBODY = frozenset("no neither nor none nobody".split())
_WITHIN = frozenset("except so until till yet".split())
_HEDGES = HEDGES | frozenset("will would shall 'll".split())
_PARTICIPLES = ("ed", "en", "wn", "ade", "old", "aid", "nt", "ght")
_LONGEST_SUBJECT = 9
_AHEAD = {"going": "will", "used": "used"}  # "is going to rise" is as good as "will rise"; "used to rise" is over
_HELPERS = frozenset("do does did is are was were has have had can could will would may must should".split())
_CLOSED: tuple[list[str], ...] = ([], ["."], [","], [";"])
_TIMED = frozenset("since until till before after".split())
_BE = frozenset("is are was were be been being".split())


@dataclass(frozen=True, slots=True)
class Statement:
    """What a sentence says with one verb, or with one noun of action ("exports to Spain").

    Attributes:
        anchor: token number of that word.
        left: the tokens before it that belong to it; its subject, where it is an active verb.
        right: the tokens after it that belong to it, and what a relative clause hangs on ("the mill that she sold").
        denied: whether it is negated.
        asked: whether it stands under "whether" or "if", and is not said at all.
        hedge: the word that makes it a plan, a possibility or an opinion, or "".
        passive: whether it is a passive.
        reduced: whether it is a participle hung on the noun before it ("sanctions imposed on the port").
    """

    anchor: int
    left: range
    right: tuple[int, ...]
    denied: bool
    asked: bool
    hedge: str
    passive: bool
    reduced: bool


def tags_of(sentence: Sentence) -> Sequence[Tag]:
    """Return the tags of a sentence, as read or read now."""
    return sentence.tags or tag(sentence.tokens)


@lru_cache(maxsize=1 << 10)
def statement_at(sentence: Sentence, anchor: int) -> Statement:
    """Read the statement that hangs on a token."""
    norms, tags = [token.norm for token in sentence.tokens], tags_of(sentence)
    if tags[anchor] is Tag.PUNCT:
        return _apposed(norms, tags, anchor)
    group = anchor
    while group and tags[group - 1] in _GROUP and norms[group - 1] not in BARRIERS:
        group -= 1
    kept = kept_from(norms, tags, group) if tags[anchor] is Tag.VERB else None
    left = kept or _left(norms, tags, group)
    right = (*_right(norms, tags, anchor), *_antecedent(norms, tags, left))
    reduced = group == anchor and _is_reduced(norms, tags, anchor)
    first = _first_verb_of_pair(norms, tags, group)
    shared = range(first, group) if first >= 0 and group == anchor else range(group, anchor)
    before = norms[max(0, group - 2) : anchor] if tags[anchor] in _VERBS else norms[max(0, anchor - 2) : anchor]
    tail = norms[anchor + 1 : anchor + 2]
    return Statement(
        anchor=anchor,
        left=left,
        right=right,
        denied=kept is not None
        or ("yet", "to") in pairwise(norms[max(0, group - 1) : anchor])
        or _is_denied(before, tail)
        or (tags[anchor] not in _VERBS and anchor in denied(norms[left.start : anchor + 1], left.start))
        or not _NOBODY.isdisjoint(norms[max(0, left.start - 3) : first if first >= 0 else group]),
        asked=is_unsaid(norms, group, anchor),
        hedge="" if kept else _hedge(norms, left.start, group, anchor) or _view(norms, right, anchor),
        passive=tags[anchor] is Tag.VERB
        and (not _BE.isdisjoint(norms[p] for p in shared) or reduced)
        and not (first >= 0 and _is_active(sentence, anchor)),
        reduced=reduced,
    )


def _is_active(sentence: Sentence, verb: int) -> bool:
    """Say whether a verb is no participle that shares its "be": "they are fed and *need* a lamp"."""
    norm = sentence.tokens[verb].norm
    bare = base_of(norm) == norm or not norm.endswith(_PARTICIPLES)
    return bare and any(predicate.verb == verb and not predicate.passive for predicate in sentence.predicates)


def _is_reduced(norms: Sequence[str], tags: Sequence[Tag], verb: int) -> bool:
    """Say whether a participle hangs on an object ("sanctions imposed on them"), or on the subject of a later verb."""
    if tags[verb] is not Tag.VERB or not norms[verb].endswith(_PARTICIPLES) or not verb or tags[verb - 1] not in NOUNS:
        return False
    if tags[verb + 1 : verb + 2] != (Tag.ADP,):
        return False
    start = _phrase_start(tags, verb)
    alone = not any(kind in _VERBS for place, kind in enumerate(tags) if place != verb)
    if start and tags[start - 1] in {Tag.ADP, Tag.VERB}:
        return not alone  # "nine of the members voted for it" needs its only verb
    rest = tags[verb + 1 :]
    joints = [place for place, kind in enumerate(rest) if kind in {Tag.CONJ, Tag.PUNCT, Tag.SUB}]
    return any(kind in _VERBS for kind in rest[: joints[0] if joints else len(rest)])


def _hedge(norms: Sequence[str], start: int, group: int, anchor: int) -> str:
    """Return what makes the verb a plan or a possibility: a modal, a word like "plans", a "to" after another verb."""
    hedge = next((norm for norm in norms[max(start, group - 3) : anchor] if norm in _HEDGES), "")
    to = next((p for p in range(max(1, group - 1), anchor) if norms[p] == "to"), 0)
    doing = norms[anchor].endswith("ing") and base_of(norms[anchor]) != norms[anchor]  # but "bring"
    if not hedge and doing and group == anchor:
        return "ing"
    if to and norms[to - 1] == "yet":
        return ""  # "has yet to be named" says that it is not named
    if to and norms[to - 1] in _AHEAD:
        return _AHEAD[norms[to - 1]]
    if hedge or not to or norms[to - 1] in IMPLYING or norms[to - 1] in DENIALS:
        return hedge
    return "to"


def _view(norms: Sequence[str], right: Sequence[int], anchor: int) -> str:
    """Return the word that makes a form of "be" somebody's view ("is widely considered")."""
    return next((norms[p] for p in right[:3] if norms[p] in VIEWED), "") if norms[anchor] in _BE | {"is"} else ""


def elided(sentence: Sentence, statement: Statement) -> Statement | None:
    """Read "anglers need a permit, walkers do not": what another does not do, or what is not of another."""
    norms, tags = [token.norm for token in sentence.tokens], tags_of(sentence)
    for place in range(statement.anchor + 2, len(norms) - 1):
        if norms[place + 1] != "not" or norms[place] not in _HELPERS or norms[place + 2 : place + 3] not in _CLOSED:
            continue
        start = _phrase_start(tags, place)
        if start < place and not {",", ";"}.isdisjoint(norms[start - 2 : start]):
            right = tuple(p for p in statement.right if p < start - 1 and norms[p] not in {",", ";"})
            return replace(statement, left=range(start, place), right=right, denied=not statement.denied, hedge="")
    return None


def titled(norms: Sequence[str], tags: Sequence[Tag], name: int) -> Statement | None:
    """Read "chief executive Dora Lint": a noun phrase right before a name says what its bearer is."""
    called = norms[name - 1] in {"named", "called"} if name > 1 else False  # "an old smith named Orm"
    start, end = name - 1 - called, name
    if not name or tags[name] is not Tag.NAME or tags[start] not in ({Tag.NOUN, Tag.NAME} if called else {Tag.NOUN}):
        return None
    last = start + 1
    while start and tags[start - 1] in {Tag.NOUN, Tag.ADJ}:
        start -= 1
    while end < len(tags) and tags[end] is Tag.NAME:
        end += 1
    return Statement(name, range(name, end), tuple(range(start, last)), False, False, "", False, False)  # noqa: FBT003 - in the order of its fields


def _apposed(norms: Sequence[str], tags: Sequence[Tag], mark: int) -> Statement:
    """Read what stands between commas or brackets after a noun as said of it: "the bridge, a steel arch, …"."""
    end = next((p for p in range(mark + 1, len(norms)) if norms[p] in {",", ")", ";"}), mark + 1)
    plain = tags[mark + 1 : mark + 2] in ((Tag.DET,), (Tag.NOUN,), (Tag.ADJ,)) and not any(
        kind in _VERBS for kind in tags[mark + 1 : end]
    )
    right = tuple(range(mark + 1, end if plain else mark + 1))
    denied = not NEGATORS.isdisjoint(norms[p] for p in right)
    return Statement(mark, range(_phrase_start(tags, mark), mark), right, denied, False, "", False, False)  # noqa: FBT003 - in the order of its fields


def _is_denied(before: Sequence[str], tail: Sequence[str]) -> bool:
    """Say whether a negator stands in the verb group, or "not" right after a form of "be"."""
    words = [*before, *tail]
    return any(
        (norm in NEGATORS or norm in DENIALS) and (words[place + 1 : place + 2] or [""])[0] not in HARMLESS_AFTER
        for place, norm in enumerate(words)
        if place < len(before) or norm in {"not", "no", "never"}
    )


def _left(norms: Sequence[str], tags: Sequence[Tag], group: int) -> range:
    """Find the subject's side: back to the last joint, if a noun stands between it and the verb, else further."""
    first = _first_verb_of_pair(norms, tags, group)
    if first >= 0:
        return _left(norms, tags, first)
    inserted = bool(group) and norms[group - 1] == ","
    for place in range(group - 1, -1, -1):
        joint = (norms[place] in BARRIERS and norms[place] not in _WITHIN) or tags[place] in {Tag.CONJ, Tag.SUB}
        if not joint or (tags[place] is Tag.CONJ and not any(kind in _VERBS for kind in tags[:place])):
            continue
        if inserted and (norms[place] == "," or (norms[place] in _RELATIVES and norms[place - 1] == ",")):
            continue  # "Ida, who lives in Kelm, sold it": the clause between commas is passed over
        between = tags[place + 1 : group]
        if norms[place] in _RELATIVES and not any(kind in NOUNS for kind in between):
            return range(_phrase_start(tags, place), group)
        if any(kind in NOUNS or (kind is Tag.NUM and norms[place] == ";") for kind in between):
            return range(place + 1, group)
    return range(group)


def _antecedent(norms: Sequence[str], tags: Sequence[Tag], left: range) -> range:
    """Return the noun phrase before "that" or "which", where the clause has a subject of its own."""
    mark = left.start - 1
    if mark > 0 and norms[mark] in {"that", "which", "whom"} and tags[mark - 1] in NOUNS:
        return range(_phrase_start(tags, mark), mark)
    return range(0)


def _first_verb_of_pair(norms: Sequence[str], tags: Sequence[Tag], group: int) -> int:
    """Return where the first verb group begins of which "and" makes this the second ("was closed and sold"), or -1."""
    if not group or tags[group - 1] is not Tag.CONJ:
        return -1
    place = group - 2
    while place >= 0 and tags[place] not in _VERBS:
        if norms[place] in BARRIERS and norms[place] != ",":
            return -1
        place -= 1
    while place > 0 and tags[place - 1] in _GROUP:
        place -= 1
    return place


def _phrase_start(tags: Sequence[Tag], end: int) -> int:
    """Walk back over the noun phrase that a relative clause hangs on."""
    start = end
    while start and (tags[start - 1] in _PHRASE or (tags[start - 1] is Tag.PUNCT and start == end)):
        start -= 1
    return start


def _right(norms: Sequence[str], tags: Sequence[Tag], anchor: int) -> range:
    """Find what follows: up to a joint after which another verb has its own subject, or the clause's end."""
    for place in range(anchor + 1, len(norms)):
        if norms[place] in _TIMED and any(norm.isdigit() for norm in norms[place + 1 : place + 4]):
            continue
        if norms[place : place + 2] == ["but", "not"] and not any(kind in _VERBS for kind in tags[place : place + 6]):
            continue  # "left her the shop but not the house"
        if norms[place] in {";", ":"} or (norms[place] in BARRIERS and norms[place] != "," and place > anchor + 1):
            return range(anchor + 1, place)
        described = (
            norms[place + 1 : place + 2] != []
            and norms[place + 1].endswith("ed")
            and not norms[anchor].endswith("ed")
            and tags[place + 2 : place + 3] == (Tag.NOUN,)
        )  # "exports machines and manufactured goods"
        if tags[place] is Tag.CONJ and not described and _goes_on(norms, tags, place + 1):
            return range(anchor + 1, place)
    return range(anchor + 1, len(norms))


def _goes_on(norms: Sequence[str], tags: Sequence[Tag], start: int) -> bool:
    """Say whether a verb opens what follows a conjunction, perhaps after its subject."""
    for place, kind in enumerate(tags[start : start + _LONGEST_SUBJECT], start):
        if kind in _VERBS:
            return True
        if norms[place] == "to" and tags[place - 1] is Tag.ADJ:
            return False  # "heavy and difficult to lift"
        if kind is Tag.PUNCT and norms[place] == "-":
            continue  # "and the lock-keeper's house has …"
        if kind not in _PHRASE and kind is not Tag.PRON and kind is not Tag.ADV:
            return False
    return False


def in_prepositional(tags: Sequence[Tag], place: int, floor: int) -> bool:
    """Say whether a preposition after token ``floor`` leads a token's noun phrase ("between Aldra and Penn")."""
    while place > floor and (
        tags[place - 1] in _PHRASE or (tags[place - 1] is Tag.PUNCT and tags[place - 2] in _NAMED)
    ):
        place -= 1
    return place > floor and tags[place - 1] is Tag.ADP
