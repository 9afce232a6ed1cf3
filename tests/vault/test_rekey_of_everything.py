"""New keys for a vault in which there is one of everything: no record and no row of the list is lost."""

import importlib.util
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fieldscreen.domain.encoding import encode
from fieldscreen.domain.journal import Action
from fieldscreen.domain.typed_texts import TypedText
from fieldscreen.vault import (
    CaseSummary,
    Change,
    KdfCost,
    Record,
    RecoverySecret,
    SlotKind,
    SummaryPart,
    draw_sheets,
    open_vault,
    read_escrow_key,
    read_private_key,
    read_sheets,
    recover_vault,
    rekey_vault,
)
from fieldscreen.vault.records import KINDS
from fieldscreen.workflow.case_list import list_cases
from support.offices import workplace_on
from support.organisations import START, certificate_of, ec_key, pem_of, rsa_key

CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "quatre mots pour l'été"
MAKER = Path(__file__).parent / "stored" / "make.py"


@pytest.fixture
def everything(vault, folder):
    """A locked vault with every kind of record and of slot, an erased case, and a half-typed text."""
    spec = importlib.util.spec_from_file_location("stored_make", MAKER)
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    maker.fill(vault)
    typed = vault.all(TypedText)[0]
    for text in ("Trebuie", "Trebuie să", "Trebuie să aduc"):
        typed = replace(typed, fields=(replace(typed.fields[0], text=text),))
        record = Record(typed, typed.identifier, case=typed.case)
        vault.commit(Change(Action.TEXT_TYPED, "Synthetic Worker", record, is_quiet=True))
    secret = RecoverySecret(SlotKind.RECOVERY_SHARES, read_sheets(draw_sheets()[1][:2]))
    vault.slots.issue_recovery(secret)
    vault.slots.prove_recovery(secret)
    for public in (certificate_of(rsa_key()), certificate_of(ec_key())):
        vault.slots.add_organisation(read_escrow_key(public, now=START + timedelta(days=60)).key)
    vault.lock()
    workplace = workplace_on(folder)
    workplace.unlock(PASSPHRASE)
    rows = list_cases(workplace)
    workplace.lock()
    return folder, rows


def told(vault):
    """All that a vault says but its summaries."""
    kept = {kind.name: [encode(value) for value in vault.all(cls)] for cls, kind in KINDS.items()}
    return kept, vault.case_states(), vault.last_changes(), vault.erased_cases(), vault.count_cases()


def test_rekey_when_there_is_one_of_everything_then_all_of_it_and_the_list_of_cases_stay(everything, clock):
    folder, rows = everything
    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        states = {state.case: state.sequence for state in vault.case_states()}
        for case, sequence in states.items():
            parts = {SummaryPart.LISTED: b"[0]", SummaryPart.SEARCHED: b'{"rule":0}'}
            vault.keep_summaries(CaseSummary(case, sequence, parts))
        before = told(vault)
        assert set(vault.summaries(SummaryPart.LISTED)) == set(states) == {"case-1", "case-2"}
    assert all(before[0].values())

    left = rekey_vault(folder, PASSPHRASE, clock=clock)

    assert left.recovery_is_gone
    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        assert told(vault) == before
        assert [vault.summaries(part) for part in SummaryPart] == [{}, {}]
        vault.check()
        for case, sequence in states.items():
            vault.keep_summaries(CaseSummary(case, sequence, {SummaryPart.LISTED: b"[0]"}))
        assert set(vault.summaries(SummaryPart.LISTED)) == set(states)
        assert [slot.kind for slot in vault.slots.all()] == ["passphrase", "organisation", "organisation"]
    workplace = workplace_on(folder)
    workplace.unlock(PASSPHRASE)
    assert list_cases(workplace) == rows
    workplace.lock()
    for key in (rsa_key(), ec_key()):
        recovered = recover_vault(folder, read_private_key(pem_of(key)), "new", clock=clock, cost=CHEAP)
        with recovered as vault:
            assert told(vault)[0] == before[0]


def test_rekey_when_something_is_written_afterwards_then_a_summary_from_before_it_does_not_count(
    everything, clock, save_person
):
    folder, _rows = everything
    rekey_vault(folder, PASSPHRASE, clock=clock)

    with open_vault(folder, PASSPHRASE, clock=clock) as vault:
        first = {state.case: state.sequence for state in vault.case_states()}
        vault.keep_summaries(CaseSummary("case-1", first["case-1"], {SummaryPart.LISTED: b"[0]"}))
        save_person(vault, "person-9", case="case-1")

        assert vault.summaries(SummaryPart.LISTED) == {}
        assert vault.case_states()[0].case == "case-1"
        vault.check()
