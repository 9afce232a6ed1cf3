"""Two of three sheets, SLIP-39."""

import itertools

import pytest
import shamir_mnemonic

from fieldscreen.vault import RecoverySheetMistyped, Slip, check_sheet, draw_sheets, read_sheets


def opened(secret):
    with secret.reveal() as view:
        return bytes(view)


@pytest.fixture(scope="module")
def drawn():
    return draw_sheets()


def slip_of(texts):
    with pytest.raises(RecoverySheetMistyped) as caught:
        read_sheets(texts)
    return caught.value.slip, caught.value.sheet, caught.value.word


def test_sheets_when_any_two_are_read_then_the_same_secret(drawn):
    secret, sheets = drawn

    assert len(sheets) == 3
    assert {len(sheet.split()) for sheet in sheets} == {20}
    for pair in itertools.permutations(sheets, 2):
        assert opened(read_sheets(pair)) == opened(secret)


def test_sheets_when_read_by_the_reference_implementation_then_the_same_secret(drawn):
    secret, sheets = drawn

    assert shamir_mnemonic.combine_mnemonics(sheets[1:]) == opened(secret)


def test_sheets_when_of_the_standards_own_vectors_then_read_as_it_says():
    # SLIP-39 test vector 4, "basic sharing 2-of-3 (128 bits)".
    first = (
        "shadow pistol academic always adequate wildlife fancy gross oasis cylinder mustang wrist rescue "
        "view short owner flip making coding armed"
    )
    second = (
        "shadow pistol academic acid actress prayer class unknown daughter sweater depict flip twice unkind "
        "craft early superior advocate guest smoking"
    )

    # The vector was made with the passphrase "TREZOR"; without it the words give another secret.
    assert (
        shamir_mnemonic.combine_mnemonics((first, second), b"TREZOR").hex()
        == "b43ceb7e57a0ea8766221624d01b0864"
    )
    assert len(opened(read_sheets((first, second)))) == 16


def test_sheets_when_typed_carelessly_then_the_same_secret(drawn):
    secret, sheets = drawn
    numbered = "\n".join(f"{number}. {word.upper()}" for number, word in enumerate(sheets[0].split(), 1))
    short = " ".join(word[:4] for word in sheets[2].split())

    assert opened(read_sheets((numbered, short))) == opened(secret)


def test_sheet_when_a_word_is_no_word_of_the_list_then_it_is_named(drawn):
    words = drawn[1][0].split()

    assert slip_of((drawn[1][1], " ".join([*words[:6], "xylophone", *words[7:]]))) == (Slip.UNKNOWN, 2, 7)
    assert slip_of((" ".join([*words[:6], words[6][:4] + "x", *words[7:]]), drawn[1][1]))[:2] == (
        Slip.UNKNOWN,
        1,
    )


def test_sheet_when_a_word_is_missing_or_swapped_then_told(drawn):
    words = drawn[1][0].split()
    swapped = [words[1], words[0], *words[2:]]

    assert slip_of((" ".join(words[:-1]), drawn[1][1])) == (Slip.LENGTH, 1, 0)
    assert slip_of((drawn[1][1], " ".join(swapped))) == (Slip.CHECK, 2, 0)
    with pytest.raises(RecoverySheetMistyped):
        check_sheet(" ".join(swapped))
    check_sheet(" ".join(words))


def test_sheets_when_they_do_not_belong_together_then_told(drawn):
    other = draw_sheets()[1]

    assert slip_of((drawn[1][0], drawn[1][0])) == (Slip.TWICE, 0, 0)
    assert slip_of((drawn[1][0],)) == (Slip.TWICE, 0, 0)
    assert slip_of((drawn[1][0], other[1])) == (Slip.OTHER_SET, 0, 0)


def test_sheet_when_wrong_then_the_error_repeats_no_word(drawn):
    words = drawn[1][0].split()
    with pytest.raises(RecoverySheetMistyped) as caught:
        read_sheets((" ".join([words[1], words[0], *words[2:]]), drawn[1][1]))

    slip = caught.value
    assert str(slip) == f"recovery sheet {slip.sheet} mistyped: {slip.slip}, word {slip.word}"
    assert isinstance(slip.slip, Slip)
    assert caught.value.__cause__ is None
