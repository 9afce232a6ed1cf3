"""Countersigning a file one was sent: verified first, read, then signed and closed.

Worker and manager need not sit at one machine: the worker's signed file goes to the manager the way
files go there, the manager countersigns it in a vault of their own, and it comes back the same way.
The file belongs to no case of this vault and nothing of it is kept here but a line of the journal.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.referral import Verdict, VerificationReport, neutral_file_name, verify_document
from fieldscreen.referral.fields import MANAGER_FIELD, WORKER_FIELD
from fieldscreen.referral.sealing.signing import add_countersignature
from fieldscreen.referral.tokens import TokenAccess
from fieldscreen.referral.verifying.report import SignatureReport, Standing
from fieldscreen.system.files import placed, write_whole
from fieldscreen.workflow.signers import signers, valid_document_identity
from fieldscreen.workflow.trust import anchors_of
from fieldscreen.workflow.verifying import read_document
from fieldscreen.workflow.workplace import Workplace

_SUFFIX = "_2"
"""At the end of the proposed name: two signatures. It says nothing of anybody."""


class CountersigningRefusedError(FieldScreenError):
    """A file cannot be countersigned; it was not touched."""


class NotWorthSigningError(CountersigningRefusedError):
    """The file does not verify.

    Attributes:
        report: What the verification found.
    """

    def __init__(self, report: VerificationReport) -> None:
        super().__init__(f"the file is {report.verdict}")
        self.report = report


class WorkerRevokedError(NotWorthSigningError):
    """A kept list says that the certificate the worker signed with was withdrawn.

    Attributes:
        signer: Whom that certificate names.
        at: When it was withdrawn (aware).
        reason: Why (RFC 5280, 5.3.1), such as ``key_compromise``.
    """

    def __init__(self, report: VerificationReport, revoked: SignatureReport) -> None:
        super().__init__(report)
        self.signer = revoked.signer
        self.at = revoked.revoked_at
        self.reason = revoked.revocation_reason


class AlreadyCountersignedError(CountersigningRefusedError):
    """Somebody countersigned it before.

    Attributes:
        signer: Whom the countersignature's certificate names.
    """

    def __init__(self, signer: str) -> None:
        super().__init__("countersigned already")
        self.signer = signer


class OwnSignatureError(CountersigningRefusedError):
    """The same key signed it as the worker: nobody countersigns for themselves."""

    def __init__(self) -> None:
        super().__init__("signed with the same key")


class StampedBeforeError(CountersigningRefusedError):
    """It carries a time-stamp, and nothing may follow one."""

    def __init__(self) -> None:
        super().__init__("stamped already")


class ExerciseMixedError(CountersigningRefusedError):
    """An exercise in a real vault, or a real document in a vault for practising.

    Attributes:
        is_exercise: Whether the file is the exercise.
    """

    def __init__(self, *, is_exercise: bool) -> None:
        super().__init__("exercise and real work do not mix")
        self.is_exercise = is_exercise


@dataclass(frozen=True, slots=True)
class Received:
    """A file that may be countersigned.

    Attributes:
        path: Where it is.
        pdf: Its bytes, as they were verified: these are signed, whatever happens to the file.
        report: What the verification found.
        file_name: Neutral name to save the countersigned file under, never that of the file itself.
    """

    path: Path
    pdf: bytes
    report: VerificationReport
    file_name: str

    @property
    def worker(self) -> SignatureReport:
        """The worker's signature."""
        return next(one for one in self.report.signatures if one.field == WORKER_FIELD)


def receive(workplace: Workplace, path: Path) -> Received:
    """Read and verify a file that is to be countersigned.

    Raises:
        OSError: If it cannot be read.
        FileTooLargeError: If it is larger than any referral.
        CountersigningRefusedError: One class for each situation.
    """
    pdf = read_document(path)
    report = _verified(workplace, pdf)
    revoked = next((one for one in report.signatures if one.standing is Standing.REVOKED), None)
    if revoked is not None:
        raise WorkerRevokedError(report, revoked)
    if report.verdict not in {Verdict.ACCEPTED, Verdict.EXERCISE}:
        raise NotWorthSigningError(report)
    if (report.verdict is Verdict.EXERCISE) != workplace.worker.is_training:
        raise ExerciseMixedError(is_exercise=report.verdict is Verdict.EXERCISE)
    made = next((one for one in report.signatures if one.field == MANAGER_FIELD), None)
    if made is not None:
        raise AlreadyCountersignedError(made.signer)
    if report.stamp is not None:
        raise StampedBeforeError
    if report.record is None:
        raise NotWorthSigningError(report)
    name = Path(neutral_file_name(report.record.case_code, report.record.number))
    return Received(path, pdf, report, f"{name.stem}{_SUFFIX}{name.suffix}")


def countersign(
    workplace: Workplace, received: Received, *, language: str = "fr", access: TokenAccess | None = None
) -> tuple[bytes, VerificationReport]:
    """Countersign what was received, verify it as a recipient would, and return both; journalled.

    Args:
        workplace: The manager's open workplace.
        received: The verified file.
        language: Language of the visible signature.
        access: One turn at the token, when the manager's key is in one.

    Raises:
        TokenError: If the key is in a token that does not sign.
        OwnSignatureError: If the same key signed it as the worker.
        SignerRefusedError: If the identity in use is not valid now.
        NotWorthSigningError: If the result does not verify; it is thrown away.
    """
    identity = valid_document_identity(workplace)
    # Any identity of this vault: an issued certificate may have the very key of the one made with it.
    if received.worker.fingerprint in {one.facts.fingerprint for one in signers(workplace)}:
        raise OwnSignatureError
    pdf = add_countersignature(
        received.pdf,
        identity,
        worker=workplace.worker,
        now=workplace.now(),
        language=language,
        access=access,
    )
    report = _verified(workplace, pdf)
    if report.verdict is not received.report.verdict or not _is_by_both(report):
        raise NotWorthSigningError(report)
    workplace.vault.commit(workplace.change(Action.REFERRAL_COUNTERSIGNED, about=report.sha256[:32]))
    return pdf, report


def save_countersigned(received: Received, pdf: bytes, path: Path) -> Path:
    """Write the countersigned file, whole or not at all, and never over the file that was received.

    Args:
        received: What was received.
        pdf: The countersigned file.
        path: A file, or a folder to put it in under its neutral name.

    Raises:
        FileExistsError: If it is the received file itself.
        OSError: If the place cannot be written.
    """
    target = placed(path, received.file_name)
    if target.exists() and target.samefile(received.path):
        raise FileExistsError(17, "the received file", str(target))
    write_whole(target, pdf)
    return target


def _verified(workplace: Workplace, pdf: bytes) -> VerificationReport:
    """Verify with what the vault trusts; a colleague nobody vouches for is told, not refused."""
    anchors = anchors_of(workplace)
    return verify_document(pdf, trusted=anchors.trusted, lists=anchors.lists, vouched=False)


def _is_by_both(report: VerificationReport) -> bool:
    return [one.field for one in report.signatures] == [WORKER_FIELD, MANAGER_FIELD]
