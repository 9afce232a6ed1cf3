"""The house's rules hold, and each of them is seen to fail on a planted fault."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = Path(sys.executable).parent


@pytest.fixture
def house(tmp_path):
    """A copy of the sources that a fault can be planted in."""
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def _plant(house, place, code):
    path = house / "src/fieldscreen" / place
    path.write_text(path.read_text(encoding="utf-8") + code, encoding="utf-8")


def _imports_hold(house):
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as c; c()",
        "--no-cache",
    ]
    done = subprocess.run(
        command,
        cwd=house,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": "src", "PATH": str(TOOLS)},
    )
    return done.returncode == 0, done.stdout + done.stderr


def _ruff(house, *rules):
    command = [TOOLS / "ruff", "check", "--no-cache", "--select", ",".join(rules), "src"]
    return subprocess.run(command, cwd=house, capture_output=True, text=True, check=False)


def _source_rules(house):
    script = ROOT / "tests/architecture/source_rules.py"
    return subprocess.run(
        [sys.executable, script, "src"], cwd=house, capture_output=True, text=True, check=False
    )


def test_imports_when_the_house_is_as_it_is_then_they_point_one_way(house):
    hold, output = _imports_hold(house)
    assert hold, output


@pytest.mark.parametrize(
    ("place", "code", "rule"),
    [
        ("forms/session.py", "\nimport PySide6.QtCore\n", "PySide6 only in ui"),
        ("workflow/cases.py", "\nimport sqlcipher3\n", "sqlcipher3 and keyring only in vault"),
        ("referral/naming.py", "\nimport pyrage\n", "pyrage only in vault and exchange"),
        ("workflow/keys.py", "\nimport shamir_mnemonic\n", "shamir-mnemonic only in vault"),
        (
            "ui/failures.py",
            "\nimport reportlab\n",
            "reportlab, pikepdf, pyHanko and python-pkcs11 only in referral",
        ),
        ("domain/cases.py", "\nimport fieldscreen.vault\n", "imports point one way"),
        ("vault/records.py", "\nimport fieldscreen.referral\n", "imports point one way"),
        ("domain/dates.py", "\nimport socket\n", "No network anywhere"),
    ],
)
def test_imports_when_a_forbidden_one_is_planted_then_its_rule_is_broken(house, place, code, rule):
    _plant(house, place, code)
    hold, output = _imports_hold(house)
    assert not hold
    assert any(rule in line and "BROKEN" in line for line in output.splitlines())


@pytest.mark.parametrize(
    "module", ["socket", "ssl", "urllib.request", "asyncio", "pickle", "PySide6.QtNetwork"]
)
def test_ruff_when_a_banned_module_is_planted_then_it_says_so(house, module):
    assert _ruff(house, "TID251").returncode == 0
    _plant(house, "screening/rule.py", f"\nimport {module}\n")
    assert "TID251" in _ruff(house, "TID251").stdout


NOT_LITERAL = ['f"{name}"', '"a" + name', '"%s" % name', '"a {}".format(name)', "name", "*name", "text=name"]


@pytest.mark.parametrize("argument", NOT_LITERAL)
def test_source_rules_when_a_text_to_translate_is_not_a_literal_then_its_line_is_named(house, argument):
    assert _source_rules(house).returncode == 0
    _plant(house, "screening/rule.py", f"\n\ndef planted(self, name):\n    return self.tr({argument})\n")
    done = _source_rules(house)
    assert done.returncode == 1
    assert "rule.py" in done.stdout


@pytest.mark.parametrize(
    "call",
    [
        'QCoreApplication.translate("Words", name)',
        'QCoreApplication.translate(name, "text")',
        'QCoreApplication.translate("Words", "a {}".format(name))',
        'translate("Words", name)',
    ],
)
def test_source_rules_when_qt_translates_what_is_not_a_literal_then_it_is_named(house, call):
    _plant(house, "ui/words.py", f"\n\ndef planted(name):\n    return {call}\n")
    assert "words.py" in _source_rules(house).stdout


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("ui/words.py", 'def planted(n, tr):\n    return tr("%n line(s)", "", n)\n'),
        ("ui/words.py", "def planted(text, table):\n    return text.translate(table)\n"),
        ("ui/words.py", 'def planted(n):\n    return QCoreApplication.translate("A", "b" " c", "", n)\n'),
        ("referral/blocks.py", "def planted(canvas, x, page):\n    canvas.translate(x + 1, page.height)\n"),
    ],
)
def test_source_rules_when_the_text_is_plain_or_no_text_then_nothing_is_said(house, place, code):
    _plant(house, place, f"\n\n{code}")
    done = _source_rules(house)
    assert (done.returncode, done.stdout) == (0, "")


def test_source_rules_when_a_module_grows_past_the_limit_then_it_is_named(house):
    _plant(house, "screening/rule.py", "\n" * 400)
    assert "rule.py" in _source_rules(house).stdout


def test_locks_when_read_then_they_name_hashes_and_no_address():
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert "://" not in text
        assert "index-url" not in text
