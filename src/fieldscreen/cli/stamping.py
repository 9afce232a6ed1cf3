"""``fieldscreen timestamp``: a request that goes out as a file, an answer that comes back as one."""

from __future__ import annotations

import sys
from pathlib import Path

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.opening import NewWorkplace, opened
from fieldscreen.cli.texts import say
from fieldscreen.cli.verification import print_reasons, report_lines
from fieldscreen.workflow.envelopes import referral_numbered
from fieldscreen.workflow.referring import export_referral
from fieldscreen.workflow.stamping import (
    Kept,
    StampRejectedError,
    add_stamp,
    ask_stamp,
    cancel_stamp,
    save_request,
    send_command,
    stamp_standing,
)
from fieldscreen.workflow.verifying import read_certificate, read_revocation_list


def ask(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Write the request for a referral's time-stamp; the one that waits already is written again.

    Raises:
        FieldScreenError: If the vault does not open, or the referral cannot be stamped.
        OSError: If a file cannot be read or written.
    """
    kept = Kept(
        tuple(read_certificate(path) for path in wish.trusted),
        tuple(read_revocation_list(path) for path in wish.lists),
        wish.policy,
    )
    countersigned = wish.file if wish.file != Path() else None
    with opened(wish, new_workplace) as workplace:
        referral = referral_numbered(workplace, wish.number).identifier
        try:
            if stamp_standing(workplace, referral).asked_at is not None and kept == Kept():
                target = save_request(workplace, referral, wish.out)
            else:
                target = ask_stamp(
                    workplace,
                    referral,
                    wish.out,
                    countersigned=countersigned,
                    kept=kept,
                    renews=wish.renews,
                )
        except StampRejectedError as error:
            return _rejected(error, wish.language)
    print(say("timestamp.asked", wish.language, path=target))
    print("  " + send_command(target.name, say("timestamp.address", wish.language)))
    print(say("timestamp.then", wish.language, number=wish.number))
    return 0


def bring_in(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Take the answer in and save the file with its time-stamp.

    Raises:
        FieldScreenError: If the vault does not open, or the answer is refused.
        OSError: If a file cannot be read or written.
    """
    with opened(wish, new_workplace) as workplace:
        referral = referral_numbered(workplace, wish.number).identifier
        try:
            report = add_stamp(workplace, referral, wish.file)
        except StampRejectedError as error:
            return _rejected(error, wish.language)
        target = export_referral(workplace, referral, wish.out)
        until = stamp_standing(workplace, referral).holds_until
    for line in report_lines(report, wish.language):
        print(line)
    print(say("timestamp.saved", wish.language, path=target))
    if until is not None:
        print(say("timestamp.holds_until", wish.language, day=until))
    return 0


def give_up(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Give up a request that waits for its answer.

    Raises:
        FieldScreenError: If the vault does not open, or none was made.
    """
    with opened(wish, new_workplace) as workplace:
        cancel_stamp(workplace, referral_numbered(workplace, wish.number).identifier)
    print(say("timestamp.cancelled", wish.language))
    return 0


def _rejected(error: StampRejectedError, language: str) -> int:
    print(say("failure.StampRejectedError", language), file=sys.stderr)
    return print_reasons(error.report, language)
