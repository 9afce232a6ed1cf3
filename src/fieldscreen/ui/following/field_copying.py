"""Opening the fields of a signed document, copying and saving them, each with its line in the journal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from fieldscreen.ui.background import run_aside, telling
from fieldscreen.ui.following.fields_dialog import FieldsDialog
from fieldscreen.ui.following.referral_screen import ReferralScreen
from fieldscreen.ui.parts.file_dialog import FileDialog
from fieldscreen.workflow import portal_export
from fieldscreen.workflow.portal_export import DocumentFields, FieldsForm

if TYPE_CHECKING:
    from fieldscreen.ui.navigator import Navigator


class FieldCopying(QObject):
    """Acts for one page of a referral, and goes with it.

    Args:
        navigator: Who shows the page.
        screen: The page.
        referral: Identifier of the referral.
    """

    def __init__(self, navigator: Navigator, screen: ReferralScreen, referral: str) -> None:
        super().__init__(screen)
        self._navigator = navigator
        self._workplace = navigator.workplace
        self._referral = referral
        screen.fields_requested.connect(self._open)

    def _open(self) -> None:
        run_aside(
            self,
            lambda: portal_export.fields_of(self._workplace, self._referral),
            self._show,
            self._navigator.tell,
        )

    def _show(self, found: DocumentFields) -> None:
        dialog = FieldsDialog(self._navigator.window, found)
        note = telling(self._navigator.tell, lambda: portal_export.note_copied(self._workplace, found))
        dialog.copied.connect(note)
        dialog.save_requested.connect(lambda form: self._ask_where(dialog, found, form))
        dialog.open()

    def _ask_where(self, fields: FieldsDialog, found: DocumentFields, form: FieldsForm) -> None:
        title = QCoreApplication.translate("FieldsDialog", "Save the fields")
        save = QCoreApplication.translate("FieldsDialog", "Save")
        name = portal_export.file_name_of(found.referral, form)
        dialog = FileDialog(fields, "save_fields", title, save, name, patterns=(f"*.{form}",))
        dialog.chosen.connect(lambda path: self._save(fields, found, form, Path(path)))
        dialog.open()

    def _save(self, fields: FieldsDialog, found: DocumentFields, form: FieldsForm, path: Path) -> None:
        def on_saved(saved: Path) -> None:
            words = QCoreApplication.translate(
                "FieldsDialog", "Saved: {path}\nIt names people: delete it once the fields are taken over."
            )
            fields.said.say(words.format(path=saved), "success")

        run_aside(
            fields,
            lambda: portal_export.save_fields(self._workplace, found, form, path),
            on_saved,
            self._navigator.tell,
        )
