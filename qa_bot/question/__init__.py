"""Question text, with what came before it, to a Question."""
