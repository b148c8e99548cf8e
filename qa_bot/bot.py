"""Bot: the whole flow on one screen."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from qa_bot.answer.compose import compose, declined, talked
from qa_bot.answer.compound import combine, either
from qa_bot.answer.match import look_up
from qa_bot.answer.rank import propose, rank
from qa_bot.answer.rules import RULES
from qa_bot.answer.suggest import suggest
from qa_bot.answer.talk import about_answer, follows_nothing, nothing_to_follow
from qa_bot.answer.trace import Run, loosened, trace
from qa_bot.answer.verify import verify
from qa_bot.lexicon.en.followup_cues import PLURAL_PRONOUNS
from qa_bot.model.answer import Status
from qa_bot.model.dialogue import Turn
from qa_bot.model.document import Document
from qa_bot.question.aliases import named_as_written
from qa_bot.question.analyze import analyze
from qa_bot.question.casing import written
from qa_bot.question.compound import split_compound
from qa_bot.question.context.known import read_known
from qa_bot.question.converse import converse
from qa_bot.question.followup import Resolution, dangles, hollow, resolve
from qa_bot.question.markup import without_markup
from qa_bot.question.smalltalk import is_sum, out_of_scope, small_talk, without_pleasantries
from qa_bot.question.spelling import Speller
from qa_bot.retrieve.corpus import Corpus
from qa_bot.settings import Settings
from qa_bot.text.read import read_documents

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from qa_bot.answer.rule import Rule
    from qa_bot.extract.annotate import Watch
    from qa_bot.model.answer import Answer
    from qa_bot.model.dialogue import History
    from qa_bot.model.trace import Trace
    from qa_bot.question.context.known import Known


class Bot:
    """Answers questions about a corpus, or says why it cannot. Stateless: history is a value."""

    def __init__(self, corpus: Corpus, *, rules: Iterable[Rule] = RULES, settings: Settings | None = None) -> None:
        self.corpus = corpus
        self.rules = tuple(rules)
        self.settings = settings or Settings()

    @classmethod
    def read(cls, *paths: Path | str, settings: Settings | None = None) -> Bot:
        """Read files and folders (.txt, .md).

        Raises:
            CorpusError: a path cannot be read, or holds no text.
        """
        return cls.of(read_documents([Path(path) for path in paths]), settings=settings)

    @classmethod
    def of(cls, documents: Iterable[Document], *, settings: Settings | None = None, watch: Watch = iter) -> Bot:
        """Make a bot for documents at hand; every sentence read passes ``watch``, which may raise to stop."""
        settings = settings or Settings()
        return cls(Corpus(documents, engine=settings.engine, watch=watch), settings=settings)

    @classmethod
    def of_text(cls, text: str, *, title: str | None = None, name: str = "text") -> Bot:
        """Make a bot for one text at hand."""
        return cls.of([Document(name, text, title)])

    def ask(self, text: str, history: History = ()) -> Answer:
        """Answer a question; whatever is typed, an Answer comes back."""
        return self._run(text, history).answer

    def explain(self, text: str, history: History = ()) -> Trace:
        """Answer a question and tell how the answer came about, step by step."""
        return trace(text, self._run(text, history), self.corpus)

    def suggest(self, limit: int = 3, history: History = ()) -> tuple[str, ...]:
        """Return questions that this corpus answers, none of them asked in the history."""
        return suggest(self.ask, self.corpus, history, limit=limit)

    @cached_property
    def _speller(self) -> Speller:
        """What mends typos with the words of the corpus."""
        return Speller(self.corpus.vocabulary)

    @cached_property
    def _capitals(self) -> Mapping[str, str]:
        """How the corpus writes its names."""
        return written(self.corpus.sentences)

    @cached_property
    def _known(self) -> Known:
        """Whom the documents speak of."""
        return read_known(self.corpus.sentences, self.corpus.names, self._capitals)

    def _run(self, text: str, history: History) -> Run:
        """Go through the flow once, keeping every intermediate value."""
        text = without_markup(text)
        if (reply := self._reply(text, history)) is not None:
            return Run(None, (), None, None, reply)
        question = without_pleasantries(text)
        parts = split_compound(question)
        if len(parts) == 1:
            return self._resolved(text, resolve(question, history, self._known), history)
        answers: list[tuple[str, Answer]] = []
        for part in parts:  # each part is a follow-up of the one before
            answer = self._resolved(part, resolve(part, history, self._known), history).answer
            answers.append((part, answer))
            history = (*history, Turn(part, answer.text, answer.resolved_question, answer))
        return Run(None, (), None, None, combine(text, answers))

    def _reply(self, text: str, history: History) -> Answer | None:
        """Meet what asks nothing of the text: small talk, sums, talk about the last answer, loose ends."""
        if talk := small_talk(text, history, known=self.corpus.vocabulary):
            return talked(text, talk)
        if is_sum(text) and (talk := out_of_scope(text)):
            return talked(text, talk)
        if told := about_answer(text, history, self.corpus, self.ask):
            return verify(told, self.corpus.documents)
        return nothing_to_follow(text, self.suggest()) if follows_nothing(text, history) else None

    def _resolved(self, text: str, resolution: Resolution, history: History) -> Run:
        """Answer a question as it was resolved; where that fails, as typed, or without the carried period."""
        if resolution.guessed:
            return self._guessed(text, resolution, history)
        word = hollow(resolution.text)
        if word and not (history and word in PLURAL_PRONOUNS):  # "they" may be anybody
            return Run(None, (), None, None, nothing_to_follow(text, self.suggest(history=history), word=word))
        run = self._reading(text, resolution)
        if run.answer.status is not Status.ABSTAINED:
            return run
        if talk := out_of_scope(text):
            return run._replace(answer=declined(run.answer, talk))
        if not history and run.answer.nearest is None and dangles(text):
            return run._replace(answer=nothing_to_follow(text, self.suggest()))
        return run

    def _reading(self, text: str, resolution: Resolution) -> Run:
        """Answer the readings of a question: both of two that are equally good, else the first that is answered."""
        run = self._answer(text, resolution)
        if not resolution.certain and run.answer.status is not Status.ANSWERED:
            plain = self._answer(text, Resolution(text))
            run = plain if _outdoes(plain.answer, run.answer) else run
        others = [self._answer(text, resolution._replace(text=other)) for other in resolution.others]
        if run.answer.status is not Status.ABSTAINED:
            return run._replace(answer=either(run.answer, [other.answer for other in others]))
        if resolution.looser:
            looser = self._answer(text, resolution._replace(text=resolution.looser))
            others.append(loosened(looser, resolution.carried))
        if resolution.spare:
            others.append(self._answer(text, resolution._replace(text=resolution.spare)))
        if turned := converse(resolution.text):
            others.append(self._answer(text, resolution._replace(text=turned)))
        return next((other for other in others if other.answer.status is not Status.ABSTAINED), run)

    def _guessed(self, text: str, resolution: Resolution, history: History) -> Run:
        """Answer a whole question as typed; the guess at what it is about is told where the text lacks its noun."""
        run = self._resolved(text, Resolution(text), history)
        if run.answer.status is not Status.ABSTAINED or resolution.guessed in self.corpus.vocabulary:
            return run
        answer = run.answer.model_copy(update={"resolved_question": resolution.text})
        return run._replace(answer=answer, carried=resolution.carried)

    def _answer(self, text: str, resolution: Resolution) -> Run:
        """Answer a question that stands alone."""
        aliases = (pair for document in self.corpus.documents for pair in document.aliases)
        mended, typos = self._speller.mend(named_as_written(resolution.text, aliases))
        question = analyze(text, resolved=mended, typos=typos, names=self.corpus.names, capitals=self._capitals)
        view = look_up(question, self.corpus)
        ranking = rank(propose(question, view, self.rules), threshold=self.settings.threshold)
        answer = verify(compose(question, ranking, self.corpus), self.corpus.documents)
        return Run(question, resolution.carried, view, ranking, answer)


def _outdoes(plain: Answer, resolved: Answer) -> bool:
    """Say whether a question as typed is met better than what it may mean: an answer before a correction."""
    order = (Status.ANSWERED, Status.CORRECTED, Status.ABSTAINED)
    return order.index(plain.status) < order.index(resolved.status)
