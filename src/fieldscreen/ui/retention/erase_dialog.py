"""Erasing a case: what goes, what stays, and its code typed by hand. There is no way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from fieldscreen.domain.cases import Case, normal_case_code
from fieldscreen.domain.erasure import CopiesState, ErasureGround, OlderCopies
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.retention import DueState, Standing
from fieldscreen.ui.parts.basics import Message, reveal, text
from fieldscreen.ui.parts.fields import Field, choice_box, line_edit
from fieldscreen.ui.retention.deciding import DecidingDialog, Drafts
from fieldscreen.ui.retention.retention_words import copies_words, due_words, ground_words
from fieldscreen.workflow.typed_dates import read_typed_day

_COPIES = (CopiesState.UNKNOWN, CopiesState.NONE_KNOWN, CopiesState.UNTIL)
Erase = Callable[[str, ErasureGround, OlderCopies], None]


class EraseDialog(DecidingDialog):
    """Erases one case for good.

    Args:
        parent: The window.
        case: The case.
        standing: Where it stands; never a held one.
        erase: Erases it: typed code, ground, what is known of older copies.
        after: Goes on when it is gone.
    """

    def __init__(
        self,
        parent: QWidget,
        case: Case,
        standing: Standing,
        erase: Erase,
        after: Callable[[], None],
        *,
        were_copies_made: bool = True,
    ) -> None:
        nothing_kept = Drafts({}, lambda _typed: None)
        super().__init__(parent, "erase", self.tr("Erase the case for good"), nothing_kept, width_em=44)
        self._case, self._erase, self._after = case, erase, after
        is_due = standing.state in {DueState.DUE, DueState.PERHAPS}
        self._ground_box = choice_box("erase.ground", self._grounds(is_due=is_due), "")
        self._copies = choice_box(
            "erase.copies",
            tuple(
                (one.value, copies_words(one))
                for one in (CopiesState.UNKNOWN, CopiesState.NONE_KNOWN, CopiesState.UNTIL)
            ),
            (CopiesState.UNKNOWN if were_copies_made else CopiesState.NONE_KNOWN).value,
        )
        self._copies.currentIndexChanged.connect(lambda _index: self._show_until())
        self._until = line_edit("erase.until", example=self.tr("12/05/2027"))
        self._until_field = Field(self.tr("Last day such a copy is kept"), self._until)
        self._code = line_edit("erase.code")
        self._code.textChanged.connect(lambda _text: self._judge())
        self._build(standing)
        self.finish(self.tr("Erase for good"), self._on_decide, role="danger")
        self._show_until()
        self._judge()
        self._ground_box.setFocus()  # the first field: what is above it must be seen

    def _grounds(self, *, is_due: bool) -> tuple[tuple[str, str], ...]:
        if is_due:
            return tuple((one.value, ground_words(one)) for one in ErasureGround)
        later = tuple(one for one in ErasureGround if one is not ErasureGround.DUE)
        return (("", self.tr("Choose…")), *((one.value, ground_words(one)) for one in later))

    def _build(self, standing: Standing) -> None:
        warning = Message("danger", name="erase.warning")
        warning.say(
            self.tr(
                "This cannot be undone. The key of the case is destroyed with everything in it: answers, "
                "words, people, signed documents. Nobody can bring it back, neither you nor we."
            )
        )
        for part in (
            warning,
            text(due_words(standing.due)),
            text(
                self.tr(
                    "What stays: a signed certificate that names nobody, one line in the statistics "
                    "(month, age band, kinds of referral), and the journal’s lines without what they said."
                ),
                "muted",
            ),
            Field(self.tr("Why it is erased"), self._ground_box),
            Field(
                self.tr("Copies of the vault made before today"),
                self._copies,
                self.tr("Such a copy still holds the case until it is destroyed. The certificate says so."),
            ),
            self._until_field,
            Field(
                self.tr("Type the code of the case: {code}").format(code=self._case.code),
                self._code,
            ),
        ):
            self.body.addWidget(part)

    def _on_decide(self) -> None:
        ground = str(self._ground_box.currentData())
        state = CopiesState(str(self._copies.currentData()))
        until: date | None = read_typed_day(self._until.text()) if state is CopiesState.UNTIL else None
        chosen = ErasureGround(ground) if ground else ErasureGround.DUE
        self._erase(self._code.text(), chosen, OlderCopies(state, until))

    def decided(self) -> None:
        """Go on."""
        self._after()

    def _show_until(self) -> None:
        reveal(self._until_field, self._copies.currentData() == CopiesState.UNTIL.value)

    def _judge(self) -> None:
        try:
            is_code = normal_case_code(self._code.text()) == self._case.code
        except InvalidValueError:
            is_code = False
        self.go.setEnabled(is_code)
