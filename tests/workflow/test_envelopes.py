"""A signed referral in each of its envelopes, from a real vault to a file another program opens."""

import dataclasses
import re
import subprocess
from datetime import timedelta
from email import message_from_bytes
from email.policy import default

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from fieldscreen.domain.folding import fold
from fieldscreen.domain.journal import Action
from fieldscreen.referral import fingerprint_words
from fieldscreen.workflow.envelopes import (
    CopySignerGoneError,
    Envelope,
    Form,
    RecipientCertificateMissingError,
    RecipientExpiredError,
    RecipientKeyKindError,
    file_name_of,
    message_in,
    save_envelope,
    sealing_offer,
)
from fieldscreen.workflow.following import followed
from fieldscreen.workflow.journalling import journal_rows
from fieldscreen.workflow.passphrases import copy_words, generate_for_copy
from fieldscreen.workflow.recipients import directory_of, save_office
from fieldscreen.workflow.referring import referral_file
from fieldscreen.workflow.signers import choose_signer, import_signer, read_signer_file, remove_signer
from fieldscreen.workflow.verifying import Verdict, verify_file
from support.offices import DISTRICT, NAME, PLACE
from support.signer_files import PASSWORD, certificate, key_of, signer_file

OFFICE = "rsa2048"


@pytest.fixture
def give_certificate(workplace):
    """Let the CRIP of the 93 have a certificate in the directory."""

    def give(**stated):
        one = certificate("Cellule d’exemple", **{"kind": OFFICE, "receives": True, **stated})
        der = one.public_bytes(Encoding.DER)
        office = directory_of(workplace, "fr").office("crip-93")
        save_office(workplace, dataclasses.replace(office, certificate=der))
        return one

    return give


def opened_by_openssl(sealed, folder, kind=OFFICE):
    key = key_of(kind).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / f"{kind}.key").write_bytes(key)
    command = f"openssl cms -decrypt -in {sealed} -inkey {folder / kind}.key -out {folder / 'opened.eml'}"
    subprocess.run(command.split(), check=True, capture_output=True)
    return message_from_bytes((folder / "opened.eml").read_bytes(), policy=default)


def test_passphrase_when_made_then_it_is_five_words_of_at_most_32_plain_signs():
    made = [generate_for_copy() for _ in range(300)]

    for one in made:
        assert len(one) <= 32
        assert re.fullmatch(r"[a-z]{5,8}(?:[2-9][a-z]{5,8}){4}", one)
        assert "".join(copy_words(one)) == one
        assert len(copy_words(one)) == 9
    assert len(set(made)) == len(made)


@pytest.mark.parametrize("form", Form)
def test_locked_copy_when_saved_then_its_passphrase_opens_it_and_nothing_else_does(
    workplace, signed, tmp_path, form
):
    referral = signed()

    saved = save_envelope(workplace, referral.identifier, Envelope.LOCKED, form, tmp_path)

    assert saved.path.name == file_name_of(workplace, referral.identifier, Envelope.LOCKED, form)
    copy = saved.path
    if form is Form.DRAFT:
        read = message_from_bytes(saved.path.read_bytes(), policy=default)
        (attached,) = read.iter_attachments()
        copy = tmp_path / attached.get_filename()
        copy.write_bytes(attached.get_content())
        assert read["X-Unsent"] == "1"
    assert verify_file(copy).wants_passphrase
    assert verify_file(copy, passphrase=f" {saved.passphrase}\n").verdict is Verdict.ACCEPTED
    command = ["pdftotext", "-upw", saved.passphrase, copy, "-"]
    assert NAME in subprocess.run(command, check=True, capture_output=True).stdout.decode()


def test_locked_copy_when_saved_then_the_passphrase_stands_in_the_call_and_nowhere_else(
    workplace, signed, tmp_path
):
    referral = signed()

    saved = save_envelope(workplace, referral.identifier, Envelope.LOCKED, Form.DRAFT, tmp_path)

    words = copy_words(saved.passphrase)
    assert " … ".join(words) in saved.call
    assert followed(workplace, referral.identifier, "fr").code in saved.call
    assert referral.recipient.name in saved.call
    assert saved.passphrase not in repr(saved)
    assert saved.passphrase.encode() not in saved.path.read_bytes()
    rows = journal_rows(workplace, case=referral.case)
    assert rows[0].action is Action.COPY_LOCKED
    journal = repr(workplace.vault.journal())
    assert saved.passphrase not in journal
    assert not any(saved.passphrase in repr(row) for row in rows)


def test_message_when_it_brings_a_locked_copy_then_it_names_nobody_and_tells_of_the_call(workplace, signed):
    referral = signed()

    message = message_in(workplace, referral.identifier, Envelope.LOCKED)

    outside = fold(f"{message.subject} {message.text} {message.file_name}")
    for word in (NAME, PLACE, DISTRICT, "Seine-Saint-Denis", "portail rouge", "enfant", "mineur"):
        assert not re.search(rf"\b{re.escape(fold(word))}\b", outside), word
    assert "téléphone" in message.text
    assert fingerprint_words(referral.signer_fingerprint, "fr") in message.text
    assert message.file_name == f"{referral.file_name.removesuffix('.pdf')}_protege.eml"


def test_locked_copy_when_the_place_cannot_be_written_then_the_journal_says_so(workplace, signed, tmp_path):
    referral = signed()

    with pytest.raises(FileNotFoundError):
        save_envelope(
            workplace, referral.identifier, Envelope.LOCKED, Form.FILE, tmp_path / "nowhere" / "copy.pdf"
        )

    assert [row.action for row in journal_rows(workplace)[:2]] == [
        Action.MESSAGE_EXPORT_FAILED,
        Action.COPY_LOCKED,
    ]


