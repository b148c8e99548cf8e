"""Counted things: which words after a number are what it counts, which end the search, which words label a number."""

from __future__ import annotations

# Words that number something without counting it: "Section 5", "Flight 370", "page 12". Lower case, singular and plural.
LABELS = (
    "act", "annex", "annexe", "appendix", "article", "articles", "boeing", "airbus", "build", "bus", "chapter", "chapters",
    "channel", "clause", "clauses", "column", "exhibit", "exit", "fig", "figs", "figure", "figures", "flight", "floor",
    "footnote", "footnotes", "form", "formula", "gate", "highway", "interstate", "isbn", "issn", "issue", "item", "items",
    "junction", "lemma", "line", "lines", "lot", "model", "no", "nos", "note", "notes", "nr", "number", "numbers", "objection",
    "page", "pages", "paragraph", "paragraphs", "part", "parts", "phase", "platform", "pp", "question", "release", "resolution",
    "room", "route", "routes", "rule", "rules", "scene", "schedule", "section", "sections", "seq", "sonata", "stage", "standard",
    "step", "suite", "symphony", "table", "tables", "theorem", "track", "type", "unit", "verse", "verses", "version", "vol",
    "volume", "volumes", "ward", "warship", "zone", "op", "opus", "psalm", "isotope", "interstates", "tel", "phone", "telephone",
    "fax", "postcode", "zip", "id", "ref", "reference", "v", "ver", "kochel", "quarter", "grade", "level", "tier", "category",
    "lane", "pier", "terminal", "dalian", "sura", "surah", "line's", "slide", "topic", "asc", "asu", "ifrs", "ias", "fas", "sab", "fasb", "apollo", "soyuz", "gemini", "eq", "equation", "equations", "class", "day", "week", "season",
    "seasons", "episode", "episodes", "par", "psalms", "canto", "groups", "grades", "types", "cohorts", "stages", "classes", "phases", "levels", "wards",
    "channels", "appendices", "m", "ios", "android", "windows",
)  # fmt: skip

# Words that do so where they are capital and no plural follows: "Series 3", "School 12".
CAPITAL_LABELS = (
    "area", "battalion", "book", "booth", "building", "camp", "company", "district", "division", "formation", "game",
    "group", "hut", "lake", "pavilion", "pool", "precinct", "ring", "round", "school", "sector", "series", "site",
    "squadron", "station", "street", "studio", "test", "title", "tower", "trust", "well",
)  # fmt: skip

# Of these the ones that are numbered in words too: "season six", "chapter three".
WORDED_LABELS = (
    "act", "chapter", "clause", "episode", "level", "number", "page", "part", "phase", "scene", "season", "section", "stage",
    "verse", "volume",
)  # fmt: skip

# Rankings and indices of shares that are called by how many they hold: "the Fortune 500", "the FTSE 100".
INDICES = (
    "asx", "cac", "dax", "forbes", "fortune", "ftse", "global", "hot", "ibex", "nasdaq", "nifty", "nikkei", "p", "russell",
    "stoxx", "tsx", "ultra",
)  # fmt: skip

# Nouns that a four-digit number before them counts, so that it is no year.
COUNT_NOUNS = (
    "people", "persons", "men", "women", "children", "soldiers", "troops", "workers", "employees", "jobs", "students", "pupils",
    "votes", "seats", "deaths", "cases", "casualties", "prisoners", "refugees", "inhabitants", "residents", "households",
    "families", "houses", "homes", "dwellings", "buildings", "stores", "shops", "branches", "schools", "churches", "hospitals",
    "cars", "vehicles", "ships", "boats", "aircraft", "planes", "tanks", "guns", "horses", "cattle", "sheep", "animals",
    "species", "copies", "books", "pages", "words", "songs", "films", "games", "matches", "goals", "points", "runs", "yards",
    "passengers", "tourists", "visitors", "spectators", "fans", "members", "customers", "users", "patients", "participants",
    "shares", "units", "items", "pieces", "barrels", "bottles", "trees", "islands", "villages", "cities", "towns", "countries",
    "companies", "firms", "rooms", "beds", "steps", "metres", "meters", "miles", "feet", "dollars", "euros", "calories",
    "others", "civilians", "demonstrators", "protesters", "delegates", "fighters", "volunteers", "voters", "applicants",
    "officers", "police", "athletes", "players", "competitors", "guests", "subscribers", "followers", "views", "downloads",
    "signatures", "objects", "genes", "samples", "respondents", "graduates", "settlers", "immigrants", "migrants", "slaves",
)  # fmt: skip

# Words that can stand between a number and the noun it counts without being it.
BETWEEN = (
    "more", "other", "additional", "new", "extra", "further", "different", "separate", "such", "major", "main", "large", "small",
    "big", "little", "young", "old", "former", "fewer", "less", "consecutive", "straight", "full", "full-time", "part-time",
    "very", "last", "past", "next", "previous", "of", "the", "its", "their", "his", "her", "our", "these", "those", "our", "my", "your",
)  # fmt: skip

