"""What a document is about: its own key sentences, said to be a selection."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from qa_bot.answer.rule import Example, rule
from qa_bot.lexicon.en.question_words import TEXT_NOUNS
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.question import AnswerType, QuestionType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import View
    from qa_bot.model.document import Sentence
    from qa_bot.model.question import Question
    from qa_bot.retrieve.corpus import Corpus

_SENTENCES = 3
_SHORTEST = 6
_SURE = 0.96
_TITLES = frozenset({"title", "headline", "heading", "name"})


@rule(
    AnswerType.STATEMENT,
    examples=(
        Example(
            "The mill on the Arle ground flour for three villages until 1970.\n\nCats sleep a lot in winter there.",
            "What is this text about?",
            "The mill on the Arle ground flour for three villages until 1970.",
        ),
    ),
    counterexamples=(Example("The mill ground flour for three villages.", "What did the mill grind?"),),
)
def key_sentences(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the sentences that share most with the rest of their document, in their order, the opening one first."""
    if question.type is not QuestionType.SUMMARY:
        return
    chosen = central(view.corpus, question)
    if not chosen:
        return
    title = next((s.text for s in view.corpus.sentences if s.is_heading and s.document is chosen[0].document), None)
    opening = f"“{' '.join(title.split())}”. In its own words: " if title else "In its own words: "
    yield Candidate(
        chosen[0].text,
        tuple(Place(sentence.document, sentence.span) for sentence in chosen),
        ((Clue.DEFAULT, 1.0),),
        words=opening + " ".join(" ".join(sentence.text.split()) for sentence in chosen),
        sure=_SURE,
    )


def central(corpus: Corpus, question: Question) -> Sequence[Sentence]:
    """Return the opening sentence and the most central ones of the document that the question names, or the first."""
    named = [document for document in corpus.documents if document.name.lower() in question.resolved.lower()]
    document = (named or corpus.documents)[0]
    places = [
        place
        for place, sentence in enumerate(corpus.sentences)
        if sentence.document is document and not sentence.is_heading and len(corpus.stems[place]) >= _SHORTEST
    ]
    if not places:
        return [s for s in corpus.sentences if s.document is document and not s.is_heading][:_SENTENCES]
    common = Counter(stem for place in places for stem in corpus.stems[place])
    weight = {
        place: sum(common[stem] for stem in sorted(corpus.stems[place])) / (10 + len(corpus.stems[place]))
        for place in places
    }
    best = sorted(places[1:], key=lambda place: (-weight[place], place))[: _SENTENCES - 1]
    return [corpus.sentences[place] for place in sorted((places[0], *best))]


@rule(
    AnswerType.ENTITY,
    AnswerType.DEFINITION,
    examples=(
        Example("The mill on the Arle\n\nIt ground flour.", "What is the title of this text?", "The mill on the Arle"),
    ),
    counterexamples=(
        Example("The mill on the Arle\n\nIt ground flour.", "What is the title of the miller?"),
        Example("It ground flour for three villages.", "What is the title of this text?"),
    ),
)
def document_title(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the heading that a document opens with."""
    content = {token.norm for token in question.tokens if token.is_word and token.norm not in STOPWORDS}
    if not content & _TITLES or not content - _TITLES or content - _TITLES - TEXT_NOUNS:
        return
    first = next((sentence for sentence in view.corpus.sentences if sentence.is_heading), None)
    if first is not None and first.index == 0:
        yield Candidate(
            " ".join(first.text.split()), (Place(first.document, first.span),), ((Clue.DEFAULT, 1.0),), sure=_SURE
        )


RULES = (key_sentences, document_title)
