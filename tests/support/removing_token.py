"""The process that loads a token's library, with somebody who takes the token out when its key was found."""

import os
import sys
from pathlib import Path

from fieldscreen.referral.tokens import process

_asks_each_time = process._asks_each_time


def _taken_out_first(key):
    for one in Path(os.environ["TOKEN_TAKEN_OUT"]).iterdir():
        one.rename(one.parent.parent / f"taken-{one.name}")
    return _asks_each_time(key)


process._asks_each_time = _taken_out_first
sys.exit(process.serve())
