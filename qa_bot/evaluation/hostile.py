"""Hostile texts: pieces that trip a reader up when a whole text is made of them."""

from __future__ import annotations

# No stops, open brackets, words that open what never closes, numbers that never end.
HOSTILE = (
    ".", ". ", "A. ", '."', "?!", "…", "Mr. ", "because a ", "who is , ", "( ", "to go ", "X, the Y, ", "of the X ",
    "he ", "“a ", "1", "1,", "1.", "a half of ", "one hundred and ", "between 3 and ", "5 million ", "$5 ", "1/2 ",
    "2019-", "May ", "in 1999 to ", "half a ", "twenty-", "1 1 1 ", "½", "A.", "1:", "5-6-", "5'", '5"', "1 and ",
    "10^", "more than ", "1 000 ", "last year ", "the first quarter of ", "minus ", "((((", "3 to ", "per ",
    "5 % of ", "http://",
)  # fmt: skip
