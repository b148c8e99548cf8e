"""What "which <noun>" asks for: nouns by the kind of name that answers them, and complete lists of closed kinds."""

from __future__ import annotations

# Nouns that a person's name answers.
PERSON_NOUNS: frozenset[str] = frozenset(
    """
    activist actor actress admiral adviser advisor agent ally ambassador analyst anchor ancestor announcer apostle archaeologist archbishop architect aristocrat artist assassin astronaut astronomer athlete attorney aunt author aviator ballerina banker baron baroness bassist batsman
    biographer biologist bishop botanist bowler boxer boy boyfriend brother builder businessman businesswoman campaigner candidate captain captive cardinal cartoonist celebrity cellist ceo chairman chairperson chairwoman champion chancellor character chef chemist chief child choreographer cleric coach
    colonel columnist comedian commander commissioner companion composer conductor congressman congresswoman conqueror consort conspirator consul cook cosmonaut councillor count countess cousin creator cricketer criminal critic dancer daughter dean defender defendant delegate deputy designer detective dictator diplomat director
    disciple discoverer doctor driver drummer duchess duke earl economist editor educator emperor empress engineer entertainer entrepreneur envoy essayist executive expert explorer father figure filmmaker financier footballer founder friend general gentleman geographer geologist girl girlfriend god goddess goalkeeper golfer governor
    grandfather grandmother grandson granddaughter guitarist gymnast hero heroine heir historian host humanist hunter husband illustrator individual industrialist inspector inventor investigator investor jazzman journalist judge justice king knight lady landlord lawyer leader legend librarian lieutenant linguist lord lover magician magistrate magnate
    man manager marshal martyr master mathematician mayor mechanic member mentor merchant midfielder minister missionary model monarch monk mother mountaineer murderer musician mythologist narrator naturalist nephew niece nobleman nobody nominee novelist nun nurse officer official opponent organist owner painter partner passenger patriarch patron
    performer person personality pharaoh philanthropist philosopher photographer physician physicist pianist pilot pioneer pirate pitcher player playwright poet politician pope predecessor premier president priest prince princess principal prisoner producer professor programmer prophet prosecutor psychologist publisher pupil quarterback queen rabbi racer rapper
    receiver recipient referee regent relative reporter representative researcher rival rebel reformer resident ruler runner saint sailor scholar scientist screenwriter sculptor secretary senator sergeant servant settler sheriff showman sibling singer sister skater slave sociologist soldier somebody someone son songwriter sovereign speaker spokesman
    spokesperson spokeswoman sponsor spouse spy star statesman striker student successor suffragette sultan superintendent surgeon survivor suspect swimmer teacher teenager tenor theologian theorist thinker trainer traitor translator traveler traveller treasurer trumpeter tsar tutor twin tycoon uncle usurper vice-president victim villain violinist visionary vocalist volunteer
    voter warrior whistleblower widow wife winner witness wizard woman worker wrestler writer youth zoologist celebrity co-founder cofounder co-author frontman mastermind chieftain
    """.split()
)

# Nouns that the name of a place answers.
PLACE_NOUNS: frozenset[str] = frozenset(
    """
    abbey airport archipelago area arena avenue bay beach birthplace borough boulevard bridge building canal canyon cape capital castle cathedral cave cemetery church cities city coast colony continent countries country county crater creek dam desert destination district duchy dynasty east embassy emirate empire estate facility falls
    fort fortress galaxy garden glacier gorge gulf hall hamlet harbor harbour headquarters highway hill home hospital hotel house island isle jurisdiction kingdom lake land landmark locality location mall mansion metropolis moon monument mosque mountain municipality museum nation neighborhood neighbourhood oasis ocean palace park parish peak peninsula
    place plain planet plateau port prefecture principality prison province quarter region republic resort restaurant river road room ruin school sea seaport settlement shire shrine site spot square stadium state station strait street suburb summit temple territory theater theatre tomb tower town township tributary university valley venue village volcano
    ward waterfall waterway wood zone stream
    """.split()
)

