"""Arrow: the records of the reader, in batches."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energydeals import Announcement, read_announcement
from energydeals import strategies as deals
from energydeals.errors import InvalidValueError
from news import news

pytest.importorskip("pyarrow", reason="extra [arrow]")

import pyarrow as pa
from pyarrow import parquet

from energydeals.cli import main
from energydeals.engines._columns import announcement_of_row, row_of
from energydeals.engines.arrow import (
    SCHEMA,
    announcements_of,
    map_batch,
    map_batches,
)

_CORPUS: Final = Path(__file__).parents[1] / "corpus"
_TEXTS: Final = [
    path.read_text(encoding="utf-8") for path in sorted(_CORPUS.glob("announcements/*.txt"))
]
_DEAL: Final = "Brise Energy signed a $40 million loan agreement with Northern Bank."


class TestRecords:
    """The same records as `read_announcement`."""

    @given(
        st.lists(st.one_of(st.sampled_from(_TEXTS), news().map(lambda each: each[0])), max_size=3)
    )
    def test_round_trip(self, texts: list[str]) -> None:
        """What is read back from the rows is what the reader gives."""
        batch = pa.record_batch({"text": pa.array(texts, pa.string())})

        read = [read_announcement(text) for text in texts]
        said = [text.strip() != "" for text in texts]
        back = list(announcements_of(map_batch(batch)))
        assert back == [each if there else None for each, there in zip(read, said, strict=True)]

    @given(deals.announcements())
    def test_any_record(self, announcement: Announcement) -> None:
        """Whatever an announcement can hold, the schema holds."""
        rows = pa.RecordBatch.from_pylist([row_of(announcement)], SCHEMA)

        assert announcement_of_row(rows.to_pylist()[0]) == announcement

    def test_numbers(self) -> None:
        """Sums are decimals, and an end that is not stated is null, with its edge."""
        batch = map_batch(pa.record_batch({"text": [_DEAL.replace("a $", "an over $")]}))

        (figure,) = batch.column("deals")[0][0]["figures"].as_py()
        assert str(figure["money"]["low"]) == "40000000.000000000000"
        assert (figure["money"]["low_edge"], figure["money"]["currency"]) == ("excluded", "USD")
        assert (figure["money"]["high"], figure["money"]["high_edge"]) == (None, None)


class TestBatch:
    """`map_batch`."""

    def test_bad_texts(self) -> None:
        """A text that cannot be read has its reason, and the others are read."""
        texts = [None, "", "a\0b", _DEAL]
        batch = map_batch(pa.record_batch({"text": texts}))

        assert batch.schema == SCHEMA
        assert batch.column("error").to_pylist() == [
            "expected a text in 'text', found None",
            "expected a text, found nothing",
            "expected a text, found a null character at 1",
            None,
        ]
        assert [bool(each) for each in announcements_of(batch)] == [False, False, False, True]

    def test_given(self) -> None:
        """Columns beside the text are taken as given; a bad day costs one text."""
        batch = pa.record_batch(
            {
                "body": [_DEAL, _DEAL],
                "url": ["https://e.org/1", "https://e.org/2"],
                "published": ["2031-03-04T08:00:00+01:00", "soon"],
            }
        )
        first, second = map_batch(batch, text="body").to_pylist()

        assert (first["url"], first["published"]) == ("https://e.org/1", "2031-03-04")
        assert first["given"] == ["published", "url"]
        assert second["error"].startswith("ParseError: ")

    @pytest.mark.parametrize(
        "day",
        [
            dt.date(2031, 3, 4),
            dt.datetime(2031, 3, 4, 8, tzinfo=dt.UTC),
        ],
    )
    def test_days(self, day: dt.date) -> None:
        """Dates and moments give their day."""
        batch = pa.record_batch({"text": [_DEAL], "published": [day]})

        assert map_batch(batch).column("published").to_pylist() == ["2031-03-04"]

    def test_keep(self) -> None:
        """Columns that are kept stand first; addresses stand in their own, also beside errors."""
        batch = pa.record_batch(
            {"id": [1, 2], "text": [_DEAL, ""], "url": ["https://e.org/1", "https://e.org/2"]}
        )
        kept = map_batch(batch, keep=["id", "url"])

        assert kept.schema.names == ["id", *SCHEMA.names]
        assert kept.column("id").to_pylist() == [1, 2]
        assert kept.column("url").to_pylist() == ["https://e.org/1", "https://e.org/2"]

    def test_sift(self) -> None:
        """Sifted, a batch keeps the rows with deals or errors, and its columns beside them."""
        texts = ["It rained.", _DEAL, "A contract.", None]
        batch = pa.record_batch({"id": [1, 2, 3, 4], "text": texts})

        assert map_batch(batch, keep=["id"], sift=True).column("id").to_pylist() == [2, 4]

    def test_batches(self) -> None:
        """Batches are read one after the other, none before it is asked for; an empty one too."""
        asked: list[int] = []

        def batches() -> Iterator[pa.RecordBatch]:
            for number in range(3):
                asked.append(number)
                yield pa.record_batch({"text": pa.array([_DEAL] * number, pa.string())})

        read = map_batches(batches())
        assert (next(read).num_rows, asked) == (0, [0])
        assert [batch.num_rows for batch in read] == [1, 2]

    def test_columns(self) -> None:
        """Columns that are not there, or that would stand for something else, are refused."""
        batch = pa.record_batch({"text": [_DEAL], "deals": [1]})
        messages: list[str] = []
        for text, keep in (("body", []), ("text", ["id"]), ("text", ["deals"])):
            with pytest.raises(InvalidValueError) as raised:
                map_batch(batch, text=text, keep=keep)
            messages.append(str(raised.value))

        assert messages == [
            "text: expected one of text, deals, found 'body'",
            "keep: expected columns among text, deals, found 'id'",
            "keep: expected a name that no field of an announcement has, found 'deals'",
        ]


def test_parquet_to_parquet(tmp_path: Path) -> None:
    """The command reads Parquet and writes Parquet, by row groups."""
    source, out = tmp_path / "pages.parquet", tmp_path / "deals.parquet"
    urls = [f"https://e.org/{number}" for number in range(len(_TEXTS))]
    parquet.write_table(pa.table({"body": _TEXTS, "url": urls}), source, row_group_size=7)

    assert main(["read", str(source), "--column", "body", "--out", str(out), "--jobs", "2"]) == 0
    rows = parquet.read_table(out).to_pylist()
    assert [row.pop("origin") for row in rows[:8]][-2:] == [f"{source}#0.6", f"{source}#1.0"]
    back = [announcement_of_row({**row, "origin": None}) for row in rows]
    assert back == [
        read_announcement(text, url=url) for text, url in zip(_TEXTS, urls, strict=True)
    ]


def test_damaged_parquet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is no Parquet is told, and the rest is read."""
    (tmp_path / "a.parquet").write_bytes(b"no")
    (tmp_path / "b.txt").write_text(_DEAL, encoding="utf-8")

    assert main(["read", str(tmp_path), "--out", str(tmp_path / "deals.csv")]) == 1
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith(f"energydeals: {tmp_path / 'a.parquet'}#0: expected Parquet: ")
    assert told[-1].startswith("energydeals: 1 deals written")
