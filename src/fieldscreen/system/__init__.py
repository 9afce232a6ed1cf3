"""Operating-system matters: no network, no core dumps, where things are, whole files.

Nothing here knows what a case is.
"""
