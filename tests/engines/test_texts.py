"""Texts out of files of every kind, and what is told of those that cannot be read."""

import json
from pathlib import Path
from typing import Final

import pytest

from energydeals.engines import texts
from energydeals.engines.pieces import NoInputError, files_of, pieces_of
from energydeals.engines.texts import Text, Unreadable, texts_of

_PAGE: Final = """<!doctype html><html><head><title>Loan for a wind farm</title>
<meta property="article:published_time" content="2021-03-04T08:00:00Z">
<link rel="canonical" href="https://example.org/loan"></head><body>
<nav><a href="/">Home</a> <a href="/more">More</a></nav><article><h1>Loan for a wind farm</h1>
<p>The Northern Bank signed a loan agreement of $40 million with Brise Energy on Tuesday, the
two said in a joint statement after a ceremony in Oslo that was attended by ministers.</p>
<p>The loan pays for a wind farm of 80 MW, which will begin to produce in two years and will
supply homes along the coast, the company added in the same statement.</p></article>
<footer>All rights reserved</footer></body></html>"""


def found(path: Path, column: str = "text") -> list[Text | Unreadable]:
    """Give the texts of a file, cut into pieces as a run would cut it."""
    slices = (each for piece in pieces_of([path], "") for each in piece.slices)
    return [text for each in slices for text in texts_of(Path(each.path), *each[1:], column)]


