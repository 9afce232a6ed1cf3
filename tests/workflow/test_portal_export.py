"""The unofficial model's fields for a portal: what the pages say, as table and JSON, and journalled."""

import csv
import dataclasses
import io
import json
import os
import re
import subprocess

import pytest

from fieldscreen.cli import run
from fieldscreen.cli.arguments import read_arguments
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Agreement, AgreementStatus, ReferralKind
from fieldscreen.domain.workers import Recipient
from fieldscreen.referral.blocks import Heading
from fieldscreen.referral.composing.portal_fields import portal_fields
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.portal_export import (
    FieldsForm,
    FieldsMissingError,
    export_fields,
    fields_of,
    note_copied,
    save_fields,
)
from fieldscreen.workflow.referring import default_choices, prepare_referral, sign_referral
from fieldscreen.workflow.spreadsheet import table
from support.offices import PASSPHRASE, opened, workplace_on


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """A vault with one signed model for the MNIOP; its folder is the first one."""
    with opened(workplace_on(tmp_path_factory.mktemp("fields") / "vault")) as made:
        yield made


@pytest.fixture(scope="module")
def signed(office):
    case = create_case(office).identifier
    sitting = start_interview(office, case, "entretien_adulte")
    sitting.answer("/data/consent/agreement", "yes")
    sitting.answer("/data/who/given_name", "=Sanda")
    sitting.answer("/data/who/birth_date", "1990-03-02")
    sitting.answer("/data/who/age_doubt", "no")
    sitting.answer("/data/needs/rights_told", "Expliqués en roumain.")
    choices = dataclasses.replace(
        default_choices(office, case),
        recipient=Recipient("Mécanisme d’exemple", "00"),
        kind=ReferralKind.MNIOP,
        agreement=Agreement(AgreementStatus.GIVEN, "Expliqué; en roumain."),
        is_synthetic=True,
    )
    return sign_referral(office, prepare_referral(office, case, choices))


def _bare(words):
    return re.sub(r"[\s\u00ad\u00a0\u202f-]", "", words)


def test_fields_when_read_say_nothing_that_the_pages_do_not(office, signed, tmp_path):
    (tmp_path / "one.pdf").write_bytes(signed.pdf)
    said = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "one.pdf", "-"], capture_output=True, check=True
    )
    pages = _bare(said.stdout.decode())
    found = fields_of(office, signed.referral.identifier)

    assert len(found.fields) > 30
    assert next(one.value for one in found.fields if one.label == "Prénom") == "=Sanda"
    for one in found.fields:
        words = [*one.label.split(), *one.value.replace("\n", " ").split()]
        assert [word for word in words if _bare(word) not in pages] == []


def test_fields_when_saved_as_a_table_open_in_a_spreadsheet_and_hold_no_formula(office, signed, tmp_path):
    path = export_fields(office, signed.referral.identifier, FieldsForm.CSV, tmp_path)

    content = path.read_bytes()
    head, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";")
    assert content.startswith(b"\xef\xbb\xbf")
    assert path.name == signed.referral.file_name.replace(".pdf", ".csv")
    assert head[1].startswith("Données fictives – ")
    assert "Ce n’est pas un formulaire officiel" in head[1]
    assert ["child.1", "La personne", "Prénom", "'=Sanda"] in rows
    assert {len(row) for row in rows} == {4}
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)


@pytest.mark.parametrize(
    "words", ["=1+1", " =1", "+33 1", "-2", "@SUM(A1)", "\t=1", "\n=1", "＝1", "\u00a0=1"]
)
def test_table_when_words_could_be_a_formula_makes_words_of_them(words):
    (row,) = csv.reader(io.StringIO(table([[words, 3]]).decode("utf-8-sig"), newline=""), delimiter=";")

    assert row == [f"'{words}", "3"]


def test_fields_when_saved_as_json_say_that_they_are_not_official_and_only_possible(office, signed, tmp_path):
    path = export_fields(office, signed.referral.identifier, FieldsForm.JSON, tmp_path / "own.json")

    told = json.loads(path.read_text(encoding="utf-8"))
    assert told["is_official"] is False
    assert "Données fictives" in told["notice"]
    assert told["document_sha256"] == signed.referral.sha256
    assert told["htcds"]["vic_TraffickingStatus"] == "PossibleVictimOfTrafficking"
    assert {"id": "child.1", "section": "La personne", "label": "Prénom", "value": "=Sanda"} in told["fields"]


def test_fields_when_they_leave_have_lines_in_the_journal_and_one_more_where_they_could_not(
    office, signed, tmp_path
):
    export_fields(office, signed.referral.identifier, FieldsForm.CSV, tmp_path)
    note_copied(office, fields_of(office, signed.referral.identifier))
    with pytest.raises(OSError, match="none"):
        export_fields(office, signed.referral.identifier, FieldsForm.CSV, tmp_path / "none" / "x.csv")

    told = {Action.FIELDS_EXPORTED, Action.FIELD_COPIED, Action.FIELDS_EXPORT_FAILED}
    lines = [line for line in office.vault.journal() if line.action in told][-4:]
    assert [line.action for line in lines] == [
        Action.FIELDS_EXPORTED,
        Action.FIELD_COPIED,
        Action.FIELDS_EXPORTED,
        Action.FIELDS_EXPORT_FAILED,
    ]
    assert {line.case for line in lines} == {signed.referral.case}


def test_fields_when_seen_and_then_saved_have_one_line_for_each_and_are_not_read_again(
    office, signed, tmp_path
):
    before = len(office.vault.journal())
    found = fields_of(office, signed.referral.identifier)
    save_fields(office, found, FieldsForm.CSV, tmp_path)
    export_fields(office, signed.referral.identifier, FieldsForm.JSON, tmp_path)

    done = [line.action for line in office.vault.journal()[before:]]
    assert [action for action in done if action is not Action.HEAD_SIGNED] == [
        Action.REFERRAL_READ,
        Action.FIELDS_EXPORTED,
        Action.FIELDS_EXPORTED,
    ]


def test_fields_when_the_document_is_of_another_kind_are_refused(office):
    case = create_case(office).identifier
    start_interview(office, case, "reperage_mineur")
    choices = dataclasses.replace(default_choices(office, case), is_synthetic=True)
    other = sign_referral(office, prepare_referral(office, case, choices)).referral

    with pytest.raises(FieldsMissingError):
        fields_of(office, other.identifier)


def test_fields_command_when_asked_saves_them_and_says_where(office, signed, tmp_path, capsys):
    number = str(signed.referral.number)
    office.lock()
    for language, words in (("fr", "Champs enregistrés"), ("en", "Fields saved")):
        reader, writer = os.pipe()
        os.write(writer, PASSPHRASE.encode())
        os.close(writer)
        asked = ["referral", "fields", number, "--out", str(tmp_path), "--lang", language]
        asked += ["--passphrase-fd", str(reader)]

        assert run(read_arguments(asked), lambda _folder: office) == 0
        assert words in capsys.readouterr().out
    office.unlock(PASSPHRASE)
    assert len(list(tmp_path.glob("*.csv"))) == 1


def test_fields_when_a_section_says_nothing_then_the_others_are_still_there():
    assert list(portal_fields([("actions", "Fait", ()), ("x", "X", (Heading("X"),))], "fr")) == []
