"""A locked copy as the programs of its recipients open it, and as our own verification judges it."""

import io
import subprocess
from pathlib import Path

import pikepdf
import pytest

from documents.document_samples import countersigned, encrypted, identity, signed, stranger, unsigned
from documents.rasters import opened_by_pdfium
from fieldscreen.referral import Verdict, verify_document
from fieldscreen.referral.envelopes.locked_copy import lock_copy, pages_before_signing
from fieldscreen.referral.errors import CopyFailedError
from fieldscreen.referral.verifying import ReasonCode
from referral.referral_samples import NOW, worker

PASSPHRASE = "bijou4cadre7piano2table9verre"
SAID = "DONNÉES FICTIVES"
PDF_JS = str(Path(__file__).with_name("read_with_pdfjs.js"))


def copied(pdf: bytes) -> bytes:
    return lock_copy(pdf, PASSPHRASE, identity(), worker=worker(), now=NOW, language="fr")


@pytest.fixture(scope="module")
def copy() -> bytes:
    return copied(signed())


@pytest.fixture
def at(copy, tmp_path):
    path = tmp_path / "copy.pdf"
    path.write_bytes(copy)
    return path


def codes(pdf: bytes, passphrase: str = "") -> list[ReasonCode]:
    return [one.code for one in verify_document(pdf, passphrase=passphrase).reasons]


@pytest.mark.parametrize(
    "command",
    [
        ["pdftotext", "-upw", PASSPHRASE, "FILE", "-"],
        ["mutool", "draw", "-q", "-p", PASSPHRASE, "-F", "txt", "FILE"],
        ["node", PDF_JS, "FILE", PASSPHRASE],
    ],
    ids=["poppler", "mupdf", "pdf.js"],
)
def test_copy_when_another_program_opens_it_then_the_pages_are_there_and_only_with_the_passphrase(
    at, command
):
    opened = subprocess.run(
        [str(at) if part == "FILE" else part for part in command], capture_output=True, check=True
    )
    assert SAID in opened.stdout.decode()

    wrong = [str(at) if part == "FILE" else part.replace(PASSPHRASE, "bijou") for part in command]
    refused = subprocess.run(wrong, capture_output=True, check=False)
    assert refused.returncode != 0
    assert SAID not in refused.stdout.decode()


def test_copy_when_qpdf_opens_it_then_everything_in_it_is_under_aes_256(at):
    told = subprocess.run(
        ["qpdf", f"--password={PASSPHRASE}", "--check", at], capture_output=True, check=True
    ).stdout.decode()
    assert "R = 6" in told
    assert [line.rpartition(": ")[2] for line in told.splitlines() if "encryption method" in line] == [
        "AESv3"
    ] * 3
    assert "not allowed" not in told
    assert (
        subprocess.run(
            ["qpdf", "--password=bijou", "--check", at], capture_output=True, check=False
        ).returncode
        == 2
    )


@pytest.mark.parametrize(("passphrase", "error"), [(PASSPHRASE, "None_"), ("bijou", "IncorrectPassword")])
def test_copy_when_pdfium_opens_it_then_only_with_the_passphrase(copy, passphrase, error):
    with opened_by_pdfium(copy, passphrase) as document:
        assert document.error().name == error
        assert (SAID in document.getAllText(0).text()) is (passphrase == PASSPHRASE)


def test_copy_when_poppler_checks_its_signature_then_it_is_over_the_whole_locked_file(at):
    told = subprocess.run(
        ["pdfsig", "-nocert", "-upw", PASSPHRASE, at], capture_output=True, check=True
    ).stdout.decode()
    assert "Signature is Valid" in told
    assert "Total document signed" in told


def test_copy_when_verified_with_its_passphrase_then_the_verdict_is_that_of_the_original(copy):
    original, found = verify_document(signed()), verify_document(copy, passphrase=PASSPHRASE)

    assert found.verdict is Verdict.ACCEPTED
    assert found.record == original.record
    assert [one.fingerprint for one in found.signatures] == [one.fingerprint for one in original.signatures]
    trusted = (identity().certificate,)
    assert verify_document(copy, trusted=trusted, passphrase=PASSPHRASE).verdict is Verdict.ACCEPTED


