"""A folder that follows its owner is known by settings, marks and names; an ordinary one is left alone."""

import json
from pathlib import Path

import pytest

from fieldscreen.system.synchronised import synchronised_by


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "camille"
    (folder / "Documents" / "FieldScreen").mkdir(parents=True)
    return folder


def ask(folder, home, **environment):
    found = synchronised_by(folder, environment=environment, home=home)
    return found and (found.product, found.root.name)


def test_synchronised_when_nothing_is_known_then_nothing(home):
    (home / ".dropbox").mkdir()  # the program's own settings: the home folder itself is not synchronised
    (home / ".dropbox" / "info.json").write_text("{}")

    assert ask(home / "Documents" / "FieldScreen" / "vault", home) is None
    assert ask(home / "mega-projet", home) is None


@pytest.mark.parametrize("variable", ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"])
def test_synchronised_when_the_environment_names_the_folder_then_known(home, variable):
    root = home / "Travail"

    assert ask(root / "vault", home, **{variable: str(root)}) == ("OneDrive", "Travail")
    assert ask(home / "Documents", home, **{variable: str(root)}) is None


@pytest.mark.parametrize(
    ("mark", "product"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync_0a1b2c3d.db", "Nextcloud"),
        ("._sync_0a1b2c3d.db", "Nextcloud"),
        (".tmp.drivedownload", "Google Drive"),
        (".SynologyWorkingDirectory", "Synology Drive"),
        (".owncloudsync.log", "ownCloud"),
    ],
)
def test_synchronised_when_a_folder_above_bears_a_mark_then_known(home, mark, product):
    (home / "Documents" / mark).touch()

    assert ask(home / "Documents" / "FieldScreen" / "vault", home) == (product, "Documents")


def test_synchronised_when_a_program_lists_its_folders_then_known(home):
    (home / ".dropbox").mkdir()
    told = {"personal": {"path": str(home / "Db")}, "business": {"path": str(home / "DbPro")}}
    (home / ".dropbox" / "info.json").write_text(json.dumps(told))
    nextcloud = home / ".config" / "Nextcloud"
    nextcloud.mkdir(parents=True)
    (nextcloud / "nextcloud.cfg").write_text(f"[Accounts]\n0\\Folders\\1\\localPath={home / 'Asso'}/\n")
    syncthing = home / ".local" / "state" / "syncthing"
    syncthing.mkdir(parents=True)
    (syncthing / "config.xml").write_text('<configuration><folder id="a" path="~/Partage"/></configuration>')
    (home / ".config" / "onedrive").mkdir()
    (home / ".config" / "onedrive" / "config").write_text('# sync_dir = "~/x"\nsync_dir = "~/Nuage"\n')

    assert ask(home / "Db" / "v", home) == ("Dropbox", "Db")
    assert ask(home / "DbPro" / "v", home) == ("Dropbox", "DbPro")
    assert ask(home / "Asso" / "v", home) == ("Nextcloud", "Asso")
    assert ask(home / "Partage" / "v", home) == ("Syncthing", "Partage")
    assert ask(home / "Nuage" / "v", home) == ("OneDrive", "Nuage")
    assert ask(home / "Documents" / "v", home) is None


def test_synchronised_when_a_list_is_broken_then_ignored(home):
    (home / ".dropbox").mkdir()
    (home / ".dropbox" / "info.json").write_bytes(b"\xff{")
    syncthing = home / ".config" / "syncthing"
    syncthing.mkdir(parents=True)
    (syncthing / "config.xml").write_text("<broken")

    assert ask(home / "Documents" / "v", home) is None


@pytest.mark.parametrize(
    ("name", "product"),
    [
        ("OneDrive - Association d’exemple", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("Mobile Documents", "iCloud"),
        ("DROPBOX", "Dropbox"),
    ],
)
def test_synchronised_when_only_the_name_says_so_then_known(home, name, product):
    assert ask(home / name / "vault", home) == (product, name)


def test_synchronised_when_a_link_leads_there_then_known(home, tmp_path):
    (home / "Nextcloud").mkdir()
    (tmp_path / "coffre").symlink_to(home / "Nextcloud", target_is_directory=True)

    assert ask(Path(tmp_path / "coffre" / "vault"), home) == ("Nextcloud", "Nextcloud")
