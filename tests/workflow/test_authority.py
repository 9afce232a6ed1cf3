"""An organisation's own authority: it issues, withdraws and lists; openssl agrees; nothing is lost."""

import shutil
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from fieldscreen.referral import Verdict, fingerprint_words
from fieldscreen.referral.authority.issuing import MOST_DAYS, MOST_LIST_DAYS
from fieldscreen.referral.authority_errors import (
    AlreadyIssuedError,
    AlreadyRevokedError,
    AuthorityClockError,
    AuthorityKeyDamagedError,
    AuthorityOutOfDateError,
    AuthorityPassphraseWeakError,
    AuthorityPassphraseWrongError,
    RegisterDamagedError,
    RegisterShortenedError,
    RequestForAuthorityError,
    RequestForPractisingError,
    RequestKeyWeakError,
    RequestNameError,
    RequestNotComparedError,
    RequestSignatureError,
    RequestUnreadableError,
    SerialUnknownError,
    ValidityOutOfRangeError,
)
from fieldscreen.referral.sealing.identity import TRAINING_UNIT
from fieldscreen.referral.verifying import ReasonCode, Standing
from fieldscreen.workflow.authority import (
    AuthorityInUseError,
    AuthorityMissingError,
    AuthorityPlaceTakenError,
    KeyKind,
    RevocationReason,
    found_authority,
    look_at_authority,
    open_authority,
    read_request_file,
    refuse_uncompared,
    save_certificate,
)
from fieldscreen.workflow.certificate_requests import asked_fingerprint, save_request
from fieldscreen.workflow.referring import export_referral
from fieldscreen.workflow.verifying import read_certificate, read_revocation_list, verify_file
from support.offices import WORKER, sign_case
from support.other_verifiers import openssl_accepts
from support.own_authority import (
    AUTHORITY_PASSPHRASE,
    NAME,
    certified,
    founded,
    open_workplace,
    openssl,
    real_now,
)
from support.signer_files import key_of


def _request(names=((NameOID.COMMON_NAME, "Noé Modèle-Exemple"),), key=None, *, is_authority=False):
    key = key or key_of("p256")
    made = x509.CertificateSigningRequestBuilder().subject_name(
        x509.Name([x509.NameAttribute(oid, value) for oid, value in names])
    )
    if is_authority:
        made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    return made.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """An authority with one certificate in force; tests work on copies of it."""
    place = tmp_path_factory.mktemp("authority")
    founded(place / "ours")
    (place / "one.csr").write_bytes(_request())
    request = read_request_file(look_at_authority(place / "ours"), place / "one.csr")
    with open_authority(place / "ours", AUTHORITY_PASSPHRASE, real_now()) as opened:
        opened.issue(request, days=30)
    return place


@pytest.fixture
def ours(made, tmp_path):
    return shutil.copytree(made / "ours", tmp_path / "ours")


@pytest.fixture
def opened(ours):
    with open_authority(ours, AUTHORITY_PASSPHRASE, real_now()) as opened:
        yield opened


def _contents(folder):
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.name != "in-use.lock"}


@pytest.fixture(scope="module")
def round_trip(tmp_path_factory):
    """A referral signed with a certificate of the authority; its lists before and after the withdrawal."""
    place = tmp_path_factory.mktemp("round")
    founded(place / "ours")
    workplace = open_workplace(place / "vault")
    issued = certified(workplace, place / "ours")
    signed = sign_case(workplace)
    file = export_referral(workplace, signed.referral.identifier, place)
    with open_authority(place / "ours", AUTHORITY_PASSPHRASE, real_now()) as opened:
        opened.make_list(place / "before.crl", days=31)
        opened.revoke(issued.serial, RevocationReason.KEY_COMPROMISE)
        opened.make_list(place / "after.crl", days=31)
    workplace.lock()
    return place, file, issued


def _verified(round_trip, name):
    place, file, _issued = round_trip
    trusted = (read_certificate(place / "ours" / "authority.crt"),)
    return verify_file(file, trusted=trusted, lists=(read_revocation_list(place / name),))


def test_referral_when_its_certificate_is_in_force_then_it_is_accepted_up_to_the_authority(round_trip):
    report = _verified(round_trip, "before.crl")
    assert (report.verdict, report.signatures[0].standing) == (Verdict.ACCEPTED, Standing.GOOD)
    assert NAME in report.signatures[0].chain[-1]


