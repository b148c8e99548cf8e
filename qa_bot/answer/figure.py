"""How much, how many, what share, by how much: figures that the text states."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qa_bot.answer.figure_clues import figure_clues, probability
from qa_bot.answer.fit import Fit, askings, fits, passing
from qa_bot.answer.rule import Example, rule
from qa_bot.answer.single import gate_of_one, with_rate
from qa_bot.lexicon.en.asked_words import MEASURING
from qa_bot.model.candidate import Candidate, Gate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import ChunkKind
from qa_bot.model.figure import Role
from qa_bot.model.quantity import Dimension
from qa_bot.model.question import AnswerType, QuestionType
from qa_bot.question.asked import Asked, read_asked
from qa_bot.question.operands import Operation, read_operands
from qa_bot.question.rates import read_rate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.model.question import Question

# How sure a figure is by the share of the asked subject that it meets; below the last it is only the nearest.
_SURE = ((0.95, 0.97), (0.85, 0.93), (0.7, 0.85), (0.6, 0.7))
_CARRIED = 0.02
LEAST_SUBJECT = 0.6
_SHOWN, _BEHIND = 6, 0.01
_COUNTING = frozenset({Dimension.COUNT, Dimension.SHARE})
_FIGURE_TYPES = frozenset({QuestionType.HOW_MUCH, QuestionType.HOW_MANY, QuestionType.HOW_LONG})


@rule(
    AnswerType.QUANTITY,
    examples=(
        Example("In 1911 trade between Orn and Ess grew by 2%.", "By how much did trade of the two towns grow?", "2%"),
        Example("Orn said that it would shut three mills.", "How many mills will Orn shut?", "three"),
        Example("In 2021 the mill sold 9 tonnes of flour.", "How much flour did the mill sell in 2021?", "9 tonnes"),
        Example(
            "The mill was busy in 2021. It sold 9 tonnes of flour.", "How much flour was sold in 2021?", "9 tonnes"
        ),
        Example("Flour prices rose by 8% in 2021.", "How much did flour prices rise in 2021?", "8%"),
        Example("Ada made 17 loaves, seven of them of rye.", "How many of Ada's loaves were of rye?", "seven"),
        Example(
            "Prices fell by 6% in the north and 3% in the south.", "By how much did prices fall in the south?", "3%"
        ),
        Example("The north sent twelve carts (40 sacks).", "How many sacks did the north send?", "40"),
        Example("The mill opens 42 hours a week instead of 48.", "How many hours a week is the mill open?", "42 hours"),
        Example("Ada, 54, runs the mill.", "How old is Ada?", "54"),
        Example("Ada has won 41 of her 70 games.", "How many games has Ada won?", "41"),
        Example(
            "In 1801 the isle had 612 inhabitants. Today the isle has 731 inhabitants.",
            "How many inhabitants does the isle have?",
            "731",
        ),
        Example("Last season Ada made 12 loaves.", "How many loaves did Ada make last season?", "12"),
        Example("The mill lost €4 million in 2021.", "How much money did the mill lose in 2021?", "€4 million"),
        Example("Some 40 of Ada's 90 clerks will lose their posts.", "How many people will lose their posts?", "40"),
        Example("Ada hired Tom at a salary of £90 a year.", "How much did Tom earn?", "£90 a year"),
        Example(
            "The toll was a penny for a person and fourpence for a cart.", "What was the toll for a cart?", "fourpence"
        ),
        Example("The mill's shares fell by 8% to €2.", "What is the share price?", "€2"),
        Example("The slide is 62 metres long, and the pool 25 metres.", "How long is the slide?", "62 metres"),
        Example("Carters earn £13.20 an hour.", "How much do carters earn?", "£13.20 an hour"),
        Example("The inn has 12 rooms, and a room is £40.", "How much is a room at the inn?", "£40"),
        Example("The forge covers 900 square metres.", "How large is the forge?", "900 square metres"),
        Example("About 80 seals live in the bay.", "How many seals are there?", "80"),
        Example("Ada was the second of five children of a smith.", "How many children did the smith have?", "five"),
        Example("Kelm keeps wooden carts. There are 40 carts.", "How many wooden carts are there?", "40"),
        Example("Orn won 18 games, drew seven and lost nine.", "How many games did Orn lose?", "nine"),
        Example("Each month the mill bakes 90 rolls.", "How many rolls does the mill bake a month?", "90"),
        Example("The wheel turns at 20 rpm.", "How fast does the wheel turn?", "20 rpm"),
    ),
    counterexamples=(
        Example("Rents fell 12% to €186.", "What were rents before?"),
        Example("Ada was the second of five children of a smith.", "How many children did Ada have?"),
        Example("The smith had five children.", "How many sons did the smith have?"),
        Example("In May 90 carts came, and in June about 40.", "How many more carts came in May than in June?", "90"),
        Example("The mill has 40 carts.", "How many wooden carts does the mill have?"),
        Example("The new bridge will last eighty years.", "How long is the new bridge?"),
        Example("The new bridge will last eighty years.", "How long was the bridge closed?"),
        Example("The population of Kelm is 900.", "What is the elderly population of Kelm?"),
        Example("The mill sold honey for £31,000.", "How much honey did the mill sell?"),
        Example(
            "At least 90 homes have bells; in 2017 there were fewer than 40.", "How many homes had bells in 2017?", "90"
        ),
        Example("The mill has 90 carts, 20 of them in town.", "How many carts does the mill have on the isle?", "90"),
        Example(
            "The mill spent €48 million, of which €31 million on bells.", "How much was spent on bells?", "€48 million"
        ),
        Example(
            "The mill employs 90 people, 12% more than five years ago.", "How many people did it employ five years ago?"
        ),
        Example("The bridge is 96 metres long.", "How high is the bridge?"),
        Example("The judge showed seven yellow cards.", "How many red cards did the judge show?"),
        Example("The mill can bake 720 rolls an hour.", "How many rolls can the mill bake in 8 minutes?"),
        Example("One in four shops of the mill has a bell.", "How many shops does the mill have?"),
        Example("Boil 2 kg of pears, 3 kg of plums and sugar.", "How much sugar do I need?"),
        Example("In 1801 the isle had 612 inhabitants.", "How many inhabitants does the isle have now?"),
        Example("Some 40 of Ada's 90 clerks will lose their posts.", "How many clerks does Ada have?", "40"),
        Example("Ada hired Tom at a salary of £90 a year.", "How much did Ada earn?"),
        Example("By 1910 wrecks had fallen from 19 a year to five.", "How many wrecks were there in 1910?", "19"),
        Example("The mill hires 24 carters.", "How many carters does the mill have?"),
        Example("A hen lays up to 280 eggs a year.", "How many eggs does a hen lay in her life?"),
        Example("The mill has only one carter, who is paid.", "How much is the carter paid?"),
        Example("A further 12 carts are on order.", "How many carts are there?"),
        Example("Hens lay six eggs, and cocks guard them.", "How many eggs do cocks lay?"),
        Example("Barges carried salt at a fifth of the price.", "How many barges were there?"),
        Example("Income tax brought in €5 million.", "How much did property tax bring in?"),
        Example("The mill opens 42 hours a week instead of 48.", "How many hours a week is the mill open?", "48"),
        Example("Last season Ada made 12 loaves.", "How many loaves has Ada made this season?"),
        Example("The charter names 30 duties.", "How many duties does the charter not name?"),
        Example("The second cart held 9 sacks.", "How many sacks did the first cart hold?"),
        Example("With 60 sacks the cart sank.", "How many sacks more did the cart carry with 60 sacks?"),
        Example("Around 600 had been sold by May.", "How many prizes did the bakery win?"),
        Example("By 31 votes the council passed the plan.", "How many votes were against the plan?"),
        Example("Flour sales rose by 8%.", "By how much did flour sales rise in euros?"),
        Example("In 2021 the mill sold 9 tonnes of flour.", "How much flour did the mill sell in 1999?"),
        Example("In 2021 the mill sold 9 tonnes of flour.", "How much bread did the harbour bakery burn?"),
        Example("The mill sold 9 tonnes of oats and barley.", "How much barley did the mill sell?"),
        Example("Flour prices rose by 8% in 2021.", "How much did flour prices fall in 2021?"),
        Example("Flour sales came to €5 million.", "What were flour sales in dollars?"),
        Example("The mill has a cart park with 85 places.", "How many carts does the mill have?"),
        Example("The mill stands 2 km north of the ford.", "How high is the mill?"),
        Example("The inn has 12 rooms.", "How much is a room at the inn?"),
        Example("The forge took two years to build, for €9 million.", "How large is the forge?"),
        Example("The mill made €8 million, or €1.20 per share.", "How much did the mill make per share?", "€8 million"),
        Example("The mill has 85 stalls, 30 fewer than the old one.", "How many stalls did the old mill have?"),
        Example("The mill now employs 31 clerks.", "How many clerks did it employ before the war?"),
        Example("In 2003 it had 40 carts; in 2021 it had 27 carts.", "How many carts does it have now?", "40"),
        Example("Drills brought in €180 million.", "How much do drills cost?"),
        Example("The mill is old. Its chimney is 29 metres tall.", "How tall is the mill?"),
        Example("Orn has a church with a spire 48 metres tall.", "How tall is Orn?"),
        Example("The mill has 90 carts. Clerk Ada Reed, 46, drives one.", "How old is the mill?"),
        Example(
            "Of the hands under 20, 12% sing; of those over 60, it is 35%.", "What share of hands over 60 sing?", "12%"
        ),
        Example("Bells made up 61% of sales, drums 22% and horns the rest.", "What share of sales were horns?"),
        Example("On Saturdays 700 come, twice as many as on Mondays.", "How many people come on Mondays?", "700"),
        Example("Ferries carried 9,000 people.", "How many ferries were there?"),
        Example("It had 340 hands at the last count; in 1950 it had 510 hands.", "How many hands does it have?", "510"),
        Example(
            "Some 310 hands live here now, a third of the number in 1970.", "How many hands lived here in 1970?", "310"
        ),
        Example("Saws sell well. Bells made up 65% of sales.", "What share of sales came from saws?"),
        Example("The fair drew 300 visitors.", "How many traders came to the fair?"),
        Example("No ship sank, but nine were hit, two of them badly.", "How many ships were hit?", "two"),
        Example("Eleven boats were lost and three were hit.", "How many boats were hit?", "Eleven"),
        Example("The older mill has 90 sacks.", "How many sacks does the younger mill have?"),
        Example("Knead it for ten minutes and bake it for forty minutes.", "How long do I bake it?", "ten minutes"),
        Example("Orn won 18 games, drew seven and lost nine.", "How many games did Orn lose?", "18"),
        Example("Orn has 40 points, seven behind Ess.", "How many points does Ess have?"),
        Example("The mill is to cost £9 and to employ 20 people.", "How many people does the mill employ?"),
        Example(
            "The estimate was £9; in the end the mill cost £12.", "How much was the mill to cost as planned?", "£12"
        ),
        Example("Home games drew 90 people.", "How many people came to away games?"),
        Example("Orn won the cup four times. The league is old.", "How many times did Orn win the league?"),
        Example("A three-room flat costs €90.", "How much does a two-room flat cost?"),
        Example("The mill spent €9 million.", "How much did the mill take in?"),
        Example("The rate is 4%, compared with 6% in the north.", "What is the rate in the north?", "4%"),
        Example("Orn lost nine games. At home it lost none.", "How many games did Orn lose in winter at home?"),
        Example("Of the hands 71% are men, in small mills 88%.", "What share of hands in small mills are men?", "71%"),
        Example("In its first year 900 carts used the bridge.", "How many carts use the bridge a day?"),
        Example("The gate has been shut for wind 19 times.", "How many times has the gate been shut for ice?"),
        Example("Each of the two cables has 90 wires.", "How many cables are there?", "90"),
        Example("Orn sells oats. It has 90 carts. Ess has none.", "How many carts does Ess have?", "90"),
        Example("Feed costs Orn £90 and Kelm £40.", "How much does feed cost Kelm?", "£90"),
        Example("Before the war the mill sold 9 pies.", "How many pies did the mill sell after the war?"),
        Example("Ada won her seat by 31 votes.", "How many votes did Ada get?"),
        Example("Germany comes first. Buyers there took 90 boats.", "How many boats did buyers in France take?", "90"),
    ),
)
def stated_figure(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the figure of the asked subject, if subject, period, unit and role agree."""
    yield from figure_candidates(question, view)


