"""``fieldscreen timestamp`` and ``verify --trust-tsa``, in French and English."""

import json

from support import stamping_authority as tsa
from support.offices import PASSPHRASE
from support.stamping_authority import Dishonest, made_answer


def test_timestamp_when_asked_answered_and_verified_then_each_step_says_what_it_means(
    run,
    vault,
    tmp_path,
):
    (tmp_path / "root.der").write_bytes(tsa.root())
    here = {"passphrase_fd": PASSPHRASE}

    code, out, _ = run("timestamp", "request", 1, "--out", tmp_path, "--vault", vault, **here)
    (request,) = tmp_path.glob("*.tsq")
    assert (code, str(request) in out, "curl" in out, "ADRESSE" in out) == (0, True, True, True)
    code, _, err = run(
        "timestamp", "request", 1, "--policy", "1.2.3", "--out", tmp_path, "--vault", vault, **here
    )
    assert (code, "déjà demandé" in err) == (3, True)

    answer = tmp_path / "answer.tsr"
    answer.write_bytes(made_answer(request.read_bytes(), Dishonest(certificate=tsa.certificate(purposes=()))))
    words = ("timestamp", "answer", 1, answer, "--out", tmp_path, "--vault", vault)
    code, _, err = run(*words, language="en", **here)
    assert (code, "not issued for time-stamps" in err, list(tmp_path.glob("*.pdf"))) == (3, True, [])
    answer.write_bytes(made_answer(request.read_bytes()))
    code, out, _ = run(*words, **here)
    (stamped,) = tmp_path.glob("*.pdf")
    assert (code, "Fichier horodaté enregistré" in out, "rien ici" in out) == (0, True, True)

    code, out, _ = run("verify", stamped, "--trust-tsa", tmp_path / "root.der", language="en")
    assert (code, "existed no later than" in out) == (0, True)
    code, out, _ = run("verify", stamped, "--trust-tsa", tmp_path / "root.der", "--json")
    assert json.loads(out)["stamp"]["proves_time"] is True
    code, out, _ = run("verify", stamped, "--html")
    assert (code, "L’horodatage ne prouve rien ici" in out) == (0, True)
    code, _, err = run("timestamp", "request", 1, "--out", tmp_path, "--vault", vault, **here)
    assert (code, "--renew" in err) == (3, True)
    code, _, _ = run("timestamp", "request", 1, "--renew", "--out", tmp_path, "--vault", vault, **here)
    answer.write_bytes(made_answer(request.read_bytes()))
    code, out, _ = run(*words, **here)
    assert (code, "prolonge le précédent" in out, "jusqu’au 0" in out) == (0, True, True)

    code, _, err = run("timestamp", "cancel", 1, "--vault", vault, language="en", **here)
    assert (code, "No time-stamp was asked for" in err) == (3, True)
