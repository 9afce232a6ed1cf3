"""What a vault trusts, the lists it keeps, and what they stop: countersigning and signing."""

import dataclasses

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from documents.authorities import authority, revocation_list
from fieldscreen.referral import Verdict
from fieldscreen.referral.verifying import ReasonCode, Standing, Trust
from fieldscreen.workflow.authority import RevocationReason, open_authority
from fieldscreen.workflow.countersigning import WorkerRevokedError, countersign, receive
from fieldscreen.workflow.organisation import (
    OrganisationInvalidError,
    import_organisation,
    remove_organisation,
    sign_organisation,
)
from fieldscreen.workflow.organisation_settings import read_settings
from fieldscreen.workflow.referring import export_referral
from fieldscreen.workflow.signers import OwnCertificateRevokedError, choose_signer
from fieldscreen.workflow.trust import (
    ListNotTrustedError,
    ListOlderError,
    ListPartialError,
    anchors_of,
    distrust,
    keep_list,
    read_trusted,
    trust,
    trusted_certificates,
)
from fieldscreen.workflow.verifying import (
    CertificateUnreadableError,
    RevocationListUnreadableError,
    verify_file,
)
from referral.referral_samples import NOW
from support.offices import WORKER, sign_case
from support.own_authority import AUTHORITY_PASSPHRASE, certified, founded, open_workplace, real_now
from support.signer_files import authority as other_authority

MANAGER = dataclasses.replace(WORKER, name="Dominique Modèle-Exemple")


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """A worker's referral under the organisation's authority, its lists, and the manager's vault."""
    place = tmp_path_factory.mktemp("office")
    founded(place / "ours")
    worker = open_workplace(place / "worker")
    issued = certified(worker, place / "ours")
    sent = export_referral(worker, sign_case(worker).referral.identifier, place)
    with open_authority(place / "ours", AUTHORITY_PASSPHRASE, real_now()) as opened:
        opened.make_list(place / "before.crl", days=31)
        opened.revoke(issued.serial, RevocationReason.KEY_COMPROMISE)
        opened.make_list(place / "after.crl", days=31)
    manager = open_workplace(place / "manager", MANAGER)
    yield place, worker, manager, sent
    worker.lock()
    manager.lock()


@pytest.fixture(scope="module")
def vault(tmp_path_factory):
    workplace = open_workplace(tmp_path_factory.mktemp("trust") / "vault")
    yield workplace
    workplace.lock()


@pytest.fixture
def empty(vault):
    """A vault that trusts nobody yet."""
    for one in trusted_certificates(vault):
        distrust(vault, one.key)
    return vault


