"""Nothing readable on disk, in a representation or in an error; nothing left of an erased case."""

import copy
import ctypes
import io
import pickle  # noqa: TID251  to see that it is refused
import subprocess
import sys
import traceback
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.domain.assessments import Judgement, PacksUsed
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.retention import CaseRetention
from fieldscreen.domain.typed_texts import TypedField, TypedText
from fieldscreen.vault import (
    CaseSummary,
    Change,
    Record,
    RecoverySecret,
    SlotKind,
    SummaryPart,
    VaultDamaged,
    VaultLocked,
    draw_code,
    is_memory_locked,
    open_vault,
    rekey_vault,
    write_code,
)
from fieldscreen.vault.secret_bytes import SecretBytes
from support.kinds_of_schema_2 import records_in

CANARY = "Canari-Ștefănescu-7731"
PASSPHRASE = "quatre mots pour l'été"
PAGE = 4096


def spellings(text):
    return [text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")] + [
        text.encode().hex().encode()
    ]


def files_with(folder, needles):
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(needle in path.read_bytes() for needle in needles)
    ]


def decrypted_pages(path, key):
    """Undo SQLCipher 4's page encryption by hand, to look where no query looks (free space, log)."""
    content, pages = path.read_bytes(), []
    if path.name.endswith("-wal"):
        starts = range(32 + 24, len(content), 24 + PAGE)
    else:
        starts = range(0, len(content), PAGE)
    for start in starts:
        page = content[start : start + PAGE]
        for skipped in (0, 16):  # the first page starts with the salt
            decryptor = Cipher(algorithms.AES(key), modes.CBC(page[PAGE - 80 : PAGE - 64])).decryptor()
            pages.append(decryptor.update(page[skipped : PAGE - 80]) + decryptor.finalize())
    return pages


def test_folder_when_searched_for_a_name_then_it_is_nowhere(vault, folder, tmp_path, save_case, save_person):
    save_case(vault, reminder=CANARY)
    for number in range(60):
        save_person(vault, f"p{number}", name=CANARY)

    while_open = files_with(tmp_path, spellings(CANARY) + spellings(PASSPHRASE))
    assert (folder / "cases.db-wal").stat().st_size > 0
    vault._ask(lambda store: store.connection.execute("VACUUM"))
    after_vacuum = files_with(tmp_path, [*spellings(CANARY), b"SQLite format 3"])
    vault.lock()

    assert while_open == after_vacuum == files_with(tmp_path, [*spellings(CANARY), b"SQLite format 3"]) == []
    assert sorted(path.name for path in folder.iterdir()) == [
        "cases.db", "in-use.lock", "keyslots.copy.json", "keyslots.json",
    ]  # fmt: skip


def test_database_when_its_own_encryption_is_undone_then_case_content_is_still_sealed(
    vault, folder, save_case
):
    save_case(vault, reminder=CANARY)
    with vault._opened.keys.database.reveal() as view:
        key = bytes(view)

    pages = decrypted_pages(folder / "cases.db-wal", key)

    assert any(b"case-1" in page for page in pages)  # the decryption itself works
    assert not any(needle in page for page in pages for needle in spellings(CANARY))


def test_summary_when_kept_then_no_page_shows_it_and_after_erasing_no_page_holds_it(vault, folder, save_case):
    save_case(vault)
    as_of = vault.case_states()[0].sequence
    content = CANARY.encode()
    parts = {SummaryPart.LISTED: content, SummaryPart.SEARCHED: content * 500}
    vault.keep_summaries(CaseSummary("case-1", as_of, parts))
    with vault._opened.keys.database.reveal() as view:
        key = bytes(view)
    sealed = vault._ask(
        lambda store: store.connection.execute("SELECT sealed FROM case_summaries ORDER BY part").fetchall()
    )

    def holding(*needles):
        pages = [page for path in folder.glob("cases.db*") for page in decrypted_pages(path, key)]
        return [needle for needle in needles if any(needle in page for page in pages)]

    assert holding(*spellings(CANARY)) == []
    assert holding(sealed[0][0][:40], sealed[1][0][-40:]) == [sealed[0][0][:40], sealed[1][0][-40:]]

    vault.erase_case("case-1", actor="Synthetic Worker")

    assert holding(sealed[0][0][:40], sealed[1][0][:40], sealed[1][0][-40:]) == []


