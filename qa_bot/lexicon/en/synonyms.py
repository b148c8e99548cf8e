"""Groups of words that may stand for each other in encyclopaedic, news and business prose, one group a line."""

from __future__ import annotations

# A word may be in several groups; groups are not joined through it.
VERB_GROUPS: str = """
buy purchase acquire obtain procure
buy purchase shop
sell vend market retail trade
sell dispose divest offload
give grant award bestow confer present
give donate contribute
give provide supply furnish deliver
give hand pass
offer propose tender
provide offer supply
get obtain receive gain acquire
get become grow turn
receive accept get
win gain earn obtain secure
win triumph prevail
win beat defeat
defeat beat overcome conquer vanquish rout overpower
defeat overthrow topple depose oust
lose forfeit
lose misplace
founded establish create start set institute form
founded build erect
begin start commence open initiate launch
begin originate arise
end finish conclude terminate close complete cease
end expire lapse
stop halt cease discontinue quit end
stop prevent block hinder obstruct impede inhibit thwart
prevent avoid avert forestall
continue go proceed persist carry
continue last endure remain
resume restart continue
pause suspend interrupt
delay postpone defer
make create produce manufacture build construct fabricate
make cause render
create generate produce
create invent devise design develop
create compose write
build construct erect assemble
rebuild reconstruct restore renovate
repair fix mend restore
destroy demolish ruin wreck raze devastate level
destroy annihilate eradicate obliterate wipe
damage harm hurt injure impair
break fracture shatter smash
break violate breach infringe contravene
increase rise grow climb surge soar jump
increase raise boost expand enlarge
increase double triple multiply
raise lift elevate hoist
raise rear bring
rise ascend climb mount
rise increase grow
decrease decline fall drop shrink diminish lessen dwindle
decrease reduce lower cut lessen diminish
reduce cut slash trim curb
fall drop plunge plummet tumble slump sink
fall collapse
expand extend broaden widen enlarge grow
shorten abbreviate abridge
limit restrict confine constrain
accelerate speed hasten quicken
slow decelerate
strengthen reinforce fortify bolster consolidate
weaken undermine erode dilute
improve enhance better upgrade
worsen deteriorate aggravate exacerbate
change alter modify adjust transform
change switch convert
change vary fluctuate
replace substitute supersede supplant succeed
replace exchange swap
develop evolve grow
develop design create
adapt adjust modify
convert transform turn change
merge combine unite join fuse amalgamate
combine mix blend
join enter enlist enroll
join connect link attach
connect link tie associate relate
separate divide split part
divide partition split
separate detach disconnect isolate
include contain comprise incorporate encompass cover
include add involve
consist comprise compose
contain hold
exclude omit leave
add append attach
remove eliminate delete withdraw extract
remove dismiss oust depose
eliminate abolish eradicate
abolish repeal revoke rescind annul cancel
cancel abandon scrap
leave depart exit quit
leave abandon desert
leave bequeath
arrive come reach land
come arrive
go travel move journey proceed
go leave
move relocate transfer shift migrate
move emigrate immigrate migrate
travel journey voyage tour
visit tour
return come go
escape flee
chase pursue follow
follow succeed
follow obey observe comply adhere
lead head command direct
lead guide conduct
lead result cause
rule govern reign
run operate manage administer
run flee sprint
manage handle supervise oversee control
control dominate govern regulate
command order direct instruct
order request
serve work act
work labor labour toil
work function operate
employ hire recruit engage
employ use
dismiss fire sack
resign quit
retire resign
appoint name nominate designate select
appoint install
choose select pick elect opt
elect vote choose
decide determine resolve settle
name call term dub title label entitle christen nickname
name identify
call summon
call phone telephone
say state declare announce
say tell
say claim assert allege contend maintain argue
state express say
tell inform notify
tell narrate recount
announce declare proclaim reveal
reveal disclose expose uncover unveil
report announce
speak talk converse
discuss debate talk
mention cite refer note
describe depict portray characterize
explain clarify illustrate
define describe
suggest propose recommend advise
suggest imply indicate
show demonstrate display exhibit
show indicate reveal prove
show present
prove demonstrate verify confirm
confirm verify validate
deny reject refute dispute
reject refuse decline
refuse decline
accept agree approve
agree consent concur
approve endorse ratify sanction authorize
allow permit let enable
allow authorize authorise license
enable empower allow
forbid ban prohibit outlaw bar
require need demand necessitate
need require want
want wish desire
demand insist
ask request
ask inquire enquire question
answer reply respond
invite ask
claim assert
claim demand
argue contend maintain
argue quarrel
disagree differ
criticize criticise condemn denounce attack
blame accuse
accuse charge indict
praise commend laud acclaim
admire respect revere
complain protest
protest demonstrate
threaten menace
warn caution alert
think believe consider
believe hold
consider regard view deem see
consider think ponder contemplate
know understand
understand comprehend grasp
learn study
learn discover
learn find
teach instruct educate train
train coach drill
study research examine investigate
study attend
examine inspect scrutinize check
investigate examine probe
analyze analyse examine
test try examine
test assess
evaluate assess appraise judge
judge deem
compare contrast
measure gauge
estimate calculate reckon
calculate compute
count number tally
predict forecast foresee anticipate
expect anticipate await
expect hope
plan intend aim
plan design
intend mean
try attempt seek endeavor strive
seek search
search look seek
find discover locate detect
discover detect find
find encounter
find deem
notice observe spot
see view watch observe
see witness
see meet
watch observe
look appear seem
look gaze
appear emerge
seem appear
disappear vanish
hide conceal
cover coat
cover span
protect guard defend shield safeguard
defend protect
attack assault raid
attack invade strike
invade occupy conquer
conquer capture seize
capture seize take catch
seize confiscate
catch capture
arrest detain apprehend
imprison jail incarcerate
free release liberate
free emancipate
release issue publish
release launch
publish issue print
print publish
write compose author pen
write draft
compose write
record document
record register
paint draw
draw sketch
draw attract
attract draw lure
attract appeal
design plan
invent devise create
perform play
perform execute conduct do carry
play act star
star appear feature
feature star include
sing perform
dance perform
direct oversee
film shoot
broadcast air televise transmit
air broadcast
show screen
kill murder slay assassinate execute
kill slaughter
murder assassinate
execute kill
die perish
die decease
survive live
survive outlive
live reside dwell inhabit
live exist
settle colonize inhabit
inhabit occupy populate
stay remain
bear deliver
marry wed
divorce separate
grow cultivate raise
harvest gather collect reap
gather collect assemble
collect amass accumulate
store keep save
keep retain preserve maintain
preserve conserve maintain
maintain sustain uphold
support back endorse
support help aid assist
support sustain
help aid assist
help contribute
promote encourage foster advance
promote advertise
encourage urge motivate
urge exhort press
persuade convince induce
force compel oblige coerce
influence affect shape
affect impact influence
inspire motivate influence
cause trigger prompt provoke induce
cause result lead
cause bring
result ensue
happen occur transpire
happen take
occur arise
occur exist
exist occur
owe due
own possess hold have
have possess own
have feature
have suffer
use employ utilize utilise apply
use consume
consume eat
consume use
exploit use
apply use
depend rely
rely depend
earn make gain
earn receive
pay spend
pay compensate remunerate reimburse
spend pay
cost charge
fund finance bankroll
fund sponsor
finance fund
invest spend
save rescue
save economize
borrow lend loan
rent lease hire
trade exchange deal
trade swap
export ship
ship transport
transport carry convey move
transport haul
carry bear
carry transport
bring take carry
bring fetch
take seize
take accept
take require
send dispatch ship
send transmit
transmit broadcast send
transmit spread
spread distribute disseminate
spread expand
distribute allocate
distribute deliver
deliver supply
share divide
share distribute
allocate assign allot
assign allocate
place put position set
put place
locate situate position place
situate locate
lie sit locate
lie stand
stand sit
border adjoin abut
surround enclose encircle
cross traverse
flow run
flow empty
connect join
open inaugurate
open unlock
close shut
close seal
enter penetrate
fill occupy
empty drain
cut sever
cut carve
burn ignite
burn scorch
heat warm
cool chill
melt thaw
freeze solidify
explode detonate
shoot fire
fight battle struggle combat
fight oppose
struggle fight
oppose resist
resist withstand oppose
compete contend vie
compete contest
challenge contest
surrender yield capitulate
surrender submit
retreat withdraw
withdraw retreat pull
withdraw remove
deploy send station
station base deploy
base locate headquarter
base founded
negotiate bargain
sign conclude
ratify approve
enact pass adopt
pass adopt approve
adopt embrace
adopt pass
implement execute carry introduce
implement apply
introduce launch
introduce bring
introduce present
launch start introduce
launch release
enforce impose
impose levy
impose enforce
tax levy
fine penalize
punish penalize
penalize fine
convict sentence
sentence condemn
acquit clear
sue prosecute
prosecute try
appeal plead
testify witness
swear vow pledge
promise pledge vow
pledge commit
commit dedicate devote
commit perpetrate
dedicate devote
honor honour commemorate
commemorate celebrate mark
celebrate mark
mark signify
mean signify denote
signify represent
represent symbolize depict
represent constitute
constitute form comprise
form create
form shape
shape mold
belong pertain
relate pertain concern
concern regard involve
involve entail include
involve engage
participate engage
engage participate
participate compete
attend visit
meet encounter
meet satisfy fulfil
satisfy fulfil
fulfil fulfill achieve
achieve attain accomplish reach
achieve gain
reach attain
reach hit
accomplish complete
complete finish
succeed manage
succeed follow
fail collapse
fail lose
miss lack
lack need
ignore neglect disregard
neglect ignore
forget overlook
remember recall recollect
recall remember
remind recall
recognize recognise acknowledge identify
recognize acknowledge
admit acknowledge confess
admit accept
identify recognize
identify determine
determine establish
establish determine
establish settle
distinguish differentiate
differ vary
vary differ range
range vary
rank rate
rate rank
grade rate
classify categorize group
classify regard
group cluster
organize organise arrange
organize hold
arrange organize
hold host
hold conduct
host hold
hold possess
hold grip
convene assemble meet
assemble gather
assemble build
equip furnish
install fit
install place
fit suit
suit match
match equal
equal match
balance offset
offset compensate
compensate reimburse
adjust regulate
regulate control
monitor track observe
track trace
trace follow
trace date
date originate
originate stem derive come
derive stem originate
derive obtain
stem originate
emerge arise appear
emit release
release emit
emit radiate
absorb soak
absorb take
produce yield generate
produce emit
yield produce
generate produce
process treat
treat cure
treat handle
cure heal
heal recover
recover regain
recover rebound
regain recover
rebound recover
suffer endure
suffer experience
experience undergo
experience encounter
undergo experience
face confront encounter
confront face
infect contaminate
contaminate pollute
pollute contaminate
diagnose identify
vaccinate immunize inoculate
inject introduce
feed nourish
eat consume devour
drink consume
cook prepare
prepare ready
prepare make
hunt chase
fish catch
sail navigate
fly soar
fly pilot
pilot fly
drive propel
drive motivate
push drive
push press
pull draw drag
drag pull
throw hurl toss
hit strike
strike hit
strike attack
touch contact
contact reach
reach contact
hold keep
wear don
dress clothe
wash clean
clean cleanse
sleep rest
rest relax
wake awaken
laugh chuckle
cry weep
love adore
like enjoy
like prefer
prefer favor
favor favour prefer
enjoy like
hate loathe detest
fear dread
worry concern
hope wish
surprise astonish amaze
shock stun
confuse bewilder
embarrass humiliate
annoy irritate
anger enrage
please satisfy
comfort console
trust believe
doubt question
doubt suspect
suspect doubt
guess estimate
assume presume suppose
suppose assume
imagine envision
dream imagine
invent fabricate
cheat deceive
deceive mislead
steal rob
rob steal
smuggle traffic
bribe corrupt
spy monitor
betray deceive
rebel revolt
revolt rebel
overthrow topple
unite unify
unify unite
ally align
align ally
isolate separate
exile banish expel
expel banish
expel eject
deport expel
displace move
evacuate remove
rescue save
restore return
restore reinstate
reinstate restore
reform change
modernize modernise update
update modernize
upgrade improve
innovate create
pioneer develop
specialize focus
focus concentrate
concentrate focus
emphasize emphasise stress underline highlight
highlight emphasize
stress emphasize
summarize summarise sum
quote cite
cite quote
translate render
interpret explain
interpret understand
edit revise
revise amend
amend modify
correct rectify
sample test
prohibit ban
inherit receive
inherit succeed
bequeath leave
donate give
sponsor fund
subsidize fund
privatize sell
nationalize seize
list name
list enumerate
list include
enumerate list
boycott shun
embargo ban
sanction penalize
sanction approve
erupt explode
erupt break
collide crash
crash collide
sink submerge
flood inundate
drain empty
dig excavate
excavate dig
mine extract
extract mine
drill bore
refine process
purify clean
filter purify
distill purify
ferment brew
brew make
weave knit
carve sculpt
sculpt carve
decorate adorn
adorn decorate
restore repair
illustrate depict
photograph shoot
exhibit display
display show
entertain amuse
amuse entertain
score net
score make
tie draw
qualify advance
train practice
practice practise exercise
exercise practice
coach manage
transfer move
transfer hand
retire leave
graduate finish
major study
enroll enrol register
register enroll
educate teach
lecture teach
award honor
honor award
nominate propose
crown enthrone
abdicate resign
succeed inherit
reign rule
baptize christen
convert change
worship venerate
preach sermonize
pray worship
bury inter
cremate burn
mourn grieve
"""

