"""What a check found."""

from attrs import frozen

from energydeals._codes import Code

__all__ = ["Finding", "Severity"]


class Severity(Code):
    """How much a finding weighs."""

    #: The record says what the words do not say.
    ERROR = "error"
    #: Nothing in the text was found to say so; look at it.
    WARNING = "warning"
    #: Worth knowing.
    NOTE = "note"


@frozen
class Finding:
    """One finding: where, by which rule, what was found, and a sentence about it.

    The sentence stands for itself, so that it can be sent back to whoever made the record.
    """

    #: The JSON path of the field, or the words of a text.
    path: str
    severity: Severity
    rule: str
    found: str
    message: str

    def __str__(self) -> str:
        return f"{self.severity}: {self.path}: {self.message}"
