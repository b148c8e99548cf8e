"""What a follow-up needs to stand alone: mentions, memory, and the ways in which words lean on earlier ones."""
