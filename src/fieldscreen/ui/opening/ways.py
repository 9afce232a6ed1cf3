"""What one can do on the opening screen beside typing: another vault, a way out of a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldscreen.ui.opening.unlock_screen import UnlockScreen
from fieldscreen.ui.places import FirstRun, Repair, Unlock
from fieldscreen.ui.training.words import training_label
from fieldscreen.workflow.failures import VaultDamaged
from fieldscreen.workflow.vault_shelf import (
    chosen_at_start,
    list_vaults,
    new_vault_folder,
    proposed_label,
)
from fieldscreen.workflow.workplace import Access, Workplace

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


def return_to_a_vault(workplace: Workplace) -> None:
    """Turn back to a vault that is there, after the making of another was given up."""
    if workplace.access is Access.NEW:
        entries = list_vaults(workplace.vaults_folder)
        own = [entry for entry in entries if not entry.is_training] or entries
        workplace.choose(own[0].folder if own else chosen_at_start(workplace.vaults_folder))


def label_of_another(workplace: Workplace) -> str:
    """Return the proposed name of a vault that is made beside others; empty for the first one."""
    return proposed_label(workplace.vaults_folder) if _has_own(workplace) else ""


def _has_own(workplace: Workplace) -> bool:
    """Tell whether there is a vault that is not for practising."""
    return any(not entry.is_training for entry in list_vaults(workplace.vaults_folder))


def offer_ways(navigator: Navigator, screen: UnlockScreen) -> None:
    """Fill in which vaults there are and connect what answers the screen's wishes."""
    workplace = navigator.workplace
    entries = list_vaults(workplace.vaults_folder)
    folders = [entry.folder for entry in entries]
    if len(entries) > 1 and workplace.vault_folder in folders:
        labels = tuple(training_label() if entry.is_training else entry.label for entry in entries)
        screen.show_vaults(labels, folders.index(workplace.vault_folder))

    def choose(number: int) -> None:
        if folders[number] != workplace.vault_folder:
            workplace.choose(folders[number])
            navigator.begin_anew(Unlock())

    def make_another() -> None:
        folder = workplace.vaults_folder
        workplace.choose(new_vault_folder(folder) if _has_own(workplace) else chosen_at_start(folder))
        navigator.go(FirstRun())

    def take_way(way: str) -> None:
        if way == "again":
            screen.open_again()
            return
        error = screen.last_failure
        damage = error if isinstance(error, VaultDamaged) else None
        navigator.go(Repair(damage.where.value, damage.detail) if damage else Repair())

    screen.vault_chosen.connect(choose)
    screen.another_vault_requested.connect(make_another)
    screen.way_requested.connect(take_way)
