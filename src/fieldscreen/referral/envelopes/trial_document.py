"""The document of a test message: a harmless page, as it is or locked as a real copy would be.

It speaks of nobody and is signed by nobody: what a recipient tries is whether it arrives and opens.
A real copy is locked in the same way (``locked_copy``) and signed besides.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime

from fieldscreen.referral.blocks import Block, Document, Furniture, Heading, Manner, Paragraph, Text
from fieldscreen.referral.envelopes.locked_copy import encrypted
from fieldscreen.referral.errors import CopyFailedError

_NO_DAY = datetime(1970, 1, 1, tzinfo=UTC)
"""The page states no day: equal words give equal bytes."""


def trial_page(title: str, paragraphs: tuple[str, ...], language: str) -> bytes:
    """Return a PDF of one page (PDF/A-3a, PDF/UA-1) with these words and nothing else.

    Args:
        title: Heading, and title of the file.
        paragraphs: What it says.
        language: BCP 47 tag of the words.
    """
    from fieldscreen.referral.rendering.finishing import finish_sheet
    from fieldscreen.referral.rendering.pages import lay_out

    lead, *rest = paragraphs
    blocks: tuple[Block, ...] = (
        Heading(title, 1),
        Paragraph(Text(lead, Manner.LEAD)),
        *(Paragraph(Text(one)) for one in rest),
    )
    furniture = Furniture(title, "", "", "", "", "/")
    document = Document(title, language, _NO_DAY, furniture, blocks, b"", "")
    laid_out = lay_out(document)
    return finish_sheet(laid_out.pdf, laid_out.root, title=title, language=language)


def lock_trial(pdf: bytes, passphrase: str) -> bytes:
    """Return *pdf* under *passphrase*, locked as a real copy is and opened again by a second library.

    Raises:
        CopyFailedError: If it opens without the passphrase, or does not open with it.
    """
    locked = encrypted(pdf, passphrase)
    _reopen(locked, passphrase)
    return locked


def _reopen(locked: bytes, passphrase: str) -> None:
    """Open with pyHanko, which has a decryption of its own, what qpdf encrypted."""
    from pyhanko.pdf_utils.crypt import AuthStatus
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        if PdfFileReader(io.BytesIO(locked)).decrypt("").status is not AuthStatus.FAILED:
            raise CopyFailedError("it opens without the passphrase")
        reader = PdfFileReader(io.BytesIO(locked))
        if reader.decrypt(passphrase).status is AuthStatus.FAILED:
            raise CopyFailedError("it does not open with the passphrase")
        if not bytes(reader.root["/Pages"]["/Kids"][0]["/Contents"].data):
            raise CopyFailedError("the page is empty")
    except PdfError as error:
        raise CopyFailedError(type(error).__name__) from error
