"""``fieldscreen certificate verify``: what a certificate of erasure is worth; needs no vault."""

from __future__ import annotations

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.failing import system_reason
from fieldscreen.cli.terminal import print_json
from fieldscreen.cli.texts import wording
from fieldscreen.cli.verification import EXIT_CODES, cannot_verify
from fieldscreen.workflow.certificates import certificate_lines, verify_certificate
from fieldscreen.workflow.verifying import CertificateUnreadableError, read_certificate


def verify_erasure(wish: Wish) -> int:
    """Verify the file and print the report; 0 accepted, 1 rejected, 2 unreadable."""
    try:
        trusted = tuple(read_certificate(path) for path in wish.trusted)
        report = verify_certificate(wish.file, trusted=trusted)
    except OSError as error:
        reason = system_reason(error, wish.language)
        return cannot_verify("outcome.cannot_read", wish, path=error.filename or wish.file, reason=reason)
    except CertificateUnreadableError as error:
        return cannot_verify("outcome.bad_certificate", wish, path=error.path)
    if wish.as_json:
        print_json(report.as_json())
        return EXIT_CODES[report.verdict]
    say = wording("certificate").say
    print(say(f"verdict.{report.verdict}", wish.language).upper())
    print(f"  {say(f'meaning.{report.verdict}', wish.language)}")
    for reason in report.reasons:
        print(f"  ✗ {say(f'reason.{reason}', wish.language)}")
    pairs = tuple(certificate_lines(report, wording("certificate"), wish.language))
    width = max((len(label) for label, _ in pairs), default=0)
    for label, value in pairs:
        print(f"  {label:<{width}}  {value}")
    return EXIT_CODES[report.verdict]
