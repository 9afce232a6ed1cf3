"""``fieldscreen identity`` and ``fieldscreen countersign``: who signs, and signing a file one was sent."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.opening import NewWorkplace, ask_secret, opened
from fieldscreen.cli.texts import say, wording
from fieldscreen.cli.token_turn import token_turn
from fieldscreen.cli.verification import print_reasons, report_lines
from fieldscreen.referral import fingerprint_words, grouped_fingerprint
from fieldscreen.workflow.certificate_requests import asked_fingerprint, read_issued, save_request
from fieldscreen.workflow.countersigning import (
    NotWorthSigningError,
    WorkerRevokedError,
    countersign,
    receive,
    save_countersigned,
)
from fieldscreen.workflow.signers import (
    Signer,
    choose_signer,
    import_signer,
    read_signer_file,
    signers,
)
from fieldscreen.workflow.verifying import reason_in_words
from fieldscreen.workflow.workplace import Workplace


def show_identities(wish: Wish, new_workplace: NewWorkplace) -> int:
    """List the identities of the vault, and which one signs documents.

    Raises:
        FieldScreenError: If the vault does not open.
    """
    with opened(wish, new_workplace) as workplace:
        print_identities(workplace, wish.language)
    return 0


def bring_identity(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Take an identity from a PKCS#12 file into the vault; it signs from then on.

    Raises:
        FieldScreenError: If the vault or the file does not open, or the identity is of no use.
        OSError: If the file cannot be read.
    """
    with opened(wish, new_workplace) as workplace:
        offered = read_signer_file(
            workplace, wish.file, ask_secret("ask.identity_password", wish.password_fd, wish.language)
        )
        import_signer(workplace, offered)
        print_identities(workplace, wish.language)
    return 0


def request_certificate(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Write a request for the key made with the vault, for an authority to sign.

    Raises:
        FieldScreenError: If the vault does not open or is for practising.
        OSError: If the file cannot be written.
    """
    with opened(wish, new_workplace) as workplace:
        target = save_request(workplace, wish.out)
        digest = asked_fingerprint(workplace)
    print(say("identity_request.saved", wish.language, path=target))
    words, digits = fingerprint_words(digest, wish.language), grouped_fingerprint(digest)
    print(say("identity_request.compare", wish.language, words=words, fingerprint=digits))
    return 0


def bring_certificate(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Take the certificate that an authority issued for the key of the vault; it signs from then on.

    Raises:
        FieldScreenError: If the vault does not open, or the certificate is of no use.
        OSError: If the file cannot be read.
    """
    with opened(wish, new_workplace) as workplace:
        import_signer(workplace, read_issued(workplace, wish.file))
        print_identities(workplace, wish.language)
    return 0


def choose_identity(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Let another identity of the vault sign documents.

    Raises:
        FieldScreenError: If the vault does not open or there is no such identity.
    """
    with opened(wish, new_workplace) as workplace:
        choose_signer(workplace, wish.identity)
        print_identities(workplace, wish.language)
    return 0


def countersign_file(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Verify a received file, countersign it and save it; 0 when it is there, 1 or 2 as ``verify`` says.

    Raises:
        FieldScreenError: If the vault does not open or the file is refused.
        OSError: If a file cannot be read or written.
    """
    with opened(wish, new_workplace) as workplace:
        try:
            received = receive(workplace, wish.file)
        except NotWorthSigningError as error:
            print(say("countersign.refused", wish.language), file=sys.stderr)
            if isinstance(error, WorkerRevokedError):
                print(_revoked_line(error, wish.language), file=sys.stderr)
            return print_reasons(error.report, wish.language)
        with token_turn(workplace, wish) as access:
            pdf, report = countersign(workplace, received, language=wish.language, access=access)
        target = save_countersigned(received, pdf, wish.out)
    for line in report_lines(report, wish.language):
        print(line)
    print(say("countersign.saved", wish.language, path=target))
    print(say("identity.level", wish.language))
    return 0


def _revoked_line(error: WorkerRevokedError, language: str) -> str:
    day = error.at.date().isoformat() if error.at else ""
    reason = reason_in_words(error.reason, wording("verification"), language)
    return say("countersign.revoked", language, name=error.signer, day=day, reason=reason)


def print_identities(workplace: Workplace, language: str) -> None:
    """Print the identities of the vault, the one that signs marked."""
    for one in signers(workplace):
        for line in _identity_lines(one, language):
            print(line)
    print(say("identity.level", language))


def _identity_lines(one: Signer, language: str) -> Iterator[str]:
    facts = one.facts
    mark = "*" if one.is_in_use else " "
    yield f"{mark} {one.key}  {facts.subject}"
    if one.token:
        yield "    " + say("identity.token", language, label=one.token)
    issuer = say("identity.self_made", language) if facts.is_self_made else facts.issuer
    days = {"since": facts.since.date().isoformat(), "until": facts.until.date().isoformat()}
    yield "    " + say("identity.facts", language, issuer=issuer, kind=facts.key, **days)
    words = fingerprint_words(facts.fingerprint, language)
    digits = grouped_fingerprint(facts.fingerprint)
    yield "    " + say("identity.fingerprint", language, words=words, fingerprint=digits)
    if one.is_out_of_date:
        yield "    ! " + say("identity.out_of_date", language)
