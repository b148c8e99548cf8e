"""What people say about an answer rather than about the text, and the words of the replies."""

from __future__ import annotations

# Tables that are one string hold phrases parted by bars and line ends, in folded words, marks left out.
WHERE: str = """
show me where it says that|show me where it says so|show me where that is said|show me where that stands|where it says that
where does it say that|where does it say so|where does it say this|where does that come from|where does the text say that
where does the article say that|where does the document say that|where is that from|where did you get that|where is that
where did you get that from|where did you find that|where did you read that|where did you see that|where is it written
where is that written|where is this written|where does this come from|where in the text|where in the article|where exactly
where in the document|where is that in the text|where is it in the text|which paragraph|which sentence|what paragraph
which page|which line|which part|what line|in which paragraph|in which sentence|in what paragraph|in which document
which document|what document|which file|quote it|quote that|quote|quote the text|quote please|give me the quote|the quote
give me a quote|show me the quote|can you quote it|can you quote that|show me|show me the text|show me where|show it
show me the sentence|show me the evidence|show me the source|show evidence|show source|show the source|source|sources
what's the source|what is the source|what's your source|what is your source|your source|what are your sources|evidence
what's the evidence|what is the evidence for that|give me the source|cite it|cite that|cite|citation|reference|cite your source
citation needed|any evidence|do you have evidence|do you have proof|do you have a source|proof|prove it|prove that
can you prove it|can you prove that|how do you know|how do they know|how do they know that|how does the author know|how does the article know|how do you know that|how do you know this|how can you know|how would you know
based on what|on what basis|says where|who told you|who told you that|who told you so|who says it
what makes you say that|what do you base that on|what is that based on|what is it based on|what's that based on
does it say that|does it really say that|does the text say that|does the text really say that|does the article say that
exact words|exact quote|the exact words|what are the exact words|what does it say exactly|what does the text say exactly
what exactly does it say|what exactly does the text say|verbatim|in its own words|what does the text say|what does it say
what does the article say|can you show me|can you show me where|link|pointer|location|read it to me|read it out
"""

SPEAKER: str = """
who says|who says that|who says so|who says this|who said that|who said so|who said this|says who|according to whom|according to who
who claims that|who claims this|who is saying that|who thinks so|who believes that|whose claim is that|whose words are these
"""

MEANING: str = """
what does that mean|what does this mean|what's that mean|what is that supposed to mean|meaning|meaning what
what is meant by that|what is meant|what does that word mean|what does that term mean|define that
"""

SURE: str = """
are you sure|are you sure about that|are you sure of that|are you certain|are you really sure|you sure|are you quite sure|sure
are you positive|are you absolutely sure|are you confident|how sure are you|how certain are you|how confident are you|really
how sure|how certain|how confident|is that right|is that correct|is that true|is this right|is this correct|is this true
is it right|is it correct|is it true|is that so|is that really so|is that really true|really sure|seriously|for real|no way
are you serious|are you kidding|you're kidding|really really|is that accurate|is it accurate|is that exact|is it exact
is that certain|is that reliable|is it reliable|can i rely on that|can i rely on it|can i trust that|can i trust this
can i trust it|can i trust this answer|do you stand by that|would you bet on it|double check|check again|please check|check that
are you sure it is|are you sure it's right|are you sure that's right|are you sure that is right|is that your final answer
could you be wrong|can you be wrong|could that be wrong|might that be wrong|are you wrong|is that a guess|are you guessing
did you guess|did you make that up|are you making that up|is that a fact|that's a lot|hard to believe|that's hard to believe
"""

