"""Common nouns whose ending would make them look like something else, and unmarked or irregular plurals."""

from __future__ import annotations

# Nouns in -ing, -ed, -er, -al, -ive, -ic, -ous, -ant, -ent, -ful, -able, -ate, -ish, -y and the like.
NOUNS: frozenset[str] = frozenset(
    """
    cheese cheeses building king ring string spring morning evening thing something nothing wing sibling ceiling clothing earring offspring pudding herring sterling shilling viking wedding being darling duckling seedling
    gathering meeting painting drawing writing saying feeling setting hearing funding housing heading landing lighting mining offering opening painting parking planning printing proceeding ranking
    rating reading recording ruling sailing savings saving shipping shopping showing singing spelling standing stocking surrounding swimming training understanding warning briefing crossing dwelling earnings engineering
    farming filing fighting finding fishing footing founding greeting hunting killing learning listing manufacturing marketing mapping nursing pricing processing programming publishing racing ruling schooling
    screening sitting spending sporting staffing teaching testing thinking tracking trading undertaking upbringing bombing boxing breeding broadcasting banking accounting advertising beginning belonging blessing
    lightning awning inning farthing plaything rigging lining coating wiring plumbing roofing flooring scaffolding stuffing topping icing dressing seasoning bedding padding pudding stocking wedding gosling starling inkling yearling bearing mooring rowing fencing
    seed breed speed deed weed reed feed need creed greed steed bed shed sled bobsled hundred naked hatred
    anger banner barrier beer border brother buyer career carrier center chapter charter cheer cinder cluster coffer computer consumer corner counter cover danger daughter deer dinner disaster dollar
    employer engineer farmer father fever fiber filter finger flower folder founder frontier gender hunger dancer holder hunter islander killer ladder laser layer leader leather letter liquor liver lover lumber manager manner
    manufacturer marker master matter member minister mother murder number offer officer offender order owner paper partner peer pepper pier pioneer planner player police porter poster powder power prayer
    printer prisoner producer quarter ranger reader register reporter ruler sailor scholar semester settler shelter shoulder silver singer sister skipper soldier speaker spider sponsor stranger
    summer supper teacher temper theater timber tiger tower trader traveler treasurer trigger trooper user volunteer voter water weather winner winter worker writer wonder drummer composer lawyer explorer philosopher
    premier prime researcher retailer supplier observer lecturer ruler rocker rapper dealer container cylinder server browser scooter helicopter supporter shooter defender midfielder keeper striker footballer cricketer
    animal appeal approval arrival arsenal betrayal burial canal capital cardinal carnival cathedral cereal channel chemical colonel coral corporal credential crystal deal denial dial disposal dismissal
    editorial festival funeral general goal hospital hotel individual interval journal jewel label level manual material meal medal memorial metal mineral model moral mural musical nickel novel
    official oval panel parcel pearl pedal peninsula petal portal potential principal professional proposal pupil rebel referral refusal rehearsal removal renewal retrieval revival ritual rival royal sandal scandal seal
    signal steel survival terminal terminal territorial testimonial total trial tribunal towel tunnel upheaval vessel vandal vowel withdrawal wheel zeal admiral aerial disposal perusal reversal acquittal rebuttal mammal
    archive adhesive alternative captive detective directive executive fugitive incentive initiative motive narrative native negative objective operative perspective preservative prerogative representative relative collective locomotive cooperative
    additive adjective derivative explosive missive sedative laxative expletive
    academic arithmetic attic basic classic clinic comic critic cosmetic domestic epidemic fabric graphic heretic logic lyric magic mechanic medic metric mimic mosaic music mystic pandemic panic picnic plastic
    public republic relic rhetoric skeptic sceptic statistic tactic topic traffic tonic arctic antarctic antibiotic ceramic characteristic catholic cleric diagnostic electronics economics politics physics mathematics ethics
    genetics athletics linguistics mechanics statistics dynamics optics acoustics aesthetics logistics gymnastics semantics phonetics robotics informatics aerobics narcotic fanatic pragmatic
    accountant applicant assistant attendant consultant contestant defendant descendant elephant giant grant immigrant infant inhabitant instant lieutenant merchant migrant militant occupant participant
    peasant plant protestant restaurant sergeant servant tenant variant warrant warrior pollutant covenant infant irritant informant remnant mutant sextant emigrant
    accident achievement advent agent agreement amendment announcement apartment argument assessment cent client comment component content continent department deployment detachment development document
    efficient element embankment employment engagement enrollment entertainment environment equipment establishment event experiment extent fragment garment government implement incident ingredient instrument investment
    judgment moment monument movement opponent ordinance parent parliament patent patient payment percent president proponent punishment recipient regiment requirement resident respondent retirement segment sentiment settlement
    shipment solvent statement student talent tent tournament treatment treatment torrent unemployment recent argent correspondent dissident adolescent antecedent constituent crescent current deterrent detergent exponent
    handful mouthful spoonful cable fable stable table vegetable variable syllable valuable
    advocate affiliate associate candidate certificate chocolate climate climate coordinate corporate debate delegate doctorate duplicate electorate emirate estate estimate graduate hydrate
    magistrate mandate mate palate pirate plate predicate protectorate rate senate slate state subordinate sulfate sulphate syndicate template triumvirate nitrate phosphate carbonate caliphate sultanate directorate inmate climate
    dish fish finish flesh parish polish radish rubbish crash trash bush brush cash dash flash wish english goldfish
    ability academy activity agency army authority autonomy baby battery beauty body boundary boy bury capacity category celebrity century ceremony charity city colony comedy commodity company community
    complexity copy country county courtesy currency daddy day decay delay delivery democracy density deputy destiny diary dictionary discovery diversity donkey duty dynasty economy efficiency energy enemy enquiry
    entity entry envy equality essay factory faculty family fantasy ferry festivity fury galaxy gallery geography geology glory gravity guy harmony highway history holiday honey hierarchy identity ideology industry injury inquiry
    instability integrity intensity jersey jewelry journey joy jury key kidney lady lay laboratory legacy liberty library likelihood lobby locality luxury machinery majority mastery melody memory mercy military minority misery money monastery
    monkey morality mystery navy necessity nobility novelty obituary oxygen party penalty philosophy photography poetry policy poverty priority privacy probability property prosperity province psychology
    quality quantity query railway rally reality recovery remedy responsibility robbery royalty salary sanctuary scenery secretary security seminary society sociology sovereignty stability story strategy subsidy summary supply surgery survey
    sympathy symphony tendency territory testimony theory therapy theology tragedy treasury treaty turkey unity university utility vacancy valley vanity variety velocity victory violence vocabulary theory way
    aircraft barracks bison cattle cod corps crossroads data deer dice elk fish folk gallows grouse headquarters horsepower hovercraft means media moose news offspring people personnel phenomena police poultry
    rendezvous salmon series sheep shrimp species spacecraft squid staff swine trout tuna vermin whereabouts pants trousers scissors glasses thanks clothes goods outskirts premises proceeds remains riches
    children men women feet teeth geese mice lice oxen criteria bacteria strata algae alumni analyses axes bases cacti crises curricula diagnoses fungi genera hypotheses indices larvae matrices nuclei oases parentheses
    radii stimuli syllabi theses vertebrae vortices wives knives lives wolves halves leaves loaves shelves thieves calves selves elves scarves hooves antennae formulae memoranda quanta referenda spectra
    address ass bass boss brass bus business campus census chaos circus class compass consensus corpus cross dress emphasis focus fortress gas glass grass bias illness iris kindness lens loss
    mass mattress mess minus moss nexus pass princess process progress stress success surplus thesis basis crisis analysis axis hypothesis diagnosis paralysis oasis synthesis genesis tennis canvas atlas access
    virus status radius genius bonus stimulus apparatus bacillus nucleus fungus cactus chorus octopus actress waitress witness wilderness
    one time ozone zone phone bone stone ion onion union opinion
    prostate franchise physician acid west east north south inventory exhaust citrate kind half anniversary projectile gradient receivable medium merchandise subsidiary historian documentary coefficient judiciary trajectory shogunate
    maize enterprise gearing casing packaging financing reporting imaging billing uprising timing invoicing mailing gambling conditioning consulting casting grafting routing steering dispensary adult intent interior discontent collateral
    technician musician politician electrician mathematician guardian librarian comedian civilian pedestrian vegetarian equestrian custodian physician clinician magician obstetrician pediatrician statistician beautician logician
    diary dictionary library secretary salary boundary anniversary commentary summary glossary luminary mercenary missionary adversary beneficiary dignitary notary ovary quandary rosary sanctuary seminary tributary vocabulary obituary estuary aviary
    factory history memory victory theory territory laboratory observatory category inventory directory dormitory conservatory oratory purgatory repository trajectory accessory
    climate chocolate certificate candidate delegate magistrate senate pirate palate plate state estate debate mandate template affiliate associate advocate graduate laureate consulate emirate caliphate sultanate shogunate episcopate electorate
    king queen prince princess emperor bishop pope duke earl lord knight baron count countess duchess czar tsar sultan shah caliph
    man woman child girl boy person people son daughter uncle aunt cousin nephew niece grandfather grandmother grandson husband wife widow orphan
    oil gas coal gold iron copper zinc aluminium aluminum uranium lithium hydrogen oxygen nitrogen carbon helium sulfur sulphur phosphorus calcium sodium potassium
    war peace law land sea ocean river lake mountain hill island coast beach forest desert field village town bridge road street square park garden farm house home castle palace temple church mosque synagogue chapel tomb
    school college hospital theatre museum library station airport port harbor prison market shop store mall bank court
    book novel poem play song film movie album band opera concert episode series season show game match team club league cup goal player coach
    money tax debt budget profit revenue income wage price cost share stock bond fund loan interest inflation trade export import tariff goods product service
    """.split()
)

