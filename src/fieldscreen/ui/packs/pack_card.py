"""One version of an indicator pack: what it is, who vouches for it, where it comes from, what changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from fieldscreen.referral import fingerprint_words, grouped_fingerprint
from fieldscreen.screening.packs import IndicatorPack, PackSource, Sureness, in_language
from fieldscreen.ui.parts.basics import button, card, row, text
from fieldscreen.ui.parts.folding import Fold
from fieldscreen.ui.parts.rows import tag
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.workflow.packs import KnownPack


def pack_card(one: KnownPack, name: str, language: str, on_use: Callable[[str], None]) -> QFrame:
    """Return the card of one version.

    Args:
        one: The pack.
        name: Object name of the card; its parts are called after it.
        language: Language of the window.
        on_use: Puts a version back into use; gets its reference.
    """
    pack = one.file.pack
    heading = text(in_language(pack.titles, language), "field")
    line = row(heading, _mark(one))
    line.setStretch(0, 1)
    parts: list[QWidget] = [
        text(facts_line(pack, language), "small", name=f"{name}.facts"),
        text(in_language(pack.status, language), "muted"),
        text(signature_line(one, language), name=f"{name}.signature"),
        _sources(pack, name, language),
        _changes(pack, name, language),
    ]
    made = card(line, *parts, name=name, gap_em=0.4)
    layout = made.layout()
    if not one.is_in_use and layout is not None:
        words = QCoreApplication.translate("PackCard", "Use this version for new cases")
        use = button(words, f"{name}.use", icon="undo_variant")
        use.setAccessibleDescription(pack.reference)
        use.clicked.connect(partial(_use, on_use, pack.reference))
        layout.addWidget(use)
    return made


def _use(on_use: Callable[[str], None], reference: str, _on: bool = False) -> None:
    on_use(reference)


def facts_line(pack: IndicatorPack, language: str) -> str:
    """Return identifier, version, date, number of indicators and licence, as one line."""
    return QCoreApplication.translate(
        "PackCard", "{identifier}, version {version} of {day}, {count} indicators. Licence: {licence}"
    ).format(
        identifier=pack.identifier,
        version=pack.version,
        day=day_in_words(pack.dated),
        count=len(pack.indicators),
        licence=in_language(pack.licence, language),
    )


def signature_line(one: KnownPack, language: str) -> str:
    """Return who vouches for a pack."""
    if one.is_shipped and not one.file.is_unchanged:
        return QCoreApplication.translate(
            "PackCard", "This file is not the one the program was shipped with: somebody changed it."
        )
    if one.is_shipped:
        return QCoreApplication.translate("PackCard", "Shipped with the program, unchanged.")
    if not one.signer_fingerprint:
        return QCoreApplication.translate("PackCard", "Brought in. Nobody signed it.")
    return QCoreApplication.translate(
        "PackCard", "Brought in. Signed by “{name}”, fingerprint {words} ({digits})."
    ).format(
        name=one.signer,
        words=fingerprint_words(one.signer_fingerprint, language),
        digits=grouped_fingerprint(one.signer_fingerprint),
    )


def _mark(one: KnownPack) -> QWidget:
    if one.is_in_use:
        return tag(QCoreApplication.translate("PackCard", "in use"), "success")
    return tag(QCoreApplication.translate("PackCard", "not in use"))


def _sources(pack: IndicatorPack, name: str, language: str) -> Fold:
    title = QCoreApplication.translate("PackCard", "Where it comes from")
    fold = Fold(f"{name}.sources", title, "book_open_outline", "primary", is_open=False)
    fold.add(text(in_language(pack.source, language)))
    for source in pack.sources.values():
        fold.add(text(_source_line(source, language), "small"))
    return fold


def _source_line(source: PackSource, language: str) -> str:
    sureness = {
        Sureness.VERIFIED: QCoreApplication.translate("PackCard", "verified"),
        Sureness.SECONDARY: QCoreApplication.translate("PackCard", "secondary source"),
        Sureness.BACKGROUND: QCoreApplication.translate("PackCard", "background knowledge"),
        Sureness.OWN: QCoreApplication.translate("PackCard", "the author’s own"),
    }[source.sureness]
    return "  ·  ".join(part for part in (sureness, in_language(source.texts, language), source.url) if part)


def _changes(pack: IndicatorPack, name: str, language: str) -> Fold:
    title = QCoreApplication.translate("PackCard", "What changed in each version")
    fold = Fold(f"{name}.changes", title, "history", "primary", is_open=False)
    for change in pack.changes:
        said = (change.version, day_in_words(change.dated), in_language(change.texts, language))
        fold.add(text("  ·  ".join(said), "small"))
    return fold
