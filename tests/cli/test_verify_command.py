"""``fieldscreen verify`` with all its options, in both languages."""

import json
import os
from html.parser import HTMLParser

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from documents import document_samples as d
from documents.authorities import authority, issued, revocation_list
from fieldscreen.cli.arguments import read_arguments
from fieldscreen.cli.texts import wording
from fieldscreen.cli.verification import verify
from fieldscreen.cli.verification_page import report_page
from fieldscreen.referral.verifying import ReasonCode, Standing, Verdict
from fieldscreen.workflow.trust import keep_list, trust
from fieldscreen.workflow.verifying import ReportInWords
from support.offices import PASSPHRASE, WORKER, workplace_on

SERIAL = 815


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("verify")
    (place / "file.pdf").write_bytes(d.signed())
    (place / "both.pdf").write_bytes(d.countersigned(d.signed()))
    (place / "worker.pem").write_bytes(
        x509.load_der_x509_certificate(d.identity().certificate).public_bytes(Encoding.PEM)
    )
    (place / "stranger.der").write_bytes(d.stranger().certificate)
    (place / "authority.der").write_bytes(authority())
    (place / "issued.pdf").write_bytes(
        d.sign_otherwise(
            d.unsigned(prints_fingerprint=False), "Worker", issued("Claire", SERIAL), certify=True
        )
    )
    (place / "good.crl").write_bytes(revocation_list())
    withdrawn = x509.load_der_x509_crl(revocation_list(SERIAL)).public_bytes(Encoding.PEM)
    (place / "withdrawn.crl").write_bytes(withdrawn)
    (place / "<b onload=alert(1)>.pdf").write_bytes(d.updated(d.signed(), d.run_script))
    return place


def told(capsys, folder, name, *options):
    words = [str(folder / word) if (folder / word).exists() else word for word in options]
    code = verify(read_arguments(["verify", str(folder / name), *words]), workplace_on)
    return code, capsys.readouterr()


def test_verify_when_the_signer_is_pinned_then_nobody_is_unknown(capsys, folder):
    code, said = told(capsys, folder, "file.pdf", "--trust", "worker.pem", "--lang", "fr")
    assert code == 0
    assert "certificat que vous avez désigné comme sûr" in said.out
    assert "Personne ne garantit" not in said.out


def test_verify_when_only_somebody_else_is_pinned_then_it_is_rejected(capsys, folder):
    code, said = told(capsys, folder, "file.pdf", "--trust", "stranger.der", "--lang", "en")
    assert code == 1
    assert "None of the certificates you named as trusted" in said.out


def test_verify_when_a_countersignature_was_announced_then_its_absence_rejects(capsys, folder):
    assert told(capsys, folder, "both.pdf", "--countersigned")[0] == 0
    code, said = told(capsys, folder, "file.pdf", "--countersigned", "--lang", "fr")
    assert code == 1
    assert "Une signature attendue manque (Manager)" in said.out


def test_verify_when_a_list_is_given_then_it_is_asked(capsys, folder):
    trust = ("--trust", "authority.der")
    code, said = told(capsys, folder, "issued.pdf", *trust, "--crl", "good.crl", "--lang", "en")
    assert code == 0
    assert "not revoked, by the list of" in said.out
    code, said = told(capsys, folder, "issued.pdf", *trust, "--crl", "withdrawn.crl", "--json")
    report = json.loads(said.out)
    assert code == 1
    assert [one["code"] for one in report["reasons"]] == ["certificate_revoked"]
    assert report["signatures"][0]["standing"] == "revoked"


def test_verify_when_the_list_is_no_list_then_the_reason_is_told(capsys, folder):
    code, said = told(capsys, folder, "issued.pdf", "--crl", "authority.der", "--lang", "fr")
    assert code == 2
    assert "liste de révocation X.509" in said.err


class _Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.words, self.language = [], "", ""

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.language = dict(attrs).get("lang", self.language)

    def handle_data(self, data):
        self.words += data


