"""The journal: its lines in plain words, and its check."""
