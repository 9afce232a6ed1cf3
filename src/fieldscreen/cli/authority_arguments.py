"""The words of ``fieldscreen authority``."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from fieldscreen.cli.commands import Command, Commands, add_command, add_group
from fieldscreen.cli.texts import say

KEY_KINDS = ("p256", "rsa3072")
REASONS = (
    "unspecified", "key_compromise", "affiliation_changed", "superseded", "cessation_of_operation",
    "privilege_withdrawn",
)  # fmt: skip
"""As in RFC 5280, 5.3.1; *on hold* is not offered."""


@dataclass(frozen=True, slots=True)
class AuthorityWish:
    """What is wanted of an organisation's own authority.

    Attributes:
        name: Name of the authority to be founded.
        organisation: Name of its organisation.
        kind: Kind of its key.
        compared: Fingerprint of the requested key, as it was heard on the telephone.
        days: How long a certificate is valid, or until a list is due; ``None`` for the usual time.
        again: Whether a key may have a second certificate.
        serial: Serial number of a certificate.
        reason: Why it is withdrawn.
        new_passphrase_fd: File descriptor the next passphrase is read from; ``None`` asks for it.
    """

    name: str = ""
    organisation: str = ""
    kind: str = KEY_KINDS[0]
    compared: str = ""
    days: int | None = None
    again: bool = False
    serial: str = ""
    reason: str = REASONS[0]
    new_passphrase_fd: int | None = None


def authority_wish(given: argparse.Namespace) -> AuthorityWish:
    """Return what *given* says of an authority."""
    return AuthorityWish(
        getattr(given, "name", ""),
        getattr(given, "organisation", ""),
        getattr(given, "kind", KEY_KINDS[0]),
        getattr(given, "compared", ""),
        getattr(given, "days", None),
        getattr(given, "again", False),
        getattr(given, "serial", ""),
        getattr(given, "reason", REASONS[0]),
        getattr(given, "new_passphrase_fd", None),
    )


def add_authority(commands: Commands, language: str) -> None:
    """Add ``authority``."""

    def text(key: str) -> str:
        return say(f"authority.{key}", language).replace("%", "%%")

    about = add_group(commands, "authority", language)
    init = add_command(about, "init", language, about="authority_init")
    init.set_defaults(chosen=Command.INIT_AUTHORITY)
    sign = add_command(about, "sign", language, about="authority_sign")
    sign.set_defaults(chosen=Command.SIGN_REQUEST)
    revoke = add_command(about, "revoke", language, about="authority_revoke")
    revoke.set_defaults(chosen=Command.REVOKE_CERTIFICATE)
    shown = add_command(about, "list", language, about="authority_list")
    shown.set_defaults(chosen=Command.LIST_ISSUED)
    save = add_command(about, "certificate", language, about="authority_certificate")
    save.set_defaults(chosen=Command.SAVE_ISSUED)
    listed = add_command(about, "crl", language, about="authority_crl")
    listed.set_defaults(chosen=Command.MAKE_REVOCATION_LIST)
    change = add_command(about, "passphrase", language, about="authority_passphrase")
    change.set_defaults(chosen=Command.CHANGE_AUTHORITY_PASSPHRASE)
    for one in (init, sign, revoke, shown, save, listed, change):
        one.add_argument("folder", type=Path, metavar="DIR", help=text("folder"))
    init.add_argument("--name", required=True, metavar="NAME", help=text("name"))
    init.add_argument("--organisation", default="", metavar="NAME", help=text("organisation"))
    init.add_argument("--key", dest="kind", choices=KEY_KINDS, default=KEY_KINDS[0], help=text("kind"))
    sign.add_argument("file", type=Path, metavar="CSR", help=text("request"))
    sign.add_argument("--compared", default="", metavar="SHA256", help=text("compared"))
    sign.add_argument("--again", action="store_true", help=text("again"))
    for one in (revoke, save):
        one.add_argument("serial", metavar="SERIAL", help=text("serial"))
    revoke.add_argument("--reason", required=True, choices=REASONS, help=text("reason"))
    for one, key in ((sign, "days"), (listed, "list_days")):
        one.add_argument("--days", type=int, metavar="N", help=text(key))
    for one in (sign, save, listed):
        one.add_argument("--out", type=Path, required=True, metavar="FILE", help=text("out"))
    for one in (init, sign, revoke, listed, change):
        one.add_argument("--passphrase-fd", type=int, metavar="N", help=text("passphrase_fd"))
    change.add_argument("--new-passphrase-fd", type=int, metavar="N", help=text("new_passphrase_fd"))
    shown.add_argument("--json", action="store_true", help=text("json"))
