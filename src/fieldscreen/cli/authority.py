"""``fieldscreen authority``: an organisation's own authority, kept by one person on one computer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.opening import ask_secret
from fieldscreen.cli.terminal import print_json
from fieldscreen.cli.texts import say
from fieldscreen.cli.vault_commands import choose_passphrase
from fieldscreen.domain.encoding import encode
from fieldscreen.referral import fingerprint_words, grouped_fingerprint
from fieldscreen.referral.authority.issuing import USUAL_DAYS, USUAL_LIST_DAYS
from fieldscreen.workflow.authority import (
    Authority,
    CertificateRequest,
    Issued,
    KeyKind,
    RevocationReason,
    found_authority,
    look_at_authority,
    open_authority,
    read_request_file,
    refuse_uncompared,
    save_certificate,
)


def found(wish: Wish) -> int:
    """Found an authority in a folder of its own; 0 when it is there.

    Raises:
        FieldScreenError: If the folder is taken, or the passphrase too easy to guess.
        OSError: If the place cannot be written.
    """
    passphrase = choose_passphrase(wish.language) if wish.passphrase_fd is None else _passphrase(wish)
    asked = wish.authority
    authority = found_authority(
        wish.folder, asked.name, asked.organisation, passphrase, kind=KeyKind(asked.kind), now=_now()
    )
    for line in _head(authority, wish.language):
        print(line)
    print(say("authority.founded", wish.language, folder=wish.folder))
    return 0


def sign(wish: Wish) -> int:
    """Show who asks for a certificate, and issue it when the fingerprint was compared.

    Raises:
        FieldScreenError: If the request is refused, was not compared, or the authority does not open.
        OSError: If a file cannot be read or written.
    """
    asked = wish.authority
    authority = look_at_authority(wish.folder)
    request = read_request_file(authority, wish.file)
    for line in _request_lines(authority, request, wish.language):
        print(line)
    refuse_uncompared(request, asked.compared)
    with open_authority(wish.folder, _passphrase(wish), _now()) as opened:
        days = USUAL_DAYS if asked.days is None else asked.days
        issued = opened.issue(request, days=days, again=asked.again)
    target = save_certificate(look_at_authority(wish.folder), issued.serial, wish.out)
    for line in _issued_lines(issued, _now(), wish.language):
        print(line)
    print(say("authority.issued", wish.language, path=target))
    return 0


def revoke(wish: Wish) -> int:
    """Withdraw a certificate for good; 0 when it is in the register.

    Raises:
        FieldScreenError: If there is no such certificate, it was withdrawn, or the authority does not open.
        OSError: If a file cannot be read or written.
    """
    asked = wish.authority
    authority = look_at_authority(wish.folder)
    serial = authority.register.find(asked.serial).serial
    print(say("authority.revoking", wish.language, name=_name_of(authority, serial), serial=serial))
    with open_authority(wish.folder, _passphrase(wish), _now()) as opened:
        opened.revoke(serial, RevocationReason(asked.reason))
    print(say("authority.revoked", wish.language, folder=wish.folder))
    return 0


def show(wish: Wish) -> int:
    """Print the authority and everything it issued; 0 when the register is whole.

    Raises:
        FieldScreenError: If there is none, or it is damaged.
        OSError: If a file cannot be read.
    """
    authority = look_at_authority(wish.folder)
    if wish.as_json:
        print_json(_as_json(authority))
        return 0
    for line in _head(authority, wish.language):
        print(line)
    for one in authority.issued:
        for line in _issued_lines(one, _now(), wish.language):
            print(line)
    if not authority.issued:
        print(say("authority.nothing_issued", wish.language))
    return 0


def save(wish: Wish) -> int:
    """Write a certificate out of the register once more; 0 when it is there.

    Raises:
        FieldScreenError: If there is no such certificate, or the authority is damaged.
        OSError: If a file cannot be read or written.
    """
    target = save_certificate(look_at_authority(wish.folder), wish.authority.serial, wish.out)
    print(say("authority.issued", wish.language, path=target))
    return 0


def make_list(wish: Wish) -> int:
    """Write the list of withdrawn certificates; 0 when it is there.

    Raises:
        FieldScreenError: If the authority does not open or is not valid any more.
        OSError: If a file cannot be read or written.
    """
    days = USUAL_LIST_DAYS if wish.authority.days is None else wish.authority.days
    with open_authority(wish.folder, _passphrase(wish), _now()) as opened:
        made = opened.make_list(wish.out, days=days)
        count = len(opened.register.revoked)
    until = _day(made.until) if made.until else ""
    print(say("authority.listed", wish.language, number=made.list_number, count=count, until=until))
    return 0


def change_passphrase(wish: Wish) -> int:
    """Lock the authority's key under another passphrase; 0 when only that one opens it.

    Raises:
        FieldScreenError: If the authority does not open, or the new passphrase is too easy to guess.
        OSError: If a file cannot be written; the old passphrase opens it still.
    """
    fresh_fd = wish.authority.new_passphrase_fd
    with open_authority(wish.folder, _passphrase(wish), _now()) as opened:
        fresh = (
            choose_passphrase(wish.language)
            if fresh_fd is None
            else ask_secret("ask.authority_passphrase", fresh_fd, wish.language)
        )
        opened.change_passphrase(fresh)
    print(say("authority.passphrase_changed", wish.language))
    return 0


def _passphrase(wish: Wish) -> str:
    return ask_secret("ask.authority_passphrase", wish.passphrase_fd, wish.language)


def _name_of(authority: Authority, serial: str) -> str:
    return next(one.facts.subject for one in authority.issued if one.serial == serial)


def _head(authority: Authority, language: str) -> Iterator[str]:
    facts = authority.facts
    since, until = _day(facts.since), _day(facts.until)
    yield say("authority.head", language, name=facts.subject, kind=facts.key, since=since, until=until)
    words, digits = fingerprint_words(facts.fingerprint, language), grouped_fingerprint(facts.fingerprint)
    yield "  " + say("identity.fingerprint", language, words=words, fingerprint=digits)


def _request_lines(authority: Authority, request: CertificateRequest, language: str) -> Iterator[str]:
    who = ", ".join(part for part in (request.name, request.organisation) if part)
    yield say("authority.asks", language, who=who, kind=request.key)
    words, digits = fingerprint_words(request.fingerprint, language), grouped_fingerprint(request.fingerprint)
    yield "  " + say("authority.key_fingerprint", language, words=words, fingerprint=digits)
    if request.left_out:
        yield "  ! " + say("authority.left_out", language, what=", ".join(request.left_out))
    named = [one.serial for one in authority.issued if one.is_current(_now()) and one.facts.subject == who]
    if named:
        yield "  ! " + say("authority.named_already", language, serials=", ".join(named))


def _issued_lines(one: Issued, now: datetime, language: str) -> Iterator[str]:
    yield f"{one.serial}  {one.facts.subject}"
    days = {"since": _day(one.facts.since), "until": _day(one.facts.until)}
    yield "    " + say("authority.validity", language, kind=one.facts.key, **days)
    if one.revocation is not None:
        reason = say(f"revocation.{one.revocation.reason}", language, file="verification")
        yield "    ✗ " + say("authority.withdrawn", language, day=_day(one.revocation.at), reason=reason)
    elif not one.is_current(now):
        yield "    ! " + say("authority.expired", language)


def _as_json(authority: Authority) -> dict[str, object]:
    now = _now()
    return {
        "authority": encode(authority.facts),
        "last_list": authority.register.last_list,
        "issued": [
            {
                "serial": one.serial,
                "certificate": encode(one.facts),
                "at": encode(one.at),
                "is_current": one.is_current(now),
                "revoked_at": encode(one.revocation.at) if one.revocation else None,
                "reason": encode(one.revocation.reason) if one.revocation else None,
            }
            for one in authority.issued
        ],
    }


def _day(moment: datetime) -> str:
    return moment.date().isoformat()


def _now() -> datetime:
    return datetime.now().astimezone()
