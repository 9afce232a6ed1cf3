"""An organisation's settings: signed or refused; what they set is followed, and removal gives it back."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldscreen.cli import run
from fieldscreen.cli.arguments import read_arguments
from fieldscreen.cli.running import FAILED
from fieldscreen.domain.journal import Action
from fieldscreen.domain.organisation import ORGANISATION_PURPOSE, ORGANISATION_RECORD, OrganisationFile
from fieldscreen.domain.workers import Recipient, Secrecy, Worker
from fieldscreen.referral import compose, sign_statement
from fieldscreen.referral.blocks import LetterHead
from fieldscreen.vault import Record
from fieldscreen.workflow import profile
from fieldscreen.workflow.assessing import read_case
from fieldscreen.workflow.cases import create_case
from fieldscreen.workflow.gathering import gather
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.organisation import (
    OrganisationInvalidError,
    OrganisationNotTrustedError,
    OrganisationOlderError,
    OrganisationSignatureInvalidError,
    check_organisation,
    import_organisation,
    organisation_of,
    remove_organisation,
    sign_organisation,
)
from fieldscreen.workflow.organisation_settings import read_settings, read_signed, signed_file
from fieldscreen.workflow.profile import SetByOrganisationError
from fieldscreen.workflow.referring import default_choices
from fieldscreen.workflow.workplace import PROFILE
from support.offices import PASSPHRASE, ROOT, WORKER, workplace_on

HEAD = '[organisation]\nversion = "{}"\ndate = 2026-11-27\nname = "Association du Pont"\n'
MORE = 'address = """1 rue Exemple\n00000 Exempleville"""\nphone = "00 11"\nsecrecy = "bound"\nidle_min = 3\n'
OFFICE = '[recipient]\nname = "CRIP du Pont"\ndepartment = "00"\n'


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "organisation.toml"
    path.write_text(HEAD.format("2026.1") + MORE + OFFICE, encoding="utf-8")
    return path


@pytest.fixture
def signed(tmp_path, file):
    """The settings, signed in the organisation's own vault; the file and the fingerprint."""
    office = workplace_on(tmp_path / "office")
    office.create(WORKER, PASSPHRASE)
    office.unlock(PASSPHRASE)
    path = sign_organisation(office, file)
    assert office.vault.journal()[-1].action is Action.ORGANISATION_SIGNED
    digits = office.fingerprint
    office.lock()
    return path, digits


@pytest.fixture
def case(workplace):
    case = create_case(workplace).identifier
    start_interview(workplace, case, "reperage_mineur")
    return case


def test_settings_when_brought_in_then_guide_rails_referral_and_recipient_follow_across_a_lock(
    workplace, case, signed
):
    before = read_case(workplace, case, "fr").guidance.secrecy
    import_organisation(workplace, signed[0], signer=signed[1])
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    assert workplace.worker.secrecy is Secrecy.BOUND
    after = read_case(workplace, case, "fr").guidance.secrecy
    assert after == workplace.content.teller("fr").secrecy_line("bound")
    assert after != before
    choices = default_choices(workplace, case)
    assert choices.recipient == Recipient("CRIP du Pont", "00")
    contents = gather(workplace, case, choices)
    head = next(
        one
        for one in compose(contents, workplace.content.template(contents.kind)).blocks
        if isinstance(one, LetterHead)
    )
    assert head.sender[:3] == ("Association du Pont", "1 rue Exemple", "00000 Exempleville")
    assert "00 11" in head.sender


def test_settings_when_removed_then_the_workers_own_choices_are_as_they_were(workplace, case, signed):
    own = workplace.worker
    import_organisation(workplace, signed[0], signer=signed[1])
    with pytest.raises(SetByOrganisationError):
        profile.declare_secrecy(workplace, Secrecy.NOT_BOUND)
    remove_organisation(workplace)
    assert workplace.worker == own
    assert organisation_of(workplace) is None
    profile.declare_secrecy(workplace, Secrecy.NOT_BOUND)
    assert workplace.worker.secrecy is Secrecy.NOT_BOUND
    actions = [line.action for line in workplace.vault.journal()]
    assert actions.count(Action.ORGANISATION_IMPORTED) == actions.count(Action.ORGANISATION_REMOVED) == 1


def test_profile_when_the_organisation_sets_its_name_then_the_workers_own_profile_keeps_its_own(
    workplace, tmp_path, file
):
    file.write_text(HEAD.format("2026.1"), encoding="utf-8")
    import_organisation(workplace, sign_organisation(workplace, file))
    profile.declare_secrecy(workplace, Secrecy.NOT_BOUND)
    assert workplace.worker.organisation == "Association du Pont"
    assert workplace.vault.get(Worker, PROFILE).organisation == WORKER.organisation


def test_recipient_when_the_child_is_in_another_departement_then_the_usual_one_is_not_proposed(
    workplace, case, signed
):
    import_organisation(workplace, signed[0], signer=signed[1])
    sitting_case = create_case(workplace).identifier
    sitting = start_interview(workplace, sitting_case, "reperage_mineur")
    sitting.answer("/data/place/department", "69")
    assert default_choices(workplace, sitting_case).recipient == Recipient("", "69")


@pytest.mark.parametrize("signer", ["", "ab" * 32])
def test_settings_when_the_signer_was_not_compared_then_nothing_is_set(workplace, signed, signer):
    with pytest.raises(OrganisationNotTrustedError) as refused:
        import_organisation(workplace, signed[0], signer=signer)
    assert refused.value.fingerprint == signed[1]
    assert organisation_of(workplace) is None