def test_referral_when_its_certificate_was_withdrawn_then_it_is_rejected_with_day_and_reason(round_trip):
    """It was signed before the withdrawal; but that is only what its signer says."""
    report = _verified(round_trip, "after.crl")
    (signature,) = report.signatures
    assert [reason.code for reason in report.reasons] == [ReasonCode.CERTIFICATE_REVOKED]
    assert (signature.standing, signature.revocation_reason) == (Standing.REVOKED, "key_compromise")
    assert signature.claimed_time <= signature.revoked_at


def test_certificate_and_lists_when_given_to_openssl_then_it_says_the_same(round_trip, tmp_path):
    place, file, issued = round_trip
    ours = place / "ours" / "authority.crt"
    crt = save_certificate(look_at_authority(place / "ours"), issued.serial, tmp_path)
    check = ("verify", "-x509_strict", "-CAfile", ours, "-crl_check")
    assert openssl(*check, "-CRLfile", place / "before.crl", crt).returncode == 0
    refused = openssl(*check, "-CRLfile", place / "after.crl", crt)
    assert "certificate revoked" in refused.stderr
    read = openssl("crl", "-in", place / "after.crl", "-inform", "DER", "-noout", "-text", "-CAfile", ours)
    assert "verify OK" in read.stdout + read.stderr
    assert issued.serial.upper() in read.stdout
    assert "Key Compromise" in read.stdout
    above = x509.load_der_x509_certificate(read_certificate(ours))
    assert openssl_accepts(file.read_bytes(), above, tmp_path, at=real_now())
    key = openssl(
        "pkey", "-in", ours.with_name("authority.key"), "-noout", "-passin", f"pass:{AUTHORITY_PASSPHRASE}"
    )
    assert key.returncode == 0


def test_certificate_when_issued_then_it_is_for_documents_and_issues_no_others(made):
    (one,) = look_at_authority(made / "ours").issued
    read = x509.load_der_x509_certificate(one.certificate)
    usage = read.extensions.get_extension_for_class(x509.KeyUsage).value
    assert (usage.digital_signature, usage.content_commitment, usage.key_cert_sign) == (True, True, False)
    purposes = read.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert "1.3.6.1.5.5.7.3.36" in {purpose.dotted_string for purpose in purposes}
    assert not read.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    assert 2**63 < read.serial_number < 2**159
    assert read.not_valid_after_utc - read.not_valid_before_utc <= timedelta(days=30, hours=1)


def test_authority_when_its_key_is_rsa_then_what_it_issues_holds_for_openssl_too(tmp_path):
    authority = founded(tmp_path / "rsa", KeyKind.RSA3072)
    (tmp_path / "one.csr").write_bytes(_request())
    request = read_request_file(authority, tmp_path / "one.csr")
    with open_authority(tmp_path / "rsa", AUTHORITY_PASSPHRASE, real_now()) as opened:
        issued = opened.issue(request, days=30)
        opened.make_list(tmp_path, days=31)
    assert authority.facts.key == "RSA 3072"
    crt = save_certificate(look_at_authority(tmp_path / "rsa"), issued.serial, tmp_path)
    done = openssl(
        "verify", "-x509_strict", "-CAfile", tmp_path / "rsa" / "authority.crt",
        "-crl_check", "-CRLfile", tmp_path / "authority.crl", crt,
    )  # fmt: skip
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (lambda: b"nothing of the kind", RequestUnreadableError),
        (lambda: b"\x30\x82" * 40, RequestUnreadableError),
        (lambda: _request(key=key_of("rsa2048")), RequestKeyWeakError),
        (lambda: _request(key=ec.generate_private_key(ec.SECP256K1())), RequestKeyWeakError),
        (lambda: _request(is_authority=True), RequestForAuthorityError),
        (lambda: _request(()), RequestNameError),
        (lambda: _request(((NameOID.COMMON_NAME, "Noé"), (NameOID.COMMON_NAME, "Zoé"))), RequestNameError),
        (lambda: _request(((NameOID.COMMON_NAME, "No\u200bé"),)), RequestNameError),
        (
            lambda: _request(
                ((NameOID.COMMON_NAME, "Noé"), (NameOID.ORGANIZATIONAL_UNIT_NAME, TRAINING_UNIT))
            ),
            RequestForPractisingError,
        ),
    ],
)
def test_request_when_it_cannot_be_signed_then_each_situation_has_its_error(made, tmp_path, content, error):
    file = tmp_path / "other.csr"
    file.write_bytes(content())
    with pytest.raises(error):
        read_request_file(look_at_authority(made / "ours"), file)


