"""One spelling for what people type, and how names sound."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from fieldscreen.domain.folding import composed, fold, fold_word, spans
from fieldscreen.domain.sounding import sounds


@example("\u1d2c")
@example("ой\u0306")
@given(some.text(max_size=40))
def test_fold_when_folded_again_then_nothing_changes(words):
    assert fold(fold(words)) == fold(words)


@given(some.text(max_size=40))
def test_fold_when_marks_stand_apart_then_the_same(words):
    assert fold(unicodedata.normalize("NFD", words)) == fold(words)


@given(some.text(max_size=60))
def test_spans_when_cut_out_then_each_folds_to_its_word(words):
    text = composed(words)
    found = list(spans(text))
    assert all(word in fold(text[start:end]).split() for start, end, word in found)
    assert [one[0] for one in found] == sorted(one[0] for one in found)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Măriuța Đorđević-Łuk", "mariuta dordevic luk"),
        ("Ђорђе Живковић", "dorde zivkovic"),
        ("Йорданка Петрова", "jordanka petrova"),
        ("L’été d’Irıs, K7M-2QX-4", "l ete d iris k7m 2qx 4"),
        ("Straße Ærø œuvre", "strasse aero oeuvre"),
    ],
)
def test_fold_when_given_then_bare_letters(written, folded):
    assert fold(written) == folded
    assert fold_word("ŞTEFAN") == "stefan"


@pytest.mark.parametrize(
    "pair",
    [
        "Ștefan Stefan", "Ștefan Shtefan", "Ștefan Chtefan", "Ștefan Stephan", "Ionuț Ionutz",
        "Ionut Ionutz", "Jelena Yelena", "Jelena Elena", "Đorđe Djordje", "Ђорђе Djordje", "Ђорђе Đorđe",
        "Живка Zhivka", "Živka Jivka", "Khadija Hadija", "Hristo Christo", "Cătălina Katalina",
        "Юлия Yulia", "Юлия Iulia", "Йорданка Yordanka", "Roxana Roksana", "Шакира Chakira", "Marie Mari",
    ],
)  # fmt: skip
def test_sounds_when_two_spellings_of_a_name_then_they_share_one(pair):
    first, second = pair.split()
    assert sounds(first) & sounds(second)


@pytest.mark.parametrize("pair", ["Ana Ina", "Ion Ana", "Petru Pedro", "Dragan Dragana", "Maria Mara"])
def test_sounds_when_two_names_then_they_share_none(pair):
    first, second = pair.split()
    assert not sounds(first) & sounds(second)


@given(some.text(max_size=30))
def test_sounds_when_any_text_then_plain_letters_or_none(word):
    assert all(sound == sound.strip() and " " not in sound for sound in sounds(word))
    assert sounds(word) == sounds(word.upper()) or len(word.casefold()) != len(word)
