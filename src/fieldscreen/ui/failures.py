"""Failures as sentences: what happened, and what to do next.

One sentence pair per situation, so that a wrong passphrase is never called damage. A failure
nobody foresaw is named by its class only: its message could hold case content.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.key_failures import KEY_SAYINGS
from fieldscreen.ui.retention.retention_failures import RETENTION_SAYINGS
from fieldscreen.workflow import failures as known
from fieldscreen.workflow.referring import NothingToReferError, SignatureRejectedError


@dataclass(frozen=True, slots=True)
class FailureWords:
    """A failure as a person reads it.

    Attributes:
        what: What happened.
        next_step: What to do now.
        is_known: Whether the program foresaw it.
    """

    what: str
    next_step: str
    is_known: bool = True

    @property
    def both(self) -> str:
        """Both sentences."""
        return f"{self.what}\n{self.next_step}"


def failure_words(error: Exception) -> FailureWords:
    """Return the sentences for *error*."""
    for kind, say in _SAYINGS:
        if isinstance(error, kind):
            return FailureWords(*say(error))
    return FailureWords(
        QCoreApplication.translate(
            "Failures", "Something went wrong that the program did not foresee ({kind})."
        ).format(kind=type(error).__name__),
        QCoreApplication.translate(
            "Failures",
            "Everything you had entered is in the encrypted store. The vault has been locked: open it "
            "again and "
            "go on. If it happens again, tell the person who looks after the program; no case content "
            "is needed.",
        ),
        is_known=False,
    )


def _try_later(error: Exception) -> tuple[str, str]:
    wait = max(1, round(getattr(error, "wait_s", 1.0)))
    return (
        QCoreApplication.translate(
            "Failures", "Too many wrong passphrases in a row. This one was not looked at."
        ),
        QCoreApplication.translate("Failures", "Wait %n second(s), then try again.", "", wait),
    )


def _wrong_passphrase(error: Exception) -> tuple[str, str]:
    wait = round(getattr(error, "wait_s", 0.0))
    what = QCoreApplication.translate(
        "Failures", "This is not the passphrase of this vault. Nothing is damaged."
    )
    if wait > 0:
        return what, QCoreApplication.translate("Failures", "Wait %n second(s), then try again.", "", wait)
    return what, QCoreApplication.translate(
        "Failures", "Try again. Check Caps Lock and the keyboard language; the eye shows what you type."
    )


def _damaged(error: Exception) -> tuple[str, str]:
    where = str(getattr(error, "where", ""))
    return (
        QCoreApplication.translate(
            "Failures", "A file of the vault is damaged ({part}). Your passphrase is not the problem."
        ).format(part=where),
        QCoreApplication.translate(
            "Failures",
            "Change nothing and delete nothing. Copy the whole vault folder to a safe place and restore "
            "your last backup.",
        ),
    )


def _too_new(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "This vault was written by a newer version of FieldScreen."),
        QCoreApplication.translate(
            "Failures", "Install the newer version on this computer, then open the vault again."
        ),
    )


def _in_use(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "Failures", "The vault is already open in another window or by another person."
        ),
        QCoreApplication.translate("Failures", "Close or lock the other FieldScreen, then try again."),
    )


def _disk_full(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "Failures",
            "There is no room left on the disk. The last change was not written; all earlier ones are safe.",
        ),
        QCoreApplication.translate(
            "Failures", "Free some space (large files, the recycle bin), then do it again."
        ),
    )


def _read_only(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "The folder of the vault cannot be written."),
        QCoreApplication.translate(
            "Failures", "Check that the disk or stick is not write-protected, and that the folder is yours."
        ),
    )


def _memory(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "There is not enough free memory to open the vault."),
        QCoreApplication.translate(
            "Failures", "Close other programs, above all the browser, then try again."
        ),
    )


def _missing(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "There is no vault in its folder any more."),
        QCoreApplication.translate(
            "Failures", "If it is on a stick or a network drive, connect it and start FieldScreen again."
        ),
    )


def _exists(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "Failures", "There already is a vault in this folder. It was not touched."
        ),
        QCoreApplication.translate("Failures", "Start FieldScreen again and open it with its passphrase."),
    )


def _locked(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "The vault is locked. Nothing of this was written."),
        QCoreApplication.translate("Failures", "Open it and do this again."),
    )


def _device(error: Exception) -> tuple[str, str]:
    reason = getattr(error, "reason", None)
    sentences = {
        known.DeviceReason.NO_SLOT: QCoreApplication.translate(
            "Failures", "This computer does not remember the vault’s key."
        ),
        known.DeviceReason.NO_KEYRING: QCoreApplication.translate(
            "Failures", "This computer has no key store of its own."
        ),
        known.DeviceReason.NO_SESSION: QCoreApplication.translate(
            "Failures", "The key store of this computer keeps nothing that ends with the session."
        ),
        known.DeviceReason.KEY_MISSING: QCoreApplication.translate(
            "Failures", "The key this computer kept ended with the last login."
        ),
        known.DeviceReason.LOCKED: QCoreApplication.translate(
            "Failures", "The key store of this computer stayed locked."
        ),
        known.DeviceReason.TIMED_OUT: QCoreApplication.translate(
            "Failures", "The key store of this computer did not answer."
        ),
    }
    what = QCoreApplication.translate("Failures", "The key this computer keeps does not open the vault.")
    if isinstance(reason, known.DeviceReason):
        what = sentences.get(reason, what)
    return what, QCoreApplication.translate(
        "Failures", "Open the vault with your passphrase: that always works."
    )


def _gone(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "What you asked for is not in the vault any more."),
        QCoreApplication.translate("Failures", "Go back to the list of cases."),
    )


def _invalid(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "Something entered cannot be kept in this form."),
        QCoreApplication.translate("Failures", "Correct it and try again."),
    )


def _form(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "The questionnaire cannot be used: its file has a fault."),
        QCoreApplication.translate(
            "Failures", "Tell the person who looks after the questionnaires. Your earlier answers are safe."
        ),
    )


def _file(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "The file could not be written or read."),
        QCoreApplication.translate(
            "Failures", "Choose another place, for example your Documents folder, and try again."
        ),
    )


def _nothing_to_refer(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "Failures", "There is nothing to write yet: the case has no questionnaire."
        ),
        QCoreApplication.translate("Failures", "Start one and answer what you know; one sentence is enough."),
    )


def _signature_rejected(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "Failures", "The freshly signed document did not pass its own verification. It was not kept."
        ),
        QCoreApplication.translate(
            "Failures",
            "Nothing was lost. Sign again; if it fails again, tell the person who looks after the program.",
        ),
    )


def _foreseen(error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "Failures", "This could not be done ({kind}). Nothing was changed."
        ).format(kind=type(error).__name__),
        QCoreApplication.translate("Failures", "Go back one step and try again."),
    )


_SAYINGS = (
    (known.TryLater, _try_later),
    *KEY_SAYINGS,
    (known.WrongPassphrase, _wrong_passphrase),
    (known.VaultDamaged, _damaged),
    (known.VaultTooNew, _too_new),
    (known.VaultInUse, _in_use),
    (known.DiskFull, _disk_full),
    (known.ReadOnlyPlace, _read_only),
    (known.NotEnoughMemory, _memory),
    (known.VaultMissing, _missing),
    (known.VaultExists, _exists),
    (known.VaultLocked, _locked),
    (known.DeviceSlotUnavailable, _device),
    (known.RecordMissing, _gone),
    (known.CaseMissing, _gone),
    (NothingToReferError, _nothing_to_refer),
    (SignatureRejectedError, _signature_rejected),
    *RETENTION_SAYINGS,
    (known.InvalidValueError, _invalid),
    (known.FormError, _form),
    (known.FieldScreenError, _foreseen),
    (OSError, _file),
)
"""Situations, the narrow ones first."""
