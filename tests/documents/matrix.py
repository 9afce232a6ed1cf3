"""Every document the program makes × language × state of its signatures.

Data for the standards, for the golden pages and for the extraction of text: a new kind of
document is a new line of ``KINDS`` (a new referral template adds its lines by itself).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from documents.document_samples import countersigned, identity
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.referral import Document, compose, fingerprint, render, sign
from fieldscreen.referral.blocks import (
    Bullets,
    Furniture,
    Heading,
    KeyValues,
    LetterHead,
    Manner,
    Notice,
    Observation,
    Paragraph,
    Quote,
    Table,
    Text,
    Tone,
)
from fieldscreen.referral.recovery_sheet import RecoverySheet, recovery_pages
from referral.adaptation_samples import adapted
from referral.photograph_samples import PHOTOGRAPHS
from referral.referral_samples import NOW, TEMPLATE_FILE, contents_of, every_template, statement, worker

LANGUAGES = ("fr", "en")
FIRST = ReferralKind.INFORMATION_PREOCCUPANTE
UNSIGNED, CERTIFIED, COUNTERSIGNED = "unsigned", "certified", "countersigned"

LATIN = "Nu mai pot veni la școală. Țipă la mine în fiecare zi, și mă ține de mână."
CYRILLIC = "Вече не мога да идвам на училище. Всяка вечер му давам парите."
ARABIC = "لا أستطيع الذهاب إلى المدرسة. كل مساء أعطيه المال."


SAID = ((LATIN, "ro", "Ștefania"), (CYRILLIC, "bg", "Иво"), (ARABIC, "ar", "سلمى"))

SCRIPTS = (
    ("latin script", LATIN, "ro"),
    ("cyrillic script", CYRILLIC, "bg"),
    ("arabic script", ARABIC, "ar"),
)


@dataclass(frozen=True)
class Kind:
    """One kind of document.

    Attributes:
        name: What it is.
        make: Makes the unsigned file in a language.
        states: The states its signatures can have.
        languages: The languages it is made in.
        golden_page: The page that is held against a stored map.
    """

    name: str
    make: Callable[[str], bytes]
    states: tuple[str, ...] = (UNSIGNED, CERTIFIED, COUNTERSIGNED)
    languages: tuple[str, ...] = LANGUAGES
    golden_page: int = 1


def _referral(kind: ReferralKind = FIRST, **values: object) -> Callable[[str], bytes]:
    def make(language: str) -> bytes:
        printed = fingerprint(identity().certificate)
        given = contents_of(kind, language=language, signer_fingerprint=printed, **values)
        return render(compose(given, every_template()[kind]))

    return make


def _adapted(kind: ReferralKind) -> Callable[[str], bytes]:
    def make(language: str) -> bytes:
        given = contents_of(kind, language=language, signer_fingerprint=fingerprint(identity().certificate))
        return render(compose(given, adapted(every_template()[kind])))

    return make


def _scripts() -> dict[str, object]:
    child = Person("p1", Role.CHILD, "Пример-Țărănuș", "سلمى", languages=("ar", "bg", "ro"))
    said = tuple(
        statement(words, language=language, speaker=name, translation="Je ne peux plus venir à l’école.")
        for words, language, name in (
            (LATIN, "ro", "Ștefania"),
            (CYRILLIC, "bg", "Иво"),
            (ARABIC, "ar", "سلمى"),
        )
    )
    return {"child": child, "statements": said}


def _long() -> dict[str, object]:
    told = "Il m’a dit de ne rien raconter. " * 470
    many = tuple(replace(statement(f"{number}. {LATIN}"), identifier=f"s{number}") for number in range(40))
    return {"statements": (statement(told), *many)}


def _blocks(words: str, tag: str) -> Callable[[str], bytes]:
    """Every kind of block in one script, apart from what a referral says today."""

    def make(language: str) -> bytes:
        text = Text(words, language=tag)
        blocks = (
            Heading(words, 1),
            LetterHead((words, "Passerelles"), ("CRIP", words)),
            Heading(words),
            Paragraph(text),
            Bullets((text, Text(words, Manner.STRONG, tag))),
            KeyValues((("1", (text,)), ("2", (text, text)))),
            Table(("1", words), ((Text("12"), text), (text, Text("12"))), (1, 2)),
            Quote(Tone.CHILD_WORDS, words, text, ("→", text), (("1", words),)),
            Observation(words, text, (("1", words),)),
            Notice(Tone.URGENT, words, (text,)),
        )
        furniture = Furniture("A", "B", "", "C", "Page", "/")
        return render(Document(words, language, NOW, furniture, blocks, b"{}", "copie"))

    return make


def _sheets(*, is_code: bool) -> Callable[[str], bytes]:
    def make(language: str) -> bytes:
        signs = (
            tuple(f"K7M{place}" for place in range(8)) if is_code else tuple(map("mot{}".format, range(20)))
        )
        parts = tuple((f"Étape {place}", "Rangez-la loin du portable. " * 6) for place in range(4))
        marks = (("Coffre", "3F2A"), ("Feuille", "1"))
        page = RecoverySheet("Feuille 1", "Elle ouvre le coffre.", "Les mots", signs, is_code,
                             " ".join(signs), parts, marks, "Gardée par")  # fmt: skip
        return recovery_pages([page] * (1 if is_code else 3), language=language)

    return make


KINDS = (
    Kind(TEMPLATE_FILE.stem, _referral()),
    # They share sentences, order and drawing with the first: one language, and one of them in other scripts.
    *(
        Kind(template.identifier, _referral(kind), (UNSIGNED, CERTIFIED), ("fr",))
        for kind, template in every_template().items()
        if kind is not FIRST
    ),
    Kind(
        "complement in three scripts", _referral(ReferralKind.COMPLEMENT, **_scripts()), (CERTIFIED,), ("fr",)
    ),
    Kind("referral in three scripts", _referral(**_scripts()), (UNSIGNED, COUNTERSIGNED)),
    # An unofficial model in a caution frame under a logo has the least room on page one.
    Kind("adapted referral", _adapted(ReferralKind.MNIOP), (CERTIFIED,), ("fr",)),
    Kind("referral of many pages", _referral(**_long()), (COUNTERSIGNED,)),
    # Its annex of photographs begins on the eighth page, after the letter and the annex of indicators.
    Kind("referral with photographs", _referral(photographs=PHOTOGRAPHS), languages=("fr",), golden_page=8),
    Kind("referral without an assessment", _referral(assessments=()), (COUNTERSIGNED,)),
    *(Kind(name, _blocks(words, tag), (UNSIGNED,)) for name, words, tag in SCRIPTS),
    Kind("recovery sheets", _sheets(is_code=False), (UNSIGNED,)),
    Kind("recovery code", _sheets(is_code=True), (UNSIGNED,)),
)
ROWS = tuple(
    (kind.name, language, state) for kind in KINDS for language in kind.languages for state in kind.states
)

GOLDEN_ROWS = tuple(row for row in ROWS if row[2] == UNSIGNED)
"""Of which a page, mostly the first, is held against a stored map."""


def golden_page(name: str) -> int:
    """Return the page of a kind of document that is held against a stored map."""
    return next(kind for kind in KINDS if kind.name == name).golden_page


@cache
def made(name: str, language: str, state: str) -> bytes:
    """Return the file of one row."""
    if state == CERTIFIED:
        unsigned = made(name, language, UNSIGNED)
        return sign(unsigned, identity(), worker=worker(), now=NOW, language=language)
    if state == COUNTERSIGNED:
        return countersigned(made(name, language, CERTIFIED), language)
    return next(kind for kind in KINDS if kind.name == name).make(language)
