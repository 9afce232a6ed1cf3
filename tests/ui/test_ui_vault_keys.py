"""The pages of keys, the recovery sheets, the forgotten passphrase: in a window, on a real vault."""

import dataclasses
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel

from fieldscreen.domain.cases import Case
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Referral, Urgency
from fieldscreen.domain.workers import Recipient
from fieldscreen.ui.places import CaseList, Recover, ReferringPlace, Unlock, VaultPlace
from fieldscreen.ui.vault_keys.print_dialog import print_pages
from fieldscreen.workflow.failures import VaultInUse
from fieldscreen.workflow.locking import LockStepError
from fieldscreen.workflow.recovery import (
    RecoveryNeed,
    SlotKind,
    prepare_recovery,
    recovery_need,
    recovery_pdf,
)
from fieldscreen.workflow.referring import default_choices, keep_choices
from fieldscreen.workflow.workplace import Access, LockReason
from support.offices import PASSPHRASE, WORKER, rehearsed, workplace_on
from support.organisations import certificate_of, rsa_key

NEW = "lanterne copeau brume giron tulipe"
CODE, SHEETS = SlotKind.RECOVERY_CODE, SlotKind.RECOVERY_SHARES


def _go(desk, place):
    desk.navigator.go(place)
    desk.settle()


def _click(desk, name):
    desk.find(name).click()
    desk.settle()


def _type_new_passphrase(desk, name, words=NEW):
    desk.find(f"{name}.passphrase").setText(words)
    desk.find(f"{name}.repeated").setText(words)


def _actions(desk):
    return [line.action for line in desk.workplace.vault.journal()]


@pytest.mark.parametrize("kind", [CODE, SHEETS])
def test_recovery_when_made_saved_and_typed_back_then_it_isrehearsed(desk, kind, tmp_path):
    assert desk.find("bar.recovery").accessibleName()
    _go(desk, VaultPlace("recovery"))
    _click(desk, "recovery.code" if kind is CODE else "recovery.sheets")
    prepared = desk.screen._prepared
    assert recovery_need(desk.workplace) is RecoveryNeed.REHEARSE
    _click(desk, "recovery.save")
    desk.find("recovery_file.name").setText(str(tmp_path / "sheets.pdf"))
    _click(desk, "recovery_file.accept")
    desk.qtbot.waitUntil(lambda: bool(desk.find("recovery.saved").text()), timeout=10000)
    assert (tmp_path / "sheets.pdf").read_bytes() == desk.screen._pdf
    assert (tmp_path / "sheets.pdf").stat().st_mode & 0o077 == 0
    _click(desk, "recovery.go_on")
    if kind is CODE:
        desk.find("recovery.entry.code").setText(prepared.texts[0].lower())
    else:
        desk.find("recovery.entry.first").setPlainText(prepared.texts[2])
        desk.find("recovery.entry.second").setPlainText(prepared.texts[0])
    _click(desk, "recovery.prove")

    assert desk.find("recovery.proved")
    assert recovery_need(desk.workplace) is RecoveryNeed.NOTHING
    assert prepared.secret.secret.is_wiped
    _click(desk, "recovery.done")
    assert isinstance(desk.navigator.place, CaseList)
    assert not desk.window.bar._recovery.isVisible()


def test_recovery_when_typed_back_with_a_slip_then_its_group_is_named_and_nothing_isrehearsed(desk):
    _go(desk, VaultPlace("recovery"))
    _click(desk, "recovery.code")
    code = desk.screen._prepared.texts[0]
    _click(desk, "recovery.go_on")
    wrong = "2" if code[12] != "2" else "3"
    desk.find("recovery.entry.code").setText(code[:12] + wrong + code[13:])
    _click(desk, "recovery.prove")

    assert "groupe 3" in desk.find("recovery.slip").words.replace("\xa0", " ")
    assert recovery_need(desk.workplace) is RecoveryNeed.REHEARSE


def test_recovery_when_put_off_then_the_list_of_cases_and_a_reminder(desk):
    _go(desk, VaultPlace("recovery"))
    _click(desk, "recovery.later")

    assert isinstance(desk.navigator.place, CaseList)
    _click(desk, "bar.recovery")
    assert desk.navigator.place == VaultPlace("recovery")


def test_first_run_when_the_vault_was_made_and_opened_then_recovery_is_offered(new_desk):
    desk = new_desk()
    desk.workplace.create(WORKER, PASSPHRASE)
    desk.navigator.door.made.emit()
    desk.settle()
    desk.find("unlock.passphrase").setText(PASSPHRASE)
    _click(desk, "unlock.open")
    desk.wait_opened()

    assert desk.navigator.place == VaultPlace("recovery")
    desk.navigator.back()
    assert isinstance(desk.navigator.place, CaseList)


