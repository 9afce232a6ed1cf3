"""A case keeps the packs it was read with; a newer one takes their place only when told to."""

import shutil

import pytest

from fieldscreen.cli import run
from fieldscreen.cli.arguments import read_arguments
from fieldscreen.cli.running import FAILED
from fieldscreen.domain.assessments import Level
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.journal import Action
from fieldscreen.domain.statements import Source
from fieldscreen.domain.workers import Secrecy
from fieldscreen.referral import DetachedSignatureInvalidError
from fieldscreen.screening.content_check import PackContentRefusedError
from fieldscreen.screening.packs import PackInvalidError
from fieldscreen.workflow import profile
from fieldscreen.workflow.assessing import (
    assess_case,
    compare_packs,
    judge_case,
    judgements_of,
    read_case,
    reading_of,
)
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.content import Content
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.pack_exchange import (
    PackNotTrustedError,
    PackOlderError,
    PackReplacesError,
    check_pack,
    import_pack,
    sign_pack,
)
from fieldscreen.workflow.packs import PackMissingError, choose_pack, known_packs, packs_of_case
from fieldscreen.workflow.workplace import Surroundings, Workplace
from support.offices import CHEAP, PASSPHRASE, ROOT, WORKER, Clock, workplace_on
from support.read_packs import child_set

CHILD = ROOT / "resources/indicators/ilo-2009-child-labour.toml"
FORM = "reperage_mineur"
HOURS_STRONG = 'code = "D4.hours"\ndimension = "D4"\nweight = "S"'


@pytest.fixture
def case(workplace):
    made = create_case(workplace).identifier
    sitting = start_interview(workplace, made, FORM, language="fr")
    for name, value in {"who/age_estimated": "13", "seen/long_hours": "yes", "school/attends": "no"}.items():
        sitting.answer(f"/data/{name}", value, source=Source.SEEN)
    return made


@pytest.fixture
def newer(tmp_path):
    """A newer version of the child set, in which long hours weigh less."""
    path = tmp_path / "newer.toml"
    text = CHILD.read_text(encoding="utf-8").replace("2026112701", "2026120101")
    assert HOURS_STRONG in text
    path.write_text(text.replace(HOURS_STRONG, HOURS_STRONG.replace('"S"', '"M"')), encoding="utf-8")
    return path


def test_case_when_a_newer_pack_comes_in_then_it_keeps_its_own_until_the_worker_chooses(
    workplace, case, newer
):
    before = child_set(assess_case(workplace, case, "fr"))
    assert before.level is Level.CONVERGING
    import_pack(workplace, newer, unsigned=True, replace=True)
    after = child_set(assess_case(workplace, case, "fr"))
    assert after.pack_reference == before.pack_reference
    assert after.level is Level.CONVERGING
    assert "@2026120101" in after.pack_notice
    (change,) = compare_packs(workplace, case)
    assert (change.level_before, change.level_after) == (Level.CONVERGING, Level.VIGILANCE)
    assert change.reweighted == ("D4.hours",)
    assert not change.reads_the_same
    choose_pack(workplace, case, "ilo-2009-child-labour")
    chosen = child_set(assess_case(workplace, case, "fr"))
    assert (chosen.pack_reference, chosen.level) == ("ilo-2009-child-labour@2026120101", Level.VIGILANCE)
    choose_pack(workplace, case, before.pack_reference)  # and back: the old one is still there
    assert child_set(assess_case(workplace, case, "fr")).level is Level.CONVERGING


def test_case_when_the_program_ships_a_newer_pack_then_the_old_one_stays_and_can_be_chosen_again(
    workplace, case, newer, tmp_path
):
    before = child_set(assess_case(workplace, case, "fr"))
    workplace.lock()
    resources = tmp_path / "resources"
    shutil.copytree(ROOT / "resources", resources)
    shutil.copy(newer, resources / "indicators" / CHILD.name)
    updated = Workplace(Surroundings(tmp_path / "vault", Content(resources), Clock(), CHEAP))
    updated.unlock(PASSPHRASE)
    try:
        after = child_set(assess_case(updated, case, "fr"))
        assert after.pack_reference == before.pack_reference
        assert after.reasons == before.reasons
        choose_pack(updated, case, "ilo-2009-child-labour")
        chosen = child_set(assess_case(updated, case, "fr"))
        assert chosen.pack_reference.endswith("@2026120101")
        assert "n’est pas celui qui a été livré" in chosen.pack_notice  # the list of digests was not renewed
        choose_pack(updated, case, before.pack_reference)
        assert child_set(assess_case(updated, case, "fr")).pack_reference == before.pack_reference
    finally:
        updated.lock()


