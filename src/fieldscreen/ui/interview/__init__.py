"""Filling a questionnaire: one section at a time, two languages, every key saved."""
