"""What must not change an answer, and what must."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from qa_bot import Answer, Bot
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.document import Document

ARTICLE = Path(__file__).parent.parent / "corpus" / "china-russia-trade.txt"
TEXT = ARTICLE.read_bytes().decode("utf-8")

QUESTIONS = [
    "What was total trade between China and Russia in 2024?",
    "How much did trade grow in 2024?",
    "How much did trade grow between 2022 and 2023?",
    "How much is trade between China and the United States worth?",
    "What are Russia's main exports to China?",
    "Has China condemned the Russian invasion?",
    "Which currency does Russia use for trade with China?",
    "What was total trade in 2023?",
    "Why did trade fall in 2024?",
    "Who is the president of Russia?",
    "How much gas did Russia export in 2024?",
]

# Two countries under other names: nouns, adjectives, capitals and the joint prefix, consistently.
RENAMED = {
    "Sino-Russian": "Franco-Polish",
    "Russian": "Polish",
    "Russia": "Poland",
    "Moscow": "Warsaw",
    "China": "France",
    "Beijing": "Paris",
}
_NAMES = re.compile("|".join(sorted(RENAMED, key=len, reverse=True)))


def renamed(words: str) -> str:
    """Replace every name by its other."""
    return _NAMES.sub(lambda mark: RENAMED[mark.group()], words)


@cache
def bot(text: str) -> Bot:
    """Read a text once."""
    return Bot.of_text(text)


def gist(answer: Answer) -> tuple[object, ...]:
    """Return what an answer comes to, its wording left aside."""
    return answer.status, answer.value, answer.reason, tuple(piece.quote for piece in answer.evidence)


@pytest.mark.parametrize("question", QUESTIONS)
def test_renamed_countries_give_renamed_answers(question: str) -> None:
    """Nothing rests on what the package knows of these countries."""
    plain, other = bot(TEXT).ask(question), bot(renamed(TEXT)).ask(renamed(question))
    assert (other.status, other.reason) == (plain.status, plain.reason)
    assert other.value == (renamed(plain.value) if plain.value else None)
    assert [piece.quote for piece in other.evidence] == [renamed(piece.quote) for piece in plain.evidence]


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(
    "change",
    [str.lower, lambda words: words.replace("'", "’"), lambda words: words.rstrip("?"), lambda words: f"  {words}  "],
    ids=["lower case", "curly quotes", "no question mark", "spaces"],
)
def test_the_form_of_a_question_changes_nothing(question: str, change: Callable[[str], str]) -> None:
    """Case, quotes, the mark at the end and space around are form."""
    assert gist(bot(TEXT).ask(change(question))) == gist(bot(TEXT).ask(question))


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_unrelated_document_changes_nothing(question: str) -> None:
    """Another document that speaks of none of it is not heard."""
    cats = Document(
        "cats.txt", "Cats sleep for most of the day. A cat named Miso likes tuna.\n\nKittens need 3 meals a day."
    )
    both = Bot.of([Document("text", TEXT), cats]).ask(question)
    assert gist(both) == gist(bot(TEXT).ask(question))


@pytest.mark.parametrize(
    ("old", "new", "question", "value"),
    [
        ("€240 billion", "€310 billion", "What was total trade in 2024?", "€310 billion"),
        ("increased by 2%", "increased by 7%", "How much did trade grow in 2024?", "7%"),
        ("in yuan", "in rubles", "Which currency does Russia use for trade with China?", "rubles"),
        ("has not condemned", "has condemned", "Has China condemned the Russian invasion?", "yes"),
    ],
)
def test_a_changed_fact_changes_the_answer(old: str, new: str, question: str, value: str) -> None:
    """Answers come from the text, so a counterfactual copy is answered counterfactually."""
    assert TEXT.count(old) == 1
    answer = bot(TEXT.replace(old, new)).ask(question)
    assert value in (answer.value or ""), answer


def test_derived_figures_follow_their_operands() -> None:
    """A back-solved total moves with the figures it is computed from."""
    changed = bot(TEXT.replace("€240 billion", "€310 billion").replace("increased by 2%", "increased by 10%"))
    answer = changed.ask("What was total trade in 2023?")
    assert answer.value == "€281.8 billion", answer


def test_no_name_of_the_article_is_in_the_package() -> None:
    """The proper names of the shipped corpus occur in the code only inside complete lists."""
    package = ARTICLE.parent.parent / "qa_bot"
    names = {
        part
        for sentence in bot(TEXT).corpus.sentences
        for name in sentence.names
        for part in TEXT[name.start : name.end].replace("-", " ").split()
        if part[0].isupper() and part.lower() not in STOPWORDS
    } | {"CEPII", "dedollarization"}
    assert {"China", "Russia", "Moscow", "CEPII"} <= names
    for path in sorted(package.rglob("*.py")):
        if "lexicon" not in path.parts:
            words = path.read_text("utf-8")
            assert not {name for name in names if re.search(rf"\b{name}\b", words)}, path
    lexicon = "\n".join(path.read_text("utf-8") for path in sorted((package / "lexicon").rglob("*.py")))
    assert "cepii" not in lexicon.lower()
    assert "dedollari" not in lexicon.lower()
