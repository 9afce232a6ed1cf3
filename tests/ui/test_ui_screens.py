"""Every screen: names for screen readers, nothing cut at twice the text on the smallest screen, keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from fieldscreen.domain.answers import AnswerState
from fieldscreen.ui.places import (
    CaseList,
    CasePage,
    FirstRun,
    InterviewPlace,
    Recover,
    ReferringPlace,
    Repair,
    ResultPlace,
    Unlock,
    VaultPlace,
    VerifyPlace,
)
from fieldscreen.ui.retention.wishes import RetentionWish
from fieldscreen.ui.vault_pages import vault_pages

PAGES = [page.place.page for page in vault_pages()]
SCREENS = [
    "first",
    "unlock",
    "list",
    "case",
    "interview",
    "result",
    "referring",
    "verify",
    *PAGES,
    "recover",
    "repair",
]
LOOKS = [("fr", "light", 1.0), ("fr", "dark", 2.0), ("en", "light", 2.0)]


_WISHES = (RetentionWish.CLOSE, RetentionWish.EXTEND, RetentionWish.HOLD, RetentionWish.ERASE)


def _show(desk, name, case, interview):
    place = {
        "first": FirstRun(),
        "unlock": Unlock(),
        "list": CaseList(),
        "case": CasePage(case),
        "interview": InterviewPlace(case, interview),
        "result": ResultPlace(case),
        "referring": ReferringPlace(case),
        "verify": VerifyPlace(),
        **{page: VaultPlace(page) for page in PAGES},
        "recover": Recover(),
        "repair": Repair("database", "page 12"),
    }[name]
    desk.navigator.go(place)
    if name == "due":
        desk.qtbot.waitUntil(lambda: desk.screen.findChild(QWidget, "due.counts") is not None)
    desk.settle()


def _dialogs(desk, case):
    """Open every dialog in turn."""
    desk.navigator.go(CasePage(case))
    desk.settle()
    screen = desk.screen
    for ask in (
        screen.rename_requested.emit,
        screen.interview_requested.emit,
        lambda: screen.statement_requested.emit(None),
        lambda: screen.person_requested.emit(None),
        *(lambda wish=wish: screen.retention_requested.emit(wish) for wish in _WISHES),
        desk.window.bar.danger_requested.emit,
        desk.window.bar.help_requested.emit,
    ):
        ask()
        desk.settle()
        assert len(desk.dialogs()) == 1
        yield desk.dialogs()[0]
        desk.dialogs()[0].hide()


def _of(top, kind):
    return [
        made
        for made in top.findChildren(kind)
        if made.isVisible() and made.objectName() != "qt_spinbox_lineedit"
    ]


def _unnamed(top):
    interactive = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    for kind in interactive:
        for made in _of(top, kind):
            inner = isinstance(made.parent(), QComboBox | QLineEdit) or made.objectName().startswith("qt_")
            spoken = QAccessible.queryAccessibleInterface(made)
            if not inner and not (spoken and spoken.text(QAccessible.Text.Name).strip()):
                yield made.objectName() or str(made)


def _cut(top):
    for label in _of(top, QLabel):
        if label.text():
            inside = label.contentsRect()
            wanted = QFontMetrics(label.font()).boundingRect(
                inside.adjusted(0, 0, 0, 9999) if label.wordWrap() else inside.adjusted(0, 0, 9999, 9999),
                Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine,
                label.text(),
            )
            if wanted.height() > inside.height() + 2 or wanted.width() > inside.width() + 2:
                yield f"label {label.text()!r}: {wanted.size()} in {inside.size()}"
    for made in _of(top, QPushButton):
        if made.text() and made.width() < made.sizeHint().width() - 1:
            yield f"button {made.text()!r}: {made.width()} < {made.sizeHint().width()}"


def _beyond(top):
    """Yield what reaches past the right edge, where no scroll bar leads."""
    for made in (*_of(top, QLabel), *_of(top, QAbstractButton), *_of(top, QLineEdit)):
        right = made.mapTo(top, made.rect().topRight()).x()
        if right > top.width():
            yield f"{made.objectName() or made.text()!r} ends at {right} of {top.width()}"


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: "-".join(map(str, look)))
def test_screens_when_looked_at_then_everything_is_named_and_nothing_is_cut(new_open_desk, look):
    desk = new_open_desk(language=look[0], brightness=look[1], scale=look[2])
    case, interview = desk.make_case()
    faults = []
    for name in SCREENS:
        _show(desk, name, case, interview)
        found = [*_unnamed(desk.window), *_cut(desk.window), *_beyond(desk.window)]
        faults += [f"{name}: {fault}" for fault in found]
    for dialog in _dialogs(desk, case):
        found = [*_unnamed(dialog), *_cut(dialog), *_beyond(dialog)]
        faults += [f"{dialog.objectName()}: {fault}" for fault in found]
        assert dialog.height() <= desk.window.height()
    assert faults == []


def test_screens_when_shown_then_the_keyboard_is_somewhere_useful(desk):
    case, interview = desk.make_case()
    for name in SCREENS:
        _show(desk, name, case, interview)
        focus = desk.window.focusWidget()
        assert focus is not None, name
        assert not isinstance(focus, QScrollArea), name


def _key(desk, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(desk.window.windowHandle(), key, held)
    desk.settle()


def test_interview_when_filled_by_keys_then_digits_marks_enter_and_undo_work(desk):
    case, interview = desk.make_case(filled=False)
    desk.navigator.go(InterviewPlace(case, interview))
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    model = desk.screen.model
    first = model.first_open()
    _key(desk, Qt.Key.Key_2)
    assert model.sitting.question(first).value == "no"
    _key(desk, Qt.Key.Key_U)
    assert model.sitting.question(first).state is AnswerState.UNKNOWN
    _key(desk, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert model.sitting.question(first).value == "no"
    _key(desk, Qt.Key.Key_Return)
    assert desk.screen.current != first
    _key(desk, Qt.Key.Key_X)
    assert model.sitting.question(desk.screen.current).state is AnswerState.NOT_SAFE


def test_interview_when_letters_go_into_a_text_then_they_are_text_and_no_marks(desk):
    case, interview = desk.make_case(filled=False)
    desk.navigator.go(InterviewPlace(case, interview))
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    _key(desk, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    for letter in "urdx":
        QTest.keyClick(desk.window.windowHandle(), letter)
    desk.screen.commit_typed()
    view = desk.screen.model.sitting.question(desk.screen.current)
    assert (view.value, view.state) == ("urdx", AnswerState.ANSWERED)


def test_interview_when_a_pause_is_made_then_the_text_is_stored_without_enter(desk):
    case, interview = desk.make_case(filled=False)
    desk.navigator.go(InterviewPlace(case, interview))
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    _key(desk, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(desk.window.windowHandle(), "a")
    ref = desk.screen.current
    desk.qtbot.waitUntil(lambda: desk.screen.model.sitting.question(ref).value == "a", timeout=3000)


def test_interview_when_a_date_cannot_be_read_then_its_words_become_the_remark(desk):
    case, interview = desk.make_case(filled=False)
    desk.navigator.go(InterviewPlace(case, interview))
    desk.settle()
    section = next(view.ref for view in desk.screen.model.sections() if view.ref.endswith("who"))
    desk.screen.go_to_section(section)
    desk.settle()
    line = desk.find("interview.answer.birth_date")
    line.setText("au printemps, dit-elle")
    line.textEdited.emit(line.text())
    desk.screen.commit_typed()
    ref = next(view.ref for view in desk.screen.model.questions() if view.name == "birth_date")
    view = desk.screen.model.sitting.question(ref)
    assert (view.value, view.note) == ("", "au printemps, dit-elle")


def test_theme_when_the_text_grows_then_the_screen_is_built_anew_and_remembered(desk, tmp_path):
    before = desk.find("case_list.new").height()
    desk.running.theme.step_scale(2)
    desk.settle()
    assert desk.find("case_list.new").height() > before
    assert "1.5" in (tmp_path / "window.json").read_text()


def test_result_when_shown_then_it_names_reasons_pack_and_what_is_missing(desk):
    case, interview = desk.make_case()
    _show(desk, "result", case, interview)
    words = " ".join(label.text() for label in desk.screen.findChildren(QLabel))
    for wanted in ("Indices présents", "Encore inconnus", "ilo-2009-child-labour@", "Pour :"):
        assert wanted.replace(" :", "\u00a0:") in words or wanted in words


def test_referral_when_signed_in_the_window_then_it_is_kept_and_accepted(desk):
    case, interview = desk.make_case()
    _show(desk, "referring", case, interview)
    desk.find("referring.recipient_name").setText("CRIP d’exemple")
    desk.show_pages()
    desk.find("referring.sign").click()
    desk.qtbot.waitUntil(lambda: _is_visible(desk, "verify.verdict"), timeout=20000)
    assert desk.find("verify.verdict").text() == "Accepté"


def _is_visible(desk, name):
    return any(made.isVisible() for made in desk.window.findChildren(QWidget, name))


def test_first_run_when_the_language_changes_then_what_was_typed_stays(new_desk):
    desk = new_desk()
    desk.find("first_run.name").setText("Camille Exemple")
    desk.find("first_run.language.en").click()
    desk.settle()
    assert desk.find("first_run.create").text() == "Make my vault"
    assert desk.find("first_run.name").text() == "Camille Exemple"


def test_statement_when_kept_by_its_button_then_it_closes_and_is_listed(desk):
    case, _ = desk.make_case(filled=False)
    desk.navigator.go(CasePage(case))
    desk.settle()
    desk.screen.statement_requested.emit(None)
    desk.settle()
    desk.find("statement.text").setPlainText("Elle attend devant la gare.")
    desk.find("statement.keep").click()
    desk.settle()
    assert desk.dialogs() == []
    assert "gare" in desk.find("case_page.statement.0").accessibleName()
