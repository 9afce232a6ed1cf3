import subprocess
import sys

import pytest

from fieldscreen.system import places
from fieldscreen.system.files import free_bytes, write_whole
from fieldscreen.system.places import (
    ResourcesMissing,
    data_folder,
    resources_folder,
    translations_folder,
    vaults_folder,
)


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path


def test_folders_when_asked_for_then_made_for_their_owner_only(home):
    assert vaults_folder().is_dir()
    assert data_folder() in vaults_folder().parents
    assert home in data_folder().parents
    assert data_folder().stat().st_mode & 0o777 == 0o700
    assert vaults_folder().stat().st_mode & 0o777 == 0o700


def test_folders_when_they_were_open_to_others_then_closed(home):
    data_folder().chmod(0o755)

    assert data_folder().stat().st_mode & 0o777 == 0o700


def test_resources_when_run_from_a_checkout_then_its_own(request):
    root = request.config.rootpath

    assert resources_folder().samefile(root / "resources")
    assert translations_folder().samefile(root / "translations")


@pytest.mark.parametrize("layout", ["fieldscreen/resources", "resources"])
def test_resources_when_frozen_then_those_of_the_bundle(tmp_path, monkeypatch, layout):
    (tmp_path / layout).mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert resources_folder() == tmp_path / layout


def test_resources_when_installed_as_a_package_then_those_inside_it(tmp_path, monkeypatch):
    package = tmp_path / "site-packages" / "fieldscreen"
    (package / "resources").mkdir(parents=True)
    monkeypatch.setattr(places, "__file__", str(package / "system" / "places.py"))

    assert resources_folder() == package / "resources"


def test_resources_when_missing_then_said_with_where_it_looked(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    with pytest.raises(ResourcesMissing) as caught:
        translations_folder()

    assert caught.value.name == "translations"
    assert tmp_path / "translations" in caught.value.looked_in


def test_write_whole_when_done_then_the_content_for_the_owner_only(tmp_path):
    target = tmp_path / "IP-1.pdf"
    target.write_bytes(b"older")

    write_whole(target, b"newer")

    assert target.read_bytes() == b"newer"
    assert target.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [target]


def test_write_whole_when_it_cannot_be_finished_then_nothing_is_left_behind(tmp_path):
    target = tmp_path / "folder"
    target.mkdir()

    with pytest.raises(OSError, match="folder"):
        write_whole(target, b"words of a referral")

    assert list(tmp_path.iterdir()) == [target]
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "absent" / "x.pdf", b"")


def test_free_bytes_when_asked_then_what_the_system_says(tmp_path):
    assert free_bytes(tmp_path) > 0


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's own limits")
def test_harden_when_done_then_no_core_and_no_other_program_may_look():
    script = """
import ctypes, resource, sys
from fieldscreen.system.hardening import harden
first = harden(traceable=True)
print(first.core_dumps_off, first.not_traceable, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
second = harden()
print(second.not_traceable, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), *resource.getrlimit(resource.RLIMIT_CORE))
"""
    outcome = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert outcome.stdout.split() == ["True", "False", "1", "True", "0", "0", "0"]
