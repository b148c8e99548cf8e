"""Pronouns, short names and descriptions, and what they stand for."""

from __future__ import annotations

import pytest

from qa_bot.extract.annotate import annotate
from qa_bot.model.document import Document, NameKind
from qa_bot.text.segment import segment
from tests.extract.reading import document

# A text, a sentence of it, a word there, and what it stands for (nothing where it is left open).
CASES = [
    ("Anna Weber was a painter. She lived in Ghent.", 1, "She", "Anna Weber"),
    ("Otto Kern ran a mill. His brother owned a barge.", 1, "His", "Otto Kern"),
    ("The guild grew rich. It built a hall.", 1, "It", "guild"),
    ("Many sailors drowned. They were buried at sea.", 1, "They", "Many sailors"),
    ("Otto Kern ran a mill. In 1890 Kern sold it.", 1, "Kern", "Otto Kern"),
    ("Tarnholm is a city. The city has two ports.", 1, "city", "Tarnholm"),
    ("Ostrow Shipping Inc. lost money. The company closed.", 1, "company", "Ostrow Shipping Inc"),
    ("The Kern Mill Company lost money. The university was sad.", 1, "university", None),
    ("Anna and Clara met. She was late.", 1, "She", None),
    ("It is likely that prices will fall.", 0, "It", None),
    ("Anna Weber won a prize. Her mother taught her.", 1, "her", "Anna Weber"),
    ("Anna Weber was hired. Her male predecessor left, and she stayed.", 1, "she", "Anna Weber"),
    ("Otto Kern met Nils Holm. Kern thanked him.", 1, "him", "Nils Holm"),
    ("Ada Kern paints. Her father, Carl Kern, baked. Kern moved.", 2, "Kern", "Ada Kern"),
    ("Ada Kern paints. Her uncle Carl Kern baked. Kern moved.", 2, "Kern", "Ada Kern"),
    ("Ada Kern paints. Later Carl Kern baked. Kern moved.", 2, "Kern", "Carl Kern"),
    ("The guild built a mill, but the duke burnt it.", 0, "it", "mill"),
    ("Fishermen support the plan, but the sailors' club opposes it.", 0, "it", "plan"),
    ("The mill stood in Kelm. It is unknown whether the guild owned boats.", 1, "It", None),
    ("The mill stood in Kelm. The river made it easy to carry grain.", 1, "it", None),
    ("Author Orm Dahl opened a school at his farm.", 0, "his", "Author Orm Dahl"),
    ("The newest ship, the Gull, came in June. She was built in Kelm.", 1, "She", "Gull"),
    ("Ada Kern, a child of the smith, Carl Kern, paints. Kern moved.", 1, "Kern", "Ada Kern"),
    ("Ada Kern and Otto Holm opened a bakery. They moved.", 1, "They", "Ada Kern and Otto Holm"),
    ("The guilds and their halls burnt. They were old.", 1, "They", "guilds and their halls"),
    ("Two sisters, Ada and Ruth Kern, opened a bakery. They moved.", 1, "They", "Two sisters"),
    ("The guilds and their halls burnt.", 0, "their", "guilds"),
    ("In 1920 she bought the mill. It burnt.", 1, "It", "mill"),
    ("In 1920 she came to the mill. It burnt.", 1, "It", None),
    ("The dance is led by priests. They wear red.", 1, "They", "priests"),
    ("The old market was loud. It took place in May.", 1, "It", "old market"),
    ("The old market was loud. It took a year to plan.", 1, "It", None),
    ("The Channel Islands are near France. They are green.", 1, "They", "Channel Islands"),
    ("Highway 12 is narrow. It crosses the hills.", 1, "It", "Highway 12"),
    ("The newest mill, the Gull, opened in June. She was built in Kelm.", 1, "She", None),
    ("Orm Dahl drew the tide mill at Kelm. The mill cost little.", 1, "mill", "tide mill"),
    ("Orm Dahl drew the tide mill at Kelm. The mill cost little. It was built of oak.", 2, "It", "tide mill"),
    ("Orm Dahl drew the tide mill. A paper mill stood beside it. The mill burned.", 2, "mill", None),
    ("Germany comes first. Buyers there like boats.", 1, "there", "Germany"),
    ("Germany and France come first. Buyers there like boats.", 1, "there", None),
    ("Germany comes first. Then there were boats.", 1, "there", None),
    ("The first siege failed. The second one ended in May.", 1, "one", "siege"),
    ("The first of them failed. The second one ended in May.", 1, "one", None),
    ("Zorm Dahl moved to Kelm. After a year he left.", 1, "he", "Zorm Dahl"),
    ("Orm Dahl drew the first mill. The mill cost little.", 1, "mill", None),
]


