"""The page that says when the vault locks itself, and what of it can reach the disk."""
