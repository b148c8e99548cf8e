"""Themes: four of our own, each with every text at a contrast of at least 4.5 to 1."""

from __future__ import annotations

from textual.theme import Theme

# What the chat names beyond Textual's own colours; other themes get these from `defaults`.
_DARK = {
    "value": "#ffd479",
    "citation": "#7cc4ff",
    "quote-background": "#ffd479",
    "quote-foreground": "#14171c",
    "other-background": "#4a4023",
    "hit-background": "#2f5d3a",
    "rule": "#39414d",
    "muted": "#9aa5b3",
    "footer-key-foreground": "#7cc4ff",
    "block-cursor-text-style": "none",
}
_LIGHT = {
    "value": "#8a4b00",
    "citation": "#0a58a8",
    "quote-background": "#ffd866",
    "quote-foreground": "#1d2126",
    "other-background": "#f6e9c0",
    "hit-background": "#c9ebcf",
    "rule": "#cfc9ba",
    "muted": "#5c636b",
    "footer-key-foreground": "#0a58a8",
    "block-cursor-text-style": "none",
}
_CONTRAST = {
    "value": "#ffff00",
    "citation": "#00ffff",
    "quote-background": "#ffff00",
    "quote-foreground": "#000000",
    "other-background": "#004a6b",
    "hit-background": "#005f00",
    "rule": "#ffffff",
    "muted": "#e4e4e4",
    "footer-key-foreground": "#00ffff",
    "block-cursor-text-style": "none",
}
_SAFE = _DARK | {
    "value": "#f0c419",
    "citation": "#6cbcf0",
    "quote-background": "#f0c419",
    "other-background": "#5a3a00",
    "hit-background": "#0b4f7a",
    "footer-key-foreground": "#6cbcf0",
}

THEMES = (
    Theme(
        name="qa-dark",
        primary="#7cc4ff",
        secondary="#9aa5b3",
        accent="#7cc4ff",
        warning="#ffb86b",
        error="#ff8a80",
        success="#8fd6a0",
        foreground="#dfe5ec",
        background="#14171c",
        surface="#1b1f26",
        panel="#252b34",
        variables=_DARK,
    ),
    Theme(
        name="qa-light",
        primary="#0a58a8",
        secondary="#5c636b",
        accent="#0a58a8",
        warning="#8f4a00",
        error="#b3261e",
        success="#1d6b34",
        foreground="#1d2126",
        background="#fcfbf7",
        surface="#f4f1e8",
        panel="#e9e5d8",
        dark=False,
        variables=_LIGHT,
    ),
    Theme(
        name="qa-high-contrast",
        primary="#00ffff",
        secondary="#ffffff",
        accent="#00ffff",
        warning="#ffaf00",
        error="#ff9d9d",
        success="#5fff87",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#1c1c1c",
        variables=_CONTRAST,
    ),
    Theme(
        name="qa-colour-blind",  # blue against yellow and orange: told apart with any of the common deficiencies
        primary="#6cbcf0",
        secondary="#9aa5b3",
        accent="#6cbcf0",
        warning="#ff9f1c",
        error="#ff9f1c",
        success="#6cbcf0",
        foreground="#e6e9ed",
        background="#121519",
        surface="#1a1e24",
        panel="#262c35",
        variables=_SAFE,
    ),
)
DEFAULT = "qa-dark"
defaults = _DARK
