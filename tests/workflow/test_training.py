"""Practising: a vault that stays one for practising, tries at the cases, and a try beside the model."""

from __future__ import annotations

import dataclasses
import json
import re
import subprocess

import pytest

from fieldscreen.domain.assessments import Level
from fieldscreen.domain.erasure import CopiesState, ErasureGround, OlderCopies
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import Urgency
from fieldscreen.domain.workers import Secrecy, Worker
from fieldscreen.referral import is_training_certificate
from fieldscreen.vault import Record, make_backup
from fieldscreen.workflow import backing_up, cases, profile, recovery, training, verifying
from fieldscreen.workflow.certificates import certificate_file, verify_certificate
from fieldscreen.workflow.erasing import erase_case
from fieldscreen.workflow.interviewing import resume_interview, start_interview
from fieldscreen.workflow.referring import (
    SignatureRejectedError,
    default_choices,
    export_referral,
    prepare_referral,
    sign_referral,
)
from fieldscreen.workflow.training import Seen, Standing
from fieldscreen.workflow.training.attempts import NotATrainingVaultError
from fieldscreen.workflow.vault_shelf import TRAINING_FILE, chosen_at_start, list_vaults
from fieldscreen.workflow.workplace import PROFILE
from support.offices import OFFICE, PASSPHRASE, ROOT, WORKER, content, workplace_on

FIRST = training.exercise(content(), "01-boulangerie")
CARAVAN = training.exercise(content(), "02-caravane")


@pytest.fixture
def office(tmp_path):
    """A workplace on a computer without a vault."""
    made = workplace_on(tmp_path / "vaults" / "vault")
    yield made
    made.lock()


@pytest.fixture
def practising(office):
    """An open training vault."""
    training.make_training_vault(office)
    office.unlock(training.PASSPHRASE)
    return office


def fill(workplace, attempt, answers):
    sitting = resume_interview(workplace, attempt.interview)
    for name, value in answers.items():
        sitting.answer(sitting.reader.ref_of(name), value)


def judged(workplace, exercise, answers, level, *, forms=(), ways=()):
    attempt = training.begin(workplace, exercise, "fr")
    fill(workplace, attempt, answers)
    training.judge(workplace, attempt.case, level, "Parce que.", forms=forms, ways=ways)
    return training.attempt_of(workplace, exercise.identifier)


def signed(workplace, case, folder, urgency=Urgency.ORDINARY):
    told = default_choices(workplace, case)
    choices = dataclasses.replace(told, recipient=OFFICE, urgency=urgency)
    done = sign_referral(workplace, prepare_referral(workplace, case, choices))
    return done, export_referral(workplace, done.referral.identifier, folder)


def test_vault_when_made_to_practise_then_the_sealed_profile_the_certificate_and_a_sign_say_so(practising):
    assert practising.worker.is_training
    assert is_training_certificate(practising.identity.certificate)
    assert training.is_training(practising)
    assert training.has_sign(practising.vault_folder)
    (entry,) = list_vaults(practising.vaults_folder)
    assert (entry.is_training, entry.label) == (True, "EXERCICE")
    assert training.training_vault(practising.vaults_folder) == practising.vault_folder


def test_vault_when_made_to_practise_then_it_is_encrypted_like_any_other(practising):
    training.begin(practising, FIRST, "fr")
    cases.create_case(practising, "un mot que l’on cherche")
    practising.lock()
    for file in practising.vault_folder.iterdir():
        assert "un mot que l’on cherche".encode() not in file.read_bytes(), file


def test_vault_when_made_to_practise_then_the_program_still_begins_with_the_real_one(practising):
    vaults = practising.vaults_folder
    assert chosen_at_start(vaults) == vaults / "vault"
    real = workplace_on(vaults / "vault")
    real.create(WORKER, PASSPHRASE)
    assert chosen_at_start(vaults) == real.vault_folder
    assert [one.is_training for one in list_vaults(vaults)] == [False, True]
    assert training.training_vault(vaults) == practising.vault_folder


