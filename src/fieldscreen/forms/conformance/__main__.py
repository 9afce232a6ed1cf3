"""``python -m fieldscreen.forms.conformance FILE… [--json] [--case ID]``."""

import sys

from fieldscreen.forms.conformance.front import main

sys.exit(main(sys.argv[1:]))
