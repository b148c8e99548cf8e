"""The only code that talks to people and programs."""
