"""Recovery: printed sheets for the day the passphrase is forgotten, and their rehearsal.

A recovery nobody ever typed back is a hope, not a recovery: so it is rehearsed once before the
first real case may be closed or referred. A child in danger never waits for it: an urgent
referral goes through, with a reminder.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.referrals import Urgency
from fieldscreen.referral.exercise import exercise_title, exercise_words
from fieldscreen.referral.recovery_sheet import RecoverySheet, recovery_pages
from fieldscreen.vault import (
    RecoverySecret,
    SlotInfo,
    SlotKind,
    check_sheet,
    draw_code,
    draw_sheets,
    read_code,
    read_sheets,
    write_code,
)
from fieldscreen.workflow.workplace import Workplace

__all__ = [
    "PreparedRecovery",
    "RecoveryNeed",
    "RecoverySecret",
    "RehearsalDueError",
    "SlotKind",
    "check_sheet",
    "closing_gate",
    "is_urgent",
    "prepare_recovery",
    "prove_recovery",
    "read_recovery",
    "recovery_file_name",
    "recovery_need",
    "recovery_pdf",
    "refuse_without_rehearsal",
    "rehearsal_due",
    "save_pages",
    "vault_mark",
]

NEEDED_SHEETS = 2
URGENT = frozenset({Urgency.IMMEDIATE, Urgency.WITHIN_DAYS})
"""Somebody must act soon: that goes before any rule of ours."""


class RehearsalDueError(FieldScreenError):
    """The recovery was never rehearsed, so the first real case cannot be closed or referred yet."""

    def __init__(self) -> None:
        super().__init__("the recovery was never rehearsed")


class RecoveryNeed(StrEnum):
    """What is still to be done for the recovery."""

    NOTHING = "nothing"
    SET_UP = "set_up"
    REHEARSE = "rehearse"
    RENEW = "renew"


@dataclass(frozen=True, slots=True)
class PreparedRecovery:
    """A recovery that was drawn and is about to be printed.

    Attributes:
        secret: What it opens a slot with.
        texts: The code, or the words of three sheets.
        slot: Its slot in the vault.
    """

    secret: RecoverySecret
    texts: tuple[str, ...] = field(repr=False)
    slot: SlotInfo

    @property
    def kind(self) -> SlotKind:
        """A code or sheets."""
        return self.secret.kind


def recovery_need(workplace: Workplace) -> RecoveryNeed:
    """Tell whether the recovery was set up and rehearsed, or must be made anew after a use."""
    if workplace.worker.is_training:  # nothing in it is worth recovering
        return RecoveryNeed.NOTHING
    slots = [slot for slot in workplace.vault.slots.all() if slot.kind.is_recovery]
    if not slots:
        return RecoveryNeed.SET_UP if rehearsal_due(workplace) else RecoveryNeed.RENEW
    if any(slot.used_at is not None for slot in slots):
        return RecoveryNeed.RENEW
    return RecoveryNeed.NOTHING if slots[-1].proved_at is not None else RecoveryNeed.REHEARSE


def rehearsal_due(workplace: Workplace) -> bool:
    """Tell whether no recovery of this vault was ever typed back."""
    return workplace.vault.slots.rehearsed_at is None


def is_urgent(urgency: Urgency) -> bool:
    """Tell whether a referral goes through without a rehearsal."""
    return urgency in URGENT


def refuse_without_rehearsal(workplace: Workplace, urgency: Urgency | None, *, is_synthetic: bool) -> bool:
    """Return whether to remind of the rehearsal; before a real case leaves or closes.

    Args:
        workplace: The open workplace.
        urgency: Of a referral; ``None`` when a case is closed.
        is_synthetic: Whether nobody real is in it.

    Raises:
        RehearsalDueError: If it must be done first.
    """
    if is_synthetic or workplace.worker.is_training or not rehearsal_due(workplace):
        return False
    if urgency is not None and is_urgent(urgency):
        return True
    raise RehearsalDueError


def closing_gate(workplace: Workplace) -> None:
    """Refuse to close a case before the recovery was ever rehearsed.

    Raises:
        RehearsalDueError: If it was not.
    """
    refuse_without_rehearsal(workplace, None, is_synthetic=False)


def prepare_recovery(workplace: Workplace, kind: SlotKind) -> PreparedRecovery:
    """Draw a new code or new sheets and let them open the vault, beside those proved before.

    Raises:
        VaultError: If they cannot be added; then there is nothing to print.
    """
    if kind is SlotKind.RECOVERY_CODE:
        secret = draw_code()
        texts: tuple[str, ...] = (write_code(secret),)
    else:
        secret, texts = draw_sheets()
    drawn = RecoverySecret(kind, secret)
    return PreparedRecovery(drawn, texts, workplace.vault.slots.issue_recovery(drawn))


def recovery_pdf(
    workplace: Workplace, prepared: PreparedRecovery, language: str, *, only: int | None = None
) -> bytes:
    """Return the pages to print; whoever holds the file holds the key.

    Args:
        workplace: The open workplace.
        prepared: What to print.
        language: BCP 47 tag.
        only: One sheet of the three, from 1; ``None`` for all.
    """
    numbered = list(enumerate(prepared.texts, start=1))
    wanted = [one for one in numbered if only is None or one[0] == only]
    sheets = [_page(workplace, prepared, language, number, text) for number, text in wanted]
    if not workplace.worker.is_training:
        return recovery_pages(sheets, language=language)
    marked = [dataclasses.replace(one, title=exercise_title(one.title, language)) for one in sheets]
    return recovery_pages(marked, language=language, watermark=exercise_words(language))


def recovery_file_name(workplace: Workplace, kind: SlotKind, language: str) -> str:
    """Return the name the pages are saved under, which says what it is and nothing of whose."""
    key = "sheet.file_code" if kind is SlotKind.RECOVERY_CODE else "sheet.file_shares"
    return workplace.content.recovery_wording.say(key, language)


def save_pages(pdf: bytes, path: Path) -> None:
    """Write the pages where the worker chose, whole or not at all, for its owner only.

    Raises:
        OSError: If the place cannot be written.
    """
    from fieldscreen.system.files import write_whole

    write_whole(path, pdf)


def read_recovery(kind: SlotKind, texts: Sequence[str]) -> RecoverySecret:
    """Read what was typed from paper: one code, or the words of two sheets.

    Raises:
        RecoveryCodeMistyped, RecoverySheetMistyped: If there is a slip; no vault was tried.
    """
    if kind is SlotKind.RECOVERY_CODE:
        return RecoverySecret(kind, read_code(texts[0]))
    return RecoverySecret(kind, read_sheets(texts))


def prove_recovery(workplace: Workplace, secret: RecoverySecret) -> SlotInfo:
    """Journal that the recovery was typed back and opens the vault; older ones are void from now on.

    Raises:
        WrongRecovery: If it opens no slot of this vault.
    """
    return workplace.vault.slots.prove_recovery(secret)


def vault_mark(identifier: str) -> str:
    """Return eight signs that tell one vault from another on paper."""
    signs = identifier[:8].upper()
    return f"{signs[:4]} {signs[4:]}"


def _page(
    workplace: Workplace, prepared: PreparedRecovery, language: str, number: int, text: str
) -> RecoverySheet:
    is_code = prepared.kind is SlotKind.RECOVERY_CODE
    ending = "code" if is_code else "share"

    def say(key: str, **values: object) -> str:
        return workplace.content.recovery_wording.say(f"sheet.{key}", language, **values)

    parts = [(say(f"{name}_title"), say(f"{name}_{ending}")) for name in ("how", "where")]
    parts += [(say(f"{name}_title"), say(name)) for name in ("never", "after")]
    made = workplace.local(prepared.slot.added_at).date() if prepared.slot.added_at else None
    return RecoverySheet(
        title=say(f"title_{ending}", number=number, count=len(prepared.texts)),
        lead=say(f"lead_{ending}"),
        caption=say("code" if is_code else "words"),
        signs=tuple(text.split("-") if is_code else text.split()),
        is_code=is_code,
        qr=text if is_code else text.upper(),
        parts=tuple(parts),
        marks=(
            (say("vault"), vault_mark(workplace.vault.identifier)),
            (say("series"), prepared.slot.series),
            (say("made"), _day(made)),
        ),
        kept=say("kept"),
    )


def _day(day: date | None) -> str:
    return day.strftime("%d/%m/%Y") if day else "—"
