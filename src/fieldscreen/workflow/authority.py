"""An organisation's own small authority: founding it, issuing, withdrawing, listing.

The register is written before anything is handed out: what was issued is never unknown, and what
could not be saved can be taken out of the register again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from fieldscreen.referral.authority.issuing import (
    MOST_LIST_DAYS,
    CertificateRequest,
    issue,
    public_key_digest,
    read_request,
    refuse_out_of_date_authority,
    revocation_list,
)
from fieldscreen.referral.authority.key_file import AuthorityKey, KeyKind, lock_key, make_authority, open_key
from fieldscreen.referral.authority.register import (
    Register,
    RegisterLine,
    RevocationReason,
    add_issued,
    add_key_file,
    add_listed,
    add_revoked,
    found_register,
)
from fieldscreen.referral.authority_errors import (
    AlreadyIssuedError,
    AuthorityClockError,
    AuthorityPassphraseWeakError,
    RequestNotComparedError,
    ValidityOutOfRangeError,
)
from fieldscreen.referral.fingerprints import fingerprint_words
from fieldscreen.referral.sealing.pkcs12 import MOST_BYTES
from fieldscreen.referral.sealing.signer_certificate import CertificateFacts, certificate_facts
from fieldscreen.system.files import placed, read_start, write_whole
from fieldscreen.vault import VaultInUse
from fieldscreen.vault.occupancy import Occupancy
from fieldscreen.workflow.authority_files import (
    CERTIFICATE_FILE,
    KEY_FILE,
    LIST_FILE,
    REGISTER_FILE,
    AuthorityInUseError,
    AuthorityMissingError,
    AuthorityPlaceTakenError,
    as_pem,
    mend_certificate,
    read_key_in,
    read_register_in,
    replace_key,
    write_new,
)
from fieldscreen.workflow.passphrases import strength

__all__ = [
    "Authority",
    "AuthorityInUseError",
    "AuthorityMissingError",
    "AuthorityPlaceTakenError",
    "CertificateRequest",
    "Issued",
    "KeyKind",
    "OpenAuthority",
    "RevocationReason",
    "found_authority",
    "look_at_authority",
    "open_authority",
    "read_request_file",
    "refuse_uncompared",
    "save_certificate",
]

_WORD_LANGUAGES = ("fr", "en")


@dataclass(frozen=True, slots=True)
class Issued:
    """A certificate the authority issued.

    Attributes:
        serial: Its serial number, hexadecimal.
        certificate: The certificate, DER.
        facts: What it says.
        at: When it was issued (aware, UTC).
        revocation: Its line of withdrawal; ``None`` when it was not withdrawn.
    """

    serial: str
    certificate: bytes
    facts: CertificateFacts
    at: datetime
    revocation: RegisterLine | None = None

    def is_current(self, now: datetime) -> bool:
        """Tell whether it is in force at *now* (aware)."""
        return self.revocation is None and now <= self.facts.until


@dataclass(frozen=True, slots=True)
class Authority:
    """An authority as anybody sees it who has the folder.

    Attributes:
        folder: Where it is.
        facts: What its own certificate says.
        register: What it issued and withdrew.
    """

    folder: Path
    facts: CertificateFacts
    register: Register

    @property
    def issued(self) -> tuple[Issued, ...]:
        """Every certificate it issued, the oldest first."""
        return _issued(self.register)


@dataclass(slots=True)
class OpenAuthority:
    """An authority whose key is open; everything it does is in the register first.

    Attributes:
        folder: Where it is.
        key: Its key.
        register: What it issued and withdrew.
        now: The laptop's clock (aware).
    """

    folder: Path
    key: AuthorityKey
    register: Register
    now: datetime

    def issue(self, request: CertificateRequest, *, days: int, again: bool = False) -> Issued:
        """Issue a certificate for a request whose fingerprint was compared.

        Args:
            request: What was asked for.
            days: How long the certificate is valid.
            again: Whether a key may have a second certificate while its first one is in force.

        Raises:
            AlreadyIssuedError: If the key has a certificate in force.
            ValidityOutOfRangeError: If *days* are none or too many.
            AuthorityOutOfDateError: If the authority's own certificate is not valid.
            OSError: If the register cannot be written; nothing was issued.
        """
        before = next((one for one in self.current(request)), None)
        if before is not None and not again:
            raise AlreadyIssuedError(before.serial, before.facts.until)
        made = issue(self.key, request, days=days, now=self.now)
        self._keep(add_issued(self.register, self.key, made, self.now))
        return _issued(self.register)[-1]

    def current(self, request: CertificateRequest) -> list[Issued]:
        """Return the certificates in force for the key of *request*."""
        return [
            one
            for one in _issued(self.register)
            if one.is_current(self.now) and public_key_digest(one.certificate) == request.fingerprint
        ]

    def revoke(self, serial: str, reason: RevocationReason) -> RegisterLine:
        """Withdraw a certificate for good; recipients learn of it by the next list.

        Raises:
            SerialUnknownError: If this authority issued no such certificate.
            AlreadyRevokedError: If it was withdrawn before.
            OSError: If the register cannot be written; nothing was withdrawn.
        """
        self._keep(add_revoked(self.register, self.key, serial, reason, self.now))
        return self.register.lines[-1]

    def make_list(self, path: Path, *, days: int) -> RegisterLine:
        """Write the list of withdrawn certificates (DER), there and in the authority's own folder.

        Args:
            path: A file, or a folder to put it in.
            days: After how many days it is due to be replaced.

        Raises:
            ValidityOutOfRangeError: If *days* are none or too many.
            AuthorityOutOfDateError: If the authority's own certificate is not valid.
            OSError: If a file cannot be written; the number is then skipped.
        """
        if not 1 <= days <= MOST_LIST_DAYS:
            raise ValidityOutOfRangeError(days, MOST_LIST_DAYS)
        refuse_out_of_date_authority(self.key, self.now)
        until = self.now + timedelta(days=days)
        listed = add_listed(self.register, self.key, until, self.now)
        made = revocation_list(self.key, listed, number=listed.last_list, until=until, now=self.now)
        self._keep(listed)
        write_whole(self.folder / LIST_FILE, made)
        write_whole(placed(path, LIST_FILE), made)
        return listed.lines[-1]

    def change_passphrase(self, passphrase: str) -> None:
        """Lock the key under another passphrase; whoever has an older copy of the folder needs the older one.

        Raises:
            AuthorityPassphraseWeakError: If the passphrase is too easy to guess.
            OSError: If a file cannot be written; the old passphrase opens the authority still.
        """
        facts = certificate_facts(self.register.certificate)
        if not strength(passphrase, known_words=(facts.subject,)).is_enough:
            raise AuthorityPassphraseWeakError
        locked = lock_key(self.key, passphrase)
        open_key(locked, passphrase, self.register.certificate)
        register = add_key_file(self.register, self.key, locked, self.now)
        replace_key(self.folder, locked, register)
        self.register = register

    def _keep(self, register: Register) -> None:
        write_whole(self.folder / REGISTER_FILE, register.content)
        self.register = register


def found_authority(
    folder: Path, name: str, organisation: str, passphrase: str, *, kind: KeyKind, now: datetime
) -> Authority:
    """Found an authority in a new or empty folder: all of its files are there at once, or none.

    Raises:
        AuthorityPlaceTakenError: If the folder holds something.
        AuthorityPassphraseWeakError: If the passphrase is too easy to guess.
        AuthorityNameError: If it has no name.
        OSError: If the place cannot be written.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AuthorityPlaceTakenError(folder)
    if not strength(passphrase, known_words=(name, organisation)).is_enough:
        raise AuthorityPassphraseWeakError
    made = make_authority(name, organisation, kind=kind, now=now)
    locked = lock_key(made, passphrase)
    files = {
        KEY_FILE: locked,
        CERTIFICATE_FILE: as_pem(made.der),
        REGISTER_FILE: found_register(made, locked, now),
    }
    write_new(folder, files)
    return look_at_authority(folder)


