"""New keys for everything: all content stays, no old key opens anything, no kill loses the vault."""

import random
import signal
import subprocess
import sys
import textwrap
from datetime import timedelta
from pathlib import Path
from time import perf_counter, sleep

import pytest

from fieldscreen.domain.cases import Case
from fieldscreen.domain.interviews import StoredForm
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person
from fieldscreen.vault import (
    Change,
    DeviceReason,
    DeviceSlotUnavailable,
    DiskFull,
    KdfCost,
    Record,
    RecoverySecret,
    RekeyCancelled,
    RekeySigns,
    SlotKind,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
    WrongPassphrase,
    WrongRecovery,
    create_vault,
    database,
    describe_vault,
    draw_code,
    open_vault,
    open_vault_with_device,
    read_escrow_key,
    read_private_key,
    recover_vault,
    rekey_vault,
    rekeying,
)
from fieldscreen.vault.keys import VaultKeys
from fieldscreen.vault.secret_bytes import SecretBytes
from support.organisations import START, certificate_of, pem_of, rsa_key

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "quatre mots pour l'été"
CASES, PERSONS = 4, 30


class KeptKeys:
    """A key store in memory."""

    def __init__(self, *, is_broken=False):
        self.kept, self.is_broken = {}, is_broken

    def keep(self, vault, key):
        if self.is_broken:
            raise DeviceSlotUnavailable(DeviceReason.FAILED)
        with key.reveal() as view:
            self.kept[vault] = bytes(view)

    def fetch(self, vault):
        return SecretBytes(self.kept[vault])

    def forget(self, vault):
        self.kept.pop(vault, None)


@pytest.fixture
def filled(vault, folder, save_case, save_person):
    """A locked vault with cases, an erased one, a form and a journal."""
    for number in range(CASES):
        save_case(vault, f"case-{number}")
        for place in range(PERSONS):
            save_person(vault, f"p{number}-{place}", case=f"case-{number}", name=f"Exemple {place}")
    save_case(vault, "gone")
    vault.erase_case("gone", actor="Synthetic Worker")
    form = StoredForm("f", "form", "1", "<h:html/>")
    vault.commit(Change(Action.INTERVIEW_STARTED, "Synthetic Worker", Record(form, "f")))
    vault.lock()
    return folder


def content(vault):
    return (
        sorted(vault.all(Case), key=lambda case: case.identifier),
        sorted(vault.all(Person), key=lambda person: person.identifier),
        vault.all(StoredForm),
    )


def raw_keys(folder, clock):
    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        keys = vault._opened.keys
        opened = []
        for key in (keys.data, keys.database, keys.records, keys.cases):
            with key.reveal() as view:
                opened.append(bytes(view))
        rows = vault._ask(
            lambda store: store.connection.execute(
                "SELECT id, sealed FROM records UNION SELECT case_id, wrapped FROM case_keys"
            ).fetchall()
        )
        return opened, dict(rows), content(vault), vault.journal()


def test_rekey_when_done_then_every_key_and_seal_is_new_and_all_content_is_there(filled, clock):
    old_keys, old_seals, old_content, old_journal = raw_keys(filled, clock)
    shares = []
    rekey_vault(filled, PASSPHRASE, clock=clock, signs=RekeySigns(progress=shares.append))
    new_keys, new_seals, new_content, new_journal = raw_keys(filled, clock)

    assert new_content == old_content
    assert not set(old_keys) & set(new_keys)
    assert old_seals.keys() == new_seals.keys()
    assert not set(old_seals.values()) & set(new_seals.values())
    assert list(old_journal) == list(new_journal[: len(old_journal)])
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    with open_vault(filled, PASSPHRASE, clock=clock) as vault:
        vault.check()
        vault.verify_journal()
        assert [line.action for line in vault.journal()].count(Action.VAULT_REKEYED) == 1


def test_rekey_when_done_then_the_old_data_key_opens_nothing_of_the_new_files(filled, clock):
    (old_data, *_), _, _, _ = raw_keys(filled, clock)
    rekey_vault(filled, PASSPHRASE, clock=clock)
    header = describe_vault(filled)
    identifier = open_vault(filled, PASSPHRASE, clock=clock)
    identifier.lock()
    old = VaultKeys.derive(SecretBytes(old_data), identifier.identifier)

    assert header is not None
    with pytest.raises(VaultDamaged):
        database.connect(filled / "cases.db", old.database)


