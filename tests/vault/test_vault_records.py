import threading
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from fieldscreen.domain.adaptations import AdaptationFile
from fieldscreen.domain.assessments import (
    ImportedPack,
    Judgement,
    Level,
    PacksUsed,
    PackUse,
    StoredPack,
)
from fieldscreen.domain.attachments import AttachedContent, Attachment
from fieldscreen.domain.backups import Backup, BackupPlan
from fieldscreen.domain.cases import Case, CaseStatus
from fieldscreen.domain.clips import Clip, ClipSound
from fieldscreen.domain.danger import Called, CallMade, DangerAnswer, DangerCheck, DangerRecord
from fieldscreen.domain.directory import Channel, Detail, Fact, Mark, Office, OfficeKind
from fieldscreen.domain.disclosures import DisclosedItem, Disclosure, ItemKind
from fieldscreen.domain.envelopes import Envelope, OfficeTrials, Trial, TrialStep
from fieldscreen.domain.erasure import AgeBand, CountedCase, SignedCertificate
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.follow_up import FollowedStep, ReferralFollowUp, Step
from fieldscreen.domain.interviews import (
    EventKind,
    FormSnapshot,
    ImportedForm,
    Interview,
    InterviewEvent,
    Mode,
    StoredForm,
)
from fieldscreen.domain.journal import Action, JournalBrokenError, JournalHead, JournalLine, RescuedJournal
from fieldscreen.domain.organisation import OrganisationFile
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
from fieldscreen.domain.retention import CaseRetention, Hold
from fieldscreen.domain.retention_rules import PeriodChoice, RetentionSettings, RuleName
from fieldscreen.domain.stamps import StampedDocument, StampRequest
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.trust import PinnedCertificate
from fieldscreen.domain.typed_texts import TypedField, TypedText, UnfiledText
from fieldscreen.domain.workers import Recipient, Secrecy, SigningIdentity, Worker
from fieldscreen.vault import CaseMissing, Change, Record, RecordMisplaced, RecordMissing
from fieldscreen.vault.errors import RecordFinal
from fieldscreen.vault.records import KINDS

