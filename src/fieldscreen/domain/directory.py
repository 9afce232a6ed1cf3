"""The directory of recipients: which office a child's place belongs to, and what is known of it.

Every value says where it came from, how sure it is and when it was last looked at; what nobody
could vouch for is not there (design rule 12). An organisation's own entry takes the place of the
shipped one of the same identifier. Where the text of the shipped entries lies is the caller's business.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from fieldscreen.domain.communes import Commune
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.errors import FieldScreenError
from fieldscreen.domain.retention_rules import Period, Unit
from fieldscreen.domain.workers import Recipient


class Mark(StrEnum):
    """How sure a value is."""

    VERIFIED = "verified"
    TO_CHECK = "to_check"
    UNKNOWN = "unknown"


class OfficeKind(StrEnum):
    """What an office is."""

    CRIP = "crip"
    PROSECUTOR = "prosecutor"
    MNIOP = "mniop"
    ASSOCIATION = "association"
    OTHER = "other"


class Detail(StrEnum):
    """What can be known of an office."""

    NAME = "name"
    ADDRESS = "address"
    EMAIL = "email"
    PHONE = "phone"
    OUT_OF_HOURS = "out_of_hours"
    HOURS = "hours"
    PORTAL = "portal"
    CHANNELS = "channels"
    SIZE_LIMIT_MB = "size_limit_mb"
    REMARK = "remark"


class Channel(StrEnum):
    """How a document may reach an office."""

    EMAIL = "email"
    SECURE_MAIL = "secure_mail"
    PORTAL = "portal"
    POST = "post"
    HAND = "hand"
    PHONE = "phone"


CONTACTS = (Detail.ADDRESS, Detail.EMAIL, Detail.PHONE, Detail.OUT_OF_HOURS, Detail.PORTAL)
"""Values somebody acts on; the age of an entry is theirs."""


class DirectoryInvalidError(FieldScreenError):
    """The text of a directory cannot be used.

    Attributes:
        where: Entry or key at fault.
    """

    def __init__(self, where: str) -> None:
        super().__init__(f"directory: {where}")
        self.where = where


@dataclass(frozen=True, slots=True)
class Fact:
    """One value with where it came from.

    Attributes:
        value: The value as text; channels are joined by spaces.
        mark: How sure it is.
        source: Where it came from.
        checked: When somebody last looked; ``None`` when nobody noted it.
    """

    value: str
    mark: Mark
    source: str
    checked: date | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """An office that may receive a referral.

    Attributes:
        identifier: Such as ``crip-93``; random for an office somebody added.
        kind: What it is.
        areas: Codes of the départements it answers for, and ``69M``; none for the whole country.
        facts: What is known of it; a detail that is not there is unknown.
        certificate: Its certificate for sealed mail, DER; empty when it gave none.
        is_retired: Whether it is not offered any more.
    """

    identifier: str
    kind: OfficeKind
    areas: tuple[str, ...]
    facts: dict[Detail, Fact] = field(default_factory=dict)
    certificate: bytes = b""
    is_retired: bool = False

    def value(self, detail: Detail) -> str:
        """Return a value; empty when it is not known."""
        fact = self.facts.get(detail)
        return fact.value if fact else ""

    def mark(self, detail: Detail) -> Mark:
        """Return how sure a value is."""
        fact = self.facts.get(detail)
        return fact.mark if fact and fact.value else Mark.UNKNOWN

    @property
    def name(self) -> str:
        """Name of the office."""
        return self.value(Detail.NAME)

    @property
    def channels(self) -> tuple[Channel, ...]:
        """How a document may reach it; none when that is not known."""
        return tuple(Channel(one) for one in self.value(Detail.CHANNELS).split())

    @property
    def size_limit_bytes(self) -> int | None:
        """Largest message it takes; ``None`` when not known."""
        said = self.value(Detail.SIZE_LIMIT_MB)
        return int(said) * 1_000_000 if said else None

    @property
    def last_checked(self) -> date | None:
        """Day the contact data was last looked at, the oldest day; ``None`` if one has none."""
        days = [self.facts[one].checked for one in CONTACTS if self.value(one)]
        known = [day for day in days if day is not None]
        return min(known) if known and len(known) == len(days) else None

    @property
    def has_contact(self) -> bool:
        """Whether there is any way known to reach it."""
        return any(self.value(one) for one in CONTACTS)

    def is_old(self, today: date, months: int) -> bool:
        """Tell whether its contact data was last looked at more than *months* ago, or nobody knows when."""
        if not self.has_contact:
            return False
        return (
            self.last_checked is None
            or today > Period(months, Unit.MONTHS).after(UncertainDate.on(self.last_checked)).latest
        )

    def as_recipient(self) -> Recipient:
        """Return the office as a referral is addressed to it."""
        known = [self.facts[one] for one in (*CONTACTS, Detail.NAME) if self.value(one)]
        return Recipient(
            self.name,
            self.areas[0].removesuffix("M") if self.areas else "",
            self.value(Detail.ADDRESS),
            self.value(Detail.EMAIL),
            self.value(Detail.PHONE),
            source=known[0].source if known else "",
            last_checked=self.last_checked,
        )


@dataclass(frozen=True, slots=True)
class National:
    """The number that answers wherever the child is."""

    number: str
    use: str
    fact: Fact


@dataclass(frozen=True, slots=True)
class Directory:
    """Every office, with what holds for all of them.

    Attributes:
        version: Version of the shipped entries.
        offices: The offices.
        places: Name of each département or area, by code.
        old_after_months: Contact data looked at longer ago is warned of.
        national: The number for the whole country.
        elsewhere: Areas of other law, each with what to say there.
    """

    version: str
    offices: tuple[Office, ...]
    places: Mapping[str, str]
    old_after_months: int
    national: National
    elsewhere: Mapping[str, str]

    def with_own(self, own: Iterable[Office]) -> Directory:
        """Return the directory with an organisation's own entries in the place of the shipped ones."""
        entries = {one.identifier: one for one in (*self.offices, *own)}
        return Directory(
            self.version, tuple(entries.values()), self.places, self.old_after_months,
            self.national, self.elsewhere,
        )  # fmt: skip

    def office(self, identifier: str) -> Office | None:
        """Return one office; ``None`` when there is none."""
        return next((one for one in self.offices if one.identifier == identifier), None)

    def responsible(self, commune: Commune, kind: OfficeKind = OfficeKind.CRIP) -> tuple[Office, ...]:
        """Return the offices of one kind that answer for a commune; none where other law holds."""
        fitting = (one for one in self.offices if one.kind is kind and not one.is_retired)
        return tuple(one for one in fitting if commune.area in one.areas)

    def place_name(self, area: str) -> str:
        """Return the name of a département or area; its code when it has none."""
        return self.places.get(area, area)

    def find(self, recipient: Recipient) -> Office | None:
        """Return the office a referral was addressed to, by its name; ``None`` when it is none of these."""
        return next((one for one in self.offices if one.name and one.name == recipient.name), None)


