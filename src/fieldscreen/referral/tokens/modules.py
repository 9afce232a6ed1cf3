"""Where the libraries of known makers usually are; a person chooses, nothing is loaded by itself.

Paths as the packages and installers named beside them put them. A library elsewhere is chosen as a file.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_DEBIAN = "/usr/lib/x86_64-linux-gnu"
_FEDORA = "/usr/lib64"
_KNOWN: dict[str, tuple[tuple[str, str], ...]] = {
    "linux": (
        ("OpenSC", f"{_DEBIAN}/opensc-pkcs11.so"),  # Debian: opensc-pkcs11
        ("OpenSC", f"{_FEDORA}/opensc-pkcs11.so"),  # Fedora: opensc
        ("OpenSC", "/usr/lib/opensc-pkcs11.so"),  # Arch: opensc
        ("YubiKey (YKCS11)", f"{_DEBIAN}/libykcs11.so"),  # Debian: ykcs11
        ("YubiKey (YKCS11)", f"{_FEDORA}/libykcs11.so.2"),  # Fedora: yubico-piv-tool
        ("SafeNet eToken", "/usr/lib/libeToken.so"),  # SafeNet Authentication Client, Linux guide
        ("IDPrime", "/usr/lib/libIDPrimePKCS11.so"),  # the same
        ("SoftHSM", "/usr/lib/softhsm/libsofthsm2.so"),  # Debian: libsofthsm2
        ("SoftHSM", f"{_FEDORA}/softhsm/libsofthsm.so"),  # Fedora: softhsm
    ),
    "darwin": (
        ("OpenSC", "/Library/OpenSC/lib/opensc-pkcs11.so"),  # OpenSC installer
        ("YubiKey (YKCS11)", "/usr/local/lib/libykcs11.dylib"),  # yubico-piv-tool installer
        ("SafeNet eToken", "/usr/local/lib/libeTPkcs11.dylib"),  # SafeNet Authentication Client
    ),
    "win32": (
        ("OpenSC", r"%ProgramFiles%\OpenSC Project\OpenSC\pkcs11\opensc-pkcs11.dll"),  # OpenSC installer
        ("YubiKey (YKCS11)", r"%ProgramFiles%\Yubico\Yubico PIV Tool\bin\libykcs11.dll"),
        ("SafeNet eToken", r"%SystemRoot%\System32\eTPKCS11.dll"),  # SafeNet Authentication Client
        ("SoftHSM", r"%ProgramFiles%\SoftHSM2\lib\softhsm2-x64.dll"),  # SoftHSM2 for Windows
    ),
}


@dataclass(frozen=True, slots=True)
class KnownModule:
    """A library of a known maker that is on this computer.

    Attributes:
        name: What it is for.
        path: Where it is.
    """

    name: str
    path: Path


def known_modules(system: str = sys.platform) -> tuple[KnownModule, ...]:
    """Return the known libraries that are there, each once; none of them is opened.

    Args:
        system: ``sys.platform`` of the computer.
    """
    found: dict[Path, KnownModule] = {}
    for name, place in _KNOWN.get(system, ()):
        path = Path(os.path.expandvars(place))
        if path.is_file():
            found.setdefault(path.resolve(), KnownModule(name, path))
    return tuple(found.values())