NOW = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
_RECIPIENT = Recipient("CRIP du département d'exemple", "99")
SAMPLES = (
    Person("id", Role.CHILD, "Ștefănescu", "Ana", aliases=("Ani",)),
    Statement("id", Source.CHILD_WORDS, "Nu mă lasă la școală", "ro", NOW, prompt=""),
    Interview("id", "reperage_mineur", "1", "ab" * 32, Mode.OBSERVATION, "fr", NOW),
    InterviewEvent(1, EventKind.ANSWERED, "/data/seen", NOW, value="yes", source=Source.SEEN),
    FormSnapshot("id", 0, "<data/>"),
    Referral(
        "id",
        1,
        ReferralKind.INFORMATION_PREOCCUPANTE,
        _RECIPIENT,
        NOW,
        "a.pdf",
        "0" * 64,
        "1" * 64,
        (),
        "2" * 64,
    ),
    SignedDocument("id", "a.pdf", bytes(range(256))),
    ReferralDraft(
        "id",
        ReferralChoices(
            _RECIPIENT, Urgency.IMMEDIATE, "", ParentsInformation(ParentsInformed.NOT_YET), "rien", "fr"
        ),
    ),
    CaseRetention("id", holds=(Hold("réquisition", NOW, "Synthetic Worker", NOW.date()),), drafts={"a": "b"}),
    TypedText(
        "c:statement:s", "c", "statement", "s", "i", (TypedField("text", "Nu mă", 5, 2),), "text", 9, NOW
    ),
)
JUDGED = Judgement("id", Level.DANGER, "Disparue", "Synthetic Worker", NOW, Level.VIGILANCE, ("p@1",))
SAMPLES += (JUDGED, PacksUsed("id", (PackUse("p", "1", "cd" * 32),)))
CALLED = CallMade(Called.PROSECUTOR, "permanence", NOW, "attendre", NOW, "Synthetic Worker")
SAMPLES += (DangerRecord("id", (DangerCheck(DangerAnswer.NOW, NOW, "Synthetic Worker"),), (CALLED,)),)
SAMPLES += (
    ReferralFollowUp("id", (FollowedStep(Step.SENT, NOW.date(), NOW, "Synthetic Worker", Channel.POST),)),
)
PHOTO = Attachment(
    "id", "i", "id.jpg", "IMG_1.jpg", "image/jpeg", NOW, "ab" * 32, "cd" * 32, 9, 4, 3, is_stripped=True,
    preview=bytes(range(256)),
)  # fmt: skip
SAMPLES += (
    StampRequest("id:stamp", bytes(range(256)), "4f", NOW, is_countersigned=True, policy="1.2.3"),
    StampedDocument("id", "K7M-2QX-4.pdf", bytes(range(256)), "Horodatage d’exemple", NOW),
)
SAMPLES += (PHOTO, AttachedContent("id:content", bytes(range(256))))
SAMPLES += (Disclosure("id", (DisclosedItem("place:address", ItemKind.PLACE, "address"),)),)
SHARED = (
    OrganisationFile("organisation", b"[organisation]", b"\x30\x44", b"\x30\x82", NOW),
    PinnedCertificate("ab" * 16, b"\x30\x82", True, b"\x30\x82", NOW),
    AdaptationFile("departement-63", b"{}", b"\x30\x44", b"\x30\x82", NOW),
    Office("crip-00", OfficeKind.CRIP, ("00",), {Detail.NAME: Fact("CRIP", Mark.TO_CHECK, "appel")}),
    OfficeTrials("crip-00", (Trial(TrialStep.OPENED, Envelope.LOCKED, "", "", NOW, "W", who="accueil"),)),
    Clip("words:1", "ro", "Cine te așteaptă?", "", "", 2500, "ab" * 32, NOW, "Synthetic Worker"),
    ClipSound("words:1:sound", bytes(range(256))),
    StoredPack("cd" * 32, "[pack]"),
    ImportedPack("p@1", "[pack]", NOW, "Synthetic Signer", "ef" * 32, is_in_use=True),
    StoredForm("cd" * 32, "reperage_mineur", "1", "<h:html/>"),
    ImportedForm(
        "cd" * 32,
        "reperage",
        "2",
        "Repérage",
        ("français (fr)",),
        "reperage.xlsx",
        NOW,
        {"dessin.png": bytes(range(256))},
        {"fs_sources": ({"ref": "/data/who", "source": "seen"},)},
        NOW,
    ),
    Worker("Synthetic Worker", "médiatrice scolaire", "Association d'exemple", Secrecy.BOUND),
    SigningIdentity(b"\x30\x82", b"\x30\x83"),
    _RECIPIENT,
    SignedCertificate("1", b"{}", b"\x30\x44", b"\x30\x82"),
    CountedCase("id", "2026-03", AgeBand.UNDER_18, {"information_preoccupante": 1}, ("labour",)),
    RetentionSettings("retention", (PeriodChoice(RuleName.UNSENT, 7, "", NOW, "Synthetic Worker"),)),
    JournalHead("3", 3, "ef" * 32, NOW, "0" * 64, b"\x30\x44"),
    BackupPlan("/media/exemple", keep=3, remind_after_days=7),
    Backup("ef" * 32, "/media/exemple", "20260304-1000-ab12.fsbackup", NOW, 3, 4_194_304),
    RescuedJournal(
        "rescued-1", (JournalLine(9, NOW, "W", Action.CASE_READ, "c", "", "", "3" * 64, "4" * 64),)
    ),
    UnfiledText(
        "vault:new_case:", "", "new_case", "", "", (TypedField("line", "portail", 3, 7),), "", 0, NOW
    ),
)


def act(action, record=None, case=""):
    return Change(action, "Synthetic Worker", record, case)


def test_kinds_when_listed_then_every_one_has_a_sample_here():
    assert set(KINDS) == {type(value) for value in (*SAMPLES, *SHARED)} | {Case}


@pytest.mark.parametrize("value", SAMPLES, ids=lambda value: type(value).__name__)
def test_commit_when_a_value_belongs_to_a_case_then_it_comes_back_equal(vault, save_case, reopen, value):
    save_case(vault)
    vault.commit(act(Action.CASE_CHANGED, Record(value, "x", case="case-1", parent="p", sequence=3)))
    vault.lock()
    again = reopen()

    assert value == again.get(type(value), "x")
    assert (value,) == again.all(type(value), case="case-1", parent="p")
    assert again.all(type(value), case="case-2") == ()
    assert again.all(type(value), parent="other") == ()


