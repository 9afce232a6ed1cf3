"""After a whole journey in a real window: no word of a case on disk, no key in memory.

The words are looked for in every file below the home folder and the temporary folder, in the
names of files, in what the process holds open and in its memory. Each search is shown to see:
the same search finds the same words where they are.
"""

from __future__ import annotations

import os
import signal
import sys
from base64 import b64decode
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from journeys import test_window_first_case as journey
from support.reader import secrets_of_vault
from support.sweeping import key_spellings, memory_of, open_files, spellings, sweep_folder, sweep_memory
from support.xwindow import Hands, running_program, selections

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="Xvfb, xdotool and /proc are Linux's"),
]

WORDS = (journey.CHILD, journey.WORDS, journey.SEEN, "portail rouge")
MAY_LOOK = os.geteuid() == 0
"""The program forbids its own user to look into it; only the administrator can, as here in a container."""


@dataclass
class Played:
    """What was seen of the program while the journey was played, and where it left its files."""

    home: Path
    vault: Path
    saved: Path
    sheets: Path
    files: dict[str, list[str]] = field(default_factory=dict)
    memory: dict[str, dict[str, int]] = field(default_factory=dict)
    leftovers: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    pasted: dict[str, tuple[str, str]] = field(default_factory=dict)
    refused: bool = False
    exit_code: int = 0

    def look(self, moment: str, hands: Hands) -> None:
        """Search everywhere, now."""
        pid = hands.program.pid
        needles = words_to_find()
        self.pasted[moment] = selections(hands.display)
        self.leftovers[moment] = sweep_folder(self.home, needles, leave_out=[self.saved])
        if not MAY_LOOK:
            with pytest.raises(PermissionError):
                next(memory_of(pid))
            self.refused = True
            return
        self.files[moment] = open_files(pid)
        secrets = secrets_of_vault(self.vault, journey.PASSPHRASE)
        for use, key in (secrets.keys | signing_key(secrets.records)).items():
            needles |= {f"key: {use}, {way}": spelled for way, spelled in key_spellings(key).items()}
        needles |= {f"passphrase, {way}": spelled for way, spelled in spellings(journey.PASSPHRASE).items()}
        self.memory[moment] = sweep_memory(pid, needles)


def words_to_find() -> dict[str, bytes]:
    return {
        f"{word}, {way}": spelled
        for word in (*WORDS, journey.PASSPHRASE)
        for way, spelled in spellings(word).items()
    }


def signing_key(records: list[dict[str, object]]) -> dict[str, bytes]:
    """Return the number that is the worker's signing key (RFC 5915: 32 bytes after ``04 20``)."""
    (identity,) = [one["content"] for one in records if one["kind"] == "signing_identity"]
    der = b64decode(identity["private_key"])
    start = der.index(b"\x02\x01\x01\x04\x20") + 5
    return {"signing": der[start : start + 32]}


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """The journey with a lock in it, a signed and saved referral, and a kill in the middle of typing."""
    home = tmp_path_factory.mktemp("home")
    vault, documents = home / ".local/share/FieldScreen/vaults/vault", home / "Documents"
    seen = Played(home, vault, documents / "envoi.pdf", documents / "feuilles.pdf")
    with running_program(home) as hands:
        hands.wait_for_window()
        journey._first_run(hands)
        journey._make_recovery(hands, seen.sheets)
        journey._begin_case(hands)
        journey._fill(hands)
        hands.write(journey.WORDS)
        hands.keys("ctrl+a", "ctrl+c")
        hands.settle()
        seen.look("open", hands)
        hands.keys("ctrl+l")
        hands.settle()
        seen.look("locked", hands)
        journey._unlock(hands)
        hands.settle(changed=False)
        journey._refer(hands, seen.saved)
        seen.look("signed", hands)
        hands.keys("ctrl+l")
        hands.settle()
        seen.look("locked again", hands)
        journey._unlock(hands)
        hands.settle(changed=False)
        hands.program.send_signal(signal.SIGABRT)
        seen.exit_code = hands.program.wait(20)
    seen.leftovers["killed"] = sweep_folder(home, words_to_find(), leave_out=[seen.saved])
    return seen


