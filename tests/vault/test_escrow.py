"""Keys delivered to organisations: only their private key receives them."""

from datetime import timedelta

import pyrage
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldscreen.vault import (
    EscrowKeyFault,
    EscrowKeyUnusable,
    EscrowScheme,
    PrivateKeyFault,
    PrivateKeyUnusable,
    read_escrow_key,
    read_private_key,
)
from fieldscreen.vault.escrow import Escrow, deliver
from support.organisations import START, certificate_of, ec_key, pem_of, rsa_key

NOW = START + timedelta(days=60)
AGE = pyrage.x25519.Identity.generate()


def pairs():
    yield "rsa", certificate_of(rsa_key()), pem_of(rsa_key())
    for curve in ("SECP256R1", "SECP384R1", "SECP521R1"):
        yield curve, certificate_of(ec_key(curve)), pem_of(ec_key(curve))
    yield "age", str(AGE.to_public()).encode() + b"\n", f"# synthetic\n{AGE}\n".encode()


PAIRS = {name: (public, private) for name, public, private in pairs()}


def opened(secret):
    with secret.reveal() as view:
        return bytes(view)


@pytest.mark.parametrize("name", PAIRS)
def test_delivery_when_received_by_its_private_key_then_the_same_key(name):
    public, private = PAIRS[name]
    key = read_escrow_key(public, now=NOW).key
    escrow, delivered = deliver(key, b"context")

    assert opened(read_private_key(private).receive(escrow, b"context")) == opened(delivered)
    assert len(delivered) == 32
    assert opened(delivered) not in escrow.delivery
    assert escrow.delivery != deliver(key, b"context")[0].delivery


@pytest.mark.parametrize("name", PAIRS)
def test_delivery_when_tried_by_another_key_then_nothing(name):
    escrow, _ = deliver(read_escrow_key(PAIRS[name][0], now=NOW).key, b"context")

    for other, (_, private) in PAIRS.items():
        if other != name:
            assert read_private_key(private).receive(escrow, b"context") is None


@pytest.mark.parametrize("name", ["rsa", "SECP256R1"])
def test_delivery_when_the_context_differs_then_another_key_or_none(name):
    public, private = PAIRS[name]
    escrow, delivered = deliver(read_escrow_key(public, now=NOW).key, b"context")
    received = read_private_key(private).receive(escrow, b"other")

    assert received is None or received != delivered


@pytest.mark.parametrize("name", PAIRS)
@given(place=st.integers(0, 1 << 16), bits=st.integers(1, 255))
@settings(deadline=None, max_examples=40)
def test_delivery_when_damaged_then_never_an_unforeseen_error(name, place, bits):
    public, private = PAIRS[name]
    escrow, delivered = deliver(read_escrow_key(public, now=NOW).key, b"context")
    damaged = bytearray(escrow.delivery)
    damaged[place % len(damaged)] ^= bits
    received = read_private_key(private).receive(Escrow(escrow.key, bytes(damaged)), b"context")

    assert received is None or received != delivered


def test_certificate_when_read_then_its_holder_and_end_are_told():
    pem = certificate_of(rsa_key())
    der = x509.load_pem_x509_certificate(pem).public_bytes(Encoding.DER)
    candidate = read_escrow_key(pem, now=NOW)

    assert candidate == read_escrow_key(der, now=NOW)
    assert candidate.holder == "Séquestre des coffres, Association d'exemple"
    assert candidate.valid_until == START + timedelta(days=3650)
    assert candidate.key.scheme is EscrowScheme.RSA
    assert len(candidate.key.fingerprint) == 64


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", EscrowKeyFault.NOT_UNDERSTOOD),
        (b"age1nonsense", EscrowKeyFault.NOT_UNDERSTOOD),
        ("agé".encode(), EscrowKeyFault.NOT_UNDERSTOOD),
        (b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", EscrowKeyFault.NOT_UNDERSTOOD),
        (pem_of(ec_key()), EscrowKeyFault.PRIVATE),
        pytest.param(str(AGE).encode(), EscrowKeyFault.PRIVATE, id="an age secret, made anew each time"),
        (certificate_of(ec_key(), days=10), EscrowKeyFault.EXPIRED),
        (certificate_of(ec_key(), starts=NOW + timedelta(days=1)), EscrowKeyFault.NOT_YET_VALID),
        (certificate_of(rsa_key(1024)), EscrowKeyFault.WEAK),
        (certificate_of(ec_key("SECP224R1")), EscrowKeyFault.OTHER_KEY),
        (certificate_of(ed25519.Ed25519PrivateKey.generate()), EscrowKeyFault.OTHER_KEY),
        (certificate_of(rsa_key(), usage={"digital_signature": True}), EscrowKeyFault.OTHER_USAGE),
        (certificate_of(ec_key(), usage={"key_encipherment": True}), EscrowKeyFault.OTHER_USAGE),
    ],
)
def test_certificate_when_it_must_not_be_used_then_why(content, fault):
    with pytest.raises(EscrowKeyUnusable) as caught:
        read_escrow_key(content, now=NOW)

    assert caught.value.fault is fault


def test_certificate_when_it_says_it_is_for_this_then_used():
    read_escrow_key(certificate_of(rsa_key(), usage={"key_encipherment": True}), now=NOW)
    read_escrow_key(certificate_of(ec_key(), usage={"key_agreement": True}), now=NOW)


@pytest.mark.parametrize(
    ("content", "password", "fault"),
    [
        (b"", None, PrivateKeyFault.NOT_UNDERSTOOD),
        (certificate_of(ec_key()), None, PrivateKeyFault.NOT_UNDERSTOOD),
        (b"AGE-SECRET-KEY-1NONSENSE", None, PrivateKeyFault.NOT_UNDERSTOOD),
        (pem_of(ed25519.Ed25519PrivateKey.generate()), None, PrivateKeyFault.NOT_UNDERSTOOD),
        (pem_of(ec_key(), b"mot de passe"), None, PrivateKeyFault.PASSWORD_MISSING),
        (pem_of(ec_key(), b"mot de passe"), b"autre", PrivateKeyFault.PASSWORD_WRONG),
    ],
)
def test_private_key_when_it_cannot_be_read_then_why(content, password, fault):
    with pytest.raises(PrivateKeyUnusable) as caught:
        read_private_key(content, password)

    assert caught.value.fault is fault


def test_private_key_when_protected_then_its_password_opens_it():
    escrow, delivered = deliver(read_escrow_key(PAIRS["SECP256R1"][0], now=NOW).key, b"context")
    private = read_private_key(pem_of(ec_key(), b"mot de passe"), b"mot de passe")

    assert private.receive(escrow, b"context") == delivered
