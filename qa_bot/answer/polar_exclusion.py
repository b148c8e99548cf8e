"""What a sentence leaves out of what it says: "by boat rather than *by train*", "daily except *on Mondays*"."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from qa_bot.lexicon.en.polarity import HARMLESS_AFTER
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from collections.abc import Collection

    from qa_bot.answer.polar_case import Case, Verdict
    from qa_bot.answer.polar_meaning import Meaning
    from qa_bot.model.document import Sentence

# Words that leave out what follows, alone or in pairs.
_OPENERS = frozenset({"except", "excepting", "excluding", "bar", "barring"})
_PAIRS = frozenset(
    {
        ("instead", "of"),
        ("rather", "than"),
        ("other", "than"),
        ("apart", "from"),
        ("but", "not"),
        ("but", "never"),
        ("though", "not"),
        ("though", "never"),
        ("although", "not"),
        ("although", "never"),
        ("yet", "not"),
        (",", "not"),
        (",", "never"),
    }
)
_ENDS = frozenset({",", ";", ":", ")", "(", ".", "but", "because", "since", "so", "although", "though", "while"})
_DENYING = frozenset({"not", "never"})


@lru_cache(maxsize=1 << 10)
def left_out(sentence: Sentence) -> frozenset[int]:
    """Return the tokens of what a sentence leaves out."""
    norms = [token.norm for token in sentence.tokens]
    found: set[int] = set()
    for place, norm in enumerate(norms):
        two = (norm, *norms[place + 1 : place + 2])
        if norm in _OPENERS and sentence.tags[place] is not Tag.NOUN:
            start = place + 1
        elif two in _PAIRS and (two[1] not in _DENYING or _is_elliptic(sentence, place + 2)):
            start = place + 2
        else:
            continue
        end = next((at for at in range(start, len(norms)) if norms[at] in _ENDS), len(norms))
        found.update(range(start, end))
    return frozenset(found)


def _is_elliptic(sentence: Sentence, start: int) -> bool:
    """Say whether "not" only takes out a phrase: "but not the barn", "though never to the sea"."""
    tags = sentence.tags[start : start + 2]
    harmless = sentence.tokens[start].norm in HARMLESS_AFTER if start < len(sentence.tokens) else True
    return not harmless and tags[:1] in ((Tag.ADP,), (Tag.DET,), (Tag.NAME,), (Tag.NOUN,), (Tag.NUM,), (Tag.PRON,))


def without(case: Case) -> Case | None:
    """Return a case with what its sentence leaves out taken from the verb's side; None where nothing is."""
    out = left_out(case.match.sentence)
    right = tuple(place for place in case.statement.right if place not in out)
    if not out or len(right) == len(case.statement.right) or case.anchor.place in out:
        return None
    return case._replace(statement=replace(case.statement, right=right))


def with_left_out(case: Case) -> Case:
    """Return a case with what its sentence leaves out of it put back, where no other verb stands between."""
    sentence, right = case.match.sentence, case.statement.right
    end = max(right, default=case.anchor.place) + 1
    out = [place for place in left_out(sentence) if place >= end]
    if not out or any(kind in {Tag.VERB, Tag.AUX} for kind in sentence.tags[end : min(out)]):
        return case
    return case._replace(statement=replace(case.statement, right=(*right, *sorted(out))))


def turn_left_out(meaning: Meaning, case: Case, verdict: Verdict | None) -> Verdict | None:
    """Turn a verdict round where a word of the claim is said only in what the sentence leaves out."""
    if verdict is None or verdict.yes is None or verdict.turned:
        return verdict
    if not rests_on_left_out(meaning, case.match.sentence, (*case.statement.left, *case.statement.right)):
        return verdict
    return replace(verdict, yes=not verdict.yes, turned="left out")


def rests_on_left_out(meaning: Meaning, sentence: Sentence, places: Collection[int]) -> bool:
    """Say whether a word of the claim is said at some places only in what the sentence leaves out."""
    out = left_out(sentence)
    if not out:
        return False
    inside = {sentence.tokens[place].stem for place in places if place in out}
    outside = {sentence.tokens[place].stem for place in places if place not in out}
    return any(
        not inside.isdisjoint(forms) and outside.isdisjoint(forms)
        for forms in ({token.stem, *meaning.kin[token.stem]} for token in meaning.claim.content)
    )
