"""Verbs that may stand for each other in encyclopaedic, news and business prose, in tight senses."""

from __future__ import annotations

# Entries are parted by ";". "a b c": each of them may stand for each other. "a: b c": "a" may stand for either, but "b"
# not for "c". A word may be in several entries; they are not joined through it.
VERB_GROUPS: str = """
abandon desert forsake; abandon relinquish renounce; abolish outlaw ban; abolish repeal revoke rescind annul cancel
abolish scrap end; abridge shorten condense; absorb: assimilate digest soak suck; abuse mistreat maltreat
abuse: misuse molest torture; accelerate speed hasten quicken; accept agree approve; accept: admit embrace tolerate
accommodate house lodge; accommodate seat hold; accompany escort; accomplish complete; accrue accumulate
accumulate amass gather; accuse charge indict; achieve attain accomplish reach; achieve: fulfil gain score
acquaint familiarize; act: behave function; adapt adjust modify; adapt adjust tailor; add append attach
address tackle; adhere stick cling; adjust tune; administer give dispense; administer govern run manage; admire esteem
admire respect revere; admit acknowledge confess; admit: concede let; adopt: assume embrace espouse implement
advance further; advance progress proceed; advertise promote publicize market; advise: counsel warn
advocate recommend urge; advocate support champion favor back; affect impact influence; affect: concern strike
affirm assert confirm; afflict plague trouble; agree consent concur; aim seek intend; aim: point target
alleviate ease relieve mitigate lessen reduce; allocate assign allot; allocate budget; allocate earmark apportion
allow authorize license; allow permit grant; allow permit let enable; ally align; amend revise modify change alter
amplify boost strengthen; analyze: dissect examine; anger: enrage irritate upset; announce declare proclaim reveal
announce publicize; annoy: irritate vex; annul void invalidate; answer reply respond; appeal plead
appease pacify placate; apply: enforce exert; appoint name nominate designate select; appoint: hire ordain
approach near; approve endorse ratify sanction authorize; argue: debate quarrel reason; arouse stir evoke
arrange: negotiate schedule; arrest detain apprehend; arrive come reach land; arrive reach get
ascertain determine discover; ascribe attribute credit; ask inquire enquire question
ask: call consult invite pose request seek wonder; aspire aim hope; assemble convene gather meet
assert contend insist; assess evaluate rate; assign: appoint delegate entrust; assume presume suppose
assure guarantee ensure; assure: convince reassure; attach fasten fix affix; attach pin; attack assail raid
attack assault raid; attack invade strike; attain gain reach; attend visit; attract appeal; attract draw lure
attribute blame; augment increase supplement; authorize sanction permit; authorize: empower entitle legalize
avoid evade shun avert; awaken: arouse rouse wake; award reward; baptize christen; base founded
base locate headquarter; beat outdo outperform; beat strike hit; beat: pound surpass whip; become transform
beg plead implore; begin originate arise; begin start commence open initiate launch; behead decapitate
believe: suppose suspect trust; belong pertain; bend: curve flex; bite chew; blame accuse; bloom flower blossom
boast brag; boast have feature; boil simmer; bolster boost strengthen; bombard: bomb shell; border adjoin abut
borrow lend loan; bother: disturb harass pester trouble; boycott shun; break fracture shatter smash
break violate breach infringe contravene; break: crack divide erupt interrupt split; breed: propagate reproduce
brew ferment; bribe corrupt; bring take carry; bring: fetch lead; broadcast air televise transmit
build construct erect assemble; burn: consume cremate ignite scald scorch; burst explode rupture; bury inter entomb
buy purchase acquire obtain procure; buy purchase shop; calculate compute; call phone telephone
call: convene demand refer summon; calm soothe; cancel abandon scrap; cancel: nullify terminate
capture seize take catch; care tend nurse; carry bear; carve: engrave sculpt; cast: pour throw; catch fish
cause trigger prompt provoke induce; cause: bring generate precipitate produce; celebrate rejoice
challenge dispute question; change alter modify adjust transform; change switch convert; change vary fluctuate
change: become evolve reform shift; channel direct funnel; charge: bill cost sue; chart map plot; chase pursue follow
cheat swindle; check verify; cherish treasure; choose select pick elect opt; circumvent bypass evade; cite invoke
claim: demand pretend profess state; clash conflict; classify categorize group
clean: cleanse clear purify sweep wash wipe; clear acquit; close shut; cluster: group huddle; coincide overlap
collaborate cooperate; collapse crumble; collect amass accumulate; color stain; combine mix blend; combine synthesize
come hail; comfort console; command order direct instruct; commemorate celebrate mark; commemorate remember
commit dedicate devote; commit perpetrate; communicate talk; compare: contrast liken; compete contend vie
compete: contest participate play; compile assemble collect gather; complete finalize; compress: condense squeeze
conceive devise; concentrate: centralize specialize; conceptualize conceive invent; concern regard involve
conclude infer deduce; conduct run hold; conduct wage; confirm verify validate; conform comply
confuse: bewilder mistake; congregate gather assemble; connect link tie associate relate; conquer capture seize
conquer subdue subjugate; consecrate: bless dedicate; consider regard view deem see; consider think ponder contemplate
consider: judge weigh; consist comprise compose; constitute compose; constitute form comprise
contain: carry enclose have house involve limit possess store; contaminate: infect poison pollute
contest: challenge dispute; continue go proceed persist carry; continue last endure remain; contract shrink
contribute add; control dominate govern regulate; control: command manipulate operate own rule; convert adapt
convert transform turn change; convey: communicate express; convict: condemn sentence; cook bake; cook roast fry grill
cool chill; copy duplicate replicate reproduce; copy imitate mimic; count number tally
cover: coat drape protect report span wrap; covet: desire envy; crack fracture; crash: collide smash; crawl creep
create compose write; create generate produce; create innovate; create invent devise design develop; cripple disable
criticize condemn denounce attack; criticize fault; cross: intersect traverse; crown enthrone; crumble disintegrate
crush suppress defeat; crush: grind mash squash; cry: wail weep; curb restrain; cure: heal remedy smoke
curtail reduce limit; cut: carve chop fell sever shave slice; damage destroy; damage harm hurt injure impair
dare venture; dazzle amaze; debate deliberate; debut: appear premiere; decay rot decompose; deceive trick fool
deceive: betray cheat dupe mislead; decide determine resolve settle; decide: choose conclude rule vote
decline: deteriorate subside wane weaken worsen; decorate: adorn award embellish ornament
decrease decline fall drop shrink diminish lessen dwindle; decrease reduce lower cut lessen diminish
defeat beat overcome conquer vanquish rout overpower; defeat best; defeat overthrow topple depose oust; defect desert
defy disobey; delay postpone defer; delay slow; delete erase; deliver: bear bring distribute hand send; demand insist
demote downgrade; deny reject refute dispute; deny: negate refuse; depict: illustrate picture; deplete exhaust drain
deploy send station; depose dethrone; derail wreck; derive obtain; descend come; describe depict portray characterize
describe: call define detail explain outline recount refer report tell; deserve merit; design engineer; desire crave
despise: hate loathe; destroy annihilate eradicate obliterate wipe; destroy demolish ruin wreck raze devastate level
detail elaborate; detect sense; determine: calculate dictate establish set; devastate ravage; develop evolve grow
develop: build expand mature pioneer; devise formulate; die succumb expire; die: decease perish
differ: contrast disagree diverge; dig: delve excavate mine unearth; dignify ennoble; dilute thin
direct: aim guide oversee supervise; disappear fade; discard dump dispose; discharge: dismiss emit fire unload
disclose divulge; discourage deter dissuade; discover: explore identify invent learn realize uncover unearth
discuss debate talk; discuss: address confer consider negotiate; disguise conceal mask; dismantle disassemble
dismiss fire sack; dismiss reject; disobey violate; displace: move replace uproot; display flaunt; disrupt interrupt
dissolve: disband liquidate melt; distinguish: characterize differentiate discern discriminate separate
distribute: allocate circulate share; disturb: disrupt trouble upset; dive plunge; divert: deflect distract redirect
divide partition split; divulge reveal; dodge: avoid evade; dominate: monopolize predominate prevail rule
donate bestow; double redouble; doubt: distrust question suspect; drag tow; drain pump; draw: sketch tie; dress clothe
drift float; drill bore; drink: consume sip swallow; drive: force motivate operate propel
drop: abandon descend lower shed; dry dehydrate; earn make gain; earn: acquire deserve; ease: facilitate simplify
eat consume devour; eat dine; edit: modify revise; educate school; elect vote choose; eliminate abolish eradicate
eliminate: exclude rid; elude evade escape; emancipate liberate; embargo ban; embark: begin board
embarrass: humiliate shame; embed implant; embrace hug; emerge arise appear; emerge: hatch rise surface
emit: produce radiate; emphasize stress underline highlight; emphasize: accentuate underscore
employ hire recruit engage; empty drain; enable empower allow; enact pass adopt; encourage urge motivate
encourage: inspire persuade spur; end expire lapse; end finish conclude terminate close complete cease
endanger threaten jeopardize; endanger: compromise risk; endure: bear stand suffer survive tolerate withstand
energize invigorate; engrave inscribe; enjoy: like relish savor; enlarge: magnify zoom; enlist recruit
enrage infuriate; enslave subjugate; ensure guarantee secure; enter: access penetrate; entertain amuse
entice lure tempt; envision envisage; equal: rival total; equip: furnish supply; err sin; escalate intensify increase
establish: build enact prove settle; estimate calculate reckon; estimate: approximate assess guess predict
evaluate assess appraise judge; evoke elicit; exaggerate: dramatize overstate; examine inspect scrutinize check
examine: review scan; exceed surpass outnumber outstrip top; exceed transcend; excite thrill; exclude bar
exclude omit leave; exempt excuse; exile banish expel; exist: be occur; expand extend broaden widen enlarge grow
expect anticipate await; expel: deport dislodge eject evict oust; experience: encounter feel suffer undergo
explain clarify illustrate; explain: account interpret justify; explode: blast detonate erupt; exploit tap
explore investigate; export ship; expose subject; express voice; extend lengthen prolong
extend: continue range reach renew stretch; exterminate eradicate; face confront encounter; facilitate enable
fade wane; fail: collapse falter flunk lose neglect; fake forge counterfeit
fall drop plunge plummet tumble slump sink; fall: capitulate collapse descend; farm cultivate; fascinate captivate
fasten: bind secure; father sire; fear: dread worry; feature highlight; feature star include
feed: eat graze nourish supply; feel sense; feel think believe; fetch: download retrieve; fight battle struggle combat
fight: clash quarrel resist; file lodge; fill: load occupy pack stuff; film: capture photograph shoot; filter strain
find discover locate detect; find: deem determine encounter identify learn think trace uncover; fit: belong suit
flatten level; flavor season; flee: escape retreat; float hover; flood inundate; flourish thrive prosper; flow empty
flow pour stream; fly: pilot soar; focus: center concentrate specialize; follow obey observe comply adhere
follow: accompany ensue practice succeed trace track trail; forbid ban prohibit outlaw bar; force compel oblige coerce
force: impose pressure; forge: create fabricate falsify; forget neglect; forgive pardon excuse
form: become develop emerge mold shape; founded build erect; founded establish create start set institute form
free release liberate; free: clear emancipate exempt rescue; frighten scare terrify; frighten: intimidate terrorize
frustrate: disappoint thwart; fuel power; fund finance bankroll; fund: endow pay sponsor subsidize; gamble bet wager
gather: muster pick rally; get become grow turn; get obtain receive gain acquire; get: fetch purchase secure win
give donate contribute; give grant award bestow confer present; give hand pass; give provide supply furnish deliver
give: allow assign cause issue offer pay yield; glorify exalt; go travel move journey proceed; go: attend become head
grab seize snatch grasp; graduate finish; greet: salute welcome; grip grasp; grow cultivate raise
grow: burgeon farm mature swell; guarantee: insure pledge; guard: patrol ward watch; guess speculate
guide: escort steer; halt block; halve bisect; hamper: hinder impede; hang execute; happen befall
happen occur transpire; harass: hound persecute; harvest gather collect reap; hate dislike; hate loathe detest
haul drag; have: enjoy experience get include suffer undergo; heal mend; hear listen; heat: boil warm
help: benefit contribute enable serve; hesitate waver; hide: conceal lurk obscure veil; hinder delay
hire: commission contract; hit: affect collide crash knock ram reach slam slap
hold: believe contain detain grip host house imprison keep maintain occupy organize retain stage store support
honor: award celebrate commemorate praise recognize respect; hope: expect want wish; host entertain; humiliate humble
hunt: chase kill prey pursue search; identify: detect determine diagnose name spot; ignite: inflame kindle light spark
ignore neglect disregard; ignore snub; illustrate demonstrate; imagine: conceive dream envision picture visualize
imitate: emulate simulate; implement execute carry introduce; implement: apply enact; impose: enforce inflict levy
imprison confine; imprison jail incarcerate; improve enhance better upgrade; improve: enrich progress refine reform
incite instigate; include add involve; include contain comprise incorporate encompass cover; include: consist count
increase raise boost expand enlarge; increase rise grow climb surge soar jump
increase: double enhance gain heighten maximize multiply stimulate strengthen triple widen
indicate: denote mean point signal; influence affect shape; influence sway; inform: advise brief enlighten
inhabit occupy populate; initiate instigate; inject inoculate; insert put place; inspire motivate influence
inspire: impress spark; install: appoint build fit inaugurate mount place set; insulate isolate; insult offend
integrate: combine incorporate unite; intend destine; intensify: deepen strengthen; interfere meddle intervene
introduce: begin bring initiate inject institute unveil; intrude: encroach invade trespass; invade occupy conquer
invade: enter overrun; invent: coin improvise innovate; invest finance; investigate examine probe
investigate inquire; involve entail include; involve: engage implicate; join connect link attach
join enter enlist enroll; join: ally participate subscribe; judge deem; justify: defend excuse warrant
keep retain preserve maintain; keep: continue reserve; kidnap abduct; kill murder slay assassinate execute
kill: destroy eliminate shoot slaughter; kneel bow; label brand; lack need; land disembark; laugh chuckle
launch start introduce; launch: debut fire found; lay put place; lead guide conduct; lead head command direct
lead result cause; lead usher; leak: disclose seep spill; lean tilt; leap jump; learn: know master memorize
leave abandon desert; leave depart exit quit; leave: bequeath emigrate evacuate flee go resign retire vacate withdraw
let lease; levy tax; lie sit locate; lift rescind; light illuminate; like: love prefer; liken equate; limit cap
limit restrict confine constrain; line border; list: enumerate include mention name specify; live exist
live reside dwell inhabit; lobby campaign; locate situate position place; long yearn; look appear seem
look: gaze resemble view; loot plunder pillage sack; lose: forfeit misplace shed; love adore; magnify amplify
maintain sustain uphold; maintain: continue insist perpetuate; make cause render
make create produce manufacture build construct fabricate; make: brew cook fashion force form generate prepare score
manage handle supervise oversee control; manage: achieve coach cope direct regulate succeed; manipulate rig
march parade; mark: denote signal signify; marry wed; match: correspond equal; mature ripen; mean signify denote
mean: imply intend; measure: assess gauge quantify weigh; mediate: arbitrate intervene; meet satisfy fulfil
meet: befriend encounter face join; melt thaw; mention cite refer note; mention: name state
merge combine unite join fuse amalgamate; merge consolidate; mine extract; miss lack; mock: ridicule tease
moderate temper; monitor track observe; monitor: spy watch; motivate prompt; mourn: grieve lament
move emigrate immigrate migrate; move relocate transfer shift migrate; multiply reproduce; murmur whisper
mutilate maim; mutiny rebel; name call term dub title label entitle christen nickname; need require want
negotiate bargain; neutralize counteract; notice observe spot; notice: detect remark; nurture foster
object: complain protest; observe: celebrate note witness; obsess preoccupy; occupy engage; occur arise
offer propose tender; offer: sacrifice volunteer; offset: balance compensate neutralize; open: inaugurate unlock
operate act; oppose: contradict counter disagree face fight object; orbit circle
order: arrange commission decree demand prescribe request tell
organize: arrange coordinate establish form host plan stage structure; originate stem derive come
originate: create date emanate emerge rise start; oust unseat; outline summarize; overlook: disregard forget ignore
overrun infest; overtake surpass; overturn: capsize repeal reverse; overwhelm: defeat overpower; owe: attribute due
own possess hold have; paint: color depict draw portray; pardon absolve; participate engage; pass adopt approve
pass: cross elapse exceed go overtake spend transmit travel; pause suspend interrupt
pay compensate remunerate reimburse; peak culminate; penalize: fine punish sanction; penetrate: infiltrate pierce
perceive: sense view; perform execute conduct do carry
perform: accomplish act dance play practice sing stage undertake work; permeate pervade; persecute oppress
persist: last persevere; persuade convince induce; persuade influence; pick harvest; pierce puncture; pile stack
pinpoint locate; place deposit; place put position set; plan intend aim
plan: arrange design plot prepare propose schedule; plant sow; play act star; please delight; pledge commit
plot conspire; plow till; portray play; pose sit; pound batter; practice: exercise observe rehearse train
praise commend laud acclaim; praise: applaud flatter glorify; preach sermonize; precede antedate predate
predict forecast foresee anticipate; predict: expect project; prefer favor; prepare: cook ready train
present: display host introduce offer pose stage submit; preserve conserve maintain; preside: chair officiate
press: lobby squeeze; pretend feign; prevent avoid avert forestall; process handle; produce supply
produce yield generate; profit benefit gain; prohibit prevent; project: forecast protrude; promise pledge vow
promise: assure guarantee swear; promote encourage foster advance; promote: elevate raise; prompt remind
pronounce declare; propose: nominate postulate; prosecute try; protect guard defend shield safeguard
protect: preserve secure shelter; protest: complain demonstrate; protrude stick; prove demonstrate verify confirm
prove validate; provide offer supply; provide: afford equip; provoke: anger evoke incite; prune trim
publish issue print; pull draw drag; pull: attract tow tug; punish discipline; purge cleanse
purify: distill filter refine; push: drive force move press promote propel shove urge; qualify: advance entitle
quench extinguish; question: interrogate interview; quip joke; quote cite; raise lift elevate hoist; raise rear bring
raise: breed collect nurture; rally mobilize; rank: class classify place rate; rate grade; reach contact
realize: achieve fulfill recognize understand; rebel revolt; rebound bounce; rebuild reconstruct restore renovate
rebuke scold reprimand; receive accept get; receive: collect draw earn inherit welcome win
recognize acknowledge identify; recognize know; reconquer recapture retake
record: document film note register tape write; recount retell
recover: heal rebound reclaim recuperate redeem regain retrieve; rectify correct; recycle reuse
reduce cut slash trim curb; reduce: minimize shorten; refer: allude send; refine: perfect process
reflect: meditate mirror; reform restructure; refrain abstain; refund repay reimburse; refute disprove
regard: classify respect; register: enroll file sign; regret repent; regulate: adjust normalize; reject refuse decline
reject veto; relate pertain concern; relax: ease loosen; release issue publish
release: declassify discharge emit launch secrete unleash; rely depend; remain: linger persist wait
remark comment say; remedy: fix rectify; remember recall recollect; remind recall; remove dismiss oust depose
remove eliminate delete withdraw extract; remove: dislodge displace evacuate expel purge strip; rename retitle
renew: refresh restart restore resume revive; renovate: refurbish remodel; rent lease hire; repair fix mend restore
repeat: duplicate echo recur redo reiterate; repel repulse; replace exchange swap
replace substitute supersede supplant succeed; replenish refill; report: announce state; represent symbolize depict
represent: constitute embody mean portray signify stand; request: demand invite seek solicit
require need demand necessitate; require: compel entail involve mandate oblige order stipulate; rescue salvage
resemble mirror; resent begrudge; reserve book; resign: abdicate quit retire step; resist defy
resist withstand oppose; respond react; rest: lie relax sleep; restore: reinstall reinstate return revive
restrict: curb narrow; restructure reorganize; result: ensue stem; resume reopen; resume restart continue
retain withhold; retaliate: avenge respond; retire withdraw; retreat recede; return come go; return: repay revert
reunite rejoin; reveal disclose expose uncover unveil; reverse: invert undo; review reconsider
revive: resurrect revitalize; revolt mutiny; revolve rotate turn spin; rise ascend climb mount
rob: loot plunder steal; roll rotate; rule govern reign; run flee sprint; run operate manage administer
run: compete control extend flow function lead race work; rush: hasten hurry; sabotage undermine
sail: navigate voyage; sample taste; satisfy: please quench suffice suit; save: economize preserve rescue spare
say claim assert allege contend maintain argue; say state declare announce
say: believe mention note observe pronounce quote report speak tell utter; scale climb; scatter disperse
schedule time; score net; scrape: rub scratch; scream shout yell; screen broadcast; seal: close lock shut
search look seek; search: explore scour; see view watch observe
see: experience find meet notice perceive recognize spot understand visit witness; seek: pursue want; seep ooze
seize: apprehend confiscate hijack kidnap nationalize usurp; sell dispose divest offload
sell vend market retail trade; sell: export privatize; send dispatch ship; send: mail transfer; sentence condemn
separate detach disconnect isolate; separate divide split part; separate: divorce secede segregate; serve work act
serve: function provide; set fix; settle colonize inhabit; settle: pay populate reconcile; sew stitch
shake: rattle tremble vibrate; shape mold; share: divide split; shelter: harbor house
shine: excel gleam glisten glow polish radiate; shock: stun surprise; shoot: fire photograph
shorten abbreviate abridge; show demonstrate display exhibit; show indicate reveal prove
show: appear broadcast depict illustrate manifest portray present reflect screen teach; shrink shorten
sign: conclude endorse ratify; signify symbolize; silence quiet; simplify streamline; skip: miss omit
slaughter massacre; sleep nap; slide slip; slow decelerate; smell sniff; smile grin; smother suffocate
smuggle: sneak traffic; soak drench; solidify: freeze harden; solve: answer resolve; sound seem; span bridge
spark cause trigger; speak talk converse; speak: address lecture; specify: define state stipulate; speculate theorize
spend: expend invest pay; spoil: rot ruin; sponsor finance; spray sprinkle; spread distribute disseminate
spread: circulate diffuse expand extend propagate scatter smear transmit; spring: arise leap; sprout germinate
spur: motivate prompt; stabilize steady; stand: lie rise sit; star appear feature; start: found trigger
starve: famish fast; state express say; station base deploy; stay: continue keep live lodge remain reside
steer navigate; sterilize disinfect; stick attach; stimulate: encourage excite provoke spur; stir mix
stop halt cease discontinue quit end; stop prevent block hinder obstruct impede inhibit thwart; stop: intercept pause
store keep save; store stock; storm attack; strand maroon; strangle choke; stray deviate
strengthen reinforce fortify bolster consolidate; stretch: span strain; strip deprive; struggle: strive wrestle
study research examine investigate; study: analyze attend learn major read scrutinize survey train
stumble: falter stagger trip; submerge: drown flood immerse sink; submit: file surrender yield; subtract deduct
succeed: inherit prosper thrive; sue prosecute; suffer: sustain undergo; suggest hint; suggest imply indicate
suggest propose recommend advise; suit match; summarize sum; summon convene; supplement: add complement
support back endorse; support help aid assist; support: encourage fund promote prop sponsor sustain uphold
suppress: inhibit quash quell repress stifle; surprise astonish amaze; surprise startle; surrender relinquish
surrender yield capitulate; surround enclose encircle; surround: besiege encompass mob; survey poll
survive: last live outlive remain withstand; suspend: adjourn halt hang; sustain incur; swallow: engulf gulp
swap: substitute switch trade; sway swing; swear vow pledge; swell: expand inflate; swim bathe; switch: exchange shift
sympathize commiserate; tackle confront
take: absorb accept claim conquer get happen occupy receive remove require steal; tame domesticate
teach instruct educate train; teach: lecture preach; tear rip; tell inform notify; tell narrate recount; tell relate
test try examine; test: assess check sample screen; testify swear; thank acknowledge; theorize hypothesize
think believe consider; think: reason reckon regard suppose; threaten menace; throw hurl toss; tie: bind fasten
tolerate allow; torture torment; total: amount cost; touch: affect contact feel handle reach; trace: date track
trade exchange deal; trail lag; train coach drill; transfer: hand reassign; transform revolutionize
translate: convert interpret render; transmit broadcast send; transmit: carry conduct convey infect relay
transport carry convey move; transport: ferry haul ship; trap: catch ensnare; travel journey voyage tour
travel: come commute migrate ride; treat: cure handle nurse process regard; trek: hike journey; tremble shiver
trigger: activate initiate; triple treble; trust rely; try attempt seek endeavor strive; tuck fold; turn resort
twist: bend distort turn; unban permit; underestimate underrate; understand comprehend grasp
understand: interpret know; undertake: assume attempt conduct; unearth exhume; unify: combine merge; unite: ally unify
update: modernize revise; urge exhort press; use employ utilize apply
use: consume deploy exercise exploit harness operate spend; vaccinate immunize inoculate; value: appraise appreciate
vandalize: damage deface; vanish: disappear evaporate vaporize; vary differ range; visit tour; wait await
walk: hike march step stroll tread; wander: drift roam stray; want wish desire; warn caution alert; warn threaten
waste squander; weaken undermine erode dilute; weaken: impair reduce soften; wear: carry don dress erode; weave knit
weep sob; whip lash; whirl spin; win beat defeat; win gain earn obtain secure; win triumph prevail
win: capture conquer score; wind coil; withdraw retreat pull; withdraw secede; wither wilt; witness testify; woo court
work collaborate; work function operate; work labor toil; worry concern; worsen deteriorate aggravate exacerbate
worship: pray venerate; wound: harm hurt injure; wrap envelop; write compose author pen; write: correspond draft
yield concede
"""