NOUN_GROUPS: str = """
country nation state land
nation people
state province region
region area zone district territory
area zone region
area size extent
territory land
place location site spot
location position place
position place
position post job role
position rank
city town municipality metropolis
town village settlement
village hamlet settlement
settlement colony
colony settlement
neighborhood neighbourhood district quarter
district quarter
suburb outskirts
capital metropolis
border boundary frontier
boundary limit
edge margin rim
center centre middle core
center hub
hub center
headquarters base seat
base foundation
foundation basis
home house residence dwelling
house building
residence home
building structure edifice
structure building
structure form
structure organization
tower spire
castle fortress
fortress fort stronghold
palace residence
church cathedral
church chapel
temple shrine
monastery abbey convent
bridge span
road street highway route
street road avenue
route path way course
path trail
railway railroad rail
harbor harbour port
port harbor
airport airfield
coast shore seaside
shore beach coast
sea ocean
lake pond
river stream waterway
stream brook creek
mountain peak mount
peak summit top
hill mound
valley gorge canyon
forest wood woodland
wood timber
field meadow
field area discipline
farm ranch plantation
farmer grower peasant
desert wasteland
island isle
landscape scenery terrain
terrain ground land
ground soil land
soil earth
earth world globe planet
world earth
sky heaven
weather climate
climate weather
rain rainfall precipitation
snow snowfall
storm tempest hurricane
hurricane typhoon cyclone
wind breeze
flood deluge
earthquake quake
disaster catastrophe calamity
fire blaze
drought dryness
time period era age epoch
era age epoch period
period duration
period time
duration length
age era
year annum
decade ten
century hundred
date day
day date
beginning start onset outset
start beginning
origin source root beginning
origin ancestry descent
source origin
end finish conclusion ending
end death
conclusion end
result outcome consequence effect
effect impact consequence influence
impact effect influence
influence effect
consequence result
cause reason
reason cause motive
reason rationale grounds
motive reason
purpose aim goal objective
goal aim objective target
aim purpose
intention purpose
use purpose
use usage
function purpose role
function task
role function part
role character
task job duty
duty obligation responsibility
responsibility duty
job work occupation employment
job position
occupation profession job career
profession occupation career
career profession
work job
work labor labour
work piece
employee worker staff
worker laborer labourer
staff personnel employees
workforce labor
employer boss
boss head chief
manager director executive
director head
director filmmaker
head leader chief
leader head ruler
leader chief boss
ruler monarch king sovereign
king monarch
monarch sovereign king
queen monarch
emperor ruler
prince heir
heir successor
successor heir
predecessor forerunner
president leader
premier minister
minister secretary
governor ruler
mayor head
official officer
politician statesman
diplomat ambassador envoy
ambassador envoy
representative delegate
spokesman spokesperson spokeswoman
government administration state
government regime
administration government
regime government
authority power
authority official
power authority control
power strength force
power energy
parliament legislature assembly
legislature parliament
congress parliament
senate legislature
council board committee
committee panel commission
commission committee
board council
court tribunal
judge justice
lawyer attorney barrister solicitor
attorney lawyer
law legislation act statute
law rule
legislation law
act law
rule regulation
rule reign
regulation rule
constitution charter
treaty agreement pact accord
agreement deal contract pact
deal agreement
contract agreement
convention treaty
alliance coalition partnership
coalition alliance
partnership collaboration cooperation
cooperation collaboration
union alliance
union association
association organization society
organization organisation body institution
organization group
institution organization establishment
company firm business corporation enterprise
business company
business trade commerce
firm company
corporation company
enterprise company
industry sector business
sector industry
factory plant mill works
plant factory
shop store
store shop
market bazaar
restaurant eatery
hotel inn
bank lender
trade commerce business
commerce trade
export shipment
import purchase
goods products merchandise commodities
product good item
product commodity
commodity good
item thing object
object thing
thing object
cargo freight
freight cargo
customer client buyer consumer
buyer purchaser
seller vendor
consumer customer
supplier provider vendor
manufacturer producer maker
producer manufacturer
maker manufacturer
owner proprietor holder
founder creator
creator inventor maker
inventor creator
partner ally
ally partner
competitor rival opponent
rival competitor
opponent adversary enemy
enemy foe
money cash currency funds
currency money
price cost
cost price expense
expense cost
cost expenditure
expenditure spending
spending expenditure
fee charge
charge fee
tax duty levy tariff
tariff duty tax
income revenue earnings
income salary wage pay
revenue income sales turnover
sales revenue
turnover revenue
profit gain earnings
earnings profit
loss deficit
deficit shortfall
shortfall deficit
debt liability
loan credit
wage salary pay
salary pay wage
pension retirement
wealth riches fortune
fortune wealth
poverty need
asset property
property asset
property characteristic
share stock
share portion part
share percentage proportion
percentage proportion share percent
proportion ratio
ratio proportion
rate speed
rate pace
rate level
level degree
amount quantity sum total
amount number
number figure quantity
number amount
figure number
figure person
total sum
sum total
half fifty
majority most
minority few
part portion section piece
part component element
component part element
element component
section part
piece part
fragment piece
group set collection
group band
group team
collection set
set group
series sequence
list catalogue
kind type sort
type kind sort category
category class type
class category
class grade
species kind
form type
form shape
shape form
size dimension
size magnitude
dimension size
length extent
height altitude elevation
altitude height elevation
width breadth
depth deepness
weight mass
speed velocity pace
velocity speed
distance length
temperature heat
heat warmth
color colour hue
light illumination
sound noise
noise sound
smell odor odour scent
taste flavor flavour
flavor taste
feature characteristic trait attribute
characteristic trait feature property
trait characteristic
quality characteristic
quality standard
standard norm
advantage benefit
benefit advantage
disadvantage drawback
drawback disadvantage
problem issue difficulty
issue problem matter
issue topic
difficulty problem
challenge difficulty
obstacle barrier hurdle
barrier obstacle
solution answer
answer reply response
response reaction
reaction response
question query
topic subject theme
subject topic
subject discipline
theme topic
idea concept notion
concept idea notion
thought idea
theory hypothesis
theory doctrine
opinion view
view opinion
belief faith conviction
belief doctrine
faith religion
religion faith
god deity
deity god goddess
priest clergyman cleric
clergy priests
pope pontiff
bishop prelate
monk friar
saint martyr
prayer worship
ritual ceremony rite
ceremony ritual
festival celebration
celebration festival
holiday vacation
custom tradition practice
tradition custom
culture civilization civilisation
civilization culture
language tongue
dialect language
word term
term word name
name title
title name
nickname name
meaning sense definition
definition meaning
book volume work
book novel
novel book
author writer novelist
writer author
poet writer
poem verse
story tale narrative
tale story
story plot
character figure
chapter section
newspaper paper journal
magazine journal periodical
article piece
article report
report account
news report
letter message
document paper record
record document
text document
film movie picture
movie film
actor performer player star
actress performer
performer artist
artist painter
painter artist
singer vocalist
vocalist singer
musician performer player
band group
band ensemble
song track tune
song single
album record
music song
composer musician
concert performance show
show program programme
program programme show
program plan
play drama
drama play
episode installment
season series
audience crowd spectators viewers
viewer spectator
fan supporter
supporter backer
game match
match game
contest competition
competition contest tournament
tournament competition championship
championship title
race contest
team side squad club
club team
player athlete
athlete sportsman
coach manager trainer
champion winner victor
winner victor
victory win triumph
win victory
defeat loss
goal score
score point
medal award
award prize honor
prize award
trophy cup
stadium arena ground
arena stadium
war conflict
conflict war fighting
battle fight combat
fight battle
fighting combat
attack assault raid
assault attack
invasion attack
siege blockade
rebellion revolt uprising insurrection
revolt rebellion
uprising rebellion revolt
revolution uprising
mutiny revolt
coup takeover
army military troops forces
military army
troop soldier
soldier troop fighter
warrior fighter soldier
commander general leader
general commander
officer commander
navy fleet
fleet navy
ship vessel boat
vessel ship
boat ship
aircraft airplane plane
plane airplane aircraft aeroplane
airplane aeroplane plane
car automobile vehicle
vehicle car
truck lorry
train railway
bicycle bike
weapon arm
gun firearm
bomb explosive
missile rocket
rocket missile
sword blade
shield armor
armor armour
peace truce
truce ceasefire armistice
ceasefire truce
victim casualty
casualty victim
death demise passing
birth delivery
murder killing homicide
killing murder slaying
assassination murder
crime offense offence
criminal offender
prisoner inmate captive
prison jail
police cop
arrest detention
punishment penalty
penalty punishment fine
trial case
case lawsuit
lawsuit suit case
slave servant
servant attendant
slavery bondage
freedom liberty
liberty freedom
independence freedom
right privilege
equality parity
discrimination prejudice
violence force
threat danger
danger risk hazard
risk danger
safety security
security safety
protection defense
defense defence protection
accident crash
crash collision
collision crash
injury wound
wound injury
disease illness sickness disorder
illness disease
sickness illness
disorder disease
infection disease
epidemic outbreak plague
pandemic epidemic
plague epidemic
symptom sign
sign indication symptom
pain ache
medicine drug medication
drug medication
medication medicine
treatment therapy cure
therapy treatment
cure remedy
doctor physician
physician doctor
surgeon doctor
nurse carer
patient sufferer
hospital clinic
health wellness
body corpse
corpse body
blood gore
bone skeleton
brain mind
mind brain
heart cardiac
skin hide
hair fur
child kid youngster
children kids
baby infant
boy lad
girl lass
man male
woman female
person individual human
people persons
people population inhabitants
population inhabitants people
inhabitant resident citizen
resident inhabitant
citizen national
immigrant migrant
migrant immigrant
refugee exile
tribe clan
race ethnicity
family household
family relatives
parent father
parent mother
father dad
mother mom mum
husband spouse
wife spouse
spouse partner
brother sibling
sister sibling
son child
daughter child
ancestor forefather
descendant offspring
offspring descendants
marriage wedding
wedding marriage
friend companion
companion friend
friendship relationship
relationship relation tie
relation tie link
link connection
connection link relationship
association connection
contact touch
member participant
participant member
participation involvement
involvement participation
meeting gathering conference
conference summit
summit conference
gathering meeting
event occurrence
event incident
incident event
occurrence event
situation circumstance condition
condition state
circumstance situation
crisis emergency
emergency crisis
change alteration modification
change shift
shift change
transformation change
transition change
conversion change
development growth
development progress
growth increase expansion
increase rise growth gain
rise increase
expansion growth
decrease decline reduction fall drop
decline decrease
reduction decrease cut
drop fall
fall collapse
collapse fall
improvement enhancement
progress advance
advance progress
reform change
innovation invention
invention innovation
discovery finding
finding discovery result
research study investigation
study research
investigation inquiry
inquiry investigation
experiment test trial
test exam examination
exam examination test
analysis examination
method technique approach
technique method
approach method
way method manner
manner way
process procedure
procedure process
system scheme
scheme plan
plan scheme project
plan proposal
project plan
proposal suggestion
suggestion proposal
recommendation advice
advice guidance
strategy plan
policy strategy
policy program
measure step
step measure
step stage
stage phase
phase stage
action act deed
deed act
activity action
effort attempt
attempt effort
operation action
operation surgery
scientist researcher
researcher scientist
scholar academic
expert specialist
specialist expert
professor teacher
teacher instructor
student pupil
pupil student
school academy
college university
university college
education schooling
schooling education
training education
lesson class
course class
degree qualification
diploma degree
knowledge understanding
information data
data information
fact truth
truth fact
evidence proof
proof evidence
example instance case
instance example
model example
model version
version edition
edition version
copy duplicate
picture image photo
image picture
photo photograph
photograph picture
painting picture
drawing sketch
statue sculpture
sculpture statue
monument memorial
memorial monument
museum gallery
gallery museum
tool instrument
instrument tool
device machine gadget
machine device
machine engine
engine motor
motor engine
equipment gear
gear equipment
computer machine
software program
network system
internet web
website site
user consumer
technology tech
material substance
substance material
matter substance
metal element
mineral ore
ore mineral
stone rock
rock stone
jewel gem
gold bullion
oil petroleum
petroleum oil crude
gas petrol gasoline
gasoline petrol
fuel energy
energy power
electricity power
coal fuel
resource supply
supply provision
supply stock
reserve stock
demand need
need requirement
requirement condition
shortage lack scarcity
lack shortage absence
absence lack
presence existence
existence presence
abundance plenty
surplus excess
excess surplus
waste garbage rubbish trash
pollution contamination
environment surroundings
nature environment
animal creature beast
creature animal
beast animal
mammal animal
bird fowl
insect bug
fish seafood
dog hound
horse steed
cow cattle
pig hog swine
sheep lamb
plant vegetation
tree timber
flower blossom bloom
fruit produce
crop harvest
grain cereal
food nourishment
food meal
meal dish
dish meal
drink beverage
beverage drink
wine vintage
beer ale
bread loaf
meat flesh
clothing clothes garments apparel
clothes clothing
dress garment
hat cap
shoe footwear
uniform outfit
cloth fabric textile
fabric textile
furniture furnishings
room chamber
chamber room
hall room
door gate
gate entrance
entrance entry
wall barrier
roof ceiling
floor storey story
garden park
park garden
emblem symbol
symbol emblem sign
flag banner
logo emblem
motto slogan
slogan motto
anthem song
reputation fame
fame renown
honor honour
respect esteem
pride dignity
shame disgrace
fear dread
anger rage
hatred hate
love affection
joy happiness
happiness joy
sadness sorrow
sorrow grief
hope expectation
expectation anticipation
surprise shock
shock surprise
desire wish
wish desire
ambition aspiration
talent gift
skill ability
ability capability capacity
capacity ability
capacity volume
strength power
weakness flaw
flaw defect
defect flaw fault
mistake error
error mistake
failure collapse
success achievement
achievement accomplishment
accomplishment achievement
importance significance
significance importance
value worth
value price
difference distinction
distinction difference
similarity resemblance
similarity likeness
comparison contrast
contrast difference
choice option
option choice alternative
alternative option
decision ruling
ruling decision verdict
verdict decision
vote ballot
election vote
referendum vote
candidate nominee
nominee candidate
party faction
faction group
campaign drive
slogan motto
debate discussion
discussion debate talk
talk negotiation
negotiation talks
dispute disagreement conflict
disagreement dispute
argument reason
protest demonstration
demonstration protest
strike walkout
criticism critique
praise acclaim
support backing
support assistance
assistance help aid
aid help assistance
help assistance
gift present
donation contribution
contribution donation
grant subsidy
subsidy grant
fund money
funding financing
investment funding
investor financier
insurance coverage
sanction penalty
sanction restriction
restriction limit
limit restriction
ban prohibition
prohibition ban
permission authorization
license licence permit
permit license
approval consent
consent approval
refusal rejection
rejection refusal
request appeal
order command
command order
instruction order
warning alert
message note
note message
statement declaration
declaration announcement
announcement declaration
speech address
address speech
address location
interview conversation
conversation talk
quotation quote
remark comment
comment remark
joke jest
lie falsehood
secret mystery
mystery puzzle
journey trip voyage
trip journey
voyage journey
tour trip
expedition journey
flight journey
departure leaving
arrival coming
passenger traveler
traveler traveller
tourist visitor
visitor guest
guest visitor
host presenter
presenter host
pilot aviator
sailor seaman
astronaut cosmonaut
engineer designer
architect designer
designer creator
builder constructor
craftsman artisan
merchant trader
trader merchant
banker financier
economist analyst
analyst expert
accountant bookkeeper
clerk secretary
secretary assistant
assistant helper
chairman chair chairperson
editor publisher
journalist reporter
reporter journalist
critic reviewer
review critique
historian scholar
philosopher thinker
mathematician scholar
"""

