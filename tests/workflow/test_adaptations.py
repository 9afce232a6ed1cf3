"""Adaptations of the templates on a real vault: signed, brought in, chosen, named, taken away."""

import dataclasses

import pytest

from fieldscreen.domain.adaptations import AdaptationFile
from fieldscreen.domain.journal import Action
from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.domain.workers import Recipient
from fieldscreen.referral import TemplateInvalidError
from fieldscreen.referral.embedded import read_record
from fieldscreen.referral.template_faults import FaultKind
from fieldscreen.vault import Record, RecordMissing
from fieldscreen.workflow.adaptation_files import AdaptationSignatureInvalidError
from fieldscreen.workflow.adaptations import (
    AdaptationBesideError,
    AdaptationNotTrustedError,
    AdaptationOlderError,
    AdaptationReplacesError,
    adaptations_of,
    examine_adaptation,
    import_adaptation,
    remove_adaptation,
    sign_adaptation,
    template_for,
)
from fieldscreen.workflow.interviewing import start_interview
from fieldscreen.workflow.logos import LogoTooLargeError, LogoUnreadableError, clean_logo
from fieldscreen.workflow.referring import default_choices, prepare_referral, sign_referral
from fieldscreen.workflow.template_checking import check_files
from fieldscreen.workflow.verifying import Verdict
from referral.adaptation_samples import ADAPTATION, HEAD, LOGO, ORGANISATION, TITLES, logo
from support.offices import PASSPHRASE, content, opened, workplace_on

IP = ReferralKind.INFORMATION_PREOCCUPANTE
THERE, ELSEWHERE = Recipient("CRIP d’exemple", "63"), Recipient("CRIP d’ailleurs", "69")


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """The organisation's own vault, in which adaptations are signed."""
    with opened(workplace_on(tmp_path_factory.mktemp("office"))) as made:
        yield made


@pytest.fixture
def sign(office, tmp_path):
    """Sign a text in the organisation's vault, its logo beside it; return the file."""

    def signed(text, name="own"):
        (tmp_path / "logo.png").write_bytes(logo())
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
        return sign_adaptation(office, tmp_path / f"{name}.toml")

    return signed


@pytest.fixture
def bring(workplace, office, sign):
    """Sign a text and bring it in."""

    def brought(text, **more):
        signed = examine_adaptation(workplace.content, sign(text))
        import_adaptation(workplace, signed, signer=office.fingerprint, **more)

    return brought


def titles(workplace, recipient, kind=IP):
    chosen = template_for(workplace, kind, recipient).template
    return {part.identifier: part.titles["fr"] for part in chosen.sections}


def test_adaptation_when_brought_in_then_the_letter_follows_and_names_it_in_pages_and_copy(
    workplace, case, bring
):
    bring(ADAPTATION + LOGO)
    start_interview(workplace, case, "reperage_mineur")
    choices = dataclasses.replace(default_choices(workplace, case), recipient=THERE, is_synthetic=True)

    signed = sign_referral(workplace, prepare_referral(workplace, case, choices))

    assert signed.report.verdict is Verdict.ACCEPTED
    told = read_record(signed.pdf)["template_adapted_by"]
    assert [one["reference"] for one in told] == ["departement-63@2026.1"]


def test_adaptation_when_of_a_departement_then_only_its_offices_get_it(workplace, bring):
    bring(ADAPTATION)

    assert titles(workplace, THERE)["others"] == "Autres personnes au domicile"
    assert titles(workplace, ELSEWHERE) == titles(workplace, Recipient(""))
    assert next(iter(titles(workplace, THERE))) == "child"
    assert next(iter(titles(workplace, ELSEWHERE))) == "sender"
    assert "others" in titles(workplace, THERE, ReferralKind.SIGNALEMENT)


def test_logo_of_the_organisation_when_a_departement_adapts_the_words_then_both_are_in_the_letter(
    workplace, bring
):
    bring(ADAPTATION)
    bring(ORGANISATION + TITLES.replace("au domicile", "du foyer"))

    there, elsewhere = (template_for(workplace, IP, office).template for office in (THERE, ELSEWHERE))

    assert titles(workplace, THERE)["others"] == "Autres personnes au domicile"
    assert titles(workplace, ELSEWHERE)["others"] == "Autres personnes du foyer"
    assert there.logo is not None
    assert there.logo.alternatives["fr"] == "Logo de Passerelles"
    assert [one.reference for one in there.adapted] == ["departement-63@2026.1", "passerelles@2026.1"]
    assert [one.reference for one in elsewhere.adapted] == ["passerelles@2026.1"]


def test_adaptation_when_taken_away_then_the_house_template_is_back_across_a_lock(workplace, bring):
    before = template_for(workplace, IP, THERE).template
    bring(ADAPTATION)
    remove_adaptation(workplace, "departement-63")
    workplace.lock()
    workplace.unlock(PASSPHRASE)

    assert template_for(workplace, IP, THERE).template == before
    assert adaptations_of(workplace) == ()
    actions = [line.action for line in workplace.vault.journal()]
    assert actions.count(Action.ADAPTATION_IMPORTED) == actions.count(Action.ADAPTATION_REMOVED) == 1
    with pytest.raises(RecordMissing):
        remove_adaptation(workplace, "departement-63")


