"""Erasing one case for good, and what is left of it: a signed certificate and a counted line.

A person names the case by typing its code; a held case is never erased. The erasure, the
certificate and the count are one transaction: there is never the one without the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fieldscreen.domain.cases import Case, normal_case_code
from fieldscreen.domain.encoding import canonical_json, encode
from fieldscreen.domain.erasure import (
    CERTIFICATE_PURPOSE,
    CopiesState,
    CountedCase,
    ErasureCertificate,
    ErasureGround,
    OlderCopies,
    SignedCertificate,
    case_digest,
    vault_fingerprint,
)
from fieldscreen.domain.errors import FieldScreenError, InvalidValueError
from fieldscreen.domain.journal import Action, JournalLine
from fieldscreen.domain.retention import CaseHeldError, DueState, Standing
from fieldscreen.referral import sign_statement
from fieldscreen.system.files import write_whole
from fieldscreen.vault import Change, Record
from fieldscreen.workflow.certificates import FORMAT, FORMAT_VERSION, certificate_file, statement_of
from fieldscreen.workflow.counting import count_case
from fieldscreen.workflow.journalling import keep_signed_head
from fieldscreen.workflow.retention import keeping_of, rules_of
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "CodeMismatchError",
    "CopiesState",
    "ErasureGround",
    "GroundNeededError",
    "KeptCertificate",
    "OlderCopies",
    "certificates",
    "erase_case",
    "export_certificate",
]


class CodeMismatchError(FieldScreenError):
    """What was typed is not the code of the case; nothing was erased.

    Attributes:
        given: What was typed.
    """

    def __init__(self, given: str) -> None:
        super().__init__("the typed code is not the code of the case")
        self.given = given


class GroundNeededError(FieldScreenError):
    """The case is not due yet, so its date is no reason to erase it; another one must be given.

    Attributes:
        case: Identifier of the case.
    """

    def __init__(self, case: str) -> None:
        super().__init__(f"case {case} is not due yet")
        self.case = case


@dataclass(frozen=True, slots=True)
class KeptCertificate:
    """A certificate as the vault keeps it.

    Attributes:
        signed: The certificate with its signature.
        statement: What it says.
    """

    signed: SignedCertificate
    statement: ErasureCertificate


def erase_case(
    workplace: Workplace, case: str, *, typed_code: str, ground: ErasureGround, older_copies: OlderCopies
) -> SignedCertificate:
    """Erase a case for good and return its certificate. There is no way back.

    Args:
        workplace: The open workplace.
        case: Identifier of the case.
        typed_code: The case's code as the person typed it.
        ground: Why; ``DUE`` only when the date has come, or may have.
        older_copies: What is known of copies of the vault made before.

    Raises:
        RecordMissing: If there is no such case.
        CodeMismatchError: If the code is not that of the case.
        CaseHeldError: If the case is held.
        GroundNeededError: If it is not due and no other ground was given.
        VaultError: If it cannot be done; then nothing was erased.
    """
    found = workplace.vault.get(Case, case)
    if not _is_code(typed_code, found.code):
        raise CodeMismatchError(typed_code)
    keeping = keeping_of(workplace, case)
    if keeping.standing.hold is not None:
        raise CaseHeldError(case)
    if ground is ErasureGround.DUE and keeping.standing.state not in {DueState.DUE, DueState.PERHAPS}:
        raise GroundNeededError(case)
    counted = None if keeping.retention.counted else count_case(workplace, case)
    make = _Maker(workplace, case, keeping.standing, ground, older_copies)
    made: list[SignedCertificate] = []

    def leave(line: JournalLine, counts: dict[str, int]) -> Iterator[Change]:
        made.append(make.certificate(line, counts))
        yield make.change(Action.CERTIFICATE_SIGNED, made[0])
        if counted is not None:
            yield make.change(Action.CASE_COUNTED, counted)

    workplace.vault.erase_case(case, actor=workplace.worker.name, leave=leave)
    return made[0]


def certificates(workplace: Workplace) -> tuple[KeptCertificate, ...]:
    """Return every certificate, the newest first."""
    kept = (KeptCertificate(one, statement_of(one)) for one in workplace.vault.all(SignedCertificate))
    return tuple(sorted(kept, key=lambda one: one.statement.number, reverse=True))


def export_certificate(workplace: Workplace, identifier: str, path: Path) -> Path:
    """Write a certificate where the worker chose, whole or not at all; journalled.

    Raises:
        RecordMissing: If there is no such certificate.
        OSError: If the place cannot be written.
    """
    signed = workplace.vault.get(SignedCertificate, identifier)
    keep_signed_head(workplace)
    workplace.vault.commit(workplace.change(Action.CERTIFICATE_EXPORTED, about=identifier))
    write_whole(path, certificate_file(signed))
    return path


class _Maker:
    """Makes what stays; asked on the vault's thread, so it takes all it needs beforehand."""

    def __init__(
        self,
        workplace: Workplace,
        case: str,
        standing: Standing,
        ground: ErasureGround,
        older_copies: OlderCopies,
    ) -> None:
        vault = workplace.vault
        self._identity, self._fingerprint = workplace.identity, workplace.fingerprint
        self._change = workplace.change
        self._number = 1 + max((int(one.identifier) for one in vault.all(SignedCertificate)), default=0)
        self._vault, self._case = vault.identifier, case
        self._standing, self._ground, self._copies = standing, ground, older_copies
        self._rules = rules_of(workplace).reference

    def change(self, action: Action, value: SignedCertificate | CountedCase) -> Change:
        return self._change(action, Record(value, value.identifier))

    def certificate(self, line: JournalLine, counts: dict[str, int]) -> SignedCertificate:
        due = self._standing.due
        statement = canonical_json(
            encode(
                ErasureCertificate(
                    format=FORMAT,
                    format_version=FORMAT_VERSION,
                    number=self._number,
                    vault=vault_fingerprint(self._vault),
                    case_digest=case_digest(self._vault, self._case),
                    erased_at=line.at,
                    ground=self._ground,
                    rule=due.rule.value,
                    rules=self._rules,
                    due_on=due.on.written,
                    was_due=self._standing.state is DueState.DUE,
                    counts=counts,
                    older_copies=self._copies,
                    journal_sequence=line.sequence,
                    journal_hash=line.hash,
                    signer_fingerprint=self._fingerprint,
                )
            )
        )
        signature = sign_statement(self._identity, CERTIFICATE_PURPOSE, statement)
        return SignedCertificate(str(self._number), statement, signature, self._identity.certificate)


def _is_code(typed: str, code: str) -> bool:
    try:
        return normal_case_code(typed) == code
    except InvalidValueError:
        return False
