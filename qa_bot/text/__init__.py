"""Characters to documents, blocks, sentences, tokens and stems; offsets exact, text never rewritten."""