def figure_candidates(question: Question, view: View) -> Iterator[Candidate]:
    """Yield the figures that may answer a question, best first; those that fail a gate may be the nearest thing."""
    operands = read_operands(question)
    stated = operands is None or operands.operation in {Operation.CHANGE, Operation.SHARE}
    if operands and not stated and not operands.noun:
        return  # neither of two figures is their difference
    for asked in askings(question):
        found = fits(asked, view)
        if operands and not stated:  # but "the gap of 7" is
            found = tuple(fit for fit in found if operands.noun in view.corpus.own(fit.place, fit.figure).stems)
        best = 1.0
        for fit in found[:_SHOWN]:
            if fit.gate and not _is_near(fit, asked):
                continue
            if question.type in _FIGURE_TYPES or _about_head(question, fit, view):
                candidate = _candidate(fit, found, asked, question, view)
                # What fits less well is never surer than what fits best.
                sure = candidate.sure or 0.0
                yield candidate if candidate.gate or sure <= best else replace(candidate, sure=best)
                best = min(best, max(0.0, sure - _BEHIND)) if not candidate.gate else best
        if found and found[0].gate is None:
            return


def _is_near(fit: Fit, asked: Asked) -> bool:
    """Say whether a figure that fails a gate is near enough to be shown: of the asked kind and of the asked thing."""
    own = fit.figure.quantity.dimension
    kind = asked.dimension is None or own is asked.dimension or (asked.dimension in _COUNTING and own in _COUNTING)
    if asked.substance and own is Dimension.MONEY:
        return False  # a sum of money is no amount of honey
    thing = asked.substance or asked.counted
    return kind and thing not in fit.missing