def test_rekey_when_done_then_a_case_was_not_changed_by_it(filled, clock):
    with open_vault(filled, PASSPHRASE, clock=clock) as vault:
        before = vault.last_changes()
    rekey_vault(filled, PASSPHRASE, clock=clock)

    with open_vault(filled, PASSPHRASE, clock=clock) as vault:
        assert vault.last_changes() == before
        vault.erase_case("case-0", actor="Synthetic Worker")
        assert {case.identifier for case in vault.all(Case)} == {"case-1", "case-2", "case-3"}
        vault.check()


def test_rekey_when_done_twice_then_the_second_starts_from_the_first(filled, clock):
    _, _, before, _ = raw_keys(filled, clock)
    rekey_vault(filled, PASSPHRASE, clock=clock)
    rekey_vault(filled, PASSPHRASE, clock=clock)

    with open_vault(filled, PASSPHRASE, clock=clock) as vault:
        assert content(vault) == before
        vault.check()
    assert sorted(path.name for path in filled.iterdir()) == [
        "cases.db", "in-use.lock", "keyslots.copy.json", "keyslots.json",
    ]  # fmt: skip
    assert (filled / "keyslots.copy.json").read_bytes() == (filled / "keyslots.json").read_bytes()


def test_rekey_when_every_kind_of_slot_was_there_then_paper_goes_and_the_rest_is_wrapped_anew(filled, clock):
    keyring, code = KeptKeys(), RecoverySecret(SlotKind.RECOVERY_CODE, draw_code())
    with open_vault(filled, PASSPHRASE, clock=clock) as vault:
        vault.add_device_slot(keyring)
        vault.slots.issue_recovery(code)
        rehearsed_at = vault.slots.prove_recovery(code).proved_at
        key = read_escrow_key(certificate_of(rsa_key()), now=START + timedelta(days=60)).key
        vault.slots.add_organisation(key)
    kept = dict(keyring.kept)
    left = rekey_vault(filled, PASSPHRASE, clock=clock, keyring=keyring)

    assert (left.recovery_is_gone, left.device_is_gone) == (True, False)
    assert keyring.kept != kept
    with open_vault_with_device(filled, clock=clock, keyring=keyring) as vault:
        assert [slot.kind for slot in vault.slots.all()] == ["passphrase", "organisation", "device"]
        assert vault.slots.rehearsed_at == rehearsed_at
    with pytest.raises(WrongRecovery):
        recover_vault(filled, code, "new", clock=clock, cost=CHEAP)
    recover_vault(filled, read_private_key(pem_of(rsa_key())), "new", clock=clock, cost=CHEAP).lock()


def test_rekey_when_the_key_store_refuses_then_only_the_device_slot_is_gone(filled, clock):
    with open_vault(filled, PASSPHRASE, clock=clock) as vault:
        vault.add_device_slot(KeptKeys())
    left = rekey_vault(filled, PASSPHRASE, clock=clock, keyring=KeptKeys(is_broken=True))

    assert left.device_is_gone
    with open_vault(filled, PASSPHRASE, clock=clock) as vault:
        assert not vault.has_device_slot
        assert len(vault.all(Case)) == CASES


def files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "in-use.lock"}


@pytest.mark.parametrize("calls", [0, 1, 2, 5, 12])
def test_rekey_when_called_off_then_the_vault_is_as_it_was(filled, clock, calls, monkeypatch):
    monkeypatch.setattr(rekeying, "_BATCH", 10)
    before, asked = files(filled), []

    def is_cancelled():
        asked.append(1)
        return len(asked) > calls

    with pytest.raises(RekeyCancelled):
        rekey_vault(filled, PASSPHRASE, clock=clock, signs=RekeySigns(is_cancelled=is_cancelled))

    assert files(filled) == before


def test_rekey_when_something_fails_midway_then_the_vault_is_as_it_was(filled, clock, monkeypatch):
    before = files(filled)

    def full(*_arguments):
        raise DiskFull

    monkeypatch.setattr(rekeying, "_sync", full)
    with pytest.raises(DiskFull):
        rekey_vault(filled, PASSPHRASE, clock=clock)

    assert files(filled) == before


