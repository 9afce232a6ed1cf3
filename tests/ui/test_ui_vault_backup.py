"""Copies, the opening screen's ways out, and several workers' vaults, in the window."""

import dataclasses
import shutil

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from fieldscreen.domain.backups import Backup
from fieldscreen.ui.opening.first_run_screen import FirstRunScreen
from fieldscreen.ui.opening.unlock_screen import UnlockScreen
from fieldscreen.ui.places import FirstRun, Repair, Unlock, VaultPlace
from fieldscreen.vault import ballast
from fieldscreen.vault.occupancy import Occupancy
from fieldscreen.workflow import backing_up, cases
from fieldscreen.workflow.vault_shelf import list_vaults
from fieldscreen.workflow.workplace import LockReason
from support.offices import PASSPHRASE, WORKER

BACKUP = VaultPlace("backup")


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def shown(desk, name):
    return any(made.isVisible() for made in desk.window.findChildren(QWidget, name))


def words(desk):
    return " ".join(label.text() for label in desk.screen.findChildren(QLabel) if label.isVisible())


def go_to_copies(desk):
    desk.navigator.go(BACKUP)
    desk.qtbot.waitUntil(lambda: desk.find("backup.last").text() != "", timeout=10_000)


def lock_and_damage(desk, position=2 * 4096 + 900):
    desk.navigator.lock(LockReason.REQUESTED)
    file = desk.workplace.vault_folder / "cases.db"
    content = bytearray(file.read_bytes())
    content[position] ^= 1
    file.write_bytes(content)
    desk.settle()


def type_passphrase(desk, name="unlock.passphrase", typed=PASSPHRASE):
    desk.find(name).setText(typed)


def test_copies_when_a_place_was_chosen_and_the_button_pressed_then_proven_and_said(desk, stick):
    case, _ = desk.make_case(filled=False)
    go_to_copies(desk)
    assert not desk.find("backup.make").isEnabled()
    assert desk.find("backup.last").text() == "Il n’y a encore aucune copie."

    desk.find("backup.choose").click()
    desk.settle()
    desk.find("place.name").setText(str(stick))
    desk.find("place.accept").click()
    desk.qtbot.waitUntil(lambda: desk.find("backup.make").isEnabled(), timeout=10_000)
    desk.find("backup.make").click()
    desk.qtbot.waitUntil(lambda: "prouvée" in words(desk) and "1 dossier compté" in words(desk))
    desk.qtbot.waitUntil(lambda: shown(desk, "backup.copies"), timeout=10_000)

    assert len(list(stick.glob("*.fsbackup"))) == 1
    assert "aujourd’hui (1 dossier)" in desk.find("backup.last").text()
    assert case


def test_copies_when_stopped_then_said_and_nothing_is_left(desk, stick, monkeypatch):
    desk.make_case(filled=False)
    backing_up.change_plan(desk.workplace, place=stick)
    go_to_copies(desk)
    real = backing_up.back_up

    def slow(workplace, asking):
        while not asking.stop():
            asking.tell(0.1)
        return real(workplace, asking)

    monkeypatch.setattr(backing_up, "back_up", slow)
    desk.find("backup.make").click()
    desk.qtbot.waitUntil(lambda: shown(desk, "backup.stop"))
    desk.find("backup.stop").click()
    desk.qtbot.waitUntil(lambda: "Il n’en reste rien" in words(desk), timeout=10_000)

    assert list(stick.iterdir()) == []
    assert shown(desk, "backup.make")


def test_copies_when_one_holds_an_erased_case_then_said_and_removed_on_demand(desk, stick):
    case, _ = desk.make_case(filled=False)
    backing_up.change_plan(desk.workplace, place=stick)
    backing_up.back_up(desk.workplace)
    desk.workplace.vault.erase_case(case, actor=WORKER.name)
    backing_up.back_up(desk.workplace)
    go_to_copies(desk)
    desk.qtbot.waitUntil(lambda: shown(desk, "backup.remove_erased"), timeout=10_000)

    desk.find("backup.remove_erased").click()
    desk.qtbot.waitUntil(lambda: not shown(desk, "backup.remove_erased"), timeout=10_000)

    assert len(list(stick.glob("*.fsbackup"))) == 1


