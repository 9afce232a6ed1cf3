"""The built wheel, alone in an empty environment, does the main job."""

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("src", "resources", "translations", "pyproject.toml", "hatch_build.py", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Built from a copy, so that nothing is written in the checkout."""
    copy = tmp_path_factory.mktemp("checkout")
    for name in NEEDED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__", "*.qm"))
        else:
            shutil.copy(source, copy / name)
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel"], cwd=copy, check=True, capture_output=True
    )
    (built,) = (copy / "dist").glob("*.whl")
    return built


def test_wheel_when_built_then_content_and_compiled_translations_are_in_it(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in (
        "fieldscreen/resources/questionnaires/reperage-mineur/survey.csv",
        "fieldscreen/resources/indicators/ilo-2009-child-labour.toml",
        "fieldscreen/resources/wording/assessment.toml",
        "fieldscreen/translations/fieldscreen_fr.qm",
    ):
        assert wanted in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.startswith("tests") or "__pycache__" in name]


def test_wheel_when_installed_in_an_empty_environment_then_the_demo_runs(wheel, tmp_path):
    environment = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    site = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    # No internet in tests: the locked libraries are lent by path, the program itself is the wheel's.
    (Path(site) / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    install = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--no-index",
        "--no-deps",
        "-q",
        wheel,
    ]
    subprocess.run([*install, "--disable-pip-version-check"], check=True)
    command = environment / ("Scripts" if os.name == "nt" else "bin") / "fieldscreen"
    clean = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "LANG": "en_GB.UTF-8"}
    done = subprocess.run(
        [command, "demo", "--out", tmp_path / "out"],
        cwd=tmp_path,
        env=clean,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    where = subprocess.run(
        [python, "-c", "import fieldscreen; print(fieldscreen.__file__)"],
        cwd=tmp_path,
        env=clean,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert str(environment) in where
