"""An authority run with openssl, as an organisation may run one; its clock is that of the tests."""

from __future__ import annotations

import subprocess
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.x509 import Certificate, load_pem_x509_certificate

from support.signer_files import authority, key_of

_SETTINGS = """[ca]
default_ca = here
[here]
new_certs_dir = .
database = index.txt
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
organizationName = optional
"""


def issue(
    request: Path, folder: Path, *, since: str = "20261101000000Z", until: str = "20271101000000Z"
) -> Path:
    """Have openssl sign *request*; return the file with the certificate and the authority's (PEM)."""
    folder.mkdir(exist_ok=True)
    pem = serialization.Encoding.PEM
    plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    (folder / "ca.pem").write_bytes(authority().public_bytes(pem))
    (folder / "ca.key").write_bytes(key_of("authority").private_bytes(pem, *plain))
    (folder / "index.txt").write_text("")
    (folder / "ca.cnf").write_text(_SETTINGS)
    words = [
        "openssl",
        "ca",
        "-batch",
        "-notext",
        "-config",
        "ca.cnf",
        "-cert",
        "ca.pem",
        "-keyfile",
        "ca.key",
    ]
    dates = ["-startdate", since, "-enddate", until]
    done = subprocess.run(
        [*words, *dates, "-in", str(request), "-out", "issued.pem"],
        cwd=folder,
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    issued = folder / "issued.crt"
    issued.write_bytes((folder / "issued.pem").read_bytes() + (folder / "ca.pem").read_bytes())
    return issued


def certificate_in(issued: Path) -> Certificate:
    return load_pem_x509_certificate(issued.read_bytes())
