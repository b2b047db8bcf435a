"""Put together what the page "Try it in the browser" is made of; needs npm and the extra [dev].

Python for the browser is fetched from npm, the library's dependencies by pip, the library itself
is built from this checkout. Nothing of it is committed, and the page loads all of it from beside
itself. The documentation takes the result up where it is there.

Run: python docs/try_it/build.py
"""

import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Final

from energydeals.html.style import STYLE

HERE: Final = Path(__file__).parent
ROOT: Final = HERE.parents[1]
TARGET: Final = ROOT / "docs" / "_build" / "try_it_assets"
PYODIDE: Final = "314.0.0"
PYTHON: Final = "3.14"
#: What a browser needs of the package.
RUNTIME: Final = (
    *("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm"),
    *("python_stdlib.zip", "pyodide-lock.json"),
)
OWN: Final = ("index.html", "try.css", "try.js", "reading.py")


def main() -> None:
    """Build beside the target, and take its place when all of it is there."""
    TARGET.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=TARGET.parent) as scratch:
        site = Path(scratch) / "assets"
        page = site / "try_it"
        fetch_runtime(Path(scratch), page / "pyodide")
        wheels = fetch_wheels(page / "wheels")
        (page / "wheels.json").write_text(json.dumps(wheels), encoding="utf-8")
        (page / "evidence.css").write_text(STYLE, encoding="utf-8")
        shutil.copy(ROOT / "examples" / "announcement.txt", page / "example.txt")
        for name in OWN:
            shutil.copy(HERE / name, page / name)
        shutil.rmtree(TARGET, ignore_errors=True)
        site.rename(TARGET)
    size = sum(file.stat().st_size for file in TARGET.rglob("*") if file.is_file())
    sys.stdout.write(f"{TARGET.relative_to(ROOT)}: {size / 1e6:.1f} MB\n")


def fetch_runtime(scratch: Path, folder: Path) -> None:
    """Fetch Python for the browser."""
    run("npm", "pack", "--silent", f"pyodide@{PYODIDE}", "--pack-destination", str(scratch))
    folder.mkdir(parents=True)
    with tarfile.open(scratch / f"pyodide-{PYODIDE}.tgz") as package:
        for name in RUNTIME:
            member = package.extractfile(f"package/{name}")
            if member is None:
                raise SystemExit(f"expected {name} in pyodide {PYODIDE}, found none")
            (folder / name).write_bytes(member.read())


def fetch_wheels(folder: Path) -> list[str]:
    """Build our wheel, fetch those that it needs, and give their names."""
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder))
    (own,) = folder.glob("*.whl")
    options = ("--quiet", "--dest", str(folder), "--python-version", PYTHON)
    run(sys.executable, "-m", "pip", "download", *options, "--only-binary", ":all:", str(own))
    return sorted(wheel.name for wheel in folder.glob("*.whl"))


def run(*command: str) -> None:
    """Run a command in the checkout; show what it says only where it fails."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  (our own words)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    main()
