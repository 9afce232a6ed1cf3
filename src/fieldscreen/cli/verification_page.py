"""A verification report as one HTML page an office can keep beside the file or print.

It stands alone: no script, nothing fetched, everything from the file escaped.
"""

from __future__ import annotations

from html import escape

from fieldscreen.workflow.verifying import ReportInWords, Verdict

_INK = {Verdict.ACCEPTED: "#1b5e20"}
_OTHER_INK = "#9b1c1c"
_POLICY = (
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
)
_STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; color: #1d2733; max-width: 50rem; margin: 2rem auto; }
h1 { border-left: .5rem solid currentColor; padding-left: .8rem; }
dl { display: grid; grid-template-columns: minmax(9rem, 1fr) 2fr; gap: .4rem 1.2rem; }
dt { color: #56626f; }
dd { margin: 0; overflow-wrap: anywhere; }
@media print { body { margin: 0; } h2 { break-after: avoid; } dl { break-inside: avoid; } }
"""


def report_page(told: ReportInWords, verdict: Verdict, file_name: str, language: str) -> str:
    """Return the page.

    Args:
        told: The report in words.
        verdict: The verdict, for the colour of the heading.
        file_name: Name of the file that was verified.
        language: BCP 47 tag of the words.
    """
    parts = "".join(_part(title, pairs) for title, pairs in told.parts)
    head = f"<title>{escape(told.verdict)} – {escape(file_name)}</title>\n<style>{_STYLE}</style>"
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n'
        f'<head>\n<meta charset="utf-8">\n{_POLICY}\n{head}\n</head>\n'
        f'<body>\n<main>\n<h1 style="color: {_INK.get(verdict, _OTHER_INK)}">{escape(told.verdict)}</h1>\n'
        f"<p>{escape(file_name)}</p>\n<p><strong>{escape(told.meaning)}</strong></p>\n"
        f"{_items(told.reasons)}{_items(told.notices)}{parts}</main>\n</body>\n</html>"
    )


def _items(lines: tuple[str, ...]) -> str:
    if not lines:
        return ""
    return "<ul>\n" + "".join(f"<li>{escape(line)}</li>\n" for line in lines) + "</ul>\n"


def _part(title: str, pairs: tuple[tuple[str, str], ...]) -> str:
    rows = "".join(f"<dt>{escape(label)}</dt><dd>{escape(value)}</dd>\n" for label, value in pairs)
    return f"<h2>{escape(title)}</h2>\n<dl>\n{rows}</dl>\n"
