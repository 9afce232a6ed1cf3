"""A mail draft as mail programs read it: by the standard library, by munpack, and by eye."""

import hashlib
import re
import subprocess
from email import message_from_bytes
from email.policy import SMTP, default

import pytest

from fieldscreen.exchange import MailAddressInvalidError, MailDraft, write_draft

PDF = b"%PDF-1.7\r\n" + bytes(range(256)) * 400 + b"\n%%EOF\n"
DRAFT = MailDraft(
    "crip@exemple.invalid",
    "Document K7M-2QX-4_003 : accusé de réception demandé",
    "Madame, Monsieur,\n\nVous trouverez ci-joint un document. Ligne longue : "
    + "é" * 200
    + "\n.\nFrom ici\n",
    "K7M-2QX-4_003.pdf",
    PDF,
)


def test_draft_when_read_back_then_subject_text_and_document_are_what_was_written():
    read = message_from_bytes(write_draft(DRAFT), policy=default)
    (document,) = read.iter_attachments()

    assert read["X-Unsent"] == "1"
    assert (read["To"], read["Subject"]) == (DRAFT.to, DRAFT.subject)
    assert read.get_body().get_content().replace("\r\n", "\n") == DRAFT.text
    assert document.get_filename() == DRAFT.file_name
    assert document.get_content_type() == "application/pdf"
    assert document.get_content() == PDF
    assert not read.defects
    assert not document.defects


def test_draft_when_written_then_every_line_ends_in_crlf_and_none_is_too_long():
    written = write_draft(DRAFT)

    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", written)
    assert max(map(len, written.split(b"\r\n"))) <= SMTP.max_line_length
    assert written.isascii()


def test_draft_when_written_then_nothing_says_who_where_or_when():
    read = message_from_bytes(write_draft(DRAFT), policy=default)

    assert sorted(read.keys()) == ["Content-Type", "MIME-Version", "Subject", "To", "X-Unsent"]
    assert write_draft(DRAFT) == write_draft(DRAFT)


def test_draft_when_another_program_unpacks_it_then_the_document_is_whole(tmp_path):
    # munpack reads a message as a Unix mailbox keeps it: lines ending in LF alone.
    (tmp_path / "draft.eml").write_bytes(write_draft(DRAFT).replace(b"\r\n", b"\n"))

    subprocess.run(["munpack", "-q", "-t", "draft.eml"], cwd=tmp_path, check=True, capture_output=True)

    found = tmp_path / DRAFT.file_name
    assert hashlib.sha256(found.read_bytes()).digest() == hashlib.sha256(PDF).digest()
    text = (tmp_path / "part1").read_bytes().decode()
    assert text.replace("\r\n", "\n").strip() == DRAFT.text.strip()


def test_draft_when_no_address_is_known_then_it_has_none():
    draft = MailDraft("", DRAFT.subject, DRAFT.text, DRAFT.file_name, PDF)

    assert "To" not in message_from_bytes(write_draft(draft), policy=default)


@pytest.mark.parametrize(
    "address", ["a@b\r\nBcc: c@d", "two words@exemple.invalid", "a@b, c@d", "@", "a@", "<a@b>", "a@b\x00"]
)
def test_draft_when_the_address_is_none_then_it_is_refused(address):
    draft = MailDraft(address, DRAFT.subject, DRAFT.text, DRAFT.file_name, PDF)

    with pytest.raises(MailAddressInvalidError) as caught:
        write_draft(draft)

    assert caught.value.address == address