ADJECTIVE_GROUPS: str = """
big large great huge
large big sizable
huge enormous immense vast gigantic massive
vast extensive
small little tiny
tiny minute minuscule
short brief
brief short
long lengthy
tall high
high elevated tall
low small
wide broad
broad wide
narrow thin
thin slim slender
thick dense
deep profound
heavy weighty
light bright
bright luminous
dark dim
fast quick rapid swift
quick fast
rapid fast
slow gradual
early initial
initial first original
first initial earliest
original first
late recent
recent new latest
new recent modern
new novel
modern contemporary
contemporary current
current present
present current
former previous past
previous former prior
prior previous
earlier previous
next following subsequent
subsequent later following
last final
final last ultimate
old ancient
old elderly aged
ancient old
elderly old
young youthful
main chief principal primary major
major main important significant
primary main
chief main
principal main
central main
key important crucial
important significant major
significant important
crucial vital critical essential
vital essential
essential necessary
necessary required needed
required necessary mandatory compulsory
mandatory compulsory obligatory
optional voluntary
possible potential
potential possible
likely probable
unlikely improbable
certain sure
certain particular specific
specific particular
special particular
general common overall
common widespread
common frequent
common shared
widespread common prevalent
popular famous
popular common
famous renowned celebrated noted well-known
known famous
renowned famous
notable remarkable
unknown obscure
normal usual regular ordinary
usual customary normal
typical usual characteristic
unusual rare uncommon
rare uncommon scarce
strange odd peculiar
unique sole
only sole single
sole only
single one
single unmarried
multiple several many
several many multiple
many numerous
numerous many
various diverse different
different distinct
distinct separate
same identical
identical same
similar alike comparable
equal same
equivalent equal
opposite contrary
total entire whole complete
entire whole
whole entire
complete full total
full complete
partial incomplete
empty vacant
average mean
maximum highest greatest
minimum lowest smallest
highest tallest greatest
largest biggest greatest
biggest largest
greatest largest
smallest least
best finest top
top best highest
worst poorest
excellent outstanding superb
good positive favorable
good fine
bad poor
bad negative
poor impoverished
rich wealthy
wealthy rich affluent
expensive costly
cheap inexpensive
free independent
free complimentary
independent autonomous sovereign
autonomous independent
sovereign independent
strong powerful
powerful strong
weak feeble
stable steady
steady constant
constant continuous
continuous uninterrupted
permanent lasting
temporary provisional
safe secure
dangerous hazardous risky
harmful damaging
poisonous toxic
toxic poisonous
healthy well
ill sick
sick ill
dead deceased
deceased dead
living alive
alive living
pregnant expecting
blind sightless
disabled handicapped
true correct
correct right accurate
accurate precise exact
exact precise
false untrue
wrong incorrect
legal lawful
illegal unlawful illicit
guilty culpable
innocent blameless
fair just
unfair unjust
public state
private personal
personal private
official formal
formal official
secret hidden
hidden concealed
open public
national state
international global worldwide
global worldwide international
foreign overseas
domestic internal
internal domestic
external outside
local regional
regional local
urban city
rural country
native indigenous
indigenous native
natural wild
artificial synthetic man-made
synthetic artificial
agricultural farming
industrial manufacturing
commercial business
financial monetary
economic financial
monetary financial
political governmental
military armed
religious sacred
sacred holy
holy sacred
royal regal
imperial colonial
federal national
democratic elected
social societal
cultural artistic
historic historical
historical historic
traditional customary
conventional traditional
classical traditional
scientific academic
technical technological
medical clinical
mental psychological
physical bodily
chemical synthetic
nuclear atomic
atomic nuclear
electric electrical
electronic digital
automatic automated
mechanical machine
wet damp moist
dry arid
arid dry
hot warm
warm hot
cold cool chilly
cool cold
frozen icy
fresh new
rotten decayed
clean pure
pure clean
dirty polluted
polluted contaminated
beautiful pretty lovely
pretty beautiful
ugly unattractive
attractive appealing
intelligent clever smart
clever smart
stupid foolish
wise sensible
brave courageous
courageous brave
afraid scared
angry furious
happy glad
sad unhappy
proud arrogant
tired exhausted
hungry starving
busy occupied
lazy idle
quiet silent
silent quiet
loud noisy
violent aggressive
aggressive hostile
hostile unfriendly
friendly amicable
peaceful calm
calm peaceful
cruel brutal
brutal savage
severe serious harsh
serious severe grave
harsh severe
mild gentle
strict rigid
flexible adaptable
easy simple
simple easy
difficult hard
hard difficult
complex complicated
complicated complex
obvious clear evident
clear obvious
unclear vague
visible apparent
invisible unseen
dense crowded
crowded packed
flat level
round circular
circular round
square quadratic
sharp keen
smooth even
rough uneven
soft tender
straight direct
direct straight
indirect roundabout
parallel similar
eastern east
western west
northern north
southern south
upper higher
lower bottom
inner interior
outer exterior
left remaining
remaining left
available accessible
accessible available
ready prepared
able capable
capable able
suitable appropriate
appropriate suitable proper
proper appropriate
useful helpful
useless worthless
effective efficient
efficient effective
successful prosperous
prosperous successful
responsible accountable
liable responsible
due owed
related connected associated
associated related
relevant pertinent
involved engaged
interested keen
famous prominent
prominent leading
leading top main
dominant leading
influential powerful
controversial disputed
disputed contested
united unified
joint shared
mutual reciprocal
bilateral two-sided
double twofold
twin double
triple threefold
annual yearly
yearly annual
daily everyday
monthly month
weekly week
frequent regular
occasional infrequent
sudden abrupt
immediate instant
instant immediate
eternal everlasting
mortal human
human mortal
male masculine
female feminine
aquatic water
marine sea
maritime sea
terrestrial land
solar sun
lunar moon
stellar star
dental tooth
bovine cow
canine dog
feline cat
equine horse
urban municipal
judicial court
legislative parliamentary
presidential president
papal pope
episcopal bishop
paternal father
maternal mother
fraternal brother
spatial space
temporal time
oral mouth
verbal spoken
written recorded
visual optical
optical visual
acoustic sound
thermal heat
nocturnal night
"""

