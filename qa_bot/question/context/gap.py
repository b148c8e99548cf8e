"""What a question leaves unsaid without a pronoun: "the causes" (of what?), "the largest" (what?), "the expedition"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_bot.extract.gazetteer import COUNTRY_KEYS
from qa_bot.lexicon.en.followup_cues import COUNTED, MORE_WORDS, NOT_RELATIONAL, ORDINALS, UNNAMED, WIDE_PLACES
from qa_bot.model.document import NameKind
from qa_bot.question.context.contrast import counted
from qa_bot.question.context.edit import Edit
from qa_bot.question.context.number import singular_of
from qa_bot.question.context.parse import ADJECTIVES, AUXILIARIES, NOUNS, is_asked, parse
from qa_bot.question.context.relational import RELATIONAL, SORTS, TAKES_BESIDES
from qa_bot.question.context.sort import is_person
from qa_bot.question.remark import items_of
from qa_bot.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qa_bot.question.context.memory import Memory
    from qa_bot.question.context.mention import Mention
    from qa_bot.question.context.parse import Parse, Phrase

NEAR, FAIRLY_NEAR, _FAR = 3, 5, 8
_ARTICLES = ("the ", "a ", "an ", "The ", "A ", "An ")


def bare(words: str) -> str:
    """Return a noun phrase without its article."""
    return next((words.removeprefix(article) for article in _ARTICLES if words.startswith(article)), words)


def definite_edits(question: Parse, memory: Memory) -> Iterator[Edit]:
    """Yield fuller names for short ones: "the expedition" was "the Lewis and Clark expedition"."""
    for phrase in question.phrases:
        if phrase.word not in {"the", "this", "that", "these", "those", "both"} or _is_completed(question, phrase):
            continue
        if question.norm(phrase.core) in COUNTED or phrase.word == "both":
            edit = _both(memory, phrase)
        elif phrase.last - phrase.core > 1:
            continue
        elif question.norm(phrase.head) in WIDE_PLACES:
            edit = _place(question, memory, phrase)
        else:
            edit = _fuller(question, memory, phrase)
        if edit is not None:
            yield edit


def _is_completed(question: Parse, phrase: Phrase) -> bool:
    """Say whether something after a noun says which one is meant."""
    after, norm = question.form(phrase.last), question.norm(phrase.last)
    told = norm in {"in", "for", "on", "with", "to", "from"} and question.phrase_at(phrase.last + 1) is not None
    return told or norm in {"of", "between", "that", "which", "who", "whose", "where"} or after in {"POS", "VBN"}


def _fuller(question: Parse, memory: Memory, phrase: Phrase) -> Edit | None:
    """Return the edit that names in full what one noun means."""
    others = {token.stem for place, token in enumerate(question.tokens) if not phrase.first <= place < phrase.last}
    for _, back, mention in memory.recent:
        if (
            back > (_FAR if question.form(phrase.head) == "NNP" else FAIRLY_NEAR)
            or not mention.compound
            or stem(mention.head) != question.tokens[phrase.head].stem
            or mention.plural is not question.is_plural(phrase)
            or (" and " in mention.words.partition(" of ")[0] and mention.plural)
            or _is_one_of_many(mention)
        ):
            continue
        if mention.stems & others:
            return None
        if question.form(phrase.head) == "NNP" and sum(word[:1].isupper() for word in bare(mention.words).split()) == 1:
            continue  # "the folding Wren" is no fuller a name than "the Wren"
        words = bare(mention.words)
        owned = "'s " in words or "’s " in words
        article = "" if owned or (mention.plural and mention.named) else "the "
        return Edit(phrase.first, phrase.last, f"{article}{words}", "subject", mention.words)
    return None


def _is_one_of_many(mention: Mention) -> bool:
    """Say whether a name tells one thing from others of its kind, as "the lowest population" does."""
    read = parse(mention.words)
    return any(form in {"JJS", "RBS"} or read.norm(n) in ORDINALS for n, form in enumerate(read.forms))


def _place(question: Parse, memory: Memory, phrase: Phrase) -> Edit | None:
    """Return the edit that names "the region"."""
    if any(question.form(other.head) == "NNP" for other in question.phrases):
        return None
    noun = question.norm(phrase.head)
    mention = next((found for _, _, found in memory.recent if found.proper and _is_such_a_place(found, noun)), None)
    return None if mention is None else Edit(phrase.first, phrase.last, mention.words, "place", mention.words)


def _is_such_a_place(mention: Mention, noun: str) -> bool:
    """Say whether a name may be what "the country" or "the region" means; only countries are told apart."""
    if mention.plural or mention.kind not in {NameKind.PLACE, NameKind.OTHER}:
        return False
    country = bare(mention.words).lower() in COUNTRY_KEYS
    return country if noun in {"country", "nation"} else not country


def _both(memory: Memory, phrase: Phrase) -> Edit | None:
    """Return the edit that names "the two countries": the last names that stood side by side."""
    for _, _, mention in memory.recent:
        if mention.plural and " and " in mention.words and mention.named:
            return Edit(phrase.first, phrase.last, mention.words, "subject", mention.words)
    for base in memory.bases[:NEAR]:
        names = list(
            dict.fromkeys(base.text[name.start : name.end] for name in base.names if name.kind is not NameKind.OTHER)
        )
        if len(names) == 2:  # noqa: PLR2004 - two of them
            return Edit(phrase.first, phrase.last, " and ".join(names), "subject", " and ".join(names))
    return None


def ordinal_edits(question: Parse, memory: Memory) -> Iterator[Edit]:
    """Yield the item of a list that was given or offered: "the second one", "the latter"."""
    if len([token for token in question.tokens if token.norm in ORDINALS]) > 1 and question.phrases:
        return  # "which period was longer, the first or the second?" is whole
    items = next(
        (found for value, base in zip(memory.values, memory.bases, strict=True) if (found := _items(value, base))), ()
    )
    for place, token in enumerate(question.tokens):
        if token.norm not in ORDINALS or question.norm(place - 1) != "the" or not items:
            continue
        last = place + 1 + (question.norm(place + 1) in {"one", "ones"})
        if last == place + 1 and (
            question.form(last) in NOUNS | ADJECTIVES | {"CD", "VBG"}
            or question.norm(last) in {"of", "to", "and", "or"}
        ):
            continue
        if question.form(last) == "RB" and question.form(last + 1) in NOUNS | ADJECTIVES:
            continue  # "the first ever steel bridge"
        number = ORDINALS[token.norm]
        if -len(items) <= number < len(items):
            item = _plain(items[number])
            yield Edit(place - 1, last, item, "subject", item)


def _plain(item: str) -> str:
    """Return a name without what only describes it: "the folding Wren" is "the Wren"."""
    words = item.split()
    named = [n for n, word in enumerate(words) if word[:1].isupper()]
    described = bool(named) and words[0] in {"the", "a"} and all(word.islower() for word in words[1 : named[0]])
    return " ".join((words[0], *words[named[0] :])) if described and named[0] > 1 else item


def _items(value: str, base: Parse) -> tuple[str, ...]:
    """Return the items of a list: of an answer, or of an "or" in a question."""
    if listed := items_of(value):
        return listed
    for phrase, following in zip(base.phrases, base.phrases[1:], strict=False):
        if following.first == phrase.last + 1 and base.norm(phrase.last) == "or":
            return (base.words(phrase.first, phrase.last), base.words(following.first, following.last))
    return ()


def counted_edit(question: Parse, memory: Memory) -> Edit | None:
    """Return the noun of "how many did they sell?", where the last question counted it."""
    base = memory.base
    if base is None or [question.norm(0), question.norm(1)] != ["how", "many"] or question.form(2) not in _DOING:
        return None
    noun = counted(base)
    if noun is None or base.norm(1) != "many" or base.norm(2) in MORE_WORDS:
        return None
    words = base.words(noun.core, noun.last).removeprefix("many ")
    return Edit(2, 2, words, "subject", words)


_DOING = frozenset({"DOF", "DOB", "HVF", "MD"})


def open_noun_edits(question: Parse, memory: Memory) -> Iterator[Edit]:
    """Yield "of …" after a noun that says little alone, where nothing else in the question says of what."""
    if asks_twice(question):
        return
    for phrase in question.phrases:
        root = question.tokens[phrase.head].stem
        if root not in RELATIONAL or question.norm(phrase.head) in NOT_RELATIONAL or not _is_open(question, phrase):
            continue
        mention = _topic(question, memory)
        if mention is None or root in mention.stems:
            return
        last = _last_joined(question, phrase)
        joint = "of" if question.norm(last) in TAKES_BESIDES.get(root, ()) else RELATIONAL[root]
        yield Edit(last, last, f"{joint} {_sort(question, phrase, mention)}", "subject", mention.words)
        return


def asks_twice(question: Parse) -> bool:
    """Say whether a question stands before another: "are there otters? If so, what kinds?" is of otters."""
    marks = [place for place, token in enumerate(question.tokens) if token.norm == "?"]
    return bool(marks) and marks[0] > _SHORT and any(token.is_word for token in question.tokens[marks[0] :])


_SHORT = 3


def _sort(question: Parse, phrase: Phrase, mention: Mention) -> str:
    """Return the words after "of": one kind of tree, the cause of the fall."""
    if question.tokens[phrase.head].stem not in SORTS:
        return mention.words
    words = bare(mention.words)
    if question.is_plural(phrase) or " of " in words or mention.proper or " and " in words:
        return words
    front, _, last = words.rpartition(" ")
    return f"{front} {singular_of(last)}".strip()


def _last_joined(question: Parse, phrase: Phrase) -> int:
    """Return where "pros and cons" ends."""
    following = next((other for other in question.phrases if other.first == phrase.last + 1), None)
    return following.last if following and question.norm(phrase.last) in {"and", "or"} else phrase.last


def _is_open(question: Parse, phrase: Phrase) -> bool:
    """Say whether nothing belongs to a noun: no owner before it, no "of" after it, no other noun than its like."""
    root = question.tokens[phrase.head].stem
    if phrase.word not in {"the", "any", "some", "what", "which", "no", ""} and not (
        phrase.word in {"a", "an"} and root in SORTS
    ):
        return False
    last = _last_joined(question, phrase)
    beside = question.norm(last) in TAKES_BESIDES.get(root, ())
    if not beside and (
        question.form(last) in {"IN", "TO", "POS", "VBN", "WDT", "VBG"}
        or question.norm(last) in {"that", "which", "who", ":"}
    ):
        return False
    if any(_describes(question, place) for place in range(phrase.core, phrase.head)):
        return False
    if any(question.form(place) in {"JJS", "RBS"} for place in range(phrase.core, phrase.head)) and root not in SORTS:
        return False  # "what was the biggest cost?" is asked of all that the text speaks of
    if root in SORTS and is_asked(question, phrase):
        return question.norm(phrase.first - 1) != "of"
    if is_asked(question, phrase) or any(is_asked(question, other) for other in question.phrases):
        return False
    ahead = [] if beside else [other for other in question.phrases if other.first >= last]
    before = [other for other in question.phrases if other.last <= phrase.first and _says(question, other)]
    return not ahead and not before


def _describes(question: Parse, place: int) -> bool:
    """Say whether a word before a noun narrows it so far that nothing is missing."""
    return (
        question.norm(place) not in UNNAMED
        and question.form(place) not in ADJECTIVES
        and question.tokens[place].stem not in RELATIONAL
        and question.norm(place) != "-"
    )


def _says(question: Parse, phrase: Phrase) -> bool:
    """Say whether a phrase has content of its own."""
    return question.tokens[phrase.head].stem not in RELATIONAL and question.norm(phrase.head) not in UNNAMED


def _topic(question: Parse, memory: Memory) -> Mention | None:
    """Return what the talk is about: the likeliest mention of the last turns that the question does not name itself."""
    own = {token.stem for token in question.tokens}
    return next((mention for _, back, mention in memory.recent if back <= NEAR and not mention.stems & own), None)


def comparison_edits(question: Parse, memory: Memory) -> Iterator[Edit]:
    """Yield what something is compared with: "how does an otter compare?", "what's the difference to a weasel?"."""
    if (edit := _comparative(question, memory)) is not None:
        yield edit
        return
    for place, token in enumerate(question.tokens):
        if (
            token.norm in {"compare", "differ"}
            and question.form(place) in {"VB", "NN"}
            and question.form(place + 1) == "ST"
        ):
            mention = _topic(question, memory)
            if mention is not None:
                joint = "to" if token.stem == "compar" else "from"
                yield Edit(place + 1, place + 1, f"{joint} {mention.words}", "relation", mention.words)
            return
        if (
            token.norm == "difference"
            and question.norm(place - 1) == "the"
            and any(form in AUXILIARIES for form in question.forms)
            and question.norm(place + 1) in {"with", "to", "from"}
        ):
            mention = _topic(question, memory)
            if mention is not None:
                yield Edit(place + 1, place + 2, f"between {mention.words} and", "relation", mention.words)
            return


def instead_edit(question: Parse, memory: Memory) -> Edit | None:
    """Return instead of whom: "who got it instead?" asks for somebody else than the one just spoken of."""
    end = next((place for place, token in enumerate(question.tokens) if token.norm == "instead"), 0)
    if question.norm(0) != "who" or not end or question.form(end + 1) != "ST":
        return None
    person = next((found for _, back, found in memory.recent if back == 1 and is_person(found)), None)
    return None if person is None else Edit(end + 1, end + 1, f"of {person.words}", "subject", person.words)


def _comparative(question: Parse, memory: Memory) -> Edit | None:
    """Return what "is France larger?" compares with: what was just answered or spoken of."""
    end = next((place for place, form in enumerate(question.forms) if form == "ST"), len(question.forms))
    last = end - 1
    if question.form(0) != "BEF" or not question.phrases or "than" in norms_of(question):
        return None
    if question.form(last) not in {"JJR", "RBR"} or question.phrases[0].first != 1:
        return None
    mention = _topic(question, memory)
    return None if mention is None else Edit(end, end, f"than {mention.words}", "relation", mention.words)


def norms_of(question: Parse) -> list[str]:
    """List the folded words."""
    return [token.norm for token in question.tokens]
