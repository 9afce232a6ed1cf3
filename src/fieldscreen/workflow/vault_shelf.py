"""Several workers on one laptop: each has a vault of their own, and learns nothing of the others'.

A vault's folder has a random name. The only thing anybody can read is the label its worker chose
for the opening screen, which may be a mere letter. The one vault of earlier times stays where it is.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fieldscreen.system.files import write_whole
from fieldscreen.vault import VaultError, describe_vault

FIRST = "vault"
"""Folder of the first vault, below the vaults' folder."""

LONGEST_LABEL = 40
TRAINING_FILE = "training.txt"
"""Lies beside a vault to practise in; only a sign for the opening screen, see ``training.marking``."""

_LABEL_FILE = "label.txt"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class VaultEntry:
    """One vault on the opening screen.

    Attributes:
        folder: Where it is.
        label: What its worker calls it; a letter when they gave it no name.
        is_training: Whether it shows that it is for practising.
    """

    folder: Path
    label: str
    is_training: bool = False


def list_vaults(vaults_folder: Path) -> tuple[VaultEntry, ...]:
    """Return the vaults there are, the first one first; a damaged one is still one."""
    found = []
    with suppress(OSError):
        folders = sorted(one for one in vaults_folder.iterdir() if one.is_dir() and not one.suffix)
        found = [one for one in folders if _is_vault(one)]
    found.sort(key=lambda one: (one.name != FIRST, _read_label(one).casefold(), one.name))
    entries: list[VaultEntry] = []
    for folder in found:
        label = _read_label(folder) or _free_letter(entries)
        entries.append(VaultEntry(folder, label, (folder / TRAINING_FILE).is_file()))
    return tuple(entries)


def chosen_at_start(vaults_folder: Path) -> Path:
    """Return the vault the opening screen begins with, or where the first one will be made.

    A vault to practise in is never it: it is reached by practising.
    """
    real = [one.folder for one in list_vaults(vaults_folder) if not one.is_training]
    return real[0] if real else vaults_folder / FIRST


def new_vault_folder(vaults_folder: Path) -> Path:
    """Return a folder for another vault; its name says nothing."""
    return vaults_folder / secrets.token_hex(8)


def proposed_label(vaults_folder: Path) -> str:
    """Return a label for another vault that tells nothing: the next letter."""
    return _free_letter(list(list_vaults(vaults_folder)))


def write_label(folder: Path, label: str) -> None:
    """Give the vault in *folder* a label.

    Raises:
        OSError: If it cannot be written.
    """
    tidy = " ".join(label.split())[:LONGEST_LABEL]
    write_whole(folder / _LABEL_FILE, tidy.encode())


def _is_vault(folder: Path) -> bool:
    try:
        return describe_vault(folder) is not None
    except VaultError:
        return True


def _read_label(folder: Path) -> str:
    try:
        text = (folder / _LABEL_FILE).read_bytes()[: LONGEST_LABEL * 4].decode("utf-8", "replace")
    except OSError:
        return ""
    return " ".join("".join(sign for sign in text if sign.isprintable() or sign == " ").split())[
        :LONGEST_LABEL
    ]


def _free_letter(entries: list[VaultEntry]) -> str:
    taken = {entry.label for entry in entries}
    return next((letter for letter in _LETTERS if letter not in taken), str(len(entries) + 1))
