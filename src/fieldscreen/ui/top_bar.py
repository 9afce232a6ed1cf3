"""The bar on top of every screen: danger numbers, how the window looks, keys, lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu

from fieldscreen.ui.look.theme import TEXT_SCALES, Brightness, current_theme
from fieldscreen.ui.parts.basics import button, icon_button, row, text
from fieldscreen.ui.parts.glyphs import Glyph, set_icon
from fieldscreen.ui.places import VaultPlace
from fieldscreen.ui.preferences import LANGUAGES
from fieldscreen.ui.vault_pages import vault_pages
from fieldscreen.workflow.recovery import RecoveryNeed

_ROOM_FOR_NAME_EM = 44


class TopBar(QFrame):
    """What can be reached from everywhere.

    Signals:
        danger_requested: Show the danger numbers.
        help_requested: Show the keys.
        lock_requested: Lock now.
        language_chosen: Code of a language.
        place_requested: A page about the vault, as a place.
    """

    danger_requested = Signal()
    help_requested = Signal()
    lock_requested = Signal()
    language_chosen = Signal(str)
    place_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setProperty("role", "bar")
        self._language = ""
        self._reminder = ""
        self._offered: tuple[str, ...] = ()
        self._mark = Glyph("shield_lock_outline", "primary", 1.5, centred=True)
        self._brand = text("FieldScreen", "brand", wrap=False)
        self._said = text("", "good", wrap=False, name="bar.said")
        self._danger = button("", "bar.danger", icon="phone_alert", role="danger")
        self._look = icon_button("", "bar.look", "theme_light_dark")
        self._help = icon_button("", "bar.help", "keyboard_outline")
        self._vault = button("", "bar.vault", icon="safe_square_outline", role="quiet")
        self._recovery = icon_button("", "bar.recovery", "bell_alert_outline")
        self._recovery.clicked.connect(lambda: self.place_requested.emit(VaultPlace("recovery")))
        self._need = RecoveryNeed.NOTHING
        self._lock = button("", "bar.lock", icon="lock")
        self._danger.clicked.connect(self.danger_requested)
        self._help.clicked.connect(self.help_requested)
        self._lock.clicked.connect(self.lock_requested)
        line = row(
            self._mark, self._brand, self._said, 1, self._danger, self._recovery, self._vault, self._look,
            self._help, self._lock,
        )  # fmt: skip
        em = current_theme().em
        line.setContentsMargins(em(1), em(0.4), em(0.8), em(0.4))
        self.setLayout(line)
        self._show_words()

    def show_open(self, is_open: bool) -> None:
        """Show the lock only when there is something to lock."""
        self._lock.setVisible(is_open)
        self._vault.setVisible(is_open and bool(vault_pages()))

    def show_recovery_need(self, need: RecoveryNeed) -> None:
        """Remind of recovery sheets that are to be made, rehearsed or made anew."""
        self._need = need
        self._recovery.setVisible(need is not RecoveryNeed.NOTHING)
        self._show_words()

    def show_reminder(self, words: str) -> None:
        """Have the button of the vault say *words* calmly until there is no reason any more."""
        self._reminder = words
        self._show_vault_words()

    def offer_languages(self, tags: tuple[str, ...]) -> None:
        """Offer only these languages, and the one that is shown; every one when there are none."""
        self._offered = tags
        self._show_words()

    def show_language(self, language: str) -> None:
        """Know which language is ticked."""
        self._language = language
        self._show_words()

    def say(self, words: str) -> None:
        """Say something in passing."""
        self._said.setText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the name of the program out where there is no room for it, and words beside icons."""
        super().resizeEvent(event)
        self._show_room()

    def changeEvent(self, event: QEvent) -> None:
        """Take over another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_words()

    def _show_words(self) -> None:
        self._danger.setText(self.tr("Danger: 17 · 112 · 119"))
        self._danger.setAccessibleName(self.tr("Danger: telephone numbers 17, 112, 119"))
        self._look.setAccessibleName(self.tr("Language, brightness, text size"))
        self._look.setToolTip(self.tr("Language, brightness, text size"))
        self._help.setAccessibleName(self.tr("Keys"))
        self._help.setToolTip(self.tr("Keys (F1)"))
        self._lock.setAccessibleName(self.tr("Lock now"))
        self._lock.setToolTip(self.tr("Lock now (Ctrl+L). F12 shows a neutral screen and locks."))
        reminder = self._need_words()
        self._recovery.setAccessibleName(reminder)
        self._recovery.setToolTip(reminder)
        self._look.setMenu(self._make_menu())
        self._vault.setMenu(self._make_vault_menu())
        self._show_room()

    def _show_room(self) -> None:
        self._brand.setVisible(self._has_room)
        self._lock.setText(self.tr("Lock") if self._has_room else "")
        self._show_vault_words()

    def _need_words(self) -> str:
        return {
            RecoveryNeed.NOTHING: "",
            RecoveryNeed.SET_UP: self.tr("Recovery sheets are still to be made"),
            RecoveryNeed.REHEARSE: self.tr("The recovery sheets are still to be typed back"),
            RecoveryNeed.RENEW: self.tr("The recovery sheets are to be made anew"),
        }[self._need]

    @property
    def _has_room(self) -> bool:
        return self.width() > current_theme().em(_ROOM_FOR_NAME_EM)

    def _show_vault_words(self) -> None:
        words = self.tr("Vault •") if self._reminder else self.tr("Vault")
        self._vault.setText(words if self._has_room else "")
        named = self.tr("Vault: keys, copies, journal")
        self._vault.setAccessibleName(f"{named}. {self._reminder}" if self._reminder else named)
        self._vault.setToolTip(self._reminder or named)
        set_icon(self._vault, "safe_square_outline", "notice" if self._reminder else "primary")

    def _make_vault_menu(self) -> QMenu:
        menu = QMenu(self)
        for page in vault_pages():
            action = menu.addAction(page.title())
            action.setObjectName(f"bar.vault.{page.place.page}")
            action.triggered.connect(lambda _on=False, chosen=page.place: self.place_requested.emit(chosen))
        return menu

    def _make_menu(self) -> QMenu:
        menu, theme = QMenu(self), current_theme()
        languages = QActionGroup(menu)
        for code, title in LANGUAGES:
            if self._offered and code not in {*self._offered, self._language}:
                continue
            action = self._tick(menu, languages, title, ticked=code == self._language)
            action.triggered.connect(lambda _on=False, chosen=code: self.language_chosen.emit(chosen))
        menu.addSeparator()
        brightnesses = QActionGroup(menu)
        for brightness, title in (
            (Brightness.SYSTEM, self.tr("As the system")),
            (Brightness.LIGHT, self.tr("Light")),
            (Brightness.DARK, self.tr("Dark")),
        ):
            action = self._tick(menu, brightnesses, title, ticked=theme.brightness is brightness)
            action.triggered.connect(lambda _on=False, chosen=brightness: theme.set_brightness(chosen))
        menu.addSeparator()
        sizes = QActionGroup(menu)
        for scale in TEXT_SCALES:
            words = self.tr("Text {percent} %").format(percent=round(scale * 100))
            action = self._tick(menu, sizes, words, ticked=theme.scale == scale)
            action.triggered.connect(lambda _on=False, chosen=scale: theme.set_scale(chosen))
        return menu

    @staticmethod
    def _tick(menu: QMenu, group: QActionGroup, words: str, *, ticked: bool) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(ticked)
        group.addAction(action)
        return action
