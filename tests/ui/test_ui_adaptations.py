"""A document template of a département: brought in, named before signing, replaced, taken away."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldscreen.domain.adaptations import ADAPTATION_PURPOSE
from fieldscreen.domain.workers import Recipient
from fieldscreen.referral import sign_statement
from fieldscreen.ui.places import ReferringPlace, VaultPlace
from fieldscreen.workflow.adaptation_files import signed_file, statement_of
from fieldscreen.workflow.adaptations import adaptations_of, sign_adaptation
from fieldscreen.workflow.referring import default_choices, keep_choices
from referral.adaptation_samples import ADAPTATION, LOGO, logo
from support.offices import opened, workplace_on


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with opened(workplace_on(tmp_path_factory.mktemp("office"))) as made:
        yield made


@pytest.fixture
def sign(office, tmp_path):
    """Sign a text in another vault; return the file."""

    def signed(text):
        (tmp_path / "logo.png").write_bytes(logo())
        (tmp_path / "own.toml").write_text(text, encoding="utf-8")
        return sign_adaptation(office, tmp_path / "own.toml")

    return signed


@pytest.fixture(params=["fr", "en"])
def desk(new_open_desk, request):
    desk = new_open_desk(language=request.param)
    desk.navigator.go(VaultPlace("organisation"))
    desk.settle()
    return desk


def _choose(desk, file, shown):
    desk.qtbot.keyClick(desk.find("adaptations.add"), Qt.Key.Key_Space)
    desk.settle()
    desk.find("adaptation_file.name").setText(str(file))
    desk.find("adaptation_file.accept").click()
    desk.qtbot.waitUntil(lambda: any(one.objectName() == shown for one in desk.dialogs()), timeout=20000)


def _bring(desk, file):
    _choose(desk, file, "adaptation_check")
    assert not desk.find("adaptation_check.take").isEnabled()
    desk.qtbot.keyClick(desk.find("adaptation_check.compared"), Qt.Key.Key_Space)
    desk.find("adaptation_check.take").click()
    desk.settle()


def test_template_when_brought_in_then_the_page_names_it_and_takes_it_away_again(desk, sign):
    assert desk.find("adaptations.none").isVisible()
    _bring(desk, sign(ADAPTATION + LOGO))
    assert "2026.1" in desk.find("adaptations.name.departement-63").text()
    _choose(desk, sign(ADAPTATION.replace("2026.1", "2026.2")), "adaptation_check")
    assert "2026.1" in desk.find("adaptation_check.replaces").words
    desk.qtbot.keyClick(desk.find("adaptation_check.compared"), Qt.Key.Key_Space)
    desk.find("adaptation_check.take").click()
    desk.settle()
    assert "2026.2" in desk.find("adaptations.name.departement-63").text()
    desk.qtbot.keyClick(desk.find("adaptations.remove.departement-63"), Qt.Key.Key_Space)
    desk.settle()
    desk.find("adaptation_remove.accept").click()
    desk.settle()
    assert desk.find("adaptations.none").isVisible()
    assert adaptations_of(desk.workplace) == ()


@pytest.mark.parametrize(
    ("text", "shown"), [(None, "message"), (ADAPTATION.replace("others =", "urgency ="), "adaptation_faults")]
)
def test_template_when_it_cannot_be_used_then_it_is_told_why(desk, office, sign, text, shown):
    path = sign(ADAPTATION)
    if text is None:
        path.write_bytes(b"{}")
    else:
        statement = statement_of(text, b"")
        signature = sign_statement(office.identity, ADAPTATION_PURPOSE, statement)
        path.write_bytes(signed_file(statement, signature, office.identity.certificate))
    _choose(desk, path, shown)
    if text is not None:
        assert desk.find("adaptation_faults.0").text().startswith("titles.urgency")
    assert adaptations_of(desk.workplace) == ()


def test_referral_when_a_template_is_for_the_office_then_it_is_named_before_signing(desk, sign):
    _bring(desk, sign(ADAPTATION))
    case, _ = desk.make_case()
    office = Recipient("CRIP d’exemple", "63")
    keep_choices(
        desk.workplace, case, dataclasses.replace(default_choices(desk.workplace, case), recipient=office)
    )
    desk.navigator.go(ReferringPlace(case))
    desk.settle()
    desk.show_pages()
    named = desk.find("referring.template").text()
    assert "Département d’exemple" in named
    assert "2026.1" in named
    assert not desk.window.findChild(QWidget, "referring.template_unfit").isVisible()
