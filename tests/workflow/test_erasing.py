"""Erasing a case: only by its code, never a held one; what is left says nothing of anybody."""

import dataclasses
import json
from datetime import date, timedelta

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from fieldscreen.domain.erasure import CopiesState, ErasureGround, OlderCopies, SignedCertificate, case_digest
from fieldscreen.domain.journal import Action
from fieldscreen.domain.retention import CaseHeldError
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral.errors import IdentityInvalidError
from fieldscreen.vault.errors import CaseMissing, RecordFinal, RecordMissing
from fieldscreen.vault.records import KINDS, Record
from fieldscreen.workflow import erasing
from fieldscreen.workflow.cases import create_case, list_cases, open_case, rename_case, save_statement
from fieldscreen.workflow.certificates import Verdict, certificate_file, statement_of, verify_certificate
from fieldscreen.workflow.counting import counted_cases
from fieldscreen.workflow.erasing import (
    CodeMismatchError,
    GroundNeededError,
    certificates,
    erase_case,
    export_certificate,
)
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.referring import default_choices, prepare_referral, sign_referral
from fieldscreen.workflow.retention import lift_hold, place_hold
from fieldscreen.workflow.workplace import PROFILE
from support.offices import OFFICE, WORKER, rehearsed

CANARY = "Canari-Ștefănescu-7731"
UNTIL = OlderCopies(CopiesState.UNTIL, date(2027, 2, 1))
PAGE = 4096


@pytest.fixture
def case(workplace):
    """A case with every kind of record, due since yesterday."""
    rehearsed(workplace)
    made = create_case(workplace, CANARY)
    sitting = start_interview(workplace, made.identifier, "reperage_mineur")
    sitting.answer("/data/who/child_given_name", CANARY)
    sitting.answer("/data/who/age_estimated", "13")
    sitting.answer("/data/place/commune", CANARY)
    said = Statement("s1", Source.CHILD_WORDS, CANARY, "ro", workplace.now())
    save_statement(workplace, made.identifier, said)
    choices = dataclasses.replace(default_choices(workplace, made.identifier), recipient=OFFICE)
    sign_referral(workplace, prepare_referral(workplace, made.identifier, choices))
    save_statement(workplace, made.identifier, dataclasses.replace(said, identifier="s2"))
    place_hold(workplace, made.identifier, CANARY, date(2027, 1, 1))
    lift_hold(workplace, made.identifier, CANARY)
    workplace._around.clock.now += timedelta(days=31)
    return made


def _erase(workplace, case, ground=ErasureGround.DUE, copies=UNTIL, typed=None):
    code = case.code if typed is None else typed
    return erase_case(workplace, case.identifier, typed_code=code, ground=ground, older_copies=copies)


def _untouched(workplace, case):
    assert open_case(workplace, case.identifier).case.reminder == CANARY
    assert certificates(workplace) == counted_cases(workplace) == ()


@pytest.mark.parametrize("typed", ["", "K7M", "AAA-AAA-A", CANARY])
def test_erasure_when_the_code_is_not_that_of_the_case_then_nothing_happens(workplace, case, typed):
    with pytest.raises(CodeMismatchError):
        _erase(workplace, case, typed=typed)
    _untouched(workplace, case)


def test_erasure_when_the_code_is_typed_small_and_without_hyphens_then_it_is_that_code(workplace, case):
    _erase(workplace, case, typed=case.code.lower().replace("-", " "))
    assert list_cases(workplace) == ()


@pytest.mark.parametrize("ground", ErasureGround)
def test_erasure_when_the_case_is_held_then_no_ground_is_enough(workplace, case, ground):
    place_hold(workplace, case.identifier, "réquisition", workplace.now().date() + timedelta(days=1))
    workplace._around.clock.now += timedelta(days=900)
    with pytest.raises(CaseHeldError):
        _erase(workplace, case, ground)
    _untouched(workplace, case)


