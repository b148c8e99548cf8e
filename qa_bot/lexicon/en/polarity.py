"""Words that turn a statement round, allow or forbid, join or part names: what yes and no hang on.

Entries are folded words, not stems, so that "ban" and "banned" are both listed.
"""

from __future__ import annotations

# Negators, with the contractions that the tokenizer keeps whole.
NEGATORS: frozenset[str] = frozenset(
    """
    not no never nor neither none nobody nothing nowhere without cannot can't couldn't isn't aren't wasn't weren't
    ain't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't shouldn't mustn't mightn't needn't
    hardly scarcely barely rarely seldom unable
    """.split()
)
# Verbs whose clause is not stated where they are denied: "they do not think that it was".
BELIEVING: frozenset[str] = frozenset(
    """
    believe believes believed think thinks thought suppose supposes supposed expect expects expected assume assumes assumed
    claim claims claimed say says said mean means meant show shows showed shown prove proves proved proven confirm confirms
    confirmed suggest suggests suggested
    """.split()
)
# Words after which a clause is not stated.
DOUBTING: frozenset[str] = frozenset({"doubt", "doubts", "doubted", "doubtful", "disputes", "disputed"})
# Verbs that deny the clause with "that" after them, or the claim that it makes: "rejected the claim that it was".
DISPUTING: frozenset[str] = frozenset(
    """
    deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes
    refuted refuting contest contests contested rebut rebuts rebutted disprove disproves disproved disproven contradict
    contradicts contradicted
    """.split()
)
# Words whose clause with "that" is one side's view: "the insurer argued that it was", "the rumour that it was".
CLAIMING: frozenset[str] = frozenset(
    """
    argue argues argued arguing allege alleges alleged alleging contend contends contended contending insist insists
    insisted insisting claim claims claimed claiming allegation allegations rumour rumours rumor rumors suggestion
    suggestions myth myths legend theory theories fear fears feared hope hopes hoped suspicion suspicions suspect suspects
    suspected argument complaint accusation accusations
    """.split()
)
# Verbs with a doer and a deed after them: where they are denied, it was not done ("would not let her attend").
LETTING: frozenset[str] = frozenset(
    "let lets letting allow allows allowed allowing permit permits permitted permitting enable enables enabled".split()
)
# Verbs after which "from" says what was not done: "kept the boat from sinking".
STOPPING: frozenset[str] = frozenset(
    """
    prevent prevents prevented preventing stop stops stopped stopping keep keeps kept keeping bar bars barred barring ban
    bans banned banning prohibit prohibits prohibited discourage discourages discouraged exclude excludes excluded save
    saves saved
    """.split()
)
# Verbs and adjectives that deny what follows: "failed to ratify", "refused to sign", "lacks a harbour".
DENIALS: frozenset[str] = frozenset(
    """
    fail fails failed failing refuse refuses refused refusing decline declined declines lack lacks lacked lacking
    deny denies denied reject rejects rejected prevent prevents prevented avoid avoids avoided exclude excludes
    excluded excluding omit omits omitted abstain abstained abstains devoid absent exempt exempts exempted exemption
    false incorrect myth misconception mistaken mistakenly misnomer hoax debunked erroneous erroneously impossible
    unlikely ineligible unavailable incapable forget forgets forgot forgotten neglect neglects neglected
    """.split()
)
# A negator is no negation before these: "not only", "no doubt", "not until 1990" says that it happened.
HARMLESS_AFTER: frozenset[str] = frozenset("only just merely simply solely doubt need question less until later fewer".split())
# Where the reach of a negator ends.
BARRIERS: frozenset[str] = frozenset(
    """
    , ; : — – but although though whereas while because since unless until if when which who whom that however
    yet so except alongside
    """.split()
)
# What follows is left out of what was said: "all states except Ohio".
EXCEPTIONS: frozenset[str] = frozenset(
    "except excepting excluding unlike barring save notwithstanding exception exceptions exempt".split()
)

