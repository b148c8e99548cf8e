"""British and American spellings of the same word; endings that follow a rule are in ``SPELLING_ENDINGS``."""

from __future__ import annotations

# British -> American.
SPELLINGS: dict[str, str] = {
    "aeroplane": "airplane", "aeroplanes": "airplanes", "aesthetic": "esthetic", "ageing": "aging", "aluminium": "aluminum", "amphitheatre": "amphitheater", "anaemia": "anemia", "anaemic": "anemic",
    "anaesthesia": "anesthesia", "anaesthetic": "anesthetic", "analogue": "analog", "apologise": "apologize", "appal": "appall", "arbour": "arbor", "archaeology": "archeology", "ardour": "ardor",
    "armour": "armor", "armoured": "armored", "armoury": "armory", "artefact": "artifact", "artefacts": "artifacts", "axe": "ax", "behaviour": "behavior", "behaviours": "behaviors",
    "behavioural": "behavioral", "calibre": "caliber", "cancelled": "canceled", "cancelling": "canceling", "candour": "candor", "catalogue": "catalog", "catalogues": "catalogs",
    "centimetre": "centimeter", "centimetres": "centimeters", "centre": "center", "centres": "centers", "centred": "centered", "cheque": "check", "cheques": "checks", "chequered": "checkered",
    "chilli": "chili", "cigarette": "cigaret", "clamour": "clamor", "clangour": "clangor", "colour": "color", "colours": "colors", "coloured": "colored", "colouring": "coloring",
    "colourful": "colorful", "connexion": "connection", "cosy": "cozy", "counsellor": "counselor", "counselling": "counseling", "councillor": "councilor", "crystallise": "crystallize",
    "defence": "defense", "defences": "defenses", "demeanour": "demeanor", "dialogue": "dialog", "diarrhoea": "diarrhea", "dialled": "dialed", "disc": "disk", "discolour": "discolor",
    "dishonour": "dishonor", "distil": "distill", "doughnut": "donut", "draught": "draft", "draughts": "drafts", "drivelled": "driveled", "encyclopaedia": "encyclopedia", "endeavour": "endeavor",
    "endeavours": "endeavors", "enamour": "enamor", "enrol": "enroll", "enrolment": "enrollment", "enthral": "enthrall", "epicentre": "epicenter", "equalled": "equaled", "fervour": "fervor",
    "favour": "favor", "favours": "favors", "favoured": "favored", "favourable": "favorable", "favourite": "favorite", "favourites": "favorites", "fibre": "fiber", "fibres": "fibers",
    "flautist": "flutist", "flavour": "flavor", "flavours": "flavors", "flavoured": "flavored", "foetus": "fetus", "foetal": "fetal", "fuelled": "fueled", "fuelling": "fueling", "fulfil": "fulfill",
    "fulfils": "fulfills", "fulfilment": "fulfillment", "furore": "furor", "gaol": "jail", "gaoler": "jailer", "glamour": "glamor", "glycerine": "glycerin", "gonorrhoea": "gonorrhea",
    "goitre": "goiter", "gramme": "gram", "grammes": "grams", "grey": "gray", "greys": "grays", "greyish": "grayish", "grovelled": "groveled", "gruelling": "grueling", "gynaecology": "gynecology",
    "haemoglobin": "hemoglobin", "haemophilia": "hemophilia", "haemorrhage": "hemorrhage", "harbour": "harbor", "harbours": "harbors", "harboured": "harbored", "homoeopathy": "homeopathy",
    "homologue": "homolog", "honour": "honor", "honours": "honors", "honoured": "honored", "honourable": "honorable", "humour": "humor", "humours": "humors", "instal": "install",
    "instalment": "installment", "instalments": "installments", "instil": "instill", "jewellery": "jewelry", "jeweller": "jeweler", "judgement": "judgment", "judgements": "judgments", "kerb": "curb",
    "kilogramme": "kilogram", "kilogrammes": "kilograms", "kilometre": "kilometer", "kilometres": "kilometers", "labelled": "labeled", "labelling": "labeling", "labour": "labor", "labours": "labors",
    "laboured": "labored", "labourer": "laborer", "labourers": "laborers", "lacklustre": "lackluster", "leukaemia": "leukemia", "levelled": "leveled", "levelling": "leveling", "libelled": "libeled",
    "licence": "license", "licences": "licenses", "likeable": "likable", "liquorice": "licorice", "litre": "liter", "litres": "liters", "louvre": "louver", "lustre": "luster", "manoeuvre": "maneuver",
    "manoeuvres": "maneuvers", "manoeuvred": "maneuvered", "marshalled": "marshaled", "marvellous": "marvelous", "meagre": "meager", "mediaeval": "medieval", "metre": "meter", "metres": "meters",
    "millimetre": "millimeter", "millimetres": "millimeters", "misbehaviour": "misbehavior", "misdemeanour": "misdemeanor", "modelled": "modeled", "modelling": "modeling", "monologue": "monolog",
    "mould": "mold", "moulds": "molds", "moulded": "molded", "moult": "molt", "moustache": "mustache", "neighbour": "neighbor", "neighbours": "neighbors", "neighbouring": "neighboring",
    "neighbourhood": "neighborhood", "neighbourhoods": "neighborhoods", "nitre": "niter", "ochre": "ocher", "odour": "odor", "odours": "odors", "oedema": "edema", "oesophagus": "esophagus",
    "oestrogen": "estrogen", "offence": "offense", "offences": "offenses", "omelette": "omelet", "orthopaedic": "orthopedic", "outmanoeuvre": "outmaneuver", "paediatric": "pediatric",
    "paediatrician": "pediatrician", "paedophile": "pedophile", "palaeolithic": "paleolithic", "palaeontology": "paleontology", "panelled": "paneled", "parlour": "parlor", "pedlar": "peddler",
    "pencilled": "penciled", "phoney": "phony", "plough": "plow", "ploughs": "plows", "ploughed": "plowed", "polystyrene": "styrofoam", "practise": "practice", "practised": "practiced",
    "practising": "practicing", "pretence": "pretense", "programme": "program", "programmes": "programs", "prologue": "prolog", "pyjamas": "pajamas", "quarrelled": "quarreled", "rancour": "rancor",
    "reconnoitre": "reconnoiter", "rigour": "rigor", "rumour": "rumor", "rumours": "rumors", "rumoured": "rumored", "sabre": "saber", "saltpetre": "saltpeter", "saviour": "savior", "savour": "savor",
    "savoury": "savory", "sceptic": "skeptic", "sceptical": "skeptical", "scepticism": "skepticism", "sceptre": "scepter", "sepulchre": "sepulcher", "signalled": "signaled", "signalling": "signaling",
    "skilful": "skillful", "smoulder": "smolder", "snivelled": "sniveled", "sombre": "somber", "spectre": "specter", "spiralled": "spiraled", "splendour": "splendor", "squirrelled": "squirreled",
    "storey": "story", "storeys": "stories", "succour": "succor", "sulphate": "sulfate", "sulphide": "sulfide", "sulphur": "sulfur", "sulphuric": "sulfuric", "theatre": "theater",
    "theatres": "theaters", "titre": "titer", "tonne": "ton", "tonnes": "tons", "totalled": "totaled", "towelling": "toweling", "tranquillity": "tranquility", "travelled": "traveled",
    "traveller": "traveler", "travellers": "travelers", "travelling": "traveling", "tumour": "tumor", "tumours": "tumors", "tunnelled": "tunneled", "tunnelling": "tunneling", "tyre": "tire",
    "tyres": "tires", "unravelled": "unraveled", "valour": "valor", "vapour": "vapor", "vapours": "vapors", "vigour": "vigor", "vice-like": "vise-like", "waggon": "wagon", "waggons": "wagons",
    "watercolour": "watercolor", "whilst": "while", "wilful": "willful", "woollen": "woolen", "woolly": "wooly", "worshipped": "worshiped", "worshipper": "worshiper", "yoghurt": "yogurt",
    "yodelled": "yodeled", "amongst": "among", "amidst": "amid", "learnt": "learned", "burnt": "burned", "dreamt": "dreamed", "leant": "leaned", "leapt": "leaped", "spelt": "spelled",
    "spoilt": "spoiled", "spilt": "spilled", "towards": "toward", "afterwards": "afterward", "backwards": "backward", "forwards": "forward", "caesium": "cesium", "haematite": "hematite",
    "rouble": "ruble", "roubles": "rubles", "tsar": "czar", "tsars": "czars", "tsarist": "czarist", "moslem": "muslim", "moslems": "muslims", "koran": "quran", "roumania": "romania",
    "czechia": "czech", "mum": "mom", "mummy": "mommy", "maths": "math", "paralyse": "paralyze", "analyse": "analyze", "catalyse": "catalyze", "analysed": "analyzed", "paralysed": "paralyzed",
    "analyses": "analyzes", "cyder": "cider", "racquet": "racket", "carburettor": "carburetor", "cordless": "wireless", "defuse": "diffuse", "speciality": "specialty", "specialities": "specialties",
    "acknowledgement": "acknowledgment",
}  # fmt: skip

# British ending -> American ending.
SPELLING_ENDINGS: dict[str, str] = {
    "isation": "ization", "isations": "izations", "ise": "ize", "ises": "izes", "ised": "ized", "ising": "izing", "iser": "izer", "isers": "izers", "isable": "izable", "yse": "yze", "ysed": "yzed", "ysing": "yzing",
}  # fmt: skip

# Words in "-ise" and the like that have no spelling with z.
NEVER_Z: frozenset[str] = frozenset(
    """
    advertise advise apprise arise braise bruise chastise circumcise comprise compromise concise cruise demise despise devise disguise enterprise excise exercise expertise exorcise franchise guise improvise incise liaise likewise merchandise noise
    otherwise paradise poise praise precise premise promise raise revise rise supervise surmise surprise televise treatise turquoise vise wise raising rising promising advertising advising exercising revising surprising supervising raised promised revised
    advised advertised exercised surprised supervised premised televised compromised comprised bruised cruised disguised devised despised franchised arises rises raises promises premises exercises surprises enterprises franchises noises raiser riser adviser advisers
    advertiser advertisers supervised cruiser cruisers praised praises poised promise exercised excised improvised improvising precise
    """.split()
)
