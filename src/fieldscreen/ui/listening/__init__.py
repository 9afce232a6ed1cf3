"""Clips in the window: heard, recorded, and silent at once when the vault is locked."""
