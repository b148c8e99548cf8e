"""Running sets: one bot for each text, order kept, crashes reported; and the summaries of what came out."""

from __future__ import annotations

import pytest

from qa_bot.evaluation import measure
from qa_bot.evaluation.item import Gold, Item
from qa_bot.evaluation.run import Run, errors, run
from tests.evaluation.standin import Standin, refused, said

MILL, BARN = "The mill burnt in 1902.", "The barn stands."


def _item(name: str, context: str, question: str, *golds: Gold, answerable: bool = True, polar: bool = False) -> Item:
    return Item(name, "Title", context, question, golds, answerable=answerable, polar=polar)


SPANS = (
    _item("1", MILL, "When did the mill burn?", Gold("1902", 18)),
    _item("2", BARN, "What stands?", Gold("The barn", 0)),
    _item("3", MILL, "What burnt?", Gold("The mill", 0)),
)
ANSWERS = {
    "When did the mill burn?": said("1902", quote=MILL, confidence=0.9),
    "What stands?": said("something", quote=BARN, confidence=0.4),
    "did it burn": said("yes", quote=MILL),
    "did it drown": said("yes", quote=MILL),
}


def _run(*items: Item) -> tuple[Run, list[str]]:
    read: list[str] = []

    def make(text: str) -> Standin:
        read.append(text)
        return Standin(ANSWERS)

    return run(items, make), read


def test_each_text_is_read_once_and_the_order_is_kept() -> None:
    """Two questions share a text though another stands between them."""
    done, read = _run(*SPANS)
    assert read == [MILL, BARN]
    assert [outcome.item.id for outcome in done.outcomes] == ["1", "2", "3"]
    assert done.read_bytes == len(MILL) + len(BARN)
    assert all(outcome.reply.ms > 0 for outcome in done.outcomes)


def test_a_crash_is_an_outcome() -> None:
    """The run goes on, and the error names the exception."""
    done, _ = _run(_item("1", MILL, "crash", Gold("1902", 18)), SPANS[0])
    assert [outcome.fault for outcome in done.outcomes] == ["crashed", None]
    assert [error.split(" (")[0] for error in errors(done.outcomes)] == ["ZeroDivisionError: told to"]


def test_a_text_that_cannot_be_read_fails_its_questions_only() -> None:
    """The other text is still asked about."""

    def make(text: str) -> Standin:
        if text == BARN:
            raise ValueError("no barn")
        return Standin(ANSWERS)

    done = run(SPANS, make)
    assert [outcome.fault for outcome in done.outcomes] == [None, "crashed", "refused, nothing cited"]


def test_a_set_of_answerable_questions_is_measured() -> None:
    """One right, one wrong, one refused with nothing near."""
    measures = measure.of_spans(_run(*SPANS)[0].outcomes)
    assert measures["questions"] == 3
    assert measures["right sentence"] == pytest.approx(2 / 3)
    assert measures["EM, forced"] == pytest.approx(1 / 3)
    assert measures["refused"] == pytest.approx(1 / 3)
    assert measures["right of those answered"] == 0.5


def test_typed_questions_are_measured_apart() -> None:
    """Only "when" is typed here."""
    measures = measure.of_typed(_run(*SPANS)[0].outcomes)
    assert measures["typed questions"] == 1
    assert measures["F1, date"] == 1
    assert measures["F1, money"] is None


def test_a_set_with_unanswerable_questions_is_measured() -> None:
    """The shares of what was answered and refused, rightly and wrongly, add up."""
    items = (
        *SPANS,
        _item("4", MILL, "Who burnt it?", answerable=False),
        _item("5", BARN, "What stands?", answerable=False),
    )
    measures = measure.of_mixed(_run(*items)[0].outcomes)
    parts = ("answered right", "answered wrong", "answered the unanswerable", "refused rightly", "refused wrongly")
    assert [measures[part] for part in parts] == [0.2] * 5
    assert measures["F1, as given"] == pytest.approx(0.4)
    assert measures["F1, refusing everything"] == pytest.approx(0.4)
    assert measures["F1, best threshold"] == pytest.approx(0.6)
    assert measures["AUROC of confidence"] == pytest.approx(4 / 6)


def test_yes_and_no_are_measured_by_polarity() -> None:
    """Both are met with yes, one rightly; the third is refused."""
    items = [
        _item("1", MILL, "did it burn", Gold("yes", -1), polar=True),
        _item("2", MILL, "did it drown", Gold("no", -1), polar=True),
        _item("3", MILL, "did it grow", Gold("no", -1), polar=True),
    ]
    measures = measure.of_any(_run(*items)[0].outcomes)
    assert measures["says yes or no"] == pytest.approx(2 / 3)
    assert measures["yes is right"] == 0.5
    assert measures["no is right"] is None


def test_refusals_are_measured_against_answerable_questions() -> None:
    """The confidences decide what a threshold would refuse."""
    sure = run(SPANS[:1], lambda _: Standin(ANSWERS)).outcomes
    unsure = run([_item("1", BARN, "What stands?", answerable=False)], lambda _: Standin(ANSWERS)).outcomes
    measures = measure.of_refusals(sure, unsure, [0.03])
    assert measures["refused"] == 0
    assert measures["refused at 3 % wrong refusals"] == 1
    assert measures["AUROC of confidence"] == 1


def test_of_any_tells_the_sets_apart() -> None:
    """A set with no unanswerable question reports its typed part; the time is reported for all."""
    done = run(SPANS, lambda _: Standin({"What burnt?": refused()}))
    assert "typed: F1, forced" in measure.of_any(done.outcomes)
    speed = measure.of_speed(done.outcomes, done.read_bytes, done.read_seconds)
    assert all(value is not None and value > 0 for value in speed.values())
    assert measure.of_speed([], 0, 0)["MB read a second"] is None
