"""How one stated sum is drawn, and its label."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from energydeals._numerals import plain
from energydeals.bounds import Bounds, Edge
from energydeals.errors import MissingExtraError
from energydeals.stated import StatedMoney

if TYPE_CHECKING:
    import matplotlib.figure
    from matplotlib.axes import Axes

__all__ = ["INK", "add_label", "add_note", "blank", "draw", "frame", "label", "name_rows", "span"]

#: Inches.
_WIDTH: Final = 9.0
INK: Final = "#1f4e79"
_SIGNS: Final = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹"}
_SCALES: Final = ((12, "tn"), (9, "bn"), (6, "m"), (3, "k"))
_LOW_SIGNS: Final = {Edge.INCLUDED: "≥ ", Edge.EXCLUDED: "> ", Edge.APPROXIMATE: "≳ "}
_HIGH_SIGNS: Final = {Edge.INCLUDED: "≤ ", Edge.EXCLUDED: "< ", Edge.APPROXIMATE: "≲ "}
_POINT_SIGNS: Final = {
    (Edge.INCLUDED, Edge.INCLUDED): "",
    (Edge.APPROXIMATE, Edge.APPROXIMATE): "~ ",
    (Edge.APPROXIMATE, Edge.EXCLUDED): "just < ",
    (Edge.EXCLUDED, Edge.APPROXIMATE): "just > ",
}
#: The length of an arrow and the width of a band, in points: they have no scale.
_ARROW: Final = 26
_BAND: Final = 22


def blank(height: float) -> "matplotlib.figure.Figure":
    """Give an empty picture; raise `MissingExtraError` without the extra ``plot``."""
    try:
        from matplotlib.figure import Figure  # noqa: PLC0415  (an extra, loaded where it is used)
    except ModuleNotFoundError:
        raise MissingExtraError("a picture", "matplotlib", "plot") from None
    return Figure(figsize=(_WIDTH, height), layout="constrained")


def label(money: StatedMoney) -> str:
    """Give a sum in short, with its qualifier.

    >>> [label(StatedMoney.parse(f"USD {bounds}")) for bounds in (">1000000000", "~530000000")]
    ['> $1bn', '~ $530m']
    >>> label(StatedMoney.between(1_200_000, 2_000_000, "KZT"))
    'KZT 1.2m to 2m'
    """
    bounds = money.bounds
    sign = _SIGNS.get(money.currency.code, f"{money.currency} ")
    if bounds.low is None or bounds.high is None:
        return _one_end(bounds, sign)
    if bounds.low == bounds.high:
        edges = (bounds.low_edge, bounds.high_edge)
        return f"{_POINT_SIGNS.get(edges, '~ ')}{sign}{_short(bounds.low)}"
    vague = "~ " if Edge.APPROXIMATE in (bounds.low_edge, bounds.high_edge) else ""
    return f"{vague}{sign}{_short(bounds.low)} to {_short(bounds.high)}"


def _one_end(bounds: Bounds, sign: str) -> str:
    if bounds.high is None:
        return f"{_LOW_SIGNS[bounds.low_edge]}{sign}{_short(bounds.low or Decimal(0))}"
    return f"{_HIGH_SIGNS[bounds.high_edge]}{sign}{_short(bounds.high)}"


def _short(value: Decimal) -> str:
    for power, word in _SCALES:
        if value.adjusted() >= power:
            return f"{format(Decimal(f'{plain(value)}E-{power}').normalize(), 'f')}{word}"
    return plain(value)


def span(money: StatedMoney) -> tuple[float, float]:
    """Give where a sum is drawn on an axis: its ends, or its one end twice."""
    low, high = money.bounds.low, money.bounds.high
    ends = [end for end in (low, high) if end is not None]
    return float(min(ends)), float(max(ends))


def draw(axes: "Axes", money: StatedMoney, row: float, colour: str = INK) -> None:
    """Draw a stated sum in a row."""
    bounds = money.bounds
    left, right = span(money)
    if left < right:
        axes.plot([left, right], [row, row], color=colour, linewidth=2.5, solid_capstyle="butt")
        _dot(axes, left, row, colour, vague=bounds.low_edge is Edge.APPROXIMATE)
        _dot(axes, right, row, colour, vague=bounds.high_edge is Edge.APPROXIMATE)
        return
    vague = Edge.APPROXIMATE in (bounds.low_edge, bounds.high_edge)
    if bounds.high is None or bounds.low_edge is Edge.EXCLUDED:
        _arrow(axes, left, row, colour, _ARROW)
    elif bounds.low is None or bounds.high_edge is Edge.EXCLUDED:
        _arrow(axes, left, row, colour, -_ARROW)
    elif vague:
        axes.plot(left, row, "s", color=colour, alpha=0.18, markersize=_BAND, markeredgewidth=0)
    if bounds.low is not None and bounds.high is not None:
        _dot(axes, left, row, colour, vague=vague)
    else:
        axes.plot(left, row, "|", color=colour, markersize=12, markeredgewidth=2.5)


def _dot(axes: "Axes", at: float, row: float, colour: str, *, vague: bool) -> None:
    face = "white" if vague else colour
    axes.plot(at, row, "o", color=colour, markerfacecolor=face, markersize=7, markeredgewidth=1.8)


def _arrow(axes: "Axes", at: float, row: float, colour: str, length: int) -> None:
    # The text of the annotation is empty: its place is where the arrow ends.
    axes.annotate(
        "",
        xy=(at, row),
        xytext=(length, 0),
        textcoords="offset points",
        arrowprops={"arrowstyle": "<|-", "color": colour, "linewidth": 1.8},
    )


def add_label(axes: "Axes", money: StatedMoney, row: float, text: str, colour: str) -> None:
    """Write a label to the right of a sum that is drawn in a row."""
    axes.annotate(
        text,
        xy=(span(money)[1], row),
        xytext=(_ARROW + 8, 0),
        textcoords="offset points",
        va="center",
        fontsize="small",
        color=colour,
        parse_math=False,
    )


def add_note(axes: "Axes", row: float, text: str, colour: str) -> None:
    """Write a note at the left of a row that has no sum on the axis."""
    left = axes.get_yaxis_transform()
    axes.text(
        0.01, row, text, transform=left, va="center", style="italic", color=colour, parse_math=False
    )


def frame(axes: "Axes", sums: Sequence[StatedMoney | None]) -> None:
    """Make room for a row for each sum, first on top, on a logarithmic axis with a light grid."""
    ends = [end for money in sums if money is not None for end in span(money) if end > 0]
    axes.set_xscale("log")
    # The more room stands on the right, where the labels are.
    axes.set_xlim((min(ends) / 4, max(ends) * 30) if ends else (1, 10))
    axes.set_ylim(len(sums) - 0.4, -0.6)
    axes.grid(axis="x", color="#dddddd", linewidth=0.6)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)


def name_rows(axes: "Axes", names: Sequence[str]) -> None:
    """Write the names of the rows; two dollar signs in one name are no mathematics."""
    axes.set_yticks(range(len(names)), names)
    for tick in axes.get_yticklabels():
        tick.set_parse_math(False)
    axes.tick_params(axis="y", length=0)
