"""Words that tie what happens to why it happens, beyond the markers of clauses."""

from __future__ import annotations

# Base forms of verbs by which their subject brings about what follows.
CAUSING_VERBS: frozenset[str] = frozenset(
    """
    cause trigger prompt force drive spark fuel provoke induce compel lead bring result motivate push spur
    encourage necessitate precipitate inspire contribute enable allow permit
    """.split()
)

# The same, where another verb follows: "helped (to) steady it", "let them leave", "made it rise".
WITH_INFINITIVE: frozenset[str] = frozenset("help make let persuade convince".split())

# The same, where a form in -ing follows: "left them searching".
WITH_DOING: frozenset[str] = frozenset("leave keep set send".split())

# Verbs of change: what does this to something is why it is so.
EFFECT_VERBS: frozenset[str] = frozenset(
    """
    kill destroy damage ruin wreck devastate injure wound hurt harm delay postpone interrupt disrupt halt stop end
    prevent hinder hamper impede block slow speed accelerate reduce lower cut raise increase boost lift double triple
    treble quadruple halve depress weaken strengthen improve worsen aggravate exacerbate ease relieve limit restrict
    widen narrow expand extend shorten lengthen change alter transform reshape shape affect influence threaten
    endanger undermine erode deplete drain flood bury burn melt freeze break crack sink topple separate split attract
    draw drown poison infect contaminate pollute sicken frighten scare anger annoy upset surprise shock disappoint
    delight please stabilise stabilize destabilise destabilize disturb wake heat warm cool light power protect save
    rescue revive restore create produce generate yield carve form feed swell shrink thin kindle ignite extinguish
    close paralyse paralyze cripple frustrate thwart foil spoil spare
    """.split()
)

# Stems of verbs that say that something goes up or down because of their subject, beyond those of rise and fall.
UPWARD: frozenset[str] = frozenset("rais lift doubl tripl trebl quadrupl elev enlarg widen multipli heighten".split())
DOWNWARD: frozenset[str] = frozenset("lower cut halv depress dent curb diminish erod thin".split())

# "It *stems* from …": what follows "from" is why.
FROM_VERBS: frozenset[str] = frozenset("stem result arise derive spring follow originate come suffer".split())

# Verbs by which somebody gives one thing as the cause of another, with the preposition between the two.
ALLOTTING_VERBS: dict[str, str] = {
    "blame": "for", "credit": "for", "attribute": "to", "ascribe": "to", "impute": "to",
}  # fmt: skip

# "It was the main *reason* for …".
REASON_NOUNS: frozenset[str] = frozenset(
    "reason reasons cause causes driver drivers trigger motive motives explanation catalyst culprit impetus".split()
)

# Stems of the same and of others that only ask for a cause: "what *made* it double?".
ASKS_CAUSE: frozenset[str] = frozenset(
    """
    caus trigger prompt forc drive spark fuel provok induc compel lead bring result motiv push spur encourag
    necessit precipit inspir contribut enabl allow permit help make explain
    """.split()
)

# "It is a *response* to …": nouns and adjectives after a form of be, with the preposition that the cause follows.
CAUSE_NOUNS: dict[str, str] = {
    "response": "to",
    "reaction": "to",
    "answer": "to",
    "result": "of",
    "consequence": "of",
    "product": "of",
    "effect": "of",
    "outcome": "of",
    "due": "to",
    "attributable": "to",
    "down": "to",
    "thanks": "to",
    "attributed": "to",
    "linked": "to",
}

# Before a reason, these leave it open: they have to stay.
HEDGES: frozenset[str] = frozenset(
    """
    probably perhaps possibly maybe likely apparently presumably reportedly allegedly supposedly partly mainly
    largely mostly primarily chiefly simply only just partially
    """.split()
)

# Stems of words in a "why" that only ask.
ASKING_STEMS: frozenset[str] = frozenset(
    "reason caus explan come happen due behind respons result factor explain motiv".split()
)

# What somebody does to another *for* something: "praised him for his courage", "fined for speeding".
JUDGING_VERBS: frozenset[str] = frozenset(
    """
    criticise criticize praise fine punish thank condemn attack reproach scold rebuke reprimand mock ridicule tease
    admire honour honor reward decorate commend applaud congratulate arrest jail imprison sentence convict prosecute
    sue execute hang behead expel suspend dismiss sack fire ban exile banish censure denounce apologise apologize
    forgive pardon excuse hate love respect envy pity despise fault slam slate hail compliment penalise penalize
    discipline chide berate lambast lambaste pillory detain deport demote disqualify excommunicate sanction boycott
    shun persecute acclaim laud chastise castigate lampoon vilify outlaw ostracise ostracize impeach court-martial
    """.split()
)

# What somebody does *over* something: "resigned over the accident", "they quarrelled over the rent".
QUARRELLING_VERBS: frozenset[str] = frozenset(
    """
    resign quit leave protest quarrel argue fight clash sue strike arrest dismiss sack criticise criticize split divorce
    dispute disagree complain worry row feud investigate threaten boycott apologise apologize condemn attack question
    """.split()
)

# Verbs of wanting, fearing and believing: what somebody who acts is moved by.
MINDING_VERBS: frozenset[str] = frozenset(
    """
    fear dread worry believe think hope want wish need desire feel suspect expect doubt dislike hate distrust mistrust
    love admire envy resent consider regard long yearn crave despise detest loathe mind prefer realise realize regret
    miss
    """.split()
)
# The same as adjectives: "who were tired of waiting".
MINDED: frozenset[str] = frozenset(
    """
    tired weary afraid frightened scared worried anxious eager keen angry jealous ashamed bored proud fond convinced
    unhappy dissatisfied disappointed fed desperate curious homesick lonely unwilling reluctant determined concerned
    alarmed annoyed upset impatient unsure uncertain hopeful suspicious
    """.split()
)