@pytest.mark.parametrize(
    ("passphrase", "code"), [("", ReasonCode.ENCRYPTED), ("bijou", ReasonCode.PASSPHRASE_WRONG)]
)
def test_copy_when_verified_without_its_passphrase_then_it_asks_for_it(copy, passphrase, code):
    report = verify_document(copy, passphrase=passphrase)

    assert (report.verdict, report.wants_passphrase) == (Verdict.UNREADABLE, True)
    assert [one.code for one in report.reasons] == [code]


def test_copy_when_looked_at_without_the_passphrase_then_no_word_of_it_can_be_read(copy):
    for word in ("Claire Exemple", "FICTIVES", "record.json", "fieldscreen-referral", "K7M-2QX-4"):
        for spelling in (word.encode(), word.encode("utf-16-be")):
            # The certificate in the signature is open: it names the worker, as any signed mail does.
            is_open = word == "Claire Exemple" and spelling.hex().encode() in copy
            assert is_open or (spelling not in copy and spelling.hex().encode() not in copy), word


def test_copy_when_made_twice_then_no_key_is_used_twice():
    first, second = (_lock_of(copied(signed())) for _ in range(2))

    assert not first & second


def _lock_of(copy: bytes) -> set[bytes]:
    with pikepdf.open(io.BytesIO(copy), password=PASSPHRASE) as pdf:
        lock = pdf.trailer.Encrypt
        return {bytes(lock[key]) for key in ("/O", "/U", "/OE", "/UE")} | {pdf.encryption.encryption_key}


@pytest.mark.parametrize("place", [0.02, 0.3, 0.6, 0.9])
def test_copy_when_one_byte_is_changed_then_it_is_not_accepted(copy, place):
    at = int(len(copy) * place)
    changed = copy[:at] + bytes([copy[at] ^ 1]) + copy[at + 1 :]

    assert verify_document(changed, passphrase=PASSPHRASE).verdict in {Verdict.REJECTED, Verdict.UNREADABLE}


@pytest.mark.parametrize("share", [0.1, 0.5, 0.97])
def test_copy_when_cut_short_then_it_is_rejected_or_unreadable(copy, share):
    cut = verify_document(copy[: int(len(copy) * share)], passphrase=PASSPHRASE)

    assert cut.verdict in {Verdict.REJECTED, Verdict.UNREADABLE}


def test_locking_when_the_signed_pages_are_taken_back_then_they_are_those_that_were_rendered():
    assert pages_before_signing(signed()) == unsigned()


@pytest.mark.parametrize(
    "made",
    [
        bytes,
        lambda: b"%PDF-1.7\n",
        lambda: signed()[:60_000],
        unsigned,
        lambda: encrypted(signed()),
        lambda: countersigned(signed()),
    ],
    ids=["empty", "header", "truncated", "unsigned", "encrypted", "countersigned"],
)
def test_locking_when_the_file_is_no_referral_with_one_signature_then_it_is_refused(made):
    with pytest.raises(CopyFailedError):
        copied(made())


@pytest.mark.parametrize("passphrase", ["", "a" * 33, "clé", "tab\t"])
def test_locking_when_a_reader_would_not_take_the_passphrase_then_it_is_refused(passphrase):
    with pytest.raises(CopyFailedError):
        lock_copy(signed(), passphrase, identity(), worker=worker(), now=NOW, language="fr")


def test_locking_when_another_identity_signs_then_the_copy_is_thrown_away():
    with pytest.raises(CopyFailedError) as caught:
        lock_copy(signed(), PASSPHRASE, stranger(), worker=worker(), now=NOW, language="fr")

    assert "signer_not_as_printed" in caught.value.why


@pytest.mark.parametrize(
    "options",
    [{"R": 2, "aes": False}, {"R": 3, "aes": False}, {"R": 4, "aes": True}, {"R": 6, "metadata": False}],
    ids=["rc4-40", "rc4-128", "aes-128", "metadata-open"],
)
@pytest.mark.filterwarnings("ignore:.*:UserWarning")
def test_verification_when_the_lock_is_weak_or_has_a_hole_then_it_says_so(options):
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(unsigned())) as pdf:
        if options["R"] < 6:
            options = {**options, "metadata": options["R"] == 4}
        pdf.save(target, encryption=pikepdf.Encryption(user=PASSPHRASE, owner="o", **options))

    assert codes(target.getvalue(), PASSPHRASE) == [ReasonCode.WEAKLY_ENCRYPTED]
