"""Phrases that say what one word says, so that the two meet: phrasal verbs, set phrases, names of two words."""

from __future__ import annotations

# Phrase in base forms: the words that say the same. Entries are parted by ";".
PHRASES: str = """
abide by: obey follow; account for: explain constitute comprise represent; act as: serve; act out: perform
add up to: total; agree with: support; aim at: target; amount to: total; answer for: justify; argue for: advocate
armed forces: military army; arrive at: reach; ask for: request demand; at first: initially originally
at last: finally eventually; at once: immediately; at present: currently; at random: randomly
at the same time: simultaneously; at times: sometimes; attend to: handle; back down: retreat yield; back out: withdraw
back up: support; bail out: rescue; bank on: rely; based in: headquarter locate; based on: derive; be aware of: know
be born: birth; be called: name; be composed of: consist comprise include; be comprised of: consist include
be due to: cause; be found in: locate; be friends with: befriend; be in charge of: manage head lead run
be in love with: love; be known as: call name; be known for: famous; be located in: situate; be made from: consist
be made of: consist comprise; be made up of: consist comprise; be responsible for: cause; be to blame for: cause
be used for: serve; bear out: confirm; bear witness: testify; beat up: assault; because of: due
become aware of: learn discover; become extinct: vanish die; before long: soon; blow away: destroy
blow out: extinguish; blow up: explode destroy; board up: close; body of water: lake sea river ocean
boil down to: reduce; bounce back: recover; break apart: separate disintegrate; break away: secede separate
break down: fail decompose; break free: escape; break in: enter; break into: enter burgle; break off: sever end
break out: erupt start begin; break the law: offend; break through: penetrate; break up: separate dissolve
breathe in: inhale; breathe out: exhale; bring about: cause; bring an end to: end; bring back: restore return
bring down: overthrow reduce; bring forth: produce; bring forward: propose; bring in: introduce import earn
bring on: cause; bring out: publish release; bring to an end: end; bring to justice: prosecute; bring to light: reveal
bring to power: elect; bring together: unite gather; bring up: raise mention; broken into: divide; brush aside: ignore
build on: develop; build up: accumulate; burn down: destroy; burn up: burn; burst out: erupt; buy out: acquire
by accident: accidentally; by and large: mostly; by chance: accidentally; by far: most; by hand: manually
by means of: using; by mistake: accidentally; by name: called; by nature: naturally; call for: demand require
call in: summon; call into question: challenge; call off: cancel; call on: urge visit; call together: convene
call up: summon telephone; calm down: calm; care about: value; care for: tend nurse; carry off: win
carry on: continue; carry on with: continue; carry out: perform conduct execute implement; carry over: transfer
carve up: divide; cast ashore: strand; cast aside: discard; cast doubt on: question; cast out: expel
catch fire: burn ignite; catch on: popular; catch sight of: see; catch up with: overtake; cater to: serve
cave in: collapse yield; cease to exist: vanish dissolve end; change hands: sell; change into: become
charge with: accuse; chase away: expel; check in: register; check out: examine leave; chief executive: ceo
chief executive officer: ceo; chop down: fell cut; clean up: clean; clear up: resolve; climb up: ascend
close down: close; close off: block; close up: close; come about: happen arise; come across: find encounter discover
come after: follow; come along: accompany; come apart: disintegrate; come ashore: land; come away: leave
come back: return; come before: precede; come by: obtain acquire; come close to: approach; come down: descend fall
come down with: contract; come face to face with: encounter; come first: win; come forward: volunteer
come from: originate derive; come in: enter arrive; come in contact with: contact; come in first: win
come into being: begin originate form; come into contact with: meet encounter touch; come into effect: begin
come into existence: originate begin; come into force: begin; come into power: rule; come into use: introduce
come of age: mature; come off: detach; come on: start; come out: appear emerge release publish; come out of: emerge
come out on top: win; come over: visit immigrate; come round: visit; come to a close: end; come to a halt: stop
come to a stop: stop; come to an agreement: agree; come to an end: end; come to be: become; come to be called: name
come to be known as: name; come to light: emerge reveal; come to pass: happen; come to power: rule govern
come to the conclusion: conclude; come to the throne: succeed reign crown; come together: meet assemble unite
come true: happen; come under: face; come under attack: attack; come under fire: criticize; come up: arise
come up with: devise invent conceive create propose; come upon: find discover encounter; commander in chief: commander
commit suicide: kill; common sense: reason; comply with: obey follow; composed of: comprise consist include
confer with: consult; confine to: restrict; consist of: comprise include contain; contend with: face
contribute to: cause help; convert into: become; cool down: cool; cool off: cool; cope with: handle manage
correspond to: match; count on: rely; count up: total; crack down on: suppress; cross out: delete; cross over: cross
crude oil: oil petroleum; cry out: shout; cut back: reduce; cut back on: reduce; cut down: reduce fell
cut down on: reduce; cut in half: halve; cut into: carve; cut off: sever isolate amputate; cut out: remove
cut short: shorten end interrupt; cut through: cross; cut up: carve; date back: originate; date back to: originate
date from: originate; deal in: sell; deal with: handle address treat concern; decide on: choose select
decide upon: choose; defend against: resist; define as: mean; depend on: rely need; depend upon: rely need
deprive of: strip; descend from: descendant; die down: subside; die from: kill; die of: kill; die off: vanish
die out: vanish extinct disappear; differ from: unlike; dig up: excavate unearth; dip into: immerse
disagree with: oppose; dispose of: discard; divide into: split; divide up: divide; do away with: abolish eliminate
do battle: fight; do business: trade; do harm: damage; do research: study; do well: succeed; do without: lack
drag on: continue; draw attention to: highlight; draw from: derive; draw near: approach; draw on: use
draw out: extract prolong; draw to a close: end; draw up: draft prepare; dream of: want; dress up: clothe
drive away: repel expel; drive back: repel; drive off: repel; drive out: expel; drop by: visit; drop down: fall
drop off: decrease deliver; drop out: quit withdraw leave; dry up: dry; each year: annually; eat out: dine
eat up: consume; embark on: begin start; emerge from: originate; end up: end become
engage in: conduct perform participate practice; enter into: begin join; enter office: inaugurate; escape from: flee
european union: eu; even out: balance; every day: daily; every month: monthly; every week: weekly
every year: annually yearly; face off: compete; face up to: confront; fall apart: collapse disintegrate
fall asleep: sleep; fall back: retreat; fall behind: lag; fall down: collapse; fall for: love; fall ill: sicken
fall in love: love; fall into: enter; fall into ruin: decay; fall off: decrease; fall out: quarrel
fall over: collapse; fall short: fail; fall through: fail; fall to: conquer; fall victim: suffer; feed on: eat
feel like: want; fend off: repel; fight back: resist; fight off: repel; figure out: determine solve understand
fill in: complete; fill out: complete; fill up: fill; find fault with: criticize; find guilty: convict
find out: discover learn; finish off: kill; first of all: firstly; first world war: wwi ww1; fit in: belong
flare up: erupt; focus on: emphasize; follow through: complete; follow up: pursue; fond of: like
for a short time: briefly; for a while: briefly; for example: instance; for free: free; for good: permanently
for instance: example; for the first time: first; for the most part: mostly mainly; for this reason: therefore
force out: expel oust; free of charge: free; from time to time: sometimes occasionally; full of: filled
gain access: enter; gain control: seize; gain control of: seize capture; gain ground: advance
gain independence: liberate; gain knowledge: learn; gain power: rule; gear toward: target; get a hold of: obtain
get across: communicate; get ahead: succeed; get along: agree; get around: circumvent; get at: reach; get away: escape
get away from: escape; get back: return recover regain; get better: improve recover; get bigger: grow; get by: survive
get divorced: divorce; get down: descend; get going: start; get hold of: obtain; get in: enter; get into: enter
get involved: participate; get larger: grow; get lost: stray; get married: marry; get off: leave disembark
get older: age; get on: board; get out: escape leave; get out of: leave escape avoid; get over: recover overcome
get ready: prepare; get rid: eliminate remove; get rid of: eliminate remove discard; get sick: sicken
get smaller: shrink; get started: begin; get through: survive; get to: reach; get to know: meet
get together: meet gather; get up: rise; get used to: adapt; get well: recover; get worse: worsen
give an account of: describe; give away: donate reveal; give back: return; give birth: bear; give birth to: bear
give in: surrender yield; give in to: yield; give off: emit release; give out: distribute emit; give over: devote
give permission: allow; give priority: prefer; give rise: cause; give rise to: cause create; give the name: name
give up: abandon surrender quit; give way: yield collapse; give way to: replace; go about: approach
go abroad: emigrate; go after: pursue; go against: oppose violate; go ahead: proceed; go along with: accept
go around: circle; go ashore: land; go away: leave; go back: return; go back on: break; go back to: return
go bad: spoil; go bankrupt: fail; go beyond: exceed; go by: pass; go down: fall decrease descend sink
go extinct: vanish; go for: choose; go forward: proceed; go hungry: starve; go in: enter; go into: enter
go into effect: begin; go into exile: flee; go into hiding: hide; go missing: disappear; go off: explode
go on: continue happen; go on a trip: travel; go on sale: sell; go on strike: strike; go on to: proceed
go on to become: become; go out: leave; go out of business: close fail; go out of print: discontinue
go over: exceed review; go past: pass; go places: succeed; go public: float; go round: circle
go through: undergo experience; go through with: complete; go to bed: sleep; go to pieces: collapse
go to school: attend; go to see: visit; go to war: fight; go together: match; go under: sink fail
go up: rise increase; go with: accompany; go without: lack; go wrong: fail; great britain: british uk
grow in: increase; grow into: become; grow up: grow mature raise; guard against: prevent; hand down: bequeath
hand in: submit; hand in hand: together; hand on: transmit; hand out: distribute
hand over: deliver surrender transfer; hang out: socialize; hang up: suspend; happen to: befall; have a go: try
have a look: look; have access to: use; have an effect on: affect influence; have an impact on: affect influence
have an influence on: influence affect; have charge of: manage; have difficulty: struggle; have faith in: trust
have in common: share; have nothing to do with: unrelated; have on: wear; have to do with: concern
have trouble: struggle; head for: go; head of government: premier; head off: prevent; head up: lead; hear of: know
heat up: heat; help out: help; hint at: suggest; hire out: rent; hit upon: discover; hold a meeting: meet
hold back: restrain; hold down: suppress; hold elections: elect; hold off: delay; hold office: serve; hold on: keep
hold on to: keep retain; hold onto: keep retain; hold out: resist; hold power: rule; hold responsible: blame
hold together: unite; hold true: apply; hold up: delay support rob; human being: human person; hurry up: hurry
hush up: conceal; if necessary: needed; in accordance with: according; in advance: beforehand
in an attempt to: attempt; in attendance: attend; in bad health: ill; in brief: briefly; in charge of: manage head
in common: share; in conclusion: finally; in connection with: concern; in danger: endangered; in debt: owe
in detail: thoroughly; in detention: detain; in effect: effectively; in existence: exist; in fact: actually
in favor of: support; in full: completely; in general: generally; in good health: healthy; in great numbers: many
in honor of: honor commemorate; in joint: jointly; in keeping with: according; in large part: largely mainly
in length: long; in line with: according; in many cases: often; in most cases: usually; in name only: nominally
in operation: operate; in part: partly; in particular: particularly especially; in person: personally
in place of: instead; in practice: actually; in private: privately; in public: publicly; in recent times: recently
in recent years: recently; in retaliation for: retaliate; in return for: exchange; in search of: seek
in secret: secretly; in short: briefly; in some cases: sometimes; in succession: successively; in support of: support
in the beginning: initially; in the end: finally eventually; in the hope of: hope; in the long run: eventually
in the main: mainly; in the meantime: meanwhile; in the middle of: amid; in the past: formerly previously
in total: total; in touch: contact; in turn: successively; in use: used; in vain: unsuccessfully
in view of: considering; insist on: demand; insist upon: demand; interfere with: disrupt hinder; invest in: fund
join forces: unite ally; join together: unite; join up: enlist; keep an eye on: watch; keep apart: separate
keep away: avoid; keep back: withhold; keep from: prevent; keep going: continue; keep hold of: retain
keep in mind: remember; keep in touch: communicate; keep off: repel; keep on: continue; keep out: exclude
keep records: record; keep safe: protect; keep secret: hide; keep to: obey; keep track of: monitor track
keep under control: control; keep up: maintain; keep up with: match; kick off: start; kick out: expel
kill off: exterminate; kilometers per hour: kmh; kilowatt hour: kwh; known as: call name; known for: famous
lag behind: trail; land on: reach; last longer than: outlast; laugh at: mock; lay claim to: claim; lay down: establish
lay eggs: spawn; lay off: dismiss fire; lay out: design; lay siege to: besiege; lay the foundation for: establish
lay to rest: bury; lay waste to: devastate; lead the way: pioneer; lead to: cause result; lead up to: precede
lean on: depend; leave behind: abandon; leave out: omit exclude; left over: remaining; lend a hand: help
let down: disappoint; let free: release; let go: release dismiss; let in: admit; let know: inform; let out: release
lie down: rest; lie in: locate; lie on: locate; lift up: raise; light up: illuminate; line up: align; listen to: hear
live in: inhabit reside; live off: depend; live on: survive; live through: survive; live up to: fulfil
lock away: imprison; lock up: imprison; log in: access; look after: tend care; look ahead: plan; look at: examine view
look back: remember; look back on: remember; look down on: despise; look for: seek search; look forward to: anticipate
look into: investigate; look like: resemble; look out for: watch; look over: examine; look through: search
look to: consider; look up: search; look up to: admire; look upon: regard; lose control: lose; lose hope: despair
lose one's life: die; lose one's temper: anger; lose sight of: forget; lose their lives: die; lose to: defeat
loss of life: death; made from: comprise; made out of: comprise; made up of: comprise consist include
make a choice: choose; make a contribution: contribute; make a deal: agree; make a decision: decide
make a difference: matter; make a distinction: distinguish; make a journey: travel; make a living: earn
make a profit: earn; make a record: record; make an attempt: attempt; make an effort: try; make an impact: influence
make an offer: offer; make available: provide; make bigger: enlarge; make changes: change; make clear: clarify
make contact: contact; make easier: ease facilitate; make fun of: mock ridicule; make headway: progress
make into: convert; make it possible: enable; make known: announce reveal; make larger: enlarge; make less: reduce
make light of: minimize; make love: sex; make money: earn; make notes: record; make of: consist
make one's way: travel; make out: discern; make peace: reconcile; make possible: enable; make progress: advance
make public: announce publish reveal; make reference to: mention refer; make room: accommodate; make smaller: reduce
make sure: ensure; make the most of: exploit; make up: constitute comprise form invent compose represent
make up for: compensate; make up one's mind: decide; make use: use; make use of: use utilize; make war: fight
make way for: replace; many times: often; mark out: distinguish; mass production: manufacture; match up: match
mean to: intend; meet up: meet; meet with: encounter; melt down: melt; miles per hour: mph; mix up: confuse
model after: imitate; more and more: increasingly; more often than not: usually; more or less: approximately
most likely: probably; most of all: especially; most of the time: usually; motion picture: film movie
motor vehicle: car; move away: leave; move back: return; move forward: advance; move in: enter; move into: enter
move on: proceed; move out: leave; move to: relocate; name after: name; next to: adjacent; no longer: formerly
not often: rarely; object to: oppose; of late: recently; of the same kind: similar; off the record: unofficial
on an annual basis: annually; on average: average; on board: aboard; on fire: burning; on foot: walk; on loan: lend
on occasion: sometimes; on one's own: alone; on purpose: deliberately; on strike: strike; on the basis of: based
on the contrary: instead; on the move: travel; on the whole: generally; on time: punctual; once a day: daily
once a month: monthly; once a week: weekly; once a year: annually; one by one: individually; open up: open
originate from: derive; out of date: obsolete; out of order: broken; out of the country: abroad
out of work: unemployed; over and over: repeatedly; over time: gradually; owe to: attribute; own up: confess
pack up: pack; pair up: pair; part company: separate; part with: relinquish; partake in: participate
pass along: transmit; pass away: die; pass by: pass; pass down: bequeath transmit inherit; pass for: resemble
pass judgment: judge; pass off: disguise; pass on: transmit die; pass on to: transmit infect
pass out: faint distribute; pass over: ignore; pass through: cross; pass up: reject; pay a visit: visit
pay attention: listen; pay back: repay; pay for: fund finance buy; pay heed: listen; pay off: repay; pay out: spend
pay tribute to: honor; per annum: annually; per day: daily; per hour: hourly; per month: monthly; per week: weekly
per year: annually yearly; perform on: play; phase in: introduce; phase out: eliminate discontinue; pick on: bully
pick out: select; pick up: collect lift; piece of land: plot; piece together: assemble; place emphasis on: emphasize
place of birth: birthplace; place of residence: home; place of worship: church; plan on: intend
play a part: participate; play a part in: influence; play a role: participate; play a role in: influence
play down: minimize; play host to: host; play music: perform; point of view: viewpoint opinion
point out: mention note state; point to: indicate; pose a threat to: threaten; preside over: chair lead
press ahead: continue; press on: continue; prevail over: defeat; prevent from: stop; prime minister: premier
print out: print; protect from: defend; provide for: support; provide with: equip supply; public transport: bus
pull apart: separate; pull down: demolish; pull off: achieve; pull out: withdraw remove; pull out of: withdraw leave
pull through: survive; pull together: unite; pull up: stop; push back: repel delay; push for: advocate demand
push forward: advance; push out: expel; push through: pass; put across: communicate; put an end: end
put an end to: end abolish stop; put aside: save; put at risk: endanger; put away: store; put back: return
put down: suppress crush; put forth: propose; put forward: propose suggest; put in: install insert
put in charge: appoint; put in jail: imprison; put in place: implement install; put in prison: imprison
put into action: implement; put into effect: implement; put into operation: implement; put into practice: implement
put into use: introduce; put off: postpone delay; put on: wear stage; put on display: exhibit; put on sale: sell
put on trial: try prosecute; put out: extinguish publish; put pressure on: pressure; put to death: execute kill
put to rest: end; put to sea: sail; put to use: use; put together: assemble compile; put under: place
put up: erect build; put up for sale: sell; put up with: tolerate; put upon: impose; rally around: support
ran away: flee; range from: vary; rank among: belong; recover from: survive; refer to: mention call describe
refer to as: call name; regard as: consider; relate to: concern; related to: concern; relieve of: dismiss
rely on: depend use; rely upon: depend; resort to: use; responsible for: cause; rest on: depend; result from: cause
result in: cause produce; return home: return; reveal to be: prove; rid of: free; ride out: survive
right away: immediately; right now: currently; ring up: telephone; rip off: cheat; rise to power: rule
rise up: rebel revolt; rise up against: rebel; root out: eliminate; round up: gather arrest; rub out: erase
rule out: exclude; rule over: govern reign; run across: encounter; run after: chase; run against: oppose
run away: flee escape; run by: manage; run down: dilapidated; run for: campaign; run for office: campaign
run into: encounter hit; run low: dwindle; run off: flee; run out: exhaust deplete lack
run out of: exhaust deplete lack; run over: hit; run short of: lack; run through: cross; save up: save
scale back: reduce; scare off: frighten; seal off: close; search for: seek; search out: find
second world war: wwii ww2; see to: handle; seek out: find; sell off: sell; sell out: sell
send a message: communicate; send away: dismiss; send back: return; send for: summon; send into exile: banish
send off: dispatch; send out: emit dispatch; separate from: divide; serve as: function; set ablaze: burn
set about: begin; set afire: burn; set against: oppose; set apart: distinguish; set aside: reserve; set back: delay
set down: record; set fire to: burn ignite; set foot on: land; set forth: state; set free: release liberate
set in: begin; set in motion: start; set off: trigger depart; set on fire: burn ignite; set out: begin depart
set sail: depart sail; set the stage for: prepare; set up: establish found create install; settle down: settle
settle for: accept; settle in: inhabit; settle on: choose; shake hands: greet; share in: participate; shoot at: fire
shoot dead: kill; shoot down: destroy; shoot up: soar; short of: lack; show off: display; show up: appear arrive
shut down: close; shut off: stop; shut out: exclude; shut up: imprison; side by side: together; side with: support
sign up: enroll join register; sing along: sing; sink in: absorb; sit down: sit; sleep in: oversleep
slow down: slow delay; smooth out: smooth; sort out: resolve; sought after: popular; soviet union: soviet ussr
speak about: discuss; speak against: oppose; speak for: represent; speak ill of: criticize
speak out against: oppose criticize denounce; speak to: address; speak up: advocate; speak with: talk
speed up: accelerate hasten; spell out: explain; split apart: separate; split into: divide; split up: separate divide
spread out: expand; spring from: originate; spring up: emerge; stand by: support; stand down: resign
stand for: represent mean; stand in for: replace; stand on: locate; stand out: prominent; stand trial: try
stand up for: defend; stand up to: resist; stare at: look; start off: begin; start out: begin; start over: restart
start up: start; state of affairs: situation; stay alive: survive; stay away from: avoid; stay behind: remain
stay in: remain; stay on: remain; stay out of: avoid; steer clear of: avoid; stem from: originate result
step aside: resign; step by step: gradually; step down: resign; step in: intervene; step up: increase
stick out: protrude; stick to: adhere; stick together: unite; stir up: incite provoke; stop by: visit
stop working: fail; store up: store; strike down: kill; strike out: delete; strip of: deprive; strive for: seek
subscribe to: accept; succeed in: achieve; succumb to: die; such as: like; sum up: summarize
supply with: provide equip; swear in: inaugurate; sweep away: remove; switch off: stop; switch on: activate
switch over: change; switch to: adopt; take a break: rest; take a look at: examine; take a stand: oppose
take a vote: vote; take aboard: board; take action: act; take advantage: exploit; take advantage of: exploit use
take after: resemble; take aim at: target; take apart: dismantle; take away: remove deprive seize
take back: recapture reclaim regain return; take by force: seize capture; take captive: capture; take care: tend
take care of: tend handle nurse; take charge: lead; take charge of: lead manage; take command of: lead command
take control: seize; take control of: seize capture conquer; take cover: hide; take delight in: enjoy
take down: demolish remove; take effect: begin; take exception to: object; take flight: flee; take for: mistake
take for granted: assume; take form: develop; take from: derive steal remove; take hold: establish; take home: earn
take hostage: capture; take in: adopt absorb receive; take into account: consider; take into consideration: consider
take into custody: arrest; take issue with: dispute disagree; take its name from: name; take leave: depart
take long: last; take note of: notice; take notice: notice; take off: depart remove; take office: inaugurate
take on: assume undertake hire; take one's life: kill; take one's place: replace succeed; take out: remove extract
take over: acquire seize control succeed assume; take over from: succeed replace; take part: participate
take part in: participate; take pictures: photograph; take place: happen occur hold; take pleasure in: enjoy
take possession of: seize occupy acquire; take power: rule; take precedence over: outrank; take pride in: boast
take prisoner: capture; take refuge: hide flee; take responsibility for: assume; take root: establish
take shape: form develop; take shelter: hide; take steps: act; take the lead: lead; take the life of: kill
take the lives of: kill; take the place of: replace; take the side of: support; take the throne: crown reign succeed
take their name from: name; take to: like; take to court: sue; take to the streets: protest; take turns: alternate
take up: adopt occupy begin; take up arms: fight rebel; take up residence: settle live; take up the position: become
talk about: discuss mention; talk into: persuade; talk over: discuss; talk to: speak; tamper with: alter
team up: collaborate; team up with: collaborate join; tear apart: destroy; tear down: demolish destroy
tear up: destroy; tell apart: distinguish; tell on: betray; that is to say: namely; the same as: equal identical
think about: consider; think of: consider conceive invent; think out: plan; think over: consider
think through: consider; think up: invent devise; throw away: discard; throw in prison: imprison
throw into jail: imprison; throw off: discard; throw out: discard expel; throw up: vomit; tidy up: clean
tie together: connect; tie up: bind; tie with: equal; to some extent: partly; top off: complete; touch down: land
touch on: mention; touch upon: mention; trace back: originate; track down: find; trade for: exchange
trade in: exchange; transform into: become; try on: test; try out: test; tune in: listen; turn against: oppose
turn around: reverse; turn aside: deflect; turn away: reject; turn back: return; turn down: reject refuse decline
turn in: surrender submit; turn into: become convert change transform; turn off: stop; turn on: activate
turn out: prove produce; turn over: transfer; turn to: use; turn toward: face; turn up: appear arrive
two times: twice; under attack: attack; under construction: build; under control: control; under siege: besiege
under the command of: lead command; under the control of: control rule; under the leadership of: lead
under the name: named; under the rule of: rule; under way: begin; united kingdom: british uk britain
united nations: un; united states: american; united states of america: american; use up: consume exhaust
vote against: oppose; vote for: elect support; vote in: elect; vote out: oust; wait for: await; wake up: awaken
walk around: stroll; walk out: leave; ward off: repel; warm up: heat; wash away: erode; wash up: wash
watch out for: beware; watch over: guard; water down: dilute; wear away: erode; wear out: exhaust; weigh down: burden
well known: famous; well off: wealthy; wind up: end; wipe off: remove; wipe out: destroy exterminate eradicate kill
with a view to: aim; with the aim of: aim; with the goal of: aim; with the help of: using
with the intention of: intend; with the purpose of: purpose; withdraw from: leave; without delay: immediately
without doubt: certainly; without exception: always; work for: employ; work of art: artwork; work out: solve
work together: collaborate cooperate; work toward: pursue; work with: collaborate; world war 1: wwi ww1
world war 2: wwii ww2; world war i: wwi ww1; world war ii: wwii ww2; world war one: wwi ww1; world war two: wwii ww2
worn out: exhausted; worry about: fear; write about: describe; write down: record; write off: cancel; write out: write
yield to: surrender
"""
