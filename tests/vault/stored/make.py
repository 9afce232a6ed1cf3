"""Make a stored vault of the version this program writes, once, before the next version is begun.

    PYTHONPATH=tests .venv/bin/python tests/vault/stored/make.py

Everything in it is invented. What must be found again stands in ``contents.json``: words that
each record holds, so that a later version may add fields without touching this file. ``log/``
is the same vault as a power cut leaves it, with its last answers in the write-ahead log only.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.cases import Case
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.interviews import EventKind, FormSnapshot, Interview, InterviewEvent, Mode, StoredForm
from fieldscreen.domain.journal import Action
from fieldscreen.domain.people import Person, Role
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
from fieldscreen.domain.workers import Recipient, Secrecy, SigningIdentity, Worker
from fieldscreen.vault import Change, KdfCost, OpenVault, Record, create_vault, migrations
from fieldscreen.vault.keyslots import FORMAT_VERSION
from fieldscreen.vault.records import KINDS
from support.kinds_of_schema_2 import records_in, records_of_vault

HERE = Path(__file__).parent
PASSPHRASE = "quatre mots pour l’été"
CHEAP = KdfCost(memory_kib=64, iterations=1, lanes=1)
ACTOR = "Camille Modèle-Exemple"
START = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)


class Clock:
    """A clock that moves one second each time it is looked at."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


RECIPIENT = Recipient(
    "CRIP du département d’exemple", "99", "1 rue de l’Essai", source="invented",
    last_checked=date(2026, 1, 5),
)  # fmt: skip


def first_records() -> Iterator[tuple[Action, Record, str]]:
    """Yield what the vault holds, each with a word that must be found again."""
    worker = Worker(ACTOR, "médiatrice scolaire", "Association d’exemple", Secrecy.BY_MISSION)
    yield Action.PROFILE_SAVED, Record(worker, "profile"), ACTOR
    identity = SigningIdentity(b"synthetic certificate", b"synthetic key")
    yield Action.IDENTITY_CREATED, Record(identity, "profile"), "c3ludGhldGljIGNlcnRpZmljYXRl"
    yield Action.RECIPIENT_SAVED, Record(RECIPIENT, "recipient-1"), RECIPIENT.name
    form = StoredForm("form-1", "observation", "3", "<h:html>canari-formulaire</h:html>")
    yield Action.INTERVIEW_STARTED, Record(form, "form-1"), "canari-formulaire"
    for number, reminder in enumerate(("portail rouge ĂȘ", "le pont", "à effacer canari-efface"), start=1):
        case = Case(f"case-{number}", f"K7M-2QX-{number}", START, reminder=reminder)
        yield Action.CASE_CREATED, Record(case, case.identifier), reminder
    person = Person("person-1", Role.CHILD, "Canari-Ștefănescu", "Măriuța", born=UncertainDate.parse("2013~"))
    yield Action.PERSON_SAVED, Record(person, "person-1", case="case-1"), "Canari-Ștefănescu"
    other = Person("person-2", Role.CHILD, "Canari-Efface", "Ion")
    yield Action.PERSON_SAVED, Record(other, "person-2", case="case-3"), "Canari-Efface"
    words = "« Je n’ai pas le droit d’y aller », canari-parole."
    said = Statement("statement-1", Source.CHILD_WORDS, words, "ro", START, place="devant l’école")
    yield Action.STATEMENT_SAVED, Record(said, "statement-1", case="case-1"), "canari-parole"
    yield from _interview()
    yield from _referral()
    yield from records_in("case-1")
    yield from records_of_vault()


def _interview() -> Iterator[tuple[Action, Record, str]]:
    interview = Interview("interview-1", "observation", "3", "form-1", Mode.OBSERVATION, "fr", START, "ro")
    yield Action.INTERVIEW_STARTED, Record(interview, "interview-1", case="case-1"), "interview-1"
    for number in range(1, 13):
        yield Action.INTERVIEW_EVENT, event(number), f"canari-reponse-{number}"
    snapshot = FormSnapshot("interview-1", 10, "<data>canari-instance</data>")
    record = Record(snapshot, "interview-1", case="case-1", parent="interview-1")
    yield Action.INTERVIEW_MOVED, record, "canari-instance"


