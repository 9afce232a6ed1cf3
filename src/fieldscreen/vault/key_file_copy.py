"""The second copy of the key file, beside the first, and when it is used.

Without the key file nothing of a vault can be read, and it is half a kilobyte: one bad sector
would be the end of every case. The copy is of the *present* file, never of a former one, which a
former passphrase would still open. ``keyslots_file`` writes one after the other, so one of the two is
whole whatever happens, and it adds nothing for an attacker, who can copy the first.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from fieldscreen.vault.durable import replace_file
from fieldscreen.vault.errors import VaultDamaged, VaultError
from fieldscreen.vault.keyslots_file import COPY_NAME, FILE_NAME, KeyFile, read_key_file, read_key_file_at


def read_copy(folder: Path) -> KeyFile:
    """Read the second copy; raises as ``read_key_file``."""
    return read_key_file_at(folder / COPY_NAME)


def read_either(folder: Path) -> tuple[KeyFile, bool]:
    """Read the key file, or its copy where the key file itself is damaged.

    Returns:
        The key file, and whether it came from the copy.

    Raises:
        VaultDamaged: If neither is whole; it speaks of the first.
        VaultTooNew: If a newer program wrote the first.
        ReadOnlyPlace: If this user may not even read it.
    """
    try:
        return read_key_file(folder), False
    except VaultDamaged as damage:
        with suppress(VaultError):
            return read_copy(folder), True
        raise damage from None


def repair(folder: Path) -> None:
    """Put the copy in place of a damaged key file, once the copy has proved to be genuine.

    Raises:
        DiskFull, ReadOnlyPlace: If that is impossible; the copy stays.
    """
    replace_file(folder / FILE_NAME, (folder / COPY_NAME).read_bytes())
