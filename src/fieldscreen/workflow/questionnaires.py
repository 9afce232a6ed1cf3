"""Questionnaires as they are shipped: a form and what FieldScreen adds to it.

A questionnaire is a folder with the sheets of an XLSForm workbook as CSV. Beside the sheets
ODK knows stand ``indicators`` (which answers feed which indicator), ``sections`` (why each
section is asked), ``languages`` (review status) and ``referral.toml`` (which question fills
which place of a referral). Nothing here runs a form.
"""

from __future__ import annotations

import csv
import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.forms import FormDefinition, load_form
from fieldscreen.screening.evidence import IndicatorMapping, read_mappings


class QuestionnaireMissingError(FieldScreenError):
    """There is no questionnaire of that name.

    Attributes:
        identifier: The form id that was asked for.
    """

    def __init__(self, identifier: str) -> None:
        super().__init__(f"no questionnaire {identifier!r}")
        self.identifier = identifier


@dataclass(frozen=True, slots=True)
class LanguageEntry:
    """A language of a questionnaire.

    Attributes:
        name: Name as the form writes it, such as ``Français (fr)``.
        tag: BCP 47 tag.
        status: Review status: draft, back-checked or native-checked.
    """

    name: str
    tag: str
    status: str


@dataclass(frozen=True, slots=True)
class SectionNotes:
    """Why a section is asked, in one language."""

    purpose: str = ""
    why: str = ""
    who: str = ""


class Questionnaire:
    """One shipped questionnaire; its parts are read when first needed.

    Args:
        folder: The folder with its sheets.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        settings = self._rows("settings")[0]
        self.is_imported = False
        self.identifier = settings["form_id"]
        self.version = settings["version"]
        self.title = settings["form_title"]
        self._titles = {key.rpartition("::")[2]: text for key, text in settings.items() if "title::" in key}
        self.languages = tuple(
            LanguageEntry(row["language"], row["tag"], row["status"]) for row in self._rows("languages")
        )

    @cached_property
    def definition(self) -> FormDefinition:
        """The form itself.

        Raises:
            FormError: If the sheets are not a valid form.
        """
        return load_form(self._folder)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the form's XML, lower-case hexadecimal: which form an interview was filled with."""
        return hashlib.sha256(self.definition.xml.encode()).hexdigest()

    @cached_property
    def mappings(self) -> tuple[IndicatorMapping, ...]:
        """Which answers feed which indicators."""
        return read_mappings(self._lines("indicators"))

    @cached_property
    def referral_places(self) -> Mapping[str, Any]:
        """Which question fills which place of a referral, as ``referral.toml`` has it."""
        return tomllib.loads((self._folder / "referral.toml").read_text(encoding="utf-8"))

    def title_in(self, tag: str) -> str:
        """Return the title in a language, else as the form has it."""
        return self._titles.get(self.language_name(tag)) or self.title

    def language_name(self, tag: str) -> str:
        """Return the form's own name of a language, the first language for an unknown tag."""
        return next((entry.name for entry in self.languages if entry.tag == tag), self.languages[0].name)

    def notes(self, section: str, tag: str) -> SectionNotes:
        """Return why a section is asked, empty where nothing is written."""
        row = next((row for row in self._sections if row["section"] == section), {})
        name = self.language_name(tag)
        return SectionNotes(*(row.get(f"{kind}::{name}", "") for kind in ("purpose_text", "why", "who")))

    @cached_property
    def _sections(self) -> list[dict[str, str]]:
        return self._rows("sections")

    def _rows(self, sheet: str) -> list[dict[str, str]]:
        return list(csv.DictReader(self._lines(sheet)))

    def _lines(self, sheet: str) -> list[str]:
        return (self._folder / f"{sheet}.csv").read_text(encoding="utf-8-sig").splitlines(keepends=True)
