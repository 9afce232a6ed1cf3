"""``fieldscreen identity tokens`` and ``fieldscreen identity token``: keys in a card, a stick or a module."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.failing import failure_sentence
from fieldscreen.cli.opening import NewWorkplace, opened
from fieldscreen.cli.signing import print_identities
from fieldscreen.cli.texts import say
from fieldscreen.cli.token_turn import asked_pin
from fieldscreen.workflow.signers import SignerUnknownError, import_signer
from fieldscreen.workflow.tokens import (
    TokenCertificate,
    find_token_certificates,
    known_modules,
    read_token_signer,
    token_access,
)


def show_tokens(wish: Wish, new_workplace: NewWorkplace) -> int:
    """List the known libraries that are here; with one chosen, the certificates of its tokens.

    Raises:
        FieldScreenError: If the vault does not open, or the library sees no token.
    """
    if wish.module is None:
        print(say("tokens.modules", wish.language))
        for one in known_modules():
            print(f"  {one.name}: {one.path}")
        print(say("tokens.choose", wish.language))
        return 0
    with opened(wish, new_workplace) as workplace:
        for found in find_token_certificates(workplace, wish.module, token_access()):
            for line in _lines(found, wish.language):
                print(line)
    return 0


def bring_token(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Let a key in a token sign documents from now on, after a trial signature.

    Raises:
        FieldScreenError: If the vault does not open, or the token or its certificate is of no use.
    """
    with opened(wish, new_workplace) as workplace:
        chosen = _chosen(find_token_certificates(workplace, wish.module or Path(), token_access()), wish)
        if chosen.candidate.refusal is not None:
            raise chosen.candidate.refusal
        with asked_pin(chosen.asked, wish) as access:
            import_signer(workplace, read_token_signer(workplace, chosen, access))
        print_identities(workplace, wish.language)
    return 0


def _chosen(found: tuple[TokenCertificate, ...], wish: Wish) -> TokenCertificate:
    wanted = wish.signer.replace(" ", "").lower()
    for one in found:
        if one.facts.fingerprint.startswith(wanted):
            return one
    raise SignerUnknownError(wish.signer)


def _lines(found: TokenCertificate, language: str) -> Iterator[str]:
    facts = found.facts
    yield f"{found.asked.label}: {facts.subject}"
    days = {"since": facts.since.date().isoformat(), "until": facts.until.date().isoformat()}
    yield "    " + say("identity.facts", language, issuer=facts.issuer, kind=facts.key, **days)
    yield f"    SHA-256 {facts.fingerprint}"
    yield "    " + say(f"token.{found.asked.state}", language)
    if found.candidate.refusal is not None:
        yield "    ! " + failure_sentence(found.candidate.refusal, language)
