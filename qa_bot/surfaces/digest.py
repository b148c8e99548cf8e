"""Digest: the hashes by which documents are known again, whatever their files are called."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qa_bot.model.document import Document


def digest(document: Document) -> str:
    """Return the hash of a document's text."""
    return sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()


def fingerprint(digests: Iterable[str]) -> str:
    """Return one hash for a set of documents, whatever their order."""
    return sha256("".join(sorted(digests)).encode("ascii")).hexdigest()
