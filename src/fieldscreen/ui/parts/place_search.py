"""A commune by its first letters: what fits stands below the line, chosen by key or mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from fieldscreen.ui.background import run_aside
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import clear, column, reveal, row, text
from fieldscreen.ui.parts.fields import Field
from fieldscreen.ui.parts.rows import RowButton
from fieldscreen.workflow.recipients import Commune, Communes

_SHOWN = 6
_LEAST_LETTERS = 2


class PlaceSearch(QWidget):
    """Asks for a commune.

    Signals:
        chosen: A commune, as ``Commune``.

    Args:
        name: Object name; the entries are ``name.0`` and so on.
        read: Returns every commune; called outside the thread that paints.
        place_name: Returns the name of a département or area.
        typed: What stands in the line at first.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, read: Callable[[], Communes], place_name: Callable[[str], str], typed: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._place_name = place_name
        self._communes: Communes | None = None
        self._line = _Line(typed)
        self._line.setObjectName(f"{name}.line")
        self._line.setMinimumWidth(current_theme().em(8))
        self._line.textEdited.connect(lambda _words: self.search())
        self._line.returnPressed.connect(self._take_first)
        self._line.down_pressed.connect(self._focus_first_entry)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(current_theme().em(0.2))
        self._nothing = text("", "muted", name=f"{name}.nothing")
        self._nothing.hide()
        field = Field(
            self.tr("Where the child is: commune"),
            self._line,
            self.tr("First letters, with or without accents; the département’s number helps: st denis 93"),
        )
        self.setLayout(column(field, self._nothing, self._entries, gap_em=0.3))
        run_aside(self, read, self._on_read, lambda _error: None)

    @property
    def line(self) -> QLineEdit:
        """Where one types."""
        return self._line

    def search(self) -> None:
        """Show what fits."""
        typed = self._line.text().strip()
        if self._communes is None:
            return
        found = self._communes.find(typed, limit=_SHOWN) if len(typed) >= _LEAST_LETTERS else ()
        clear(self._entries)
        for number, one in enumerate(found):
            self._entries.addWidget(self._entry(number, one))
        if found:
            QTimer.singleShot(0, self, self._keep_in_sight)
        none = len(typed) >= _LEAST_LETTERS and not found
        self._nothing.setText(
            self.tr("No commune of that name. Try its first letters only, or another spelling.")
            if none
            else ""
        )
        reveal(self._nothing, none)

    def words_of(self, one: Commune) -> str:
        """Return a commune with its département, and what it is part of now."""
        place = self.tr("{commune} ({number}, {department})").format(
            commune=one.name, number=one.department, department=self._place_name(one.area)
        )
        now = self._communes.of_code(one.of) if self._communes and one.of else None
        if now is None or one.name.startswith(now.name):
            return place
        return self.tr("{place}, now part of {commune}").format(place=place, commune=now.name)

    def _entry(self, number: int, one: Commune) -> RowButton:
        words = self.words_of(one)
        line = row(text(words), margin_em=0.4)
        made = RowButton(f"{self.objectName()}.{number}", words, line)
        made.clicked.connect(lambda: self._take(one))
        return made

    def _on_read(self, communes: Communes) -> None:
        self._communes = communes
        if self._line.text().strip():
            self.search()

    def _keep_in_sight(self) -> None:
        """Scroll the page until the entries can be read, once they have their places."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        last = self._entries.itemAt(self._entries.count() - 1) if self._entries.count() else None
        shown = last.widget() if last is not None else None
        if above is not None and shown is not None and self._line.hasFocus():
            above.ensureWidgetVisible(shown, 0, current_theme().em(1))
            above.ensureWidgetVisible(self._line, 0, current_theme().em(1))

    def _take_first(self) -> None:
        item = self._entries.itemAt(0)
        made = item.widget() if item is not None else None
        if isinstance(made, RowButton):
            made.click()

    def _take(self, one: Commune) -> None:
        self._line.setText(one.name)
        clear(self._entries)
        self._line.setFocus()
        self.chosen.emit(one)

    def _focus_first_entry(self) -> None:
        item = self._entries.itemAt(0)
        made = item.widget() if item is not None else None
        if made is not None:
            made.setFocus(Qt.FocusReason.TabFocusReason)


class _Line(QLineEdit):
    """A line whose arrow down leads to what is below."""

    down_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down on the arrow; everything else is typing."""
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)
