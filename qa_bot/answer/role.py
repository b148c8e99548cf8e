"""Rules that quote what plays the asked part for a verb, where its other parts are as the question has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.answer.antecedent import antecedent
from qa_bot.answer.asked_kind import OTHER_KIND, kind_fits, may_act, qualified
from qa_bot.answer.bearing import bear
from qa_bot.answer.parts import content, read_parts
from qa_bot.answer.players import asks_anyone, doer_and_done, end_of, is_time, same_parts, saying, tells_anyone, told
from qa_bot.answer.reason import asks_why
from qa_bot.answer.rule import Example, rule
from qa_bot.extract.enumerations import read_enumerations, span_of
from qa_bot.extract.forms import base_of
from qa_bot.lexicon.en.listing import OCCASIONS, PLACE_LINKS
from qa_bot.lexicon.en.number_words import SMALL
from qa_bot.lexicon.en.verbs import GIVING_VERBS
from qa_bot.model.candidate import Candidate, Place
from qa_bot.model.clue import Clue
from qa_bot.model.document import ChunkKind, Tag
from qa_bot.model.question import AnswerType, QuestionType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qa_bot.answer.match import Match, View
    from qa_bot.answer.parts import Parts
    from qa_bot.model.document import Predicate, Sentence
    from qa_bot.model.question import Question

_WANTS = (AnswerType.PERSON, AnswerType.ORGANIZATION, AnswerType.ENTITY, AnswerType.PLACE)
_FULL, _BARE = 0.85, 0.7
_MISSED = 0.55
_LEAST = 0.7
_MEANT = 0.75
_STANDING = frozenset({"he", "she", "it", "they", "him", "her", "them"})
_BEFORE_PERSONS = frozenset({"the", "a", "an", "his", "her", "its", "their"})
_OPENING = frozenset({",", "that", "and", "but"})
_POINTERS = frozenset({"this", "these", "those", "such"})
# Stems of words that tell nothing new about a thing: "other museums" is no museum.
_EMPTY = frozenset("other mani sever variou certain number some such anoth differ thing sort kind type same".split())
_PRONOUNS = frozenset(
    """
    he she it they them him her this that these those who which one none nobody nothing we you i us me all some many
    others
    """.split()
)


@rule(
    *_WANTS,
    examples=(
        Example("In May the smith Orm Dahl sold the bell to Ida Ness.", "Who sold the bell?", "Orm Dahl"),
        Example(
            "In May the smith Orm Dahl sold the bell to Ida Ness.", "To whom did Orm Dahl sell the bell?", "Ida Ness"
        ),
        Example("They blamed the miller, Orm Dahl, for the fire.", "Who was blamed for the fire?", "Orm Dahl"),
        Example("Ida Ness lives in Kelm. In May she sold the bell.", "Who sold the bell?", "Ida Ness"),
        Example("The bell was cast by Orm Dahl in a shed.", "What did Orm Dahl cast?", "The bell"),
        Example("The bell was cast by the firm Dahl & Sons.", "Who cast the bell?", "Dahl & Sons"),
        Example("Two of the bells broke in May.", "What broke in May?", "Two of the bells"),
        Example("Orm Dahl lost in the final at Vosta.", "Where did Orm Dahl lose?", "Vosta"),
        Example("The nets are mended in Vosta, where sails are sewn.", "Where are the nets mended?", "Vosta"),
        Example(
            "The ferries to Kelm, Orn and Ness will be cut.",
            "Which ferries will be cut?",
            "The ferries to Kelm, Orn and Ness",
        ),
        Example(
            "The nets are mended in Kelm; the rest is done in Vosta, where sails are sewn.",
            "Where are sails sewn?",
            "Vosta",
        ),
        Example("To join, bring a photo.", "What do I have to bring to join?", "a photo"),
        Example("Mending the nets taught Ida patience.", "What taught Ida patience?", "Mending the nets"),
        Example("Boys under ten and guides still get in free.", "Who gets in free?", "Boys under ten and guides"),
        Example("Orm Dahl left her the mill but not the bell.", "What did Orm Dahl leave her?", "the mill"),
    ),
    counterexamples=(
        Example("Orm Dahl followed Ida Ness.", "Who did Ida Ness follow?"),
        Example("The smith brings a bell.", "What must I bring?"),
        Example("Orm Dahl left Ida Ness the mill.", "What did Orm Dahl leave?", "Ida Ness"),
        Example("Orm Dahl sold the bell.", "Who sold the boat?"),
        Example("Orm Dahl sold the bell.", "Who bought it from Ida Ness?"),
        Example("Orm Dahl did not sell the bell.", "Who sold the bell?"),
        Example("Nine smiths voted for the tunnel and six against.", "Who voted against the tunnel?"),
    ),
    contested=True,
)
def stated_role(question: Question, view: View) -> Iterator[Candidate]:
    """Quote the doer, the thing done to, or what hangs on the asked preposition."""
    parts = read_parts(question)
    if parts is None or asks_why(question):
        return
    for match, verbs in saying(question, view, parts):
        for predicate in told(question, match.sentence, verbs):
            yield from _filled(question, view, match, predicate, parts)
        if parts.asked == "place":
            yield from _where(view, match, verbs)


def _filled(question: Question, view: View, match: Match, predicate: Predicate, parts: Parts) -> Iterator[Candidate]:
    """Quote the asked part of one predicate, if its other parts are as asked."""
    sentence = match.sentence
    if asks_anyone(question) and not tells_anyone(sentence, predicate):
        return
    answer = _asked_part(question, sentence, predicate, parts) if same_parts(view, sentence, predicate, parts) else None
    if answer is None:
        return
    chunk = sentence.chunks[answer]
    if chunk.last - chunk.first == 1 and sentence.tokens[chunk.head].norm in _STANDING:
        made = _stood_for(question, view, match, chunk.head)
    else:
        made = _quoted(question, view, match, predicate, parts, _renamed(question, sentence, answer))
    if made:
        yield made


def _asked_part(question: Question, sentence: Sentence, predicate: Predicate, parts: Parts) -> int | None:
    """Return the phrase that plays the asked part for a verb."""
    doer, done = doer_and_done(sentence, predicate)
    if done in predicate.objects and question.type is not QuestionType.WHO:
        done = _thing_given(sentence, predicate)
    if parts.asked in {"doer", "done"}:
        return doer if parts.asked == "doer" else done
    if parts.asked == "place":
        places = _places(sentence, predicate)
        return places[0] if places and not _is_gapped(sentence, places[0]) else None
    return next((chunk for link, chunk in predicate.preps if link == parts.link), None)


def _thing_given(sentence: Sentence, predicate: Predicate) -> int:
    """Return the object of a verb, that which is given rather than who gets it: "left her *the shop*"."""
    first, *others = predicate.objects
    one, verb = sentence.chunks[first], base_of(sentence.tokens[predicate.verb].norm)
    gets = sentence.tags[one.head] in {Tag.PRON, Tag.NAME} and verb in GIVING_VERBS
    adjacent = bool(others) and sentence.chunks[others[0]].first == one.last
    return others[0] if gets and adjacent else first


def _places(sentence: Sentence, predicate: Predicate) -> list[int]:
    """Return the phrases after prepositions of place that are no times and no occasions ("lost in the final")."""
    chunks = sentence.chunks
    return [
        chunk
        for link, chunk in predicate.preps
        if link in PLACE_LINKS
        and chunks[chunk].first > predicate.verb
        and sentence.tokens[chunks[chunk].head].norm not in OCCASIONS
        and not is_time(sentence, chunk)
    ]


def _is_gapped(sentence: Sentence, place: int) -> bool:
    """Say whether another place is joined to one, with more between: "on boats, where it is wet, and in huts"."""
    norms = [token.norm for token in sentence.tokens]
    return any(
        norms[at - 1 : at + 1] == [",", "and"] and norms[at + 1] in PLACE_LINKS and sentence.tags[at + 2] is Tag.NOUN
        for at in range(sentence.chunks[place].last + 2, len(norms) - 2)
    )


def _renamed(question: Question, sentence: Sentence, number: int) -> int:
    """Return the name that follows a bare number or a person between commas: "one of them, *the Ald*, drains it"."""
    chunks, tokens = sentence.chunks, sentence.tokens
    head = chunks[number].head
    person = question.type is QuestionType.WHO and sentence.tags[head] is Tag.NOUN and may_act(tokens[head].norm)
    owned = any(token.norm in {"'s", "’s"} for token in tokens[chunks[number].first : head])
    led = tokens[chunks[number].first].norm in _BEFORE_PERSONS or owned
    if sentence.tags[head] is not Tag.NUM and not (person and led):
        return number
    last = end_of(sentence, number)
    for following in range(number + 1, min(len(chunks), number + 4)):
        if chunks[following].first == last + 1 and tokens[last].norm == ",":
            return following if sentence.tags[chunks[following].head] is Tag.NAME else number
    return number


def _doing(sentence: Sentence, number: int, last: int, verb: int) -> int:
    """Return where a subject starts that is something done: "*mending* the nets taught her patience"."""
    first, chunks = sentence.chunks[number].first, sentence.chunks
    follows = next((one for one in chunks[number + 1 :] if one.kind is ChunkKind.VERB), None)
    if follows is None or not follows.first <= verb < follows.last or sentence.tokens[last].norm == ",":
        return first
    for predicate in sentence.predicates:
        opens = predicate.verb == 0 or sentence.tokens[predicate.verb - 1].norm in _OPENING
        done = number in predicate.objects[:1] and predicate.verb < first
        if opens and done and sentence.tokens[predicate.verb].norm.endswith("ing"):
            return predicate.verb
    return first


def _before_verb(sentence: Sentence, number: int, last: int) -> int:
    """Return where a subject ends that goes on after other prepositions: "analysts *at the bank* say"."""
    chunks = sentence.chunks
    end = last
    while (
        number + 2 < len(chunks)
        and chunks[number + 1].kind is ChunkKind.PREPOSITION
        and chunks[number + 2].kind is ChunkKind.NOUN
    ):
        number += 2
        end = chunks[number].last
        joined = next((one for one in chunks[number + 1 : number + 2] if one.kind is ChunkKind.NOUN), None)
        if joined and joined.first == end + 1 and sentence.tokens[end].norm == "and":
            number, end = number + 1, joined.last  # "children under six *and carers*"
    follows = number + 1 < len(chunks) and chunks[number + 1].kind is ChunkKind.VERB and chunks[number + 1].first == end
    return end if follows else last


def _to_verb(sentence: Sentence, number: int, last: int) -> int:
    """Return where a subject ends that says which ones it means: "the routes *from Kelm to Vosta, Orn and Ness*"."""
    end = next((chunk.first for chunk in sentence.chunks[number + 1 :] if chunk.kind is ChunkKind.VERB), last)
    rest = sentence.tokens[last:end]
    tells = (
        bool(rest) and rest[0].norm in PLACE_LINKS and not any(token.norm in {"which", "who", "that"} for token in rest)
    )
    return end if tells else last


def _quoted(
    question: Question, view: View, match: Match, predicate: Predicate, parts: Parts, answer: int
) -> Candidate | None:
    """Quote a phrase, if it is of the asked kind and no echo of the question."""
    sentence = match.sentence
    chunk = sentence.chunks[answer]
    first, last = chunk.first, end_of(sentence, answer)
    last = _past_name(sentence, last)
    if first < predicate.verb:
        last = _before_verb(sentence, answer, last)
        first = _doing(sentence, answer, last, predicate.verb) if parts.asked == "doer" else first
    asked = {token.stem for token in question.tokens if token.is_word}
    if first < predicate.verb and sentence.tokens[chunk.head].stem == question.head:
        last = _to_verb(sentence, answer, last)
    inside = content([token for token in sentence.tokens[first:last] if token.norm not in SMALL])
    head = sentence.tokens[chunk.head].norm
    counts = sentence.tags[chunk.head] is Tag.NUM and not (
        last > chunk.last and head in SMALL
    )  # but "two of the bells"
    if counts or sentence.tags[chunk.head] is Tag.PRON or sentence.tokens[chunk.head].norm in _PRONOUNS:
        return None
    if sentence.tokens[first].norm in _POINTERS or not inside - _EMPTY:
        return None
    if inside <= asked | _EMPTY or predicate.verb in range(first, last):
        return None
    kind = kind_fits(view, question, sentence, first, last) * qualified(view, inside)
    bearing = bear(view, match, but=range(first, last))
    if not kind or bearing is None or bearing.share < _LEAST:
        return None
    start, end = _cut(question, sentence, first, last)
    if parts.asked == "place" and sentence.tags[chunk.head] is not Tag.NAME and sentence.tags[first - 1] is Tag.ADP:
        start = first - 1  # "on board", but "Vosta"
    one = sentence.tags[chunk.head] is Tag.NAME or not sentence.tokens[chunk.head].norm.endswith("s")
    if AnswerType.LISTING in question.wants and end == last and one:
        return None  # several things are asked for, and this is one
    if parts.asked == "doer" and sentence.tokens[predicate.verb - 1].norm == "which":
        kind *= OTHER_KIND  # ", which …" may speak of the whole clause before
    others = parts.doer or parts.done or parts.links
    sure = (_FULL if others else _BARE) * bearing.share * bearing.share * kind * (_MISSED if bearing.missed else 1.0)
    place = Place(sentence.document, span_of(sentence, start, end))
    clues = ((Clue.COVERAGE, round(bearing.share, 3)), (Clue.VERB_FOUND, 1.0))
    return Candidate(place.quote, (place, Place(sentence.document, sentence.span)), clues, sure=round(sure, 4))


def _past_name(sentence: Sentence, last: int) -> int:
    """Return where a name ends that a phrase breaks off within: "the firm *Dahl & Sons*"."""
    end = sentence.tokens[last - 1].end
    whole = next((name.end for name in sentence.names if name.start < end < name.end), end)
    return next((place for place in range(last, len(sentence.tokens)) if sentence.tokens[place].start >= whole), last)


def _stood_for(question: Question, view: View, match: Match, place: int) -> Candidate | None:
    """Quote what a pronoun in the asked part stands for, if it is of the asked kind and no echo of the question."""
    meant = antecedent(view, match, place)
    if meant is None:
        return None
    sentence, first, last = meant
    inside = content(sentence.tokens[first:last])
    kind = kind_fits(view, question, sentence, first, last) * qualified(view, inside)
    bearing = bear(view, match, but=range(place, place + 1))
    if bearing is None or bearing.share < _LEAST or inside <= {token.stem for token in question.tokens}:
        return None
    quoted = Place(sentence.document, span_of(sentence, first, last))
    sure = _MEANT * bearing.share * bearing.share * kind * (_MISSED if bearing.missed else 1.0)
    clues = ((Clue.COVERAGE, round(bearing.share, 3)), (Clue.VERB_FOUND, 1.0))
    return Candidate(quoted.quote, (quoted, Place(sentence.document, match.sentence.span)), clues, sure=round(sure, 4))


def _cut(question: Question, sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Cut a phrase as a person would: the name for "who" and "which", a list whole, no article before a place."""
    for enumeration in read_enumerations(sentence):
        if enumeration.whole and first <= enumeration.first < last < enumeration.last:
            after = range(enumeration.items[-1].head + 1, enumeration.last)
            return first, next((place for place in after if sentence.tokens[place].norm == "with"), enumeration.last)
    if question.type in {QuestionType.WHO, QuestionType.WHICH} and sentence.tags[last - 1] is Tag.NAME:
        starts = [token.start for token in sentence.tokens]
        for name in sentence.names:
            if name.start in starts[first:last] and name.end <= sentence.tokens[last - 1].end:
                start = starts.index(name.start)
                end = next(place + 1 for place in range(start, len(starts)) if sentence.tokens[place].end >= name.end)
                if (
                    end == last
                    and sentence.tokens[start - 1].norm != "-"
                    and not any(tag is Tag.ADP for tag in sentence.tags[first:start])
                ):
                    return start, end
    return first, last


def _where(view: View, match: Match, verbs: Sequence[int]) -> Iterator[Candidate]:
    """Quote the place before "where", if the relative clause says the question's verb."""
    sentence = match.sentence
    for place, token in enumerate(sentence.tokens):
        if token.norm != "where" or not any(place < verb < place + _REACH for verb in verbs):
            continue
        ends = {chunk.last: number for number, chunk in enumerate(sentence.chunks) if chunk.kind is ChunkKind.NOUN}
        last = place - (sentence.tokens[place - 1].norm == ",")
        bearing = bear(view, match, within=range(place, min(len(sentence.tokens), place + _REACH)))
        if last in ends and bearing and bearing.share >= _LEAST:
            first = sentence.chunks[ends[last]].first
            quoted = Place(sentence.document, span_of(sentence, first, last))
            clues = ((Clue.COVERAGE, round(bearing.share, 3)), (Clue.VERB_FOUND, 1.0))
            sure = round(_FULL * bearing.share, 4)
            yield Candidate(quoted.quote, (quoted, Place(sentence.document, sentence.span)), clues, sure=sure)


_REACH = 12


RULES = (stated_role,)
