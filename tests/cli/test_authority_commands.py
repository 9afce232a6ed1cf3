"""``fieldscreen authority`` in French and English: from a vault’s request to the withdrawn signature."""

import json
import os
import sys
from io import StringIO

import pytest

from fieldscreen import cli
from fieldscreen.cli.authority_arguments import KEY_KINDS, REASONS
from fieldscreen.cli.texts import wording
from fieldscreen.referral import authority_errors
from fieldscreen.referral.authority.issuing import MOST_DAYS
from fieldscreen.workflow import authority_files
from fieldscreen.workflow.authority import KeyKind, RevocationReason
from fieldscreen.workflow.workplace import Surroundings, Workplace
from support.offices import CHEAP, PASSPHRASE, content, sign_case
from support.own_authority import AUTHORITY_PASSPHRASE, open_workplace, real_now


def _workplace(folder):
    return Workplace(Surroundings(folder, content(), real_now, CHEAP, size_step_bytes=0))


@pytest.fixture
def run(monkeypatch, capsys):
    """Run a command; its passphrase comes through a pipe."""

    def act(*words, passphrase="", language="fr", typed=""):
        monkeypatch.setattr(sys, "stdin", StringIO(typed))
        given = ["--lang", language, *map(str, words)]
        reader, writer = os.pipe()
        os.write(writer, f"{passphrase}\n".encode())
        os.close(writer)
        if passphrase:
            given += ["--passphrase-fd", str(reader)]
        code = cli.run(cli.read_arguments(given), _workplace)
        os.close(reader)
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return act


def test_round_when_a_request_is_signed_and_withdrawn_then_each_step_says_what_is_next(run, tmp_path):
    ours, vault = tmp_path / "ours", tmp_path / "vault"
    workplace = open_workplace(vault)
    workplace.lock()
    secret = {"passphrase": AUTHORITY_PASSPHRASE}

    code, out, _err = run("authority", "init", ours, "--name", "Autorité d’exemple", **secret)
    assert code == 0
    assert "authority.crt" in out
    assert run("authority", "init", ours, "--name", "x", **secret)[0] == 3

    request, issued = tmp_path / "r.csr", tmp_path / "r.crt"
    code, out, _err = run("identity", "request", "--out", request, "--vault", vault, passphrase=PASSPHRASE)
    assert code == 0
    told = out.splitlines()[-1].split(": ", 1)[1].split(" (")[0]

    code, out, err = run("authority", "sign", ours, request, "--out", issued, language="en")
    assert (code, issued.exists()) == (3, False)
    assert "Asks: Camille Modèle-Exemple" in out
    assert "Nothing was signed. Call the person" in err
    code, out, _err = run("authority", "sign", ours, request, "--out", issued, "--compared", told, **secret)
    assert (code, issued.exists()) == (0, True)

    code, out, _err = run("authority", "list", ours, "--json")
    (one,) = json.loads(out)["issued"]
    assert (one["is_current"], one["revoked_at"]) == (True, None)
    again = tmp_path / "again.crt"
    assert run("authority", "certificate", ours, one["serial"], "--out", again)[0] == 0
    assert again.read_bytes() == issued.read_bytes()

    code, out, _err = run("identity", "certificate", again, "--vault", vault, passphrase=PASSPHRASE)
    assert (code, "Autorité d’exemple" in out) == (0, True)
    workplace.unlock(PASSPHRASE)
    signed = tmp_path / "signed.pdf"
    signed.write_bytes(sign_case(workplace).pdf)
    workplace.lock()

    pinned = ("--trust", ours / "authority.crt", "--crl", tmp_path / "list.crl")
    reason = ("--reason", "key_compromise")
    code, out, _err = run("authority", "revoke", ours, one["serial"], *reason, language="en", **secret)
    assert code == 0
    assert "To be revoked, for good: Camille Modèle-Exemple" in out
    assert "Nobody learns of it before the next list" in out
    code, out, _err = run("authority", "crl", ours, "--out", tmp_path / "list.crl", **secret)
    assert "Liste n° 1 écrite\u00a0: 1 certificat" in out
    code, out, _err = run("verify", signed, *pinned)
    assert code == 1
    assert "RÉVOQUÉ le" in out
    assert "clé perdue, volée ou copiée" in out
    assert run("authority", "list", ours)[1].count("révoqué le") == 1


def test_authority_when_missing_or_the_passphrase_wrong_then_one_sentence_says_it(run, tmp_path):
    code, _out, err = run("authority", "list", tmp_path / "none", language="en")
    assert (code, "There is no authority in" in err) == (3, True)
    ours = tmp_path / "ours"
    code, _out, err = run("authority", "init", ours, "--name", "A", passphrase="azerty")
    assert (code, "trop facile à deviner" in err, ours.exists()) == (3, True, False)
    run("authority", "init", ours, "--name", "A", "--key", "p256", passphrase=AUTHORITY_PASSPHRASE)
    code, _out, err = run("authority", "crl", ours, "--out", tmp_path, passphrase="autre", language="en")
    assert (code, "This is not the passphrase of the authority" in err) == (3, True)
    many = ("--days", "93", "--out", tmp_path)
    code, _out, err = run("authority", "crl", ours, *many, passphrase=AUTHORITY_PASSPHRASE)
    assert (code, "entre 1 et 92" in err) == (3, True)


def test_words_when_asked_for_then_they_are_those_the_authority_knows():
    assert list(KEY_KINDS) == [kind.value for kind in KeyKind]
    assert list(REASONS) == [reason.value for reason in RevocationReason]
    assert str(MOST_DAYS) in wording("cli").say("authority.days", "fr")


def _errors():
    modules = (authority_errors, authority_files)
    kinds = {
        kind
        for module in modules
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, authority_errors.AuthorityError)
    }
    return sorted(
        kind.__name__
        for kind in kinds
        if kind not in {authority_errors.AuthorityError, authority_errors.RequestRefusedError}
    )


@pytest.mark.parametrize("name", _errors())
def test_error_when_it_happens_then_there_is_a_sentence_in_both_languages(name):
    assert wording("cli").languages(f"failure.{name}") >= {"fr", "en"}


def test_passphrase_when_changed_then_the_old_one_is_refused_and_a_weak_one_changes_nothing(run, tmp_path):
    ours, fresh = tmp_path / "ours", "girouette ocarina sept lanternes"
    old = {"passphrase": AUTHORITY_PASSPHRASE}
    assert run("authority", "init", ours, "--name", "Autorité d’exemple", **old)[0] == 0
    words = ("authority", "passphrase", ours)

    code, _out, err = run(*words, typed=f"faible\n{fresh}\n{fresh}\n", passphrase="une autre phrase")
    assert (code, "phrase de passe" in err) == (3, True)
    code, out, err = run(*words, typed=f"faible\n{fresh}\n{fresh}\n", language="en", **old)
    assert (code, "Passphrase changed" in out) == (0, True)
    reader, writer = os.pipe()
    os.write(writer, b"faible\n")
    os.close(writer)
    assert run(*words, "--new-passphrase-fd", reader, passphrase=fresh)[0] == 3
    os.close(reader)
    assert run("authority", "crl", ours, "--out", tmp_path / "a.crl", **old)[0] == 3
    assert run("authority", "crl", ours, "--out", tmp_path / "a.crl", passphrase=fresh)[0] == 0
