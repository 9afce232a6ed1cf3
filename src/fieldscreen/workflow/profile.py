"""The worker's profile after it was made: what an organisation declares for its staff."""

from __future__ import annotations

import dataclasses

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.workers import Secrecy, Worker
from fieldscreen.vault import Record
from fieldscreen.workflow.organisation_settings import settings_in
from fieldscreen.workflow.workplace import PROFILE, Workplace


class SetByOrganisationError(FieldScreenError):
    """The organisation sets this; only its removal gives the choice back."""


def declare_secrecy(workplace: Workplace, secrecy: Secrecy) -> None:
    """Keep whether the worker is bound by professional secrecy, as the organisation says.

    It changes the articles a referral and its guide-rails cite, never whether one may refer.

    Raises:
        SetByOrganisationError: If the organisation's signed settings say it.
    """
    if is_secrecy_set(workplace):
        raise SetByOrganisationError
    # The profile itself: what the organisation sets stays in its own file, and goes with it.
    worker = dataclasses.replace(workplace.vault.get(Worker, PROFILE), secrecy=secrecy)
    workplace.vault.commit(workplace.change(Action.PROFILE_SAVED, Record(worker, PROFILE)))
    workplace.reload_worker()


def is_secrecy_set(workplace: Workplace) -> bool:
    """Tell whether the organisation's signed settings say it, so that the worker cannot change it."""
    kept = settings_in(workplace.vault)
    return kept is not None and kept.settings.secrecy is not None
