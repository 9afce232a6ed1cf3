"""``fieldscreen identity`` and ``fieldscreen countersign``, in French and English."""

import dataclasses
import os
import sys
from datetime import timedelta
from io import StringIO

import pytest
from cryptography.x509 import ReasonFlags

from documents import document_samples as d
from documents.authorities import authority, issued, revocation_list
from fieldscreen import cli
from fieldscreen.cli.texts import say
from fieldscreen.referral import verify_document
from fieldscreen.workflow.trust import keep_list, trust
from support.offices import PASSPHRASE, WORKER, referral_of, workplace_on
from support.openssl_authority import issue
from support.signer_files import NOON, PASSWORD, legacy_file, signer_file
from support.tokens import LABEL, LAST_TRY, LOCKED, MODULE, PIN

MANAGER = dataclasses.replace(WORKER, name="Dominique Modèle-Exemple")


def _made(folder, worker=WORKER):
    workplace = workplace_on(folder)
    workplace.create(worker, PASSPHRASE)
    return workplace


@pytest.fixture
def vault(tmp_path):
    _made(tmp_path / "vault", MANAGER)
    return tmp_path / "vault"


@pytest.fixture
def sent(tmp_path):
    return referral_of(WORKER, tmp_path)


@pytest.fixture
def run(monkeypatch, capsys, vault):
    """Run a command on the vault; passphrase and password come through pipes."""

    def pipe(words):
        reader, writer = os.pipe()
        os.write(writer, f"{words}\n".encode())
        os.close(writer)
        return reader

    def act(*words, password="", pin="", language="fr"):
        monkeypatch.setattr(sys, "stdin", StringIO())
        ends = [pipe(PASSPHRASE)]
        given = [*words, "--vault", vault, "--passphrase-fd", ends[0]]
        if password:
            ends.append(pipe(password))
            given += ["--password-fd", ends[1]]
        if pin:
            ends.append(pipe(pin))
            given += ["--pin-fd", ends[-1]]
        code = cli.run(cli.read_arguments(["--lang", language, *map(str, given)]), workplace_on)
        for end in ends:
            os.close(end)
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return act


def test_identity_when_imported_chosen_and_listed_then_the_mark_stands_at_the_one_that_signs(run, tmp_path):
    file = tmp_path / "identity.p12"
    file.write_bytes(signer_file("rsa3072"))
    code, out, _err = run("identity", "import", file, password=PASSWORD)
    assert code == 0
    assert "Autorité d’exemple" in out
    assert "RSA 3072" in out
    assert "jamais qualifiée" in out
    (line,) = [line for line in out.splitlines() if line.startswith("* ")]
    assert line.endswith("Morgane Modèle-Exemple")
    _code, out, _err = run("identity", "choose", "profile", language="en")
    (line,) = [line for line in out.splitlines() if line.startswith("* ")]
    assert MANAGER.name in line
    assert "nobody: made on this laptop" in out
    code, _out, err = run("identity", "choose", "0" * 32, language="en")
    assert code == 3
    assert "no identity" in err


@pytest.mark.parametrize(
    ("content", "password", "word"),
    [
        (lambda _folder: signer_file(), "faux", "pas le mot de passe"),
        (lambda _folder: signer_file(is_authority=True), PASSWORD, "d’une autorité"),
        (legacy_file, "x", "RC2"),
    ],
)
def test_identity_when_of_no_use_then_one_sentence_says_why(run, tmp_path, content, password, word):
    file = tmp_path / "identity.p12"
    file.write_bytes(content(tmp_path))
    code, out, err = run("identity", "import", file, password=password)
    assert (code, out) == (3, "")
    assert word in err


def test_file_when_countersigned_then_it_verifies_with_both_signatures(run, sent, tmp_path):
    out_file = tmp_path / "out.pdf"
    code, out, _err = run("countersign", sent, "--out", out_file)
    assert code == 0
    assert WORKER.name in out
    assert MANAGER.name in out
    report = verify_document(out_file.read_bytes())
    assert [one.field for one in report.signatures] == ["Worker", "Manager"]
    code, _out, err = run("countersign", out_file, "--out", tmp_path / "again.pdf")
    assert code == 3
    assert "déjà contresigné" in err
    assert not (tmp_path / "again.pdf").exists()


def test_file_when_its_signer_was_withdrawn_then_the_day_and_the_reason_are_told(run, vault, tmp_path):
    withdrawn = revocation_list(4711, reason=ReasonFlags.key_compromise)
    (tmp_path / "list.crl").write_bytes(withdrawn)
    workplace = workplace_on(vault)
    workplace.unlock(PASSPHRASE)
    trust(workplace, authority())
    keep_list(workplace, tmp_path / "list.crl")
    workplace.lock()
    sent = tmp_path / "sent.pdf"
    signer = issued("Claire Exemple", 4711)
    sent.write_bytes(d.sign_otherwise(d.unsigned(prints_fingerprint=False), "Worker", signer, certify=True))
    code, _out, err = run("countersign", sent, "--out", tmp_path / "out.pdf", language="en")
    assert code == 1
    assert "The certificate of Claire Exemple was revoked on" in err
    assert "key lost, stolen or copied" in err
    assert not (tmp_path / "out.pdf").exists()


