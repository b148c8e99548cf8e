"""What earlier turns spoke of, by how likely a later question means it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.followup_cues import ATTRIBUTES, EMPTY_NOUNS, MORE_WORDS, POSSESSIVES, UNNAMED
from qa_bot.lexicon.en.question_words import WH
from qa_bot.model.document import NameKind
from qa_bot.question.casing import restored
from qa_bot.question.context.answered import answer_mentions, named_kin, near_mentions
from qa_bot.question.context.fragment import is_whole, read_fragment
from qa_bot.question.context.known import NOBODY
from qa_bot.question.context.mention import Mention, mentions
from qa_bot.question.context.parse import Parse, parse
from qa_bot.question.context.sort import is_person
from qa_bot.question.remark import RemarkKind, read_remark
from qa_bot.question.smalltalk import small_talk
from qa_bot.text.stems import stem
from qa_bot.text.tokens import read_tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.dialogue import History, Turn
    from qa_bot.question.context.known import Known

_FURTHEST = 8
_DECAY = 1.7
_FAMILIAR, _OFTEN = 0.4, 3
_SLOW_DECAY, _LASTING, _OPENED = 1.0, 0.8, 1.0
_LONGEST_VALUE = 8


@dataclass(frozen=True, slots=True)
class Memory:
    """The last question as it was understood, and the mentions of all, best first.

    ``recent`` holds (points, turns back, mention); ``values`` the answers to the questions in ``bases``, newest first,
    "" where none is known; ``turned`` says that the last question only asked why, when or how of the one before it.
    """

    bases: tuple[Parse, ...]
    values: tuple[str, ...]
    recent: tuple[tuple[float, int, Mention], ...]
    turned: bool = False
    lasting: tuple[tuple[float, int, Mention], ...] = ()
    known: Known = NOBODY

    @property
    def base(self) -> Parse | None:
        """The question that a fragment completes."""
        return self.bases[0] if self.bases else None

    def without(self, words: str) -> Memory:
        """Return the same without a mention."""
        return replace(
            self,
            recent=tuple(entry for entry in self.recent if entry[2].words != words),
            lasting=tuple(entry for entry in self.lasting if entry[2].words != words),
        )

    def find(
        self, *, plural: bool | None = None, person: bool | None = None, but: frozenset[str] = frozenset()
    ) -> Mention | None:
        """Return the likeliest mention of that number and kind (None leaves them open) without a barred stem."""
        return next(
            (
                mention
                for _, _, mention in self.recent
                if not mention.stems & but
                and (plural is None or mention.plural is plural)
                and (person is None or is_person(mention) is person)
            ),
            None,
        )


def remember(history: History, known: Known = NOBODY) -> Memory:
    """Read the turns, newest first, small talk and talk about answers left out."""
    turns = [turn for turn in reversed(history) if _is_question(turn)][:_FURTHEST]
    turns = [part for turn in turns for part in _parts(turn)]
    asked = tuple(parse(restored(turn.resolved or turn.question, known.capitals)) for turn in turns)
    values = tuple(_value(turn) for turn in turns)
    found: dict[str, tuple[float, int, Mention]] = {}
    for back, (base, value) in enumerate(zip(asked, values, strict=True), start=1):
        near = near_mentions(base, turns[back - 1])
        for said in (*answer_mentions(base, value), *near, *mentions(base)):
            told = named_kin(said, turns[back - 1])
            if _is_empty(told):
                continue
            mention = _identified(told, turns[back - 1], base, known)
            if _is_put_in(mention, turns[back - 1]):
                mention = mention._replace(weight=max(mention.weight, _PUT_IN))
            if mention.head in ATTRIBUTES and "'s " in mention.words:
                mention = mention._replace(weight=_ATTRIBUTE)  # after "what was her job?", "it" is no job
            key = mention.words.lower().removeprefix("the ").removeprefix("a ").removeprefix("an ")
            if key in found:
                points, nearest, other = found[key]
                kind = mention.kind if other.kind in {None, NameKind.OTHER} else other.kind
                words = mention.words if other.words.startswith("The ") else other.words  # which opened an answer
                gender = other.gender or mention.gender
                found[key] = (points, nearest, other._replace(words=words, kind=kind, gender=gender))
            else:
                found[key] = (mention.weight - _DECAY * (back - 1), back, mention)
    spoken = [{token.stem for token in question.tokens} for question in asked]
    listed = [(points + _continuity(mention, back, spoken), back, mention) for points, back, mention in found.values()]
    lasting = [
        (
            mention.weight
            - _SLOW_DECAY * (back - 1)
            + _LASTING * _others(mention, back, spoken)
            + _OPENED * (bool(asked) and bool(mention.stems & spoken[-1])),
            back,
            mention,
        )
        for _, back, mention in found.values()
    ]
    full: list[int] = []
    for n, question in enumerate(asked):
        repeated = bool(full) and asked[full[-1]].text == question.text
        if _can_be_base(question) and not repeated and not (n == 0 and len(asked) > 1 and _led_nowhere(turns[n])):
            full.append(n)
    turned = bool(full) and _is_bare(turns[full[0]].question)
    return Memory(
        tuple(last_sentence(asked[n]) for n in full),
        tuple(values[n] for n in full),
        _by_points(listed),
        turned,
        _by_points(lasting),
        known,
    )


def _identified(mention: Mention, turn: Turn, base: Parse, known: Known) -> Mention:
    """Say of a name whether it is a person's: the documents tell, or a "she" that it took the place of does."""
    if mention.proper and mention.kind is NameKind.PERSON and _has_article(mention, turn):
        mention = mention._replace(kind=NameKind.OTHER)  # "who paid?" "the Admiralty"
    if _asks_who(base, mention):
        told = 0.0 if mention.proper else _TOLD  # whoever is the chair goes by a name from now on
        return mention._replace(kind=known.kind(mention.words) or NameKind.PERSON, weight=mention.weight - told)
    if not mention.proper or mention.plural:
        return mention
    kind, gender = known.kind(mention.words), known.gender(mention.words)
    if kind is None and mention.kind in {None, NameKind.OTHER}:
        typed = read_tokens(turn.question)
        spoken = {_GENDERS[token.norm] for token in typed if token.norm in _GENDERS}
        if len(spoken) == 1 and not mention.stems & {token.stem for token in typed}:
            return mention._replace(kind=NameKind.PERSON, gender=spoken.pop())
        if (
            base.norm(0) == "who"
            and base.norm(1) in {"is", "was"}
            and base.text[base.tokens[1].end :].strip(" ?") == mention.words
        ):
            return mention._replace(kind=NameKind.PERSON)
    return mention._replace(kind=kind or mention.kind, gender=gender or mention.gender)