def test_request_when_one_name_in_it_was_changed_then_its_signature_does_not_hold(made, tmp_path):
    der = x509.load_pem_x509_csr(_request()).public_bytes(Encoding.DER)
    file = tmp_path / "changed.csr"
    file.write_bytes(der.replace("Noé".encode(), "Zoé".encode()))
    with pytest.raises(RequestSignatureError):
        read_request_file(look_at_authority(made / "ours"), file)


def test_request_when_it_says_more_than_names_then_the_rest_is_left_out_and_told(made, tmp_path):
    file = tmp_path / "more.csr"
    file.write_bytes(_request(((NameOID.COMMON_NAME, "Noé"), (NameOID.TITLE, "Juge"))))
    request = read_request_file(look_at_authority(made / "ours"), file)
    assert (request.name, request.left_out) == ("Noé", ("Juge",))


def test_request_when_the_fingerprint_was_not_heard_then_it_is_refused_else_words_and_digits_do(tmp_path):
    authority = founded(tmp_path / "ours")
    workplace = open_workplace(tmp_path / "vault")
    request = read_request_file(authority, save_request(workplace, tmp_path))
    heard = asked_fingerprint(workplace)
    workplace.lock()
    refuse_uncompared(request, heard.upper())
    refuse_uncompared(request, fingerprint_words(heard, "fr").replace(" ", "  "))
    refuse_uncompared(request, fingerprint_words(heard, "en"))
    for wrong in ("", "0" * 64, fingerprint_words("0" * 64, "fr"), heard[:32]):
        with pytest.raises(RequestNotComparedError):
            refuse_uncompared(request, wrong)


def test_key_when_it_has_a_certificate_in_force_then_a_second_one_is_only_issued_on_purpose(made, opened):
    request = read_request_file(look_at_authority(opened.folder), made / "one.csr")
    before = _contents(opened.folder)
    with pytest.raises(AlreadyIssuedError) as refused:
        opened.issue(request, days=30)
    assert _contents(opened.folder) == before
    second = opened.issue(request, days=30, again=True)
    assert second.serial != refused.value.serial
    assert len(look_at_authority(opened.folder).issued) == 2
    opened.revoke(refused.value.serial, RevocationReason.SUPERSEDED)
    opened.revoke(second.serial, RevocationReason.UNSPECIFIED)
    assert opened.issue(request, days=30).serial not in {second.serial, refused.value.serial}


def test_withdrawal_when_of_an_unknown_or_withdrawn_certificate_then_it_is_refused(opened):
    serial = opened.register.issued[0].serial
    typed = ":".join(serial.upper()[start : start + 2] for start in range(0, len(serial), 2))
    opened.revoke(typed, RevocationReason.AFFILIATION_CHANGED)
    before = _contents(opened.folder)
    with pytest.raises(AlreadyRevokedError):
        opened.revoke(serial, RevocationReason.KEY_COMPROMISE)
    with pytest.raises(SerialUnknownError):
        opened.revoke("4711", RevocationReason.UNSPECIFIED)
    assert _contents(opened.folder) == before


def test_days_when_none_or_too_many_then_they_are_refused(made, opened):
    request = read_request_file(look_at_authority(opened.folder), made / "one.csr")
    for days in (0, -1, MOST_DAYS + 1):
        with pytest.raises(ValidityOutOfRangeError):
            opened.issue(request, days=days, again=True)
    for days in (0, MOST_LIST_DAYS + 1):
        with pytest.raises(ValidityOutOfRangeError):
            opened.make_list(opened.folder, days=days)


def test_authority_when_the_passphrase_is_wrong_or_a_file_damaged_then_nothing_changes(ours):
    def tried(error, passphrase=AUTHORITY_PASSPHRASE):
        before = _contents(ours)
        with pytest.raises(error), open_authority(ours, passphrase, real_now()):
            pytest.fail("it opened")
        assert _contents(ours) == before

    tried(AuthorityPassphraseWrongError, "une autre phrase")
    tried(AuthorityPassphraseWrongError, "")
    whole = (ours / "authority.key").read_bytes()
    (ours / "authority.key").write_bytes(whole.replace(b"A", b"B", 1))
    tried(AuthorityKeyDamagedError)
    (ours / "authority.key").unlink()
    tried(AuthorityKeyDamagedError)
    (ours / "register.jsonl").unlink()
    tried(AuthorityMissingError)


