"""The folder of an organisation's own authority, which is no worker's vault.

It holds ``authority.key`` (the key, under a passphrase), ``authority.crt`` (the certificate, to be
given away), ``register.jsonl`` (what was issued and withdrawn) and the newest list, ``authority.crl``.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from fieldscreen.referral.authority.issuing import list_number
from fieldscreen.referral.authority.register import Register, read_register
from fieldscreen.referral.authority_errors import (
    AuthorityError,
    AuthorityKeyDamagedError,
    RegisterShortenedError,
)
from fieldscreen.system.files import write_whole

KEY_FILE = "authority.key"
NEW_KEY_FILE = "authority.key.new"
"""The key under its next passphrase, until the register names it."""
CERTIFICATE_FILE = "authority.crt"
REGISTER_FILE = "register.jsonl"
LIST_FILE = "authority.crl"


class AuthorityMissingError(AuthorityError):
    """There is no authority in the folder.

    Attributes:
        folder: Where it was looked for.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(f"no authority in {folder}")
        self.folder = folder


class AuthorityPlaceTakenError(AuthorityError):
    """An authority is founded in a new or empty folder only.

    Attributes:
        folder: The folder that holds something.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} is not empty")
        self.folder = folder


class AuthorityInUseError(AuthorityError):
    """Another program is at work on the same authority: two registers would come of it."""

    def __init__(self) -> None:
        super().__init__("the authority is in use")


def write_new(folder: Path, files: dict[str, bytes]) -> None:
    """Make *folder* with *files* in it, all of them or none; an empty one is replaced.

    Raises:
        OSError: If the place cannot be written.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=f"{folder.name}.", suffix=".part", dir=folder.parent))
    try:
        for name, content in files.items():
            write_whole(part / name, content)
        if folder.exists():
            folder.rmdir()  # empty; Windows renames over nothing that exists
        part.rename(folder)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def read_register_in(folder: Path) -> Register:
    """Read the register and hold it against the newest list beside it.

    Raises:
        AuthorityMissingError: If there is none.
        RegisterDamagedError: If a line is not what it was when it was written.
        RegisterShortenedError: If lines are missing at its end.
        OSError: If a file cannot be read.
    """
    try:
        content = (folder / REGISTER_FILE).read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise AuthorityMissingError(folder) from error
    register = read_register(content)
    with_list = folder / LIST_FILE
    if with_list.exists():
        try:
            number = list_number(with_list.read_bytes())
        except ValueError:
            number = 0  # a copy of what was handed out; the next list replaces it
        if number > register.last_list:
            raise RegisterShortenedError(number)
    return register


def read_key_in(folder: Path, register: Register) -> bytes:
    """Read the file of the key.

    Raises:
        AuthorityKeyDamagedError: If it is missing, or is not the one the register names.
        OSError: If it cannot be read.
    """
    path, new = folder / KEY_FILE, folder / NEW_KEY_FILE
    if _is_named(new, register):
        new.replace(path)  # the register named it, and then the power went
    elif not _is_named(path, register):
        raise AuthorityKeyDamagedError
    new.unlink(missing_ok=True)  # or it went before that: the passphrase is the old one
    return path.read_bytes()


def replace_key(folder: Path, locked: bytes, register: Register) -> None:
    """Put another file of the key in the place of the old one, which stays until the register names the new.

    Args:
        folder: The authority's.
        locked: The new file.
        register: The register with its line that names that file.

    Raises:
        OSError: If a file cannot be written; the old passphrase opens the authority still.
    """
    new = folder / NEW_KEY_FILE
    try:
        write_whole(new, locked)
        write_whole(folder / REGISTER_FILE, register.content)
    except BaseException:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # whatever holds the old file now: the next opening puts the new one in its place
        new.replace(folder / KEY_FILE)


def _is_named(path: Path, register: Register) -> bool:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == register.key_file
    except FileNotFoundError:
        return False


def mend_certificate(folder: Path, register: Register) -> None:
    """Put the copy that is given away back where it is missing, or is not the authority's own."""
    path, own = folder / CERTIFICATE_FILE, as_pem(register.certificate)
    if not path.exists() or path.read_bytes() != own:
        write_whole(path, own)


def as_pem(certificate: bytes) -> bytes:
    """Return a certificate (DER) as PEM."""
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509 import load_der_x509_certificate

    return load_der_x509_certificate(certificate).public_bytes(Encoding.PEM)
