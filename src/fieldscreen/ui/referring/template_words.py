"""Which template the pages follow, in words: the house's own, or whose adaptation, in which version."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.ui.words import kind_words
from fieldscreen.workflow.adaptations import ChosenTemplate


def template_words(chosen: ChosenTemplate, language: str) -> tuple[str, str]:
    """Return which template the pages follow, and which adaptations do not fit; empty for none.

    Args:
        chosen: The template of a referral.
        language: Language of the document.
    """
    template = chosen.template
    own = QCoreApplication.translate("TemplateWords", "Template: {kind}, version {version} of {day}").format(
        kind=kind_words(template.kind), version=template.version, day=day_in_words(template.dated)
    )
    by = QCoreApplication.translate("TemplateWords", "adapted by {name}, version {version} of {day}")
    adapted = [
        by.format(
            name=template.choose(one.names, language),
            version=one.reference.rpartition("@")[2],
            day=day_in_words(one.dated),
        )
        for one in template.adapted
    ]
    unfit = QCoreApplication.translate(
        "TemplateWords",
        "{names} does not fit this version of the program and was not used. Ask whoever made it for a "
        "newer one.",
    )
    return " – ".join((own, *adapted)), unfit.format(names=", ".join(chosen.unfit)) if chosen.unfit else ""
