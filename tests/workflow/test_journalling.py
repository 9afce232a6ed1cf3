"""The journal: reads leave a line, heads are signed, and what was cut or changed is named."""

import csv
import dataclasses
import io

import pytest

from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.journal import Action, JournalHead, PrintedHead, grouped_head
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.referral import create_identity
from fieldscreen.vault import LineFilter, Record
from fieldscreen.workflow.assessing import assess_case
from fieldscreen.workflow.cases import create_case, open_case, save_statement
from fieldscreen.workflow.erasing import CopiesState, ErasureGround, OlderCopies, erase_case
from fieldscreen.workflow.heads import head_holds
from fieldscreen.workflow.interviewing import open_interview, start_interview
from fieldscreen.workflow.journalling import (
    export_journal,
    find_case,
    journal_rows,
    keep_signed_head,
    note_found,
    verify_journal,
)
from fieldscreen.workflow.referring import (
    default_choices,
    export_referral,
    prepare_referral,
    referral_file,
    sign_referral,
)
from fieldscreen.workflow.workplace import PROFILE
from support.offices import OFFICE, PASSPHRASE, WORKER, content, rehearsed

CANARY = "Canari-Ștefănescu-7731"


@pytest.fixture
def case(workplace):
    rehearsed(workplace)
    made = create_case(workplace, CANARY)
    sitting = start_interview(workplace, made.identifier, "reperage_mineur")
    sitting.answer("/data/who/child_given_name", CANARY)
    return made


def _prepared(workplace, case):
    choices = dataclasses.replace(default_choices(workplace, case.identifier), recipient=OFFICE)
    return prepare_referral(workplace, case.identifier, choices)


def _tamper(workplace, *statements):
    """Change the table as somebody with the key and another tool would."""

    def change(store):
        for trigger in ("journal_is_never_changed", "journal_is_never_cut"):
            store.connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
        for statement in statements:
            store.connection.execute(statement)

    workplace.vault._ask(change)


def _cut(workplace, first):
    """Take the end of the journal away, and have the store go on from what is left."""
    _tamper(workplace, f"DELETE FROM journal WHERE sequence >= {int(first)}")  # noqa: S608  a number
    workplace.vault._ask(lambda store: setattr(store, "_last", store.journal_newest(LineFilter(), 1)[0]))


def test_reading_when_anything_of_a_case_is_shown_then_there_is_a_line(workplace, case):
    interview = open_case(workplace, case.identifier).interviews[0].interview.identifier
    for read, action in (
        (lambda: open_case(workplace, case.identifier), Action.CASE_READ),
        (lambda: open_interview(workplace, interview), Action.INTERVIEW_READ),
        (lambda: assess_case(workplace, case.identifier, "fr"), Action.ASSESSMENT_MADE),
        (lambda: default_choices(workplace, case.identifier), Action.CASE_READ),
        (lambda: _prepared(workplace, case), Action.CASE_READ),
        (lambda: note_found(workplace, [case.identifier]), Action.CASE_FOUND),
    ):
        before = workplace.vault.last_line().sequence
        read()
        lines = [line for line in workplace.vault.journal() if line.sequence > before]
        assert (lines[-1].action, lines[-1].case, lines[-1].digest) == (action, case.identifier, "")
    signed = sign_referral(workplace, _prepared(workplace, case))
    referral_file(workplace, signed.referral.identifier)
    assert workplace.vault.journal()[-1].action is Action.REFERRAL_READ


def test_search_when_it_found_nothing_then_there_is_no_line(workplace):
    before = workplace.vault.last_line()
    note_found(workplace, [])
    assert workplace.vault.last_line() == before


def test_head_when_the_vault_is_locked_then_it_is_signed_and_kept(workplace, case):
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    (head,) = workplace.vault.all(JournalHead)
    locked, signed = workplace.vault.journal()[-3:-1]
    assert (locked.action, signed.action) == (Action.VAULT_LOCKED, Action.HEAD_SIGNED)
    assert (head.sequence, head.hash) == (locked.sequence, locked.hash)
    assert head_holds(head, workplace.identity.certificate)
    assert not head_holds(dataclasses.replace(head, sequence=1), workplace.identity.certificate)
    workplace.vault.check()


