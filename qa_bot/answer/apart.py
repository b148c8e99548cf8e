"""Apart: whether a figure measures another side of the asked thing, or holds under another condition or time."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.asked_words import COMPARATIVES, GENERIC, NUMBERING, POSITIONS, SIDES, SUPERLATIVES
from qa_bot.lexicon.en.figure_words import NOWADAYS
from qa_bot.lexicon.en.framing import FRAMING
from qa_bot.lexicon.en.rates import RATE_ADVERBS
from qa_bot.model.document import Tag
from qa_bot.model.quantity import Dimension
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.extract.own import Own
    from qa_bot.model.document import Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.model.question import Question
    from qa_bot.question.asked import Asked

# Stems of nouns that part a mass or tell how often: "how many *kinds* of bread", "how many *times* larger".
_PARTING = frozenset({"time", "kind", "sort", "type", "piec", "pair", "percent", "percentag"})
_PUTTING = frozenset({*FRAMING, *COMPARATIVES, *SUPERLATIVES, *NUMBERING, *RATE_ADVERBS, "average", "mean", "combined"})
# What sets no condition, unless it tells sorts apart: "a two-room flat".
_LOOSE = frozenset({Dimension.COUNT, Dimension.ORDINAL, Dimension.MULTIPLE, Dimension.SHARE})
_AROUND, _AGE, _AWAY = 2, 30, "distance"
_NOWADAYS = frozenset(NOWADAYS)
_DEFINITE = frozenset({"the", "these", "those", "all", "last", "past", "next", "previous", "first"})
_TOLD = frozenset({Tag.ADJ, Tag.NOUN, Tag.NAME, Tag.NUM})
_TELLING = frozenset({Tag.ADJ, Tag.NOUN, Tag.ADV})
_DESCRIBING = frozenset({Tag.ADJ, Tag.NOUN})
_HAVING = frozenset({None, "have", "own", "possess"})  # "have" alone is no main verb of a question


def is_apart(asked: Asked, view: View, place: int, own: Own) -> bool:
    """Say whether a figure is of the asked thing, but not what is asked of it."""
    return (
        _other_side(asked, own)
        or _other_sort(asked, view, own)
        or _unheard_of(asked, view, place, own)
        or _other_kind(asked, view, own)
        or _other_condition(asked, view, place, own)
        or _other_stuff(asked, view, own)
        or _share_of_stock(asked, view, own)
    )


def _other_side(asked: Asked, own: Own) -> bool:
    """Say whether a length is that of another side: "96 metres long" or "2 km away" where "how high" is asked."""
    measure = own.figure.measure.rpartition(" ")[2]
    side, told = SIDES.get(asked.degree, ""), SIDES.get(measure, "")
    if measure == _AWAY:
        return side not in {"", "length"} or (side == "length" and own.following in POSITIONS)
    return bool(side and told) and side != told


def _other_sort(asked: Asked, view: View, own: Own) -> bool:
    """Say whether the figure counts another sort of the things: "seven yellow cards" where red ones are asked for."""
    if not asked.sort or not own.counted or own.figure.quantity.dimension is not Dimension.COUNT:
        return False
    tokens, tags = own.sentence.tokens, own.sentence.tags
    first = next((at for at, token in enumerate(tokens) if token.start >= own.figure.quantity.span.end), len(tokens))
    told = {tokens[at].stem for at in _before_noun(own, first) if tags[at] in _DESCRIBING} - GENERIC
    relatives = {other for word in asked.sort for other, _ in view.corpus.concordance.relatives(word)} | {*asked.sort}
    return bool(told) and relatives.isdisjoint(told | own.clause)


def _unheard_of(asked: Asked, view: View, place: int, own: Own) -> bool:
    """Say whether nothing up to a figure speaks of the sort that is asked for: "how many *organic* farms"."""
    sorts = {*_qualities(asked, view.question), *((word, asked.counted or "") for word in asked.sort - _PARTING)}
    if not sorts:
        return False
    said = own.stems | {token.stem for token in own.sentence.tokens}
    said |= {token.stem for _, words in own.sentence.stands_for for token in read_tokens(words)}
    relatives = view.corpus.concordance.relatives
    return any(
        said.isdisjoint((word, *(other for other, _ in relatives(word)))) and not _is_spoken_of(word, noun, view, place)
        for word, noun in sorts
    )


def _other_kind(asked: Asked, view: View, own: Own) -> bool:
    """Say whether a noun has another word before it than is asked: "home matches" where "away matches" is."""
    question, tokens, tags = view.question, own.sentence.tokens, own.sentence.tags
    said = own.stems | own.clause | own.context
    for at in range(max(question.gap, 0), len(question.tokens) - 1):
        word, noun = question.tokens[at], question.tokens[at + 1]
        telling = question.tags[at] in _TELLING and word.stem in asked.stems and word.norm not in _PUTTING
        if not telling or question.tags[at + 1] is not Tag.NOUN or question.tags[at + 2 : at + 3] == (Tag.NOUN,):
            continue
        if any(
            other in said
            for other in (word.stem, *(other for other, _ in view.corpus.concordance.relatives(word.stem)))
        ):
            continue
        places = [place for place, token in enumerate(tokens) if token.stem == noun.stem and token.stem in own.clause]
        if places and all(place and tags[place - 1] in _DESCRIBING for place in places):
            return True
    return False


def other_circumstance(asked: Asked, missing: Sequence[str], view: View, own: Own) -> bool:
    """Say whether what the question hangs on a preposition is another figure's, or nowhere near: "in strong wind"."""
    concordance, swapped = view.corpus.concordance, {link for one in own.sentence.predicates for link, _ in one.preps}
    for words in asked.name_stems:
        if own.stems.isdisjoint(words) and words <= own.nearer and _follows_another(own, words):
            return True
    for link, head, stems in _hanging(view.question):
        if head not in asked.stems:
            continue  # "how much more in the north than *in the south*" asks for two figures
        if own.stems.isdisjoint(stems) and not own.nearer.isdisjoint(stems) and _follows_another(own, stems):
            return True
        if head in missing and (concordance.places(head) or link in swapped):
            return True
        if link in _PARTING_LINKS and _linked_otherwise(own, link, head):
            return True
    return False


