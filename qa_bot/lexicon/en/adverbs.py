"""Adverbs that do not end in -ly, words in -ly that are no adverbs, and words that are adverb and something else."""

from __future__ import annotations

ADVERBS: frozenset[str] = frozenset(
    """
    abroad afar afresh afterward afterwards again ago ahead almost alone already also altogether always anew anyhow anymore anyway anywhere apart ashore aside astray
    away awhile backward backwards beforehand besides downhill downstairs downstream downtown downward downwards eastward eastwards elsewhere else ever evermore everywhere
    far fast forever forth forthwith forward forwards furthermore hence henceforth here hereafter hereby herein heretofore hither homeward however inasmuch indeed indoors inland insofar instead inward inwards
    just likewise maybe meantime meanwhile midway moreover nearby never nevertheless nonetheless northward northwards not notwithstanding now nowadays nowhere offhand often once
    onward onwards otherwise outdoors outright outward outwards overboard overhead overnight overseas perhaps quite rather regardless scarcely seldom sideways so somehow sometime sometimes
    somewhat somewhere soon southward southwards still straightaway then thence thenceforth thereabouts thereafter thereby therefore therefrom therein thereof thereon thereto thereupon
    thus today together tomorrow tonight too twice thrice underground underway upstairs upstream upward upwards very well westward westwards whatsoever worldwide yesterday yet
    even later sooner alike apiece aplenty chiefly namely partly nearly barely hardly merely mostly vice versa circa ca ie eg etc likely early ultimately offshore onshore overland aloud alongside
    afoot amiss ablaze firsthand secondhand halfway clockwise counterclockwise lengthwise crosswise pro rata ad hoc per se en route
    """.split()
)

# Words in -ly that are adjectives.
LY_ADJECTIVES: frozenset[str] = frozenset(
    """
    brotherly burly chilly comely costly cowardly cuddly curly daily deadly deathly disorderly early earthly elderly fatherly fortnightly friendly ghastly ghostly godly grisly heavenly hilly holy homely hourly
    kindly kingly leisurely likely lively lonely lovely lowly manly masterly melancholy miserly monthly motherly nightly oily only orderly princely quarterly saintly scholarly seemly sickly
    silly sisterly sly smelly sprightly stately surly timely ugly unfriendly ungainly unholy unlikely unruly unseemly unsightly untimely weekly wily womanly woolly worldly wrinkly yearly
    """.split()
)

# Words in -ly that are nouns or verbs.
LY_OTHERS: frozenset[str] = frozenset(
    """
    ally anomaly apply assembly belly bully butterfly comply dragonfly family fly gully homily imply italy jelly jolly monopoly multiply oligopoly rally rely reply supply tally folly lily duopoly firefly disassembly subfamily superfamily dolly
    """.split()
)

# Adverbs that are adjectives before a noun.
ADVERB_OR_ADJECTIVE: frozenset[str] = frozenset(
    """
    alike alone backward daily deep early far fast forward hard high inland inward late likely long low monthly nearby offshore onward outdoor outright outward overall overnight overseas quarterly
    right sharp short sideways slow straight then tight underground upstream downstream upward downward weekly well wide worldwide wrong yearly online offline nationwide full clean clear close dead direct easy even extra fine free just
    later loud pretty quick real sure less more most least first last next live
    """.split()
)
