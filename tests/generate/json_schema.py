"""Write the JSON Schema of announcements that ships with the package.

Run ``python tests/generate/json_schema.py``; `tests/test_json_schema.py` holds the file equal.
"""

import json
from pathlib import Path
from typing import Final

from energydeals.serialisers.schema import json_schema

FILE: Final = (
    Path(__file__).parents[2] / "src" / "energydeals" / "serialisers" / "announcement.schema.json"
)


def text() -> str:
    """Give the text of the file."""
    return json.dumps(json_schema(), indent=1) + "\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