def _about_head(question: Question, fit: Fit, view: View) -> bool:
    """Say whether a figure is one of what "what was …" asks for by its noun."""
    if any(token.stem in MEASURING for token in question.tokens):
        return True
    head = question.head or _first_noun(question)
    if head is None or fit.gate is not None:
        return False
    own = view.corpus.own(fit.place, fit.figure)
    return any(other in own.stems for other, _ in view.corpus.concordance.relatives(head))


def _first_noun(question: Question) -> str | None:
    """Return the head of the first phrase of "what was the operating *profit* in 2020"."""
    after = (chunk for chunk in question.chunks if chunk.first >= max(question.gap_end, 0))
    noun = next((chunk for chunk in after if chunk.kind is ChunkKind.NOUN), None)
    return question.tokens[noun.head].stem if noun else None


def _candidate(fit: Fit, found: Sequence[Fit], asked: Asked, question: Question, view: View) -> Candidate:
    """Make a candidate of a figure, with the sentence that gives its period as second evidence."""
    clues = figure_clues(fit, found, asked, question, view) if fit.gate is None else fit.clues
    gate = fit.gate or gate_of_one(fit, question, view) or (Gate.UNSURE if fit.subject < LEAST_SUBJECT else None)
    return Candidate(
        value=_quoted(fit, question),
        places=places_of(fit),
        clues=clues,
        quantity=fit.figure.quantity,
        words=_instead(fit, gate, asked, question) if gate else said(fit),
        gate=gate,
        missing=_missing(fit, asked, question),
        sure=probability(clues) if fit.gate is None else sureness(fit),
    )


