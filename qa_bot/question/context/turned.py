"""The last question asked another way: "why?", "when?", "by how much?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.followup_cues import MORE_WORDS
from qa_bot.lexicon.en.question_words import WH
from qa_bot.question.context.inflection import PARTICIPLES, infinitive
from qa_bot.question.context.parse import AUXILIARIES, is_asked, parse
from qa_bot.question.context.size import auxiliary_of, compared

if TYPE_CHECKING:
    from qa_bot.question.context.parse import Parse


def turned(base: Parse, wh: str, value: str, *, negated: bool = False) -> str | None:
    """Ask of the last question's fact why, when or how it is; ``value`` is the answer that was given."""
    if [base.norm(n) for n in range(3)] == ["what", "happened", "to"]:
        return _happened(base, wh, value)
    if not value and base.norm(0) == "who" and base.form(1) == "BEF" and base.form(2) in {"IN", "TO"}:
        return None  # "who was with her?", not answered, is nothing to ask the time of
    if wh in _OF_TIME and value and base.norm(0) == "who" and base.form(1) == "BEF" and base.form(2) == "DT":
        return f"{wh[:1].upper()}{wh[1:]} {base.norm(1)} {value} {base.text[base.tokens[2].start :].rstrip(' ?.!')}?"
    return _turned(base, wh, value, negated=negated)


def _turned(base: Parse, wh: str, value: str, *, negated: bool) -> str | None:
    """Ask why, when or how of what has a fact of its own."""
    auxiliary = auxiliary_of(base)
    if wh == "why" and (both := compared(base)) is not None and base.norm(0) == "how":
        more = next(token.norm for token in base.tokens if token.norm in MORE_WORDS)
        return f"Why is {both[0]} {more} than {both[1]}?"
    opening = wh[:1].upper() + wh[1:]
    value = inside(value)
    if wh in _OF_TIME:
        value = without_periods(parse(value), value)
    if auxiliary is None:
        return _of_more(base, opening) or _of_subject(base, opening, value)
    body = base.text[base.tokens[auxiliary].start :].rstrip(" ?.!")
    body = body[:1].lower() + body[1:]
    if body.endswith(" there") and len(body.split()) == 2:  # noqa: PLR2004 - "how many are there?" has nothing to turn
        return None
    if wh in _OF_TIME:
        body = without_periods(base, body)
    if auxiliary > 0 and (start := _lacks_subject(base, auxiliary)):
        subject, rest = _subject(base, auxiliary, value), base.text[base.tokens[start].start :].rstrip(" ?.!")
        rest = without_periods(base, rest) if wh in _OF_TIME else rest
        rest = f"not {rest}" if "NOT" in base.forms[auxiliary:start] else rest  # "who does not agree?"
        return f"{opening} {base.tokens[auxiliary].norm} {subject} {rest}?" if subject else None
    copular = base.form(auxiliary) in {"BEF", "VBS"} or base.norm(0) == "how"
    counts = base.norm(0) == "how" and base.norm(1) == "many" and base.form(auxiliary) not in {"BEF", "VBS"}
    missing = _filler(base, auxiliary, value) if wh == "why" or counts or not copular else None
    if missing is not None:
        place, words = missing
        cut = base.tokens[place - 1].end - base.tokens[auxiliary].start
        body = f"{body[:cut]} {words}{body[cut:]}"
    elif negated and wh == "why" and (past := _past_subject(base, auxiliary)):
        cut = base.tokens[past - 1].end - base.tokens[auxiliary].start
        body = body if "not" in body.split() else f"{body[:cut]} not{body[cut:]}"
    return f"{opening} {body}?"


def _past_subject(base: Parse, auxiliary: int) -> int:
    """Return where the subject after an auxiliary ends, 0 where there is none."""
    if base.form(auxiliary + 1) == "PRP":
        return auxiliary + 2
    return next((phrase.last for phrase in base.phrases if phrase.first > auxiliary), 0)


