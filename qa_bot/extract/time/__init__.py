"""Reads stretches of time off running text; ``qa_bot.extract.periods`` is the way in."""
