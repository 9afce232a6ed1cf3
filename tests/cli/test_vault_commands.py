"""``fieldscreen vault``: what opens a vault, and an organisation or paper opening it."""

import io
import sys

import pytest

from fieldscreen import cli
from fieldscreen.domain.journal import Action
from fieldscreen.vault import read_escrow_key
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.recovery import SlotKind, prepare_recovery, prove_recovery, read_recovery
from support.offices import PASSPHRASE, WORKER, workplace_on
from support.organisations import START, certificate_of, ec_key, pem_of, rsa_key

NEW = "lanterne copeau brume giron tulipe"


@pytest.fixture
def office(tmp_path):
    """A vault with one case, sheets and an organisation, locked; its folder and the sheets."""
    workplace = workplace_on(tmp_path / "vault")
    workplace.create(WORKER, PASSPHRASE)
    workplace.unlock(PASSPHRASE)
    create_case(workplace, "portail rouge")
    prepared = prepare_recovery(workplace, SlotKind.RECOVERY_SHARES)
    prove_recovery(workplace, read_recovery(prepared.kind, prepared.texts[:2]))
    certificate = certificate_of(rsa_key(), starts=START)
    workplace.vault.slots.add_organisation(read_escrow_key(certificate, now=workplace.now()).key)
    workplace.lock()
    return tmp_path / "vault", prepared.texts


def run(monkeypatch, capsys, *words, typed=()):
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in typed)))
    code = cli.run(cli.read_arguments(["--lang", "en", *map(str, words)]), workplace_on)
    shown = capsys.readouterr()
    return code, shown.out, shown.err


def opened(folder, passphrase):
    workplace = workplace_on(folder)
    workplace.unlock(passphrase)
    actions = [line.action for line in workplace.vault.journal()]
    workplace.lock()
    return actions


def test_keys_when_listed_then_every_way_in_and_no_secret(office, monkeypatch, capsys):
    folder, texts = office
    code, out, _ = run(monkeypatch, capsys, "vault", "keys", folder)

    assert code == 0
    for words in ("passphrase", "two of three recovery sheets", "organisation’s private key", "rehearsed on"):
        assert words in out
    assert not any(text in out for text in texts)


def test_recover_when_the_organisation_has_its_key_then_a_new_passphrase_and_a_journal_line(
    office, monkeypatch, capsys, tmp_path
):
    folder, _ = office
    (tmp_path / "key.pem").write_bytes(pem_of(rsa_key(), b"escrow password"))
    typed = ("escrow password", "abc", NEW, "other", NEW, NEW)
    code, out, err = run(
        monkeypatch, capsys, "vault", "recover", folder, "--key", tmp_path / "key.pem", typed=typed
    )

    assert (code, "new passphrase" in out) == (0, True)
    assert "too easy to guess" in err
    assert "not the same" in err
    assert NEW not in out + err
    assert opened(folder, NEW).count(Action.RECOVERY_USED) == 1


@pytest.mark.parametrize("pair", [(0, 1), (2, 1)])
def test_recover_when_two_sheets_are_typed_then_a_new_passphrase(office, monkeypatch, capsys, pair):
    folder, texts = office
    typed = (texts[pair[0]], texts[pair[1]], NEW, NEW)

    assert run(monkeypatch, capsys, "vault", "recover", folder, typed=typed)[0] == 0
    assert Action.RECOVERY_USED in opened(folder, NEW)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("0000-0000",), "slip in the code"),
        (("one two three four five six seven eight nine", "x"), "slip in sheet 1"),
        ((), "stopped as you asked"),
    ],
)
def test_recover_when_what_is_typed_has_a_slip_then_told_and_nothing_changed(
    office, monkeypatch, capsys, typed, words
):
    folder, _ = office
    before = (folder / "keyslots.json").read_bytes()
    code, _, err = run(monkeypatch, capsys, "vault", "recover", folder, typed=typed)

    assert code != 0
    assert words in err.lower()
    assert (folder / "keyslots.json").read_bytes() == before


def test_recover_when_the_key_is_somebody_elses_or_none_then_told(office, monkeypatch, capsys, tmp_path):
    folder, _ = office
    (tmp_path / "other.pem").write_bytes(pem_of(ec_key()))
    (tmp_path / "none.pem").write_text("Bonjour")
    other = run(
        monkeypatch, capsys, "vault", "recover", folder, "--key", tmp_path / "other.pem", typed=(NEW, NEW)
    )
    none = run(monkeypatch, capsys, "vault", "recover", folder, "--key", tmp_path / "none.pem")
    absent = run(monkeypatch, capsys, "vault", "recover", tmp_path / "absent", "--key", tmp_path / "none.pem")

    assert (other[0], "does not open this vault" in other[2]) == (3, True)
    assert (none[0], "no private key" in none[2]) == (3, True)
    assert absent[0] == 3
