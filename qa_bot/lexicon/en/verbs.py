"""Common verbs by how often they are something else: verbs only, verbs that are nouns too, and the like."""

from __future__ import annotations

# Base forms that are hardly ever anything but a verb.
VERBS: frozenset[str] = frozenset(
    """
    list click vest re relay reside affect sneak tail head vary trade stem span date total range broadcast cost feature star cast
    abandon abate abbreviate abdicate abduct abhor abide abolish absorb abstain abstract abut accelerate accept acclaim
    acclimate accommodate accompany accomplish accord accost accrue acculturate accumulate accuse achieve acknowledge acquaint
    acquiesce acquire acquit act activate adapt add addict adhere adjoin adjourn adjudicate adjust administer admire admit
    admonish adopt adore adorn advance advertise advise advocate affect affirm affix afflict afford aggravate aggregate
    agitate agree airlift alarm alert alienate align allay allege alleviate allocate allot allow allude ally alter
    alternate amalgamate amass amaze amend amplify amuse analyse analyze anchor anger animate annex annihilate announce
    annotate annoy annul anoint answer antagonize anticipate apologise apologize appeal appear appease append applaud apply
    appoint apportion appraise appreciate apprehend approach appropriate approve approximate arbitrate argue arise arm arouse
    arrange arrest arrive articulate ascend ascertain ascribe ask aspire assail assassinate assault assemble assert assess
    assign assimilate assist associate assume assure astonish attach attack attain attempt attend attest attract attribute
    audit augment authenticate author authorise authorize automate avail avenge avert avoid await awake award
    babysit backfire baffle bake ban banish baptise baptize bar base bathe batter battle bear beat become befall befit befriend beg
    beget begin behave behold belong benefit bequeath bereave beseech beset besiege bestow betray bewilder bind
    blame bleed blend bless blind blossom blow blur boast boil bolster bombard boost bootstrap borrow bother bounce
    brainstorm breach break breathe breed brew bribe bring broaden browse bruise build bully burn burst bury buy
    calculate calibrate calm campaign cancel canonize capitalise capitalize captivate capture care carry carve categorise
    categorize cater cause caution cease celebrate censor centralise centralize certify challenge change channel
    characterise characterize charge charter chase chat cheat check cheer cherish chew choose chop chronicle circulate
    circumnavigate circumvent cite claim clarify clash classify clean cleanse clear climb cling clone close coach
    coalesce coat codify coerce coexist cohere coin coincide collaborate collapse collect collide colonise colonize combat combine
    come comfort command commemorate commence commend comment commercialise commercialize commission commit communicate
    commute compare compel compensate compete compile complain complement complete complicate comply compose comprehend
    compress comprise compromise compute conceal concede conceive concentrate conceptualise conceptualize concern conclude concur condemn
    condense condition conduct confer confess confide configure confine confirm confiscate conflict conform confront
    confuse congratulate congregate connect connote conquer consent conserve consider consist console consolidate conspire constitute
    constrain constrict construct construe consult consume contact contain contaminate contemplate contend contest continue
    contract contradict contrast contravene contribute contrive control convene converge convert convey convict convince cook
    cooperate coordinate cope copy correct correlate correspond corroborate corrode corrupt cost cough count counter counteract
    couple cover covet crack craft crash crave crawl create credit creep criminalise criminalize cripple criticise criticize
    cross crouch crown crumble crush cry crystallise crystallize culminate cultivate curb cure curse curtail customise customize cut
    damage damp dance dare dazzle deactivate debate debit debunk decay deceive decentralise decentralize decide decimate declare decline
    decolonise decolonize decompose decorate decouple decrease decree dedicate deduce deduct deem deepen
    default defeat defect defend defer define deflect deform defraud defy degenerate degrade delay delegate delete deliberate
    delight delineate deliver delve demand demarcate demilitarise demilitarize demobilise demobilize democratise democratize demolish demonstrate
    demote denote denounce deny depart depend depict deplete deploy deport depose deposit deprecate depreciate depress deprive
    deregulate derive descend describe desert deserve designate desire desist destabilise destabilize destine destroy detach detail detain detect
    deter deteriorate determine detest dethrone detonate detract devalue devastate develop deviate devise devolve devote devour
    diagnose dictate die differ differentiate diffuse dig digest digitise digitize dilute diminish dip direct disable disagree disallow
    disappear disappoint disapprove disarm disband discard discern discharge discipline disclose discontinue discourage discover
    discredit discriminate discuss disembark disguise dislike dislocate dislodge dismantle dismiss disobey dispatch dispel dispense disperse displace display
    dispose disprove dispute disqualify disregard disrupt dissect disseminate dissent dissipate dissociate dissolve dissuade distance
    distil distill distinguish distort distract distribute disturb diverge diversify divert divest divide divorce divulge do document
    dominate donate double doubt downgrade download draft drag drain drape draw dread dream dress drift drill drink drive drop drown
    dry dub duplicate dwarf dwell dwindle
    earn ease eat echo eclipse edit educate effect eject elaborate elapse elect electrify elevate elicit eliminate elude emanate
    emancipate embargo embark embarrass embed embellish embezzle embody embrace emerge emigrate emit emphasise emphasize employ empower empty emulate
    enable enact encapsulate encircle enclose encode encompass encounter encourage encroach end endanger endeavor endeavour endorse endow endure
    enforce engage engender engineer engrave engulf enhance enjoy enlarge enlighten enlist enrage enrich enrol enroll enshrine ensue ensure
    entail entangle enter entertain entice entitle entrench entrust enumerate envelop envisage envision envy equal equate equip eradicate erase erect
    erode erupt escalate escape eschew escort espouse establish estimate evacuate evade evaluate evaporate evict evoke evolve exacerbate exaggerate
    examine exceed excel exchange excite exclude excommunicate excuse execute exemplify exempt exercise exert exhaust exhibit exhort exile
    exist exit exonerate expand expect expedite expel expend experience experiment expire explain explode exploit explore export expose express
    expropriate extend extinguish extract extradite extrapolate
    fabricate face facilitate fade fail faint fall falsify falter familiarise familiarize fare farm fascinate fashion fasten favor favour fear feature feed feel
    ferment fetch fight figure fill film filter finalise finalize finance find fine finish fire fish fit fix flank flash flee flood flourish
    flow fluctuate flush fly focus foil fold follow foment forbid force forecast foresee foreshadow forfeit forge forget forgive forgo form
    formalise formalize format formulate forsake fortify forward foster found frame free freeze frighten frustrate fulfil fulfill function fund furnish further
    fuse
    gain galvanise galvanize gamble garner gather gauge gaze generalise generalize generate germinate get give glance globalise globalize glorify go govern grab grade graduate grant
    grapple grasp graze greet grieve grind grip group grow guarantee guard guess guide
    halt halve hamper hand handle hang happen harass harbor harbour harden harm harmonise harmonize harness harvest hasten hatch hate haul haunt have head heal hear
    heat heed heighten help herald herd hesitate hide highlight hijack hinder hint hire hit hoist hold honor honour hope host house humble humiliate hunt hurl hurry hurt
    hydrate hypothesise hypothesize
    identify ignite ignore illuminate illustrate imagine imitate immerse immigrate impair impart impeach impede impel imperil impinge implant implement implicate
    imply import impose impound impoverish impregnate impress imprison improve improvise inactivate inaugurate incarcerate incite incline include incorporate
    increase incur index indicate indict induce induct indulge industrialise industrialize infect infer infiltrate inflate inflict influence inform infringe infuse ingest inhabit
    inhale inherit inhibit initiate inject injure innovate inquire inscribe insert insist inspect inspire install instigate institute institutionalise institutionalize instruct
    insulate insult insure integrate intend intensify interact intercept interchange interconnect interest interfere intermarry intern internalise internalize interpret interrogate
    interrupt intersect intertwine intervene interview intimidate intrigue introduce intrude invade invalidate invent invest investigate invite invoke
    involve irradiate irrigate irritate isolate issue itemise itemize
    jeopardise jeopardize join journey judge jump justify juxtapose
    keep kick kidnap kill kiss kneel knit knock know
    label lack lag lament land last laugh launch lay lead leak lean leap learn lease leave lend lengthen lessen let level levy liaise liberalise liberalize liberate
    license lie lift light like liken limit line linger link liquidate listen litigate live load loan lobby localise localize locate lock lodge loom loosen loot lose love lower lump lure
    maim mail maintain make malfunction manage mandate maneuver manifest manipulate manoeuvre manufacture map march mark market marry marvel mask mass master match mate materialise materialize matter
    mature maximise maximize mean measure mechanise mechanize mediate meditate meet melt memorise memorize mend mention merge merit metabolise metabolize migrate militarise militarize mimic mind mine mingle minimise
    minimize minister mirror misinterpret mislead miss mistake misunderstand misuse mitigate mix moan mobilise mobilize mock model moderate modernise modernize modify modulate molest monetise monetize monitor
    monopolise monopolize moor motivate mount mourn move multiply murder muster mutate mutter
    name narrate narrow nationalise nationalize naturalise naturalize near necessitate need neglect negotiate nest neutralise neutralize nominate normalise normalize note notice notify nourish nullify number nurture
    obey object oblige obliterate obscure observe obsess obstruct obtain occupy occur offend offer offset omit ooze open operate oppose oppress opt optimise optimize orbit
    orchestrate ordain order organise organize orient originate oscillate oust outbid outdo outlast outlaw outline outlive outnumber outpace outperform outrun outsell outstrip outweigh overcome overdo
    overestimate overflow overhaul overhear overlap overlay overlook overpower override overrule overrun oversee overshadow overstate overtake overthrow overturn overwhelm overwrite owe own oxidise oxidize
    pack package paint pair paralyse paralyze pardon park parse part partake participate partition partner pass paste patent patrol pause pave pay peak pedal peel penalise penalize penetrate perceive
    perfect perform perish permeate permit perpetrate perpetuate persecute persevere persist personify persuade pertain pervade petition phase phone photograph pick pickle picture pierce pilot pioneer pitch place
    plague plan plant play plead please pledge plot plough plow pluck plunder plunge point poison polarise polarize police polish poll pollute pool popularise popularize populate portray pose position
    possess post postpone postulate pour practice practise praise pray preach precede precipitate preclude predate predetermine predict predominate prefer prejudice premiere prepare prescribe present preserve
    preside press presume pretend prevail prevent price print prioritise prioritize privatise privatize probe proceed process proclaim procure produce profess profile profit program
    progress prohibit project proliferate prolong promise promote prompt promulgate pronounce propagate propel propose prosecute prosper protect protest prove provide provoke publicise publicize publish pull
    pump punch punish purchase purge purify purport pursue push put puzzle
    quadruple qualify quantify quarrel quash quell query quest question quit quote
    race radiate raid rain raise rally range rank rape rate ratify ration rationalise rationalize reach react reactivate read readmit reaffirm realign realise realize reap reappear rear rearrange reason reassert reassess reassign reassure
    rebel rebound rebrand rebuild rebuke recall recapture recast recede receive recite reckon reclaim reclassify recognise recognize recoil recollect recommend reconcile reconnect reconsider reconstruct record recount recoup
    recover recreate recruit rectify recur recycle redefine redeem redesign redesignate redevelop redirect rediscover redistribute redo redraw reduce reelect reemerge refer refine refinance refit reflect reform refrain refresh refuel refund
    refurbish refuse refute regain regard regenerate register regret regroup regulate rehabilitate rehearse reign reimburse reinforce reinstate reintroduce reinterpret reinvent reinvest reissue reiterate reject rejoice rejoin relate relax relay
    release relegate relieve relinquish relish relocate rely remain remake remark remarry remedy remember remind remit remodel remove rename rend render renew renounce renovate rent reopen reorganise reorganize repair repay repeal repeat repel
    replace replenish replicate reply report repossess represent repress reprint reproduce repudiate request require requisition reread rescind rescue research resell resemble resent reserve reset reshape reside resign resist resolve resonate resort
    respect respond rest restart restore restrain restrict restructure result resume resurrect retain retake retaliate rethink retire retreat retrieve retry return reunify reunite reuse reveal revere reverse revert review revise revisit revitalise revitalize
    revive revoke revolt revolutionise revolutionize revolve reward rewrite rid ride ring rip rise risk rival roam roar rob roll rotate round rub ruin rule run rupture rush rust
    sabotage sack sacrifice safeguard sail salute salvage sample sanction satisfy saturate save say scale scan scare scatter schedule school scold score scorch scout scramble scrap scrape scratch scream screen scrutinise scrutinize sculpt seal
    search seat secede seclude second secrete secure sedate see seek seem seep segregate seize select sell send sense sentence separate serve service set settle sever shake shame shape share sharpen shatter shed shelter shelve shield shift
    shine ship shock shoot shorten shout shove show shower shrink shun shut shuttle sidestep siege sift sign signal signify silence simplify simulate sing sink sit situate skip slash slaughter slay sleep slice slide slip slow slump smash smell smile smoke
    smooth smuggle snap snatch soak soar socialise socialize soften solicit solidify solve soothe sort sound sow span spark speak spearhead specialise specialize specify speculate speed spell spend spill spin splash split spoil sponsor spot spray spread
    spring sprout spur squeeze stabilise stabilize stack staff stage stain stalk stall stand standardise standardize star stare start starve state station stay steal steam steer stem step sterilise sterilize stick stifle stimulate stipulate stir stock stop store storm
    straddle strain strand streamline strengthen stress stretch stride strike strip strive stroll structure struggle study stumble stun style subdivide subdue subject subjugate sublimate submerge submit subordinate subscribe subside subsidise subsidize subsist substantiate
    substitute subsume subtract subvert succeed succumb suck sue suffer suffice suggest suit summarise summarize summon superimpose supersede supervise supplant supplement supply support suppose suppress surf surge surmount surpass surprise surrender surround survey
    survive suspect suspend sustain swallow swamp swap swarm sway swear sweep swell swim swing switch symbolise symbolize sympathise sympathize synchronise synchronize synthesise synthesize systematise systematize
    tackle tag take talk tame tamper target tarnish taste tax teach team tear tease televise tell temper tempt tend term terminate terrify test testify thank thaw theorise theorize thicken think threaten thrive throw thrust thwart tie tighten tilt time tip tire title tolerate
    top topple torture total touch tour tow trace track trade trail train transact transcend transcribe transfer transform transit translate transmit transplant transport trap travel traverse tread treat tremble trick trigger trim triple triumph trouble trust try tuck tug tune
    turn tutor twist type typify
    unbind uncover undercut underestimate undergo underlie underline undermine underpin underscore understand undertake undervalue underwrite undo unfold unify unite unleash unload unlock unravel unveil upgrade uphold uplift uproot upset urge usher use usurp utilise utilize utter
    vacate vaccinate validate value vanish vary veil venerate vent venture verify veto vibrate vie view vilify vindicate violate visit visualise visualize voice void volunteer vote vow
    wage wait waive wake walk wander wane want ward warm warn warrant wash waste watch water wave weaken wear weather weave wed weep weigh welcome whip whisper widen wield will win wind wipe wish withdraw wither withhold withstand witness wonder work worry worsen worship wound wrap wreck wrest wring write
    yell yield
    """.split()
)

