"""Nouns that may stand for each other in encyclopaedic, news and business prose, in tight senses."""

from __future__ import annotations

# Entries are parted by ";". "a b c": each of them may stand for each other. "a: b c": "a" may stand for either, but "b"
# not for "c". A word may be in several entries; they are not joined through it.
NOUN_GROUPS: str = """
abbreviation acronym initials; ability capability capacity; ability skill talent; absence: omission scarcity
abundance plenty; abuse mistreatment misuse; accent pronunciation; access entry admission; accident: crash mishap
accommodation lodging housing; account: description explanation record report story; accountant bookkeeper
accuracy precision exactness; accusation allegation charge; accused: defendant suspect
achievement feat accomplishment; action act deed; activist campaigner advocate; activity action
actor performer player star; addition supplement; adherent follower believer disciple; adolescent teenager teen youth
adult grown-up; advance: breakthrough progress; advantage: benefit edge privilege superiority
advertisement commercial; advertising: promotion propaganda publicity; adviser advisor counselor consultant aide
affair: incident matter romance; agent spy; agreement deal contract pact; agreement: arrangement harmony
agriculture farming husbandry; aim goal purpose objective intention target; aircraft airplane plane jet
airport airfield aerodrome; alcohol liquor spirits; alien extraterrestrial; alliance coalition partnership
alliance league bloc; allowance ration; ally partner supporter; ambassador diplomat envoy emissary
ambition aspiration; amendment change revision; amount number; amount quantity sum total; amusement entertainment
ancestor forebear forefather progenitor; ancestry descent lineage heritage; anger wrath rage fury
animal creature beast; animal wildlife fauna; anniversary jubilee; announcement declaration proclamation
answer reply response; ape primate; apparatus device equipment; appeal: charm petition; appearance look
application: software usage; approval consent; area size extent; area: locality sector space surroundings
argument debate; aristocracy: elite nobility; aristocrat noble nobleman; arms weapons weaponry
army military troops forces; army: host militia; arrangement layout; arrest detention; arrival: coming influx landing
article: essay item paper report; artifact object relic; artist: musician painter performer sculptor singer
ash cinder; aspect feature facet; assassination murder; assembly: council gathering
assistance help aid support relief; assistant helper aide; association connection; association organization society
assumption premise; astronaut cosmonaut spaceman; athlete sportsman sportsperson player; attack assault raid
attacker assailant; attempt effort bid try; attendance turnout; attention: notice publicity; attitude stance
audience crowd spectators viewers; audience reader; author writer novelist
authority: jurisdiction official specialist; authorization permission approval; authorization warrant
auto car automobile; autonomy self-government self-rule independence; average mean; award prize honor
award prize medal trophy; awareness knowledge consciousness; baby: infant newborn; background: experience origin
bacteria microbe germ; balance: equilibrium stability; ban prohibition; band: ensemble gang orchestra strip
bandit outlaw robber; bank: lender shore; banquet feast; bar pub tavern; barrel cask; barrier wall; base: camp ground
basics fundamentals; basin: bowl valley; battalion regiment unit; battle engagement; battle fight combat
battle fighting clash skirmish; battleground battlefield; bay gulf; beer ale; beginning inception
beginning start onset outset; beginning start origin; behavior conduct; belief faith conviction
belief: creed notion opinion religion; bend curve; benefit gain; bicycle bike; biography memoir life; bird fowl
birth delivery; birthplace hometown; bishop: patriarch prelate; blame: fault guilt responsibility; blast explosion
block obstruction; blood: gore lineage; board panel; boat: ferry raft; body corpse cadaver remains; body organ
bomb explosive; bone skeleton; book novel; book volume work; border boundary frontier; boss head chief
boss supervisor superior; bottle flask; bottom base foot; boundary perimeter; bounds limits; box chest crate container
boy: lad son; branch division department arm; branch subsidiary; brand make; bread loaf; break interruption
breakdown collapse failure; breakthrough discovery; brevity shortness; brewery distillery; bribe payoff
brick: block tile; brigade regiment; broadcast radio; broadcast transmission program
brochure pamphlet leaflet booklet; builder: constructor maker manufacturer; building structure edifice
building: construction facility premises tower; bulk majority; bulletin newsletter; bureau agency office
burglar thief robber; burial funeral; business trade commerce; businessman entrepreneur tycoon; cabinet ministry
camera lens; camp encampment; campaign crusade drive; canal waterway channel; candidate: applicant contender nominee
candy sweets confectionery; cannon artillery gun; capital metropolis; capital money funds; captain skipper
car automobile vehicle; care: attention therapy; cargo freight; cartoon: animation comic; case patient; cast actors
castle fortress; casualty fatality death; category class type; category group class; cathedral church basilica
cattle: cow livestock; cause root; cave cavern grotto; celebrity star; cemetery graveyard; center middle core
center: hub institute; ceremony rite service; chairman chair chairperson; chairman president head; champion defender
champion winner victor; chance likelihood probability odds; chance: coincidence luck opportunity
change alteration modification
change: conversion mutation reform reversal revolution shift switch transformation transition turning variation
channel station network; channel strait; chaos disorder anarchy turmoil
character: figure letter nature personality role; characteristic property quality
characteristic trait feature property; charge cost price; charity philanthropy; chart graph diagram; chart: map table
chemical hormone; chemist pharmacist; chief chieftain; child kid youngster; child: daughter minor offspring son
childhood: boyhood upbringing youth; choice selection; church: chapel clergy congregation denomination parish temple
circle ring; citizen: national taxpayer; city town municipality metropolis; city urban; clash confrontation
class: caste course grade lesson; classification category; clergy: priesthood priests
clergyman priest pastor minister vicar; cleric theologian; clerk employee; cliff precipice bluff
climax peak culmination; cloth fabric textile; clothes suit; clothing attire dress; clothing garments apparel
coach bus; coach manager trainer; coalition bloc; coast coastline seaside seashore; coast shore seaside; coat jacket
code cipher; coin currency; colleague coworker associate; collector gatherer; college university school
collision impact; colony: dependency possession territory; color: hue shade; column pillar
combination: blend merger synthesis; comedian humorist comic; comfort relief; commander chief
commander general leader; committee panel commission; community: society town village; companion friend
company firm business corporation enterprise; company: manufacturer troupe; comparison: analogy contrast
compassion: mercy pity sympathy; compensation payment reparation; compensation: pay salary
competition contest tournament; competition rivalry; competitor contestant entrant participant
competitor rival opponent; complaint grievance; component constituent ingredient; computer pc
concert performance show; conclusion: finding outcome; condition: disease disorder illness state term
conference summit; conflict war fighting; conflict: battle clash feud hostilities struggle tension; confusion chaos
connection joint; connection link relationship; conqueror victor; consent permission; consequence aftermath
constitution charter; contact touch; container vessel receptacle; contest match; continuation sequel
contradiction inconsistency; contribution: donation input participation
control: charge command dominance monopoly occupation regulation supervision; controversy dispute debate
convention: conference custom treaty; conversation interview; convict prisoner; cook chef; cop police
copy: duplicate replica reproduction; cord: rope string; core: essence heart nucleus; corner angle
correspondence letters; corridor hallway passage; corruption: bribery graft; cost expenditure; cost price expense
council board committee; count: census number tally; counterpart equivalent; country nation state land
country realm homeland; countryside: farmland rural; county shire; coup: overthrow takeover; courage bravery valor
court tribunal; cover: envelope lid; craft: art vessel; craftsman artisan; crash collision; creation invention
creator inventor maker; creator: author developer founder originator; creature being; crime: felony offense sin
criminal: felon offender villain; crisis emergency; critic: opponent reviewer; critique criticism; crop harvest
crossing intersection; crossroads junction intersection; crowd mob throng; crown throne; culture civilization
cure healing; current: electricity flow tide; curriculum syllabus; custom practice habit; custom tradition practice
customer client buyer consumer; customs duty; dairy: cheese milk; damage harm destruction; dance ballet; danger peril
danger risk hazard; data statistics; date: day time; daughter girl; dawn: beginning morning sunrise
dealer: seller trader; death demise passing; death: mortality suicide; debris wreckage rubble
debt: liability loan obligation; decade years; decay rot; deception: fraud trick; decline downturn
decrease decline reduction fall drop; decree edict order; dedication devotion commitment; defeat surrender
defect flaw fault; deficit: shortage shortfall; degree: diploma extent qualification; deity divinity god
deity god goddess; delay postponement; delegate deputy; denomination sect; density concentration
departure: exit leaving; depiction representation; deposit sediment; depression recession slump
depth: deepness profundity; deputy assistant; descendant offspring; description portrayal
desert: wasteland wilderness; design: layout pattern; designer: architect creator engineer inventor stylist
desire: urge want will wish; destruction devastation ruin; detail particular; determination resolve
developer: builder inventor programmer; development: advance creation evolution growth progress; device machine gadget
device: instrument invention mechanism; devil demon satan; dialect accent; dictator tyrant despot; diet nutrition
difference: contrast discrepancy distinction gap variation
difficulty: challenge complexity complication hardship obstacle trouble; dimension measurement; dinner supper
direction: course guidance management; director filmmaker; dirt filth; disability handicap; disadvantage drawback
disappearance extinction; disaster catastrophe calamity; disaster: misfortune tragedy; disclosure: leak revelation
discount reduction; discrimination: bias prejudice racism; discussion debate talk; disease ailment malady
disease illness sickness disorder; disease: epidemic infection syndrome; disguise mask; dismissal firing
disorder mess; display screen; dispute disagreement conflict; distribution: allocation sharing
district: constituency ward; disturbance disruption; ditch trench
division: league partition section separation split subsidiary unit
doctor: healer medic physician practitioner surgeon; doctrine dogma teaching
doctrine: belief creed ideology philosophy principle tenet theory; document paper record
document: deed file manuscript text; dog: hound wolf; doll: puppet toy; dominance supremacy hegemony
donor: contributor giver; doubt: hesitation skepticism suspicion uncertainty; dozen twelve; draft conscription
draw attraction; drawback shortcoming; drawing: illustration sketch; dream: ambition vision; dress: costume garment
drink: beverage tea toast; drought: dryness shortage; drug narcotic; dump landfill; dusk sunset twilight; dust powder
duty obligation responsibility; dynasty: empire family reign; earth world globe planet; earthquake quake
ease: comfort convenience simplicity; east orient; economist analyst; edge border; edge margin rim
education: instruction learning schooling teaching; effect impact consequence influence
effectiveness: efficacy efficiency; effort endeavor; egg ovum; elder senior; element ingredient; emblem: badge logo
emission discharge; emperor czar kaiser; emperor monarch; employee worker staff; employer boss; end finish conclusion
end: close death destination tail termination tip; enemy opponent adversary rival; energy: heat vigor; engine motor
engineer technician; enrollment registration; enterprise venture; enthusiasm: passion zeal; entity body
entrance entry; environment: habitat nature setting surroundings; epidemic outbreak plague; epidemic pandemic
episode installment; equality parity; equator latitude; equipment: gear machinery technology
error: fault lapse mistake; essay paper; essence gist; establishment founding creation foundation formation
estate: manor plantation; estimate approximation; eternity infinity; ethnicity nationality
event: happening incident occasion occurrence phenomenon; everybody everyone; evidence: indication proof; evil: malice wickedness
examination: analysis inspection review; example instance case; example: sample specimen; excavation dig
exception exemption; excitement thrill; execution hanging; exhibition: display fair gallery museum show
exile banishment; existence: life presence survival; expansion: enlargement extension; expectation anticipation
expedition: campaign journey voyage; expenditure: expense spending; experiment research; experiment test trial
expert: analyst authority economist master professional scientist specialist; expertise specialty
explorer: adventurer discoverer navigator; expulsion deportation; extension addition; extent range scope; extent scale
extremist: fanatic radical; facility: complex installation; faction side; factor: cause element variable
factory plant mill works; faculty teachers; failure: default fiasco; fair exposition; faithful believers
fall: autumn collapse defeat downfall; fame: eminence glory prominence recognition renown reputation
family: clan household relatives; famine starvation hunger; fan enthusiast; farm homestead; farm ranch plantation
farmer cultivator; farmer grower peasant; fate: destiny doom lot; father dad; fatigue exhaustion tiredness
fear: cowardice dread fright panic phobia terror; feature characteristic trait attribute; fee: charge cost price toll
feeling: emotion mood sensation sense; fence: barrier hedge; fertilizer manure; festival celebration
field area discipline; field: branch domain meadow sphere stadium; fight duel; fighter: boxer combatant wrestler
figure: image person shape statistic; film movie picture; film: cinema footage video; finance: economy treasury
financier: banker investor; finding discovery result; fire: blaze flame; fish seafood; fisherman angler
fishery fishing; flag banner; flesh: meat tissue; flight: escape journey; flock herd; flood deluge; floor storey
flower blossom bloom; fluid liquid; foe: enemy opponent; fog mist; follower: devotee fan
food: cuisine diet meal nourishment staple; fool idiot; football soccer; foreigner: alien outsider stranger
foremost leading; forest wood woodland; form: kind shape structure type variant version; formula: equation recipe
fort: citadel garrison; fortification stronghold; fortress fort stronghold; foundation: base basis charity trust
founder: originator pioneer; fountain: spring well; fraction: portion proportion
freedom: independence liberation liberty right; front: battlefront facade; fruit: crop produce
fuel: coal energy gasoline oil; fugitive escapee; function job; function purpose role; funding: financing investment
furnace oven; furniture furnishings; future tomorrow; game: match sport; gap: hole interval; garden: park yard
gardener horticulturist; gas petrol gasoline; gate: door entrance; gender sex; gene dna; generation age
generator dynamo; genocide: extermination holocaust; ghost spirit phantom; giant titan; gift: donation present
girl lass; glasses spectacles; goal object; gold bullion; goods products merchandise commodities
goods: cargo freight wares; gossip rumor; government administration state
government: cabinet parliament politics regime; governor: administrator viceroy; graft transplant
grain: cereal particle wheat; grammar syntax; grandeur splendor; grandparent: grandfather grandmother
grant: award scholarship subsidy; grass lawn; grassland prairie steppe savanna; gravity seriousness; greed avarice
grip hold; ground soil land; group set collection
group: band bunch ensemble faction organization party team tribe unit; growth increase expansion; growth tumor
guarantee: assurance warranty; guard: sentry watchman; guardian: keeper protector trustee; guidance advice
gun: firearm rifle; hair fur; hall auditorium; hallmark characteristic; halt: stop suspension; handbook manual guide
harbor bay; hat cap; hatred: hate hostility; head leader chief; head: dean director mayor mind principal
headquarters base seat; health well-being fitness; health wellness; heart: cardiac center; heat: temperature warmth
heaven: paradise sky; height altitude elevation; heir: descendant prince successor; hell underworld; heretic dissenter
heritage legacy inheritance; hero: champion protagonist; hiding concealment; highway freeway motorway expressway
hill: mound mountain; hint: clue indication; hiring: employment recruitment; historian chronicler; history past
hobby pastime; hole: crater pit; holiday: festival vacation; holiness sanctity; home house residence dwelling
home: habitat household nest; homeland fatherland motherland; homicide manslaughter; honesty integrity
honor: distinction pride tribute; hope: dream expectation; horizon skyline; horse steed; horseman rider cavalryman
hospital clinic; host presenter; hostage captive; hostilities fighting war; hostility enmity; hotel: inn resort
house: building chamber cottage dynasty mansion; humanity mankind humankind; humidity moisture; humor: comedy wit
hunter: predator trapper; hurricane typhoon cyclone; hurry haste; hut: cabin cottage; hypothesis conjecture
ice: frost glacier; icon symbol; idea concept notion; idea thought; idol god; illiteracy ignorance; illusion delusion
image: icon portrait; imagination fantasy; immigrant: migrant refugee; importance: priority prominence significance
impression effect; imprisonment: captivity confinement incarceration
improvement: advance enhancement recovery refinement reform; inauguration installation; incentive: motivation stimulus
incident case; income revenue earnings; income salary wage pay; income: profit receipt; increase rise growth gain
increase: boost surge; independence sovereignty; index indicator; industry manufacturing; industry sector business
inequality disparity; infant newborn; infection contagion; influence inspiration; information: data intelligence news
inhabitant dweller; inhabitant resident citizen; inhabitants locals; injury: damage harm wound
injustice: unfairness wrong; inn tavern; innovation novelty; inquiry: investigation probe question research
insect: bug pest; inside interior; inspector examiner; instinct intuition; institute school
institution organization establishment; instruction: direction teaching; instructor: coach tutor; insurance coverage
interest: concern stake; interpretation: explanation meaning reading understanding; intervention interference
invader: attacker conqueror raider; invasion: attack conquest occupation; invention innovation; investigation probe
investigator: detective inspector; iron steel; island: isle islet; isolation solitude; issue problem matter
issue: edition question topic; item thing object; jail cell; jealousy envy; jewel gem; jewelry jewels
job work occupation employment; joke jest; journal diary; journalist: correspondent editor reporter writer
journey trip voyage; joy: delight happiness; judge: court justice magistrate; judgment: ruling verdict
jungle: forest rainforest; juror jury; justice fairness; kidnapper abductor; kidnapping abduction
killer: assassin murderer; killing murder slaying; kind: nature species subtype; kindergarten: nursery preschool
kindness generosity; king: majesty pharaoh; knight warrior; knowledge: information learning understanding wisdom
label tag; labor toil; laboratory lab; lack shortage absence; lake: pond reservoir; lamb: mutton sheep
land: continent earth estate property shore territory; landscape scenery terrain
language: dialect jargon speech tongue wording; launch: introduction release start; lava magma
law legislation act statute; law: bill decree order ordinance principle regulation; lawmaker: legislator senator
lawsuit suit case; lawyer attorney barrister solicitor; lawyer: counsel prosecutor; layer stratum; leader chief boss
leader head ruler; leader: chairman founder guide mayor politician president
leadership: command guidance management presidency; leaf foliage; league: association competition conference
lecture: presentation talk; lecturer speaker; legacy bequest; legend: folklore myth tale; leisure recreation
length: distance duration extent span; level: amount degree floor grade layer rank rate standard
liberation emancipation; library archive; license: authorization permit; lie falsehood; life lifetime
lifetime lifespan; light: illumination lamp torch; lightning thunderbolt; limb: arm leg
limit: boundary confine deadline maximum restraint restriction threshold; line: border boundary queue row
list: catalogue directory index register roster; litigation lawsuit; load burden; loan credit; location position place
location: address locale point region seat setting venue; loot plunder booty; loser defeated
loss: decrease defeat deficit destruction disappearance; lottery raffle; love affection; loyalty allegiance
luck fortune; luxury extravagance; machine: apparatus computer engine; magazine journal periodical
magic sorcery witchcraft; magician sorcerer wizard; mail post letters; majesty grandeur; majority most
mammal: animal whale; man: gentleman guy male person; management administration; manager director executive
manufacturer producer maker; mark: stain stamp; market bazaar; marriage: matrimony wedding; mass bulk
massacre: atrocity killing slaughter; material: fabric matter resource stuff substance; matter substance
maturity adulthood; meadow pasture; meal: dinner dish; meaning sense definition; meaning significance
means: medium way; mediator: intermediary negotiator; medication pill; medicine drug medication
medicine: cure prescription remedy treatment; meeting gathering conference; meeting: encounter session summit
member: associate fellow part participant; membership members; memory: recollection remembrance reminder
merchant: businessman dealer shopkeeper trader; message: communication letter note; messenger: courier herald
metal: copper element gold iron silver; meteor comet; method technique approach
method: means mode procedure process system tactic; middle: midpoint waist; migrant emigrant; migration immigration
mind: brain intellect; mineral: ore rock stone; minister: cleric preacher premier secretary; ministry department
minority few; mirror reflection; missile rocket; mission: delegation expedition goal task
missionary evangelist preacher; mixture: blend combination compound mix solution; model: example pattern prototype
moment instant; momentum impetus; monarchy: crown kingdom royalty; monastery abbey convent; monastery priory
money cash currency funds; money: coin finance income payment riches savings wealth; monk: friar priest; monster beast
monument: landmark memorial statue; mood temper; moon satellite; morality: decency virtue
morals: conscience ethics values; mother mom; motto slogan; mountain peak mount; mountain volcano; mountaineer climber
move: relocation step transfer; movement: campaign migration mobility motion transfer trend; mud clay
murder killing homicide; museum gallery; music melody; musician performer player; musician: composer instrumentalist
mutiny revolt; mystery: enigma puzzle secret unknown; name: designation nickname reputation surname title
nationalism patriotism; nationality citizenship; native: inhabitant local; navigation sailing; navy: fleet marine
need: demand necessity poverty; negotiation discussion; negotiator diplomat; neighborhood district quarter
network: broadcaster web; neutrality impartiality; newspaper paper journal; night: darkness evening; nobility nobles
noble: courtier duke lord; nonsense rubbish; noon midday; north arctic; note memo; notice announcement; novel fiction
nuisance bother; number figure quantity; number statistic; nurse: caregiver carer; oath: pledge vow
obesity overweight; objection: complaint opposition; observation remark; observer: viewer witness; obsession fixation
obstacle barrier hurdle; occasion: instance time; occupation profession job career; occurrence incidence
offender perpetrator; offense insult; offer bid; office: post workplace
officer: commander executive general official policeman sheriff; official: bureaucrat treasurer
opening: gap hole inauguration mouth premiere start; opera musical
operation: action campaign mission procedure surgery; operator driver; opinion: judgment viewpoint
oppression: persecution repression tyranny; option choice alternative; orchestra: ensemble symphony
order: arrangement command instruction sequence system; organism: creature lifeform microbe
organization body institution; organization: agency company entity structure; organizer coordinator
origin ancestry descent; origin source root beginning; origin: birth birthplace; original first; ornament decoration
outbreak eruption; outline profile; output yield; outside exterior; outsider stranger; owner proprietor holder
owner: landlord possessor; pad cushion; page sheet; pain: ache agony; pair: couple two; palace residence
paradise eden; parcel package; parent: ancestor father mother; parliament congress; parliament legislature assembly
part component element; part portion section piece; part: fraction region segment; participant: attendee player
participation involvement; partner: associate companion mate
partnership collaboration cooperation; party: celebration faction side; pass: permit ticket
passage: crossing excerpt paragraph path section tunnel; passion love; pasture grazing; path: orbit road track trail
patient sufferer; patriot nationalist; patron: client sponsor; payment: deposit fee ransom rent reward
peace: calm harmony reconciliation truce; peak summit top; peak: height highlight maximum zenith
peasant: commoner serf villager; pedestrian walker; penalty punishment fine; penalty sentence; peninsula cape
pension: allowance retirement; people population inhabitants; people: ethnicity folk nation public race tribe
percentage proportion share percent; performance: acting play; performer: actress entertainer
perfume: fragrance scent; period: duration interval phase season span stage term; person individual human
person somebody; personality celebrity; perspective viewpoint; petroleum oil crude; philosopher thinker
phone telephone; photograph photo; photographer cameraman; phrase: expression motto saying term word
picture image photo; picture: painting photograph portrait; piece: article bit component fragment patch work
pig hog swine; pilot aviator; pioneer innovator; pipe tube; pipeline conduit; pirate buccaneer; pit: mine quarry
place location site spot; place ranking; plain flatland; plan scheme project
plan: design initiative intention policy program proposal schedule strategy; plant: herb reactor tree vegetation weed
plateau tableland; play drama; player competitor; playwright dramatist; plaza square
pleasure: enjoyment satisfaction treat; pledge promise; plot: conspiracy parcel scheme story storyline
poem: epic verse; poet: author writer; point: purpose tip; poison toxin; policeman cop; policy: approach strategy
politician: lawmaker statesman; poll: election survey; pollution contamination; pond pool; pool fund; pope pontiff
port: dock harbor seaport; porter carrier; portrayal depiction; pose posture; position post job role
position: office placement point rank situation slot stance stand status view; possession ownership
possibility: chance likelihood opportunity option potential prospect; poster placard; potential capability
pottery ceramics; poverty: hardship misery; power authority control; power strength force
power: ability electricity energy influence might supremacy; practice: exercise ritual; praise: acclaim compliment
prayer worship; predecessor forerunner; prediction: forecast prophecy; preference: choice favor favorite taste
prejudice bias; prelate cardinal; premier chancellor; premiere debut; preparation planning; presence attendance
present now; preservation conservation; press: media newspaper; pressure force; prevention avoidance; pride dignity
priest clergyman cleric; principal headmaster; principle ideal; prison: cell jail penitentiary
prisoner inmate captive; privacy secrecy; problem issue difficulty
problem: challenge defect obstacle question trouble; procedure: process protocol surgery; proceeds revenue
process mechanism; procession: march parade; producer: filmmaker grower; product good item
production: creation making manufacture output; professor lecturer; profit gain earnings; profit: benefit proceeds
program: course policy schedule show software; project initiative; promise vow; promotion advancement
proof confirmation; property: asset attribute estate ownership possession; prophet seer; proponent advocate
proportion ratio; proposal: motion offer proposition recommendation suggestion; prospect outlook
protection: cover defense preservation safeguard safety security shelter; protein enzyme
protest: demonstration objection outcry; protestor demonstrator; province: county district territory; provision clause
provocation incitement; proximity closeness; public audience; publication: book journal magazine newspaper release
publisher: editor press printer; pulse heartbeat; pump compressor; punishment: retribution sentence; pupil disciple
purchase: acquisition import; purchaser: buyer customer; purity cleanliness; purpose motive
pursuit: activity chase search; puzzle riddle; qualification credential; quality: attribute excellence
quarrel: argument disagreement dispute; quarter fourth; queen monarch; question query; quotation quote
race: competition contest ethnicity; radiation radioactivity; railway railroad rail; railway train
rain rainfall precipitation; rain shower; range: mountains reach; rank: grade hierarchy status title
rate: frequency pace price ratio speed velocity; ray beam; reality: fact realism truth; realm: domain empire kingdom
reason cause motive; reason rationale grounds; reason: argument basis excuse explanation factor justification purpose
rebel: guerrilla insurgent revolutionary; rebellion revolt uprising insurrection
rebellion: insurgency mutiny resistance; recipient: beneficiary receiver winner
recognition: acceptance acknowledgment credit; recommendation advice; reconstruction rebuilding; record: album history
recording tape; recruit soldier; reduction decrease cut; reference: citation mention; reformer activist
refuge sanctuary; refugee exile; refund repayment; refusal rejection; region area zone district territory
regret remorse; regulator watchdog; relation tie link; relationship relation tie
relationship: affair bond friendship interaction; relative: aunt kinsman nephew uncle; relatives kin
reliability dependability; religion: creed faith; reluctance unwillingness; remains: relic residue ruins wreckage
remark comment; remedy: cure treatment; removal: dismissal disposal elimination expulsion withdrawal
renaissance: rebirth revival; rent lease; reorganization restructuring; repair maintenance
replacement: substitute successor; report news; reporter correspondent
representative: agent ambassador delegate envoy spokesperson; repression suppression; reproduction breeding
reptiles lizards; republic democracy; reputation prestige; request: appeal demand invitation petition wish
requirement: condition demand necessity need obligation qualification; rescue saving; rescuer savior
research study investigation; resemblance likeness; reserve park; reservoir dam; resident: neighbor occupant
resistance: immunity opposition; resolution decision; resource asset; respect: admiration esteem; response reaction
rest: break remainder sleep; restaurant: cafe diner eatery; restoration: renovation repair return
restriction: ban constraint prohibition sanction; result outcome consequence effect; result: conclusion product
retirement resignation; return comeback; revenge vengeance retaliation; revenue income sales turnover
review: critique evaluation; revision correction; revival renewal; revolt rising
revolution: rebellion revolt rotation uprising; reward prize; rhythm beat; riches treasure; rider jockey
right: entitlement privilege; riot disturbance; rise: ascent inflation; ritual ceremony rite; river stream waterway
road lane; road street highway route; rocket spacecraft; rod stick; role capacity; role function part; roof ceiling
room: chamber hall space; rotation turn; route path way course; routine habit
rule: control domination government guideline law leadership norm policy principle regime regulation reign
ruler monarch king sovereign; ruler: emperor governor prince queen regent; ruling decision verdict; sacrifice offering
sadness: grief sorrow; safeguard precaution; safety security; sailor: mariner seaman; saint: apostle martyr
sample specimen; sanction penalty; sand: beach dune; sanitation hygiene; satire parody; saying proverb
scandal: controversy disgrace; schedule timetable
scholar: academic expert historian intellectual mathematician philosopher professor student; school academy
science: discipline physics sociology; scientist: chemist researcher; score: goal mark music point result
screenwriter scriptwriter; script screenplay; scripture bible; sculpture carving; sea ocean; search: hunt quest
season year; seat: chair place saddle; secret confidential; secretary: assistant clerk; sect cult
section: chapter segment; sector zone; segment portion; seizure: capture confiscation; seller: salesman vendor
senate legislature; senator legislator; separation: divorce secession split; sequence succession
series: chain cycle program run season sequence set show succession; seriousness severity
servant: attendant maid slave worker; setting: background scene
settlement: agreement colony community compromise resolution; settler: colonist immigrant migrant pioneer
shade shadow; shaft: axis pole; shame: disgrace guilt; shape: outline triangle; share portion part; share: quota stake
shareholder stockholder investor; shelf ledge; shell: casing crust; shelter: housing refuge tent; shepherd herder
shield armor; shift transition; ship vessel boat; shipment: cargo delivery export; shirt blouse
shock: surprise trauma; shoe footwear; shop: business retailer; shore beach coast; shortage lack scarcity; shot bullet
show: broadcast spectacle; shrine: altar sanctuary; sibling brother; sickness ailment; siege: attack blockade
sight vision; sign indication symptom; sign: evidence gesture mark signal trace; signature autograph; silence quiet
similarity: likeness parallel resemblance; singer: musician performer vocalist; single one; sister: nun sibling
site: ground website; situation circumstance condition; size: dimension length magnitude measurement scale volume
skill: competence expertise proficiency technique; skin: hide pelt; skull cranium; slaughter: carnage killing
slavery: bondage enslavement servitude; sleep slumber; slope incline; slum ghetto; smell odor scent; smoke fumes
smuggler trafficker; snake: reptile serpent; snow snowfall; society: civilization club culture; soil: dirt earth
soldier serviceman; soldier troop fighter; soldiers: army infantry military; solution: answer remedy resolution
song track tune; song: anthem ballad hymn music single; sorrow grief; soul spirit
sound: music noise syllable tone voice; source: informant reference spring; south antarctic; space universe
spacecraft spaceship; spaceship shuttle; span: bridge duration; speaker orator; spear lance; speculation guess
speech: address lecture sermon; speed velocity pace; spelling orthography; sphere: ball globe; spice seasoning
spider arachnid; spokesman spokesperson spokeswoman; sponsor backer; sports athletics; spouse husband
spread: diffusion expansion transmission; stadium arena ground; staff personnel employees; staff: crew faculty team
stage: phase platform round step theater; stairs steps; stamp seal; standard: criterion flag norm quality; star sun
stars: constellation galaxy; start outbreak; state province region; state republic
statement: announcement comment declaration; station: post stop terminal; statue sculpture
status: prestige standing state; step measure; stereotype cliche
stock: cattle exchange inventory reserve share supply; stomach belly; stone rock
store: market outlet retailer shop supply; storm tempest hurricane; storm: gale thunder tornado; story tale narrative
story: history legend; strategy tactic; stream brook creek; street road avenue; strength: intensity muscle
stress: emphasis pressure strain tension; strike: blow raid walkout; structure: construction framework
struggle: battle fight; student: disciple learner pupil trainee undergraduate; studio workshop
study: examination experiment observation report survey; style: design fashion genre manner type
subject: area citizen discipline issue matter; subsidy aid; substance: chemical content; substitute alternative
subtitle caption; suburb: neighborhood outskirts; subway metro underground
success: achievement hit prosperity triumph victory; suffering: distress hardship misery pain; suffix ending
sugar sweetener; suggestion: hint idea recommendation; summary: abstract outline overview synopsis; sun sunlight
superiority dominance; supervision oversight; supervisor manager; supplier provider vendor
supply: provision resource source; support: approval backing encouragement patronage reinforcement
supporter: advocate backer fan follower patron proponent sponsor; surgeon physician; surplus: excess extra
surrender capitulation; surveillance monitoring; swamp marsh wetland bog; swimmer diver; sword blade
symbol emblem sign; system: network scheme structure; takeover acquisition; tale myth; talent: aptitude genius gift
talk: conversation negotiation; tank container; task job duty; task: assignment function; taste flavor
tax duty levy tariff; tax: taxation toll tribute; taxi cab
teacher: educator instructor lecturer master mentor professor tutor; team crew; team side squad club; technology tech
telegram telegraph; telescope observatory; television tv; temperature warmth; temple: mosque shrine
tendency inclination; term expression; term word name; terrain ground land; terror horror; terrorist militant
test check; test exam examination; textile: cotton weaver; theater: cinema drama playhouse; theft: robbery stealing
theme motif; theory: concept hypothesis idea; therapist counselor; thesis dissertation
thought: consideration philosophy; threat: danger hazard risk warning; tie: bond draw knot
timber: log lumber tree wood; time period era age epoch; timeline chronology; tip pole
title: championship designation headline; tobacco cigarettes; toilet lavatory bathroom
tomb: burial grave mausoleum pyramid; tool: device implement instrument means utensil; top surface
topic subject theme; torture torment; tourist visitor; tournament competition championship; tower spire; town borough
town village settlement; track: rail railway; trade: craft exchange market traffic; tradition heritage; trail route
trainee: apprentice recruit; training: education exercise instruction practice preparation; traitor betrayer
transaction: deal sale; transport shipping; trap snare; travel: journey tourism transport
traveler: explorer passenger tourist voyager; treason betrayal; treatment care; treatment therapy cure
treaty agreement pact accord; treaty contract; trend: pattern tendency; trial: case proceedings prosecution
tribe clan; trip: flight tour vacation visit; trophy cup; truce ceasefire armistice; truck: lorry van
trunk: stem torso; trust: confidence faith; truth: fact validity; tumor cancer; tutor mentor; twins siblings
type genre; type kind sort category; tyranny dictatorship; understanding: agreement comprehension
unemployment joblessness; uniform: clothes outfit
union: alliance association federation guild merger organization unity; unit: component squad; universe: cosmos world
university institution; unrest: disorder riot trouble turmoil; upper higher; uprising: mutiny riot
use: application consumption purpose usage; usefulness utility; user consumer; vaccine: immunization shot
valley gorge canyon; value: cost importance price worth; values principles; vapor: gas steam
variety: diversity kind range strain type variation; vegetation flora; vein artery; venue: place site stadium
verse poetry; version: edition model translation variant; vessel pot; victim: casualty prey sufferer target
victory conquest; victory win triumph; video clip
view: attitude belief idea opinion outlook perception perspective sight; village hamlet settlement
violation: breach infringement; violence: force terrorism; virus pathogen; visit: stay tour; visitor guest
vocabulary words; void: emptiness vacuum; volume: amount capacity edition quantity; volunteer unpaid
vote: ballot election poll referendum; voter elector; wages earnings; wagon: carriage cart; waiter server; war combat
warehouse: depot storage; warfare: combat fighting war; warning alert; warrior fighter soldier; warship battleship
waste garbage rubbish trash; waste: refuse sewage; watch: clock timepiece; wave: surge tsunami; way method manner
way: lifestyle mode technique; weakness: disadvantage flaw shortcoming vulnerability; wealth riches fortune
wealth: assets prosperity; weapon: gun missile rifle sword; weather climate; web internet; website page
wedding ceremony; weekend saturday; weight: gravity load mass; welcome: greeting hospitality reception
welfare wellbeing; west occident; wheel tire; whip lash; whole entirety; width breadth; wife: spouse widow
wilderness wild; will testament; wind breeze; wine vintage; winter cold; wire cable; wish hope; witch sorceress
withdrawal retreat; witness testimony; woman: female lady; womb uterus; wonder: marvel miracle; wool fleece
work: effort labor project service; worker laborer; workforce: employees labor staff workers; worm parasite
worry: anxiety concern; worshiper believer; worth merit; wound cut; wreck ruin; writing: literature script text
year annum; yearbook annual; youngster: teenager youth; zero nil nought none
"""