ADVERB_GROUPS: str = """
about approximately around roughly circa
approximately roughly nearly
almost nearly
mostly mainly chiefly largely primarily
mainly primarily
usually normally generally typically commonly
often frequently
frequently often
rarely seldom
sometimes occasionally
always constantly
never ever
now currently presently
currently now
today nowadays
recently lately
soon shortly
immediately instantly
previously formerly earlier
formerly previously once
originally initially
initially originally first
later afterwards subsequently
subsequently later
finally eventually ultimately lastly
eventually finally
before previously
quickly rapidly fast swiftly
rapidly quickly
slowly gradually
suddenly abruptly
completely entirely totally fully wholly
entirely completely
partly partially
partially partly
very extremely highly
extremely very
especially particularly
particularly especially
specifically particularly
exactly precisely
only solely merely just
solely only exclusively
also too additionally
also moreover furthermore
however nevertheless
therefore thus hence consequently
because since
although though
perhaps maybe possibly
possibly perhaps
probably likely
certainly surely definitely
clearly obviously
apparently seemingly
allegedly supposedly reportedly
officially formally
publicly openly
secretly covertly
together jointly
jointly together
separately individually
alone solely
directly straight
nearby near
abroad overseas
worldwide globally internationally
nationally countrywide
locally regionally
yearly annually
annually yearly
daily everyday
twice double
mutually reciprocally
legally lawfully
illegally unlawfully
naturally organically
manually hand
automatically mechanically
"""

