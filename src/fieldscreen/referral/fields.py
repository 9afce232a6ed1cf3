"""Names that tie the pages, the signatures and the verification together."""

WORKER_FIELD = "Worker"
"""Signature field of the worker; its signature certifies the document."""

MANAGER_FIELD = "Manager"
"""Signature field of the manager's countersignature."""

STAMP_FIELD = "TimeStamp"
"""Signature field of an authority's time-stamp, after all signatures and over the whole file."""

MOST_STAMPS = 6
"""A stamp and those that renew it: with certificates of five years, a generation."""


def stamp_field(number: int) -> str:
    """Return the field of the stamp of that number, from 1: ``TimeStamp``, then ``TimeStamp2``."""
    return STAMP_FIELD if number == 1 else f"{STAMP_FIELD}{number}"


RECORD_NAME = "record.json"
"""Name of the embedded machine-readable copy: neutral, like everything readable from outside."""
