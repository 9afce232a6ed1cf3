"""``fieldscreen verify``: what a file is worth; needs no vault, and can rest on what one trusts."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.failing import system_reason
from fieldscreen.cli.opening import NewWorkplace, NoTerminalError, ask_secret, opened
from fieldscreen.cli.terminal import print_json
from fieldscreen.cli.texts import say, wording
from fieldscreen.cli.verification_page import report_page
from fieldscreen.workflow.trust import Trusted, trusted_certificates
from fieldscreen.workflow.verifying import (
    CertificateUnreadableError,
    FileTooLargeError,
    RevocationListUnreadableError,
    Verdict,
    VerificationReport,
    in_words,
    one_line,
    read_certificate,
    read_revocation_list,
    verify_file,
)

EXIT_CODES = {Verdict.ACCEPTED: 0, Verdict.EXERCISE: 1, Verdict.REJECTED: 1, Verdict.UNREADABLE: 2}
_UNREADABLE = EXIT_CODES[Verdict.UNREADABLE]


@dataclass(frozen=True, slots=True)
class _Resting:
    """What a verification rests on: files that were named, and what a vault keeps.

    Attributes:
        certificates: Certificates (DER) that were named.
        lists: Revocation lists (DER) that were named.
        stampers: Certificates (DER) of time-stamping authorities that were named.
        kept: What the vault trusts; ``None`` when no vault was asked for.
    """

    certificates: tuple[bytes, ...]
    lists: tuple[bytes, ...]
    stampers: tuple[bytes, ...]
    kept: tuple[Trusted, ...] | None


def verify(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Verify the file and print the report; 0 accepted, 1 rejected or an exercise, 2 unreadable.

    With a vault it says what the window says while that vault is open: signers nobody vouches for are told,
    and rejected only where certificates were named besides.

    Raises:
        FieldScreenError: If the vault does not open.
    """
    try:
        resting = _Resting(
            tuple(read_certificate(path) for path in wish.trusted),
            tuple(read_revocation_list(path) for path in wish.lists),
            tuple(read_certificate(path) for path in wish.stampers),
            _kept(wish, new_workplace),
        )
        report = _verified(wish, resting)
    except OSError as error:
        place = Path(error.filename) if error.filename else wish.file
        reason = system_reason(error, wish.language)
        return cannot_verify("outcome.cannot_read", wish, path=place, reason=reason)
    except FileTooLargeError as error:
        return cannot_verify("outcome.too_large", wish, path=wish.file, size=error.size)
    except CertificateUnreadableError as error:
        return cannot_verify("outcome.bad_certificate", wish, path=error.path)
    except RevocationListUnreadableError as error:
        return cannot_verify("outcome.bad_revocation_list", wish, path=error.path)
    if wish.as_json:
        print_json(report.as_json())
    elif wish.as_html:
        told = in_words(report, wording("verification"), wish.language)
        print(report_page(told, report.verdict, one_line(wish.file.name), wish.language))
    else:
        for line in (*report_lines(report, wish.language), *_resting_lines(resting.kept, wish.language)):
            print(line)
    return EXIT_CODES[report.verdict]


def _kept(wish: Wish, new_workplace: NewWorkplace) -> tuple[Trusted, ...] | None:
    """Return what the vault trusts, which is closed again before the file is looked at."""
    if wish.vault is None and wish.passphrase_fd is None:
        return None
    with opened(wish, new_workplace) as workplace:
        return trusted_certificates(workplace)


def _verified(wish: Wish, resting: _Resting) -> VerificationReport:
    """Verify the file; a locked copy asks for its passphrase, where there is somebody to ask."""
    kept = resting.kept or ()

    def look(passphrase: str) -> VerificationReport:
        return verify_file(
            wish.file,
            trusted=(*(one.certificate for one in kept), *resting.certificates),
            lists=(*(one.revocation_list for one in kept if one.revocation_list), *resting.lists),
            countersigned=wish.countersigned,
            passphrase=passphrase,
            vouched=bool(resting.certificates),
            stampers=resting.stampers,
        )

    report = look("")
    if not report.wants_passphrase:
        return report
    try:
        return look(ask_secret("ask.copy_passphrase", wish.password_fd, wish.language))
    except NoTerminalError:
        return report


def print_reasons(report: VerificationReport, language: str) -> int:
    """Print to stderr why a file does not verify, and return the exit code."""
    for reason in in_words(report, wording("verification"), language).reasons:
        print(f"  ✗ {reason}", file=sys.stderr)
    return EXIT_CODES[report.verdict] or 1


def report_lines(report: VerificationReport, language: str) -> Iterator[str]:
    """Yield a report as lines of text."""
    told = in_words(report, wording("verification"), language)
    yield f"{told.verdict.upper()}\n  {told.meaning}"
    yield from (f"  ✗ {reason}" for reason in told.reasons)
    yield from (f"  ! {notice}" for notice in told.notices)
    width = max((len(label) for _, pairs in told.parts for label, _ in pairs), default=0)
    for title, pairs in told.parts:
        yield title
        yield from (f"  {label:<{width}}  {value}" for label, value in pairs)


def _resting_lines(kept: tuple[Trusted, ...] | None, language: str) -> Iterator[str]:
    if kept is None:
        return
    yield say("verify.resting" if kept else "verify.resting_on_nothing", language)
    for one in kept:
        made = say("verify.resting_list", language, day=one.list_made) if one.list_made else ""
        yield f"  {one.facts.subject}{made}"


def cannot_verify(key: str, wish: Wish, **values: object) -> int:
    """Say why a file cannot be verified, and return the exit code for that."""
    print(wording("cli").say(key, wish.language, **values), file=sys.stderr)
    return _UNREADABLE
