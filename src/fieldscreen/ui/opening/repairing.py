"""Answering the wishes of the screen that brings a vault back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.failures import damage_words
from fieldscreen.ui.opening.lost_words import lost_words
from fieldscreen.ui.opening.repair_screen import RepairScreen
from fieldscreen.ui.parts.file_dialog import CopyDialog, likely_places
from fieldscreen.ui.places import Repair, Unlock
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.shown_dates import day_in_words, moment_in_words
from fieldscreen.workflow import backing_up
from fieldscreen.workflow.backing_up import FoundBackup, Rescued, RestoredCopy
from fieldscreen.workflow.failures import Part
from fieldscreen.workflow.vault_shelf import new_vault_folder, write_label
from fieldscreen.workflow.workplace import Access

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


def make_repair_screen(navigator: Navigator, place: Repair) -> Screen:
    """Return the screen for bringing the vault back."""
    return _Repairing(navigator, place).screen


class _Repairing:
    """Answers the wishes of one screen."""

    def __init__(self, navigator: Navigator, place: Repair) -> None:
        self._navigator = navigator
        self._workplace = navigator.workplace
        damage = damage_words(Part(place.part), place.detail) if place.part else ""
        can_rescue = self._workplace.access is not Access.OPEN
        self.screen = RepairScreen(damage, can_rescue=can_rescue)
        self._found: tuple[FoundBackup, ...] = ()
        self._made: Path | None = None
        screen = self.screen
        screen.copy_chosen.connect(lambda number: self._restore(self._found[number].path))
        screen.file_requested.connect(self._ask_file)
        screen.rescue_requested.connect(self._rescue)
        screen.open_requested.connect(self._open)
        run_aside(screen, self._look, self._show_found, lambda _error: self._show_found(()))

    def _look(self) -> tuple[FoundBackup, ...]:
        places = list(likely_places())
        if self._workplace.access is Access.OPEN:
            planned = backing_up.plan_of(self._workplace).place
            places = [Path(planned), *places] if planned else places
        return backing_up.look_for_backups(self._workplace, places)

    def _show_found(self, found: tuple[FoundBackup, ...]) -> None:
        self._found = found[:3]
        shown = [(moment_in_words(one.manifest.made_at), str(one.path.parent)) for one in self._found]
        self.screen.show_copies(shown)

    def _ask_file(self) -> None:
        title = QCoreApplication.translate("Repairing", "Choose the file of a copy")
        accept = QCoreApplication.translate("Repairing", "Use this copy")
        dialog = CopyDialog(self._navigator.window, "copy", title, accept)
        dialog.chosen.connect(lambda path: self._restore(Path(path)))
        dialog.open()

    def _restore(self, file: Path) -> None:
        folder = new_vault_folder(self._workplace.vaults_folder)
        label = QCoreApplication.translate("Repairing", "Copy of {day}")

        def done(copy: RestoredCopy) -> None:
            self._name(copy.restored.folder, label.format(day=day_in_words(copy.restored.made_at.date())))
            self.screen.show_result(_restored_words(copy), is_whole=copy.are_erasures_known)

        self._work(lambda typed: backing_up.restore(self._workplace, file, folder, typed), done)

    def _rescue(self) -> None:
        folder = new_vault_folder(self._workplace.vaults_folder)
        newest = self._found[0].path if self._found else None
        label = QCoreApplication.translate("Repairing", "Rescued on {day}")

        def done(rescued: Rescued) -> None:
            self._name(rescued.folder, label.format(day=day_in_words(self._workplace.now().date())))
            self.screen.show_result(_rescued_words(rescued), is_whole=not rescued.lost)

        self._work(lambda typed: backing_up.rescue(self._workplace, folder, typed, newest), done)

    def _work(self, act: Callable[[str], object], done: Callable[..., None]) -> None:
        typed = self.screen.passphrase
        if not typed:
            self.screen.ask_for_passphrase()
            return
        self.screen.show_busy(busy=True)
        run_aside(self.screen, lambda: act(typed), done, self.screen.show_failure)

    def _name(self, folder: Path, label: str) -> None:
        self._made = folder
        write_label(folder, label)

    def _open(self) -> None:
        if self._made is not None:
            self._workplace.choose(self._made)
            self._navigator.begin_anew(Unlock())


def _restored_words(copy: RestoredCopy) -> str:
    restored = copy.restored
    lines = [
        QCoreApplication.translate(
            "Repairing", "The new vault was opened and checked: %n case(s).", "", restored.cases
        ),
        QCoreApplication.translate("Repairing", "It shows everything as it was on {when}.").format(
            when=moment_in_words(restored.made_at)
        ),
    ]
    if restored.erased_again:
        days = ", ".join(dict.fromkeys(day_in_words(at.date()) for at in restored.erased_again))
        lines.append(
            QCoreApplication.translate(
                "Repairing", "Cases erased after that stayed erased; they were erased on: {days}."
            ).format(days=days)
        )
    if not copy.are_erasures_known:
        lines.append(
            QCoreApplication.translate(
                "Repairing",
                "The vault of before could not be read, so cases that were erased after the copy may be "
                "back. Erase them again.",
            )
        )
    return "\n".join(lines)


def _rescued_words(rescued: Rescued) -> str:
    lines = [
        QCoreApplication.translate(
            "Repairing", "The new vault was opened and checked: %n case(s).", "", rescued.cases
        )
    ]
    if rescued.lost:
        lines.append(
            QCoreApplication.translate("Repairing", "Lost: {list}.").format(list=lost_words(rescued.lost))
        )
    else:
        lines.append(QCoreApplication.translate("Repairing", "Nothing that is known of is missing."))
    if rescued.damaged_pages:
        pages = ", ".join(map(str, rescued.damaged_pages[:12]))
        more = ", …" if len(rescued.damaged_pages) > 12 else ""  # noqa: PLR2004  as above
        lines.append(
            QCoreApplication.translate("Repairing", "Damaged pages of the file: {pages}.").format(
                pages=pages + more
            )
        )
    if rescued.journal_lines_loose:
        lines.append(
            QCoreApplication.translate(
                "Repairing", "The journal has a gap; the lines after it are kept aside in the vault."
            )
        )
    return "\n".join(lines)
