"""``python -m fieldscreen``."""

import sys

from fieldscreen.app import main

if __name__ == "__main__":
    sys.exit(main())