@pytest.mark.parametrize("kind", [CODE, SHEETS])
def test_passphrase_when_forgotten_then_paper_opens_a_copy_in_a_clean_home(
    new_open_desk, new_desk, kind, tmp_path
):
    first = new_open_desk()
    case, _ = first.make_case()
    prepared = rehearsed(first.workplace, kind)
    first.workplace.lock()
    shutil.copytree(tmp_path / "vault", tmp_path / "backup")
    shutil.rmtree(tmp_path / "vault")
    shutil.copytree(tmp_path / "backup", tmp_path / "vault")

    desk = new_desk()
    _click(desk, "unlock.forgotten")
    assert desk.navigator.place == Recover()
    if kind is CODE:
        desk.find("recover.entry.code").setText(prepared.texts[0])
    else:
        desk.find("recover.entry.first").setPlainText(prepared.texts[1])
        desk.find("recover.entry.second").setPlainText(prepared.texts[2])
    _type_new_passphrase(desk, "recover")
    _click(desk, "recover.go")
    desk.wait_opened()

    assert desk.navigator.place == VaultPlace("recovery")
    assert recovery_need(desk.workplace) is RecoveryNeed.RENEW
    assert [one.identifier for one in desk.workplace.vault.all(Case)] == [case]
    assert Action.RECOVERY_USED in _actions(desk)
    desk.navigator.lock(LockReason.REQUESTED)
    desk.workplace.unlock(NEW)


def test_passphrase_when_forgotten_and_the_code_is_mistyped_or_of_another_vault_then_told(desk, tmp_path):
    rehearsed(desk.workplace, CODE)
    other = workplace_on(tmp_path / "other")
    other.create(WORKER, PASSPHRASE)
    other.unlock(PASSPHRASE)
    foreign = prepare_recovery(other, CODE)
    other.lock()
    desk.navigator.lock(LockReason.REQUESTED)
    desk.settle()
    _click(desk, "unlock.forgotten")
    desk.find("recover.entry.code").setText("ABCD")
    _type_new_passphrase(desk, "recover")
    _click(desk, "recover.go")
    assert "32" in desk.find("recover.message").words
    desk.find("recover.entry.code").setText(foreign.texts[0])
    _click(desk, "recover.go")
    desk.qtbot.waitUntil(lambda: "série" in desk.find("recover.message").words, timeout=20000)

    assert desk.workplace.access is Access.LOCKED
    assert desk.find("recover.go").isEnabled()


def test_passphrase_when_forgotten_without_any_recovery_then_said_honestly(desk):
    desk.navigator.lock(LockReason.REQUESTED)
    desk.settle()
    _click(desk, "unlock.forgotten")

    assert desk.find("recover.nothing").words
    desk.navigator.back()
    assert desk.navigator.place == Unlock()


def test_keys_when_shown_then_every_way_in_is_listed_and_one_can_be_removed(desk, tmp_path):
    rehearsed(desk.workplace, SHEETS)
    (tmp_path / "escrow.pem").write_bytes(
        certificate_of(rsa_key(), starts=desk.workplace.now() - timedelta(days=30))
    )
    _go(desk, VaultPlace("keys"))
    _click(desk, "keys.organisation")
    desk.find("certificate.name").setText(str(tmp_path / "escrow.pem"))
    _click(desk, "certificate.accept")
    assert len(desk.find("organisation.fingerprint").text().split()) == 16
    _click(desk, "organisation.go")
    desk.wait_done()
    assert len(desk.workplace.vault.slots.all()) == 3
    assert desk.workplace.described.has_organisation_slot
    organisation = desk.workplace.vault.slots.all()[-1]
    _click(desk, f"keys.remove.{organisation.series}")
    _click(desk, "removal.go")
    desk.wait_done()
    assert len(desk.workplace.vault.slots.all()) == 2

    assert _actions(desk)[-1] is Action.SLOT_REMOVED
    assert [slot.kind for slot in desk.workplace.vault.slots.all()] == ["passphrase", "recovery_shares"]


def test_keys_when_the_file_is_no_certificate_then_told_and_nothing_added(desk, tmp_path):
    (tmp_path / "letter.pem").write_text("Bonjour")
    _go(desk, VaultPlace("keys"))
    _click(desk, "keys.organisation")
    desk.find("certificate.name").setText(str(tmp_path / "letter.pem"))
    _click(desk, "certificate.accept")

    assert "age" in desk.find("keys.message").words
    assert len(desk.workplace.vault.slots.all()) == 1