def test_real_vault_when_made_then_nothing_of_an_exercise_is_in_it(workplace):
    assert not training.is_training(workplace)
    assert not training.has_sign(workplace.vault_folder)
    with pytest.raises(NotATrainingVaultError):
        training.begin(workplace, FIRST, "fr")
    assert cases.list_cases(workplace) == ()


def test_mark_when_the_profile_is_saved_again_then_it_stays(practising):
    profile.declare_secrecy(practising, Secrecy.BOUND)
    practising.lock()
    practising.unlock(training.PASSPHRASE)
    assert practising.worker.secrecy is Secrecy.BOUND
    assert training.is_training(practising)


def test_mark_when_the_profile_would_deny_it_then_the_signing_identity_still_says_so(practising, tmp_path):
    sly = Worker("Camille Exemple", "médiatrice", "Association d’exemple")
    practising.vault.commit(practising.change(Action.PROFILE_SAVED, Record(sly, PROFILE)))
    practising.reload_worker()
    assert not practising.worker.is_training
    assert training.is_training(practising)
    attempt = training.begin(practising, FIRST, "fr")
    fill(practising, attempt, FIRST.answers)
    with pytest.raises(SignatureRejectedError) as refused:
        signed(practising, attempt.case, tmp_path, Urgency.IMMEDIATE)
    assert refused.value.report.verdict is verifying.Verdict.EXERCISE


@pytest.mark.parametrize("is_real", [True, False])
def test_sign_when_it_disagrees_with_the_sealed_profile_then_it_is_put_right(office, is_real):
    if is_real:
        office.create(WORKER, PASSPHRASE)
        (office.vault_folder / TRAINING_FILE).write_bytes(b"")
        office.unlock(PASSPHRASE)
    else:
        training.make_training_vault(office)
        (office.vault_folder / TRAINING_FILE).unlink()
        office.unlock(training.PASSPHRASE)
    training.settle_sign(office)
    assert training.has_sign(office.vault_folder) is not is_real


def test_copy_when_restored_then_it_is_still_for_practising(practising, tmp_path):
    training.begin(practising, FIRST, "fr")
    (tmp_path / "stick").mkdir()
    made = make_backup(practising.vault, tmp_path / "stick", keep=2, actor="W")
    practising.lock()
    folder = practising.vaults_folder / "restored"
    copy = tmp_path / "stick" / made.file_name
    backing_up.restore(practising, copy, folder, training.PASSPHRASE)
    again = workplace_on(folder)
    again.unlock(training.PASSPHRASE)
    training.settle_sign(again)
    assert training.is_training(again)
    assert training.has_sign(folder)
    again.lock()


def test_recovery_when_practising_then_nothing_is_demanded_and_closing_is_free(practising):
    assert recovery.recovery_need(practising) is recovery.RecoveryNeed.NOTHING
    recovery.closing_gate(practising)


def test_referral_when_practising_then_it_is_signed_without_rehearsal_and_never_accepted(
    practising, tmp_path
):
    attempt = training.begin(practising, FIRST, "fr")
    fill(practising, attempt, FIRST.answers)
    done, path = signed(practising, attempt.case, tmp_path)
    report = verifying.verify_file(path, trusted=(practising.identity.certificate,))
    assert done.report.verdict is report.verdict is verifying.Verdict.EXERCISE
    told = verifying.in_words(report, content().verification_wording, "fr")
    assert told.verdict.startswith("Exercice")
    assert any("jamais une transmission valable" in reason for reason in told.reasons)
    assert report.record.is_training
    assert report.record.is_synthetic
    assert json.loads(json.dumps(report.as_json()))["verdict"] == "exercise"


