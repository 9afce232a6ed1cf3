"""The screens before a vault is open, with their wishes connected: making it, opening it, recovering it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.ui.opening.first_run_screen import FirstRunScreen
from fieldscreen.ui.opening.recover_screen import RecoverScreen
from fieldscreen.ui.opening.repairing import make_repair_screen
from fieldscreen.ui.opening.unlock_screen import UnlockScreen
from fieldscreen.ui.opening.ways import label_of_another, offer_ways, return_to_a_vault
from fieldscreen.ui.places import FirstRun, Recover, Repair, Unlock, VerifyPlace
from fieldscreen.ui.training.practising import practise
from fieldscreen.workflow.training import has_sign

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator
    from fieldscreen.ui.screens import Screen
    from fieldscreen.workflow.recovery import RecoverySecret


def make_opening_screen(navigator: Navigator, place: FirstRun | Unlock | Recover | Repair) -> Screen:
    """Return the screen for making, opening, recovering or repairing the vault."""
    if isinstance(place, Repair):
        return make_repair_screen(navigator, place)
    if isinstance(place, FirstRun):
        return _make_first_run(navigator)
    if isinstance(place, Recover):
        return _make_recover(navigator)
    return _make_unlock(navigator, place)


def _make_first_run(navigator: Navigator) -> Screen:
    first = FirstRunScreen(navigator.language, label=label_of_another(navigator.workplace))
    if navigator.can_go_back:
        first.show_back()
    first.create_requested.connect(
        lambda worker, passphrase, remember: navigator.door.make(
            worker, passphrase, remember, accept_place=first.accepts_place, label=first.label
        )
    )
    first.language_chosen.connect(navigator.language_chosen)
    first.practise_requested.connect(lambda: practise(navigator, first))
    return first


def _make_unlock(navigator: Navigator, place: Unlock) -> Screen:
    workplace, door = navigator.workplace, navigator.door
    return_to_a_vault(workplace)
    unlock = UnlockScreen(
        navigator.language,
        reason=workplace.lock_reason,
        has_device_key=workplace.can_unlock_with_device(),
        is_rehearsal=place.is_rehearsal,
        is_training=has_sign(workplace.vault_folder),
    )
    offer_ways(navigator, unlock)
    unlock.unlock_requested.connect(lambda words: door.open_with(lambda: workplace.unlock(words)))
    unlock.device_unlock_requested.connect(lambda: door.open_with(workplace.unlock_with_device))
    unlock.verify_requested.connect(lambda: navigator.go(VerifyPlace()))
    unlock.forgotten.connect(lambda: navigator.go(Recover()))
    unlock.language_chosen.connect(navigator.language_chosen)
    unlock.practise_requested.connect(lambda: practise(navigator, unlock))
    return unlock


def _make_recover(navigator: Navigator) -> Screen:
    workplace = navigator.workplace
    described = workplace.described
    kinds = described.recoveries if described else frozenset()
    has_organisation = described is not None and described.has_organisation_slot
    recover = RecoverScreen(navigator.language, kinds, has_organisation=has_organisation)

    def turn(key: RecoverySecret, passphrase: str) -> None:
        navigator.door.open_with(lambda: workplace.recover(key, passphrase))

    recover.recover_requested.connect(turn)
    return recover