class TestPlain:
    """Files of plain text."""

    def test_text(self, tmp_path: Path) -> None:
        """A file is one text, without its byte order mark."""
        path = tmp_path / "a.txt"
        path.write_bytes(b"\xef\xbb\xbfA loan.\r\n")

        assert found(path) == [Text(origin=str(path), text="A loan.\r\n")]

    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"", "expected a text, found nothing"),
            (b"caf\xe9", "expected UTF-8, found byte 0xe9 at position 3"),
            (b"GIF\0", "expected a text, found a null character at 3"),
            (b"a" * 2_000_001, "expected at most 2,000,000 characters, found 2,000,001"),
        ],
        ids=["empty", "encoding", "binary", "long"],
    )
    def test_unreadable(self, tmp_path: Path, data: bytes, reason: str) -> None:
        """What is wrong with a file stands in its place."""
        path = tmp_path / "a.txt"
        path.write_bytes(data)

        assert found(path) == [Unreadable(str(path), reason)]

    def test_missing(self, tmp_path: Path) -> None:
        """A file that is gone is told as well."""
        path = tmp_path / "a.txt"

        assert found(path) == [Unreadable(str(path), "no such file or directory")]

    def test_large(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file that is too large is not even loaded."""
        monkeypatch.setattr(texts, "_LARGEST_FILE", 3)
        path = tmp_path / "a.txt"
        path.write_text("long", encoding="utf-8")

        reason = "expected a file of at most 3 bytes, found 4"
        assert found(path) == [Unreadable(str(path), reason)]


class TestLines:
    """JSON Lines."""

    def test_rows(self, tmp_path: Path) -> None:
        """Each line is a text with what stands beside it; of a moment, the day is taken."""
        path = tmp_path / "a.jsonl"
        row = {"body": "A loan.", "url": "https://example.org/", "published": "2021-03-04 08:00"}
        path.write_text(f"{json.dumps(row)}\n\n{json.dumps({'body': 'B'})}", encoding="utf-8")
        url = "https://example.org/"

        assert found(path, "body") == [
            Text(origin=f"{path}@0", text="A loan.", url=url, published="2021-03-04"),
            Text(origin=f"{path}@{len(json.dumps(row)) + 2}", text="B"),
        ]

    @pytest.mark.parametrize(
        ("line", "reason"),
        [
            (b"{", "expected a line of JSON: "),
            (b"[" * 100_000, "expected a line of JSON: "),
            (b"[1]", "expected an object, found '[1]'"),
            (b'{"text": 5}', "expected a text in 'text', found 5"),
            (b'{"text": " "}', "expected a text, found nothing"),
            (b'{"text": "\xff"}', "expected UTF-8, found byte 0xff at position 10"),
        ],
    )
    def test_unreadable(self, tmp_path: Path, line: bytes, reason: str) -> None:
        """A bad line is told by its place, and the lines around it are read."""
        path = tmp_path / "a.jsonl"
        path.write_bytes(b'{"text": "A"}\n' + line + b'\n{"text": "B"}\n')

        first, bad, last = found(path)
        assert (first, last) == (
            Text(origin=f"{path}@0", text="A"),
            Text(origin=f"{path}@{15 + len(line)}", text="B"),
        )
        assert isinstance(bad, Unreadable)
        assert bad.origin == f"{path}@14"
        assert bad.reason.startswith(reason)

    def test_every_line_once(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """However a file is cut, each line is read once."""
        path = tmp_path / "a.jsonl"
        wanted = ["x" * (number % 7 + 1) for number in range(60)]
        path.write_text("".join(f"{json.dumps({'text': each})}\n" for each in wanted), "utf-8")
        for size in (1, 7, 13, 14, 15, 100, 10_000):
            monkeypatch.setattr("energydeals.engines.pieces.PIECE", size)

            assert [text.text for text in found(path) if isinstance(text, Text)] == wanted


class TestPage:
    """Web pages."""

    def test_main_text(self, tmp_path: Path) -> None:
        """A page gives its main text, title, day and address, and none of its furniture."""
        pytest.importorskip("trafilatura", reason="extra [html]")
        path = tmp_path / "a.html"
        path.write_text(_PAGE, encoding="utf-8")

        (text,) = found(path)
        assert isinstance(text, Text)
        assert (text.title, text.published, text.url) == (
            "Loan for a wind farm",
            "2021-03-04",
            "https://example.org/loan",
        )
        assert "a loan agreement of $40 million" in text.text
        assert "rights" not in text.text
        assert "Home" not in text.text

    def test_no_day(self, tmp_path: Path) -> None:
        """A day that only the words of a page mention is not taken for its own."""
        pytest.importorskip("trafilatura", reason="extra [html]")
        path = tmp_path / "a.html"
        stated = '<meta property="article:published_time" content="2021-03-04T08:00:00Z">'
        page = _PAGE.replace(stated, "").replace(
            "All rights", "2019. Printed 3 May 2020. All rights"
        )
        path.write_text(page, encoding="utf-8")

        (text,) = found(path)
        assert isinstance(text, Text)
        assert text.published is None

    def test_no_text(self, tmp_path: Path) -> None:
        """A page without a main text is told."""
        pytest.importorskip("trafilatura", reason="extra [html]")
        path = tmp_path / "a.html"
        path.write_text("<html></html>", encoding="utf-8")

        reason = "expected a page with a main text, found none"
        assert found(path) == [Unreadable(str(path), reason)]


class TestFiles:
    """What stands for files on the command line."""

    def test_folder(self, tmp_path: Path) -> None:
        """A folder gives what can be read in it, in order; a pattern gives what fits it."""
        for name in ("b.txt", "a.jsonl", "c.pdf", "d/e.HTML"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).touch()
        names = ["a.jsonl", "b.txt", "d/e.HTML"]

        assert list(files_of(str(tmp_path))) == [tmp_path / name for name in names]
        assert list(files_of(f"{tmp_path}/*.txt")) == [tmp_path / "b.txt"]
        assert list(files_of(f"{tmp_path}/c.pdf")) == [tmp_path / "c.pdf"]

    def test_nothing(self, tmp_path: Path) -> None:
        """A pattern that fits nothing is told."""
        with pytest.raises(NoInputError, match=r"found none$"):
            list(files_of(f"{tmp_path}/*.txt"))

    def test_name_of_a_piece(self, tmp_path: Path) -> None:
        """A piece changes its name with its files and with the settings."""
        path = tmp_path / "a.txt"
        path.write_text("A", encoding="utf-8")
        names = {piece.name for each in ("", "sift") for piece in pieces_of([path], each)}
        path.write_text("AB", encoding="utf-8")
        names |= {piece.name for piece in pieces_of([path], "")}

        assert len(names) == 3
