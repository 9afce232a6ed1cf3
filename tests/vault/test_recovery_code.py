"""The printed code: what is forgiven, what is told, and that nothing wrong is ever taken for right."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldscreen.vault import RecoveryCodeMistyped, Slip, draw_code, read_code, write_code
from fieldscreen.vault.recovery_code import ALPHABET
from fieldscreen.vault.secret_bytes import SecretBytes

secrets_of_codes = st.binary(min_size=17, max_size=17)


def code_of(content):
    return write_code(SecretBytes(content))


def opened(secret):
    with secret.reveal() as view:
        return bytes(view)


def test_code_when_written_then_as_in_the_format_page(request):
    page = (request.config.rootpath / "docs" / "vault-format.md").read_text(encoding="utf-8")

    assert code_of(bytes(range(17))) in page


def test_code_when_drawn_then_eight_groups_of_four_and_never_twice():
    codes = {write_code(draw_code()) for _ in range(50)}

    assert len(codes) == 50
    for code in codes:
        assert [len(group) for group in code.split("-")] == [4] * 8
        assert not set(code) - set(ALPHABET) - {"-"}


@given(secrets_of_codes, st.randoms())
def test_code_when_typed_carelessly_then_the_same_secret(content, random):
    careless = {"0": "0Oo", "1": "1IiLl"}
    signs = [
        random.choice(careless.get(sign, sign + sign.lower())) for sign in code_of(content).replace("-", "")
    ]
    typed = "".join(sign + random.choice(["", "", "-", " ", "  ", "\n"]) for sign in signs)

    assert opened(read_code(typed)) == content


@given(secrets_of_codes, st.integers(0, 31), st.integers(1, 31))
@settings(deadline=None)
def test_code_when_one_sign_is_wrong_then_its_group_is_named(content, place, step):
    signs = code_of(content).replace("-", "")
    wrong = ALPHABET[(ALPHABET.index(signs[place]) + step) % 32]
    typed = signs[:place] + wrong + signs[place + 1 :]

    with pytest.raises(RecoveryCodeMistyped) as caught:
        read_code(typed)

    # 0 when by chance a slip elsewhere would explain it as well: about one code in 16,000.
    assert (caught.value.slip, caught.value.group) in {(Slip.CHECK, place // 4 + 1), (Slip.CHECK, 0)}


@given(secrets_of_codes, st.integers(0, 30))
@settings(deadline=None)
def test_code_when_two_neighbours_are_swapped_then_the_group_is_named(content, place):
    signs = code_of(content).replace("-", "")
    typed = signs[:place] + signs[place + 1] + signs[place] + signs[place + 2 :]
    if typed == signs:
        assert opened(read_code(typed)) == content
        return

    with pytest.raises(RecoveryCodeMistyped) as caught:
        read_code(typed)

    assert caught.value.group in {place // 4 + 1, 0}


def test_code_when_much_is_wrong_then_no_group_is_blamed():
    code = code_of(bytes(range(17)))
    typed = "ZZZZ" + code[4:14] + "-YYYY" + code[19:]

    with pytest.raises(RecoveryCodeMistyped) as caught:
        read_code(typed)

    assert (caught.value.slip, caught.value.group) == (Slip.CHECK, 0)


@pytest.mark.parametrize(
    ("change", "slip", "group"),
    [
        (lambda groups: [*groups[:2], groups[2][:3], *groups[3:]], Slip.LENGTH, 3),
        (lambda groups: [*groups[:5], groups[5] + "7", *groups[6:]], Slip.LENGTH, 6),
        (lambda groups: groups[:3], Slip.LENGTH, 0),
        (lambda _groups: [], Slip.LENGTH, 0),
        (lambda groups: [*groups[:4], "AU3B", *groups[5:]], Slip.UNKNOWN, 5),
        (lambda groups: [*groups[:7], "12é4"], Slip.UNKNOWN, 8),
    ],
)
def test_code_when_it_is_not_a_code_then_the_slip_and_the_group_are_named(change, slip, group):
    groups = code_of(bytes(range(17))).split("-")

    with pytest.raises(RecoveryCodeMistyped) as caught:
        read_code(" ".join(change(groups)))

    assert (caught.value.slip, caught.value.group) == (slip, group)


@given(st.text(max_size=60))
def test_code_when_anything_is_typed_then_only_a_slip_is_told(text):
    with pytest.raises(RecoveryCodeMistyped):
        read_code(text)
