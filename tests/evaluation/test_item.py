"""Items and outcomes: which sentence counts as right, and what a failure is called."""

from __future__ import annotations

import pytest

from qa_bot.evaluation.item import Gold, Item, Outcome, Reply, flatten, kind_of
from qa_bot.evaluation.ruler import place_of, sentence_at, sentence_starts
from qa_bot.model.answer import AbstainReason, Answer, Because, Evidence, Nearest, Status

TEXT = "Dr. Lund built the mill in 1902. It burnt down, they say, in a storm. A new one stands there."


@pytest.mark.parametrize(
    ("marked"),
    [
        "Dr. Lund came. |He left.",
        "It cost 3.5 million. |“Too much,” he said. |She agreed.",
        "He met J. Ray in the U.S. Senate. |Then he went.",
        "No full stop here\n\n|Next paragraph",
        "It ended in 1902. |1903 was better.",
        "Was it e.g. Rye? |Yes!",
    ],
)
def test_the_ruler_finds_where_sentences_begin(marked: str) -> None:
    """Bars in the example stand where a sentence begins."""
    text = marked.replace("|", "")
    expected, seen = [0], 0
    for part in marked.split("|")[:-1]:
        seen += len(part)
        expected.append(seen)
    assert list(sentence_starts(text)) == expected


def test_sentence_at_covers_every_offset() -> None:
    """The last sentence ends with the text."""
    start, end = sentence_at(TEXT, TEXT.index("burnt"))
    assert TEXT[start:end].strip() == "It burnt down, they say, in a storm."
    assert sentence_at(TEXT, len(TEXT) - 1)[1] == len(TEXT)


def test_an_answer_stands_where_its_value_does() -> None:
    """A value inside the quote moves the place; one that is worked out does not."""
    assert place_of("1902", 10, "built in 1902") == 19
    assert place_of("no", 10, "built in 1902") == 10
    assert place_of(None, 10, "built in 1902") == 10


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("How many mills burnt?", "number"),
        ("In what year did it burn?", "year"),
        ("When did it burn?", "date"),
        ("Who built the mill?", "who"),
        ("Which city has a mill?", "where"),
        ("How much did the mill cost?", "money"),
        ("Why did it burn?", "why"),
        ("What stands there?", "other"),
    ],
)
def test_kinds_follow_the_question_word(question: str, kind: str) -> None:
    """The words of the question decide."""
    assert kind_of(question) == kind


def _item(*golds: Gold, answerable: bool = True, polar: bool = False) -> Item:
    return Item("1", "Mill", TEXT, "When was the mill built?", golds, answerable=answerable, polar=polar)


def _reply(status: str, value: str | None, forced: str | None, place: int | None) -> Reply:
    return Reply(status, value, forced, place, "", 0.7)


YEAR = Gold("1902", TEXT.index("1902"))


@pytest.mark.parametrize(
    ("reply", "fault"),
    [
        (_reply("answered", "in 1902", "in 1902", 24), None),
        (_reply("answered", "Dr. Lund", "Dr. Lund", 0), "answered, wrong words in the right sentence"),
        (_reply("answered", "a storm", "a storm", 60), "answered, wrong sentence"),
        (_reply("abstained", None, "1902", 27), "refused, right words"),
        (_reply("abstained", None, "a storm", 60), "refused, wrong sentence"),
        (_reply("abstained", None, None, None), "refused, nothing cited"),
        (_reply("smalltalk", None, None, None), "refused, nothing cited"),
    ],
)
def test_faults_name_the_step_that_went_astray(reply: Reply, fault: str | None) -> None:
    """An answerable question can fail at the sentence, at the words, or by a refusal."""
    assert Outcome(_item(YEAR), reply).fault == fault


def test_an_unanswerable_question_wants_a_refusal() -> None:
    """Anything else is a fault, however good it looks."""
    unanswerable = _item(answerable=False)
    assert Outcome(unanswerable, _reply("abstained", None, "1902", 27)).fault is None
    answered = Outcome(unanswerable, _reply("answered", "1902", "1902", 27))
    assert answered.fault == "answered the unanswerable"
    assert answered.given_match == (0, 0)
    assert not answered.right


def test_a_polar_question_wants_the_very_word() -> None:
    """A refusal is a fault of its own kind, and not a wrong answer."""
    polar = _item(Gold("no", -1), polar=True)
    assert Outcome(polar, _reply("answered", "no", "no", 0)).fault is None
    assert Outcome(polar, _reply("answered", "yes", "yes", 0)).fault == "said yes wrongly"
    assert Outcome(polar, _reply("abstained", None, "no", 0)).fault == "said neither yes nor no"


def test_forced_and_given_differ_when_the_bot_abstains() -> None:
    """Forced counts the nearest value, given counts the silence."""
    outcome = Outcome(_item(YEAR), _reply("abstained", None, "1902", 27))
    assert outcome.forced_match == (1, 1)
    assert outcome.given_match == (0, 0)
    assert outcome.right_sentence
    assert outcome.gold_sentence() == outcome.chosen_sentence() == "Dr. Lund built the mill in 1902."


def test_flatten_keeps_what_is_measured() -> None:
    """The evidence that holds the value comes before the first; an abstention falls back on the nearest."""
    far = Evidence(document="t", start=33, end=47, quote="It burnt down,")
    near = Evidence(document="t", start=0, end=32, quote="Dr. Lund built the mill in 1902.")
    answered = Answer(
        status=Status.ANSWERED,
        text="In 1902.",
        value="1902",
        evidence=(far, near),
        confidence=0.8,
        because=(Because(rule="date", clue="right type", points=2),),
        resolved_question="When?",
    )
    reply = flatten(answered, ms=1.5)
    assert (reply.forced, reply.place, reply.quote, reply.ms) == ("1902", 27, near.quote, 1.5)
    assert reply.because == ("date: right type +2",)
    abstained = Answer(
        status=Status.ABSTAINED,
        text="The text does not say.",
        nearest=Nearest(value="1902", document="t", start=0, end=32, quote=near.quote),
        reason=AbstainReason.UNSURE,
        resolved_question="When?",
    )
    reply = flatten(abstained)
    assert (reply.value, reply.forced, reply.place, reply.reason, reply.refused) == (None, "1902", 27, "unsure", True)