def keys_in(found: dict[str, int]) -> list[str]:
    """Return the vault's keys; the one the worker signs with is a word like others to a lock."""
    return [name for name in found if name.startswith("key: ") and "key: signing" not in name]


def test_disk_when_swept_while_open_locked_and_after_a_kill_then_no_word_of_the_case_is_there(played):
    assert {
        moment: {} for moment in ("open", "locked", "signed", "locked again", "killed")
    } == played.leftovers


def test_sweep_when_the_same_words_are_there_in_any_spelling_then_each_is_found(played, tmp_path):
    needles = words_to_find()
    for number, content in enumerate(needles.values()):
        (tmp_path / f"{number}.bin").write_bytes(b"\x00\xff before " + content + b" after")
    (tmp_path / f"Note {journey.CHILD}.txt").touch()
    (tmp_path / "link").symlink_to(f"/nowhere/{journey.CHILD}")

    found = sweep_folder(tmp_path, needles)

    assert len(found) == len(needles) + 2
    assert set(needles) <= {name for names in found.values() for name in names}


def test_disk_when_the_journey_is_over_then_the_files_are_the_few_we_know(played):
    ours = {str(path.relative_to(played.home)) for path in played.home.rglob("*") if path.is_file()}
    vault = {name for name in ours if name.startswith(str(played.vault.relative_to(played.home)))}
    known = {
        "Documents/envoi.pdf",
        "Documents/feuilles.pdf",
        "stderr.txt",
        ".local/share/FieldScreen/window.json",
    }

    assert {name for name in ours - vault - known if not name.startswith("screenshots/")} == set()
    assert list((played.home / "tmp").iterdir()) == []
    assert {Path(name).name for name in vault} >= {"keyslots.json", "cases.db"}
    # Qt's and GTK's file dialogs remember files; thumbnails show pages.
    for trace in ("QtProject.conf", "recently-used.xbel", "thumbnails"):
        assert list(played.home.rglob(f"*{trace}*")) == []


def test_kill_when_the_vault_is_open_then_the_system_writes_no_image_of_the_memory(played):
    assert played.exit_code == -signal.SIGABRT
    assert not [path for path in Path.cwd().glob("core*") if path.stat().st_size > 1_000_000]


def test_memory_when_the_vault_is_open_then_the_sweep_finds_the_keys_and_the_words(played):
    if not MAY_LOOK:
        assert played.refused
        return
    for moment in ("open", "signed"):
        found = played.memory[moment]
        assert {"key: data, raw", "key: database, raw", "key: records, raw"} <= set(found)
    assert any(journey.WORDS in name for name in played.memory["open"])


def test_memory_when_the_vault_is_locked_then_no_key_of_it_is_left(played):
    for moment in ("locked", "locked again"):
        assert keys_in(played.memory.get(moment, {})) == []


def test_open_files_when_locked_then_none_is_the_vaults(played):
    if not MAY_LOOK:
        assert played.refused
        return
    vault = str(played.vault)
    assert f"{vault}/cases.db" in played.files["open"]
    for moment in ("open", "signed"):
        kept = [name for name in played.files[moment] if name.startswith(str(played.home))]
        names = {Path(name).name for name in kept if name != f"{played.home}/stderr.txt"}
        assert names <= {"cases.db", "cases.db-wal", "cases.db-shm", "in-use.lock"}
    for moment in ("locked", "locked again"):
        assert [name for name in played.files[moment] if name.startswith(vault)] == []
    deleted = [name for names in played.files.values() for name in names if name.endswith("(deleted)")]
    assert [name for name in deleted if not name.startswith("/memfd:")] == []


def test_clipboard_when_words_were_copied_then_another_program_can_paste_them_until_the_lock(played):
    assert played.pasted["open"] == (journey.WORDS, journey.WORDS)
    assert played.pasted["locked"] == played.pasted["locked again"] == ("", "")
