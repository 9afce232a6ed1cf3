"""Referrals that were never what the program makes, under a true signature: the signer is the attacker.

Each change is made with another library in the unsigned file; the copy inside is then made to fit, as
somebody would who holds the key, so that nothing but the content tells.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from documents import document_samples as d
from fieldscreen.domain.encoding import canonical_json
from fieldscreen.referral.pages_digest import pages_digest

Change = Callable[[pikepdf.Pdf], Any]


def made_to_fit(
    change: Change = lambda _pdf: None,
    tell: Callable[[dict[str, Any]], Any] = lambda _values: None,
    spell: Callable[[bytes], bytes] = lambda content: content,
) -> bytes:
    """Certify a file after *change*, with a copy in which *tell* writes and which *spell* respells."""
    with pikepdf.open(io.BytesIO(d.unsigned())) as pdf:
        change(pdf)
        stream = pdf.Root.AF[0].EF.F
        values = json.loads(stream.read_bytes())
        tell(values)
        pages = values.pop("pages")
        pages["sha256"] = pages_digest(pdf)
        pages["record_sha256"] = hashlib.sha256(canonical_json(values)).hexdigest()
        stream.write(spell(canonical_json({**values, "pages": pages})))
        target = io.BytesIO()
        pdf.save(target)
    return d.sign_otherwise(target.getvalue(), "Worker", d.identity(), certify=True)


def on_page(key: str, value: object) -> Change:
    return lambda pdf: pdf.pages[0].obj.__setitem__(key, value)


def in_catalogue(key: str, value: object) -> Change:
    return lambda pdf: pdf.Root.__setitem__(key, value)


def in_manager_field(key: str, value: object) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        next(one for one in pdf.Root.AcroForm.Fields if str(one.T) == "Manager")[key] = value

    return change


def redrawn(respell: Callable[[bytes], bytes]) -> Change:
    """Respell the instructions of page one."""

    def change(pdf: pikepdf.Pdf) -> None:
        contents = pdf.pages[0].obj.Contents
        contents.write(respell(contents.read_bytes()))

    return change


def in_fonts(key: str, value: object) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        for font in pdf.pages[0].obj.Resources.Font.values():
            font[key] = value

    return change


def say_otherwise(pdf: pikepdf.Pdf) -> None:
    """Other words for a screen reader than those shown."""
    kinds = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary)]
    next(one for one in kinds if one.get("/S") == Name.P).ActualText = String("Rien à signaler")


def double_without_end(pdf: pikepdf.Pdf) -> None:
    """Forty-five elements, each twice below the next: more than a reader ever finishes."""
    part = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, K=Array([])))
    for _ in range(45):
        part = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, K=Array([part, part])))
    pdf.Root.StructTreeRoot.K.append(part)


def draw_without_end(pdf: pikepdf.Pdf) -> None:
    """A page of half a million instructions."""
    pdf.pages[0].obj.Contents = pdf.make_stream(b"q Q " * 250_000)


def draw_as_signed(pdf: pikepdf.Pdf) -> None:
    """A field that looks signed and is not."""
    picture = pdf.make_stream(b"0 0 90 30 re f", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 90, 30])
    in_manager_field("/AP", Dictionary(N=picture))(pdf)


def offer_another_copy(pdf: pikepdf.Pdf) -> None:
    """One copy by its old name, another by the new one: which is read depends on the program."""
    pdf.Root.AF[0].EF["/UF"] = pdf.make_stream(
        b"{}", Type=Name.EmbeddedFile, Subtype=Name("/application/json")
    )


def name_a_program(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AF[0].F = String("affaire.exe")


def name_an_author(pdf: pikepdf.Pdf) -> None:
    pdf.docinfo["/Author"] = "Mallory"
