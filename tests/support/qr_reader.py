"""Reading QR codes as a telephone does, with another program than the one that drew them."""

import subprocess
from pathlib import Path


def codes_in(picture: Path) -> list[str]:
    """Return what the codes on a picture say; one with none is an error of the reader."""
    read = ["zbarimg", "--quiet", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", picture]
    return subprocess.run(read, capture_output=True, text=True, check=True).stdout.splitlines()
