"""After a rescue, what was being typed stands there again; what became something or was taken away, not."""

import dataclasses
import random
import shutil
from datetime import UTC, datetime

import pytest

from fieldscreen.domain.adaptations import AdaptationFile
from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.clips import ClipSound
from fieldscreen.domain.interviews import EventKind, Interview, InterviewEvent, Mode
from fieldscreen.domain.journal import Action
from fieldscreen.domain.organisation import OrganisationFile
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.trust import PinnedCertificate
from fieldscreen.domain.typed_texts import TypedField, TypedText, UnfiledText
from fieldscreen.domain.workers import SigningIdentity
from fieldscreen.vault import (
    Change,
    NothingToRescue,
    Record,
    open_vault,
    rescue_vault,
    with_passphrase,
)

PASSPHRASE = "quatre mots pour l'été"
ACTOR = "Synthetic Worker"


def rescue(folder, target, clock):
    return rescue_vault(folder, target, with_passphrase(folder, PASSPHRASE, clock), clock=clock)


INTERVIEW = Interview(
    "i1", "form", "1", "0", Mode.OBSERVATION, "fr", datetime(2026, 3, 4, tzinfo=UTC), case="case-1"
)


def _event(sequence, value, note=""):
    at = datetime(2026, 3, 4, sequence, tzinfo=UTC)
    return InterviewEvent(
        sequence, EventKind.ANSWERED, "/data/site", at, AnswerState.ANSWERED, value, note=note
    )


def _typed(place, about, *fields, case="case-1", cls=TypedText):
    name = f"{case or 'vault'}:{place}:{about}"
    made = tuple(TypedField(*field) for field in fields)
    return cls(name, case, place, about, "", made, made[0].name, 0, datetime(2026, 3, 4, tzinfo=UTC))


def _keep(vault, action, value, identifier, *, parent="", case="case-1", **more):
    vault.commit(Change(action, ACTOR, Record(value, identifier, case, parent), **more))


def _type(vault, typed, *, is_quiet=False):
    _keep(vault, Action.TEXT_TYPED, typed, typed.identifier, case=typed.case, is_quiet=is_quiet)


def _become(vault, typed, action, value, identifier, **more):
    """Keep what a text has become and take the text away, as the program does: in one transaction."""
    kept = Change(action, ACTOR, Record(value, identifier, "case-1", more.get("parent", "")))
    gone = Change(
        Action.TEXT_LEFT, ACTOR, Record(typed, typed.identifier, typed.case), is_removal=True, is_quiet=True
    )
    vault.commit(kept, gone)


def _bring_back(folder, *texts):
    """Put texts where a damaged page left them: they stand there again, and no line tells of it."""
    with open_vault(folder, PASSPHRASE, clock=lambda: datetime(2026, 3, 5, tzinfo=UTC)) as vault:
        for typed in texts:
            _type(vault, typed, is_quiet=True)


STATEMENT = Statement("s1", Source.SEEN, "Vu deux fois.", "fr", datetime(2026, 3, 4, tzinfo=UTC))


def test_rescue_when_a_text_became_something_in_the_log_then_it_is_not_unfinished_again(
    vault, folder, tmp_path, clock, save_case
):
    """Every older version of a page is still in the log, with the text that is gone from the newest."""
    save_case(vault)
    typed = _typed("statement", "s1", ("statement.text", "Vu deux"))
    _type(vault, typed)
    _become(vault, typed, Action.STATEMENT_SAVED, STATEMENT, "s1")
    left = _typed("person", "p1", ("person.given_name", "An"))
    _type(vault, left)
    _keep(vault, Action.TEXT_LEFT, left, left.identifier, is_removal=True)
    going_on = _typed("statement", "s2", ("statement.text", "pas fini"))
    _type(vault, going_on)
    assert (folder / "cases.db-wal").stat().st_size > 0
    shutil.copytree(folder, tmp_path / "cut", ignore=lambda _folder, _names: ["in-use.lock", "cases.db-shm"])

    made = rescue(tmp_path / "cut", tmp_path / "new", clock)

    assert made.damaged_pages == ()
    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as again:
        assert again.all(TypedText) == (going_on,)
        assert again.all(Statement) == (STATEMENT,)


def test_rescue_when_the_page_that_took_a_text_away_is_lost_then_only_what_became_nothing_comes_back(
    vault, folder, tmp_path, clock, save_case
):
    case = save_case(vault)
    vault.commit(Change(Action.INTERVIEW_STARTED, ACTOR, Record(INTERVIEW, "i1", "case-1")))
    said = _typed("statement", "s1", ("statement.text", "Vu"))
    again = _typed("statement", "s2", ("statement.text", "encore"))
    answer = _typed("interview", "i1", ("answer:/data/site", "terr"), ("note:/data/site", "de loin"))
    reminder = _typed("reminder", "", ("reminder.text", "le jardin"))
    new = _typed("new_case", "", ("reminder.text", "le jardin"), case="", cls=UnfiledText)
    left = _typed("person", "p1", ("person.given_name", "An"))
    for typed in (said, again, answer, reminder, left):
        _type(vault, typed)
    _become(vault, said, Action.STATEMENT_SAVED, STATEMENT, "s1")
    _become(vault, answer, Action.INTERVIEW_EVENT, _event(1, "terrain", "de loin"), "e1", parent="i1")
    renamed = dataclasses.replace(case, reminder="le jardin")
    _become(vault, reminder, Action.CASE_CHANGED, renamed, "case-1")
    _keep(vault, Action.TEXT_LEFT, left, left.identifier, is_removal=True)
    _keep(vault, Action.STATEMENT_SAVED, dataclasses.replace(STATEMENT, identifier="s2"), "s2")
    _type(vault, again)  # begun anew after it was kept once
    vault.lock()
    other = _typed("interview", "i2", ("answer:/data/site", "terrain"))
    _bring_back(folder, said, answer, reminder, new, left, other)

    rescue(folder, tmp_path / "new", clock)

    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as rescued:
        kept = {one.identifier for one in (*rescued.all(TypedText), *rescued.all(UnfiledText))}
        assert kept == {again.identifier, new.identifier, other.identifier}
        gone = [line.record for line in rescued.journal() if line.action is Action.TEXT_LEFT]
        assert {said.identifier, answer.identifier, reminder.identifier, left.identifier} <= set(gone)
        assert rescued.verify_journal() == rescued.journal_head()


