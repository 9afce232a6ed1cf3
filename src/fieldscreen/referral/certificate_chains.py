"""Who vouches for a certificate, among certificates that are at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cryptography.x509 import Certificate

_MOST_AUTHORITIES = 5


def chain_above(certificate: Certificate, others: Iterable[Certificate]) -> tuple[bytes, ...]:
    """Return those of *others* (DER) that vouch for *certificate*, the nearest first."""
    from cryptography.hazmat.primitives.serialization import Encoding

    found: list[bytes] = []
    left, lowest = list(others), certificate
    while len(found) < _MOST_AUTHORITIES and lowest.issuer != lowest.subject:
        above = next((one for one in left if _vouches(one, lowest)), None)
        if above is None:
            break
        left.remove(above)
        found.append(above.public_bytes(Encoding.DER))
        lowest = above
    return tuple(found)


def _vouches(above: Certificate, below: Certificate) -> bool:
    try:
        below.verify_directly_issued_by(above)
    except Exception:  # noqa: BLE001  another name, another key, an unknown algorithm: it does not
        return False
    return True
