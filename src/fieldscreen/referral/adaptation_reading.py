"""Reading an adaptation from its TOML text, strictly; whether it fits a template is ``adaptation``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.referral.adaptation import Adaptation
from fieldscreen.referral.errors import TemplateInvalidError
from fieldscreen.referral.template import Texts
from fieldscreen.referral.template_faults import FaultKind
from fieldscreen.referral.template_reading import Reader, parsed

_TABLES = frozenset({"override", "titles", "texts", "logo"})
_HEAD_KEYS = frozenset({"id", "version", "date", "name", "documents", "department", "sections"})
_LOGO_KEYS = frozenset({"file", "alternative"})
_OPTIONAL = frozenset({"override.department"})
_IDENTIFIER = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,4}")
_DEPARTMENT = re.compile(r"(0\d|[1-8]\d|9[0-5]|2[AB]|69M|97[1-6])")
"""Code of a département, ``69M`` for the métropole de Lyon: a text, never a number (01, 2A)."""

_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,99}")
"""A plain name beside the text; a path would reach elsewhere."""


def is_adaptation(data: Mapping[str, Any]) -> bool:
    """Tell whether a table is an adaptation, and no template of its own."""
    return "override" in data


def read_adaptation(text: str) -> Adaptation:
    """Read an adaptation.

    Raises:
        TemplateInvalidError: If a key is missing, unknown or of another form.
    """
    data = parsed(text)
    reader = Reader(())
    reader.refuse_unknown(data, _TABLES, "")
    head = reader.table(data, "override")
    reader.refuse_unknown(head, _HEAD_KEYS, "override.")
    logo = reader.table(data, "logo") if "logo" in data else {}
    reader.refuse_unknown(logo, _LOGO_KEYS, "logo.")
    made = Adaptation(
        identifier=_matching(reader, head, "override.id", _IDENTIFIER, "departement-63"),
        version=_matching(reader, head, "override.version", _VERSION, "2026.1"),
        dated=reader.day(head, "date", "override"),
        names=reader.texts(head.get("name"), "override.name"),
        documents=_documents(reader, head),
        department=_matching(reader, head, "override.department", _DEPARTMENT, "63, 2A, 974"),
        order=_order(reader, head),
        titles=_texts(reader, data.get("titles", {}), "titles"),
        texts={
            f"{group}.{key}": texts
            for group, rows in reader.table({"texts": {}, **data}, "texts").items()
            for key, texts in _texts(reader, rows, f"texts.{group}").items()
        },
        logo_texts=reader.texts(logo.get("alternative"), "logo.alternative") if "logo" in data else {},
        logo_file=_matching(reader, logo, "logo.file", _FILE_NAME, "logo.png") if "logo" in data else "",
    )
    if reader.faults:
        raise TemplateInvalidError(*reader.faults)
    return made


def _matching(
    reader: Reader, table: Mapping[str, Any], where: str, pattern: re.Pattern[str], example: str
) -> str:
    key = where.rpartition(".")[2]
    value = table.get(key, "")
    if key not in table:
        if where not in _OPTIONAL:
            reader.report(where, FaultKind.MISSING)
        return ""
    if isinstance(value, str) and pattern.fullmatch(value):
        return value
    reader.report(where, FaultKind.FORM, example)
    return ""


def _documents(reader: Reader, head: Mapping[str, Any]) -> tuple[ReferralKind, ...]:
    where, value = "override.documents", head.get("documents")
    if not isinstance(value, list) or not value:
        reader.report(where, FaultKind.MISSING)
        return ()
    if any(not isinstance(one, str) or one not in set(ReferralKind) for one in value):
        reader.report(where, FaultKind.VALUE, ", ".join(ReferralKind))
        return ()
    if len(set(value)) != len(value):
        reader.report(where, FaultKind.TWICE)
    return tuple(ReferralKind(one) for one in value)


def _order(reader: Reader, head: Mapping[str, Any]) -> tuple[str, ...]:
    value = head.get("sections", [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        reader.report("override.sections", FaultKind.FORM, '["sender", "child", …]')
        return ()
    return tuple(value)


def _texts(reader: Reader, rows: object, where: str) -> dict[str, Texts]:
    if not isinstance(rows, dict):
        reader.report(where, FaultKind.FORM, f"[{where}]")
        return {}
    return {key: reader.texts(value, f"{where}.{key}") for key, value in rows.items()}
