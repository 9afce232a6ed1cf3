"""Keeping what is being typed in the encrypted store, at the latest half a second after a key.

The clock starts at the first key that is not kept yet and is not wound up again by later
ones: somebody who types without a pause is kept twice a second. What a screen or dialog holds
is its own to say (``typed_fields``); how it is kept is the workflow's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from fieldscreen.ui.parts.typed_fields import is_secret, scroll_of
from fieldscreen.workflow import typed_texts
from fieldscreen.workflow.failures import VaultLocked
from fieldscreen.workflow.typed_texts import TypedField, TypedText, TypingPlace
from fieldscreen.workflow.workplace import Access, Workplace

KEEP_AFTER_MS = 400
"""From the first key that is not kept yet; the rest of half a second is for the disk."""

_WATCHED = "typing_journal"


class TypingRoot(Protocol):
    """A screen or a dialog somebody types in."""

    def typed_fields(self, *, at_lock: bool) -> tuple[TypedField, ...]:
        """Return what stands in the fields; at a lock, where the cursor is too."""

    def focused_name(self) -> str:
        """Return the name of the field that has the keyboard; empty for none."""

    def put_typed(self, typed: TypedText) -> None:
        """Make the fields stand as they stood."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What one screen or dialog held at one moment."""

    where: TypingPlace
    fields: tuple[TypedField, ...]
    focus: str
    scroll: int


class TypingJournal(QObject):
    """Watches screens and dialogs while they are open.

    Signals:
        failed: What is being typed cannot be kept; told once until it can again.

    Args:
        parent: Owner.
        workplace: Where it is kept.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject, workplace: Workplace) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._roots: dict[QWidget, tuple[TypingPlace, tuple[TypedField, ...]]] = {}
        self._is_failing = False
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def begin(self, root: QWidget, where: TypingPlace) -> None:
        """Keep what is typed in *root* from now on, under *where*."""
        self._roots[root] = (where, _fields(root, at_lock=False))
        for box in root.findChildren(QComboBox):
            box.currentIndexChanged.connect(self._note)
        for tick in root.findChildren(QCheckBox):
            tick.toggled.connect(self._note)
        self._watch(root.window().focusWidget())

    def resume(self, root: QWidget) -> bool:
        """Put back what was typed in *root* before a lock or a crash; tell whether there was something."""
        where = self._roots[root][0] if root in self._roots else None
        typed = typed_texts.typed_in(self._workplace, where) if where else None
        if typed is None:
            return False
        _as_root(root).put_typed(typed)
        return True

    def leave(self, root: QWidget) -> None:
        """Forget *root*, which was left: what was typed there has become what it was to become."""
        where, _before = self._roots.pop(root, (None, ()))
        if where is not None and self._workplace.access is Access.OPEN:
            self._guarded(lambda: typed_texts.leave_typed(self._workplace, where))

    def drop(self) -> None:
        """Forget every screen and dialog, and keep what was kept: a lock takes them away."""
        self._timer.stop()
        self._roots.clear()

    def keep(self) -> None:
        """Keep now what is not kept yet."""
        self._timer.stop()
        if self._workplace.access is not Access.OPEN:
            return
        for root, (where, before) in list(self._roots.items()):
            if not isValid(root):
                del self._roots[root]
                continue
            found = _snapshot(root, where, at_lock=False)
            self._put_away(found if _texts(found.fields) != _texts(before) else Snapshot(where, (), "", 0))

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Return what every screen and dialog holds, with the cursor; only looks, stores nothing."""
        alive = ((root, where) for root, (where, _before) in self._roots.items() if isValid(root))
        return tuple(_snapshot(root, where, at_lock=True) for root, where in alive)

    def put_away(self, snapshots: tuple[Snapshot, ...]) -> None:
        """Keep what was held, for the moment the vault opens again."""
        for one in snapshots:
            self._put_away(one)

    def _put_away(self, one: Snapshot) -> None:
        self._guarded(
            lambda: typed_texts.keep_typed(
                self._workplace, one.where, one.fields, focus=one.focus, scroll=one.scroll
            )
        )

    def _guarded(self, work: object) -> None:
        try:
            if callable(work):
                work()
        except VaultLocked:
            return  # a lock overtook it; the lock keeps what there is
        except Exception as error:  # noqa: BLE001  told where people read it, by the navigator
            if not self._is_failing:
                self._is_failing = True
                self.failed.emit(error)
        else:
            self._is_failing = False

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._watch(now)

    def _watch(self, field: QWidget | None) -> None:
        """Listen to a text field, once; fields come and go with the questions."""
        if not isinstance(field, QLineEdit | QPlainTextEdit) or field.property(_WATCHED) or is_secret(field):
            return
        if any(isValid(root) and root.isAncestorOf(field) for root in self._roots):
            field.setProperty(_WATCHED, True)
            field.textChanged.connect(self._note)

    def _note(self, *_value: object) -> None:
        if not self._timer.isActive():
            self._timer.start()


def _snapshot(root: QWidget, where: TypingPlace, *, at_lock: bool) -> Snapshot:
    return Snapshot(where, _fields(root, at_lock=at_lock), _as_root(root).focused_name(), scroll_of(root))


def _fields(root: QWidget, *, at_lock: bool) -> tuple[TypedField, ...]:
    return _as_root(root).typed_fields(at_lock=at_lock)


def _texts(fields: tuple[TypedField, ...]) -> set[tuple[str, str]]:
    return {(field.name, field.text) for field in fields}


def _as_root(root: QWidget) -> TypingRoot:
    return root  # type: ignore[return-value]  # screens and dialogs keep the promise