def test_file_when_changed_then_nothing_is_written_and_the_reason_is_told(run, sent, tmp_path):
    content = bytearray(sent.read_bytes())
    content[len(content) // 2] ^= 1
    sent.write_bytes(content)
    code, out, err = run("countersign", sent, "--out", tmp_path / "out.pdf", language="en")
    assert (code, out) == (1, "")
    assert "not countersigned" in err
    assert "✗" in err
    assert not (tmp_path / "out.pdf").exists()


def test_token_when_brought_in_then_it_is_listed_and_countersigns_with_its_pin(run, token, sent, tmp_path):
    token.put()
    _code, out, _err = run("identity", "tokens", "--module", MODULE)
    assert f"{LABEL}: Morgane Modèle-Exemple" in out
    code, out, err = run("identity", "token", MODULE, pin=PIN)
    assert code == 0, err
    assert f"clé dans la carte ou clé « {LABEL} »" in out
    assert f"« {LABEL} », certificat de Morgane Modèle-Exemple" in err
    code, out, _err = run("countersign", sent, "--out", tmp_path / "out.pdf", pin=PIN, language="en")
    assert code == 0
    report = verify_document((tmp_path / "out.pdf").read_bytes())
    assert [one.signer for one in report.signatures] == [WORKER.name, "Morgane Modèle-Exemple"]
    assert PIN not in out


def test_token_when_the_pin_is_wrong_or_the_last_then_one_sentence_says_so_and_nothing_is_kept(run, token):
    token.put()
    code, out, err = run("identity", "token", MODULE, pin="000000")
    assert (code, out) == (3, "")
    assert "Code PIN faux" in err
    _code, _out, err = run("identity", "token", MODULE, pin=PIN, language="en")
    assert "a wrong one was entered since it last worked" in err
    token.mark(LAST_TRY)
    code, _out, err = run("identity", "token", MODULE, pin=PIN)
    assert code == 3
    assert "--last-try" in err
    code, _out, err = run("identity", "token", MODULE, "--last-try", pin=PIN)
    assert code == 0
    assert "UN SEUL ESSAI RESTE" in err
    token.mark(LOCKED)
    code, _out, err = run("identity", "token", MODULE, pin=PIN, language="en")
    assert code == 3
    assert "is locked" in err


def test_token_when_it_or_its_library_is_of_no_use_then_one_sentence_says_why(run, token, tmp_path):
    token.put(key_kind=None, until=NOON - timedelta(days=1))
    _code, out, _err = run("identity", "tokens", "--module", MODULE, language="en")
    assert "! This certificate expired on 2026-11-21" in out
    code, _out, err = run("identity", "token", MODULE, pin=PIN, language="en")
    assert code == 3
    assert "expired on 2026-11-21" in err
    token.take_out()
    assert "ne voit aucune carte" in run("identity", "token", MODULE, pin=PIN)[2]
    missing = tmp_path / "missing.so"
    assert f"Il n’y a pas de bibliothèque {missing}" in run("identity", "token", missing, pin=PIN)[2]


@pytest.mark.parametrize(("language", "words"), [("fr", "--pin-fd"), ("en", "asked for")])
def test_pin_when_it_was_not_given_then_the_sentence_says_that_it_is_asked_for(language, words):
    sentence = say("failure.TokenPinNeededError", language)

    assert words in sentence
    assert "yet" not in sentence.split()
    assert "pas encore" not in sentence


def test_libraries_when_listed_then_none_is_loaded_and_no_vault_is_opened(run, token):
    token.put()
    code, out, _err = run("identity", "tokens", language="en")
    assert code == 0
    assert str(MODULE) in out
    assert LABEL not in out


def test_certificate_when_asked_for_and_brought_back_then_it_signs(run, tmp_path):
    request = tmp_path / "request.csr"
    code, out, _err = run("identity", "request", "--out", request)
    assert code == 0
    assert "La clé reste dans le coffre" in out
    issued = issue(request, tmp_path / "authority")
    code, out, _err = run("identity", "certificate", issued, language="en")
    assert code == 0
    (line,) = [line for line in out.splitlines() if line.startswith("* ")]
    assert MANAGER.name in line
    assert "issued by: Autorité d’exemple" in out
    code, _out, err = run("identity", "certificate", request, language="en")
    assert code == 3
    assert "no certificate" in err