FORBIDDEN: frozenset[str] = frozenset(
    """
    illegal illegally unlawful unlawfully illicit prohibit prohibits prohibited prohibiting prohibition ban bans
    banned banning forbid forbids forbidden forbade outlaw outlaws outlawed disallow disallows disallowed
    criminalize criminalized criminalise criminalised offence offense offences offenses punishable penalized
    penalised ineligible disqualified barred bar bars restricted restricts restrict denied
    """.split()
)
# Those of them that say so by themselves: "bars", "denied" and "restricted" need not.
FORBIDDING: frozenset[str] = frozenset(
    """
    illegal illegally unlawful unlawfully illicit prohibit prohibits prohibited prohibiting prohibition ban bans
    banned banning forbid forbids forbidden forbade outlaw outlaws outlawed disallow disallows disallowed
    criminalize criminalized criminalise criminalised punishable ineligible disqualified
    """.split()
)
PERMITTED: frozenset[str] = frozenset(
    """
    legal legally lawful lawfully allow allows allowed allowing permit permits permitted permitting permissible
    license licensed licence licenced authorise authorised authorize authorized entitled eligible entitle enable
    enables enabled free freely may can could able possible capable
    """.split()
)
LEGALITY: frozenset[str] = frozenset(
    """
    legal legally lawful illegal illegally unlawful allowed permitted prohibited banned forbidden allow permit
    """.split()
)
UNLAWFUL: frozenset[str] = frozenset("illegal illegally unlawful unlawfully prohibited banned forbidden".split())

REQUIRED: frozenset[str] = frozenset(
    """
    must require requires required requiring requirement requirements mandatory compulsory obligatory obliged
    necessary necessarily needed needs need essential shall obligation mandated mandate mandates
    """.split()
)
OPTIONAL: frozenset[str] = frozenset(
    """
    optional optionally voluntary voluntarily unnecessary unneeded discretionary elective exempt waived either
    alternatively usually typically often sometimes generally
    """.split()
)

# One thing under two names.
ALIAS: frozenset[str] = frozenset(
    """
    aka alias called known termed named nicknamed dubbed synonym synonyms synonymous synonymously equivalent
    identical interchangeable interchangeably abbreviated abbreviation informally colloquially i.e. same renamed rebranded
    """.split()
)
# Two things under one roof, or told apart.
DIFFERENT: frozenset[str] = frozenset(
    """
    different differently differ differs differed difference differences distinct distinction distinguish
    distinguishes distinguished distinguishable distinguishing dissimilar unlike unrelated separate separately
    confused confuse mistaken contrast contrasts contrasted whereas versus opposed opposite successor predecessor
    """.split()
)
# Two things near each other, which one thing is not.
AKIN: frozenset[str] = frozenset(
    """
    similar similarly resemble resembles resembled resembling related akin comparable compared based derived
    derives subsidiary subsidiaries companion spin-off spinoff prequel sequel sibling cousin relative relatives variant
    subset superset component components merged owned descendant ancestor
    """.split()
)
LISTING: frozenset[str] = frozenset(
    "include includes included including comprise comprises comprising namely e.g. such".split()
)
KINSHIP: frozenset[str] = frozenset(
    "own owned owns owner subsidiary subsidiaries parent merged merger acquired brand brands division divisions".split()
)

# Something is over, or goes on.
ENDED: frozenset[str] = frozenset(
    """
    end ends ended ending cancel cancels cancelled canceled cancellation close closes closed closure closing cease
    ceases ceased discontinue discontinued defunct former formerly final finale conclude concludes concluded
    conclusion died dies dead killed retired retire dissolved abolished demolished replaced superseded stopped
    disbanded expired abandoned shut scrapped withdrawn removed extinct obsolete bankrupt bankruptcy liquidated
    repealed previously originally last
    """.split()
)
ONGOING: frozenset[str] = frozenset(
    """
    still currently continue continues continued continuing remain remains remained remaining present presently
    current ongoing today now active survives surviving extant exists existing operates operating
    """.split()
)
COMING: frozenset[str] = frozenset(
    """
    renew renews renewed renewal announce announced confirmed confirm confirms ordered scheduled upcoming planned
    commissioned greenlit greenlighted slated returning return development production followed sequel sequels
    premiered released airing aired
    """.split()
)
FICTION: frozenset[str] = frozenset(
    "fictional fictitious fiction fictionalized fictionalised imaginary invented novel screenplay comic legendary".split()
)
FACT: frozenset[str] = frozenset(
    """
    true real actual actually biographical biopic autobiography autobiographical autobiographic memoir memoirs
    biography historical fact-based nonfiction based inspired events documentary
    """.split()
)
MADE_UP: frozenset[str] = frozenset(
    "fictional fictitious imaginary erroneous hoax myth mythical legendary misnomer hypothetical".split()
)

