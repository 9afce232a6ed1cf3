"""The list of cases and its search, in the window: by keys, with marks, a page at a time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.ui.places import CaseList, CasePage
from fieldscreen.workflow import cases
from fieldscreen.workflow.case_list import PAGE_ROWS
from fieldscreen.workflow.searching import CaseSearch
from fieldscreen.workflow.workplace import LockReason


def _case(desk, reminder="", **name):
    case = cases.create_case(desk.workplace, reminder).identifier
    if name:
        cases.save_person(desk.workplace, case, Person(f"{case}-p", Role.CHILD, **name))
    return case


def _go_to_list(desk):
    desk.navigator.go_home()
    desk.settle()
    search = desk.workplace.until_lock(CaseSearch)
    desk.qtbot.waitUntil(lambda: search.progress.is_complete and search.progress.ready > 0)


def _type(desk, words):
    desk.find("case_list.search").setText(words)
    desk.qtbot.waitUntil(lambda: _count(desk).endswith(("trouvé", "trouvés", "found")), timeout=5000)
    desk.settle()


def _count(desk):
    label = desk.window.findChildren(QLabel, "case_list.count")[-1].text()
    return label.split(".")[0]


def _labels(desk, name):
    return [label.text() for label in desk.find(name).findChildren(QLabel) if label.text()]


def _key(desk, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or desk.window, key, held)
    desk.settle()


def test_search_when_a_name_is_typed_then_it_is_marked_and_enter_opens_the_case(desk):
    case = _case(desk, "portail rouge", given_name="Ștefan", family_name="Ionuț")
    _case(desk, "autre", given_name="Ana")
    _go_to_list(desk)

    _type(desk, "stef rouge")

    labels = _labels(desk, "case_list.case.0")
    assert any("<b><u>Ștefan</u></b> Ionuț" in words for words in labels)
    assert any("portail <b><u>rouge</u></b>" in words for words in labels)
    assert "Ștefan Ionuț" in desk.find("case_list.case.0").accessibleName()
    _key(desk, Qt.Key.Key_Return)
    assert desk.navigator.place == CasePage(case)


def test_search_when_words_stand_in_a_statement_then_it_says_where(desk):
    case, _interview = desk.make_case()
    _go_to_list(desk)
    statement = cases.open_case(desk.workplace, case).statements[0]
    word = max(statement.text.split(), key=len).strip(".,;:!?»«")

    _type(desk, word.lower())

    labels = _labels(desk, "case_list.case.0")
    assert any(words.startswith(("Parole ou fait", "Réponse")) and "<b><u>" in words for words in labels)


def test_search_when_what_was_typed_looks_like_markup_then_it_is_text(desk):
    _case(desk, "<b>gras</b> & co")
    _go_to_list(desk)

    _type(desk, "gras")

    labels = _labels(desk, "case_list.case.0")
    assert any("&lt;b&gt;<b><u>gras</u></b>&lt;/b&gt; &amp; co" in words for words in labels)


def test_search_when_a_name_only_sounds_alike_then_it_says_so(desk):
    _case(desk, given_name="Jelena")
    _go_to_list(desk)

    _type(desk, "Yelena")

    assert "son proche" in _labels(desk, "case_list.case.0")


def test_search_when_nothing_is_found_then_a_next_step_leads_back(desk):
    _case(desk, "portail")
    _go_to_list(desk)
    _type(desk, "introuvable")
    assert desk.find("case_list.nothing").isVisible()
    assert desk.find("case_list.begin").text()

    desk.find("case_list.show_all").click()
    desk.settle()

    assert desk.find("case_list.search").text() == ""
    assert "portail" in desk.find("case_list.case.0").accessibleName()


def test_list_when_used_by_keys_then_arrows_walk_and_ctrl_f_returns(desk):
    for number in range(3):
        _case(desk, f"mot{number}")
    _go_to_list(desk)
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert QApplication.focusWidget() is desk.find("case_list.search")

    _key(desk, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is desk.find("case_list.case.0")
    _key(desk, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is desk.find("case_list.case.1")
    _key(desk, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is desk.find("case_list.case.0")
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert QApplication.focusWidget() is desk.find("case_list.search")


def test_list_when_long_then_it_opens_a_page_and_more_when_scrolled(desk):
    for number in range(PAGE_ROWS + 5):
        _case(desk, f"mot{number}")
    _go_to_list(desk)
    names = {f"case_list.case.{number}" for number in range(PAGE_ROWS + 5)}

    def made():
        return {one.objectName() for one in desk.screen.findChildren(object)} & names

    assert len(made()) == PAGE_ROWS
    assert _count(desk).startswith(str(PAGE_ROWS + 5))
    bar = desk.screen._page.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.settle()
    assert made() == names


def test_list_when_a_case_changed_then_returning_shows_and_finds_it(desk):
    first = _case(desk, "premier")
    _case(desk, "second")
    _go_to_list(desk)
    desk.navigator.go(CasePage(first))
    cases.rename_case(desk.workplace, first, "nouveau repère")

    _go_to_list(desk)
    assert "nouveau repère" in desk.find("case_list.case.0").accessibleName()
    _type(desk, "repere")
    assert "nouveau repère" in desk.find("case_list.case.0").accessibleName()


def test_lock_when_a_search_is_shown_then_nothing_of_it_stays(desk):
    _case(desk, "portail", given_name="Ștefan")
    _go_to_list(desk)
    _type(desk, "stefan")
    search = desk.workplace.until_lock(CaseSearch)

    desk.navigator.lock(LockReason.REQUESTED)
    desk.settle()

    assert search.find("stefan") == ()
    assert not any("Ștefan" in label.text() for label in desk.window.findChildren(QLabel))
    desk.workplace.unlock("abeille cabane dauphin facile gazelle")
    desk.navigator.go(CaseList())
    desk.settle()
    assert desk.find("case_list.search").text() == ""


@pytest.mark.parametrize("look", [("fr", "light", 1.0), ("en", "dark", 2.0)])
def test_search_when_shown_then_nothing_reaches_beyond_the_window(new_open_desk, look):
    desk = new_open_desk(language=look[0], brightness=look[1], scale=look[2])
    desk.make_case()
    _go_to_list(desk)
    for words in ("portail", "introuvable"):
        _type(desk, words)
        for made in desk.screen.findChildren(QLabel):
            if made.isVisible():
                assert made.mapTo(desk.window, made.rect().topRight()).x() <= desk.window.width()


def test_search_when_it_rests_then_the_cases_it_showed_are_journalled_without_the_words(desk):
    case = _case(desk, "portail rouge")
    _go_to_list(desk)
    _type(desk, "portail")
    desk.qtbot.waitUntil(
        lambda: any(line.action is Action.CASE_FOUND for line in desk.workplace.vault.journal()),
        timeout=10000,
    )
    line = next(line for line in desk.workplace.vault.journal() if line.action is Action.CASE_FOUND)
    assert (line.case, line.digest) == (case, "")
    assert "portail" not in str(line)
