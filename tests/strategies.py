"""Hypothesis strategies that several suites share: texts and questions, plain and hostile."""

from hypothesis import strategies as st

WORDS = st.sampled_from(
    """
    the a mill river trade exports China Russia Ada Lovelace Dr. U.S. in 2023 2024 rose fell by 2 % to € 240 billion
    $ 94 million and or but not because of more than about 3.5 km “quoted” (aside) , . ; : - – ? !
    who what when how much did was
    """.split()
)
PROSE = st.lists(WORDS, max_size=60).map(" ".join)
HOSTILE = st.sampled_from(
    [
        "[red]x[/]",
        "\x1b]52;c;aGk=\x07",
        "\u202eabc",
        "a\u0000b",
        "\r\n\r\n",
        "\u00a0",
        "1,2,3,4,5",
        "€€€",
        "👩‍👩‍👧",
        "of of of of",
    ]
)
TEXTS = st.one_of(
    PROSE, st.text(max_size=200), st.lists(st.one_of(PROSE, HOSTILE, st.text(max_size=20)), max_size=6).map("\n".join)
)
QUESTIONS = st.one_of(PROSE, st.text(max_size=80), HOSTILE)
