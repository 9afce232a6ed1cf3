"""Partners' forms: any XLSForm or XForm, read once, checked, and kept in the vault with its files.

An imported form is offered beside the shipped questionnaires. If its workbook has FieldScreen's
own sheets (``indicators``, ``sections``, ``languages``), they count as they would in a shipped
one; without them its answers are kept and printed, and feed no indicator.
"""

from __future__ import annotations

import csv
import dataclasses
import hashlib
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from fieldscreen.domain.interviews import ImportedForm, Interview, StoredForm
from fieldscreen.domain.journal import Action
from fieldscreen.forms import FormDefinition, FormError, load_form, load_xform
from fieldscreen.forms.checking import Finding, FindingKind, Severity, check_form
from fieldscreen.forms.checking.tables import read_tables
from fieldscreen.screening.evidence import MappingInvalidError, read_mappings
from fieldscreen.vault import OpenVault, Record
from fieldscreen.workflow.clips import form_clips, look_again
from fieldscreen.workflow.form_sounds import read_sounds
from fieldscreen.workflow.questionnaires import LanguageEntry, Questionnaire, QuestionnaireMissingError
from fieldscreen.workflow.workplace import Workplace

_OWN_SHEETS = ("indicators", "sections", "languages")
_TAG = re.compile(r"\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)\s*$")
EVERY_SECTION = "*"
"""Stands for all sections where a questionnaire says which of them are printed."""

UNSTATED = "unstated"
"""Review status of a language whose author says nothing about it."""

