"""Finds out what quantities mean; `qa_bot.extract.figures` is the way in."""
