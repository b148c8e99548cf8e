"""Words that come from each other in ways that endings do not show: destroy and destruction, high and height."""

from __future__ import annotations

# One family a line.
FAMILIES: str = """
able ability enable unable disable disabled
abolish abolition abolitionist
absent absence
absorb absorption
abstain abstention
abundant abundance
academy academic
accede accession
accelerate acceleration
accept acceptance acceptable
accident accidental
accompany accompaniment
accuse accusation
achieve achievement achiever
acquire acquisition
act action active activity actor activist activate
adapt adaptation
add addition additional
adhere adherence adherent adhesion
adjust adjustment
administer administration administrator administrative
admire admiration admirer
admit admission admittance
adopt adoption
advertise advertisement advertising advert ad
advise advice adviser advisor advisory
affirm affirmation affirmative
agency agent
aggressive aggression aggressor
agree agreement
agriculture agricultural agrarian
allege allegation allegedly
allocate allocation
ally alliance allied
alter alteration
ambassador embassy
ambitious ambition
amend amendment
analyse analyze analysis analyst analytical
ancestor ancestry ancestral
anger angry
announce announcement announcer
annex annexation
annual anniversary
anxious anxiety
apologize apology
appear appearance
apply application applicant
appoint appointment
appreciate appreciation
approve approval
archaeology archaeologist archaeological
architect architecture architectural
argue argument
aristocrat aristocracy aristocratic
arrest arrest
arrive arrival
artist art artistic
ascend ascent ascension
assassinate assassination assassin
assemble assembly
assert assertion
assess assessment
assign assignment
assist assistance assistant aid
associate association
assume assumption
astronomy astronomer astronomical
athlete athletic athletics
atmosphere atmospheric
atom atomic
attach attachment
attend attendance attendant attendee
attract attraction attractive
author authorship
authority authorize authorise authorization
automobile automotive
bake baker bakery
bank banker banking
bankrupt bankruptcy
baptize baptism baptismal
bear birth born
beauty beautiful
begin beginning
behave behavior behaviour
believe belief believer
belong belongings
benefit beneficial beneficiary
betray betrayal
bible biblical
biology biologist biological
bleed blood
bless blessing
bomb bombing bombardment bomber
brave bravery
break breakage broken
breathe breath
bright brightness
broad breadth
brother brotherhood fraternal
build building builder
burn burnt
bury burial
business businessman
buy buyer
calculate calculation calculator
capable capability
captive captivity capture captor
carbon carbonate
care careful careless
cathedral cathedra
cause causal causation
cease cessation
celebrate celebration celebrated
cell cellular
central center centre centralize
certify certificate certification
chaos chaotic
character characteristic characterize
charity charitable
chemist chemistry chemical
child childhood children
choose choice chosen
christ christian christianity
circle circular circulate
circulate circulation
city citizen civic
civil civilian civilization
claim claimant
clarify clarity clarification
classify classification class
clean cleanliness
clergy cleric clerical
climate climatic
coast coastal
collapse collapse
collect collection collector collective
collide collision
colony colonial colonize colonist colonization
combine combination
comedy comedian comic
command commander commandment
commerce commercial
commit commitment commission
communicate communication
community communal
company companion
compare comparison comparative
compete competition competitor competitive
complain complaint
complete completion
complex complexity
comply compliance compliant
compose composition composer composite
comprehend comprehension
conceive conception concept
conclude conclusion
condense condensation
confess confession
confident confidence
confirm confirmation
confuse confusion
congratulate congratulation
connect connection
conquer conquest conqueror
consent consensual consensus
conserve conservation conservative
consist consistent consistency
constitute constitution constitutional
construct construction
consume consumption consumer
contain container containment
contaminate contamination
contemplate contemplation
continue continuation continuous continuity
contract contractor contraction
contradict contradiction
contribute contribution contributor
controversy controversial
convene convention
convert conversion
convict conviction
convince conviction
cook cooking cooker
cooperate cooperation cooperative
coordinate coordination
corrupt corruption
courage courageous
create creation creator creative creature
credible credibility
crime criminal
crisis critical
criticize criticism critic critical
cross crossing
crown coronation
crucify crucifixion crucified
cruel cruelty
cultivate cultivation
culture cultural
curious curiosity
custom customary
cycle cyclic
damage damaging
danger dangerous endanger
dark darkness
dead death die deadly
deaf deafness
deal dealer
debate debatable
decide decision decisive
declare declaration
decline decline
deduce deduction
deduct deduction
deep depth deepen
defend defense defence defender defensive defendant
define definition
delay delay
deliver delivery
democracy democratic democrat democratize
demolish demolition
demonstrate demonstration demonstrator
dense density
dentist dental
deny denial
depart departure
depend dependence dependent dependency
deploy deployment
depose deposition
depress depression
derive derivation derivative
descend descent descendant
describe description descriptive
desert desertion deserter
design designer
desire desirable
destroy destruction destructive destroyer
detect detection detective detector
deter deterrence deterrent
determine determination
develop development developer
deviate deviation
devote devotion
diagnose diagnosis diagnostic
dictate dictator dictatorship
differ difference different
difficult difficulty
digest digestion digestive
dine dinner
diplomat diplomacy diplomatic
direct direction director
disagree disagreement
disappear disappearance
disaster disastrous
discover discovery discoverer
discuss discussion
disease diseased
dismiss dismissal
dispose disposal disposition
dissolve dissolution solution
distant distance
distinguish distinction distinct
distribute distribution distributor
diverse diversity diversify
divide division
divine divinity
doctor doctoral doctorate
document documentation documentary
dominate domination dominant dominance
donate donation donor
draw drawing
drama dramatic dramatist
drink drunk drinker
drive driver
drug druggist
duke duchess duchy ducal
duration durable
dynasty dynastic
earn earnings
earth earthen earthly
east eastern
economy economic economics economist
edit editor edition editorial
educate education educator educational
effect effective
elect election elector electoral
electric electricity electrical electron
elephant elephantine
elevate elevation
eliminate elimination
embed embedded
emerge emergence emergency
emigrate emigration emigrant
emit emission
emotion emotional
emperor empire imperial empress
emphasize emphasis emphatic
employ employment employer employee
empty emptiness
encourage encouragement
endure endurance
enemy enmity
energy energetic
engage engagement
engine engineer engineering
enjoy enjoyment
enroll enrollment enrolment
enter entrance entry
entertain entertainment entertainer
enthusiasm enthusiastic enthusiast
environment environmental environmentalist
equal equality
equip equipment
equivalent equivalence
erode erosion
erupt eruption
escape escapee
establish establishment
estimate estimation
ethnic ethnicity
evacuate evacuation
evaluate evaluation
evaporate evaporation
evident evidence
evolve evolution evolutionary
examine examination exam examiner
exceed excess excessive
excel excellence excellent
except exception exceptional
exchange exchange
exclude exclusion exclusive
execute execution executive executioner
exhibit exhibition
exist existence
expand expansion expansive
expect expectation
expel expulsion
expend expense expenditure expensive
experience experienced
experiment experimental
expert expertise
expire expiry expiration
explain explanation explanatory
explode explosion explosive
exploit exploitation
explore exploration explorer
export exporter exportation
expose exposure
express expression
extend extension extent extensive
exterior external
extinct extinction
extract extraction
extreme extremity extremist extremism
fail failure
faith faithful
fame famous
family familial
famine famished
far farther distance
farm farmer farming
fat fatty
fatal fatality fate
favor favour favorite favourable
federal federation
fertile fertility fertilizer fertilize
feudal feudalism fief
fight fighter
finance financial financier
fire fiery
fish fisherman fishing fishery
flee flight
flexible flexibility
flow flood
fluid fluidity
fly flight flier
food feed
force forceful
foreign foreigner
forest forestry deforestation
forgive forgiveness
form formation
founded foundation founder
fraud fraudulent
free freedom
freeze frozen
frequent frequency
friend friendship friendly
fruit fruitful
function functional
fund funding
gas gaseous
general generally generalize
generate generation generator
gene genetic genetics
geography geographic geographical geographer
geology geologist geological
geometry geometric
give gift
globe global
god goddess divine
gold golden
govern government governor governmental governance
grade gradual
graduate graduation
grand grandeur
grow growth
guard guardian
guilt guilty
habit habitual
happy happiness
harm harmful
harmony harmonious
harvest harvester
hate hatred
heal health healthy healer
hear hearing
heat hot
heavy weight
hero heroic heroism heroine
hesitate hesitation
high height heighten
history historic historical historian
holy holiness
honest honesty
honor honour honorable honorary
horror horrible
hospital hospitalize
hostile hostility
human humanity humanitarian
humid humidity
hunger hungry
hunt hunter
hypothesis hypothetical hypothesize
ice icy
idea ideal
identify identity identification
ideology ideological
ill illness
illustrate illustration illustrator
imagine imagination imaginary image
imitate imitation
immigrate immigration immigrant
immune immunity immunize
imply implication
import importer importation
important importance
impose imposition
impress impression impressive
imprison imprisonment prison
improve improvement
include inclusion inclusive
independent independence
indicate indication indicator
industry industrial industrialize industrialist
infect infection infectious
inflate inflation
influence influential
inform information informant
inhabit inhabitant habitat
inherit inheritance
initiate initiation initiative initial
injure injury
innocent innocence
innovate innovation innovative
inquire inquiry
insect insecticide
insist insistence
inspect inspection inspector
inspire inspiration
install installation
instruct instruction instructor
insure insurance insurer
integrate integration
intelligent intelligence
intend intention intent
intense intensity intensify
interest interesting
interfere interference
interpret interpretation interpreter
intervene intervention
introduce introduction
invade invasion invader
invent invention inventor
invest investment investor
investigate investigation investigator
invite invitation
involve involvement
irrigate irrigation
isolate isolation
join joint
journal journalist journalism
judge judgment judgement judicial judiciary
justice just justify
kill killer killing
king kingdom kingship royal
know knowledge
labor labour laborer
large enlarge
law legal lawyer legislation lawful
lead leader leadership
leap leapt
learn learner
lecture lecturer
legislate legislation legislative legislature legislator
lend loan lender
liable liability
liberate liberation liberty liberator
library librarian
life live living alive
light lighting lighten
limit limitation
lingual language linguistic linguistics linguist
liquid liquidity liquidate
literature literary
locate location local
lock locker
long length lengthen
lose loss loser
loud loudness
love lover
loyal loyalty
machine machinery mechanical mechanic mechanism
magic magician magical
magnet magnetic magnetism
maintain maintenance
major majority
manage management manager managerial
manufacture manufacturer manufacturing
marine maritime
market marketing
marry marriage marital
martyr martyrdom
mass massive
material materialize
mathematics mathematical mathematician math
mature maturity
maximum maximize maximal
mayor mayoral
measure measurement
medicine medical medication
melt molten
member membership
memory memorial memorize remember
merchant merchandise mercantile
merge merger
metal metallic
method methodology
migrate migration migrant
military militia militarize
mine miner mineral mining
minister ministry ministerial
minor minority
minimum minimize minimal
miracle miraculous
mission missionary
mix mixture
mobile mobility mobilize
modern modernize modernization
modify modification
molecule molecular
monarch monarchy monarchical
monastery monk monastic
money monetary
monopoly monopolize
month monthly
monument monumental
moral morality
mortal mortality
mother motherhood maternal
motivate motivation motive
mountain mountainous
move movement motion
multiple multiply multiplication
murder murderer
muscle muscular
music musical musician
mutate mutation mutant
mystery mysterious
myth mythology mythical mythological
name naming
narrate narration narrative narrator
nation national nationality nationalism nationalist
nature natural
navigate navigation navigator
navy naval
necessary necessity necessitate
neglect negligence
negotiate negotiation negotiator
nerve nervous neural
neutral neutrality
noble nobility nobleman
nominate nomination nominee
normal normality norm
north northern
nourish nourishment nutrition nutrient
nucleus nuclear
number numerous numeral numerical
nurse nursing
obey obedience obedient
object objection
oblige obligation
observe observation observer observatory
obtain obtainable
occupy occupation occupant
occur occurrence
ocean oceanic
offend offense offence offensive offender
office official officer
oil oily
operate operation operator
oppose opposition opponent opposite
oppress oppression oppressive
opt option
orbit orbital
orchestra orchestral
ordain ordination
organ organic
organize organise organization organisation organizer
orient orientation
origin original originate
orphan orphanage
oxygen oxide oxidize oxidation
own owner ownership
paint painting painter
palace palatial
paralyze paralysis
parent parental
parliament parliamentary
part partial
participate participation participant
pass passage passenger
pastor pastoral
patient patience
patriot patriotic patriotism
pay payment payer
peace peaceful
peasant peasantry
penal penalty penalize
perceive perception
percent percentage
perfect perfection
perform performance performer
permanent permanence
permit permission
perpetrate perpetrator
persecute persecution
persist persistence persistent
person personal personality
persuade persuasion
pharmacy pharmacist pharmaceutical
philosophy philosopher philosophical
photograph photography photographer photographic
physics physicist physical
pilgrim pilgrimage
pirate piracy
planet planetary
plant plantation
play player
please pleasure pleasant
poem poet poetry poetic
poison poisonous poisoning
police policeman policing
politics political politician
pollute pollution pollutant
pope papal papacy pontiff
popular popularity popularize
populate population
portray portrayal portrait
possess possession
possible possibility
poor poverty impoverish
power powerful
practice practise practical practitioner
preach preacher
precede precedent predecessor
precise precision
predict prediction
prefer preference
pregnant pregnancy
prepare preparation preparatory
present presentation presence
preserve preservation
president presidency presidential preside
press pressure
prestige prestigious
presume presumption presumably
prevail prevalence prevalent
prevent prevention preventive
priest priesthood priestly
prince princess principality
print printer printing
prior priority
prison prisoner imprison
private privacy privatize privatization
probable probability
proceed procedure process proceedings
proclaim proclamation
produce production product producer productive productivity
profess profession professional
profit profitable profitability
program programme programmer
progress progression progressive
prohibit prohibition
project projection
promote promotion
pronounce pronunciation
propel propulsion propeller
prophet prophecy prophetic
propose proposal proposition
prosecute prosecution prosecutor
prosper prosperity prosperous
protect protection protective
protest protester protestant
proud pride
prove proof
provide provision provider
province provincial
provoke provocation
psychology psychologist psychological
public publicity publicize
publish publication publisher
punish punishment
purchase purchaser
pure purity purify
pursue pursuit
quality qualify qualification
quantity quantify quantitative
question questionnaire
quote quotation
race racial racism racist
radiate radiation radiator
radio radioactive
rain rainfall rainy
raise raise
rapid rapidity
rare rarity
ratify ratification
react reaction reactor
read reader reading
real reality realistic
rebel rebellion rebellious
receive receipt reception recipient
recent recency
reclaim reclamation
recognize recognition
recommend recommendation
record recording
recover recovery
recruit recruitment
red redness
reduce reduction
refer reference referral
reflect reflection
reform reformation reformer
refuge refugee
refuse refusal
region regional
register registration registry
regulate regulation regulator regulatory
reign reign
reject rejection
relate relation relationship relative
release release
rely reliance reliable reliability
religion religious
reluctant reluctance
remain remainder remains remnant
remember remembrance
remove removal
renew renewal renewable
renovate renovation
rent rental
repair reparation
repeat repetition
replace replacement
reply reply
report reporter
represent representation representative
reproduce reproduction
republic republican
require requirement
rescue rescuer
research researcher
resemble resemblance
reside residence resident residential
resign resignation
resist resistance resistant
resolve resolution
respond response respondent
responsible responsibility
restore restoration
restrict restriction
result resultant
retain retention
retire retirement
retreat retreat
reveal revelation
revise revision
revive revival
revolt revolution revolutionary
reward rewarding
rich riches enrich
ride rider
right rightful
ritual rite
rival rivalry
river riverine riverside
rob robber robbery
rock rocky
romance romantic
royal royalty
ruin ruinous
rule ruler
run runner
rural rustic
sacrifice sacrificial
safe safety
sail sailor
saint sainthood saintly
sale sell seller
salt salty saline salinity
satisfy satisfaction
say saying
scarce scarcity
scholar scholarly scholarship
science scientist scientific
sculpt sculpture sculptor
sea marine maritime
season seasonal
secede secession secessionist
secret secrecy
secretary secretarial secretariat
secure security
see sight
segregate segregation
select selection selective
senate senator senatorial
sense sensation sensory
sentence sentencing
separate separation separatist
serious seriousness
serve service servant
settle settlement settler
severe severity
sex sexual sexuality
shake shaky
share shareholder
ship shipment shipping
shoot shot shooter
short shorten shortage
sick sickness
sign signature
signify significance significant
silent silence
silver silvery
similar similarity
simple simplicity simplify
sing singer song
sink sunken
skill skillful skilled
slave slavery enslave
sleep sleepy asleep
social society
soldier soldierly
solid solidity
solve solution
south southern
speak speaker speech spoken
special specialty specialize specialist
specify specification specific
speculate speculation
spend spender
spirit spiritual
stable stability stabilize
star stellar
start starter
starve starvation
state statement
statistic statistical statistician
steal theft thief stolen
stone stony
storm stormy
strange stranger
strategy strategic strategist
strong strength strengthen
structure structural
student study studious
style stylistic
submit submission
subscribe subscription subscriber
subside subsidence
subsidy subsidize
substitute substitution
succeed success successful
succeed succession successor
suffer suffering sufferer
sugar sugary
suggest suggestion
suicide suicidal
sun sunny solar
supervise supervision supervisor
supply supplier
support supporter supportive
suppress suppression
supreme supremacy
surgery surgeon surgical
surround surroundings
survey surveyor
survive survival survivor
suspect suspicion suspicious
suspend suspension
sustain sustainable sustainability
swear oath
sweet sweetness
swim swimmer
symbol symbolic symbolize
sympathy sympathetic sympathize
symptom symptomatic
system systematic
tax taxation taxpayer
teach teacher taught
technology technological technical technique
television televise
tell told tale
temperature temperate
terror terrorism terrorist terrify
testify testimony
textile texture
theater theatre theatrical
theology theologian theological
theory theoretical theorist theorize
therapy therapist therapeutic
thick thickness
think thinker thought
threat threaten
tide tidal
tolerate tolerance tolerant
tour tourism tourist
toxic toxin toxicity
trade trader trading
tradition traditional
tragedy tragic
train trainer training
transfer transference
transform transformation
translate translation translator
transmit transmission transmitter
transport transportation
travel traveler traveller
treason traitor
treat treatment
tribe tribal
triumph triumphant
tropic tropical
true truth
try trial
type typical
tyrant tyranny
understand understanding
unify unification union unite
unite unity union
universe universal
university collegiate
urban urbanization
urge urgency urgent
use user useful usage
vaccine vaccinate vaccination
vacant vacancy
valid validity
value valuable evaluate
vary variety various variation variable
vegetable vegetarian vegetation
version verse
victim victimize
victory victorious victor
view viewer
village villager
violate violation
violent violence
virus viral
visible visibility vision
visit visitor
vital vitality
voice vocal
volcano volcanic
volunteer voluntary
vote voter
voyage voyager
vulnerable vulnerability
war warfare warrior
warm warmth
warn warning
wave wavy
weak weakness weaken
wealth wealthy
weapon weaponry
wed wedding
week weekly
weigh weight
west western
white whiteness
wide width widen
wife wives
wild wilderness wildlife
win winner
wise wisdom
witness eyewitness
woman women
wood wooden
wool woolen
work worker
world worldly
worship worshipper
wound wounded
write writer writing author
year yearly annual
yield yield
young youth youthful
zoology zoologist zoological
close closure
seize seizure
enclose enclosure
disclose disclosure
erase erasure
appraise appraisal
guide guidance
relieve relief
grieve grief
store storage
leak leakage
wreck wreckage
spill spillage
cover coverage
restrain restraint
constrain constraint
bored boredom
thirst thirsty
accurate accuracy
synthesis synthesise synthesize
detain detention detainee
contend contention contender
deceive deception deceit
redeem redemption
resume resumption
make maker
train trainee trainer
brew brewer brewery
mill miller
citizen citizenship
lunar moon
triangle triangular
angle angular
expose exposure exposition
"""
