"""How long a case stays, in the window: what is due is seen, and erased only by its code."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from fieldscreen.domain.cases import Case, CaseStatus
from fieldscreen.domain.journal import Action, grouped_head
from fieldscreen.domain.people import Person
from fieldscreen.ui.places import CaseList, CasePage, InterviewPlace, VaultPlace
from fieldscreen.workflow import cases, retention
from fieldscreen.workflow.erasing import certificates
from fieldscreen.workflow.workplace import Access
from support.offices import PASSPHRASE, rehearsed

WORDS = "Demande du juge des enfants"


@pytest.fixture
def case(desk):
    """The synthetic case, due since yesterday, on its page."""
    made, _ = desk.make_case()
    desk.workplace._around.clock.now += timedelta(days=31)
    _go(desk, CasePage(made))
    return made


def _go(desk, place):
    desk.navigator.go(place)
    if place == VaultPlace("due"):
        desk.qtbot.waitUntil(lambda: desk.screen.findChild(QWidget, "due.counts") is not None)
    desk.settle()


def _press(desk, name):
    desk.find(name).click()
    desk.settle()


def _fill(desk, name, words):
    editor = desk.find(name)
    if isinstance(editor, QPlainTextEdit):
        editor.setPlainText(words)
    else:
        editor.setText(words)


def _shown(desk):
    return "\n".join(label.text() for label in desk.window.findChildren(QLabel) if label.isVisible())


def _shown_in_dialogs(desk):
    return "\n".join(label.text() for made in desk.dialogs() for label in made.findChildren(QLabel))


def _keeping(desk, case):
    return retention.keeping_of(desk.workplace, case)


def test_case_page_when_due_then_it_says_so_first_and_offers_what_can_be_done(desk, case):
    assert "À effacer\u00a0:" in desk.find("case_page.due").text()
    below = desk.find("case_page.next_card").mapTo(desk.window, desk.find("case_page.next_card").pos()).y()
    card = desk.find("case_page.retention")
    assert card.mapTo(desk.window, card.pos()).y() < below
    for wish in ("close", "extend", "hold", "erase"):
        assert desk.find(f"case_page.{wish}").isEnabled()


def test_hold_when_placed_then_erasing_is_not_offered_and_lifting_needs_a_reason(desk, case):
    _press(desk, "case_page.hold")
    _press(desk, "hold.accept")
    assert "raison écrite" in desk.find("hold.problem.text").text()
    _fill(desk, "hold.reason", WORDS)
    _press(desk, "hold.accept")
    assert _keeping(desk, case).retention.hold.reason == WORDS
    assert "à revoir" not in _shown(desk)
    desk.workplace._around.clock.now += timedelta(days=91)
    _go(desk, VaultPlace("due"))
    assert "à revoir" in _shown(desk)
    _go(desk, CasePage(case))
    assert "à revoir" in _shown(desk)
    assert WORDS in desk.find("case_page.hold.text").text()
    assert not [made for made in desk.screen.findChildren(QWidget, "case_page.erase") if made.isVisible()]
    _press(desk, "case_page.lift")
    _fill(desk, "lift.reason", "rendue")
    _press(desk, "lift.accept")
    assert _keeping(desk, case).retention.hold is None
    assert desk.find("case_page.erase")


def test_hold_when_only_looked_at_then_the_proposed_day_is_not_kept_as_if_somebody_had_typed_it(desk, case):
    lines = len(desk.workplace.vault.journal())
    _press(desk, "case_page.hold")
    assert desk.find("hold.review").text()
    _press(desk, "hold.cancel")
    assert _keeping(desk, case).retention.drafts == {}
    acts = {line.action for line in desk.workplace.vault.journal()[lines:]}
    assert acts == {Action.CASE_READ}


def test_extension_when_too_long_then_the_last_possible_day_is_told_and_nothing_typed_is_lost(desk, case):
    _press(desk, "case_page.extend")
    _fill(desk, "extend.until", "12/05/2037")
    _fill(desk, "extend.reason", WORDS)
    _press(desk, "extend.accept")
    assert "au 22 novembre 2028" in desk.find("extend.problem.text").text()
    assert desk.find("extend.reason").toPlainText() == WORDS
    _fill(desk, "extend.until", "12/05/2027")
    _press(desk, "extend.accept")
    assert _keeping(desk, case).standing.due.extended_to.isoformat() == "2027-05-12"
    assert WORDS in _shown(desk)


def test_closing_when_the_recovery_was_never_rehearsed_then_refused_with_the_way_and_nothing_lost(desk, case):
    _press(desk, "case_page.close")
    box = desk.find("closing.outcome")
    box.setCurrentIndex(box.findData("handed_over"))
    _fill(desk, "closing.done", WORDS)
    _press(desk, "closing.accept")
    assert "Feuilles de secours" in _shown_in_dialogs(desk)
    assert _status(desk, case) is CaseStatus.OPEN
    assert desk.find("closing.done").toPlainText() == WORDS


def test_closing_when_the_outcome_is_missing_then_it_is_asked_and_when_given_the_card_is_shown(desk, case):
    rehearsed(desk.workplace)
    _press(desk, "case_page.close")
    _press(desk, "closing.accept")
    assert _status(desk, case) is CaseStatus.OPEN
    box = desk.find("closing.outcome")
    box.setCurrentIndex(box.findData("handed_over"))
    _fill(desk, "closing.done", WORDS)
    _fill(desk, "closing.contact", "novembre 2026")
    assert desk.find("closing.contact.words").text() == "novembre 2026"
    _press(desk, "closing.accept")
    assert _status(desk, case) is CaseStatus.CLOSED
    assert WORDS in _shown(desk)
    _press(desk, "case_page.reopen")
    _fill(desk, "reopen.reason", "nouveaux faits")
    _press(desk, "reopen.accept")
    assert _status(desk, case) is CaseStatus.OPEN
    assert _keeping(desk, case).retention.closings[0].reopen_reason == "nouveaux faits"


def _status(desk, case):
    return desk.workplace.vault.get(Case, case).status


@pytest.mark.parametrize("key", [Qt.Key.Key_F12, Qt.Key.Key_Escape], ids=["panic", "escape"])
def test_closing_when_locked_or_left_half_way_then_no_word_and_no_choice_is_lost(desk, case, key):
    _press(desk, "case_page.close")
    box = desk.find("closing.outcome")
    box.setCurrentIndex(box.findData("contact_lost"))
    _fill(desk, "closing.done", WORDS)
    handle = desk.dialogs()[0].windowHandle()
    desk.running.triggers.keys.watch(handle)
    QTest.keyClick(handle, key)
    desk.settle()
    assert not desk.dialogs()
    if desk.workplace.access is Access.LOCKED:
        QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Escape)
        desk.settle()
        desk.workplace.unlock(PASSPHRASE)
        _go(desk, CasePage(case))
    _press(desk, "case_page.close")
    assert desk.find("closing.done").toPlainText() == WORDS
    assert desk.find("closing.outcome").currentData() == "contact_lost"
    assert _status(desk, case) is CaseStatus.OPEN


def test_erasure_when_the_code_is_not_typed_then_the_button_is_dead(desk, case):
    code = desk.workplace.vault.get(Case, case).code
    _press(desk, "case_page.erase")
    go = desk.find("erase.accept")
    assert not go.isEnabled()
    for typed in ("K7M", "AAA-AAA-A", code[:-1]):
        _fill(desk, "erase.code", typed)
        assert not go.isEnabled()
    _fill(desk, "erase.code", code.lower())
    assert go.isEnabled()
    _press(desk, "erase.cancel")
    assert desk.workplace.vault.find(Case, case) is not None


def test_erasure_when_done_then_no_view_holds_the_case_any_more_and_no_way_leads_back(desk, case):
    interview = cases.open_case(desk.workplace, case).interviews[0].interview.identifier
    names = {person.family_name for person in desk.workplace.vault.all(Person, case=case)} - {""}
    code = desk.workplace.vault.get(Case, case).code
    assert names
    for place in (CaseList(), InterviewPlace(case, interview), CasePage(case)):
        _go(desk, place)
    _press(desk, "case_page.erase")
    box = desk.find("erase.copies")
    box.setCurrentIndex(box.findData("until"))
    _fill(desk, "erase.until", "12/05/2027")
    _fill(desk, "erase.code", code)
    _press(desk, "erase.accept")
    desk.settle()
    assert desk.workplace.vault.all(Person) == ()
    assert not [place for place in desk.navigator._trail if getattr(place, "case", "") == case]
    held = [
        widget
        for widget in QApplication.allWidgets()
        for text in [getattr(widget, "text", lambda: "")() if isinstance(widget, QLabel | QLineEdit) else ""]
        if code in text or any(name in text for name in names)
    ]
    assert held == []
    (kept,) = certificates(desk.workplace)
    assert kept.statement.older_copies.until.isoformat() == "2027-05-12"
    assert "Certificat n°" in desk.find("bar.said").text()


def test_due_page_when_opened_then_counts_cases_and_certificates_are_there(desk, case):
    code = desk.workplace.vault.get(Case, case).code
    cases.create_case(desk.workplace)
    _go(desk, VaultPlace("due"))
    assert desk.find("due.counts").text().startswith("1 dossier à échéance")
    assert code in _shown(desk)
    assert "suggestion de ce programme" in _shown(desk)
    _press(desk, "due.extend.0")
    _fill(desk, "extend.until", "12/05/2027")
    _fill(desk, "extend.reason", WORDS)
    _press(desk, "extend.accept")
    desk.qtbot.waitUntil(lambda: desk.screen.findChild(QWidget, "due.counts") is not None)
    desk.settle()
    assert desk.find("due.counts").text().startswith("0 dossier")


def test_due_page_when_a_case_is_erased_from_it_then_its_certificate_can_be_saved(desk, case, tmp_path):
    code = desk.workplace.vault.get(Case, case).code
    _go(desk, VaultPlace("due"))
    _press(desk, "due.erase.0")
    _fill(desk, "erase.code", code)
    _press(desk, "erase.accept")
    desk.qtbot.waitUntil(lambda: desk.screen.findChild(QWidget, "due.certificate.1") is not None)
    desk.settle()
    _press(desk, "due.certificate.1")
    _fill(desk, "save_certificate.name", str(tmp_path / "c.json"))
    _press(desk, "save_certificate.accept")
    assert (tmp_path / "c.json").is_file()


def test_period_when_lengthened_without_a_reason_then_it_is_refused_and_with_one_it_is_shown(desk):
    _go(desk, VaultPlace("due"))
    _press(desk, "due.period")
    _fill(desk, "period.amount", "45")
    _press(desk, "period.accept")
    assert "raison écrite" in desk.find("period.problem.text").text()
    _fill(desk, "period.reason", WORDS)
    _press(desk, "period.accept")
    desk.qtbot.waitUntil(lambda: desk.screen.findChild(QWidget, "due.counts") is not None)
    desk.settle()
    assert f"45 jours (choix de votre organisme\u00a0: {WORDS})" in _shown(desk)


def test_list_when_a_case_is_due_then_it_is_marked(desk, case):
    _go(desk, CaseList())
    desk.qtbot.waitUntil(lambda: "à échéance" in _shown(desk))


def test_journal_page_when_checked_then_the_result_is_in_words_and_a_printed_head_is_found(desk, case):
    _go(desk, VaultPlace("journal"))
    line = desk.workplace.vault.journal()[3]
    with desk.qtbot.waitSignal(desk.screen.verified):
        _fill(desk, "journal.head", f"{line.sequence} – {grouped_head(line.hash)}")
        desk.find("journal.verify").click()
    desk.settle()
    words = desk.find("journal.result.text").text()
    assert "Le journal est intact" in words
    assert f"ligne {line.sequence} de ce journal" in words
    _fill(desk, "journal.head", "x")
    _press(desk, "journal.verify")
    assert "Pas compris" in _shown(desk)


def test_journal_page_when_filtered_then_only_those_lines_are_shown(desk, case):
    code = desk.workplace.vault.get(Case, case).code
    cases.create_case(desk.workplace)
    _go(desk, VaultPlace("journal"))
    box = desk.find("journal.action")
    box.setCurrentIndex(box.findData(Action.CASE_CREATED.value))
    desk.settle()
    assert _shown(desk).count("Dossier ouvert pour la première fois") == 2
    _fill(desk, "journal.case", code)
    desk.find("journal.case").editingFinished.emit()
    desk.settle()
    assert _shown(desk).count("Dossier ouvert pour la première fois") == 1
    _fill(desk, "journal.case", "AAA-AAA-A")
    desk.find("journal.case").editingFinished.emit()
    desk.settle()
    assert "Aucun dossier n’a ce code" in _shown(desk)


def test_journal_page_when_saved_then_the_table_is_where_it_was_asked(desk, case, tmp_path):
    _go(desk, VaultPlace("journal"))
    _press(desk, "journal.export")
    _fill(desk, "save_journal.name", str(tmp_path / "j.csv"))
    _press(desk, "save_journal.accept")
    desk.wait_done()
    assert "Numéro" in (tmp_path / "j.csv").read_text("utf-8-sig")


def test_vault_menu_when_opened_then_it_leads_to_both_pages(desk):
    names = [action.objectName() for action in desk.find("bar.vault").menu().actions()]
    assert {"bar.vault.due", "bar.vault.journal"} <= set(names)
