"""Times and deeds that a question points to: "how old was she then?", "how long did that take?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.periods import read_periods
from qa_bot.lexicon.en.followup_cues import ORDINALS
from qa_bot.question.context.completed import Completed
from qa_bot.question.context.inflection import finite, infinitive
from qa_bot.question.context.parse import AUXILIARIES, parse

if TYPE_CHECKING:
    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.parse import Parse

_THEN = (" then", " at that time", " at the time", " in that year", " that year", " at that point", " at that moment")
_TOOK = frozenset({"how long did that take", "how long did this take"})
_BE = frozenset({"was", "were", "is", "are"})


def then(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "how old was she then?" by the time that was answered, or by what happened then."""
    del words
    asked = text.strip().rstrip(" ?.!")
    end = next((end for end in _THEN if asked.lower().endswith(end)), "")
    if not end or len(asked.split()) < _SHORTEST:
        return None
    when = _time(memory, _pronoun(parse(text)))
    if not when:
        return None
    return Completed(f"{asked[: -len(end)]} {when}?", (("period", when),))


_SHORTEST = 4


def age_then(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "how old was she?" after "when did she die?"."""
    listed = words.split()
    base = memory.bases[0]
    if listed[:3] != ["how", "old", "was"] or not 4 <= len(listed) <= _LONGEST or base.norm(0) != "when":  # noqa: PLR2004
        return None
    asked = parse(text)
    clause = _clause(base, _pronoun(asked))
    named = asked.form(3) == "PRP" or any(
        token.norm in base.text.lower() for token in asked.tokens[3:] if token.is_word
    )
    if not clause or not named or any(form in AUXILIARIES for form in asked.forms[3:]):
        return None
    return Completed(f"{text.strip().rstrip(' ?.!')} {clause}?", (("period", clause),))


_LONGEST = 6


def next_rank(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "what about the second one?" where a question before the last one spoke of the first of its kind."""
    del text
    listed = [word for word in words.split() if word not in _AROUND]
    if len(listed) != 1 or listed[0] not in ORDINALS or len(words.split()) > _LONGEST:
        return None
    for back, base in enumerate(memory.bases[:_RECENT]):
        for place, token in enumerate(base.tokens):
            ranked = token.norm in ORDINALS and base.form(place + 1) in {"NN", "NNS"}
            if ranked and (back == 0 or token.norm == listed[0]):
                return None  # what was asked last is asked again, of another one
            if ranked:
                whole = f"{base.text[: token.start]}{listed[0]}{base.text[token.end :]}"
                return Completed(whole, (("question", base.text),))
    return None


_AROUND = frozenset({"what", "about", "how", "and", "the", "one", "but", "ok", "so", "now"})
_RECENT = 4


def took(words: str, text: str, memory: Memory) -> Completed | None:
    """Complete "how long did that take?" by the deed that was asked about."""
    del text
    deed = _deed(memory.bases[0]) if words in _TOOK else ""
    return Completed(f"How long did it take to {deed}?", (("relation", deed),)) if deed else None


def _pronoun(asked: Parse) -> str:
    """Return the first pronoun for a person in a question."""
    return next((token.norm for token in asked.tokens if token.norm in {"he", "she", "they"}), "")


def _time(memory: Memory, pronoun: str) -> str:
    """Return the time that was answered last, or else the clause for what was asked about."""
    value = memory.values[0]
    periods = read_periods(value) if value else ()
    if len(periods) == 1 and len(value.split()) <= _LONGEST:
        return value if value.split()[0].lower() in _LEADING else f"in {value}"
    return _clause(memory.bases[0], pronoun)


_LEADING = frozenset("in on at during since by from after before about around between last until".split())


def _clause(base: Parse, pronoun: str) -> str:
    """Return "when she sold the mill" for "why did Ada sell the mill?"; Ada is named where no pronoun is."""
    did = next((n for n, token in enumerate(base.tokens) if token.norm == "did"), -1)
    subject = next((phrase for phrase in base.phrases if phrase.first == did + 1), None)
    if did < 0 or subject is None or base.form(subject.last) != "VB":
        return ""
    rest = base.text[base.tokens[subject.last].end :].strip(" ?.!")
    somebody = pronoun or base.words(subject.first, subject.last)
    said = f"when {somebody} {finite(base.norm(subject.last), 'did')} {rest}"
    return said.strip()


def _deed(base: Parse) -> str:
    """Return what was done in a question, as an infinitive with its object: "restore the mill"."""
    verb = next((n for n, form in enumerate(base.forms) if form in {"VB", "VBD"} and base.norm(n) != "did"), -1)
    if verb > 0:
        rest = base.text[base.tokens[verb].end :].strip(" ?.!")
        return f"{infinitive(base.norm(verb)) if base.form(verb) == 'VBD' else base.norm(verb)} {rest}" if rest else ""
    be = next((n for n, token in enumerate(base.tokens) if token.norm in _BE), -1)
    done = next((phrase for phrase in base.phrases if phrase.first == be + 1), None)
    if be < 0 or done is None or base.form(done.last) != "VBN":
        return ""
    return f"{infinitive(base.norm(done.last))} {base.words(done.first, done.last)}"