# Quantifiers of the question and of the text.
UNIVERSAL: frozenset[str] = frozenset(
    "all always every everyone everybody everything everywhere only entire entirely completely fully whole any".split()
)
PARTIAL: frozenset[str] = frozenset(
    """
    some many most several few certain usually often sometimes generally typically mostly partly partially half
    majority minority various occasionally frequently commonly primarily mainly largely
    """.split()
)
SUPERLATIVE: frozenset[str] = frozenset(
    """
    first last only largest biggest smallest highest lowest longest shortest oldest youngest tallest deepest
    fastest slowest best worst greatest richest poorest heaviest hottest coldest strongest newest latest earliest
    busiest widest closest nearest farthest furthest most least main
    """.split()
)
# "second-largest", "one of the largest", "among the oldest": near the top, not the top.
BELOW_TOP: frozenset[str] = frozenset(
    """
    second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 20th among
    """.split()
)
HEDGES: frozenset[str] = frozenset(
    """
    may might could perhaps possibly probably likely potentially reportedly allegedly supposedly apparently
    considering considers consider plan plans planned planning propose proposes proposed intend intends intended
    hope hopes hoped expect expects expected aim aims aimed seek seeks sought discuss discussed
    """.split()
)
# Subjects that stand for people at large: a question about them asks what can happen, not what someone did.
ANYONE: frozenset[str] = frozenset(
    "you u i we one someone somebody anyone anybody person people man woman human humans citizen citizens".split()
)

# Subjects that stand for nobody in particular: "was anybody hurt" is denied by "nobody was hurt".
INDEFINITE: frozenset[str] = frozenset(
    "anybody anyone anything someone somebody something any some people person persons there".split()
)
# Before a verb, these say that it has not happened yet, or may not.
AHEAD: frozenset[str] = frozenset(
    """
    will would shall may might could plan plans planned planning intend intends intended hope hopes hoped hoping expect
    expects expected expecting propose proposes proposed promise promises promised want wants wanted wish wishes wished
    scheduled due set likely aim aims aimed aiming seek seeks seeking sought consider considers considering considered
    """.split()
)
# A sentence with one of these asks rather than says: "this study examines whether it helps".
ASKING: frozenset[str] = frozenset(
    """
    whether aim aims aimed purpose objective objectives hypothesis hypothesize hypothesized hypothesised investigate
    investigated investigates examine examined examines evaluate evaluated evaluates assess assessed assesses determine
    explore explored explores question
    """.split()
)
UNLIKE: frozenset[str] = frozenset("unlike except but besides".split())
# How something is seen, which it need not be.
VIEWED: frozenset[str] = frozenset(
    """
    considered regarded believed thought supposed reported rumoured rumored alleged claimed referred assumed deemed
    described portrayed said
    """.split()
)
# Words before a place name that make it another place.
PARTS_OF_PLACES: frozenset[str] = frozenset(
    """
    north south east west northern southern eastern western central new upper lower inner outer greater little
    northeast northwest southeast southwest
    """.split()
)
# Verbs after which an infinitive is as good as said: "managed to sell", "helped to build".
IMPLYING: frozenset[str] = frozenset(
    """
    manage manages managed help helps helped helping continue continues continued begin begins began begun start
    starts started come comes came tend tends tended happen happens happened prove proves proved proven serve serves
    served used get gets got cause causes caused causing enable enables enabled lead leads led able allow allows
    allowed choose chose chosen
    """.split()
)
# Words of place that put something beside a place rather than in it.
BESIDE: frozenset[str] = frozenset(
    "near outside adjacent beyond off bordering neighbouring neighboring opposite overlooking facing".split()
)
QUARTERS: frozenset[str] = frozenset("north south east west northeast northwest southeast southwest".split())
# Prepositions that turn a statement into another one.
TURNING: frozenset[str] = frozenset("before after without outside inside near against except beyond despite".split())
# What happens once to a thing: another year than the asked one is a denial.
ONCE: frozenset[str] = frozenset(
    """
    founded established created invented discovered born died killed murdered assassinated built constructed
    completed opened inaugurated launched released published premiered debuted signed ratified enacted adopted
    abolished repealed elected appointed crowned married divorced graduated retired resigned dissolved demolished
    destroyed sunk sank discontinued incorporated introduced patented unveiled annexed conquered colonized baptized
    buried executed beheaded arrested formed chartered
    """.split()
)
# What one alone does: another doer than the asked one is a denial.
BY_ONE: frozenset[str] = frozenset(
    """
    found founded establish established create created invent invented discover discovered write wrote written compose
    composed design designed paint painted sculpt sculpted direct directed author authored coin coined patent patented
    assassinate assassinated murder murdered succeed succeeded replace replaced
    """.split()
)
# What cannot go both ways: who defeats the other is not defeated by it.
ONE_WAY: frozenset[str] = frozenset(
    """
    defeat defeated beat beaten conquer conquered overthrow overthrew overthrown overrun succeed succeeded precede
    preceded replace replaced outnumber outnumbered exceed exceeded surpass surpassed overtake overtook overtaken
    colonise colonised colonize colonized annex annexed liberate liberated rescue rescued
    """.split()
)
# Comparatives that point to the smaller side of a scale.
SMALLER: frozenset[str] = frozenset(
    """
    smaller lower less fewer shorter younger slower cheaper lighter narrower thinner shallower weaker poorer colder
    cooler nearer closer earlier newer softer worse
    """.split()
)
# Comparing verbs and prepositions: "exports exceed imports", "volumes remain below those of the south".
EXCEEDING: frozenset[str] = frozenset(
    """
    above over exceed exceeds exceeded exceeding surpass surpasses surpassed outstrip outstrips outstripped
    outnumber outnumbers outnumbered outweigh outweighs outweighed outpace outpaces outpaced ahead top tops topped
    larger bigger higher greater more
    """.split()
)
SHORT_OF: frozenset[str] = frozenset(
    "below under behind trail trails trailed lag lags lagged smaller lower less fewer".split()
)

