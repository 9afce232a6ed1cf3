"""Every document the program makes × language × state of its signatures.

Data for the standards, for the golden pages and for the extraction of text: a new kind of
document is a new line of ``KINDS`` (a new referral template adds its lines by itself).
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from documents.document_samples import countersigned, identity
from fieldscreen.domain.people import Person, Role
from fieldscreen.domain.referrals import ReferralKind
from fieldscreen.referral import Document, compose, fingerprint, load_template, render, sign
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
from referral.referral_samples import NOW, TEMPLATE_FILE, contents, statement, worker

LANGUAGES = ("fr", "en")
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
    """

    name: str
    make: Callable[[str], bytes]
    states: tuple[str, ...] = (UNSIGNED, CERTIFIED, COUNTERSIGNED)


def _referral(template_file: object, **values: object) -> Callable[[str], bytes]:
    text = template_file.read_text(encoding="utf-8")
    kind = ReferralKind(tomllib.loads(text)["template"]["kind"])

    def make(language: str) -> bytes:
        printed = fingerprint(identity().certificate)
        given = contents(kind=kind, language=language, signer_fingerprint=printed, **values)
        return render(compose(given, load_template(text)))

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
    *(Kind(file.stem, _referral(file)) for file in sorted(TEMPLATE_FILE.parent.glob("*.toml"))),
    Kind("referral in three scripts", _referral(TEMPLATE_FILE, **_scripts()), (UNSIGNED, COUNTERSIGNED)),
    Kind("referral of many pages", _referral(TEMPLATE_FILE, **_long()), (COUNTERSIGNED,)),
    Kind("referral without an assessment", _referral(TEMPLATE_FILE, assessments=()), (COUNTERSIGNED,)),
    *(Kind(name, _blocks(words, tag), (UNSIGNED,)) for name, words, tag in SCRIPTS),
    Kind("recovery sheets", _sheets(is_code=False), (UNSIGNED,)),
    Kind("recovery code", _sheets(is_code=True), (UNSIGNED,)),
)
ROWS = tuple(
    (kind.name, language, state) for kind in KINDS for language in LANGUAGES for state in kind.states
)

GOLDEN_ROWS = tuple(row for row in ROWS if row[2] == UNSIGNED)
"""Whose first page is held against a stored map."""


@cache
def made(name: str, language: str, state: str) -> bytes:
    """Return the file of one row."""
    if state == CERTIFIED:
        unsigned = made(name, language, UNSIGNED)
        return sign(unsigned, identity(), worker=worker(), now=NOW, language=language)
    if state == COUNTERSIGNED:
        return countersigned(made(name, language, CERTIFIED), language)
    return next(kind for kind in KINDS if kind.name == name).make(language)
