"""No sign a person typed may vanish, hide, or turn the line round."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.referral.rendering.scripts import (
    has_right_to_left,
    in_visual_order,
    joined,
    runs_right_to_left,
    settable,
)


def everything(_sign: str) -> bool:
    return True


@given(st.text())
def test_settable_when_given_any_text_leaves_no_sign_without_a_picture(words: str) -> None:
    shown, _ = settable(words, everything)

    for place, sign in enumerate(shown):
        inner_joiner = sign in "\u200c\u200d" and 0 < place < len(shown) - 1
        assert (
            sign == "\n" or inner_joiner or unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
        )


@given(st.text(), st.text(alphabet="abcdeé țș", min_size=1))
def test_settable_when_no_font_has_a_sign_spells_it_out_and_tells(words: str, covered: str) -> None:
    shown, spelt = settable(words, lambda sign: sign in covered or sign in " \n[]U+0123456789ABCDEF")

    for stand_in in spelt:
        assert stand_in in shown
    for sign in unicodedata.normalize("NFC", words):
        if sign.isalpha() and sign not in covered and sign not in "U0123456789ABCDEF":
            assert f"[U+{ord(sign):04X}]" in shown


def test_settable_when_an_override_hides_in_a_name_shows_it() -> None:
    shown, spelt = settable("Mo\u202enosnhoJ", everything)

    assert shown == "Mo[U+202E]nosnhoJ"
    assert spelt == ("[U+202E]",)


def test_settable_when_letters_are_decomposed_composes_them() -> None:
    assert settable("S\u0326tefania", everything)[0] == "\u0218tefania"


def test_settable_when_lines_end_in_any_way_keeps_the_lines() -> None:
    assert settable("a\r\nb\rc\u2028d\x0be", everything)[0] == "a\nb\nc\nd\ne"


def test_settable_when_a_joiner_stands_between_arabic_letters_keeps_it_as_spelling() -> None:
    assert settable("\u0645\u06cc\u200c\u062e", everything)[1] == ()
    assert settable("a\u200cb", everything)[1] == ("[U+200C]",)


@given(st.text(alphabet=st.characters(codec="ascii", exclude_categories=["Cc"])))
def test_visual_order_when_text_is_latin_changes_nothing(words: str) -> None:
    assert not has_right_to_left(words)
    assert in_visual_order(joined(words), right_to_left=False) == words


def test_visual_order_when_text_is_arabic_joins_and_reverses() -> None:
    line = in_visual_order(joined("سلام عليكم"), right_to_left=True)

    assert unicodedata.normalize("NFKC", line[::-1]) == "سلام عليكم"
    assert runs_right_to_left("سلام abc")
    assert not runs_right_to_left("abc سلام")
    assert not runs_right_to_left("12")
