"""Names that tie the pages, the signatures and the verification together."""

WORKER_FIELD = "Worker"
"""Signature field of the worker; its signature certifies the document."""

MANAGER_FIELD = "Manager"
"""Signature field of the manager's countersignature."""

RECORD_NAME = "record.json"
"""Name of the embedded machine-readable copy: neutral, like everything readable from outside."""
