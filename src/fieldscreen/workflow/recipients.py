"""The directory of recipients as a worker uses it: chosen by the child's place, completed, kept.

The shipped entries say what is known; what an organisation knows better is kept in the vault and
takes their place. Passing entries on is ``directory_exchange``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from fieldscreen.domain.communes import Commune, Communes
from fieldscreen.domain.directory import (
    Channel,
    Detail,
    Directory,
    DirectoryInvalidError,
    Fact,
    Mark,
    Office,
    OfficeKind,
    check_office,
)
from fieldscreen.domain.journal import Action
from fieldscreen.exchange import CertificateFacts, read_certificate
from fieldscreen.vault import Record
from fieldscreen.workflow.typed_texts import OFFICE, TypingPlace, commit_settling
from fieldscreen.workflow.workplace import Workplace, new_identifier

__all__ = [
    "Channel",
    "Commune",
    "Communes",
    "Detail",
    "Directory",
    "DirectoryInvalidError",
    "Fact",
    "Mark",
    "Office",
    "OfficeKind",
    "certificate_facts",
    "directory_of",
    "load_certificate",
    "new_office",
    "save_office",
    "stated",
]


_MOST_CERTIFICATE_BYTES = 64 * 1024
"""A certificate has a few thousand; of a longer file the beginning tells that it is none."""


def directory_of(workplace: Workplace, language: str) -> Directory:
    """Return the directory with the entries this vault has of its own.

    Raises:
        DirectoryInvalidError: If the shipped entries cannot be used.
    """
    return workplace.content.directory(language).with_own(workplace.vault.all(Office))


def new_office(kind: OfficeKind, areas: tuple[str, ...] = ()) -> Office:
    """Return an office nothing is known of yet."""
    return Office(new_identifier(), kind, areas)


def stated(office: Office, values: Mapping[Detail, str], source: str, checked: date | None) -> Office:
    """Return *office* as somebody states it is now: these values, from that source, looked at that day.

    A value without a day is one to check; an empty value is unknown and is not there.
    """
    mark = Mark.VERIFIED if checked else Mark.TO_CHECK
    facts = {
        detail: Fact(value.strip(), mark, source.strip(), checked)
        for detail, value in values.items()
        if value.strip()
    }
    return dataclasses.replace(office, facts=facts)


def save_office(workplace: Workplace, office: Office) -> None:
    """Keep an entry; it takes the place of the one of the same identifier.

    Raises:
        DirectoryInvalidError: If it has no name, or a value that cannot be read.
    """
    check_office(office)
    saved = workplace.change(Action.OFFICE_SAVED, Record(office, office.identifier))
    commit_settling(workplace, TypingPlace("", OFFICE, office.identifier), saved)


def load_certificate(path: Path) -> CertificateFacts:
    """Read an office's certificate from a file.

    Raises:
        OSError: If the file cannot be read.
        CertificateUnreadableError: If it is no certificate.
    """
    with path.open("rb") as file:
        return read_certificate(file.read(_MOST_CERTIFICATE_BYTES))


def certificate_facts(office: Office) -> CertificateFacts | None:
    """Return what an office's certificate says; ``None`` when it has none."""
    return read_certificate(office.certificate) if office.certificate else None
