"""Numerals: what a run of digits, dots, commas and spaces says."""

from __future__ import annotations

import re
from decimal import Decimal

_GROUP = 3
_LAKH_GROUP = 2
# A run longer than this is no number that anybody states: a key, a hash, an attack.
_LONGEST = 30
_SEPARATORS = re.compile(r"[.,]")


def interpret(run: str) -> Decimal | None:
    """Return the number that a digit run writes, or None for dates, versions, lists and addresses."""
    if len(run) > _LONGEST:
        return None
    if run.isdigit():
        return Decimal(run)
    signs = [character for character in run if character in ".,"]
    parts = _SEPARATORS.split(run)
    if len(signs) == 1:
        return _one_sign(signs[0], parts)
    if len(set(signs)) == 1:
        return Decimal("".join(parts)) if _grouped(parts, signs[0]) else None
    return _two_signs(signs, parts)


def _one_sign(sign: str, parts: list[str]) -> Decimal:
    """Read "1,234" as thousands, everything else with one sign as a decimal."""
    whole, rest = parts
    if sign == "," and len(rest) == _GROUP and 0 < len(whole) <= _GROUP and whole[0] != "0":
        return Decimal(whole + rest)
    return Decimal(f"{whole or '0'}.{rest}")


def _two_signs(signs: list[str], parts: list[str]) -> Decimal | None:
    """Read "1,234.5" and "1.234,5"; the last sign must be the only one of its kind."""
    *groups, rest = parts
    if len(set(signs[:-1])) > 1 or signs[-1] in signs[:-1] or not _grouped(groups, signs[0]):
        return None
    return Decimal(f"{''.join(groups)}.{rest}")


def _grouped(parts: list[str], sign: str) -> bool:
    """Say whether digits are grouped in thousands, or in lakhs and crores where commas part them."""
    first, *middle, last = parts
    if len(last) != _GROUP or not 0 < len(first) <= _GROUP:
        return False
    if all(len(part) == _GROUP for part in middle):
        return True
    return sign == "," and len(first) <= _LAKH_GROUP and all(len(part) == _LAKH_GROUP for part in middle)


def decimals(run: str) -> int:
    """Return how many digits stand after the decimal sign."""
    value = interpret(run)
    if value is None:
        return 0
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0
