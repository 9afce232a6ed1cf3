"""Whom verifications trust, and the lists of what they withdrew."""
