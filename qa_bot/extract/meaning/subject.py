"""Subject: the words of a sentence that say whose figure a quantity is and what of it is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.meaning.verbs import LINKS, RELATIVES, read_verbs
from qa_bot.lexicon.en.figure_words import INCLUDING
from qa_bot.lexicon.en.quantity_cues import PHRASE_ADVERBS, PHRASE_STOPS, PHRASE_TIMES
from qa_bot.model.document import Tag
from qa_bot.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Sentence, Token

_DEEPEST, _SHORT_PHRASE, _AGED, _ADVERBIAL = 3, 3, 2, 4

NOMINAL = frozenset((Tag.NOUN, Tag.NAME, Tag.ADJ, Tag.NUM, Tag.DET, Tag.PRON, Tag.OTHER))
STOPS = frozenset(PHRASE_STOPS)
# "Profit before tax" is one thing.
_AFTER_BEFORE = ("tax", "taxes", "interest", "income", "depreciation", "amortization", "amortisation", "exceptional")
_ADVERBS = frozenset(PHRASE_ADVERBS)
MOST, LONG_NOUN = 14, 4
_TIMING = frozenset(PHRASE_TIMES)


def _line_starts(tokens: Sequence[Token], text: str) -> frozenset[int]:
    """Return the tokens that begin a line."""
    return frozenset(at for at in range(1, len(tokens)) if "\n" in text[tokens[at - 1].end : tokens[at].start])


class Found(NamedTuple):
    """A subject: token ranges, nearest first, and whether a pronoun stands for it."""

    ranges: tuple[tuple[int, int], ...]
    anaphoric: bool


class Grammar:
    """One sentence seen as tokens with coarse roles; built once and asked for every quantity."""

    def __init__(self, sentence: Sentence, counted: frozenset[int], timed: frozenset[int]) -> None:
        self.sentence = sentence
        self.tokens: tuple[Token, ...] = sentence.tokens
        self.counted = counted
        self.timed = timed
        covered = counted | timed
        text = sentence.document.text
        # Tokens that begin a line: a heading and the sentence under it are no one phrase.
        self.lines = _line_starts(self.tokens, text) if "\n" in sentence.text else frozenset()
        self.norms = [token.norm for token in sentence.tokens]
        self.tags = sentence.tags if len(sentence.tags) == len(sentence.tokens) else ()
        self.covered = covered
        self.verbs = read_verbs(self)

    def tag(self, at: int) -> Tag:
        """Return the tag of a token; without a tagger, what its form suggests."""
        if self.tags:
            return self.tags[at]
        norm = self.norms[at]
        return Tag.PUNCT if not norm[0].isalnum() else Tag.NOUN

    def verb_before(self, at: int) -> int | None:
        """Return the verb that governs a place: the nearest to the left."""
        return max((verb for verb in self.verbs if verb < at), default=None)

    def subject_of(self, verb: int, *, depth: int = 0) -> Found:
        """Return the subject of a verb: the phrase before it, its antecedent, or the subject of the verb it joins."""
        at = verb - 1
        while (
            at >= 0
            and (at in self.verbs or self.tag(at) in (Tag.AUX, Tag.ADV, Tag.PART) or self.norms[at] in _ADVERBS)
            and self.norms[at] not in ("'s", "’s")
        ):
            at -= 1
        if at < 0 or (at == verb - 1 and at in self.counted and self.norms[at - 1 : at] in ([","], [], ["and"])):
            return self._after_opening(verb)  # "…, nine lie north": what is counted does it
        norm = self.norms[at]
        if norm in RELATIVES:
            return self._antecedent(verb, at, depth)
        if norm == "," and at > _AGED and self.norms[at - 2] == "," and at - 1 in self.counted:
            return self._subject_phrase(verb, at - 3, depth)  # "Ada Reed, 54, runs the mill"
        if norm == "," and (found := self._before_aside(at)) is not None:
            return found
        if norm in (",", "and", "or", "but", ";") and depth < _DEEPEST:
            return self._joined_subject(verb, at, depth)
        if norm in STOPS:
            return self._main_subject(verb, depth)
        if norm in LINKS or self.tag(at) is Tag.ADP:
            return self._main_subject(verb, depth)
        return self._subject_phrase(verb, at, depth)

    def _subject_phrase(self, verb: int, at: int, depth: int) -> Found:
        """Return the phrase that ends at a token; an adjective alone says something of an earlier subject."""
        found = self.phrase_left(at)
        if found.ranges and all(self.tag(one) in (Tag.ADJ, Tag.ADV, Tag.ADP) for one in range(*found.ranges[0])):
            return self._main_subject(verb, depth)
        return found

    def _joined_subject(self, verb: int, at: int, depth: int) -> Found:
        """Return the subject of a verb after a comma or "and": "…, valued at" has the phrase before the comma."""
        if self.norms[at] == "," and self.norms[verb] in (
            "valued",
            "worth",
            "estimated",
            "priced",
            "costing",
            "weighing",
            "measuring",
            "totaling",
            "totalling",
            "amounting",
            "averaging",
            "named",
            "built",
            "dated",
        ):
            near = self.phrase_left(at - 1)
            holder = self.verb_before(near.ranges[0][0]) if near.ranges else None
            if holder is not None and self.norms[holder] in INCLUDING and holder == near.ranges[0][0] - 1:
                outer = self.subject_of(holder, depth=depth + 1)
                return Found((*near.ranges, *outer.ranges), outer.anaphoric)
            return near
        set_beside = self._with_apposition(at) if self.norms[at] == "," else None
        if set_beside and (self.verb_before(at) is None or self.norms[set_beside[0] - 1] in (";", ":")):
            return Found((set_beside,), anaphoric=False)
        return self._main_subject(verb, depth)

    def _with_apposition(self, at: int) -> tuple[int, int] | None:
        """Return a subject and what is set beside it between commas: "A rival, Corlim, has"."""
        beside = self.phrase_left(at - 1).ranges
        first = beside[0][0] if beside else 0
        if first <= 1 or self.norms[first - 1] != ",":
            return None
        named = self.phrase_left(first - 2).ranges
        return (named[0][0], at) if named and named[0][1] == first - 1 else None

    def _before_aside(self, at: int) -> Found | None:
        """Return the phrase before an aside that ends at a comma: "The bridge, opened in 1932, is …"."""
        opens = next((one for one in range(at - 1, max(0, at - MOST), -1) if self.norms[one] == ","), 0)
        inside = self.norms[opens + 1 : at]
        adverbial = len(inside) <= _ADVERBIAL and (
            self.tag(opens + 1) in (Tag.ADP, Tag.ADV) or inside == ["however"] or opens + 1 in self.counted
        )
        # "The village of Ness, the largest of four, has"
        numbered = inside[:1] in (["the"], ["one"], ["a"]) and not self.counted.isdisjoint(range(opens + 2, at))
        numbered = numbered and not any(opens < verb < at for verb in self.verbs)
        if not opens or not (opens + 1 in self.verbs or inside[0] in RELATIVES or adverbial or numbered):
            return None
        found = self.phrase_left(opens - 1)
        return found if found.ranges else None

    def _main_subject(self, verb: int, depth: int) -> Found:
        """Return the subject of the verb before this one, or the first phrase of the sentence."""
        earlier = self.verb_before(verb)
        if earlier is None or depth >= _DEEPEST:
            return self._after_opening(verb)
        return self.subject_of(earlier, depth=depth + 1)

    def _after_opening(self, verb: int) -> Found:
        """Return the phrase after a verb that opens the sentence, as in questions and lists: none."""
        del verb
        return Found((), anaphoric=False)

    def _antecedent(self, verb: int, at: int, depth: int) -> Found:
        """Return what "which" stands for: the phrase before it, or the subject of the verb whose number it follows."""
        end = at - 2 if at > 1 and self.norms[at - 1] == "," else at - 1
        while end >= 0 and (end in self.timed or self.norms[end] in _TIMING):
            end -= 1
        if end in self.counted:
            return self._main_subject(verb, depth)
        return self.phrase_left(end)

    def phrase_left(self, at: int) -> Found:
        """Return the noun phrase that ends at a token, with what hangs on it, back to a comma, verb or conjunction."""
        end = self._cut_time(at + 1)
        first = end - 1
        while first >= 0 and end - first <= MOST + 6 and first + 1 not in self.lines:
            if first in self.timed or self._participle(first):
                first -= 1
                continue
            if self._closes(first) or self._begins_another(first):
                break
            first -= 1
        first = self._without_time(first + 1, end)
        while first < end and (
            self.norms[first] in LINKS
            or first in self.timed
            or self.tag(first) in (Tag.ADP, Tag.ADV, Tag.SUB, Tag.CONJ)
        ):
            first += 1
        if first >= end:
            return Found((), anaphoric=False)
        return Found(((first, end),), self._is_anaphor(first, end))

    def _closes(self, at: int) -> bool:
        """Say whether a token bounds a phrase on its left; "that of" and "those between" are part of it."""
        norm = self.norms[at]
        if norm == "that" and self.norms[at + 1 : at + 2] and self.norms[at + 1] in ("of", "in", "between", "for"):
            return False
        if norm == "before" and self.norms[at + 1 : at + 2] and self.norms[at + 1] in _AFTER_BEFORE:
            return False
        if at in self.counted and self._describes(at):
            return False
        if norm in STOPS or norm in RELATIVES or norm == "," or at in self.verbs or at in self.counted:
            return True
        return self.tag(at) not in NOMINAL and norm not in LINKS and not self._inside(at)

    def _begins_another(self, at: int) -> bool:
        """Say whether a noun is followed by the article of the next phrase: "Outside *Norway* the firm sold …"."""
        follows = self.norms[at + 1 : at + 3]
        articled = len(follows) > 1 and follows[0] in ("the", "its", "their", "his", "her", "our", "a", "an")
        named = articled and self.tag(at + 2) is Tag.NAME  # "Ivan the Great"
        return articled and not named and self.tag(at) in (Tag.NOUN, Tag.NAME) and at + 1 not in self.lines

    def _describes(self, at: int) -> bool:
        """Say whether a number is part of a phrase: "a town of 5,000 inhabitants", "a mill with 40 carters"."""
        while at and at - 1 in self.counted:
            at -= 1
        return (
            at > 1
            and self.norms[at - 1] in ("of", "with")
            and self.tag(at - 2) is Tag.NOUN
            and at - 2 not in self.verbs
        )

    def _cut_time(self, end: int) -> int:
        """Return where a phrase ends without the time that closes it: "revenue for the year ended May 31, 2018"."""
        at = end
        while at > 1 and (
            at - 1 in self.timed
            or (at < end and (self.norms[at - 1] in _TIMING or (self.norms[at - 1] == "," and at - 2 in self.timed)))
        ):
            at -= 1
        return at if at > 1 else end

    def _participle(self, at: int) -> bool:
        """Say whether a participle only describes the noun before it: "net cash used in investing activities"."""
        if at not in self.verbs or not 0 < at < len(self.norms) - 1:
            return False
        past = self.norms[at].endswith("ed") or self.norms[at] in (
            "sold",
            "held",
            "made",
            "paid",
            "given",
            "known",
            "taken",
            "built",
            "born",
        )
        after = self.norms[at + 1] in (
            "by",
            "in",
            "with",
            "for",
            "to",
            "from",
            "on",
            "at",
            "under",
            "through",
            "as",
            "of",
        )
        return past and after and at - 1 not in self.verbs and self.tag(at - 1) in (Tag.NOUN, Tag.NAME)

    def _inside(self, at: int) -> bool:
        """Say whether a token of another kind stands inside a phrase: "combined imports", "fast-growing"."""
        return (at not in self.verbs and self.tag(at) in (Tag.VERB, Tag.ADP, Tag.CONJ, Tag.PART)) or self.norms[at] in (
            "'s",
            "’s",
        )

    def _without_time(self, first: int, end: int) -> int:
        """Cut a period or a quantity off the front of a phrase ("In 2024 trade …")."""
        for at in range(end - 1, first - 1, -1):
            if at in self.covered and at + 1 < end and self.norms[first] in ("in", "by", "during", "since", "on", "at"):
                return at + 1
        return first

    def _is_anaphor(self, first: int, end: int) -> bool:
        """Say whether the phrase only points back: "it", "this growth", "its revenue"."""
        return (
            self.norms[first]
            in ("it", "they", "this", "these", "its", "their", "he", "she", "his", "her", "that", "such")
            and end - first <= _SHORT_PHRASE
        )

    def span(self, place: tuple[int, int]) -> Span:
        """Return the offsets of a range of tokens."""
        return Span(self.tokens[place[0]].start, self.tokens[place[1] - 1].end)

    def words(self, place: tuple[int, int]) -> str:
        """Return the words of a range of tokens, verbatim."""
        return self.span(place).of(self.sentence.document.text)
