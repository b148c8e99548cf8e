"""Verbs: which tokens of a sentence govern a number, told by tag, by form and by what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.lexicon.en.figure_words import FALLS, LEVEL_VERBS, RISES
from qa_bot.lexicon.en.quantity_cues import PHRASE_LINKS
from qa_bot.model.document import Tag

if TYPE_CHECKING:
    from qa_bot.extract.meaning.subject import Grammar

_CHANGES = frozenset((*RISES, *FALLS)) - {
    "up",
    "down",
    "above",
    "below",
    "more",
    "less",
    "contract",
    "higher",
    "lower",
    "advance",
}
_VERBS = frozenset(LEVEL_VERBS)
_VERBAL = (Tag.VERB, Tag.AUX)
_STANDING = frozenset(
    "lies stands rises runs extends stretches measures weighs lasts holds carries seats needs requires".split()
)
RELATIVES = frozenset(("which", "that", "who", "whose", "whom"))
LINKS = frozenset(PHRASE_LINKS)
_MEANING_TO = frozenset("plans aims hopes needs wants intends expects".split())
_PLURAL_STANDING = frozenset("lie stand live belong remain work".split())
# Words that may be verbs whatever their tag.
_BY_FORM = _CHANGES | _VERBS | _STANDING | _PLURAL_STANDING | _MEANING_TO
_TO_WHOM = frozenset("us them him me you it her".split())
_OWNERS = ("a", "an", "the", "of", "in", "its", "their", "his", "her", "our")
_DESCRIBING = frozenset("known frozen proven written broken hidden stolen sunken".split())
_BEFORE_PARTICIPLE = frozenset((",", "the", "a", "an", "of", "and", "in", "with", "from", "for", "on", "by", "at"))
_BEFORE_GERUND = frozenset(("in", "of", "from", "by", "for", "the", "a", "its", "their", "our", "and", "to"))


def read_verbs(grammar: Grammar) -> list[int]:
    """Return the tokens that are verbs."""
    if not grammar.tags:
        return [at for at in range(len(grammar.norms)) if _is_verb(grammar, at)]
    told = enumerate(zip(grammar.norms, grammar.tags, strict=True))
    return [at for at, (norm, tag) in told if (tag in _VERBAL or norm in _BY_FORM) and _is_verb(grammar, at)]


def _is_verb(grammar: Grammar, at: int) -> bool:
    """Say whether a token is a verb: tagged so, or a verb of change or level with no article before it."""
    norm = grammar.norms[at]
    before = grammar.norms[at - 1] if at else ""
    if at == 0 and norm.endswith("ing"):
        return False
    if at in grammar.covered or norm in ("compared", "including", "according", "based", "following", "given"):
        return False
    if _reads_like_noun(grammar, at):
        return True
    if norm in _CHANGES or norm in _VERBS:
        if at + 1 in grammar.counted and before not in _OWNERS and at:
            return True
        if grammar.norms[at + 1 : at + 2] and grammar.norms[at + 1] in _TO_WHOM and at + 2 in grammar.counted:
            return True  # "costs us 66 cents"
        if before in ("a", "an", "the", "this", "its", "their", "of", "in") or not at:
            return False
        past = norm.endswith(("ed", "ing")) or norm in (
            "rose",
            "fell",
            "grew",
            "sank",
            "slid",
            "shrank",
            "stood",
            "hit",
            "lost",
            "cost",
            "sold",
            "paid",
            "spent",
            "held",
        )
        if past and not _adjectival(grammar, at):
            return True
        tagged = bool(grammar.tags) and grammar.tags[at] in _VERBAL
        return tagged or before in RELATIVES or before in ("to", "will", "would", "could", "may")
    if grammar.tags and grammar.tags[at] in _VERBAL:
        return not _adjectival(grammar, at)
    return not grammar.tags and norm in ("is", "are", "was", "were", "has", "have", "had")


def _reads_like_noun(grammar: Grammar, at: int) -> bool:
    """Say whether a word in -s beside a noun or number is a verb: "the town lies 420 metres up", "nine lie north"."""
    norm = grammar.norms[at]
    if norm in _PLURAL_STANDING:
        return at - 1 in grammar.counted
    if norm in _MEANING_TO and grammar.norms[at + 1 : at + 2] == ["to"]:
        return _after_noun(grammar, at)
    return norm in _STANDING and at + 1 in grammar.counted and _after_noun(grammar, at)


def _after_noun(grammar: Grammar, at: int) -> bool:
    """Say whether a noun, or what stands for one, stands before a word."""
    named = at > 0 and grammar.tag(at - 1) in (Tag.NOUN, Tag.NAME, Tag.PRON, Tag.ADJ)
    return named or (at > 1 and grammar.norms[at - 1] in ("one", "ones") and grammar.norms[at - 2] != ",")


def _adjectival(grammar: Grammar, at: int) -> bool:
    """Say whether a participle stands before its noun at the start of a phrase: "combined imports"."""
    participle = grammar.norms[at].endswith(("ed", "ing")) or grammar.norms[at] in _DESCRIBING
    if at + 1 >= len(grammar.norms) or not participle:
        return False
    if grammar.norms[at].endswith("ing"):
        return (
            at > 0
            and (_describes(grammar, at) or grammar.norms[at - 1] in _BEFORE_GERUND or _adjectival(grammar, at - 1))
            and _before_noun(grammar, at)
        )
    opens = (
        at == 0
        or grammar.norms[at - 1] in _CHANGES
        or grammar.norms[at - 1] in _BEFORE_PARTICIPLE
        or (grammar.tag(at - 1) is Tag.ADJ and grammar.norms[at - 1].endswith("est"))
    )
    return opens and _before_noun(grammar, at)


def _before_noun(grammar: Grammar, at: int) -> bool:
    """Say whether a noun or adjective follows a participle."""
    nominal = not grammar.tags or grammar.tags[at + 1] in (Tag.NOUN, Tag.NAME, Tag.ADJ)
    if not nominal and grammar.norms[at + 1].endswith(("ed", "ing")):  # "adjusted operating profit"
        nominal = at + 2 < len(grammar.norms) and grammar.tag(at + 2) is Tag.NOUN
    return nominal and at + 1 not in grammar.covered and grammar.norms[at + 1] not in LINKS


def _describes(grammar: Grammar, at: int) -> bool:
    """Say whether "advertising" stands between two nouns of a subject: a verb follows, and none is near before."""
    if not grammar.tags or grammar.tags[at - 1] not in (Tag.NOUN, Tag.NAME, Tag.ADJ):
        return False
    follows = grammar.tags[at + 1 : at + 6]
    return Tag.VERB in follows or Tag.AUX in follows
