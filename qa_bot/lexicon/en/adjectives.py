"""Common adjectives that their ending does not give away, and adjectives that are nouns, verbs or adverbs too."""

from __future__ import annotations

# Adjectives first of all.
ADJECTIVES: frozenset[str] = frozenset(
    """
    appropriate considerate cozy cosy definite dumb filthy frail gloomy handy imperfect impure lame literate merry rash rotten salty sleepy sorry stale tidy triple quadruple undergraduate vile territorial
    conflicting opposing competing emerging existing neighboring neighbouring assorted beloved bearded belated deceased talented
    able net metropolitan lifelong speedy anterior posterior superhuman indwelling void shady francophone anglophone pre post west east north south northwest northeast southwest southeast left right able unable orthogonal ongoing corresponding undeveloped unmarried married
    so-called pentecostal evangelical romantic allied average joint captive miniature double extreme communist socialist imperialist corporate long-term short-term two-way prior nuclear-powered seated gated naval wireless underlying rising falling growing remaining
    abrupt absent absolute abstract absurd abundant accurate acid active actual acute adequate adjacent adult advanced adverse afraid agile aggregate alert alien alike alive
    aloft aloof alone alternate ample ancient angry annual anonymous anxious apt arab arid armed artificial ashamed asleep astute available averse awake aware awful awkward backward
    bad bald bare basic beautiful big bilateral bitter bizarre black blank bleak blind blonde blue blunt bold brave brief bright brilliant brisk broad broken brown brutal busy calm capable
    careful casual cautious cheap chief chronic civil civic classic classical clean clear clever close cold colonial comfortable common compact compatible competent complete complex comprehensive
    concise concrete conscious consecutive considerable consistent constant contemporary content contiguous contrary convenient cool corporate correct corrupt costly counter coy crazy crucial crude
    cruel curious current cute daily damp dangerous dark dead deaf dear decent deep deliberate delicate delicious dense dependent desperate devout different difficult digital dim diplomatic dire direct dirty
    discrete distant distinct diverse divine domestic dominant double drunk dry dual due dull durable dutch dynamic eager early eastern easy effective efficient elaborate elder elderly eldest elect electric electronic elegant
    elementary eligible elite elusive eminent empty endemic enormous entire equal equivalent erect erratic essential estranged eternal ethnic even evil exact excellent excess exclusive exempt exotic
    expensive experimental explicit exquisite extant extensive external extinct extra extraordinary extreme faint fair false familiar famous far fast fat fatal favorite favourite federal feeble female fertile
    few fierce final fine firm fit fixed flat flawed flexible fluent fluid fond foreign formal former fortunate foul fragile frank free frequent fresh friendly front frozen full fun fundamental funny further future general
    generic generous gentle genuine giant gifted glad global golden good gorgeous gradual grand grave gray great greek green grey grim gross guilty happy hard harsh healthy heavy hidden high historic hollow holy
    honest horizontal hostile hot huge human humble hungry ideal identical idle ill illegal illicit immediate imminent immense immune imperial important inadequate incapable inclusive incomplete
    incorrect independent indigenous indirect indoor industrial inert infamous inferior infinite informal inherent initial inner innocent innovative insane inseparable instant insular intact integral intellectual
    intelligent intense intensive intent interim interior intermediate internal intimate intricate intrinsic invisible invalid inverse irregular isolated jealous joint junior just keen key kind large late later latter lay lazy lead leading
    lean left legal legendary legitimate less lesser lethal liable liberal likely limited linear liquid literal literary little live lively local logical lone lonely long loose loud low lower loyal lucky mad magic magnetic
    main major male mandatory manual marginal marine massive mature maximum mean medieval medium mental mere mild military minimal minimum minor minute missing mixed mobile moderate modern modest moist
    moral multiple multilateral mundane municipal mutual mysterious naive naked narrow nasty native natural naval near neat necessary negative nervous neutral new nice noble noisy nominal normal northern notable notorious novel
    nuclear null numb numerous obese objective obscure obsolete obvious occasional odd offshore okay old only onset opaque open opposite optimal optimum optional oral ordinary organic original orthodox other outdoor outer outright
    overall overseas overt overnight own pale parallel parliamentary partial particular passive past patient peaceful peculiar perfect periodic permanent persistent personal pertinent petty physical pink plain
    plausible pleasant plural polar polite political poor popular portable positive possible potent potential powerful practical precious precise pregnant premature premier present presidential prestigious pretty prevalent previous
    primary prime primitive principal prior private probable prolific prominent promising prone proper prosperous proto proud provincial prudent public pure purple qualified quick quiet radical random rapid rare raw ready real rear recent
    red redundant regal regardless regional regular related relative relevant reliable reluctant remote renowned repressive republican residual resilient responsible rich rigid right ripe robust romantic rough round royal rude
    rural sacred sad safe same sane satisfied scarce secondary secret secular secure select senior sensible sensitive separate serial serious several severe sexual shallow sharp sheer short shy sick significant silent silly silver similar
    simple simultaneous sincere single skilled slack slight slim slow small smart smooth sober social soft sole solemn solid soluble sophisticated sound sour southern spare sparse spatial special specific spiritual
    splendid spontaneous square stable standard stark static statistical steady steep sterile stern sticky stiff straight strange strategic strict strong stubborn stupid sturdy subject subjective subsequent substantial subtle
    successive such sudden sufficient suitable sunny super superb superior supreme sure surplus susceptible sweet swift symbolic synthetic tall technical temporary tender tense tentative terminal terrible terrific
    theoretical thick thin thorough tidal tight tiny tired top total tough toxic traditional transparent trivial tropical true twin typical ubiquitous ugly ultimate unanimous unaware unclear unequal unfair
    unfortunate unhappy uniform unique universal unknown unlikely unprecedented unusual upper upset upright urban urgent useful usual utmost utter vacant vague vain valid valuable variable vast verbal
    vertical viable vibrant vicious violent virtual visible visual vital vivid vocal volatile voluntary vulnerable warm weak wealthy weary weird welcome well western wet white whole wide widespread wild willing wise
    wonderful wooden woolen worldwide worse worst worth worthy wrong yellow young aerial agrarian albino alleged amateur amphibious aquatic arable arboreal arctic astute atomic atypical avid azure baroque biannual biennial bipartisan bovine canine cardiac caucasian celestial cerebral
    circular clockwise coarse coastal collateral commensurate communal concomitant congenital conducive congruent contingent convex corporal counterproductive courteous covert crisp crooked cubic cumbersome cyclic deadly defunct deft deluxe demographic dental derelict devoid discreet disparate distraught
    divergent dormant drastic earnest eccentric eclectic egalitarian elastic electoral eloquent embryonic enigmatic epic equestrian evident exempt exuberant facial feasible federated feline fetal feudal fiscal flagrant floral foremost forensic forthcoming fraternal frivolous frugal fruitful futile germane gothic graphic
    grassroots gratis greedy gregarious grotesque hardy hasty heterogeneous homogeneous hybrid iconic idiosyncratic imperative impending implicit impossible improper inaccurate inaugural incumbent indefinite indifferent ineffective inept inexpensive infant infrared insolvent interactive interim intransigent inward irate ironic
    judicial kinetic lavish lenient lewd lingual livid lofty lucid lucrative lunar lush macro magnificent malevolent malleable manifest maritime marital maternal mediocre meek mediterranean melodic metallic meticulous micro migratory mnemonic monetary monolithic monotonous muddy municipal mute
    myriad mythical nascent nationwide neonatal neural nimble nocturnal nomadic nostalgic noteworthy nuptial oblique obtuse offline ominous online onward opportune optic outspoken outstanding overdue palatial panoramic parochial pastoral paternal pathetic penal pending perennial perilous perpetual personable pervasive pious pivotal placid plush
    poignant porous posh postwar pragmatic precarious predominant preferable premium prenatal prewar prime pristine profane profound prompt prospective proverbial proximate psychic punitive quantum rampant recurrent remarkable resolute retail retrograde rife rigorous robust rotary rustic salient savvy scant scenic
    seasonal sedentary seismic serene servile sinister slender sluggish solar solitary somber sovereign spherical spinal sporadic stellar stringent suave subliminal sublime submarine subordinate subsidiary succinct sumptuous superfluous supersonic surgical sustainable tacit tactical tame tangible tedious tenacious
    terrestrial textile thematic thermal thirsty thrifty topical totalitarian tranquil transient transnational treacherous trilateral tumultuous turbulent ultraviolet unilateral unruly unsafe unsuitable untimely upbeat uphill upstream utilitarian valiant vehement venerable vernacular vigilant vigorous viral virtuous viscous wary watertight weekly monthly yearly
    quarterly wholesale whimsical wicked witty worldly wretched zealous pro anti non ex vice mid multi inter intra semi quasi pan neo trans sub ultra
    """.split()
)

