"""Marks of those who informed, from the first document of a case to its complements."""

import dataclasses
import io
import json

import pikepdf
import pytest

from fieldscreen.domain.disclosures import Disclosure, Ground, HeldBack, ItemKind
from fieldscreen.domain.referrals import Agreement, AgreementStatus, ReferralKind
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.referral.embedded import read_record
from fieldscreen.workflow.cases import create_case, save_statement
from fieldscreen.workflow.following import begin_complement
from fieldscreen.workflow.gathering import gather_disclosed
from fieldscreen.workflow.informing import INFORMANTS
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.referring import default_choices, prepare_referral, sign_referral
from support.offices import OFFICE, opened, workplace_on

POPA = "Mme Popa, voisine"


@pytest.fixture(scope="module")
def workplace(tmp_path_factory):
    with opened(workplace_on(tmp_path_factory.mktemp("informing") / "vault")) as made:
        yield made


def case_of(workplace, **answers):
    case = create_case(workplace).identifier
    sitting = start_interview(workplace, case, "reperage_mineur")
    sitting.answer("/data/who/child_given_name", "Măriuța")
    sitting.answer("/data/who/age_estimated", "13")
    return case, sitting


def say(workplace, case, identifier, words, speaker, *, source=Source.THIRD_PERSON):
    save_statement(
        workplace, case, Statement(identifier, source, words, "fr", workplace.now(), speaker=speaker)
    )


def choices_of(workplace, case, **more):
    return dataclasses.replace(default_choices(workplace, case), recipient=OFFICE, is_synthetic=True, **more)


def speakers(pdf):
    return [one["speaker"] for one in read_record(pdf)["statements"]]


