"""Making the recovery sheets: choose, print or save, type back. Only the last step proves it.

The words are on this page and on paper, nowhere else; leaving the page forgets them.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.failures import failure_words
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import Message, button, card, column, frame, row, set_role, text
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.ui.parts.flow import FlowLayout
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.pdf_pages import PdfPages
from fieldscreen.ui.parts.recovery_entry import RecoveryEntry
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.vault_keys.print_dialog import PrintDialog
from fieldscreen.workflow import recovery
from fieldscreen.workflow.failures import FieldScreenError
from fieldscreen.workflow.recovery import PreparedRecovery, RecoveryNeed, SlotKind
from fieldscreen.workflow.workplace import Workplace


class RecoveryScreen(Screen):
    """Leads through the steps.

    Signals:
        proved: The recovery was typed back.
        done: The person goes on, or puts it off.

    Args:
        workplace: The open workplace.
        language: Language of the sheets.
    """

    proved = Signal()
    done = Signal()

    def __init__(self, workplace: Workplace, language: str) -> None:
        super().__init__()
        self._workplace = workplace
        self._language = language
        self._prepared: PreparedRecovery | None = None
        self._pdf = b""
        self._need = recovery.recovery_need(workplace)
        self._steps = QStackedWidget()
        self._names = [
            text(words, "muted", wrap=False)
            for words in (self.tr("1. Choose"), self.tr("2. Print"), self.tr("3. Type back"))
        ]
        for made in (self._choice_page(), self._print_page(), self._proof_page(), self._end_page()):
            self._steps.addWidget(made)
        lines = column(self._head(), self._steps, gap_em=0)
        lines.setStretch(1, 1)
        self.setLayout(lines)
        self._show_step(0)

    def focus_first(self) -> None:
        """Start with the step shown."""
        first = (self._sheets, self._go_on, self._entry, self._end)[self._steps.currentIndex()]
        if isinstance(first, RecoveryEntry):
            first.focus_first()
        else:
            first.setFocus()

    def forget(self) -> None:
        """Throw away what was drawn and typed."""
        self._entry.forget()
        self._pdf = b""
        if self._prepared is not None:
            self._prepared.secret.wipe()
            self._prepared = None

    def _head(self) -> QFrame:
        back = button(
            self.tr("Back"), "recovery.back", icon="arrow_left", role="quiet", hint=self.tr("Back (Esc)")
        )
        back.clicked.connect(self.back_requested)
        return frame("bar", row(back, 1, *self._names, 1, margin_em=0.4))

    def _show_step(self, step: int) -> None:
        for place, name in enumerate(self._names):
            set_role(name, "tag" if place == step else "muted")
        self._steps.setCurrentIndex(step)
        self.focus_first()

    def _choice_page(self) -> QWidget:
        self._message = Message("danger", name="recovery.message")
        self._sheets = button(
            self.tr("Make three sheets"), "recovery.sheets", icon="card_text_outline", role="primary"
        )
        self._sheets.clicked.connect(lambda: self._make(SlotKind.RECOVERY_SHARES))
        code = button(self.tr("Make one code"), "recovery.code", icon="qrcode")
        code.clicked.connect(lambda: self._make(SlotKind.RECOVERY_CODE))
        later = button(self.tr("Later"), "recovery.later", role="quiet")
        later.clicked.connect(self.done)
        page = Page("recovery.choice", width_em=50)
        page.body.addLayout(self._title("lifebuoy", self.tr("If the passphrase is forgotten")))
        page.body.addWidget(text(self._need_words(), name="recovery.need"))
        page.body.addWidget(
            card(
                text(self.tr("Three sheets, two are enough"), "heading"),
                text(
                    self.tr(
                        "Kept in three places. One sheet that is lost or read by somebody does no "
                        "harm; any two "
                        "open the vault. Twenty words each."
                    )
                ),
                row(self._sheets, 1),
            )
        )
        page.body.addWidget(
            card(
                text(self.tr("One code"), "heading"),
                text(self.tr("Thirty-two signs on one page. Whoever finds it can open the vault.")),
                row(code, 1),
            )
        )
        if self._need in {RecoveryNeed.REHEARSE, RecoveryNeed.NOTHING}:
            again = button(self.tr("Rehearse what is printed"), "recovery.rehearse", icon="check")
            again.clicked.connect(lambda: self._show_step(2))
            page.body.addWidget(
                card(
                    text(self.tr("Already printed"), "heading"),
                    text(
                        self.tr("Type it back to see that it opens this vault. Once a year is a good habit.")
                    ),
                    row(again, 1),
                )
            )
        page.body.addWidget(self._message)
        page.body.addLayout(row(1, later))
        page.body.addStretch(1)
        return page

    def _need_words(self) -> str:
        return {
            RecoveryNeed.SET_UP: self.tr(
                "Nobody can open the vault without its passphrase: not we, not your employer. So "
                "make recovery "
                "sheets now, print them and type them back once. Until that is done, the first case "
                "can neither be "
                "closed nor referred, unless it is urgent."
            ),
            RecoveryNeed.REHEARSE: self.tr(
                "The recovery is printed but nobody ever typed it back. Type it back now, or make a new one."
            ),
            RecoveryNeed.RENEW: self.tr(
                "The recovery was used, or new keys made it void. Make a new one now and destroy the "
                "old pages."
            ),
            RecoveryNeed.NOTHING: self.tr(
                "The recovery is made and rehearsed. A new one makes the old pages void once it is "
                "typed back."
            ),
        }[self._need]

    def _print_page(self) -> QWidget:
        self._pages = PdfPages("recovery.pages")
        warning = Message("notice", name="recovery.warning")
        warning.say(
            self.tr(
                "A saved file is the key itself: whoever has it can open the vault. Print it, then "
                "delete it, "
                "and never send it. A printer with a memory may keep the page."
            )
        )
        printed = button(self.tr("Print"), "recovery.print", icon="printer")
        printed.clicked.connect(self._on_print)
        save = button(self.tr("Save as a file"), "recovery.save", icon="content_save_outline")
        save.clicked.connect(self._on_save)
        self._go_on = button(self.tr("It is on paper: go on"), "recovery.go_on", icon="check", role="primary")
        self._go_on.clicked.connect(lambda: self._show_step(2))
        self._saved = text("", "good", name="recovery.saved")
        buttons = FlowLayout()
        for made in (self._go_on, printed, save):
            buttons.addWidget(made)
        self._pages.setMinimumHeight(current_theme().em(36))
        page = Page("recovery.paper", width_em=54)
        page.body.addWidget(warning)
        page.body.addLayout(buttons)
        page.body.addWidget(self._saved)
        page.body.addWidget(self._pages, 1)
        return page

    def _proof_page(self) -> QWidget:
        self._entry = RecoveryEntry("recovery.entry", SlotKind.RECOVERY_SHARES)
        self._entry.entered.connect(self._on_prove)
        self._slip = Message("notice", name="recovery.slip")
        prove = button(self.tr("Check"), "recovery.prove", icon="check", role="primary")
        prove.clicked.connect(self._on_prove)
        page = Page("recovery.proof", width_em=44)
        page.body.addLayout(self._title("check_circle_outline", self.tr("Type back what is on paper")))
        page.body.addWidget(
            text(
                self.tr(
                    "From the paper, not from the screen: this is the rehearsal. Two of the three "
                    "sheets are enough."
                ),
                "muted",
            )
        )
        page.body.addWidget(card(self._entry, self._slip, row(1, prove)))
        page.body.addStretch(1)
        return page

    def _end_page(self) -> QWidget:
        self._end = button(self.tr("Done"), "recovery.done", icon="check", role="primary")
        self._end.clicked.connect(self.done)
        page = Page("recovery.end", width_em=44)
        said = Message("success", name="recovery.proved")
        said.say(
            self.tr(
                "It opens this vault. Put each page where it belongs, away from this computer, and "
                "destroy older "
                "pages: they open nothing any more."
            )
        )
        page.body.addLayout(self._title("check_circle_outline", self.tr("Rehearsed")))
        page.body.addWidget(said)
        page.body.addLayout(row(1, self._end))
        page.body.addStretch(1)
        return page

    def _make(self, kind: SlotKind) -> None:
        try:
            self._prepared = recovery.prepare_recovery(self._workplace, kind)
            self._pdf = recovery.recovery_pdf(self._workplace, self._prepared, self._language)
        except FieldScreenError as error:
            self._message.say(failure_words(error).both, "danger")
            return
        self._pages.show_pdf(self._pdf)
        self._entry.show_kind(kind)
        self._show_step(1)

    def _on_save(self) -> None:
        if self._prepared is None:
            return
        name = recovery.recovery_file_name(self._workplace, self._prepared.kind, self._language)
        dialog = FileDialog(self, "recovery_file", self.tr("Save the recovery sheets"), self.tr("Save"), name)
        dialog.chosen.connect(self._save)
        dialog.open()

    def _save(self, path: str) -> None:
        pdf = self._pdf
        run_aside(
            self,
            lambda: recovery.save_pages(pdf, Path(path)),
            lambda _none: self._saved.setText(self.tr("Saved. Delete the file once it is printed.")),
            self.failed.emit,
        )

    def _on_print(self) -> None:
        dialog = PrintDialog(self, self._pdf)
        dialog.printed.connect(lambda: self._saved.setText(self.tr("Sent to the printer.")))
        dialog.open()

    def _on_prove(self) -> None:
        try:
            recovery.prove_recovery(self._workplace, self._entry.read())
        except FieldScreenError as error:
            self._slip.say(failure_words(error).both, "notice")
            self._entry.focus_first()
            return
        self.forget()
        self.proved.emit()
        self._show_step(3)

    @staticmethod
    def _title(icon: str, words: str) -> QHBoxLayout:
        line = row(Glyph(icon, "primary", 2.2, centred=True), text(words, "title"))
        line.setStretch(1, 1)
        return line