# Places that have no people to speak for them, and happenings: no "who" is after what is named by one.
NO_ACTORS: frozenset[str] = frozenset(
    """
    archipelago avenue bay beach boulevard bridge canal canyon cape cave crater creek dam desert falls fort fortress glacier gorge gulf
    highway hill isthmus lake mount mountain mountains ocean peak peninsula plateau river road sea strait street tower valley volcano waterfall
    battle campaign conference crisis crusade earthquake election elections expedition festival flood hurricane massacre olympics
    rebellion referendum reformation renaissance revolution riots siege storm tournament treaty uprising war wars
    """.split()
)

# What no person and no place is.
NO_BEINGS: frozenset[str] = frozenset(
    """
    ability achievement action activity advantage advice age agreement aim ambition announcement approach argument aspect assumption attitude behavior behaviour belief benefit
    calendar career cause ceremony challenge change characteristic charge claim climate color colour complaint concept conclusion condition consequence contribution crime criterion criticism custom danger
    decision defect defense defence degree demand difference difficulty disadvantage discipline discovery disease distinction document doctrine drawback duty
    effect effort emotion evidence excuse experiment factor failure fate fear feeling festival finding fuel function goal gift habit hardship holiday honor honour
    idea illness impact importance improvement incentive influence injury insignificance instruction intent intention invention issue job justification knowledge law lesson limitation loss
    material meaning means measure medium method metric mission mistake mood motivation motive need notion objection objective observation occupation offence offense opinion outcome
    penalty philosophy policy position practice prediction prerequisite presence pressure price principle prize problem procedure process profession profit proof property proposal punishment purpose
    qualification quality rank ranking rate reaction reason reform regulation religion request requirement response responsibility result reward right risk ritual role rule
    sentence shape significance skill solution stage standard status step strategy subject substance success suggestion symptom tactic talent task technique technology tendency theme theory therapy threat tradition
    training trait treatment trend trait use value vegetable virtue warning way weapon weather
    """.split()
)  # fmt: skip

# Nouns that the name of an organisation answers.
ORGANIZATION_NOUNS: frozenset[str] = frozenset(
    """
    academy administration agency airline alliance army association authority band bank board body brand broadcaster brewery bureau business cabinet cartel center centre chain channel charity church club coalition college committee commission commune community company conference conglomerate congress consortium corporation council court cult department
    developer distributor division dynasty employer ensemble enterprise exchange faction faculty family federation firm force foundation franchise fund government group guild house industry institute institution intelligence label laboratory league library lobby magazine maker manufacturer militia ministry monopoly movement museum navy network newspaper ngo
    operator opposition orchestra order organisation organization outlet paper parliament partner partnership party platoon police producer publication publisher publishing provider quartet railway regiment regime retailer school sect sector senate seller service shipbuilder sponsor squad startup station store studio subsidiary supplier syndicate team think-tank
    tribe tribunal trio troupe trust union unit university utility vendor carrier automaker
    """.split()
)

# Nouns whose answers come from a list that can be written down; the lists follow.
CLOSED_KINDS: dict[str, str] = {
    "colour": "colors", "color": "colors", "hue": "colors", "language": "languages", "tongue": "languages", "planet": "planets", "element": "elements", "metal": "metals",
    "gas": "gases", "religion": "religions", "faith": "religions", "denomination": "religions", "sport": "sports", "game": "sports", "instrument": "instruments", "month": "months",
    "day": "days", "weekday": "days", "season": "seasons", "direction": "directions", "currency": "currencies", "continent": "continents", "ocean": "oceans", "animal": "animals", "bird": "animals",
    "fish": "animals", "mammal": "animals", "species": "animals", "insect": "animals", "disease": "diseases", "illness": "diseases", "disorder": "diseases", "condition": "diseases", "material": "materials",
    "substance": "materials", "fabric": "materials", "wood": "materials", "fuel": "fuels", "crop": "crops", "fruit": "crops", "grain": "crops", "vegetable": "crops", "organ": "organs", "bone": "organs",
    "gender": "genders", "sex": "genders", "vehicle": "vehicles", "weapon": "weapons", "shape": "shapes", "drink": "drinks", "beverage": "drinks", "subject": "subjects", "discipline": "subjects", "field": "subjects",
    "genre": "genres", "style": "genres", "race": "peoples", "nationality": "peoples", "ethnicity": "peoples", "branch": "subjects", "science": "subjects", "profession": "professions", "occupation": "professions", "job": "professions", "career": "professions",
}  # fmt: skip

