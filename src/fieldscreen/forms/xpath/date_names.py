"""Short names of months and days for ``format-date``, by language.

Source: Unicode CLDR, Gregorian calendar, abbreviated format. Languages of the shipped
questionnaires and their neighbours; any other language gets English, as ODK clients do.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class DateNames:
    """Month names from January and day names from Monday."""

    months: tuple[str, ...]
    days: tuple[str, ...]


def _names(months: str, days: str) -> DateNames:
    return DateNames(tuple(months.split()), tuple(days.split()))


_NAMES: Final = {
    "en": _names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "Mon Tue Wed Thu Fri Sat Sun"),
    "fr": _names(
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        "lun. mar. mer. jeu. ven. sam. dim.",
    ),
    "ro": _names(
        "ian. feb. mar. apr. mai iun. iul. aug. sept. oct. nov. dec.",
        "lun. mar. mie. joi vin. sâm. dum.",
    ),
    "bg": _names("яну фев март апр май юни юли авг сеп окт ное дек", "пн вт ср чт пт сб нд"),
    "es": _names("ene feb mar abr may jun jul ago sept oct nov dic", "lun mar mié jue vie sáb dom"),
    "it": _names("gen feb mar apr mag giu lug ago set ott nov dic", "lun mar mer gio ven sab dom"),
    "de": _names(
        "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
        "Mo Di Mi Do Fr Sa So",
    ),
}
_IN_BRACKETS: Final = re.compile(r"\(([A-Za-z]{2,3})(?:[-_][^)]*)?\)\s*\Z")
_TAG: Final = re.compile(r"([A-Za-z]{2})(?:[-_].*)?\Z")


def names_for(language: str) -> DateNames:
    """The names for a form language: a tag such as "fr-FR", or a name such as "French (fr)"."""
    match = _IN_BRACKETS.search(language) or _TAG.match(language.strip())
    return _NAMES.get(match[1].lower() if match else "en", _NAMES["en"])
