"""Recovery set up, rehearsed, used; and the gate before the first real case leaves."""

import dataclasses
import subprocess

import pikepdf
import pytest

from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import ReferralChoices, Urgency
from fieldscreen.domain.workers import Recipient
from fieldscreen.vault import RekeySigns, WrongRecovery
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.recovery import (
    RecoveryNeed,
    RehearsalDueError,
    SlotKind,
    prepare_recovery,
    prove_recovery,
    read_recovery,
    recovery_file_name,
    recovery_need,
    recovery_pdf,
    refuse_without_rehearsal,
    rehearsal_due,
)
from fieldscreen.workflow.referring import default_choices, prepare_referral, sign_referral
from fieldscreen.workflow.workplace import Access, LockReason
from support.offices import PASSPHRASE, WORKER
from support.qr_reader import codes_in

CODE, SHEETS = SlotKind.RECOVERY_CODE, SlotKind.RECOVERY_SHARES
NEW = "lanterne copeau brume giron"


def pages_of(pdf, tmp_path):
    path = tmp_path / "sheet.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True)
    return done.stdout.split("\f")[:-1]


@pytest.fixture
def choices(workplace):
    """Choices for a case with one interview, by urgency."""
    case = create_case(workplace).identifier
    start_interview(workplace, case, "reperage_mineur").answer("/data/who/child_given_name", "Măriuța")

    def make(urgency, **changes) -> tuple[str, ReferralChoices]:
        known = default_choices(workplace, case)
        office = Recipient("CRIP d’exemple", "00")
        return case, dataclasses.replace(known, recipient=office, urgency=urgency, **changes)

    return make


def sign(workplace, case, choices):
    return sign_referral(workplace, prepare_referral(workplace, case, choices))


def rehearse(workplace, kind=CODE):
    prepared = prepare_recovery(workplace, kind)
    prove_recovery(workplace, read_recovery(kind, prepared.texts[:2]))
    return prepared


@pytest.mark.parametrize("urgency", [Urgency.ORDINARY, Urgency.UNDECIDED])
def test_referral_when_not_urgent_and_nothing_rehearsed_then_held_back_and_nothing_kept(
    workplace, choices, urgency
):
    case, chosen = choices(urgency)
    with pytest.raises(RehearsalDueError):
        sign(workplace, case, chosen)

    assert Action.REFERRAL_SIGNED not in [line.action for line in workplace.vault.journal()]
    rehearse(workplace)
    assert not sign(workplace, case, chosen).remind_of_recovery


@pytest.mark.parametrize("urgency", [Urgency.IMMEDIATE, Urgency.WITHIN_DAYS])
def test_referral_when_urgent_and_nothing_rehearsed_then_it_goes_through_with_a_reminder(
    workplace, choices, urgency
):
    assert sign(workplace, *choices(urgency)).remind_of_recovery
    rehearse(workplace)
    assert not sign(workplace, *choices(urgency)).remind_of_recovery


def test_referral_when_nobody_real_is_in_it_then_no_rehearsal_is_asked(workplace, choices):
    assert not sign(workplace, *choices(Urgency.ORDINARY, is_synthetic=True)).remind_of_recovery


def test_case_when_closed_before_a_rehearsal_then_held_back_unless_synthetic(workplace):
    with pytest.raises(RehearsalDueError):
        refuse_without_rehearsal(workplace, None, is_synthetic=False)
    assert not refuse_without_rehearsal(workplace, None, is_synthetic=True)
    rehearse(workplace)
    assert not refuse_without_rehearsal(workplace, None, is_synthetic=False)


@pytest.mark.parametrize("kind", [CODE, SHEETS])
def test_recovery_when_set_up_rehearsed_and_used_then_what_is_needed_next(workplace, kind):
    assert recovery_need(workplace) is RecoveryNeed.SET_UP
    prepared = prepare_recovery(workplace, kind)
    assert recovery_need(workplace) is RecoveryNeed.REHEARSE
    assert rehearsal_due(workplace)
    prove_recovery(workplace, read_recovery(kind, prepared.texts[-2:]))
    assert recovery_need(workplace) is RecoveryNeed.NOTHING
    workplace.lock()

    workplace.recover(read_recovery(kind, prepared.texts[:2]), NEW)
    assert workplace.access is Access.OPEN
    assert recovery_need(workplace) is RecoveryNeed.RENEW
    workplace.lock()
    workplace.unlock(NEW)
    assert recovery_need(workplace) is RecoveryNeed.RENEW
    assert [line.action for line in workplace.vault.journal()].count(Action.RECOVERY_USED) == 1
    assert not rehearsal_due(workplace)

    prepare_recovery(workplace, kind)
    assert recovery_need(workplace) is RecoveryNeed.RENEW
    rehearse(workplace, kind)
    assert recovery_need(workplace) is RecoveryNeed.NOTHING
    with pytest.raises(WrongRecovery):
        prove_recovery(workplace, prepared.secret)