def test_bar_when_a_copy_is_due_then_reminds_calmly_until_one_is_made(desk, stick):
    desk.make_case(filled=False)
    desk.navigator.lock(LockReason.REQUESTED)
    desk.settle()
    type_passphrase(desk)
    desk.find("unlock.open").click()
    desk.qtbot.waitUntil(lambda: desk.find("bar.vault").text() == "Coffre •", timeout=10_000)
    assert "copie" in desk.find("bar.vault").accessibleName()
    backing_up.change_plan(desk.workplace, place=stick)
    go_to_copies(desk)
    desk.find("backup.make").click()

    desk.qtbot.waitUntil(lambda: desk.find("bar.vault").text() == "Coffre", timeout=10_000)


def test_bar_when_the_last_copy_is_old_then_reminds(desk, stick):
    from fieldscreen.domain.journal import Action
    from fieldscreen.ui.vault_backup.caring import care_of
    from fieldscreen.vault import Record

    desk.make_case(filled=False)
    vault, now = desk.workplace.vault, desk.workplace.now()
    for days, expected in ((13, "Coffre"), (15, "Coffre •")):
        made_at = now.replace(day=now.day - 1) if days == 13 else now.replace(month=now.month - 1)
        backup = Backup("ab" * 32, str(stick), "x.fsbackup", made_at, 1, 1)
        vault.commit(desk.workplace.change(Action.BACKUP_MADE, Record(backup, backup.identifier)))
        care_of(desk.navigator).remind()
        assert desk.find("bar.vault").text() == expected


def test_full_disk_when_the_reserve_was_given_up_then_told_once(desk):
    from fieldscreen.ui.vault_backup.caring import care_of

    assert (desk.workplace.vault_folder / ballast.FILE_NAME).exists()
    desk.workplace.vault.is_room_short = True
    for _ in range(2):
        care_of(desk.navigator).look()
        desk.settle()

    (dialog,) = desk.dialogs()
    assert any("réserve" in label.text() for label in dialog.findChildren(QLabel))


def test_opening_when_the_vault_is_damaged_then_rescued_and_the_new_one_opens(desk):
    case, _ = desk.make_case(filled=False)
    lock_and_damage(desk)
    type_passphrase(desk)
    desk.find("unlock.open").click()
    desk.qtbot.waitUntil(lambda: shown(desk, "unlock.way.repair") or shown(desk, "case_list.new"))
    if not shown(desk, "unlock.way.repair"):  # the page was not needed for opening: reach the screen as told
        desk.navigator.lock(LockReason.REQUESTED)
        desk.navigator.go(Repair("database", "page 3"))
    else:
        assert "le fichier des dossiers" in words(desk)
        desk.find("unlock.way.repair").click()
    desk.settle()
    assert "Abîmé" in words(desk)
    desk.find("repair.rescue").click()
    assert "Tapez d’abord la phrase de passe." in words(desk)
    type_passphrase(desk, "repair.passphrase")
    desk.find("repair.rescue").click()
    desk.qtbot.waitUntil(lambda: shown(desk, "repair.open"), timeout=20_000)
    assert "ouvert et vérifié" in words(desk)
    desk.find("repair.open").click()
    desk.settle()
    type_passphrase(desk)
    desk.find("unlock.open").click()
    desk.qtbot.waitUntil(lambda: shown(desk, "case_list.new"), timeout=20_000)

    assert cases.open_case(desk.workplace, case).case.reminder == "portail rouge"
    labels = [entry.label for entry in list_vaults(desk.workplace.vaults_folder)]
    assert labels[0] == "A"
    assert labels[1].startswith("Sauvé le")


def test_opening_when_going_back_to_a_copy_then_a_new_vault_beside_the_old(desk, stick):
    desk.make_case(filled=False)
    backing_up.change_plan(desk.workplace, place=stick)
    backing_up.back_up(desk.workplace)
    go_to_copies(desk)
    desk.find("backup.restore").click()
    desk.qtbot.waitUntil(lambda: shown(desk, "repair.copy.0"), timeout=10_000)
    assert not shown(desk, "repair.rescue")
    type_passphrase(desk, "repair.passphrase", "wrong")
    desk.find("repair.copy.0").click()
    desk.qtbot.waitUntil(lambda: "n’est pas" in words(desk), timeout=20_000)
    type_passphrase(desk, "repair.passphrase")
    desk.find("repair.copy.0").click()
    desk.qtbot.waitUntil(lambda: shown(desk, "repair.open"), timeout=20_000)

    desk.find("repair.open").click()
    desk.settle()
    assert isinstance(desk.screen, UnlockScreen)
    assert shown(desk, "unlock.vault")
    assert len(list_vaults(desk.workplace.vaults_folder)) == 2


