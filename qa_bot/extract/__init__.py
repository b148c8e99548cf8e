"""Sentences to typed facts with spans: numbers, quantities, periods, names, clauses, figures."""
