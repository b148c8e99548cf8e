"""Reads digits and number words into values; `qa_bot.extract.quantities` is the way in."""
