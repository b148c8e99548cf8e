"""Words that the stemmer would join to others of another meaning, with the stem that each gets instead."""

from __future__ import annotations

OWN_STEMS: dict[str, str] = {
    # import, impart
    "important": "important", "importance": "important", "importantly": "important", "unimportant": "unimportant",
    # unit, unite
    "united": "united", "unity": "unity",
    # sever, general, new, busy, organ, iron
    "several": "several", "severe": "severe", "severely": "severe", "severity": "severe",
    "general": "general", "generals": "general", "generally": "generally", "news": "news",
    "business": "business", "businesses": "business", "organ": "organ", "organs": "organ",
    "ironic": "ironic", "ironically": "ironic", "irony": "ironic",
    # universe
    "university": "university", "universities": "university",
    # author
    "authority": "authority", "authorities": "authority",
    # experience
    "experiment": "experiment", "experiments": "experiment", "experimental": "experiment",
    "experimented": "experiment", "experimenting": "experiment", "experimentation": "experiment",
    # design
    "designate": "designate", "designated": "designate", "designates": "designate", "designating": "designate",
    "designation": "designate", "designations": "designate",
    # posit, positive
    "position": "position", "positions": "position", "positioned": "position", "positioning": "position",
    "positive": "positive", "positively": "positive",
    # temper
    "temperate": "temperate", "temperature": "temperature", "temperatures": "temperature",
    # converse, convert
    "conversation": "conversation", "conversations": "conversation", "conversion": "conversion",
    "conversions": "conversion", "conference": "conference", "conferences": "conference",
    "convention": "convention", "conventions": "convention", "conventional": "conventional",
    # principal
    "principality": "principality", "principalities": "principality",
    # custom
    "customer": "customer", "customers": "customer",
    # object, subject
    "objective": "objective", "objectives": "objective", "subjective": "subjective",
    # celebrate
    "celebrity": "celebrity", "celebrities": "celebrity",
    # success
    "succession": "succession", "successive": "succession",
    # proceed
    "proceeds": "proceeds", "proceedings": "proceedings",
    # alter, alternate
    "alternative": "alternative", "alternatives": "alternative",
    # compete
    "competent": "competent", "competence": "competent",
    # execute
    "executive": "executive", "executives": "executive",
    # inform
    "informal": "informal", "informally": "informal",
    # express
    "expression": "expression", "expressions": "expression",
    # utilise
    "utility": "utility", "utilities": "utility",
    # person
    "personality": "personality", "personalities": "personality", "personal": "personal", "personally": "personal",
    # corporate
    "corporal": "corporal",
    # polite
    "polite": "polite", "politely": "polite",
    # even
    "evening": "evening", "evenings": "evening",
    # mean
    "means": "means", "meaning": "meaning", "meanings": "meaning",
    # set, sit, like, live
    "setting": "setting", "settings": "setting", "likely": "likely", "unlikely": "unlikely", "lively": "lively",
    # comprehend
    "comprehensive": "comprehensive",
    # direct
    "directive": "directive", "directives": "directive",
    # descend, depend, state
    "state": "state", "states": "state",
    # emerge
    "emergency": "emergency", "emergencies": "emergency",
    # install
    "installment": "installment", "installments": "installment", "instalment": "installment",
    "instalments": "installment",
    # access
    "accession": "accession",
    # ordinance, ordination
    "ordinance": "ordinance", "ordinances": "ordinance",
    # refine
    "refinance": "refinance", "refinanced": "refinance", "refinancing": "refinance",
    # ration
    "ration": "ration", "rations": "ration", "rationing": "ration",
    # species
    "species": "species", "series": "series", "specie": "specie",
    # fabric
    "fabric": "fabric", "fabrics": "fabric",
    # pass
    "passenger": "passenger", "passengers": "passenger",
    # mission, commission
    "army": "army", "armies": "army", "arm": "arm", "arms": "arm", "armed": "armed",
    # past, paste
    "past": "past", "paste": "paste", "pasted": "paste",
    # marine, marina
    "marina": "marina", "desert": "desert", "deserts": "desert",
    # nature, native, nation
    "nationality": "nationality", "nationalities": "nationality",
    "secretary": "secretary", "secretaries": "secretary",
    "policy": "policy", "policies": "policy", "police": "police",
    "animate": "animate", "animated": "animate", "animation": "animation",
    "factory": "factory", "factories": "factory",
    "colonel": "colonel", "capitol": "capitol",
    "capital": "capital", "capitals": "capital",
    "community": "community", "communities": "community",
    "committee": "committee", "committees": "committee",
    "opera": "opera", "operas": "opera",
    "race": "race", "races": "race", "racing": "race", "raced": "race", "racial": "racial",
    # author, public, premier, response, respect
    "authorize": "authorize", "authorizes": "authorize", "authorized": "authorize", "authorizing": "authorize",
    "authorization": "authorize", "authorizations": "authorize",
    "publication": "publication", "publications": "publication",
    "premiere": "premiere", "premieres": "premiere", "premiered": "premiere", "premiering": "premiere",
    "responsible": "responsible", "responsibly": "responsible", "responsibility": "responsible",
    "responsibilities": "responsible", "respective": "respective", "respectively": "respective",
    # engine, account, secure, initial, critic, constitute, conserve
    "engineer": "engineer", "engineers": "engineer", "engineered": "engineer", "engineering": "engineer",
    "accountant": "accountant", "accountants": "accountant", "securities": "securities",
    "initiative": "initiative", "initiatives": "initiative", "critical": "critical", "critically": "critical",
    "constitution": "constitution", "constitutions": "constitution", "constitutional": "constitution",
    "constitutionally": "constitution", "conservative": "conservative", "conservatives": "conservative",
    "conservatism": "conservative",
    # civil, secret, hospital, moral, final, ration, empire, relate
    "civilization": "civilization", "civilizations": "civilization", "secrete": "secrete", "secretes": "secrete",
    "secreted": "secrete", "secreting": "secrete", "secretion": "secrete", "secretions": "secrete",
    "hospitality": "hospitality", "morale": "morale", "finale": "finale", "finales": "finale",
    "rational": "rational", "rationally": "rational", "rationality": "rational", "empirical": "empirical",
    "empirically": "empirical", "relativity": "relativity",
    # accord, die
    "according": "according", "accordingly": "according", "dice": "dice",
}  # fmt: skip
