"""What a follow-up needs to stand alone: mentions, memory, and the ways in which words lean on earlier ones.

- a question read: ``parse`` (its forms mended in ``inverted``), ``size`` (as the thing it asks the size of), ``direct``
- what was spoken of: ``mention``, ``answered``, ``sort``, ``known`` (to the documents), all in ``memory``
- words for earlier ones: ``anaphora`` (with ``antecedent``, ``there``, ``one``), ``gap``, ``headless``, ``bridge``;
  each gives an ``edit``
- pieces made whole: ``ellipsis`` tries ``bare``, ``versus``, ``contrast`` and, for a ``fragment``, ``completed`` with
  ``piece`` and ``swap``; ``turned`` asks the last question another way
- words themselves: ``number``, ``inflection``, ``relational``
"""
