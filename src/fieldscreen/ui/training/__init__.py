"""Practising: the band, the list of training cases, one case, and a try beside the model."""
