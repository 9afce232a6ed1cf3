"""Taking everything of a case off the screen: at once, whatever is open in front of it.

Hiding is instant; what is hidden is emptied and then deleted, so that no widget holds a word
of a case once the vault is locked, even one that Qt deletes a little later.
"""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolTip,
    QWidget,
)

from fieldscreen.ui.painting import paint_empty

_WITHOUT_DRAGS = ("offscreen", "minimal")


def hush_fields(root: QWidget) -> None:
    """Keep the fields below *root* from saying that they were left: a lock is not leaving."""
    for kind in (QLineEdit, QPlainTextEdit):
        for field in root.findChildren(kind):
            field.blockSignals(True)


def hide_all_but(window: QWidget) -> tuple[QWidget, ...]:
    """Hide every other window of the program: dialogs, menus, lists, tool tips; end any drag.

    Returns:
        The dialogs among them.
    """
    if QGuiApplication.platformName() not in _WITHOUT_DRAGS:
        QDrag.cancel()
    QToolTip.hideText()
    popup = QApplication.activePopupWidget()
    while popup is not None:
        popup.hide()
        after = QApplication.activePopupWidget()
        popup = after if after is not popup else None
    others = [top for top in QApplication.topLevelWidgets() if top is not window and top.isVisible()]
    # Menus and drop-down lists belong to a field and go with it.
    dialogs = tuple(top for top in others if top.windowType() is Qt.WindowType.Dialog)
    for dialog in dialogs:
        with contextlib.suppress(Exception):
            paint_empty(dialog)
    for top in others:
        top.hide()
    return dialogs


def take_away(root: QWidget) -> None:
    """Silence, hide, empty and delete *root*."""
    root.blockSignals(True)
    root.hide()
    empty(root)
    root.deleteLater()


def empty(root: QWidget) -> None:
    """Take every word out of the widgets below *root*, without a sound."""
    for child in root.findChildren(QObject):
        child.blockSignals(True)
        if isinstance(child, QTimer):
            child.stop()
    for widget in (root, *root.findChildren(QWidget)):
        _empty_one(widget)


def _empty_one(widget: QWidget) -> None:
    forget = getattr(widget, "forget", None)
    if callable(forget):
        with contextlib.suppress(Exception):
            forget()
    if isinstance(widget, QLabel | QLineEdit | QComboBox):
        widget.clear()
    elif isinstance(widget, QPlainTextEdit):
        widget.clear()
        widget.document().clearUndoRedoStacks()
    elif isinstance(widget, QAbstractButton):
        widget.setText("")
    for put in (widget.setAccessibleName, widget.setAccessibleDescription, widget.setToolTip):
        put("")
    if widget.isWindow():
        widget.setWindowTitle("")
