"""How well the audit finds faults planted in a generated dataset.

Run ``python tests/bench/audit.py [ROWS]``.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from energydeals.verify import audit_rows
from planted import dataset


def main() -> None:
    """Print the rates."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    planted = list(dataset(rows, seed=7))
    start = time.process_time()
    audited = list(
        audit_rows((each.row for each in planted), text="what", value="amount", unit=10**6)
    )
    seconds = time.process_time() - start
    faults = [row.is_fault for row, each in zip(audited, planted, strict=True) if each.fault]
    sound = [row.is_fault for row, each in zip(audited, planted, strict=True) if not each.fault]
    print(f"rows          {rows} ({rows / seconds:,.0f} a second)")
    print(f"faults found  {sum(faults)} of {len(faults)} ({sum(faults) / len(faults):.2%})")
    print(f"false alarms  {sum(sound)} of {len(sound)} ({sum(sound) / len(sound):.2%})")


if __name__ == "__main__":
    main()