# Phrases -> one word that says the same; base forms.
PHRASES: str = """
set up: establish
come up with: devise
carry out: perform
take place: happen
take over: acquire
take part: participate
take off: depart
take on: assume
take up: adopt
take back: recapture
pass away: die
be born: birth
give birth: bear
give up: abandon
give rise: cause
give away: donate
give in: surrender
get rid: eliminate
get married: marry
get divorced: divorce
get away: escape
bring about: cause
bring up: raise
bring in: introduce
bring back: restore
break out: erupt
break up: separate
break down: fail
break away: secede
blow up: explode
build up: accumulate
burn down: destroy
call for: demand
call off: cancel
call on: urge
close down: close
shut down: close
come back: return
come from: originate
come out: appear
come to power: rule
consist of: comprise
cut down: reduce
cut off: sever
cut back: reduce
deal with: handle
depend on: depend
die out: vanish
draw up: draft
drop out: quit
end up: end
fall apart: collapse
figure out: determine
find out: discover
gain control: seize
go on: continue
go up: rise
go down: fall
go back: return
go bankrupt: fail
grow up: grow
hand over: deliver
hold up: delay
lay off: dismiss
lead to: cause
leave out: omit
live in: inhabit
look after: tend
look for: seek
look into: investigate
look like: resemble
made of: comprise
made up of: comprise
make up: constitute
make use: use
move in: enter
move out: leave
occur in: happen
open up: open
pay for: fund
phase out: eliminate
pick up: collect
point out: mention
pull down: demolish
pull out: withdraw
put an end: end
put off: postpone
put up: erect
put forward: propose
put down: suppress
ran away: flee
run away: flee
run out: exhaust
sell off: sell
send out: emit
speak of: mention
set off: trigger
set out: begin
settle down: settle
show up: appear
speed up: accelerate
split up: separate
stand for: represent
start up: start
step down: resign
take care: tend
take control: seize
take advantage: exploit
tear down: demolish
throw away: discard
turn down: reject
turn into: become
turn out: prove
turn up: appear
use up: consume
wipe out: destroy
work out: solve
write down: record
in charge: responsible
as well as: and
a lot: many
at first: initially
at last: finally
at once: immediately
at present: currently
by hand: manually
each year: annually
every year: annually
every day: daily
per year: annually
for example: instance
in addition: also
in general: generally
in particular: particularly
in total: total
more and more: increasingly
no longer: formerly
on average: average
on purpose: deliberately
once a year: annually
right away: immediately
at that time: then
from then on: thereafter
prime minister: premier
head of state: president
head of government: premier
chief executive: ceo
chief executive officer: ceo
natural gas: gas
crude oil: oil
motion picture: film
real estate: property
armed forces: military
human being: human
place of birth: birthplace
"""
