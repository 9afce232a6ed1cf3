"""The list of indicator packs: what is in use, what was, which open cases keep an older one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from fieldscreen.ui.packs.pack_card import pack_card
from fieldscreen.ui.parts.basics import Message, button, clear, column, row, text
from fieldscreen.ui.parts.busy import BusyBar
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.rows import entry
from fieldscreen.ui.screens import Screen
from fieldscreen.workflow.pack_shelf import KeepingCase
from fieldscreen.workflow.packs import KnownPack


class PackShelfScreen(Screen):
    """Shows every pack.

    Signals:
        add_requested: Bring in a pack from a file.
        use_requested: Reference of a version to use for new cases again.
        case_chosen: Identifier of an open case that keeps an older version.

    Args:
        language: Language of the window.
    """

    add_requested = Signal()
    use_requested = Signal(str)
    case_chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._add = button(
            self.tr("Bring in a pack"), "pack_shelf.add", icon="plus", role="primary", hint="Ctrl+N"
        )
        self._add.setShortcut("Ctrl+N")
        self._add.clicked.connect(self.add_requested)
        self._busy = BusyBar("pack_shelf.busy")
        self._message = Message("info", name="pack_shelf.message")
        self._packs = QVBoxLayout()
        back = button(self.tr("Back"), "pack_shelf.back", icon="arrow_left", role="quiet")
        back.clicked.connect(self.back_requested)
        page = Page("pack_shelf.page", width_em=56)
        page.body.addLayout(row(back, 1))
        page.body.addWidget(text(self.tr("Indicator packs"), "title"))
        page.body.addWidget(
            text(
                self.tr(
                    "What the answers are read with. A case keeps the version it was read with; a newer one "
                    "is compared, and takes its place only when you say so. You can always go back."
                ),
                "muted",
            )
        )
        page.body.addLayout(row(self._add, 1))
        page.body.addWidget(self._busy)
        page.body.addWidget(self._message)
        page.body.addLayout(self._packs)
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with bringing one in."""
        self._add.setFocus()

    def show_packs(
        self, packs: tuple[KnownPack, ...], keeping: Mapping[str, tuple[KeepingCase, ...]]
    ) -> None:
        """Show every pack by name: the one in use, then the cases that keep an older one."""
        clear(self._packs)
        for one in sorted(packs, key=lambda pack: (pack.file.pack.identifier, not pack.is_in_use)):
            pack = one.file.pack
            name = f"pack_shelf.pack.{pack.reference}"
            self._packs.addWidget(pack_card(one, name, self._language, self.use_requested.emit))
            if one.is_in_use:
                self._show_keeping(keeping.get(pack.identifier, ()))

    def show_busy(self, *, busy: bool) -> None:
        """Say that a pack is being read."""
        words = self.tr("Reading and checking the pack…")
        self._busy.show_busy(busy, words)
        self._add.setEnabled(not busy)
        self._message.say(words if busy else "", "info")

    def say(self, words: str) -> None:
        """Say what was done."""
        self._message.say(words, "success")

    def _show_keeping(self, cases: tuple[KeepingCase, ...]) -> None:
        for one in cases:
            title = self.tr("Case {code} keeps {reference}").format(code=one.code, reference=one.reference)
            second = self.tr("See what the version in use would change in its result.")
            made = entry(f"pack_shelf.case.{one.code}.{one.reference}", "history", title, second)
            made.clicked.connect(partial(self._choose, one.case))
            self._packs.addWidget(made)

    def _choose(self, case: str, _on: bool = False) -> None:
        self.case_chosen.emit(case)