def _quoted(fit: Fit, question: Question) -> str:
    """Return the words of a figure, with what it falls on unless the question says that."""
    span = fit.figure.quantity.span
    return (span if read_rate(question) else with_rate(span, fit.sentence)).of(fit.sentence.document.text)


def sureness(fit: Fit) -> float:
    """Return how sure a figure is that passes its gates; 0 where it meets too little of what was asked."""
    sure = next((value for share, value in _SURE if fit.subject >= share), 0.0)
    return sure - _CARRIED if sure and fit.period is Clue.PERIOD_CARRIED else sure


def places_of(fit: Fit) -> tuple[Place, ...]:
    """Return where the figure stands, and where its period is stated if its own sentence does not say it."""
    document, figure = fit.sentence.document, fit.figure
    carried = (figure.period.span,) if figure.period and not figure.period_stated else ()
    return tuple(Place(document, span) for span in (figure.quantity.words, *carried))


def said(fit: Fit) -> str:
    """Put a figure into words: hedge and all, with its period."""
    document, figure = fit.sentence.document, fit.figure
    words = " ".join(with_rate(figure.quantity.words, fit.sentence).of(document.text).split())
    words = words[:1].upper() + words[1:]
    period = " ".join(figure.period.span.of(document.text).split()) if figure.period else ""
    sign = {1: "up ", -1: "down "}.get(figure.direction, "") if figure.role is Role.CHANGE else ""
    return f"{words} ({sign}{period})." if period or sign else f"{words}."


