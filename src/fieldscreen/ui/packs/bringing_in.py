"""From "bring in a pack" to a pack in use: file, check aside, findings, decision; and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.ui.background import run_aside, telling
from fieldscreen.ui.packs.pack_check_dialog import PackCheckDialog
from fieldscreen.ui.packs.pack_shelf_screen import PackShelfScreen
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.places import ResultPlace
from fieldscreen.workflow.pack_exchange import PackReport, check_pack, import_pack
from fieldscreen.workflow.pack_shelf import arrival_of, cases_keeping_older, use_version
from fieldscreen.workflow.packs import known_packs

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


def pack_shelf_title() -> str:
    """Return the name of the page."""
    return QCoreApplication.translate("VaultPages", "Indicator packs")


def make_pack_shelf(navigator: Navigator) -> PackShelfScreen:
    """Return the page of packs, with its wishes connected."""
    screen = PackShelfScreen(navigator.language)
    bringing = _BringingIn(navigator, screen)
    bringing.show_packs()
    screen.add_requested.connect(bringing.ask_file)
    screen.use_requested.connect(telling(navigator.tell, bringing.use))
    screen.case_chosen.connect(lambda case: navigator.go(ResultPlace(case)))
    return screen


class _BringingIn(QObject):
    """Acts for one page, and goes with it."""

    def __init__(self, navigator: Navigator, screen: PackShelfScreen) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._screen = screen

    def show_packs(self) -> None:
        workplace = self._navigator.workplace
        self._screen.show_packs(known_packs(workplace), cases_keeping_older(workplace))

    def ask_file(self) -> None:
        title = QCoreApplication.translate(
            "BringingIn", "Choose an indicator pack; its signature lies beside it"
        )
        accept = QCoreApplication.translate("BringingIn", "Read and check")
        dialog = FileDialog(self._navigator.window, "pack", title, accept, patterns=("*.toml",))
        dialog.chosen.connect(lambda path: self._read(Path(path)))
        dialog.open()

    def use(self, reference: str) -> None:
        chosen = use_version(self._navigator.workplace, reference)
        self.show_packs()
        words = QCoreApplication.translate(
            "BringingIn", "New cases are read with {reference} from now on. Open cases keep theirs."
        )
        self._screen.say(words.format(reference=chosen.file.pack.reference))
        self._screen.focus_first()

    def _read(self, path: Path) -> None:
        content = self._navigator.workplace.content
        self._screen.show_busy(busy=True)
        run_aside(
            self, lambda: check_pack(content, path), lambda one: self._on_read(path, one), self._on_failed
        )

    def _on_read(self, path: Path, report: PackReport) -> None:
        self._screen.show_busy(busy=False)
        workplace = self._navigator.workplace
        dialog = PackCheckDialog(
            self._navigator.window,
            report,
            arrival_of(workplace, report.file),
            workplace.fingerprint,
            self._navigator.language,
        )
        dialog.wanted.connect(telling(self._navigator.tell, lambda signer: self._bring(path, report, signer)))
        dialog.open()

    def _on_failed(self, error: Exception) -> None:
        self._screen.show_busy(busy=False)
        self._navigator.tell(error)

    def _bring(self, path: Path, report: PackReport, signer: str) -> None:
        # Read once more: what comes in is what the signature was checked of, and only what was looked at.
        kept = import_pack(
            self._navigator.workplace,
            path,
            signer=signer,
            unsigned=report.signer is None,
            replace=True,
            digest=report.file.digest,
        )
        self.show_packs()
        words = QCoreApplication.translate("BringingIn", "{reference} is in use for new cases.")
        self._screen.say(words.format(reference=kept.identifier))
        self._screen.focus_first()
