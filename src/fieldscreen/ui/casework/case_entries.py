"""The entries of the list of cases: a case, a case that was found, and what stands where there is none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from fieldscreen.domain.cases import CaseStatus
from fieldscreen.domain.retention import DueState
from fieldscreen.ui.casework.case_list_model import FoundCase, title_of
from fieldscreen.ui.parts.basics import button, card, column, row, text
from fieldscreen.ui.parts.glyphs import Glyph
from fieldscreen.ui.parts.marked import marked
from fieldscreen.ui.parts.rows import RowButton, entry, tag
from fieldscreen.ui.retention.retention_words import state_tone, state_words
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.ui.words import status_words
from fieldscreen.workflow.cases import CaseRow
from fieldscreen.workflow.excerpts import Excerpt
from fieldscreen.workflow.passages import Field

_ICON = "folder_account_outline"


def row_entry(number: int, case: CaseRow, mark: DueState | None = None) -> RowButton:
    """Return the entry of a case in the list, marked when it is due or held."""
    second = "  ·  ".join(part for part in (case.child_name, _when(case)) if part)
    return entry(f"case_list.case.{number}", _ICON, title_of(case), second, (*_tags(case), *_marks(mark)))


def _marks(mark: DueState | None) -> tuple[QWidget, ...]:
    return () if mark is None else (tag(state_words(mark), state_tone(mark)),)


def found_entry(number: int, found: FoundCase) -> RowButton:
    """Return the entry of a case that was found, with what was looked for marked, and where it stands."""
    case = found.row
    tags = _tags(case)
    if found.by_sound:
        tags.insert(0, tag(QCoreApplication.translate("CaseEntries", "sounds alike"), "notice"))
    name = (*found.name, ("  ·  ", False)) if found.name else ()
    lines: list[QLabel] = [
        marked(found.title, "heading"),
        marked((*name, (_when(case), False)), "muted"),
        *(marked(one.parts, "body", before=f"{_where(one)} ") for one in found.excerpts),
    ]
    line = row(
        Glyph(_ICON, "primary", 1.6, centred=True),
        column(*lines, gap_em=0.15),
        *tags,
        Glyph("chevron_right", "muted", centred=True),
        margin_em=0.9,
        gap_em=0.9,
    )
    line.setStretch(1, 1)
    for one in tags:
        line.setAlignment(one, Qt.AlignmentFlag.AlignVCenter)
    spoken = ". ".join([one.accessibleName() for one in (*lines, *tags)])
    return RowButton(f"case_list.case.{number}", spoken, line)


def empty_card(begin_requested: SignalInstance) -> QFrame:
    """Return what stands where there is no case yet."""
    words = QCoreApplication.translate("CaseEntries", "Begin the first case")
    begin = button(words, "case_list.first", icon="plus", role="primary")
    begin.clicked.connect(begin_requested)
    return card(
        row(Glyph(_ICON, "primary", 3), 1),
        text(QCoreApplication.translate("CaseEntries", "No case yet"), "heading"),
        text(
            QCoreApplication.translate(
                "CaseEntries",
                "A case is a child or an adult you are worried about, or children who belong together. It "
                "gets a code of random letters; the code is the only name used outside the vault.",
            ),
            "muted",
        ),
        row(begin, 1),
        name="case_list.empty",
    )


def nothing_card(show_all: Callable[[], None], begin: Callable[[], None]) -> QFrame:
    """Return what stands where a search found nothing, with the next steps."""
    every = button(
        QCoreApplication.translate("CaseEntries", "Show all cases"),
        "case_list.show_all",
        icon="folder_account_outline",
    )
    new = button(
        QCoreApplication.translate("CaseEntries", "Begin a new case"), "case_list.begin", icon="plus"
    )
    every.clicked.connect(lambda _on=False: show_all())
    new.clicked.connect(lambda _on=False: begin())
    return card(
        text(QCoreApplication.translate("CaseEntries", "No case holds all these words"), "heading"),
        text(
            QCoreApplication.translate(
                "CaseEntries",
                "Try the first letters only, one word less, or another spelling of the name. "
                "Names are also found by how they sound; dates and choices are not searched.",
            ),
            "muted",
        ),
        row(every, new, 1),
        name="case_list.nothing",
    )


def _tags(case: CaseRow) -> list[QWidget]:
    tags: list[QWidget] = []
    if case.drafts:
        tags.append(tag(QCoreApplication.translate("CaseEntries", "in progress"), "notice"))
    if case.status is not CaseStatus.OPEN:
        tags.append(tag(status_words(case.status), "success"))
    return tags


def _when(case: CaseRow) -> str:
    day = day_in_words(case.changed_at.astimezone().date())
    changed = QCoreApplication.translate("CaseEntries", "changed on {day}").format(day=day)
    if not case.referrals:
        return changed
    sent = QCoreApplication.translate("CaseEntries", "%n referral(s)", "", case.referrals)
    return f"{changed}  ·  {sent}"


def _where(excerpt: Excerpt) -> str:
    if excerpt.field is Field.NAME:
        return QCoreApplication.translate("CaseEntries", "Name:")
    if excerpt.field is Field.ANSWER:
        return QCoreApplication.translate("CaseEntries", "Answer:")
    return QCoreApplication.translate("CaseEntries", "Statement:")
