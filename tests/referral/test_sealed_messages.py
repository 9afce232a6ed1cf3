"""Sealed messages as other programs open them: openssl, gpgsm, and NSS, which Thunderbird reads mail with."""

import dataclasses
import os
import subprocess
import tempfile
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID

from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.exchange import Attached, MailDraft, write_draft, write_inner, write_sealed
from fieldscreen.referral.envelopes.recipient_certificate import recipient_certificate
from fieldscreen.referral.envelopes.sealed_message import seal_message
from fieldscreen.referral.errors import (
    CopyFailedError,
    RecipientCertificateUnreadableError,
    RecipientExpiredError,
    RecipientIsAuthorityError,
    RecipientKeyKindError,
    RecipientKeyWeakError,
    RecipientNotYetValidError,
    RecipientUsageError,
)
from support.signer_files import NOON, authority, certificate, key_of

PDF = b"%PDF-1.7\r\n" + bytes(range(256)) * 300 + b"\n%%EOF\n"
DRAFT = MailDraft(
    "crip@exemple.invalid",
    "Document K7M-2QX-4_003 : accusé de réception demandé",
    "Madame, Monsieur,\n\nFrom ici, ligne longue : " + "é" * 200 + "\n.\n",
    "K7M-2QX-4_003.pdf",
    PDF,
)
OFFICE, SENDER, SIGNER = "rsa2048", "rsa3072", "p256"


def made(kind: str, name: str, *, receives: bool) -> x509.Certificate:
    return certificate(name, kind, receives=receives)


@pytest.fixture(scope="module")
def office() -> x509.Certificate:
    return made(OFFICE, "Cellule d’exemple", receives=True)


@pytest.fixture(scope="module")
def sender() -> x509.Certificate:
    return made(SENDER, "Morgane Modèle-Exemple", receives=True)


def der(one: x509.Certificate) -> bytes:
    return one.public_bytes(Encoding.DER)


def private(kind: str, encoding: Encoding = Encoding.DER) -> bytes:
    return key_of(kind).private_bytes(encoding, PrivateFormat.PKCS8, serialization.NoEncryption())


@pytest.fixture(scope="module")
def sealed(office, sender) -> bytes:
    """The message, signed with the sender's own RSA certificate and sealed for both."""
    identity = SigningIdentity(der(sender), private(SENDER), (der(authority()),))
    return seal_message(write_inner(DRAFT), identity, (der(office), der(sender)), now=NOON)


@pytest.fixture(scope="module")
def folder(tmp_path_factory, sealed, office, sender):
    place = tmp_path_factory.mktemp("sealed")
    (place / "sealed.eml").write_bytes(write_sealed(DRAFT.to, DRAFT.subject, sealed))
    (place / "sealed.der").write_bytes(sealed)
    (place / "authority.pem").write_bytes(authority().public_bytes(Encoding.PEM))
    for name, kind, one in (("office", OFFICE, office), ("sender", SENDER, sender)):
        (place / f"{name}.pem").write_bytes(one.public_bytes(Encoding.PEM))
        (place / f"{name}.key").write_bytes(private(kind, Encoding.PEM))
        (place / f"{name}.p12").write_bytes(
            pkcs12.serialize_key_and_certificates(name.encode(), key_of(kind), one, None, _old_lock(b"x"))
        )
    return place


def _old_lock(password: bytes):
    """What gpgsm of 2022 still wants its key files under."""
    from cryptography.hazmat.primitives import hashes

    lock = PrivateFormat.PKCS12.encryption_builder().kdf_rounds(2048)
    lock = lock.key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC)
    lock = lock.hmac_hash(hashes.SHA1())  # noqa: S303  what it asks for
    return lock.build(password)


def run(place, *words: str, **options: object) -> subprocess.CompletedProcess:
    return subprocess.run(words, cwd=place, capture_output=True, check=True, **options)


def check_inside(opened: bytes) -> None:
    """Hold what was opened against what was written."""
    read = message_from_bytes(opened, policy=default)
    assert read.get_content_type() == "multipart/signed"
    text, document = next(read.iter_parts()).iter_parts()
    assert text.get_content().replace("\r\n", "\n") == DRAFT.text
    assert (document.get_filename(), document.get_content()) == (DRAFT.file_name, PDF)


@pytest.mark.parametrize("holder", ["office", "sender"])
def test_message_when_openssl_opens_it_then_it_is_whole_and_its_signature_holds(folder, holder):
    command = "openssl cms -decrypt -in sealed.eml -recip NAME.pem -inkey NAME.key -out opened.eml"
    run(folder, *command.replace("NAME", holder).split())
    opened = (folder / "opened.eml").read_bytes()

    check_inside(opened)
    clock = str(int(NOON.timestamp()))
    for kind in ("cms", "smime"):
        command = f"openssl {kind} -verify -in opened.eml -CAfile authority.pem -attime {clock} -out inside"
        run(folder, *command.split())
        assert (folder / "inside").read_bytes() == write_inner(DRAFT)


def test_message_when_read_by_openssl_then_it_is_aes_256_for_two_and_nothing_of_it_shows(folder, sealed):
    shown = run(
        folder, *["openssl", "cms", "-cmsout", "-print", "-inform", "DER", "-in", "sealed.der"]
    ).stdout.decode()

    assert "aes-256-cbc" in shown
    assert shown.count("rsaEncryption") == 2
    eml = (folder / "sealed.eml").read_bytes()
    assert eml.isascii()
    for word in (b"K7M-2QX-4_003.pdf", b"%PDF", b"Madame", b"multipart/signed"):
        assert word not in sealed
        assert word not in eml
    assert sorted(message_from_bytes(eml, policy=default).keys()) == [
        "Content-Disposition", "Content-Transfer-Encoding", "Content-Type", "MIME-Version", "Subject", "To",
    ]  # fmt: skip


