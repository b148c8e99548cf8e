"""Losses, parts of wholes, wages and prices; and which time of a text a figure belongs to, or none."""

from __future__ import annotations

import pytest

from qa_bot.extract.annotate import annotate
from qa_bot.model.document import Document
from qa_bot.model.figure import Figure, Role
from qa_bot.text.segment import segment


def read(text: str) -> dict[str, Figure]:
    """Return the figures of a text by their words."""
    document = Document("text", text)
    found = [figure for sentence in annotate(document, segment(document)) for figure in sentence.figures]
    return {figure.quantity.span.of(text): figure for figure in found}


def when(figure: Figure, text: str) -> str:
    """Return the words of a figure's period."""
    return figure.period.span.of(text) if figure.period is not None else ""


def test_lost_money_is_a_loss_and_no_decrease() -> None:
    """Who loses money makes a loss; a share that loses some falls."""
    text = "The mill lost $3 million last year, compared with a profit of $1 million in 2019. Its shares lost 40 cents."
    found = read(text)
    loss, profit, fall = found["$3 million"], found["$1 million"], found["40 cents"]
    assert (loss.measure, loss.role, when(loss, text)) == ("loss", Role.LEVEL, "last year")
    assert (profit.measure, profit.role, when(profit, text)) == ("profit", Role.LEVEL, "2019")
    assert (fall.role, fall.direction) == (Role.CHANGE, -1)


def test_what_is_only_compared_with_holds_for_nothing_after_it() -> None:
    """The sums of two earlier years, set beside this one's, do not date the next sentence."""
    text = "In 2023 costs came to £14, compared with £13 in 2022 and £12 in 2021. Income was £15."
    found = read(text)
    assert [when(found[sum_], text) for sum_ in ("£14", "£13", "£12", "£15")] == ["2023", "2022", "2021", "2023"]


@pytest.mark.parametrize(
    ("text", "words", "unit", "subject"),
    [
        ("About 240 of the mill's 1,900 clerks will leave.", "240", "clerks", "the mill's 1,900 clerks"),
        ("Two of Ada's newest barges were sold.", "Two", "barges", "Ada's newest barges"),
        ("Her sketches, 48 in all, hang in the hall.", "48", "sketches", "Her sketches"),
        ("The firm has 50 clerks. About 30 of them work in Lisford.", "30", "clerks", "them"),
    ],
)
def test_counts_the_noun_that_stands_apart(text: str, words: str, unit: str, subject: str) -> None:
    """A part counts what its whole is of, and a number set beside a phrase the things of that phrase."""
    figure = read(text)[words]
    assert (figure.quantity.unit.name, figure.subject) == (unit, subject)


@pytest.mark.parametrize(
    ("text", "words", "period"),
    [
        # The main time goes on, not that of the comparison.
        ("The mill lost $3m last year, against a profit of $1m in 2019. Sales fell 12%.", "12%", "last year"),
        # A time that opens its own statement is not of the number before it.
        ("In 2007 the mill ground 63 tonnes, in 2008 just 12.", "63 tonnes", "2007"),
        ("In 2007 the mill ground 63 tonnes, in 2008 just 12.", "12", "2008"),
        # Brackets, asides and what comes again and again tell nothing of other numbers.
        ("Orm is a town of 400 people (2020), 7 km north of Ley.", "7 km", ""),
        ("Ada, who came in May 1999, has sold 7 boats.", "7", ""),
        ("The market, held every second Thursday, draws 500 visitors.", "500", ""),
        # What is counted from the time spoken of holds for nothing after it.
        ("Sales fell to $9m from $12m a year earlier. Costs were $3m.", "$3m", ""),
        ("The bonds promised 7% interest, yet by 2016 nothing was paid.", "7%", ""),
        ("Margins should recover by 2% over the next two years.", "2%", "the next two years"),
        ("At the end of the year the mill had 40 carters.", "40", "the end of the year"),
        # What goes from one time to another leaves neither for what follows.
        ("Wrecks rose from 3 in 2012 to 9 in 2016. Two barges sank.", "Two", ""),
        ("The toll was $1 until 1968; today a car pays $2.", "$2", "today"),
        # Present tense, "still" and "now" speak of now.
        ("The mill was sold in 2007. The cousins still own 31%.", "31%", ""),
        ("The mill was sold in 2007. It employs 40 carters.", "40", ""),
        ("The mill was sold in 2007. It made 40 tonnes of flour.", "40 tonnes", "2007"),
        ("Sales came to $9m in 2007. Flour accounts for 60% of them.", "60%", "2007"),
        # A record only says how long it has stood, and "until" how long something was so.
        ("The price fell to $2, the lowest level since 2012.", "$2", ""),
        ("There was no ferry until 1950. The toll was $2.", "$2", ""),
        # Nothing else happens on the day of a birth.
        ("She was born on 12 March 1874. At the age of fourteen she left.", "fourteen", ""),
        # What was before a change is not of the time that it reached.
        ("By 1910 wrecks had fallen from nineteen a year to five.", "nineteen", ""),
        ("By 1910 wrecks had fallen from nineteen a year to five.", "five", "1910"),
        ("In 2019 it imported goods from 12 countries.", "12", "2019"),
        # The day on which something was said is not that of what was said.
        ("The firm said on Tuesday that it would close six of its twenty mills by May.", "six", "May"),
    ],
)
def test_takes_the_time_that_is_its_own(text: str, words: str, period: str) -> None:
    """A figure has the time of its clause, or that of the sentence before, or none."""
    assert when(read(text)[words], text) == period


def test_wage_is_of_whom_it_is_paid_to() -> None:
    """Who is hired at a salary earns it; money that shares fall to is their price."""
    found = read("The mill hired Tom at a salary of $90. Bob was hired at a wage of $80. Its shares fell 8% to $2.")
    assert [(found[words].subject, found[words].measure) for words in ("$90", "$80")] == [
        ("Tom", "salary"),
        ("Bob", "wage"),
    ]
    assert found["$2"].measure == "price"


def test_apposition_belongs_to_the_subject() -> None:
    """A subject with a name between commas stays the subject."""
    assert read("A rival, Corlim, has offered to buy nine barges.")["nine"].subject == "A rival, Corlim"


def test_coins_of_no_certain_state_are_money() -> None:
    """Crowns are money after a million and after "paid"; who wins three crowns counts them."""
    found = read(
        "It cost 42 million crowns. She paid 5 crowns. The toll was a penny for a cow and fourpence for a cart."
    )
    assert {words: figure.quantity.dimension.value for words, figure in found.items()} == dict.fromkeys(
        ("42 million crowns", "5 crowns", "a penny", "fourpence"), "money"
    )
    assert read("He won three crowns on the track.")["three"].quantity.dimension.value == "count"
