"""Failures about keys as sentences: slips on paper, organisations' keys, the last way in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from fieldscreen.workflow import failures as known
from fieldscreen.workflow.locking import LockStepError
from fieldscreen.workflow.recovery import RehearsalDueError

Saying = tuple[type[Exception], Callable[[Exception], tuple[str, str]]]


def _wrong_recovery(error: Exception) -> tuple[str, str]:
    wait = round(getattr(error, "wait_s", 0.0))
    what = QCoreApplication.translate(
        "Failures", "This was typed without a slip, but it does not open this vault. Nothing is damaged."
    )
    if wait > 0:
        return what, QCoreApplication.translate("Failures", "Wait %n second(s), then try again.", "", wait)
    return what, QCoreApplication.translate(
        "Failures",
        "Look whether the page belongs to this vault and is the newest: the vault and the series "
        "stand at its "
        "foot, and older pages open nothing any more.",
    )


def _code_slip(error: Exception) -> tuple[str, str]:
    group = int(getattr(error, "group", 0))
    slip = getattr(error, "slip", None)
    whats = {
        known.Slip.LENGTH: QCoreApplication.translate("Failures", "The code has 32 signs, in 8 groups of 4."),
        known.Slip.UNKNOWN: QCoreApplication.translate(
            "Failures", "One sign cannot stand in a code: there is no U and no accent."
        ),
    }
    what = QCoreApplication.translate(
        "Failures", "There is a slip in the code; it was not tried on the vault."
    )
    if isinstance(slip, known.Slip):
        what = whats.get(slip, what)
    if group:
        return what, QCoreApplication.translate("Failures", "Look at group {group} first.").format(
            group=group
        )
    return what, QCoreApplication.translate("Failures", "Compare every group with the paper.")


def _sheet_slip(error: Exception) -> tuple[str, str]:
    sheet, word = int(getattr(error, "sheet", 0)), int(getattr(error, "word", 0))
    slip = getattr(error, "slip", None)
    if slip is known.Slip.TWICE:
        return (
            QCoreApplication.translate("Failures", "This is the same sheet twice."),
            QCoreApplication.translate("Failures", "Type the words of another of the three sheets."),
        )
    if slip is known.Slip.OTHER_SET:
        return (
            QCoreApplication.translate("Failures", "These two sheets do not belong together."),
            QCoreApplication.translate("Failures", "Take two sheets with the same series at their foot."),
        )
    if slip is known.Slip.UNKNOWN:
        return (
            QCoreApplication.translate(
                "Failures", "Sheet {sheet}: word {word} is not a word of these sheets."
            ).format(sheet=sheet, word=word),
            QCoreApplication.translate("Failures", "Compare it with the paper, letter by letter."),
        )
    if slip is known.Slip.LENGTH:
        return (
            QCoreApplication.translate("Failures", "Sheet {sheet} has twenty words.").format(sheet=sheet),
            QCoreApplication.translate("Failures", "Count them; none may be missing or stand twice."),
        )
    return (
        QCoreApplication.translate(
            "Failures", "There is a slip in sheet {sheet}: every word exists, but they do not fit."
        ).format(sheet=sheet),
        QCoreApplication.translate("Failures", "Compare every word and their order with the paper."),
    )


def _escrow(error: Exception) -> tuple[str, str]:
    fault = getattr(error, "fault", None)
    faults = {
        known.EscrowKeyFault.PRIVATE: QCoreApplication.translate(
            "Failures", "This is a private key. Nobody outside the organisation may have it."
        ),
        known.EscrowKeyFault.EXPIRED: QCoreApplication.translate("Failures", "This certificate has expired."),
        known.EscrowKeyFault.NOT_YET_VALID: QCoreApplication.translate(
            "Failures", "This certificate is not valid yet, or the date of this computer is wrong."
        ),
        known.EscrowKeyFault.WEAK: QCoreApplication.translate(
            "Failures", "The key of this certificate is too short."
        ),
        known.EscrowKeyFault.OTHER_KEY: QCoreApplication.translate(
            "Failures", "The key of this certificate is of a kind nothing can be entrusted to."
        ),
        known.EscrowKeyFault.OTHER_USAGE: QCoreApplication.translate(
            "Failures", "This certificate says it is for something else, such as signing."
        ),
    }
    what = QCoreApplication.translate("Failures", "This file is no certificate and no age key.")
    if isinstance(fault, known.EscrowKeyFault):
        what = faults.get(fault, what)
    return what, QCoreApplication.translate(
        "Failures",
        "Ask the organisation for a certificate to encrypt to (RSA or P-256), or an age recipient.",
    )


def _last_slot(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "Failures", "This is the last sure way into the vault. It was not removed."
        ),
        QCoreApplication.translate("Failures", "Make another one first: a passphrase or recovery sheets."),
    )


def _slot_missing(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "This way in is not there any more."),
        QCoreApplication.translate("Failures", "Open the page again."),
    )


def _self_test(error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "Failures",
            "The encryption of this installation gives wrong results ({primitive}). Nothing was opened.",
        ).format(primitive=getattr(error, "primitive", "")),
        QCoreApplication.translate(
            "Failures", "Do not use this installation. Install FieldScreen again from its original file."
        ),
    )


def _rekey_cancelled(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "No new keys were made. The vault is as it was before."),
        QCoreApplication.translate("Failures", "It can be done again at any time."),
    )


def _rehearsal_due(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate(
            "Failures",
            "The recovery sheets of this vault were never typed back. Before that, the first case "
            "can neither be "
            "closed nor referred, unless it is urgent.",
        ),
        QCoreApplication.translate(
            "Failures",
            "Make them in the menu Vault, Recovery sheets: it takes five minutes. If somebody must "
            "act soon, say so in "
            "the referral: it then goes through at once. What you have entered is kept.",
        ),
    )


def _still_locking(_error: Exception) -> tuple[str, str]:
    return (
        QCoreApplication.translate("Failures", "The vault is still being locked."),
        QCoreApplication.translate("Failures", "Wait a moment, then open it again. Nothing is lost."),
    )


KEY_SAYINGS: tuple[Saying, ...] = (
    (known.WrongRecovery, _wrong_recovery),
    (known.RecoveryCodeMistyped, _code_slip),
    (known.RecoverySheetMistyped, _sheet_slip),
    (known.EscrowKeyUnusable, _escrow),
    (known.LastSlot, _last_slot),
    (known.SlotMissing, _slot_missing),
    (known.SelfTestFailed, _self_test),
    (known.RekeyCancelled, _rekey_cancelled),
    (RehearsalDueError, _rehearsal_due),
    (LockStepError, _still_locking),
)
"""Situations about keys, each with what happened and what to do."""
