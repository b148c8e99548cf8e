"""The measures against values worked out by hand from the official definitions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_bot.evaluation import metrics
from qa_bot.evaluation.metrics import Caught, Scored


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("The  Red, Barn!", "red barn"),
        ("an A-frame", "aframe"),
        ("“curly” marks stay", "“curly” marks stay"),
        ("theatre", "theatre"),
        ("the", ""),
    ],
)
def test_normalize_follows_the_official_order(text: str, folded: str) -> None:
    """Punctuation goes before articles do, and only ASCII punctuation goes."""
    assert metrics.normalize(text) == folded


def test_f1_counts_shared_tokens_as_a_bag() -> None:
    """Two of three tokens are shared on either side."""
    assert metrics.f1("old red barn", "red old house") == pytest.approx(2 / 3)
    assert metrics.f1("red red", "red") == pytest.approx(2 / 3)
    assert metrics.f1("barn", "house") == 0


def test_the_two_scripts_differ_on_empty_texts() -> None:
    """Two texts that normalize to nothing are equal in 2.0, and share nothing in 1.1."""
    assert metrics.f1("the", "a") == 1
    assert metrics.f1_v1("the", "a") == 0
    assert metrics.f1_v1("red barn", "the red barn") == 1
    assert metrics.f1("", "barn") == 0


def test_match_takes_the_best_reference_and_none_means_no_answer() -> None:
    """EM and F1 may come from different references; without one only silence is right."""
    assert metrics.match("red barn", ["barn", "the red barn", ""]) == (1, 1)
    assert metrics.match("big red barn", ["barn", "red barn house"]).f1 == pytest.approx(2 / 3)
    assert metrics.match("", []) == (1, 1)
    assert metrics.match("barn", []) == (0, 0)


def test_best_threshold_trades_refusals_for_answers() -> None:
    """Refusing all earns 1/4; answering down to 0.6 earns 1 + 0.9 + 0.8; the unanswerable at 0.5 would cost one."""
    rows = [
        Scored(answerable=True, score=0.9, value=0.9),
        Scored(answerable=True, score=0.6, value=0.8),
        Scored(answerable=False, score=0.5, value=0.0),
        Scored(answerable=True, score=0.4, value=0.3),
    ]
    best = metrics.best_threshold(rows)
    assert best is not None
    assert best.value == pytest.approx(2.7 / 4)
    assert best.score == 0.6


def test_best_threshold_may_be_to_refuse_everything() -> None:
    """A set whose answers are all worthless is best refused, at a threshold that no score reaches."""
    best = metrics.best_threshold(
        [Scored(answerable=False, score=1.0, value=0), Scored(answerable=True, score=0.5, value=0)]
    )
    assert best is not None
    assert best.value == 0.5
    assert best.score > 1
    assert metrics.best_threshold([]) is None


def test_best_threshold_does_not_split_equal_scores() -> None:
    """Both questions at 0.7 are answered or neither, whichever comes first in the list."""
    rows = [Scored(answerable=True, score=0.7, value=1), Scored(answerable=False, score=0.7, value=0)]
    best = metrics.best_threshold(rows)
    assert best is not None
    assert best.value == 0.5


def test_auroc_is_the_chance_of_the_right_order() -> None:
    """Of six pairs four are in order and one is tied."""
    assert metrics.auroc([0.9, 0.5], [0.1, 0.5, 0.7]) == pytest.approx(4.5 / 6)
    assert metrics.auroc([], [0.1]) is None


@given(st.lists(st.floats(0, 1), min_size=1), st.lists(st.floats(0, 1), min_size=1))
def test_auroc_agrees_with_counting_pairs(highs: list[float], lows: list[float]) -> None:
    """The fast way gives what comparing every pair gives."""
    pairs = [(high > low) + (high == low) / 2 for high in highs for low in lows]
    assert metrics.auroc(highs, lows) == pytest.approx(sum(pairs) / len(pairs))


def test_caught_at_refuses_at_most_the_allowed_share() -> None:
    """One wrong refusal in ten is allowed, so the threshold is the second lowest answerable score."""
    answerable = [0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.8, 0.9, 0.9, 0.9]
    assert metrics.caught_at(answerable, [0.1, 0.3, 0.4, 0.6], 0.1) == Caught(0.5, 0.1, 0.4)
    assert metrics.caught_at([], [0.1], 0.1) is None


def test_refusals_are_counted_on_both_sides() -> None:
    """Three refusals, two of them due, one due refusal missed."""
    counted = metrics.count_refusals([(False, True), (False, True), (True, True), (False, False), (True, False)])
    assert (counted.right, counted.wrong, counted.missed) == (2, 1, 1)
    assert counted.precision == pytest.approx(2 / 3)
    assert counted.recall == pytest.approx(2 / 3)
    assert counted.f1 == pytest.approx(2 / 3)
    assert metrics.count_refusals([(True, False)]).precision is None


def test_polar_counts_by_what_was_said() -> None:
    """Silence and anything but yes and no lower the coverage, not the accuracy."""
    polar = metrics.count_polar([("yes", "yes"), ("yes", "no"), ("no", "no"), (None, "yes"), ("a barn", "no")])
    assert polar.coverage == pytest.approx(3 / 5)
    assert polar.accuracy == pytest.approx(2 / 3)
    assert polar.yes_accuracy == 0.5
    assert polar.no_accuracy == 1
    assert metrics.count_polar([]).coverage is None


def test_risk_grows_as_less_sure_answers_are_let_in() -> None:
    """Equal scores come in together."""
    points = metrics.risk_coverage([(0.9, True), (0.5, False), (0.5, True), (0.1, False)])
    assert [(point.coverage, point.risk) for point in points] == [(0.25, 0), (0.75, pytest.approx(1 / 3)), (1, 0.5)]
    assert metrics.risk_at(points, 0.5) == pytest.approx(1 / 3)
    assert metrics.risk_at((), 0.5) is None


def test_reliability_compares_promise_and_outcome_per_bin() -> None:
    """A score of 1 falls into the last bin; the error is weighted by the bins' sizes."""
    rows = [(0.95, True), (1.0, True), (0.25, False), (0.25, True)]
    low, high = metrics.reliability(rows)
    assert (low.low, low.number, low.promised, low.kept) == (0.2, 2, 0.25, 0.5)
    assert (high.high, high.number, high.kept) == (1.0, 2, 1.0)
    assert metrics.calibration_error(rows) == pytest.approx((2 * 0.25 + 2 * 0.025) / 4)
    assert metrics.calibration_error([]) is None


def test_quantile_takes_a_value_that_occurred() -> None:
    """No value is made up between two others."""
    assert metrics.quantile([3, 1, 2, 4], 0.5) == 3
    assert metrics.quantile([5], 0.99) == 5
    assert metrics.quantile([], 0.5) is None
