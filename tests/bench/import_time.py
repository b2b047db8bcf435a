"""What `import energydeals` costs, as a multiple of `import attrs`.

Run ``python tests/bench/import_time.py``. Both are timed as whole processes, in CPU time, turn by
turn, and the smallest of each is compared.
"""

import os
import resource
import subprocess
import sys
from typing import Final

ROUNDS: Final = 15
#: Compiled modules are kept, as after any installation.
ENVIRONMENT: Final = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}


def cpu_of(code: str) -> float:
    """Give the CPU seconds of a Python process that runs the code."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, env=ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print both times and their ratio."""
    ours, base = [], []
    cpu_of("import energydeals")
    for _ in range(ROUNDS):
        base.append(cpu_of("import attrs"))
        ours.append(cpu_of("import energydeals"))
    print(f"import attrs        {1000 * min(base):6.1f} ms")
    print(f"import energydeals  {1000 * min(ours):6.1f} ms")
    print(f"ratio               {min(ours) / min(base):6.2f} (limit 1.60)")


if __name__ == "__main__":
    main()
