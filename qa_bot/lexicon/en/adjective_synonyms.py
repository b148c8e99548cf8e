"""Adjectives and adverbs that may stand for each other in encyclopaedic, news and business prose."""

from __future__ import annotations

# Entries are parted by ";". "a b c": each of them may stand for each other. "a: b c": "a" may stand for either, but "b"
# not for "c". A word may be in several entries; they are not joined through it.
ADJECTIVE_GROUPS: str = """
able capable; absolute total complete; absurd ridiculous; abundant plentiful ample
academic: educational scholarly scientific; acclaimed praised; accurate precise exact; acidic sour; acoustic sound
actual real true genuine; additional supplementary; adequate sufficient enough; adjacent neighboring adjoining nearby
adult mature grown; advanced sophisticated; adverse negative unfavorable harmful; afraid frightened scared fearful
aggressive hostile; agricultural: agrarian farming rural; airborne flying; alone lone solitary
alternative: different other substitute; amateur nonprofessional; amazing astonishing incredible
ambiguous unclear vague; ambitious aspiring; ancient old antique archaic; angry mad irate furious; annoyed irritated
annual yearly; anonymous unnamed unknown; anxious worried nervous; apparent obvious; appropriate suitable proper
aquatic: marine water; arbitrary random; arctic polar; artificial man-made fake; artificial synthetic man-made
artistic: creative cultural; ashamed embarrassed; asleep sleeping; attractive: appealing beautiful handsome
authentic genuine; automated automatic; available: accessible obtainable; average: mean medium
awful terrible horrible dreadful; backward undeveloped; bad: negative terrible wicked; bald hairless
bankrupt insolvent; bare naked nude; basic fundamental elementary essential; beautiful pretty lovely
beautiful: gorgeous stunning; beloved loved dear; beneficial helpful useful; beneficial: advantageous positive
best finest top; big large great huge; bilateral two-sided; blind sightless; blunt dull; bold daring brave
boring dull tedious; bottom lowest; bound obliged; boundless limitless infinite; bovine cow; brave heroic
brief: concise temporary; bright: brilliant intelligent light luminous smart sunny vivid; brilliant clever
broad: general wide; broken damaged; brutal savage; busy active; calm tranquil serene; calm: quiet relaxed; canine dog
careless negligent; carnivorous meat-eating; cautious: careful wary; central: core federal middle; ceremonial ritual
certain particular specific; certain sure; charming delightful; cheap: economical inexpensive low-cost
chemical synthetic; chief head; chosen select; civic civil; civilian nonmilitary; classical ancient
clean: pure spotless unpolluted; clear: definite distinct explicit transparent; close near nearby; closed: sealed shut
coastal seaside; cold cool chilly; cold freezing; colossal gigantic; combined joint total; comfortable cozy
comic: funny humorous; commercial: business trade
common: frequent joint ordinary popular public shared standard typical usual; competent: able capable qualified
complete full total; complex: complicated elaborate intricate sophisticated; comprehensive thorough complete
confused puzzled; congenital inborn; consecutive successive; considerable substantial significant large
consistent: compatible uniform; constant: consistent continuous permanent perpetual steady unchanging
contagious infectious; continuous: ongoing persistent unbroken uninterrupted; contradictory inconsistent
contrary opposing; controversial: contentious disputed; cooperative collaborative; correct right accurate
correct: proper true; costly dear; courageous: bold brave heroic; crazy insane mad; creative inventive imaginative
credible believable; crowded: full packed populous; crucial decisive; crucial vital critical essential
cruel: brutal mean ruthless vicious; cultured: cultivated refined; cunning sly; curious inquisitive; curly wavy
current: contemporary existing present; customary habitual; daily everyday; dangerous hazardous risky
dangerous perilous unsafe; dark: black dim gloomy; dead: deceased extinct; deadly lethal fatal
deadly: dangerous life-threatening; decent respectable; decisive conclusive; decorated ornate; decorative ornamental
dedicated devoted committed; deep profound; defective faulty; definite certain; deformed misshapen
deliberate intentional; delicate sensitive; delicious tasty; democratic: elected representative
dense: compact crowded thick; dental tooth; dependent reliant; deserted desolate; desirable wanted; desperate hopeless
detailed thorough; devastating destructive; devout pious religious; different unlike dissimilar
difficult challenging tough; diplomatic tactful; direct straight; dirty filthy unclean; dirty: dusty polluted
disabled: crippled handicapped; disastrous: calamitous catastrophic tragic; disgusting revolting
dishonest: corrupt deceitful; disputed contested; distant remote far faraway; distinct separate different
distinctive characteristic; distinguished eminent prominent renowned; distinguished honored; divided split
divine godly holy; domestic: home internal national; domesticated tame; dominant: predominant prevailing
double: dual twin twofold; doubtful: suspicious uncertain; drunk intoxicated; dry: arid waterless; dual twin; due owed
dying terminal; dynamic energetic; earlier: previous prior; early: initial primitive; eastern east; easy effortless
ecological environmental; educated: cultured enlightened learned literate; effective: efficient successful
elderly aged senior; elected chosen; electronic digital; elegant graceful; elevated raised
eligible entitled qualified; empty: blank hollow unoccupied vacant; endangered threatened; endless infinite eternal
energetic lively vigorous; enormous: monstrous tremendous; enthusiastic: eager passionate; envious jealous
episcopal bishop; equal: equivalent same; equine horse; equivalent comparable; essential: integral key necessary
established founded; eternal: everlasting immortal perpetual; ethnic racial; even: equal flat level smooth
excellent fine; excellent outstanding superb; exceptional: excellent extraordinary outstanding special
excess: extra surplus; excited thrilled; expanded enlarged; expensive: costly pricey; experienced veteran
experimental trial; expert professional; extended: long prolonged; extensive: broad vast wide widespread
external: outer outside; extinct vanished; extra additional further; extra spare; extreme: excessive radical utmost
fair: equitable just reasonable; faithful loyal; fake false counterfeit; false: incorrect untrue; famed celebrated
famous renowned celebrated noted well-known
famous: eminent famed illustrious known legendary notable popular prominent; fascinating interesting
fashionable stylish; fast quick rapid swift; fat obese overweight; favorite preferred
feasible: possible practical viable; feline cat; female feminine; festive celebratory; fictional: fictitious imaginary
fierce ferocious; final concluding; final last ultimate; financial: economic fiscal monetary; firm solid
first initial earliest; first: premier primary; fixed: permanent set stationary steady; flammable combustible
flat: level smooth; flexible adaptable; foolish silly; forbidden banned prohibited
foreign: alien exotic international overseas; foremost: chief first preeminent; former previous past
former: early ex old onetime retired; fortified: defended walled; fortunate lucky; fossil prehistoric
fragile: breakable delicate; fragrant scented; fraternal brother
free: complimentary gratis independent liberated unrestricted; frequent: regular repeated; fresh recent
friendly: allied amicable kind; frightening: scary terrifying; frozen icy; full packed; funny humorous amusing
furious enraged; future upcoming forthcoming; general common overall; general: universal widespread
generous charitable; gentle: mild soft; golden gold; good positive favorable; good: beneficial effective fine
governmental political; grateful thankful; great: excellent major massive; greedy: avaricious selfish
growing increasing expanding; guilty: convicted culpable; handy convenient; happy: cheerful glad joyful merry pleased
hard: difficult solid strenuous tough; hardworking: diligent industrious; harmful damaging
harmful detrimental dangerous; harsh bitter; hasty hurried; healthy: fit well wholesome
heavy: dense intense thick weighty; helpless powerless; hereditary inherited genetic; hidden: concealed invisible
high elevated tall; higher: superior upper; highest tallest greatest; historical past; honest truthful sincere
honorable noble; hopeful optimistic; hostile unfriendly; hot: boiling heated tropical warm
huge enormous immense vast gigantic massive; huge: colossal giant monumental tremendous; humid: damp moist
hungry starving; identical alike; ignorant: unaware uneducated; ill: sick unhealthy; illegal unlawful illicit
illegal: banned forbidden; illegitimate bastard; imaginary unreal; immature childish; immediate: direct instant prompt
imminent impending; immoral unethical; immune resistant; impartial neutral unbiased; imperfect flawed
imperial: colonial royal; important: essential influential prominent serious vital; impossible infeasible
impressive spectacular; inaccurate incorrect wrong; inactive: dormant idle lazy; incapable unable
incomplete unfinished; incredible unbelievable; independent autonomous sovereign; indigenous aboriginal
indirect: oblique roundabout; individual: personal respective separate single; industrial manufacturing
inevitable unavoidable; inexpensive affordable; infamous notorious; infected diseased; inferior worse
infertile: barren sterile; infinite unlimited; informal: casual unofficial; inherent intrinsic; initial first original
initial preliminary; inner inside internal; innocent: blameless guiltless; innovative pioneering
insufficient inadequate; intelligent clever smart; intense: fierce severe; interim temporary provisional
interior: inland inner inside internal; international global worldwide; international multinational; invalid void
invisible unseen; involved engaged; isolated: lonely remote; jobless unemployed; joint collective; judicial court
junior younger; just right; keen: eager interested; key important crucial; kind: gentle humane
known: familiar named recognized; large big sizable; large: extensive grand immense major massive vast
largest biggest greatest; lasting: durable enduring; late: deceased delayed final recent; later next
latest: last newest; lazy idle; leading top main; leading: chief dominant foremost predominant premier
learned scholarly; least: minimum smallest; legal lawful; legendary mythical; legislative parliamentary
legitimate: lawful legal valid; lengthy: extended long prolonged; less fewer; level horizontal; light pale
likely: plausible probable; limited: finite partial restricted scarce; linguistic language; liquid: fluid molten
living alive; local: indigenous native nearby regional; loud: deafening noisy; loving: affectionate romantic
low: lowly shallow short; lower: bottom inferior junior lesser reduced; lucrative profitable; luminous glowing
lunar moon; luxurious lavish; magical supernatural; magnificent: glorious grand splendid superb
main chief principal primary major; main: biggest central dominant key most predominant prime
major main important significant; major: big key; male masculine; mandatory compulsory obligatory
manual hand-operated; many numerous; marine sea; maritime: naval sea; married wed; marvelous fabulous; maternal mother
maximal maximum; maximum highest greatest; mechanical: automated machine; medical clinical; medicinal healing
memorable unforgettable; mental: intellectual psychological; mere only; middle: intermediate medieval mid
mild moderate; military: armed martial; miniature tiny; minimum lowest smallest; minimum minimal
minor: lesser secondary unimportant; miserable: unhappy wretched; missing: absent lost; mixed blended
mobile: movable moving portable; modern: advanced contemporary; modest humble; molten melted; monetary money
moral: ethical virtuous; mortal: deadly fatal human; motionless still; mountainous: alpine hilly
multiple several many; municipal: city civic; musical melodic; mute dumb; mutual reciprocal
mysterious: cryptic unexplained; nasty unpleasant; national: federal state; native: aboriginal indigenous original
natural: innate organic spontaneous wild; near: adjacent virtual; necessary required needed; necessary vital
negative critical; neutral nonaligned; new recent modern; new: additional fresh innovative novel; newest youngest
next following subsequent; nocturnal night; nomadic wandering; nominal token; normal usual regular ordinary
northern north; notable: great important noteworthy prominent remarkable significant
noticeable: conspicuous marked visible; novel unprecedented; nuclear atomic; objective impartial; obligatory required
obscure: unclear unknown; obvious clear evident; occasional: infrequent sporadic; occupied: busy captured inhabited
odd eccentric; official: authorized formal; old elderly aged; old: historic outdated stale; old-fashioned quaint
oldest: earliest eldest; only sole single; open: accessible exposed public uncovered; opposing opposite
opposite contrary; optimal best; optional: elective voluntary; oral: mouth spoken verbal; ordinary mediocre
outdated: obsolete old-fashioned; outer exterior; outside outdoor; overseas abroad; painful sore; papal pope
partial incomplete; paternal father; peaceful: calm nonviolent tranquil; perfect: flawless ideal; permanent lasting
permissible allowed; persistent chronic; personal: own private; physical: bodily material
pleasant: enjoyable nice welcome; pleased: delighted glad satisfied; poisonous: toxic venomous; polite courteous
political partisan; polluted contaminated; poor: bad destitute impoverished inferior needy underprivileged
popular: favorite well-known well-liked widespread; possible potential; powerful: dominant influential mighty potent
precious invaluable; predominant prevalent; pregnant expecting; present existing; presidential president
prestigious renowned; prevailing prevalent; previous former prior; previous preceding; primary: elementary prime
primitive primal; productive: fertile fruitful prolific; proficient fluent; progressive: liberal reformist
prominent: leading noted well-known; proposed suggested; prosperous: thriving wealthy; proud arrogant
public: governmental state; pure unmixed; qualified trained; quick: instant prompt speedy; quiet silent
radical: drastic revolutionary; rare uncommon scarce; rational logical; raw: uncooked unprocessed
ready: prepared willing; realistic lifelike; rear back; reasonable: rational sensible; recent new latest
recognized: accepted acknowledged; red crimson; reduced decreased; regional provincial; regular periodic
related connected associated; relevant: applicable pertinent related; reliable dependable trustworthy
religious: clerical sacred spiritual; reluctant: hesitant unwilling; remaining: left surviving
remarkable: extraordinary impressive outstanding striking; renewed resumed; repeated recurring
representative symbolic; required necessary mandatory compulsory; respected: admired esteemed prestigious
responsible: accountable guilty liable; restricted: confined narrow; revolutionary: innovative rebellious
rich: abundant fertile; rigid stiff; rival competing; rotten: decayed spoiled; rough: approximate crude rugged uneven
round: circular spherical; royal regal; rude impolite; ruined destroyed; ruling: governing reigning; rural country
sacred holy; sad: sorrowful unhappy; safe: harmless protected secure; salty saline; same identical
satisfactory: acceptable adequate; satisfied content; scarce: few insufficient; scattered dispersed
scenic picturesque; scientific research; secret: confidential covert hidden private; secular nonreligious
secure protected; senior: elder higher older; separate: discrete independent isolated; serious severe grave
serious solemn; severe serious harsh; severe: acute extreme; shared: communal joint mutual; sharp: acute keen steep
short: brief little; sick unwell; significant: crucial meaningful; silent mute; similar alike comparable
similar: like parallel related same; simple: basic easy plain primitive; single: lone one unmarried
sizable considerable; skilled: experienced expert proficient talented trained; skillful adept
slight: marginal minor slim subtle thin; slippery slick; slow: gradual sluggish; small little tiny
small: compact diminutive limited low miniature minor minute modest slight; social: communal societal; soft tender
solar: sun sun-powered; sole: exclusive lone; south: southern southernmost; spacious roomy; spatial space
special particular; specific: concrete definite exact specialized; speedy: fast rapid; square quadratic
stable: firm secure; standard: conventional normal typical usual; state governmental; stationary: immobile static
steady: regular stable; stellar star; strange odd peculiar; strange: mysterious weird; strategic tactical
strict: rigid rigorous severe stern; strong: intense mighty potent powerful robust sturdy tough vigorous
stubborn obstinate; stupid: foolish unintelligent; subsequent later following; successful: prosperous victorious
sudden abrupt; suitable: eligible fit; superior better; supreme: highest paramount; sure confident
surprising astonishing; surrounding: nearby neighboring; sustainable renewable; sweet sugary
sympathetic compassionate; systematic: methodical organized; talented gifted; tall lofty
technical: specialized technological; temporal time; temporary: short-term transient; tense nervous; terrestrial land
theoretical: abstract hypothetical; thermal heat; thin slim slender; thin: lean narrow skinny sparse
timid: cowardly shy; tiny minute minuscule; tired: exhausted sleepy weary; top best highest
total entire whole complete; total: gross overall; tough harsh; toxic harmful
traditional: classical conservative conventional customary orthodox; transparent see-through; triple threefold
troubled disturbed; trustworthy honest; typical usual characteristic; typical: average normal
ugly: hideous unattractive; unanimous agreed; uncertain unsure; unconscious senseless; underground subterranean
understandable comprehensible; undesirable unwanted; undisputed unchallenged; uneasy: anxious restless
uneducated illiterate; unequaled unmatched; uneven: irregular unequal; unexpected: sudden surprising unforeseen
unfair: biased unjust; unfortunate unlucky; unimportant: insignificant trivial; uninhabited: deserted unpopulated
unintentional accidental; unique: distinctive sole special; united: combined joined unified
universal: global worldwide; unlikely improbable; unnatural artificial; unnecessary needless; unoccupied vacant
unpopular disliked; unreasonable irrational; unstable: unsteady volatile; unsuccessful failed
unsuitable: inappropriate unfit; untouched intact; untrue incorrect; unusual rare uncommon
unusual: abnormal exceptional odd peculiar strange unique; upper top; uprising rising; upset distressed
urban: city metropolitan municipal; urgent pressing; useful: handy practical valuable
useless: ineffective vain worthless; usual customary normal; utter complete; valuable: precious worthwhile
variable: changing fluctuating; varied diverse; various diverse different; various: many numerous several varied
verbal spoken; vibrant lively; victorious winning; violent: aggressive bloody brutal fierce turbulent
visible apparent; visual optical; vivid: colorful graphic; vocal outspoken; voluntary unpaid; vulnerable exposed
warlike militant; warm heated; weak: faint feeble fragile frail vulnerable; wealthy rich affluent; western west
wet damp moist; wet: rainy soaked; wicked evil; widespread common prevalent; wild: savage untamed
wise: intelligent prudent sensible; wonderful: fantastic marvelous; working: employed functional; worst poorest
worthy deserving; wounded injured; written recorded; wrong: erroneous false immoral mistaken
young: immature juvenile little youthful
"""

