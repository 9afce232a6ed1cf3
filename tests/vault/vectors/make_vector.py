"""Make a test-vector vault with the current program: fixed keys, known content, one record of each kind.

Run once for each version of the format; what it wrote is then kept and never made again, so
that every later program and reader is tried on the very bytes an older program wrote:

    cd tests/vault/vectors
    PYTHONPATH=../../../src:../.. ../../../.venv/bin/python make_vector.py keyslots-2-database-2-trust
    PYTHONPATH=../../../src:../.. ../../../.venv/bin/python make_vector.py keyslots-2-database-2-stamps
    PYTHONPATH=../../../src:../.. ../../../.venv/bin/python make_vector.py keyslots-2-database-2-templates
    PYTHONPATH=../../../src:../.. ../../../.venv/bin/python make_vector.py keyslots-2-database-2-disclosure
    PYTHONPATH=../../../src:../.. ../../../.venv/bin/python make_vector.py keyslots-2-database-2-tests

Beside the vault it leaves ``secrets.json`` (what opens it) and ``content.json`` (what is in
it, as the values were before they were sealed).
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from unittest import mock

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.cases import Case, CaseStatus
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.disclosures import Ground, HeldBack
from fieldscreen.domain.encoding import canonical_json, encode
from fieldscreen.domain.interviews import (
    EventKind,
    FormSnapshot,
    Interview,
    InterviewEvent,
    Mode,
    StoredForm,
)
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import AgeStatus, Person, Role, Sex
from fieldscreen.domain.referrals import (
    ParentsInformation,
    ParentsInformed,
    Referral,
    ReferralChoices,
    ReferralDraft,
    ReferralKind,
    SignedDocument,
    Urgency,
)
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.subjects import PLACE
from fieldscreen.domain.workers import Recipient, Secrecy, SigningIdentity, Worker
from fieldscreen.vault import CaseSummary, Change, KdfCost, OpenVault, Record, SummaryPart, create_vault
from fieldscreen.vault.escrow import read_escrow_key
from fieldscreen.vault.keyslots import RecoverySecret
from fieldscreen.vault.records import KINDS, placed
from fieldscreen.vault.recovery_code import write_code
from fieldscreen.vault.recovery_shares import draw_sheets
from fieldscreen.vault.secret_bytes import SecretBytes
from fieldscreen.vault.slots import SlotKind
from support.kinds_of_schema_2 import records_in, records_of_vault
from support.organisations import certificate_of, ec_key, pem_of, rsa_key

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
WORKER = "Camille Modèle-Exemple"
PASSPHRASE = "quatre mots pour l’été"
DATA_KEY = bytes(range(32))
DEVICE_KEY = bytes(range(100, 132))
CODE = bytes(range(200, 217))
CHEAP = KdfCost(memory_kib=1024, iterations=2, lanes=1)

CRIP = Recipient("CRIP du département d’exemple", "99", source="made up", last_checked=date(2026, 3, 1))
CHOICES = ReferralChoices(
    CRIP, Urgency.WITHIN_DAYS, "Elle ne vient plus.",
    ParentsInformation(ParentsInformed.NO_CONTRARY_TO_INTEREST, "Un adulte inconnu décide pour elle."),
    "Appel à l’école", is_synthetic=True, held_back=(HeldBack("person:p", Ground.ANOTHER_AT_RISK),),
)  # fmt: skip


class Clock:
    """One second more at each look."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


class Keyring:
    """A key store that keeps nothing: the key is in ``secrets.json``."""

    def keep(self, _vault: str, _key: SecretBytes) -> None:
        """Keep nothing."""


@contextmanager
def drawing(key: bytes) -> Iterator[None]:
    """Let the next random secret be *key*."""
    with mock.patch.object(SecretBytes, "random", return_value=SecretBytes(key)):
        yield