def _instead(fit: Fit, gate: Gate, asked: Asked, question: Question) -> str | None:
    """Say which condition a figure fails, and what it is instead."""
    text, figure = fit.sentence.document.text, fit.figure
    words = " ".join(figure.quantity.words.of(text).split())
    if gate is Gate.OTHER_PERIOD:
        period = f"for {' '.join(figure.period.span.of(text).split())}" if figure.period else "without saying when"
        wanted = " and ".join((*(period.span.of(question.resolved) for period in asked.periods), *asked.loosely))
        when = f" for {wanted}" if wanted else " what it was before" if asked.formerly else ""
        return f"The text does not say{when}; it gives {words} {period}."
    if gate is Gate.OTHER_SUBJECT and figure.subject:
        return f"The text does not say; the nearest figure, {words}, is of {' '.join(figure.subject.split())}."
    if gate is Gate.OTHER_UNIT and asked.unit:
        return f"The text does not say in {asked.unit}; it gives {words}, and no exchange rate."
    return None


def _missing(fit: Fit, asked: Asked, question: Question) -> tuple[str, ...]:
    """Name the parts of the question that the figure leaves unanswered, in the question's words."""
    text = question.resolved
    words = {token.stem: token.text for token in question.tokens}
    missing = [words.get(stem, stem) for stem in fit.missing]
    if fit.gate is Gate.OTHER_PERIOD:
        missing += [period.span.of(text) for period in asked.periods]
    return tuple(dict.fromkeys(missing))


def best_fit(asked: Asked, view: View) -> Sequence[Fit]:
    """Return the figures that pass every gate and meet enough of the subject, best first."""
    if asked is read_asked(view.question):  # the gates have looked at all of these
        return [fit for fit in fits(asked, view) if fit.gate is None and fit.subject >= LEAST_SUBJECT]
    return passing(asked, view, LEAST_SUBJECT)


RULES = (stated_figure,)
