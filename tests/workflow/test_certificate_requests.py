"""A certificate for the key of the vault: asked for, issued by openssl, brought back, or refused."""

import dataclasses
import subprocess

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral import Verdict
from fieldscreen.referral.errors import SignerExpiredError
from fieldscreen.workflow.certificate_requests import (
    REQUEST_NAME,
    IssuedFileUnreadableError,
    IssuedForOtherKeyError,
    read_issued,
    save_request,
)
from fieldscreen.workflow.countersigning import OwnSignatureError, countersign, receive
from fieldscreen.workflow.referring import export_referral
from fieldscreen.workflow.signers import (
    SignerForPractisingError,
    import_signer,
    remove_signer,
    signers,
)
from support.offices import PASSPHRASE, WORKER, sign_case, workplace_on
from support.openssl_authority import certificate_in, issue
from support.other_verifiers import openssl_accepts, pdfsig
from support.signer_files import authority, certificate


@pytest.fixture
def issued(workplace, tmp_path):
    return issue(save_request(workplace, tmp_path), tmp_path / "authority")


def test_request_when_made_then_openssl_finds_its_signature_whole_and_the_key_is_not_in_it(
    workplace, tmp_path
):
    request = save_request(workplace, tmp_path)
    assert request.name == REQUEST_NAME
    said = subprocess.run(
        ["openssl", "req", "-in", request, "-noout", "-verify", "-text"],
        capture_output=True,
        check=True,
        text=True,
    )
    assert "verify OK" in said.stdout + said.stderr
    assert "Digital Signature, Non Repudiation" in said.stdout
    assert "PRIVATE" not in request.read_text()


def test_certificate_when_brought_back_then_three_programs_accept_what_it_signs_up_to_the_authority(
    workplace, issued, tmp_path
):
    made = import_signer(workplace, read_issued(workplace, issued))
    assert (made.is_in_use, made.has_own_key, made.authorities) == (True, True, ("Autorité d’exemple",))
    signed = sign_case(workplace)
    assert signed.report.verdict is Verdict.ACCEPTED
    assert signed.report.signatures[0].issuer.endswith("Autorité d’exemple")
    assert "Signature is Valid." in pdfsig(signed.pdf, tmp_path)
    assert openssl_accepts(signed.pdf, authority(), tmp_path)


@pytest.mark.parametrize(
    "written",
    [
        lambda one, _above: one.public_bytes(Encoding.DER),
        lambda one, above: pkcs7.serialize_certificates([above, one], Encoding.DER),
        lambda one, above: pkcs7.serialize_certificates([above, one], Encoding.PEM),
    ],
)
def test_certificate_when_in_another_kind_of_file_then_it_is_read_too(workplace, issued, written):
    one = certificate_in(issued)
    issued.write_bytes(written(one, authority()))
    assert read_issued(workplace, issued).identity.certificate == one.public_bytes(Encoding.DER)


def test_certificate_when_it_is_for_another_key_or_none_or_the_vaults_own_then_each_is_refused(
    workplace, tmp_path
):
    file = tmp_path / "back.crt"
    for content in (certificate().public_bytes(Encoding.PEM), workplace.identity.certificate):
        file.write_bytes(content)
        with pytest.raises(IssuedForOtherKeyError):
            read_issued(workplace, file)
    for content in (b"", b"none", b"\x30\x82" * 40):
        file.write_bytes(content)
        with pytest.raises(IssuedFileUnreadableError):
            read_issued(workplace, file)
    assert len(signers(workplace)) == 1


def test_certificate_when_out_of_date_then_it_is_refused(workplace, tmp_path):
    request = save_request(workplace, tmp_path)
    old = issue(request, tmp_path / "authority", since="20251101000000Z", until="20261101000000Z")
    with pytest.raises(SignerExpiredError):
        read_issued(workplace, old)


def test_certificate_when_taken_out_then_the_key_of_the_vault_stays_and_signs(workplace, issued):
    made = import_signer(workplace, read_issued(workplace, issued))
    remove_signer(workplace, made.key)
    (own,) = signers(workplace)
    assert own.is_in_use
    assert workplace.vault.get(SigningIdentity, made.key).private_key == b""
    assert workplace.identity.private_key


def test_file_when_signed_with_one_certificate_of_a_key_then_nobody_countersigns_with_another(
    workplace, issued, tmp_path
):
    signed = sign_case(workplace)
    sent = export_referral(workplace, signed.referral.identifier, tmp_path)
    import_signer(workplace, read_issued(workplace, issued))
    with pytest.raises(OwnSignatureError):
        countersign(workplace, receive(workplace, sent))


def test_training_vault_when_a_certificate_is_asked_for_or_offered_then_it_is_refused(tmp_path):
    practising = workplace_on(tmp_path / "practising")
    practising.create(dataclasses.replace(WORKER, is_training=True), PASSPHRASE)
    practising.unlock(PASSPHRASE)
    with pytest.raises(SignerForPractisingError):
        save_request(practising, tmp_path)
    with pytest.raises(SignerForPractisingError):
        read_issued(practising, tmp_path / "none.crt")
    practising.lock()
