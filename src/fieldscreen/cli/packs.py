"""``fieldscreen pack``: checking, signing, bringing in and listing indicator packs."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.opening import NewWorkplace
from fieldscreen.cli.terminal import print_json
from fieldscreen.cli.texts import say
from fieldscreen.domain.encoding import encode
from fieldscreen.referral import grouped_fingerprint
from fieldscreen.screening.content_check import UNLISTED, ContentFinding
from fieldscreen.screening.packs import PackInvalidError, in_language
from fieldscreen.system.places import resources_folder, vaults_folder
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.pack_exchange import PackReport, check_pack, import_pack, sign_pack
from fieldscreen.workflow.packs import KnownPack, known_packs
from fieldscreen.workflow.workplace import Workplace


def check(wish: Wish) -> int:
    """Print everything wrong and unusual in a pack; 0 when nothing refuses it, else 1.

    Raises:
        DetachedSignatureInvalidError: If the signature beside it does not hold.
        OSError: If there is no such file: that is no fault of a pack.
    """
    try:
        report = check_pack(Content(resources_folder()), wish.file)
    except PackInvalidError as error:
        if wish.as_json:
            print_json({"is_acceptable": False, "where": error.where, "why": error.why})
        else:
            print(say("failure.PackInvalidError", wish.language, error=error))
        return 1
    if wish.as_json:
        print_json(_as_json(report))
    else:
        for line in _report_lines(report, wish.language):
            print(line)
    return 0 if report.is_acceptable else 1


def sign(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Sign a pack with the worker's key; 0 when the signature lies beside it.

    Raises:
        FieldScreenError: If the vault does not open or the pack is refused.
        OSError: If a file cannot be read or written.
    """
    with opened_vault(wish, new_workplace) as workplace:
        target = sign_pack(workplace, wish.file)
        digits = grouped_fingerprint(workplace.fingerprint)
        print(say("pack.signed", wish.language, path=target, fingerprint=digits))
    return 0


def bring_in(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Bring a pack into the vault; 0 when it is in use.

    Raises:
        FieldScreenError: If the vault does not open or the pack is refused.
        OSError: If a file cannot be read.
    """
    with opened_vault(wish, new_workplace) as workplace:
        pack = import_pack(
            workplace, wish.file, signer=wish.signer, unsigned=wish.unsigned, replace=wish.replace
        )
        print(say("pack.imported", wish.language, reference=pack.identifier))
        for line in _list_lines(known_packs(workplace), wish.language):
            print(line)
    return 0


def show_list(wish: Wish, new_workplace: NewWorkplace) -> int:
    """List every pack, shipped and brought in, with its status.

    Raises:
        FieldScreenError: If the vault does not open.
    """
    with opened_vault(wish, new_workplace) as workplace:
        for line in _list_lines(known_packs(workplace), wish.language):
            print(line)
    return 0


@contextmanager
def opened_vault(wish: Wish, new_workplace: NewWorkplace) -> Iterator[Workplace]:
    """Open the vault that was asked for with a passphrase from the terminal, and lock it afterwards.

    Raises:
        FieldScreenError: If it does not open.
    """
    workplace = new_workplace(wish.vault or vaults_folder() / "vault")
    workplace.unlock(_passphrase(wish.language))
    try:
        yield workplace
    finally:
        workplace.lock()


def _passphrase(language: str) -> str:
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass(say("pack.passphrase", language))
    return (sys.stdin.readline() if sys.stdin is not None else "").rstrip("\r\n")


def _report_lines(report: PackReport, language: str) -> Iterator[str]:
    pack = report.file.pack
    yield say(
        "pack.head",
        language,
        reference=pack.reference,
        dated=pack.dated.isoformat(),
        indicators=len(pack.indicators),
        dimensions=len(pack.dimensions),
    )
    yield say("pack.licence", language, licence=in_language(pack.licence, language))
    yield say("pack.status", language, status=in_language(pack.status, language))
    yield from ("✗ " + _refusal(one, language) for one in report.refused)
    if report.unweighted:
        yield "! " + say("pack.unweighted", language, count=report.unweighted)
    if report.unsure:
        yield "! " + say("pack.unsure", language, count=report.unsure)
    if report.missing_languages:
        yield "! " + say("pack.gaps", language, languages=", ".join(report.missing_languages))
    if report.unreviewed:
        yield "! " + say("pack.unreviewed", language, languages=", ".join(report.unreviewed))
    if report.signer is None:
        yield "! " + say("pack.unsigned", language)
    else:
        digits = grouped_fingerprint(report.signer.fingerprint)
        yield say("pack.signer", language, name=report.signer.name, fingerprint=digits)
    yield say("pack.acceptable" if report.is_acceptable else "pack.refused", language)


def _refusal(one: ContentFinding, language: str) -> str:
    if one.topic == UNLISTED:
        return say("pack.unlisted", language, where=one.where, tag=one.language)
    words = {"where": one.where, "tag": one.language, "word": one.word, "text": one.text}
    return say("pack.forbidden", language, **words, why=in_language(one.why, language))


def _list_lines(packs: tuple[KnownPack, ...], language: str) -> Iterator[str]:
    for one in packs:
        pack = one.file.pack
        parts = [say("pack.shipped" if one.is_shipped else "pack.brought", language)]
        parts.append(say("pack.in_use" if one.is_in_use else "pack.not_in_use", language))
        if not one.file.is_unchanged:
            parts.append(say("pack.changed", language))
        if one.signer:
            digits = grouped_fingerprint(one.signer_fingerprint)
            parts.append(say("pack.signer", language, name=one.signer, fingerprint=digits))
        yield f"{pack.reference} — {in_language(pack.titles, language)}\n    {' ; '.join(parts)}"
        yield "    " + say("pack.status", language, status=in_language(pack.status, language))


def _as_json(report: PackReport) -> dict[str, object]:
    pack = report.file.pack
    return {
        "is_acceptable": report.is_acceptable,
        "pack": pack.reference,
        "date": pack.dated.isoformat(),
        "sha256": report.file.digest,
        "indicators": len(pack.indicators),
        "refused": encode(report.refused),
        "unweighted": report.unweighted,
        "unsure": report.unsure,
        "missing_languages": list(report.missing_languages),
        "unreviewed": list(report.unreviewed),
        "signer": encode(report.signer),
    }