# Verbs that are nouns more often, or as often: the noun is tried first where nothing else decides.
NOUN_FIRST: frozenset[str] = frozenset(
    """
    access herd hatch brew pickle second thought account accord act address advance age aid aim air alarm ally ambush amount anchor anger answer appeal approach arm array arrest
    assault attack attempt attribute auction audit author award back balance ballot ban band bank bar bargain barrel base bat battle beam bear bed bell belt benefit bet bid bill birth bite blame blast
    blend block blog blood blossom blow board boat body bomb bond bonus book boom border boss bottle bottom bound bowl box brake branch brand breach break breakfast breath bribe bridge
    broadcast brother brush bubble bucket budget bug bulk bull bundle burden bus bust butcher button buzz cable calendar call camp campaign canvas cap capture card care cargo
    cartoon cash cast catalog catalogue caution center centre chain chair challenge champion chance change channel chapter charge chart charter chase chat check cheque chief child chip circle claim clash class cloak clock clone cloud club clue cluster
    coach coal coast coat code coin collapse collar color colour column comb combat comfort command comment commission compact compass complement complex compound compromise concern concert condition conduct conference conflict consent console
    constituent contact content contest contract contrast control convict convoy cool copy cord core corner cost cough counsel count counter couple course court cover crack craft crash cream credit crew crime critique crop cross crowd crown cruise cry
    cube culture cup cure curse curve cushion custom cut cycle damage dance date dawn day deal debate debit debt debut decay decline decrease decree deed default defeat defect delay delegate delight demand deposit desert design desire detail device dial diet
    discharge discipline discount discourse display dispute distance district ditch dive diplomat divorce dock doctor document dog dollar double doubt draft drain drama dream dress drift drill drink drive drop drug drum dump duplicate dust echo edge effect
    elbow electorate embargo embrace encounter end engine engineer entrance envy equal escape escort estate estimate  evening excess exchange excuse exercise exhibit exile exit experience experiment exploit export extract eye face factor fan farm fashion father
    fault favor favour fear feature feed fence ferry field fight figure file fill film filter finance fine finger finish fire firm fish fit flag flame flank flash flight flood floor flow flower focus fog foil fold force forecast forest fork form format
    fortune fount frame freeze freight front fruit fuel function fund gain gamble game gang gap garden gas gate gear gesture gift glance glass glimpse glory goal gold gossip grade grain grant graph grasp grave grip ground group guarantee guard guess guest guide
    gun gust halt ham hammer hand handle harbor harbour harm harness harvest hat haul hawk head heart heat heir herald hero highlight hike hint hire hit hold hole holiday honey honor honour hood hook hope horn horse hose host house hub hunt hurdle hurt
    husband ice idle image impact import impress incident incline increase index indent influence input insert insight insult interest interface interview intrigue iron island issue jail jam jet job joint joke journey judge juice jump junk jury key kick kid
    kiss knife knight knot label labor labour lack ladder lamp land lapse lash last launch laugh layer lead leaf league leak lease leave leg lesson letter level levy license licence lie life lift light limit line link lip list load loan lobby lock log loop loot lord
    loss lot love lunch machine magnet mail major mandate maneuver manoeuvre map march margin mark market marshal mask mass master match mate matter maze measure medal memo mention merit mesh message meter method milk mill mind mine minister minute mirror miss mission
    mistake mix model moment monitor monument mother motion motive motor mount mouth move movement murder muscle mushroom nail name narrative native need neighbor neighbour nest net network nickname noise north nose note notice number nurse object objective offence offense offer office
    offset oil officer opening orbit order organ outbreak outcome outfit outlaw outline output outrage overlap pace pack package page pain paint pair palm panel panic paper parade parallel parcel pardon parent park part partition partner party pass passage past paste patch patent
    path patient patrol pattern pause peak pearl pedal peer pen penalty pencil people period permit phase phone photo photograph phrase pick picture piece pilot pin pine pioneer pipe pit pitch pity place plague plan plane plank plant plate play plea pledge plot plug plunge
    pocket poem point poison pole police policy polish poll pool port position possession post pot potter pound powder power practice praise precipitate premiere present preserve press price pride prime prince print prison prize probe process produce product profile profit program
    programme progress project promise proof prompt proportion prospect protest province pump punch puzzle quarrel quarter queen query quest question queue quote race rack radio raid rail rain rally ranch range rank ration rate ray reach reading reason rebel recall recess record
    recruit refuge refund refuse register reign relay release relief remark remedy rent repair repeat repeal replay reply report reprint request rescue research reserve resort respect response rest result retail retreat return reverse review revolt reward rhyme ride ring riot rise
    risk ritual rival river road rock rocket role roll roof room root rope rose rotation rough round route row ruin rule run rush sack sacrifice saddle safeguard sail sale salt salute sample sanction sand saw scale scan scandal scar schedule scheme school science score scout scrap
    scratch screen script sea seal search season seat secret section secrete seed segment seminar sense sentence sequence series sermon service session set sex shade shadow shaft shame shape share shelf shell shelter shield shift ship shock shoot shop shore shot shoulder shout show
    shower sign signal silence silver sin sink siege sister site size skate sketch ski skill skin skirt slave sleep slice slide slip slope slot slump smell smile smoke snap snow soil soldier solution song sort soul sound source south space span spark speculation speed spell
    spike spin spirit split sponsor sport spot spouse spray spread spring spur spy square stack staff stage stain stake stalk stall stamp stand standard staple star start state station statue status steam steel stem step stick stitch stock stone stop store storm story strain strand stranger
    stream street stress stretch strike string strip stroke structure struggle student studio study style subject substance substitute suit sum summer supplement supply support surface surge surgery surplus surprise surrender survey suspect swap swarm sweat sweep swing switch sword symbol
    system table tackle tag tail talk tank tap target task taste tax team tear tempo temple tender tenant term terror test text texture theory thread threat thrill throne throw thrust ticket tide tie timber time tin tip tire title toast toe tone tongue tool top torch torture total touch tour
    tower town toy trace track trade traffic trail train transfer transit transport trap travel tray treat treasure tree trend trial tribe trick trigger trim trip triumph troop trouble truck trust truth try tube tune tunnel turn turtle tutor twin twist type upgrade upset use value
    veil vent venture verdict veto vice victim video view vision visit voice volley volume volunteer vote voucher vow voyage wage wall war ward warrant wash waste watch water wave weapon weather web wedding weed week weight welcome well wheel whip whisper whistle wife will win wind
    window wine wing winter wire wish witness wolf woman wonder wood word work world worry worship wound wrap wreck yard year yield zone
    wake crush catch steal push laugh dislike misuse exhaust franchise merchandise foster gauge alert swamp fix
    input output offset interchange override overhaul setback backlash boycott blockade purchase mortgage lecture plunder prejudice pressure privilege
    cause run fall cut drop fly walk talk swim jump cross rise decline decrease broadcast shot cast set vest vote shout laugh cry dance sleep feel read pass roll spin fit hit mention export import
    reserve rescue remark reply resort repair breed breakthrough drink feed find hold join kick knock mix sell send shift sort stay steal store sum swap tear trace
    promise protest provision ransom sabotage sculpture sequence silence stomach stereotype subcontract surcharge textbook thumb trademark tram transplant triumph tutor vacuum voyage
    """.split()
)

