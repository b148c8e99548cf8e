"""How a figure of the text fits a figure that is asked for: subject, period, unit, role; gates where it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.asked_words import CHANGE, GENERIC
from qa_bot.lexicon.en.wholes import WHOLES
from qa_bot.model.candidate import Gate
from qa_bot.model.clue import Clue
from qa_bot.model.document import Tag
from qa_bot.model.figure import Role
from qa_bot.model.period import Grain, Period
from qa_bot.model.quantity import Dimension
from qa_bot.text.stems import fold, stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from qa_bot.answer.match import View
    from qa_bot.model.document import Name, Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.question.asked import Asked

# A word of the asked subject counts fully in the figure's own subject, a little less elsewhere in its sentence,
# and less again where only the sentences around it or the heading say it.
# A name that the sentences around give to a figure without names of its own counts nearly as much as in it.
IN_SUBJECT, IN_SENTENCE, IN_CONTEXT, NAME_IN_CONTEXT = 1.0, 0.9, 0.6, 0.85
# "Main exports: oil and gas" is less than "exports": what a figure's subject has beyond the question tells against it.
_UNASKED = 0.3
_MARKS = ".,;:()\"'“”’"
# Words of a subject that name nothing: "the flour and the oats".
_UNSAYING = frozenset({Tag.DET, Tag.ADJ, Tag.PUNCT})
_SUBSTANCE = frozenset({Tag.DET, Tag.ADJ, Tag.NOUN, Tag.NAME, Tag.CONJ, Tag.NUM})
_OF_WITHIN = 3
_ASIDE = frozenset({Dimension.ORDINAL, Dimension.SCORE, Dimension.AGE})


class Fit(NamedTuple):
    """A figure beside what was asked.

    ``subject`` is the weighted share of the asked words that are met; ``missing`` lists those that nothing near
    the figure says; ``gate`` is the first constraint that fails, or None.
    """

    sentence: Sentence
    place: int
    figure: Figure
    subject: float
    period: Clue | None
    missing: tuple[str, ...]
    gate: Gate | None

    @property
    def clues(self) -> tuple[tuple[Clue, float], ...]:
        """What speaks for the figure."""
        found: list[tuple[Clue, float]] = [(Clue.SUBJECT_FITS, round(self.subject, 3)), (Clue.RIGHT_UNIT, 1.0)]
        if self.period:
            found.append((self.period, 1.0))
        return tuple(found)


def fits(asked: Asked, view: View) -> list[Fit]:
    """Hold every figure of the retrieved passages against what is asked, best first; failed gates come last."""
    found = [_fit(asked, view, place, figure) for place, figure in _figures(view)]
    found.sort(key=lambda fit: (fit.gate is not None, -fit.subject, fit.period is None, _lateness(fit), fit.place))
    return found


def _figures(view: View) -> Iterator[tuple[int, Figure]]:
    """Yield the figures of the retrieved passages with the number of their sentence."""
    for hit in view.hits:
        passage = view.corpus.passages[hit.passage]
        for place in range(passage.first, passage.last):
            for figure in view.corpus.sentences[place].figures:
                yield place, figure


def _lateness(fit: Fit) -> int:
    """Sort a later period before an earlier one, for questions that name none."""
    period = fit.figure.period
    return -period.end.year if period and period.end else 0


def _fit(asked: Asked, view: View, place: int, figure: Figure) -> Fit:
    """Hold one figure against what is asked."""
    sentence = view.corpus.sentences[place]
    subject, missing = _subject(asked, view, place, figure)
    period, other_period = _period(asked.periods, figure, sentence)
    gate = None
    if not _right_kind(asked, figure):
        gate = Gate.OTHER_UNIT
    elif _other_names(asked.names, sentence, figure) or _other_part(asked.stems, view, sentence, figure):
        gate = Gate.OTHER_SUBJECT
    elif other_period:
        gate = Gate.OTHER_PERIOD
    return Fit(sentence, place, figure, subject, period, missing, gate)


def _subject(asked: Asked, view: View, place: int, figure: Figure) -> tuple[float, tuple[str, ...]]:
    """Weigh how much of the asked subject the figure and its surroundings speak of, and what nothing near it says."""
    if not asked.stems:
        return 1.0, ()
    corpus = view.corpus
    sentence = corpus.sentences[place]
    own, around = _own_stems(sentence, figure), _context(view, place)
    anonymous = not figure_names(sentence, figure)
    total = met = 0.0
    missing = []
    covered: set[str] = set()
    for word in asked.stems:
        weight = view.weights.get(word) or corpus.concordance.weight(word, word)
        named = any(word in _key_stems(name) for name in asked.names)
        grade = 0.0
        for other, likeness in corpus.concordance.relatives(word):
            if other in own:
                grade = max(grade, IN_SUBJECT * likeness)
                covered.add(other)
            elif other in corpus.stems[place]:
                grade = max(grade, IN_SENTENCE * likeness)
            elif other in around:
                grade = max(grade, (NAME_IN_CONTEXT if named and anonymous else IN_CONTEXT) * likeness)
        if not grade and named and _named(word, asked.names, sentence):
            grade = IN_SENTENCE
        total, met = total + weight, met + weight * grade
        if not grade:
            missing.append(word)
    return met / total * (1 - _UNASKED * _unasked(sentence, figure, covered)), tuple(missing)


def _unasked(sentence: Sentence, figure: Figure, covered: AbstractSet[str]) -> float:
    """Return which share of the nouns of the figure's subject the question does not speak of."""
    nouns = {
        token.stem
        for token, tag in zip(sentence.tokens, sentence.tags, strict=True)
        if tag is Tag.NOUN and any(span.start <= token.start < span.end for span in figure.subject_spans)
    }
    parts = {part for pair, whole in WHOLES.items() if whole in covered for part in pair}
    return len(nouns - covered - parts - GENERIC - CHANGE) / len(nouns) if nouns else 0.0


