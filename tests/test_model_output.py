"""Records made of a language model's answers."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from energydeals import Deal, PartialDate, Purpose, StatedMoney, Status
from energydeals._walk import evidenced_records
from energydeals.serialisers import converter
from energydeals.serialisers.json import DocumentError, dumps, loads
from energydeals.serialisers.model import from_model_output
from energydeals.serialisers.model_form import ModelAnnouncement
from energydeals.verify import Finding, Severity, verify

TEXT = (
    "ASTANA, 5 September 2025. “More than 70 commercial documents were signed,\n"
    "worth  $15 billion,” said the president. China Development Bank will lend about "
    "$530 million for 15 years to build a 1.2 GW plant in Atyrau."
)
LOAN = {
    "instrument": "financing",
    "instrument_quote": "will lend",
    "status": "agreed",
    "status_quote": "will lend",
    "money": [{"quote": "about $530 million", "purpose": "loan"}],
    "parties": [
        {"name": "China Development Bank", "role": "lender", "kind": "bank", "country": "CN"}
    ],
    "project_quote": "plant",
    "project_kind": "power_plant",
    "products": ["electricity"],
    "capacity_quote": "1.2 GW",
    "place_quote": "Atyrau",
    "country": "KZ",
    "term_quote": "15 years",
    "part_of": 1,
    "part_is_certain": False,
}
BUNDLE = {
    "instrument": "commercial_documents",
    "instrument_quote": "commercial documents",
    "status": "signed",
    "status_quote": "were signed, worth",
    "money": [{"quote": "worth $15 billion", "purpose": "aggregate"}],
    "document_count_quote": "More than 70 commercial documents",
}
ANSWER: dict[str, Any] = {"published_quote": "5 September 2025", "deals": [BUNDLE, LOAN]}


def made(**changes: Any) -> tuple[Deal, list[Finding]]:
    """Give the loan made of an answer with changes, and what was reported."""
    findings: list[Finding] = []
    answer = {"deals": [LOAN | {"part_of": None} | changes]}
    record = from_model_output(answer, TEXT, report=findings.append)
    return record.deals[0], findings


def test_whole() -> None:
    """Sums, counts, terms and dates are read from the words, and nothing is reported."""
    findings: list[Finding] = []
    record = from_model_output(json.dumps(ANSWER), TEXT, report=findings.append)
    bundle, loan = record.deals

    assert findings == []
    assert record.published == PartialDate(2025, 9, 5)
    assert str(bundle.document_count) == ">70"
    assert [(each.money, each.purpose) for each in loan.figures] == [
        (StatedMoney.about(530_000_000, "USD"), Purpose.LOAN)
    ]
    assert (str(loan.term), str(loan.projects[0].capacities[0])) == ("years 15", "GW 1.2")
    assert [(each.deal_id, each.certain) for each in bundle.includes] == [(loan.id, False)]
    assert bundle.status is Status.SIGNED


def test_proven() -> None:
    """Every proof stands in the text, and the record is sound by the verifier."""
    record = from_model_output(ANSWER, TEXT)

    for _, each in evidenced_records(record):
        assert all(proof.holds_in(TEXT) for proof in each.evidence)
    assert [each for each in verify(record, TEXT) if each.severity is Severity.ERROR] == []
    assert loads(dumps(record)) == record


@pytest.mark.parametrize(
    ("changes", "path", "message"),
    [
        (
            {"status_quote": "was signed"},
            "$.deals[0].status_quote",
            "the text does not hold the words 'was signed'",
        ),
        (
            {"money": [{"quote": "China"}]},
            "$.deals[0].money[0]",
            "the words 'China' state no sum",
        ),
        (
            {"money": [{"quote": "$9 billion"}]},
            "$.deals[0].money[0]",
            "the text does not hold the words '$9 billion'",
        ),
        ({"term_quote": "1.2 GW"}, "$.deals[0].term_quote", "the words '1.2 GW' state no time"),
        ({"country": "XY"}, "$.deals[0].country", "'XY' is no ISO 3166-1 alpha-2 code"),
        ({"products": ["Power!"]}, "$.deals[0].products[0]", "'Power!' is no code in snake_case"),
        ({"part_of": 1}, "$.deals[0].part_of", "1 is no other deal that can hold this one"),
        ({"part_of": 7}, "$.deals[0].part_of", "7 is no other deal that can hold this one"),
    ],
)
def test_not_placed(changes: dict[str, Any], path: str, message: str) -> None:
    """What cannot be placed is reported with its path, and left out."""
    _, findings = made(**changes)

    assert [(each.path, each.message) for each in findings] == [(path, message)]


def test_circle() -> None:
    """Two deals that are to hold each other do not."""
    findings: list[Finding] = []
    deals = [LOAN | {"part_of": 2}, LOAN | {"part_of": 1}]
    record = from_model_output({"deals": deals}, TEXT, report=findings.append)

    assert [each.path for each in findings] == ["$.deals[1].part_of"]
    assert [len(deal.includes) for deal in record.deals] == [0, 1]


def test_code_without_words() -> None:
    """A code whose words do not stand in the text says nothing."""
    deal, _ = made(status_quote="was signed")

    assert deal.status is None


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("[]", "line 1, $: expected an object, found []"),
        ('{"deals": 1}', "line 1, $.deals: expected an array, found 1"),
        (
            '{"deals": [{"status": "sealed"}]}',
            "line 1, $.deals[0].status: expected one of under_discussion, planned",
        ),
        ('{"deels": []}', "line 1, $.deels: expected no such key, found []"),
        ('{"deals": [', "line 1, $: expected a value at column 12, found ''"),
    ],
)
def test_not_the_form(data: str, message: str) -> None:
    """An answer that has not the form is refused with its faults."""
    with pytest.raises(DocumentError) as raised:
        from_model_output(data, TEXT)

    assert message in str(raised.value)


@settings(max_examples=50)
@given(st.from_type(ModelAnnouncement), st.text(max_size=50))
def test_any_answer(answer: ModelAnnouncement, text: str) -> None:
    """Any answer of the form gives a record, whatever the text."""
    record = from_model_output(converter().unstructure(answer), text)

    assert len(record.deals) == len(answer.deals)
