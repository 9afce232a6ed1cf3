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
from fieldscreen.ui.vault_backup.backup_page import backup_title, make_backup_page
from fieldscreen.ui.vault_keys.pages import KEYS, RECOVERY, make_keys_page, make_recovery_page

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
    # Imported here: each page is heavy to load and none is needed at start-up.
    from fieldscreen.ui.figures.figures_screen import figures_title, make_figures_screen
    from fieldscreen.ui.following.follow_up_screen import follow_up_title, make_follow_up_screen
    from fieldscreen.ui.form_shelf.taking_in import form_shelf_title, make_form_shelf
    from fieldscreen.ui.journal.journal_screen import journal_title, make_journal_screen
    from fieldscreen.ui.organisation.organisation_page import make_organisation_page, organisation_title
    from fieldscreen.ui.packs.bringing_in import make_pack_shelf, pack_shelf_title
    from fieldscreen.ui.recipients.recipients_page import make_recipients_page, recipients_title
    from fieldscreen.ui.retention.due_screen import due_title, make_due_screen
    from fieldscreen.ui.signing.countersign_page import countersign_title, make_countersign_page
    from fieldscreen.ui.signing.signers_page import make_signers_page, signers_title
    from fieldscreen.ui.trust.trust_page import make_trust_page, trust_title

    return (
        VaultPage(VaultPlace("due"), "calendar_clock_outline", due_title, make_due_screen),
        VaultPage(VaultPlace("follow_up"), "email_check_outline", follow_up_title, make_follow_up_screen),
        VaultPage(
            VaultPlace("recipients"), "card_account_mail_outline", recipients_title, make_recipients_page
        ),
        VaultPage(VaultPlace("backup"), "content_save_all_outline", backup_title, make_backup_page),
        VaultPage(VaultPlace("journal"), "notebook_outline", journal_title, make_journal_screen),
        VaultPage(VaultPlace("questionnaires"), "clipboard_text_outline", form_shelf_title, make_form_shelf),
        VaultPage(VaultPlace("packs"), "format_list_checks", pack_shelf_title, make_pack_shelf),
        VaultPage(VaultPlace("organisation"), "domain", organisation_title, make_organisation_page),
        VaultPage(VaultPlace("signers"), "badge_account_outline", signers_title, make_signers_page),
        VaultPage(VaultPlace("trust"), "shield_check_outline", trust_title, make_trust_page),
        VaultPage(VaultPlace("countersign"), "draw", countersign_title, make_countersign_page),
        VaultPage(VaultPlace("figures"), "chart_bar", figures_title, make_figures_screen),
        VaultPage(
            KEYS, "key_outline", lambda: QCoreApplication.translate("VaultPages", "Keys"), make_keys_page
        ),
        VaultPage(
            RECOVERY,
            "lifebuoy",
            lambda: QCoreApplication.translate("VaultPages", "Recovery sheets"),
            make_recovery_page,
        ),
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