def text_of_record(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return opened.Root.AF[0].EF.F.read_bytes().decode()


def named(pdf):
    return {one["letter"]: one["name"] for one in read_record(pdf)["informants"]}


def test_complements_when_others_inform_later_name_only_them_and_no_letter_means_two_people(workplace):
    case, sitting = case_of(workplace)
    say(workplace, case, "s1", "Elle crie la nuit.", POPA)
    sitting.answer("/data/seen/seen_facts", "Mme Popa m’a montré la porte.")
    first = sign_referral(workplace, prepare_referral(workplace, case, choices_of(workplace, case)))
    assert (speakers(first.pdf), named(first.pdf)) == (["Informateur A"], {"A": POPA})
    assert [line["answer"] for line in read_record(first.pdf)["facts"]] == [
        "Informateur A m’a montré la porte."
    ]
    kept = workplace.vault.get(Disclosure, first.referral.identifier)
    assert [(one.letter, one.given) for one in kept.marks] == [("A", POPA)]

    unchanged = dataclasses.replace(begin_complement(workplace, first.referral.identifier), is_synthetic=True)
    nothing = gather_disclosed(workplace, case, unchanged).contents
    assert (nothing.statements, nothing.facts, nothing.since.changed, nothing.since.withdrawn_words) == (
        (), (), (), (),
    )  # fmt: skip

    say(workplace, case, "s0", "Elle a faim.", "M. Dinu, épicier")
    say(workplace, case, "s2", "Elle a froid.", POPA)
    second = prepare_referral(workplace, case, unchanged)
    assert sorted(speakers(second.pdf)) == ["Informateur A", "Informateur B"]
    assert named(second.pdf) == {"B": "M. Dinu, épicier"}

    # To another office everybody is named, by the same letters.
    other = choices_of(workplace, case, kind=ReferralKind.SIGNALEMENT)
    items = gather_disclosed(workplace, case, other).items
    sheet = next(one for one in items if one.kind is ItemKind.INFORMANTS)
    assert sheet.words.splitlines() == [f"A – {POPA}", "B – M. Dinu, épicier"]


def test_sheet_when_held_back_names_nobody_and_is_counted_with_its_reason(workplace):
    case, _sitting = case_of(workplace)
    say(workplace, case, "t1", "Elle crie la nuit.", POPA)
    begun = choices_of(workplace, case)
    item = gather_disclosed(workplace, case, begun).offered[-1]
    assert (item.kind, item.words, item.suggested) == (ItemKind.INFORMANTS, f"A – {POPA}", None)

    held = dataclasses.replace(begun, held_back=(HeldBack(INFORMANTS, Ground.ANOTHER_AT_RISK),))
    prepared = prepare_referral(workplace, case, held)
    record = text_of_record(prepared.pdf)

    assert "Popa" not in record
    assert read_record(prepared.pdf)["informants"] == []
    assert [(one.ground, one.count) for one in prepared.contents.held.grounds] == [
        (Ground.ANOTHER_AT_RISK, 1)
    ]


def test_sheet_when_the_teller_is_held_back_is_not_there_and_the_text_has_the_mark(workplace):
    case, sitting = case_of(workplace)
    say(workplace, case, "u1", "Elle crie la nuit.", POPA)
    sitting.answer("/data/seen/seen_facts", "Mme Popa m’a montré la porte.")
    held = choices_of(workplace, case, held_back=(HeldBack("teller:u1", Ground.CONFIDENCE),))

    prepared = prepare_referral(workplace, case, held)
    record = text_of_record(prepared.pdf)

    assert "Popa" not in record
    assert "Informateur A m’a montré la porte." in record
    assert prepared.echoes == ()


def test_sheet_when_the_document_is_the_unofficial_model_is_suggested_to_stay(workplace):
    case = create_case(workplace).identifier
    sitting = start_interview(workplace, case, "entretien_adulte")
    sitting.answer("/data/who/birth_date", "1990-03-02")
    sitting.answer("/data/who/age_doubt", "no")
    sitting.answer("/data/safety/interpreter", "Ioana Zed, bénévole")
    agreed = Agreement(AgreementStatus.GIVEN, "oui")
    model = choices_of(workplace, case, kind=ReferralKind.MNIOP, agreement=agreed)

    suggested = {one.key: one.suggested for one in gather_disclosed(workplace, case, model).offered}
    assert suggested[INFORMANTS] is Ground.NOT_NEEDED

    adult = dataclasses.replace(model, kind=ReferralKind.VULNERABLE_ADULT)
    record = read_record(prepare_referral(workplace, case, adult).pdf)
    named_line = next(line for line in record["facts"] if line["names_informant"])
    assert (named_line["answer"], named_line["value"]) == ("Interprète A", "Interprète A")
    assert [one["name"] for one in record["informants"]] == ["Ioana Zed, bénévole"]


def test_preview_when_the_child_names_whoever_informed_tells_the_worker(workplace):
    case, _sitting = case_of(workplace)
    say(workplace, case, "v1", "Elle crie la nuit.", POPA)
    say(workplace, case, "v2", "Madame Popa m’a entendue.", "", source=Source.CHILD_WORDS)

    said = prepare_referral(workplace, case, choices_of(workplace, case)).names_said

    assert [(one.mark.letter, one.names) for one in said] == [("A", ("popa",))]


def test_complement_when_the_first_document_was_signed_before_there_were_marks_repeats_nothing(
    workplace, monkeypatch
):
    case, sitting = case_of(workplace)
    say(workplace, case, "w1", "Elle crie la nuit.", POPA)
    say(workplace, case, "w2", "Elle a faim.", "M. Dinu, épicier")
    sitting.answer("/data/seen/seen_facts", "Mme Popa m’a montré la porte.")
    first = sign_referral(workplace, prepare_referral(workplace, case, choices_of(workplace, case)))
    _as_signed_before(
        monkeypatch, {"A": POPA, "B": "M. Dinu, épicier"}, {"Informateur A m’a": "Mme Popa m’a"}
    )

    begun = begin_complement(workplace, first.referral.identifier)
    nothing = gather_disclosed(workplace, case, begun).contents

    assert (nothing.statements, nothing.facts, nothing.since.changed, nothing.since.withdrawn_words) == (
        (), (), (), (),
    )  # fmt: skip


def _as_signed_before(monkeypatch, names, texts):
    """Let the records that are read be those of documents signed before: names in place of marks."""

    def old(pdf):
        written = json.dumps(read_record(pdf), ensure_ascii=False)
        for typed, was in texts.items():
            written = written.replace(typed, was)
        for letter, name in names.items():
            written = written.replace(f"Informateur {letter}", name)
        record = json.loads(written)
        del record["informants"]
        return record

    monkeypatch.setattr("fieldscreen.workflow.signed_records.read_record", old)
