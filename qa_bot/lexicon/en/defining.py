"""Words around definitions: what stands between a thing and what it is, and what is asked for rather than defined."""

from __future__ import annotations

# Between a description and the name of what it describes: "a pair of layers *called* a varve".
CALLED: tuple[str, ...] = (
    "called", "named", "termed", "dubbed", "nicknamed", "titled", "entitled", "labelled", "labeled", "christened",
    "known as", "known locally as", "also known as", "commonly known as", "better known as", "referred to as",
    "commonly called", "also called", "often called", "sometimes called", "so - called", "called the",
)  # fmt: skip

# Between a thing and what it is.
MEANS: tuple[str, ...] = (
    "means", "mean", "meant", "refers to", "refer to", "referred to", "denotes", "denote", "stands for",
    "stand for", "stood for", "is short for", "is defined as", "are defined as", "was defined as",
    "is understood as", "is the term for", "is the name for", "is the name of", "is an acronym for",
    "is an abbreviation of", "is an abbreviation for", "consists of", "consist of", "consisted of", "comes from",
    "describes", "is described as", "are described as",
)  # fmt: skip

COPULAS: frozenset[str] = frozenset("is are was were remains remained became becomes 's".split())

# Words of a question that only ask for a meaning.
MEANING_STEMS: frozenset[str] = frozenset(
    "mean meaning stand refer definit defin describ explain tell term word express know short sens signifi denot".split()
)
MEANING_WORDS: frozenset[str] = frozenset(
    "mean means meant stand stands refer refers for to exactly actually really about short known called in the text article context here by".split()
)

# Nouns that ask for something else when "the" stands before them: "what is the name", "what are the reasons".
ASKED_NOUNS: frozenset[str] = frozenset(
    """
    name title term word reason cause purpose goal aim point problem matter differ relationship answer result effect
    main number amount total plan status state situat role function import signific advantag benefit outlook
    """.split()
)

# Before a name, these tell nothing of what somebody is.
HONORIFICS: frozenset[str] = frozenset(
    "mr mrs ms miss mx dr prof sir dame lord lady st saint herr frau monsieur madame señor señora don doña rev reverend hon".split()
)
