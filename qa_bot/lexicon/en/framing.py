"""Words with which a question is put rather than what it is about: a text that answers it need not say them.

Who asks "what is another term for the weir" does not expect the text to say "another" or "term".
"""

from __future__ import annotations

_NAMING = frozenset(
    """
    name names named naming call calls called calling term terms termed title titled label labels labeled labelled refer
    refers referred referring reference references know knows known nickname nicknames nicknamed synonym synonyms word
    words phrase phrases expression designate designated designation dub dubbed describe describes described describing
    description define defines defined definition mean means meaning meant identify identified
    """.split()
)
_CLASSING = frozenset(
    """
    type types kind kinds sort sorts form forms category categories example examples instance instances variety varieties
    consider considers considered classify classified classification regard regarded regards deem deemed view viewed think
    thinks thought believe believes believed see sees saw seen include includes included including contain contains
    contained consist consists consisted belong belongs
    """.split()
)
_ASKING = frozenset(
    """
    reason reasons purpose purposes way ways method methods manner goal goals aim aims result results resulted resulting
    effect effects role roles fact facts case cases thing things something anything someone anyone somebody person happen
    happens happened happening occur occurs occurred occurring occurrence exist exists existed appear appears appeared
    place takes take took taken taking
    """.split()
)
_WHEN_AND_HOW_OFTEN = frozenset(
    """
    often sometimes usually typically normally generally commonly mostly mainly primarily frequently occasionally rarely
    approximately roughly nearly almost exactly previously formerly originally initially eventually currently presently
    today nowadays later earlier early recently first last prior former ago finally actually necessarily typical usual
    common original initial
    """.split()
)
_HOW_MANY = frozenset(
    """
    many much more most less least several few lot lots number numbers amount amounts part parts portion member members
    total extent
    """.split()
)
_LIGHT_VERBS = frozenset(
    """
    make makes made making go goes went gone going come comes came coming get gets got getting give gives gave given giving
    use uses used using start starts started starting begin begins began begun beginning become becomes became becoming
    able unable try tries tried trying attempt attempts attempted effort efforts help helps helped allow allows allowed let
    cause causes caused causing involve involves involved involving keep kept put puts show shows showed shown
    """.split()
)
_LINKING = frozenset(
    """
    according regarding concerning associated association related relation relationship connected connection compared
    comparison due addition additional besides aside apart based basis another different similar specific particular
    certain main major primary chief famous notable noted well important significant significance
    """.split()
)

FRAMING: frozenset[str] = _NAMING | _CLASSING | _ASKING | _WHEN_AND_HOW_OFTEN | _HOW_MANY | _LIGHT_VERBS | _LINKING
