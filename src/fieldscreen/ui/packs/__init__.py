"""Indicator packs: what is in use, where it comes from, bringing another in, and the way back."""
