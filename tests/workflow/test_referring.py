import dataclasses

import pytest

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.cases import CaseStatus
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import ParentsInformed, Urgency
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.workers import Recipient
from fieldscreen.workflow.cases import create_case, list_cases, open_case, save_statement
from fieldscreen.workflow.gathering import gather
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.referring import (
    NothingToReferError,
    default_choices,
    export_referral,
    keep_choices,
    known_recipients,
    prepare_referral,
    referral_file,
    save_recipient,
    sign_referral,
)
from fieldscreen.workflow.verifying import Verdict, verify_file
from support.offices import PASSPHRASE, WORKER

OFFICE = Recipient("CRIP d’exemple", "00")


@pytest.fixture
def case(workplace):
    """A case with one interview, a few answers and two absences."""
    made = create_case(workplace)
    sitting = start_interview(workplace, made.identifier, "reperage_mineur")
    sitting.answer("/data/who/child_given_name", "Măriuța")
    sitting.answer("/data/who/age_estimated", "13")
    sitting.answer("/data/place/commune", "Exempleville")
    sitting.answer("/data/place/department", "00")
    sitting.answer("/data/school/attends", "no", source=Source.THIRD_PERSON)
    sitting.answer("/data/school/absence_since", "2026-09")
    sitting.answer("/data/seen/long_hours", "yes")
    sitting.mark("/data/seen/violence", AnswerState.NOT_SAFE)
    sitting.mark("/data/said/debt", AnswerState.REFUSED)
    sitting.answer("/data/said/words_exact", "Mă bate.")
    sitting.answer("/data/said/words_language", "ro")
    sitting.answer("/data/urgency/urgency_level", "immediate")
    sitting.answer("/data/parents/parents_informed", "no_contrary_to_interest")
    sitting.answer("/data/parents/not_informed_reason", "Il est présent.")
    return made.identifier


def _contents(workplace, case, **changes):
    choices = dataclasses.replace(default_choices(workplace, case), recipient=OFFICE, **changes)
    return gather(workplace, case, choices)


def test_choices_when_first_asked_then_they_are_what_the_answers_say(workplace, case):
    choices = default_choices(workplace, case)
    assert choices.urgency is Urgency.IMMEDIATE
    assert (choices.parents.status, choices.parents.details) == (
        ParentsInformed.NO_CONTRARY_TO_INTEREST,
        "Il est présent.",
    )
    assert choices.recipient.department == "00"


def test_choices_when_kept_then_a_lock_costs_no_word(workplace, case):
    typed = dataclasses.replace(default_choices(workplace, case), actions_taken="Appel au collège.")
    keep_choices(workplace, case, typed)
    lines = len(workplace.vault.journal())
    keep_choices(workplace, case, typed)
    assert len(workplace.vault.journal()) == lines
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    assert default_choices(workplace, case) == typed


def test_choices_when_the_case_has_no_interview_then_there_is_nothing_to_refer(workplace):
    empty = create_case(workplace)
    with pytest.raises(NothingToReferError):
        default_choices(workplace, empty.identifier)


def test_contents_when_gathered_then_every_state_stays_apart_and_no_gap_becomes_a_fact(workplace, case):
    contents = _contents(workplace, case)
    states = {line.ref.rsplit("/", 1)[-1]: line.state for line in contents.unknowns}
    assert states["violence"] is AnswerState.NOT_SAFE
    assert states["debt"] is AnswerState.REFUSED
    assert states["papers_held"] is AnswerState.NOT_ASKED
    assert all(line.state is AnswerState.ANSWERED for line in (*contents.facts, *contents.school))
    assert not set(states) & {line.ref.rsplit("/", 1)[-1] for line in contents.facts}


def test_contents_when_gathered_then_the_source_of_each_fact_is_the_workers_choice(workplace, case):
    (attends,) = [line for line in _contents(workplace, case).school if line.ref.endswith("attends")]
    assert attends.source is Source.THIRD_PERSON


def test_contents_when_a_date_was_given_roughly_then_it_stays_rough(workplace, case):
    (since,) = [line for line in _contents(workplace, case).school if line.ref.endswith("absence_since")]
    assert since.dated.written == "2026-09"


def test_contents_when_words_stand_in_the_form_then_they_are_a_statement_and_no_fact(workplace, case):
    contents = _contents(workplace, case)
    (words,) = contents.statements
    assert (words.text, words.language, words.source) == ("Mă bate.", "ro", Source.CHILD_WORDS)
    assert words.prompt is None
    assert "Mă bate." not in [line.answer for line in contents.facts]


def test_contents_when_statements_were_added_then_they_come_too(workplace, case):
    said = Statement("s1", Source.ADULT_WORDS, "Elle est malade.", "fr", workplace.now(), prompt="")
    save_statement(workplace, case, said)
    assert said in _contents(workplace, case).statements


def test_signing_when_done_then_the_file_verifies_and_the_case_says_referred(workplace, case, tmp_path):
    choices = dataclasses.replace(default_choices(workplace, case), recipient=OFFICE)
    keep_choices(workplace, case, choices)
    signed = sign_referral(workplace, prepare_referral(workplace, case, choices))
    assert signed.report.verdict is Verdict.ACCEPTED
    assert referral_file(workplace, signed.referral.identifier).content == signed.pdf
    path = export_referral(workplace, signed.referral.identifier, tmp_path)
    assert (path.name, path.read_bytes()) == (signed.referral.file_name, signed.pdf)
    report = verify_file(path)
    assert (report.sha256, report.signatures[0].signer) == (signed.referral.sha256, WORKER.name)
    assert list_cases(workplace)[0].status is CaseStatus.REFERRED
    assert workplace.vault.journal()[-1].action is Action.REFERRAL_EXPORTED
    assert default_choices(workplace, case).recipient.name == ""


def test_referrals_when_several_are_signed_then_their_numbers_run_on(workplace, case):
    choices = dataclasses.replace(default_choices(workplace, case), recipient=OFFICE)
    numbers = [
        sign_referral(workplace, prepare_referral(workplace, case, choices)).referral.number for _ in range(2)
    ]
    assert numbers == [1, 2]
    assert len(open_case(workplace, case).referrals) == 2


def test_recipient_when_saved_twice_then_the_newer_one_is_known(workplace, case):
    save_recipient(workplace, OFFICE)
    save_recipient(workplace, dataclasses.replace(OFFICE, phone="00 00 00 00 00"))
    (known,) = known_recipients(workplace)
    assert known.phone == "00 00 00 00 00"
    assert default_choices(workplace, case).recipient == known


def test_export_when_the_place_cannot_be_written_then_it_is_told_and_the_original_stays(
    workplace, case, tmp_path
):
    choices = dataclasses.replace(default_choices(workplace, case), recipient=OFFICE)
    signed = sign_referral(workplace, prepare_referral(workplace, case, choices))
    with pytest.raises(OSError, match="absent"):
        export_referral(workplace, signed.referral.identifier, tmp_path / "absent" / "file.pdf")
    assert referral_file(workplace, signed.referral.identifier).content == signed.pdf
