"""The fields of a signed document for a portal: each with a button that copies it, or all in a file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from fieldscreen.ui.clipboard import ClipboardGuard
from fieldscreen.ui.parts.basics import Message, button, card, column, row, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.flow import FlowLayout
from fieldscreen.workflow.portal_export import DocumentField, DocumentFields, FieldsForm


class FieldsDialog(Dialog):
    """Shows the fields, section by section, as the document prints them.

    Signals:
        copied: A field was put into the clipboard.
        save_requested: Save all of them, as a ``FieldsForm``.

    Args:
        parent: The window.
        found: The fields.
    """

    copied = Signal()
    save_requested = Signal(object)

    def __init__(self, parent: QWidget, found: DocumentFields) -> None:
        super().__init__(parent, "fields", self.tr("Fields for a portal"), width_em=52)
        self._copied: QPushButton | None = None
        self.said = Message("success", name="fields.said")
        self.body.addWidget(Message("notice", found.notice, "fields.notice"))
        about = self.tr(
            "Each field is what the signed document says, and nothing else. A copied field stays in the "
            "clipboard for one minute, and is gone when the vault locks. Each copy has a line in the journal."
        )
        self.body.addWidget(text(about, "muted"))
        ways = FlowLayout(gap_em=0.6)
        for form, words in (
            (FieldsForm.CSV, self.tr("Save as a table (CSV)")),
            (FieldsForm.JSON, self.tr("Save as JSON")),
        ):
            made = button(words, f"fields.save_{form}", icon="content_save_outline")
            made.clicked.connect(lambda _on=False, form=form: self.save_requested.emit(form))
            ways.addWidget(made)
        self.body.addLayout(ways)
        self.body.addWidget(self.said)
        for section in dict.fromkeys(one.section for one in found.fields):
            lines = [self._line(one) for one in found.fields if one.section == section]
            self.body.addWidget(card(text(section, "heading"), *lines))
        self.body.addStretch(1)
        close = button(self.tr("Close"), "fields.close")
        close.clicked.connect(self.reject)
        self.add_button(close)
        self.fit_height()

    def _line(self, one: DocumentField) -> QWidget:
        copy = button(self.tr("Copy"), f"fields.copy.{one.identifier}", icon="content_copy")
        copy.setAccessibleName(f"{copy.text()} – {one.label}")
        copy.setEnabled(bool(one.value))
        copy.clicked.connect(lambda: self._copy(one, copy))
        words = column(
            text(one.label, "field"),
            text(one.value, name=f"fields.value.{one.identifier}")
            if one.value
            else text(self.tr("Not known"), "muted"),
            gap_em=0.15,
        )
        place = QWidget()
        line = row(words, copy, gap_em=0.8)
        line.setStretch(0, 1)
        place.setLayout(line)
        return place

    def _copy(self, one: DocumentField, pressed: QPushButton) -> None:
        application = QApplication.instance()
        guard = application.findChild(ClipboardGuard) if application else None
        if guard is None:
            raise AssertionError("nothing is copied without the guard of the clipboard")
        guard.lend(one.value)
        if self._copied is not None:
            self._copied.setText(self.tr("Copy"))
        self._copied = pressed  # the message above may be out of sight
        pressed.setText(self.tr("Copied"))
        self.said.say(self.tr("Copied for one minute: {label}").format(label=one.label), "success")
        self.copied.emit()
