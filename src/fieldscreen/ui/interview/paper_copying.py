"""What an interview does more while a sheet of paper is copied into it; nothing when none is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldscreen.ui.interview.quick_entry import TYPED, QuickEntry
from fieldscreen.ui.sheet_words import sheet_words
from fieldscreen.workflow.copying import Copied, CopyingError
from fieldscreen.workflow.typed_texts import TypedField, TypedText

if TYPE_CHECKING:
    from fieldscreen.ui.interview.interview_screen import InterviewScreen


class PaperCopying:
    """Ties the line one copies with to the questions below it.

    Attributes:
        entry: The line; ``None`` when no sheet is copied, or the interview is closed.

    Args:
        screen: The interview.
    """

    def __init__(self, screen: InterviewScreen) -> None:
        self._screen = screen
        self.entry: QuickEntry | None = None
        paper, copying = screen.model.sitting.interview.paper, screen.model.copying
        if paper is not None and copying is not None:
            self.entry = QuickEntry(copying, self._keep, sheet_words(paper))
            self.entry.question_named.connect(screen.show_beside)
            self.entry.undo_requested.connect(screen.undo)

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """What stands above the questions."""
        return (self.entry,) if self.entry is not None else ()

    def take(self, ref: str) -> bool:
        """Put a question's number into the line and the keyboard there; tell whether there is a line."""
        if self.entry is None or self._screen.model.copying is None:
            return False
        self.entry.show_next(self._screen.model.copying.label_of(ref))
        self.entry.take_focus()
        return True

    def start(self) -> None:
        """Put the keyboard on the line."""
        if self.entry is not None:
            self.entry.take_focus()

    def typed_fields(self) -> tuple[TypedField, ...]:
        """Return the line as it stands, when something is typed in it."""
        line = self.entry.typed_field() if self.entry is not None else None
        return (line,) if line is not None else ()

    def name_of(self, held: QWidget | None) -> str:
        """Return the name of the line if it is *held*, else nothing."""
        return TYPED if self.entry is not None and held is self.entry.line else ""

    def put_typed(self, typed: TypedText) -> QWidget | None:
        """Put the line back as it stood; return it if the keyboard was there."""
        line = next((field for field in typed.fields if field.name == TYPED), None)
        if self.entry is None or line is None:
            return None
        self.entry.put_typed(line)
        return self.entry.line if typed.focus == TYPED else None

    def _keep(self, line: str) -> Copied | None:
        """Store a copied line; a slip is the line's own to tell, anything else the navigator's."""
        self._screen.commit_typed()
        try:
            kept = self._screen.model.copy_line(line)
        except CopyingError:
            raise
        except Exception as error:  # noqa: BLE001  told where people read it
            self._screen.failed.emit(error)
            return None
        self._screen.show_stored()
        return kept
