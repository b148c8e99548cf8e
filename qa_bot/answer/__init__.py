"""A Question and a Corpus to an Answer."""
