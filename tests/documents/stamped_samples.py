"""Stamped referrals made once, and the ways to spoil a stamp."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache
from typing import Any

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import DocumentTimestamp
from pyhanko.sign.validation.dss import DocumentSecurityStore

from documents import document_samples as d
from fieldscreen.referral.stamping import PreparedStamp, prepare_stamp, take_answer
from fieldscreen.referral.stamping.request import ROOM_BYTES
from support.stamping_authority import Dishonest, made_answer, made_token

Change = Callable[[IncrementalPdfFileWriter], None]


@cache
def countersigned() -> bytes:
    return d.countersigned(d.signed())


@cache
def prepared() -> PreparedStamp:
    return prepare_stamp(d.signed())


@cache
def stamped() -> bytes:
    return take_answer(prepared(), made_answer(prepared().request))


def with_stamp(how: Dishonest, place: PreparedStamp | None = None) -> bytes:
    """Put a stamp in its place that no honest program would take."""
    place = place or prepared()
    return with_bytes(made_token(place.request, how).dump(), place)


def with_bytes(token: bytes, place: PreparedStamp) -> bytes:
    start, end = place.place
    return place.content[:start] + token.hex().upper().encode().ljust(end - start, b"0") + place.content[end:]


def stamped_otherwise(
    change: Change = lambda _writer: None,
    *,
    pdf: bytes | None = None,
    field: str = "TimeStamp",
    shape: Callable[[Any], None] = lambda _field: None,
    keeps_metadata: bool = True,
) -> bytes:
    """Stamp in a revision in which *change* does more than a stamp needs; *shape* bends its field."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf or d.signed()))
    if keeps_metadata:
        writer._update_meta = lambda: None
    DocumentSecurityStore.supply_dss_in_writer(writer, None, certs=[])
    change(writer)
    spec = SigFieldSpec(field, invis_sig_settings=InvisSigSettings(box_out_of_bounds=True))
    steps = PdfCMSEmbedder(new_field_spec=spec).write_cms(field, writer)
    shape(next(steps).get_object())
    steps.send(SigObjSetup(sig_placeholder=DocumentTimestamp(bytes_reserved=2 * ROOM_BYTES)))
    _, target = steps.send(SigIOSetup(md_algorithm="sha256"))
    place = PreparedStamp(target.getvalue(), 1)
    return with_stamp(Dishonest(), place)
