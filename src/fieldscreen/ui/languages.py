"""Loading the window's language: our own sentences and Qt's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

_LOCALES = {"fr": QLocale.Country.France, "en": QLocale.Country.UnitedKingdom}


class Languages:
    """Puts one language at a time into an application.

    Args:
        application: The application.
        folder: Where the compiled translations ``fieldscreen_<language>.qm`` lie.
    """

    def __init__(self, application: QCoreApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._loaded: list[QTranslator] = []
        self.current = ""

    def choose(self, language: str) -> bool:
        """Show the window in *language* from now on; tell whether its sentences were found.

        Screens that stand already keep their words until they are built again.
        """
        for translator in self._loaded:
            self._application.removeTranslator(translator)
        self._loaded.clear()
        self.current = language
        locale = QLocale(QLocale(language).language(), _LOCALES.get(language, QLocale.Country.AnyCountry))
        QLocale.setDefault(locale)
        if isinstance(self._application, QGuiApplication):
            self._application.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft
                if locale.textDirection() is Qt.LayoutDirection.RightToLeft
                else Qt.LayoutDirection.LeftToRight
            )
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load(f"qtbase_{language}", qt_folder)
        return self._load(f"fieldscreen_{language}", str(self._folder))

    def _load(self, name: str, folder: str) -> bool:
        translator = QTranslator(self._application)
        found = translator.load(name, folder)
        if found:
            self._application.installTranslator(translator)
            self._loaded.append(translator)
        return found