def look_at_authority(folder: Path) -> Authority:
    """Read the register; needs no passphrase.

    Raises:
        AuthorityMissingError: If there is none.
        AuthorityError: If a file is not what it was when it was written.
        OSError: If a file cannot be read.
    """
    register = read_register_in(folder)
    return Authority(folder, certificate_facts(register.certificate), register)


@contextmanager
def open_authority(folder: Path, passphrase: str, now: datetime) -> Iterator[OpenAuthority]:
    """Open the authority's key for a while, nobody else meanwhile; about 0.3 s.

    Raises:
        AuthorityMissingError: If there is none.
        AuthorityInUseError: If another program is at work on it.
        AuthorityError: If a file is not what it was when it was written.
        AuthorityClockError: If the clock stands before the register's last line.
        AuthorityPassphraseWrongError: If the passphrase is another.
        OSError: If a file cannot be read.
    """
    if not (folder / REGISTER_FILE).exists():
        raise AuthorityMissingError(folder)
    try:
        occupancy = Occupancy.take(folder, now)
    except VaultInUse as error:
        raise AuthorityInUseError from error
    try:
        register = read_register_in(folder)
        last = max(line.at for line in register.lines)
        if now < last:
            raise AuthorityClockError(last)
        key = open_key(read_key_in(folder, register), passphrase, register.certificate)
        mend_certificate(folder, register)
        yield OpenAuthority(folder, key, register, now)
    finally:
        occupancy.release()


def read_request_file(authority: Authority, path: Path) -> CertificateRequest:
    """Read a request and refuse what cannot be signed; nothing is issued yet.

    Raises:
        RequestRefusedError: One class for each situation.
        OSError: If the file cannot be read.
    """
    return read_request(read_start(path, MOST_BYTES), authority.register.certificate)


def refuse_uncompared(request: CertificateRequest, compared: str) -> None:
    """Refuse to go on unless somebody compared the fingerprint of the key.

    Args:
        request: What was asked for.
        compared: The fingerprint as it was heard: sixty-four digits, or twelve words, French or English.

    Raises:
        RequestNotComparedError: If it is another one, or none.
    """
    heard = " ".join(compared.lower().split())
    words = {fingerprint_words(request.fingerprint, language) for language in _WORD_LANGUAGES}
    if heard.replace(" ", "") != request.fingerprint and heard not in words:
        raise RequestNotComparedError(request.fingerprint)


def save_certificate(authority: Authority, serial: str, path: Path) -> Path:
    """Write a certificate out of the register, with the authority's own below it (PEM).

    Args:
        authority: The authority.
        serial: Serial number of the certificate, hexadecimal.
        path: A file, or a folder to put it in.

    Raises:
        SerialUnknownError: If the register has none of that number.
        OSError: If the place cannot be written.
    """
    line = authority.register.find(serial)
    target = placed(path, f"{line.serial}.crt")
    write_whole(target, as_pem(line.certificate) + as_pem(authority.register.certificate))
    return target


def _issued(register: Register) -> tuple[Issued, ...]:
    revoked = register.revoked
    return tuple(
        Issued(
            line.serial,
            line.certificate,
            certificate_facts(line.certificate),
            line.at,
            revoked.get(line.serial),
        )
        for line in register.issued
    )
