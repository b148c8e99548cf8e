"""Words that open a clause or phrase and say what it does: why, what for, against what, when, how, who says so."""

from __future__ import annotations

# Kind -> markers before a clause (subject and verb follow).
CLAUSE_MARKERS: dict[str, str] = {
    "reason": "because|since|given that|now that|for the reason that|on the grounds that|on the ground that|inasmuch as|seeing that|due to the fact that|owing to the fact that|in that|considering that|in view of the fact that",
    "purpose": "so that|in order that|lest",
    "result": "such that|with the result that|so",
    "contrast": "although|though|even though|even if|whereas|whilst|albeit|but|yet|except that|despite the fact that|in spite of the fact that|notwithstanding that",
    "condition": "if|unless|only if|provided that|providing that|provided|as long as|so long as|in case|in the event that|assuming that|assuming|on condition that|supposing|whether or not",
    "time": "when|whenever|after|before|until|till|as soon as|once|by the time|while|since|the moment|ever since|every time",
    "manner": "as if|as though|in such a way that",
}

# Kind -> markers before a noun phrase or an -ing form.
PHRASE_MARKERS: dict[str, str] = {
    "reason": (
        "because of|due to|owing to|thanks to|as a result of|as a consequence of|on account of|by virtue of|in light of|in the light of|in view of|in response to|in recognition of|in honor of|in honour of|"
        "driven by|caused by|triggered by|prompted by|fuelled by|fueled by|spurred by|sparked by|motivated by|boosted by|helped by|supported by strong|brought about by|stemming from|resulting from|arising from|attributable to|attributed to|"
        "for lack of|for want of|for fear of|on grounds of|on the grounds of|out of|in consequence of|as a reaction to|as a response to|primarily due to|mainly due to|largely due to|partly due to"
    ),
    "purpose": (
        "for the purpose of|for the purposes of|with the aim of|with the goal of|with the intention of|with the intent of|with the object of|with the purpose of|with a view to|in the hope of|in hopes of|in search of|in pursuit of|for the sake of|"
        "for the benefit of|aimed at|in preparation for"
    ),
    "result": "resulting in|leading to|giving rise to|causing|thereby|thus",
    "contrast": "despite|in spite of|notwithstanding|instead of|rather than|unlike|contrary to|in contrast to|in contrast with|as opposed to|regardless of|irrespective of|except for|except|apart from|aside from|with the exception of|other than",
    "condition": "in the event of|in case of|subject to|depending on|conditional on|without",
    "time": "during|following|prior to|upon|since|until|after|before|in the wake of|at the time of|in the course of|in the aftermath of|throughout|at the end of|at the beginning of|at the start of",
    "manner": "by means of|by way of|with the help of|with the aid of|through the use of|by the use of|by using|using|via|by",
}

# Kind -> markers before a base form.
INFINITIVE_MARKERS: dict[str, str] = {
    "purpose": "in order to|so as to|in an effort to|in an attempt to|in a bid to|as a way to|as a means to|as part of an effort to|designed to|intended to|meant to|with the intention to|in preparation to",
}

# Kind -> adverbs: what they mark is the rest of their own clause.
ADVERB_MARKERS: dict[str, str] = {
    "result": "therefore|thus|hence|consequently|as a result|as a consequence|accordingly|for this reason|for that reason|for these reasons|in consequence",
    "contrast": "however|nevertheless|nonetheless|on the other hand|on the contrary|in contrast|by contrast|conversely|instead|still",
    "condition": "otherwise",
}

# Before the one who says so.
SOURCE_MARKERS: str = "according to|in the words of|in the opinion of|in the view of|as per|citing|as reported by|as stated by|as noted by"

# Verbs whose "to …" says what is wanted or done, not what for.
CONTROL_VERBS: frozenset[str] = frozenset(
    """
    afford agree aim appear appoint arrange ask attempt beg begin bother care cause cease chance choose claim come commit compel consent continue convince dare decide decline deserve desire determine direct elect enable encourage endeavor
    endeavour entitle expect fail force forbid forget get go happen have help hesitate hope incline induce inspire instruct intend invite lead learn let like long love manage mean motivate move need neglect oblige offer opt order permit
    persuade plan plead pledge prefer prepare press pretend proceed promise prompt propose prove refuse remain remember remind request require resolve seek seem set start strive struggle suppose swear teach tell tempt tend threaten train trust try
    undertake urge use used volunteer vote vow wait want warn wish work ought be allow believe consider deem estimate find know note report say see show think understand authorize authorise permit
    """.split()
)

