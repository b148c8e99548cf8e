"""Parts: who acts, what is acted on, and what hangs on which preposition in a question, the asked part left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qa_bot.lexicon.en.question_words import AUXILIARIES, LEADING_VERBS, PARTITIVES, PERIOD_NOUNS
from qa_bot.lexicon.en.stopwords import STOPWORDS
from qa_bot.model.document import Tag
from qa_bot.model.question import QuestionType, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qa_bot.model.document import Token
    from qa_bot.model.question import Question

TYPES = frozenset({QuestionType.WHO, QuestionType.WHICH, QuestionType.WHAT, QuestionType.WHERE})
_BESIDE_THE_VERB = {QuestionType.WHERE: "place", QuestionType.WHEN: "time"}
_ASKING = TYPES | _BESIDE_THE_VERB.keys()
_BE = frozenset({"is", "are", "was", "were", "been", "be"})
_DO = frozenset({"do", "does", "did"})
_PERSONS = frozenset({"he", "she", "it", "they", "we", "i", "you", "one"})
_LINKS = frozenset("to from by against with for in on at of into as about over under near through after before".split())


class Parts(NamedTuple):
    """The parts of a question's clause: content stems by what they are for the verb, the asked one left out.

    ``doer`` and ``done`` are who acts and what is acted on, however the voice turns them; ``links`` what hangs on
    which preposition; ``asked`` the part that is asked for: "doer", "done", "place", "time" or a preposition.
    """

    verb: str
    doer: frozenset[str]
    done: frozenset[str]
    links: dict[str, frozenset[str]]
    asked: str
    link: str


def read_parts(question: Question) -> Parts | None:
    """Read the parts of a question's clause; nothing where it asks for no part of a verb."""
    if (
        not (question.type in _ASKING or asks_often(question))
        or question.gap < 0
        or question.verb_place < 0
        or not question.verb
    ):
        return None
    tokens, verb = question.tokens, question.verb_place
    passive = any(token.norm in _BE for token in tokens[max(0, question.gap_end) : verb]) and not tokens[
        verb
    ].norm.endswith("ing")
    after = list(range(verb + 1, len(tokens)))
    first_link = next((place for place in after if tokens[place].norm in _LINKS), len(tokens))
    behind = content(_plain(question, verb + 1, first_link))
    between = content(_subject(_plain(question, question.gap_end, verb)))
    links = _links(tokens[first_link:])
    if asked := "time" if asks_often(question) else _BESIDE_THE_VERB.get(question.type):
        done = between if passive else behind
        return Parts(question.verb, frozenset() if passive else between, done, links, asked, "")
    if question.slot is Slot.AFTER_PREPOSITION and question.link:
        done = between if passive else behind
        return Parts(question.verb, frozenset() if passive else between, done, links, "link", question.link)
    if question.slot is Slot.SUBJECT and not passive:
        return Parts(question.verb, frozenset(), behind, links, "doer", "")
    if question.slot is Slot.PASSIVE or (question.slot is Slot.SUBJECT and passive):
        return Parts(question.verb, links.pop("by", frozenset()), frozenset(), links, "done", "")
    if question.slot is Slot.OBJECT and (
        between or any(token.norm in _PERSONS for token in tokens[question.gap_end : verb])
    ):
        return Parts(question.verb, between, frozenset(), links, "done", "")
    return None


def read_players(question: Question) -> Parts | None:
    """Read who acts and what is acted on in any question that gives them beside its verb: "why did *she* sell *it*"."""
    verb = question.verb_place
    if parts := read_parts(question):
        return parts
    direct = 0 < question.gap_end == verb
    if not direct and (not 0 < question.gap_end < verb or question.tokens[question.gap_end].norm not in _DO):
        return None
    after = range(verb + 1, len(question.tokens))
    end = next((at for at in after if question.tokens[at].norm in _LINKS or _opens_time(question, at)), after.stop)
    doer = content(_subject(_plain(question, question.gap_end, verb)))
    return Parts(question.verb or "", doer, content(_plain(question, verb + 1, end)), {}, "", "")


def _opens_time(question: Question, at: int) -> bool:
    """Say whether a time begins at a token: "last season", "every week"."""
    start = question.tokens[at].start
    heads = [question.tokens[chunk.head].stem for chunk in question.chunks if chunk.first == at]
    return any(head in PERIOD_NOUNS for head in heads) or any(one.span.start == start for one in question.periods)


def asks_often(question: Question) -> bool:
    """Say whether a question asks how often something happens."""
    asking = [token.norm for token in question.tokens[max(question.gap, 0) :][:2]]
    return asking[:1] == ["how"] and asking[1:] in (["often"], ["frequently"], ["regularly"])


def _plain(question: Question, first: int, last: int) -> list[Token]:
    """Return some tokens without adverbs, auxiliaries and verbs that lead up to another ("wants to")."""
    places = range(first, last)
    return [
        question.tokens[place]
        for place in places
        if question.tags[place] is not Tag.ADV
        and question.tokens[place].norm not in AUXILIARIES
        and not (place + 1 in places and question.tokens[place + 1].norm == "to" and _leads(question, place))
    ]


def _leads(question: Question, place: int) -> bool:
    """Say whether a word leads up to another verb."""
    return question.tags[place] is Tag.VERB and question.tokens[place].stem in LEADING_VERBS


def _subject(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return a noun phrase up to its first preposition: "the roof" of the mill; "the catch" for "most of the catch"."""
    end = next((place for place, token in enumerate(tokens) if token.norm in _LINKS and place), len(tokens))
    head = content(tokens[:end])
    return _subject(tokens[end + 1 :]) if head <= PARTITIVES and tokens[end + 1 :] else tokens[:end]


def content(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the content stems of some tokens."""
    return frozenset(token.stem for token in tokens if token.is_word and token.norm not in STOPWORDS)


def _links(tokens: Sequence[Token]) -> dict[str, frozenset[str]]:
    """Return what hangs on each preposition, up to the next."""
    links: dict[str, frozenset[str]] = {}
    link = ""
    for token in tokens:
        if token.norm in _LINKS:
            link = token.norm
        elif link and token.is_word and token.norm not in STOPWORDS:
            links[link] = links.get(link, frozenset()) | {token.stem}
    return links