@pytest.mark.parametrize(("language", "word"), [("fr", "Rejeté"), ("en", "Rejected")])
def test_verify_when_a_page_is_wanted_then_it_stands_alone_and_runs_nothing(capsys, folder, language, word):
    code, said = told(capsys, folder, "<b onload=alert(1)>.pdf", "--html", "--lang", language)
    page = _Page()
    page.feed(said.out)
    assert code == 1
    assert page.language == language
    assert word in page.words
    assert "<b onload=alert(1)>.pdf" in page.words
    assert not {"script", "b", "img", "link", "iframe", "a"} & set(page.tags)
    assert page.tags.count("h1") == 1


@pytest.mark.parametrize("language", ["fr", "en"])
def test_wording_when_read_has_a_sentence_for_each_reason_and_standing(language):
    sentences = wording("verification")
    for code in ReasonCode:
        assert sentences.say(f"reason.{code}", language, value="x")
    for standing in Standing:
        assert sentences.say(f"standing.{standing}", language, made="x", revoked="x", reason="x")
    assert all(sentences.say(f"verdict.{verdict}", language) for verdict in Verdict)


def test_verify_when_the_certificate_is_far_too_large_a_file_then_it_is_not_read_whole(
    capsys, folder, tmp_path
):
    film = tmp_path / "film.pem"
    film.write_bytes((folder / "worker.pem").read_bytes())
    with film.open("r+b") as file:
        file.truncate(40 * 1024 * 1024)  # sparse: a certificate, then nothing
    code, said = told(capsys, folder, "file.pdf", "--trust", str(film), "--lang", "en")
    assert (code, said.out) == (2, "")
    assert "certificate" in said.err


@pytest.mark.parametrize("verdict", Verdict)
def test_page_when_the_verdict_is_any_of_them_then_it_can_be_written(verdict):
    told = ReportInWords("mot", "sens", (), (), ())

    assert "mot" in report_page(told, verdict, "a.pdf", "fr")


@pytest.fixture(scope="module")
def trusting(tmp_path_factory, folder):
    """A vault that trusts the authority; its list is brought in by the tests."""
    made = workplace_on(tmp_path_factory.mktemp("trusting") / "vault")
    made.create(WORKER, PASSPHRASE)
    made.unlock(PASSPHRASE)
    trust(made, authority())
    made.lock()
    return made


@pytest.fixture
def told_with(capsys, folder, trusting):
    """Verify with a vault, its passphrase through a pipe."""

    def act(name, *options):
        reader, writer = os.pipe()
        os.write(writer, f"{PASSPHRASE}\n".encode())
        os.close(writer)
        vault = ("--vault", str(trusting.vault_folder), "--passphrase-fd", str(reader), "--lang", "fr")
        try:
            return told(capsys, folder, name, *options, *vault)
        finally:
            os.close(reader)

    return act


def test_verify_when_a_vault_is_named_then_what_it_trusts_and_its_lists_count(told_with, folder, trusting):
    code, said = told_with("issued.pdf")
    assert (code, "certificat que vous avez désigné comme sûr" in said.out) == (0, True)
    assert "Autorité d’exemple" in said.out.splitlines()[-1]
    code, said = told_with("file.pdf")  # a colleague's own identity is told, as in the window
    assert (code, "Personne ne garantit" in said.out) == (0, True)
    assert told_with("file.pdf", "--trust", "stranger.der")[0] == 1

    trusting.unlock(PASSPHRASE)
    keep_list(trusting, folder / "withdrawn.crl")
    trusting.lock()
    code, said = told_with("issued.pdf", "--json")
    report = json.loads(said.out)
    assert (code, report["verdict"]) == (1, Verdict.REJECTED)
    assert report["signatures"][0]["standing"] == Standing.REVOKED


def test_verify_when_the_vault_does_not_open_then_nothing_is_said_of_the_file(run, folder, trusting):
    words = ("verify", folder / "issued.pdf", "--vault", trusting.vault_folder)
    code, out, err = run(*words, passphrase_fd="not the passphrase")
    assert (code, out) == (3, "")
    assert "phrase de passe" in err
