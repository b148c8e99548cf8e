"""A stand-in for the bot: it knows one invented article and five questions about it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from qa_bot.model.answer import AbstainReason, Answer, Because, Evidence, Nearest, Status, Step
from qa_bot.model.document import Block, BlockKind, Document, Sentence
from qa_bot.model.figure import Figure, Role
from qa_bot.model.quantity import Dimension, Quantity, Unit
from qa_bot.model.span import Span
from qa_bot.model.trace import Considered, Retrieved, Trace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qa_bot.extract.annotate import Watch
    from qa_bot.model.dialogue import History

MILL = """The mill at Ashford: a short account

The mill at Ashford sold 1,340 tonnes of flour in 2019, against 1,200 tonnes in 2018. Its owner, Ruth Calder, \
said that the new wheel had paid for itself within a year.

About 40 people worked there in the summer of 2019. The nearest rival, at Benning, sold nearly 900 tonnes, and \
closed its doors two years later.

The wheel was built by a firm from the coast. It turns slowly, even in a dry summer, and needs little care.
"""


def mill(name: str = "mill.txt", text: str = MILL) -> Document:
    """Return the invented article."""
    return Document(name=name, text=text)


def evidence(document: Document, quote: str) -> Evidence:
    """Return a quote with its place."""
    start = document.text.index(quote)
    return Evidence(document=document.name, start=start, end=start + len(quote), quote=quote)


@dataclass(frozen=True)
class StandInCorpus:
    """Documents, and their lines as sentences with a figure at each number of tonnes."""

    documents: tuple[Document, ...]
    sentences: tuple[Sentence, ...]


def _figure(line: str, start: int, words: str, amount: str, index: int) -> Figure:
    at = start + line.index(words)
    span = Span(at, at + len(words))
    number = Decimal(amount)
    return Figure(
        quantity=Quantity(span, span, number, number, Unit("tonne", Dimension.MASS)),
        subject="flour",
        subject_spans=(),
        measure="sales",
        period=None,
        period_stated=False,
        role=Role.LEVEL,
        direction=0,
        against=None,
        sentence=index,
    )


def _sentences(document: Document) -> Iterable[Sentence]:
    start = 0
    for index, line in enumerate(document.text.split("\n\n")):
        figures = tuple(
            _figure(line, start, words, amount, index)
            for words, amount in (("1,340 tonnes", "1340"), ("1,200 tonnes", "1200"), ("900 tonnes", "900"))
            if words in line
        )
        span = Span(start, start + len(line))
        block = Block(BlockKind.PARAGRAPH, *span)
        yield Sentence(document, index, span, block, index, (), figures=figures)
        start += len(line) + 2


def make(documents: Iterable[Document], *, watch: Watch = iter) -> StandIn:
    """Make a stand-in for some documents."""
    read: list[Document] = []
    sentences: list[Sentence] = []
    for document in documents:
        read.append(document)
        sentences += watch(_sentences(document))
    return StandIn(StandInCorpus(tuple(read), tuple(sentences)))


@dataclass(frozen=True)
class StandIn:
    """Answers five questions, echoes the others as not in the text."""

    corpus: StandInCorpus

    def suggest(self, limit: int = 3, history: History = ()) -> tuple[str, ...]:
        """Return questions from the list that were not asked."""
        asked = {turn.question.casefold() for turn in history}
        known = ("How much flour was sold in 2019?", "Who owns the mill?", "Compare 2018 and 2019")
        return tuple(question for question in known if question.casefold() not in asked)[:limit]

    def ask(self, text: str, history: History = ()) -> Answer:
        """Answer a question from the list."""
        document = self.corpus.documents[0]
        folded = text.casefold()
        if "compare" in folded:
            return self._compared(text, document)
        if "flour" in folded or "2019" in folded:
            return Answer(
                status=Status.ANSWERED,
                text="1,340 tonnes of flour were sold in 2019.",
                value="1,340 tonnes",
                evidence=(evidence(document, "sold 1,340 tonnes of flour in 2019"),),
                confidence=0.9,
                because=(Because(rule="stated_figure", clue="asked period", points=2.5),),
                resolved_question=text,
                suggestions=("Who owns the mill?", "How many people worked there?"),
            )
        if "owns" in folded or "owner" in folded:
            return Answer(
                status=Status.ANSWERED,
                text="Ruth Calder owns it.",
                value="Ruth Calder",
                evidence=(evidence(document, "Its owner, Ruth Calder,"),),
                resolved_question=text if history == () else "Who is the owner of the mill?",
            )
        if "benning" in folded:
            return Answer(
                status=Status.CORRECTED,
                text="It was not Benning that sold most; the mill at Ashford did.",
                value="no",
                evidence=(evidence(document, "sold nearly 900 tonnes"), evidence(document, "1,340 tonnes")),
                resolved_question=text,
            )
        return Answer(
            status=Status.ABSTAINED,
            text="The text does not say. The nearest thing it says is about the wheel.",
            nearest=Nearest(value="the coast", **evidence(document, "built by a firm from the coast").model_dump()),
            reason=AbstainReason.NOT_IN_CORPUS,
            not_covered=("the miller",),
            resolved_question=text,
        )

    def _compared(self, text: str, document: Document) -> Answer:
        return Answer(
            status=Status.ANSWERED,
            text="2019 was 140 tonnes above 2018.",
            value="140 tonnes",
            evidence=(evidence(document, "1,340 tonnes of flour in 2019"), evidence(document, "1,200 tonnes in 2018")),
            derivation=(Step(operation="difference", inputs=("1,340 tonnes", "1,200 tonnes"), result="140 tonnes"),),
            resolved_question=text,
        )

    def explain(self, text: str, history: History = ()) -> Trace:
        """Tell a made-up way to the answer."""
        answer = self.ask(text, history)
        start = self.corpus.sentences[1].span.start
        passage = Retrieved("mill.txt", start, start + 40, self.corpus.documents[0].text[start : start + 40], 3.2)
        return Trace(
            question=text,
            resolved=answer.resolved_question,
            understood=(("type", "figure"), ("focus", "flour"), ("period", "2019")),
            carried=(("subject", "the mill"),) if history else (),
            passages=(passage,),
            candidates=(
                Considered("stated_figure", "1,340 tonnes", "sold 1,340 tonnes", (("asked period", 2.5),), 2.5),
                Considered(
                    "stated_figure", "1,200 tonnes", "1,200 tonnes", (("right type", 1.0),), 1.0, "other period"
                ),
            ),
            answer=answer,
        )
