"""The words of a question with their forms, its noun phrases, names and periods."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.forms import readings
from qa_bot.extract.names import read_names
from qa_bot.extract.periods import read_periods
from qa_bot.extract.tag import coarse, tag_forms
from qa_bot.lexicon.en.followup_cues import INTERJECTIONS, QUANTIFIERS
from qa_bot.model.document import NameKind
from qa_bot.question.context.inverted import mend
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.model.document import Name, Token
    from qa_bot.model.period import Period

NOUNS = frozenset({"NN", "NNS", "NNP"})
VERBS = frozenset({"VB", "VBZ", "VBD", "VBN", "VBG", "HVN", "HVG", "DON", "DOG"})
AUXILIARIES = frozenset({"MD", "BEF", "VBS", "HVF", "HVB", "DOF", "DOB"})
ADJECTIVES = frozenset({"JJ", "JJR", "JJS"})
_DETERMINERS = frozenset({"DT", "PDT", "PRS", "WDT", "WPS"})
INSIDE = NOUNS | ADJECTIVES | {"CD", "VBN", "VBG"}


class Phrase(NamedTuple):
    """A noun phrase: tokens ``first`` to ``last`` (exclusive), its determiner and its head.

    ``core`` is where it starts without the determiner; ``word`` is the determiner, folded, "" where there is none.
    """

    first: int
    core: int
    last: int
    head: int
    word: str


@dataclass(frozen=True, slots=True)
class Parse:
    """A question in tokens, forms and noun phrases; phrases do not overlap and stand in order."""

    text: str
    tokens: tuple[Token, ...]
    forms: tuple[str, ...]
    phrases: tuple[Phrase, ...]
    names: tuple[Name, ...]
    periods: tuple[Period, ...]

    def words(self, first: int, last: int) -> str:
        """Return the verbatim words of some tokens."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end] if first < last else ""

    def norm(self, place: int) -> str:
        """Return the folded word at a place, "" outside."""
        return self.tokens[place].norm if 0 <= place < len(self.tokens) else ""

    def form(self, place: int) -> str:
        """Return the form at a place; outside, that of a full stop."""
        return self.forms[place] if 0 <= place < len(self.forms) else "ST"

    def phrase_at(self, place: int) -> Phrase | None:
        """Return the noun phrase that covers a token."""
        return next((phrase for phrase in self.phrases if phrase.first <= place < phrase.last), None)

    def is_plural(self, phrase: Phrase) -> bool:
        """Say whether a phrase speaks of several: a plural head, or names joined by "and"."""
        if self.forms[phrase.head] == "NNS" or self._is_band(phrase):
            return True
        joint = [place for place in range(phrase.core, phrase.head) if self.norm(place) in {"and", "&"}]
        return bool(joint) and all(self.forms[place] == "NNP" for place in range(joint[-1] + 1, phrase.last))

    def _is_band(self, phrase: Phrase) -> bool:
        """Say whether a name is that of several: "the Ravens", not "the Netherlands"."""
        head = self.tokens[phrase.head]
        if self.forms[phrase.head] != "NNP" or phrase.word != "the" or not head.norm.endswith("s"):
            return False
        place = any(name.end == head.end and name.kind is NameKind.PLACE for name in self.names)
        return not place and any(form == "NNS" for form, _ in readings(head.norm))


@lru_cache(maxsize=512)
def words_of(text: str) -> tuple[Token, ...]:
    """Return the tokens of an utterance; many a question is told from a remark by its words alone."""
    return read_tokens(text)


@lru_cache(maxsize=512)
def parse(text: str) -> Parse:
    """Read the words, forms and noun phrases of a question."""
    tokens = words_of(text)
    forms = mend(tokens, ["IN" if form == "TOP" else form for form in tag_forms(tokens)])
    names = read_names(tokens, coarse(tokens, forms), text)
    return Parse(text, tokens, forms, tuple(_phrases(tokens, forms)), names, read_periods(text))


@lru_cache(maxsize=256)
def parse_nouns(text: str) -> Parse:
    """Read a piece of a question: what could be verb or noun is a noun here ("exports", "gas prices")."""
    found = parse(text)
    forms = tuple(_AS_NOUN.get(form, form) if place == 0 else form for place, form in enumerate(found.forms))
    if forms == found.forms:
        return found
    return replace(found, forms=forms, phrases=tuple(_phrases(found.tokens, forms)))


_AS_NOUN = {"VBZ": "NNS", "VB": "NN", "VBP": "NN", "DOF": "NNS"}