def test_message_when_openssl_has_another_key_then_it_does_not_open(folder):
    stranger = made("rsa2049", "Quelqu’un", receives=True)
    (folder / "stranger.pem").write_bytes(stranger.public_bytes(Encoding.PEM))
    (folder / "stranger.key").write_bytes(private("rsa2049", Encoding.PEM))
    command = "openssl cms -decrypt -in sealed.eml -recip stranger.pem -inkey stranger.key"

    assert subprocess.run(command.split(), cwd=folder, capture_output=True, check=False).returncode != 0


@pytest.fixture
def home():
    """A home for gpgsm, its path short enough for the socket of its agent."""
    with tempfile.TemporaryDirectory(prefix="g") as place:
        yield Path(place)


def test_message_when_gpgsm_opens_it_then_it_is_whole(folder, home):
    (home / "gpgsm.conf").write_text("disable-crl-checks\ndisable-dirmngr\n")
    environment = {**os.environ, "GNUPGHOME": str(home)}
    batch = ("gpgsm", "--batch", "--quiet", "--pinentry-mode", "loopback", "--passphrase-fd", "0")
    try:
        run(folder, *batch, "--import", "office.p12", input=b"x\n", env=environment)
        opened = run(folder, *batch, "--decrypt", "sealed.der", input=b"x\n", env=environment).stdout
    finally:
        subprocess.run(["gpgconf", "--kill", "all"], env=environment, check=True, capture_output=True)

    check_inside(opened)


def test_message_when_nss_opens_it_then_it_is_whole(folder, tmp_path):
    store = f"sql:{tmp_path}"
    run(folder, "certutil", "-N", "-d", store, "--empty-password")
    run(folder, "pk12util", "-i", "office.p12", "-W", "x", "-d", store)
    opened = run(folder, "cmsutil", "-D", "-d", store, "-i", "sealed.der").stdout

    check_inside(opened)


def test_message_when_signed_with_the_identity_made_on_the_laptop_then_openssl_verifies_that_too(
    folder, office, tmp_path
):
    signer = made(SIGNER, "Morgane Modèle-Exemple", receives=False)
    identity = SigningIdentity(der(signer), private(SIGNER))
    (tmp_path / "sealed.der").write_bytes(
        seal_message(write_inner(DRAFT), identity, (der(office),), now=NOON)
    )
    command = f"openssl cms -decrypt -inform DER -in sealed.der -inkey {folder}/office.key -out opened.eml"
    run(tmp_path, *command.split())
    command = f"openssl cms -verify -in opened.eml -CAfile {folder}/authority.pem -out inside -attime "
    run(tmp_path, *command.split(), str(int(NOON.timestamp())))

    assert (tmp_path / "inside").read_bytes() == write_inner(DRAFT)


def test_draft_when_a_sealed_message_is_attached_then_it_arrives_as_the_very_message(folder, tmp_path):
    inner = (folder / "sealed.eml").read_bytes()
    draft = dataclasses.replace(
        DRAFT, file_name="K7M-2QX-4_003_scelle.eml", document=inner, kind=Attached.MESSAGE
    )
    written = write_draft(draft)
    read = message_from_bytes(written, policy=default)
    (attached,) = read.iter_attachments()

    assert read["X-Unsent"] == "1"
    assert (attached.get_content_type(), attached.get_filename()) == ("message/rfc822", draft.file_name)
    assert inner.strip() in written
    (tmp_path / "taken.eml").write_bytes(attached.get_content().as_bytes())
    command = f"openssl cms -decrypt -in taken.eml -inkey {folder}/office.key -out opened.eml"
    run(tmp_path, *command.split())
    check_inside((tmp_path / "opened.eml").read_bytes())


REFUSED = {
    "expired": ({"until": NOON - timedelta(days=1)}, RecipientExpiredError),
    "early": ({"since": NOON + timedelta(days=1)}, RecipientNotYetValidError),
    "signs only": ({"receives": False}, RecipientUsageError),
    "web server": ({"purpose": ExtendedKeyUsageOID.SERVER_AUTH}, RecipientUsageError),
    "elliptic": ({"kind": "p256"}, RecipientKeyKindError),
    "short": ({"kind": "rsa1024"}, RecipientKeyWeakError),
    "authority": ({"is_authority": True}, RecipientIsAuthorityError),
}


@pytest.mark.parametrize(("stated", "error"), REFUSED.values(), ids=REFUSED)
def test_sealing_when_the_certificate_cannot_receive_mail_then_it_says_why(stated, error):
    one = certificate(**{"kind": OFFICE, "receives": True, **stated})

    with pytest.raises(error):
        recipient_certificate(der(one), NOON)


@pytest.mark.parametrize(
    "purpose",
    [None, ExtendedKeyUsageOID.EMAIL_PROTECTION, ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE],
    ids=["none named", "mail", "any"],
)
def test_sealing_when_the_certificate_is_for_mail_then_it_is_taken(purpose):
    one = certificate(kind=OFFICE, receives=True, purpose=purpose)

    assert recipient_certificate(der(one), NOON) == one


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.7", b"0" * 50_000_000, b"\x30\x82\xff\xff", b"-----BEGIN CERTIFICATE-----"]
)
def test_sealing_when_the_file_is_no_certificate_then_it_is_refused(content):
    with pytest.raises(RecipientCertificateUnreadableError):
        recipient_certificate(content, datetime.now(UTC))


def test_sealing_when_for_nobody_then_it_is_refused(sender):
    with pytest.raises(CopyFailedError):
        seal_message(b"x\r\n", SigningIdentity(der(sender), private(SENDER)), (), now=NOON)
