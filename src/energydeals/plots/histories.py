"""One deal over time: the sums and the statuses that its reports stated."""

from typing import TYPE_CHECKING, Final

from energydeals.ledger import DealHistory, Event, speaking_figures
from energydeals.plots.marks import (
    INK,
    add_label,
    add_note,
    blank,
    draw,
    frame,
    label,
    name_rows,
    span,
)
from energydeals.stated import StatedMoney

if TYPE_CHECKING:
    import matplotlib.figure
    from matplotlib.axes import Axes

__all__ = ["plot_history"]

_ROW: Final = 0.45
_AROUND: Final = 1.1


def plot_history(history: DealHistory) -> "matplotlib.figure.Figure":
    """Draw the reports of a deal from the first to the last, one row a report.

    The left of a row says when, by whom and with which status it was told; the sum stands on a
    logarithmic axis of its currency, or as a note where the row's currency is another than that
    of the first sum.

    >>> from energydeals import Deal
    >>> picture = plot_history(DealHistory((Event(None, "Trend", None, Deal(id="1")),)))
    >>> len(picture.axes)
    1
    """
    height = len(history.events) * _ROW + _AROUND
    picture = blank(height)
    axes = picture.subplots()
    sums = [_sum(event) for event in history.events]
    currency = next((money.currency for money in sums if money is not None), None)
    drawn = [money for money in sums if money is not None and money.currency == currency]
    frame(axes, [money if money in drawn else None for money in sums])
    for row, money in enumerate(sums):
        _draw_row(axes, row, money, drawn=money in drawn)
    name_rows(axes, [_name(event) for event in history.events])
    axes.set_xlabel("" if currency is None else currency.code)
    return picture


def _sum(event: Event) -> StatedMoney | None:
    figure = next(iter(speaking_figures(event.deal)), None)
    return None if figure is None else figure.money


def _draw_row(axes: "Axes", row: int, money: StatedMoney | None, *, drawn: bool) -> None:
    if money is None or not drawn or span(money)[1] <= 0:
        add_note(axes, row, "no sum stated" if money is None else label(money), INK)
        return
    draw(axes, money, row)
    add_label(axes, money, row, label(money), INK)


def _name(event: Event) -> str:
    status = event.deal.status
    stage = "status not said" if status is None else str(status).replace("_", " ")
    return f"{event}\n{stage}"
