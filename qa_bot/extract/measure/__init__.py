"""Reads numbers with their units off running text; ``qa_bot.extract.quantities`` is the way in."""
