"""Carrying out what was asked for on the command line.

Whatever happens ends in a sentence and an exit code: a traceback would be unreadable for most,
and its exit code, 1, would say "rejected" of a file that was never looked at.
"""

from __future__ import annotations

import sys

from fieldscreen.cli import (
    authority,
    envelopes,
    organisation,
    packs,
    portal_fields,
    signing,
    stamping,
    templates,
    terminal,
    tokens,
    trials,
)
from fieldscreen.cli.arguments import Command, Wish
from fieldscreen.cli.assessing import assess
from fieldscreen.cli.certificate import verify_erasure
from fieldscreen.cli.demonstration import demonstrate
from fieldscreen.cli.failing import failure_sentence
from fieldscreen.cli.journal import verify_chain
from fieldscreen.cli.opening import NewWorkplace
from fieldscreen.cli.paper import put_on_paper
from fieldscreen.cli.questionnaires import attempt, check
from fieldscreen.cli.texts import say
from fieldscreen.cli.vault_commands import list_keys, recover
from fieldscreen.cli.vaults import back_up, check_vault, rescue, restore
from fieldscreen.cli.verification import verify

FAILED = 3
"""Exit code of a command that could not be carried out; it says nothing of any file."""

INTERRUPTED = 130
"""Exit code of a command its user broke off (what shells give for an interrupt)."""


_WITHOUT_A_VAULT = {
    Command.CHECK_FORM: check,
    Command.TRY_FORM: attempt,
    Command.VERIFY_CERTIFICATE: verify_erasure,
    Command.VAULT_KEYS: list_keys,
    Command.ASSESS: assess,
    Command.CHECK_PACK: packs.check,
    Command.MAKE_ORGANISATION: organisation.make,
    Command.CHECK_ORGANISATION: organisation.check,
    Command.INIT_AUTHORITY: authority.found,
    Command.SIGN_REQUEST: authority.sign,
    Command.REVOKE_CERTIFICATE: authority.revoke,
    Command.LIST_ISSUED: authority.show,
    Command.SAVE_ISSUED: authority.save,
    Command.MAKE_REVOCATION_LIST: authority.make_list,
    Command.CHANGE_AUTHORITY_PASSPHRASE: authority.change_passphrase,
    Command.CHECK_TEMPLATE: templates.check,
}
_WITH_A_VAULT = {
    Command.DEMO: demonstrate,
    Command.VERIFY: verify,
    Command.VERIFY_JOURNAL: verify_chain,
    Command.VAULT_RECOVER: recover,
    Command.BACKUP: back_up,
    Command.RESTORE: restore,
    Command.RESCUE: rescue,
    Command.CHECK_VAULT: check_vault,
    Command.SIGN_PACK: packs.sign,
    Command.IMPORT_PACK: packs.bring_in,
    Command.LIST_PACKS: packs.show_list,
    Command.SIGN_ORGANISATION: organisation.sign,
    Command.IMPORT_ORGANISATION: organisation.bring_in,
    Command.SIGN_TEMPLATE: templates.sign,
    Command.IMPORT_TEMPLATE: templates.bring_in,
    Command.LIST_TEMPLATES: templates.show_list,
    Command.REMOVE_TEMPLATE: templates.remove,
    Command.PAPER: put_on_paper,
    Command.LIST_IDENTITIES: signing.show_identities,
    Command.IMPORT_IDENTITY: signing.bring_identity,
    Command.CHOOSE_IDENTITY: signing.choose_identity,
    Command.COUNTERSIGN: signing.countersign_file,
    Command.REQUEST_CERTIFICATE: signing.request_certificate,
    Command.IMPORT_CERTIFICATE: signing.bring_certificate,
    Command.LIST_TOKENS: tokens.show_tokens,
    Command.IMPORT_TOKEN: tokens.bring_token,
    Command.LOCK_COPY: envelopes.put_in_envelope,
    Command.SEAL_MESSAGE: envelopes.put_in_envelope,
    Command.TEST_OFFICE: trials.prepare,
    Command.NOTE_TEST: trials.note,
    Command.ASK_STAMP: stamping.ask,
    Command.ADD_STAMP: stamping.bring_in,
    Command.CANCEL_STAMP: stamping.give_up,
    Command.SAVE_FIELDS: portal_fields.save_fields,
}


def run(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Carry out *wish* and return the exit code.

    Args:
        wish: What was asked for; never the window.
        new_workplace: Makes a workplace on a vault folder.
    """
    try:
        code = _carry_out(wish, new_workplace)
        terminal.flush()  # here, so that output nobody takes is noticed here
    except KeyboardInterrupt:
        return _stop(say("outcome.interrupted", wish.language), INTERRUPTED)
    except BrokenPipeError:
        return _stop(say("outcome.nobody_reads", wish.language), FAILED)
    except Exception as error:
        if sys.flags.dev_mode:  # ``python -X dev``: whoever repairs it wants the traceback
            raise
        return _stop(failure_sentence(error, wish.language), FAILED)
    return code


def _carry_out(wish: Wish, new_workplace: NewWorkplace) -> int:
    if wish.command in _WITH_A_VAULT:
        return _WITH_A_VAULT[wish.command](wish, new_workplace)
    return _WITHOUT_A_VAULT[wish.command](wish)


def _stop(sentence: str, code: int) -> int:
    terminal.leave_output()
    print(sentence, file=sys.stderr)
    terminal.leave_output()
    return code
