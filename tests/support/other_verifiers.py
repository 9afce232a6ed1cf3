"""What other programs say of a signed file: poppler's pdfsig and openssl."""

from __future__ import annotations

import subprocess
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate

from support.signer_files import NOON


def pdfsig(pdf: bytes, folder: Path) -> str:
    """Return all that ``pdfsig`` says."""
    file = folder / "signed.pdf"
    file.write_bytes(pdf)
    return subprocess.run(["pdfsig", str(file)], capture_output=True, check=False, text=True).stdout


def signatures_in(pdf: bytes) -> list[tuple[bytes, bytes]]:
    """Return the CMS object of each signature and the bytes it names, in the order of the file."""
    found, start = [], pdf.find(b"/ByteRange")
    while start >= 0:
        numbers = [int(one) for one in pdf[pdf.index(b"[", start) + 1 : pdf.index(b"]", start)].split()]
        first, second = numbers[1], numbers[2]
        made = bytes.fromhex(pdf[first + 1 : second - 1].decode("ascii"))
        found.append((made, pdf[:first] + pdf[second : second + numbers[3]]))
        start = pdf.find(b"/ByteRange", start + 1)
    return found


def openssl_accepts(pdf: bytes, above: Certificate, folder: Path, *, at: datetime = NOON) -> bool:
    """Tell whether openssl accepts the last signature over the bytes it names, up to the authority."""
    made, covered = signatures_in(pdf)[-1]
    (folder / "covered").write_bytes(covered)
    (folder / "signature").write_bytes(made)
    (folder / "authority.pem").write_bytes(above.public_bytes(Encoding.PEM))
    said = subprocess.run(
        [
            "openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", "signature",
            "-content", "covered", "-CAfile", "authority.pem", "-purpose", "any", "-out", "out",
            "-attime", str(int(at.timestamp())),
        ],
        cwd=folder, capture_output=True, check=False,
    )  # fmt: skip
    return said.returncode == 0
