"""Choosing a file or a folder, without leaving traces.

Qt's own file dialog writes the folders and files one visited into a settings file, and the
system's puts them into lists of recent files. This one remembers nothing, and a lock can
take it away at any moment.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QModelIndex, QStandardPaths, QStorageInfo, Qt, Signal
from PySide6.QtWidgets import QFileSystemModel, QLineEdit, QListView, QWidget

from fieldscreen.ui.parts.basics import Message, button, row, text
from fieldscreen.ui.parts.dialogs import Dialog
from fieldscreen.ui.parts.fields import Field, choice_box

CERTIFICATES = ("*.crt", "*.cer", "*.pem", "*.der")
"""What the name of a certificate's file ends in."""


class FileDialog(Dialog):
    """Asks for a file, or for a folder.

    Signals:
        chosen: The path, as text.

    Args:
        parent: The window.
        name: Object name.
        title: Heading.
        accept: Words on the button.
        file_name: Name proposed, for saving; nothing means that an existing file is opened.
        patterns: Names of the files that are listed.
    """

    chosen = Signal(str)

    wants_folder = False
    """Whether a folder is wanted, and no file."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        title: str,
        accept: str,
        file_name: str = "",
        *,
        patterns: tuple[str, ...] = ("*.pdf",),
    ) -> None:
        super().__init__(parent, name, title, width_em=44)
        self._saving = bool(file_name)
        self._suffix = Path(file_name).suffix
        self._folder = Path(_standard(QStandardPaths.StandardLocation.DocumentsLocation))
        self._asked_over = ""
        self._places = choice_box(f"{name}.places", self._known_places(), str(self._folder))
        self._places.activated.connect(lambda _index: self._enter(Path(self._places.currentData())))
        self._where = text("", "small", name=f"{name}.where")
        self._list = QListView()
        self._list.setObjectName(f"{name}.files")
        self._list.setAccessibleName(self.tr("Folders and files"))
        self._model = QFileSystemModel(self)
        self._model.setOption(QFileSystemModel.Option.DontUseCustomDirectoryIcons)
        files = QDir.Filter(0) if self.wants_folder else QDir.Filter.Files
        self._model.setFilter(QDir.Filter.AllDirs | files | QDir.Filter.NoDotAndDotDot)
        self._model.setNameFilters(list(patterns))
        self._model.setNameFilterDisables(False)
        self._list.setModel(self._model)
        self._list.activated.connect(self._on_activated)
        self._list.clicked.connect(self._on_clicked)
        self._line = QLineEdit(file_name)
        self._line.setObjectName(f"{name}.name")
        self._line.returnPressed.connect(self._on_accept)
        self._message = Message("danger", name=f"{name}.message")
        up = button(self.tr("Folder above"), f"{name}.up", icon="arrow_up")
        up.clicked.connect(lambda: self._enter(self._folder.parent))
        line = row(Field(self.tr("Place"), self._places), up)
        line.setStretch(0, 1)
        line.setAlignment(up, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(line)
        self.body.addWidget(self._where)
        self.body.addWidget(self._list, 1)
        asked = self.tr("File name, or whole path")
        if self.wants_folder:
            asked = self.tr("Whole path of the folder")
        self.body.addWidget(Field(asked, self._line))
        self.body.addWidget(self._message)
        stay = button(self.tr("Cancel"), f"{name}.cancel")
        stay.clicked.connect(self.reject)
        go = button(accept, f"{name}.accept", role="primary")
        go.clicked.connect(self._on_accept)
        self.add_button(stay)
        self.add_button(go)
        self._enter(self._folder)
        self._line.setFocus()
        self._line.setSelection(0, len(Path(file_name).stem))

    def path(self) -> Path:
        """Return the path as it stands."""
        typed = Path(self._line.text().strip()).expanduser()
        whole = typed if typed.is_absolute() else self._folder / typed
        return whole.with_name(whole.name + self._suffix) if self._saving and not whole.suffix else whole

    def _known_places(self) -> tuple[tuple[str, str], ...]:
        kinds = QStandardPaths.StandardLocation
        places = [
            (_standard(kinds.DocumentsLocation), self.tr("Documents")),
            (_standard(kinds.DesktopLocation), self.tr("Desktop")),
            (_standard(kinds.HomeLocation), self.tr("Home folder")),
        ]
        for path, name in removable_places():
            places.append((path, self.tr("Disk or stick: {name}").format(name=name)))
        return tuple(dict.fromkeys(places))

    def _enter(self, folder: Path) -> None:
        if folder.is_dir():
            self._folder = folder
            self._where.setText(str(folder))
            if self.wants_folder:
                self._line.setText(str(folder))
            self._list.setRootIndex(self._model.setRootPath(str(folder)))
            self._message.say("")

    def _on_activated(self, index: QModelIndex) -> None:
        if self._model.isDir(index):
            self._enter(Path(self._model.filePath(index)))
        else:
            self._on_clicked(index)
            self._on_accept()

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.wants_folder:
            self._line.setText(self._model.filePath(index))
        elif not self._model.isDir(index):
            self._line.setText(self._model.fileName(index))

    def _on_accept(self) -> None:
        path = self.path()
        if self.wants_folder and path.is_dir():
            self.accept()
            self.chosen.emit(str(path))
        elif self.wants_folder:
            self._message.say(self.tr("There is no such folder. Choose one from the list."), "danger")
        elif path.is_dir():
            self._enter(path)
            self._line.clear()
        elif self._saving and not path.parent.is_dir():
            self._message.say(self.tr("There is no such folder. Choose one from the list."), "danger")
        elif not self._saving and not path.is_file():
            self._message.say(self.tr("There is no such file. Choose one from the list."), "danger")
        elif self._saving and path.exists() and self._asked_over != str(path):
            self._asked_over = str(path)
            self._message.say(
                self.tr("A file of this name is there already. Press again to replace it."), "notice"
            )
        else:
            self.accept()
            self.chosen.emit(str(path))


class FolderDialog(FileDialog):
    """Asks for a folder."""

    wants_folder = True


class CopyDialog(FileDialog):
    """Asks for the file of a copy of a vault."""

    pattern = "*.fsbackup"


def removable_places() -> tuple[tuple[str, str], ...]:
    """Return the disks and sticks that can be reached now, each with the name the system gives it."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        path = volume.rootPath()
        removable = path.startswith(("/media", "/run/media", "/mnt", "/Volumes")) or path[1:2] == ":"
        if volume.isReady() and removable:
            found.append((path, volume.displayName()))
    return tuple(found)


def likely_places() -> tuple[Path, ...]:
    """Return where a person may have put a file: disks and sticks first, then their own folders."""
    kinds = QStandardPaths.StandardLocation
    own = (_standard(kinds.DocumentsLocation), _standard(kinds.DesktopLocation))
    return tuple(dict.fromkeys(Path(path) for path in (*(path for path, _ in removable_places()), *own)))


def _standard(kind: QStandardPaths.StandardLocation) -> str:
    """Return a folder of the user that exists; the home folder else."""
    for known in (kind, QStandardPaths.StandardLocation.HomeLocation):
        path = QStandardPaths.writableLocation(known)
        if path and Path(path).is_dir():
            return path
    return str(Path.home())
