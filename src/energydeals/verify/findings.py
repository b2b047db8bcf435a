"""What a check found."""

from attrs import frozen

from energydeals._codes import Code

__all__ = ["Finding", "Severity"]


class Severity(Code):
    """How much a finding weighs.

    >>> Severity("warning")
    Severity.WARNING
    """

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

    >>> print(Finding("$.deals[0].status", Severity.NOTE, "quote repaired", "sined", "now signed"))
    note: $.deals[0].status: now signed
    """

    #: The JSON path of the field, or the words of a text.
    path: str
    severity: Severity
    rule: str
    found: str
    message: str

    def __str__(self) -> str:
        return f"{self.severity}: {self.path}: {self.message}"
