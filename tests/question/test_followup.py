"""Follow-ups become questions that stand alone; questions that do stay as they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_bot import Bot
from qa_bot.model.answer import AbstainReason, Answer, Status
from qa_bot.model.dialogue import Turn
from qa_bot.question.followup import accepted_offer, dangles, hollow, leans, recall, resolve

TRADE = ("How much was trade between Norland and Sudria in 2021?", "€40 million")
TOWER = ("Who built the clock tower at Kells?", "Josiah Brandt")
OTTERS = ("Tell me about the diet of river otters.", "They eat fish.")
PLAN = ("What is a savings plan?", "A contract.")
BOATS = ("Did the yard sell boats in 1900?", "yes")
GOODS = ("What does Norland export to Sudria?", "timber and tar, salted fish and wool")


COMPLETED = [
    # pronouns
    ([PLAN], "How does it work?", "How does a savings plan work?"),
    ([PLAN], "How long have they been around?", "How long have savings plans been around?"),
    ([OTTERS], "Where do they live?", "Where do river otters live?"),
    ([OTTERS], "Why are their numbers falling?", "Why are river otters' numbers falling?"),
    ([TOWER], "When was he born?", "When was Josiah Brandt born?"),
    ([TOWER], "How tall is it?", "How tall is the clock tower at Kells?"),
    ([("What is Ada Lovelace's profession?", "")], "Where did she live?", "Where did Ada Lovelace live?"),
    ([("How many people live in Kells?", "900")], "What can one see there?", "What can one see in Kells?"),
    ([("What are Cubesats?", "")], "What are they used for?", "What are Cubesats used for?"),
    ([("What was the Vera trial?", "")], "Was that legal?", "Was the Vera trial legal?"),
    # periods
    ([TRADE], "and in 2020?", "How much was trade between Norland and Sudria in 2020?"),
    ([TRADE], "And 2020?", "How much was trade between Norland and Sudria in 2020?"),
    ([TRADE], "what about the year before?", "How much was trade between Norland and Sudria in 2020?"),
    (
        [("How many inhabitants did Kells have in 1801?", "612")],
        "and today?",
        "How many inhabitants did Kells have today?",
    ),
    (
        [("How often does the lake freeze now?", "rarely")],
        "and in the 1950s?",
        "How often did the lake freeze in the 1950s?",
    ),
    # names
    ([TRADE], "what about Westmark?", "How much was trade between Norland and Westmark in 2021?"),
    ([("How many people live in Oslo?", "700,000")], "and in Bergen?", "How many people live in Bergen?"),
    ([("Has Norway signed the treaty?", "yes")], "and Sweden?", "Has Sweden signed the treaty?"),
    # nouns
    ([("What was the revenue in 2022?", "£5m")], "and the profit?", "What was the profit in 2022?"),
    ([TRADE], "no, I meant exports", "How much were exports between Norland and Sudria in 2021?"),
    (
        [("What are Norland's main exports to Sudria?", "")],
        "and imports?",
        "What are Norland's main imports to Sudria?",
    ),
    ([("How much were oil and gas worth in 2020?", "")], "only gas", "How much was gas worth in 2020?"),
    ([("What was the toll for a person?", "a penny")], "and for a cart?", "What was the toll for a cart?"),
    (
        [("What other factors led to the war?", "")],
        "What about economic factors?",
        "What economic factors led to the war?",
    ),
    ([("What are the main advantages of the plan?", "")], "And disadvantages?", "What are disadvantages of the plan?"),
    # degrees
    ([("How long is the longer core?", "23 m")], "and the shorter one?", "How long is the shorter core?"),
    ([("Which is the largest lake in Morvania?", "")], "and the smallest?", "Which is the smallest lake in Morvania?"),
    # question words
    ([BOATS], "why?", "Why did the yard sell boats in 1900?"),
    ([BOATS], "How many?", "How many boats did the yard sell in 1900?"),
    ([("Has Norland joined the league?", "no")], "why not?", "Why has Norland not joined the league?"),
    ([TOWER], "when?", "When did Josiah Brandt build the clock tower at Kells?"),
    ([("Who was blamed for the flood?", "Josias Pike")], "why?", "Why was Josias Pike blamed for the flood?"),
    ([("Which currency does Norland use?", "the crown")], "since when?", "Since when does Norland use the crown?"),
    ([("Did prices rise in 2020?", "yes")], "by how much?", "By how much did prices rise in 2020?"),
    ([TOWER], "with whom?", "With whom did Josiah Brandt build the clock tower at Kells?"),
    ([("What revenue do they expect for 2024?", "£5m")], "and what margin?", "What margin do they expect for 2024?"),
    # comparison with the last answer
    (
        [TRADE, ("and in 2020?", "€30 million")],
        "how much more?",
        "How much more is trade between Norland and Sudria in 2021 than trade between Norland and Sudria in 2020?",
    ),
    (
        [("How long is the longer core?", "23.7 metres"), ("and the shorter one?", "9 metres")],
        "how much shorter is the shorter one?",
        "How much shorter is the shorter core than the longer core?",
    ),
    (
        [TRADE],
        "is that more than in 2020?",
        "Is trade between Norland and Sudria in 2021 more than trade between Norland and Sudria in 2020?",
    ),
    ([TRADE], "is it more than 30 million?", "Is trade between Norland and Sudria in 2021 more than 30 million?"),
    (
        [("How long is the first bridge?", "90 m"), ("How long is the second bridge?", "60 m")],
        "what's the difference?",
        "How much longer is the first bridge than the second bridge?",
    ),
    ([("What is a stoat?", "")], "How does a weasel compare?", "How does a weasel compare to a stoat?"),
    (
        [("How many boats were sold in Norland?", "60"), ("and in Sudria?", "40")],
        "which is more?",
        "Where were more boats sold: in Sudria or in Norland?",
    ),
    (
        [("How many boats were sold in Norland?", "60"), ("and in Sudria?", "40"), ("which is more?", "Norland")],
        "by how much?",
        "How many more boats were sold in Norland than in Sudria?",
    ),
    (
        [("How many boats were sold in Norland?", "60"), ("and in Sudria?", "40"), ("how many more?", "20")],
        "and outside Norland?",
        "How many boats were sold outside Norland?",
    ),
    ([("How many boats were sold outside Norland?", "6")], "and in Sudria?", "How many boats were sold in Sudria?"),
    ([("How many boats were sold outside Norland?", "6")], "what about Sudria?", "How many boats were sold in Sudria?"),
    (
        [("How many people lived there in 1921?", "498"), ("and now?", "731")],
        "what's the difference?",
        "How many more people lived there today than in 1921?",
    ),
    (
        [("How many visitors did it draw in 2020?", "2,000"), ("why so few?", "the rain")],
        "how many fewer than in 2019?",
        "How many fewer visitors did it draw in 2020 than in 2019?",
    ),
    (
        [("How much does the cart weigh?", "90 kg")],
        "is that more than the boat?",
        "Does the cart weigh more than the boat?",
    ),
    ([("Does everyone agree?", "no")], "who doesn't?", "Who does not agree?"),
    ([("Does everyone agree?", "no")], "who does?", "Who agrees?"),
    (
        [("When was the museum opened?", "1983"), ("how many visitors in 2019?", "6,000")],
        "2020?",
        "how many visitors in 2020?",
    ),
    ([("Is that boat old?", "yes")], "Who owned it?", "Who owned the boat?"),
    ([("Where are boats built?", "Kells")], "by how many people?", "By how many people are boats built?"),
    ([("Where is the nearest inn?", "Sarne")], "how far?", "How far is the nearest inn?"),
    ([("Is the tower still standing?", "yes")], "how tall?", "How tall is the tower?"),
    (
        [("How much has the sea warmed?", "1 °C")],
        "compared to the air?",
        "How much has the sea warmed compared to the air?",
    ),
    ([("Who left?", "Ada Lund"), ("Who replaced her?", "")], "on what date?", "On what date was Ada Lund replaced?"),
    ([("When will the new plant open?", "2025")], "What will it cost?", "What will the new plant cost?"),
    ([("When was the mill sold?", "1900")], "and the ferry, was it sold?", "was the ferry sold?"),
    ([("Where is the lake?", "in the north")], "how deep?", "How deep is the lake?"),
    ([("Are there any inns?", "yes")], "how many?", "How many inns are there?"),
    (
        [("How many residents are there?", "731")],
        "is that more than in 1921?",
        "Are there more residents than in 1921?",
    ),
    (
        [("How many residents are there?", "731"), ("is that more than in 1921?", "yes")],
        "by how much?",
        "How many more residents are there than in 1921?",
    ),
    (
        [("What was the revenue in 2023?", "£9m")],
        "How much was that more than the year before?",
        "How much more is the revenue in 2023 than the revenue in 2022?",
    ),
    (
        [("Who is the chair?", "Ada Lund"), ("How long has Ada Lund been there?", "")],
        "and the captain?",
        "Who is the captain?",
    ),
    ([("Who married Tom?", "Vera")], "Who painted her?", "Who painted Vera?"),
    ([("How large is Kells?", "")], "How many people went there?", "How many people went to Kells?"),
    ([("How much does the cart cost?", "£9")], "cheaper than the boat?", "Is the cart cheaper than the boat?"),
    ([("When did she take over?", "")], "no, I mean Vera Lund", "When did Vera Lund take over?"),
    ([("Why did the forests disappear?", "fire")], "when did it happen?", "When did the forests disappear?"),
    ([("When did Vera Lund leave?", "in 1900")], "what for?", "Why did Vera Lund leave?"),
    ([("Who sells boats?", "Three firms do: Lund, Reed, and Brandt.")], "the last one", "Tell me about Brandt."),
    ([("What sanctions were imposed?", "")], "by whom?", "By whom were the sanctions imposed?"),
    (
        [("What sanctions were imposed?", ""), ("on whom?", "Sudria")],
        "why?",
        "Why were the sanctions imposed on Sudria?",
    ),
    ([("How many orders were late?", "600")], "why?", "Why were 600 orders late?"),
    ([("When did Ada come back?", "1974")], "as what?", "As what did Ada come back?"),
    ([("How many people lived here in 1801?", "612")], "and ten years later?", "How many people lived here in 1811?"),
    ([("How many rivers feed the lake?", "Two.")], "What are their names?", "What are the rivers' names?"),
    ([("Did one of the children come back?", "yes")], "who was that?", "Who came back?"),
    (
        [("How many children did the school take in?", "58")],
        "from where?",
        "From where did the school take in 58 children?",
    ),
    (
        [("How many visitors did it draw in 2019?", "6,200")],
        "how many fewer in 2020?",
        "How many fewer visitors did it draw in 2020 than in 2019?",
    ),
    ([TRADE], "how much more in 2022?", "How much more was trade between Norland and Sudria in 2022 than in 2021?"),
    ([("How long did the first war last?", "a year")], "and the second?", "How long did the second war last?"),
    # clauses, owners, kinds
    (
        [("How many plants did the garden have when Ada arrived?", "1,200")],
        "and when she left?",
        "How many plants did the garden have when Ada left?",
    ),
    ([("Who was Ada Lund's father?", "Tom Lund")], "and her mother?", "Who was Ada Lund's mother?"),
    ([("How many routes does the firm have?", "four")], "which ones?", "Which routes does the firm have?"),
    ([("How many routes does the firm have?", "four")], "which is the longest?", "which route is the longest?"),
    (
        [("Who is Lund?", "Ada Lund has led the firm since 1900.")],
        "since when?",
        "Since when has Ada Lund led the firm?",
    ),
    ([("By how much did the level rise?", "2 m")], "over what period?", "Over what period did the level rise?"),
    ([("How many boats work there?", "60")], "is that more than in 1900?", "Do more boats work there than in 1900?"),
    ([("How many boats did that one carry?", "")], "what about the Heron?", "How many boats did the Heron carry?"),
    ([("What did Ada see in October?", "")], "How long did it last?", "How long did it last?"),
    ([("Did Vera Lund get a doctorate?", "yes")], "Who gave it to her?", "Who gave a doctorate to Vera Lund?"),
    ([("When did it lose its roof?", "")], "Who mended it?", "Who mended it?"),
    ([("With whom did Ada Lund study?", "Tom Reed")], "Where did they meet?", "Where did they meet?"),
    (
        [("Where did Ada Lund study?", "Kells"), ("with whom?", "Vera Reed")],
        "When did she leave?",
        "When did Ada Lund leave?",
    ),
    ([("What did Tom do for a living?", "painter")], "When did he die?", "When did Tom die?"),
    ([("What share was cheese?", "58%")], "and butter?", "What share was butter?"),
    (
        [("Does the chairwoman support the merger?", "yes")],
        "and Lund?",
        "Does Lund support the merger?",
    ),
    ([("Does Vera Lund support the merger?", "yes")], "who is that?", "who is Vera Lund?"),
    ([("What did the lamp burn at first?", "oil")], "and after 1881?", "What did the lamp burn after 1881?"),
    ([("How much did the tower cost?", "£9")], "why so much?", "Why did the tower cost £9?"),
    (
        [("What happened to Ada Lund?", "broke her leg and left")],
        "when was that?",
        "When did Ada Lund break her leg?",
    ),
    ([("Did they sell the mill?", "no")], "why didn't they?", "Why did they not sell the mill?"),
    (
        [("Who was the last keeper?", "Einar Lie")],
        "How long did he live there?",
        "How long did Einar Lie live there?",
    ),
    ([("Who was Ada Lund's coach?", "Tom Reed")], "When did he retire?", "When did Tom Reed retire?"),
    (
        [("When was the Kells bridge built?", "1900"), ("What was Ada Lund's job?", "painter")],
        "When was it listed?",
        "When was the Kells bridge listed?",
    ),
    (
        [("How many cyclists use the bridge?", "400")],
        "how many of those are children?",
        "how many of the cyclists are children?",
    ),
    (
        [("When did Netco shift from coal to a delivery service?", "1900")],
        "How has Netco grown since?",
        "How has Netco grown since?",
    ),
    (
        [("When did Netco shift from coal to a delivery service?", "1900")],
        "What are its rivals?",
        "What are Netco's rivals?",
    ),
    (
        [("How many boats work there?", "60"), ("is that more than in 1900?", "yes")],
        "how many more?",
        "How many more boats work there than in 1900?",
    ),
    # lists
    ([GOODS], "how much is the first one worth?", "how much is timber and tar worth?"),
    ([GOODS], "tell me about the last one", "tell me about wool"),
    ([("Is the dye red or blue?", "blue")], "why the latter?", "why blue?"),
    # definite descriptions
    ([("When did the Brandt expedition leave?", "1804")], "Who led the expedition?", "Who led the Brandt expedition?"),
    ([TRADE], "What do the two countries want?", "What do Norland and Sudria want?"),
    # what is left unsaid
    ([OTTERS], "What are the main threats?", "What are the main threats to river otters?"),
    ([("What are stoats?", "")], "Are there any different types?", "Are there any different types of stoats?"),
    (
        [("How much can a cargo ship carry?", "")],
        "What is the largest ever built?",
        "What is the largest cargo ship ever built?",
    ),
    # topic return, rephrasing
    (
        [("What is the currency of Norland?", "the crown"), ("Who rules Sudria?", "a king")],
        "back to the currency: who prints it?",
        "who prints the currency?",
    ),
    ([TRADE], "what I want to know is how large the fleet is", "How large is the fleet"),
    # like for like: number, article, part, and what was swapped last
    (
        [("How many goals did Vera Lund score in 2019?", "23")],
        "what about assists?",
        "How many assists did Vera Lund score in 2019?",
    ),
    ([("Does the plan cover dental care?", "yes")], "what about glasses?", "Does the plan cover glasses?"),
    ([("Is the ointment safe for children?", "no")], "and for adults?", "Is the ointment safe for adults?"),
    (
        [("How much did they spend on roads in 2020?", "£3m"), ("on schools?", "£2m"), ("and in 2021?", "£4m")],
        "I mean hospitals",
        "How much did they spend on hospitals in 2021?",
    ),
    (
        [("How much did exports to Norland grow in 2023?", "5%")],
        "exports to Sudria?",
        "How much did exports to Sudria grow in 2023?",
    ),
    ([("How much does it cost per month?", "£9")], "for children?", "How much does it cost per month for children?"),
    ([("How much are oil, coal and salt worth?", "")], "only coal", "How much is coal worth?"),
    # two things side by side
    (
        [("How tall is the tower?", "31 m"), ("and the church?", "28 m")],
        "which is taller?",
        "which is taller: the church or the tower?",
    ),
    (
        [("How tall is the tower?", "31 m"), ("and the church?", "28 m"), ("which is taller?", "the tower")],
        "by how much?",
        "What is the difference between the church and the tower?",
    ),
    (
        [("By how much did trade grow in 2020?", "2%"), ("and in 2021?", "3%")],
        "how much more?",
        "How much more is the growth of trade in 2021 than the growth of trade in 2020?",
    ),
    ([("What is the longest river?", "the Arle")], "Is the Lunn longer?", "Is the Lunn longer than the Arle?"),
    ([GOODS], "the second one", "Tell me about salted fish."),
    # what the talk was about all along, rather than what was named last
    (
        [("Tell me about river otters.", ""), ("How do they hunt?", ""), ("Do the wardens like them?", "")],
        "How long do they live?",
        "How long do river otters live?",
    ),
    ([("What is a fax machine?", "")], "Where can I buy one?", "Where can I buy a fax machine?"),
    ([("What are some facts about otters?", "")], "Why are so many dying?", "Why are so many otters dying?"),
    (
        [("Who lives in Kells?", "")],
        "What did it cost to live there compared to now?",
        "What did it cost to live in Kells compared to now?",
    ),
    # men, women and places
    ([("Where was Ada born?", "Kells"), ("and Tom?", "Sarne")], "When did she leave?", "When did Ada leave?"),
    ([("When was the bridge at Sarne opened?", "1787")], "Who designed it?", "Who designed the bridge at Sarne?"),
    ([("Where was Ada born?", "Kells")], "How far is that from Sarne?", "How far is Kells from Sarne?"),
    # neither times nor reasons are things to be spoken of
    ([("When is the museum open?", "from April to October")], "Where is it?", "Where is the museum?"),
    ([("Why did the museum close?", "the storm")], "Who runs it?", "Who runs the museum?"),
    ([("Which core is the longer one?", "")], "How old is it?", "How old is the core?"),
    # after a question word alone
    (
        [("How many visitors came in 2019?", "6,000"), ("why so few?", "the rain")],
        "and in 2020?",
        "How many visitors came in 2020?",
    ),
    # a piece speaks of what it names
    (
        [("How many pictures hang in the town hall?", "40"), ("and in the church?", ""), ("what about the boats?", "")],
        "who painted them?",
        "who painted the boats?",
    ),
    # what is worked on, a relative, a fair that there is
    ([("When did work on the new dam begin?", "1921")], "when was it finished?", "when was the new dam finished?"),
    ([("Did Ada Brook have a brother?", "yes")], "Where did he live?", "Where did Ada Brook's brother live?"),
    ([("How high is the castle?", "40 metres"), ("Is there a fair?", "yes")], "when is it?", "when is the fair?"),
    # a person before a castle, children before anybody
    ([("Who built Castle Loe?", "Ada Brook")], "Why did she build it?", "Why did Ada Brook build Castle Loe?"),
    ([("How many children did they have?", "two")], "What were their names?", "What were the children's names?"),
    # the noun that is missing
    (
        [("How high is the round tower?", "38 metres"), ("and the square one?", "")],
        "Who added it?",
        "Who added the square tower?",
    ),
    ([("How much is a guided tour?", "€4")], "Are there any in Welsh?", "Are there any guided tours in Welsh?"),
    (
        [("Did the guild offer the posts in Kells?", "yes")],
        "Which ones are taken?",
        "Which posts in Kells are taken?",
    ),
    # times and deeds that were just spoken of
    ([("When was the mill closed?", "1954")], "How tall was it then?", "How tall was the mill in 1954?"),
    (
        [("Why did Ada Brook leave the yard?", "the noise")],
        "How old was she then?",
        "How old was Ada Brook when she left the yard?",
    ),
    ([("When did Ada Brook die?", "1952")], "How old was she?", "How old was Ada Brook when she died?"),
    ([("Who restored the mill?", "the guild")], "How long did that take?", "How long did it take to restore the mill?"),
    (
        [("Was the first exhibition a success?", "no"), ("How many pictures did she sell?", "two")],
        "What about the second one?",
        "Was the second exhibition a success?",
    ),
    ([("What does Ada Brook say?", "nothing")], "and the company?", "What does the company say?"),
    # who somebody is names nobody else; what something is called is spoken of next
    ([("Who was Ada Brook?", "an English painter")], "When was she born?", "When was Ada Brook born?"),
    ([("What's the yard's largest ship?", "Aurora")], "Where was it built?", "Where was Aurora built?"),
    ([("Where is Castle Loe?", "on a rock above the river Orn")], "Who built it?", "Who built Castle Loe?"),
    ([("How does a heat pump store heat?", "in a tank")], "What does it cost?", "What does a heat pump cost?"),
    ([("How much was the toll?", "a penny")], "and for a cart?", "How much was the toll for a cart?"),
    # two sums, one question put twice
    (
        [("How much did the town spend in 2020?", "£4m"), ("and the year before?", "£3m")],
        "how much more is that",
        "How much more did the town spend in 2020 than in 2019?",
    ),
    (
        [("How many people came in 2023?", "9"), ("How many more people came than in 2022?", "3")],
        "why",
        "Why did more people come than in 2022?",
    ),
    ([("How much did the inns lose?", "£3m")], "more than the yard?", "Did the inns lose more than the yard?"),
    ([("What is the load at 7 degrees?", "4")], "and at minus 10?", "What is the load at minus 10 degrees?"),
    # which of several, one of a kind, a noun left out
    ([("Which parts does the loop have?", "")], "which of them is hot", "which of the parts is hot"),
    (
        [("How many ships does Kells have?", "9"), ("and Millport?", "4")],
        "which of them is older",
        "which is older: Millport or Kells?",
    ),
    ([("How long do heat pumps last?", "20 years")], "is it loud", "is a heat pump loud"),
    ([("How many posts will be cut?", "45")], "how many did they want to cut?", "how many posts did they want to cut?"),
    ([("Which boats does the yard build?", "")], "how old is the third one?", "how old is the third boat?"),
    # what somebody does is done by it, and is not what "it" is
    ([("What does a pump do?", "lifts water from a well")], "does it need oil?", "does a pump need oil?"),
    ([("Who does not agree?", "Orm Dahl")], "why not?", "Why does Orm Dahl not agree?"),
    # somebody else
    ([("Was Ada Brook offered the post?", "yes")], "who got it instead?", "who got the post instead of Ada Brook?"),
    (
        [("Who did Ada Brook marry?", "Tom Lund"), ("How did he die?", "")],
        "and she?",
        "How did Ada Brook die?",
    ),
    # through several turns
    (
        [TRADE, ("and in 2020?", ""), ("what about Westmark?", "")],
        "and 2019?",
        "How much was trade between Norland and Westmark in 2019?",
    ),
]


@pytest.mark.parametrize(("before", "text", "meant"), COMPLETED)
def test_a_follow_up_is_completed(before: list[tuple[str, str]], text: str, meant: str) -> None:
    """It takes what it lacks from earlier turns, and nothing else."""
    assert resolve(text, recall(before)).text == meant


GUESSED = [
    (
        [("What is the Kells raffle?", "")],
        "How are the tickets sold?",
        "How are the tickets of the Kells raffle sold?",
    ),
    (
        [("What happened in the Vera trial?", "")],
        "Are there similar cases?",
        "Are there similar cases to the Vera trial?",
    ),
    (
        [("What is the Kells raffle?", "")],
        "Can the tickets be used on other days?",
        "Can the tickets of the Kells raffle be used on other days?",
    ),
    ([("What was the Vera trial?", "")], "Are there similar trials?", "Are there similar trials to the Vera trial?"),
    ([("What can one do in Kells?", "")], "Are there any good inns?", "Are there any good inns in Kells?"),
    ([("How are otters counted?", "")], "Who are the main hunters?", "Who are the main hunters of otters?"),
]


@pytest.mark.parametrize(("before", "text", "meant"), GUESSED)
def test_a_noun_that_says_little_is_guessed_at(before: list[tuple[str, str]], text: str, meant: str) -> None:
    """What it may be of is a guess, and later turns build on the words as they were typed."""
    history = recall(before)
    resolution = resolve(text, history)
    assert (resolution.text, resolution.certain, resolution.follows) == (meant, False, False)
    assert resolution.guessed in text
    assert recall([*before, (text, "")])[-1].resolved == text


def test_a_guess_gives_way_to_the_text() -> None:
    """What the text has a word for is asked as typed; what it lacks is told as guessed, and refused."""
    bot = Bot.of_text("The Kells raffle is held in May. The tickets are sold by the ferrymen for two crowns each.")
    first = bot.ask("When is the Kells raffle held?")
    history = (Turn("When is the Kells raffle held?", first.text, first.resolved_question, first),)
    alone, told = bot.ask("Who sold the tickets?"), bot.ask("Who sold the tickets?", history)
    lacking = bot.ask("Who won the jackpot?", history)
    assert told.resolved_question == "Who sold the tickets?"
    assert (told.status, told.value) == (alone.status, alone.value)
    assert lacking.resolved_question == "Who won the jackpot of the Kells raffle?"
    assert lacking.status is Status.ABSTAINED


@pytest.mark.parametrize(
    "text",
    [
        "How many visitors did the museum draw in 2019?",
        "Who wrote the letters that the abbot burnt?",
        "When it opened, how many rooms did the hotel have?",
        "Where did the band play its first concert?",
        "Why do beavers build dams when they feel safe?",
        "Is it true that the mayor resigned?",
        "How long does it take to cross the bay?",
        "Is there a ferry to the island?",
        "What is the capital of Norland?",
        "Describe the wheel of the mill.",
        "trade 2019 total",
        "Did the council approve the marina, and why did it wait?",
        "What happened to the tribes that the explorers met?",
        "Name three rivers.",
        # a pronoun or a lone word that its own question explains
        "Who kept boats in Sarne during their war?",
        "Which firms sold best when they were new?",
        "Who invited Washington to dine with him?",
        "What do the beavers in Kells rely on to feed them?",
        "What is it called when a river floods?",
        "Who argues that sometimes people stay?",
        "Which rule holds that for any ship there is a harbour?",
        "How does the ferry compare to those at other towns?",
        "Was the mill in the valley whose owner it is said was rich sold?",
        "Who came to live in the old town and stayed there?",
        "Are there otters in the bay? If so, what kinds?",
        "Which was the most common fish of Kells Bay?",
        "Was the first ever steel bridge built in Kells?",
        "How much longer was Ada's longest throw compared to her first?",
        "What was the reason for the increase in fees?",
    ],
)
@pytest.mark.parametrize("before", [[TRADE], [TOWER, OTTERS], [PLAN, BOATS, GOODS]])
def test_a_whole_question_is_left_alone(before: list[tuple[str, str]], text: str) -> None:
    """Whatever was said before, a complete question is not polluted by it."""
    resolution = resolve(text, recall(before))
    assert resolution.text == text
    assert resolution.carried == ()


@pytest.mark.parametrize("text", ["and in 2020?", "How does it work?", "why?", "the second one"])
def test_nothing_is_carried_without_history(text: str) -> None:
    """With nothing before it, a follow-up stays as typed."""
    assert resolve(text, ()).text == text
    assert resolve(text, ()).carried == ()


def test_what_was_carried_is_named() -> None:
    """Slots and words are listed, those that changed are not."""
    resolution = resolve("and in 2020?", recall([TRADE]))
    assert resolution.carried == (("measure", "trade"), ("subject", "Norland and Sudria"))
    assert resolution.certain
    assert resolution.follows


def test_a_carried_period_can_be_given_up() -> None:
    """What fitted the last question need not fit the next: the looser reading leaves the carried time out."""
    resolution = resolve("what about Westmark?", recall([TRADE]))
    assert ("period", "2021") in resolution.carried
    assert resolution.looser == "How much was trade between Norland and Westmark?"
    assert resolve("and in 2020?", recall([TRADE])).looser == ""


def test_what_may_stand_alone_is_uncertain() -> None:
    """A noun that only may lack something is completed with a warning."""
    assert not resolve("What are the main threats?", recall([OTTERS])).certain


def test_small_talk_and_remarks_are_passed_over() -> None:
    """Thanks and doubts between two questions do not part them."""
    history = recall([TRADE, ("thanks", "You're welcome."), ("are you sure?", "Yes."), ("hello", "Hi!")])
    assert resolve("and in 2020?", history).text == "How much was trade between Norland and Sudria in 2020?"


def test_a_why_that_led_nowhere_is_passed_over() -> None:
    """After an unanswered "why?" a name goes into the question before it."""
    silent = Answer(status=Status.ABSTAINED, text="No.", reason=AbstainReason.UNSURE, resolved_question="")
    history = recall([TRADE])
    asked = resolve("why?", history).text
    history = (*history, Turn("why?", "No.", asked, silent))
    assert resolve("and Westmark?", history).text == "How much was trade between Norland and Westmark in 2021?"


def test_where_does_it_say_asks_for_a_sentence() -> None:
    """A clause after it is what should stand in the text."""
    assert resolve("Where does it say that trade fell?", ()).text == "Does the text say that trade fell?"
    assert resolve("Where does it say that?", ()).text == "Where does it say that?"


@pytest.mark.parametrize(
    ("text", "picked"),
    [("yes", 0), ("Yes, please", 0), ("the second one", 1), ("2", 1), ("the last one", 1), ("number 1", 0)],
)
def test_an_offer_is_taken_up(text: str, picked: int) -> None:
    """A yes takes the first question that was offered, an ordinal another."""
    offers = ("Who built the mill?", "How tall is the tower?")
    asked = Answer(
        status=Status.ABSTAINED,
        text="?",
        reason=AbstainReason.NOTHING_TO_FOLLOW,
        resolved_question="",
        suggestions=offers,
    )
    history = (Turn("and?", "?", "and?", asked),)
    assert accepted_offer(text, history) == offers[picked]
    assert resolve(text, history).text == offers[picked]


def test_an_answer_offers_nothing() -> None:
    """Suggestions beside an answer are not what a yes is said to."""
    answer = Answer(status=Status.ANSWERED, text="1", value="1", resolved_question="", suggestions=("Who?",))
    assert accepted_offer("yes", (Turn("a", "1", "a", answer),)) is None


@pytest.mark.parametrize("text", ["and in 2020?", "why?", "what about gas?", "by how much?"])
def test_pieces_lean_on_what_is_not_there(text: str) -> None:
    """Without a question before it, a piece of one follows nothing."""
    assert leans(text, ())
    assert not leans(text, recall([TRADE]))


@pytest.mark.parametrize("text", ["oil?", "Who built the mill?", "trade 2020", "tell me about the mill"])
def test_whole_questions_and_keywords_do_not_lean(text: str) -> None:
    """They can be asked of the text as they are."""
    assert not leans(text, ())


@pytest.mark.parametrize("text", ["What caused them?", "How many boats did that one carry?", "What happened to him?"])
def test_a_question_that_names_nothing_is_hollow(text: str) -> None:
    """A pronoun that nothing explains is all that such a question speaks of."""
    assert hollow(text)


@pytest.mark.parametrize("text", ["What caused the fires?", "Did she leave the mill?", "Is it true that boats sank?"])
def test_a_question_that_names_something_is_not_hollow(text: str) -> None:
    """There is something to look for."""
    assert not hollow(text)


def test_dangling_pronouns_are_seen() -> None:
    """A pronoun that its question explains does not dangle."""
    assert dangles("How deep is it?")
    assert dangles("When was he born?")
    assert not dangles("When the mill burnt, who rebuilt it?")
    assert not dangles("Is it true that the mill burnt?")


@given(st.lists(st.tuples(st.text(max_size=60), st.text(max_size=30)), max_size=4), st.text(max_size=120))
def test_any_words_resolve_the_same_twice(turns: list[tuple[str, str]], text: str) -> None:
    """Whatever is typed, a resolution comes back, and always the same one."""
    history = recall(turns)
    assert resolve(text, history) == resolve(text, history)


_WORDS = st.sampled_from(
    "and what about it they he why how much more than is that in 2020 Norland trade , ? second one no I meant".split()
)


@given(st.lists(st.lists(_WORDS, max_size=8), max_size=4), st.lists(_WORDS, max_size=9))
def test_any_follow_up_words_resolve(turns: list[list[str]], words: list[str]) -> None:
    """Heaps of follow-up words do no harm either."""
    history = recall([(" ".join(turn), "") for turn in turns])
    assert isinstance(resolve(" ".join(words), history).text, str)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("what I want to know is how heavy the cart may be", "How heavy may the cart be"),
        ("my question is when the bridge opened", "When did the bridge open"),
        ("what I want to know is how much the Wren costs", "How much does the Wren cost"),
        ("my question is what revenue they expect", "What revenue do they expect"),
        ("my question is what the toll was for a cart", "What was the toll for a cart"),
        ("my question is who opened the quarry", "Who opened the quarry"),
        ("my question is how many people drowned", "How many people drowned"),
        ("and what is char?", "what is char?"),
        ("so, did the mill burn down?", "did the mill burn down?"),
        ("and the mill?", "and the mill?"),
    ],
)
def test_what_only_leads_up_to_a_question_is_left_out(text: str, meant: str) -> None:
    """An indirect question is asked directly, and "and" before a whole one says nothing."""
    assert resolve(text).text == meant
