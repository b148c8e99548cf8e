"""A question that stands alone, to a Question."""

from __future__ import annotations

from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.question import AnswerType, Question, QuestionType
from qa_bot.text.tokens import read_tokens


def analyze(text: str, *, resolved: str | None = None) -> Question:
    """Return what the words of a question tell."""
    resolved = resolved or text
    tokens = read_tokens(resolved)
    focus = tuple(
        dict.fromkeys(token.stem for token in tokens if token.is_word and token.norm not in STOPWORDS)
    )
    return Question(
        text=text,
        resolved=resolved,
        type=QuestionType.WHAT if focus else QuestionType.NONE,
        wants=frozenset({AnswerType.STATEMENT, AnswerType.ENTITY}),
        tokens=tokens,
        focus=focus,
    )