@pytest.mark.parametrize("value", SHARED, ids=lambda value: type(value).__name__)
def test_commit_when_a_value_belongs_to_the_vault_then_it_comes_back_equal(vault, reopen, value):
    vault.commit(act(Action.PROFILE_SAVED, Record(value, "x")))
    vault.lock()

    assert value == reopen().get(type(value), "x")


def test_get_when_absent_then_record_missing(vault):
    with pytest.raises(RecordMissing) as caught:
        vault.get(Case, "absent")

    assert (caught.value.kind, caught.value.identifier) == (Case, "absent")
    assert vault.find(Case, "absent") is None


def test_all_when_sequences_repeat_then_by_sequence_and_then_first_saved(vault, save_case, save_person):
    save_case(vault)
    for identifier, sequence in (("c", 2), ("a", 1), ("b", 1), ("d", 0)):
        save_person(vault, identifier, sequence=sequence)
    save_person(vault, "a", name="Revised", sequence=1)

    people = vault.all(Person, case="case-1")

    assert [person.identifier for person in people] == ["d", "a", "b", "c"]
    assert people[1].family_name == "Revised"


def test_commit_when_one_of_several_changes_fails_then_none_is_kept(vault, save_case):
    save_case(vault)
    head = vault.journal_head()
    good = act(Action.PERSON_SAVED, Record(Person("p", Role.CHILD), "p", case="case-1"))
    naive = Statement("s", Source.SEEN, "words", "fr", NOW.replace(tzinfo=None))
    bad = act(Action.STATEMENT_SAVED, Record(naive, "s", case="case-1"))

    with pytest.raises(InvalidValueError):
        vault.commit(good, bad)

    assert vault.find(Person, "p") is None
    assert head == vault.journal_head() == vault.verify_journal()


def test_commit_when_done_then_lines_name_who_what_and_the_digest_of_the_sealed_bytes(vault, save_case):
    save_case(vault)
    record = Record(Person("p", Role.CHILD, "Ștefănescu"), "p", case="case-1")

    written, read = vault.commit(act(Action.PERSON_SAVED, record), act(Action.CASE_READ, case="case-1"))

    sealed = vault._ask(
        lambda store: store.connection.execute("SELECT sealed FROM records WHERE kind = 'person'").fetchone()[
            0
        ]
    )
    assert (written.actor, written.action, written.case, written.record) == (
        "Synthetic Worker", Action.PERSON_SAVED, "case-1", "p",
    )  # fmt: skip
    assert written.digest == sha256(sealed).hexdigest()
    assert (read.action, read.case, read.record, read.digest) == (Action.CASE_READ, "case-1", "", "")
    assert read.previous == written.hash
    assert vault.journal()[-2:] == (written, read)


def test_commit_when_nothing_is_given_then_nothing_happens(vault):
    head = vault.journal_head()

    assert vault.commit() == ()
    assert head == vault.journal_head()


@pytest.mark.parametrize(
    "record",
    [
        Record(Person("p", Role.CHILD), "p"),
        Record(Worker("n", "f", "o"), "w", case="case-1"),
        Record(Case("case-1", "c", NOW), "case-1", case="case-2"),
        Record(Person("p", Role.CHILD), "", case="case-1"),
        Record("just text", "t", case="case-1"),
    ],
)
def test_commit_when_a_record_is_in_the_wrong_place_then_refused(vault, save_case, record):
    save_case(vault)

    with pytest.raises(RecordMisplaced):
        vault.commit(act(Action.CASE_CHANGED, record))


def test_commit_when_a_record_would_move_to_another_case_then_refused(vault, save_case, save_person):
    save_case(vault, "case-1")
    save_case(vault, "case-2")
    person = save_person(vault, "p", case="case-1", name="First")

    with pytest.raises(RecordMisplaced):
        save_person(vault, "p", case="case-2", name="Second")

    assert person == vault.get(Person, "p")