# What hangs on these tells one case from another: "with the drug", "after the trial".
_PARTING_LINKS = frozenset({"with", "without", "before", "after", "for", "against"})
_LINK_REACH = 3


def _linked_otherwise(own: Own, link: str, head: str) -> bool:
    """Say whether a noun hangs on another preposition there, or another noun on this one: "*before* the trial"."""
    first, last = own.bounds
    tokens, tags = own.sentence.tokens, own.sentence.tags
    links: set[str] = set()
    others = False
    for at in range(first, last):
        if tags[at] is not Tag.ADP:
            continue
        phrase = [one for one in range(at + 1, min(last, at + 1 + _LINK_REACH)) if tags[one] in _TOLD | {Tag.DET}]
        said = {tokens[one].stem for one in phrase}
        if head in said:
            links.add(tokens[at].norm)
        elif tokens[at].norm == link and any(tags[one] is Tag.NOUN for one in phrase):
            others = True
    if links:
        return link in _TIMED_LINKS and link not in links
    return others and head not in own.stems and head not in own.clause


_TIMED_LINKS = frozenset({"before", "after", "with", "without"})


def _follows_another(own: Own, stems: frozenset[str]) -> bool:
    """Say whether words stand only behind a figure, at a later one: "71% are women, *in primary schools* 88%"."""
    span, tokens = own.figure.quantity.span, own.sentence.tokens
    places = [at for at, token in enumerate(tokens) if token.stem in stems and token.stem in own.nearer]
    if any(tokens[at].start < span.end for at in places):
        return False
    # What is in brackets behind a figure is an aside to it: "49% (53%) of the customers".
    opened = [at for at, token in enumerate(tokens) if token.norm == "(" and span.end <= token.start]
    return not opened or not any(opened[0] < at for at in places)


@lru_cache(maxsize=4)
def _hanging(question: Question) -> tuple[tuple[str, str, frozenset[str]], ...]:
    """Return what hangs on the prepositions of a question: the preposition, the noun after it, all telling words."""
    found = []
    for chunk in question.chunks:
        inside = range(chunk.first, chunk.last)
        hangs = chunk.first > max(question.gap_end, 0) and question.tags[chunk.first - 1] is Tag.ADP
        if hangs and question.tags[chunk.head] is Tag.NOUN:
            told = frozenset(question.tokens[at].stem for at in inside if question.tags[at] in _TOLD)
            found.append((question.tokens[chunk.first - 1].norm, question.tokens[chunk.head].stem, told))
    return tuple(found)


def _is_spoken_of(word: str, noun: str, view: View, place: int) -> bool:
    """Say whether a sort was brought in before: with its noun in the paragraph, in a heading, at the opening."""
    sentences, stems = view.corpus.sentences, view.corpus.stems
    own = sentences[place]
    for at in range(place - 1, place - own.index - 1, -1):
        before = sentences[at]
        opens = before.is_heading or before.index == 0
        if word in stems[at] and (opens or (before.paragraph == own.paragraph and noun in stems[at])):
            return True
    return False


def _qualities(asked: Asked, question: Question) -> Iterator[tuple[str, str]]:
    """Yield the stems of the adjectives that tell one sort of thing from others, each with that of its noun."""
    tokens, tags = question.tokens, question.tags
    for chunk in question.chunks:
        for at in range(chunk.first, chunk.head):
            tells = tags[at] is Tag.ADJ and tokens[at].stem in asked.adjectives and tokens[at].norm not in _PUTTING
            if tells and tokens[at].stem not in GENERIC:
                yield tokens[at].stem, tokens[chunk.head].stem


def _before_noun(own: Own, first: int) -> range:
    """Return the tokens between a number and the noun that it counts."""
    tokens = own.sentence.tokens
    start = next((at for at, token in enumerate(tokens) if token.end > own.figure.quantity.span.start), first)
    last = next((at for at in range(start, len(tokens)) if tokens[at].stem == own.counted), start)
    return range(start + 1, last)


def _other_condition(asked: Asked, view: View, place: int, own: Own) -> bool:
    """Say whether the question sets a measure that nothing near the figure states: "how much in 8 hours"."""
    sentences = view.corpus.sentences
    near = [sentences[at] for at in range(max(0, place - _AROUND), min(len(sentences), place + _AROUND))]
    stated = {(one.low, one.high, one.unit.name) for sentence in near for one in sentence.quantities}
    tokens = view.question.tokens
    before = {one.start: other.norm for other, one in pairwise(tokens)}
    return any(
        before.get(one.words.start) not in _DEFINITE  # "over the three years" sets no condition
        and one.dimension is not own.figure.quantity.dimension  # "why did it cost $5" claims what it cost
        and (one.dimension not in _LOOSE or view.question.resolved[one.span.end : one.span.end + 1] == "-")
        and (one.low, one.high, one.unit.name) not in stated
        for one in asked.given
    )


def _other_stuff(asked: Asked, view: View, own: Own) -> bool:
    """Say whether a measure is of another stuff by the words after it: "2 kg of pears" where sugar is asked for."""
    figure, text = own.figure, own.sentence.document.text
    if not asked.substance or figure.quantity.dimension not in {Dimension.MASS, Dimension.VOLUME} or not figure.measure:
        return False
    after = text[figure.quantity.span.end : own.sentence.span.end].strip().removeprefix("of").strip()
    relatives = {other for other, _ in view.corpus.concordance.relatives(asked.substance)} | {asked.substance}
    return after.startswith(figure.measure) and relatives.isdisjoint(own.stems)


def _share_of_stock(asked: Asked, view: View, own: Own) -> bool:
    """Say whether a part of the things is no answer to how many of them somebody has: "one in four shops"."""
    part = own.figure.quantity.unit.name == "fraction"
    return part and asked.stock and view.question.verb in _HAVING


def is_now(figure: Figure, sentence: Sentence) -> bool:
    """Say whether the text says that a figure is of today."""
    if figure.period is None:
        return any(token.norm in _NOWADAYS for token in sentence.tokens)
    words = figure.period.span.of(sentence.document.text).lower()
    return words in _NOWADAYS


def _asks_present(asked: Asked, view: View) -> bool:
    """Say whether it is asked how many there are, with no time: "how many people live there"."""
    timeless = not (asked.periods or asked.loosely or asked.past)
    return asked.stock and timeless and not _PAST.intersection(token.norm for token in view.question.tokens)


_PAST = frozenset({"did", "was", "were", "had", "lived", "worked", "stood", "became"})


def _is_later(figure: Figure, own: Own) -> bool:
    """Say whether a figure of a sentence counts the same later, or with no time said where this one has one."""
    mine, period = own.figure, own.figure.period
    if figure is mine or figure.quantity.unit != mine.quantity.unit or figure.role is not mine.role or period is None:
        return False
    if figure.period is None or is_now(figure, own.sentence):
        return mine.period_stated
    return figure.period.end is None or (period.end is not None and figure.period.end > period.end)


def outdated(asked: Asked, view: View, own: Own) -> bool:
    """Say whether a figure is of a time long gone, where it is asked how things are now."""
    period = own.figure.period
    present = asked.now or _asks_present(asked, view)
    if not present or period is None or period.end is None or is_now(own.figure, own.sentence):
        return False
    if any(_is_later(one, own) for one in own.sentence.figures):
        return True  # "in 2003 it had 40; the latest count, in 2021, found 27"
    if not asked.now:
        return False
    sentences = view.corpus.sentences
    places = {place for hit in view.hits for place in range(*view.corpus.passages[hit.passage])}
    years = [one.end.year for place in places for one in sentences[place].periods if one.end is not None]
    return period.end.year + _AGE < max(years, default=period.end.year) or period.end.year < _MODERN


_MODERN = 1950
