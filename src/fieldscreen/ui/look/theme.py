"""The theme of the running program: which colours, which text size, and telling widgets of a change.

Follows the system's light or dark setting until a person chooses. Knows no screen: a widget
that paints its own colours or icons asks here, and repaints when ``changed`` is sent.
"""

from __future__ import annotations

from enum import StrEnum

import fontpkg
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from fieldscreen.ui.look.colours import DARK, LIGHT, Colours
from fieldscreen.ui.look.stylesheet import BASE_TEXT_PX, style_sheet

TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
"""Text sizes a person can choose, as multiples of the ordinary one."""

_WEIGHTS = (400, 500, 600)


class Brightness(StrEnum):
    """Light, dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look of one application.

    Signals:
        changed: Colours or sizes are others now.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._brightness = Brightness.SYSTEM
        self._scale = 1.0
        self._shown: tuple[bool, float] | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def is_dark(self) -> bool:
        """Whether dark colours are shown now."""
        if self._brightness is Brightness.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._brightness is Brightness.DARK

    @property
    def brightness(self) -> Brightness:
        """What was chosen."""
        return self._brightness

    @property
    def colours(self) -> Colours:
        """The colours shown now."""
        return DARK if self.is_dark else LIGHT

    @property
    def scale(self) -> float:
        """The text size as a multiple of the ordinary one."""
        return self._scale

    def em(self, count: float = 1.0) -> int:
        """Return *count* times the height of body text, in pixels."""
        return round(count * BASE_TEXT_PX * self._scale)

    def set_brightness(self, brightness: Brightness) -> None:
        """Show light or dark colours, or follow the system."""
        self._brightness = brightness
        self.apply()

    def set_scale(self, scale: float) -> None:
        """Set the text size to the nearest of ``TEXT_SCALES``."""
        self._scale = min(TEXT_SCALES, key=lambda known: abs(known - scale))
        self.apply()

    def step_scale(self, steps: int) -> None:
        """Make the text larger or smaller by *steps* of ``TEXT_SCALES``."""
        position = TEXT_SCALES.index(self._scale) + steps
        self.set_scale(TEXT_SCALES[max(0, min(position, len(TEXT_SCALES) - 1))])

    def apply(self) -> None:
        """Put colours and sizes into the application."""
        wanted = (self.is_dark, self._scale)
        if wanted == self._shown:
            return
        self._shown = wanted
        font = QFont("Fira Sans")
        font.setPixelSize(self.em())
        self._application.setFont(font)
        self._application.setPalette(_palette(self.colours))
        self._application.setStyleSheet(style_sheet(self.colours, BASE_TEXT_PX * self._scale))
        self.changed.emit()

    def _on_system_changed(self) -> None:
        self.apply()


def start_theme(application: QApplication) -> Theme:
    """Load the fonts, choose the style every system has, and return the application's theme."""
    for weight in _WEIGHTS:
        QFontDatabase.addApplicationFont(str(fontpkg.path("Fira Sans", weight)))
    QFontDatabase.addApplicationFont(str(fontpkg.path("Fira Sans", 400, "italic")))
    QFontDatabase.addApplicationFont(str(fontpkg.path("IBM Plex Sans Arabic")))
    application.setStyle("Fusion")
    theme = Theme(application)
    theme.setObjectName("theme")
    return theme


def current_theme() -> Theme:
    """Return the application's theme, starting one if there is none yet."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("no application is running")
    found = application.findChild(Theme, "theme")
    return found if isinstance(found, Theme) else start_theme(application)


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, value in (
        (roles.Window, colours.page),
        (roles.WindowText, colours.text),
        (roles.Base, colours.surface),
        (roles.AlternateBase, colours.raised),
        (roles.Text, colours.text),
        (roles.Button, colours.surface),
        (roles.ButtonText, colours.text),
        (roles.Highlight, colours.primary),
        (roles.HighlightedText, colours.on_primary),
        (roles.PlaceholderText, colours.muted),
        (roles.ToolTipBase, colours.raised),
        (roles.ToolTipText, colours.text),
        (roles.Link, colours.primary),
    ):
        palette.setColor(role, QColor(value))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette
