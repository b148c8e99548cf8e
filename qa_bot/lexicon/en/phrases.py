"""Phrases that say what one word says, so that the two meet."""

from __future__ import annotations

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
