"""Setting a document: blocks into a tagged PDF/A-3a and PDF/UA-1 file with empty signature fields.

Libraries are loaded on the first call, not on import (start-up time on a slow laptop).
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldscreen.referral.blocks import Document


@dataclass(frozen=True, slots=True)
class RenderedDocument:
    """A rendered, unsigned file.

    Attributes:
        pdf: The file.
        unprintable: Stand-ins such as ``[U+202E]`` printed for signs no embedded font has or
            that have no picture, in order of first use; the worker should see them listed.
    """

    pdf: bytes
    unprintable: tuple[str, ...]


def render_pages(document: Document) -> RenderedDocument:
    """Render *document* and tell which signs had to be spelt out."""
    from fieldscreen.referral.rendering.finishing import finish
    from fieldscreen.referral.rendering.pages import lay_out

    laid_out = lay_out(document)
    return RenderedDocument(finish(laid_out, document), laid_out.unprintable)


def render(document: Document) -> bytes:
    """Render *document*: unsigned, complete, with the empty signature fields."""
    return render_pages(document).pdf
