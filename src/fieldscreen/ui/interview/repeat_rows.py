"""What stands between the questions of a repeat: the heading of each instance, and the offer of one more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import button, column, row, text
from fieldscreen.workflow.views import AddingView, InstanceView

_STEP_EM = 1.4


class InstanceHeading(QFrame):
    """Which instance the questions below belong to.

    Signals:
        remove_requested: Reference of the instance.

    Args:
        view: The instance.
        locked: Whether nothing can be changed any more.
    """

    remove_requested = Signal(str)

    def __init__(self, view: InstanceView, *, locked: bool) -> None:
        super().__init__()
        self.view = view
        self.setObjectName(f"interview.instance.{_name(view.ref)}")
        title = self.tr("{title} {number}").format(title=view.title, number=view.number)
        words = column(text(title, "heading"), gap_em=0.1)
        if view.second_title:
            words.addWidget(text(view.second_title, "muted"))
        line = row(words)
        line.setStretch(0, 1)
        if not view.is_fixed and not locked:
            away = button(
                self.tr("Take away"),
                f"interview.remove.{_name(view.ref)}",
                icon="trash_can_outline",
                role="quiet",
            )
            away.setAccessibleName(self.tr("Take away {title}").format(title=title))
            away.clicked.connect(lambda: self.remove_requested.emit(view.ref))
            line.addWidget(away)
        _indent(line, view.depth)
        self.setLayout(line)
        self.setAccessibleName(title)


class AddingRow(QWidget):
    """Offers one more instance.

    Signals:
        add_requested: Reference of the repeat as a whole.

    Args:
        view: The offer.
    """

    add_requested = Signal(str)

    def __init__(self, view: AddingView) -> None:
        super().__init__()
        self.view = view
        words = self.tr("Add: {title}") if view.is_first else self.tr("Add another: {title}")
        add = button(words.format(title=view.title), f"interview.add.{_name(view.ref)}", icon="plus")
        add.clicked.connect(lambda: self.add_requested.emit(view.ref))
        line = row(add, 1)
        _indent(line, view.depth)
        self.setLayout(line)


def _name(ref: str) -> str:
    return ref.rsplit("/", 1)[-1]


def _indent(line: QHBoxLayout, depth: int) -> None:
    em = current_theme().em
    line.setContentsMargins(em(_STEP_EM * depth), em(0.4), 0, 0)
