"""A synthetic worker and a workplace made for tests: real vault, real signatures, cheap key derivation."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from fieldscreen.domain.referrals import Referral
from fieldscreen.domain.statements import Source
from fieldscreen.domain.workers import Recipient, Secrecy, Worker
from fieldscreen.vault import KdfCost
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.recovery import (
    PreparedRecovery,
    SlotKind,
    prepare_recovery,
    prove_recovery,
    read_recovery,
)
from fieldscreen.workflow.referring import (
    Signed,
    default_choices,
    export_referral,
    prepare_referral,
    sign_referral,
)
from fieldscreen.workflow.tokens import TokenAccess
from fieldscreen.workflow.trials import Envelope, SkipGround, referral_target, skip_trial
from fieldscreen.workflow.workplace import Surroundings, Workplace

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "abeille cabane dauphin facile gazelle"
WORKER = Worker("Camille Modèle-Exemple", "médiatrice scolaire", "Association d’exemple", Secrecy.BY_MISSION)
OFFICE = Recipient("CRIP d’exemple", "00")
NAME, PLACE, DISTRICT = "Măriuța", "Exempleville", "Rue des Exemples"
"""A child and where she is, as answers name them."""

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)


class Clock:
    """A clock that moves one second each time it is looked at, from a fixed noon."""

    def __init__(self):
        self.now = datetime(2026, 11, 22, 12, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(seconds=1)
        return self.now


@cache
def content():
    return Content(ROOT / "resources")


def workplace_on(folder: Path) -> Workplace:
    """Return a workplace on *folder*, as each start of the program makes one."""
    return Workplace(Surroundings(folder, content(), Clock(), CHEAP, size_step_bytes=0))


@contextmanager
def opened(made: Workplace) -> Iterator[Workplace]:
    """Make the vault of a workplace and keep it open for as long as it is used."""
    made.create(WORKER, PASSPHRASE)
    made.unlock(PASSPHRASE)
    yield made
    made.lock()


def referral_of(worker: Worker, folder: Path) -> Path:
    """Have somebody sign a referral in a vault of their own, below *folder*; return the file they send."""
    office = workplace_on(folder / "office")
    office.create(worker, PASSPHRASE)
    office.unlock(PASSPHRASE)
    path = export_referral(office, referral_in(office).identifier, folder)
    office.lock()
    return path


def referral_in(workplace: Workplace, office: Recipient = OFFICE) -> Referral:
    """Sign a referral of a new case in an open workplace."""
    return sign_case(workplace, office=office).referral


def sign_case(
    workplace: Workplace, access: TokenAccess | None = None, *, office: Recipient = OFFICE
) -> Signed:
    """Make a small synthetic case and sign its referral."""
    case = create_case(workplace, "").identifier
    sitting = start_interview(workplace, case, "reperage_mineur")
    sitting.answer("/data/who/age_estimated", "13", source=Source.SEEN)
    choices = dataclasses.replace(default_choices(workplace, case), recipient=office, is_synthetic=True)
    return sign_referral(workplace, prepare_referral(workplace, case, choices), access)


def tried_before(workplace: Workplace, referral: Referral) -> None:
    """Note that the office of a referral has opened one before: nobody is asked for a test first."""
    target = referral_target(workplace, referral.identifier)
    for envelope in Envelope:
        skip_trial(workplace, target, envelope, SkipGround.OPENED_BEFORE)


def rehearsed(workplace: Workplace, kind: SlotKind = SlotKind.RECOVERY_CODE) -> PreparedRecovery:
    """Make the recovery of an open workplace and type it back, as its worker must."""
    prepared = prepare_recovery(workplace, kind)
    prove_recovery(workplace, read_recovery(kind, prepared.texts[:2]))
    return prepared