# Verbs that are nouns now and then: the verb is tried first.
VERB_FIRST: frozenset[str] = frozenset(
    """
    produce join treat reach refuse remain escape upgrade permit mention kick hit saw leak stand return end break stay throw cover hire jump grow set act bind
    ask be become begin believe break bring build buy call carry catch choose come cry cut describe die do draw drink eat fall feel find follow get give go grow happen have hear help hold hurt keep know laugh
    lead learn leave let like listen live look lose love make mean meet move need offer pay play please push put read ride rise run say see seem sell send sit sleep speak spend split stay steal
    suppose swim take talk teach tell think throw touch try understand use visit wait walk want wear win worry write pull fail hate kill stop start claim
    """.split()
)

# Verbs that may have both who gets something and what they get as bare objects: "left her the shop".
GIVING_VERBS: frozenset[str] = frozenset(
    """
    give leave lend loan offer pay sell send show teach tell bring buy award grant hand promise owe deny allow refuse
    serve throw write wish feed deal bequeath assign allot allocate guarantee mail post pass read advance accord cede
    concede cook bake build make fetch find get hire order pour play sing spare toss quote render save ask
    charge cost fine forgive permit present issue reserve rent lease deliver donate
    """.split()
)

# Verbs whose object is a clause: a "that" after them starts one.
SAYING_VERBS: frozenset[str] = frozenset(
    """
    say tell announce declare report claim argue state suggest believe think note add explain insist admit confirm deny warn write maintain assert allege reveal estimate predict conclude
    acknowledge agree hope fear hold feel know find show indicate demonstrate prove mean imply assume suppose propose recommend demand require decide discover learn remember understand realise
    realize recognise recognize observe ensure expect comment remark reply respond stress emphasise emphasize promise complain testify contend posit postulate speculate hypothesise hypothesize
    concede mention caution reiterate predicate
    """.split()
)
