"""A closed case in the window: everything can be read, nothing written, and opening again comes first."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from fieldscreen.domain.cases import Case, CaseStatus
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.retention import Outcome
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.ui.places import CaseList, CasePage, InterviewPlace, ReferringPlace, ResultPlace
from fieldscreen.workflow import cases, retention, typed_texts


def _go(desk, place):
    desk.navigator.go(place)
    desk.settle()


def _press(desk, name):
    desk.find(name).click()
    desk.settle()


def _shown(desk):
    return "\n".join(label.text() for label in desk.window.findChildren(QLabel) if label.isVisible())


def _shown_in_dialogs(desk):
    return "\n".join(label.text() for made in desk.dialogs() for label in made.findChildren(QLabel))


def _status(desk, case):
    return desk.workplace.vault.get(Case, case).status


CARD = retention.ClosingCard(Outcome.TAKEN_OVER, "Transmis.", "", None)


@pytest.fixture
def closed(desk):
    """The synthetic case with a long statement and a person, closed, on its page."""
    case, _ = desk.make_case()
    now = desk.workplace.now()
    said = Statement("s", Source.CHILD_WORDS, "mot " * 80 + "fin", "ro", now, translation="ce qui veut dire")
    cases.save_statement(desk.workplace, case, said)
    cases.save_person(desk.workplace, case, Person("p", Role.PARENT, "Exemple", "Ana"))
    retention.close_case(desk.workplace, case, CARD)
    _go(desk, CaseList())
    _go(desk, CasePage(case))
    return case


def _offered(desk, *names):
    """Return those of the buttons that are there to press."""
    parts = (desk.screen.findChild(QWidget, name) for name in names)
    return {part.objectName() for part in parts if part is not None and part.isVisible()}


def test_closed_case_when_on_its_page_then_nothing_offers_to_write_and_opening_again_comes_first(
    desk, closed
):
    writing = ("new_interview", "new_statement", "new_person", "new_referral", "rename", "refer")
    assert _offered(desk, *(f"case_page.{name}" for name in writing)) == set()
    assert desk.find("case_page.next").text() == "Rouvrir le dossier"
    assert "clos" in _shown(desk)
    assert not desk.screen.findChild(QPushButton, "case_page.new_interview").isEnabled()  # nor its key

    _press(desk, "case_page.next")
    desk.find("reopen.reason").setPlainText("nouveaux faits")
    _press(desk, "reopen.accept")

    assert _status(desk, closed) is CaseStatus.OPEN
    assert len(_offered(desk, *(f"case_page.{name}" for name in writing))) == len(writing)


def test_closed_case_when_a_statement_or_person_is_opened_then_it_is_read_whole_and_not_changed(desk, closed):
    statements = [row for row in desk.screen.findChildren(QWidget) if "statement." in row.objectName()]
    lines = len(desk.workplace.vault.journal())
    statements[-1].click()
    desk.settle()
    words = desk.find("statement.text")
    assert (words.toPlainText()[-3:], words.isReadOnly()) == ("fin", True)
    assert desk.find("statement.translation").isReadOnly()
    assert not desk.find("statement.source").isEnabled()
    QTest.keyClicks(words, "autre chose")
    assert not desk.dialogs()[0].findChild(QWidget, "statement.keep").isVisible()
    _press(desk, "statement.close")

    persons = [row for row in desk.screen.findChildren(QWidget) if "case_page.person." in row.objectName()]
    persons[-1].click()
    desk.settle()
    assert desk.find("person.family_name").isReadOnly()
    _press(desk, "person.close")

    assert desk.dialogs() == []
    assert len(desk.workplace.vault.journal()) == lines
    assert cases.open_case(desk.workplace, closed).statements[-1].text.endswith("fin")


def test_closed_case_when_its_questionnaire_and_result_are_opened_then_they_are_read_only(desk, closed):
    interview = cases.open_case(desk.workplace, closed).interviews[0].interview
    _go(desk, InterviewPlace(closed, interview.identifier))
    assert "Ce dossier est clos" in desk.find("interview.closed.text").text()
    assert _offered(desk, "interview.finish", "interview.child_speaks") == set()
    desk.screen.child_speaks.emit()  # what its key does
    desk.settle()
    assert "clos" in _shown_in_dialogs(desk)
    desk.dialogs()[0].reject()
    desk.settle()

    _go(desk, ResultPlace(closed))
    assert _offered(desk, "result.refer", "result.judge") == set()
    _go(desk, ReferringPlace(closed))
    assert desk.navigator.place == ResultPlace(closed)
    assert "rouvrez-le" in _shown_in_dialogs(desk)
    assert _status(desk, closed) is CaseStatus.CLOSED


def test_closed_case_when_something_was_being_typed_then_it_waits_until_it_is_opened_again(desk, closed):
    retention.reopen_case(desk.workplace, closed, "essai")
    where = typed_texts.TypingPlace(closed, typed_texts.STATEMENT, "s2")
    typed_texts.keep_typed(
        desk.workplace, where, [typed_texts.TypedField("statement.text", "pas fini")], focus="statement.text"
    )
    retention.close_case(desk.workplace, closed, CARD)
    _go(desk, CaseList())
    _go(desk, CasePage(closed))
    assert desk.dialogs() == []
    retention.reopen_case(desk.workplace, closed, "nouveaux faits")
    _go(desk, CaseList())
    _go(desk, CasePage(closed))
    assert desk.find("statement.text").toPlainText() == "pas fini"
