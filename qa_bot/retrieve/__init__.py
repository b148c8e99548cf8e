"""Terms to passages, best first."""