def test_pack_when_it_is_no_utf_8_then_it_is_refused_rather_than_guessed(workplace, newer):
    newer.write_bytes(newer.read_bytes() + b"# \xe9\n")
    with pytest.raises(PackInvalidError):
        import_pack(workplace, newer, unsigned=True, replace=True)


def test_case_when_opened_after_the_import_then_it_is_read_with_the_version_in_use(workplace, case, newer):
    import_pack(workplace, newer, unsigned=True, replace=True)
    explanation = child_set(assess_case(workplace, case, "fr"))
    assert explanation.pack_reference == "ilo-2009-child-labour@2026120101"
    assert explanation.pack_notice == ""


def test_case_when_only_looked_at_then_no_pack_is_kept_and_when_assessed_it_is_kept_once(workplace, case):
    read_case(workplace, case, "fr")
    assert Action.PACK_CHOSEN not in {line.action for line in workplace.vault.journal()}
    packs = assess_case(workplace, case, "fr")
    assess_case(workplace, case, "fr")
    actions = [line.action for line in workplace.vault.journal()]
    assert actions.count(Action.PACK_CHOSEN) == len(packs) + 1  # each text, and which texts the case uses
    assert actions[-1] is Action.ASSESSMENT_MADE


def test_pack_when_it_is_signed_then_another_vault_takes_it_only_from_a_signer_that_was_compared(
    workplace, tmp_path, newer
):
    sign_pack(workplace, newer)
    other = workplace_on(tmp_path / "other")
    other.create(WORKER, PASSPHRASE)
    other.unlock(PASSPHRASE)
    try:
        with pytest.raises(PackNotTrustedError) as refused:
            import_pack(other, newer, replace=True)
        assert refused.value.fingerprint == workplace.fingerprint
        with pytest.raises(PackReplacesError):
            import_pack(other, newer, signer=workplace.fingerprint)
        import_pack(other, newer, signer=workplace.fingerprint.upper(), replace=True)
        listed = {one.file.pack.reference: one for one in known_packs(other)}
        assert listed["ilo-2009-child-labour@2026120101"].signer == WORKER.name
        assert listed["ilo-2009-child-labour@2026120101"].is_in_use
        assert not listed["ilo-2009-child-labour@2026112701"].is_in_use
    finally:
        other.lock()


def test_pack_when_nobody_signed_it_then_it_needs_to_be_said_that_it_is_wanted(workplace, newer):
    with pytest.raises(PackNotTrustedError) as refused:
        import_pack(workplace, newer, replace=True)
    assert refused.value.signer is None


def test_pack_when_one_byte_changed_since_it_was_signed_then_it_is_refused(workplace, newer):
    sign_pack(workplace, newer)
    newer.write_bytes(newer.read_bytes() + b"\n")
    with pytest.raises(DetachedSignatureInvalidError):
        import_pack(workplace, newer, unsigned=True, replace=True)
    with pytest.raises(DetachedSignatureInvalidError):
        check_pack(workplace.content, newer)


@pytest.mark.parametrize("signature", [b"", b"[]", b"{}", b'{"format": 1}', b"\xff" * 40])
def test_pack_when_what_lies_beside_it_is_no_signature_then_it_is_refused(workplace, newer, signature):
    newer.with_name(newer.name + ".sig").write_bytes(signature)
    with pytest.raises(DetachedSignatureInvalidError):
        import_pack(workplace, newer, unsigned=True, replace=True)


def test_pack_when_it_is_older_or_has_the_same_version_with_other_words_then_it_replaces_nothing(
    workplace, tmp_path, newer
):
    import_pack(workplace, newer, unsigned=True, replace=True)
    older = tmp_path / "older.toml"
    shutil.copy(CHILD, older)
    with pytest.raises(PackOlderError):
        import_pack(workplace, older, unsigned=True, replace=True)
    newer.write_text(newer.read_text(encoding="utf-8") + "\n# other words\n", encoding="utf-8")
    with pytest.raises(PackOlderError):
        import_pack(workplace, newer, unsigned=True, replace=True)


@pytest.mark.parametrize("act", ["sign", "import"])
def test_pack_when_an_indicator_is_about_who_somebody_is_then_it_is_neither_signed_nor_taken(
    workplace, newer, act
):
    text = newer.read_text(encoding="utf-8")
    newer.write_text(text.replace('en = "Hazardous work"', 'en = "Roma family"'), encoding="utf-8")
    with pytest.raises(PackContentRefusedError):
        _ = sign_pack(workplace, newer) if act == "sign" else import_pack(workplace, newer, unsigned=True)
    assert not check_pack(workplace.content, newer).is_acceptable