def test_recovery_sheets_when_practising_then_each_page_says_exercise(practising, tmp_path):
    prepared = recovery.prepare_recovery(practising, recovery.SlotKind.RECOVERY_SHARES)
    file = tmp_path / "sheets.pdf"
    file.write_bytes(recovery.recovery_pdf(practising, prepared, "fr"))
    done = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True)
    pages = [page for page in done.stdout.split("\f") if page.strip()]
    assert len(pages) == 3
    for page in pages:
        assert page.startswith("EXERCICE — ")
        assert "EXERCICE—NEPASTRANSMETTRE" in "".join(page.split())


def test_case_when_erased_in_a_training_vault_then_its_certificate_is_no_proof(practising, tmp_path):
    attempt = training.begin(practising, FIRST, "fr")
    made = erase_case(
        practising,
        attempt.case,
        typed_code=cases.open_case(practising, attempt.case).case.code,
        ground=ErasureGround.ENTERED_BY_MISTAKE,
        older_copies=OlderCopies(CopiesState.NONE_KNOWN),
    )
    file = tmp_path / "certificate.json"
    file.write_bytes(certificate_file(made))
    report = verify_certificate(file)
    assert report.verdict is verifying.Verdict.REJECTED
    assert report.reasons == ("exercise",)
    assert content().certificate_wording.say("reason.exercise", "fr")


def test_progress_when_a_case_is_begun_and_judged_then_it_is_done_and_stays_done(practising):
    def standings():
        return [one.standing for one in training.progress(practising)]

    assert standings() == [Standing.NOT_BEGUN] * 8
    attempt = training.begin(practising, FIRST, "fr")
    assert standings()[:2] == [Standing.BEGUN, Standing.NOT_BEGUN]
    training.judge(practising, attempt.case, Level.DANGER, "Parce que.", forms=(), ways=())
    assert standings()[0] is Standing.DONE
    again = training.begin(practising, FIRST, "fr")
    assert again.case != attempt.case
    assert training.attempt_of(practising, FIRST.identifier).case == again.case
    assert training.attempt_of(practising, FIRST.identifier).judgement is None
    assert standings()[0] is Standing.DONE
    assert training.exercise_of_case(practising, again.case) == FIRST.identifier
    assert len(cases.list_cases(practising)) == 2


def test_progress_when_a_case_of_ones_own_is_made_then_it_is_no_try(practising):
    case = cases.create_case(practising, "à moi").identifier
    start_interview(practising, case, "reperage_mineur")
    assert training.exercise_of_case(practising, case) == ""
    assert {one.standing for one in training.progress(practising)} == {Standing.NOT_BEGUN}
    assert training.attempt_of(practising, FIRST.identifier) is None


def test_comparison_when_answers_or_judgement_are_missing_then_it_says_which(practising):
    attempt = training.begin(practising, FIRST, "fr")
    with pytest.raises(training.NotReadyError) as refused:
        training.compare_attempt(practising, FIRST, attempt, "fr")
    assert refused.value.lacks_answers
    fill(practising, attempt, {"danger_now": "no"})
    attempt = training.attempt_of(practising, FIRST.identifier)
    with pytest.raises(training.NotReadyError) as refused:
        training.compare_attempt(practising, FIRST, attempt, "fr")
    assert not refused.value.lacks_answers


@pytest.mark.parametrize("exercise", training.exercises(content()), ids=lambda one: one.identifier)
def test_comparison_when_the_learner_does_as_the_model_then_all_is_found_and_nothing_unfounded(
    practising, exercise
):
    model = exercise.model
    attempt = judged(practising, exercise, exercise.answers, model.level, forms=model.forms, ways=model.ways)
    told = training.compare_attempt(practising, exercise, attempt, "fr")
    assert told.level_difference == 0
    assert told.program_level is model.level
    counting = sum(1 for point in model.points if point.counts)
    assert told.count(Seen.FOUND) == counting
    assert told.count(Seen.RESISTED) == len(model.points) - counting
    assert told.count(Seen.MISSED) == told.count(Seen.UNFOUNDED) == 0
    assert {item.seen for item in (*told.forms, *told.ways)} <= {Seen.FOUND, None}
    assert all(point.why for point in told.points)
    assert all(question and answer for point in told.points for question, answer in point.cited)
    assert told.avoid


