"""Everyday words of English that are no function words: they occur in texts on anything."""

from __future__ import annotations

COMMON: frozenset[str] = frozenset(
    """
    able about according account act action actually add age ago agree air allow almost alone along although always
    amount animal announce another answer appear area argue arm arrive art article ask attack author available away
    back bad base based bear beat beautiful became become becomes becoming began begin beginning begins believe
    believed benefit best better big bill bit black blue board body book born box boy break bring brings brought
    brother build building built business buy
    call called calls came car care carried carry case cause caused causes center central centre century certain
    chance change changed changes character child children choice choose church city claim claimed class clear
    clearly close cold college color colour come comes coming common community company compared complete completed
    concern condition conditions consider considered contain contained contains continue continued control cost
    could country countries course court cover create created creates cut
    data date daughter day days dead deal death decade decide decided decision deep degree describe described
    design designed despite detail develop developed development die died difference different difficult direct
    director discover discovered discuss door dropped due
    each early earth east easily eat economic education effect effects effort eight end ended ends energy enough
    enter entire especially establish established estimated event events eventually everyone everything evidence
    example exist existed experience explain eye
    face fact factor fail fall fallen family famous far father feel feet fell few field fight figure fill final
    finally find finds fine fire first five focus follow followed following follows food foot force forced forces
    form formed former forms forward found founded four free friend front full fully further future
    gain game gave general generally get gets getting girl give given gives giving go goal goes going gone good got
    government great greater greatest green ground group groups grow growing growth
    half hand hands happen happened happens hard head health hear heard heart heat heavy held help helped helps
    high higher highest highly hit hold holds home hope hour hours house however human hundred
    idea image important include included includes including increase increased increases individual industry
    influence information instead interest international involve involved issue issues
    job join joined just
    keep kept key kill killed kind kinds king knew know known knows
    lack land language large largely larger largest last late later latter law lay lead leader leaders leading
    leads learn least leave leaves led left legal less let letter level lie life light like likely limit limited
    line list little live lived lives living local locate located long longer look looked lose loss lost lot love
    low lower
    made main mainly major majority make makes making man many mark market material matter maybe mean meaning means
    meant measure meet meeting many member members men met method middle might military million mind minister minute
    minutes modern moment money month months more morning most mostly much mother mountain move moved movement much music
    must
    name named names nation national natural nature near nearly need needed needs never new news next night nine
    north notable note noted nothing number numbers
    occur occurred occurs offer offered offers office officer official officials often old once one open opened
    opinion order organization original originally other others outside over own
    paper part particular parts party pass passed past pay people per percent percentage perform performed perhaps
    period person phone physical picture piece place placed places plan plant play played player point points
    police policy political poor popular population position possible power practice present president press
    pressure prevent previous price primary private probably problem problems process produce produced produces
    product production program project property protect prove provide provided provides public published purpose
    put
    question quickly quite
    race raise raised ran range rate rather reach reached read ready real reality really reason reasons receive
    received recent recently record red reduce refer referred refers region related relationship remain remained
    remains remove removed report reported represent require required research respond response responsible rest
    result resulted results return returned right rise river road role room rule run running
    safe said same sat saw say says scene school science sea season seat second section security see seek seem seems
    seen sell send sense sent separate series serve served service services set seven several shape share short
    should show showed shown shows side sign significant similar simple simply since single sit site situation six
    size small social society sold some someone something sometimes son song soon sort sound source sources south
    space speak special specific spend spoke spread stand standard stands start started starts state stated
    statement states station stay step still stood stop story street strong structure student students study style
    subject success successful such suffer suggest suggested summer support supported surface system
    table take taken takes taking talk teach team tell ten term terms test text thing things think third thought
    thousand three throughout time times title today together told took top total toward town trade tradition
    traditional travel treat treatment tree tried trouble true try trying turn turned two type types typically
    understand understood unit united university unlike use used useful user uses using usually
    value various version view violence visit voice
    wait walk wall want wanted war watch water way ways week weeks well went west western white whole wide widely
    wife win wish woman women won word words work worked working works world worth write writer writing written wrong
    wrote
    year years yes young
    """.split()
)