def test_commit_when_the_case_was_never_saved_then_case_missing(vault, save_person):
    with pytest.raises(CaseMissing):
        save_person(vault, "p", case="unknown")


def test_commit_when_a_case_is_saved_again_then_its_key_and_people_stay(vault, save_case, save_person):
    case = save_case(vault)
    person = save_person(vault, "p")
    closed = Case(case.identifier, case.code, case.created_at, CaseStatus.CLOSED)

    vault.commit(act(Action.CASE_CHANGED, Record(closed, "case-1")))

    assert vault.all(Case) == (closed,)
    assert vault.all(Person) == (person,)


def test_erase_case_when_done_then_only_its_journal_lines_are_left(vault, save_case, save_person, reopen):
    save_case(vault, "case-1")
    save_case(vault, "case-2")
    save_person(vault, "p1", case="case-1")
    kept = save_person(vault, "p2", case="case-2")

    vault.erase_case("case-1", actor="Synthetic Worker")
    vault.lock()
    again = reopen()

    assert [case.identifier for case in again.all(Case)] == ["case-2"]
    assert again.all(Person) == (kept,)
    assert "case-1" in {line.case for line in again.journal()}
    again.check()
    with pytest.raises(CaseMissing):
        again.erase_case("case-1", actor="Synthetic Worker")


def test_commit_when_the_case_was_erased_then_it_cannot_come_back(vault, save_case, save_person):
    save_case(vault)
    vault.erase_case("case-1", actor="Synthetic Worker")

    with pytest.raises(CaseMissing):
        save_person(vault, "p")
    with pytest.raises(CaseMissing):
        save_case(vault)


def test_verify_journal_when_a_line_is_changed_then_it_is_named(vault, save_case):
    for number in range(5):
        save_case(vault, f"case-{number}")
    vault._ask(lambda store: store.connection.execute("DROP TRIGGER journal_is_never_changed"))
    vault._ask(
        lambda store: store.connection.execute("UPDATE journal SET actor = 'Other' WHERE sequence = 4")
    )

    with pytest.raises(JournalBrokenError) as caught:
        vault.verify_journal()

    assert caught.value.sequence == 4


def test_verify_journal_when_a_line_is_removed_then_the_next_is_named(vault, save_case):
    for number in range(5):
        save_case(vault, f"case-{number}")
    vault._ask(lambda store: store.connection.execute("DROP TRIGGER journal_is_never_cut"))
    vault._ask(lambda store: store.connection.execute("DELETE FROM journal WHERE sequence = 3"))

    with pytest.raises(JournalBrokenError) as caught:
        vault.verify_journal()

    assert caught.value.sequence == 3


@pytest.mark.parametrize("statement", ["UPDATE journal SET actor = ''", "DELETE FROM journal"])
def test_journal_when_our_own_code_tries_to_change_it_then_the_table_refuses(vault, statement):
    with pytest.raises(Exception, match="append-only"):
        vault._ask(lambda store: store.connection.execute(statement))


def test_commit_when_many_threads_write_then_all_is_kept_in_one_chain(vault, save_case, save_person):
    save_case(vault)
    threads = [
        threading.Thread(target=lambda t=t: [save_person(vault, f"{t}-{n}") for n in range(20)])
        for t in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(vault.all(Person)) == 120
    assert vault.verify_journal() == vault.journal_head()


def test_removable_record_when_taken_away_then_it_has_a_line_and_can_come_back_but_never_be_replaced(
    vault, save_case
):
    save_case(vault)
    record = Record(PHOTO, "x", case="case-1")
    vault.commit(act(Action.FILE_ATTACHED, record))
    with pytest.raises(RecordFinal):
        vault.commit(act(Action.FILE_ATTACHED, record))

    gone = replace(act(Action.FILE_DETACHED, record), is_removal=True)
    (line,) = vault.commit(gone)
    assert (line.action, line.record, line.digest) == (Action.FILE_DETACHED, "x", "")
    assert vault.find(Attachment, "x") is None
    with pytest.raises(RecordMisplaced):
        vault.commit(replace(gone, is_quiet=True))

    vault.commit(act(Action.FILE_ATTACHED, record))
    assert vault.get(Attachment, "x") == PHOTO
    vault.check()
