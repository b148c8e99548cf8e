"""Words that make a name the name of an organisation, and organisations known by their short names."""

from __future__ import annotations

# Last (or only) words of names of organisations.
ORGANIZATION_HEADS: frozenset[str] = frozenset(
    """
    academy administration agency airline airlines airways alliance army assembly association associates authority bank bancorp bank's board brewery brigade broadcasting bureau cabinet center centre chamber church clinic club coalition college
    command commission commissioner committee commonwealth communications company confederation conference congress conservatory consortium convention cooperative corp corporation corps council court daily department directorate division electric
    electronics enterprises exchange executive fc federation fellowship fleet force forces forum foundation front fund gazette government group guild herald holdings hospital house inc incorporated industries initiative institute institution
    international investments journal kremlin laboratories laboratory labs league legion library limited llc llp lodge ltd media ministry mission mosque motors movement museum navy network news newspaper observatory office orchestra order organisation organization parliament partners partnership party philharmonic plc police post press productions
    publishers railway railways records regiment reserve school secretariat seminary senate service services society stores studio studios supreme syndicate synod systems team technologies telegraph telecommunications times treasury tribunal tribune troupe trust union united university ventures gmbh ag sa nv bv co lp
    bundestag bundesbank duma knesset politburo pentagon interpol opec nato unesco unicef
    """.split()
)

# First words with "of": "University of", "Bank of", ...
ORGANIZATION_OF: frozenset[str] = frozenset(
    """
    academy agency army association bank board bureau center centre chamber church college commission committee confederation congress council court department federation foundation house institute league library ministry museum office
    order organisation organization party school society union university faculty conference knights daughters sons
    """.split()
)

# Known by themselves.
ORGANIZATIONS: frozenset[str] = frozenset(
    """
    nato un u.n. eu e.u. unesco unicef who wto imf opec oecd asean brics mercosur nafta cia fbi nsa nasa esa cern kgb fsb mi5 mi6 interpol europol fifa uefa ioc nba nfl nhl mlb fda epa sec fcc irs doj dod cdc nih bbc cnn nbc abc cbs pbs npr itv rte espn mtv hbo
    google microsoft apple amazon facebook meta twitter netflix ibm intel nvidia oracle sony samsung toyota honda nissan ford volkswagen bmw daimler mercedes fiat renault peugeot boeing airbus siemens philips nokia ericsson huawei alibaba tencent baidu xiaomi lenovo
    gazprom rosneft lukoil sberbank shell bp exxonmobil chevron total aramco petrobras rosatom citigroup jpmorgan goldman barclays hsbc ubs disney paramount pixar universal warner columbia mgm nintendo sega adobe cisco dell hp xerox kodak motorola spacex tesla uber airbnb visa mastercard
    reuters bloomberg pfizer novartis roche merck bayer astrazeneca moderna nestle nestlé unilever pepsico coca-cola walmart tesco carrefour ikea lego adidas nike greenpeace amnesty oxfam wikipedia wikimedia youtube instagram tiktok linkedin paypal ebay swift
    kremlin pentagon hamas hezbollah taliban isis isil mossad stasi gestapo wehrmacht luftwaffe
    """.split()
)