# Verbs whose object does what the "to …" after it says.
OBJECT_CONTROL_VERBS: frozenset[str] = frozenset(
    """
    advise allow appoint ask assign authorise authorize beg cause challenge command commission compel convince direct dispatch drive elect employ empower enable encourage entitle exhort expect forbid force help hire implore incite induce inspire instruct invite lead like
    mean motivate nominate oblige order permit persuade pressure prompt push recruit remind request require send teach tell tempt train trust urge want warn wish
    """.split()
)

# Verbs that say how far something done has come.
ASPECT_VERBS: frozenset[str] = frozenset("begin cease continue finish keep quit resume start stop".split())

# Verbs whose object may be what someone does: "began building ships", unlike "sold building plots".
GERUND_VERBS: frozenset[str] = frozenset(
    """
    abandon acknowledge admit advise advocate allow anticipate appreciate attempt avoid ban be begin cease celebrate complete consider continue contemplate defend delay deny describe detest discontinue discourage discuss dislike enable encourage endure enjoy entail envisage escape
    favor favour fear finish forbid forget go hate imagine include intend involve justify keep like love mean mention mind miss oppose permit postpone practice practise prefer prevent prohibit propose quit recall recommend regret remember report require resent resist resume
    risk see start stop suggest support tolerate try understand urge
    """.split()
)

# Verbs that put what follows in doubt or in the future.
MODAL_VERBS: frozenset[str] = frozenset(
    """
    aim agree allow appear arrange attempt believe choose claim commit consider decide desire endeavor endeavour estimate expect forbid hope intend like mean need offer opt order plan pledge prefer prepare promise propose report require resolve say seek
    seem strive suppose tend think threaten try urge volunteer vote vow want warn wish struggle ask invite persuade convince tell encourage permit
    """.split()
)

# Verbs that say that what follows did not happen.
FAILING_VERBS: frozenset[str] = frozenset("fail refuse decline neglect forget cease stop avoid forbid prevent".split())

# Nouns and adjectives whose "to …" tells what they are, not what for.
CONTROL_WORDS: frozenset[str] = frozenset(
    """
    ability able agreement aim allowed ambition anxious apt attempt authority bound capability capable capacity careful certain chance claim commitment content decision desire determination determined due duty eager easy effort eligible enough entitled failure first fit
    free freedom glad goal going happy hard hesitant hope impossible inclination inclined incentive inability intention keen last liable likely likelihood need next obligation offer only opportunity order permission plan pledge possible power prepared pressure promise
    proposal proud ready reason refusal reluctance reluctant request requirement right same set supposed sure temptation tendency threat time unable unlikely unwilling useful vote way willing willingness wish difficult fortunate important necessary essential obliged
    """.split()
)

# Openings of reported speech.
SPEECH_VERBS: frozenset[str] = frozenset(
    """
    say tell announce declare report claim argue state suggest believe think note add explain insist admit confirm deny warn write maintain assert allege reveal estimate predict conclude acknowledge comment remark observe recall reply
    respond stress emphasise emphasize testify contend posit speculate concede mention caution reiterate describe call agree ask
    """.split()
)

NEGATIONS: frozenset[str] = frozenset("not n't never no none neither nor nobody nothing nowhere hardly scarcely barely seldom rarely without cannot".split())

# Nouns after which "that" opens a content clause, not a relative one.
THAT_NOUNS: frozenset[str] = frozenset(
    """
    fact claim claims idea ideas belief beliefs evidence view views news hope hopes fear fears report reports argument arguments assertion assumption assumptions assurance agreement announcement certainty chance complaint concern concerns conclusion condition conditions
    confidence consensus conviction decision declaration demand denial discovery doubt doubts estimate expectation expectations explanation feeling finding findings ground grounds guarantee hypothesis implication impression indication indications insistence knowledge law likelihood
    message notion observation opinion perception point possibility prediction premise principle probability promise proof proposal proposition provision realization realisation recognition recommendation requirement reason result rule rumor rumors rumour rumours saying sign signs speculation
    statement suggestion suspicion theory theorem thesis thought understanding warning way
    """.split()
)

# After these "to" is a preposition: a noun follows, even one that could be a verb ("dedicated to trade").
BEFORE_TO_NOUN: frozenset[str] = frozenset(
    """
    access according addition adjacent adjacency approach attention attributed attributable belong belonged belonging belongs close closer closest committed comparable compared connected contrary contributed contributes contributing contribution corresponding damage
    dedicated devoted due equal equivalent exposed exposure inferior lead leading leads led limited linked native next objection opposed opposition parallel peculiar prior reaction reference referred referring refers related relating relation relative resistance resistant response
    restricted return returned returning returns sensitive similar solution superior susceptible thanks threat transition vulnerable
    """.split()
)
