"""Invented people and facts that referral tests share."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path

from fieldscreen.domain.acknowledgement_codes import acknowledgement_code
from fieldscreen.domain.answers import AnswerState
from fieldscreen.domain.danger import Called, CallMade
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.people import Person, Role, Sex
from fieldscreen.domain.referrals import (
    Agreement,
    AgreementStatus,
    ParentsInformation,
    ParentsInformed,
    ReferralKind,
    Urgency,
)
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.workers import Recipient, Secrecy, Worker
from fieldscreen.referral.contents import (
    ChangedFact,
    EarlierReferral,
    FactLine,
    Needs,
    QuestionnaireReference,
    ReferralContents,
    Since,
    Whereabouts,
)
from fieldscreen.referral.template import ReferralTemplate
from fieldscreen.referral.template_reading import load_template, load_templates
from fieldscreen.screening.assessment import Level
from fieldscreen.screening.explaining import DimensionLine, EvidenceLine, Explanation, IndicatorLine
from fieldscreen.screening.rule import Reading

TEMPLATE_FILE = Path(__file__).parents[2] / "resources" / "referrals" / "crip-information-preoccupante.toml"
PARIS = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 22, 18, 40, tzinfo=PARIS)
RECORDED = datetime(2026, 11, 21, 16, 5, tzinfo=UTC)


def template() -> ReferralTemplate:
    return load_template(TEMPLATE_FILE.read_text(encoding="utf-8"))


def worker() -> Worker:
    return Worker(
        name="Claire Exemple",
        function="médiatrice scolaire",
        organisation="Association d’exemple Passerelles",
        secrecy=Secrecy.BY_MISSION,
        phone="00 00 00 00 00",
        email="claire@passerelles.example",
    )


def fact(
    question: str, answer: str, source: Source = Source.SEEN, section: str = "Ce qui a été vu"
) -> FactLine:
    return FactLine(
        section, question, answer, AnswerState.ANSWERED, source, date(2026, 11, 21), "/data/seen/q", "yes"
    )


def gap(question: str, state: AnswerState) -> FactLine:
    return FactLine("Argent", question, "", state, Source.SEEN, date(2026, 11, 21), "/data/seen/q")


def statement(text: str, source: Source = Source.CHILD_WORDS, **values: object) -> Statement:
    given = Statement("s1", source, text, "fr", RECORDED, happened=UncertainDate.parse("2026-11-20"))
    return replace(given, **values)


def evidence(question: str, answer: str) -> EvidenceLine:
    return EvidenceLine("/data/seen/q", question, answer, "vu par le professionnel", "2026-11-21")


def indicator(code: str, label: str, **values: object) -> IndicatorLine:
    return replace(IndicatorLine(code, label, "moyen", (), (), (), True, False), **values)


def explanation() -> Explanation:
    hours = indicator(
        "D4.hours",
        "Horaires excessifs pour l’âge de l’enfant",
        supporting=(evidence("L’enfant travaille ou mendie plusieurs heures par jour ?", "Oui"),),
    )
    wages = indicator(
        "D4.wages",
        "L’enfant ne garde pas l’argent qu’il rapporte",
        weight="fort",
        supporting=(evidence("L’enfant remet l’argent à un adulte ?", "Oui"),),
        missing=("Que se passe-t-il s’il ne rapporte rien ?",),
    )
    papers = indicator(
        "D5.documents",
        "Papiers gardés par quelqu’un d’autre",
        missing=("Qui garde les papiers de l’enfant ?",),
        turns_dimension=True,
    )
    school = indicator(
        "D4.school",
        "Pas d’accès à l’école",
        opposing=(evidence("L’enfant est-il inscrit à l’école ?", "Oui"),),
    )
    other = indicator("D5.confiscation", "Confiscation des gains", weight="", is_covered=False)
    return Explanation(
        language="fr",
        level=Level.CONVERGING,
        headline="Indices convergents : situation à évaluer sans attendre",
        advice="Transmettre à la CRIP sans attendre d’autres réponses.",
        age_rule="Pour un enfant, les moyens employés n’ont pas à être établis.",
        could_change="Les réponses manquantes ne peuvent plus faire baisser ce niveau.",
        combination="",
        dimensions=(
            DimensionLine(
                "D4",
                "Exploitation",
                Reading.POSITIVE,
                "Dimension positive.",
                "Règle (b) : un indice fort et un indice moyen ou faible.",
                (wages, hours),
                (school,),
                (),
            ),
            DimensionLine(
                "D5",
                "Contrainte sur place",
                Reading.CANNOT_TELL,
                "On ne peut pas encore le dire.",
                "",
                (),
                (),
                (papers, other),
            ),
        ),
        limits="Ce résultat aide à regarder ; il n’établit rien.",
        pack="Indicateurs OIT, travail des enfants, version 1 du 2026-11-22",
        pack_status="Source secondaire, à comparer à l’original.",
        pack_reference="ilo-2009-child-labour@1",
    )


def contents(**values: object) -> ReferralContents:
    child = Person(
        "p1",
        Role.CHILD,
        "Exemplescu-Țărănuș",
        "Ștefania",
        ("Fănica",),
        UncertainDate.from_age(13, seen_on=date(2026, 11, 20)),
        None,
        Sex.FEMALE,
        ("ro", "rom"),
    )
    mother = Person(
        "p2", Role.PARENT, "Exemplescu", "Mădălina", tie="mère, selon l’enfant", languages=("ro",)
    )
    brother = Person("p3", Role.SIBLING, "", "Andrei", born=UncertainDate.parse("2019~"))
    adult = Person("p4", Role.OTHER_ADULT, tie="adulte venu chercher l’enfant, se dit oncle")
    said = statement(
        "Nu mai pot veni la școală. Dimineața merg cu el la metrou și seara îi dau banii. "
        "Dacă nu sunt destui, țipă la mine.",
        language="ro",
        translation="Je ne peux plus venir à l’école. Le matin je vais avec lui au métro et le soir je lui "
        "donne l’argent. S’il n’y en a pas assez, il me crie dessus.",
        translator="Ioana Exemple, médiatrice, sans lien avec la famille",
        prompt="« Tu veux me raconter ta journée ? »",
        speaker="Ștefania",
        place="Devant l’école, portail nord",
        present="Personne d’autre",
    )
    seen = statement(
        "L’enfant s’endort en classe le mardi et le jeudi ; traces rouges aux poignets.",
        Source.SEEN,
        place="École d’exemple",
    )
    neighbour = statement("Elle part tous les matins avant le jour.", Source.THIRD_PERSON, speaker="voisine")
    thought = statement("La crainte de l’adulte me paraît grandir depuis octobre.", Source.INTERPRETATION)
    given = ReferralContents(
        kind=ReferralKind.INFORMATION_PREOCCUPANTE,
        number=3,
        case_code="K7M-2QX-4",
        written_at=NOW,
        worker=worker(),
        recipient=Recipient(
            "CRIP du Département d’exemple", "00", "Hôtel du Département\n00000 Exempleville"
        ),
        child=child,
        family=(mother,),
        others=(brother, adult),
        place=Whereabouts("Exempleville", "Terrain des Peupliers", "", "Le mardi matin à l’école d’exemple"),
        school=(
            fact("L’enfant est-il inscrit à l’école ?", "Oui", Source.DOCUMENT, "École"),
            fact("Depuis quand ne vient-il plus ?", "Début novembre 2026", Source.SEEN, "École"),
        ),
        facts=(
            fact("L’enfant travaille ou mendie plusieurs heures par jour ?", "Oui"),
            fact("L’enfant remet l’argent à un adulte ?", "Oui", Source.CHILD_WORDS, "Argent"),
            fact("Des adultes inconnus viennent-ils chercher l’enfant ?", "Oui"),
            fact("L’enfant porte-t-il des traces de coups ?", "Oui"),
        ),
        statements=(said, seen, neighbour, thought),
        unknowns=(
            gap("Que se passe-t-il s’il ne rapporte rien ?", AnswerState.NOT_SAFE),
            gap("Qui garde les papiers de l’enfant ?", AnswerState.UNKNOWN),
            gap("L’enfant a-t-il une dette ?", AnswerState.NOT_ASKED),
            gap("Combien d’argent rapporte-t-il ?", AnswerState.REFUSED),
        ),
        urgency=Urgency.IMMEDIATE,
        urgency_reason="Un adulte inconnu vient la chercher chaque matin depuis trois semaines ; elle ne "
        "vient plus à l’école et dit avoir peur s’il n’y a pas assez d’argent.",
        parents=ParentsInformation(
            ParentsInformed.NO_CONTRARY_TO_INTEREST,
            "L’adulte qui l’accompagne vit avec la mère ; l’informer exposerait l’enfant à des représailles.",
        ),
        actions_taken="Appel au 119 le 21/11/2026. Échange avec la directrice de l’école.",
        assessments=(explanation(),),
        journal_head="ab" * 32,
        journal_sequence=123,
        questionnaire=QuestionnaireReference("reperage_mineur", "2026112201", "cd" * 32),
        is_synthetic=True,
        acknowledgement=acknowledgement_code("referral of the tests"),
    )
    return replace(given, **values)


def contents_of(kind: ReferralKind, **values: object) -> ReferralContents:
    """Contents with every part a document of *kind* has filled."""
    sample = contents()
    adult = replace(sample.child, role=Role.ADULT_CONCERNED, born=UncertainDate.parse("1990-03-02"))
    asked = [(fact(f"Besoin {n}", f"Réponse {n}", Source.ADULT_WORDS, "Besoins"),) for n in range(4)]
    calls = tuple(
        CallMade(
            called, "Mme Exemple", NOW - timedelta(hours=hours), "Écrire ce soir.", NOW, "Claire Exemple"
        )
        for hours, called in ((3, Called.CHILD_HELPLINE), (2, Called.PROSECUTOR))
    )
    question = "L’enfant porte-t-il des traces de coups ?"
    since = Since(
        (ChangedFact(fact(question, "Non"), fact(question, "Oui")),),
        (fact("Une dette est-elle évoquée ?", "Oui", Source.THIRD_PERSON),),
        (statement("Il l’a frappée devant moi.", Source.THIRD_PERSON),),
    )
    signed_at = NOW - timedelta(days=9)
    own: dict[ReferralKind, dict[str, object]] = {
        ReferralKind.SIGNALEMENT: {
            "calls": calls,
            "recipient": Recipient("Procureur de la République d’Exempleville", "00"),
            "copy_to": sample.recipient,
        },
        ReferralKind.MNIOP: {
            "child": adult,
            "agreement": Agreement(AgreementStatus.GIVEN, "Expliqué en roumain, relu ensemble."),
            "needs": Needs(*asked),
            "calls": calls,
        },
        ReferralKind.VULNERABLE_ADULT: {
            "child": adult,
            "agreement": Agreement(AgreementStatus.NOT_ASKED, "L’homme qui l’accompagne ne la quitte pas."),
        },
        ReferralKind.COMPLEMENT: {
            "facts": sample.facts[:1],
            "school": (),
            "statements": sample.statements[1:2],
            "completes": EarlierReferral(
                2,
                ReferralKind.INFORMATION_PREOCCUPANTE,
                signed_at,
                sample.recipient.name,
                acknowledgement_code("referral before"),
                "ab12" * 16,
                171_204,
            ),
            "since": since,
        },
    }
    return contents(kind=kind, **{**own.get(kind, {}), **values})


@cache
def every_template() -> dict[ReferralKind, ReferralTemplate]:
    files = sorted(TEMPLATE_FILE.parent.glob("*.toml"))
    return {one.kind: one for one in load_templates(file.read_text(encoding="utf-8") for file in files)}
