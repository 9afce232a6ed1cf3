"""The page *Countersign a received file*: verified first, read, then signed and saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import Message, button, card, column, row, text
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.parts.pdf_pages import PdfPages
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.verifying.report_view import ReportView, Tell
from fieldscreen.workflow.countersigning import Received
from fieldscreen.workflow.signers import Signer
from fieldscreen.workflow.verifying import VerificationReport

_PAGES_EM = 34


class CountersignScreen(Screen):
    """Leads from a file to the countersigned file.

    Signals:
        open_requested: Choose a file.
        sign_requested: Countersign what is shown.
        save_requested: Save what was countersigned.

    Args:
        signer: The identity that will sign.
        tell: Puts a verification into words.
    """

    open_requested = Signal()
    sign_requested = Signal()
    save_requested = Signal()

    def __init__(self, signer: Signer, tell: Tell) -> None:
        super().__init__()
        self._tell, self._signer = tell, signer
        self._shown: list[QFrame | PdfPages | ReportView] = []
        back = button(self.tr("Back"), "countersign.back", icon="arrow_left", role="quiet")
        back.clicked.connect(self.back_requested)
        self._open = button(
            self.tr("Choose the file"), "countersign.open", icon="folder_outline", role="primary"
        )
        self._open.clicked.connect(self.open_requested)
        self._message = Message("danger", name="countersign.message")
        self._page = Page("countersign.page", width_em=54)
        self._page.body.addLayout(row(back, 1))
        self._page.body.addWidget(text(self.tr("Countersign a received file"), "title"))
        self._page.body.addWidget(text(self._about(), "muted"))
        self._page.body.addLayout(row(self._open, 1))
        self._page.body.addWidget(self._message)
        self._page.body.addStretch(1)
        self.setLayout(column(self._page, gap_em=0))

    def focus_first(self) -> None:
        """Start with choosing the file."""
        self._open.setFocus()

    def show_busy(self) -> None:
        """Let nothing be asked for twice."""
        self._open.setEnabled(False)

    def show_refused(self, words: str, report: VerificationReport | None) -> None:
        """Say why a file is not countersigned, with what the verification found if that is why."""
        self._clear()
        self._open.setEnabled(True)
        self._message.say(words, "danger")
        if report is not None:
            self._show(ReportView(report, self._tell))

    def show_received(self, received: Received) -> None:
        """Show who signed, the pages, and the button to sign."""
        self._clear()
        self._open.setEnabled(True)
        self._show(ReportView(received.report, self._tell))
        pages = PdfPages("countersign.pages")
        pages.setMinimumHeight(current_theme().em(_PAGES_EM))
        self._show(pages)
        pages.show_pdf(received.pdf)
        self._show(self._deciding())

    def show_signed(self, report: VerificationReport, file_name: str) -> None:
        """Show both signatures and the way to save."""
        self._clear()
        self._open.hide()
        save = button(
            self.tr("Save the file"), "countersign.save", icon="content_save_outline", role="primary"
        )
        save.clicked.connect(self.save_requested)
        told = self.tr(
            "Nothing of it is kept in this vault. Save it, give it back the way it came, and delete the "
            "copies afterwards. Its name says nothing: {name}"
        ).format(name=file_name)
        self._show(
            card(text(self.tr("Countersigned"), "heading", name="countersign.done"), text(told), row(save, 1))
        )
        self._show(ReportView(report, self._tell))
        save.setFocus()

    def offer_signing(self) -> None:
        """Let it be signed after all: the person left the dialog that asked for a PIN."""
        self._sign_button().setEnabled(True)
        self._sign_button().setFocus()

    def say_saved(self, name: str) -> None:
        """Say that it was saved."""
        self._message.say(self.tr("Saved as {name}.").format(name=name), "success")

    def _about(self) -> str:
        return self.tr(
            "A colleague signed a referral in their vault and gave you the file. FieldScreen verifies it, "
            "you read it, and you sign in the field kept for that. After it nothing can be added without "
            "showing."
        )

    def _deciding(self) -> QFrame:
        sign = button(self.tr("I read it: countersign"), "countersign.sign", icon="draw", role="primary")
        sign.clicked.connect(self._on_sign)
        who = self.tr("Signs: {name}").format(name=self._signer.facts.subject)
        compare = self.tr(
            "Before: did the colleague themselves tell you that they sent it, and does the fingerprint above "
            "match theirs?"
        )
        return card(text(compare), text(who, "field", name="countersign.signer"), row(sign, 1))

    def _on_sign(self) -> None:
        self._sign_button().setEnabled(False)
        self.sign_requested.emit()

    def _sign_button(self) -> QPushButton:
        return next(iter(self.findChildren(QPushButton, "countersign.sign")))

    def _show(self, made: QFrame | PdfPages | ReportView) -> None:
        self._shown.append(made)
        self._page.body.insertWidget(self._page.body.count() - 1, made)

    def _clear(self) -> None:
        self._message.say("")
        for one in self._shown:
            one.hide()
            one.deleteLater()
        self._shown.clear()