def test_keys_when_the_passphrase_is_changed_then_only_the_new_one_opens(desk):
    _go(desk, VaultPlace("keys"))
    _click(desk, "keys.change_passphrase")
    desk.find("new_passphrase.old").setText("wrong")
    _type_new_passphrase(desk, "new_passphrase")
    _click(desk, "new_passphrase.go")
    desk.qtbot.waitUntil(lambda: bool(desk.find("new_passphrase.message").words), timeout=10000)
    desk.find("new_passphrase.old").setText(PASSPHRASE)
    _click(desk, "new_passphrase.go")
    desk.qtbot.waitUntil(lambda: not desk.dialogs(), timeout=10000)
    desk.settle()
    desk.workplace.lock()

    desk.workplace.unlock(NEW)


def test_rekey_when_done_in_the_window_then_locked_and_the_same_passphrase_opens(desk):
    case, _ = desk.make_case()
    rehearsed(desk.workplace, CODE)
    _go(desk, VaultPlace("keys"))
    _click(desk, "keys.rekey")
    desk.find("rekey.passphrase").setText(PASSPHRASE)
    _click(desk, "rekey.go")
    desk.qtbot.waitUntil(lambda: not desk.dialogs(), timeout=30000)
    desk.settle()

    assert desk.workplace.access is Access.LOCKED
    assert "nouvelles clés" in desk.find("unlock.reason").text()
    desk.find("unlock.passphrase").setText(PASSPHRASE)
    _click(desk, "unlock.open")
    desk.wait_opened()
    assert desk.navigator.place == VaultPlace("keys")
    assert [one.identifier for one in desk.workplace.vault.all(Case)] == [case]
    assert recovery_need(desk.workplace) is RecoveryNeed.RENEW
    desk.workplace.vault.check()


def test_rekey_when_the_passphrase_is_wrong_then_asked_again(desk):
    _go(desk, VaultPlace("keys"))
    _click(desk, "keys.rekey")
    desk.find("rekey.passphrase").setText("wrong")
    _click(desk, "rekey.go")
    desk.qtbot.waitUntil(lambda: bool(desk.find("rekey.message").words), timeout=10000)
    _click(desk, "rekey.cancel")
    desk.settle()

    assert desk.workplace.access is Access.LOCKED
    assert desk.find("unlock.passphrase")


def test_rekey_when_locked_meanwhile_then_called_off_or_done_and_the_vault_opens(desk, qtbot):
    desk.make_case()
    _go(desk, VaultPlace("keys"))
    _click(desk, "keys.rekey")
    desk.find("rekey.passphrase").setText(PASSPHRASE)
    desk.find("rekey.go").click()
    desk.navigator.panic()
    desk.settle()
    assert desk.window.is_neutral

    def opens():
        QApplication.processEvents()
        try:
            desk.workplace.unlock(PASSPHRASE)
        except (VaultInUse, LockStepError):
            return False
        return True

    qtbot.waitUntil(opens, timeout=30000)
    desk.workplace.vault.check()


def test_pages_when_printed_then_the_printer_gets_every_page(desk, tmp_path):
    prepared = prepare_recovery(desk.workplace, SHEETS)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    assert print_pages(recovery_pdf(desk.workplace, prepared, "fr"), printer)
    printed = Path(tmp_path / "printed.pdf").read_bytes()
    assert printed.count(b"/Type /Page\n") == 3


@pytest.mark.parametrize(("urgency", "goes"), [(Urgency.WITHIN_DAYS, True), (Urgency.ORDINARY, False)])
def test_referral_when_nothing_was_rehearsed_then_only_an_urgent_one_goes_through(desk, urgency, goes):
    case, _ = desk.make_case()
    screen = _referring(desk, case, urgency)
    screen._sign()
    wanted = "referring.recovery" if goes else "message"
    desk.qtbot.waitUntil(lambda: any(_texts(desk, wanted)), timeout=30000)

    assert any("feuilles de secours" in words.casefold() for words in _texts(desk, wanted))
    assert len(desk.workplace.vault.all(Referral)) == int(goes)


def _referring(desk, case, urgency):
    """Come to the pages of a referral of that urgency."""
    known = default_choices(desk.workplace, case)
    office = Recipient("CRIP d’exemple", "00")
    keep_choices(desk.workplace, case, dataclasses.replace(known, recipient=office, urgency=urgency))
    _go(desk, ReferringPlace(case))
    desk.show_pages()
    return desk.screen


def _texts(desk, name):
    """Return what the notice, or the dialog that tells of a failure, says."""
    tops = desk.dialogs() if name == "message" else [desk.window]
    return [
        label.text()
        for top in tops
        for label in top.findChildren(QLabel)
        if name == "message" or label.objectName() == f"{name}.text"
    ]
