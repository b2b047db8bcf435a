"""The stated sums of deals, one row a deal, currencies apart."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from attrs import frozen

from energydeals.deal import Deal
from energydeals.ledger import Standing, speaking_figures, standing
from energydeals.plots.marks import add_label, add_note, blank, draw, frame, label, name_rows, span
from energydeals.stated import StatedMoney

if TYPE_CHECKING:
    import matplotlib.figure
    from matplotlib.axes import Axes

__all__ = ["plot_figures"]

_COLOURS: Final = {
    Standing.FIRM: "#1f4e79",
    Standing.PRELIMINARY: "#b3541e",
    Standing.CANCELLED: "#7a7a7a",
}
#: Inches: the height of a row, and of what stands around the rows.
_ROW: Final = 0.34
_AROUND: Final = 1.0
_LONGEST_NAME: Final = 46
_UNDISCLOSED: Final = "no sum stated"


@frozen
class _Row:
    """A row of a panel: the deal's name, its sum, and how much it binds."""

    name: str
    money: StatedMoney | None
    standing: Standing


def plot_figures(deals: Iterable[Deal]) -> "matplotlib.figure.Figure":
    """Draw what deals state, each currency in a panel of its own, on logarithmic axes.

    A deal has a row with the figure that speaks for it in totals; deals without one stand in the
    last panel. The picture grows with the number of deals. A sum whose only number is 0 has no
    place on such an axis and stands as a note.

    >>> from energydeals import Figure
    >>> loan = Deal(id="1", title="a loan", figures=(Figure(StatedMoney.about(5, "EUR")),))
    >>> len(plot_figures([loan, loan]).axes)
    1
    """
    panels = _panels(deals)
    heights = [len(rows) + _AROUND / _ROW for rows in panels.values()]
    picture = blank(max(sum(heights) * _ROW, 2 * _AROUND))
    axes = picture.subplots(len(panels) or 1, 1, squeeze=False, height_ratios=heights or [1])
    for (currency, rows), (panel,) in zip(panels.items(), axes, strict=False):
        _draw_panel(panel, currency, rows)
    if not panels:
        axes[0][0].set_axis_off()
    return picture


def _panels(deals: Iterable[Deal]) -> dict[str, list[_Row]]:
    """Give the rows by currency; those without a sum go to the panel with the most rows."""
    panels: dict[str, list[_Row]] = {}
    without: list[_Row] = []
    for deal in deals:
        figure = next(iter(speaking_figures(deal)), None)
        money = None if figure is None else figure.money
        row = _Row(_name(deal), money, standing(deal))
        if money is None or span(money)[1] <= 0:
            without.append(row)
        else:
            panels.setdefault(money.currency.code, []).append(row)
    if without:
        largest = max(panels, key=lambda code: len(panels[code]), default="")
        panels.setdefault(largest, []).extend(without)
    return panels


def _name(deal: Deal) -> str:
    """Name a deal by its title, else by what it is and who takes part."""
    instrument = "deal" if deal.instrument is None else str(deal.instrument).replace("_", " ")
    parties = ", ".join(each.party.name for each in deal.participations[:2])
    name = deal.title or (f"{instrument}: {parties}" if parties else instrument)
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


def _draw_panel(axes: "Axes", currency: str, rows: Sequence[_Row]) -> None:
    frame(axes, [row.money for row in rows])
    for place, row in enumerate(rows):
        _draw_row(axes, place, row)
    name_rows(axes, [row.name for row in rows])
    axes.set_xlabel(currency)


def _draw_row(axes: "Axes", place: int, row: _Row) -> None:
    colour = _COLOURS[row.standing]
    kind = "" if row.standing is Standing.FIRM else f" ({row.standing})"
    if row.money is None or span(row.money)[1] <= 0:
        note = _UNDISCLOSED if row.money is None else label(row.money)
        add_note(axes, place, note + kind, colour)
        return
    draw(axes, row.money, place, colour)
    add_label(axes, row.money, place, label(row.money) + kind, colour)