def test_erase_case_when_done_then_its_key_is_in_no_page_of_file_or_log(
    vault, folder, save_case, save_person
):
    for number in range(3):
        save_case(vault, f"case-{number}")
        save_person(vault, f"p{number}", case=f"case-{number}", name=CANARY)
    with vault._opened.keys.database.reveal() as view:
        key = bytes(view)
    wrapped, sealed = vault._ask(
        lambda store: store.connection.execute(
            "SELECT wrapped, sealed FROM case_keys JOIN records USING (case_id) WHERE id = 'p1'"
        ).fetchone()
    )

    def holding(needle):
        return [
            path.name
            for path in folder.glob("cases.db*")
            if not path.name.endswith("-shm") and any(needle in page for page in decrypted_pages(path, key))
        ]

    assert holding(wrapped)
    assert holding(sealed)
    vault.erase_case("case-1", actor="Synthetic Worker")

    assert holding(wrapped) == holding(sealed) == []
    assert [person.identifier for person in vault.all(Person)] == ["p0", "p2"]


ALL_SEALS = """
SELECT sealed FROM records WHERE case_id = :case
UNION ALL SELECT sealed FROM case_summaries WHERE case_id = :case
UNION ALL SELECT wrapped FROM case_keys WHERE case_id = :case
"""


def seals_in(vault, case):
    """Every sealed thing of a case: its records, its summaries and its key."""
    rows = vault._ask(lambda store: store.connection.execute(ALL_SEALS, {"case": case}).fetchall())
    return [sealed for (sealed,) in rows]


def raw_database_key(vault):
    with vault._opened.keys.database.reveal() as view:
        return bytes(view)


def ends_in_pages(folder, key, seals):
    """Those ends of *seals* that some page of the database or of its log holds, free space included."""
    pages = [
        page
        for path in folder.glob("cases.db*")
        if not path.name.endswith("-shm")
        for page in decrypted_pages(path, key)
    ]
    ends = [end for sealed in seals for end in (sealed[:40], sealed[-40:])]
    return [end for end in ends if any(end in page for page in pages)]


@pytest.fixture
def of_every_kind(vault, save_case, save_person):
    """Two cases with the kinds of schema 2, a text typed on and on, and summaries; every seal there was."""
    seals = {}
    for case in ("case-1", "case-2"):
        save_case(vault, case)
        save_person(vault, f"p-{case}", case=case, name=CANARY)
        for action, record, _word in records_in(case):
            here = replace(record, identifier=f"{record.identifier}-{case}")
            vault.commit(Change(action, "Synthetic Worker", here))
        seals[case] = []
        for length in (1, 40, 9000):
            typed = replace(record.value, fields=(TypedField("text", CANARY * length),))
            again = Record(typed, here.identifier, case=case)
            vault.commit(Change(Action.TEXT_TYPED, "Synthetic Worker", again, is_quiet=True))
            seals[case] += seals_in(vault, case)
        parts = {SummaryPart.LISTED: b"[0]", SummaryPart.SEARCHED: CANARY.encode() * 500}
        vault.keep_summaries(CaseSummary(case, vault.last_written(case), parts))
        seals[case] += seals_in(vault, case)
    return seals


def test_erase_case_when_it_holds_every_kind_then_no_page_holds_any_seal_of_it(vault, folder, of_every_kind):
    key = raw_database_key(vault)
    assert ends_in_pages(folder, key, seals_in(vault, "case-1"))

    vault.erase_case("case-1", actor="Synthetic Worker")

    assert ends_in_pages(folder, key, of_every_kind["case-1"]) == []
    assert len(ends_in_pages(folder, key, seals_in(vault, "case-2"))) == 2 * len(seals_in(vault, "case-2"))
    for cls in (Person, TypedText, Judgement, PacksUsed, CaseRetention):
        assert len(vault.all(cls)) == 1
        assert vault.all(cls, case="case-1") == ()
    assert {state.case for state in vault.case_states()} == {"case-2"}
    assert set(vault.summaries(SummaryPart.SEARCHED)) == {"case-2"}
    vault.lock()
    assert ends_in_pages(folder, key, of_every_kind["case-1"]) == []


def test_rekey_when_done_then_no_page_of_the_new_file_holds_an_old_seal(vault, folder, clock, of_every_kind):
    vault.lock()

    rekey_vault(folder, PASSPHRASE, clock=clock)

    with open_vault(folder, PASSPHRASE, clock=clock) as again:
        key = raw_database_key(again)
        assert ends_in_pages(folder, key, [*of_every_kind["case-1"], *of_every_kind["case-2"]]) == []
        assert ends_in_pages(folder, key, seals_in(again, "case-1"))


def test_error_when_a_record_is_damaged_then_it_repeats_nothing_of_it(vault, save_case, save_person):
    save_case(vault)
    save_person(vault, "p", name=CANARY)
    kinds = vault._ask(
        lambda store: store.connection.execute("UPDATE records SET kind = 'x' WHERE kind = 'person'")
    )
    vault._ask(lambda store: store.connection.execute("UPDATE records SET kind = 'person' WHERE kind = 'x'"))
    vault._ask(lambda store: store.connection.execute("UPDATE records SET sequence = 7 WHERE id = 'p'"))

    with pytest.raises(VaultDamaged) as caught:
        vault.get(Person, "p")

    assert kinds is not None
    assert CANARY not in "".join(traceback.format_exception(caught.value))


