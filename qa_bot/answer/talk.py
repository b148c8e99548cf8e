"""Answers about the last answer: where it stands, how sure it is, how it came about, more of it, other units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.cited import Said, elsewhere, following, last_said, lead_in, quoted
from qa_bot.answer.convert import convert
from qa_bot.extract.periods import read_periods
from qa_bot.lexicon.en import talk_cues as cue
from qa_bot.model.answer import AbstainReason, Answer, Status
from qa_bot.question.context.bare import folded
from qa_bot.question.context.direct import stated, terms
from qa_bot.question.followup import accepted_offer, leans
from qa_bot.question.remark import Remark, RemarkKind, read_item, read_remark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qa_bot.model.dialogue import History
    from qa_bot.retrieve.corpus import Corpus

_MOST_OFFERS = 3


def about_answer(text: str, history: History, corpus: Corpus, ask: Callable[[str], Answer]) -> Answer | None:
    """Return the answer to what is said about the last answer, or None where the text itself is asked.

    ``ask`` puts a question to the text: who says what was just answered, what a word of it means.
    """
    if accepted_offer(text, history) is not None:
        return None
    remark = read_remark(text)
    said = last_said(history, corpus)
    if said is not None and (item := read_item(text, said.value)):
        return _item(item, said)
    if said is not None and (dated := _dated(text, said)):
        return dated
    if remark is None:
        return None
    if said is None:
        return None if remark.kind in _ASKS_TEXT else nothing_to_follow(text, ())
    if remark.kind is RemarkKind.MORE and not said.evidence and " about " in text:
        return None  # "tell me more about it", after no answer: the text is asked about it
    if remark.kind in _ASKED and (found := _ASKED[remark.kind](said, ask)):
        return found
    return _REPLIES[remark.kind](remark, said, corpus)


def nothing_to_follow(text: str, offers: Sequence[str], *, word: str = "") -> Answer:
    """Ask back where a follow-up, or a word of it, has nothing before it, with questions that the text does answer."""
    listed = [f"“{offer}”" for offer in offers[:_MOST_OFFERS]]
    *first, last = listed or [""]
    joined = f"{', '.join(first)} or {last}" if first else last
    offer = f"You could ask {joined}" if listed else "What would you like to know from the text?"
    return Answer(
        status=Status.ABSTAINED,
        text=cue.REPLIES["nothing meant" if word else "nothing to follow"].format(offers=offer, word=word),
        reason=AbstainReason.NOTHING_TO_FOLLOW,
        resolved_question=text,
        suggestions=tuple(offers[:_MOST_OFFERS]),
    )


def follows_nothing(text: str, history: History) -> bool:
    """Say whether an utterance is a piece of a question, and no question came before it."""
    return leans(text, history)


def _answer(said: Said, words: str, *, status: Status = Status.ANSWERED) -> Answer:
    """Say something about an answer; its value, evidence and derivation stand."""
    if said.answer is None or said.answer.status is Status.ABSTAINED:
        return _silent(said, words)
    return said.answer.model_copy(
        update={"text": words, "status": status, "evidence": said.evidence, "suggestions": (), "not_covered": ()}
    )


def _silent(said: Said, words: str) -> Answer:
    """Say something about an abstention, or about a reply of which only the words are known."""
    known = said.answer
    if known is None and said.evidence:
        return Answer(
            status=Status.ANSWERED,
            text=words,
            value=said.value or None,
            evidence=said.evidence,
            confidence=0.5,
            resolved_question=said.resolved,
        )
    return Answer(
        status=Status.ABSTAINED,
        text=words,
        confidence=known.confidence if known else 0.0,
        nearest=known.nearest if known else None,
        reason=(known.reason if known else None) or AbstainReason.NOT_IN_CORPUS,
        resolved_question=said.resolved,
    )


def _nearest(said: Said) -> str:
    """Name the nearest thing that the text does say."""
    nearest = said.answer.nearest if said.answer else None
    return f" The nearest is: “{nearest.quote}”" if nearest else ""


def _item(item: str, said: Said) -> Answer | None:
    """Name an item of the list that was given: "what is the second one?"."""
    if not said.evidence:
        return None
    return _answer(said, item).model_copy(update={"value": item, "quantity": None})


def _dated(text: str, said: Said) -> Answer | None:
    """Give the time of what happened instead: "did they build it?" "No: they gave it up in 1911." "When was that?"."""
    if said.value != "no" or folded(text) not in cue.WHEN or len(said.evidence) != 1:
        return None
    periods = [period.span.of(said.evidence[0].quote) for period in read_periods(said.evidence[0].quote)]
    if len(periods) != 1:
        return None
    return _answer(said, said.evidence[0].quote).model_copy(update={"value": periods[0], "quantity": None})


def _where(remark: Remark, said: Said, corpus: Corpus) -> Answer:
    """Show the evidence with its place."""
    del remark
    if not said.evidence:
        return _silent(said, cue.REPLIES["where nothing"].format(nearest=_nearest(said)))
    return _answer(said, quoted(said.evidence, corpus))


def _speaker(said: Said, ask: Callable[[str], Answer]) -> Answer | None:
    """Ask the text who says what was answered; None where it says so itself."""
    claim = stated(said.resolved) if said.value == "yes" else None
    answer = ask(f"Who says that {claim}?") if claim else None
    cited = {(piece.document, piece.start) for piece in said.evidence}
    if answer is None or answer.status is not Status.ANSWERED:
        return None
    return answer if cited & {(piece.document, piece.start) for piece in answer.evidence} else None


def _meaning(said: Said, ask: Callable[[str], Answer]) -> Answer | None:
    """Ask the text what a thing means that was just spoken of; None where it defines none of them."""
    for term in terms(said.resolved)[:_MOST_OFFERS]:
        answer = ask(f"What does {term} mean?")
        if answer.status is Status.ANSWERED and answer.because and answer.because[0].rule == "stated_definition":
            return answer
    return None


def _sure(remark: Remark, said: Said, corpus: Corpus) -> Answer:
    """Say how sure the answer is, and on what grounds."""
    del remark
    if not said.evidence:
        return _silent(said, cue.REPLIES["sure nothing"].format(nearest=_nearest(said)))
    confidence = said.answer.confidence if said.answer else 0.0
    level = next(words for least, words in cue.LEVELS if confidence >= least)
    return _answer(said, cue.REPLIES["sure"].format(level=level, quote=quoted(said.evidence, corpus)))


def _wrong(remark: Remark, said: Said, corpus: Corpus) -> Answer:
    """Stand by the text, and say what it has on the figure or name that was claimed."""
    if not said.evidence:
        return _silent(said, cue.REPLIES["wrong nothing"].format(nearest=_nearest(said)))
    quote = quoted(said.evidence, corpus)
    if not remark.claim:
        return _answer(said, cue.REPLIES["wrong"].format(quote=quote))
    if said.agrees(remark.claim):
        return _answer(said, cue.REPLIES["agrees"].format(quote=quote))
    other = elsewhere(remark.claim, said, corpus)
    kind = "wrong elsewhere" if other else "wrong claim"
    words = cue.REPLIES[kind].format(quote=quote, claim=remark.claim, other=quoted(other, corpus) if other else "")
    answer = _answer(said, words, status=Status.CORRECTED)
    return answer.model_copy(update={"evidence": (*said.evidence, *other)})


def _explain(remark: Remark, said: Said, corpus: Corpus) -> Answer:
    """Give the derivation, or what spoke for the answer; after an abstention, what failed."""
    del remark
    if not said.evidence:
        reason = said.answer.reason if said.answer else None
        because = cue.REASONS.get(reason or "", cue.REASONS["not in corpus"])
        return _silent(said, cue.REPLIES["explain nothing"].format(reason=because, nearest=_nearest(said)))
    steps = said.answer.derivation if said.answer else ()
    if steps:
        told = "; ".join(f"{step.operation}: {', '.join(step.inputs)} → {step.result}" for step in steps)
        return _answer(said, f"{told}. {quoted(said.evidence, corpus)}")
    reasons = said.answer.because if said.answer else ()
    clues = "; ".join(f"{reason.clue}" for reason in reasons if reason.points > 0)
    words = f" What spoke for it: {clues} (rule {reasons[0].rule.replace('_', ' ')})." if clues else ""
    return _answer(said, cue.REPLIES["explain quote"].format(quote=quoted(said.evidence, corpus), clues=words))


def _why(remark: Remark, said: Said, corpus: Corpus) -> Answer | None:
    """Explain an abstention; after an answer, "why?" asks the text."""
    if said.answer is None or said.answer.status is not Status.ABSTAINED:
        return None
    return _explain(remark, said, corpus)


def _shorter(remark: Remark, said: Said, corpus: Corpus) -> Answer:
    """Give the bare value."""
    del remark, corpus
    return _answer(said, said.value or cue.REPLIES["silence"])


def _more(remark: Remark, said: Said, corpus: Corpus) -> Answer:
    """Quote what the text says next."""
    del remark
    if not said.evidence:
        return _silent(said, cue.REPLIES["where nothing"].format(nearest=_nearest(said)))
    ahead = following(said, corpus)
    if not ahead:
        return _answer(said, cue.REPLIES["no more"])
    text = cue.REPLIES["more"].format(quote=" ".join(f"“{quote.quote}”" for quote in ahead))
    return Answer(
        status=Status.ANSWERED,
        text=text,
        value=ahead[0].quote,
        evidence=ahead,
        confidence=said.answer.confidence if said.answer else 0.5,
        resolved_question=said.resolved,
    )


def _repeat(remark: Remark, said: Said, corpus: Corpus) -> Answer:
    """Say it again."""
    del remark, corpus
    return said.answer or _silent(said, said.reply)


def _declined(remark: Remark, said: Said, corpus: Corpus) -> Answer:
    """Take a "no" or a "yes" to nothing in particular as the end of the matter."""
    del corpus
    words = cue.REPLIES["declined" if remark.kind is RemarkKind.NO else "accepted"]
    return Answer(status=Status.SMALLTALK, text=words, confidence=1.0, resolved_question=said.resolved)


def _converted(remark: Remark, said: Said, corpus: Corpus) -> Answer | None:
    """Put the figure into another unit, or say why that cannot be done."""
    silent = said.answer is not None and said.answer.status is Status.ABSTAINED
    found = None if silent else convert(said, remark.claim)
    if found is None:
        return None
    if found.step is None:
        words = f"{found.words} {lead_in(said.evidence, corpus)}".strip() if said.evidence else found.words
        refusal = _silent(said._replace(answer=None, evidence=()), words)
        reason = AbstainReason.OTHER_UNIT
        return refusal.model_copy(update={"reason": reason, "not_covered": (remark.claim,), "nearest": found.nearest})
    answer = _answer(said, found.words)
    return answer.model_copy(
        update={
            "value": found.step.result.removeprefix("about "),
            "quantity": found.amount,
            "derivation": (*answer.derivation, found.step),
        }
    )


_ASKED: dict[RemarkKind, Callable[[Said, Callable[[str], Answer]], Answer | None]] = {
    RemarkKind.SPEAKER: _speaker,
    RemarkKind.MEANING: _meaning,
}
_REPLIES: dict[RemarkKind, Callable[[Remark, Said, Corpus], Answer | None]] = {
    RemarkKind.WHERE: _where,
    RemarkKind.SPEAKER: _where,
    RemarkKind.MEANING: _explain,
    RemarkKind.SURE: _sure,
    RemarkKind.WRONG: _wrong,
    RemarkKind.EXPLAIN: _explain,
    RemarkKind.WHY: _why,
    RemarkKind.SHORTER: _shorter,
    RemarkKind.MORE: _more,
    RemarkKind.REPEAT: _repeat,
    RemarkKind.YES: _declined,
    RemarkKind.NO: _declined,
    RemarkKind.CONVERT: _converted,
}
# With nothing before them these are whole questions, or nothing at all; the flow goes on.
_ASKS_TEXT = frozenset({RemarkKind.CONVERT, RemarkKind.YES, RemarkKind.NO, RemarkKind.WHY})
