"""``fieldscreen journal verify``: whether the journal of a vault still holds, line by line."""

from __future__ import annotations

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.opening import NewWorkplace, opened
from fieldscreen.cli.terminal import print_json
from fieldscreen.cli.texts import wording
from fieldscreen.domain.encoding import encode
from fieldscreen.workflow.journalling import PrintedHead, report_lines, verify_journal


def verify_chain(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Check the journal and print what was found; 0 it holds, 1 it does not.

    Raises:
        InvalidValueError: If the head asked for is none.
        VaultError: If the vault cannot be opened.
    """
    asked = PrintedHead.parse(wish.head) if wish.head else None
    with opened(wish, new_workplace) as workplace:
        report = verify_journal(workplace, asked)
    if wish.as_json:
        print_json({"holds": report.holds, **encode(report)})
    else:
        for line in report_lines(report, wording("journal"), wish.language):
            print(line)
    return 0 if report.holds else 1