def _is_put_in(mention: Mention, turn: Turn) -> bool:
    """Say whether a turn was no more than a piece with a mention in it: "and the mills?" speaks of the mills."""
    fragment = read_fragment(turn.question)
    if fragment is None or parse(fragment.words).form(0) in {"IN", "TO"}:
        return False
    return mention.stems <= {token.stem for token in read_tokens(fragment.words)}


_PUT_IN = 4.7
_TOLD = 1.2
_ATTRIBUTE = 0.3


def _has_article(mention: Mention, turn: Turn) -> bool:
    """Say whether the text puts "the" before a name that answered."""
    quotes = turn.answer.evidence if turn.answer is not None else ()
    return any(f"the {mention.words}" in quote.quote for quote in quotes)


def _asks_who(base: Parse, mention: Mention) -> bool:
    """Say whether a question asks who that is: "who was the last keeper?"."""
    asked = base.text.lower().rstrip(" ?")
    return asked in {f"who {verb} {mention.words.lower()}" for verb in ("is", "was")}


_GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}


def _parts(turn: Turn) -> list[Turn]:
    """Part a turn that answered several questions, or several readings of one, the last of them first."""
    parts = (turn.resolved or "").split(" / ")
    if len(parts) == 1 or turn.answer is None:
        return [turn]
    values = (turn.answer.value or "").split("; ")
    values = values if len(values) == len(parts) else [""] * len(parts)
    told = [turn.answer.model_copy(update={"value": value or None}) for value in values]
    return [replace(turn, resolved=part, answer=answer) for part, answer in zip(parts, told, strict=True)][::-1]


def _by_points(listed: Sequence[tuple[float, int, Mention]]) -> tuple[tuple[float, int, Mention], ...]:
    """Sort mentions, best first; of equals the one that was met first."""
    return tuple(sorted(listed, key=lambda entry: -entry[0]))


