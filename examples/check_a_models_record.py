"""Check a record that a language model made, and send back what is wrong with it."""

from energydeals.serialisers import json
from energydeals.verify import locate_evidence, verify

TEXT = (
    "Volta Bank will lend about $230 million to Keta Pipelines, which is to build a gas pipeline "
    "to Kumasi at a cost of more than $500 million."
)

# The model was asked for the words behind every field; it cannot count characters, so it gives
# no places. It has made two mistakes: "about" is lost, and one quote is not in the text.
RECORD = """{
  "schema": "energydeals/announcement",
  "version": 1,
  "deals": [{
    "id": "1",
    "instrument": "financing",
    "figures": [
      {"money": {"currency": "USD", "low": "230000000", "low_edge": "included",
                 "high": "230000000", "high_edge": "included"},
       "purpose": "loan",
       "evidence": [{"field": "money", "start": null, "end": null, "quote": "about $230 million"},
                    {"field": "purpose", "start": null, "end": null, "quote": "will lend"}]},
      {"money": {"currency": "USD", "low": "500000000", "low_edge": "excluded"},
       "purpose": "project_cost",
       "evidence": [{"field": "money", "start": null, "end": null, "quote": "over $500 million"},
                    {"field": "purpose", "start": null, "end": null, "quote": "at a cost of"}]}
    ],
    "evidence": [{"field": "instrument", "start": null, "end": null, "quote": "lend"}]
  }]
}"""

# A document of the wrong shape is refused here, with every fault of it by line and path.
record = json.loads(RECORD)

# Each finding is a sentence that can go back to the model.
for finding in verify(record, TEXT):
    print(finding)

# Quotes that stand exactly once in the text get their places.
placed = locate_evidence(record, TEXT)
proof = placed.deals[0].figures[0].evidence[0]
print(f"\n{proof.quote!r} stands at {proof.start} to {proof.end}")
