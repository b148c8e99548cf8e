"""What is new takes the place of its like: a period that of a period, a name that of a name, a noun that of a noun."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.cues import SPEECH_VERBS
from qa_bot.lexicon.en.followup_cues import ORDINALS
from qa_bot.lexicon.en.question_words import PERSON_NOUNS, QUANTITY_NOUNS, WH
from qa_bot.model.document import NameKind
from qa_bot.question.context.one import that_one
from qa_bot.question.context.parse import is_asked, parse_nouns
from qa_bot.question.context.relational import RELATIONAL, SUPPORT_NOUNS
from qa_bot.question.context.size import asks_figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.model.document import Name
    from qa_bot.question.context.parse import Parse, Phrase


class Swap(NamedTuple):
    """The characters ``start`` to ``end`` of a question give way to words; points say how well the two match."""

    points: float
    start: int
    end: int
    words: str


_PREPOSITIONS = frozenset({"IN", "TO"})
_SAME_KIND, _SAME_HEAD, _ENOUGH = 5.0, 6.0, 3.5
# A lesser match will do where no other comes near it.
_FAIR, _CLEAR = 2.5, 1.0
_AGAIN = 2.5


def swap_words(base: Parse, preposition: str, words: str, changed: tuple[int, int] | None = None) -> list[Swap]:
    """Return the ways to put new words into a question, best first; ways of equal points are equally good.

    ``changed`` are the characters that the last fragment put there: the next one most likely means the same slot.
    """
    new = parse_nouns(words)
    found = (
        *_pronouns(base, new),
        *_narrowed(base, new),
        *_degrees(base, new),
        *_numbers(base, new, preposition),
        *_names(base, new, preposition),
        *_nouns(base, new, preposition),
    )
    if changed is not None:
        found = tuple(
            swap._replace(points=swap.points + _AGAIN) if swap.start < changed[1] and changed[0] < swap.end else swap
            for swap in found
        )
    swaps = sorted(found, key=lambda swap: (-swap.points, -swap.start))
    return [swap for swap in swaps if base.text[swap.start : swap.end].lower() != swap.words.lower()]


def apply(base: Parse, swap: Swap) -> str:
    """Return the question after a swap; "was" becomes "were" before a plural, and back."""
    *first, last = swap.words.split()
    if first and last in {"one", "ones"} and (replaced := base.text[swap.start : swap.end].split()):
        swap = swap._replace(words=" ".join((*first, replaced[-1])))  # "and the square one?": the square tower
    text = f"{base.text[: swap.start]}{swap.words}{base.text[swap.end :]}"
    before = [token for token in base.tokens if token.end <= swap.start]
    new = parse_nouns(swap.words)
    if not before or not new.phrases or before[-1].norm not in _NUMBERED:
        return text
    plural = new.is_plural(new.phrases[-1]) or "and" in {token.norm for token in new.tokens}
    form = _NUMBERED[before[-1].norm][plural]
    return f"{text[: before[-1].start]}{_cased(form, before[-1].text)}{text[before[-1].end :]}"


_NUMBERED = {
    "is": ("is", "are"), "are": ("is", "are"), "was": ("was", "were"), "were": ("was", "were"), "does": ("does", "do"),
    "do": ("does", "do"), "has": ("has", "have"), "have": ("has", "have"),
}  # fmt: skip


def _cased(word: str, like: str) -> str:
    """Give a word the capital of another."""
    return word.capitalize() if like[:1].isupper() else word


def _narrowed(base: Parse, new: Parse) -> Iterator[Swap]:
    """Yield "gas" for "oil, coal and gas", "the cons" for "the pros and cons"."""
    if not new.phrases or new.phrases[-1].last - new.phrases[-1].core != 1:
        return
    wanted = new.tokens[new.phrases[-1].head].stem
    for first, last in _runs(base):
        inside = [token.stem for token in base.tokens[first:last]]
        if wanted in inside and len(inside) > 1:
            start = first if new.phrases[-1].word or base.form(first) != "DT" else first + 1
            yield Swap(_SAME_HEAD + 1, base.tokens[start].start, base.tokens[last - 1].end, new.text)


def _runs(base: Parse) -> Iterator[tuple[int, int]]:
    """Yield the token ranges of lists: phrases with nothing but commas and "and" between them."""
    if not base.phrases:
        return
    first, last = base.phrases[0].first, base.phrases[0].last
    joined = False
    for phrase in base.phrases[1:]:
        between = {base.norm(place) for place in range(last, phrase.first)}
        if between and between <= {",", "and", "or"}:
            last, joined = phrase.last, True
            continue
        if joined:
            yield first, last
        first, last, joined = phrase.first, phrase.last, False
    if joined:
        yield first, last


def _pronouns(base: Parse, new: Parse) -> Iterator[Swap]:
    """Yield a name for a pronoun that nothing explained: "when did he leave?": "I mean Vera Lund"."""
    if not new.names or not _is_only(new, new.names[0]) or any(is_named(base, phrase) for phrase in base.phrases):
        return
    for token in base.tokens:
        if token.norm in _STANDING:
            yield Swap(_SAME_KIND, token.start, token.end, new.text)
    if (one := that_one(base)) is not None:
        yield Swap(_SAME_KIND, base.tokens[one].start, base.tokens[one + 1].end, new.text)


_STANDING = frozenset({"he", "she", "it", "they", "him", "them"})


def is_named(base: Parse, phrase: Phrase) -> bool:
    """Say whether a phrase has a name in it."""
    return any(base.forms[place] == "NNP" for place in range(phrase.core, phrase.last))


def _degrees(base: Parse, new: Parse) -> Iterator[Swap]:
    """Yield "the smallest" for "the largest", "most durable" for "more expensive"."""
    fresh = _degree(new, 0) or _degree(new, 1)
    rest = [token.norm for token in new.tokens[fresh[1] :] if token.is_word] if fresh else []
    if fresh is None or rest not in ([], ["one"], ["ones"]):
        return
    for place in range(len(base.forms)):
        if old := _degree(base, place):
            yield Swap(_SAME_KIND, base.tokens[old[0]].start, base.tokens[old[1] - 1].end, new.words(*fresh))
            return


def _numbers(base: Parse, new: Parse, preposition: str) -> Iterator[Swap]:
    """Yield "at 10" for "at 7 degrees", whose unit stays."""
    numbers = [n for n, form in enumerate(new.forms) if form == "CD"]
    if not preposition or len(numbers) != 1 or (numbers[0] and new.norm(numbers[0] - 1) not in _SIGNS):
        return
    for place, form in enumerate(base.forms):
        first = place - (base.norm(place - 1) in _SIGNS)
        if form == "CD" and base.norm(first - 1) == preposition:
            phrase = base.phrase_at(place)
            last = phrase.last if phrase and numbers[0] + 1 < len(new.tokens) else place + 1
            yield Swap(_SAME_HEAD, base.tokens[first].start, base.tokens[last - 1].end, new.text)


_SIGNS = frozenset({"minus", "plus", "about", "-"})


def _degree(question: Parse, place: int) -> tuple[int, int] | None:
    """Return the tokens of a comparative or superlative that starts here."""
    if question.form(place) in {"JJS", "JJR"} and question.norm(place) not in {"most", "more", "less", "least"}:
        return place, place + 1
    if question.norm(place) in ORDINALS and question.norm(place - 1) == "the":
        return place, place + 1
    if question.norm(place) not in {"most", "more", "less", "least"}:
        return None
    last = place + 1
    while question.form(last) in {"RB", "JJ", "HY"} or (
        question.form(last - 1) == "HY" and last < len(question.tokens)
    ):
        last += 1
    return (place, last) if last > place + 1 else None


def _names(base: Parse, new: Parse, preposition: str) -> Iterator[Swap]:
    """Yield a name for a name of its kind."""
    if not new.names or not _is_only(new, new.names[0]):
        return
    kind = new.names[0].kind
    for place, name in enumerate(base.names):
        if name.key == new.names[0].key:
            continue
        points = _SAME_KIND if name.kind is kind and kind is not NameKind.OTHER else 4.0
        if NameKind.OTHER not in {name.kind, kind} and name.kind is not kind:
            points = 2.0
        first = next((n for n, token in enumerate(base.tokens) if token.start >= name.start), 0)
        before = base.norm(first - 1) if base.norm(first - 1) != "the" else base.norm(first - 2)
        if preposition:
            points += 2.0 if before == preposition else -2.0
        elif before == "and" and place > 0:
            points += 0.5  # "between Norway and Sweden": who is asked about comes first
        opens = first - (base.norm(first - 1) == "the")
        words, start = new.text, base.tokens[opens].start if opens < first else name.start
        if preposition and before != preposition and base.form(opens - 1) in _PREPOSITIONS:
            # "in France": "and outside Europe?"
            points, words, start = points + 2.0, f"{preposition} {new.text}", base.tokens[opens - 1].start
        elif not preposition and base.norm(opens - 1) == "outside":
            words, start = f"in {new.text}", base.tokens[opens - 1].start  # "outside Europe": "and the US?"
        yield Swap(points, start, name.end, words)


def _is_only(new: Parse, name: Name) -> bool:
    """Say whether the fragment is nothing but the name and small words."""
    return all(
        (token.start >= name.start and token.end <= name.end) or form in {"DT", "RB", "IN", "ST", "POS"}
        for token, form in zip(new.tokens, new.forms, strict=True)
    )


def _nouns(base: Parse, new: Parse, preposition: str) -> Iterator[Swap]:
    """Yield a noun phrase for one that plays a part it could play."""
    if not new.phrases or new.norm(0) in WH or new.norm(new.phrases[-1].head) in _SPANS:
        return
    fresh = new.phrases[0]
    subject_seen = False
    for phrase in base.phrases:
        if any(period.span.start < base.tokens[phrase.head].end <= period.span.end for period in base.periods):
            continue
        deep, asked = base.form(phrase.first - 1) in _PREPOSITIONS, is_asked(base, phrase)
        if asked and (fresh.word in {"the", "a", "an"} or new.forms[fresh.head] == "NNP"):
            continue  # nobody asks "how many the mayor"
        points = _part(base, deep=deep, asked=asked, subject_seen=subject_seen)
        subject_seen = subject_seen or not (deep or asked)
        if preposition:
            points += 3.0 if base.norm(phrase.first - 1) == preposition else -2.0
        first, last = _range(base, phrase, new, fresh, asked=asked)
        points += _likeness(base, phrase, new, fresh, first)
        if base.tokens[phrase.head].stem == new.tokens[fresh.head].stem:
            points = _SAME_HEAD
        yield Swap(points, base.tokens[first].start, base.tokens[last - 1].end, new.text)


def _part(base: Parse, *, deep: bool, asked: bool, subject_seen: bool) -> float:
    """Return how readily a phrase gives way for the part it plays: what is measured first, what is deep last."""
    if asked:
        return 3.5 if base.norm(0) == "how" else 1.5  # "how many goals": "what about assists?"
    if deep:
        return 1.5
    measured = asks_figure(base) and (base.norm(0) == "how" or _is_measured(base))
    return 2.5 if subject_seen else 3.0 + measured


def _likeness(base: Parse, phrase: Phrase, new: Parse, fresh: Phrase, first: int) -> float:
    """Return how much two phrases are of a kind: number, article, names, words in common."""
    own, head = base.tokens[phrase.head].stem, new.tokens[fresh.head].stem
    named = any(new.forms[place] == "NNP" for place in range(fresh.core, fresh.last))
    was_named = is_named(base, phrase)
    left_named = any(base.forms[place] == "NNP" for place in range(first, phrase.last))
    shared = {token.stem for token in base.tokens[phrase.core : phrase.last]} & {
        token.stem for token in new.tokens[fresh.core : fresh.last]
    }
    return (
        0.75 * (base.is_plural(phrase) is new.is_plural(fresh))
        + 0.5 * (_definiteness(phrase) == _definiteness(fresh))
        - 1.0 * (named and not was_named and own not in PERSON_NOUNS)
        - 2.5 * (left_named and not named and not (fresh.word == "the" and _asks_opinion(base)))
        - 1.5 * (own in SUPPORT_NOUNS and head not in SUPPORT_NOUNS)
        + 3.0 * (own in RELATIONAL and head in RELATIONAL)
        + 2.0 * bool(shared)
    )


def _asks_opinion(base: Parse) -> bool:
    """Say whether a question asks what somebody says or wants: so may "the company", after Ada Brook."""
    return base.norm(0) in {"what", "why"} and any(token.norm in SPEECH_VERBS | _WANTING for token in base.tokens)


_WANTING = frozenset({"want", "offer", "promise", "demand", "fear", "hope", "expect", "answer", "plan"})


def _range(base: Parse, phrase: Phrase, new: Parse, fresh: Phrase, *, asked: bool) -> tuple[int, int]:
    """Return the tokens that give way: not the owner, not "how many", but all that "and" joins."""
    first = phrase.first if fresh.word else _after_owner(base, phrase)
    if asked and not fresh.word:
        first = max(first, phrase.core)
    if asked and base.norm(first) in {"many", "much", "few"}:
        first += 1
    last = phrase.last
    joint = new.norm(fresh.last) if len(new.phrases) > 1 else ""
    if joint and base.norm(last) == joint and (other := base.phrase_at(last + 1)):
        last = other.last  # "exports to Norland": "exports to Sudria"
    alike = base.tokens[phrase.head].stem == new.tokens[fresh.head].stem and last == phrase.last
    while not alike and base.norm(last) in {"and", "or"} and (other := base.phrase_at(last + 1)):
        last = other.last
    return first, last


# "full year" is a time and no measure.
_SPANS = frozenset("year quarter month week half day season decade".split())


def _definiteness(phrase: Phrase) -> str:
    """Return how a phrase is opened: with "the", with "a", or barely."""
    return phrase.word if phrase.word in {"the", "a"} else "a" if phrase.word == "an" else ""


def _is_measured(base: Parse) -> bool:
    """Say whether a question asks for a quantity by its noun: "what was the revenue"."""
    return bool(base.phrases) and base.tokens[base.phrases[0].head].stem in QUANTITY_NOUNS


def _after_owner(base: Parse, phrase: Phrase) -> int:
    """Return where a phrase starts once whoever has it is left out ("Norway's main exports": main exports)."""
    owners = [place for place in range(phrase.first, phrase.last) if base.forms[place] == "POS"]
    if not owners:
        return phrase.first
    return phrase.head if phrase.head > owners[-1] else phrase.first


def best(swaps: list[Swap], *, sure: bool) -> list[Swap]:
    """Return the best swap and those as good, or nothing where none is good enough or clearly the best."""
    if not swaps:
        return []
    top = swaps[0].points
    equals = [swap for swap in swaps if swap.points == top]
    if sure and top >= _FAIR and all(top - swap.points >= _CLEAR for swap in swaps if swap.start != swaps[0].start):
        return equals[:1]
    return equals if top >= _ENOUGH + (0.0 if sure else 0.25) else []


def rivals(base: Parse, top: Swap, swaps: list[Swap]) -> list[Swap]:
    """Return the next name that a name may have taken the place of: "did Lund succeed Reed?": "and Brandt?"."""
    named = {name.end for name in base.names}
    if top.end not in named:
        return []
    near = (swap for swap in swaps if swap.end in named and swap.end != top.end and top.points - swap.points <= _RIVAL)
    return list(near)[:1]


_RIVAL = 1.25
