"""The fields of a signed document for a portal: as a table, as JSON, and one by one by the clipboard.

Read from the copy inside the signed file, so that nothing leaves this way that the document does not hold.
Only the model for the MNIOP has them: it is not official, and says so in each file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Referral, ReferralKind
from fieldscreen.system.files import placed
from fieldscreen.workflow.leaving import write_out
from fieldscreen.workflow.signed_records import record_of
from fieldscreen.workflow.spreadsheet import table
from fieldscreen.workflow.workplace import Workplace

FORMAT = "fieldscreen-mniop-fields"
FORMAT_VERSION = 1


class FieldsMissingError(FieldScreenError):
    """The document has no fields for a portal: it is another kind, or was signed before they were kept.

    Attributes:
        number: Number of the referral.
    """

    def __init__(self, number: int) -> None:
        super().__init__(f"referral {number} has no fields")
        self.number = number


class FieldsForm(StrEnum):
    """How the fields are written, which is also what the file's name ends in."""

    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class DocumentField:
    """One field of a signed document.

    Attributes:
        identifier: Section and running number in it.
        section: Title of the section.
        label: What is asked.
        value: What the document says; empty where it says that nothing is known.
    """

    identifier: str
    section: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class DocumentFields:
    """The fields of a signed document.

    Attributes:
        referral: The referral.
        notice: That the model is not official, in the document's language.
        language: Language of the document.
        template: The template it was written with.
        code: Code of the case.
        acknowledgement: The code the office sends back.
        fields: The fields in the order of the pages.
        htcds: People and status under the names of HTCDS 2.0.
    """

    referral: Referral
    notice: str
    language: str
    template: str
    code: str
    acknowledgement: str
    fields: tuple[DocumentField, ...]
    htcds: dict[str, Any]


def has_fields(referral: Referral) -> bool:
    """Tell whether a referral is of the kind that has fields for a portal."""
    return referral.kind is ReferralKind.MNIOP


def fields_of(workplace: Workplace, identifier: str) -> DocumentFields:
    """Return the fields of a signed referral; the reading is journalled.

    Raises:
        RecordMissing: If there is no such referral.
        FieldsMissingError: If it has none.
    """
    found = _found(workplace, identifier)
    referral = found.referral
    workplace.vault.commit(
        workplace.change(Action.REFERRAL_READ, case=referral.case, about=referral.identifier)
    )
    return found


def export_fields(workplace: Workplace, identifier: str, form: FieldsForm, path: Path) -> Path:
    """Write the fields of a signed referral as :func:`save_fields` does.

    Raises:
        RecordMissing: If there is no such referral.
        FieldsMissingError: If it has none.
        OSError: If the place cannot be written.
    """
    return save_fields(workplace, _found(workplace, identifier), form, path)


def save_fields(workplace: Workplace, found: DocumentFields, form: FieldsForm, path: Path) -> Path:
    """Write fields where the worker chose, whole or not at all; journalled as leaving, and only that.

    Raises:
        OSError: If the place cannot be written.
    """
    content = _table(found) if form is FieldsForm.CSV else _json(found)
    target = placed(path, file_name_of(found.referral, form))
    return write_out(workplace, found.referral, Action.FIELDS_EXPORTED, target, content)


def file_name_of(referral: Referral, form: FieldsForm) -> str:
    """Return the neutral name the fields are saved under."""
    return f"{referral.file_name.rpartition('.')[0]}.{form}"


def note_copied(workplace: Workplace, found: DocumentFields) -> None:
    """Write in the journal that a field left by the clipboard; which one is not said."""
    referral = found.referral
    workplace.vault.commit(
        workplace.change(Action.FIELD_COPIED, case=referral.case, about=referral.identifier)
    )


def _found(workplace: Workplace, identifier: str) -> DocumentFields:
    referral = workplace.vault.get(Referral, identifier)
    own = record_of(workplace, identifier)
    kept = own.get("portal") or {}
    if not kept.get("fields"):
        raise FieldsMissingError(referral.number)
    return DocumentFields(
        referral,
        str(kept["notice"]),
        str(own["language"]),
        str(own["template"]),
        str(own["case_code"]),
        str(own["acknowledgement"]),
        tuple(
            DocumentField(*(str(one[key]) for key in ("identifier", "section", "label", "value")))
            for one in kept["fields"]
        ),
        dict(kept["htcds"]),
    )


def _table(found: DocumentFields) -> bytes:
    rows = [(one.identifier, one.section, one.label, one.value) for one in found.fields]
    return table([("!", found.notice, found.template, found.referral.sha256), *rows])


def _json(found: DocumentFields) -> bytes:
    data = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "is_official": False,
        "notice": found.notice,
        "language": found.language,
        "template": found.template,
        "case_code": found.code,
        "number": found.referral.number,
        "acknowledgement": found.acknowledgement,
        "document_sha256": found.referral.sha256,
        "htcds": found.htcds,
        "fields": [
            {"id": one.identifier, "section": one.section, "label": one.label, "value": one.value}
            for one in found.fields
        ],
    }
    return (
        json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True).encode("utf-8", "backslashreplace")
        + b"\n"
    )
