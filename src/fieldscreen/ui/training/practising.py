"""The one press that leads to practising: the training vault is made if need be, and opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from fieldscreen.ui.places import Unlock
from fieldscreen.workflow import training

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


class CanWait(Protocol):
    """A screen that can say that something is under way."""

    def show_busy(self, busy: bool) -> None:
        """Say it, or stop saying it."""


def practise(navigator: Navigator, screen: CanWait) -> None:
    """Open the training vault of this computer; make it first where there is none.

    Where its word was changed, the screen that asks for it is shown and says so.
    """
    workplace = navigator.workplace
    folder = training.training_vault(workplace.vaults_folder)
    if folder is not None and folder != workplace.vault_folder:
        workplace.choose(folder)
        navigator.begin_anew(Unlock())
    else:
        screen.show_busy(True)

    def turn_key() -> None:
        if folder is None:
            training.make_training_vault(workplace)
        workplace.unlock(training.PASSPHRASE)

    navigator.door.open_with(turn_key)
