"""``fieldscreen organisation``: the settings of an organisation, made, checked, signed and brought in."""

from __future__ import annotations

from collections.abc import Iterator

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.opening import NewWorkplace
from fieldscreen.cli.packs import opened_vault
from fieldscreen.cli.terminal import print_json
from fieldscreen.cli.texts import say
from fieldscreen.domain.encoding import encode
from fieldscreen.referral import DetachedSigner, fingerprint_words, grouped_fingerprint
from fieldscreen.system.places import resources_folder
from fieldscreen.workflow.organisation import (
    OrganisationReport,
    OrganisationSettings,
    check_organisation,
    import_organisation,
    make_organisation,
    sign_organisation,
)


def make(wish: Wish) -> int:
    """Write a file to be filled in; 0 when it is there.

    Raises:
        OSError: If there is one already, or the place cannot be written.
    """
    text = (resources_folder() / "organisation" / "organisation.toml").read_text(encoding="utf-8")
    path = make_organisation(wish.file, text)
    print(say("organisation.made", wish.language, path=path))
    return 0


def check(wish: Wish) -> int:
    """Print what settings set and who signed them; 0 when they can be used.

    Raises:
        FieldScreenError: If they cannot be used, or their signature does not hold.
        OSError: If the file cannot be read.
    """
    report = check_organisation(wish.file)
    if wish.as_json:
        print_json({"settings": encode(report.settings), "signer": encode(report.signer)})
    else:
        for line in _lines(report, wish.language):
            print(line)
    return 0


def sign(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Sign settings with the worker's key; 0 when the signed file lies beside them.

    Raises:
        FieldScreenError: If the vault does not open or the settings cannot be used.
        OSError: If a file cannot be read or written.
    """
    with opened_vault(wish, new_workplace) as workplace:
        target = sign_organisation(workplace, wish.file)
        print(say("organisation.signed", wish.language, path=target, **_digits(workplace.fingerprint, wish)))
    return 0


def bring_in(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Bring signed settings into the vault; 0 when they are in force.

    Raises:
        FieldScreenError: If the vault does not open or the settings are refused.
        OSError: If the file cannot be read.
    """
    with opened_vault(wish, new_workplace) as workplace:
        settings = import_organisation(workplace, wish.file, signer=wish.signer).settings
        print(say("organisation.imported", wish.language, name=settings.name, version=settings.version))
    return 0


def _lines(report: OrganisationReport, language: str) -> Iterator[str]:
    settings = report.settings
    dated = settings.dated.isoformat()
    yield say("organisation.head", language, name=settings.name, version=settings.version, dated=dated)
    for key, value in _set(settings, language):
        yield "  " + say(f"organisation.{key}", language, value=value)
    yield _signer(report.signer, language)


def _set(settings: OrganisationSettings, language: str) -> Iterator[tuple[str, str]]:
    office = settings.recipient
    secrecy = say(f"organisation.secrecy_{settings.secrecy}", language) if settings.secrecy else ""
    found = {
        "address": settings.address.replace("\n", ", "),
        "phone": settings.phone,
        "secrecy": secrecy,
        "recipient": office.name if office else "",
        "idle_min": str(settings.idle_min or ""),
        "languages": ", ".join(settings.languages),
    }
    yield from ((key, value) for key, value in found.items() if value)


def _signer(signer: DetachedSigner | None, language: str) -> str:
    if signer is None:
        return say("organisation.unsigned", language)
    words = fingerprint_words(signer.fingerprint, language)
    digits = grouped_fingerprint(signer.fingerprint)
    return say("organisation.signer", language, name=signer.name, words=words, fingerprint=digits)


def _digits(digest: str, wish: Wish) -> dict[str, str]:
    return {"words": fingerprint_words(digest, wish.language), "fingerprint": grouped_fingerprint(digest)}
