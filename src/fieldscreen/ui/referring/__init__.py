"""Preparing, looking at, signing and saving a referral."""
