"""The parts of the sentence analysis: readings of words, the path through them, where clauses end."""
