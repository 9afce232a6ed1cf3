"""What a vault holds from its first moment: whose it is, what they sign with, what they were told."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime

from fieldscreen.domain.backups import BackupPlan
from fieldscreen.domain.journal import Action
from fieldscreen.domain.workers import Worker
from fieldscreen.referral import create_identity
from fieldscreen.vault import Change, Record
from fieldscreen.workflow.vault_places import PlaceNote, accepted_key

PROFILE = "profile"
"""Identifier of the worker's profile and of the signing identity: a vault has one of each."""


def first_records(worker: Worker, now: datetime, notes: Sequence[PlaceNote]) -> tuple[Change, ...]:
    """Return what a new vault must hold.

    Args:
        worker: Whose vault it is.
        now: The laptop's time, aware.
        notes: What speaks against the place and was accepted.
    """
    identity = create_identity(worker, now=now)
    first = (
        Change(Action.PROFILE_SAVED, worker.name, Record(worker, PROFILE)),
        Change(Action.IDENTITY_CREATED, worker.name, Record(identity, PROFILE)),
    )
    if not notes:
        return first
    plan = BackupPlan(accepted=accepted_key(tuple(notes)))
    return (*first, Change(Action.PLACE_ACCEPTED, worker.name, Record(plan, PROFILE)))


def new_identifier() -> str:
    """Return a random identifier of 128 bits, hexadecimal."""
    return secrets.token_hex(16)
