"""After install() no internet socket can be made, by any road. Each test has a process of its own."""

import subprocess
import sys

import pytest

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's filter is Linux's")


def run(script):
    outcome = subprocess.run(
        [sys.executable, "-W", "error", "-c", _PRELUDE + script],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout.split()


@pytest.mark.parametrize(
    "attempt",
    [
        "socket.socket()",
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "_socket.socket()",
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.getaddrinfo('example.invalid', 80)",
        "socket.gethostbyname('example.invalid')",
        "urllib.request.urlopen('http://example.invalid/')",
        "http.client.HTTPConnection('example.invalid').connect()",
        "smtplib.SMTP('example.invalid')",
        "webbrowser.GenericBrowser('true').open('http://example.invalid/')",
        "asyncio.run(asyncio.open_connection('127.0.0.1', 9))",
    ],
)
def test_python_when_it_tries_to_leave_then_refused(attempt):
    script = f"""
install()
import _socket, asyncio, http.client, smtplib, socket, urllib.request, webbrowser
try:
    {attempt}
except OSError as error:
    cause = getattr(error, "reason", error)
    print(isinstance(cause, NetworkRefused) or isinstance(error, NetworkRefused))
"""
    assert run(script) == ["True"]


def test_python_when_it_uses_the_local_bus_then_allowed():
    assert run("""
import socket
install()
one, other = socket.socketpair()
one.send(b"x")
print(other.recv(1) == b"x")
one.close(); other.close()
""") == ["True"]


@linux_only
def test_c_code_when_it_asks_for_any_family_then_only_local_ones_are_given():
    assert run("""
install()
libc = ctypes.CDLL(None, use_errno=True)
print(*[family for family in range(64) if libc.socket(family, 1, 0) >= 0 or libc.socket(family, 2, 0) >= 0])
""") == ["1"]


@linux_only
def test_c_code_when_it_goes_round_the_call_then_refused():
    assert run("""
install()
libc = ctypes.CDLL(None, use_errno=True)
buffer = ctypes.create_string_buffer(256)
print(libc.syscall(425, 8, buffer))                 # io_uring_setup
print(libc.syscall(41 | 0x40000000, 2, 1, 0))       # socket(2) under its x32 number
""") == ["-1", "-1"]


@linux_only
def test_threads_when_they_ran_before_then_covered_too():
    assert run("""
go, outcome = threading.Event(), []
def later():
    go.wait()
    outcome.append(ctypes.CDLL(None).socket(2, 1, 0))
thread = threading.Thread(target=later)
thread.start()
install()
go.set()
thread.join()
print(*outcome)
""") == ["-1"]


@linux_only
def test_install_when_done_then_each_thread_has_one_filter_more():
    # Tests inherit the filter of the whole test run; this shows that install() adds its own.
    assert run("""
def filters():
    every = [status.read_text() for status in Path("/proc/self/task").glob("*/status")]
    return [int(text.split("Seccomp_filters:")[1].split()[0]) for text in every]
go = threading.Event()
thread = threading.Thread(target=go.wait)
thread.start()
before = filters()
install()
after = filters()
go.set()
thread.join()
print(len(before), [count + 1 for count in before] == after)
""") == ["2", "True"]


@linux_only
def test_programs_when_started_from_here_then_covered_too():
    assert run("""
install()
child = "import socket\\ntry:\\n    socket.socket()\\nexcept OSError as error:\\n    print(error.errno)"
print(subprocess.run([sys.executable, "-c", child], capture_output=True, text=True).stdout)
""") == ["97"]


@linux_only
def test_qt_when_it_opens_a_socket_then_refused():
    assert run("""
install()
from PySide6.QtNetwork import QTcpServer, QHostAddress
server = QTcpServer()
print(server.listen(QHostAddress("127.0.0.1"), 0))
""") == ["False"]


def test_install_when_called_again_then_the_same_fences():
    assert run("""
first = install()
print(first is install(), first.python, first.kernel is (sys.platform == "linux"))
""") == ["True", "True", "True"]


def test_module_when_imported_then_no_network_module_is_loaded():
    assert run("""
loaded = {"socket", "_socket", "ssl", "http", "urllib.request", "asyncio"} & set(sys.modules)
install()
print(loaded or "none")
""") == ["none"]


_PRELUDE = """
import ctypes, subprocess, sys, threading
from pathlib import Path
from fieldscreen.system.network_guard import NetworkRefused, install
"""
