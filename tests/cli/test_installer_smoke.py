"""The smoke test of the frozen program passes only on the two verdicts it asks for."""

import json

import pytest


def _said(verdict):
    return json.dumps({"verdict": verdict})


def test_smoke_when_whole_is_accepted_and_damaged_rejected_then_there_is_no_complaint(installer):
    whole, bent = installer.Verified(0, _said("accepted")), installer.Verified(1, _said("rejected"))
    assert installer.judge(whole, bent) == ""


@pytest.mark.parametrize(
    ("whole", "bent"),
    [
        ((0, "accepted"), (0, "accepted")),
        ((0, "accepted"), (2, "unreadable")),
        ((0, "accepted"), (3, "rejected")),
        ((0, "accepted"), (1, "accepted")),
        ((0, "accepted"), (-11, "rejected")),
        ((1, "rejected"), (1, "rejected")),
        ((0, "rejected"), (1, "rejected")),
    ],
)
def test_smoke_when_a_verdict_or_a_code_is_another_then_it_fails(installer, whole, bent):
    verified = [installer.Verified(code, _said(verdict)) for code, verdict in (whole, bent)]
    assert "smoke failed" in installer.judge(*verified)


@pytest.mark.parametrize("output", ["", "Traceback (most recent call last):", "[]", "{}", "null"])
def test_smoke_when_the_program_crashes_with_code_one_then_it_is_no_rejection(installer, output):
    accepted = installer.Verified(0, _said("accepted"))
    assert "smoke failed" in installer.judge(accepted, installer.Verified(1, output))