def test_register_when_a_line_is_changed_taken_out_or_swapped_then_it_is_named(ours, opened):
    opened.revoke(opened.register.issued[0].serial, RevocationReason.KEY_COMPROMISE)
    first, issued, revoked = opened.register.content.splitlines(keepends=True)
    for lines, damaged in (
        ((first, issued.replace(b'"issued"', b'"listed"'), revoked), 2),
        ((first, revoked), 2),
        ((first, revoked, issued), 2),
        ((first, issued, issued), 3),
        ((first, issued, revoked[: len(revoked) // 2]), 3),
        ((first, issued, revoked, b"\n"), 4),
        ((issued,), 1),
        ((), 1),
    ):
        (ours / "register.jsonl").write_bytes(b"".join(lines))
        with pytest.raises(RegisterDamagedError) as found:
            look_at_authority(ours)
        assert found.value.line == damaged


def test_register_when_its_end_is_cut_off_after_a_list_then_the_list_tells(ours, opened):
    before = opened.register.content
    opened.revoke(opened.register.issued[0].serial, RevocationReason.KEY_COMPROMISE)
    opened.make_list(ours.parent, days=31)
    (ours / "register.jsonl").write_bytes(before)
    with pytest.raises(RegisterShortenedError):
        look_at_authority(ours)


def test_register_when_it_cannot_be_written_then_nothing_was_issued(made, opened):
    (opened.folder / "register.jsonl.part").mkdir()  # nothing can be written there, not even by root
    before = (opened.folder / "register.jsonl").read_bytes()
    request = read_request_file(look_at_authority(opened.folder), made / "one.csr")
    with pytest.raises(OSError, match="register"):
        opened.issue(request, days=30, again=True)
    assert (opened.folder / "register.jsonl").read_bytes() == before
    assert len(opened.register.issued) == 1


def test_list_when_its_place_is_gone_then_the_next_one_has_a_larger_number(opened, tmp_path):
    with pytest.raises(OSError, match="gone"):
        opened.make_list(tmp_path / "gone" / "list.crl", days=31)
    assert opened.make_list(tmp_path / "list.crl", days=31).list_number == 2
    read = x509.load_der_x509_crl((tmp_path / "list.crl").read_bytes())
    assert read.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number == 2


def test_authority_when_open_then_a_second_program_is_kept_out(opened):
    with (
        pytest.raises(AuthorityInUseError),
        open_authority(opened.folder, AUTHORITY_PASSPHRASE, real_now()),
    ):
        pytest.fail("it opened")


def test_authority_when_the_clock_is_behind_or_it_has_expired_then_it_issues_nothing(made, ours):
    with (
        pytest.raises(AuthorityClockError),
        open_authority(ours, AUTHORITY_PASSPHRASE, real_now() - timedelta(days=1)),
    ):
        pytest.fail("it opened")
    late = real_now() + timedelta(days=11 * 365)
    request = read_request_file(look_at_authority(ours), made / "one.csr")
    with open_authority(ours, AUTHORITY_PASSPHRASE, late) as opened:
        with pytest.raises(AuthorityOutOfDateError):
            opened.issue(request, days=30)
        with pytest.raises(AuthorityOutOfDateError):
            opened.make_list(ours, days=31)


def test_authority_when_its_certificate_to_give_away_was_swapped_then_it_is_put_back(made, ours):
    (ours / "authority.crt").write_bytes(b"another")
    with open_authority(ours, AUTHORITY_PASSPHRASE, real_now()):
        assert (ours / "authority.crt").read_bytes() == (made / "ours" / "authority.crt").read_bytes()


def test_founding_when_the_folder_is_a_vault_or_the_passphrase_weak_then_nothing_is_made(tmp_path):
    workplace = open_workplace(tmp_path / "vault", WORKER)
    workplace.lock()
    with pytest.raises(AuthorityPlaceTakenError):
        founded(tmp_path / "vault")
    with pytest.raises(AuthorityPassphraseWeakError):
        found_authority(tmp_path / "new", NAME, "", "motdepasse", kind=KeyKind.P256, now=real_now())
    assert not (tmp_path / "new").exists()
    (tmp_path / "empty").mkdir()
    founded(tmp_path / "empty")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["empty", "vault"]
