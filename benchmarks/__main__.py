"""`python -m benchmarks` is `python -m benchmarks.cpu`."""

import sys

from benchmarks.cpu import main

sys.exit(main())