# Denials; a figure or a name after them is what the person holds to be right.
WRONG: tuple[str, ...] = (
    "that's not what it says", "that's not what the text says", "that is not what it says", "it doesn't say that",
    "the text doesn't say that", "it does not say that", "that's wrong", "that is wrong", "that's incorrect",
    "that is incorrect", "that's false", "that is false", "that's not right", "that is not right", "that's not true",
    "that is not true", "that isn't right", "that isn't true", "that isn't correct", "that's not correct",
    "that is not correct", "this is wrong", "it's wrong", "it is wrong", "you're wrong", "you are wrong", "you got it wrong",
    "you got that wrong", "you made a mistake", "you are mistaken", "you're mistaken", "wrong answer", "wrong", "incorrect",
    "false", "not true", "not right", "not correct", "nonsense", "rubbish", "i don't believe you", "i don't believe that",
    "i don't believe it", "i do not believe you", "i doubt it", "i doubt that", "that can't be right", "that can't be true",
    "that cannot be right", "that can't be", "that cannot be", "it can't be", "that's impossible", "impossible", "no it isn't",
    "no it's not", "no it is not", "no it wasn't", "no it was not", "no it doesn't", "no it didn't", "no that's not it",
    "no they didn't", "no they don't", "no he didn't", "no she didn't", "i disagree", "he never said that", "she never said that",
    "they never said that", "nobody said that", "it never says that", "the text never says that", "it never said that", "you lie", "you're lying",
    "you are lying", "liar", "that's a lie", "that is a lie", "that's a mistake", "there's a mistake", "bad answer",
    "that's not the answer", "that is not the answer", "try again", "i thought it was", "i thought it's", "i think it's",
    "i think it is", "i think it was", "i believe it's", "i believe it is", "i believe it was", "i heard it was", "i read it was",
    "i heard it's", "actually it's", "actually it is", "actually it was", "no it's", "no it is", "no it was", "but it's",
    "but it is", "but it was", "surely it's", "surely it was", "isn't it", "wasn't it", "it should be", "it must be",
    "it has to be", "shouldn't it be", "it's actually", "it is actually", "it was actually", "no actually",
)  # fmt: skip
# Denials that say nothing unless a figure follows: "is it 300?" is a question, "no, it's 300" a claim.
CLAIMS: frozenset[str] = frozenset(
    (
        "i thought it was|i thought it's|i think it's|i think it is|i think it was|i believe it's|"
        "i believe it is|i believe it was|i heard it was|i read it was|i heard it's|actually it's|"
        "actually it is|actually it was|no it's|no it is|no it was|but it's|but it is|but it was|surely it's|"
        "surely it was|isn't it|wasn't it|it should be|it must be|it has to be|shouldn't it be|it's actually|"
        "it is actually|it was actually|no actually"
    ).split("|")
)

EXPLAIN: str = """
explain|explain that|explain it|explain this|explain please|please explain|explain yourself|explain your answer|explain why
can you explain|can you explain that|could you explain|could you explain that|explain how|explain the answer|how so exactly
how did you get that|how did you get to that|how did you arrive at that|how did you come up with that|how did you calculate that
how did you compute that|how did you work that out|how did you figure that out|how did you find that|how did you know
how was that calculated|how is that calculated|how is it calculated|how was it calculated|how do you calculate that
how do you get that|how do you get to that|show your work|show me your work|show the calculation|show me the calculation
show your working|show your reasoning|show me the math|show the math|do the math|walk me through it|walk me through that
what do you mean|what do you mean by that|why do you say that|why do you say so|why this answer
why that answer|why did you say that|why do you think so|why do you think that|what's your reasoning|what is your reasoning
reasoning|trace|i don't understand|i do not understand|i don't get it|i'm confused|not clear|unclear|be more specific
"""

WHEN: frozenset[str] = frozenset(
    (
        "when was that|when was it|when is that|when did that happen|when did it happen|when|when exactly|"
        "what year was that|in what year was that|in which year was that|in what year|in which year|which year|what year"
    ).split("|")
)

SHORTER: str = """
shorter|shorter please|make it shorter|in short|in brief|briefly|be brief|too long|just the number|the number
just the figure|only the number|only the figure|number only|just the answer|only the answer|short answer|the short answer
short version|the short version|in a word|in one word|one word|keep it short|short|cut it short|simply|simpler
say it shorter|say that shorter|shorten it|shorten that|make that shorter|in fewer words|fewer words|can you make it shorter|can you be brief|just the name|only the name|only the date|only the value|just the value|just the date|just yes or no|yes or no
"""

MORE: str = """
more|tell me more|more please|go on|continue|carry on|keep going|and then|what else|anything else|what more|what's more|next
elaborate|elaborate please|can you elaborate|more detail|more details|in more detail|details|give me more|give me more details
give me details|say more|read on|expand|expand on that|expand on it|is there more|is there anything else|longer|longer please
make it longer|more context|context|give me context|give me more context|what comes next|what comes after that|and after that
tell me more about it|tell me more about that|tell me more about this|more about it|more about that|more info|more information
is that all|is that it|is that everything|that's all|anything more|what else does it say|what else does the text say
what happened next|what happens next|what happened then|then what|and then what|what then|what happened after that|what happened afterwards|what happened afterward
what came next|what came after that|what came then|then what happened|what next|what happened later|and what happened next|what happened after
what else does it say about it|what else does it say about that|what does it say next|what does the text say next
"""

