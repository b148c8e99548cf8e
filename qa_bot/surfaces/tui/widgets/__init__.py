"""Widgets: the panes and bars of the chat."""
