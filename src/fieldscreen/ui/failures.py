"""Failures as sentences: what happened, and what to do next.

One sentence pair per situation, so that a wrong passphrase is never called damage. A failure
nobody foresaw is named by its class only: its message could hold case content.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.following.envelope_failures import ENVELOPE_SAYINGS
from fieldscreen.ui.following.stamp_failures import STAMP_SAYINGS
from fieldscreen.ui.form_failures import FILE_SAYINGS, FORM_SAYINGS
from fieldscreen.ui.key_failures import KEY_SAYINGS
from fieldscreen.ui.listening.sound_failures import SOUND_SAYINGS
from fieldscreen.ui.organisation.organisation_failures import ORGANISATION_SAYINGS
from fieldscreen.ui.packs.pack_failures import PACK_SAYINGS
from fieldscreen.ui.recipient_failures import RECIPIENT_SAYINGS
from fieldscreen.ui.referring.photograph_failures import PHOTOGRAPH_SAYINGS
from fieldscreen.ui.retention.retention_failures import RETENTION_SAYINGS
from fieldscreen.ui.shown_dates import moment_in_words
from fieldscreen.ui.signing.signing_failures import SIGNING_SAYINGS
from fieldscreen.ui.signing.token_failures import TOKEN_SAYINGS
from fieldscreen.ui.subject_words import SUBJECT_SAYINGS
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


def ways_out(error: Exception) -> tuple[tuple[str, str, str], ...]:
    """Return what a person can do about a vault that did not open: code, words and icon of each button."""
    again = ("again", QCoreApplication.translate("Failures", "Try again"), "refresh")
    repair = QCoreApplication.translate("Failures", "Go back to a copy, or rescue what can be read")
    bring = QCoreApplication.translate("Failures", "Bring the vault to this computer’s disk")
    if isinstance(error, known.VaultDamaged):
        return (("repair", repair, "medical_bag"),)
    if isinstance(error, known.ReadOnlyPlace):
        return (again, ("repair", bring, "medical_bag"))
    return (again,) if isinstance(error, known.VaultInUse | known.DiskFull) else ()


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


def damage_words(part: known.Part, detail: str) -> str:
    """Return which part is damaged and, where it is known, which page."""
    words = {
        known.Part.KEYSLOTS: QCoreApplication.translate("Failures", "the key file and its second copy"),
        known.Part.DATABASE: QCoreApplication.translate("Failures", "the file of the cases"),
        known.Part.RECORD: QCoreApplication.translate("Failures", "what one case holds"),
        known.Part.JOURNAL: QCoreApplication.translate("Failures", "the journal"),
        known.Part.DEVICE: QCoreApplication.translate(
            "Failures", "the disk itself, which no longer reads well"
        ),
    }[part]
    name, _, number = detail.partition(" ")
    if name == "page" and number.isdigit():
        return QCoreApplication.translate("Failures", "{part}, page {number}").format(
            part=words, number=number
        )
    return words


def _damaged(error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "Failures", "The vault is damaged: {part}. Your passphrase is not the problem."
        ).format(
            part=damage_words(getattr(error, "where", known.Part.DATABASE), getattr(error, "detail", ""))
        ),
        QCoreApplication.translate(
            "Failures",
            "Change nothing and delete nothing. Go back to the newest copy, or rescue what can still be "
            "read: both make a new vault and leave this one as it is.",
        ),
    )


def _too_new(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "This vault was written by a newer version of FieldScreen."),
        QCoreApplication.translate(
            "Failures", "Install the newer version on this computer, then open the vault again."
        ),
    )


def _in_use(error: Exception) -> tuple[str, str]:
    since, host = getattr(error, "since", None), str(getattr(error, "host", ""))
    what = QCoreApplication.translate("Failures", "Another FieldScreen that is running has the vault open.")
    if since is not None:
        what = QCoreApplication.translate(
            "Failures", "Another FieldScreen that is running has the vault open, on {host} since {since}."
        ).format(host=host, since=moment_in_words(since))
    return what, QCoreApplication.translate(
        "Failures",
        "Close or lock it there, then try again. A mark left by a crash never stops you: this one is alive.",
    )


def _disk_full(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "Failures",
            "There is no room left on the disk. The last change was not written; all earlier ones are safe.",
        ),
        QCoreApplication.translate(
            "Failures",
            "The room kept in reserve is used up too. Free some space (large files, the recycle bin), then "
            "do it again.",
        ),
    )


def _read_only(error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "This folder cannot be written: {folder}").format(
            folder=getattr(error, "folder", "")
        ),
        QCoreApplication.translate(
            "Failures",
            "Remove the write protection of the disk or stick. Or bring the vault to this computer’s own "
            "disk: that only reads here.",
        ),
    )


def _place_refused(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "This is not the right place for a vault."),
        QCoreApplication.translate(
            "Failures", "Choose this computer’s own disk, outside synchronised folders."
        ),
    )


def _backup_place(error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "The place of the copies is not there: {folder}").format(
            folder=getattr(error, "folder", "")
        ),
        QCoreApplication.translate("Failures", "Plug in the stick or disk, or choose another place."),
    )


def _unproven(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "Failures", "The copy could not be read back as it was written. It was taken away again."
        ),
        QCoreApplication.translate(
            "Failures", "The vault and the earlier copies are as they were. Try another stick or disk."
        ),
    )


def _unreadable_copy(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "This file is not a whole copy of a vault."),
        QCoreApplication.translate("Failures", "Choose an older copy, or the same one on another stick."),
    )


def _stopped(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "The copy was stopped. Nothing of it was left."),
        QCoreApplication.translate("Failures", "Make it again whenever you like."),
    )


def _nothing_to_rescue(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "Nothing of this vault can be read any more."),
        QCoreApplication.translate("Failures", "Go back to the newest copy."),
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
    (known.VaultPlaceRefusedError, _place_refused),
    (known.BackupPlaceMissing, _backup_place),
    (known.BackupUnproven, _unproven),
    (known.BackupUnreadable, _unreadable_copy),
    (known.BackupStopped, _stopped),
    (known.NothingToRescue, _nothing_to_rescue),
    (known.DeviceSlotUnavailable, _device),
    (known.RecordMissing, _gone),
    (known.CaseMissing, _gone),
    (NothingToReferError, _nothing_to_refer),
    (SignatureRejectedError, _signature_rejected),
    *RETENTION_SAYINGS,
    *FILE_SAYINGS,
    *PHOTOGRAPH_SAYINGS,
    *SOUND_SAYINGS,
    *PACK_SAYINGS,
    *ORGANISATION_SAYINGS,
    *SIGNING_SAYINGS,
    *TOKEN_SAYINGS,
    *ENVELOPE_SAYINGS,
    *STAMP_SAYINGS,
    *RECIPIENT_SAYINGS,
    *SUBJECT_SAYINGS,
    (known.InvalidValueError, _invalid),
    *FORM_SAYINGS,
    (known.FieldScreenError, _foreseen),
    (OSError, _file),
)
"""Situations, the narrow ones first."""
