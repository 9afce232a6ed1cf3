"""Certificates a vault trusts, and the lists of those their holders withdrew; both come in as files.

The organisation's signed settings may name authorities; a worker may add others whose fingerprint
they compared. A list needs no comparing: the authority that is trusted signed it, or it stays out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.trust import PinnedCertificate
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral import fingerprint
from fieldscreen.referral.certificate_chains import chain_above
from fieldscreen.referral.errors import SignerRefusedError
from fieldscreen.referral.sealing.signer_certificate import CertificateFacts, certificate_facts
from fieldscreen.referral.verifying.report import Standing
from fieldscreen.referral.verifying.revocation import ListedStanding, issued_lists, standing_of
from fieldscreen.vault import Record
from fieldscreen.workflow.organisation_settings import settings_in
from fieldscreen.workflow.verifying import read_certificate, read_revocation_list
from fieldscreen.workflow.workplace import Workplace

if TYPE_CHECKING:
    from cryptography.x509 import CertificateRevocationList

_KEY_DIGITS = 32


class ListNotTrustedError(FieldScreenError):
    """None of the trusted certificates signed the list; nothing was kept.

    Attributes:
        issuer: Whom the list names as its issuer; whoever made it chose that name.
    """

    def __init__(self, issuer: str) -> None:
        super().__init__("the list is of nobody trusted")
        self.issuer = issuer


class ListPartialError(FieldScreenError):
    """The list tells changes only, or some reasons only: it cannot take the place of a whole one."""

    def __init__(self) -> None:
        super().__init__("the list is only a part")


class ListOlderError(FieldScreenError):
    """A newer list of the same authority is kept already.

    Attributes:
        made: When the one that was to come in was made (aware).
        kept: When the one that is kept was made (aware).
    """

    def __init__(self, made: datetime, kept: datetime) -> None:
        super().__init__(f"{made.isoformat()} is older than {kept.isoformat()}")
        self.made = made
        self.kept = kept


class OwnCertificateRevokedError(SignerRefusedError):
    """The certificate in use was withdrawn: what it signs, every recipient who has the list rejects.

    Attributes:
        at: When it was withdrawn (aware).
        reason: Why (RFC 5280, 5.3.1), such as ``key_compromise``.
    """

    def __init__(self, at: datetime | None, reason: str) -> None:
        super().__init__("the certificate was withdrawn")
        self.at = at
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Trusted:
    """A certificate that is trusted.

    Attributes:
        key: Names it in this vault.
        certificate: The certificate, DER.
        facts: What it says.
        is_set: Whether the organisation's settings name it, so that the worker cannot take it out.
        revocation_list: The newest list its holder signed (DER); empty for none.
        list_made: When that list was made; ``None`` for none.
        list_due: When it is due to be replaced; ``None`` when it does not say, or there is none.
    """

    key: str
    certificate: bytes
    facts: CertificateFacts
    is_set: bool
    revocation_list: bytes = b""
    list_made: datetime | None = None
    list_due: datetime | None = None

    def is_list_old(self, now: datetime) -> bool:
        """Tell whether there is a list and it should have been replaced by *now* (aware)."""
        return self.list_made is not None and (self.list_due is None or self.list_due < now)


@dataclass(frozen=True, slots=True)
class Anchors:
    """What a verification rests on.

    Attributes:
        trusted: Certificates, DER.
        lists: Revocation lists, DER.
    """

    trusted: tuple[bytes, ...] = ()
    lists: tuple[bytes, ...] = ()


def trusted_certificates(workplace: Workplace) -> tuple[Trusted, ...]:
    """Return what the open vault trusts: what the organisation set first, then what the worker added."""
    kept = {one.identifier: one for one in workplace.vault.all(PinnedCertificate) if one.certificate}
    signed = settings_in(workplace.vault)
    set_here = {_key(one): one for one in (signed.settings.authorities if signed else ())}
    added = [one for key, one in kept.items() if one.is_pinned and key not in set_here]
    by_organisation = [
        _trusted(one, kept[key].revocation_list if key in kept else b"", is_set=True)
        for key, one in set_here.items()
    ]
    by_worker = [_trusted(one.certificate, one.revocation_list, is_set=False) for one in added]
    return (*by_organisation, *by_worker)


def anchors_of(workplace: Workplace) -> Anchors:
    """Return what verifications in the open vault rest on."""
    found = trusted_certificates(workplace)
    lists = tuple(one.revocation_list for one in found if one.revocation_list)
    return Anchors(tuple(one.certificate for one in found), lists)


def read_trusted(path: Path) -> tuple[bytes, CertificateFacts]:
    """Read a certificate that is to be compared, with what it says; nothing is kept yet.

    Raises:
        OSError: If the file cannot be read.
        CertificateUnreadableError: If it is no certificate.
    """
    certificate = read_certificate(path)
    return certificate, certificate_facts(certificate)


def trust(workplace: Workplace, certificate: bytes) -> None:
    """Trust a certificate (DER) whose fingerprint the worker compared; journalled."""
    before = _kept(workplace, _key(certificate))
    kept_list = before.revocation_list if before else b""
    _keep(workplace, Action.CERTIFICATE_TRUSTED, certificate, kept_list, is_pinned=True)


def distrust(workplace: Workplace, key: str) -> None:
    """Take a certificate out that the worker added, with its list; journalled. Unknown keys are let be."""
    if _kept(workplace, key) is None:
        return
    gone = PinnedCertificate(key, b"", False, b"", workplace.now())
    workplace.vault.commit(workplace.change(Action.CERTIFICATE_DISTRUSTED, Record(gone, key)))


def keep_list(workplace: Workplace, path: Path) -> Trusted:
    """Keep the revocation list in a file for whoever of the trusted signed it; journalled.

    Raises:
        OSError: If the file cannot be read.
        RevocationListUnreadableError: If it is no list.
        ListNotTrustedError: If none of the trusted certificates signed it.
        ListPartialError: If it is not a whole list.
        ListOlderError: If a newer one is kept.
    """
    content = read_revocation_list(path)
    found = _parsed(content)
    holder = next((one for one in trusted_certificates(workplace) if _is_by(found, one)), None)
    if holder is None:
        raise ListNotTrustedError(found.issuer.rfc4514_string())
    if any(one.critical for one in found.extensions):
        raise ListPartialError
    made = found.last_update_utc
    if holder.list_made is not None and made < holder.list_made:
        raise ListOlderError(made, holder.list_made)
    _keep(workplace, Action.REVOCATION_LIST_KEPT, holder.certificate, content, is_pinned=not holder.is_set)
    return next(one for one in trusted_certificates(workplace) if one.key == holder.key)


def refuse_revoked(workplace: Workplace, identity: SigningIdentity) -> None:
    """Refuse an identity that a kept list says was withdrawn.

    Raises:
        OwnCertificateRevokedError: If one does.
    """
    from cryptography.x509 import load_der_x509_certificate

    anchors = anchors_of(workplace)
    if not anchors.lists:
        return
    others = [load_der_x509_certificate(one) for one in (*identity.chain, *anchors.trusted)]
    above = chain_above(load_der_x509_certificate(identity.certificate), others)
    said: ListedStanding = standing_of((*reversed(above), identity.certificate), anchors.lists)
    if said.standing is Standing.REVOKED:
        raise OwnCertificateRevokedError(said.revoked_at, said.reason)


def list_moments(content: bytes) -> tuple[datetime, datetime | None]:
    """Return when a list (DER) was made and when it is due to be replaced (aware, UTC)."""
    found = _parsed(content)
    return found.last_update_utc, found.next_update_utc


def _keep(
    workplace: Workplace, action: Action, certificate: bytes, revocation_list: bytes, *, is_pinned: bool
) -> None:
    key = _key(certificate)
    made = PinnedCertificate(key, certificate, is_pinned, revocation_list, workplace.now())
    workplace.vault.commit(workplace.change(action, Record(made, key)))


def _kept(workplace: Workplace, key: str) -> PinnedCertificate | None:
    found = workplace.vault.find(PinnedCertificate, key)
    return found if found is not None and found.certificate else None


def _key(certificate: bytes) -> str:
    return fingerprint(certificate)[:_KEY_DIGITS]


def _trusted(certificate: bytes, revocation_list: bytes, *, is_set: bool) -> Trusted:
    one = Trusted(_key(certificate), certificate, certificate_facts(certificate), is_set)
    if not revocation_list:
        return one
    made, due = list_moments(revocation_list)
    return replace(one, revocation_list=revocation_list, list_made=made, list_due=due)


def _is_by(found: CertificateRevocationList, holder: Trusted) -> bool:
    from cryptography.x509 import load_der_x509_certificate

    return bool(issued_lists([found], load_der_x509_certificate(holder.certificate)))


def _parsed(content: bytes) -> CertificateRevocationList:
    from cryptography.x509 import load_der_x509_crl

    return load_der_x509_crl(content)