def test_rescue_when_other_words_were_typed_than_answered_then_they_come_back(
    vault, folder, tmp_path, clock, save_case
):
    save_case(vault)
    vault.commit(Change(Action.INTERVIEW_STARTED, ACTOR, Record(INTERVIEW, "i1", "case-1")))
    going_on = _typed("interview", "i1", ("answer:/data/site", "un hangar"))
    _type(vault, going_on)
    vault.commit(Change(Action.INTERVIEW_EVENT, ACTOR, Record(_event(1, "terrain"), "e1", "case-1", "i1")))
    vault.lock()

    rescue(folder, tmp_path / "new", clock)

    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as rescued:
        assert rescued.all(TypedText) == (going_on,)


def test_clip_when_it_was_taken_away_before_a_rescue_then_it_stays_away(vault, folder, tmp_path, clock):
    kept, gone = (ClipSound(f"words:{name}:sound", random.Random(7).randbytes(300_000)) for name in "ab")
    for sound in (kept, gone):
        _keep(vault, Action.CLIP_RECORDED, sound, sound.identifier, case="")
    _keep(vault, Action.CLIP_REMOVED, gone, gone.identifier, case="", is_removal=True)
    shutil.copytree(folder, tmp_path / "cut", ignore=lambda _folder, _names: ["in-use.lock", "cases.db-shm"])

    made = rescue(tmp_path / "cut", tmp_path / "new", clock)

    assert made.lost == {}
    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as again:
        assert again.all(ClipSound) == (kept,)


NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def _cut_short(folder, target):
    """Copy a vault as it lies there when the power goes: what was last done is in its log only."""
    shutil.copytree(folder, target, ignore=lambda _folder, _names: ["in-use.lock", "cases.db-shm"])
    return target


def test_adaptation_when_it_was_taken_away_before_a_rescue_then_it_stays_away(vault, folder, tmp_path, clock):
    kept, gone, back = (AdaptationFile(name, b"{}" * 20_000, b"s", b"c", NOON) for name in "abc")
    for one in (kept, gone, back):
        _keep(vault, Action.ADAPTATION_IMPORTED, one, one.identifier, case="")
    for one in (gone, back):
        _keep(vault, Action.ADAPTATION_REMOVED, one, one.identifier, case="", is_removal=True)
    _keep(vault, Action.ADAPTATION_IMPORTED, back, back.identifier, case="")

    made = rescue(_cut_short(folder, tmp_path / "cut"), tmp_path / "new", clock)

    assert made.lost == {}
    with open_vault(tmp_path / "new", PASSPHRASE, clock=clock) as again:
        assert {one.identifier for one in again.all(AdaptationFile)} == {"a", "c"}


@pytest.mark.parametrize(
    ("kind", "chosen", "action", "emptied"),
    [
        (
            PinnedCertificate,
            (Action.CERTIFICATE_TRUSTED, PinnedCertificate("key", b"c" * 600, True, b"", NOON)),
            Action.CERTIFICATE_DISTRUSTED,
            PinnedCertificate("key", b"", False, b"", NOON),
        ),
        (
            SigningIdentity,
            (Action.IDENTITY_IMPORTED, SigningIdentity(b"k" * 600, b"c")),
            Action.IDENTITY_REMOVED,
            SigningIdentity(b"", b""),
        ),
        (
            OrganisationFile,
            (Action.ORGANISATION_IMPORTED, OrganisationFile("key", b"s" * 600, b"s", b"c", NOON)),
            Action.ORGANISATION_REMOVED,
            OrganisationFile("key", b"", b"", b"", NOON),
        ),
    ],
    ids=["trust", "identity", "settings"],
)
def test_choice_when_taken_back_and_the_emptied_record_is_damaged_then_what_stood_there_stays_away(  # noqa: PLR0913, PLR0917  one for each kind
    vault, folder, tmp_path, clock, reopen, kind, chosen, action, emptied
):
    _keep(vault, chosen[0], chosen[1], "key", case="")
    vault.lock()
    vault = reopen()
    _keep(vault, action, emptied, "key", case="")
    whole = _cut_short(folder, tmp_path / "cut")
    log = (whole / "cases.db-wal").read_bytes()
    told = 0

    for frame in range(32, len(log), 4096 + 24):
        (whole / "cases.db-wal").write_bytes(log[: frame + 24] + b"\xa5" * 4096 + log[frame + 4120 :])
        target = tmp_path / f"new{frame}"
        try:
            rescue(whole, target, clock)
        except NothingToRescue:
            continue
        with open_vault(target, PASSPHRASE, clock=clock) as again:
            if any(line.action is action for line in again.journal()):
                told += 1
                assert chosen[1] not in again.all(kind)
    assert told > 1
