"""Errors: one family, for the caller's mistakes; each message says what to do."""

from __future__ import annotations


class QABotError(Exception):
    """Something that the caller can put right; the message says how."""


class CorpusError(QABotError):
    """A document could not be read, or there is none to read."""


class SettingsError(QABotError):
    """An option has a value that it cannot have."""


class InputError(QABotError):
    """A line of batch input, or an eval file, does not have the form it needs."""


class SessionsError(QABotError):
    """The file of saved conversations cannot be used now."""
