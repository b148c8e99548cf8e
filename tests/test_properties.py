"""What holds for any text and any question."""

from functools import cache
from pathlib import Path

from hypothesis import given, settings

from qa_bot import Answer, Bot
from qa_bot.model.document import Document
from qa_bot.text.segment import segment
from tests.strategies import QUESTIONS, TEXTS

ARTICLE = Path(__file__).parent.parent / "corpus" / "china-russia-trade.txt"


@cache
def article_bot() -> Bot:
    """Read the shipped article once."""
    return Bot.read(ARTICLE)


def check(answer: Answer, documents: tuple[Document, ...]) -> None:
    """Every quote is a slice of its document, and an answer has what its status promises."""
    texts = {document.name: document.text for document in documents}
    for quote in (*answer.evidence, *((answer.nearest,) if answer.nearest else ())):
        assert texts[quote.document][quote.start : quote.end] == quote.quote
    assert answer.text
    if answer.status.value == "answered":
        assert answer.value is not None
        assert answer.evidence
    if answer.status.value == "abstained":
        assert answer.value is None
        assert answer.reason is not None
        assert answer.evidence == ()


@given(TEXTS)
def test_segmentation_keeps_every_character_in_order(text: str) -> None:
    """Tokens are slices in order, inside their sentence, and cover every visible character of the blocks."""
    last = 0
    for sentence in segment(Document("text", text)):
        assert sentence.span.start >= last
        last = sentence.span.end
        place = sentence.span.start
        for token in sentence.tokens:
            assert text[token.start : token.end] == token.text
            assert text[place : token.start].strip() == ""
            place = token.end
        assert text[place : sentence.span.end].strip() == ""


@settings(deadline=None)
@given(TEXTS, QUESTIONS)
def test_any_text_and_question_get_an_honest_answer(text: str, question: str) -> None:
    """Whatever is read and asked, an answer comes back whose quotes hold, the same one twice, and it survives JSON."""
    bot = Bot.of_text(text)
    answer = bot.ask(question)
    check(answer, bot.corpus.documents)
    assert Bot.of_text(text).ask(question) == answer
    assert Answer.model_validate_json(answer.model_dump_json()) == answer


@settings(deadline=None)
@given(QUESTIONS)
def test_any_question_on_the_article(question: str) -> None:
    """The same on the shipped article."""
    bot = article_bot()
    check(bot.ask(question), bot.corpus.documents)
    assert bot.explain(question).answer == bot.ask(question)