def records() -> list[tuple[Action, Record]]:
    """Return one record of each kind, two cases, and words in four alphabets."""
    xml = "<data id='exemple'><who>Măriuța</who></data>"
    person = Person(
        "person-1", Role.CHILD, "Exemple-Ștefăneț", "Măriuța", ("Mara", "Мара"), UncertainDate.parse("2013~"),
        AgeStatus.MINOR, Sex.FEMALE, ("ro", "fr"), "",
    )  # fmt: skip
    words = Statement(
        "statement-1", Source.CHILD_WORDS, "« Trebuie să aduc treizeci de euro »", "ro", NOON,
        translation="Je dois ramener trente euros", translator="médiatrice", prompt="", speaker="l’enfant",
        happened=UncertainDate.parse("2026-03-03"), place="devant l’école", present="personne",
        about="person-1",
    )  # fmt: skip
    interview = Interview(
        "interview-1",
        "exemple",
        "1",
        "ab" * 32,
        Mode.OBSERVATION,
        "fr",
        NOON,
        case="case-1",
        about="person-1",
    )
    visit = replace(interview, identifier="interview-2", about=PLACE)
    events = [
        InterviewEvent(
            1, EventKind.ANSWERED, "/data/who", NOON, AnswerState.ANSWERED, "Măriuța", Source.SEEN
        ),
        InterviewEvent(2, EventKind.ANSWERED, "/data/age", NOON, AnswerState.NOT_SAFE, note="un homme entre"),
    ]
    referral = Referral(
        "referral-1", 1, ReferralKind.INFORMATION_PREOCCUPANTE, CRIP, NOON, "K7M-2QX-4.pdf", "cd" * 32,
        "ef" * 32, ("ilo-2009-child-labour@1",), "0" * 64, "case-1", about="person-1",
    )  # fmt: skip
    in_case = {"case": "case-1"}
    return [
        (
            Action.PROFILE_SAVED,
            Record(Worker(WORKER, "médiatrice", "Exemple", Secrecy.BY_MISSION), "profile"),
        ),
        (Action.IDENTITY_CREATED, Record(SigningIdentity(b"\x30\x00", b"\x30\x01"), "profile")),
        (Action.RECIPIENT_SAVED, Record(CRIP, "recipient-1")),
        (Action.CASE_CREATED, Record(Case("case-1", "K7M-2QX-4", NOON, reminder="portail rouge"), "case-1")),
        (Action.CASE_CREATED, Record(Case("case-2", "9TW-4FB-H", NOON, CaseStatus.CLOSED), "case-2")),
        (Action.PERSON_SAVED, Record(person, "person-1", **in_case)),
        (Action.STATEMENT_SAVED, Record(words, "statement-1", **in_case, sequence=1)),
        (Action.INTERVIEW_STARTED, Record(StoredForm("ab" * 32, "exemple", "1", "<h:html/>"), "ab" * 32)),
        (Action.INTERVIEW_STARTED, Record(interview, "interview-1", **in_case)),
        (Action.INTERVIEW_STARTED, Record(visit, "interview-2", **in_case)),
        *(
            (
                Action.INTERVIEW_EVENT,
                Record(event, f"event-{event.sequence}", "case-1", "interview-1", event.sequence),
            )
            for event in events
        ),
        (Action.INTERVIEW_EVENT, Record(FormSnapshot("interview-1", 2, xml), "interview-1", **in_case)),
        (Action.REFERRAL_DRAFTED, Record(ReferralDraft("case-1", CHOICES), "case-1", **in_case)),
        (Action.REFERRAL_SIGNED, Record(referral, "referral-1", **in_case)),
        (
            Action.REFERRAL_SIGNED,
            Record(
                SignedDocument("referral-1", "K7M-2QX-4.pdf", b"%PDF-1.7\n%\xe2\xe3\n"),
                "referral-1",
                **in_case,
            ),
        ),
        *((action, record) for action, record, _word in (*records_in("case-1"), *records_of_vault())),
    ]


def make(folder: Path) -> None:
    """Make the vault, and say beside it what opens it and what it holds."""
    kept = records()
    missing = set(KINDS) - {type(record.value) for _action, record in kept}
    assert not missing, missing
    with drawing(DATA_KEY):
        vault = create_vault(folder, PASSPHRASE, clock=Clock(), cost=CHEAP)
    with drawing(DEVICE_KEY):
        vault.add_device_slot(Keyring())
    for action, record in kept:
        vault.commit(Change(action, WORKER, record))
    erased = Case("case-3", "2QX-K7M-2", NOON, reminder="effacé")
    vault.commit(Change(Action.CASE_CREATED, WORKER, Record(erased, "case-3")))
    vault.erase_case("case-3", actor=WORKER)
    vault.commit(Change(Action.CASE_READ, WORKER, case="case-1"))
    row = [1, "K7M-2QX-4", "portail rouge", "open", NOON.isoformat(), "Măriuța Exemple-Ștefăneț", 1, 1, 1]
    summary = {SummaryPart.LISTED: canonical_json(row)}
    vault.keep_summaries(CaseSummary("case-1", vault.last_written("case-1"), summary))
    secrets = {
        "passphrase": PASSPHRASE,
        "data_key": DATA_KEY.hex(),
        "device": base64.b64encode(DEVICE_KEY).decode(),
        **_add_recovery(vault),
        "organisations": _add_organisations(vault),
    }
    vault.lock()
    (folder / "in-use.lock").unlink()
    _write(folder / "secrets.json", secrets)
    places = [placed(record) for _action, record in kept]
    content = [
        {
            "kind": kind.name, "id": record.identifier, "case_id": record.case, "parent": record.parent,
            "sequence": record.sequence, "content": encode(record.value),
        }
        for kind, record in places
    ]  # fmt: skip
    _write(folder / "content.json", content)


def _add_recovery(vault: OpenVault) -> dict[str, object]:
    """Add proved sheets and, beside them, a code that was not typed back yet."""
    secret, sheets = draw_sheets()
    sheets_secret = RecoverySecret(SlotKind.RECOVERY_SHARES, secret)
    vault.slots.issue_recovery(sheets_secret)
    vault.slots.prove_recovery(sheets_secret)
    code = SecretBytes(CODE)
    written = write_code(code)
    vault.slots.issue_recovery(RecoverySecret(SlotKind.RECOVERY_CODE, code))
    return {"recovery_code": written, "recovery_shares": list(sheets)}


def _add_organisations(vault: OpenVault) -> list[dict[str, str]]:
    """Add one organisation for each scheme; return their private keys."""
    import pyrage

    age = pyrage.x25519.Identity.generate()
    made = [
        ("rsa", certificate_of(rsa_key()), pem_of(rsa_key()), ""),
        ("ec", certificate_of(ec_key()), pem_of(ec_key(), b"secret"), "secret"),
        ("age", str(age.to_public()).encode(), f"# made up\n{age}\n".encode(), ""),
    ]
    for _name, public, _private, _password in made:
        vault.slots.add_organisation(read_escrow_key(public, now=NOON).key)
    return [
        {"scheme": name, "private": private.decode(), "password": password}
        for name, _public, private, password in made
    ]


def _write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
