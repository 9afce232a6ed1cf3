"""Taking an authority's answer back into the file it was asked for."""

from __future__ import annotations

from typing import Any

from fieldscreen.referral.stamp_errors import (
    StampAnswerError,
    StampAnswerUnreadableError,
    StampAuthorityExpiredError,
    StampAuthorityMissingError,
    StampFalseError,
    StampNonceError,
    StampOfOtherBytesError,
    StampPolicyError,
    StampRefusedError,
    StampTooLargeError,
    StampUsageError,
    StampWeakError,
)
from fieldscreen.referral.stamping.request import ROOM_BYTES, PreparedStamp
from fieldscreen.referral.verifying.stamp_token import Token, TokenFault, examine_token

MOST_BYTES = 1024 * 1024
"""An answer has some thousand bytes; more would only serve to exhaust the laptop."""

_GRANTED = {"granted", "granted_with_mods"}
_MOST_SIGNS = 200
_ERRORS: dict[TokenFault, type[StampAnswerError]] = {
    TokenFault.CERTIFICATE_MISSING: StampAuthorityMissingError,
    TokenFault.USAGE: StampUsageError,
    TokenFault.FALSE: StampFalseError,
    TokenFault.WEAK: StampWeakError,
}


def take_answer(prepared: PreparedStamp, answer: bytes) -> bytes:
    """Return the file with the time-stamp of *answer* in its place.

    Whether anybody trusts the authority is not looked at here: ``verify_document`` says that.

    Args:
        prepared: The file as it was when the request was made.
        answer: What the authority sent (TimeStampResp, DER; RFC 3161, 2.4.2).

    Raises:
        StampAnswerError: One class for each thing that can be wrong with it.
        StampPlaceError: If the prepared file has no place for it.
    """
    token, made = _granted(answer)
    looked_at = _examined(token, prepared)
    if looked_at.nonce != prepared.nonce:
        raise StampNonceError
    if prepared.policy and looked_at.policy != prepared.policy:
        raise StampPolicyError(looked_at.policy)
    _refuse_faults(looked_at)
    if len(made) > ROOM_BYTES:
        raise StampTooLargeError(len(made), ROOM_BYTES)
    start, end = prepared.place
    digits = made.hex().upper().encode("ascii").ljust(end - start, b"0")
    return prepared.content[:start] + digits + prepared.content[end:]


def _granted(answer: bytes) -> tuple[Any, bytes]:
    """Return the token of a granted answer, parsed, and its bytes."""
    if len(answer) > MOST_BYTES:
        raise StampAnswerUnreadableError
    try:
        parsed = _parsed(answer)
        status = str(parsed["status"]["status"].native)
        told = " ".join(parsed["status"]["status_string"].native or ())
        if status in _GRANTED:
            token = parsed["time_stamp_token"]
            return token["content"], bytes(token.dump())
    except (ValueError, TypeError, KeyError) as error:
        raise StampAnswerUnreadableError from error
    raise StampRefusedError(status, "".join(sign for sign in told if sign.isprintable())[:_MOST_SIGNS])


def _parsed(answer: bytes) -> Any:
    from asn1crypto import cms, core, tsp

    class Answer(core.Sequence):  # type: ignore[misc]
        """A TimeStampResp; the library's own has no refusal, which comes without a token."""

        _fields = [  # noqa: RUF012  as the library asks
            ("status", tsp.PKIStatusInfo),
            ("time_stamp_token", cms.ContentInfo, {"optional": True}),
        ]

    return Answer.load(answer, strict=True)


def _examined(token: Any, prepared: PreparedStamp) -> Token:
    imprint = prepared.imprint
    try:
        # The request asked for SHA-256; a stamp with another digest is no answer to it.
        return examine_token(token, lambda digest: imprint if digest == "sha256" else b"")
    except Exception as error:
        raise StampAnswerUnreadableError from error


def _refuse_faults(looked_at: Token) -> None:
    for fault in looked_at.faults:
        if fault is TokenFault.OTHER_BYTES:
            raise StampOfOtherBytesError
        if fault is TokenFault.NOT_VALID_THEN:
            certificate = looked_at.certificate
            raise StampAuthorityExpiredError(certificate.not_valid_before, certificate.not_valid_after)
        raise _ERRORS[fault]