def read_directory(text: str, language: str) -> Directory:
    """Read the shipped entries.

    Args:
        text: The file, TOML.
        language: Language of remarks, ``fr`` where a text has no other.

    Raises:
        DirectoryInvalidError: If it cannot be used.
    """
    try:
        data = tomllib.loads(text)
        head, names, elsewhere = data["directory"], data["names"], data["elsewhere"]
        offices = tuple(_office(row, names, language) for row in data["office"])
        places = {
            area: place
            for row in data["office"]
            for area, place in zip(row["areas"], row["places"], strict=True)
        }
        national = data["national"]
        return Directory(
            head["version"],
            offices,
            places,
            int(head["old_after_months"]),
            National(
                national["number"], _text(national["use"], language), _fact(national, "number", language)
            ),
            dict.fromkeys(elsewhere["areas"], _text(elsewhere["note"], language)),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise DirectoryInvalidError(f"{type(error).__name__}: {error}") from error


def _office(row: Mapping[str, Any], names: Mapping[str, Any], language: str) -> Office:
    facts = {
        Detail(key): _fact(row[key], "value", language)
        for key in row
        if key not in {"id", "areas", "places", "name"}
    }
    name = Fact(row["name"], Mark(names["mark"]), names["source"], names["checked"])
    made = Office(row["id"], OfficeKind.CRIP, tuple(row["areas"]), {Detail.NAME: name, **facts})
    check_office(made)
    return made


def _fact(table: Mapping[str, Any], key: str, language: str) -> Fact:
    return Fact(_text(table[key], language), Mark(table["mark"]), table["source"], table.get("checked"))


def _text(value: Any, language: str) -> str:
    return str(value.get(language, value["fr"])) if isinstance(value, dict) else str(value)


def check_office(office: Office) -> None:
    """Refuse what no office can be.

    Raises:
        DirectoryInvalidError: If it has no name, or a value that cannot be read.
    """
    wrong = f"office {office.identifier!r}"
    if not office.identifier or not office.name.strip():
        raise DirectoryInvalidError(f"{wrong}: no name")
    if any("\n" in office.value(one) or "\r" in office.value(one) for one in (Detail.NAME, Detail.EMAIL)):
        raise DirectoryInvalidError(f"{wrong}: a line break")
    try:
        limit = office.size_limit_bytes
        _ = office.channels
    except ValueError as error:
        raise DirectoryInvalidError(f"{wrong}: {error}") from error
    if limit is not None and limit <= 0:
        raise DirectoryInvalidError(f"{wrong}: size limit")
