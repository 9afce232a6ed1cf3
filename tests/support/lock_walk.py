"""A person at a desk who locks at every step: walks the program, and looks before and after.

What is typed carries a word that stands nowhere else, so that one word tells whether anything
of a case is left in any widget.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from fieldscreen.ui.background import wait_for_work
from fieldscreen.ui.places import (
    CaseList,
    CasePage,
    InterviewPlace,
    ReferringPlace,
    ResultPlace,
    Unlock,
    VerifyPlace,
)
from fieldscreen.workflow import cases, interviewing
from fieldscreen.workflow.locking import LockReason, LockState
from fieldscreen.workflow.workplace import Access
from support.offices import PASSPHRASE, WORKER

CANARY = "Zqxwv"
"""Stands in everything this person types."""


@dataclass
class Walk:
    """One person at one desk."""

    desk: object
    vault: object = None
    case: str = ""
    interview: str = ""
    codes: list[str] = field(default_factory=list)
    _typed: int = 0

    # -- steps -----------------------------------------------------------------------------

    def first_run(self):
        """Make the vault and open it for the first time."""
        self.desk.find("first_run.name").setText("Camille Exemple")
        self.desk.navigator.lock(LockReason.REQUESTED)
        assert self.desk.find("first_run.name").text() == "Camille Exemple"
        self.desk.navigator.door.make(WORKER, PASSPHRASE, False)
        self._until(lambda: isinstance(self.desk.navigator.place, Unlock))
        self.unlock()

    def unlock(self):
        """Type the passphrase."""
        self.desk.find("unlock.passphrase").setText(PASSPHRASE)
        self.desk.find("unlock.open").click()
        self._until(lambda: not self.desk.navigator.door.is_opening)
        assert self.desk.workplace.access is Access.OPEN
        self.vault = self.desk.workplace.vault
        self.desk.settle()
        self.desk.qtbot.wait(10)
        self.desk.settle()

    def go(self, place):
        """Go to a kind of place."""
        self.leave_dialogs()
        there = {
            "list": CaseList,
            "case": lambda: CasePage(self.case),
            "interview": lambda: InterviewPlace(self.case, self.interview),
            "result": lambda: ResultPlace(self.case),
            "referring": lambda: ReferringPlace(self.case),
            "verify": VerifyPlace,
        }[place]()
        self.desk.navigator.go(there)
        self.desk.settle()

    def begin_case(self):
        """Begin a case by its dialog, and a questionnaire."""
        self.go("list")
        self.ask("new_case")
        self.type_in("reminder.line")
        self.desk.find("reminder.accept").click()
        self.desk.settle()
        self.case = self.desk.navigator.place.case
        form = interviewing.questionnaires(self.desk.workplace)[0].identifier
        sitting = interviewing.start_interview(self.desk.workplace, self.case, form)
        self.interview = sitting.interview.identifier
        self.codes.append(cases.open_case(self.desk.workplace, self.case).case.code)

    def ask(self, what):
        """Open a dialog."""
        signals = {
            "new_case": "new_case_requested",
            "statement": "statement_requested",
            "person": "person_requested",
            "reminder": "rename_requested",
            "child": "child_speaks",
        }
        signal = getattr(self.desk.screen, signals[what])
        signal.emit(*([None] if what in ("statement", "person") else []))
        self.desk.settle()

    def leave_dialogs(self):
        """Close what is in front."""
        for dialog in self.desk.dialogs():
            dialog.reject()
        self.desk.settle()

    def type_in(self, name, *, caret=3):
        """Type something new into a field, as the last thing done."""
        self._typed += 1
        words = f"{CANARY} {self._typed} fetița"
        editor = self.desk.find(name)
        editor.setFocus()
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(words)
            cursor = editor.textCursor()
            cursor.setPosition(caret)
            editor.setTextCursor(cursor)
        else:
            editor.setText(words)
            editor.textEdited.emit(words)
            editor.setCursorPosition(caret)

    def section(self, step):
        """Go to another section of the questionnaire."""
        self.desk.screen.step_section(step)
        self.desk.settle()

    def prepare(self):
        """Have the pages of the referral made."""
        if not self.desk.find("referring.recipient_name").text():
            self.type_in("referring.recipient_name")
        self.desk.show_pages()

    def sign(self):
        """Sign the pages."""
        self.desk.find("referring.sign").click()
        assert wait_for_work(60_000)
        self.desk.settle()

    # -- the lock --------------------------------------------------------------------------

    def lock_and_come_back(self, reason, *, words=None):
        """Lock, look for anything left, open again, and find everything where it was, or just *words*."""
        place, stood = self.desk.navigator.place, self.picture()
        self.desk.navigator.lock(reason)
        assert words_of_cases(self.codes) == []
        self.desk.settle()
        assert words_of_cases(self.codes) == []
        assert self.desk.workplace.lock_state.state is LockState.LOCKED
        assert self.vault._opened.keys.data.is_wiped
        assert self.desk.dialogs() == []
        self.desk.window._on_return()
        self.desk.settle()
        self.unlock()
        assert self.desk.navigator.place == place
        if words is None:
            assert self.picture() == stood
        else:
            assert self.words() == words

    def picture(self):
        """Return what stands in every field one types into, with the cursor of the one that has it."""
        roots = [self.desk.screen, *self.desk.dialogs()]
        held = roots[-1].window().focusWidget()
        fields = {}
        for root in roots:
            for editor in root.findChildren(QLineEdit) + root.findChildren(QPlainTextEdit):
                if editor.isVisible() and not editor.objectName().startswith("qt_"):
                    fields[editor.objectName()] = _as_it_stands(editor, with_cursor=editor is held)
        names = [root.objectName() for root in roots[1:]]
        return names, {name: words for name, words in fields.items() if words[0]}

    def words(self):
        """Return what stands in every field one types into."""
        return {name: stands[0] for name, stands in self.picture()[1].items()}

    def _until(self, holds):
        self.desk.qtbot.waitUntil(holds, timeout=20_000)
        self.desk.settle()


def _as_it_stands(editor, *, with_cursor):
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText(), editor.textCursor().position() if with_cursor else None
    return editor.text(), editor.cursorPosition() if with_cursor else None


def words_of_cases(codes):
    """Return every text in any widget of the program that holds a word of a case."""
    secrets = [CANARY, *codes]
    return [
        words
        for top in QApplication.topLevelWidgets()
        for widget in (top, *top.findChildren(QWidget))
        for words in _texts(widget)
        if any(secret in words for secret in secrets)
    ]


def _texts(widget):
    yield from (
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.toolTip(),
        widget.windowTitle(),
    )
    if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