def test_rekey_when_done_then_locked_with_the_same_passphrase_and_new_sheets_are_asked_for(workplace):
    case = create_case(workplace, "portail rouge")
    rehearse(workplace)
    left = workplace.rekey(PASSPHRASE, RekeySigns())

    assert left.recovery_is_gone
    assert (workplace.access, workplace.lock_reason) == (Access.LOCKED, LockReason.REKEYED)
    workplace.unlock(PASSPHRASE)
    assert workplace.vault.get(type(case), case.identifier) == case
    assert recovery_need(workplace) is RecoveryNeed.RENEW
    assert not rehearsal_due(workplace)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_sheets_when_printed_then_each_page_has_its_words_and_nothing_of_anybody(
    workplace, language, tmp_path
):
    case = create_case(workplace, "portail rouge")
    prepared = prepare_recovery(workplace, SHEETS)
    pages = pages_of(recovery_pdf(workplace, prepared, language), tmp_path)

    assert len(pages) == 3
    for page, text, others in zip(
        pages, prepared.texts, (prepared.texts[1:], prepared.texts[::2], ()), strict=True
    ):
        shown = set(page.split())
        assert set(text.split()) <= shown
        assert not any(set(other.split()) <= shown for other in others if other != text)
        for private in (*WORKER.name.split(), WORKER.organisation, case.code, case.identifier, "portail"):
            assert private not in page
        assert prepared.slot.series in page
        assert workplace.vault.identifier not in page


@pytest.mark.parametrize("language", ["fr", "en"])
def test_code_when_printed_then_its_groups_in_order_on_one_page(workplace, language, tmp_path):
    prepared = prepare_recovery(workplace, CODE)
    pdf = recovery_pdf(workplace, prepared, language)
    (page,) = pages_of(pdf, tmp_path)
    squeezed = page.replace(" ", "")

    assert squeezed.replace("\n", "").find(prepared.texts[0][:4]) >= 0
    for group in prepared.texts[0].split("-"):
        assert group in squeezed
    with pikepdf.open(tmp_path / "sheet.pdf") as document:
        assert "/Author" not in document.docinfo or str(document.docinfo["/Author"]) == "anonymous"
        box = document.pages[0].mediabox
        assert [round(float(side)) for side in box] == [0, 0, 595, 842]


def _read_back(pdf, tmp_path):
    """Print the pages at the density of an office printer and read their QR codes, as a telephone would."""
    (tmp_path / "sheets.pdf").write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", "150", "-png", "sheets.pdf", "page"], cwd=tmp_path, check=True)
    return [codes_in(page) for page in sorted(tmp_path.glob("page-*.png"))]


@pytest.mark.parametrize("kind", [CODE, SHEETS])
def test_sheets_when_their_qr_codes_are_read_by_another_program_then_they_prove_the_recovery(
    workplace, kind, tmp_path
):
    prepared = prepare_recovery(workplace, kind)

    read = _read_back(recovery_pdf(workplace, prepared, "fr"), tmp_path)

    assert all(len(codes) == 1 for codes in read)
    told = [codes[0] for codes in read]
    assert told == ([prepared.texts[0]] if kind is CODE else [text.upper() for text in prepared.texts])
    prove_recovery(workplace, read_recovery(kind, told[-2:]))
    assert not rehearsal_due(workplace)


def test_sheet_when_one_is_wanted_then_only_that_page(workplace, tmp_path):
    prepared = prepare_recovery(workplace, SHEETS)
    (page,) = pages_of(recovery_pdf(workplace, prepared, "fr", only=2), tmp_path)

    assert set(prepared.texts[1].split()) <= set(page.split())
    assert recovery_file_name(workplace, SHEETS, "fr") == "feuilles-de-secours.pdf"
