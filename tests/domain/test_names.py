"""Which words of a free text are names, and where they stand again."""

import pytest

from fieldscreen.domain.folding import fold
from fieldscreen.domain.informants import InformantMark, informant_key, next_letter
from fieldscreen.domain.names import (
    Wanted,
    is_a_mark,
    is_a_parent,
    is_the_concerned,
    is_the_worker,
    names_in,
    replace_names,
)


def wanted(*given):
    return tuple(Wanted(str(n), tuple(fold(one).split()), names_in(one)) for n, one in enumerate(given))


def replaced(text, *given, shared=()):
    return replace_names(text, wanted(*given), frozenset(shared), lambda keys: f"<{'/'.join(keys)}>")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mme Popa, voisine", {"popa"}),
        ("Ioana Exemple, médiatrice, 06 00 00 00 00", {"ioana", "exemple"}),
        ("mme petit", {"petit"}),
        ("Une voisine du 3e étage", set()),
        ("Institutrice de l’enfant", set()),
        ("M. le directeur", set()),
        ("سلمى", {"سلمى"}),
        ("Иво, съсед", {"ivo"}),
    ],
)
def test_names_when_read_out_of_a_free_text_are_no_titles_ties_or_functions(text, names):
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Mme Popa m’a appelée hier.", "<0> m’a appelée hier."),
        ("Vu avec POPA et l’enfant", "Vu avec <0> et l’enfant"),
        ("Selon Mme Popa, voisine : « rien »", "Selon <0> : « rien »"),
        ("Popa-Martin", "<0>-Martin"),
        ("le nom popa", "le nom popa"),
        ("Rien à dire.", "Rien à dire."),
    ],
)
def test_name_when_it_stands_again_is_replaced_with_its_title_and_nothing_else(typed, expected):
    assert replaced(typed, "Mme Popa, voisine") == expected


def test_name_when_typed_with_another_accent_or_in_pieces_is_replaced():
    assert replaced("Ste\u0301phane Tara est venu", "Stéphane Ţară") == "<0> est venu"


def test_name_when_two_bear_it_stands_for_either_and_never_for_one_of_them():
    assert replaced("Popa l’a vue", "Mme Popa", "M. Popa") == "<0/1> l’a vue"
    assert replaced("M. Popa l’a vue", "Mme Popa", "M. Popa") == "<1> l’a vue"


def test_name_when_the_child_bears_it_too_is_replaced_only_beside_a_name_of_their_own():
    said = "Ana Popescu, que Maria Popescu a vue"
    assert replaced(said, "Maria Popescu", shared=("ana", "popescu")) == "Ana Popescu, que <0> a vue"


def test_name_when_a_place_bears_it_is_replaced_after_a_title_and_the_place_stays():
    said = "Vu à Saint-Martin ; Mme Martin l’a dit"
    made = replace_names(
        said, wanted("Mme Martin"), frozenset(), "".join, places=frozenset({"saint", "martin"})
    )
    assert made == "Vu à Saint-Martin ; 0 l’a dit"


def test_name_when_it_is_also_a_word_is_replaced_with_its_capital_only():
    assert replaced("Rose a une robe rose", "Rose") == "<0> a une robe rose"


def test_tie_without_a_name_when_it_stands_again_is_left_as_it_may_be_another():
    assert replaced("Une voisine a crié", "une voisine") == "Une voisine a crié"


@pytest.mark.parametrize(
    ("who", "said", "is_so"),
    [
        (is_a_parent, "La mère de l’enfant", True),
        (is_a_parent, "Le père, à voix basse", True),
        (is_a_parent, "mère d’une camarade", False),
        (is_a_parent, "La mère, d’une camarade", False),
        (is_a_parent, "La mère, Elena", False),
        (is_the_concerned, "l’enfant", True),
        (is_the_concerned, "elle-même", True),
        (is_the_concerned, "amie de l’enfant", False),
        (is_the_worker, "Moi-même", True),
        (is_the_worker, "ma collègue", False),
        (is_the_worker, "la médiatrice elle-même", False),
        (is_a_mark, "Informateur B", True),
        (is_a_mark, "Interprète AA", True),
        (is_a_mark, "Interprète Ana", False),
        (is_a_mark, "interprète", False),
    ],
)
def test_words_for_somebody_when_nobody_is_named_tell_who_it_is(who, said, is_so):
    assert who(said) is is_so


def test_letters_when_given_in_turn_are_never_given_twice():
    taken = []
    for _ in range(30):
        taken.append(next_letter(taken))
    assert taken[:2] == ["A", "B"]
    assert taken[25:28] == ["Z", "AA", "AB"]
    assert len(set(taken)) == 30


def test_informant_when_typed_with_another_comma_is_the_same():
    assert InformantMark("A", "Mme Popa, voisine").key == informant_key("mme Popa – Voisine")
    assert informant_key("Mme Popa") != informant_key("M. Popa")