@given(st.binary(max_size=64))
def test_secret_when_shown_copied_or_pickled_then_it_gives_nothing_away(content):
    secret = SecretBytes(content)

    assert repr(secret) == str(secret) == f"SecretBytes(<{len(content)} bytes>)"
    for take in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            take(secret)
    with pytest.raises(TypeError):
        hash(secret)


@given(st.binary(max_size=64), st.binary(max_size=64))
def test_secret_when_compared_then_equal_exactly_when_its_bytes_are(one, other):
    assert (SecretBytes(one) == SecretBytes(other)) == (one == other)
    assert SecretBytes(one) != one


@given(st.binary(min_size=1, max_size=64))
def test_secret_when_wiped_then_zero_and_unreadable(content):
    secret = SecretBytes(content)
    buffer = secret._buffer
    with secret.reveal() as view:
        assert bytes(view) == content

    secret.wipe()
    secret.wipe()

    assert buffer == bytes(len(content))
    with pytest.raises(VaultLocked), secret.reveal():
        pass


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_secret_when_made_then_in_memory_kept_out_of_swap_and_dumps():
    secret = SecretBytes(CANARY.encode())
    address = ctypes.addressof(ctypes.c_char.from_buffer(secret._buffer))
    pages, flags = Path("/proc/self/smaps").read_text(), ""
    for line in pages.splitlines():
        ends = line.split(" ", 1)[0].split("-")
        if len(ends) == 2 and all(set(end) <= set("0123456789abcdef") for end in ends):
            here = int(ends[0], 16) <= address < int(ends[1], 16)
        if here and line.startswith("VmFlags:"):
            flags = line
    if is_memory_locked():
        assert " lo" in flags
    assert " dd" in flags


@pytest.mark.skipif(sys.platform != "linux", reason="limits and users as on Linux")
def test_secret_when_memory_cannot_be_locked_then_it_works_all_the_same_and_says_so():
    program = (
        "import os, resource\n"
        "from fieldscreen.vault import is_memory_locked\n"
        "from fieldscreen.vault.secret_bytes import SecretBytes\n"
        "resource.setrlimit(resource.RLIMIT_MEMLOCK, (0, 0))\n"
        "os.setuid(65534) if os.getuid() == 0 else None\n"
        "print(is_memory_locked()); secret = SecretBytes(b'k' * 32); print(is_memory_locked())\n"
        "with secret.reveal() as view: print(bytes(view) == b'k' * 32)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["True", "False", "True"]


@given(st.lists(st.binary(max_size=200), max_size=40))
def test_secrets_when_many_come_and_go_then_none_shows_in_another(contents):
    made = [SecretBytes(content) for content in contents]
    for secret, content in zip(made, contents, strict=True):
        with secret.reveal() as view:
            assert bytes(view) == content
    del made

    fresh = [SecretBytes(b"x") for _ in contents]
    assert all(not any(secret._cell._whole[1:]) for secret in fresh)


def test_recovery_when_shown_then_no_part_of_it_is(vault):
    code = RecoverySecret(SlotKind.RECOVERY_CODE, draw_code())
    written = write_code(code.secret)
    vault.slots.issue_recovery(code)
    shown = f"{code} {code!r} {vault.slots.all()} {vault._opened.header}"

    assert not any(group in shown for group in written.split("-"))
    with pytest.raises(TypeError):
        pickle.dumps(code)
    code.wipe()
    with pytest.raises(VaultLocked):
        write_code(code.secret)


def test_lock_when_done_then_every_key_is_zero(vault):
    keys = vault._opened.keys
    buffers = [key._buffer for key in (keys.data, keys.database, keys.records, keys.cases, keys.header)]
    assert all(any(buffer) for buffer in buffers)

    vault.lock()

    assert not any(any(buffer) for buffer in buffers)


def test_record_when_shown_then_its_value_is_not():
    record = Record(Person("p", Role.CHILD, family_name=CANARY), "p", case="case-1")

    assert CANARY not in repr(record)
    assert CANARY not in repr(Change(Action.PERSON_SAVED, "Synthetic Worker", record))


def test_representations_when_printed_then_no_key_is_in_them(vault):
    with vault._opened.keys.data.reveal() as view:
        key = bytes(view)
    out = io.StringIO()
    print(vault._opened, vault._opened.header, vault._opened.keys, file=out)

    assert key.hex() not in out.getvalue()
    assert repr(key)[2:-1] not in out.getvalue()
    assert vault._opened.header.slots[0].wrapped.hex() not in out.getvalue()