def _key_stems(name: Name) -> frozenset[str]:
    """Return the stems of a name's key."""
    return frozenset(stem(part) for part in fold(name.key).split())


def _context(view: View, place: int) -> frozenset[str]:
    """Collect the stems of the paragraph before a sentence, of the sentence after, and of the document's title."""
    corpus = view.corpus
    sentence = corpus.sentences[place]
    around: set[str] = set()
    first = place - sentence.index
    for other in range(place - 1, first - 1, -1):
        if corpus.sentences[other].paragraph != sentence.paragraph and not corpus.sentences[other].is_heading:
            break
        around |= corpus.stems[other]
    if corpus.sentences[first].is_heading:
        around |= corpus.stems[first]
    return frozenset(around)


def _named(word: str, names: Sequence[Name], sentence: Sentence) -> bool:
    """Say whether a word of the question belongs to a name that the sentence has under another form."""
    keys = {name.key for name in sentence.names}
    return any(name.key in keys and word in _key_stems(name) for name in names)


def _right_kind(asked: Asked, figure: Figure) -> bool:
    """Say whether unit, dimension and role are those that are asked for."""
    unit = figure.quantity.unit
    if asked.unit and unit.name != asked.unit and not (asked.change and unit.dimension is Dimension.SHARE):
        return False
    if asked.change:
        return figure.role is Role.CHANGE and (not asked.direction or figure.direction in {0, asked.direction})
    if figure.role is Role.CHANGE or unit.dimension in _ASIDE - {asked.dimension}:
        return False
    # "How many people cycle?" may be met by "one in four people".
    counted = asked.dimension is Dimension.COUNT and unit.name == "fraction"
    return asked.dimension is None or unit.dimension is asked.dimension or counted


def _period(periods: Sequence[Period], figure: Figure, sentence: Sentence) -> tuple[Clue | None, bool]:
    """Return the clue that the period gives, and whether it is another one than asked."""
    if not periods:
        return None, False
    for period in periods:
        if figure.period is not None and period_meets(period, figure):
            return (Clue.PERIOD_FOUND if figure.period_stated else Clue.PERIOD_CARRIED), False
    if figure.period is None and any(own.same_as(period) for own in sentence.periods for period in periods):
        return Clue.PERIOD_FOUND, False
    return None, True