def _file(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    return path


def test_referral_when_the_worker_was_withdrawn_then_nobody_countersigns_it(office):
    place, _worker, manager, sent = office
    report = receive(manager, sent).report
    assert report.signatures[0].trust is Trust.UNKNOWN
    trust(manager, read_trusted(place / "ours" / "authority.crt")[0])
    keep_list(manager, place / "before.crl")
    received = receive(manager, sent)
    assert received.report.signatures[0].standing is Standing.GOOD
    _pdf, report = countersign(manager, received)
    assert report.verdict is Verdict.ACCEPTED
    keep_list(manager, place / "after.crl")
    with pytest.raises(WorkerRevokedError) as refused:
        receive(manager, sent)
    assert (refused.value.signer, refused.value.reason) == (WORKER.name, "key_compromise")
    assert [one.code for one in refused.value.report.reasons] == [ReasonCode.CERTIFICATE_REVOKED]


def test_own_certificate_when_withdrawn_then_it_signs_nothing_and_another_identity_does(office):
    place, worker, _manager, _sent = office
    trust(worker, read_trusted(place / "ours" / "authority.crt")[0])
    keep_list(worker, place / "after.crl")
    with pytest.raises(OwnCertificateRevokedError) as refused:
        sign_case(worker)
    assert refused.value.reason == "key_compromise"
    choose_signer(worker, "profile")
    assert sign_case(worker).report.verdict is Verdict.ACCEPTED


def test_verification_when_nobody_vouches_then_it_is_told_or_refused_as_was_chosen(office, empty):
    _place, _worker, _manager, sent = office
    trust(empty, authority())
    trusted = anchors_of(empty).trusted
    lenient = verify_file(sent, trusted=trusted, vouched=False)
    assert lenient.verdict is Verdict.ACCEPTED
    strict = verify_file(sent, trusted=trusted)
    assert [one.code for one in strict.reasons] == [ReasonCode.SIGNER_NOT_TRUSTED]


def test_list_when_of_nobody_trusted_partial_older_or_no_list_then_nothing_is_kept(empty, tmp_path):
    content_kept = revocation_list(7)
    whole = _file(tmp_path, "whole.crl", content_kept)
    with pytest.raises(ListNotTrustedError) as refused:
        keep_list(empty, whole)
    assert "Autorité d’exemple" in refused.value.issuer
    trust(empty, authority())
    for content, error in (
        (revocation_list(forged=True), ListNotTrustedError),
        (revocation_list(changes_only=True), ListPartialError),
        (b"nothing of the kind", RevocationListUnreadableError),
    ):
        with pytest.raises(error):
            keep_list(empty, _file(tmp_path, "other.crl", content))
    assert anchors_of(empty).lists == ()
    assert keep_list(empty, whole).list_made is not None
    with pytest.raises(ListOlderError):
        keep_list(empty, _file(tmp_path, "old.crl", revocation_list(made=NOW.replace(year=2025))))
    assert anchors_of(empty).lists == (content_kept,)
    assert keep_list(empty, whole).key


def test_certificate_when_taken_out_then_its_list_goes_and_trusting_it_again_begins_anew(empty, tmp_path):
    file = _file(tmp_path, "a.crt", other_authority().public_bytes(Encoding.PEM))
    certificate, facts = read_trusted(file)
    assert facts.subject == "Autorité d’exemple"
    trust(empty, certificate)
    trust(empty, authority())
    keep_list(empty, _file(tmp_path, "a.crl", revocation_list()))
    (first, second) = sorted(trusted_certificates(empty), key=lambda one: one.list_made is not None)
    assert (first.list_made, second.is_set) == (None, False)
    distrust(empty, second.key)
    distrust(empty, "0" * 32)
    trust(empty, authority())
    assert anchors_of(empty).lists == ()
    with pytest.raises(CertificateUnreadableError):
        read_trusted(_file(tmp_path, "none.crt", b"none"))


def _settings(*texts):
    named = ", ".join(f'"""\n{text}"""' for text in texts)
    return (
        '[organisation]\nname = "Association d’exemple"\nversion = "2026.1"\ndate = 2026-11-27\n'
        f"authorities = [{named}]\n"
    ).encode()


def test_organisation_when_its_settings_name_an_authority_then_it_is_trusted_until_they_go(empty, tmp_path):
    pem = other_authority().public_bytes(Encoding.PEM).decode()
    signed = sign_organisation(empty, _file(tmp_path, "organisation.toml", _settings(pem)))
    import_organisation(empty, signed)
    (one,) = trusted_certificates(empty)
    assert one.is_set
    trust(empty, authority())
    assert [other.is_set for other in trusted_certificates(empty)] == [True, False]
    keep_list(empty, _file(tmp_path, "list.crl", revocation_list()))
    remove_organisation(empty)
    (left,) = trusted_certificates(empty)
    assert left.certificate == authority()


@pytest.mark.parametrize("texts", [("no certificate",), ("-----BEGIN CERTIFICATE-----\nxx\n",)])
def test_organisation_when_what_it_names_is_no_certificate_then_the_settings_are_refused(texts):
    with pytest.raises(OrganisationInvalidError) as refused:
        read_settings(_settings(*texts))
    assert refused.value.where == "authorities"
