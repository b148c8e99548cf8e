"""Words that come from each other in ways that endings do not show: destroy and destruction, high and height."""

from __future__ import annotations

# One family an entry; ";" parts entries.
FAMILIES: str = """
abbot abbey; abduct abductor; able ability enable unable disable; abolish abolition abolitionist; absent absence
absorb absorption; abstain abstention; abyssinia abyssinian ethiopian; academy academic academia; accede accession
accident accidental; accurate accuracy; acquire acquisition; acquit acquittal; act action active actor activist
add addition; adhere adhesion; administer administration; admiral admiralty; admit admission admittance
adult adulthood; advertise advert ad; advise advice advisor advisory; advocate advocacy; affluent affluence
africa african; agency agent; aggressive aggressor; agree agreement; agriculture agrarian; air aerial airborne
alabama alabamian; alaska alaskan; alberta albertan; ally alliance; alps alpine; alsace alsatian; altar altarpiece
amazon amazonian; ambassador embassy; ambitious ambition; analyse analysis analyst analytical
anarchy anarchist anarchism; anatolia anatolian; anatomy anatomical anatomist; ancestor ancestry ancestral
andalusia andalusian; andes andean; anger angry; angle angular; animate animation animator; annual anniversary
antarctica antarctic; anxious anxiety; appetite appetizer; applaud applause; apply application
apprentice apprenticeship; approx approximate; apr april; arabia arabian arab; aragon aragonese; arch archway
archaeology archaeologist; archer archery; architect architecture; argue argument; aristocrat aristocracy
aristotle aristotelian; arizona arizonan; arson arsonist; artist art; ascend ascent ascension; asia asian asiatic
assist aid; assume assumption; assyria assyrian; asthma asthmatic; astronomy astronomer; atheist atheism
athens athenian; atrocious atrocity; audience auditory audible; audit auditor; aug august; australasia australasian
author authorship; authority authorize; autobiography autobiographical; automobile automotive; autonomy autonomous
aztec mexica; babylon babylonian babylonia; bacteria bacterial; bake baker bakery; bali balinese; ballet ballerina
bank banker; bankrupt bankruptcy; baptize baptism; barcelona barcelonan; bard bardic; baron barony baroness
bavaria bavarian; bear birth; beast bestial; beg beggar; behave behavior; believe belief
benefit beneficial beneficiary; bengal bengali; besiege siege; bible biblical; bibliography bibliographic; bind bond
biography biographer; bishop bishopric episcopal; blasphemy blasphemous; bleed blood; block blockade blockage
blossom bloom; bn billion; body bodily corporeal; bohemia bohemian; boil boiler; bologna bolognese
bomb bombardment bomber; bone bony skeletal; book booklet; border borderland; borneo bornean; boston bostonian
botany botanist botanical; box boxer; boy boyhood; brain cerebral; brass brassy; brave bravery; break breakage
breast breastfeed; breed breeder; brew brewer brewery; brief brevity; brilliant brilliance; britain british briton
brittany breton; broad breadth; bronze brazen; bros brothers; brother brotherhood fraternal; buddha buddhism buddhist
build builder; bureaucrat bureaucracy; burgundy burgundian; burma burmese myanmar; bury burial; business businessman
buy buyer; byzantium byzantine; california californian; calvin calvinist; cancer oncology; candidate candidacy
canton cantonese; capital capitalism capitalist; capt captain; captain captaincy; captive capture captor
cardiac heart cardiology; care careless; carpenter carpentry; carthage carthaginian punic; castile castilian
castle castellated; catalonia catalan; cathedral cathedra; catholic catholicism; cause causal causation
caution cautious; cavalry cavalier; cave cavern; cease ceasefire; cease cessation; cell cellular; censor censorship
central center; century centennial centenary; certain certainty; certify certificate; ceylon ceylonese
champion championship; chancellor chancellery; change changeable; chaos chaotic; chapel chaplain
character characteristic characterize; charity charitable; chaste chastity; chauvinist chauvinism; chechnya chechen
chemist chemistry chemical; chicago chicagoan; child childhood; choir choral chorus; choose choice
christ christian christendom; cinema cinematic cinematography; circle circular circulate; cite citation
city citizen civic; civil civilian civilization; claim claimant; clarify clarity clarification
classify classification class; clean cleanliness; cleave cleft; clergy cleric; client clientele; climb climber
clinic clinician; close closure; cloud cloudy; cm centimeter; coal colliery; coalesce coalition; coast coastal
col colonel; collect collector; collide collision; colony colonize colonist; colorado coloradan; columnist column
comedy comedian comic; comet cometary; comment commentary; commerce commercial; commit commission
commune communal communism communist; community communal; company companion; compare comparison
compassion compassionate; compel compulsion compulsory; compete competition competitor; complain complaint
comply compliance compliant; compose composition; comprehend comprehension; compress compressor
concept conceptual conceive; concert concerto; conclude conclusion; conduct conductor; cone conical
confederate confederacy; confide confidential; congress congressional congressman; conquer conquest conqueror
consent consensual consensus; conserve conservative; conspire conspiracy; constable constabulary
constitute constituent; constrain constraint; consume consumption; contempt contemptuous; continent continental
contract contractor; contrary contrarian; contribute contributor; convene convention; convent conventual
convert conversion; convince conviction; cook cooker; cornwall cornish; corp corporation; corsica corsican
cosmos cosmic cosmology; coward cowardice; craft craftsman; create creation creator creative; credit creditor
cremate crematorium; crime criminal; crimea crimean; crisis critical; crown coronation; crucify crucifixion
cruel cruelty; crystal crystalline; cube cubic; cult cultic; cure curable curative; curious curiosity; curve curvature
custom customary; cycle cyclic; cylinder cylindrical; czechoslovakia czechoslovak; d.c. dc; dagestan dagestani
daily day; dairy dairyman; dance dancer; danger endanger; darwin darwinian; deacon diaconate; dead death die
deal dealer; dean deanery; debt debtor; dec december; decade decennial; decay decadence; deceive deception deceit
decent decency; decide decision; declassify declassification; decompose decomposition; decrease decrement
deduce deduction; deep depth deepen; deer venison; defend defense; defer deferral; define definition
defy defiance defiant; delicate delicacy; deliver delivery; democracy democratic; demography demographic
demolish demolition; denounce denunciation; dense density; deny denial; depart departure; depose deposition
deposit depositor; dept department; descend descent; describe description; despair desperate; destroy destruction
detain detention detainee; detect detector; deter deterrence; devil diabolical; diagnose diagnosis diagnostic
diameter diametric; dictate dictatorship; diet dietary dietician; difficult difficulty; dig digger; dignity dignified
dine dinner; dinosaur dinosaurian; diplomat diplomacy; direct director; disagree disagreement; disaster disastrous
disciple discipleship; discipline disciplinary; disclose disclosure; discover discovery discoverer
discreet discretion; discriminate discriminatory; dishonest dishonesty; disobey disobedience; dispose disposition
dissent dissident; dissolve dissolution solution; distant distance; distill distillery; distinguish distinction
distribute distributor; diver dive; diverse diversify; divide division; divorce divorcee; document documentary
donate donor; dose dosage; dr doctor; drama dramatic dramatist; dream dreamer; drink drinker; drive driver
drug druggist; dry dryness; duke duchess duchy ducal; duration durable; dust dusty; dwarf dwarfism; dwell dweller
dynasty dynastic; ear auditory; earth earthen; east easterly eastward easternmost; east eastern; easy ease
eat eater edible; eclipse ecliptic; economy economic economist; ecosystem ecological; edge edgy; edit editor editorial
egypt egyptian; eight eighth; elect elector; electric electron; elephant elephantine; elide elision; elite elitist
elizabeth elizabethan; embed embedded; embroider embroidery; emerge emergence emergency; emit emission
emperor empire imperial empress; emphasize emphasis emphatic; employ employee; encyclopedia encyclopedic
endanger endangerment; enemy enmity; energy energetic; england english englishman englishmen; enrage rage
enter entrance entry; enthusiasm enthusiastic; entry enter entrant; environment environmental environmentalist
envy envious; enzyme enzymatic; epidemic epidemiology; equator equatorial; equity equitable; erode erosion
err error erroneous; escape escapee; essence essential; eurasia eurasian; europe european eurozone; evade evasion
evangelize evangelist gospel; evil evildoer; evolve evolution evolutionary; exact exactitude; examine exam
exceed excess; exclude exclusion; execute executive executioner; exotic exoticism; expand expansion; expel expulsion
expend expense expenditure; experience experienced; expert expertise; expire expiry; explain explanation explanatory
explode explosion; exponent exponential; expose exposure; express expression; extend extension extent
exterior external; extreme extremist; eye ocular ophthalmic; faculty facultative; fail failure
false falsehood falsify; fame famous; famine famished; far distance; farm farmer; farm farmland; fat fatty; fatal fate
father paternal fatherhood; favor favorite; feast festive; feb february; female feminine; feminist feminism
ferocious ferocity; feudal fief; fever feverish; fiction fictitious; fiddle fiddler; fight fighter; filter filtration
finance financial; fire fiery; fish fisherman fishery; five fifth; flame flammable inflammable; flanders flemish
flat flatten; flee flight; flesh fleshy; florida floridian; flow flood; flower floral floristry; fluid fluidity
fly flight flier; focus focal; fold foldable; folk folklore; food feed; fool foolish; forest forestry deforestation
forge forgery forger; form formation; formosa taiwan; fortify fortification fort fortress; founded foundation founder
four fourth; frank frankish; fraud fraudulent; free freedom; frequent frequency; freud freudian; friend friendship
frighten fright; frisia frisian; frontier front; frost frosty; ft foot; furious fury; furnish furniture; fuse fusion
galaxy galactic; galicia galician; galilee galilean; gamble gambler; garden horticulture; gas gaseous; gascony gascon
gaul gallic; gb gigabyte; gen general; gene genetic; general generally; generous generosity
genius ingenious ingenuity; genoa genoese; geography geographic; geometry geometric; georgia georgian; ghz gigahertz
giant gigantic; gild gold; girl girlhood; give gift; glacier glacial glaciation; glasgow glaswegian
glass glazier glaze; globe global; glory glorious glorify; goa goan; god goddess divine; gold golden; gossip gossipy
gov governor; govern governor governmental; govt government; grade gradual; grain granular granary; grand grandeur
graph graphic; grass grassy; grateful gratitude; grave graveyard; greed greedy; grief grieve; gross grossly
grow growth; guard guardian; guerrilla guerilla; guide guidance; guild guildhall; guilt guilty; gujarat gujarati
gun gunner gunman gunpowder; gw gigawatt; gymnast gymnasium; ha hectare; habit habitual; habsburg hapsburg; hair hairy
half halve; hard harden hardship; haste hasten hasty; hate hatred; hawaii hawaiian; heal health healthy healer
heat hot; heaven celestial; heavy weight; heir heiress inherit heritage; helicopter helipad; hell hellish infernal
hellas hellenic hellenistic greek greece; heresy heretic; hero heroic heroism heroine; high height heighten
himalayas himalayan; hinder hindrance; hindu hinduism; history historic historian; holland dutch netherlands
homosexual gay; honest honesty; honey beekeeping; honor honorary; horizon horizontal; horror horrible
horse equestrian equine horseman; host hostess; house household; hp horsepower; hr hrs hour; human humanitarian
humble humility; humor humorist; hundred hundredth; hunger hungry; hunt hunter; husband marital; hymn hymnal
hypothesis hypothetical hypothesize; hz hertz; iberia iberian; ice icy; idea ideal; identify identity identification
idol idolatry; ii second; iii third; illiterate illiteracy; imagine imaginary image; impede impediment
imperial imperialist empire emperor; imply implication; imply implicit; impose imposition; imprison prison
improvise improvisation; inca incan; include inclusion; induce induction; industry industrialist; infant infancy
infantry infantryman; infect infectious; infinite infinity; inflame inflammation inflammatory; influence influential
inhabit habitat; initiate initiative; injure injury; inquire inquiry; inscribe inscription; insect insecticide
inspect inspector; instruct instructor; intellect intellectual intelligence; intend intention; intense intensify
intermarry intermarriage; intern internment internee; intervene intervention; intimate intimacy; intl international
intricate intricacy; introduce introduction; intrude intrusion; invade invasion; invent inventor; inverse invert
invest investor; iowa iowan; ireland irish irishman irishmen; iron ferrous; iroquois iroquoian; islam islamist muslim
island insular; israel israeli israelite; issue issuance; iv fourth; jail jailer; jan january; java javanese
jealous jealousy; jew jewish judaism; jewel jewelry; join joint; joke joker; journal journalist; jr junior
judea judean; judge judgment judicial judiciary; jury juror; justice just justify; justify justification
kansas kansan; kashmir kashmiri; kb kilobyte; kentucky kentuckian; keynes keynesian; kg kilogram; khz kilohertz
kidnap kidnapper; kidney renal; kill killer; kin kinship; king kingdom kingship royal; km kilometer; knight knighthood
know knowledge; kurdistan kurdish kurd; kw kilowatt; kwh kilowatt-hour; lace lacy; lake lacustrine; landlord landlady
lapland sami; large enlarge; laugh laughter; launch launcher; laundry launder; law legal lawyer legislation
lax laxity; lay layman laity; lb lbs pound; lead leader leadership; leaf leafy; learn learner; legend legendary
legislate legislature; legitimate legitimacy; lend loan lender; lenin leninist; leprosy leper; less lessen least
liable liability; liberate liberty; library librarian; license licensee; lie liar; life live alive; light lighten
line linear lineage; lingual language linguistic; lion leonine; lip labial; liquor liqueur; literature literary
live livelihood; liver hepatic; liverpool liverpudlian; loathe loathsome; lobby lobbyist; locate local; lock locker
logic logician; lombardy lombard; lone loneliness; long length lengthen; lord lordship; lose loss loser; lottery lotto
louisiana louisianan; love lover; loyal loyalty; lt lieutenant; ltd limited; luck lucky; lunar moon; lung pulmonary
luther lutheran; lyric lyricist; machine machinery mechanical; madrid madrilenian; magic magician
magnify magnification magnitude; maid maiden; maintain maintenance; male masculine; manage managerial
manchester mancunian; manchuria manchurian manchu; mandate mandatory; manitoba manitoban; mao maoist maoism
march marcher; marijuana cannabis; marry marriage marital; marsh marshy; martyr martyrdom; marx marxist marxism
mason masonry; master mastery; mathematics mathematician math; maximum maximize; maya mayan; mayor mayoralty
mb megabyte; meadow meadowland; medicine medical; melanesia melanesian; melbourne melburnian; melody melodic
melt molten; member membership; memory memorize remember; mental mind; merchant merchandise mercantile; merge merger
mesopotamia mesopotamian; method methodology; methodist methodism; mg milligram; mhz megahertz; mi mile
michigan michigander; microbe microbial microbiology; micronesia micronesian; midwife midwifery; migrate migrant
milan milanese; military militia militarize; mill miller; millennium millennial; mine miner; minimum minimize
minister ministry ministerial; minnesota minnesotan; miracle miraculous; mischief mischievous; misery miserable
mission missionary; mix mixture; ml milliliter; mm millimeter; mob mobster; mock mockery; modest modesty
modify modification; moist moisture; molecule molecular; monarch monarchy; monastery monk monastic; money monetary
mongol mongolia mongolian; monopoly monopolize; moravia moravian; moscow muscovite; mother motherhood maternal
mouth oral; move movement motion; mozart mozartian; mt mount; mud muddy; muhammad muhammadan; multiple multiply
muscle muscular; music musician; mutate mutant; mutiny mutineer; mw megawatt; myth mythology mythical
naples neapolitan; nation nationality nationalist; nausea nauseous; navarre navarrese; navy naval; nazi nazism
nebraska nebraskan; necessary necessity necessitate; neglect negligence; neighbor neighborhood; nerve nervous neural
neuron neural neurology; nevada nevadan; newton newtonian; nine ninth; nitrogen nitrate nitrous
noble nobility nobleman; noise noisy; nominate nominee; normal norm; normandy norman; north northern; nose nasal
nourish nutrition nutrient; nov november; novel novelist; nubia nubian; nucleus nuclear; number numerous; nun nunnery
oak oaken; obey obedience; oboe oboist; observe observatory; occupy occupation; occur occurrence; oceania oceanian
oct october; odd oddity; odor odorless; offend offense; office official; official officialdom; ohio ohioan; oil oily
olympics olympian; omit omission; ontario ontarian; opera operatic; oppose opposition opponent; opt option
orator oratory; orchestra orchestral; ordain ordination; oregon oregonian; organ organic; organism organic
orphan orphanage; orthodox orthodoxy; own owner ownership; oxygen oxide; oz ounce; pacific pacifist; paint painter
palace palatial; palestine palestinian; panic panicky; paralyze paralysis; paris parisian; parish parishioner
parliament parliamentary; part partial; partisan party; partner partnership; pass passage passenger; pasture pastoral
patient patience; patron patronage; pay payment payer; pct percent; peasant peasantry; pedagogy pedagogical
penal penalty; peninsula peninsular; pennsylvania pennsylvanian; perceive perceptive perceptual; percent percentage
periphery peripheral; perjury perjure; permit permission; persia persian iranian; person personal personality
persuade persuasion; petition petitioner; petrol petroleum; pharmacy pharmacist pharmaceutical
philadelphia philadelphian; philanthropy philanthropist philanthropic; philosophy philosopher; phoenicia phoenician
photograph photography; physics physicist; piano pianist; pilgrim pilgrimage; pious piety; pirate piracy
planet planetary; plant plantation; plato platonic platonist; play player; plead plea; please pleasure pleasant
plot plotter; poem poet poetry poetic; polar pole; police policeman policing; politics politician; pollen pollinate
polynesia polynesian; poor poverty impoverish; pope papal papacy pontiff; pope pontificate; pore porous porosity
portray portrait; possess possessor; post postal postage; pot potter pottery; potent potency; practice practitioner
prague praguer; preach preacher; precede predecessor; predator predatory; pregnant pregnancy; prehistory prehistoric
prejudice prejudicial; prepare preparatory; prescribe prescription; present presence; president presidential
press pressure; prestige prestigious; presume presumption; prevail prevalence; priest priesthood; prime primary
primitive primitivism; prince princess principality; print printer; prior priority; private privacy
proceed procedure process proceedings; proclaim proclamation; produce production; prof professor; profess professional
program programmer; prolific proliferation; pronounce pronunciation; propel propulsion; property proprietor
prophet prophecy; propose proposition; prose prosaic; prosecute prosecutor; protestant protestantism; proud pride
prove proof; provide provision; province provincial; provoke provocation; prussia prussian
psychiatry psychiatrist psychiatric; publish publication; punjab punjabi; pure purity purify; purge purgatory
purple purplish; pursue pursuit; quality qualify qualification; quantity quantify quantitative; quarter fourth
quebec quebecois quebecker; question questionnaire; quick quicken; quit quitter; quote quotation; rabbi rabbinic
race racial racism racist; radio radioactive; rage rampage; raid raider; rain rainfall rainy; rape rapist; rare rarity
ratify ratification; rational rationalism; react reaction reactor; read reader; real reality realistic
rebel rebellion rebellious; receive receipt reception recipient; recent recency; reclaim reclamation
recognize recognition; reconcile reconciliation; recover recovery; recur recurrence; redeem redemption
reduce reduction; refer referral; refine refinery; refuge refugee; register registration registry; regulate regulatory
relate relationship; relieve relief; religion religious; rely reliance reliable; remain remainder remnant
remember remembrance; remit remittance; render rendition; rent rental; repair reparation; repeat repetition
repel repulsion; replicate replica; represent representation; reproduce reproduction; republic republican
rescue rescuer; reside residential; resolve resolution; respond response; restrain restraint; resume resumption
retain retention; rev reverend; reveal revelation; revere reverend; revive revitalize; revolt revolution revolutionary
rhythm rhythmic; rich enrich; ride rider; riot rioter; ritual rite; rival rivalry; river riverine riverside
rob robber robbery; rock rocky; roman rome; romance romantic; rot rotten; rotate rotary; royal royalty; ruin ruinous
rule ruler; run runner; rural rustic; sacrifice sacrificial; safe safety; sahara saharan; sail sailor; saint sainthood
sale sell seller; salt salty saline; sanctuary sanctity sacred; sardinia sardinian; satire satirist
satisfy satisfaction; savage savagery; savior save; saxony saxon; saxophone saxophonist; scandinavia scandinavian
scarce scarcity; scene scenic scenery; schism schismatic; scholar scholarship; science scientist scientific
scotland scottish scot scotch scotsman; script scriptwriter; sculpt sculpture sculptor; sea marine maritime
sea naval maritime; secede secession secessionist; second secondary; secret secrecy; secretary secretarial secretariat
sect sectarian; sediment sedimentary; see sight; seize seizure; self selfish; sen senator; senate senatorial
sense sensation sensory; separate separatism; separate separatist; sept sep september; serf serfdom
serpent serpentine; serve service servant; settle settlement settler; seven seventh; sex sexual; sgt sergeant
shade shady; shake shaky; shakespeare shakespearean; shanghai shanghainese; share shareholder; ship shipment
shoot shooter; short shorten shortage; shrub shrubbery; shy shyness; siam siamese thai thailand; siberia siberian
sicily sicilian; siena sienese; sight visual; sign signature; signify significance; sikh sikhism; silent silence
silesia silesian; silk silken; silver silvery; simple simplicity simplify; sin sinner; sindh sindhi; sing singer song
single singular; sink sunken; six sixth; sketch sketchy; skin dermal dermatology; sky celestial; slave slavery enslave
sleep sleepy asleep; smell olfactory; smoke smoker smoky; smuggle smuggler; snow snowy snowfall; sober sobriety
social society; socialist socialism; soft soften; solo soloist; solve solution; soul spiritual; sound sonic acoustic
south southern; sovereign sovereignty; space spatial spacious; sparta spartan; speak speaker speech
special specialty specialist; specify specification; spectacle spectacular spectator; spectrum spectral; speed speedy
spend spender; sphere spherical; spice spicy; spine spinal; spirit spiritual; spouse spousal; spy espionage; sq square
squad squadron; sr senior; stable stability; stagnate stagnant; stalin stalinist; star stellar; start starter
starve starvation; state statement; statistic statistician; steal theft thief; steam steamer steamship
stimulate stimulus; stomach gastric; stone stony; store storage; storm stormy; straight straighten; strange stranger
strangle strangulation; strategy strategic strategist; strike striker; strong strength strengthen
student study studious; style stylistic; subject subjective; submerge submersion; submit submission
subscribe subscription; subsidy subsidize; subtle subtlety; succeed success; succeed succession successor
suffrage suffragist suffragette; sugar sugary; sulfur sulfide sulfate; sumatra sumatran; sumer sumerian
summary summarize; sun sunlight; sun sunny solar; superstition superstitious; supervise supervisor; supply supplier
supreme supremacy; surgery surgeon surgical; survey surveyor; survive survivor; suspect suspicion suspicious
suspend suspension; swear oath; swim swimmer; sydney sydneysider; syllable syllabic; symmetry symmetrical
sympathy sympathetic sympathize; symptom symptomatic; synthesis synthesize synthetic; system systematic
tactic tactician; taiwan taiwanese; tasmania tasmanian; taste tasty; tatarstan tatar; tax taxable
tax taxation taxpayer; tb terabyte; teach teacher; team teammate; tease teaser; technology technical technique
teen teenager; telegraph telegram; tell tale; temperature temperate; tempt temptation; tenant tenancy; tend tendency
tennessee tennessean; tense tension; terror terrorist terrify; testify testimony; texas texan; textile texture
theater theatrical; theology theologian; theory theoretical theorist theorize; therapy therapist therapeutic
think thinker; threat threaten; throne enthrone; thunder thunderstorm; tibet tibetan; tide tidal; tight tighten
tn trillion; tomb entomb; tooth dental dentist; torment tormentor; toronto torontonian; touch tactile; tough toughen
tour tourism tourist; town township; toxic toxin; trace traceable; trade trader; trade tradesman; tragedy tragic
train trainer; transcribe transcript; transmit transmission transmitter; trap trapper; trauma traumatic
treason traitor; treat treatment; triangle triangular; tribe tribal; triumph triumphant; trouble troublesome
troy trojan; true truth; trust trustee trustworthy; try trial; turbine turbo; tuscany tuscan; twelve twelfth
twenty twentieth; type typical; tyrant tyranny; u.k. uk british britain; u.s. usa american america u.s.a.
u.s.s.r. ussr soviet; ukraine ukrainian; ulster ulsterman; uncertain uncertainty; unify unification union unite
unite united; unite unity union; univ university; universe universal; university collegiate; urge urgency urgent
use usable; use user usage; utah utahn; utilize utility; vacant vacancy; vaccinate immunize; vain vanity
value valuable evaluate; vapor evaporate; vary variant; vary variety various variation variable; vassal vassalage
vegetable vegetarian; vegetarian vegan; vein venous; vengeance avenge revenge; venice venetian; verb verbal
verify verification; version verse; veterinary veterinarian; vicar vicarage; vicious vice; victoria victorian
victory victor; vienna viennese; view viewer; view viewpoint; viking norse; vine vineyard wine winery
violent violence; violin violinist; virginia virginian; virtue virtuous; virus viral; virus virology; visible vision
visit visitor; vocal vocalist; voice vocal; volcano volcanic; volunteer voluntary; vote voter; wales welsh welshman
walk walker; wallonia walloon; war warfare warrior; war wartime; ward warden; warm warmth; warsaw varsovian
watt wattage; wave wavy; weak weaken; wealth wealthy; weapon weaponry; weave weaver; weigh weight; west western
whale whaler; wheat wheaten; wide widespread; wide width widen; wild wilderness wildlife; win winner; wind windy
wine winery vintner; winter wintry; wise wisdom; wit witty; witch witchcraft; witness eyewitness; wolf lupine
wood wooden; wool woolen; work worker; worsen worse; wrestle wrestler; write writer author; yd yard; year annual
yorkshire yorkshireman; young youth; yr yrs year; yugoslavia yugoslav yugoslavian; zanzibar zanzibari
zeal zealous zealot; zulu zulus
"""