@pytest.mark.parametrize("signer", ["", "ab" * 32])
def test_adaptation_when_the_signer_was_not_compared_then_nothing_comes_in(workplace, office, sign, signer):
    with pytest.raises(AdaptationNotTrustedError) as refused:
        import_adaptation(workplace, examine_adaptation(workplace.content, sign(ADAPTATION)), signer=signer)

    assert refused.value.fingerprint == office.fingerprint
    assert adaptations_of(workplace) == ()


def test_newer_version_when_nobody_asked_for_it_then_the_one_in_use_stays(workplace, bring):
    bring(ADAPTATION)
    newer = ADAPTATION.replace("2026.1", "2026.2").replace("au domicile", "du foyer")

    with pytest.raises(AdaptationReplacesError) as refused:
        bring(newer)
    assert (refused.value.reference, refused.value.replaced) == (
        "departement-63@2026.2",
        "departement-63@2026.1",
    )
    assert titles(workplace, THERE)["others"] == "Autres personnes au domicile"
    bring(newer, replaces=True)
    assert titles(workplace, THERE)["others"] == "Autres personnes du foyer"
    for older in (ADAPTATION, newer.replace("du foyer", "du lieu")):
        with pytest.raises(AdaptationOlderError):
            bring(older, replaces=True)
    bring(newer)  # the very same again changes nothing


def test_adaptation_when_another_speaks_for_the_same_documents_and_offices_then_it_is_refused(
    workplace, bring
):
    bring(ADAPTATION)

    with pytest.raises(AdaptationBesideError):
        bring(ADAPTATION.replace("departement-63", "autre"))


def test_signed_file_when_a_letter_was_changed_then_it_is_refused(workplace, sign):
    path = sign(ADAPTATION)
    for changed in (
        path.read_bytes().replace(b"au domicile", b"du domaine"),
        path.read_bytes() + b" ",
        b"{}",
        b"\xff",
    ):
        path.write_bytes(changed)
        with pytest.raises(AdaptationSignatureInvalidError):
            examine_adaptation(workplace.content, path)


def test_adaptation_when_changed_in_the_store_then_it_lays_out_nothing(workplace, bring):
    bring(ADAPTATION)
    kept = workplace.vault.get(AdaptationFile, "departement-63")
    forged = dataclasses.replace(kept, statement=kept.statement.replace(b"au domicile", b"du domaine"))
    workplace.vault.commit(workplace.change(Action.ADAPTATION_IMPORTED, Record(forged, forged.identifier)))

    assert adaptations_of(workplace) == ()
    assert template_for(workplace, IP, THERE).template == workplace.content.template(IP)


def test_adaptation_when_it_cannot_be_used_then_it_is_not_signed_and_every_fault_is_named(office, tmp_path):
    (tmp_path / "logo.png").write_bytes(b"no picture")
    path = tmp_path / "own.toml"
    path.write_text(HEAD + LOGO + TITLES.replace("others =", "urgency ="), encoding="utf-8")

    with pytest.raises(TemplateInvalidError) as refused:
        sign_adaptation(office, path)

    assert [(one.where, one.kind) for one in refused.value.faults] == [
        ("titles.urgency", FaultKind.REQUIRED),
        ("logo.file", FaultKind.NOT_A_PICTURE),
    ]
    assert not path.with_suffix(".fstpl").exists()


def test_check_when_the_logo_is_missing_or_too_large_then_it_says_so(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(HEAD + LOGO, encoding="utf-8")
    missing = check_files(content(), [path])[0].faults
    (tmp_path / "logo.png").write_bytes(logo() + bytes(600 * 1024))
    large = check_files(content(), [path])[0].faults

    assert [one.kind for one in (*missing, *large)] == [FaultKind.NOT_THERE, FaultKind.TOO_LARGE]


def test_check_when_templates_extend_each_other_then_each_finds_the_other(tmp_path):
    head = 'version = "1"\ndate = 2026-11-27\nkind = "information_preoccupante"\nlanguages = ["fr", "en"]\n'
    for name, other in (("one", "two"), ("two", "crip-information-preoccupante")):
        text = f'[template]\nid = "{name}"\nextends = "{other}"\nstatus = "draft"\n{head}'
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")

    alone = check_files(content(), [tmp_path / "one.toml"])
    both = check_files(content(), sorted(tmp_path.glob("*.toml")))

    assert [fault.kind for fault in alone[0].faults] == [FaultKind.NOT_THERE]
    assert [(one.reference, one.faults) for one in both] == [("one@1", ()), ("two@1", ())]


def test_logo_when_read_keeps_the_picture_on_white_and_nothing_else_of_its_file():
    content, width, height = clean_logo(logo(2000, 500))

    assert (width, height) == (900, 225)
    assert clean_logo(content) == (content, 900, 225)
    assert b"tEXt" not in content


@pytest.mark.parametrize("broken", [b"", b"hello", logo()[:200], logo(kind="GIF", mode="RGB"), logo(8, 300)])
def test_logo_when_it_is_no_picture_to_be_seen_then_it_is_refused(broken):
    with pytest.raises(LogoUnreadableError):
        clean_logo(broken)


def test_logo_when_its_file_is_too_large_then_it_is_refused():
    with pytest.raises(LogoTooLargeError):
        clean_logo(logo() + bytes(512 * 1024))
