"""What each kind of document says of its own, on page one and in its sections."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pytest

from fieldscreen.domain.referrals import (
    Agreement,
    AgreementStatus,
    ParentsInformation,
    ParentsInformed,
    ReferralKind,
)
from fieldscreen.referral import Document, compose
from fieldscreen.referral.blocks import PageBreak
from fieldscreen.referral.contents import Held, HeldPart, Whereabouts
from referral.referral_samples import contents_of, every_template
from referral.test_referral_composing import text_of


def document(kind: ReferralKind, **values: object) -> Document:
    return compose(contents_of(kind, **values), every_template()[kind])


def _plain(blocks: Iterable[object]) -> str:
    """Spaces that hold a line together are spaces to a reader."""
    return "\n".join(map(text_of, blocks)).replace("\u00a0", " ").replace("\u202f", " ")


def page_one(made: Document) -> str:
    blocks = list(made.blocks)
    first = next(place for place, block in enumerate(blocks) if isinstance(block, PageBreak))
    return _plain(blocks[:first])


def whole(made: Document) -> str:
    return _plain(made.blocks)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (
            ReferralKind.SIGNALEMENT,
            ("Procureur de la République", "Appel au parquet", "16:40", "Copie adressée à", "CRIP du Dép"),
        ),
        (ReferralKind.MNIOP, ("modèle non officiel", "pas un formulaire officiel", "Oui, librement")),
        (ReferralKind.VULNERABLE_ADULT, ("adulte vulnérable", "majeur", "pas sans danger")),
        (
            ReferralKind.COMPLEMENT,
            ("Complète", "Transmission n° 2", "1 réponse(s) nouvelle(s)", "1 réponse(s) modifiée(s)"),
        ),
    ],
)
def test_page_one_when_of_another_kind_says_what_that_reader_acts_on(
    kind: ReferralKind, said: tuple[str, ...]
) -> None:
    page = page_one(document(kind))

    for words in (*said, "Ștefania", "Exempleville", "Immédiate", "Ce qui est demandé", "Code à citer"):
        assert words in page


def test_report_to_the_prosecutor_when_no_call_and_no_copy_are_known_says_so() -> None:
    made = document(ReferralKind.SIGNALEMENT, calls=(), copy_to=None)

    assert "Aucun appel n’est consigné" in page_one(made)
    assert "En urgence, l’appel précède l’écrit" in whole(made)
    assert "coordonnées non connues" in page_one(made)


def test_report_to_the_prosecutor_when_its_calls_are_held_back_does_not_say_that_none_was_made() -> None:
    made = document(ReferralKind.SIGNALEMENT, calls=(), held=Held(parts=(HeldPart.CALLS,)))

    assert "Aucun appel" not in page_one(made)
    assert "n’ont pas été transmis à ce destinataire" in page_one(made)


def test_page_one_when_an_address_and_a_number_are_known_says_where_and_whom_to_call() -> None:
    place = Whereabouts("Exempleville", "", "12 rue des Lilas\n75000 Exempleville", "")
    informed = ParentsInformation(ParentsInformed.NO_CONTRARY_TO_INTEREST, "Risque de fuite.")
    page = page_one(document(ReferralKind.INFORMATION_PREOCCUPANTE, place=place, parents=informed))

    assert "12 rue des Lilas, 75000 Exempleville" in page
    assert "merci d’appeler Claire Exemple : 00 00 00 00 00" in page


def test_report_to_the_prosecutor_when_read_prints_every_call_once_and_the_copy_with_its_doubt() -> None:
    said = whole(document(ReferralKind.SIGNALEMENT))

    assert said.count("Écrire ce soir.") == 2
    assert "À vérifier. Lu le 21 novembre 2026 dans : doctrine.fr (page coupée" in said


def test_mechanism_when_read_stands_on_four_pillars_and_leaves_formal_identification_to_others() -> None:
    said = whole(document(ReferralKind.MNIOP))

    for number in range(4):
        assert f"Réponse {number}" in said
        assert f"Pilier {number + 1}" in said
    assert "Non faite. Elle relève aujourd’hui de la police" in said


def test_document_of_an_adult_when_refused_says_so_and_not_what_parents_know() -> None:
    refused = Agreement(AgreementStatus.REFUSED, "Elle craint des représailles.")
    made = document(ReferralKind.VULNERABLE_ADULT, agreement=refused)

    assert "Non, elle ne l’est pas" in page_one(made)
    assert "Elle craint des représailles." in whole(made)
    assert "Parents informés" not in whole(made)
    record = json.loads(made.record)["fieldscreen"]
    assert (record["agreement"]["status"], record["parents"], record["family"]) == ("refused", None, [])


def test_complement_when_read_shows_before_and_now_and_what_was_withdrawn() -> None:
    said = whole(document(ReferralKind.COMPLEMENT))

    for words in ("Avant", "Maintenant", "Réponses retirées depuis", "Une dette est-elle évoquée ?",
                  "« Il l’a frappée devant moi. »", "AB12 AB12", "171204 premiers octets"):  # fmt: skip
        assert words in said


def test_slip_when_read_out_spells_the_letters_of_the_code() -> None:
    made = document(ReferralKind.INFORMATION_PREOCCUPANTE, acknowledgement="7K3M-Q2XA")

    assert "7, K comme Kléber, 3, M comme Marcel, Q comme Quintal, 2, X comme Xavier, A comme" in whole(made)
    english = document(ReferralKind.INFORMATION_PREOCCUPANTE, acknowledgement="7K3M-Q2XA", language="en")
    assert "7, K as in Kilo, 3" in whole(english)