@pytest.mark.parametrize(("text", "number", "word", "expected"), CASES)
def test_resolves(text: str, number: int, word: str, expected: str | None) -> None:
    """Resolve a word to what it stands for, or leave it open."""
    sentence = document(text)[number]
    found = [words for place, words in sentence.stands_for if sentence.tokens[place].text == word]
    assert found == ([] if expected is None else [expected])


def test_the_title_names_what_the_text_is_about() -> None:
    """Take the title for a description or a pronoun that nothing else in sight fits."""
    whole = Document("test", "The city lies on a river. It has two ports.", title="Oslo")
    first, _ = annotate(whole, segment(whole))
    assert first.stands_for == ((1, "Oslo"),)
    whole = Document("test", "She wrote plays in exile.", title="Anna Weber")
    (only,) = annotate(whole, segment(whole))
    assert only.stands_for == ((0, "Anna Weber"),)
    whole = Document("test", "He wrote plays in exile.", title="Anna Weber")
    (only,) = annotate(whole, segment(whole))
    assert only.stands_for == ()


def test_acronyms_share_the_key_of_their_expansion() -> None:
    """Give an acronym the key of its expansion."""
    first, second = document("The Northern Fishing Board (NFB) met in Oslo. The NFB set quotas.")
    assert first.names[0].key == first.names[1].key == second.names[0].key == "northern fishing board"


def test_last_names_share_the_key_of_the_full_name() -> None:
    """Give a last name the key of the full name."""
    _, second = document("Anna Weber was a painter. Weber lived in Ghent.")
    assert (second.names[0].key, second.names[0].kind) == ("anna weber", NameKind.PERSON)


def test_annotates_everything_in_one_go() -> None:
    """Fill every field of a sentence in one go."""
    (sentence,) = document("In 2021 the Kern mill, which employs 40 people, sold flour because demand rose.")
    assert sentence.tags
    assert sentence.chunks
    assert sentence.names
    assert sentence.clauses
    assert sentence.predicates


def test_the_person_named_first_and_most_is_what_a_text_is_about() -> None:
    """Take the main person for a pronoun where others are named too, but are not what was last spoken of."""
    text = "Anna Weber was a painter. Weber lived in Ghent. There Weber met Clara Holm and Ida Kern. She died young."
    *_, last = document(text)
    assert last.stands_for == ((0, "Anna Weber"),)


def test_who_a_text_is_about_is_spoken_of_again() -> None:
    """Go back to the main person after a word on somebody else of the same sex."""
    text = "Anna Weber married Otto Kern. They had a daughter, Ida, who became a judge, and parted. She painted."
    whole = Document("test", text, title="Anna Weber")
    assert annotate(whole, segment(whole))[-1].stands_for == ((0, "Anna Weber"),)


def test_a_sentence_on_her_mother_is_about_her() -> None:
    """Go on with whose mother it is, where she is spoken of again, and with the mother where she is not."""
    about_her = "Anna Weber was a painter. Her mother, Ida, taught her drawing. She moved to Ghent."
    *_, taught, last = document(about_her)
    assert [words for _, words in taught.stands_for] == ["Anna Weber", "Anna Weber"]
    assert last.stands_for == ((0, "Anna Weber"),)
    *_, last = document("Anna Weber was a painter. Her mother, Ida, was a doctor. She moved to Ghent.")
    assert last.stands_for == ((0, "Ida"),)
