"""JSON that is refused: clearly, whole, and without much work."""

import io
import json
import pickle
import tomllib
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import Announcement, Bounds, Deal, Evidence
from energydeals.serialisers import json as ours
from energydeals.serialisers._converter import KINDS
from energydeals.serialisers._lines import lines_of
from energydeals.serialisers._plain import as_array, as_object
from energydeals.serialisers.json import DocumentError, Fault, dumps, loads, read_lines

DOCUMENTS = Path(__file__).parent / "corpus" / "documents"
BROKEN: list[dict[str, Any]] = tomllib.loads((DOCUMENTS / "broken.toml").read_text("utf-8"))[
    "document"
]
GOLDEN = sorted(DOCUMENTS.glob("v*_*.json"))
KEY_MISSED = "line 1, $: expected a key in double quotes at column 2, found '\\x00}\\x00'"
BOUNDS = '{"schema": "energydeals/bounds", "version": 1'
HEAD = '{"schema": "energydeals/announcement", "version": 1'


def faults_in(text: str | bytes, kind: Any = Announcement, **how: Any) -> tuple[Fault, ...]:
    """Give the faults for which a document is refused."""
    with pytest.raises(DocumentError) as caught:
        loads(text, kind, **how)
    return caught.value.faults


@pytest.mark.parametrize("row", BROKEN, ids=[row["why"] for row in BROKEN])
def test_table_of_broken_documents(row: dict[str, Any]) -> None:
    """Each is refused with all of its faults, in these very words."""
    kind = KINDS[row.get("kind", "announcement")]
    faults = faults_in(row["text"], kind, lenient=row.get("lenient", False))

    assert row["faults"] == [str(fault) for fault in faults]


@pytest.mark.parametrize("row", BROKEN, ids=[row["why"] for row in BROKEN])
def test_lines_name_their_place(row: dict[str, Any]) -> None:
    """In JSON Lines the same fault stands on the line of its document."""
    text = row["text"].replace("\n", " ")
    if not text.strip():
        return
    kind: type[object] = KINDS[row.get("kind", "announcement")]
    lines = read_lines(io.StringIO("\n\n" + text + "\n"), kind, lenient=row.get("lenient", False))

    with pytest.raises(DocumentError) as caught:
        list(lines)
    assert {3} == {fault.line for fault in caught.value.faults}


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"\xff", "line 1, $: expected UTF-8, found b'\\xff'"),
        (
            HEAD.encode() + b',\n"title": "\xe2\x82"}',
            "line 2, $: expected UTF-8, found b'\\xe2\\x82'",
        ),
        (b"\xed\xa0\x80", "line 1, $: expected UTF-8, found b'\\xed'"),
        (b"\xef\xbb\xbf{}", "line 1, $: expected no byte order mark, found '\\ufeff'"),
        ((HEAD + "}").encode("utf-16"), "line 1, $: expected UTF-8, found b'\\xff'"),
        ("{}".encode("utf-16-le"), KEY_MISSED),
    ],
)
def test_bytes_are_utf_8(data: bytes, fault: str) -> None:
    """Nothing is guessed about bytes."""
    assert [fault] == [str(each) for each in faults_in(data)]


def test_lone_surrogates_in_a_text_are_refused() -> None:
    """Also where they stand in the text itself and not as an escape."""
    reason = "expected text without lone surrogates"

    assert faults_in(HEAD + ', "title": "a\udfff"}') == (Fault(1, "$.title", "a\udfff", reason),)
    assert loads(HEAD + r', "title": "\ud83d\ude00"}').title == "\U0001f600"


