"""Nouns for those who act, told by their endings, and nouns with such endings that are for things."""

from __future__ import annotations

AGENT_ENDINGS: tuple[str, ...] = ("er", "or", "ist", "ian", "eer", "man", "men", "woman", "women", "wright", "monger")

GROUPS: frozenset[str] = frozenset(
    """
    people person parent parents folk couple family crew team council party tribe clan gang audience public crowd
    inhabitant inhabitants resident residents citizen citizens peasant peasants volunteer volunteers child children
    boy boys girl girls adult adults male males female females guest guests expert experts police army navy
    smith cook chef clerk maid priest monk nun pilot guide guard thief mason
    neighbour neighbours neighbor neighbors colleague colleagues pensioner bystander passer-by apprentice shepherd
    serf lodger vet boss landlady orphan immigrant refugee employee employees vicar curate chaplain deacon preacher
    constable sentry squire butler housewife midwife governess nanny curator warden ranger assistant accountant
    everybody everyone anybody anyone nobody somebody someone bride groom nurse nurses spouse heir staff relatives
    """.split()
)

# Before "under" and "over" with a number these are of an age.
AGED_PERSONS: frozenset[str] = frozenset(
    """
    child children adult adults person persons people boy boys girl girls man men woman women kid kids youth youths
    youngster youngsters member members student students pupil pupils anyone everyone anybody everybody those
    passengers visitors applicants volunteers players drivers residents workers patients
    """.split()
)

NO_AGENTS: frozenset[str] = frozenset(
    """
    abdomen acumen after anger answer armour banner barrier beer behavior behaviour bladder blister border butter
    calculator career cellar center centre chamber chapter character charter cider cinder clover cluster coaster
    colander collar colour compressor computer container conveyor copper corner corridor counter cover crater
    cucumber cylinder danger december diameter dinner door drawer elevator ember equator error escalator ether
    excavator exterior factor favor favour feather fever fewer fiber fibre filter finger fingers fist flavor
    flavour flower folder former freezer frontier fur garter generator ginger gist glacier glamour glimmer greater
    gutter hammer hanger harbor harbour heater higher honor honour horror humor humour hunger hymen incubator
    indicator interior labor labour ladder larder larger laser later latter layer leather letter lever liquor list
    litre litter liver locker longer lower lumber manner marker matter meander meter metre micrometer millimeter
    minor mirror mist mister moisture monitor mortar motor murder mutter newspaper november number october odor
    odour offer older omen order other outer oyster paper pepper pier pillar poker powder power prayer pressure
    printer processor projector propeller proper protector quarter radiator rather razor reactor receiver
    refrigerator regimen register remainder render reverse river roller rotor rubber rudder rumor rumour saucer
    savor scanner scooter sector semen semester sensor september server shelter shiver shoulder shower shutter
    silver sliver slumber smaller smoother soccer specimen spider splendor sticker strainer summer super supper
    surrender sweater tanker tapper tenor terror theater theatre thunder tiger timber timer together toner tower
    tractor trailer transformer transistor tremor trigger tumor tumour twist under upper vapor vapour vector
    ventilator vesper virtual waist water weather whether whisper winter wonder wrist younger
    """.split()
)
