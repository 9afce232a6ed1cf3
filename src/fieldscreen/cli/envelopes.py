"""``fieldscreen envelope``: a signed referral locked with a passphrase, or sealed for its office."""

from __future__ import annotations

from fieldscreen.cli.arguments import Command, Wish
from fieldscreen.cli.opening import NewWorkplace, opened
from fieldscreen.cli.texts import say
from fieldscreen.cli.token_turn import token_turn
from fieldscreen.cli.trials import show_passphrase, warn_untested
from fieldscreen.workflow.envelopes import Envelope, Form, copy_signer, referral_numbered, save_envelope
from fieldscreen.workflow.verifying import read_certificate

_ENVELOPES = {Command.LOCK_COPY: Envelope.LOCKED, Command.SEAL_MESSAGE: Envelope.SEALED}


def put_in_envelope(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Save a signed referral in an envelope; a passphrase is shown here once and kept nowhere.

    Raises:
        FieldScreenError: If the vault does not open, or the envelope cannot be made.
        OSError: If a file cannot be read or written.
    """
    certificate = read_certificate(wish.certificate) if wish.certificate else b""
    with opened(wish, new_workplace) as workplace:
        referral = referral_numbered(workplace, wish.number)
        envelope, form = _ENVELOPES[wish.command], Form.DRAFT if wish.draft else Form.FILE
        signer = copy_signer(workplace, referral.identifier, envelope)
        with token_turn(workplace, wish, signer) as access:
            warn_untested(workplace, referral.identifier, envelope, wish.language)
            saved = save_envelope(
                workplace,
                referral.identifier,
                envelope,
                form,
                wish.out,
                certificate=certificate,
                access=access,
            )
    print(say("envelope.saved", wish.language, path=saved.path))
    show_passphrase(saved, wish.language)
    if not saved.passphrase:
        print(say("envelope.sealed", wish.language))
    return 0
