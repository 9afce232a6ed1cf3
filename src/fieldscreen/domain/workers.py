"""The person who works and the office they write to.

Recipients carry only what somebody entered: the program invents no contact data
(design rule 12), and an empty field is shown as empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Secrecy(StrEnum):
    """Whether the worker is bound by professional secrecy (code pénal 226-13; dossier 1.1).

    It changes the legal basis a referral cites: CASF L226-2-2 for those who are bound.
    """

    BOUND = "bound"
    BY_MISSION = "by_mission"
    NOT_BOUND = "not_bound"
    UNDECLARED = "undeclared"


@dataclass(frozen=True, slots=True)
class Worker:
    """Who fills the forms and signs.

    Attributes:
        name: Name as it stands in the signature.
        function: Function in words, such as "médiatrice scolaire".
        organisation: Employer.
        secrecy: Position towards professional secrecy.
        phone: Professional telephone, empty when none is to be printed.
        email: Professional address, empty when none is to be printed.
        address: Postal address of the employer, lines separated by newlines; only an organisation sets it.
        is_training: Whether this is somebody who practises: whatever they sign is an exercise. It
            is set when a vault is made and stays.
    """

    name: str
    function: str
    organisation: str
    secrecy: Secrecy = Secrecy.UNDECLARED
    phone: str = ""
    email: str = ""
    address: str = ""
    is_training: bool = False


@dataclass(frozen=True, slots=True)
class Recipient:
    """The office a referral is addressed to.

    Attributes:
        name: Name of the office, such as "CRIP du département d'exemple".
        department: Code of the département as text ("2A", "974"), empty when unknown.
        address: Postal address, lines separated by newlines; empty when unknown.
        email: Address for secure mail; empty when unknown.
        phone: Telephone; empty when unknown.
        source: Where this came from.
        last_checked: When somebody last checked it; ``None`` when nobody has.
    """

    name: str
    department: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    source: str = ""
    last_checked: date | None = None


@dataclass(frozen=True, slots=True)
class TokenKey:
    """Where a key is that never leaves its token (a card, a stick, a security module).

    Attributes:
        module: Path of the PKCS#11 library that speaks with the token; a person chose it.
        label: What the token calls itself.
        serial: Its serial number.
        key: Identifier of the key in it (``CKA_ID``), hexadecimal.
        is_pin_on_reader: Whether the PIN is typed on the reader's own keys and never here.
    """

    module: str
    label: str
    serial: str
    key: str
    is_pin_on_reader: bool = False


@dataclass(frozen=True, slots=True)
class SigningIdentity:
    """The key a worker signs with; it lives only inside the vault.

    Attributes:
        certificate: X.509 certificate, DER.
        private_key: PKCS#8 private key, DER, unencrypted: the vault is its protection. Empty when a token
            has it.
        chain: Certificates (DER) of the authorities above it, the nearest first; none for one made here.
        is_chosen: Whether it signs documents in place of the one made with the vault.
        token: Where its key is, when that is not the vault.
    """

    certificate: bytes
    private_key: bytes
    chain: tuple[bytes, ...] = ()
    is_chosen: bool = False
    token: TokenKey | None = None

    def __repr__(self) -> str:
        """Show no part of the key: representations end up in logs and tracebacks."""
        return "SigningIdentity(<private>)"
