"""``fieldscreen-verify``: ``fieldscreen verify`` as a program of its own.

Frozen into one file that an office keeps beside the referrals it receives: nothing is installed,
no vault is made, no network is asked (``build_installer.py build-verifier``).
"""

import sys

from fieldscreen.app import main

if __name__ == "__main__":
    sys.exit(main(["verify", *sys.argv[1:]]))
