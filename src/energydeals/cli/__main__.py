"""Let ``python -m energydeals.cli`` run the command line."""

import sys

from energydeals.cli import main

if __name__ == "__main__":
    sys.exit(main())