def _happened(base: Parse, wh: str, value: str) -> str:
    """Ask when or why something happened to somebody, in the words of the answer where it said what he did."""
    subject, did = base.text[base.tokens[3].start :].rstrip(" ?.!"), parse(value)
    opening = f"{wh[:1].upper()}{wh[1:]}"
    if did.form(0) != "VBD":
        return f"{opening} did that happen to {subject}?"
    said = value[did.tokens[0].end :].partition(" and ")[0].rstrip(" .")
    return f"{opening} did {subject} {infinitive(did.norm(0))}{said}?"


def told_of(value: str, wh: str) -> str | None:
    """Ask when or where of what an answer said in a clause of its own: "Karin Dahl has led the firm since 2018"."""
    clause = parse(value.partition(",")[0].rstrip(" .!"))
    if not clause.phrases or clause.phrases[0].first or len(clause.tokens) <= clause.phrases[0].last + 1:
        return None
    verb = clause.phrases[0].last
    if clause.form(verb) not in AUXILIARIES | {"VBD", "VBZ"}:
        return None
    subject, rest = clause.words(0, verb), clause.text[clause.tokens[verb].end :]
    rest = without_periods(clause, rest.strip()) if wh in _OF_TIME | {"for how long", "how long"} else rest.strip()
    helper = clause.norm(verb) if clause.form(verb) in AUXILIARIES else "did" if clause.form(verb) == "VBD" else "does"
    body = rest if clause.form(verb) in AUXILIARIES else f"{infinitive(clause.norm(verb))} {rest}"
    return f"{wh[:1].upper()}{wh[1:]} {helper} {inside(subject)} {body}".rstrip() + "?"


def inside(value: str) -> str:
    """Write an answer as it stands inside a sentence: "The flood" is "the flood" there."""
    article, space, rest = value.partition(" ")
    return f"{article.lower()} {rest}" if space and article in {"The", "A", "An"} and rest[:1].islower() else value


_OF_TIME = frozenset(
    {
        "when",
        "since when",
        "until when",
        "by when",
        "in what year",
        "in which year",
        "what year",
        "which year",
        "on which date",
    }
)


def without_periods(base: Parse, body: str) -> str:
    """Leave out the times that a question names from words of it."""
    for period in base.periods:
        words = period.span.of(base.text)
        before = next((token.norm for token in reversed(base.tokens) if token.end <= period.span.start), "")
        phrase = f"{before} {words}" if before in {"in", "on", "at", "during", "for", "by", "since", "of"} else words
        body = " ".join(body.replace(phrase, " ").split()).replace(" ?", "?")
    return body


def _filler(base: Parse, auxiliary: int, value: str) -> tuple[int, str] | None:
    """Return where the answer belongs that a what-question leaves open, and its words."""
    if auxiliary == 0 or value.lower() in {"yes", "no"}:
        return None
    asked = next((phrase for phrase in base.phrases if phrase.last <= auxiliary), None)
    if not value and asked is not None and base.norm(0) in {"how", "what", "which"} and is_asked(base, asked):
        value = f"the {base.words(asked.head, asked.last)}"
    if not value:
        return None
    wh = next((place for place in range(auxiliary) if base.norm(place) in WH), None)
    if wh is None or base.norm(wh) in {"when", "where", "why"}:
        return None
    if base.norm(wh) == "how" and base.form(auxiliary) not in {"BEF", "VBS"}:
        if (verb := _how_much_verb(base)) is not None:
            return verb + 1, value
        return _counted(base, wh, auxiliary, value)
    verb = next((place for place in range(auxiliary + 1, len(base.tokens)) if base.form(place) in {"VB", "VBN"}), None)
    if verb is not None:
        led = wh == 1 and base.form(0) in {"IN", "TO"}  # "on whom were they imposed?"
        return verb + 1, f"{base.norm(0)} {value}" if led else value
    if base.form(auxiliary) not in {"BEF", "VBS"}:
        return None
    last = len([token for token in base.tokens if token.norm not in {"?", "."}])
    for period in base.periods[:1]:
        last = len([token for token in base.tokens if token.end <= period.span.start])
        last -= base.form(last - 1) in {"IN", "TO"}
    return (last, value) if last > auxiliary + 1 else None


