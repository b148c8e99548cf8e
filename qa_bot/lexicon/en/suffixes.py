"""Word endings and what a word with them, met in no list, most likely is; the longest ending that fits decides."""

from __future__ import annotations

# Ending -> forms with prices, as in the closed classes. "-ed", "-ing" and "-s" are worked out from the stem.
SUFFIXES: dict[str, str] = {
    "ly": "RB JJ:4", "ness": "NN", "ment": "NN VB:5", "tion": "NN VB:7", "sion": "NN", "ity": "NN", "ism": "NN", "ist": "NN JJ:3", "ship": "NN", "hood": "NN",
    "ance": "NN", "ence": "NN", "ancy": "NN", "ency": "NN", "logy": "NN", "graphy": "NN", "dom": "NN", "age": "NN VB:5", "ure": "NN VB:4", "eer": "NN", "ette": "NN", "ics": "NN",
    "er": "NN JJR:4 VB:6", "or": "NN", "ee": "NN", "ian": "JJ NN:1", "ician": "NN", "arian": "NN JJ:1", "ean": "JJ NN:1", "ese": "JJ NN:1", "al": "JJ NN:3", "ial": "JJ NN:5", "ual": "JJ NN:4", "ical": "JJ", "ic": "JJ NN:2",
    "ous": "JJ", "ious": "JJ", "ful": "JJ NN:5", "less": "JJ", "ive": "JJ NN:3", "able": "JJ", "ible": "JJ", "ish": "JJ NN:4 VB:4", "ant": "JJ NN:1", "ent": "JJ NN:1",
    "ary": "JJ NN:2", "ory": "JJ NN:2", "esque": "JJ", "some": "JJ", "like": "JJ", "wide": "JJ RB:2", "proof": "JJ", "most": "JJ", "free": "JJ", "worthy": "JJ", "oid": "JJ NN:1",
    "ile": "JJ NN:1", "ine": "NN JJ:2", "y": "NN JJ:2", "ify": "VB", "ize": "VB", "ise": "VB NN:1", "yze": "VB", "yse": "VB", "ate": "VB JJ:2 NN:2", "en": "NN VB:2 JJ:3",
    "ward": "RB JJ:1", "wards": "RB", "wise": "RB JJ:2", "ways": "NNS RB:3", "fold": "RB JJ:0", "est": "NN JJS:2", "th": "NN", "ling": "NN", "ing": "VBG NN:1 JJ:3", "ed": "VBN VBD:0 JJ:2",
    "man": "NN", "men": "NNS", "woman": "NN", "women": "NNS", "person": "NN", "berry": "NN", "land": "NN", "burg": "NN", "ology": "NN", "onomy": "NN", "metry": "NN", "phobia": "NN",
    "sis": "NN", "itis": "NN", "us": "NN", "um": "NN", "ium": "NN", "ae": "NNS", "phyte": "NN", "zoa": "NNS", "gen": "NN", "cy": "NN", "ry": "NN", "lar": "JJ NN:2", "ern": "JJ NN:3",
    "al-": "JJ", "ingly": "RB", "edly": "RB",
}
