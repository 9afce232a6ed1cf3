"""First step of a referral: for whom, how urgent, what the parents were told."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from fieldscreen.domain.referrals import Agreement, ParentsInformed, ReferralKind, Urgency
from fieldscreen.domain.workers import Recipient
from fieldscreen.ui.parts.basics import Message, button, card, column, reveal, row, text
from fieldscreen.ui.parts.fields import Field, TextArea, choice_box
from fieldscreen.ui.parts.mixed_children import mixed_children_notice
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.referring.agreement_card import AgreementCard
from fieldscreen.ui.referring.choices_model import ChoiceEntries, Gap
from fieldscreen.ui.referring.copy_card import CopyCard
from fieldscreen.ui.referring.kind_card import KindCard
from fieldscreen.ui.referring.photographs_card import PhotographsCard
from fieldscreen.ui.referring.recipient_card import OfferedPlaces, RecipientCard
from fieldscreen.ui.subject_words import left_out_notice, subject_name
from fieldscreen.ui.words import parents_words, urgency_words
from fieldscreen.workflow.recipients import OfficeKind
from fieldscreen.workflow.referral_kinds import OfferedKinds
from fieldscreen.workflow.referring import ReferralChoices, ReferralStart

_OFFICES = {
    ReferralKind.INFORMATION_PREOCCUPANTE: OfficeKind.CRIP,
    ReferralKind.SIGNALEMENT: OfficeKind.PROSECUTOR,
    ReferralKind.MNIOP: OfficeKind.MNIOP,
}
"""Which office of the directory a document goes to; the others go to one the worker names."""


class ChoicesPage(QWidget):
    """Asks what a referral needs beside the answers.

    Signals:
        ready: The entries are complete: make the pages.

    Args:
        start: What the answers already say.
        kinds: The documents to choose from.
        offered: The directory, and where the child is.
    """

    ready = Signal()

    def __init__(
        self,
        start: ReferralStart,
        kinds: OfferedKinds,
        offered: OfferedPlaces,
    ) -> None:
        super().__init__()
        choices = start.choices
        self._start, self._child_office, self._kinds = choices, start.child_office, kinds
        self._kind = KindCard(choices.kind, kinds)
        self._copy = CopyCard(choices.copy_to or start.child_office)
        self._agreement = AgreementCard(choices.agreement)
        self._office = RecipientCard(choices.recipient, offered)
        page = Page("referring.choices_page", width_em=48)
        title = self.tr("Prepare a referral")
        if start.subject.name or start.others:
            title = self.tr("Prepare a referral: {name}").format(name=subject_name(start.subject))
        page.body.addWidget(text(title, "title", name="referring.title"))
        page.body.addWidget(
            text(
                self.tr(
                    "A referral tells an office that somebody may be in danger. "
                    "It is neither a proof nor an accusation. Nothing leaves this computer: you save "
                    "the signed "
                    "document and send it yourself."
                ),
                "muted",
            )
        )
        page.body.addWidget(mixed_children_notice(start.mixed, "referring.mixed"))
        page.body.addWidget(left_out_notice(start.left_out, "referring.left_out"))
        page.body.addWidget(Message("info", self._apart(start), "referring.apart"))
        self._parents_part = self._parents_card(choices)
        for part in (self._kind, self._office, self._copy, self._urgency_card(choices)):
            page.body.addWidget(part)
        page.body.addWidget(self._parents_part)
        page.body.addWidget(self._agreement)
        page.body.addWidget(self._actions_card(choices))
        self.photographs = PhotographsCard(start.photographs, choices.photographs)
        page.body.addWidget(self.photographs)
        self._go = button(
            self.tr("Show what leaves"),
            "referring.prepare",
            icon="arrow_right",
            role="primary",
            hint="Ctrl+Enter",
        )
        self._go.setShortcut("Ctrl+Return")
        self._go.clicked.connect(self._on_go)
        self._busy = text("", "muted", name="referring.busy")
        page.body.addLayout(row(self._busy, 1, self._go))
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))
        self._kind.changed.connect(self._on_kind)
        self._show_parts()

    def focus_first(self) -> None:
        """Start with the office."""
        self._office.focus_first()

    def show_busy(self, words: str) -> None:
        """Say what is being done, or nothing."""
        self._busy.setText(words)
        self._go.setEnabled(not words)

    def entries(self) -> ChoiceEntries:
        """Return what was typed."""
        return ChoiceEntries(
            self._office.recipient(),
            Urgency(self._urgency.currentData()),
            self._urgency_reason.toPlainText(),
            ParentsInformed(self._parents.currentData()),
            self._parents_details.toPlainText(),
            self._actions.toPlainText(),
            self._start.language,
            self._kind.kind(),
            Agreement(self._agreement.status(), self._agreement.details.toPlainText()),
            self._copy.office(),
            self._start.completes,
            self._kinds.asks_the_person(self._kind.kind()),
            self._kinds.needs_agreement(self._kind.kind()),
        )

    def _on_kind(self, kind: ReferralKind) -> None:
        """Show what the document asks for; the office for children is not the one of the others."""
        typed, office = self._office.recipient(), self._child_office
        is_for_children = kind is ReferralKind.INFORMATION_PREOCCUPANTE
        if is_for_children and not typed.name:
            self._office.propose(office)
        elif not is_for_children and kind is not ReferralKind.COMPLEMENT and typed.name == office.name:
            self._office.propose(Recipient("", office.department))
        self._show_parts()

    def _show_parts(self) -> None:
        kind = self._kind.kind()
        asks = self._kinds.asks_the_person(kind)
        self._office.office_kind = _OFFICES.get(kind)
        reveal(self._copy, kind is ReferralKind.SIGNALEMENT)
        reveal(self._parents_part, not asks)
        reveal(self._agreement, asks)
        self._agreement.show_for(is_needed=self._kinds.needs_agreement(kind))

    def _apart(self, start: ReferralStart) -> str:
        """Say what of a case with several people is printed here, and what is not."""
        if not start.others:
            return ""
        names = ", ".join(map(subject_name, start.others))
        return self.tr(
            "This referral speaks of {name} only. What was answered about {others} is not in it. Printed in "
            "each referral of the case: its calls, the people entered on its page and their ties, and what "
            "is about the place, but for what it says of single children. Look at these before you sign."
        ).format(name=subject_name(start.subject), others=names)

    def _urgency_card(self, choices: ReferralChoices) -> QFrame:
        entries = tuple((urgency.value, urgency_words(urgency)) for urgency in Urgency)
        self._urgency = choice_box("referring.urgency", entries, choices.urgency.value)
        self._urgency.currentIndexChanged.connect(lambda _index: self._show_danger())
        self._urgency_reason = TextArea("referring.urgency_reason", value=choices.urgency_reason)
        self._urgency_field = Field(self.tr("Why"), self._urgency_reason)
        self._danger = Message("danger", name="referring.danger")
        made = card(
            text(self.tr("How urgent"), "heading"),
            Field(self.tr("How soon must somebody act"), self._urgency),
            self._danger,
            self._urgency_field,
        )
        self._show_danger()
        return made

    def _parents_card(self, choices: ReferralChoices) -> QFrame:
        entries = tuple((status.value, parents_words(status)) for status in ParentsInformed)
        self._parents = choice_box("referring.parents", entries, choices.parents.status.value)
        self._parents_details = TextArea("referring.parents_details", value=choices.parents.details)
        self._parents_field = Field(
            self.tr(
                "When and how they were told; or why telling them would be contrary to the child’s interest"
            ),
            self._parents_details,
        )
        return card(
            text(self.tr("The parents"), "heading"),
            text(
                self.tr(
                    "Parents are told beforehand, unless that is contrary to the child’s interest "
                    "(CASF L226-2-1). If the exploiter may be in the family or near it, say so below."
                ),
                "muted",
            ),
            Field(self.tr("Were the parents, or the guardian, told?"), self._parents),
            self._parents_field,
        )

    def _actions_card(self, choices: ReferralChoices) -> QFrame:
        self._actions = TextArea("referring.actions", value=choices.actions_taken)
        return card(
            text(self.tr("What was already done"), "heading"),
            Field(self.tr("Steps taken, services and people already told"), self._actions),
        )

    def _show_danger(self) -> None:
        now = Urgency(self._urgency.currentData()) is Urgency.IMMEDIATE
        self._danger.say(
            self.tr("Danger now: telephone first (17, or 119 for a child), write afterwards.") if now else ""
        )

    def _on_go(self) -> None:
        gaps = self.entries().gaps()
        office, copy, person = self._office.name_field, self._copy.name_field, self._agreement
        said: dict[Gap, tuple[Field, str]] = {
            Gap.RECIPIENT: (office, self.tr("Say to which office it goes.")),
            Gap.COPY: (copy, self.tr("Name the office that gets the copy; “CRIP” is enough.")),
            Gap.URGENCY_REASON: (self._urgency_field, self.tr("Say in a sentence what makes it urgent.")),
            Gap.PARENTS_DETAILS: (
                self._parents_field,
                self.tr("The law asks for the reason. One sentence is enough."),
            ),
            Gap.AGREEMENT: (person.status_field, self.tr("This document leaves with their agreement only.")),
            Gap.AGREEMENT_DETAILS: (
                person.details_field,
                self.tr("Say why it is sent without agreement. One sentence is enough."),
            ),
        }
        for gap, (field, words) in said.items():
            field.show_problem(words if gap in gaps else "")
        if gaps:
            said[gaps[0]][0].editor.setFocus()
        else:
            self.ready.emit()