# A form takes a moment to read. Those of an open vault are kept until it is locked, and go with it.
_READ: WeakKeyDictionary[OpenVault, dict[str, ImportedQuestionnaire]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class FormCandidate:
    """A form somebody wants to use here, as it was found.

    Attributes:
        path: The file or folder.
        findings: Everything wrong or unusual, errors first.
        definition: The form itself; ``None`` when it cannot be read at all.
        sheets: FieldScreen's own sheets of the workbook, by name.
        sounds: Its clips by the form's name of them, as they will be kept.
    """

    path: Path
    findings: tuple[Finding, ...]
    definition: FormDefinition | None
    sheets: Mapping[str, tuple[dict[str, str], ...]] = field(repr=False)
    sounds: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    @property
    def errors(self) -> int:
        """How many findings keep the form from working as written."""
        return sum(1 for one in self.findings if one.severity is Severity.ERROR)


class ImportedQuestionnaire(Questionnaire):
    """A form made elsewhere, as a questionnaire.

    Args:
        kept: What was kept of it.
        xml: The form.
    """

    def __init__(self, kept: ImportedForm, xml: str) -> None:
        self._kept = kept
        self._xml = xml
        self.is_imported = True
        self.identifier = kept.identifier
        self.version = kept.version
        self.title = kept.title
        self._titles = {}
        self.languages = _languages(kept)

    @cached_property
    def definition(self) -> FormDefinition:
        """The form itself.

        Raises:
            FormError: If it cannot be read any more.
        """
        return load_xform(self._xml, self._kept.media)

    @cached_property
    def referral_places(self) -> Mapping[str, Any]:
        """Every section is printed as facts: nothing says that an answer has a place of its own."""
        return {"sections": {"facts": [EVERY_SECTION]}}

    def _lines(self, sheet: str) -> list[str]:
        return _as_csv(self._kept.sheets.get(sheet, ()))


def examine_form(path: Path) -> FormCandidate:
    """Read a form and say everything that is wrong or unusual; may take seconds, keeps nothing.

    Args:
        path: A workbook, a folder of CSV sheets, or XForm XML; files beside it are read too.
    """
    findings = tuple(check_form(path))
    try:
        definition = load_form(path)
        sheets = _own_sheets(path)
        read_mappings(_as_csv(sheets.get("indicators", ())))
    except MappingInvalidError as problem:
        wrong = Finding(Severity.ERROR, FindingKind.REFUSED, problem.why, "indicators", problem.row)
        return FormCandidate(path, (wrong, *findings), None, {})
    except (FormError, OSError, UnicodeDecodeError):
        return FormCandidate(path, findings, None, {})
    heard = read_sounds(path, definition)
    return FormCandidate(path, (*findings, *heard.findings), definition, sheets, heard.sounds)


def keep_form(workplace: Workplace, candidate: FormCandidate) -> ImportedForm:
    """Keep a form in the vault, to be offered from now on; the very same form is kept once.

    Raises:
        QuestionnaireMissingError: If the candidate cannot be read.
        VaultError: If it cannot be kept.
    """
    definition = candidate.definition
    if definition is None:
        raise QuestionnaireMissingError(candidate.path.name)
    digest = hashlib.sha256(definition.xml.encode()).hexdigest()
    kept = ImportedForm(
        digest,
        definition.id,
        definition.version,
        definition.title or definition.id or candidate.path.stem,
        tuple(definition.languages),
        candidate.path.name,
        workplace.now(),
        dict(definition.media),
        dict(candidate.sheets),
    )
    writes = [workplace.change(Action.FORM_IMPORTED, Record(kept, digest))]
    if workplace.vault.find(StoredForm, digest) is None:
        stored = StoredForm(digest, definition.id, definition.version, definition.xml)
        writes.append(workplace.change(Action.FORM_IMPORTED, Record(stored, digest)))
    workplace.vault.commit(*writes, *form_clips(workplace, digest, candidate.sounds))
    look_again(workplace)
    _READ.get(workplace.vault, {}).pop(digest, None)
    return kept


def imported_forms(workplace: Workplace) -> tuple[ImportedForm, ...]:
    """Return every imported form, the newest first, retired ones among them."""
    return tuple(sorted(workplace.vault.all(ImportedForm), key=lambda one: one.imported_at, reverse=True))


def retire_form(workplace: Workplace, identifier: str, *, is_retired: bool = True) -> None:
    """Stop offering an imported form, or offer it again; interviews made with it stay readable."""
    kept = workplace.vault.get(ImportedForm, identifier)
    moment = workplace.now() if is_retired else None
    changed = dataclasses.replace(kept, retired_at=moment)
    action = Action.FORM_RETIRED if is_retired else Action.FORM_IMPORTED
    workplace.vault.commit(workplace.change(action, Record(changed, identifier)))


def questionnaires(workplace: Workplace) -> tuple[Questionnaire, ...]:
    """Return the questionnaires that can be started: the shipped ones, then the imported."""
    imported = (_opened(workplace, one) for one in imported_forms(workplace) if one.retired_at is None)
    return (*workplace.content.questionnaires, *imported)


def find_questionnaire(workplace: Workplace, identifier: str) -> Questionnaire:
    """Return one questionnaire: a shipped one by form id, an imported one by its digest.

    Raises:
        QuestionnaireMissingError: If there is none.
    """
    kept = workplace.vault.find(ImportedForm, identifier)
    return _opened(workplace, kept) if kept else workplace.content.questionnaire(identifier)


def questionnaire_of(workplace: Workplace, interview: Interview) -> Questionnaire:
    """Return the questionnaire an interview was made with.

    Raises:
        QuestionnaireMissingError: If it is neither shipped nor kept.
    """
    kept = workplace.vault.find(ImportedForm, interview.form_digest)
    return _opened(workplace, kept) if kept else workplace.content.questionnaire(interview.questionnaire)


def _opened(workplace: Workplace, kept: ImportedForm) -> ImportedQuestionnaire:
    read = _READ.setdefault(workplace.vault, {})
    if kept.identifier not in read:
        xml = workplace.vault.get(StoredForm, kept.identifier).xml
        read[kept.identifier] = ImportedQuestionnaire(kept, xml)
    return read[kept.identifier]


def _languages(kept: ImportedForm) -> tuple[LanguageEntry, ...]:
    stated = {row.get("language", ""): row.get("status", "") for row in kept.sheets.get("languages", ())}
    names = kept.languages or ("",)
    return tuple(LanguageEntry(name, _tag(name), stated.get(name) or UNSTATED) for name in names)


def _tag(name: str) -> str:
    found = _TAG.search(name)
    return found[1] if found else (name.strip().lower() or "und")


def _own_sheets(path: Path) -> dict[str, tuple[dict[str, str], ...]]:
    tables = read_tables(path)
    return {
        name: tuple(
            {head: row.cells.get(head, "") for head in tables[name].headings} for row in tables[name].rows
        )
        for name in _OWN_SHEETS
        if name in tables
    }


def _as_csv(rows: tuple[dict[str, str], ...]) -> list[str]:
    if not rows:
        return []
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().splitlines(keepends=True)