# Plurals that do not end in -s, and words in -s that are plural only.
PLURALS: frozenset[str] = frozenset(
    """
    people children men women feet teeth geese mice lice oxen criteria bacteria strata algae alumni cacti curricula fungi larvae nuclei radii stimuli syllabi media data phenomena police cattle folk vertebrae
    antennae formulae memoranda referenda spectra genera goods clothes pants trousers scissors thanks earnings savings outskirts premises proceeds remains riches headquarters surroundings belongings
    gentlemen policemen firemen fishermen businessmen congressmen noblemen statesmen craftsmen freshmen clergymen
    fishermen salesmen horsemen spokesmen sportsmen townsmen tribesmen workmen servicemen grandchildren stepchildren wives knives lives wolves halves leaves loaves shelves thieves calves selves
    """.split()
)

# Words in -s that are one thing.
SINGULARS_IN_S: frozenset[str] = frozenset(
    """
    address ass bass boss brass bus business campus census chaos circus class compass consensus corpus cross dress emphasis focus fortress gas glass grass bias illness iris kindness lens loss news
    mass mattress mess moss nexus pass princess process progress stress success surplus thesis basis crisis analysis axis hypothesis diagnosis paralysis oasis synthesis genesis tennis canvas atlas access
    virus status radius genius bonus stimulus apparatus nucleus fungus cactus chorus octopus actress waitress witness wilderness economics politics physics mathematics ethics genetics athletics linguistics mechanics
    statistics dynamics optics acoustics aesthetics logistics gymnastics semantics phonetics robotics informatics series species means corps measles diabetes mumps aids chess goddess hostess mistress business politics
    apocalypse congress wellness happiness weakness darkness fitness abyss ibis pelvis arthritis hepatitis tuberculosis sclerosis photosynthesis metamorphosis nemesis cosmos ethos pathos asbestos rhinoceros
    christmas texas mars venus olympus jesus moses charles james thomas brussels athens paris wales netherlands philippines cyprus honduras laos las los angeles illinois kansas arkansas massachusetts dallas
    duress finesse excess recess prowess largess bypass underpass trespass walrus lotus hippopotamus exodus opus genus locus rebus uterus sinus thermos us his its this thus plus
    """.split()
)
