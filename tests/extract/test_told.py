"""What a sentence tells: lists, causes, reported speech, and what something is."""

import pytest

from qa_bot.extract.causes import read_causes
from qa_bot.extract.defining import definitions
from qa_bot.extract.enumerations import read_enumerations, span_of
from qa_bot.extract.reported import read_reported
from qa_bot.model.document import Sentence
from tests.extract.reading import document


def cut(sentence: Sentence, place: tuple[int, int]) -> str:
    """Return the words of some tokens, verbatim."""
    return span_of(sentence, *place).of(sentence.document.text) if place[0] < place[1] else ""


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("They sell nails, rope and tar.", ["nails", "rope", "tar"]),
        ("They sell nails and rope, made in Kelm since 1911, as well as tar.", ["nails", "rope", "tar"]),
        ("It holds a pale layer, laid down in spring, and a dark layer.", ["a pale layer", "a dark layer"]),
        ("They sell planks and processed fish to Kelm.", ["planks", "processed fish"]),
        ("We saw the halls of Kelm and Vosta.", ["Kelm", "Vosta"]),
        ("They run a mill in Kelm and a dairy in Vosta.", ["a mill in Kelm", "a dairy in Vosta"]),
        ("The price of bread and the cost of rent rose.", ["The price of bread", "the cost of rent"]),
        ("They sell nails (60%), rope (30%) and tar.", ["nails", "rope", "tar"]),
        ("They feed the mill and, in good years, the weavers.", ["the mill", "the weavers"]),
    ],
)
def test_the_items_of_a_list(text: str, items: list[str]) -> None:
    """Items are cut as a person would, asides left out."""
    [sentence] = document(text)
    [found, *_] = read_enumerations(sentence)
    assert [cut(sentence, (item.first, item.last)) for item in found.items] == items


@pytest.mark.parametrize(
    "text", ["The fire burnt the shop and the roof fell.", "On Monday, rain fell.", "He came, saw the mill, left."]
)
def test_what_is_no_list(text: str) -> None:
    """Two clauses side by side are no list of their last and first words."""
    [sentence] = document(text)
    assert read_enumerations(sentence) == ()


@pytest.mark.parametrize(
    ("text", "cause", "effect"),
    [
        ("The mill closed because the river ran dry.", "the river ran dry", "The mill closed"),
        ("Due to the flood, the mill closed.", "the flood", "the mill closed"),
        ("The pond holds no air, so nothing swims in it.", "The pond holds no air", "nothing swims in it"),
        ("The frost caused the poor harvest.", "The frost", "the poor harvest"),
        ("The strike was a response to the cuts.", "the cuts", "The strike"),
        ("Smiths protested, as they had no coal.", "they had no coal", "Smiths protested"),
        ("They are exempt, and therefore pay no toll.", "They are exempt", "pay no toll"),
        ("The rule helped stabilise the crown.", "The rule", "stabilise the crown"),
        ("The new road enabled smiths to leave.", "The new road", "smiths to leave"),
        ("The clerk fell ill, which delayed the vote.", "The clerk fell ill", "delayed the vote"),
        ("In 1902 a blight killed the vines.", "a blight", "killed the vines"),
        ("The vines were killed by a blight.", "a blight", "The vines were killed"),
        ("The losses stem from a fire.", "a fire", "The losses stem"),
        ("They blamed the frost for the losses.", "the frost", "the losses"),
        ("They attribute the losses to the frost.", "the frost", "the losses"),
        ("The frost was the main reason for the losses.", "The frost", "the losses"),
        ("The reason for the losses was a late frost.", "a late frost", "the losses"),
        ("Two smiths were hurt when a rope snapped.", "a rope snapped", "Two smiths were hurt"),
        ("The toll left traders searching for a way.", "The toll", "traders searching for a way"),
        ("The boat was damaged in a storm and has not sailed since.", "was damaged in a storm", "has not sailed since"),
    ],
)
def test_what_causes_what(text: str, cause: str, effect: str) -> None:
    """Cause and effect are told apart, whichever comes first."""
    [sentence] = document(text)
    found = [(cut(sentence, one.cause), cut(sentence, one.effect).strip(" ,.")) for one in read_causes(sentence)]
    assert (cause, effect) in found


@pytest.mark.parametrize(
    "text",
    [
        "Profit grew slowly: it came to £21 million.",
        "The mill, which is old, closed.",
        "The rule never helped stabilise the crown.",
        "He made boats.",
    ],
)
def test_what_causes_nothing(text: str) -> None:
    """A figure after a colon, an aside about a noun, a denial and a plain deed give no reasons."""
    [sentence] = document(text)
    assert read_causes(sentence) == ()


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("The smith says that the bell is cracked.", "The smith", "the bell is cracked"),
        ("According to the mayor, Ida Ness, rents fell.", "the mayor, Ida Ness", "rents fell"),
        ("Rents fell, according to the mayor.", "the mayor", "Rents fell"),
        ("“We lost the barley,” said the miller.", "the miller", "We lost the barley"),
        ("The miller warned in May that rents would rise.", "The miller", "rents would rise"),
        ("Opponents such as the union say prices fell.", "Opponents such as the union", "prices fell"),
        ("In her view, the dam is unsafe.", "her", "the dam is unsafe"),
    ],
)
def test_who_says_what(text: str, speaker: str, said: str) -> None:
    """Speaker and words are found on either side of the verb."""
    [sentence] = document(text)
    found = [(cut(sentence, one.speaker), cut(sentence, one.said)) for one in read_reported(sentence)]
    assert (speaker, said) in found


def test_what_is_not_said_is_not_reported() -> None:
    """Somebody who did not say it is no source."""
    [sentence] = document("The smith did not say that the bell is cracked.")
    assert read_reported(sentence) == ()


@pytest.mark.parametrize(
    ("text", "thing", "meaning"),
    [
        ("A scree is a slope of loose stones.", "scree", "a slope of loose stones"),
        ("The Gull, a boat from Kelm, sank.", "Gull", "a boat from Kelm"),
        ("The mayor, Ida Ness, left.", "Ida Ness", "The mayor"),
        ("They live in round huts called yarrens.", "yarrens", "round huts"),
        ("Ida Ness succeeded Orm Dahl as chief clerk.", "Ida Ness", "chief clerk"),
        ("The largest buyer is the firm Vosk.", "Vosk", "The largest buyer"),
        ("The Upland Water Board (UWB) met.", "UWB", "Upland Water Board"),
    ],
)
def test_what_something_is(text: str, thing: str, meaning: str) -> None:
    """A thing is described on either side of its name."""
    [sentence] = document(text)
    norms = [token.text for token in sentence.tokens]
    first = norms.index(thing.split(maxsplit=1)[0])
    found = definitions(sentence, first, first + len(thing.split()))
    assert meaning in [cut(sentence, (one.first, one.last)) for one in found]


@pytest.mark.parametrize("text", ["A scree is not a wall.", "The mayor of scree is a tall man."])
def test_what_something_is_not(text: str) -> None:
    """What is denied, or said of something else, is no definition."""
    [sentence] = document(text)
    first = [token.text for token in sentence.tokens].index("scree")
    assert list(definitions(sentence, first, first + 1)) == []
