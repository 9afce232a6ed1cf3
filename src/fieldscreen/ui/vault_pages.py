"""The pages about the vault itself, reached by the menu of the top bar.

Each page says where it is, what it is called and how its screen is made; the bar lists them
and the routes make them, so a new page is one more line here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.places import VaultPlace
from fieldscreen.ui.screens import Screen

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


@dataclass(frozen=True, slots=True)
class VaultPage:
    """One page about the vault.

    Attributes:
        place: Where it is; its menu entry is called ``bar.vault.<page>``.
        icon: Its icon.
        title: Returns its name in the language of the window.
        make: Makes its screen.
    """

    place: VaultPlace
    icon: str
    title: Callable[[], str]
    make: Callable[[Navigator], Screen]


def vault_pages() -> tuple[VaultPage, ...]:
    """Return every page, in the order of the menu."""
    return (
        VaultPage(
            VaultPlace("locking"),
            "timer_lock_outline",
            lambda: QCoreApplication.translate("VaultPages", "Locking"),
            _make_locking,
        ),
    )


def _make_locking(navigator: Navigator) -> Screen:
    from fieldscreen.system.swap import swap_in_use
    from fieldscreen.ui.vault_locking.locking_screen import LockingScreen

    return LockingScreen(navigator.habits, swap_in_use())


def make_vault_page(navigator: Navigator, place: VaultPlace) -> Screen:
    """Return the screen of *place*, one of the pages above.

    Raises:
        LookupError: If it is none of them.
    """
    found = next((page for page in vault_pages() if page.place == place), None)
    if found is None:
        raise LookupError(place)
    return found.make(navigator)