def period_meets(asked: Period, figure: Figure) -> bool:
    """Say whether a figure is one of the asked period.

    A change "between 2022 and 2023" is the change of 2023; one "in 2024 compared to 2023" is also the one between
    2023 and 2024.
    """
    own = figure.period
    if own is None:
        return False
    if asked.same_as(own) or asked.covers(own):
        return True
    if figure.role is not Role.CHANGE:
        return False
    if own.grain is Grain.RANGE and asked.end is not None and asked.end == own.end:
        return asked.grain is not Grain.RANGE
    against = figure.against
    return against is not None and (asked.start, asked.end) == (against.start, own.end)


def _other_names(names: Sequence[Name], sentence: Sentence, figure: Figure) -> bool:
    """Say whether the figure is explicitly somebody else's: it names another where the question names one it lacks."""
    if not names:
        return False
    own = figure_names(sentence, figure)
    asked = {name.key for name in names}
    here = {name.key for name in sentence.names}
    lacking = asked - set(own)
    if own and lacking and (set(own) - asked or not lacking & here):
        return bool(set(own) - asked)
    return _turned_round(names, sentence, own)


def figure_names(sentence: Sentence, figure: Figure) -> Mapping[str, Name]:
    """Return the names inside the figure's subject, by key."""
    return {
        name.key: name
        for name in sentence.names
        if any(span.start <= name.start and name.end <= span.end for span in figure.subject_spans)
    }


def _turned_round(names: Sequence[Name], sentence: Sentence, own: Mapping[str, Name]) -> bool:
    """Say whether a name goes "to" in the question and not in the text, or the other way round."""
    del names, sentence, own
    return False


def _other_part(stems: Sequence[str], view: View, sentence: Sentence, figure: Figure) -> bool:
    """Say whether the figure is of two things together ("oil and gas") where the question asks for one of them."""
    named = {at for name in sentence.names for at in range(name.start, name.end)}
    for run in _own_runs(sentence, figure):
        tokens = [sentence.tokens[at] for at in run if sentence.tags[at] not in _UNSAYING]
        for left, link, right in zip(tokens, tokens[1:], tokens[2:], strict=False):
            if link.norm not in {"and", "&"} or left.start in named or right.start in named or left.stem in CHANGE:
                continue
            if _asks(stems, view, left.stem) != _asks(stems, view, right.stem):
                return True
    return False


def _own_stems(sentence: Sentence, figure: Figure) -> frozenset[str]:
    """Return the stems of the figure's own words: its subject, its measure, what it counts or is a quantity of."""
    words = f"{figure.measure} {figure.quantity.unit.name}".split()
    runs = {sentence.tokens[at].stem for run in _own_runs(sentence, figure) for at in run}
    subject = {stem(fold(word.strip(_MARKS))) for word in figure.subject.split()}
    own = runs | subject | {stem(fold(word)) for word in words}
    return frozenset(own | {whole for parts, whole in WHOLES.items() if own.issuperset(parts)})


def _own_runs(sentence: Sentence, figure: Figure) -> Iterator[Sequence[int]]:
    """Yield the tokens of the figure's subject, and those right after it that say of what it is a quantity."""
    for span in figure.subject_spans:
        yield [at for at, token in enumerate(sentence.tokens) if span.start <= token.start < span.end]
    after = [at for at, token in enumerate(sentence.tokens) if token.start >= figure.quantity.span.end]
    substance: list[int] = []
    for at in after:
        token, tag = sentence.tokens[at], sentence.tags[at]
        if tag not in _SUBSTANCE and not (token.norm == "of" and len(substance) < _OF_WITHIN):
            break
        substance.append(at)
    yield substance


def _asks(stems: Sequence[str], view: View, side: str) -> bool:
    """Say whether the question has a word, or a near relative of it."""
    return any(other == side for word in stems for other, _ in view.corpus.concordance.relatives(word))
