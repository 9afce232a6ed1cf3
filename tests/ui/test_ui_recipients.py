"""Recipients in the window: found by the child's commune, completed, passed on, chosen for a referral."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from fieldscreen.ui.places import ReferringPlace, VaultPlace
from fieldscreen.workflow import referring
from fieldscreen.workflow.directory_exchange import export_directory
from fieldscreen.workflow.recipients import Channel, Detail, Mark, directory_of, save_office, stated
from support.offices import PASSPHRASE, WORKER, workplace_on


def _visible(desk, name):
    return any(made.isVisible() for made in desk.window.findChildren(QWidget, name))


def _search(desk, name, words):
    line = desk.find(f"{name}.line")
    line.setFocus()
    line.selectAll()
    desk.qtbot.keyClicks(line, words)
    desk.qtbot.waitUntil(lambda: _visible(desk, f"{name}.0"))  # the list of communes is read aside


def _words(root):
    return " ".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("language", "unknown", "button"),
    [("fr", "jamais inventé", "Compléter cette fiche"), ("en", "never invented", "Complete this entry")],
)
def test_recipients_when_a_commune_is_typed_then_its_office_is_shown_with_what_is_unknown(
    new_open_desk, language, unknown, button
):
    desk = new_open_desk(language=language)
    desk.navigator.go(VaultPlace("recipients"))
    _search(desk, "recipients.place", "st denis 93")

    desk.qtbot.keyClick(desk.find("recipients.place.line"), Qt.Key.Key_Return)
    desk.settle()

    assert "Seine-Saint-Denis" in desk.find("recipients.office.0").text()
    assert unknown in desk.find("recipients.missing.0").words
    assert desk.find("recipients.complete.0").text() == button
    assert "119" in _words(desk.find("recipients.national"))


def test_recipients_when_walked_by_arrow_keys_then_an_entry_below_the_line_is_taken(desk):
    desk.navigator.go(VaultPlace("recipients"))
    _search(desk, "recipients.place", "saint denis")

    desk.qtbot.keyClick(desk.find("recipients.place.line"), Qt.Key.Key_Down)
    desk.qtbot.keyClick(desk.find("recipients.place.0"), Qt.Key.Key_Down)
    desk.qtbot.keyClick(desk.find("recipients.place.1"), Qt.Key.Key_Space)
    desk.settle()

    assert "La Réunion" in desk.find("recipients.office.0").text()


def test_recipients_when_other_law_holds_then_no_office_is_proposed(desk):
    desk.navigator.go(VaultPlace("recipients"))
    _search(desk, "recipients.place", "noumea")
    desk.find("recipients.place.0").click()
    desk.settle()

    assert "propre droit" in desk.find("recipients.elsewhere").words
    assert not _visible(desk, "recipients.office.0")


def test_entry_when_completed_in_the_window_then_it_is_kept_with_its_source_and_day(desk):
    desk.navigator.go(VaultPlace("recipients"))
    _search(desk, "recipients.place", "lille 59")
    desk.find("recipients.place.0").click()
    desk.settle()
    desk.find("recipients.complete.0").click()
    desk.settle()
    assert desk.find("office.portal").text().startswith("services.lenord.fr")
    desk.find("office.email").setText("crip@exemple.invalid")
    desk.find("office.channel.email").setChecked(True)
    desk.find("office.keep").click()  # without a source
    desk.settle()
    assert directory_of(desk.workplace, "fr").office("crip-59").value(Detail.EMAIL) == ""

    desk.find("office.source").setText("appel au service")
    desk.find("office.checked").setText("20/11/2026")
    desk.find("office.keep").click()
    desk.settle()

    office = directory_of(desk.workplace, "fr").office("crip-59")
    fact = office.facts[Detail.EMAIL]
    assert (fact.value, fact.mark, fact.source) == ("crip@exemple.invalid", Mark.VERIFIED, "appel au service")
    assert fact.checked == date(2026, 11, 20)
    assert Channel.EMAIL in office.channels
    assert "Nord" in desk.find("recipients.own.0").accessibleName()


def test_entry_when_a_value_cannot_be_used_then_the_dialog_stays_and_says_so(desk):
    desk.navigator.go(VaultPlace("recipients"))
    desk.settle()
    desk.find("recipients.add").click()
    desk.settle()
    desk.find("office.source").setText("appel")
    desk.find("office.keep").click()
    desk.settle()
    assert "fiche" in desk.find("office.problem").words
    desk.find("office.name").setText("Parquet d’exemple")
    desk.find("office.areas").setText("93, 94")
    desk.find("office.keep").click()
    desk.settle()

    assert desk.dialogs() == []
    assert "Parquet d’exemple" in desk.find("recipients.own.0").accessibleName()


def test_entry_when_a_lock_interrupts_it_then_what_was_typed_stands_there_again(desk):
    desk.navigator.go(VaultPlace("recipients"))
    _search(desk, "recipients.place", "lille 59")
    desk.find("recipients.place.0").click()
    desk.settle()
    desk.find("recipients.complete.0").click()
    desk.settle()
    line = desk.find("office.phone")
    line.setFocus()
    desk.qtbot.keyClicks(line, "00 00 00")

    desk.lock_and_open()

    desk.qtbot.waitUntil(lambda: desk.dialogs() != [])
    assert desk.find("office.phone").text() == "00 00 00"


def test_entries_when_a_colleague_passed_them_on_then_they_are_kept_after_comparing_words(desk, tmp_path):
    organisation = workplace_on(tmp_path / "organisation")
    organisation.create(WORKER, PASSPHRASE)
    organisation.unlock(PASSPHRASE)
    office = directory_of(organisation, "fr").office("crip-93")
    values = {Detail.NAME: office.name, Detail.EMAIL: "crip@exemple.invalid"}
    save_office(organisation, stated(office, values, "appel", date(2026, 11, 20)))
    path = export_directory(organisation, tmp_path / "annuaire.json")
    organisation.lock()

    desk.navigator.go(VaultPlace("recipients"))
    desk.settle()
    desk.find("recipients.import").click()
    desk.settle()
    desk.find("import_directory.name").setText(str(path))
    desk.find("import_directory.accept").click()
    desk.wait_done()
    take = desk.find("directory.take")
    assert not take.isEnabled()
    desk.find("directory.compared").setChecked(True)
    take.click()
    desk.settle()

    assert directory_of(desk.workplace, "fr").office("crip-93").value(Detail.EMAIL) == "crip@exemple.invalid"
    assert "Seine-Saint-Denis" in desk.find("recipients.own.0").accessibleName()


def test_entries_when_passed_on_from_the_window_then_both_files_are_there(desk, tmp_path):
    office = directory_of(desk.workplace, "fr").office("crip-93")
    save_office(desk.workplace, stated(office, {Detail.NAME: office.name}, "appel", date(2026, 11, 20)))
    desk.navigator.go(VaultPlace("recipients"))
    desk.settle()
    desk.find("recipients.export").click()
    desk.settle()
    desk.find("export_directory.name").setText(str(tmp_path / "annuaire.json"))
    desk.find("export_directory.accept").click()
    desk.wait_done()

    assert desk.find("recipients.message").words
    assert (tmp_path / "annuaire.json.sig").is_file()


def test_referral_when_the_commune_is_chosen_then_it_goes_to_its_office_with_what_is_known(desk):
    office = directory_of(desk.workplace, "fr").office("crip-69m")
    values = {Detail.NAME: office.name, Detail.EMAIL: "crip@exemple.invalid", Detail.HOURS: "9 h – 17 h"}
    save_office(desk.workplace, stated(office, values, "appel", date(2026, 1, 20)))
    case, _ = desk.make_case()
    desk.navigator.go(ReferringPlace(case))
    _search(desk, "referring.place", "lyon 3")
    desk.qtbot.keyClick(desk.find("referring.place.line"), Qt.Key.Key_Return)
    desk.settle()

    assert "métropole de Lyon" in desk.find("referring.recipient_name").text()
    assert desk.find("referring.department").text() == "69"
    assert desk.find("referring.email").text() == "crip@exemple.invalid"
    assert "9 h" in desk.find("referring.office_told").text()
    assert "20 janvier 2026" in desk.find("referring.office_old").words
    desk.show_pages()
    assert _visible(desk, "referring.sign")
    (kept,) = referring.known_recipients(desk.workplace)
    assert (kept.source, kept.last_checked) == ("appel", date(2026, 1, 20))
