"""``fieldscreen envelope`` and ``verify`` of a locked copy, in French and English."""

import json
import re

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from support.offices import PASSPHRASE, sign_case, workplace_on
from support.signer_files import certificate
from support.tokens import LABEL, PIN, bring_token


def test_lock_when_asked_for_then_the_copy_verifies_with_the_passphrase_that_was_shown(run, vault, tmp_path):
    code, out, _ = run("envelope", "lock", 1, "--out", tmp_path, "--vault", vault, passphrase_fd=PASSPHRASE)
    passphrase = re.search(r"cette seule fois\s: (\S+)\n", out)[1]
    (copy,) = tmp_path.glob("*_protege.pdf")

    assert (code, str(copy) in out, "Bonjour" in out) == (0, True, True)
    code, out, _ = run("verify", copy, password_fd=passphrase)
    assert (code, out.startswith("ACCEPTÉ")) == (0, True)
    code, out, _ = run("verify", copy, "--json", password_fd=passphrase)
    assert (code, json.loads(out)["verdict"]) == (0, "accepted")
    code, out, _ = run("verify", copy, language="en", password_fd="bijou4cadre")
    assert code == 2
    assert "This is not the passphrase of this file" in out


def test_seal_when_a_certificate_is_given_then_a_draft_carries_the_sealed_message(run, vault, tmp_path):
    one = certificate("Cellule d’exemple", "rsa2048", receives=True)
    (tmp_path / "office.pem").write_bytes(one.public_bytes(Encoding.PEM))
    words = ("envelope", "seal", 1, "--draft", "--certificate", tmp_path / "office.pem", "--out", tmp_path)

    code, out, _ = run(*words, "--vault", vault, language="en", passphrase_fd=PASSPHRASE)

    (draft,) = tmp_path.glob("*_message.eml")
    assert (code, str(draft) in out) == (0, True)
    assert b"smime-type=enveloped-data" in draft.read_bytes().replace(b'"', b"")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("lock", 7), "Aucune transmission signée ne porte le numéro 7"),
        (("seal", 1), "L’annuaire n’a pas de certificat de ce service"),
        (("seal", 1, "--certificate", "ec.pem"), "une clé P-256"),
        (("seal", 1, "--certificate", "no.pem"), "n’est pas un certificat"),
    ],
    ids=["no such referral", "no certificate", "elliptic", "no certificate file"],
)
def test_envelope_when_it_cannot_be_made_then_it_says_why_and_writes_nothing(
    run, vault, tmp_path, words, said
):
    words = [tmp_path / word if str(word).endswith(".pem") else word for word in words]
    (tmp_path / "ec.pem").write_bytes(certificate(kind="p256").public_bytes(Encoding.PEM))
    (tmp_path / "no.pem").write_bytes(b"%PDF-1.7")
    (tmp_path / "out").mkdir()

    code, _, err = run(
        "envelope", *words, "--out", tmp_path / "out", "--vault", vault, passphrase_fd=PASSPHRASE
    )

    assert (code, said in err) == (3, True), err
    assert not list((tmp_path / "out").iterdir())


def test_lock_when_a_token_signed_then_its_pin_is_asked_for(run, vault, token, tmp_path):
    token.put()
    workplace = workplace_on(vault)
    workplace.unlock(PASSPHRASE)
    number = sign_case(workplace, bring_token(workplace)).referral.number
    workplace.lock()
    words = ("envelope", "lock", number, "--out", tmp_path, "--vault", vault)

    code, _, err = run(*words, language="en", passphrase_fd=PASSPHRASE, pin_fd="314159")
    assert (code, "PIN" in err, list(tmp_path.glob("*.pdf"))) == (3, True, [])
    code, out, err = run(*words, passphrase_fd=PASSPHRASE, pin_fd=PIN)
    assert (code, LABEL in err, "cette seule fois" in out) == (0, True, True)


def test_test_when_asked_for_then_a_draft_with_its_own_passphrase_is_saved_and_the_answer_noted(
    run, vault, tmp_path
):
    opened = ("--vault", vault)
    code, out, _ = run("envelope", "test", 1, "--out", tmp_path, *opened, passphrase_fd=PASSPHRASE)
    (draft,) = tmp_path.glob("*.eml")
    assert (code, draft.name, str(draft) in out) == (0, "essai_protege.eml", True)
    assert re.search(r"cette seule fois\s: (\S+)\n", out)
    assert "envelope tested 1" in out

    code, _, err = run("envelope", "lock", 1, "--out", tmp_path, *opened, passphrase_fd=PASSPHRASE)
    assert (code, "N’attendez pas si c’est urgent" in err) == (0, True)
    words = ("envelope", "tested", 1, "--opened", "--who", "Accueil")
    code, out, _ = run(*words, *opened, language="en", passphrase_fd=PASSPHRASE)
    assert (code, "opened the test" in out) == (0, True)
    code, _, err = run("envelope", "lock", 1, "--out", tmp_path, *opened, passphrase_fd=PASSPHRASE)
    assert (code, err) == (0, "")


def test_test_when_the_directory_has_no_such_office_then_it_says_what_to_give(run, vault, tmp_path):
    code, _, err = run(
        "envelope", "test", "crip-999", "--out", tmp_path, "--vault", vault, passphrase_fd=PASSPHRASE
    )

    assert (code, "crip-999" in err, list(tmp_path.glob("*.eml"))) == (3, True, [])
