"""Checking what a person or a model wrote against the words it rests on.

>>> from energydeals import read_announcement
>>> text = "Eni signed a memorandum of understanding with Sonatrach, worth up to $1 billion."
>>> read = read_announcement(text)
>>> [finding for finding in verify(read, text) if finding.severity is Severity.ERROR]
[]
>>> for finding in compare_texts(text, "Eni and Sonatrach sign $1 billion deal"):
...     print(finding.rule)
bound lost
preliminary called firm
"""

from energydeals.verify.audit import AuditedRow, Verdict, audit_rows
from energydeals.verify.findings import Finding, Severity
from energydeals.verify.overstatement import compare_texts
from energydeals.verify.quotes import locate_evidence
from energydeals.verify.records import verify

__all__ = [
    "AuditedRow",
    "Finding",
    "Severity",
    "Verdict",
    "audit_rows",
    "compare_texts",
    "locate_evidence",
    "verify",
]