# Words that end a noun phrase: what stands after them is not what is counted.
ENDERS = (
    "a", "an", "about", "above", "according", "across", "after", "against", "ago", "along", "also", "although", "among", "amid",
    "and", "are", "around", "as", "at", "be", "became", "because", "become", "been", "before", "adrift", "ahead", "behind", "being", "below",
    "between", "beyond", "both", "but", "by", "came", "can", "could", "did", "do", "does", "due", "during", "each", "earlier",
    "either", "even", "ever", "every", "except", "following", "for", "from", "get", "go", "got", "had", "has", "have", "having",
    "he", "her", "here", "him", "his", "how", "however", "i", "if", "in", "including", "inside", "into", "is", "it", "its", "just",
    "later", "less", "lest", "like", "long", "low", "high", "wide", "deep", "tall", "made", "make", "may", "me", "might", "must",
    "near", "neither", "never", "no", "nor", "not", "now", "off", "on", "once", "one", "only", "onto", "or", "our", "out", "over",
    "per", "plus", "rather", "since", "shall", "she", "should", "so", "some", "still", "than", "that", "the", "their", "them",
    "then", "there", "these", "they", "this", "those", "though", "through", "throughout", "till", "to", "together", "too",
    "toward", "towards", "under", "unless", "until", "up", "upon", "us", "via", "was", "we", "went", "were", "what", "when",
    "where", "whereas", "whether", "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without", "would",
    "yet", "you", "your", "worldwide", "respectively", "overall", "annually", "daily", "weekly", "monthly", "yearly", "today",
    "yesterday", "tomorrow", "apiece", "altogether", "instead", "again", "already", "almost", "nearly", "roughly", "live",
    "lived", "lives", "work", "worked", "died", "die", "said", "says", "took", "take", "taken", "won", "lost", "left", "began",
    "begun", "begin", "started", "ended", "remain", "remained", "compared", "versus", "vs", "depending", "come", "came", "see",
    "saw", "seen", "gave", "given", "found", "show", "shown", "equal", "equals", "until", "ago", "hence", "down", "straight",
    "want", "wanted", "need", "needed", "used", "use", "were", "took", "any", "all", "most", "many", "much", "based", "total",
    "outside", "lie", "lies", "lay", "stand", "stood", "belong", "beneath", "beside", "besides", "despite", "per", "unlike", "throughout", "alone", "each", "themselves", "itself",
)  # fmt: skip

# Plurals without an "s".
PLURALS = (
    "people", "men", "women", "children", "feet", "teeth", "geese", "mice", "oxen", "lice", "dice", "sheep", "deer", "fish",
    "cattle", "police", "personnel", "staff", "troops", "species", "series", "aircraft", "spacecraft", "watercraft", "hovercraft",
    "offspring", "phenomena", "criteria", "bacteria", "data", "media", "fungi", "nuclei", "alumni", "larvae", "algae", "vertebrae",
    "policemen", "policewomen", "firemen", "fishermen", "businessmen", "craftsmen", "sportsmen", "congressmen", "clergymen",
    "gunmen", "noblemen", "countrymen", "spokesmen", "salesmen", "workmen", "crewmen", "airmen", "seamen", "clergy", "crew",
    "cavalry", "infantry", "poultry", "swine", "bison", "salmon", "trout", "shrimp", "cod", "elk", "moose", "grandchildren",
    "schoolchildren", "townspeople", "salespeople", "strata", "genera", "taxa", "spectra", "formulae", "antennae", "stimuli",
    "cacti", "radii", "foci", "loci", "syllabi", "matrices", "vertices", "indices", "appendices", "crises", "theses", "analyses",
    "hypotheses", "oases", "axes", "bases", "diagnoses", "gods", "horsepower",
)  # fmt: skip

# Words in "s" that are no plural.
NOT_PLURAL = (
    "less", "plus", "versus", "was", "is", "has", "does", "this", "its", "his", "as", "us", "yes", "perhaps", "always", "thus",
    "across", "towards", "besides", "sometimes", "business", "news", "gas", "bus", "loss", "class", "process", "success",
    "access", "address", "congress", "progress", "campus", "status", "virus", "census", "consensus", "surplus", "bonus",
    "focus", "minus", "basis", "crisis", "analysis", "emphasis", "tennis", "physics", "politics", "economics", "mathematics",
    "various", "previous", "religious", "famous", "serious", "numerous", "continuous", "dangerous", "precious", "obvious",
    "indigenous", "autonomous", "whereas", "says", "includes", "remains", "makes", "takes", "means", "gross", "press", "mass",
    "cross", "grass", "glass", "dress", "stress", "express", "wireless", "endless", "homeless", "jobless",
)  # fmt: skip