ADVERB_GROUPS: str = """
about approximately around roughly circa; abroad overseas; absolutely completely totally; accidentally unintentionally
accordingly therefore; accurately correctly; actively vigorously; actually really truly
additionally moreover furthermore besides; afterward later subsequently thereafter; again anew
allegedly supposedly reportedly; almost nearly virtually practically; alongside beside; also moreover furthermore
also too additionally; although: despite though; always: constantly forever permanently; apparently seemingly
approximately roughly nearly; around surrounding; automatically mechanically; away off; badly poorly
barely hardly scarcely; basically essentially fundamentally; beautifully gracefully; because since
before: ago previously; below beneath under underneath; briefly: awhile shortly temporarily; carefully cautiously
certainly surely definitely; cheaply inexpensively; chiefly primarily principally
clearly: evidently obviously plainly; closely nearly; commonly: frequently widely
completely entirely totally fully wholly; completely: altogether perfectly thoroughly
considerably significantly substantially; constantly: consistently continually; continuously uninterruptedly
correctly properly rightly; daily everyday; deeply profoundly; deliberately intentionally purposely
differently otherwise; directly straight; dramatically drastically; early initially; easily readily effortlessly
effectively successfully; elsewhere somewhere; entirely altogether; equally evenly; especially specially
eventually someday; everywhere throughout; evidently: apparently obviously; exactly: accurately precisely
exclusively uniquely; extremely: exceedingly exceptionally; fairly quite rather reasonably; fairly: justly moderately
finally eventually ultimately lastly; forever eternally permanently; formerly previously once; fortunately luckily
forward onward; generally broadly; gently softly; gradually steadily
greatly: considerably heavily highly much significantly vastly very; halfway midway; happily gladly; hardly seldom
hence so; however: nevertheless though yet; hugely enormously; illegally unlawfully
immediately: directly instantly promptly; increasingly progressively; independently autonomously
individually personally; indoors inside; inevitably: necessarily unavoidably; infrequently seldom rarely
initially originally first; instead: alternatively rather; later: after eventually; legally lawfully
likewise: also similarly; locally: nearby regionally; loudly noisily; mainly: essentially principally; manually hand
mostly generally; mostly mainly chiefly largely primarily; mutually reciprocally; nationally countrywide
naturally: normally organically; nearby near; never ever; nevertheless nonetheless still yet
notably: especially famously particularly significantly; notoriously infamously; now currently presently
officially: formally legally; often: commonly frequently regularly repeatedly typically usually; only purely
only solely merely just; openly: freely publicly; orally verbally; ordinarily: normally typically usually
outdoors outside; particularly: especially specially specifically; partly: partially somewhat; peacefully nonviolently
perhaps maybe possibly; periodically: occasionally sometimes; politically governmentally; potentially possibly
predominantly: chiefly mainly mostly primarily; presumably supposedly; previously already; previously formerly earlier
probably: likely presumably; properly appropriately; quickly rapidly fast swiftly; quickly: promptly soon speedily
quietly silently; rarely: hardly never scarcely; recently: lately newly; regularly: frequently periodically routinely
secretly: anonymously covertly privately; separately: apart independently individually respectively
severely: badly heavily seriously; significantly importantly; similarly alike; simply: merely only
simultaneously concurrently; slightly: little mildly somewhat; slowly: gradually steadily; solely only exclusively
solely: alone entirely purely wholly; sometimes occasionally; soon shortly; specifically: explicitly namely
speedily fast; strictly rigidly; strongly: firmly heavily intensely powerfully; suddenly abruptly
sufficiently: adequately enough; surely undoubtedly; surprisingly unexpectedly; temporarily provisionally
then: afterward later next subsequently; thereby thus; therefore thus hence consequently; thoroughly well
today: currently nowadays presently; together: collectively jointly mutually unanimously
traditionally: customarily historically; truly genuinely; twice double; unfortunately sadly; unsuccessfully vainly
upward up; usually mostly; usually normally generally typically commonly; very extremely highly; very quite
violently forcibly; widely: broadly extensively; willingly: readily voluntarily; worldwide globally internationally
wrongly: incorrectly mistakenly; yearly annually
"""
