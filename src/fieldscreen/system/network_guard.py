"""No network, enforced: this process cannot make a socket that reaches another computer.

Two fences. The audit hook (PEP 578) stops Python code on every system. On Linux a seccomp
filter stops the rest too: Qt, C libraries and the programs started from here. Local sockets
(the desktop's bus, the display) stay allowed. Numbers stand here instead of the network
modules' constants, so that none of these modules is ever loaded.
"""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
import sys
import threading
from dataclasses import dataclass

_AF_UNIX = 1

_REFUSED_EVENTS = frozenset({
    "ftplib.connect", "http.client.connect", "imaplib.open", "nntplib.connect", "poplib.connect",
    "smtplib.connect", "socket.getaddrinfo", "socket.gethostbyaddr", "socket.gethostbyname",
    "socket.getnameinfo", "telnetlib.Telnet.open", "urllib.Request", "webbrowser.open",
})  # fmt: skip
"""Audit events that mean somebody is about to leave this computer."""

# Linux: <linux/audit.h>, <asm/unistd.h>, <linux/seccomp.h>, <linux/bpf_common.h>.
_ARCHITECTURES = {"x86_64": (0xC000003E, 41, 317), "aarch64": (0xC00000B7, 198, 277)}
"""Audit name of the architecture, and its numbers for socket(2) and seccomp(2)."""
_IO_URING_SETUP = 425
_X32_BIT = 0x40000000
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _FAIL = 0x7FFF0000, 0x00050000
_OFFSET_NUMBER, _OFFSET_ARCHITECTURE, _OFFSET_FIRST_ARGUMENT = 0, 4, 16
_PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 22, 38
_SET_MODE_FILTER, _ALL_THREADS = 1, 1


class NetworkRefused(PermissionError):  # noqa: N818  a situation
    """Something tried to reach another computer.

    An ``OSError``, so that a library which merely probes for a network goes on without one.

    Attributes:
        event: The audit event, such as ``socket.getaddrinfo``.
    """

    def __init__(self, event: str) -> None:
        super().__init__(errno.EACCES, f"no network: {event}")
        self.event = event


@dataclass(frozen=True, slots=True)
class Fences:
    """What is in force.

    Attributes:
        python: The audit hook.
        kernel: The system-call filter, for this process and all it starts.
    """

    python: bool
    kernel: bool


_installing = threading.Lock()
_fences: Fences | None = None


def install() -> Fences:
    """Put the fences up for the rest of the process's life; once is enough."""
    global _fences  # noqa: PLW0603  a process has one set of fences, and it cannot be taken down
    with _installing:
        if _fences is None:
            sys.addaudithook(_refuse)
            _fences = Fences(python=True, kernel=_install_filter())
        return _fences


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in _REFUSED_EVENTS:
        raise NetworkRefused(event)
    if event == "socket.__new__" and arguments[1] != _AF_UNIX:
        raise NetworkRefused(f"{event} of family {arguments[1]}")


def _install_filter() -> bool:
    numbers = _ARCHITECTURES.get(platform.machine())
    if sys.platform != "linux" or numbers is None:
        return False
    code = b"".join(struct.pack("HBBI", *step) for step in _filter(*numbers[:2]))
    steps = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(steps))
    pointer = ctypes.create_string_buffer(program, len(program))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    # seccomp(2) covers threads that already run; prctl(2), for older kernels, only this one.
    if libc.syscall(numbers[2], _SET_MODE_FILTER, _ALL_THREADS, pointer) == 0:
        return True
    return bool(libc.prctl(_PR_SET_SECCOMP, 2, pointer, 0, 0) == 0)


def _filter(architecture: int, socket_number: int) -> list[tuple[int, int, int, int]]:
    refuse_family, refuse_call = _FAIL | errno.EAFNOSUPPORT, _FAIL | errno.ENOSYS
    return [
        (_LOAD, 0, 0, _OFFSET_ARCHITECTURE),
        (_IF_EQUAL, 0, 6, architecture),  # a 32-bit program started from here: not covered
        (_LOAD, 0, 0, _OFFSET_NUMBER),
        (_IF_AT_LEAST, 6, 0, _X32_BIT),  # the same calls under other numbers
        (_IF_EQUAL, 5, 0, _IO_URING_SETUP),  # makes sockets without socket(2)
        (_IF_EQUAL, 0, 2, socket_number),
        (_LOAD, 0, 0, _OFFSET_FIRST_ARGUMENT),
        (_IF_EQUAL, 0, 1, _AF_UNIX),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, refuse_family),
        (_RETURN, 0, 0, refuse_call),
    ]