def test_head_when_it_cannot_be_signed_then_the_lock_goes_on(workplace, case):
    spoiled = dataclasses.replace(workplace.identity, private_key=b"none")
    workplace.vault.commit(workplace.change(Action.IDENTITY_CREATED, Record(spoiled, PROFILE)))
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    assert workplace.vault.all(JournalHead) == ()
    assert [line.action for line in workplace.vault.journal()[-2:]] == [
        Action.VAULT_LOCKED,
        Action.VAULT_OPENED,
    ]
    assert workplace.vault.verify_journal() == workplace.vault.journal_head()


def test_head_when_a_referral_is_signed_then_the_printed_one_is_in_pages_record_and_vault(workplace, case):
    prepared = _prepared(workplace, case)
    referral = sign_referral(workplace, prepared).referral
    line = workplace.vault.journal()[referral.journal_sequence - 1]
    assert (line.hash, line.action) == (referral.journal_head, Action.CASE_READ)
    kept = workplace.vault.get(JournalHead, str(referral.journal_sequence))
    assert head_holds(kept, workplace.identity.certificate)
    asked = PrintedHead.parse(f"{line.sequence} – {grouped_head(line.hash)}")
    assert verify_journal(workplace, asked).found_at == line.sequence


def test_head_when_a_referral_is_exported_then_it_is_signed_before(workplace, case, tmp_path):
    signed = sign_referral(workplace, _prepared(workplace, case))
    before = len(workplace.vault.all(JournalHead))
    export_referral(workplace, signed.referral.identifier, tmp_path)
    assert len(workplace.vault.all(JournalHead)) == before + 1
    assert [line.action for line in workplace.vault.journal()[-2:]] == [
        Action.HEAD_SIGNED,
        Action.REFERRAL_EXPORTED,
    ]


def test_check_when_all_is_well_then_every_line_and_head_holds(workplace, case):
    keep_signed_head(workplace)
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    lines = len(workplace.vault.journal())
    report = verify_journal(workplace)
    assert report.holds
    assert (report.lines, report.broken_at, report.heads, report.bad_heads) == (lines, None, 2, ())
    assert workplace.vault.journal()[-1].action is Action.JOURNAL_VERIFIED


@pytest.mark.parametrize(
    ("statement", "broken_at"),
    [
        ("UPDATE journal SET actor = 'x' WHERE sequence = 4", 4),
        ("UPDATE journal SET action = 'flown' WHERE sequence = 4", 4),
        ("UPDATE journal SET at = 'hier' WHERE sequence = 1", 1),
        ("DELETE FROM journal WHERE sequence = 5", 5),
        ("DELETE FROM journal WHERE sequence = 1", 1),
    ],
)
def test_check_when_a_line_was_changed_or_removed_then_the_first_such_line_is_named(
    workplace, case, statement, broken_at
):
    _tamper(workplace, statement)
    report = verify_journal(workplace)
    assert (report.holds, report.broken_at, report.lines) == (False, broken_at, broken_at - 1)


def test_check_when_the_end_was_cut_then_the_signed_head_gives_it_away(workplace, case):
    line = workplace.vault.last_line()
    keep_signed_head(workplace)
    _cut(workplace, line.sequence)
    report = verify_journal(workplace)
    assert not report.holds
    assert report.broken_at == line.sequence


def test_check_when_the_end_was_rewritten_then_the_signed_head_does_not_agree(workplace, case):
    line = workplace.vault.last_line()
    keep_signed_head(workplace)
    _cut(workplace, line.sequence)
    for number in range(3):
        save_statement(
            workplace, case.identifier, Statement(f"s{number}", Source.SEEN, "vu", "fr", workplace.now())
        )
    report = verify_journal(workplace)
    assert (report.broken_at, report.bad_heads) == (None, (line.sequence,))
    assert not report.holds


def test_check_when_a_head_was_signed_with_another_key_then_it_is_not_judged(workplace, case):
    keep_signed_head(workplace)
    fresh = create_identity(WORKER, now=workplace.now())
    workplace.vault.commit(workplace.change(Action.IDENTITY_CREATED, Record(fresh, PROFILE)))
    report = verify_journal(workplace)
    assert workplace.vault.get(SigningIdentity, PROFILE) == fresh
    assert (report.heads, report.other_heads, report.holds) == (0, 1, True)


def test_check_when_a_printed_head_is_of_no_line_then_it_says_so(workplace, case):
    line = workplace.vault.journal()[2]
    assert verify_journal(workplace, PrintedHead(line.hash[:16])).found_at == 3
    assert verify_journal(workplace, PrintedHead(line.hash)).holds
    for asked in (PrintedHead("ab" * 8), PrintedHead(line.hash[:16], 4)):
        report = verify_journal(workplace, asked)
        assert (report.found_at, report.holds, report.broken_at) == (None, False, None)


@pytest.mark.parametrize(
    "written",
    [
        "7 – 3F2A 91BC 0D4E 77A1",
        "7: 3f2a91bc0d4e77a1",
        "7 3F2A 91BC 0D4E 77A1",
        " 3F2A 91BC 0D4E  77A1 ",
        "3f2a91bc0d4e77a1" * 4,
    ],
)
def test_printed_head_when_copied_by_hand_then_its_digits_are_read(written):
    read = PrintedHead.parse(written)
    assert read.digits.startswith("3f2a91bc0d4e77a1")
    assert read.sequence == (7 if written.startswith("7") else None)


@pytest.mark.parametrize("written", ["", "7", "3F2A 91BC", "g" * 16, "ab" * 33])
def test_printed_head_when_it_is_too_short_or_no_number_then_it_is_refused(written):
    with pytest.raises(InvalidValueError):
        PrintedHead.parse(written)


def test_rows_when_filtered_then_only_those_lines_come_newest_first(workplace, case):
    other = create_case(workplace)
    open_case(workplace, other.identifier)
    assert find_case(workplace, other.code) == other.identifier
    assert find_case(workplace, "AAA-AAA-A") is None
    rows = journal_rows(workplace, case=other.identifier)
    assert [row.action for row in rows] == [Action.CASE_READ, Action.CASE_CREATED]
    assert {row.case_code for row in rows} == {other.code}
    (made,) = journal_rows(workplace, case=other.identifier, action=Action.CASE_CREATED)
    assert made == rows[1]
    assert journal_rows(workplace, case=other.identifier, before=rows[0].sequence) == (made,)
    assert len(journal_rows(workplace, limit=2)) == 2


def test_rows_when_a_case_is_erased_then_its_lines_stay_without_its_code(workplace, case):
    erase_case(
        workplace,
        case.identifier,
        typed_code=case.code,
        ground=ErasureGround.ENTERED_BY_MISTAKE,
        older_copies=OlderCopies(CopiesState.NONE_KNOWN),
    )
    rows = journal_rows(workplace, case=case.identifier)
    assert rows[0].action is Action.CASE_ERASED
    assert {(row.case_code, row.is_erased) for row in rows} == {("", True)}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_export_when_written_then_it_has_every_line_and_nothing_of_what_a_case_says(
    workplace, case, tmp_path, language
):
    path = export_journal(workplace, tmp_path / "journal.csv", language)
    text = path.read_bytes().decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text), delimiter=";")
    assert len(head) == 6
    assert [int(row[0]) for row in rows] == list(range(1, workplace.vault.last_line().sequence + 1))
    assert rows[-1][5] == workplace.vault.journal_head()
    assert CANARY not in text
    assert case.identifier not in text
    assert {row[4] for row in rows} == {"", case.code}


def test_export_when_a_name_looks_like_a_formula_then_a_spreadsheet_sees_text(workplace, tmp_path):
    sly = dataclasses.replace(WORKER, name="=HYPERLINK(1)")
    workplace.vault.commit(workplace.change(Action.PROFILE_SAVED, Record(sly, PROFILE)))
    workplace._worker = sly
    create_case(workplace)
    path = export_journal(workplace, tmp_path / "j.csv", "fr")
    assert "'=HYPERLINK" in path.read_text("utf-8-sig")
    assert ";=HYPERLINK" not in path.read_text("utf-8-sig")


def test_words_when_an_act_is_added_then_it_has_words_in_both_languages():
    wording = content().journal_wording
    for action in Action:
        assert {"fr", "en"} <= wording.languages(f"action.{action}")