def test_settings_when_nobody_signed_them_then_they_are_checked_but_do_not_come_in(workplace, file):
    assert check_organisation(file).signer is None
    with pytest.raises(OrganisationNotTrustedError):
        import_organisation(workplace, file)


def test_settings_when_older_than_those_in_force_then_they_come_in_only_after_a_removal(workplace, file):
    older = sign_organisation(workplace, file).rename(file.with_name("older.fsorg"))
    file.write_text(HEAD.format("2026.10"), encoding="utf-8")
    import_organisation(workplace, sign_organisation(workplace, file))
    with pytest.raises(OrganisationOlderError):
        import_organisation(workplace, older)
    remove_organisation(workplace)
    assert import_organisation(workplace, older).settings.version == "2026.1"


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('secrecy = "bound"', 'secrecy = "undeclared"', "secrecy"),
        ("idle_min = 3", "idle_min = 60", "idle_min"),
        ("idle_min = 3", "idle_min = true", "idle_min"),
        ("idle_min = 3", 'languages = ["xx"]', "languages"),
        ("idle_min = 3", "colour = 1", "colour"),
        ('name = "Association du Pont"', 'name = " "', "name"),
        ("date = 2026-11-27", 'date = "hier"', "date"),
        ('version = "2026.1"', 'version = "x"', "version"),
        ('name = "CRIP du Pont"', "last_checked = 3", "recipient.name"),
        ("[organisation]", "[other]", "other"),
        ("[organisation]", "[organisation", "file"),
    ],
)
def test_settings_when_a_key_is_wrong_then_it_is_named_and_they_are_refused(file, old, new, where):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(OrganisationInvalidError) as refused:
        check_organisation(file)
    assert refused.value.where == where


def test_shipped_text_when_read_then_it_can_be_used_as_it_is():
    text = (ROOT / "resources/organisation/organisation.toml").read_bytes()
    assert read_settings(text).secrecy is None


def test_signed_file_when_any_letter_is_changed_then_it_does_not_hold_or_is_of_another_signer(signed):
    content = signed[0].read_bytes()
    assert read_signed(content).signer.fingerprint == signed[1]
    of_others = 0
    for place in range(0, len(content), 7):
        changed = content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
        try:
            found = read_signed(changed)
        except (OrganisationSignatureInvalidError, OrganisationInvalidError):
            continue
        # The certificate vouches for itself only: another one has another fingerprint to compare.
        assert found.signer.fingerprint != signed[1]
        assert found.statement == read_signed(content).statement
        of_others += 1
    assert of_others < len(content) / 7


def test_signed_file_when_signed_for_another_purpose_then_it_does_not_hold(workplace, file):
    statement, identity = file.read_bytes(), workplace.identity
    signature = sign_statement(identity, "indicator pack", statement)
    with pytest.raises(OrganisationSignatureInvalidError):
        read_signed(signed_file(statement, signature, identity.certificate))
    good = sign_statement(identity, ORGANISATION_PURPOSE, statement)
    assert read_signed(signed_file(statement, good, identity.certificate)).settings.idle_min == 3


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300) | st.text(max_size=200).map(lambda text: json.dumps(text).encode()))
def test_file_when_it_is_anything_then_it_is_refused_by_name(tmp_path, content):
    path = tmp_path / "any.fsorg"
    path.write_bytes(content)
    with pytest.raises((OrganisationInvalidError, OrganisationSignatureInvalidError)):
        check_organisation(path)


def test_vault_when_its_settings_were_changed_in_the_store_then_they_set_nothing_and_it_opens(
    workplace, signed
):
    kept = import_organisation(workplace, signed[0], signer=signed[1])
    forged = OrganisationFile(
        ORGANISATION_RECORD,
        kept.statement.replace(b"bound", b"not_bound"),
        kept.signature,
        kept.certificate,
        workplace.now(),
    )
    workplace.vault.commit(
        workplace.change(Action.ORGANISATION_IMPORTED, Record(forged, ORGANISATION_RECORD))
    )
    workplace.lock()
    workplace.unlock(PASSPHRASE)
    assert workplace.worker == WORKER
    assert organisation_of(workplace) is None


@pytest.mark.parametrize("language", ["fr", "en"])
def test_command_line_when_made_signed_and_imported_then_each_step_says_the_next(
    tmp_path, capsys, monkeypatch, language
):
    monkeypatch.setattr("fieldscreen.cli.packs._passphrase", lambda _language: PASSPHRASE)
    made = workplace_on(tmp_path / "vault")
    made.create(WORKER, PASSPHRASE)
    path = tmp_path / "organisation.toml"

    def command(*words):
        wish = read_arguments(["--lang", language, "organisation", *map(str, words)])
        return run(wish, workplace_on), capsys.readouterr()

    assert command("make", path)[0] == 0
    assert command("make", path)[0] == FAILED  # never written over
    assert command("check", path)[0] == 0
    code, said = command("sign", path, "--vault", tmp_path / "vault")
    assert code == 0
    signed = path.with_suffix(".fsorg")
    assert str(signed) in said.out
    code, said = command("check", signed, "--json")
    assert json.loads(said.out)["signer"]["name"]
    assert command("import", signed, "--vault", tmp_path / "vault")[0] == 0
    other = workplace_on(tmp_path / "other")
    other.create(WORKER, PASSPHRASE)
    code, said = command("import", signed, "--vault", tmp_path / "other")
    assert code == FAILED
    assert "--signer" in said.err
