"""Second step: the very pages that will be signed, from memory; no file is written to show them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from fieldscreen.ui.disclosure_words import item_title
from fieldscreen.ui.look.theme import current_theme
from fieldscreen.ui.parts.basics import Message, button, column, frame, icon_button, row, text
from fieldscreen.ui.parts.pdf_pages import PdfPages
from fieldscreen.workflow.echoes import Echo
from fieldscreen.workflow.informing import NameSaid

_MB = 1_000_000


class PreviewPage(QWidget):
    """Shows the pages and asks for the signature.

    Signals:
        sign_requested: Sign these pages.
        change_requested: Back to the choices.
    """

    sign_requested = Signal()
    change_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pages = PdfPages("referring.pages")
        self._count = text("", "muted", wrap=False, name="referring.page_count")
        self._template = text("", "muted", name="referring.template")
        self._template.setContentsMargins(current_theme().em(1.2), 0, current_theme().em(1.2), 0)
        self._unfit = Message("notice", name="referring.template_unfit")
        self._warning = Message("notice", name="referring.warning")
        self._echoes = Message("danger", name="referring.echoes")
        self._names = Message("notice", name="referring.names_said")
        change = button(self.tr("Change something"), "referring.change", icon="arrow_left")
        change.clicked.connect(self.change_requested)
        self._sign = button(self.tr("Sign these pages"), "referring.sign", icon="file_sign", role="primary")
        self._sign.clicked.connect(self.sign_requested)
        smaller = icon_button(self.tr("Smaller pages"), "referring.zoom_out", "magnify_minus_outline")
        larger = icon_button(self.tr("Larger pages"), "referring.zoom_in", "magnify_plus_outline")
        smaller.clicked.connect(lambda: self._pages.zoom(-1))
        larger.clicked.connect(lambda: self._pages.zoom(1))
        em = current_theme().em
        title = text(self.tr("Read every page before you sign"), "heading")
        head = row(title, self._count, smaller, larger)
        head.setStretch(0, 1)
        head.setContentsMargins(em(1.2), em(0.6), em(1.2), em(0.3))
        foot = row(change, 1, self._sign)
        foot.setContentsMargins(em(1.2), em(0.6), em(1.2), em(0.6))
        lines = column(
            head,
            self._template,
            self._unfit,
            self._warning,
            self._echoes,
            self._names,
            self._pages,
            frame("foot", foot),
            gap_em=0.3,
        )
        lines.setStretch(6, 1)
        self.setLayout(lines)

    def show_pages(self, pdf: bytes, missing: tuple[str, ...], echoes: tuple[Echo, ...] = ()) -> None:
        """Show the pages, which signs no font has, and what is held back and said in them all the same."""
        count = self._pages.show_pdf(pdf)
        size = QLocale().toString(max(0.1, len(pdf) / _MB), "f", 1)
        self._count.setText(
            self.tr("{pages}, {size} MB").format(pages=self.tr("%n page(s)", "", count), size=size)
        )
        self._warning.say(
            self.tr("These signs are printed as their code, because no font has them: {signs}").format(
                signs="  ".join(missing)
            )
            if missing
            else ""
        )
        quoted = self.tr("{name}: “{words}”")
        said = [quoted.format(name=item_title(one.item), words=", ".join(one.pieces)) for one in echoes]
        self._echoes.say(
            self.tr("Held back, and yet said elsewhere in these pages. Change that, or hold it back too:")
            + "\n"
            + "\n".join(said)
            if said
            else ""
        )
        self.show_busy(busy=False)

    def show_names(self, names: tuple[NameSaid, ...]) -> None:
        """Show whose names stand in quoted words, though a mark stands for them elsewhere."""
        quoted = self.tr("{letter} ({given}): “{words}”")
        said = [
            quoted.format(letter=one.mark.letter, given=one.mark.given, words=", ".join(one.names))
            for one in names
        ]
        self._names.say(
            self.tr(
                "The name of somebody who informed, or a word of it, stands outside the detachable sheet: "
                "in words left as they were said, or typed without a capital. Whoever reads the document may "
                "recognise them:"
            )
            + "\n"
            + "\n".join(said)
            if said
            else ""
        )

    def show_template(self, words: str, unfit: str) -> None:
        """Say which template the pages follow, and which do not fit this version of the program."""
        self._template.setText(words)
        self._unfit.say(unfit)

    def show_busy(self, *, busy: bool) -> None:
        """Say that the pages are being signed, or not."""
        if busy:
            self._pages.take_focus()  # a disabled button would hand the keyboard to a stranger
        self._sign.setEnabled(not busy)
        self._sign.setText(self.tr("Signing…") if busy else self.tr("Sign these pages"))

    def focus_first(self) -> None:
        """Let one read first."""
        self._sign.setFocus()