def _continuity(mention: Mention, back: int, spoken: Sequence[set[str]]) -> float:
    """Return how much more likely a mention is for having been spoken of in other turns as well."""
    return _FAMILIAR * _others(mention, back, spoken)


def _others(mention: Mention, back: int, spoken: Sequence[set[str]]) -> int:
    """Count the other turns that spoke of a mention, as far as that matters."""
    head = stem(mention.head)
    return min(sum(head in stems for number, stems in enumerate(spoken, start=1) if number != back), _OFTEN)


def last_sentence(question: Parse) -> Parse:
    """Return the last sentence of an utterance, which is the one that asks."""
    starts = [
        token.start
        for before, token in zip(question.tokens, question.tokens[1:], strict=False)
        if before.norm in {".", "!", "?"} and before.end < token.start
    ]
    return parse(question.text[starts[-1] :]) if starts else question


def _can_be_base(question: Parse) -> bool:
    """Say whether a later fragment can be put into a question: it is more than a fragment itself."""
    words = [token.norm for token in question.tokens if token.is_word]
    if len(words) <= 2:  # noqa: PLR2004 - "oil prices?", but "trade 2020?" can be asked of 2021
        return bool(question.periods) and len(words) == 2  # noqa: PLR2004
    if words[0] == "how" and words[1] in {"many", "much"} and words[2] not in MORE_WORDS:
        return True  # "how many visitors in 2019?"
    if is_whole(question):
        return words[:2] not in (["what", "about"], ["how", "about"])
    fragment = read_fragment(question.text)
    return words[0] not in WH and (fragment is None or not fragment.opened)


def _is_question(turn: Turn) -> bool:
    """Say whether a turn asked something of the text: no small talk, no remark on an answer."""
    if turn.answer is not None and turn.answer.status == "smalltalk":
        return False
    if turn.answer is not None and turn.answer.reason in {"not a question", "out of scope"}:
        return False
    if turn.answer is not None and turn.answer.reason == "nothing to follow" and not is_whole(parse(turn.question)):
        return False
    if turn.answer is None and _is_small_talk(turn.question):
        return False
    if _is_remark(turn.question) and not took_offer(turn):
        return False
    return any(char.isalpha() for char in turn.resolved or turn.question)


def took_offer(turn: Turn) -> bool:
    """Say whether a "yes" was said to a question that was offered, which then was answered."""
    remark = read_remark(turn.question)
    agrees = remark is not None and remark.kind is RemarkKind.YES
    return agrees and turn.answer is not None and turn.answer.status != "smalltalk"


@lru_cache(maxsize=512)
def _is_small_talk(text: str) -> bool:
    """Say whether an utterance asks nothing of the text."""
    return small_talk(text) is not None


@lru_cache(maxsize=512)
def _is_remark(text: str) -> bool:
    """Say whether an utterance is about an answer; "why?" asks the text."""
    remark = read_remark(text)
    return remark is not None and remark.kind is not RemarkKind.WHY


def _led_nowhere(turn: Turn) -> bool:
    """Say whether a bare "why?" found nothing: what comes next goes on from the question before it."""
    if turn.answer is None or turn.answer.status != "abstained":
        return False
    return _is_bare(turn.question)


def _is_bare(text: str) -> bool:
    """Say whether an utterance is a question word with next to nothing beside it."""
    words = [token.norm for token in read_tokens(text) if token.is_word and token.norm not in {"and", "but", "so"}]
    asks = 0 < len(words) <= _BARE and "about" not in words and any(word in WH for word in words[:2])
    return asks and not (len(words) == _BARE and is_whole(parse(text)))


_BARE = 3


def _value(turn: Turn) -> str:
    """Return the shortest answer that was given, or a reply that is short enough to be one."""
    if turn.answer is not None:
        return turn.answer.value or ""
    words = turn.reply.strip().rstrip(".")
    return words if 0 < len(words.split()) <= _LONGEST_VALUE else ""


@lru_cache(maxsize=1024)
def _is_empty(mention: Mention) -> bool:
    """Say whether the words name nothing that could be spoken of again."""
    if (
        not mention.stems
        or mention.words.isdigit()
        or "%" in mention.words
        or mention.words.lower().split()[0] in POSSESSIVES
    ):
        return True
    words = {token.norm for token in read_tokens(mention.words)} - UNNAMED - {"the", "a", "an"}
    return mention.head in EMPTY_NOUNS and len(words - {mention.head}) == 0