def test_locked_copy_when_an_identity_from_elsewhere_signed_then_that_one_signs_the_copy(
    workplace, signed, tmp_path
):
    (tmp_path / "signer.p12").write_bytes(signer_file())
    brought = import_signer(workplace, read_signer_file(workplace, tmp_path / "signer.p12", PASSWORD))
    referral = signed()
    choose_signer(workplace, "profile")

    saved = save_envelope(workplace, referral.identifier, Envelope.LOCKED, Form.FILE, tmp_path)
    report = verify_file(saved.path, passphrase=saved.passphrase)
    assert [one.fingerprint for one in report.signatures] == [brought.facts.fingerprint]

    remove_signer(workplace, brought.key)
    with pytest.raises(CopySignerGoneError):
        save_envelope(workplace, referral.identifier, Envelope.LOCKED, Form.FILE, tmp_path)


@pytest.mark.parametrize("form", Form)
def test_sealed_message_when_saved_then_the_office_opens_it_and_the_document_is_the_original(
    workplace, signed, give_certificate, tmp_path, form
):
    referral = signed()
    give_certificate()

    saved = save_envelope(workplace, referral.identifier, Envelope.SEALED, form, tmp_path)

    assert saved.path.name == file_name_of(workplace, referral.identifier, Envelope.SEALED, form)
    sealed = saved.path
    if form is Form.DRAFT:
        draft = message_from_bytes(saved.path.read_bytes(), policy=default)
        (attached,) = draft.iter_attachments()
        assert draft["X-Unsent"] == "1"
        sealed = tmp_path / "taken.eml"
        sealed.write_bytes(attached.get_content().as_bytes())
    opened = opened_by_openssl(sealed, tmp_path)
    text, document = next(opened.iter_parts()).iter_parts()
    assert document.get_content() == referral_file(workplace, referral.identifier).content
    assert document.get_filename() == referral.file_name
    assert fingerprint_words(referral.signer_fingerprint, "fr") in text.get_content()
    assert saved.passphrase == saved.call == ""
    actions = [row.action for row in journal_rows(workplace, case=referral.case)]
    assert Action.MESSAGE_SEALED in actions


def test_message_when_sealed_then_the_size_it_warns_of_is_that_of_the_draft_and_not_of_the_document(
    workplace, signed, give_certificate, tmp_path
):
    referral = signed()
    give_certificate()
    told = message_in(workplace, referral.identifier, Envelope.SEALED).size_bytes

    written = save_envelope(workplace, referral.identifier, Envelope.SEALED, Form.DRAFT, tmp_path).path

    assert written.stat().st_size <= told < 1.2 * written.stat().st_size


def test_sealed_message_when_the_worker_has_an_rsa_certificate_for_mail_then_it_opens_it_too(
    workplace, signed, give_certificate, tmp_path
):
    (tmp_path / "signer.p12").write_bytes(signer_file("rsa3072", receives=True))
    import_signer(workplace, read_signer_file(workplace, tmp_path / "signer.p12", PASSWORD))
    referral = signed()
    give_certificate()
    assert sealing_offer(workplace, referral.identifier).sender_reads

    saved = save_envelope(workplace, referral.identifier, Envelope.SEALED, Form.FILE, tmp_path)

    for kind in ("rsa3072", OFFICE):
        assert opened_by_openssl(saved.path, tmp_path, kind).get_content_type() == "multipart/signed"


def test_offer_when_the_office_gave_a_certificate_then_it_says_whose_and_until_when(
    workplace, signed, give_certificate
):
    referral = signed()
    assert isinstance(sealing_offer(workplace, referral.identifier).refusal, RecipientCertificateMissingError)
    one = give_certificate()

    offer = sealing_offer(workplace, referral.identifier)

    assert (offer.refusal, offer.holder, offer.until) == (None, "Cellule d’exemple", one.not_valid_after_utc)
    assert not offer.sender_reads


@pytest.mark.parametrize(
    ("stated", "error"),
    [({"until": -1}, RecipientExpiredError), ({"kind": "p256"}, RecipientKeyKindError)],
    ids=["expired", "elliptic"],
)
def test_sealing_when_the_certificate_is_of_no_use_then_it_is_refused_and_nothing_is_written(  # noqa: PLR0917
    workplace, signed, give_certificate, tmp_path, stated, error
):
    referral = signed()
    if "until" in stated:
        stated = {"until": workplace.now() - timedelta(days=1)}
    give_certificate(**stated)
    before = set(tmp_path.iterdir())

    assert isinstance(sealing_offer(workplace, referral.identifier).refusal, error)
    with pytest.raises(error):
        save_envelope(workplace, referral.identifier, Envelope.SEALED, Form.FILE, tmp_path)

    assert set(tmp_path.iterdir()) == before
    assert Action.MESSAGE_SEALED not in {row.action for row in journal_rows(workplace)}


def test_names_when_every_envelope_is_saved_into_one_folder_then_none_takes_another_ones_place(
    workplace, signed, give_certificate, tmp_path
):
    referral = signed()
    give_certificate()
    folder = tmp_path / "out"
    folder.mkdir()

    paths = {
        save_envelope(workplace, referral.identifier, envelope, form, folder).path
        for envelope in Envelope
        for form in Form
    }

    assert set(folder.iterdir()) == paths
    assert len(paths) == len(Envelope) * len(Form)
    stem = referral.file_name.removesuffix(".pdf")
    assert all(path.name.startswith(stem) and path.name.isascii() for path in paths)
