"""Ideas for questions, made from the figures, names and clauses of a corpus in its own words."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.question_words import QUANTITY_NOUNS, WH
from qa_bot.model.document import ClauseKind, NameKind
from qa_bot.model.figure import Role
from qa_bot.model.period import Grain
from qa_bot.model.quantity import Dimension
from qa_bot.question.context.inflection import infinitive
from qa_bot.question.context.parse import parse
from qa_bot.question.context.piece import swap_period
from qa_bot.question.context.turned import turned
from qa_bot.text.stems import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qa_bot.answer.cited import Said
    from qa_bot.model.document import Sentence
    from qa_bot.model.figure import Figure
    from qa_bot.model.period import Period
    from qa_bot.question.context.parse import Parse
    from qa_bot.retrieve.corpus import Corpus

_FIRST_SENTENCES = 60
_LONGEST = 16
_SHORTEST = 4


class Idea(NamedTuple):
    """A question that may be worth offering, and where its answer should come from.

    ``start`` to ``end`` are the characters of the sentence that answers it, in the document of that name;
    ``expects`` are letters and digits that the answer must have.
    """

    text: str
    document: str
    start: int
    end: int
    expects: str = ""


def ideas(corpus: Corpus, said: Said | None) -> Iterator[Idea]:
    """Yield ideas of all kinds by turns, those near the last answer first."""
    sentences = [sentence for sentence in _nearest_first(corpus, said) if not sentence.is_heading]
    kinds: list[Iterable[Idea]] = [
        _figures(sentences),
        _doers(sentences),
        _amounts(sentences),
        _reasons(sentences),
        _times(sentences),
    ]
    if said is not None:
        kinds.insert(0, _further(said, sentences))
    for row in zip_longest(*kinds):
        yield from (idea for idea in row if idea is not None)
    if said is None:
        first = corpus.documents[0]
        yield Idea("What is this text about?", first.name, 0, len(first.text))


def _nearest_first(corpus: Corpus, said: Said | None) -> list[Sentence]:
    """Return sentences in the order in which they are worth asking about."""
    if said is None or not said.evidence:
        return list(corpus.sentences[:_FIRST_SENTENCES])
    place = said.evidence[0]
    number = next(
        (
            n
            for n, sentence in enumerate(corpus.sentences)
            if sentence.document.name == place.document and sentence.span.start <= place.start < sentence.span.end
        ),
        0,
    )
    first = max(0, number - _FIRST_SENTENCES // 2)
    near = range(first, min(len(corpus.sentences), first + _FIRST_SENTENCES))
    return [corpus.sentences[n] for n in sorted(near, key=lambda n: (abs(n - number), n))]


def _of(sentence: Sentence, text: str, expects: str = "") -> Idea:
    """Make an idea of a sentence."""
    letters = "".join(char for char in expects if char.isalnum())
    return Idea(text, sentence.document.name, sentence.span.start, sentence.span.end, letters)


def _digits(sentence: Sentence, figure: Figure) -> str:
    """Return the digits of a figure as the text writes them."""
    words = figure.quantity.span.of(sentence.document.text)
    return "".join(char for char in words if char.isdigit())


def _figures(sentences: Iterable[Sentence]) -> Iterator[Idea]:
    """Yield questions for figures: how much, by how much."""
    for sentence in sentences:
        for figure in sentence.figures:
            if text := _figure_question(sentence, figure):
                yield _of(sentence, text, _digits(sentence, figure))


def _figure_question(sentence: Sentence, figure: Figure) -> str | None:
    """Ask for a figure in the words of the text."""
    subject = figure.subject.partition(":")[0].strip()
    head = parse(subject)
    if not head.phrases or not _can_stand(head):
        return None
    plural = head.is_plural(head.phrases[0]) or "and" in [head.norm(n) for n in range(head.phrases[-1].first)]
    when = _when(figure.period, sentence)
    if figure.role is Role.CHANGE and figure.direction and _is_amount(head):
        verb = "increase" if figure.direction > 0 else "fall"
        return f"By how much did {_lowered(subject)} {verb}{when}?"
    if figure.role is not Role.LEVEL or figure.quantity.dimension is not Dimension.MONEY:
        return None
    if figure.measure == "cost":
        return f"How much did {_lowered(subject)} cost{when}?"
    worth = " worth" if figure.measure in {"value", "worth"} else ""
    if not worth and figure.measure != "total" and head.tokens[head.phrases[0].head].stem not in QUANTITY_NOUNS:
        return None
    return f"How much {'were' if plural else 'was'} {_lowered(subject)}{worth}{when}?"


def _is_amount(subject: Parse) -> bool:
    """Say whether a thing can grow by so much: sales can, a firm and its chairwoman cannot."""
    phrase = subject.phrases[0]
    if any(form == "NNP" for form in subject.forms[phrase.first : phrase.last]):
        return False
    return subject.is_plural(phrase) or subject.tokens[phrase.head].stem in QUANTITY_NOUNS


def _can_stand(subject: Parse) -> bool:
    """Say whether the words of a subject are understood without the sentences before them."""
    pointing = {"PRP", "PRS"}
    words = {token.norm for token in subject.tokens}
    return not any(form in pointing for form in subject.forms) and not words & _POINTING and len(words) <= _LONGEST


_POINTING = frozenset("this that these those such it they he she one ones other others same latter former".split())


def _amounts(sentences: Iterable[Sentence]) -> Iterator[Idea]:
    """Yield "how many men did the quarry employ?", "how high is the tower?" of sentences that say it plainly."""
    for sentence in sentences:
        for figure in sentence.figures:
            text = _amount_question(sentence, figure)
            if text:
                yield _of(sentence, text, _digits(sentence, figure))


def _amount_question(sentence: Sentence, figure: Figure) -> str | None:
    """Ask for a figure that stands right after its verb."""
    clause = parse(sentence.text)
    start = sentence.span.start
    first = next((n for n, token in enumerate(clause.tokens) if token.start + start >= figure.quantity.words.start), 0)
    after = next((n for n, token in enumerate(clause.tokens) if token.start + start >= figure.quantity.span.end), 0)
    subject = next((phrase for phrase in clause.phrases if phrase.last == first - 1), None)
    verb = first - 1
    if (
        subject is None
        or clause.form(verb) not in {"VBD", "VBZ", "BEF", "HVF"}
        or clause.form(subject.first - 1) in {"IN", "TO", "CC"}
    ):
        return None
    words = clause.words(subject.first, subject.last)
    if not _can_stand(parse(words)):
        return None
    name, when = _lowered(words), _when(figure.period if figure.period_stated else None, sentence)
    base = infinitive(clause.norm(verb)) if clause.form(verb) not in {"BEF", "HVF"} else ""
    helper = "does" if clause.form(verb) == "VBZ" or clause.norm(verb) in {"has", "have"} else "did"
    if clause.form(verb) == "BEF":
        return (
            f"How {clause.norm(after)} {clause.norm(verb)} {name}{when}?" if clause.norm(after) in _ADJECTIVES else None
        )
    if base in _ASKED_BY:
        return f"{_ASKED_BY[base]} {helper} {name} {base}{when}?"
    counted = clause.phrase_at(after) or clause.phrase_at(after - 1)
    if figure.quantity.dimension is not Dimension.COUNT or counted is None or counted.head < first:
        return None
    return f"How many {clause.words(counted.head, counted.head + 1)} {helper} {name} {base or 'have'}{when}?"


_ADJECTIVES = frozenset("long high deep wide tall old thick heavy".split())
_ASKED_BY = {"weigh": "How much", "cost": "How much", "take": "How long", "last": "How long"}


def _when(period: Period | None, sentence: Sentence) -> str:
    """Say when in the words of the text, "" where it is not plain."""
    if period is None or not period.resolved or period.start is None:
        return ""
    if period.grain is Grain.YEAR:
        return f" in {period.start.year}"
    words = period.span.of(sentence.document.text)
    return f" {words}" if period.grain is Grain.RANGE and words.startswith(("between ", "from ")) else ""


def _lowered(words: str) -> str:
    """Write the first word small, unless it is a name."""
    first = parse(words)
    acronym = len(first.tokens[0].text) > 1 and first.tokens[0].text.isupper()
    return words if first.forms[0] == "NNP" or acronym else f"{words[0].lower()}{words[1:]}"


class _Statement(NamedTuple):
    """The main clause of a sentence: its words as parsed, and the tokens of subject and verb."""

    clause: Parse
    subject: str
    named: bool
    verb: int


def _statement(sentence: Sentence, end: int | None = None) -> _Statement | None:
    """Read subject and verb of a sentence that starts with its subject."""
    text = sentence.document.text[sentence.span.start : end or sentence.span.end].rstrip(" .,;:!")
    if not _SHORTEST <= len(text.split()) <= _LONGEST:
        return None
    clause = parse(text)
    if not clause.phrases or clause.phrases[0].first:
        return None
    first = clause.phrases[0]
    last = first.last
    while clause.norm(last) in {"of", "in", "for", "and", "at"} and (more := clause.phrase_at(last + 1)):
        last = more.last
    if clause.form(last) not in {"VBD", "VBZ", "BEF", "HVF"} or not _can_stand(parse(clause.words(0, last))):
        return None
    whole = all(clause.norm(n) not in {",", ";", ":", "(", "—"} for n in range(last, len(clause.tokens)))
    named = clause.forms[first.head] == "NNP"
    return _Statement(clause, clause.words(0, last), named, last) if whole else None


def _doers(sentences: Iterable[Sentence]) -> Iterator[Idea]:
    """Yield "who founded the mill?" of sentences that say so."""
    for sentence in sentences:
        people = [name for name in sentence.names if name.kind is NameKind.PERSON and name.start == sentence.span.start]
        if not people:
            continue
        stated = _statement(sentence)
        if stated and stated.subject == sentence.document.text[people[0].start : people[0].end]:
            rest = stated.clause.text[stated.clause.tokens[stated.verb].start :]
            if not any(word in fold(rest).split() for word in ("his", "her", "he", "she")):
                yield _of(sentence, f"Who {rest}?", stated.subject)


def _reasons(sentences: Iterable[Sentence]) -> Iterator[Idea]:
    """Yield "why was the bridge closed?" of sentences that give a reason."""
    for sentence in sentences:
        reason = next((clause for clause in sentence.clauses if clause.kind is ClauseKind.REASON), None)
        if reason is None or reason.marker <= sentence.span.start:
            continue
        stated = _statement(sentence, reason.marker)
        if stated:
            yield _of(sentence, f"Why {_inverted(stated)}?")


def _times(sentences: Iterable[Sentence]) -> Iterator[Idea]:
    """Yield "when did the mill burn down?" of sentences that give a date."""
    for sentence in sentences:
        dated = [period for period in sentence.periods if period.grain in {Grain.DAY, Grain.MONTH, Grain.YEAR}]
        if len(sentence.periods) != 1 or not dated or sentence.figures:
            continue
        stated = _statement(sentence)
        if stated is None or not stated.clause.periods:
            continue
        words = _without(stated.clause, dated[0].span.of(sentence.document.text))
        if words and (shorter := _statement_of(words)):
            yield _of(sentence, f"When {_inverted(shorter)}?")


def _without(clause: Parse, period: str) -> str | None:
    """Leave the time out of a clause that ends with it."""
    if not clause.text.endswith(period):
        return None
    words = clause.text[: -len(period)].rstrip()
    before, _, last = words.rpartition(" ")
    return before if last in {"in", "on", "since", "at", "by"} else None


def _statement_of(words: str) -> _Statement | None:
    """Read subject and verb of a clause."""
    clause = parse(words)
    if not clause.phrases or clause.phrases[0].first:
        return None
    last = clause.phrases[0].last
    while clause.norm(last) in {"of", "in", "for", "and", "at"} and (more := clause.phrase_at(last + 1)):
        last = more.last
    named = clause.forms[clause.phrases[0].head] == "NNP"
    return _Statement(clause, clause.words(0, last), named, last) if last < len(clause.tokens) - 1 else None


def _inverted(stated: _Statement) -> str:
    """Turn a clause into the order of a question: "the mill burnt down" -> "did the mill burn down"."""
    clause, verb = stated.clause, stated.verb
    rest = clause.text[clause.tokens[verb].end :]
    subject = _lowered(stated.subject)
    if clause.form(verb) in {"BEF", "HVF"}:
        return f"{clause.norm(verb)} {subject}{rest}"
    helper = "did" if clause.form(verb) == "VBD" else "does"
    return f"{helper} {subject} {infinitive(clause.norm(verb))}{rest}"


def _further(said: Said, sentences: Iterable[Sentence]) -> Iterator[Idea]:
    """Yield what follows from the last question: the same for other times, and why."""
    base = parse(said.resolved)
    if not base.tokens or base.norm(0) not in WH | {"did", "does", "do", "was", "were", "is", "are", "has", "have"}:
        return
    years = {period.span.of(base.text) for period in base.periods}
    for sentence in sentences:
        for figure in sentence.figures:
            period = figure.period
            if period is None or period.grain is not Grain.YEAR or period.start is None or not years:
                continue
            same = said.answer and said.answer.quantity and said.answer.quantity.unit == figure.quantity.unit.name
            if same and str(period.start.year) not in years:
                yield _of(sentence, swap_period(base, f"in {period.start.year}"), _digits(sentence, figure))
    if base.norm(0) in {"did", "was", "were", "is", "are", "has", "have", "does", "do"} and said.evidence:
        why = turned(base, "why", said.value, negated=said.value == "no")
        if why is not None:
            first = said.evidence[0]
            yield Idea(why, first.document, first.start, first.end)
