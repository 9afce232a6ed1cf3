"""The verification as a program of its own works without what its frozen file leaves out."""

import json
import os
import subprocess
import sys

import pytest

from documents import document_samples as d
from fieldscreen.referral.envelopes.locked_copy import lock_copy
from referral.referral_samples import NOW, worker

WITHOUT = """
import runpy, sys
for name in sys.argv[1].split(","):
    sys.modules[name] = None
sys.argv = ["fieldscreen-verify", *sys.argv[2:]]
runpy.run_module("fieldscreen.verifier", run_name="__main__")
"""


@pytest.mark.parametrize(("damage", "code", "verdict"), [(0, 0, "accepted"), (1, 1, "rejected")])
def test_verifier_when_window_and_forms_are_left_out_then_it_tells_whole_from_damaged(
    installer, tmp_path, damage, code, verdict
):
    sent = bytearray(d.signed())
    sent[len(sent) // 2] ^= damage
    (tmp_path / "sent.pdf").write_bytes(sent)
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, ",".join(installer.NOT_FOR_VERIFYING), "sent.pdf", "--json"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, json.loads(done.stdout)["verdict"]) == (code, verdict), done.stderr


def test_verifier_when_the_document_is_locked_then_its_passphrase_opens_it_there_too(installer, tmp_path):
    locked = lock_copy(d.signed(), "bijou4cadre", d.identity(), worker=worker(), now=NOW, language="fr")
    (tmp_path / "sent.pdf").write_bytes(locked)
    reader, writer = os.pipe()
    os.write(writer, b"bijou4cadre\n")
    os.close(writer)
    words = ["sent.pdf", "--json", "--password-fd", str(reader)]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, ",".join(installer.NOT_FOR_VERIFYING), *words],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        pass_fds=(reader,),
    )
    os.close(reader)
    assert (done.returncode, json.loads(done.stdout)["verdict"]) == (0, "accepted"), done.stderr


def test_verifier_when_frozen_then_it_is_one_file_that_starts_with_the_verification(installer):
    plan = installer.verifier_plan()
    assert "--onefile" in plan
    assert plan[-1].endswith("verifier.py")
    assert {f"--exclude-module={name}" for name in installer.NOT_FOR_VERIFYING} <= set(plan)
