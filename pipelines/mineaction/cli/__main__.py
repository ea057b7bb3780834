"""`python -m mineaction.cli`."""

import sys

from mineaction.cli import main

if __name__ == "__main__":
    sys.exit(main())
