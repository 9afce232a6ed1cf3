"""Two languages of a questionnaire, each with how far it was checked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldscreen.ui.parts.basics import Message, column
from fieldscreen.ui.parts.fields import Field, choice_box
from fieldscreen.workflow.interviewing import LanguageEntry

_OFTEN_BESIDE = "ro"
"""What stands beside French most often where this program is used."""


class LanguagePair(QWidget):
    """Asks for a first language and one beside it.

    Args:
        name: Start of the object names.
        language: BCP 47 tag of the reader's language, offered first.
        first_label: What the first is for.
        second_label: What the second is for.
        second_hint: One line below it.
    """

    def __init__(
        self, name: str, language: str, first_label: str, second_label: str, second_hint: str = ""
    ) -> None:
        super().__init__()
        self._language = language
        self._first = choice_box(f"{name}.first", (), "")
        self._second = choice_box(f"{name}.second", (), "")
        self._notice = Message("notice", name=f"{name}.notice")
        self.setLayout(
            column(
                Field(first_label, self._first),
                Field(second_label, self._second, second_hint),
                self._notice,
            )
        )

    @property
    def chosen(self) -> tuple[str, str]:
        """Tags of the first and the second; the second is empty for none."""
        first, second = str(self._first.currentData()), str(self._second.currentData() or "")
        return first, second if second != first else ""

    def show_languages(
        self, languages: tuple[LanguageEntry, ...], chosen: tuple[str, str] = ("", "")
    ) -> None:
        """Offer the languages of a questionnaire.

        Args:
            languages: What it has.
            chosen: Tags to begin with; empty ones are the usual.
        """
        tags = [entry.tag for entry in languages]
        usual = self._language if self._language in tags else tags[0]
        beside = _OFTEN_BESIDE if _OFTEN_BESIDE in tags else ""
        entries = tuple(map(self._entry, languages))
        for box, offered, wanted in (
            (self._first, entries, chosen[0] or usual),
            (self._second, (("", self.tr("None")), *entries), chosen[1] if chosen[0] else beside),
        ):
            box.clear()
            for value, label in offered:
                box.addItem(label, value)
            box.setCurrentIndex(max(0, box.findData(wanted)))
        self._second.setEnabled(len(languages) > 1)
        is_draft = any(entry.status == "draft" for entry in languages)
        self._notice.say(
            self.tr(
                "“Draft” means that no native speaker has checked these translations yet. Read them "
                "with care."
            )
            if is_draft
            else ""
        )

    def _entry(self, language: LanguageEntry) -> tuple[str, str]:
        if not language.name:
            return language.tag, self.tr("The form’s own language")
        status = {
            "draft": self.tr("draft"),
            "unstated": self.tr("as its author wrote it"),
            "back-checked": self.tr("back-checked"),
            "native-checked": self.tr("checked by a native speaker"),
        }.get(language.status, language.status)
        name = language.name.rpartition(" (")[0] or language.name
        return language.tag, self.tr("{language} – {status}").format(language=name, status=status)
