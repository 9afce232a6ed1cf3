"""The worker's profile after it was made: what an organisation declares for its staff."""

from __future__ import annotations

import dataclasses

from fieldscreen.domain.journal import Action
from fieldscreen.domain.workers import Secrecy
from fieldscreen.vault import Record
from fieldscreen.workflow.workplace import PROFILE, Workplace


def declare_secrecy(workplace: Workplace, secrecy: Secrecy) -> None:
    """Keep whether the worker is bound by professional secrecy, as the organisation says.

    It changes the articles a referral and its guide-rails cite, never whether one may refer.
    """
    worker = dataclasses.replace(workplace.worker, secrecy=secrecy)
    workplace.vault.commit(workplace.change(Action.PROFILE_SAVED, Record(worker, PROFILE)))
    workplace.reload_worker()