def _phrases(tokens: Sequence[Token], forms: Sequence[str]) -> Iterator[Phrase]:
    """Yield noun phrases from left to right, each as long as it gets."""
    place = 0
    while place < len(forms):
        phrase = _phrase(tokens, forms, place)
        if phrase is None:
            place += 1
        else:
            yield phrase
            place = phrase.last


def _phrase(tokens: Sequence[Token], forms: Sequence[str], first: int) -> Phrase | None:
    """Return the noun phrase that starts at a token, or None."""
    core = first
    while core < len(forms) and forms[core] in _DETERMINERS:
        core += 1
    if (
        core < len(forms)
        and forms[core] == "VBG"
        and core == first
        and core
        and forms[core - 1] in {"IN", "TO", "VB", "CS"}
    ):
        return None  # "the effects of consuming energy drinks": the drinks are a phrase, the consuming is none
    place, head = core, -1
    while place < len(forms) and (step := _step(tokens, forms, place, head, core)):
        if forms[place] in NOUNS or forms[place] == "VBG":
            head = place if forms[place] in NOUNS or head >= 0 else head
        place += step
    if head < 0 or (head + 1 - first == 1 and tokens[head].norm in INTERJECTIONS):
        return None
    if forms[head] == "VBG" and tokens[core].norm in QUANTIFIERS:
        return None  # "why are so many leaving"
    last = head + 1
    if last < len(tokens) and forms[last] == "CD" and tokens[last].start == tokens[head].end:
        last += 1
    return Phrase(first, core, last, head, tokens[core - 1].norm if core > first else "")


def _step(tokens: Sequence[Token], forms: Sequence[str], place: int, head: int, core: int) -> int:
    """Return 1 where the token goes on with the phrase whose last noun is ``head`` (-1: none yet), else 0."""
    form = forms[place]
    after_noun = head == place - 1 >= core
    if form in NOUNS:
        return int(not (after_noun and tokens[head].norm in _CLOSING_NOUNS))
    if form in {"POS", "HY"}:
        return int(place > core and (after_noun or form == "HY") and _goes_on(forms, place + 1))
    if form == "CC" and tokens[place].norm in {"and", "&"}:
        return int(after_noun and _joins(forms, place, core))
    if form == "CD" and after_noun:
        glued = tokens[place].start == tokens[head].end
        return int(glued or _goes_on(forms, place + 1))
    if form == "VBG" and after_noun:
        return int(_ends_phrase(forms, place))
    inner = head < 0 or form in ADJECTIVES | {"CD"} or forms[place - 1] == "HY"
    return int(form in INSIDE and inner and _goes_on(forms, place))


# "the way *tv* is watched", "the day *trams* came": a clause follows these nouns, not another noun.
_CLOSING_NOUNS = frozenset({"way", "time", "day", "year", "reason", "moment"})


def _ends_phrase(forms: Sequence[str], place: int) -> bool:
    """Tell "food labeling." from "the team winning the cup": nothing may follow that an -ing verb would have."""
    after = forms[place + 1] if place + 1 < len(forms) else "ST"
    return after in {"ST", "CM", "MD", "BEF", "HVF", "VBZ"} and not any(form == "BEF" for form in forms[:place])


def _goes_on(forms: Sequence[str], place: int) -> bool:
    """Say whether a noun follows, past adjectives and numbers."""
    while place < len(forms):
        if forms[place] in NOUNS:
            return True
        if forms[place] not in INSIDE and forms[place] not in {"HY", "RB", "RBS", "RBR"}:
            return False
        place += 1
    return False


def _joins(forms: Sequence[str], place: int, core: int) -> bool:
    """Say whether an "and" joins short names into one ("Lewis and Clark")."""
    after = place + 1
    while after < len(forms) and forms[after] == "NNP":
        after += 1
    short = 0 < after - place - 1 <= _NAME and place - core <= _NAME
    return short and all(forms[name] == "NNP" for name in range(core, place))


_NAME = 3


def is_asked(question: Parse, phrase: Phrase) -> bool:
    """Say whether a phrase belongs to its wh-word: "how many barrels", "what kind"."""
    if question.form(phrase.first) in {"WDT", "WPS"}:
        return True
    before, first = question.norm(phrase.first - 1), question.norm(phrase.first)
    if before in {"what", "which", "whose"}:
        return True
    return (before in {"many", "much", "few"} and question.norm(phrase.first - 2) == "how") or (
        before == "how" and first in {"many", "much", "few"}
    )
