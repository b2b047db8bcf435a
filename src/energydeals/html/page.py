"""The page that shows an announcement's text beside its records."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Final

from energydeals.announcement import Announcement
from energydeals.deal import Deal, Figure
from energydeals.html.marks import LETTERS, Proof, Segment, proofs_of, segments_of
from energydeals.html.style import STYLE
from energydeals.party import Participation
from energydeals.phrases import write_money
from energydeals.project import Project

__all__ = ["fragment", "render"]

#: Nothing may be loaded or run, whatever a text holds.
_POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)
_KINDS: Final = {
    "money": "money",
    "party": "party",
    "project": "project and place",
    "deal": "deal words",
    "head": "head",
}


def render(announcement: Announcement, text: str) -> str:
    """Give a page of HTML with the text, its marks, and the records that they prove.

    Evidence without a place, or beyond the end of the text, is not marked. Everything that comes
    from the text or the records is escaped.

    >>> page = render(Announcement(), "<script>alert(1)</script>")
    >>> "<script" in page, "&lt;script&gt;" in page
    (False, True)
    """
    title = escape(announcement.title or "Announcement")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(announcement.language or "en")}">\n<head>\n'
        f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n"
        f"<body>\n{fragment(announcement, text)}\n</body>\n</html>\n"
    )


def fragment(announcement: Announcement, text: str) -> str:
    """Give what stands in the body of the page, for a page of your own that has the style."""
    proofs = proofs_of(announcement, text)
    marked = "".join(map(_marked, segments_of(text, proofs)))
    cards = "".join(_cards(announcement, proofs))
    return (
        f'<main class="energydeals">\n<header>{_head(announcement)}{_legend()}</header>\n'
        f'<section class="text" aria-label="text">{marked}</section>\n'
        f'<section class="records" aria-label="records">{cards}</section>\n</main>'
    )


def _head(announcement: Announcement) -> str:
    place = announcement.place
    parts = (
        announcement.title,
        announcement.published,
        None if place is None else place.name,
        announcement.source,
        *(each.name for each in announcement.speakers),
    )
    known = (escape(str(part)) for part in parts if part is not None)
    return f"<p>{' · '.join(known) or 'nothing is said of when, where and by whom'}</p>"


def _legend() -> str:
    marks = (
        f'<mark class="{kind}">{name}<sup>{LETTERS[kind]}</sup></mark>'
        for kind, name in _KINDS.items()
    )
    return f'<p class="legend">{" ".join(marks)} the number is that of the deal</p>'


def _marked(segment: Segment) -> str:
    words = escape(segment.text)
    if not segment.covering:
        return words
    kinds = " ".join(dict.fromkeys(proof.kind for proof in segment.covering))
    proven = dict.fromkeys(map(_proven, segment.covering))
    title = escape("; ".join(proven))
    deals = " ".join(dict.fromkeys(str(proof.deal) for proof in segment.covering if proof.deal))
    about = f'id="w{segment.start}" data-deals="{deals}" class="{kinds}" title="{title}"'
    return f"<mark {about}>{words}{_labels(segment)}</mark>"


def _proven(proof: Proof) -> str:
    return f"deal {proof.deal}: {proof.path}" if proof.deal else proof.path


def _labels(segment: Segment) -> str:
    """Give the letters and deal numbers of what ends here."""
    labels = dict.fromkeys(f"{LETTERS[each.kind]}{each.deal or ''}" for each in segment.ending)
    return f"<sup>{' '.join(labels)}</sup>" if labels else ""


def _cards(announcement: Announcement, proofs: Sequence[Proof]) -> Iterator[str]:
    numbers = {deal.id: number for number, deal in enumerate(announcement.deals, start=1)}
    for number, deal in enumerate(announcement.deals, start=1):
        own = [proof for proof in proofs if proof.deal == number]
        yield _card(f"Deal {number}", _deal_rows(deal, numbers), own, kind="card deal")
    if announcement.other_figures:
        rows = [("money", _money(figure)) for figure in announcement.other_figures]
        others = [proof for proof in proofs if proof.kind == "money" and not proof.deal]
        yield _card("Money of no deal", rows, others)
    if not announcement.deals:
        yield '<article class="card"><h2>No deals</h2></article>'


def _card(
    name: str, rows: Iterable[tuple[str, str]], proofs: Sequence[Proof], *, kind: str = "card"
) -> str:
    body = "".join(f"<dt>{escape(what)}</dt><dd>{escape(said)}</dd>" for what, said in rows)
    links = "".join(
        f'<li><a href="#w{proof.start}">{escape(proof.path)}</a></li>' for proof in proofs
    )
    return (
        f'<article class="{kind}"><h2>{name}</h2><dl>{body}</dl>'
        f"<details><summary>{len(proofs)} proofs</summary><ol>{links}</ol></details></article>\n"
    )


def _deal_rows(deal: Deal, numbers: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    yield "instrument", _words(deal.instrument)
    yield "status", _words(deal.status)
    yield from (("money", _money(figure)) for figure in deal.figures)
    yield from (("party", _party(each)) for each in deal.participations)
    yield from (("project", _project(project)) for project in deal.projects)
    optional = {"documents": deal.document_count, "date": deal.date, "term": deal.term}
    yield from ((name, str(value)) for name, value in optional.items() if value is not None)
    for certain, word in ((True, "holds"), (False, "may hold")):
        parts = [numbers.get(each.deal_id, 0) for each in deal.includes if each.certain is certain]
        if parts:
            yield word, ", ".join(f"deal {number}" if number else "background" for number in parts)


def _words(code: object) -> str:
    return "not said" if code is None else str(code).replace("_", " ")


def _money(figure: Figure) -> str:
    return f"{write_money(figure.money)} ({_words(figure.purpose)})"


def _party(participation: Participation) -> str:
    share = "" if participation.share is None else f", {participation.share} %"
    return f"{participation.party.name}: {_words(participation.role)}{share}"


def _project(project: Project) -> str:
    place = project.place
    where = () if place is None else (place.name, place.region, place.country)
    parts = (project.name or _words(project.kind), *project.products, *project.capacities, *where)
    return ", ".join(str(part) for part in parts if part is not None)
