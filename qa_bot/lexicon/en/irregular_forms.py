"""Irregular inflections: form to base form. Verbs, plurals and degrees; regular forms are left to the stemmer.

Forms that are more often another word ("saw", "left", "found", "ground", "lay", "wound", "bore", "rose") are
listed too where the verb is the commoner reading in prose.
"""

from __future__ import annotations

IRREGULAR: dict[str, str] = {
    # be, have, do
    "am": "be", "are": "be", "been": "be", "being": "be", "is": "be", "was": "be", "were": "be",
    "did": "do", "does": "do", "done": "do", "had": "have", "has": "have",
    # verbs
    "abode": "abide", "arisen": "arise", "arose": "arise", "ate": "eat", "awoke": "awake", "awoken": "awake",
    "beaten": "beat", "became": "become", "befallen": "befall", "befell": "befall", "began": "begin",
    "begun": "begin", "beheld": "behold", "bent": "bend", "besought": "beseech", "bitten": "bite", "bit": "bite",
    "bled": "bleed", "blew": "blow", "blown": "blow", "borne": "bear", "bore": "bear", "born": "bear",
    "bought": "buy", "bound": "bind", "bred": "breed", "broke": "break", "broken": "break", "brought": "bring",
    "built": "build", "burnt": "burn", "came": "come", "caught": "catch", "chose": "choose", "chosen": "choose",
    "clung": "cling", "crept": "creep", "dealt": "deal", "drank": "drink", "drawn": "draw", "dreamt": "dream",
    "drew": "draw", "driven": "drive", "drove": "drive", "drunk": "drink", "dug": "dig", "dwelt": "dwell",
    "eaten": "eat", "fallen": "fall", "fed": "feed", "fell": "fall", "felt": "feel", "fled": "flee",
    "flew": "fly", "flown": "fly", "flung": "fling", "forbade": "forbid", "forbidden": "forbid",
    "foresaw": "foresee", "foreseen": "foresee", "forgave": "forgive", "forgiven": "forgive",
    "forgot": "forget", "forgotten": "forget", "forsaken": "forsake", "forsook": "forsake", "fought": "fight", "found": "find",
    "froze": "freeze", "frozen": "freeze", "gave": "give", "given": "give", "goes": "go",
    "gone": "go", "got": "get", "gotten": "get", "grew": "grow", "grown": "grow", "heard": "hear",
    "held": "hold", "hid": "hide", "hidden": "hide", "hung": "hang", "kept": "keep", "knelt": "kneel",
    "knew": "know", "known": "know", "laid": "lay", "lain": "lie", "leant": "lean", "leapt": "leap",
    "learnt": "learn", "led": "lead", "left": "leave", "lent": "lend", "lit": "light", "lost": "lose",
    "made": "make", "meant": "mean", "met": "meet", "mistaken": "mistake", "mistook": "mistake", "mown": "mow",
    "outgrew": "outgrow", "outgrown": "outgrow", "overcame": "overcome", "overran": "overrun",
    "oversaw": "oversee", "overseen": "oversee", "overtaken": "overtake", "overthrew": "overthrow",
    "overthrown": "overthrow", "overtook": "overtake", "paid": "pay", "proven": "prove", "ran": "run",
    "rang": "ring", "rebuilt": "rebuild", "repaid": "repay", "rewritten": "rewrite", "rewrote": "rewrite",
    "ridden": "ride", "risen": "rise", "rode": "ride", "rose": "rise", "rung": "ring", "said": "say",
    "sang": "sing", "sank": "sink", "sat": "sit", "saw": "see", "seen": "see", "sent": "send", "sewn": "sew",
    "shaken": "shake", "shone": "shine", "shook": "shake", "shot": "shoot", "shown": "show", "shrank": "shrink",
    "shrunk": "shrink", "slain": "slay", "slept": "sleep", "slew": "slay", "slid": "slide", "slung": "sling",
    "smelt": "smell", "sold": "sell", "sought": "seek", "sown": "sow", "sped": "speed", "spelt": "spell",
    "spent": "spend", "spilt": "spill", "spoke": "speak", "spoken": "speak",
    "sprang": "spring", "sprung": "spring", "spun": "spin", "stole": "steal", "stolen": "steal",
    "stood": "stand", "stricken": "strike", "striven": "strive", "strove": "strive", "struck": "strike",
    "stuck": "stick", "stung": "sting", "strung": "string", "sung": "sing", "sunk": "sink", "swam": "swim",
    "swept": "sweep", "swollen": "swell", "swore": "swear", "sworn": "swear", "swum": "swim", "swung": "swing",
    "taken": "take", "taught": "teach", "thought": "think", "threw": "throw", "thriven": "thrive",
    "throve": "thrive", "thrown": "throw", "told": "tell", "took": "take", "tore": "tear", "torn": "tear",
    "trodden": "tread", "trod": "tread", "undergone": "undergo", "understood": "understand",
    "undertaken": "undertake", "undertook": "undertake", "underwent": "undergo", "undid": "undo",
    "undone": "undo", "upheld": "uphold", "went": "go", "wept": "weep", "withdrawn": "withdraw",
    "withdrew": "withdraw", "withheld": "withhold", "withstood": "withstand", "woke": "wake", "woken": "wake",
    "won": "win", "wore": "wear", "worn": "wear", "wove": "weave", "woven": "weave", "written": "write",
    "wrote": "write", "wrung": "wring",
    # plurals
    "alumni": "alumnus", "analyses": "analysis", "antennae": "antenna", "appendices": "appendix",
    "axes": "axis", "bacteria": "bacterium", "bases": "base", "calves": "calf", "children": "child",
    "crises": "crisis", "criteria": "criterion", "curricula": "curriculum", "diagnoses": "diagnosis",
    "dice": "die", "elves": "elf", "feet": "foot", "formulae": "formula", "fungi": "fungus", "geese": "goose",
    "genera": "genus", "halves": "half", "hooves": "hoof", "hypotheses": "hypothesis", "indices": "index",
    "knives": "knife", "larvae": "larva", "leaves": "leaf", "lice": "louse", "lives": "life",
    "loaves": "loaf", "matrices": "matrix", "memoranda": "memorandum", "men": "man", "mice": "mouse",
    "nuclei": "nucleus", "oases": "oasis", "oxen": "ox", "parentheses": "parenthesis", "people": "person",
    "phenomena": "phenomenon", "radii": "radius", "scarves": "scarf", "selves": "self", "shelves": "shelf",
    "spectra": "spectrum", "stimuli": "stimulus", "strata": "stratum",
    "syllabi": "syllabus", "symposia": "symposium", "syntheses": "synthesis", "teeth": "tooth",
    "theses": "thesis", "thieves": "thief", "vertebrae": "vertebra", "vertices": "vertex", "wives": "wife",
    "wolves": "wolf", "women": "woman",
    # degrees
    "better": "good", "best": "good", "worse": "bad", "worst": "bad", "farther": "far", "farthest": "far",
    "further": "far", "furthest": "far", "elder": "old", "eldest": "old",
}
