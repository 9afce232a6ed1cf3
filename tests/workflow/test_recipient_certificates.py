"""A recipient's certificate before anything is sealed for it: who vouches for it, and who withdrew it."""

import dataclasses
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding

from fieldscreen.referral import fingerprint, fingerprint_words
from fieldscreen.workflow.envelopes import Envelope, Form, RecipientUsageError, save_envelope, sealing_offer
from fieldscreen.workflow.recipient_certificates import (
    RecipientRevokedError,
    Standing,
    check_recipient,
)
from fieldscreen.workflow.recipients import directory_of, save_office
from fieldscreen.workflow.trial_messages import save_trial
from fieldscreen.workflow.trials import office_target, trials_of
from fieldscreen.workflow.trust import keep_list, trust
from support.signer_files import NOON, authority, certificate, key_of, named

FAR = timedelta(days=3650)


def der_of(one):
    return one.public_bytes(Encoding.DER)


def listed(folder, *serials, by="authority", name="Autorité d’exemple", due=FAR):
    """Write a revocation list of an authority that withdraws some certificates; return the file."""
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(named(name))
        .last_update(NOON - timedelta(days=1))
        .next_update(NOON - timedelta(days=1) + due)
    )
    for serial in serials:
        one = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(NOON - timedelta(days=2))
        one = one.add_extension(x509.CRLReason(x509.ReasonFlags.key_compromise), critical=False)
        builder = builder.add_revoked_certificate(one.build())
    path = folder / f"{by}-{len(serials)}.crl"
    path.write_bytes(der_of(builder.sign(key_of(by), hashes.SHA256())))
    return path


@pytest.fixture
def office_certificate():
    return certificate("Cellule d’exemple", "rsa2048", receives=True)


@pytest.fixture
def referral(workplace, signed, office_certificate):
    """A signed referral to an office whose certificate is in the directory."""
    office = directory_of(workplace, "fr").office("crip-93")
    save_office(workplace, dataclasses.replace(office, certificate=der_of(office_certificate)))
    return signed()


def test_certificate_when_nobody_trusted_vouches_for_it_then_it_is_sealed_for_with_words_to_compare(
    workplace, referral, office_certificate, tmp_path
):
    offer = sealing_offer(workplace, referral.identifier)

    assert offer.refusal is None
    assert (offer.facts.is_vouched, offer.facts.authority) == (False, "")
    assert offer.facts.words == fingerprint_words(fingerprint(der_of(office_certificate)), "fr")
    assert save_envelope(workplace, referral.identifier, Envelope.SEALED, Form.FILE, tmp_path).path.exists()


def test_certificate_when_a_trusted_authority_issued_it_then_it_is_vouched_for_and_lists_are_asked(
    workplace, office_certificate, tmp_path
):
    trust(workplace, der_of(authority()))
    before = check_recipient(workplace, der_of(office_certificate), "fr")
    keep_list(workplace, listed(tmp_path))
    after = check_recipient(workplace, der_of(office_certificate), "fr")

    assert (before.is_vouched, before.standing) == (True, Standing.NO_LIST)
    assert (after.is_vouched, after.standing) == (True, Standing.GOOD)
    assert after.authority.endswith("Autorité d’exemple")


def test_certificate_when_it_is_itself_trusted_then_nobody_else_has_to_vouch_for_it(
    workplace, office_certificate
):
    trust(workplace, der_of(office_certificate))

    assert check_recipient(workplace, der_of(office_certificate), "fr").is_vouched


def test_certificate_when_its_authority_has_expired_then_that_one_vouches_for_nobody(
    workplace, office_certificate
):
    old = certificate(
        "Autorité d’exemple", "authority", is_authority=True, until=workplace.now() - timedelta(days=1)
    )
    trust(workplace, der_of(old))

    assert not check_recipient(workplace, der_of(office_certificate), "fr").is_vouched


def test_certificate_when_somebody_of_the_same_name_vouches_then_it_is_not_vouched_for(
    workplace, office_certificate
):
    key = key_of("p256")
    usage = dict.fromkeys(
        ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
         "key_agreement", "encipher_only", "decipher_only"), False,
    )  # fmt: skip
    pretender = (
        x509.CertificateBuilder()
        .subject_name(named("Autorité d’exemple"))
        .issuer_name(named("Autorité d’exemple"))
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(NOON - timedelta(days=30))
        .not_valid_after(NOON + FAR)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(key_cert_sign=True, crl_sign=True, **usage), critical=True)
        .sign(key, hashes.SHA256())
    )
    trust(workplace, der_of(pretender))

    assert not check_recipient(workplace, der_of(office_certificate), "fr").is_vouched


@pytest.mark.parametrize("is_authority_pinned", [True, False], ids=["authority trusted", "both trusted"])
def test_certificate_when_it_was_withdrawn_then_nothing_is_sealed_for_it_real_or_test(
    workplace, referral, office_certificate, tmp_path, is_authority_pinned
):
    trust(workplace, der_of(authority()))
    if not is_authority_pinned:
        trust(workplace, der_of(office_certificate))
    keep_list(workplace, listed(tmp_path, office_certificate.serial_number))
    (tmp_path / "out").mkdir()
    target = office_target(directory_of(workplace, "fr").office("crip-93"))

    refusal = sealing_offer(workplace, referral.identifier).refusal
    assert isinstance(refusal, RecipientRevokedError)
    assert (refusal.reason, refusal.at) == ("key_compromise", NOON - timedelta(days=2))
    with pytest.raises(RecipientRevokedError):
        save_envelope(workplace, referral.identifier, Envelope.SEALED, Form.FILE, tmp_path / "out")
    with pytest.raises(RecipientRevokedError):
        save_trial(workplace, target, Envelope.SEALED, tmp_path / "out")

    assert not list((tmp_path / "out").iterdir())
    assert not trials_of(workplace, target.key).trials


def test_certificate_when_the_kept_list_is_out_of_date_then_that_is_told(
    workplace, office_certificate, tmp_path
):
    trust(workplace, der_of(authority()))
    keep_list(workplace, listed(tmp_path, due=timedelta(minutes=1)))

    assert check_recipient(workplace, der_of(office_certificate), "fr").standing is Standing.LIST_OLD


def test_certificate_when_it_is_not_for_encipherment_then_no_trust_makes_it_so(workplace):
    one = der_of(certificate("Cellule d’exemple", "rsa2048", receives=False))
    trust(workplace, one)

    with pytest.raises(RecipientUsageError):
        check_recipient(workplace, one, "fr")


def test_certificate_when_it_holds_something_critical_nobody_knows_then_nobody_vouches_for_it(workplace):
    trust(workplace, der_of(authority()))
    above, key = key_of("authority"), key_of("rsa2048")
    one = (
        x509.CertificateBuilder()
        .subject_name(named("Cellule d’exemple"))
        .issuer_name(named("Autorité d’exemple"))
        .public_key(key.public_key())
        .serial_number(11)
        .not_valid_before(NOON - timedelta(days=30))
        .not_valid_after(NOON + FAR)
        .add_extension(
            x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x30\x7f"), critical=True
        )
        .sign(above, hashes.SHA256())
    )

    assert not check_recipient(workplace, der_of(one), "fr").is_vouched
