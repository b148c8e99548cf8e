"""Who and what a text speaks of: names settled, mentions, and what is said of them."""