def test_pack_when_there_is_none_of_that_name_then_it_says_so(workplace, case):
    with pytest.raises(PackMissingError):
        choose_pack(workplace, case, "nobody-knows")
    assert [one.offered for one in packs_of_case(workplace, case)] == [None] * len(workplace.content.packs)


def test_judgement_when_made_then_it_stands_beside_the_result_with_its_reason_and_neither_changes_the_other(
    workplace, case
):
    judge_case(workplace, case, Level.VIGILANCE, "  Je connais la famille depuis deux ans.  ")
    judge_case(workplace, case, Level.DANGER, "Elle a disparu ce matin.")
    reading = reading_of(workplace, case, "fr")
    assert reading.level is Level.CONVERGING
    assert [one.level for one in reading.judgements] == [Level.VIGILANCE, Level.DANGER]
    assert reading.guidance.triage  # whom to telephone is told because the worker says danger
    first, _ = judgements_of(workplace, case)
    assert (first.reason, first.worker, first.beside) == (
        "Je connais la famille depuis deux ans.",
        WORKER.name,
        Level.CONVERGING,
    )
    assert "ilo-2009-child-labour@2026112701" in first.packs


def test_judgement_when_it_has_no_reason_then_it_is_not_kept(workplace, case):
    with pytest.raises(InvalidValueError):
        judge_case(workplace, case, Level.NOTHING_PARTICULAR, "  ")
    assert judgements_of(workplace, case) == ()


def test_case_when_the_worker_states_danger_then_the_level_is_danger_and_the_telephone_comes_first(
    workplace, case
):
    sitting = start_interview(workplace, case, FORM, language="fr")
    sitting.answer("/data/safety/danger_now", "yes")
    reading = read_case(workplace, case, "fr")
    assert reading.level is Level.DANGER
    assert "17" in reading.guidance.triage[0].text
    assert child_set(reading.explanations).level is Level.CONVERGING


@pytest.mark.parametrize("secrecy", Secrecy)
def test_secrecy_when_the_organisation_declares_it_then_the_guide_rail_and_its_article_follow(
    workplace, case, secrecy
):
    profile.declare_secrecy(workplace, secrecy)
    told = read_case(workplace, case, "fr").guidance.secrecy
    bound = secrecy in {Secrecy.BOUND, Secrecy.BY_MISSION}
    assert any("L226-2-2" in article for article in told.articles) == bound
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    assert workplace.worker.secrecy is secrecy


def _command(tmp_path, *words):
    return run(read_arguments([*map(str, words), "--lang", "fr"]), lambda _: workplace_on(tmp_path / "vault"))


@pytest.fixture
def closed(workplace, monkeypatch):
    """The vault closed, and its passphrase waiting on the input."""
    import io

    workplace.lock()
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSPHRASE}\n{PASSPHRASE}\n{PASSPHRASE}\n"))
    return workplace


def test_command_when_a_pack_is_signed_imported_and_listed_then_each_step_says_where_it_stands(
    closed, tmp_path, newer, capsys
):
    assert _command(tmp_path, "pack", "sign", newer) == 0
    assert "Empreinte" in capsys.readouterr().out
    assert _command(tmp_path, "pack", "import", newer, "--replace") == 0
    assert "en usage pour les nouveaux dossiers" in capsys.readouterr().out
    assert _command(tmp_path, "pack", "list") == 0
    said = capsys.readouterr().out
    assert f"importé ; en usage ; signé par {WORKER.name}" in said.replace("\u00a0", " ")
    assert "livré avec le programme ; pas en usage" in said.replace("\u00a0", " ")


def test_command_when_a_pack_would_replace_one_silently_then_it_stops_and_says_how(
    closed, tmp_path, newer, capsys
):
    assert _command(tmp_path, "pack", "import", newer, "--unsigned") == FAILED
    assert "--replace" in capsys.readouterr().err


def test_command_when_a_pack_is_checked_then_faults_are_told_and_the_code_says_refused(
    tmp_path, newer, capsys
):
    assert _command(tmp_path, "pack", "check", newer) == 0
    assert "aucune signature" in capsys.readouterr().out
    text = newer.read_text(encoding="utf-8")
    newer.write_text(text.replace('en = "Hazardous work"', 'en = "Roma family"'), encoding="utf-8")
    assert _command(tmp_path, "pack", "check", newer) == 1
    told = capsys.readouterr().out
    assert "« Roma »" in told.replace("\u00a0", " ")
    assert "indicators.D4.hazard.label" in told
    newer.write_text("[pack]\n", encoding="utf-8")
    assert _command(tmp_path, "pack", "check", newer, "--json") == 1
    assert '"is_acceptable": false' in capsys.readouterr().out