def test_rekey_when_a_record_is_damaged_then_refused_and_nothing_changed(filled, clock):
    with open_vault(filled, PASSPHRASE, clock=clock) as vault:
        vault._ask(
            lambda store: store.connection.execute("UPDATE records SET sequence = 7 WHERE id = 'p1-1'")
        )
    before = files(filled)

    with pytest.raises(VaultDamaged):
        rekey_vault(filled, PASSPHRASE, clock=clock)

    assert files(filled) == before


def test_rekey_when_the_vault_is_open_missing_or_the_passphrase_wrong_then_said_so(filled, clock, tmp_path):
    with open_vault(filled, PASSPHRASE, clock=clock), pytest.raises(VaultInUse):
        rekey_vault(filled, PASSPHRASE, clock=clock)
    with pytest.raises(VaultMissing):
        rekey_vault(tmp_path / "absent", PASSPHRASE, clock=clock)
    with pytest.raises(WrongPassphrase):
        rekey_vault(filled, "wrong", clock=clock)


@pytest.mark.parametrize("moment", ["before the key file", "after the key file", "between log and rename"])
def test_rekey_when_cut_at_the_deciding_moment_then_the_next_opening_finishes_or_undoes_it(
    filled, clock, monkeypatch, moment
):
    _, _, before, _ = raw_keys(filled, clock)

    class Cut(BaseException):
        pass

    def cut(*_arguments, **_named):
        raise Cut

    if moment == "before the key file":
        monkeypatch.setattr(rekeying, "write_key_file", cut)
    elif moment == "after the key file":
        monkeypatch.setattr(rekeying.rekey_files, "put_in_place", cut)
    else:
        real = Path.replace
        monkeypatch.setattr(
            Path, "replace", lambda self, to: cut() if ".rekey-" in self.name else real(self, to)
        )
    with pytest.raises(Cut):
        rekey_vault(filled, PASSPHRASE, clock=clock)
    assert [path.name for path in filled.glob("cases.db.rekey-*")] == ["cases.db.rekey-1"]
    monkeypatch.undo()

    with open_vault(filled, PASSPHRASE, clock=clock) as vault:
        assert content(vault) == before
        vault.check()
    assert not list(filled.glob("cases.db.rekey-*"))


def test_every_sealed_column_when_the_schema_is_read_then_a_rekey_knows_it(vault):
    """A new column that holds sealed bytes must be sealed anew too, or it could never be read again."""

    def blobs(store):
        tables = store.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {
            (table, column[1])
            for (table,) in tables
            for column in store.connection.execute(f"PRAGMA table_info({table})")
            if column[2].upper() == "BLOB"
        }

    assert vault._ask(blobs) == rekeying.SEALED_COLUMNS


KILLS = 25

_PROGRAM = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from fieldscreen.vault import rekey_vault
print("ready", flush=True)
sys.stdin.readline()
while True:
    rekey_vault(Path(sys.argv[1]), sys.argv[2], clock=lambda: datetime.now(UTC))
    print("done", flush=True)
"""


def test_rekey_when_killed_at_any_moment_then_the_vault_opens_with_all_its_content(filled, clock):
    _, _, before, journal = raw_keys(filled, clock)
    began = perf_counter()
    rekey_vault(filled, PASSPHRASE, clock=clock)
    whole_s = perf_counter() - began
    draw = random.Random(20260304)
    for kill in range(KILLS):
        process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(_PROGRAM), str(filled), PASSPHRASE],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert process.stdout.readline() == "ready\n"
        process.stdin.write("go\n")
        process.stdin.flush()
        if kill % 3 == 0:  # every third is killed in a later re-key, however slow the machine is
            assert process.stdout.readline() == "done\n"
        sleep(draw.uniform(0.0, 1.5 * whole_s))
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdin.close()
        process.stdout.close()

        with open_vault(filled, PASSPHRASE, clock=clock) as vault:
            assert content(vault) == before
            vault.check()
            assert list(vault.journal()[: len(journal)]) == list(journal)
        assert not list(filled.glob("cases.db.rekey-*"))


def test_rekey_when_the_vault_is_empty_then_it_still_opens(folder, clock):
    create_vault(folder, PASSPHRASE, clock=clock, cost=CHEAP).lock()
    rekey_vault(folder, PASSPHRASE, clock=clock)
    open_vault(folder, PASSPHRASE, clock=clock).lock()