# Kinds whose members are seldom anything else: a text that names one speaks of the kind; more of them stand in ``members``.
NAMED_BY_MEMBERS: frozenset[str] = frozenset(
    """
    language metal element planet religion faith sport instrument animal disease illness crop weapon vehicle fuel drink beverage gas organ
    """.split()
)

COLORS: frozenset[str] = frozenset("red orange yellow green blue indigo violet purple pink brown black white grey gray gold golden silver beige maroon crimson scarlet turquoise cyan magenta teal navy olive tan cream ivory amber bronze lavender lilac khaki azure burgundy aqua coral copper mauve ochre rose ruby sapphire emerald vermilion".split())
LANGUAGES: frozenset[str] = frozenset(
    """
    afrikaans albanian amharic arabic aramaic armenian assamese aymara azerbaijani basque belarusian bengali berber bosnian breton bulgarian burmese cantonese catalan cebuano chechen cherokee chinese coptic cornish corsican creole croatian czech danish dari dutch dzongkha english esperanto estonian ewe faroese farsi fijian finnish flemish french frisian
    gaelic galician georgian german greek guarani gujarati hausa hawaiian hebrew hindi hungarian icelandic igbo indonesian inuktitut irish italian japanese javanese kannada kashmiri kazakh khmer kurdish kyrgyz lao latin latvian lingala lithuanian luxembourgish macedonian malagasy malay malayalam maltese mandarin manx maori marathi mayan moldovan mongolian
    nahuatl navajo nepali norwegian occitan oromo ossetian pashto persian polish portuguese punjabi quechua romani romanian romansh russian samoan sanskrit sardinian scots serbian serbo-croatian shona sicilian sindhi sinhala sinhalese slovak slovene slovenian somali sorbian sotho spanish sumerian sundanese swahili swedish syriac tagalog tajik tamil tatar
    telugu thai tibetan tigrinya tok tongan tswana turkish turkmen uighur ukrainian urdu uyghur uzbek vietnamese walloon welsh wolof xhosa yiddish yoruba zulu java python fortran cobol lisp pascal perl ruby rust haskell
    """.split()
)
PLANETS: frozenset[str] = frozenset("mercury venus earth mars jupiter saturn uranus neptune pluto".split())
ELEMENTS: frozenset[str] = frozenset(
    """
    hydrogen helium lithium beryllium boron carbon nitrogen oxygen fluorine neon sodium magnesium aluminium aluminum silicon phosphorus sulfur sulphur chlorine argon potassium calcium scandium titanium vanadium chromium manganese iron cobalt nickel copper zinc gallium germanium arsenic selenium bromine krypton
    rubidium strontium yttrium zirconium niobium molybdenum technetium ruthenium rhodium palladium silver cadmium indium tin antimony tellurium iodine xenon caesium cesium barium lanthanum cerium praseodymium neodymium promethium samarium europium gadolinium terbium dysprosium holmium erbium thulium ytterbium lutetium
    hafnium tantalum tungsten rhenium osmium iridium platinum gold mercury thallium lead bismuth polonium astatine radon francium radium actinium thorium protactinium uranium neptunium plutonium americium curium berkelium californium einsteinium fermium mendelevium nobelium lawrencium rutherfordium dubnium seaborgium
    bohrium hassium meitnerium darmstadtium roentgenium copernicium nihonium flerovium moscovium livermorium tennessine oganesson
    """.split()
)
METALS: frozenset[str] = frozenset("gold silver copper iron steel tin lead zinc nickel aluminium aluminum brass bronze platinum titanium tungsten uranium lithium cobalt chromium manganese magnesium mercury palladium sodium potassium calcium plutonium vanadium molybdenum cadmium rhodium iridium".split())
GASES: frozenset[str] = frozenset("hydrogen helium oxygen nitrogen neon argon krypton xenon radon chlorine fluorine methane ethane propane butane ammonia ozone steam air carbon-dioxide carbon-monoxide acetylene ethylene".split())
RELIGIONS: frozenset[str] = frozenset(
    """
    christianity islam judaism hinduism buddhism sikhism jainism taoism daoism confucianism shinto zoroastrianism bahá'í bahai catholicism protestantism orthodoxy lutheranism calvinism anglicanism methodism mormonism presbyterianism pentecostalism puritanism quakerism sunni shia sufism druze paganism animism shamanism voodoo vodou wicca rastafari atheism deism
    catholic protestant christian muslim jewish hindu buddhist sikh lutheran anglican methodist baptist calvinist presbyterian huguenot islamic roman-catholic
    """.split()
)
SPORTS: frozenset[str] = frozenset(
    """
    archery athletics badminton baseball basketball biathlon billiards bobsleigh bowling boxing canoeing checkers chess climbing cricket croquet curling cycling darts diving fencing football golf gymnastics handball hockey horse-racing hurling ice-hockey judo karate kayaking lacrosse luge marathon netball orienteering polo poker pool rowing rugby running sailing
    shooting skateboarding skating skeleton skiing snooker snowboarding soccer softball squash sumo surfing swimming taekwondo tennis triathlon volleyball water-polo weightlifting wrestling
    """.split()
)
INSTRUMENTS: frozenset[str] = frozenset(
    """
    accordion bagpipes balalaika banjo bass bassoon bongo bugle castanets celesta cello clarinet clavichord cornet cymbals didgeridoo double-bass drum drums dulcimer euphonium fiddle flute glockenspiel gong guitar harmonica harmonium harp harpsichord horn keyboard kazoo koto lute lyre mandolin maracas marimba oboe organ panpipes percussion piano piccolo recorder saxophone
    shamisen sitar synthesizer tabla tambourine theremin timpani triangle trombone trumpet tuba ukulele vibraphone viola violin xylophone zither
    """.split()
)
MONTHS: frozenset[str] = frozenset("january february march april may june july august september october november december".split())
DAYS: frozenset[str] = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
SEASONS: frozenset[str] = frozenset("spring summer autumn fall winter".split())
DIRECTIONS: frozenset[str] = frozenset("north south east west northeast northwest southeast southwest northern southern eastern western left right up down clockwise counterclockwise anticlockwise upward downward".split())
OCEANS: frozenset[str] = frozenset("atlantic pacific indian arctic southern antarctic".split())
ANIMALS: frozenset[str] = frozenset(
    """
    albatross alligator alpaca ant anteater antelope ape armadillo baboon badger bat bear beaver bee beetle bird bison boar buffalo bull butterfly camel canary caribou carp cat caterpillar cattle chameleon cheetah chicken chimpanzee clam cobra cockroach cod coral cow coyote crab crane cricket crocodile crow deer dingo dinosaur dog dolphin donkey dove dragonfly duck eagle eel
    elephant elk emu falcon ferret finch fish flamingo flea fly fox frog gazelle gecko gerbil giraffe gnu goat goldfish goose gorilla grasshopper grouse hamster hare hawk hedgehog heron herring hippopotamus hornet horse hummingbird hyena ibex iguana jackal jaguar jay jellyfish kangaroo kiwi koala krill ladybug lamb leech lemming lemur leopard lion lizard llama lobster locust
    lynx macaw mackerel magpie mammoth manatee meerkat mole mongoose monkey moose mosquito moth mouse mule narwhal newt nightingale octopus okapi opossum orangutan orca ostrich otter owl ox oyster panda panther parrot peacock pelican penguin pheasant pig pigeon platypus polar-bear porcupine porpoise possum puffin puma python quail rabbit raccoon ram rat raven reindeer rhinoceros
    robin rooster salamander salmon sardine scorpion seal shark sheep shrew shrimp skunk sloth slug snail snake sparrow spider sponge squid squirrel starfish stork swallow swan swine tapir tarantula termite tern tiger toad tortoise toucan trout tuna turkey turtle urchin viper vole vulture wallaby walrus wasp weasel whale wolf wolverine wombat woodpecker worm yak zebra
    """.split()
)
DISEASES: frozenset[str] = frozenset(
    """
    acne aids alzheimer anemia anaemia anthrax appendicitis arthritis asthma atherosclerosis autism beriberi bronchitis cancer chickenpox chlamydia cholera cirrhosis covid-19 covid cystitis dementia dengue depression diabetes diphtheria dysentery ebola eczema emphysema encephalitis endometriosis epilepsy fever flu gangrene glaucoma gonorrhea gout haemophilia hemophilia hepatitis
    herpes hiv hypertension hypothyroidism influenza insomnia jaundice leprosy leukemia leukaemia lupus lymphoma malaria measles melanoma meningitis migraine mononucleosis mumps narcolepsy obesity osteoporosis pancreatitis parkinson pellagra peritonitis pertussis plague pneumonia polio poliomyelitis psoriasis rabies rickets rubella sars schizophrenia sciatica scurvy sepsis
    shingles silicosis smallpox stroke syphilis tetanus tonsillitis tuberculosis typhoid typhus ulcer varicella yellow-fever zika
    """.split()
)
MATERIALS: frozenset[str] = frozenset(
    """
    acrylic adobe alabaster alloy aluminium aluminum asbestos asphalt bamboo basalt bone brass brick bronze cardboard cement ceramic chalk charcoal clay coal cobalt concrete copper coral cork cotton crystal denim diamond ebony enamel felt fiberglass flint fur glass gold granite graphite gravel gypsum hemp ice iron ivory jade jute lacquer lead leather limestone linen mahogany marble mica mortar
    mud nylon oak obsidian paper papyrus parchment pearl pine plaster plastic platinum polyester polystyrene porcelain quartz rayon resin rubber sand sandstone satin shale silicon silk silver slate steel stone straw stucco suede teak terracotta tile timber tin titanium tungsten tweed vellum velvet vinyl walnut wax wicker willow wood wool zinc
    """.split()
)
FUELS: frozenset[str] = frozenset("coal oil petroleum gas petrol gasoline diesel kerosene wood charcoal peat uranium plutonium hydrogen ethanol methanol methane propane butane biodiesel biomass coke steam electricity alcohol".split())
CROPS: frozenset[str] = frozenset(
    """
    almond apple apricot artichoke asparagus avocado banana barley bean beet beetroot blackberry blueberry broccoli cabbage cacao carrot cashew cassava cauliflower celery cherry chickpea chili cinnamon clove cocoa coconut coffee corn cotton cranberry cucumber date eggplant fig flax garlic ginger grape grapefruit hemp hops indigo jute kiwi leek lemon lentil lettuce lime maize mango
    melon millet mustard nutmeg oat oats olive onion orange papaya pea peach peanut pear pepper pineapple plum pomegranate potato pumpkin quinoa radish rapeseed raspberry rice rubber rye saffron sesame sorghum soy soya soybean spinach strawberry sugar sugarcane sunflower tea tobacco tomato turnip vanilla walnut watermelon wheat yam zucchini
    """.split()
)
ORGANS: frozenset[str] = frozenset("appendix artery bladder bone brain colon diaphragm ear esophagus eye femur fibula foot gallbladder hand heart humerus intestine jaw kidney knee larynx leg liver lung lungs mouth muscle nerve nose ovary pancreas pelvis pharynx placenta prostate radius rib sacrum skin skull spine spleen stomach testicle thymus thyroid tibia tongue tonsils tooth trachea ulna uterus vein vertebra wrist".split())
GENDERS: frozenset[str] = frozenset("male female men women man woman boy boys girl girls males females".split())
VEHICLES: frozenset[str] = frozenset("aeroplane airplane airship ambulance automobile balloon barge bicycle bike boat bus canoe car carriage cart chariot coach ferry glider helicopter horse jeep kayak limousine locomotive lorry minivan motorcycle plane raft rickshaw rocket rover sailboat scooter ship sledge spacecraft steamboat steamer submarine tank taxi tractor train tram tricycle trolley truck van wagon yacht zeppelin".split())
WEAPONS: frozenset[str] = frozenset("arrow axe bayonet bomb bow cannon catapult club crossbow dagger dynamite flamethrower grenade gun halberd harpoon howitzer javelin knife lance landmine mace machete missile mortar musket napalm pike pistol poison revolver rifle rocket sabre scimitar shotgun sling spear sword tank torpedo trebuchet trident whip".split())
SHAPES: frozenset[str] = frozenset("circle circular square triangle triangular rectangle rectangular oval ellipse elliptical sphere spherical cube cubic cone conical cylinder cylindrical pyramid hexagon hexagonal octagon octagonal pentagon diamond star crescent cross spiral rhombus trapezoid parallelogram polygon helix".split())
DRINKS: frozenset[str] = frozenset("absinthe ale beer bourbon brandy champagne chocolate cider cocktail cocoa coffee cognac gin juice kvass lager lemonade mead milk punch rum sake scotch sherry tea tequila vermouth vodka water whiskey whisky wine".split())
SUBJECTS: frozenset[str] = frozenset(
    """
    accounting agriculture algebra anatomy anthropology archaeology architecture arithmetic art astronomy astrophysics biochemistry biology botany business calculus chemistry classics computing criminology dentistry drama ecology economics education electronics engineering english epidemiology ethics finance forestry genetics geography geology geometry grammar history
    immunology journalism law linguistics literature logic management marketing mathematics mechanics medicine metaphysics meteorology microbiology music neuroscience nursing optics paleontology pathology pharmacology pharmacy philosophy physics physiology poetry politics psychiatry psychology rhetoric sociology statistics surgery theatre theology thermodynamics trigonometry zoology
    """.split()
)
GENRES: frozenset[str] = frozenset(
    """
    abstract ambient animation anime art-deco art-nouveau ballad ballet baroque biography bluegrass blues classical comedy country cubism dance disco documentary drama dystopian electronic epic expressionism fantasy fiction folk funk gospel gothic grunge hip-hop horror house impressionism indie jazz metal minimalism modernism modernist musical mystery neoclassical noir opera
    parody poetry pop psychedelic punk ragtime rap realism reggae renaissance rock rococo romance romanesque romantic romanticism samba satire science-fiction soul surrealism swing symbolism symphony synthpop techno thriller tragedy western
    """.split()
)
PROFESSIONS: frozenset[str] = frozenset(
    """
    accountant actor actress architect artist astronaut astronomer attorney author baker banker barber biologist blacksmith bookkeeper botanist bricklayer builder businessman butcher butler carpenter chef chemist clergyman clerk coach composer cook dancer dentist designer detective diplomat director doctor driver economist editor electrician engineer farmer firefighter fisherman gardener
    historian journalist judge lawyer lecturer librarian mason mathematician mechanic merchant midwife miner missionary model musician novelist nurse nutritionist officer painter pastor pharmacist philosopher photographer physician physicist pianist pilot plumber poet policeman politician priest producer professor programmer psychologist rabbi researcher sailor salesman
    scholar scientist sculptor secretary seamstress shepherd singer soldier spy student surgeon surveyor tailor tanner teacher translator veterinarian waiter waitress weaver welder writer zoologist
    """.split()
)

CLOSED_LISTS: dict[str, frozenset[str]] = {
    "colors": COLORS, "languages": LANGUAGES, "planets": PLANETS, "elements": ELEMENTS, "metals": METALS, "gases": GASES, "religions": RELIGIONS, "sports": SPORTS, "instruments": INSTRUMENTS,
    "months": MONTHS, "days": DAYS, "seasons": SEASONS, "directions": DIRECTIONS, "oceans": OCEANS, "animals": ANIMALS, "diseases": DISEASES, "materials": MATERIALS, "fuels": FUELS, "crops": CROPS,
    "organs": ORGANS, "genders": GENDERS, "vehicles": VEHICLES, "weapons": WEAPONS, "shapes": SHAPES, "drinks": DRINKS, "subjects": SUBJECTS, "genres": GENRES, "professions": PROFESSIONS,
}  # fmt: skip
