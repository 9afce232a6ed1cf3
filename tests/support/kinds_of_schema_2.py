"""One record of each kind that schema 2 added, for stored vaults and test vectors.

Everything in it is invented. Each comes with the act that keeps it and a word to find it by.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from fieldscreen.domain.adaptations import AdaptationFile
from fieldscreen.domain.assessments import ImportedPack, Judgement, Level, PacksUsed, PackUse, StoredPack
from fieldscreen.domain.attachments import AttachedContent, Attachment
from fieldscreen.domain.backups import Backup, BackupPlan
from fieldscreen.domain.clips import Clip, ClipSound
from fieldscreen.domain.danger import Called, CallMade, DangerAnswer, DangerCheck, DangerRecord
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.directory import Channel, Detail, Fact, Mark, Office, OfficeKind
from fieldscreen.domain.disclosures import DisclosedItem, Disclosure, Ground, ItemKind
from fieldscreen.domain.envelopes import Envelope, OfficeTrials, SkipGround, Trial, TrialStep
from fieldscreen.domain.erasure import AgeBand, CountedCase, SignedCertificate
from fieldscreen.domain.follow_up import FollowedStep, HeardBy, ReferralFollowUp, Step
from fieldscreen.domain.interviews import ImportedForm
from fieldscreen.domain.journal import Action, JournalHead, JournalLine, RescuedJournal
from fieldscreen.domain.organisation import ORGANISATION_RECORD, OrganisationFile
from fieldscreen.domain.retention import (
    Acknowledgement,
    CaseRetention,
    Closing,
    Extension,
    Hold,
    Outcome,
)
from fieldscreen.domain.retention_rules import PeriodChoice, RetentionSettings, RuleName
from fieldscreen.domain.stamps import StampedDocument, StampRequest
from fieldscreen.domain.trust import PinnedCertificate
from fieldscreen.domain.typed_texts import TypedField, TypedText, UnfiledText
from fieldscreen.vault import Record

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
WORKER = "Camille Modèle-Exemple"
PACK = 'id = "canari-lot"\ntitle = "Ștefăneț"\n'
PACK_DIGEST = "cd" * 32


def records_in(case: str) -> Iterator[tuple[Action, Record, str]]:
    """Yield one record of each kind that belongs to a case; *case* must be there."""
    retention = CaseRetention(
        case,
        (Acknowledgement("referral-1", UncertainDate.parse("2026-03"), NOON, WORKER),),
        UncertainDate.parse("2026-03-03~"),
        (Extension(date(2026, 12, 31), "canari-prolongation", NOON, WORKER),),
        (Hold("réquisition", NOON, WORKER, date(2026, 9, 1), NOON + timedelta(days=2), WORKER, "levée"),),
        (Closing(Outcome.OTHER, "orientée", "rappeler l’école", NOON, WORKER, NOON, WORKER, "revue"),),
        "counted-1",
        {"reason": "brouillon commencé"},
    )
    yield Action.RETENTION_EXTENDED, Record(retention, case, case=case), "canari-prolongation"
    judgement = Judgement(
        "judgement-1", Level.DANGER, "canari-jugement : elle a disparu", WORKER, NOON, Level.VIGILANCE,
        ("canari-lot@1",),
    )  # fmt: skip
    yield Action.JUDGEMENT_MADE, Record(judgement, "judgement-1", case=case), "canari-jugement"
    packs = PacksUsed(case, (PackUse("canari-lot", "1", PACK_DIGEST),))
    yield Action.PACK_CHOSEN, Record(packs, case, case=case), "canari-lot"
    call = CallMade(Called.PROSECUTOR, "permanence", NOON, "canari-appel : attendre", NOON, WORKER)
    danger = DangerRecord(case, (DangerCheck(DangerAnswer.NOW, NOON, WORKER),), (call,))
    yield Action.CALL_NOTED, Record(danger, case, case=case), "canari-appel"
    steps = (
        FollowedStep(Step.SENT, date(2026, 3, 4), NOON, WORKER, Channel.EMAIL, None, "canari-envoi"),
        FollowedStep(Step.COPY_SENT, date(2026, 3, 4), NOON, WORKER, Channel.POST),
        FollowedStep(Step.ACKNOWLEDGED, date(2026, 3, 9), NOON, WORKER, None, HeardBy.PHONE),
    )
    followed = ReferralFollowUp("referral-1", steps, has_infant=True, remind_on=date(2026, 4, 1))
    yield Action.REFERRAL_SENT, Record(followed, "referral-1", case=case), "canari-envoi"
    told = DisclosedItem("place:address", ItemKind.PLACE, "address")
    kept = DisclosedItem(
        "person:p",
        ItemKind.OTHER_PERSON,
        "canari-voisine",
        Ground.OTHER,
        "canari-raison : elle me l’a demandé",
        UncertainDate.parse("2026-03-03"),
    )
    disclosure = Disclosure("referral-1", (told, kept))
    yield Action.REFERRAL_SIGNED, Record(disclosure, "referral-1", case=case), "canari-voisine"
    attached = Attachment(
        "attachment-1", "interview-1", "attachment-1.jpg", "canari-photo.jpg", "image/jpeg", NOON, "ab" * 32,
        "cd" * 32, 19, 640, 480, is_stripped=True, preview=b"canari-vignette",
    )  # fmt: skip
    record = Record(attached, "attachment-1", case=case, parent="interview-1")
    yield Action.FILE_ATTACHED, record, "canari-photo"
    content = AttachedContent("attachment-1:content", b"canari-photographie")
    record = Record(content, content.identifier, case=case, parent="attachment-1")
    yield Action.FILE_ATTACHED, record, "Y2FuYXJpLXBob3RvZ3JhcGhpZQ"
    asked = StampRequest("referral-1:stamp", b"canari-demande", "4f00000000000001", NOON, policy="1.2.3")
    record = Record(asked, asked.identifier, case=case, parent="referral-1")
    yield Action.STAMP_ASKED, record, "Y2FuYXJpLWRlbWFuZGU="
    stamped = StampedDocument(
        "referral-1", "K7M-2QX-4.pdf", b"canari-horodate", "canari-autorite", NOON, until=NOON
    )
    yield Action.STAMP_ADDED, Record(stamped, "referral-1", case=case), "canari-autorite"
    fields = (TypedField("text", "Trebuie să canari-tape", 22, 10), TypedField("source", "child_words"))
    typed = TypedText(f"{case}:statement:", case, "statement", "", "interview-1", fields, "text", 140, NOON)
    yield Action.TEXT_TYPED, Record(typed, typed.identifier, case=case), "canari-tape"


def records_of_vault() -> Iterator[tuple[Action, Record, str]]:
    """Yield one record of each kind that belongs to the vault as a whole."""
    certificate = SignedCertificate("1", b'{"number":1}', b"\x30\x44synthetic", b"\x30\x82synthetic")
    yield Action.CERTIFICATE_SIGNED, Record(certificate, "1"), "eyJudW1iZXIiOjF9"
    counted = CountedCase("counted-1", "2026-03", AgeBand.UNDER_18, {"plainte": 1}, ("labour",))
    yield Action.CASE_COUNTED, Record(counted, "counted-1"), "plainte"
    settings = RetentionSettings(
        "retention", (PeriodChoice(RuleName.UNSENT, 7, "canari-delai", NOON, WORKER),)
    )
    yield Action.RETENTION_CHOSEN, Record(settings, "retention"), "canari-delai"
    head = JournalHead("3", 3, "ef" * 32, NOON, "ab" * 32, b"\x30\x44synthetic")
    yield Action.HEAD_SIGNED, Record(head, "3"), "ef" * 32
    plan = BackupPlan("/media/canari-place", keep=3)
    yield Action.BACKUP_PLANNED, Record(plan, "profile"), "canari-place"
    backup = Backup("ef" * 32, "/media/canari-place", "20260304-1000-ab12.fsbackup", NOON, 2, 4_194_304)
    yield Action.BACKUP_MADE, Record(backup, backup.identifier), "20260304-1000-ab12.fsbackup"
    line = JournalLine(9, NOON, WORKER, Action.CASE_READ, "case-1", "", "", "3" * 64, "4" * 64)
    yield Action.VAULT_RESCUED, Record(RescuedJournal("rescued-1", (line,)), "rescued-1"), "rescued-1"
    form = ImportedForm(
        "ab" * 32, "exemple", "1", "Canari-Questionnaire", ("français (fr)", "Română (ro)"), "exemple.xlsx",
        NOON, {"dessin.png": b"\x89PNG synthetic"}, {"fs_sources": ({"ref": "/data/who", "source": "seen"},)},
    )  # fmt: skip
    yield Action.FORM_IMPORTED, Record(form, form.identifier), "Canari-Questionnaire"
    yield Action.PACK_CHOSEN, Record(StoredPack(PACK_DIGEST, PACK), PACK_DIGEST), "canari-lot"
    imported = ImportedPack("canari-lot@1", PACK, NOON, "Synthetic Signer", "ef" * 32, is_in_use=True)
    yield Action.PACK_IMPORTED, Record(imported, imported.identifier), "Synthetic Signer"
    unfiled = UnfiledText(
        "vault:new_case:", "", "new_case", "", "", (TypedField("line", "canari-portail", 3, 7),), "", 0, NOON
    )
    yield Action.TEXT_TYPED, Record(unfiled, unfiled.identifier), "canari-portail"
    organisation = OrganisationFile(
        ORGANISATION_RECORD, b'name = "canari-organisation"', b"\x30\x44synthetic", b"\x30\x82synthetic", NOON
    )
    word = "bmFtZSA9ICJjYW5hcmktb3JnYW5pc2F0aW9uIg=="
    pinned = PinnedCertificate("ab" * 16, b"canari-certificat", True, b"synthetic list", NOON)
    yield Action.CERTIFICATE_TRUSTED, Record(pinned, pinned.identifier), "canari-certificat"
    yield Action.ORGANISATION_IMPORTED, Record(organisation, ORGANISATION_RECORD), word
    adaptation = AdaptationFile(
        "departement-63",
        b'{"override":"canari-adaptation"}',
        b"\x30\x44synthetic",
        b"\x30\x82synthetic",
        NOON,
    )
    word = "eyJvdmVycmlkZSI6ImNhbmFyaS1hZGFwdGF0aW9uIn0="
    yield Action.ADAPTATION_IMPORTED, Record(adaptation, adaptation.identifier), word
    facts = {
        Detail.NAME: Fact("CRIP canari-service", Mark.VERIFIED, "appel", date(2026, 3, 4)),
        Detail.CHANNELS: Fact("email post", Mark.TO_CHECK, "appel"),
    }
    office = Office("crip-00", OfficeKind.CRIP, ("00", "69M"), facts, b"\x30\x82synthetic")
    yield Action.OFFICE_SAVED, Record(office, office.identifier), "canari-service"
    at = "a@crip.example"
    tried = (
        Trial(TrialStep.SKIPPED, Envelope.PLAIN, at, "", NOON, WORKER, ground=SkipGround.DANGER),
        Trial(
            TrialStep.OPENED, Envelope.SEALED, at, "ab" * 32, NOON, WORKER, HeardBy.PHONE, "canari-accueil"
        ),
    )
    trials = OfficeTrials("crip-00", tried)
    yield Action.TEST_ANSWERED, Record(trials, trials.identifier), "canari-accueil"
    clip = Clip("words:1", "ro", "Canari: cine te așteaptă?", "", "", 2500, "ab" * 32, NOON, WORKER)
    yield Action.CLIP_RECORDED, Record(clip, clip.identifier, parent="words"), "cine te așteaptă"
    sound = ClipSound("words:1:sound", b"canari-enregistrement")
    record = Record(sound, sound.identifier, parent=clip.identifier)
    yield Action.CLIP_RECORDED, record, "Y2FuYXJpLWVucmVnaXN0cmVtZW50"
