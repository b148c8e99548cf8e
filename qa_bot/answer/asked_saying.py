"""Asked: a question about something said, read for who says it, how, and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.extract.forms import base_of
from qa_bot.lexicon.en.speech import ABOUT, MARKED_SPEECH, OPINION_NOUNS, PLAIN_SPEECH, TEXT_NOUNS
from qa_bot.lexicon.en.stopwords import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token
    from qa_bot.model.question import Question

_WHO = frozenset({"who", "whom", "whose"})
_WHAT = frozenset({"what", "which", "how"})
_HELPERS = frozenset("do does did has have had is are was were will would could can".split())
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "sir", "'s"})
_OWNED = frozenset({"'s", "'"})
_HEARD = frozenset({"tell", "warn", "promise", "advise"})
_GREETING = 3


class Asked(NamedTuple):
    """A question about something said: tokens of the one who says it, the verb's base form, and what it is about."""

    speaker: tuple[Token, ...]
    verb: str
    about: tuple[Token, ...]
    wants_speaker: bool

    @property
    def of_text(self) -> bool:
        """Whether it is asked what the text itself says."""
        return bool(self.speaker) and all(token.norm in TEXT_NOUNS for token in self.speaker)


def read_asked_saying(question: Question) -> Asked | None:
    """Read "what did X say about Y", "what is X's view of Y", "who argues that Y", "according to whom Y"."""
    tokens = [token for token in question.tokens if token.is_word or token.norm in _OWNED]
    norms = [token.norm for token in tokens]
    if norms[:3] == ["according", "to", "whom"]:
        return Asked((), "say", _content(tokens[3:]), wants_speaker=True)
    start = next((place for place, norm in enumerate(norms) if norm in _WHO | _WHAT), -1)
    if start < 0 or start > max(_GREETING, question.gap):
        return None
    verb = _speech_place(norms, start + 1)
    if norms[start] in _WHO:
        direct = verb > start and all(norm in _HELPERS for norm in norms[start + 1 : verb])
        return Asked((), base_of(norms[verb]), _content(tokens[verb + 1 :]), wants_speaker=True) if direct else None
    if start + 1 < len(norms) and norms[start + 1] in {"is", "was", "are", "were"}:
        return _opinion(tokens, norms, start + 2)
    if verb < 0 or start + 1 >= len(norms) or norms[start + 1] not in _HELPERS:
        return None
    about = next((place for place in range(verb + 1, len(norms)) if norms[place] in ABOUT), len(norms))
    if _content(tokens[verb + 1 : about]) and base_of(norms[verb]) not in _HEARD:
        return None  # "what did X say caused it?" wants a part of what was said; "tell the press" only names who heard
    speaker = tokens[start + 2 : verb]
    return Asked(_content(speaker), base_of(norms[verb]), _content(tokens[about:]), wants_speaker=False)


def _opinion(tokens: Sequence[Token], norms: Sequence[str], start: int) -> Asked | None:
    """Read "what is X's view of Y", "what is the view of X on Y"."""
    noun = next((place for place in range(start, len(norms)) if base_of(norms[place]) in OPINION_NOUNS), -1)
    if noun < 0 or (not _OWNED & set(norms[start:noun]) and not norms[noun - 1].endswith(("s'", "'s"))):
        return None
    about = next((place for place in range(noun + 1, len(norms)) if norms[place] in ABOUT), len(norms))
    return Asked(_content(tokens[start:noun]), "say", _content(tokens[about:]), wants_speaker=False)


def _speech_place(norms: Sequence[str], start: int) -> int:
    """Return the last place of a verb of saying that fits: "the report *says*", not the noun before it."""
    places = [place for place in range(start, len(norms)) if base_of(norms[place]) in PLAIN_SPEECH | MARKED_SPEECH]
    while len(places) > 1 and places[1] == places[0] + 1:
        places.pop(0)
    return places[0] if places else -1


def _content(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Return the content words among some tokens."""
    return tuple(
        token for token in tokens if token.norm not in STOPWORDS and token.norm not in _TITLES and token.is_word
    )
