"""The whole way once, through the use cases: real vault, real form, real signature, real validators."""

import json
import os
import signal
import subprocess
import sys
import textwrap

import pytest

from fieldscreen.domain.cases import Case
from fieldscreen.domain.interviews import InterviewEvent
from fieldscreen.screening.rule import Reading
from fieldscreen.workflow.cases import create_case, open_case
from fieldscreen.workflow.demonstrating import (
    AnswerKept,
    CaseAssessed,
    Demonstration,
    ReferralWritten,
    VaultReopened,
)
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.samples import load_sample
from fieldscreen.workflow.verifying import Verdict, verify_file
from support.offices import PASSPHRASE, ROOT, WORKER, workplace_on
from support.read_packs import child_set

SAMPLE = load_sample(ROOT / "resources/samples/case-13-years.toml")


@pytest.fixture(scope="module", params=["fr", "en"])
def played(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("journey")
    vault = folder / "vault"
    show = Demonstration(workplace_on(vault), vault, SAMPLE, folder / "out", request.param)
    return {"steps": list(show.run()), "vault": vault, "out": folder / "out", "language": request.param}


def _step(played, kind):
    return next(step for step in played["steps"] if isinstance(step, kind))


def test_journey_when_played_then_every_answer_is_kept_with_its_state(played):
    kept = [step for step in played["steps"] if isinstance(step, AnswerKept)]
    assert [step.state for step in kept] == [given.state for given in SAMPLE.answers]


def test_journey_when_assessed_then_each_dimension_reads_as_the_sample_promises(played):
    explanation = child_set(_step(played, CaseAssessed).explanations)
    expected = SAMPLE.expected["ilo-2009-child-labour"]
    for line in explanation.dimensions:
        promised = expected[line.code]
        assert line.reading == Reading(promised["reading"])
        assert [one.code for one in line.present] == promised["present"]
        assert bool(line.clause) == ("clause" in promised)


def test_journey_when_assessed_then_every_conclusion_names_answers_source_and_pack(played):
    explanation = child_set(_step(played, CaseAssessed).explanations)
    assert "WCMS_105023" in explanation.pack
    assert explanation.pack_status
    for line in explanation.dimensions:
        for indicator in line.present:
            assert indicator.supporting
            assert all(one.answer and one.source and one.recorded for one in indicator.supporting)
        assert all(one.missing or not one.is_covered for one in line.unknown)


def test_journey_when_signed_then_the_file_passes_three_independent_readers(played):
    path = _step(played, ReferralWritten).path
    assert verify_file(path).verdict is Verdict.ACCEPTED
    assert subprocess.run(["qpdf", "--check", path], capture_output=True, check=False).returncode == 0
    shown = subprocess.run(["pdfsig", "-nocert", path], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in shown
    assert "Total document signed" in shown


def test_journey_when_one_byte_is_flipped_then_the_file_is_rejected_with_a_reason(played, tmp_path):
    path = _step(played, ReferralWritten).path
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 1
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(content)
    report = verify_file(broken)
    assert report.verdict is not Verdict.ACCEPTED
    assert report.reasons


def test_journey_when_signed_then_the_pages_hold_the_words_and_the_letters_of_the_child(played):
    path = _step(played, ReferralWritten).path
    text = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True
    ).stdout
    flat = " ".join(text.split())
    assert "Exemple-Ștefăneț" in flat
    assert "Trebuie să aduc treizeci de euro" in flat
    assert "CONFIDENTIEL" in flat or "CONFIDENTIAL" in flat


def test_journey_when_exported_then_the_file_name_and_the_report_name_nobody(played):
    written = _step(played, ReferralWritten)
    assert "Exemple" not in written.path.name
    report = json.loads(written.report_path.read_text(encoding="utf-8"))
    assert report["verdict"] == "accepted"
    assert not any(name in json.dumps(report, ensure_ascii=False) for name in ("Măriuța", "Ștefăneț"))


def test_journey_when_the_vault_is_opened_again_then_all_is_there_and_nothing_readable(played):
    assert _step(played, VaultReopened).all_is_well


CHILD = """
    import sys
    from pathlib import Path
    from support.offices import PASSPHRASE, WORKER, workplace_on
    from fieldscreen.workflow.cases import create_case
    from fieldscreen.workflow.interviewing import start_interview

    workplace = workplace_on(Path(sys.argv[1]))
    workplace.create(WORKER, PASSPHRASE)
    workplace.unlock(PASSPHRASE)
    case = create_case(workplace)
    sitting = start_interview(workplace, case.identifier, "reperage_mineur")
    number = 0
    while True:
        number += 1
        sitting.answer("/data/who/child_given_name", f"Nom {number}")
        print(number, flush=True)
"""


@pytest.mark.parametrize("answers_before_the_kill", [1, 7, 41, 83])
def test_kill_when_it_falls_between_two_answers_then_nothing_acknowledged_is_lost(
    tmp_path, answers_before_the_kill
):
    vault = tmp_path / "vault"
    program = tmp_path / "answers.py"
    program.write_text(textwrap.dedent(CHILD), encoding="utf-8")
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    process = subprocess.Popen(
        [sys.executable, program, vault],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": paths},
    )
    acknowledged = 0
    for line in process.stdout:
        acknowledged = int(line)
        if acknowledged >= answers_before_the_kill:
            process.send_signal(signal.SIGKILL)
            break
    acknowledged = max([acknowledged, *(int(line) for line in process.stdout)])
    process.wait()
    process.stdout.close()
    workplace = workplace_on(vault)
    workplace.unlock(PASSPHRASE)
    events = workplace.vault.all(InterviewEvent)
    workplace.vault.verify_journal()
    (case,) = workplace.vault.all(Case)
    (row,) = open_case(workplace, case.identifier).interviews
    workplace.lock()
    assert len(events) >= acknowledged
    assert [event.sequence for event in events] == list(range(1, len(events) + 1))
    assert row.answered == 1


def test_canary_when_written_everywhere_then_no_file_of_the_vault_shows_it(tmp_path):
    canary = "Canari-Zvârlugă-4417"
    vault = tmp_path / "vault"
    workplace = workplace_on(vault)
    workplace.create(WORKER, PASSPHRASE)
    workplace.unlock(PASSPHRASE)
    case = create_case(workplace, canary)
    sitting = start_interview(workplace, case.identifier, "reperage_mineur")
    for ref in ("/data/who/child_given_name", "/data/said/words_exact", "/data/place/site"):
        sitting.answer(ref, canary * 3, note=canary)
    files = [path for path in vault.rglob("*") if path.is_file()]
    while_open = b"".join(path.read_bytes() for path in files)
    workplace.lock()
    after = b"".join(path.read_bytes() for path in vault.rglob("*") if path.is_file())
    for code in ("utf-8", "utf-16-le"):
        assert canary.encode(code) not in while_open + after


def test_verification_when_told_then_signer_fingerprint_digest_and_claimed_time_are_named(played):
    path = _step(played, ReferralWritten).path
    report = verify_file(path)
    (signature,) = report.signatures
    assert signature.signer == SAMPLE.worker.name
    assert len(signature.fingerprint) == len(report.sha256) == 64
    assert signature.claimed_time is not None
    assert signature.is_self_signed
