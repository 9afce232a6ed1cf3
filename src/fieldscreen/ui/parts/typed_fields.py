"""Reading what stands in the fields of a screen or dialog, and putting it back, cursor and all.

Only named fields count. A passphrase field never does, and neither does anything whose letters
are hidden.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from fieldscreen.ui.parts.page import Page
from fieldscreen.workflow.typed_texts import TypedField, TypedText

KEPT_TO_ITSELF = "kept_to_itself"
"""Property of a field whose text is never kept, copied or shown elsewhere."""

TextField = QLineEdit | QPlainTextEdit
_Kept = QLineEdit | QPlainTextEdit | QComboBox | QCheckBox
_TICKED = "1"


class HoldsTyped:
    """What a screen and a dialog do alike about what stands in their fields; mixed into a ``QWidget``."""

    def typed_fields(self, *, at_lock: bool) -> tuple[TypedField, ...]:  # noqa: ARG002  some tell them apart
        """Return what stands in the fields and is not stored yet; at a lock, also where the cursor is."""
        return fields_of(self._root)

    def focused_name(self) -> str:
        """Return the name of the field that has the keyboard; empty for none."""
        field = focused_field(self._root)
        return field.objectName() if field is not None else ""

    def put_typed(self, typed: TypedText) -> None:
        """Make the fields stand as they stood before a lock or a crash."""
        put_fields(self._root, typed)
        put_scroll(self._root, typed.scroll)

    @property
    def _root(self) -> QWidget:
        return cast("QWidget", self)


def fields_of(root: QWidget) -> tuple[TypedField, ...]:
    """Return every named field below *root* as it stands."""
    return tuple(read_field(field, field.objectName()) for field in _kept_fields(root))


def read_field(field: QWidget, name: str) -> TypedField:
    """Return one field as it stands, under *name*."""
    if isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        return TypedField(name, field.toPlainText(), cursor.position(), cursor.anchor())
    if isinstance(field, QLineEdit):
        caret = field.cursorPosition()
        start, end = field.selectionStart(), field.selectionEnd()
        anchor = caret if start < 0 else (start if caret == end else end)
        return TypedField(name, field.text(), caret, anchor)
    if isinstance(field, QComboBox):
        return TypedField(name, str(field.currentData() or ""))
    ticked = isinstance(field, QCheckBox) and field.isChecked()
    return TypedField(name, _TICKED if ticked else "")


def put_field(field: QWidget, typed: TypedField) -> None:
    """Make *field* stand as it stood."""
    if isinstance(field, QPlainTextEdit):
        if field.toPlainText() != typed.text:
            field.setPlainText(typed.text)
        _put_cursor(field, typed)
    elif isinstance(field, QLineEdit):
        if field.text() != typed.text:
            field.setText(typed.text)
        if typed.caret == typed.anchor:
            field.setCursorPosition(typed.caret)
        else:
            field.setSelection(typed.anchor, typed.caret - typed.anchor)
    elif isinstance(field, QComboBox):
        place = field.findData(typed.text)
        if place >= 0:
            field.setCurrentIndex(place)
    elif isinstance(field, QCheckBox):
        field.setChecked(typed.text == _TICKED)


def put_fields(root: QWidget, typed: TypedText) -> None:
    """Put everything back: the fields, the one with the keyboard, and how far the page was."""
    wanted = {field.name: field for field in typed.fields}
    for field in _kept_fields(root):
        known = wanted.get(field.objectName())
        if known is not None:
            put_field(field, known)
    focused = root.findChild(QWidget, typed.focus) if typed.focus else None
    if focused is not None:
        focused.setFocus()


def focused_field(root: QWidget) -> QWidget | None:
    """Return the field below *root* that has, or last had, the keyboard."""
    held = root.window().focusWidget()
    return held if held is not None and root.isAncestorOf(held) else None


def scroll_of(root: QWidget) -> int:
    """Return how far down the page below *root* is, in pixels."""
    page = _page(root)
    return page.verticalScrollBar().value() if page is not None else 0


def put_scroll(root: QWidget, scroll: int) -> None:
    """Bring the page below *root* back to where it was."""
    page = _page(root)
    if page is not None:
        page.return_to(scroll)


def is_secret(field: QWidget) -> bool:
    """Tell whether the text of *field* must stay in it."""
    hidden = isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal
    return hidden or bool(field.property(KEPT_TO_ITSELF))


def _put_cursor(field: QPlainTextEdit, typed: TypedField) -> None:
    cursor = field.textCursor()
    longest = len(field.toPlainText().encode("utf-16-le")) // 2
    cursor.setPosition(min(typed.anchor, longest))
    cursor.setPosition(min(typed.caret, longest), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def _kept_fields(root: QWidget) -> Iterator[QWidget]:
    for field in root.findChildren(QWidget):
        if isinstance(field, _Kept) and field.objectName() and not is_secret(field):
            inner = field.objectName().startswith("qt_") or isinstance(field.parent(), QComboBox)
            if not inner:
                yield field


def _page(root: QWidget) -> Page | None:
    pages = root.findChildren(Page)
    return next((page for page in pages if page.isVisibleTo(root)), None)
