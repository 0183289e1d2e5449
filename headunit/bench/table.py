"""What a benchmark prints: ours beside each peer, measured in the same run, as a table or as JSON."""

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Row:
    """One piece of work: our figure and each peer's in `unit`; `better` says which direction wins."""

    work: str
    unit: str
    ours: float
    peers: dict[str, float] = field(default_factory=dict)
    better: str = "lower"

    def ratios(self) -> dict[str, float]:
        """How many times better ours is than each peer."""
        lower = self.better == "lower"
        return {
            name: (value / self.ours if lower else self.ours / value) if self.ours and value else float("nan")
            for name, value in self.peers.items()
        }


@dataclass(frozen=True, slots=True)
class Result:
    """The rows of one benchmark, what could not be measured and why, and remarks on how it was measured."""

    rows: tuple[Row, ...]
    missing: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def figure(value: float) -> str:
    """A number with three significant digits, without an exponent."""
    digits = 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2 if abs(value) >= 1 else 3
    return f"{value:,.{digits}f}"


def render(result: Result) -> str:
    """The table as text: one line for ours, one for each peer with its ratio."""
    lines = []
    for row in result.rows:
        lines.append(f"{row.work} [{row.unit}, {row.better} is better]")
        lines.append(f"  {'ours':<46}{figure(row.ours):>12}")
        lines += [
            f"  {name:<46}{figure(row.peers[name]):>12}   ours is {ratio:.2f}x" for name, ratio in row.ratios().items()
        ]
    lines += [f"missing: {text}" for text in result.missing]
    lines += [f"note: {text}" for text in result.notes]
    return "\n".join(lines)


def to_json(result: Result) -> str:
    """The rows as a JSON list of {work, unit, ours, peers, better}."""
    rows = [
        {"work": row.work, "unit": row.unit, "ours": row.ours, "peers": row.peers, "better": row.better}
        for row in result.rows
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1)


def run(
    name: str,
    description: str,
    measure: Callable[[argparse.Namespace], Result],
    argv: Sequence[str],
    arguments: Callable[[argparse.ArgumentParser], None] | None = None,
) -> int:
    """The command line every benchmark shares: parse, measure, print."""
    parser = argparse.ArgumentParser(prog=f"headunit bench {name}", description=description)
    parser.add_argument("--json", action="store_true", help="print the rows as JSON")
    if arguments:
        arguments(parser)
    options = parser.parse_args(argv)
    result = measure(options)
    print(to_json(result) if options.json else render(result))
    return 0