def test_erasure_when_not_due_then_another_ground_is_needed_and_the_certificate_says_so(workplace, case):
    fresh = create_case(workplace)
    with pytest.raises(GroundNeededError):
        _erase(workplace, fresh)
    said = statement_of(_erase(workplace, fresh, ErasureGround.ENTERED_BY_MISTAKE))
    assert (said.ground, said.was_due) == (ErasureGround.ENTERED_BY_MISTAKE, False)


def _decrypted_pages(path, key):
    """Undo SQLCipher's page encryption by hand, to look where no query looks (free pages, log)."""
    content = path.read_bytes()
    starts = (
        range(32 + 24, len(content), 24 + PAGE)
        if path.name.endswith("-wal")
        else range(0, len(content), PAGE)
    )
    for start in starts:
        page = content[start : start + PAGE]
        for skipped in (0, 16):  # the first page starts with the salt
            decryptor = Cipher(algorithms.AES(key), modes.CBC(page[PAGE - 80 : PAGE - 64])).decryptor()
            yield decryptor.update(page[skipped : PAGE - 80]) + decryptor.finalize()


def test_erasure_when_done_then_no_sealed_row_and_no_key_is_in_any_page_of_file_or_log(workplace, case):
    vault = workplace.vault
    with vault._opened.keys.database.reveal() as view:
        key = bytes(view)
    ask = (
        "SELECT sealed FROM records WHERE case_id = ? UNION ALL "
        "SELECT wrapped FROM case_keys WHERE case_id = ?"
    )
    rows = vault._ask(
        lambda store: store.connection.execute(ask, (case.identifier, case.identifier)).fetchall()
    )
    sealed = [row[0] for row in rows]
    # A long row runs over several pages: pieces of each are looked for, not only its beginning.
    needles = {piece[at : at + 24] for piece in sealed for at in range(0, len(piece) - 24, 600)}
    needles |= {piece[-24:] for piece in sealed}
    assert len(sealed) > 10
    assert max(map(len, sealed)) > 10 * PAGE

    def found():
        files = [path for path in vault.folder.iterdir() if path.name in {"cases.db", "cases.db-wal"}]
        raw = b"".join(path.read_bytes() for path in files)
        plain = b"\0".join(page for path in files for page in _decrypted_pages(path, key))
        return {needle for needle in needles if needle in raw or needle in plain}

    assert len(found()) > len(needles) / 2  # the search itself finds
    _erase(workplace, case)
    assert found() == set()
    workplace.lock()
    assert found() == set()


def test_erasure_when_done_then_nothing_of_the_case_can_be_read_or_written_any_more(workplace, case):
    _erase(workplace, case)
    vault = workplace.vault
    left = {kind: vault.all(kind) for kind, place in KINDS.items() if place.in_case}
    assert {kind for kind, values in left.items() if values} == set()
    assert CANARY not in repr([vault.all(kind) for kind in KINDS if kind is not SigningIdentity])
    with pytest.raises(RecordMissing):
        open_case(workplace, case.identifier)
    with pytest.raises(RecordMissing):
        rename_case(workplace, case.identifier, "x")
    with pytest.raises(CaseMissing):
        vault.commit(workplace.change(Action.CASE_CHANGED, Record(case, case.identifier)))
    vault.check()


def test_certificate_when_made_then_it_names_nobody_and_leads_to_its_journal_line(workplace, case):
    signed = _erase(workplace, case)
    said, text = statement_of(signed), certificate_file(signed).decode()
    line = next(one for one in workplace.vault.journal() if one.action is Action.CASE_ERASED)
    assert (said.journal_sequence, said.journal_hash) == (line.sequence, line.hash)
    assert said.case_digest == case_digest(workplace.vault.identifier, line.case)
    for secret in (CANARY, case.code, case.identifier, workplace.vault.identifier, OFFICE.name):
        assert secret not in text
    assert (said.number, said.rule, said.was_due, said.older_copies) == (1, "unsent", True, UNTIL)
    assert said.counts["statement"] == 2
    assert said.counts["signed_document"] == 1
    assert WORKER.name not in json.dumps(json.loads(text)["statement"])


