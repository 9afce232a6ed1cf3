"""When the vault locks itself: what one can choose, what is listened to, what it does not cover."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QRadioButton

from fieldscreen.system.swap import Swap
from fieldscreen.ui.lock_habits import IDLE_CHOICES_MIN, LockHabits
from fieldscreen.ui.parts.basics import Message, Tone, button, card, column, row, text
from fieldscreen.ui.parts.page import Page
from fieldscreen.ui.screens import Screen
from fieldscreen.ui.session.watching import Heard


class LockingScreen(Screen):
    """Shows and changes the habits of locking.

    Args:
        habits: What was chosen; changed at once.
        swap: What is known of the computer's swap.
    """

    def __init__(self, habits: LockHabits, swap: Swap) -> None:
        super().__init__()
        self._habits = habits
        back = button(
            self.tr("Back"), "locking.back", icon="arrow_left", role="quiet", hint=self.tr("Back (Esc)")
        )
        back.clicked.connect(self.back_requested)
        page = Page("locking.page", width_em=50)
        page.body.addLayout(
            column(
                row(back, 1),
                text(self.tr("Locking"), "title"),
                text(
                    self.tr(
                        "A lock costs nothing: what you are typing is kept to the letter, and the cursor "
                        "stands where it stood when you open the vault again."
                    ),
                    "muted",
                ),
            )
        )
        page.body.addWidget(self._idle_card())
        page.body.addWidget(self._computer_card())
        page.body.addWidget(self._keys_card())
        page.body.addWidget(self._swap_card(swap))
        page.body.addStretch(1)
        self.setLayout(column(page, gap_em=0))

    def focus_first(self) -> None:
        """Start with the time that is chosen."""
        chosen = self._idle.checkedButton()
        if chosen is not None:
            chosen.setFocus()

    def _idle_card(self) -> QFrame:
        self._idle = QButtonGroup(self)
        lines, latest = column(gap_em=0.4), self._habits.at_most_min
        if latest is not None:
            said = self.tr("Set by your organisation: after %n minute(s) at the latest.", "", latest)
            lines.addWidget(text(said, "muted", name="locking.at_most"))
        for minutes in (one for one in IDLE_CHOICES_MIN if latest is None or one <= latest):
            made = QRadioButton(self.tr("after %n minute(s)", "", minutes))
            made.setObjectName(f"locking.idle.{minutes}")
            made.setAccessibleName(
                self.tr("Lock after %n minute(s) without a key or a movement", "", minutes)
            )
            made.setChecked(minutes == self._habits.idle_min)
            made.clicked.connect(lambda _on=False, chosen=minutes: self._habits.choose_idle(chosen))
            self._idle.addButton(made)
            lines.addWidget(made)
        return card(
            text(self.tr("Without a key or a movement"), "heading"),
            lines,
            text(
                self.tr(
                    "The last 15 seconds are counted down on the screen; any key or movement stops them."
                ),
                "muted",
            ),
        )

    def _computer_card(self) -> QFrame:
        minimised = QCheckBox(self.tr("Also when I put the window away (minimise it)"))
        minimised.setObjectName("locking.minimised")
        minimised.setAccessibleName(minimised.text())
        minimised.setChecked(self._habits.when_minimised)
        minimised.toggled.connect(self._habits.choose_when_minimised)
        self._heard = text("", name="locking.heard")
        self._show_heard()
        if self._habits.session is not None:
            self._habits.session.heard_changed.connect(self._show_heard)
        return card(text(self.tr("With the computer"), "heading"), self._heard, minimised)

    def _show_heard(self) -> None:
        session = self._habits.session
        heard = session.heard if session is not None else frozenset()
        words = {
            Heard.SLEEP: self.tr("before it sleeps"),
            Heard.LID: self.tr("when its lid is closed"),
            Heard.SESSION: self.tr("when your session is locked or another one is shown"),
            Heard.SCREEN_SAVER: self.tr("when the screen saver starts"),
        }
        said = [words[one] for one in Heard if one in heard]
        always = self.tr(
            "If it slept longer than the time above, the vault is locked before anything is shown again."
        )
        if said:
            listed = self.tr("The vault locks {moments}.").format(moments=", ".join(said))
        else:
            listed = self.tr(
                "This computer does not tell programs when it sleeps or when the session is locked. "
                "Press Ctrl+L before you leave it."
            )
        self._heard.setText(f"{listed} {always}")

    def _keys_card(self) -> QFrame:
        return card(
            text(self.tr("At once"), "heading"),
            text(self.tr("Ctrl+L locks, from anywhere, whatever is open.")),
            text(self.tr("F12 shows a plain calendar first, and locks behind it.")),
        )

    def _swap_card(self, swap: Swap) -> QFrame:
        found = {
            Swap.NONE: self.tr("This computer has no swap: memory is not written to the disk while it runs."),
            Swap.IN_MEMORY: self.tr("Swap on this computer stays in memory and is not written to the disk."),
            Swap.ENCRYPTED: self.tr("Swap on this computer lies on an encrypted disk (dm-crypt)."),
            Swap.NOT_SEEN_ENCRYPTED: self.tr(
                "Swap on this computer lies on the disk and does not look encrypted. A disk that "
                "encrypts itself "
                "would not show here."
            ),
            Swap.UNKNOWN: self.tr("It cannot be told from here whether swap on this computer is encrypted."),
        }[swap]
        tone: Tone = "success" if swap in (Swap.IN_MEMORY, Swap.ENCRYPTED, Swap.NONE) else "notice"
        message = Message(tone, found, name="locking.swap")
        return card(
            text(self.tr("What memory leaves on the disk"), "heading"),
            text(
                self.tr(
                    "While the vault is open, the words of a case are in the computer’s memory. The "
                    "system may write parts of memory to the disk (swap), and all of it when it "
                    "hibernates. FieldScreen cannot prevent that."
                )
            ),
            message,
            text(
                self.tr(
                    "Have the whole disk encrypted (BitLocker, LUKS), lock the vault before you close the "
                    "lid, and choose sleep or shutting down rather than hibernation on a disk that is not "
                    "encrypted."
                ),
                "muted",
            ),
        )
