"""Where a printed recovery is typed: one code, or the words of two sheets.

What was typed is read and thrown away; none of it is ever kept.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from fieldscreen.ui.parts.basics import button, column, row, text
from fieldscreen.ui.parts.fields import Field, TextArea, line_edit
from fieldscreen.workflow.recovery import RecoverySecret, SlotKind, read_recovery

_KINDS = (SlotKind.RECOVERY_CODE, SlotKind.RECOVERY_SHARES)


class RecoveryEntry(QWidget):
    """Asks for what stands on paper.

    Signals:
        entered: Enter was pressed in the code, or Ctrl+Enter in the second sheet.

    Args:
        name: Object name; the fields are called ``name.code``, ``name.first``, ``name.second``.
        kind: What is asked for first.
        fixed: Whether the other kind cannot be chosen.
    """

    entered = Signal()

    def __init__(self, name: str, kind: SlotKind, *, fixed: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._kind = kind
        self._buttons = {
            SlotKind.RECOVERY_CODE: button(self.tr("A code"), f"{name}.is_code", role="choice"),
            SlotKind.RECOVERY_SHARES: button(
                self.tr("Two sheets of words"), f"{name}.is_sheets", role="choice"
            ),
        }
        for one, made in self._buttons.items():
            made.setCheckable(True)
            made.clicked.connect(lambda _checked, chosen=one: self.show_kind(chosen))
        self._code = line_edit(f"{name}.code", example="XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self._code.setInputMethodHints(_hints())
        self._code.returnPressed.connect(self.entered)
        self._sheets = tuple(TextArea(f"{name}.{which}", lines=3) for which in ("first", "second"))
        for area in self._sheets:
            area.setInputMethodHints(_hints())
        self._sheets[1].finished.connect(self.entered)
        self._fields = QStackedWidget()
        self._pages = (self._code_page(), self._sheets_page())
        for page in self._pages:
            self._fields.addWidget(page)
        lines = column(gap_em=0.6)
        if not fixed:
            lines.addLayout(row(*self._buttons.values(), 1))
        lines.addWidget(self._fields)
        self.setLayout(lines)
        self.show_kind(kind)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been typed."""
        return not any(one.strip() for one in self._texts())

    def show_kind(self, kind: SlotKind) -> None:
        """Ask for a code or for sheets."""
        self._kind = kind
        for one, made in self._buttons.items():
            made.setChecked(one is kind)
        self._fields.setCurrentIndex(_KINDS.index(kind))
        # The hidden page must not keep its height.
        for place, page in enumerate(self._pages):
            policy = page.sizePolicy()
            shown = place == self._fields.currentIndex()
            policy.setVerticalPolicy(policy.Policy.Preferred if shown else policy.Policy.Ignored)
            page.setSizePolicy(policy)
        self.focus_first()

    def focus_first(self) -> None:
        """Start with the code, or the first sheet."""
        self._editors()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def read(self) -> RecoverySecret:
        """Return what was typed.

        Raises:
            RecoveryCodeMistyped, RecoverySheetMistyped: If there is a slip.
        """
        return read_recovery(self._kind, self._texts())

    def forget(self) -> None:
        """Empty every field."""
        self._code.clear()
        for area in self._sheets:
            area.clear()

    def _texts(self) -> list[str]:
        if self._kind is SlotKind.RECOVERY_CODE:
            return [self._code.text()]
        return [area.toPlainText() for area in self._sheets]

    def _editors(self) -> tuple[QLineEdit | QPlainTextEdit, ...]:
        return (self._code,) if self._kind is SlotKind.RECOVERY_CODE else self._sheets

    def _code_page(self) -> QWidget:
        page = QWidget()
        hint = self.tr("Capitals, spaces and hyphens do not matter.")
        page.setLayout(column(Field(self.tr("The code, as it is printed"), self._code, hint), 1))
        return page

    def _sheets_page(self) -> QWidget:
        page = QWidget()
        first = Field(self.tr("The twenty words of one sheet"), self._sheets[0])
        second = Field(self.tr("The twenty words of another sheet"), self._sheets[1])
        hint = text(
            self.tr("Words in their order, with spaces between them; four letters of each are enough."),
            "small",
        )
        page.setLayout(column(first, second, hint, 1))
        return page


def _hints() -> Qt.InputMethodHint:
    hint = Qt.InputMethodHint
    return hint.ImhSensitiveData | hint.ImhNoPredictiveText | hint.ImhNoAutoUppercase
