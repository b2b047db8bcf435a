"""Write down the public interface: every public module, its names and their signatures.

Run ``python tests/generate/public_api.py``; `tests/test_public_api.py` holds the file equal.
"""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Final

import energydeals

SNAPSHOT: Final = Path(__file__).parents[1] / "corpus" / "public_api.txt"
#: Parts that nobody outside imports from, and parts that need packages of an extra.
LEFT_OUT: Final = (
    "energydeals.cli.",
    "energydeals.engines",
    "energydeals.reading.",
    "energydeals.vocabulary",
)


def modules() -> Iterator[ModuleType]:
    """Give the modules that are public and that say what they offer."""
    yield energydeals
    for found in pkgutil.walk_packages(
        energydeals.__path__, "energydeals.", onerror=lambda _: None
    ):
        private = any(part.startswith("_") for part in found.name.split("."))
        public = not private and not found.name.startswith(LEFT_OUT)
        if public and hasattr(module := importlib.import_module(found.name), "__all__"):
            yield module


def snapshot() -> str:
    """Give the whole interface as text, one name a line."""
    blocks = (
        "\n".join([module.__name__, *(f"    {line}" for line in described(module))])
        for module in modules()
    )
    return "\n\n".join(blocks) + "\n"


def described(module: ModuleType) -> Iterator[str]:
    """Describe each public name of a module; those made elsewhere by where they are made."""
    for name in sorted(module.__all__):
        value = getattr(module, name)
        home = getattr(value, "__module__", module.__name__)
        if module is energydeals and name != "__version__":
            yield f"{name} = {home}.{name}"
        else:
            yield from interface(name, value)


def interface(name: str, value: object) -> Iterator[str]:
    """Describe a constant, a function, or a class with its public members."""
    if inspect.isclass(value) and issubclass(value, Enum):
        yield f"class {name}: {', '.join(value.__members__)}"
    elif inspect.isclass(value):
        yield f"class {name}{signature(value)}"
        for member, attribute in sorted(vars(value).items()):
            if not member.startswith("_") and (text := member_text(attribute)):
                yield f"    {member}{text}"
    elif callable(value):
        yield f"{name}{signature(value)}"
    else:
        yield f"{name}: {type(value).__name__}"


def member_text(attribute: object) -> str:
    """Describe a method or property; fields stand in the signature of their class."""
    if isinstance(attribute, property):
        return f" -> {inspect.signature(attribute.fget or str).return_annotation!r}"
    inner = getattr(attribute, "__func__", attribute)
    return signature(inner) if inspect.isfunction(inner) else ""


def signature(value: object) -> str:
    """Give the signature, without addresses of default objects."""
    if not callable(value):
        return ""
    try:
        return re.sub(r" at 0x[0-9a-f]+", "", str(inspect.signature(value)))
    except ValueError:  # made in C, as are most bases of errors
        return "(...)"


if __name__ == "__main__":
    SNAPSHOT.write_text(snapshot(), encoding="utf-8")
