"""The nouns of the program; this package imports nothing else of it."""
