"""What a signing certificate says, as labelled lines; whoever issued it says so, not the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout

from fieldscreen.referral import fingerprint_words, grouped_fingerprint
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import text
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow.signers import CertificateFacts


def facts_grid(
    facts: CertificateFacts,
    authorities: tuple[str, ...],
    language: str,
    name: str,
    *,
    is_of_vault: bool = True,
) -> QGridLayout:
    """Return the lines.

    Args:
        facts: What the certificate says.
        authorities: Who vouches for it, the nearest first.
        language: Language of the window, for the fingerprint's words.
        name: Object name; each value is called ``name.<number>``.
        is_of_vault: Whether it is an identity of the vault; else a self-made one was made elsewhere.
    """
    issuer = facts.issuer
    if facts.is_self_made and is_of_vault:
        issuer = QCoreApplication.translate("SignerFacts", "nobody: made on this laptop")
    elif facts.is_self_made:
        issuer = QCoreApplication.translate("SignerFacts", "nobody: its holder made it")
    valid = QCoreApplication.translate("SignerFacts", "from {since} to {until}").format(
        since=day_in_words(facts.since.date()), until=day_in_words(facts.until.date())
    )
    lines = (
        (QCoreApplication.translate("SignerFacts", "Names"), facts.subject),
        (QCoreApplication.translate("SignerFacts", "Issued by"), issuer),
        (QCoreApplication.translate("SignerFacts", "Authorities with it"), " → ".join(authorities)),
        (QCoreApplication.translate("SignerFacts", "Valid"), valid),
        (QCoreApplication.translate("SignerFacts", "Key"), facts.key),
        (
            QCoreApplication.translate("SignerFacts", "Fingerprint in words"),
            fingerprint_words(facts.fingerprint, language),
        ),
        (
            QCoreApplication.translate("SignerFacts", "Fingerprint (SHA-256)"),
            grouped_fingerprint(facts.fingerprint),
        ),
    )
    grid = QGridLayout()
    grid.setHorizontalSpacing(current_theme().em(1.2))
    grid.setColumnStretch(1, 1)
    for number, (label, value) in enumerate((label, value) for label, value in lines if value):
        shown = text(value, "field", name=f"{name}.{number}")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setAccessibleName(f"{label}: {value}")
        grid.addWidget(text(label, "muted", wrap=False), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, number, 1, Qt.AlignmentFlag.AlignTop)
    return grid
