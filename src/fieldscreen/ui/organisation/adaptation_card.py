"""The adaptations of the document templates: whose, for which documents and offices, who signed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from fieldscreen.referral import fingerprint_words, grouped_fingerprint
from fieldscreen.ui.parts.basics import button, column, row, rule, text
from fieldscreen.ui.shown_dates import day_in_words
from fieldscreen.ui.words import kind_words
from fieldscreen.workflow.adaptation_files import SignedAdaptation


class AdaptationCard(QFrame):
    """Shows the adaptations in use.

    Signals:
        add_requested: Bring one in from a file.
        remove_requested: Take one away; carries its identifier.

    Args:
        kept: Those in use.
        language: Language of the window.
    """

    add_requested = Signal()
    remove_requested = Signal(str)

    def __init__(self, kept: tuple[SignedAdaptation, ...], language: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        add = button(self.tr("Bring in a document template"), "adaptations.add", icon="plus")
        add.clicked.connect(self.add_requested)
        about = self.tr(
            "A département or your organisation can adapt the documents: order and titles of the sections, "
            "some words, a logo. What the law asks for stays, and each document names whose template it "
            "follows."
        )
        lines: list[QWidget] = [text(self.tr("Document templates"), "heading"), text(about, "muted")]
        if not kept:
            none = self.tr("None: documents follow the program’s own templates.")
            lines.append(text(none, name="adaptations.none"))
        for one in kept:
            lines += [rule(), self._line(one, language)]
        self.setLayout(column(*lines, row(add, 1), margin_em=1.2, gap_em=0.7))

    def _line(self, one: SignedAdaptation, language: str) -> QWidget:
        identifier = one.adaptation.identifier
        remove = button(self.tr("Take away"), f"adaptations.remove.{identifier}", role="quiet")
        remove.setAccessibleName(f"{remove.text()} – {name_of(one, language)}")
        remove.clicked.connect(lambda: self.remove_requested.emit(identifier))
        place = QWidget()
        words = [text(line, "field" if not n else "body") for n, line in enumerate(told_of(one, language))]
        words[0].setObjectName(f"adaptations.name.{identifier}")
        place.setLayout(column(*words, row(remove, 1), gap_em=0.25))
        return place


def name_of(one: SignedAdaptation, language: str) -> str:
    """Return whose adaptation it is, with its version and date."""
    adaptation = one.adaptation
    name = adaptation.names.get(language) or next(iter(adaptation.names.values()))
    words = QCoreApplication.translate("AdaptationCard", "{name}, version {version} of {day}")
    return words.format(name=name, version=adaptation.version, day=day_in_words(adaptation.dated))


def told_of(one: SignedAdaptation, language: str) -> tuple[str, ...]:
    """Return what is told of an adaptation: its name, what it is for, what it changes, who signed it."""
    adaptation = one.adaptation
    documents = ", ".join(kind_words(kind) for kind in adaptation.documents)
    if adaptation.department:
        to = QCoreApplication.translate(
            "AdaptationCard", "For the offices of département {department}: {documents}"
        )
    else:
        to = QCoreApplication.translate("AdaptationCard", "For every office: {documents}")
    changes = [
        (adaptation.order, QCoreApplication.translate("AdaptationCard", "order of the sections")),
        (
            adaptation.titles,
            QCoreApplication.translate("AdaptationCard", "%n title(s)", "", len(adaptation.titles)),
        ),
        (
            adaptation.texts,
            QCoreApplication.translate("AdaptationCard", "%n sentence(s)", "", len(adaptation.texts)),
        ),
        (one.logo, QCoreApplication.translate("AdaptationCard", "a logo")),
    ]
    found = ", ".join(words for has, words in changes if has)
    signer = QCoreApplication.translate("AdaptationCard", "Signed by “{name}”: {words} ({digits})")
    return (
        name_of(one, language),
        to.format(department=adaptation.department, documents=documents),
        QCoreApplication.translate("AdaptationCard", "Adapts: {changes}").format(changes=found or "–"),
        signer.format(
            name=one.signer.name,
            words=fingerprint_words(one.signer.fingerprint, language),
            digits=grouped_fingerprint(one.signer.fingerprint),
        ),
    )
