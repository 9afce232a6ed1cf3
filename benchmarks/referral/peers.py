"""The same words set by weasyprint and fpdf2, each tagged or archived as far as it can; prints JSON.

Run by ``run.py --peers`` with an interpreter that has both; reads ``words``, ``rounds`` and ``font``.
"""

from __future__ import annotations

import json
import sys
import time
from html import escape
from statistics import median


def with_weasyprint(words: list[str], font: str) -> bytes:
    """Set *words* as a PDF/A-3a file."""
    from weasyprint import HTML

    rule = f"@font-face {{ font-family: F; src: url(file://{font}) }} body {{ font: 9.5pt F }}"
    body = "".join(f"<p>{escape(one)}</p>" for one in words)
    page = f"<html lang=fr><head><title>x</title><style>{rule}</style></head><body>{body}</body></html>"
    return bytes(HTML(string=page).write_pdf(pdf_variant="pdf/a-3a"))


def with_fpdf2(words: list[str], font: str) -> bytes:
    """Set *words* as a PDF/A-3u file, the most it can."""
    from fpdf import FPDF

    pdf = FPDF(enforce_compliance="PDF/A-3U")
    pdf.add_font("F", fname=font)
    pdf.set_font("F", size=9.5)
    pdf.add_page()
    for one in words:
        pdf.multi_cell(0, 4.6, one, new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def main() -> None:
    """Measure each and print the medians in milliseconds."""
    given = json.load(sys.stdin)
    found = {}
    for name, work in (("weasyprint, PDF/A-3a", with_weasyprint), ("fpdf2, PDF/A-3u", with_fpdf2)):
        took = []
        for _ in range(given["rounds"] + 1):
            begun = time.perf_counter()
            work(given["words"], given["font"])
            took.append(1000 * (time.perf_counter() - begun))
        found[name] = median(took[1:])
    print(json.dumps(found))


if __name__ == "__main__":
    main()
