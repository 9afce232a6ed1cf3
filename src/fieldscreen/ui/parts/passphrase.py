"""A field for a passphrase: hidden by default, shown on request.

Below it stand Caps Lock and the keyboard's layout, as the system tells them while one types;
where it does not tell, Caps Lock shows by the letters that come.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldscreen.system.keyboard import read_keyboard
from fieldscreen.ui.parts.basics import column, icon_button, row, text
from fieldscreen.ui.parts.glyphs import set_icon
from fieldscreen.ui.parts.typed_fields import KEPT_TO_ITSELF

_LOOK_EACH_MS = 300


class PassphraseField(QWidget):
    """A passphrase being typed.

    Signals:
        entered: Enter was pressed.
        edited: The text changed.

    Args:
        name: Object name of the line one types into.
        label: What is asked.
    """

    entered = Signal()
    edited = Signal()

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setAccessibleName(label)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setProperty(KEPT_TO_ITSELF, True)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.line.returnPressed.connect(self.entered)
        self.line.textChanged.connect(lambda _text: self.edited.emit())
        self.line.installEventFilter(self)
        self._show = icon_button(self._show_words(), f"{name}.show", "eye_outline")
        self._show.setCheckable(True)
        self._show.toggled.connect(self._on_show)
        self._label = text(label, "field")
        self._label.setBuddy(self.line)
        self._caps = text(
            QCoreApplication.translate("PassphraseField", "Caps Lock is on."),
            "error",
            name=f"{name}.caps",
        )
        self._caps.hide()
        self._layout = text("", "small", name=f"{name}.layout")
        self._layout.hide()
        self._look = QTimer(self, interval=_LOOK_EACH_MS)
        self._look.timeout.connect(self._look_at_keyboard)
        line = row(self.line, self._show, gap_em=0.3)
        line.setStretch(0, 1)
        self.setLayout(column(self._label, line, self._caps, self._layout, gap_em=0.25))
        self.setFocusProxy(self.line)
        self._look_at_keyboard()  # at once, so that nothing moves when one begins to type

    @property
    def value(self) -> str:
        """What has been typed."""
        return self.line.text()

    def set_value(self, value: str, *, shown: bool = False) -> None:
        """Put *value* in, visible if *shown*."""
        self.line.setText(value)
        self._show.setChecked(shown)

    def forget(self) -> None:
        """Empty the field, its undo history included."""
        self.line.clear()
        self._show.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the keyboard while the line has it; without a word from the system, at the letters."""
        kind = event.type()
        if kind is QEvent.Type.FocusIn:
            self._look_at_keyboard()
            self._look.start()
        elif kind is QEvent.Type.FocusOut:
            self._look.stop()
        elif isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress:
            self._look_for_caps(event)
        return super().eventFilter(watched, event)

    def _look_at_keyboard(self) -> None:
        keyboard = read_keyboard(on_x11=QGuiApplication.platformName() == "xcb")
        layout = keyboard.layout or _layout_by_qt()
        self._layout.setText(
            QCoreApplication.translate("PassphraseField", "Keyboard: {layout}").format(layout=layout)
        )
        self._layout.setVisible(bool(layout))
        if keyboard.caps_lock is not None:
            self._caps.setVisible(keyboard.caps_lock)

    def _look_for_caps(self, event: QKeyEvent) -> None:
        if read_keyboard(on_x11=QGuiApplication.platformName() == "xcb").caps_lock is not None:
            self._look_at_keyboard()
            return
        typed = event.text()
        if len(typed) == 1 and typed.isalpha() and typed.upper() != typed.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caps.setVisible(typed.isupper() != shifted)

    def _on_show(self, shown: bool) -> None:
        echo = QLineEdit.EchoMode
        self.line.setEchoMode(echo.Normal if shown else echo.Password)
        set_icon(self._show, "eye_off_outline" if shown else "eye_outline", "primary")
        words = self._hide_words() if shown else self._show_words()
        self._show.setAccessibleName(words)
        self._show.setToolTip(words)

    @staticmethod
    def _show_words() -> str:
        return QCoreApplication.translate("PassphraseField", "Show the passphrase")

    @staticmethod
    def _hide_words() -> str:
        return QCoreApplication.translate("PassphraseField", "Hide the passphrase")


def _layout_by_qt() -> str:
    """Return the language of the keyboard where Qt knows it; Wayland tells it with the keyboard."""
    locale = QGuiApplication.inputMethod().locale()
    return "" if locale.language() is QLocale.Language.C else locale.name().replace("_", "-")
