"""Another passphrase for an authority's key: the key is never lost over it, and one passphrase opens it."""

import shutil

import pytest

from fieldscreen.referral.authority_errors import (
    AuthorityKeyDamagedError,
    AuthorityPassphraseWeakError,
    AuthorityPassphraseWrongError,
)
from fieldscreen.workflow.authority import open_authority
from support.own_authority import AUTHORITY_PASSPHRASE, founded, openssl, real_now

NEW_PASSPHRASE = "girouette ocarina sept lanternes bleues"


@pytest.fixture
def ours(tmp_path):
    founded(tmp_path / "ours")
    return tmp_path / "ours"


@pytest.fixture
def opened(ours):
    with open_authority(ours, AUTHORITY_PASSPHRASE, real_now()) as opened:
        yield opened


def _contents(folder):
    kept = (one for one in folder.iterdir() if one.is_file() and one.name != "in-use.lock")
    return {one.name: one.read_bytes() for one in kept}


def _opens_with(folder, passphrase):
    try:
        with open_authority(folder, passphrase, real_now()) as opened:
            return bool(opened.register.lines)
    except AuthorityPassphraseWrongError:
        return False


def test_passphrase_when_changed_then_only_the_new_one_opens_and_openssl_reads_the_file(ours, opened):
    with pytest.raises(AuthorityPassphraseWeakError):
        opened.change_passphrase("motdepasse")
    opened.change_passphrase(NEW_PASSPHRASE)
    opened.make_list(ours, days=31)
    copy = shutil.copytree(ours, ours.parent / "copy", ignore=lambda *_: ["in-use.lock"])

    assert sorted(_contents(copy)) == sorted(_contents(ours))
    assert "authority.key.new" not in _contents(copy)
    assert (_opens_with(copy, AUTHORITY_PASSPHRASE), _opens_with(copy, NEW_PASSPHRASE)) == (False, True)
    key = copy / "authority.key"
    assert openssl("pkey", "-in", key, "-passin", f"pass:{NEW_PASSPHRASE}", "-noout").returncode == 0
    with open_authority(copy, NEW_PASSPHRASE, real_now()) as again:
        again.change_passphrase(AUTHORITY_PASSPHRASE)
    assert _opens_with(copy, AUTHORITY_PASSPHRASE)


def test_passphrase_when_the_register_cannot_be_written_then_the_old_one_opens_and_nothing_is_left(
    ours, opened
):
    (ours / "register.jsonl.part").mkdir()  # nothing can be written there, not even by root
    before = _contents(ours)
    with pytest.raises(OSError, match="register"):
        opened.change_passphrase(NEW_PASSPHRASE)
    (ours / "register.jsonl.part").rmdir()

    assert _contents(ours) == before
    copy = shutil.copytree(ours, ours.parent / "copy", ignore=lambda *_: ["in-use.lock"])
    assert (_opens_with(copy, AUTHORITY_PASSPHRASE), _opens_with(copy, NEW_PASSPHRASE)) == (True, False)


def test_passphrase_when_the_power_goes_at_any_step_then_one_of_the_two_opens(ours, opened):
    """The new key is written, then the register, then the key is put in its place."""
    before = _contents(ours)
    opened.change_passphrase(NEW_PASSPHRASE)
    after = _contents(ours)
    steps = {
        "key written": ({**before, "authority.key.new": after["authority.key"]}, AUTHORITY_PASSPHRASE),
        "register written": (
            {**after, "authority.key": before["authority.key"], "authority.key.new": after["authority.key"]},
            NEW_PASSPHRASE,
        ),
    }
    for number, (files, passphrase) in enumerate(steps.values()):
        cut = ours.parent / f"cut{number}"
        cut.mkdir()
        for name, content in files.items():
            (cut / name).write_bytes(content)
        opens = {one: _opens_with(cut, one) for one in (AUTHORITY_PASSPHRASE, NEW_PASSPHRASE)}
        assert {one for one, found in opens.items() if found} == {passphrase}
        assert "authority.key.new" not in _contents(cut)


def test_key_when_an_older_file_of_it_is_put_back_then_it_is_refused(ours, opened):
    older = (ours / "authority.key").read_bytes()
    opened.change_passphrase(NEW_PASSPHRASE)
    copy = shutil.copytree(ours, ours.parent / "copy", ignore=lambda *_: ["in-use.lock"])
    (copy / "authority.key").write_bytes(older)

    with pytest.raises(AuthorityKeyDamagedError), open_authority(copy, AUTHORITY_PASSPHRASE, real_now()):
        pytest.fail("it opened")
