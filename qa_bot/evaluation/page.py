"""The HTML report: one self-contained page with tables, curves drawn as SVG, and failures; everything escaped."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from qa_bot.evaluation.metrics import Bin, RiskPoint

_WIDTH, _HEIGHT, _LEFT, _TOP = 420, 300, 50, 16
_STYLE = """
:root { color-scheme: light dark; --ink: #1c2024; --faint: #8a8f98; --line: #3867b8; --paper: #ffffff; --rule: #d9dce1 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --faint: #8b929c; --line: #8ab4f8; --paper: #16181c;
  --rule: #33373e } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem;
  margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .2rem .7rem; border-bottom: 1px solid var(--rule); text-align: right }
th:first-child, td:first-child { text-align: left }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid var(--rule); padding-left: .8rem }
figure { display: inline-block; margin: 1rem 1rem 0 0 }
figcaption, .note { color: var(--faint) }
svg text { fill: var(--faint); font-size: 11px }
svg .axis, svg .even { stroke: var(--rule); fill: none }
svg .even { stroke-dasharray: 4 4 }
svg .curve { stroke: var(--line); fill: none; stroke-width: 2 }
svg circle { fill: var(--line) }
"""


@dataclass(frozen=True, slots=True)
class Page:
    """What a report shows: a title, tables (the first row of each is its head), curves, and failures as texts."""

    title: str
    tables: Sequence[tuple[str, Sequence[Sequence[str]]]]
    risk: Sequence[RiskPoint]
    bins: Sequence[Bin]
    failures: Sequence[str]


def render(page: Page) -> str:
    """Write the page."""
    tables = "\n".join(_table(caption, rows) for caption, rows in page.tables)
    failures = "\n".join(f"<pre>{escape(text)}</pre>" for text in page.failures) or "<p>None.</p>"
    return f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(page.title)}</title>
<style>{_STYLE}</style>
<h1>{escape(page.title)}</h1>
{tables}
<h2>How sure, how right</h2>
{_risk_curve(page.risk)}
{_reliability_curve(page.bins)}
<h2>Failures ({len(page.failures)})</h2>
{failures}
</html>
"""


def _table(caption: str, rows: Sequence[Sequence[str]]) -> str:
    """Write one table."""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in rows[0])
    body = "\n".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows[1:])
    return f"<h2>{escape(caption)}</h2>\n<table>\n<tr>{head}</tr>\n{body}\n</table>"


def _risk_curve(points: Sequence[RiskPoint]) -> str:
    """Draw how much is wrong when only the surest part is answered."""
    places = [(point.coverage, point.risk) for point in points]
    drawn = f'<polyline class="curve" points="{_path(places)}"/>' if places else ""
    return _figure(drawn, "answered, surest first", "wrong", "Risk against coverage")


def _reliability_curve(bins: Sequence[Bin]) -> str:
    """Draw the share that is right against the confidence that was stated."""
    places = [(line.promised, line.kept) for line in bins]
    even = f'<polyline class="even" points="{_path([(0, 0), (1, 1)])}"/>'
    drawn = f'<polyline class="curve" points="{_path(places)}"/>' if places else ""
    dots = "".join(
        f'<circle cx="{_x(line.promised):.1f}" cy="{_y(line.kept):.1f}" r="4">'
        f"<title>{line.number} answers</title></circle>"
        for line in bins
    )
    return _figure(even + drawn + dots, "confidence stated", "right", "Reliability; the dashed line is perfect")


def _figure(drawn: str, across: str, up: str, caption: str) -> str:
    """Frame a drawing with axes from 0 to 100."""
    left, right, top, bottom = _x(0), _x(1), _y(1), _y(0)
    ticks = "".join(
        f'<text x="{_x(tick):.0f}" y="{bottom + 14:.0f}" text-anchor="middle">{tick * 100:.0f}</text>'
        f'<text x="{left - 6:.0f}" y="{_y(tick) + 4:.0f}" text-anchor="end">{tick * 100:.0f}</text>'
        for tick in (0, 0.25, 0.5, 0.75, 1)
    )
    return f"""<figure>
<svg width="{_WIDTH}" height="{_HEIGHT}" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{escape(caption)}">
<path class="axis" d="M{left:.0f} {top:.0f}V{bottom:.0f}H{right:.0f}"/>
{ticks}{drawn}
<text x="{right:.0f}" y="{bottom + 30:.0f}" text-anchor="end">{escape(across)}, per cent</text>
<text x="{left + 6:.0f}" y="{top + 6:.0f}">{escape(up)}, per cent</text>
</svg>
<figcaption>{escape(caption)}</figcaption>
</figure>"""


def _path(places: Iterable[tuple[float, float]]) -> str:
    """Write places as the points of a line."""
    return " ".join(f"{_x(across):.1f},{_y(up):.1f}" for across, up in places)


def _x(share: float) -> float:
    """Return the horizontal place of a share."""
    return _LEFT + share * (_WIDTH - _LEFT - 16)


def _y(share: float) -> float:
    """Return the vertical place of a share."""
    return _TOP + (1 - share) * (_HEIGHT - _TOP - 44)
