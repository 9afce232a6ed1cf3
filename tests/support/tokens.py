"""Real tokens for tests: SoftHSM2 in a folder of the test, filled as an authority fills a card."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives import serialization

from fieldscreen.workflow import tokens
from fieldscreen.workflow.signers import import_signer
from fieldscreen.workflow.tokens import TokenAccess
from fieldscreen.workflow.workplace import Workplace
from support.signer_files import authority, certificate, key_of

MODULE = Path("/usr/lib/softhsm/libsofthsm2.so")
PIN = "271828"
LABEL = "carte d'exemple"
WRONG_BEFORE, LAST_TRY, LOCKED = 0x10000, 0x20000, 0x40000
"""Flags a token sets about its PIN (PKCS#11, table 5)."""

_PLACE = tempfile.TemporaryDirectory()
_KEPT: dict[tuple[object, ...], Path] = {}

_FLAGS_ATTRIBUTE = bytes.fromhex("000000008000534b") + (2).to_bytes(8, "big")
"""How SoftHSM2 marks the token's flags in its file: a type of its own, and "a number follows"."""


@dataclass
class Token:
    """A token in a folder.

    Attributes:
        folder: Where SoftHSM2 keeps its tokens.
        configuration: The file that tells it so.
        made_of: What was put into it since it was new; nothing else happened to it.
    """

    folder: Path
    configuration: Path
    made_of: tuple[object, ...] = ()

    def put(
        self, kind: str = "p256", *, key_kind: str | None = "same", key: str = "01", **stated: object
    ) -> None:
        """Put a certificate, the authority's, and the key into the token; no key, or another, where asked."""
        self.made_of += (kind, key_kind, key, *sorted(stated.items()))
        self._fill(lambda: self._write(kind, key_kind, key, **stated))

    def _fill(self, make: Callable[[], None]) -> None:
        """Make the token's content, or copy what was made of the same before: each takes a second."""
        kept = _KEPT.setdefault(self.made_of, Path(_PLACE.name) / f"{len(_KEPT)}")
        if kept.exists():
            shutil.rmtree(self.folder)
            shutil.copytree(kept, self.folder)
        else:
            make()
            shutil.copytree(self.folder, kept)

    def _write(self, kind: str, key_kind: str | None, key: str, **stated: object) -> None:
        der = serialization.Encoding.DER
        files = [("cert", certificate(kind=kind, **stated).public_bytes(der), key)]
        files.append(("cert", authority().public_bytes(der), "99"))
        if key_kind is not None:
            plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            files.append(
                ("privkey", key_of(kind if key_kind == "same" else key_kind).private_bytes(der, *plain), key)
            )
        for what, content, number in files:
            path = self.folder.parent / "object.der"
            path.write_bytes(content)
            words = ["--login", "--pin", PIN, "--write-object", path, "--type", what, "--id", number]
            run("pkcs11-tool", "--module", MODULE, "--token-label", LABEL, *words)
            path.unlink()

    def take_out(self) -> None:
        """Take the token out of its reader."""
        self.made_of += (object(),)
        for one in self.folder.iterdir():
            one.rename(self.folder.parent / f"taken-{one.name}")

    def put_back(self) -> None:
        """Insert it again."""
        for one in self.folder.parent.glob("taken-*"):
            one.rename(self.folder / one.name.removeprefix("taken-"))

    def mark(self, flag: int) -> None:
        """Have the token say something of its PIN, as a card does that counts; SoftHSM2 never counts."""
        self.made_of += (object(),)
        (file,) = self.folder.rglob("token.object")
        content = bytearray(file.read_bytes())
        at = content.index(_FLAGS_ATTRIBUTE) + len(_FLAGS_ATTRIBUTE)
        flags = int.from_bytes(content[at : at + 8], "big")
        flags = flags & ~(WRONG_BEFORE | LAST_TRY | LOCKED) | flag
        content[at : at + 8] = flags.to_bytes(8, "big")
        file.write_bytes(content)


def run(*words: object) -> None:
    done = subprocess.run([str(word) for word in words], capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def new_token(folder: Path, monkeypatch) -> Token:
    """Return an empty token below *folder*; every process started from here sees it."""
    tokens = folder / "tokens"
    tokens.mkdir(parents=True)
    configuration = folder / "softhsm2.conf"
    configuration.write_text(
        f"directories.tokendir = {tokens}\nobjectstore.backend = file\nlog.level = ERROR\n"
    )
    monkeypatch.setenv("SOFTHSM2_CONF", str(configuration))
    words = ["--init-token", "--free", "--label", LABEL, "--pin", PIN, "--so-pin", "31415926"]
    made = Token(tokens, configuration)
    made._fill(lambda: run("softhsm2-util", "--module", MODULE, *words))
    return made


def blocked(token: Token) -> None:
    """Let the library hang as a broken reader does: its settings are a pipe nobody writes to."""
    token.configuration.unlink()
    os.mkfifo(token.configuration)


def bring_token(workplace: Workplace) -> TokenAccess:
    """Let the token sign the documents of an open workplace; return one turn at it."""
    (found,) = tokens.find_token_certificates(workplace, MODULE, tokens.token_access())
    import_signer(workplace, tokens.read_token_signer(workplace, found, tokens.token_access(PIN)))
    return tokens.token_access(PIN)
