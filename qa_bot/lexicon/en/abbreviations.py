"""Abbreviations whose full stop does not, or need not, end a sentence; lower case, without the last stop."""

from __future__ import annotations

# A name, number or word always follows: the stop never ends a sentence.
BEFORE_MORE: frozenset[str] = frozenset(
    """
    adm atty brig bros capt cdr cmdr col comdr cpl cpt dr drs ens fr gen gov hon insp lt ltcol maj messrs mgr
    mlle mm mme mr mrs ms msgr mx pres prof profs pvt rep reps rev sen sens sgt sr sra srta st ste supt
    mt fig figs eq eqs secs ch chap vol vols nos nr pp p para pt pl ed eds approx ca cf circa
    e.g i.e viz vs v al ave blvd rd hwy ft bldg dept esp gal incl tel ext
    """.split()
)

# Common words that abbreviate something only before a number: "art. 5", "no. 3", "est. 1990".
BEFORE_NUMBERS: frozenset[str] = frozenset("art arts no est sec".split())

# May end a sentence: it does when a capitalised word that is no name's continuation follows.
MAY_END: frozenset[str] = frozenset(
    """
    inc ltd co corp plc llc llp bv gmbh jr sr esq etc a.m p.m b.c a.d b.c.e c.e u.s u.k u.n e.u u.s.a u.s.s.r
    d.c n.y l.a ph.d m.d b.a m.a b.sc m.sc m.p hrs hr min mins sec lb lbs oz in yd mi kg km cm mm
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    """.split()
)