def test_certificates_when_several_then_their_numbers_run_on_and_each_stays(workplace, case):
    _erase(workplace, case)
    _erase(workplace, create_case(workplace), ErasureGround.ENTERED_BY_MISTAKE)
    assert [one.statement.number for one in certificates(workplace)] == [2, 1]
    with pytest.raises(RecordFinal):
        workplace.vault.commit(
            workplace.change(Action.CERTIFICATE_SIGNED, Record(SignedCertificate("1", b"", b"", b""), "1"))
        )


def test_certificate_when_it_cannot_be_signed_then_the_case_is_still_there(workplace, case, monkeypatch):
    def fails(*_args):
        raise IdentityInvalidError("broken")

    monkeypatch.setattr(erasing, "sign_statement", fails)
    with pytest.raises(IdentityInvalidError):
        _erase(workplace, case)
    _untouched(workplace, case)
    assert workplace.vault.verify_journal() == workplace.vault.journal_head()


def test_count_when_a_case_is_erased_then_it_says_month_band_and_kinds_only(workplace, case):
    _erase(workplace, case)
    (counted,) = counted_cases(workplace)
    assert (counted.month, counted.age_band, counted.referrals) == (
        "2026-12",
        "9-17",
        {"information_preoccupante": 1},
    )
    assert case.identifier not in repr(counted)


def test_certificate_when_exported_then_it_verifies_without_a_vault_and_the_export_is_journalled(
    workplace, case, tmp_path
):
    signed = _erase(workplace, case)
    path = export_certificate(workplace, signed.identifier, tmp_path / "c.json")
    report = verify_certificate(path)
    assert (report.verdict, report.reasons, report.signer) == (Verdict.ACCEPTED, (), WORKER.name)
    assert report.statement == statement_of(signed)
    assert not report.is_trusted
    assert verify_certificate(path, trusted=(workplace.identity.certificate,)).is_trusted
    assert workplace.vault.journal()[-1].action is Action.CERTIFICATE_EXPORTED
    assert Action.HEAD_SIGNED in {line.action for line in workplace.vault.journal()[-3:]}


@pytest.fixture
def exported(workplace, case, tmp_path):
    return export_certificate(workplace, _erase(workplace, case).identifier, tmp_path / "c.json")


@pytest.mark.parametrize(
    ("old", "new", "reasons"),
    [
        (b'"number": 1', b'"number": 2', ("signature",)),
        (b'"was_due": true', b'"was_due": false', ("signature",)),
        (b'"number": 1', b'"number":  1', ("spelling",)),
        (b'"until": "2027-02-01"', b'"until": null', ("signature", "copies")),
    ],
)
def test_certificate_when_changed_then_it_is_rejected_with_the_reason(exported, old, new, reasons):
    content = exported.read_bytes()
    assert old in content
    exported.write_bytes(content.replace(old, new, 1))
    report = verify_certificate(exported)
    assert (report.verdict, report.reasons) == (Verdict.REJECTED, reasons)


def test_certificate_when_any_byte_is_flipped_then_it_is_never_accepted(exported):
    content = exported.read_bytes()
    places = {*range(0, len(content), 7), *(at - 1 for at, sign in enumerate(content) if sign in b'="')}
    for place in sorted(places - {-1}):
        bent = bytearray(content)
        bent[place] ^= 1
        exported.write_bytes(bytes(bent))
        assert verify_certificate(exported).verdict is not Verdict.ACCEPTED, place


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b'{"statement": {}}', b"\xff\xfe", b"[" * 5000, b'{"statement": []}', b"0" * 99999],
)
def test_certificate_when_the_file_is_none_then_it_is_unreadable(tmp_path, content):
    path = tmp_path / "c.json"
    path.write_bytes(content)
    assert verify_certificate(path).verdict is Verdict.UNREADABLE


def test_identity_when_a_case_is_erased_then_it_is_still_the_workers(workplace, case):
    before = workplace.vault.get(SigningIdentity, PROFILE)
    _erase(workplace, case)
    assert workplace.vault.get(SigningIdentity, PROFILE) == before