# Nouns that are adjectives too, noun first.
NOUN_OR_ADJECTIVE: frozenset[str] = frozenset(
    """
    capital chemical individual official representative potential executive criminal material professional military animal musical original metal intellectual liberal national native
    principal radical rival royal terminal total novel human white black red blue green gold silver orange average model bronze giant adult amateur minute opposite secret standard subject
    subsidiary substitute surplus twin veteran volunteer future past present front bottom side top kind light cold good right left wrong middle center centre novice ideal objective alternative
    conservative democrat republican communist socialist capitalist nationalist fascist marxist catholic protestant christian muslim islamist jew hindu buddhist jain sikh classic mortal
    academic antique arab aristocrat athletic authoritarian civilian colonial commercial complex composite conscript constituent contemporary content contraceptive criminal critic daily deaf derivative detective
    diabetic disabled elite equal equivalent evil exotic explosive extreme female male fugitive general graduate grand hardcore heavyweight herbal hispanic homosexual initiative innocent insane
    intent interior invalid junior senior juvenile latin liquid solid fluid lunatic magnetic major minor manual marine mercenary minimum maximum mobile moderate monthly weekly native negative neutral normal
    oral ordinary oriental overseas pacific patient periodical perennial personal plain plastic pop popular poor pro progressive public quarter quarterly rear rebel recruit regular relative residential resident retail
    ritual sacred savage secondary secular separatist serial short single slave slow specialist square steel stone superior supreme suspect sweet tax textile traitor tribal underground uniform universal variable vegetarian
    vertical viral visual vocal wholesale wild wood worth young zealot zero copper lead tin iron wool cotton silk leather paper glass rubber expert intermediate signature trademark budget bulk
    """.split()
)

# Comparative and superlative forms that rules do not make.
IRREGULAR_DEGREES: dict[str, str] = {
    "better": "JJR", "best": "JJS", "worse": "JJR", "worst": "JJS", "further": "JJR", "furthest": "JJS", "farther": "JJR",
    "farthest": "JJS", "elder": "JJR", "eldest": "JJS", "larger": "JJR", "largest": "JJS",
}
