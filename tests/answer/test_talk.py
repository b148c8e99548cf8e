"""Talk about an answer shows its evidence, stands by the text and never invents."""

from __future__ import annotations

import pytest

from qa_bot import Answer, Bot, History, Turn
from qa_bot.answer.talk import about_answer, follows_nothing, nothing_to_follow
from qa_bot.answer.verify import verify
from qa_bot.model.answer import AbstainReason, Status

TEXT = """The mill at Kells

Josiah Brandt built the mill in 1804. It cost 900 pounds. The wheel is 12 metres high.

The mill employed 40 people in 1850. A flood ruined the wheel in 1862. It was never repaired.
"""


@pytest.fixture(scope="module")
def bot() -> Bot:
    """Read the text once."""
    return Bot.of_text(TEXT, name="mill.txt")


def asked(bot: Bot, *questions: str) -> History:
    """Hold a conversation."""
    history: History = ()
    for question in questions:
        answer = bot.ask(question, history)
        history = (*history, Turn(question, answer.text, answer.resolved_question, answer))
    return history


def said(bot: Bot, text: str, *questions: str) -> Answer:
    """Return what is said about the last answer; it always passes the last check."""
    answer = about_answer(text, asked(bot, *questions), bot.corpus, bot.ask)
    assert answer is not None
    assert verify(answer, bot.corpus.documents) == answer
    return answer


WHEEL = "How high is the wheel?"


@pytest.mark.parametrize(
    "text",
    [
        "where does it say that?",
        "quote it",
        "How do you know?",
        "source?",
        "Show me",
        "says who?",
        "ok, prove it",
        "can you quote it?",
        "could you show me the source please",
    ],
)
def test_evidence_is_shown_with_its_place(bot: Bot, text: str) -> None:
    """The quote comes with its paragraph, and the value stands."""
    answer = said(bot, text, WHEEL)
    assert answer.status is Status.ANSWERED
    assert answer.text.startswith("In the first paragraph: “The wheel is 12 metres high.”")
    assert answer.value == "12 metres"
    assert answer.resolved_question == WHEEL


@pytest.mark.parametrize("text", ["are you sure?", "Really?", "is that right", "how sure are you?", "sure?"])
def test_doubt_is_met_with_the_quote(bot: Bot, text: str) -> None:
    """A level in words, and the text."""
    answer = said(bot, text, WHEEL)
    assert answer.status is Status.ANSWERED
    assert "sure" in answer.text.lower() or "judge" in answer.text
    assert "“The wheel is 12 metres high.”" in answer.text


@pytest.mark.parametrize(
    ("text", "status", "words"),
    [
        ("that's wrong", Status.ANSWERED, "I go by the text"),
        ("I don't believe you", Status.ANSWERED, "I go by the text"),
        ("that's wrong, it is 30 metres", Status.CORRECTED, "it isn't 30 metres"),
        ("No, it's 30 metres.", Status.CORRECTED, "30 metres"),
        ("No, the wheel is 30 metres high.", Status.CORRECTED, "I go by the text"),
        ("no, it is 12 metres", Status.ANSWERED, "agree"),
        ("I think it was 40", Status.CORRECTED, "40 elsewhere: In the second paragraph"),
    ],
)
def test_denial_does_not_move_it(bot: Bot, text: str, status: Status, words: str) -> None:
    """It stands by the text, whatever figure is put to it."""
    answer = said(bot, text, WHEEL)
    assert answer.status is status
    assert words in answer.text
    assert answer.value == "12 metres"
    assert "“The wheel is 12 metres high.”" in answer.text


@pytest.mark.parametrize("text", ["explain", "how did you get that?", "Show your work", "what do you mean?"])
def test_the_way_to_the_answer_is_told(bot: Bot, text: str) -> None:
    """A quoted answer names what it was read off."""
    answer = said(bot, text, WHEEL)
    assert answer.status is Status.ANSWERED
    assert "“The wheel is 12 metres high.”" in answer.text


def test_a_computation_is_told_step_by_step(bot: Bot) -> None:
    """A converted figure says how it came about."""
    answer = said(bot, "in feet?", WHEEL)
    assert answer.status is Status.ANSWERED
    assert answer.value == "39.4 feet"
    assert answer.quantity is not None
    assert answer.quantity.unit == "ft"
    assert [step.operation for step in answer.derivation] == ["convert"]


@pytest.mark.parametrize(
    ("question", "text", "words"),
    [
        ("How much did the mill cost?", "in dollars?", "no exchange rate"),
        ("How much did the mill cost?", "how much is that in euros?", "no exchange rate"),
        (WHEEL, "in kilograms?", "can't be put into kilograms"),
        ("Who built the mill?", "in dollars?", "no figure"),
    ],
)
def test_no_rate_is_invented(bot: Bot, question: str, text: str, words: str) -> None:
    """What cannot be converted is refused, and the text's own figure shown."""
    answer = said(bot, text, question)
    assert answer.status is Status.ABSTAINED
    assert answer.reason is AbstainReason.OTHER_UNIT
    assert words in answer.text
    assert answer.value is None


def test_shorter_and_again(bot: Bot) -> None:
    """The bare value; the same answer once more."""
    assert said(bot, "shorter", WHEEL).text == "12 metres"
    assert said(bot, "say that again", WHEEL) == asked(bot, WHEEL)[-1].answer


