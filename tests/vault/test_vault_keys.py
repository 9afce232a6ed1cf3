import json
import unicodedata

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.vault import (
    EscrowKey,
    EscrowScheme,
    RecoverySecret,
    SlotKind,
    read_code,
    read_private_key,
    read_sheets,
    sealing,
)
from fieldscreen.vault.escrow import Escrow
from fieldscreen.vault.kdf import FLOOR, KdfCost, cost_for, stretch
from fieldscreen.vault.keys import VaultKeys, authenticate
from fieldscreen.vault.secret_bytes import SecretBytes

CHEAP = KdfCost(memory_kib=8, iterations=1, lanes=1)
KEY = bytes(range(32))


def opened(secret):
    with secret.reveal() as view:
        return bytes(view)


def test_keys_when_derived_from_the_vector_of_the_format_page_then_as_printed_there(request):
    page = (request.config.rootpath / "docs" / "vault-format.md").read_text(encoding="utf-8")
    vector = json.loads(page.split("```json vector\n")[1].split("```")[0])

    keys = VaultKeys.derive(SecretBytes(bytes.fromhex(vector["data_key"])), vector["vault"])
    stretched = stretch(vector["passphrase"], bytes.fromhex(vector["salt"]), KdfCost(**vector["cost"]))

    assert vector["passphrase_key"] == opened(stretched).hex()
    assert vector["database"] == opened(keys.database).hex()
    assert vector["records"] == opened(keys.records).hex()
    assert vector["cases"] == opened(keys.cases).hex()
    assert vector["header"] == opened(keys.header).hex()
    assert vector["content"].encode() == sealing.unseal(
        keys.records, bytes.fromhex(vector["sealed"]), vector["label"].encode()
    )


def test_slots_when_made_from_the_vector_of_the_format_page_then_as_printed_there(request):
    page = (request.config.rootpath / "docs" / "vault-format.md").read_text(encoding="utf-8")
    vector = json.loads(page.split("```json slots\n")[1].split("```")[0])
    salt = bytes.fromhex(vector["recovery_salt"])
    code = RecoverySecret(SlotKind.RECOVERY_CODE, read_code(vector["code"]))
    sheets = RecoverySecret(SlotKind.RECOVERY_SHARES, read_sheets(vector["sheets"]))
    number = ec.derive_private_key(int(vector["ec_private"], 16), ec.SECP256R1())
    private = number.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    escrow = Escrow(
        EscrowKey(EscrowScheme.EC, bytes.fromhex(vector["ec_public"])), bytes.fromhex(vector["ec_delivery"])
    )

    assert vector["code_secret"] == opened(code.secret).hex()
    assert vector["code_key"] == opened(code.key(salt)).hex()
    assert vector["sheets_secret"] == opened(sheets.secret).hex()
    assert vector["sheets_key"] == opened(sheets.key(salt)).hex()
    assert vector["code_slot_key"] == opened(code.key(bytes.fromhex(vector["code_slot_salt"]))).hex()
    assert (
        sealing.unseal(
            code.key(bytes.fromhex(vector["code_slot_salt"])),
            bytes.fromhex(vector["code_wrapped"]),
            vector["code_label"].encode(),
        )
        == KEY
    )
    received = read_private_key(private).receive(escrow, vector["ec_context"].encode())
    assert vector["ec_key"] == opened(received).hex()


def test_keys_when_derived_then_all_differ_and_depend_on_the_vault():
    one = VaultKeys.derive(SecretBytes(KEY), "00" * 16)
    other = VaultKeys.derive(SecretBytes(KEY), "01" * 16)
    derived = [
        opened(key) for keys in (one, other) for key in (keys.database, keys.records, keys.cases, keys.header)
    ]

    assert len(set(derived)) == 8
    assert KEY not in derived


def test_stretch_when_compared_with_the_plain_library_then_equal():
    salt = b"\x07" * 16
    plain = Argon2id(salt=salt, length=32, iterations=2, lanes=2, memory_cost=128)

    assert plain.derive("été".encode()) == opened(stretch("été", salt, KdfCost(128, 2, 2)))


@given(st.text(min_size=1))
@settings(deadline=None)
def test_stretch_when_any_text_is_typed_then_only_its_canonical_form_counts(text):
    salt = bytes(16)

    assert stretch(text, salt, CHEAP) == stretch(unicodedata.normalize("NFD", text), salt, CHEAP)


def test_stretch_when_empty_then_refused():
    with pytest.raises(InvalidValueError):
        stretch("", bytes(16), CHEAP)


@given(st.floats(min_value=0, max_value=1000))
def test_cost_when_calibrated_then_never_below_the_floor_and_never_absurd(floor_s):
    cost = cost_for(floor_s)

    assert cost.memory_kib >= FLOOR.memory_kib
    assert cost.iterations >= FLOOR.iterations
    assert cost.lanes == FLOOR.lanes
    assert cost.memory_kib <= 256 * 1024
    work = cost.memory_kib * cost.iterations / (FLOOR.memory_kib * FLOOR.iterations)
    assert work == 1 or work * floor_s <= 0.5


def test_cost_when_the_computer_is_faster_then_never_cheaper():
    costs = [cost_for(seconds) for seconds in (2, 0.6, 0.3, 0.2, 0.1, 0.05, 0.01)]
    work = [cost.memory_kib * cost.iterations for cost in costs]

    assert costs[0] == FLOOR
    assert work == sorted(work)


@pytest.mark.parametrize(
    "cost", [KdfCost(7, 1, 1), KdfCost(1 << 40, 1, 1), KdfCost(64, 0, 1), KdfCost(64, 1, 0)]
)
def test_cost_when_absurd_then_not_readable(cost):
    assert not cost.is_readable


@given(content=st.binary(max_size=300), label=st.binary(max_size=40))
def test_seal_when_opened_with_the_same_label_then_the_same_content(content, label):
    key = SecretBytes(KEY)
    sealed = sealing.seal(key, content, label)

    assert content == sealing.unseal(key, sealed, label)
    assert len(sealed) == len(content) + sealing.OVERHEAD_BYTES
    assert sealed != sealing.seal(key, content, label)


@given(content=st.binary(max_size=60), position=st.integers(min_value=0), bit=st.integers(0, 7))
def test_seal_when_any_bit_or_the_label_or_the_key_differs_then_broken(content, position, bit):
    key, label = SecretBytes(KEY), b"label"
    sealed = bytearray(sealing.seal(key, content, label))
    good = bytes(sealed)
    sealed[position % len(sealed)] ^= 1 << bit

    for attempt in (
        lambda: sealing.unseal(key, bytes(sealed), label),
        lambda: sealing.unseal(key, good, b"other"),
        lambda: sealing.unseal(SecretBytes(bytes(32)), good, label),
        lambda: sealing.unseal(key, good[:20], label),
        lambda: sealing.unseal_key(key, good[:20], label),
        lambda: sealing.unseal_key(key, bytes(sealed), label),
    ):
        with pytest.raises(sealing.SealBroken):
            attempt()


def test_authenticate_when_compared_with_rfc_4231_then_equal():
    # Test case 2 of RFC 4231.
    digest = authenticate(SecretBytes(b"Jefe"), b"what do ya want for nothing?")

    assert digest.hex() == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
