"""What is said about an answer rather than asked of the text: "are you sure?", "where does it say that?"."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en import talk_cues as cue
from qa_bot.lexicon.en.followup_cues import ORDINALS
from qa_bot.lexicon.en.smalltalk import ADDRESS, PLEASE, REACTIONS
from qa_bot.question.context.completed import unit_of
from qa_bot.question.context.fragment import is_whole
from qa_bot.question.context.parse import parse, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LONGEST = 16
_LONGEST_UNIT = 3


class RemarkKind(StrEnum):
    """What is wanted of an answer."""

    WHERE = "where"
    SPEAKER = "speaker"
    MEANING = "meaning"
    SURE = "sure"
    WRONG = "wrong"
    EXPLAIN = "explain"
    WHY = "why"
    SHORTER = "shorter"
    MORE = "more"
    REPEAT = "repeat"
    YES = "yes"
    NO = "no"
    CONVERT = "convert"


class Remark(NamedTuple):
    """A remark; ``claim`` holds what is held against the answer, or the unit that it is wanted in."""

    kind: RemarkKind
    claim: str = ""


def phrases(rows: str) -> frozenset[str]:
    """Read a table of phrases."""
    return frozenset(phrase.strip() for row in rows.split("\n") for phrase in row.split("|") if phrase.strip())


_WHOLE: Mapping[RemarkKind, frozenset[str]] = {
    RemarkKind.WHERE: phrases(cue.WHERE),
    RemarkKind.SPEAKER: phrases(cue.SPEAKER),
    RemarkKind.MEANING: phrases(cue.MEANING),
    RemarkKind.SURE: phrases(cue.SURE),
    RemarkKind.EXPLAIN: phrases(cue.EXPLAIN),
    RemarkKind.SHORTER: phrases(cue.SHORTER),
    RemarkKind.MORE: phrases(cue.MORE),
    RemarkKind.REPEAT: phrases(cue.REPEAT),
    RemarkKind.WHY: frozenset(
        {"why", "why not", "how come", "and why", "but why", "why is that", "why don't you know"}
    ),
    RemarkKind.YES: cue.YES,
    RemarkKind.NO: cue.NO,
}
_DENIALS = tuple(sorted(cue.WRONG, key=len, reverse=True))
_CONVERSIONS = tuple(sorted(cue.CONVERT, key=len, reverse=True))
# Most utterances open with none of these, which one comparison tells.
_DENYING = tuple(f"{phrase} " for phrase in _DENIALS)
_CONVERTING = tuple(f"{phrase} " for phrase in _CONVERSIONS)
_CLAIM_OPENINGS = (
    "it's",
    "it is",
    "it was",
    "the answer is",
    "it should be",
    "it must be",
    "that's",
    "they are",
    "it says",
)
_REACTIONS = phrases(REACTIONS) - {"right", "sure", "smart", "true", "correct"}
_FILLERS = frozenset(
    {"but", "and", "so", "hey", "ok", "okay", "well", "hmm", "hm", "um", "oh", "wait", "now", *PLEASE, *ADDRESS}
)


def read_remark(text: str) -> Remark | None:
    """Return what is wanted of the last answer, or None where the words ask something of the text."""
    words = _words(text)
    if not words or len(words) > _LONGEST:
        return None
    if words[0] in _ASKED_OF and words[1:2] == ["you"] and len(words) > _LEAD:
        words = words[2:]  # "can you show me the calculation?"
    bare = " ".join(_bare(words))
    whole = " ".join(words)
    for kind, known in _WHOLE.items():
        if whole in known or bare in known:
            return Remark(kind)
    whole = bare
    return _denial(whole, text) or _doubt(whole, text) or _conversion(whole)


_ASKED_OF = frozenset({"can", "could", "would", "will"})
_LEAD = 2


def read_item(text: str, listed: str) -> str | None:
    """Return the item of a list that "what is the second one called?" asks for, None for any other question."""
    words = _words(text)
    while words and words[0] in {"and", "so", "ok", "okay", *_FILLERS}:
        del words[0]
    if words and words[-1] in {"called", "named"}:
        del words[-1]
    asks = words[:1] in (["what"], ["which"], ["who"]) and words[1:2] in (["is"], ["was"])
    if not asks and words[:1] not in (["what's"], ["who's"], ["name"]):
        return None
    rest = words[1 + asks :]
    if rest[:1] != ["the"] or len(rest) not in {2, 3} or rest[1] not in ORDINALS:
        return None
    items = items_of(listed)
    whole = len(rest) == 2 or rest[2] == "one"  # noqa: PLR2004 - "the second"
    number = ORDINALS[rest[1]]
    return items[number] if whole and -len(items) <= number < len(items) else None


def items_of(listed: str) -> tuple[str, ...]:
    """Return the items of a list in words; a single thing is no list."""
    listed = listed.rpartition(": ")[2].rstrip(" .!")
    words = listed.replace(" as well as ", ", ").replace(";", ",").replace(", and ", ", ").replace(", or ", ", ")
    parts = [part.strip() for part in words.split(",") if part.strip()]
    clause = any(part.split()[0].lower() in _CLAUSAL for part in parts[1:])  # "the reed beds, where bitterns breed"
    if not parts or clause or any(char.isdigit() for char in listed):
        return ()
    items = (*parts[:-1], *(part.strip() for part in parts[-1].split(" and ")))
    return items if len(items) > 1 and not is_whole(parse(items[0])) else ()


_CLAUSAL = frozenset("where which who whom whose when while because although though but".split())


def _words(text: str) -> list[str]:
    """List the folded words, "'s" joined to the word before it."""
    words: list[str] = []
    for token in words_of(text) if len(text) < _READ else ():
        if token.norm == "'s" and words:
            words[-1] += "'s"
        elif token.is_word or token.norm in "$€£¥":
            words.append(token.norm)
    return words


# Nobody remarks at such length.
_READ = 400


def _bare(words: Sequence[str]) -> list[str]:
    """Take small words off both ends, unless nothing else is there."""
    first, last = 0, len(words)
    while first < last - 1 and (words[first] in _FILLERS or words[first] in _REACTIONS):
        first += 1
    while last - 1 > first and words[last - 1] in _FILLERS - {"and", "again"}:
        last -= 1
    return list(words[first:last])


def _denial(whole: str, text: str) -> Remark | None:
    """Read "that's wrong", "no, it is 300"."""
    denies = f"{whole} ".startswith(_DENYING)
    opening = next((phrase for phrase in _DENIALS if f"{whole} ".startswith(f"{phrase} ")), None) if denies else None
    if opening is None:
        return _assertion(whole, text)
    rest = whole[len(opening) :].strip()
    while more := next((claim for claim in _CLAIM_OPENINGS if rest == claim or rest.startswith(f"{claim} ")), None):
        rest = rest[len(more) :].strip()
        opening = f"{opening} {more}"
    if not rest:
        return None if opening in cue.CLAIMS else Remark(RemarkKind.WRONG)
    if opening == "try again":
        return None
    claim = _verbatim(rest, text)
    if any(char.isdigit() for char in claim) or any(char.isupper() for char in claim):
        return Remark(RemarkKind.WRONG, claim)
    told = "?" not in text and rest.split()[0] not in _ASKING
    return Remark(RemarkKind.WRONG) if told and opening not in cue.CLAIMS and is_whole(parse(rest)) else None


def _doubt(whole: str, text: str) -> Remark | None:
    """Read "are you sure it wasn't 1895?": something else is held to be right."""
    opening = next((phrase for phrase in _DOUBTS if whole.startswith(f"{phrase} ")), None)
    if opening is None:
        return None
    rest = whole[len(opening) :].strip().removeprefix("that ").removeprefix("about ")
    words = rest.split()
    claims = words[:1] in (["it"], ["it's"], ["that"], ["they"]) and words[1:2] != ["not"]
    denies = any(word.endswith("n't") or word == "not" for word in words[:3])
    if not claims or not any(char.isdigit() or char.isupper() for char in _verbatim(words[-1], text)):
        return Remark(RemarkKind.SURE) if claims and len(words) <= _SHORT_DOUBT else None
    return Remark(RemarkKind.WRONG, _verbatim(words[-1], text)) if denies else Remark(RemarkKind.SURE)


_DOUBTS = ("are you sure", "are you certain", "you sure", "are you really sure", "are you quite sure")
_SHORT_DOUBT = 6


def _assertion(whole: str, text: str) -> Remark | None:
    """Read "no, 73 people drowned": a whole statement with a figure, against the one that was given."""
    opening = next((phrase for phrase in _ASSERTIONS if whole.startswith(f"{phrase} ")), None)
    rest = whole[len(opening) :].strip() if opening else ""
    if not any(char.isdigit() for char in rest) or "?" in text or rest.split()[0] in _ASKING:
        return None
    claim = _verbatim(rest, text)
    return Remark(RemarkKind.WRONG, claim) if opening in _BARE_CLAIMS or is_whole(parse(claim)) else None


_BARE_CLAIMS = ("it is", "it's", "it was", "they are", "they were", "there are", "there were", "there was", "there is")
_ASSERTIONS = ("no", "nope", "i think", "i thought", "i believe", "i read that", "i heard that", *_BARE_CLAIMS)
_ASKING = frozenset({"i", "what", "how", "which", "who", "when", "where", "why", "only", "just", "and", "tell"})


def _verbatim(words: str, text: str) -> str:
    """Return the last words of a text as they were typed."""
    wanted = len(words.split())
    tokens = words_of(text)
    kept = [token for token in tokens if token.is_word or token.norm in "$€£¥"]
    while kept and wanted < len(kept) and kept[-wanted].norm == "'s":
        wanted += 1
    return text[kept[-wanted].start : kept[-1].end] if 0 < wanted <= len(kept) else words


def _conversion(whole: str) -> Remark | None:
    """Read "in dollars?", "how many miles is that?"; "and in France?" names no unit and asks the text."""
    unit = _wanted_unit(whole)
    return Remark(RemarkKind.CONVERT, unit) if unit and unit_of(unit) is not None else None


def _wanted_unit(whole: str) -> str:
    """Return the words that may name a unit, "" where none are asked for."""
    for before, after in cue.CONVERT_BETWEEN:
        if whole.startswith(f"{before} ") and whole.endswith(f" {after}"):
            unit = whole[len(before) : -len(after)].strip()
            return unit if len(unit.split()) <= _LONGEST_UNIT else ""
    if not whole.startswith(_CONVERTING):
        return ""
    opening = next(phrase for phrase in _CONVERSIONS if whole.startswith(f"{phrase} "))
    unit = whole[len(opening) :].strip().removeprefix("in ")
    short = len(unit.split()) <= _LONGEST_UNIT and not any(char.isdigit() for char in unit)
    return unit if short else ""
