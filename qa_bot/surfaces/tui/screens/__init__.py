"""Screens: the chat and the windows that open over it."""
