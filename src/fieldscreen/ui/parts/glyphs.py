"""Icons on labels and buttons, repainted when the theme changes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from fieldscreen.ui.look.icons import glyph_icon
from fieldscreen.ui.look.theme import current_theme


class Glyph(QLabel):
    """One icon as a picture. It carries no meaning of its own: the words stand beside it.

    Args:
        name: Icon name.
        colour: Name of the colour in ``Colours``.
        size_em: Height in multiples of body text.
        centred: Whether it stands in the middle of a line, not at the top of a text.
    """

    def __init__(
        self, name: str, colour: str = "muted", size_em: float = 1.4, *, centred: bool = False
    ) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._size_em = size_em
        across = Qt.AlignmentFlag.AlignVCenter if centred else Qt.AlignmentFlag.AlignTop
        self.setAlignment(across | Qt.AlignmentFlag.AlignHCenter)
        current_theme().changed.connect(self._paint)
        self._paint()

    def show_icon(self, name: str, colour: str) -> None:
        """Show another icon."""
        self._name, self._colour = name, colour
        self._paint()

    def _paint(self) -> None:
        theme = current_theme()
        side = theme.em(self._size_em)
        icon = glyph_icon(self._name, theme.colours.as_mapping()[self._colour])
        self.setFixedWidth(side)
        self.setMinimumHeight(side)
        self.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))


class _ButtonIcon(QWidget):
    """Keeps the icon of one button in the theme's colours; lives and dies with the button."""

    def __init__(self, button: QAbstractButton, name: str, colour: str) -> None:
        super().__init__(button)
        self.hide()
        self._button = button
        self.name = name
        self.colour = colour
        current_theme().changed.connect(self.paint_icon)
        self.paint_icon()

    def paint_icon(self) -> None:
        """Draw the icon again."""
        theme = current_theme()
        self._button.setIcon(glyph_icon(self.name, theme.colours.as_mapping()[self.colour]))
        side = theme.em(1.0 if self._button.property("role") == "chip" else 1.3)
        self._button.setIconSize(QSize(side, side))


def set_icon(button: QAbstractButton, name: str, colour: str = "text") -> None:
    """Put the icon *name* on *button*, in the theme's *colour*, now and after a change of theme."""
    keeper = button.findChild(_ButtonIcon, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(keeper, _ButtonIcon):
        keeper.name, keeper.colour = name, colour
        keeper.paint_icon()
    else:
        _ButtonIcon(button, name, colour)