def test_comparison_when_the_learner_sees_things_in_poverty_then_they_are_unfounded_with_the_reason(
    practising,
):
    answers = {**CARAVAN.answers, "conditions": "worse_home", "debt": "yes", "papers_held": "yes"}
    attempt = judged(
        practising,
        CARAVAN,
        answers,
        Level.CONVERGING,
        forms=("labour",),
        ways=("signalement", "information_preoccupante"),
    )
    told = training.compare_attempt(practising, CARAVAN, attempt, "fr")
    assert told.level_difference == 2
    unfounded = [point for point in told.points if point.seen is Seen.UNFOUNDED]
    texts = " ".join(point.why for point in unfounded)
    assert "crédit chez l’épicier" in texts
    assert "compare l’enfant aux autres enfants du même lieu" in texts
    stranger = next(point for point in unfounded if not point.why)
    assert stranger.ticked[0][0].startswith("Une autre personne que les parents")
    assert told.count(Seen.RESISTED) == 2
    assert [(one.identifier, one.seen) for one in told.forms] == [("labour", Seen.UNFOUNDED)]
    assert [(one.identifier, one.seen) for one in told.ways if one.by_learner or one.by_model] == [
        ("none", Seen.MISSED),
        ("signalement", Seen.UNFOUNDED),
        ("information_preoccupante", Seen.UNFOUNDED),
    ]


def test_comparison_when_the_learner_misses_and_hedges_then_each_point_says_so(practising):
    answers = {"danger_now": "no", "begging_signs": "gives", "money": "unknown", "attends": "no"}
    attempt = judged(
        practising, FIRST, answers, Level.VIGILANCE, forms=("begging", "labour"), ways=("mniop_minor",)
    )
    told = training.compare_attempt(practising, FIRST, attempt, "en")
    assert told.level_difference == -1
    first = told.points[0]
    assert first.seen is Seen.FOUND
    assert [answer for _, answer in first.ticked] == ["Hands the money to somebody"]
    assert len(first.left) == 1
    assert told.count(Seen.FOUND) == 2
    assert told.count(Seen.MISSED) == 3
    seen = {one.identifier: one.seen for one in (*told.forms, *told.ways)}
    assert seen["begging"] is Seen.FOUND
    assert seen["labour"] is seen["mniop_minor"] is Seen.ALLOWED
    assert seen["information_preoccupante"] is Seen.MISSED


def test_training_vault_when_it_cannot_be_made_then_the_workplace_is_where_it_was(office, tmp_path):
    before = office.vault_folder
    before.parent.mkdir(parents=True)
    blocked = workplace_on(before)
    blocked._around = dataclasses.replace(blocked._around, vaults_folder=tmp_path / "file")
    (tmp_path / "file").write_bytes(b"in the way")
    with pytest.raises(Exception):  # noqa: B017, PT011  whatever the system says of such a place
        training.make_training_vault(blocked)
    assert blocked.vault_folder == before


def test_pages_when_somebody_makes_them_then_it_is_a_place_that_marks_exercises():
    """A new maker of pages must mark those of a training vault (``referral.exercise``), then stand here.

    ``paper_twin`` prints blank forms: nothing of a vault is on them.
    """
    known = {"referring", "recovery", "paper_twin"}
    folder = ROOT / "src" / "fieldscreen" / "workflow"
    makers = {
        file.stem
        for file in folder.rglob("*.py")
        if re.search(r"\b(render_pages|recovery_pages|render)\b\s*[(,]", file.read_text(encoding="utf-8"))
    }
    assert {"referring", "recovery"} <= makers <= known