def event(number: int) -> Record:
    """Return one answer of the interview."""
    states = (AnswerState.ANSWERED, AnswerState.NOT_SAFE, AnswerState.REFUSED)
    answered = InterviewEvent(
        number, EventKind.ANSWERED, f"/data/q{number}", START + timedelta(minutes=number),
        states[number % 3], f"canari-reponse-{number} " * 8, Source.SEEN,
    )  # fmt: skip
    return Record(answered, f"interview-1:{number}", case="case-1", parent="interview-1", sequence=number)


def _referral() -> Iterator[tuple[Action, Record, str]]:
    choices = ReferralChoices(
        RECIPIENT, Urgency.WITHIN_DAYS, "canari-urgence",
        ParentsInformation(ParentsInformed.NOT_YET), "appel au collège", is_synthetic=True,
    )  # fmt: skip
    draft = ReferralDraft("case-1", choices)
    yield Action.REFERRAL_DRAFTED, Record(draft, "case-1", case="case-1"), "canari-urgence"
    referral = Referral(
        "referral-1", 1, ReferralKind.INFORMATION_PREOCCUPANTE, RECIPIENT, START + timedelta(hours=1),
        "K7M-2QX-1_1.pdf", "ab" * 32, "cd" * 32, ("ilo-2009-child-labour@1",), "00" * 32,
    )  # fmt: skip
    yield Action.REFERRAL_SIGNED, Record(referral, "referral-1", case="case-1"), "K7M-2QX-1_1.pdf"
    document = SignedDocument("referral-1", "K7M-2QX-1_1.pdf", b"%PDF-1.7 synthetic " * 60)
    yield Action.REFERRAL_SIGNED, Record(document, "referral-1", case="case-1"), "K7M-2QX-1_1.pdf"


def fill(vault: OpenVault) -> dict[str, dict[str, str]]:
    """Fill the vault; return for each kind and identifier the word its record holds."""
    found: dict[str, dict[str, str]] = {}
    for action, record, word in first_records():
        vault.commit(Change(action, ACTOR, record))
        found.setdefault(KINDS[type(record.value)].name, {})[record.identifier] = word
    vault.erase_case("case-3", actor=ACTOR)
    del found["case"]["case-3"], found["person"]["person-2"]
    return found


def main() -> None:
    """Make the folder of this version, next to those of the versions before."""
    home = HERE / f"version_{len(migrations.STEPS)}"
    if home.exists():
        sys.exit(f"{home} exists: a stored vault is never made anew")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "vault"
        vault = create_vault(folder, PASSPHRASE, clock=Clock(), cost=CHEAP)
        found = fill(vault)
        missing = {kind.name for kind in KINDS.values()} - set(found)
        if missing:
            vault.lock()
            sys.exit(f"no sample here of the kinds {sorted(missing)}")
        head, lines = vault.journal_head(), len(vault.journal())
        vault.lock()
        copy(folder, home / "locked")
        _make_log(folder, home / "log", found)
    contents = {
        "key_file": FORMAT_VERSION,
        "schema": len(migrations.STEPS),
        "passphrase": PASSPHRASE,
        "journal": {"lines": lines, "head": head},
        "records": found,
        "in_log": {"interview_event": {f"interview-1:{n}": f"canari-reponse-{n}" for n in (13, 14, 15)}},
        "erased": {"cases": ["case-3"], "words": ["canari-efface", "Canari-Efface"]},
    }
    text = json.dumps(contents, ensure_ascii=False, indent=1, sort_keys=True)
    (home / "contents.json").write_text(text + "\n", encoding="utf-8")


def _make_log(folder: Path, target: Path, found: dict[str, dict[str, str]]) -> None:
    from fieldscreen.vault import open_vault

    vault = open_vault(folder, PASSPHRASE, clock=Clock())
    for number in (13, 14, 15):
        vault.commit(Change(Action.INTERVIEW_EVENT, ACTOR, event(number)))
    copy(folder, target)
    vault.lock()


def copy(folder: Path, target: Path) -> None:
    """Copy what a vault is made of; marks and indexes are made anew at every opening."""
    target.mkdir(parents=True)
    for name in ("keyslots.json", "cases.db", "cases.db-wal"):
        if (folder / name).exists():
            shutil.copyfile(folder / name, target / name)


if __name__ == "__main__":
    main()