def test_start_when_the_key_file_is_gone_then_the_screen_still_comes_and_says_damaged(new_desk, tmp_path):
    first = new_desk()
    first.workplace.create(WORKER, PASSPHRASE)
    for name in ("keyslots.json", "keyslots.copy.json"):
        (tmp_path / "vault" / name).write_bytes(b"x")

    desk = new_desk()
    assert isinstance(desk.screen, UnlockScreen)
    type_passphrase(desk)
    desk.find("unlock.open").click()
    desk.qtbot.waitUntil(lambda: "le fichier de clés et son double" in words(desk), timeout=10_000)
    assert shown(desk, "unlock.way.repair")


def test_opening_when_it_is_open_elsewhere_then_said_where_and_tried_again(new_desk, tmp_path):
    desk = new_desk()
    desk.workplace.create(WORKER, PASSPHRASE)
    desk.navigator.begin_anew(Unlock())
    desk.settle()
    holder = Occupancy.take(tmp_path / "vault", desk.workplace.now())
    type_passphrase(desk)
    desk.find("unlock.open").click()
    desk.qtbot.waitUntil(lambda: "Un autre FieldScreen en marche" in words(desk), timeout=10_000)
    holder.release()

    desk.qtbot.waitUntil(lambda: shown(desk, "unlock.way.again"))
    desk.find("unlock.way.again").click()
    desk.qtbot.waitUntil(lambda: shown(desk, "case_list.new"), timeout=10_000)


def test_opening_when_another_vault_is_wanted_then_made_beside_the_first_and_chosen_by_its_label(desk):
    desk.make_case(filled=False)
    desk.navigator.lock(LockReason.REQUESTED)
    desk.settle()
    assert not shown(desk, "unlock.vault")
    desk.find("unlock.another").click()
    desk.settle()
    assert isinstance(desk.screen, FirstRunScreen)
    assert desk.find("first_run.label").text() == "B"
    desk.find("first_run.back").click()
    desk.settle()
    assert isinstance(desk.screen, UnlockScreen)
    desk.find("unlock.another").click()
    desk.settle()
    entries = dataclasses.replace(
        desk.screen.entries(), name="Dominique Modèle", function="éducatrice", organisation="Exemple",
        passphrase="cinq mots que personne ne devine", repeated="cinq mots que personne ne devine",
    )  # fmt: skip
    desk.screen.put(entries)
    desk.find("first_run.create").click()
    desk.qtbot.waitUntil(lambda: isinstance(desk.screen, UnlockScreen), timeout=20_000)

    box = desk.find("unlock.vault")
    assert [box.itemText(index) for index in range(box.count())] == ["A", "B"]
    assert box.currentText() == "B"
    box.setCurrentIndex(0)
    box.activated.emit(0)
    desk.settle()
    type_passphrase(desk)
    desk.find("unlock.open").click()
    desk.qtbot.waitUntil(lambda: shown(desk, "case_list.new"), timeout=20_000)
    assert desk.workplace.worker == WORKER


def test_first_run_when_the_place_is_synchronised_then_refused_until_it_is_accepted(new_desk, tmp_path):
    (tmp_path / ".stfolder").touch()
    desk = new_desk()
    desk.navigator.begin_anew(FirstRun())
    desk.settle()
    entries = dataclasses.replace(
        desk.screen.entries(), name=WORKER.name, function=WORKER.function, organisation="Exemple",
        passphrase=PASSPHRASE, repeated=PASSPHRASE,
    )  # fmt: skip
    desk.screen.put(entries)
    desk.find("first_run.create").click()
    desk.qtbot.waitUntil(lambda: shown(desk, "first_run.accept_place"), timeout=10_000)
    assert "Syncthing" in words(desk)
    assert not (tmp_path / "vault" / "keyslots.json").exists()

    desk.find("first_run.accept_place").click()
    desk.find("first_run.create").click()
    desk.qtbot.waitUntil(lambda: isinstance(desk.screen, UnlockScreen), timeout=20_000)

    desk.workplace.unlock(PASSPHRASE)
    assert backing_up.unaccepted_notes(desk.workplace) == ()


def test_copies_when_the_vault_was_moved_to_a_wrong_place_then_warned_until_accepted(desk, tmp_path):
    desk.make_case(filled=False)
    (tmp_path / ".dropbox").touch()
    go_to_copies(desk)
    assert "Dropbox" in words(desk)

    desk.find("backup.accept_place").click()
    desk.qtbot.waitUntil(lambda: not shown(desk, "backup.accept_place"), timeout=10_000)
    shutil.rmtree(tmp_path / "stick", ignore_errors=True)
    assert "Dropbox" not in desk.find("bar.vault").accessibleName()
