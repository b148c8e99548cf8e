"""Everyday words of so many senses that a synonym of one of them is seldom what is meant."""

from __future__ import annotations

MANY_SENSES: frozenset[str] = frozenset(
    """
    act base be body break bring call carry case cause change charge clear close come consider contain course cover
    cross cut describe develop direct do draw drive drop early express face fair fall feature field figure find fine
    fire first fit fix follow form free full get give go good great grow handle hard have head high hit hold include
    increase involve issue keep kind know land large last late lay lead leave let level lie light line live long
    look low make mark master match matter mean meet mind miss move name new note number object observe occupy old
    open order organize part pass pay perform pick piece place plan play point post power present press produce put
    raise reach receive record release report represent require rest result right rise round rule run say score seat
    secure see sense sentence serve settle share show side sign small sort sound split spread stage stand start
    state stay step stick stop store strain strike strong suffer support sustain take tell term thing think tie
    touch track trade train treat turn type use view want watch way wear win wind work wrong
    """.split()
)
