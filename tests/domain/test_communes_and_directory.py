"""Communes as people type them, and the office each belongs to."""

import hashlib
from datetime import date

import pytest

from fieldscreen.domain.communes import Communes, CommunesInvalidError, fold_names
from fieldscreen.domain.directory import (
    CONTACTS,
    Detail,
    DirectoryInvalidError,
    Fact,
    Mark,
    Office,
    OfficeKind,
    check_office,
)
from fieldscreen.domain.encoding import decode, encode
from fieldscreen.domain.workers import Recipient
from support.offices import content

DEPARTEMENTS = {f"{n:02d}" for n in range(1, 96) if n != 20} | {"2A", "2B", "971", "972", "973", "974", "976"}


@pytest.fixture(scope="module")
def communes():
    return content().communes


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("st denis", "93066"),
        ("SAINT-DENIS", "93066"),
        ("St Denis 974", "97411"),
        ("sainte marie 974", "97418"),
        ("paris 13eme", "75113"),
        ("Paris 1er", "75101"),
        ("marseille 3", "13203"),
        ("lyon", "69123"),
        ("hay les roses", "94038"),
        ("neuilly s/ seine", "92051"),
        ("mont st michel", "50353"),
        ("evry courcouronnes", "91228"),
        ("93066", "93066"),
        ("2a004", "2A004"),
        ("œuilly 51", "51410"),
    ],
)
def test_communes_when_typed_as_people_type_then_the_likeliest_comes_first(communes, typed, code):
    assert communes.find(typed)[0].code == code


def test_communes_when_nothing_fits_or_nothing_is_typed_then_nothing_is_found(communes):
    assert communes.find("xqzv") == communes.find("  ") == communes.find("99999") == ()


def test_communes_when_a_whole_name_is_asked_for_then_only_an_unmistakable_one_is_given(communes):
    assert communes.named("saint denis") is None  # there are several
    assert communes.named("saint denis", "93").code == "93066"
    assert communes.named("Arbignieu").of == "01015"


def test_communes_when_read_then_every_departement_has_some_and_lyon_has_its_fifty_eight(communes):
    assert {one.department for one in communes if len(one.department) == 2 or one.department < "975"} >= (
        DEPARTEMENTS - {"976"}
    )
    assert len([one for one in communes if one.area == "69M" and not one.of]) == 58
    assert len([one for one in communes if "Arrondissement" in one.name and one.of]) == 45


@pytest.mark.parametrize("line", ["01001", "01001\tx\tName", "\t3\tName", "01001\t3\tN\t\t\t\t"])
def test_communes_when_a_line_is_none_then_it_is_named(line):
    with pytest.raises(CommunesInvalidError) as caught:
        Communes(f"# head\n{line}")

    assert caught.value.line == 2


def test_names_when_folded_then_every_spelling_is_one():
    assert {fold_names(one) for one in ("St-Étienne", "saint etienne", "SAINT’ÉTIENNE")} == {"saint etienne"}


def test_directory_when_shipped_then_each_of_the_101_departements_has_one_office():
    directory = content().directory("fr")
    areas = [area for office in directory.offices for area in office.areas]

    assert len(DEPARTEMENTS) == 101
    assert sorted(areas) == sorted(DEPARTEMENTS | {"69M"})
    assert directory.office("crip-67-68").areas == ("67", "68")
    assert directory.office("crip-2a-2b").areas == ("2A", "2B")


def test_directory_when_shipped_then_no_address_mail_or_telephone_is_in_it_and_each_value_has_a_source():
    for language in ("fr", "en"):
        for office in content().directory(language).offices:
            assert not any(office.value(one) for one in CONTACTS if one is not Detail.PORTAL)
            assert all(fact.source and fact.checked for fact in office.facts.values())
            assert office.mark(Detail.PHONE) is Mark.UNKNOWN


def test_directory_when_shipped_then_its_national_number_is_the_one_of_the_danger_card():
    import tomllib

    card = tomllib.loads((content().folder / "cards/danger-numbers.toml").read_text(encoding="utf-8"))
    said = next(one for one in card["number"] if one["number"] == "119")
    national = content().directory("en").national

    assert national.number == said["number"]
    assert (national.fact.mark, national.fact.checked) == (Mark(said["status"]), said["checked"])


@pytest.mark.parametrize(
    ("typed", "office"),
    [
        ("lyon", "crip-69m"),
        ("villefranche sur saone", "crip-69"),
        ("strasbourg", "crip-67-68"),
        ("mulhouse", "crip-67-68"),
        ("bastia", "crip-2a-2b"),
        ("saint denis 974", "crip-974"),
        ("marseille 3", "crip-13"),
        ("lyon 3", "crip-69m"),
    ],
)
def test_directory_when_a_place_has_a_body_of_its_own_then_that_answers_for_it(communes, typed, office):
    found = content().directory("fr").responsible(communes.find(typed)[0])

    assert [one.identifier for one in found] == [office]


def test_directory_when_other_law_holds_then_no_office_is_proposed_and_it_says_so(communes):
    directory = content().directory("en")
    every = {one.area for one in communes}

    assert directory.responsible(communes.find("noumea")[0]) == ()
    assert "its own child protection law" in directory.elsewhere["988"]
    assert every == {area for one in directory.offices for area in one.areas} | set(directory.elsewhere)


def _office(checked, **facts):
    made = {Detail(key): Fact(value, Mark.VERIFIED, "an office", checked) for key, value in facts.items()}
    return Office("crip-93", OfficeKind.CRIP, ("93",), made)


def test_office_when_looked_at_half_a_year_ago_then_it_is_old_the_day_after():
    office = _office(date(2026, 5, 31), name="CRIP d’exemple", email="crip@exemple.invalid")

    assert not office.is_old(date(2026, 11, 30), 6)
    assert office.is_old(date(2026, 12, 1), 6)
    assert _office(None, name="CRIP", email="a@exemple.invalid").is_old(date(2026, 1, 1), 6)
    assert not _office(None, name="CRIP").is_old(date(2026, 1, 1), 6)
    assert _office(date(2026, 8, 31), name="CRIP", phone="0").is_old(date(2027, 3, 1), 6)


def test_office_when_own_then_it_takes_the_shipped_ones_place_and_reads_back():
    own = _office(date(2026, 11, 20), name="CRIP d’exemple", email="crip@exemple.invalid", size_limit_mb="7")
    directory = content().directory("fr").with_own([own])

    assert directory.office("crip-93") == own == decode(Office, encode(own))
    assert len(directory.offices) == 100
    assert own.size_limit_bytes == 7_000_000
    assert own.as_recipient() == Recipient(
        "CRIP d’exemple", "93", "", "crip@exemple.invalid", "", "an office", date(2026, 11, 20)
    )


@pytest.mark.parametrize(
    "facts",
    [{"name": " "}, {"name": "a\nb"}, {"name": "a", "email": "a@b\r\nBcc: x@y"},
     {"name": "a", "channels": "owl"}, {"name": "a", "size_limit_mb": "ten"},
     {"name": "a", "size_limit_mb": "0"}],
)  # fmt: skip
def test_office_when_a_value_cannot_be_used_then_it_is_refused(facts):
    with pytest.raises(DirectoryInvalidError):
        check_office(_office(None, **facts))


def test_communes_when_shipped_then_the_file_is_the_one_its_recipe_made():
    made = hashlib.sha256((content().folder / "directory/communes.tsv").read_bytes()).hexdigest()

    assert made == "607cdacc15522e75263208a0e95381394721a08e6f23ab5e0dd5b960bd8c38e3"
