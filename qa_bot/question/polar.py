"""A yes/no question to its claim: what is said of what, and what kind of yes would settle it."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.extract.forms import is_verb
from qa_bot.extract.tag import tag
from qa_bot.lexicon.en.polarity import (
    ANYONE,
    INDEFINITE,
    LEGALITY,
    NEGATORS,
    REQUIRED,
    SUPERLATIVE,
    TURNING,
    UNIVERSAL,
    UNLAWFUL,
)
from qa_bot.lexicon.en.question_words import FALL, RISE
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.document import Tag
from qa_bot.question.claim import Claim, Trait

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import Token
    from qa_bot.model.question import Question


BE = frozenset("is are was were am isn't aren't wasn't weren't".split())
HAVE = frozenset("has have had hasn't haven't hadn't".split())
DO = frozenset("do does did don't doesn't didn't".split())
MODAL = frozenset("can could may might will would shall should must can't couldn't won't wouldn't cannot".split())
AUXILIARIES = BE | HAVE | DO | MODAL
# Content words that carry a trait or nothing at all, and are not looked for in the text.
_EMPTY = frozenset(
    """
    same thing things true real actually really more less many much
    considered count counted kind type word words way ways ok okay usually normally generally typically
    """.split()
)
_PASSED_OVER = STOPWORDS | _EMPTY | (INDEFINITE - {"people", "person", "persons"})
_SEQUELS = frozenset(
    "sequel sequels season seasons episode episodes series renewed movie movies film films book books show".split()
)
_GOING = frozenset("going gonna new another more coming continue next returning".split())
_STORIES = frozenset("true real based fiction fictional".split())
_MEMBERS = frozenset("belong belongs member owned owns own".split())
_RELATIONS = frozenset("difference different differ known name another company size owned meaning mean means".split())
_NOT_NAMES = frozenset({("same", "time"), ("same", "day")})


def read_claim(question: Question, *, with_head: bool = False) -> Claim:
    """Take a yes/no question apart, or what follows the auxiliary of a wh-question.

    ``with_head`` takes the asked noun in as an object: "how many boats does it have" as "does it have boats".
    """
    gap = range(max(0, question.gap), max(0, question.gap_end)) if question.gap >= 0 else range(0)
    return _read(question.tokens, question.tags or tag(question.tokens), gap, with_head)


@lru_cache(maxsize=32)  # every rule for the question asks for its claim
def _read(tokens: tuple[Token, ...], tags: tuple[Tag, ...], gap: range, with_head: bool) -> Claim:  # noqa: FBT001
    """Take the tokens of a question apart; ``gap`` are those of its wh-phrase."""
    norms = [token.norm for token in tokens]
    start = next((p for p, norm in enumerate(norms) if norm in AUXILIARIES and p >= gap.stop), -1)
    denied = False
    if norms[start + 1 : start + 3] == ["it", "true"]:  # "is it true that the mill is not open"
        start = next((place for place in range(start + 3, len(norms)) if norms[place] not in STOPWORDS), start) - 1
        denied = any(norm in NEGATORS for norm in norms[start + 1 :])
    auxiliary = norms[start] if start >= 0 and not denied else ""
    cut, verb = _cut(tokens, tags, start + 1, auxiliary, asked=bool(gap))
    nots = [place for place in range(start + 1, len(norms)) if norms[place] in NEGATORS and not denied]
    contrary = auxiliary.endswith("n't") or (len(nots) == 1 and norms[nots[0]] == "not" and nots[0] <= max(cut, verb))
    content = [place for place in range(start + 1, len(tokens)) if _is_content(tokens[place])]
    if with_head and any(start < place < cut for place in content):
        content += [place for place in gap if _is_content(tokens[place])]
    subject = tuple(tokens[place] for place in content if start < place < cut)
    predicate = tuple(tokens[place] for place in content if not start < place < cut)
    words = [norm for norm, token in zip(norms, tokens, strict=True) if token.is_word]
    passive = verb >= 0 and not norms[verb].endswith("ing") and _is_passive(norms, verb)
    by = norms.index("by", verb) if passive and "by" in norms[verb:] else len(norms)
    traits = frozenset(_traits(words, auxiliary, [n for n in norms[start + 1 :] if n[0].isalnum()]))
    return Claim(
        auxiliary=auxiliary,
        content=tuple(tokens[place] for place in content),
        subject=subject,
        verb=tokens[verb] if verb >= 0 else None,
        predicate=predicate or subject[-1:],
        head=_head(tokens, tags, range(start + 1, min(cut, len(tokens)))),
        agent=tuple(tokens[place] for place in content if place > by),
        passive=passive,
        opens=start if auxiliary else -1,
        cut=cut if cut < len(tokens) and (verb >= 0 or _opens(tokens, tags, cut)) else -1,
        denies=len(nots) > (contrary and not auxiliary.endswith("n't")),
        contrary=contrary,
        limits=_limits(tokens, start),
        turns=frozenset(norms[start + 1 :]) & TURNING - {limit for _, limit in _limits(tokens, start)},
        anyone=not subject and (bool(gap) or not INDEFINITE.isdisjoint(norms[start + 1 : max(cut, start + 2)])),
        the_top=any(one == "the" and two in SUPERLATIVE for one, two in pairwise(norms[start + 1 :])),
        asides={tokens[p].stem: led for p in content if (led := _aside(tokens, tags, p, start))},
        traits=traits,
        negated=denied,
        pair=_pair(tokens[start + 1 :]) if traits & {Trait.SAME, Trait.DIFFERENT} else None,
    )


def _is_passive(norms: Sequence[str], verb: int) -> bool:
    """Say whether a form of "be" governs the verb ("was it sold", "has it been sold")."""
    return any(norm in BE or norm in {"be", "been", "being"} for norm in norms[:verb])


def _head(tokens: Sequence[Token], tags: Sequence[Tag], subject: range) -> Token | None:
    """Return the last content word of the subject before its first preposition."""
    found = None
    for place in subject:
        if tags[place] is Tag.ADP and found:
            break
        if _is_content(tokens[place]):
            found = tokens[place]
    return found


def _limits(tokens: Sequence[Token], start: int) -> tuple[tuple[str, str], ...]:
    """Return the years that stand after "before" or "after"."""
    return tuple(
        (token.stem, before.norm)
        for before, token in pairwise(tokens[start + 1 :])
        if before.norm in {"before", "after"} and token.norm.isdigit()
    )


def _aside(tokens: Sequence[Token], tags: Sequence[Tag], place: int, start: int) -> str:
    """Return the preposition that leads a common noun, if it places rather than joins ("in the fire", not "of")."""
    token = tokens[place]
    if tags[place] is not Tag.NOUN or token.text[0].isupper():
        return ""
    while place > start + 1 and tags[place - 1] in {Tag.NOUN, Tag.ADJ, Tag.DET}:
        place -= 1
    led = tags[place - 1] is Tag.ADP and tokens[place - 1].norm not in {"by", "of"} and place - 1 > start + 1
    return tokens[place - 1].norm if led else ""


def _is_content(token: Token) -> bool:
    """Say whether a word is looked for in the text; "US" is a name, "us" is none."""
    return token.is_word and (token.norm not in _PASSED_OVER or (token.text.isupper() and len(token.text) > 1))


def _traits(words: Sequence[str], auxiliary: str, rest: Sequence[str]) -> Iterator[Trait]:
    """Read off the words what is special about a question."""
    have, text, opening = set(words), f" {' '.join(words)} ", set(rest[:1])
    forbidden = have & UNLAWFUL or " against the law " in text
    sequel = have & _GOING or auxiliary == "will" or "there" in opening or " have a " in text
    for trait, shown in (
        (Trait.DIFFERENT, have & {"difference", "differences", "different", "differ"}),
        (Trait.CONTINUES, have & _SEQUELS and sequel),
        (Trait.STILL, have & {"still", "anymore"} or " any more " in text or " any longer " in text),
        (Trait.BASIS, have & _STORIES and "same" not in have),
        (Trait.CAN, auxiliary in {"can", "could", "may", "cannot", "can't"} or have & {"possible", "able"}),
        (Trait.ANYONE, set(rest[:3]) & ANYONE),
        (Trait.UNLAWFUL, forbidden),
        (Trait.LEGAL, have & LEGALITY and not forbidden),
        (Trait.NECESSARY, have & REQUIRED or (have & {"have", "has", "had"} and _obliges(words))),
        (Trait.EXISTENCE, "there" in opening),
        (Trait.EVER, "ever" in have),
        (Trait.UNIVERSAL, have & UNIVERSAL - {"any", "whole"}),
        (Trait.SUPERLATIVE, have & SUPERLATIVE),
        (Trait.MEMBER, " part of " in text or have & _MEMBERS),
        (Trait.IDENTITY, auxiliary in BE and "the" in opening),
    ):
        if shown:
            yield trait
    if have & {"same", "called"} or " another name " in text:
        yield from _sameness(words)


def _obliges(words: Sequence[str]) -> bool:
    """Say whether a form of "have" is followed by "to"."""
    return any(one in {"have", "has", "had"} and two == "to" for one, two in pairwise(words))


def _sameness(words: Sequence[str]) -> Iterator[Trait]:
    """Tell "the same as" and "also called", which join two names, from "the same size" and "the same time"."""
    if not _NOT_NAMES.isdisjoint(pairwise(words)):
        return
    if "same" not in words:
        names_one = "also" in words or "called" not in words
    else:
        place = words.index("same") + 1
        names_one = place == len(words) or words[place] in {"as", "thing", "things", "or", "person"}
    yield Trait.SAME if names_one else Trait.ALIKE


def _cut(tokens: Sequence[Token], tags: Sequence[Tag], start: int, auxiliary: str, *, asked: bool) -> tuple[int, int]:
    """Return where the predicate begins, and the place of the main verb or -1.

    The first verb after the subject's noun; after a form of "be" also an adjective, a preposition but "of", or a
    determiner that no preposition leads. Where nothing tells, the first half is the subject.
    """
    verbs = [
        place
        for place in range(start + 1, len(tokens))
        if tags[place] is Tag.VERB and tokens[place - 1].norm != "-"  # not the "footed" of "web-footed birds"
    ]
    moves = [p for p in range(start + 2, len(tokens)) if tokens[p].stem in RISE or tokens[p].stem in FALL]
    if auxiliary in DO | MODAL and len(moves) == 1 and moves[0] - 1 in verbs:  # "did profit rise": a noun and a verb
        verbs = moves
    if auxiliary in DO | MODAL:  # "did the judge refuse to go": the tagger takes "judge refuse" for a noun
        led = (place - 1 for place in range(start + 2, len(tokens)) if _leads_on(tokens, tags, place))
        verbs = sorted({*verbs, *led})
    if auxiliary in DO | MODAL and not verbs:  # "does it export oil": the tagger prefers the nouns
        verbs = [place for place in range(start + 1, len(tokens) - 1) if is_verb(tokens[place].norm)]
    if auxiliary in DO | MODAL:  # "does a short bunt count": what an article or adjective leads is a noun
        verbs = [place + _is_led(tokens, tags, place) for place in verbs]
    seen = False
    for place in range(start, len(tokens)):
        if asked and place == start and tags[place] is Tag.VERB:  # "who was hurt": the subject is what is asked for
            return place, place
        if place in verbs and (seen or tokens[place - 1].norm == "there"):
            return place, place
        if auxiliary in BE and seen and _opens(tokens, tags, place):
            verb = place + 1 if tags[place] is Tag.ADV else place  # "was it recently sold"
            return place, verb if verb in verbs else -1
        gerund = place == start and tags[place] is Tag.VERB and tokens[place].norm.endswith("ing")
        seen = seen or gerund or (place + 1 in verbs) or tags[place] in {Tag.NOUN, Tag.NAME, Tag.PRON}
    return start + max(1, (len(tokens) - start) // 2), -1


def _leads_on(tokens: Sequence[Token], tags: Sequence[Tag], place: int) -> bool:
    """Say whether a verb after "to" hangs on what can be one."""
    follows = place + 1 < len(tokens) and tokens[place].norm == "to" and tags[place + 1] is Tag.VERB
    return follows and tags[place - 1] is Tag.NOUN and is_verb(tokens[place - 1].norm)


def _is_led(tokens: Sequence[Token], tags: Sequence[Tag], place: int) -> bool:
    """Say whether an article or adjective makes a noun of what looks like a verb, and the verb comes after it."""
    led = tags[place - 1] in {Tag.DET, Tag.ADJ, Tag.NUM}
    return led and place + 1 < len(tokens) and is_verb(tokens[place + 1].norm)


def _opens(tokens: Sequence[Token], tags: Sequence[Tag], place: int) -> bool:
    """Say whether a word can open what is said of the subject of "be"."""
    if tags[place] is Tag.ADP:
        return tokens[place].norm not in {"of", "in"} or place + 1 == len(tokens)
    if tags[place] is Tag.DET:
        return tags[place - 1] not in {Tag.ADP, Tag.CONJ}
    return tags[place] in {Tag.ADJ, Tag.ADV} and tags[place - 1] in {Tag.NOUN, Tag.NAME, Tag.PRON}


def _pair(rest: Sequence[Token]) -> tuple[frozenset[str], frozenset[str]] | None:
    """Find the two things of "is A the same as B", "are A and B the same", "difference between A and B"."""
    norms = [token.norm for token in rest]
    for joint in ("as", "called", "and", "from", "or"):
        places = [place for place, norm in enumerate(norms) if norm == joint and place]
        for place in places[-1:]:
            one, other = _named(rest[:place]), _named(rest[place + 1 :])
            if one and other and one != other:
                return one, other
    return None


def _named(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the stems that name something."""
    return frozenset(token.stem for token in tokens if _is_content(token) and token.norm not in _RELATIONS)