def test_more_reads_on(bot: Bot) -> None:
    """Each "more" goes on where the last one ended, to the end of the text."""
    first = said(bot, "tell me more", WHEEL)
    assert [quote.quote for quote in first.evidence] == [
        "The mill employed 40 people in 1850.",
        "A flood ruined the wheel in 1862.",
    ]
    second = said(bot, "go on", WHEEL, "tell me more")
    assert [quote.quote for quote in second.evidence] == ["It was never repaired."]
    assert "ends" in said(bot, "more", WHEEL, "more", "more").text


def test_remarks_follow_remarks(bot: Bot) -> None:
    """Whatever was remarked since, the last real answer is meant."""
    answer = said(bot, "quote it", WHEEL, "are you sure?", "in feet?", "explain")
    assert "“The wheel is 12 metres high.”" in answer.text


@pytest.mark.parametrize("text", ["why?", "are you sure?", "where does it say that?", "explain"])
def test_silence_is_explained(bot: Bot, text: str) -> None:
    """After an abstention it says what failed, and claims nothing."""
    answer = said(bot, text, "Who painted the ceiling of the chapel?")
    assert answer.status is Status.ABSTAINED
    assert answer.value is None


@pytest.mark.parametrize(
    "text", ["why?", "Who built it?", "and in 1850?", "no, I meant the flood", "tell me more about the flood"]
)
def test_what_asks_the_text_is_left_to_it(bot: Bot, text: str) -> None:
    """These are questions, not remarks."""
    assert about_answer(text, asked(bot, WHEEL), bot.corpus, bot.ask) is None


def test_a_no_ends_the_matter(bot: Bot) -> None:
    """Without an offer, "no" declines."""
    assert said(bot, "no", WHEEL).status is Status.SMALLTALK


def test_bare_words_are_found_again(bot: Bot) -> None:
    """Where only the words of a reply are known, its sentence is looked up."""
    history = (Turn("How high is the wheel?", "12 metres", "How high is the wheel?"),)
    answer = about_answer("where does it say that?", history, bot.corpus, bot.ask)
    assert answer is not None
    assert [quote.quote for quote in answer.evidence] == ["The wheel is 12 metres high."]
    unknown = (Turn("How high is the tower?", "99 miles", "How high is the tower?"),)
    silent = about_answer("where does it say that?", unknown, bot.corpus, bot.ask)
    assert silent is not None
    assert silent.evidence == ()


def test_several_documents_are_named() -> None:
    """Which of them it was is part of the place."""
    from qa_bot.model.document import Document  # noqa: PLC0415 - only here

    other = "The Arle Bridge\n\nThe bridge at Arle has six arches. Ruth Hale drew the plans. It was opened in 1911."
    bot = Bot.of([Document("a.txt", other), Document("b.txt", TEXT)])
    answer = said(bot, "source?", WHEEL)
    assert "of b.txt" in answer.text


@pytest.mark.parametrize("text", ["where does it say that?", "are you sure?", "shorter", "explain"])
def test_nothing_was_said(bot: Bot, text: str) -> None:
    """A remark with nothing before it is asked back."""
    answer = about_answer(text, (), bot.corpus, bot.ask)
    assert answer is not None
    assert answer.reason is AbstainReason.NOTHING_TO_FOLLOW


def test_offers_are_made_where_nothing_can_be_followed() -> None:
    """The question back names what could be asked, and a yes can take it up."""
    assert follows_nothing("and in 1850?", ())
    answer = nothing_to_follow("and in 1850?", ("Who built it?", "How high is it?"))
    assert answer.suggestions == ("Who built it?", "How high is it?")
    assert "“Who built it?” or “How high is it?”" in answer.text
    assert "What would you like" in nothing_to_follow("why?", ()).text


WORKS = (
    """A varve is a pair of layers. According to the survey, the mill was closed in 1911. The wheel has two varves."""
)


def test_a_question_about_the_source_asks_who_says_it() -> None:
    """Whoever the text names is the answer; where it names nobody, the text itself is shown."""
    bot = Bot.of_text(WORKS)
    named = bot.ask("who says so?", asked(bot, "Was the mill closed in 1911?"))
    assert (named.status, named.value) == (Status.ANSWERED, "the survey")
    unnamed = bot.ask("who says so?", asked(bot, "What is a varve?"))
    assert unnamed.text.startswith("In the first paragraph: “A varve is a pair of layers.”")


def test_what_that_means_is_asked_of_the_text() -> None:
    """A term of the last question is defined where the text defines it; else the answer is explained."""
    bot = Bot.of_text(WORKS)
    defined = bot.ask("what does that mean?", asked(bot, "How many varves has the wheel?"))
    assert (defined.status, defined.value) == (Status.ANSWERED, "a pair of layers")
    explained = bot.ask("what does that mean?", asked(bot, "When was the mill closed?"))
    assert "I read it off this" in explained.text


def test_after_a_no_the_time_is_that_of_what_happened_instead() -> None:
    """Of what the text denies it has no time; of what it says instead it may have one, or none."""
    bot = Bot.of_text("The council rejected the harbour in 2016. The yard was not sold. A mill stands on the shore.")
    told = bot.ask("when was that?", asked(bot, "Did the council approve the harbour?"))
    assert (told.status, told.value) == (Status.ANSWERED, "2016")
    assert told.evidence[0].quote.startswith("The council rejected the harbour")
    undated = bot.ask("when was that?", asked(bot, "Was the yard sold?"))
    assert undated.status is not Status.ANSWERED