# Words that exclude each other when said of the same thing: one side | other side. What can come one after the other,
# as opening and closing, does not.
OPPOSED: tuple[str, ...] = (
    "legal lawful legally lawfully | illegal unlawful illegally unlawfully illicit",
    "allow allows allowed permit permits permitted | forbid forbids forbidden forbade prohibit prohibits prohibited ban "
    "bans banned outlaw outlaws outlawed",
    "accept accepts accepted approve approves approved pass passes passed adopt adopts adopted | reject rejects rejected refuse refuses refused veto vetoed",
    "accept accepts accepted | decline declines declined",
    "support supports supported back backs backed | oppose opposes opposed resist resists resisted",
    "continue continues continued | stop stops stopped cease ceases ceased end ended ends abandon abandoned",
    "include includes included | exclude excludes excluded omit omits omitted",
    "increase increases increased rise rises rose risen grow grows grew grown climb climbs climbed | decrease "
    "decreases decreased fall falls fell fallen decline declines declined drop drops dropped shrink shrinks shrank",
    "double doubles doubled triple triples tripled | halve halves halved",
    "strengthen strengthens strengthened | weaken weakens weakened",
    "improve improves improved | worsen worsens worsened deteriorate deteriorated",
    "survive survives survived | die dies died perish perished",
    "alive living | dead deceased",
    "open | closed shut",
    "true real | false fictional fictitious untrue imaginary",
    "public | private",
    "safe harmless | dangerous unsafe harmful poisonous toxic",
    "edible | inedible poisonous toxic",
    "rational | irrational",
    "finite | infinite",
    "male | female",
    "high higher highest | low lower lowest",
    "big bigger large larger considerable substantial sizeable sizable | small smaller little slight",
    "quickly rapidly fast swiftly | slowly",
    "long longer | short shorter",
    "old older ancient | new newer young younger modern",
    "fast faster quick quicker | slow slower",
    "strong stronger | weak weaker fragile",
    "rich richer wealthy | poor poorer",
    "easy easier simple | difficult hard harder",
    "cheap cheaper inexpensive | expensive costly dearer",
    "common frequent | rare uncommon infrequent",
    "major | minor",
    "positive | negative",
    "polar | nonpolar",
    "active | inactive dormant extinct",
    "domestic | foreign",
    "upper | lower",
    "inner | outer",
    "indoor | outdoor",
    "left | right",
    "first | last",
    "minimum | maximum",
    "summer | winter",
    "morning | evening afternoon",
    "day | night",
    "northern north | southern south",
    "eastern east | western west",
    "natural | artificial synthetic",
    "voluntary optional | mandatory compulsory obligatory required",
    "mandatory compulsory obligatory required | optional voluntary unnecessary",
    "guilty | innocent",
    "acquitted | convicted",
    "permanent | temporary",
    "direct directly | indirect indirectly",
    "same identical equal | different distinct unequal",
    "related | unrelated",
    "dependent | independent",
    "contagious infectious | noncontagious noninfectious",
    "reversible | irreversible",
    "renewable | nonrenewable",
    "soluble | insoluble",
    "vertebrate | invertebrate",
    "deciduous | evergreen",
    "herbivore herbivorous | carnivore carnivorous",
    "flightless | flying",
    "neutral | partisan biased",
    "above over | below under",
    "tall taller | short shorter",
    "wide wider broad broader | narrow narrower",
    "thick thicker | thin thinner",
    "deep deeper | shallow shallower",
    "heavy heavier | light lighter",
    "early earlier | late later",
    "hot hotter warm warmer | cold colder cool cooler",
    "wet humid | dry arid",
    "full | empty",
    "flat | steep hilly mountainous",
    "smooth | rough",
    "soft softer | hard harder",
    "sweet | bitter sour",
    "bright | dark dim",
    "clean | dirty polluted",
    "healthy | sick ill unhealthy",
    "visible | invisible hidden",
    "known | unknown",
    "possible | impossible",
    "likely probable | unlikely improbable",
    "necessary needed | unnecessary unneeded",
    "available | unavailable",
    "stable | unstable volatile",
    "profitable | unprofitable lossmaking loss-making",
    "successful | unsuccessful failed",
    "solvent | insolvent bankrupt",
    "popular | unpopular",
    "urban | rural",
    "married | unmarried single",
    "employed | unemployed jobless",
    "complete completed finished | incomplete unfinished",
    "certain | uncertain",
    "effective | ineffective",
    "efficient | inefficient",
    "accurate correct | inaccurate incorrect wrong",
    "complex complicated | simple",
    "horizontal | vertical",
    "organic | inorganic",
    "toxic | nontoxic harmless",
    "global international | local",
    "friendly | hostile",
    "peaceful | violent",
    "free | enslaved captive",
    "widen widens widened broaden broadened | narrow narrows narrowed",
    "expand expands expanded | contract contracts contracted shrink shrank shrunk",
    "accelerate accelerates accelerated quicken quickened | slow slows slowed decelerate decelerated",
    "succeed succeeds succeeded | fail fails failed",
    "win wins won | lose loses lost",
    "tighten tightens tightened | loosen loosens loosened relax relaxed",
    "raise raises raised | cut cuts lower lowers lowered reduce reduces reduced",
    "agree agrees agreed | disagree disagrees disagreed refuse refuses refused decline declined reject rejects rejected",
    "confirm confirms confirmed | deny denies denied",
    "encourage encourages encouraged | discourage discourages discouraged",
    "like likes liked love loves loved | dislike dislikes disliked hate hates hated",
    "praise praises praised | criticise criticised criticize criticized condemn condemned",
    "warm warms warmed heat heated | cool cools cooled",
    "float floats floated | sink sinks sank",
    "loud louder noisy noisier | quiet quieter silent",
    "near nearer close closer | far farther further distant",
    "happy happier glad | sad sadder unhappy unhappier",
    "brave braver | cowardly",
    "polite | rude impolite",
    "tame tamer | wild wilder",
    "useful | useless",
    "calm calmer | rough rougher stormy",
    "sharp sharper | blunt blunter",
    "tight tighter | loose looser",
    "fertile | barren infertile",
    "fresh fresher | stale",
    "raw | cooked",
    "asleep | awake",
    "careful | careless",
    "clear clearer | cloudy muddy",
    "cruel | kind",
    "strict stricter | lenient",
    "abundant plentiful | scarce scarcer",
    "generous | mean stingy",
    "patient | impatient",
    "honest | dishonest",
    "comfortable | uncomfortable",
    "reliable | unreliable",
    "lucky | unlucky",
    "often | seldom rarely",
)