def _how_much_verb(base: Parse) -> int | None:
    """Return the verb at the end of "how much did it cost?"."""
    last = len(base.tokens) - 2
    opens = [base.norm(0), base.norm(1)] == ["how", "much"] and base.form(2) in AUXILIARIES
    return last if opens and base.form(last) == "VB" else None


def _counted(base: Parse, wh: int, auxiliary: int, value: str) -> tuple[int, str] | None:
    """Return where "how many visitors" belongs in "why did the museum draw … visitors?"."""
    counted = next((phrase for phrase in base.phrases if wh < phrase.last <= auxiliary), None)
    verb = next((place for place in range(auxiliary + 1, len(base.tokens)) if base.form(place) in {"VB", "HVB"}), None)
    if counted is None or verb is None:
        return None
    verb += base.form(verb + 1) in {"IN", "RP"} and base.form(verb + 2) == "ST"  # "take in"
    noun = base.words(counted.head, counted.last)
    value = "" if value == f"the {noun}" and base.norm(wh + 1) == "many" else value
    if not value:
        return None
    return verb + 1, value if noun in value else f"{value} {noun}"


def _lacks_subject(base: Parse, auxiliary: int) -> int | None:
    """Return where the rest is of a question that asks for its subject: "who was blamed for the flood?"."""
    rest = auxiliary + 1
    while base.form(rest) in {"RB", "NOT"}:
        rest += 1
    if base.norm(0) in {"who", "what", "which"}:
        return rest if base.form(rest) in {"VBN", "VBG", "VB", "BEN"} else None
    counts = base.norm(0) == "how" and base.norm(1) == "many" and base.form(auxiliary) in {"BEF", "VBS"}
    return rest if counts and base.form(rest) in {"VBN", "VBG", "JJ"} else None


def _subject(base: Parse, auxiliary: int, value: str) -> str:
    """Return what was answered to a question for its subject, or the things it asked after."""
    asked = next(
        (phrase for phrase in base.phrases if phrase.last <= auxiliary and base.norm(phrase.head) not in WH), None
    )
    noun = base.words(asked.core, asked.last) if asked else ""
    noun = noun.removeprefix("many ")
    if base.norm(0) == "how":
        return f"{value} {noun}" if value and noun not in value else value or f"so many {noun}"
    return value or (f"the {noun}" if noun else "")


def _of_subject(base: Parse, opening: str, value: str) -> str | None:
    """Turn "who founded the mill?", answered, into "why did … found the mill?"."""
    verb = next((place for place, form in enumerate(base.forms) if form in {"VBD", "VBZ"}), None)
    if base.norm(0) not in {"who", "what", "which"} or verb is None:
        return None
    rest = base.text[base.tokens[verb].end :].rstrip(" ?.!")
    if not value:
        return _passive(base, opening, verb)
    helper = "did" if base.form(verb) == "VBD" else "does"
    return f"{opening} {helper} {value} {infinitive(base.norm(verb))}{rest}?"


def _of_more(base: Parse, opening: str) -> str | None:
    """Turn "how many more people came than in 2020?" into "why did more people come than in 2020?"."""
    verb = next((place for place, form in enumerate(base.forms) if form in {"VBD", "VBZ"}), None)
    if base.norm(0) != "how" or base.norm(2) not in MORE_WORDS or verb is None:
        return None
    helper = "did" if base.form(verb) == "VBD" else "do"
    rest = base.text[base.tokens[verb].end :].rstrip(" ?.!")
    return f"{opening} {helper} {base.words(2, verb)} {infinitive(base.norm(verb))}{rest}?"


def _passive(base: Parse, opening: str, verb: int) -> str | None:
    """Turn "what destroyed the mill?", not answered, into "when was the mill destroyed?"."""
    object_ = next((phrase for phrase in base.phrases if phrase.first == verb + 1), None)
    if object_ is None or base.form(verb) != "VBD":
        return None
    word = base.norm(verb)
    participle = PARTICIPLES.get(word, word)
    helper = "were" if base.is_plural(object_) else "was"
    rest = base.text[base.tokens[object_.last - 1].end :].rstrip(" ?.!")
    return f"{opening} {helper} {base.words(object_.first, object_.last)} {participle}{rest}?"
