"""Words as literal tables; no functions, no regular expressions."""