REPEAT: str = """
repeat|repeat that|repeat please|repeat it|please repeat|say that again|say it again|say again|again|once more|one more time
pardon|sorry what|come again|what did you say|what was that|what was it again|what was that again|can you repeat that|what
can you repeat|could you repeat that|could you repeat|i missed that|i didn't catch that|huh|eh|come again please|run that by me again
what was the answer|what was your answer|what was the answer again|can you say that again|sorry could you repeat that|repeat the answer
"""

YES: frozenset[str] = frozenset(
    (
        "yes|yes please|yeah|yep|yup|sure|ok|okay|please do|go ahead|do it|of course|please|yes do|"
        "yes go ahead|by all means|y|aye|alright|all right|why not|sounds good|that would be great|yes i do|"
        "yes show me|that one|do that|yes that one|absolutely"
    ).split("|")
)
NO: frozenset[str] = frozenset(
    "no|no thanks|nope|nah|no thank you|not now|not really|never mind|don't|no need|neither|none|none of them|n|no please".split(
        "|"
    )
)

# Conversions: "in dollars?", "how much is that in miles?".
CONVERT: tuple[str, ...] = (
    "how much is that in", "how much is it in", "how much is this in", "how much would that be in", "how much would it be in",
    "what is that in", "what's that in", "what is it in", "what's it in", "what would that be in", "what was that in",
    "how many is that in", "how long is that in", "how far is that in", "how big is that in", "how heavy is that in",
    "how tall is that in", "how high is that in", "how much was that in", "how much was it in", "can you convert that to",
    "can you convert it to", "convert that to", "convert that into", "convert it to", "convert it into", "convert to",
    "convert into", "give it to me in", "give it in", "express it in", "express that in", "and that in", "and in", "and that's",
    "in", "how much is that", "how many is that", "what about in", "how about in", "say it in",
)  # fmt: skip
# "how many miles is that?": the unit stands between these.
CONVERT_BETWEEN: tuple[tuple[str, str], ...] = (
    ("how many", "is that"), ("how many", "is it"), ("how many", "are that"), ("how many", "would that be"),
    ("how many", "does that make"), ("how many", "is this"), ("how many", "was that"),
)  # fmt: skip

# Replies. "{quote}" holds the evidence with its place, "{value}" the answer, "{reason}" the gate that failed.
REPLIES: dict[str, str] = {
    "where nothing": "It doesn't say it: I found no answer in the text.{nearest}",
    "sure": "{level} {quote}",
    "sure nothing": "Yes, as far as I can read: the text doesn't say.{nearest}",
    "wrong": "I go by the text: {quote}",
    "wrong claim": "I go by the text, and there it isn't {claim}: {quote}",
    "wrong elsewhere": "I go by the text: {quote} It has {claim} elsewhere: {other}",
    "agrees": "Then we agree. {quote}",
    "wrong nothing": "I found nothing in the text that says it.{nearest}",
    "explain quote": "I read it off this: {quote}{clues}",
    "explain nothing": "I didn't answer because {reason}.{nearest}",
    "more": "It goes on: {quote}",
    "no more": "That is where the text ends.",
    "silence": "The text does not say.",
    "no rate": "The text gives it as {value}; it states no exchange rate, so I can't say it in {unit}.",
    "same unit": "It is in {unit} already: {value}.",
    "other kind": "{value} can't be put into {unit}.",
    "converted": "{value} is about {result}.",
    "no figure": "The last answer was no figure that could be put into {unit}.",
    "declined": "All right. What else would you like to know from the text?",
    "accepted": "Ask on whenever you like.",
    "nothing to follow": "I can't tell what that refers to: there is no question before it. {offers}",
    "nothing meant": "I can't tell what “{word}” refers to. {offers}",
}  # fmt: skip

LEVELS: tuple[tuple[float, str], ...] = (
    (0.9, "Yes, quite sure."),
    (0.75, "Fairly sure."),
    (0.0, "Not entirely; judge for yourself."),
)

REASONS: dict[str, str] = {
    "not in corpus": "I found nothing in the text about it",
    "other period": "what the text says is of another time",
    "other subject": "what the text says is of something else",
    "other unit": "the text gives it in another unit",
    "no such figure": "the text gives no such figure",
    "not comparable": "the figures can't be compared",
    "ambiguous": "it could mean more than one thing",
    "unsure": "I wasn't sure enough of what I found",
    "unverified": "what I found didn't stand up to a check against the text",
    "not a question": "I couldn't read a question in it",
    "nothing to follow": "I couldn't tell what it referred to",
    "out of scope": "it asks for more than a text can say",
}

COUNT_WORDS: tuple[str, ...] = (
    "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip
