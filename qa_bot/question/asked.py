"""What figure a question asks for: whose, of when, in what unit, level or change."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.asked_words import (
    CHANGE,
    CHANGING,
    COMPARATIVES,
    GENERIC,
    LOSING,
    MEASURING,
    NOW,
    NUMBERING,
    PAST,
    TELLING_PREPOSITIONS,
)
from qa_bot.lexicon.en.currencies import CURRENCIES
from qa_bot.lexicon.en.polarity import NEGATORS
from qa_bot.lexicon.en.question_words import HOW_DEGREE, ORGANIZATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS, QUANTITY_NOUNS
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.document import Tag
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import QuestionType
from qa_bot.question.asking import (
    COSTING,
    PERCENT,
    asks_former,
    asks_price,
    asks_size,
    asks_stock,
    degree_of,
    is_in_percent,
    is_thing,
    sort_of,
    sorts_thing,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from qa_bot.model.document import Name, Token
    from qa_bot.model.period import Period
    from qa_bot.model.quantity import Quantity
    from qa_bot.model.question import Question
    from qa_bot.model.span import Span


_THINGS = frozenset({Tag.NOUN, Tag.NAME})
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})


class Asked(NamedTuple):
    """A figure as a question describes it.

    ``stems`` are the content words that name its subject; ``dimension`` and ``unit`` are None when left open;
    ``change`` says whether a change rather than a level is wanted, and ``direction`` which way it is said to go.
    ``counted`` is the stem of the things that "how many" counts, ``to`` the keys of the names after "to".
    ``name_stems`` are the stems of the words of each name. ``loosely`` holds times that only the text can tell ("last
    season"), ``given`` the figures that the question itself names and does not ask for, ``modified`` its nouns with
    the noun before them, ``ordinals`` the words that pick one of several. ``past`` says that an earlier state is asked
    for, ``stock`` that it is what somebody has, ``negated`` that it is what is not so, ``much`` that "how much flour"
    is asked, which no number of things answers, ``loses`` that a loss is asked for, which may be a change or a level,
    ``formerly`` that it is what was "before" a change, ``now`` that it is how things are today. ``degree`` is the word
    that names a side ("how *deep*", "what *width*"), ``sort`` the stems that tell the counted things from others ("how
    many *red* cards"). ``priced`` says that a price is asked for ("how much is the room"), ``sized`` a size ("how
    large"), ``costs`` what somebody has to pay. ``adjectives`` are the stems of its adjectives, with "old", which
    names no thing.
    """

    stems: tuple[str, ...]
    names: tuple[Name, ...]
    periods: tuple[Period, ...]
    dimension: Dimension | None
    unit: str | None
    change: bool
    direction: int
    counted: str | None = None
    to: frozenset[str] = frozenset()
    name_stems: tuple[frozenset[str], ...] = ()
    loosely: tuple[str, ...] = ()
    given: tuple[Quantity, ...] = ()
    modified: tuple[tuple[str, str], ...] = ()
    ordinals: frozenset[str] = frozenset()
    negated: bool = False
    much: bool = False
    past: bool = False
    stock: bool = False
    substance: str | None = None
    loses: bool = False
    formerly: bool = False
    degree: str = ""
    sort: frozenset[str] = frozenset()
    now: bool = False
    priced: bool = False
    sized: bool = False
    costs: bool = False
    adjectives: frozenset[str] = frozenset()

    def names_word(self, word: str) -> bool:
        """Say whether a stem belongs to one of the names."""
        return any(word in stems for stems in self.name_stems)

    def words_of(self, name: Name) -> frozenset[str]:
        """Return the stems of the words of one of the names."""
        return self.name_stems[self.names.index(name)] if name in self.names[: len(self.name_stems)] else frozenset()


def _currency_words() -> Mapping[str, str]:
    """Map the names under which a currency may be asked for ("in yuan") to its code."""
    words: dict[str, str] = {
        "dollar": "USD",
        "dollars": "USD",
        "euro": "EUR",
        "euros": "EUR",
        "pound": "GBP",
        "pounds": "GBP",
    }
    nouns: dict[str, set[str]] = {}
    for code, (_, _, names, _, _) in CURRENCIES.items():
        words.setdefault(code.lower(), code)
        for noun in names.split("|"):
            nouns.setdefault(noun, set()).add(code)
    for noun, codes in nouns.items():
        if len(codes) == 1:
            words.setdefault(noun, next(iter(codes)))
    return words


CURRENCY_WORDS = _currency_words()


@lru_cache(maxsize=16)  # every rule for figures asks
def read_asked(question: Question) -> Asked:
    """Read the figure that a whole question asks for."""
    return read_part(question, 0, len(question.tokens))


def read_part(question: Question, first: int, last: int) -> Asked:
    """Read the figure that the tokens from ``first`` to ``last`` (exclusive) describe."""
    tokens = question.tokens[first:last]
    periods = tuple(period for period in question.periods if _inside(period.span.start, tokens))
    names = tuple(name for name in question.names if _inside(name.start, tokens))
    unit = _unit(tokens) if question.dimension is not Dimension.SHARE else None  # "what share of it is in yuan?"
    taken = [period.span for period in periods]
    change = question.wants_change if question.wants_change is not None else _asks_change(question, tokens)
    dimension = Dimension.MONEY if unit else question.dimension
    measured = next((MEASURING[token.stem] for token in tokens if token.stem in MEASURING), "")
    if dimension is None and question.head == "money":
        dimension = Dimension.MONEY
    if dimension is None and measured:
        dimension = Dimension(measured)
    words = {token.norm for token in tokens}
    if words & PERCENT and is_in_percent(tokens):
        dimension = Dimension.SHARE
    return Asked(
        substance=_substance(question, first, last),
        stems=_subject_stems(question, tokens, first, unit, taken),
        names=names,
        periods=tuple(period for period in periods if period.resolved),
        loosely=tuple(period.span.of(question.resolved).lower() for period in periods if not period.resolved),
        given=() if question.type in {QuestionType.POLAR, QuestionType.CHOICE} else question.quantities,
        modified=tuple(_modified(question, first, last)),
        ordinals=frozenset(
            token.stem
            for place, token in enumerate(tokens, first)
            if token.norm in NUMBERING or _picks(question, place)
        ),
        much=question.type is QuestionType.HOW_MUCH and not _counts_plural(question),
        negated=question.negated or bool(words & NEGATORS),
        past=bool(words & PAST),
        formerly=asks_former(tokens),
        stock=question.type is QuestionType.HOW_MANY and asks_stock(question, words),
        degree=degree_of(question),
        sort=frozenset(sort_of(question)) if question.type is QuestionType.HOW_MANY else frozenset(),
        now=bool(words & NOW),
        priced=asks_price(question),
        sized=asks_size(question),
        costs=asks_price(question) or any(token.norm in COSTING for token in tokens),
        adjectives=frozenset(
            token.stem
            for place, token in enumerate(tokens, first)
            if question.tags[place] is Tag.ADJ and not any(span.start <= token.start < span.end for span in taken)
        ),
        dimension=dimension,
        unit=unit,
        change=change,
        loses=change and {token.stem for token in tokens if token.stem in CHANGE} <= LOSING,
        direction=question.direction,
        counted=_counted(question) if question.type is QuestionType.HOW_MANY else None,
        to=frozenset(name.key for name in names if _word_before(tokens, name) == "to"),
        name_stems=tuple(
            frozenset(token.stem for token in tokens if name.start <= token.start < name.end and token.is_word)
            for name in names
        ),
    )


def _subject_stems(
    question: Question, tokens: Sequence[Token], first: int, unit: str | None, taken: Sequence[Span]
) -> tuple[str, ...]:
    """Return the content stems that name a figure's subject; ``taken`` are the words of periods, ``unit`` its money."""
    return tuple(
        dict.fromkeys(
            token.stem
            for place, token in enumerate(tokens, first)
            if token.is_word
            and (token.norm not in STOPWORDS or _tells(question, place))
            and token.stem not in GENERIC
            and (
                token.stem not in CHANGE
                or question.type is QuestionType.HOW_LONG
                or is_thing(question, place)
                or sorts_thing(question, place)
            )
            and not (token.norm == "money" and question.head == token.stem)
            and not (place == question.verb_place and token.stem in MEASURING)
            and not (token.norm in COMPARATIVES and question.tokens[max(place - 1, 0)].norm != "the")
            and not _names_dimension(question, place)
            and not _is_of_the_two(question, place)
            and not (token.norm == "part" and question.tokens[place - 1].norm in _TAKING)  # "who took part"
            and not (unit and CURRENCY_WORDS.get(token.norm) == unit)
            and not any(span.start <= token.start < span.end for span in taken)
        )
    )


def _picks(question: Question, place: int) -> bool:
    """Say whether a comparative picks one of two: "the *smaller* colony"."""
    tokens, after = question.tokens, question.tags[place + 1 : place + 2]
    compares = tokens[place].norm in COMPARATIVES and place > 0 and tokens[place - 1].norm == "the"
    return compares and bool(after) and after[0] in _THINGS


def _is_of_the_two(question: Question, place: int) -> bool:
    """Say whether a word is of "the two countries", "the two companies": whoever the text speaks of, not a subject."""
    tokens = question.tokens
    first = place if tokens[place].norm == "two" else place - 1
    if first < 1 or first + 1 >= len(tokens) or (tokens[first - 1].norm, tokens[first].norm) != ("the", "two"):
        return False
    return tokens[first + 1].stem in _PARTIES and tokens[first + 1].norm.endswith("s")


_TAKING = frozenset({"take", "takes", "took", "taken", "taking"})
_PARTIES = PLACE_NOUNS | ORGANIZATION_NOUNS | PERSON_NOUNS


def _counted(question: Question) -> str | None:
    """Return the stem of what is counted: "how many of Ada's *goals*" counts no Ada."""
    words = [token.norm for token in question.tokens]
    owner = next((at for at in range(max(question.gap, 0), len(words)) if words[at] in _POSSESSIVE), None)
    if owner is None or owner > question.gap_end + 1 or question.tokens[owner - 1].stem != question.head:
        return question.head
    at = owner + 1
    while at < len(words) and question.tags[at] in {*_THINGS, Tag.ADJ}:
        at += 1
    return question.tokens[at - 1].stem if at > owner + 1 else question.head


def _modified(question: Question, first: int, last: int) -> Iterator[tuple[str, str]]:
    """Yield each noun of the question with the noun right before it."""
    for one, other in pairwise(range(first, last)):
        if question.tags[one] in _THINGS and question.tags[other] in _THINGS:
            yield question.tokens[one].stem, question.tokens[other].stem


def _counts_plural(question: Question) -> bool:
    """Say whether "how much" is about an amount that may be a count: "by how much", "how large is the fleet"."""
    words = [token.norm for token in question.tokens[max(question.gap, 0) : max(question.gap, 0) + 3]]
    noun = question.tags[question.gap_end - 1] in _THINGS if 0 < question.gap_end <= len(question.tags) else False
    return words[:2] != ["how", "much"] or not noun


def _tells(question: Question, place: int) -> bool:
    """Say whether a preposition parts one figure from another: "votes against the plan", not "against Ada"."""
    if question.tokens[place].norm not in TELLING_PREPOSITIONS:
        return False
    follows = question.tokens[place + 1 : place + 2]
    return bool(follows) and not any(name.start == follows[0].start for name in question.names)


def _substance(question: Question, first: int, last: int) -> str | None:
    """Return the stem of what "how much" is asked of ("how much *flour*"); money itself is none."""
    if question.type is not QuestionType.HOW_MUCH or question.head is None or not first <= question.gap < last:
        return None
    is_money = QUANTITY_NOUNS.get(question.head) is not None or question.head in _MONEY
    return question.head if question.tokens[question.gap].norm == "how" and not is_money else None


_MONEY = frozenset({"money", "capit", "cash", "tax", "rent", "aid", "invest", "trade", "compens", "pay"})


def _names_dimension(question: Question, place: int) -> bool:
    """Say whether a word only tells what is measured: "how *deep*", "at what *temperature*"."""
    token = question.tokens[place]
    if question.gap <= place < question.gap_end and token.norm in HOW_DEGREE:
        return True
    dimension = QUANTITY_NOUNS.get(token.stem, "")
    return bool(dimension) and dimension not in {"money", "share", "count"} and token.stem == question.head


def _word_before(tokens: Sequence[Token], name: Name) -> str:
    """Return the word before a name."""
    before = [token.norm for token in tokens if token.end <= name.start]
    return before[-1] if before else ""


def _inside(place: int, tokens: Sequence[Token]) -> bool:
    """Say whether an offset falls into a run of tokens."""
    return bool(tokens) and tokens[0].start <= place < tokens[-1].end


def _unit(tokens: Sequence[Token]) -> str | None:
    """Return the currency that is asked for: "in euros", "how many dollars"."""
    for place, token in enumerate(tokens):
        if token.norm in CURRENCY_WORDS and place and tokens[place - 1].norm in {"in", "many"}:
            return CURRENCY_WORDS[token.norm]
    return None


def _asks_change(question: Question, tokens: Sequence[Token]) -> bool:
    """Say whether the words ask for a change ("by how much", "how much did it grow", "what was the increase")."""
    if question.type not in {QuestionType.HOW_MUCH, QuestionType.WHAT, QuestionType.WHICH, QuestionType.HOW_MANY}:
        return False
    verb = question.tokens[question.verb_place] if question.verb_place >= 0 else None
    if question.type is QuestionType.HOW_MUCH and [token.norm for token in tokens[:2]] == ["by", "how"]:
        return True
    if verb is not None and verb.norm in {"cost", "costs"} and question.type is QuestionType.HOW_MUCH:
        return False  # "how much will it cost to raise the dyke"
    first = next((at for at, token in enumerate(question.tokens) if tokens and token is tokens[0]), 0)
    changing = any(
        (token.stem in CHANGE and not sorts_thing(question, place)) or (token is verb and token.stem in CHANGING)
        for place, token in enumerate(tokens, first)
    )
    return changing and not any(token.norm in {"after", "before", "following"} for token in tokens)
