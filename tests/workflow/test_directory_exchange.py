"""Entries of the directory: completed, passed on, brought in."""

from datetime import date

import pytest

from fieldscreen.domain.directory import Detail, DirectoryInvalidError
from fieldscreen.domain.journal import Action
from fieldscreen.exchange import CertificateUnreadableError
from fieldscreen.referral import DetachedSignatureInvalidError, sign_detached
from fieldscreen.workflow.directory_exchange import (
    DirectoryEmptyError,
    DirectoryNotTrustedError,
    examine_directory,
    export_directory,
    import_directory,
)
from fieldscreen.workflow.journalling import journal_rows
from fieldscreen.workflow.recipients import (
    OfficeKind,
    certificate_facts,
    directory_of,
    load_certificate,
    new_office,
    save_office,
    stated,
)
from support.offices import PASSPHRASE, WORKER, workplace_on


@pytest.fixture
def offices(tmp_path):
    """Two open vaults: the organisation's and a worker's."""
    made = [workplace_on(tmp_path / name) for name in ("organisation", "worker")]
    for one in made:
        one.create(WORKER, PASSPHRASE)
        one.unlock(PASSPHRASE)
    yield made
    for one in made:
        one.lock()


def _complete(workplace, email, checked, identifier="crip-93"):
    office = directory_of(workplace, "fr").office(identifier)
    values = {Detail.NAME: office.name, Detail.EMAIL: email}
    save_office(workplace, stated(office, values, "appel au service", checked))


def test_directory_when_passed_on_then_a_colleague_has_the_entry_after_comparing_the_signer(
    offices, tmp_path
):
    organisation, worker = offices
    _complete(organisation, "crip@exemple.invalid", date(2026, 11, 20))
    save_office(
        organisation,
        stated(new_office(OfficeKind.PROSECUTOR, ("93",)), {Detail.NAME: "Parquet d’exemple"}, "x", None),
    )
    path = export_directory(organisation, tmp_path / "annuaire.json")

    candidate = examine_directory(worker, path, "fr")
    with pytest.raises(DirectoryNotTrustedError):
        import_directory(worker, candidate)
    assert directory_of(worker, "fr").office("crip-93").value(Detail.EMAIL) == ""
    taken = import_directory(worker, candidate, compared=True)

    assert len(candidate.words.split()) == 12
    assert len(taken) == 2
    assert directory_of(worker, "fr").office("crip-93").value(Detail.EMAIL) == "crip@exemple.invalid"
    assert {row.action for row in journal_rows(worker)} >= {Action.DIRECTORY_IMPORTED}
    assert {row.action for row in journal_rows(organisation)} >= {
        Action.DIRECTORY_EXPORTED,
        Action.OFFICE_SAVED,
    }
    assert examine_directory(worker, path, "fr").same == 2


def test_directory_when_an_entry_was_looked_at_later_here_then_it_stays(offices, tmp_path):
    organisation, worker = offices
    _complete(organisation, "old@exemple.invalid", date(2026, 3, 1))
    _complete(worker, "new@exemple.invalid", date(2026, 11, 1))
    candidate = examine_directory(worker, export_directory(organisation, tmp_path / "a.json"), "fr")

    import_directory(worker, candidate, compared=True)

    assert [one.identifier for one in candidate.kept] == ["crip-93"]
    assert directory_of(worker, "fr").office("crip-93").value(Detail.EMAIL) == "new@exemple.invalid"


def test_directory_when_one_byte_is_another_then_the_signature_refuses_it(offices, tmp_path):
    organisation, worker = offices
    _complete(organisation, "crip@exemple.invalid", date(2026, 11, 20))
    path = export_directory(organisation, tmp_path / "a.json")
    path.write_bytes(path.read_bytes().replace(b"crip@exemple", b"crap@exemple"))

    with pytest.raises(DetachedSignatureInvalidError):
        examine_directory(worker, path, "fr")


def test_directory_when_signed_for_another_purpose_or_by_nobody_then_it_is_not_taken(offices, tmp_path):
    organisation, worker = offices
    _complete(organisation, "crip@exemple.invalid", date(2026, 11, 20))
    path = export_directory(organisation, tmp_path / "a.json")
    beside = tmp_path / "a.json.sig"

    beside.write_bytes(sign_detached(path.read_bytes(), organisation.identity))  # as a pack of indicators is
    with pytest.raises(DetachedSignatureInvalidError):
        examine_directory(worker, path, "fr")
    beside.unlink()
    with pytest.raises(DirectoryNotTrustedError):
        import_directory(worker, examine_directory(worker, path, "fr"), compared=True)


def test_directory_when_there_is_nothing_of_ones_own_then_nothing_is_written(offices, tmp_path):
    with pytest.raises(DirectoryEmptyError):
        export_directory(offices[0], tmp_path / "a.json")
    assert not (tmp_path / "a.json").exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b"\xff\xfe", b'{"format":"fieldscreen-directory","version":2,"offices":[]}',
     b'{"format":"fieldscreen-directory","version":1,"offices":[{"identifier":"x"}]}',
     b'{"format":"fieldscreen-directory","version":1,"offices":[1]}', b"[" * 100_000],
)  # fmt: skip
def test_directory_when_the_file_is_none_then_it_is_told(offices, tmp_path, content):
    path = tmp_path / "a.json"
    path.write_bytes(content)

    with pytest.raises(DirectoryInvalidError):
        examine_directory(offices[1], path, "fr")


def test_certificate_when_an_office_gave_one_then_it_is_kept_with_its_entry(offices, tmp_path):
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509 import load_der_x509_certificate

    organisation, worker = offices
    pem = load_der_x509_certificate(worker.identity.certificate).public_bytes(Encoding.PEM)
    (tmp_path / "office.pem").write_bytes(pem)
    (tmp_path / "letter.txt").write_text("Bonjour", encoding="utf-8")
    facts = load_certificate(tmp_path / "office.pem")

    assert facts.der == worker.identity.certificate
    assert facts.name == WORKER.name
    with pytest.raises(CertificateUnreadableError):
        load_certificate(tmp_path / "letter.txt")
    assert certificate_facts(directory_of(organisation, "fr").office("crip-93")) is None
