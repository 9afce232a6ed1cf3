"""Names that tie the pages, the signatures and the verification together."""

WORKER_FIELD = "Worker"
"""Signature field of the worker; its signature certifies the document."""

MANAGER_FIELD = "Manager"
"""Signature field of the manager's countersignature."""

STAMP_FIELD = "TimeStamp"
"""Signature field of an authority's time-stamp; it comes last and covers the whole file."""

RECORD_NAME = "record.json"
"""Name of the embedded machine-readable copy: neutral, like everything readable from outside."""