HOSTILE = {
    "deep arrays": "[" * 100_000,
    "deep objects": '{"a":' * 100_000,
    "deep arrays, closed": "[" * 100_000 + "]" * 100_000,
    "deep in a field": HEAD + ', "title": ' + "[" * 100_000 + "]" * 100_000 + "}",
    "a huge number": HEAD + ', "title": ' + "9" * 1_000_000 + "}",
    "a huge fraction": HEAD + ', "title": 0.' + "9" * 1_000_000 + "}",
    "a huge exponent": HEAD + ', "title": 1e50000000}',
    "a huge decimal": BOUNDS + ', "low": "' + "9" * 1_000_000 + '"}',
    "a long string cut": '"' + "a" * 1_000_000,
    "backslashes": '"' + "\\\\" * 500_000,
    "commas": "[" + "," * 1_000_000,
    "many unknown keys": HEAD + "".join(f', "k{number}": 1' for number in range(20_000)) + "}",
    "many faults": HEAD + ', "deals": [' + ", ".join(["5"] * 20_000) + "]}",
    "white space": " " * 1_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_documents_are_refused_in_bounded_memory(name: str) -> None:
    """The work grows no faster than the text, the message not at all."""
    text = HOSTILE[name]
    kind = Bounds if text.startswith(BOUNDS) else Announcement
    tracemalloc.start()
    with pytest.raises(DocumentError) as caught:
        loads(text, kind)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < 600 * len(text) + 1_000_000  # an exception for every fault
    assert len(str(caught.value)) < 5000


def test_messages_of_nesting_and_numbers() -> None:
    """What the parser of Python gives up on is said in our words."""
    assert [str(each) for each in faults_in("[" * 100_000)] == [
        "line 1, $: expected less nesting, found '[[[[[[[[[[[[[[[[[[[['"
    ]
    assert [str(each) for each in faults_in(HEAD + ', "title": ' + "9" * 5000 + "}")] == [
        'line 1, $: expected shorter numbers, found \'{"schema": "energyde\''
    ]


def test_many_faults_are_kept_and_few_are_shown() -> None:
    """The error holds all; its message shows the first twenty."""
    faults = faults_in(HEAD + ', "deals": [' + ", ".join("5" * 100) + "]}")

    assert [f"$.deals[{place}]" for place in range(100)] == [fault.path for fault in faults]
    assert str(DocumentError(faults)).splitlines()[20:] == ["and 80 more"]


def test_errors_stay_whole() -> None:
    """Pickles keep every fault."""
    error = DocumentError(faults_in("[]"))
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  (our own bytes)

    assert (error.faults, str(error)) == (again.faults, str(again))


def test_lenient_readers_pass_over_unknown_keys_only() -> None:
    """At every level, and nothing else."""
    text = HEAD + ', "x": [1.0e0], "deals": [{"id": "a", "y": {}}]}'.replace("1.0e0", "1")

    assert loads(text, lenient=True) == Announcement(deals=(Deal(id="a"),))
    assert sorted(fault.path for fault in faults_in(text)) == ["$.deals[0].y", "$.x"]


@given(st.text() | st.binary())
def test_any_input_is_read_or_refused(data: str | bytes) -> None:
    """There is no third way."""
    try:
        made = loads(data)
    except DocumentError:
        return
    assert made == loads(dumps(made))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "deals", "title", "figures", "x"]), inner, max_size=3
        )
    ),
    max_leaves=12,
)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
@given(body=st.dictionaries(st.text(max_size=4) | st.sampled_from(["value", "id"]), JSON))
def test_any_document_is_read_or_refused(kind: Any, body: dict[str, Any]) -> None:
    """Any JSON under the right head gives a value or faults with paths."""
    name = next(name for name, each in KINDS.items() if each is kind)
    text = json.dumps({**body, "schema": f"energydeals/{name}", "version": 1})
    try:
        made = loads(text, kind)
    except DocumentError:
        return
    assert type(made) is kind


@given(JSON, st.sampled_from([None, 0, 2]))
def test_lines_of_every_path(data: Any, indent: int | None) -> None:
    """Every value of a document is found, on the line where it is written."""
    text = json.dumps(data, indent=indent)
    written, rest = text.splitlines(), [("$", data)]
    lines = lines_of(text)
    while rest:
        path, value = rest.pop()
        rest.extend((f"{path}.{key}", each) for key, each in (as_object(value) or {}).items())
        rest.extend((f"{path}[{place}]", each) for place, each in enumerate(as_array(value) or ()))
        if type(value) in (str, int):
            assert json.dumps(value) in written[lines[path] - 1]


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_golden_documents(path: Path) -> None:
    """What an older release wrote is read for ever, and the newest version is written again."""
    version, _, name = path.stem.partition("_")
    text = path.read_text("utf-8")
    kind: type[object] = KINDS[name]
    value = loads(text, kind)

    assert version == f"v{json.loads(text)['version']}"
    assert value == loads(dumps(value), kind)
    if version == f"v{ours.VERSION}":
        assert json.loads(text) == json.loads(dumps(value))


def test_every_kind_and_version_has_a_golden_document() -> None:
    """A version that may stand in a file stands among the documents."""
    wanted = {f"v{version}_{name}" for version in range(1, ours.VERSION + 1) for name in KINDS}

    assert wanted == {path.stem for path in GOLDEN}
    assert set(ours.MIGRATIONS) == set(range(1, ours.VERSION))


def test_migrations_run_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document of version 1 goes through every step; a newer one through the later steps."""

    def rename(body: dict[str, Any]) -> dict[str, Any]:
        return {("id" if key == "name" else key): value for key, value in body.items()}

    def title(body: dict[str, Any]) -> dict[str, Any]:
        return {**body, "title": body["id"].upper()}

    monkeypatch.setattr(ours, "VERSION", 3)
    monkeypatch.setattr(ours, "MIGRATIONS", {1: rename, 2: title})
    old = '{"schema": "energydeals/deal", "version": 1, "name": "a"}'

    assert loads(old, Deal) == Deal(id="a", title="A")
    assert loads(old.replace("1", "2").replace("name", "id"), Deal) == Deal(id="a", title="A")
    assert loads(dumps(Deal(id="a")), Deal) == Deal(id="a")
    reason = "expected version 3 or older; a newer release of energydeals reads this"
    assert faults_in(old.replace("1", "4"), Deal) == (Fault(1, "$.version", 4, reason),)


def test_nothing_is_loaded_in_part() -> None:
    """A document with one fault gives nothing of the rest."""
    good = dumps(Evidence("title", 0, 1, "A"))

    with pytest.raises(DocumentError):
        list(read_lines([good, good.replace('"A"', '"AB"')], Evidence))
