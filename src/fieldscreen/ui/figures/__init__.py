"""Figures of the cases that were counted, and saving them as a table."""
