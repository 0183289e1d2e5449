"""`headunit cars`: list, check, fetch and start cars."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from headunit.cli.options import add_databases, databases
from headunit.vehicle import cars, catalogue


def main(argv: Sequence[str]) -> int:
    """Run one of the subcommands; exit code 1 when a check finds errors."""
    parser = argparse.ArgumentParser(
        prog="headunit cars",
        description="A car is a folder: a profile, a mapping of its CAN signals to VSS names, and DBC files.",
        epilog="example: headunit cars check demo_ev",
    )
    commands = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add(commands, "list", "the cars at hand", "headunit cars list").set_defaults(run=_list)

    check = _add(
        commands, "check", "everything wrong with a car, and what it leaves out", "headunit cars check demo_ev"
    )
    check.add_argument("car", metavar="CAR", help="a car's id, or its folder")
    add_databases(check)
    check.set_defaults(run=_check)

    fetch = _add(commands, "fetch", "get opendbc's databases of real cars", "headunit cars fetch")
    fetch.add_argument("--wheel", type=Path, metavar="FILE", help="take this wheel of opendbc, do not download it")
    fetch.set_defaults(run=_fetch)

    new = _add(commands, "new", "start a car from DBC files", "headunit cars new my_car.dbc --id my_car")
    new.add_argument("databases", nargs="+", type=Path, metavar="DBC", help="a DBC file for each bus")
    new.add_argument("--id", required=True, metavar="NAME", help="the car's id: its folder's name")
    new.add_argument(
        "--vss", type=Path, metavar="FILE", help="propose from all of a VSS tree (JSON), not the catalogue"
    )
    new.add_argument("--out", type=Path, metavar="DIR", help="where to make the folder (default: the user's cars)")
    new.set_defaults(run=_new)

    arguments = parser.parse_args(argv)
    code: int = arguments.run(arguments)
    return code


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, text: str, example: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name, help=text, description=f"{text[0].upper()}{text[1:]}.", epilog=f"example: {example}"
    )


def _list(_: argparse.Namespace) -> int:
    rows = [("CAR", "NAME", "BUSES", "FEATURES", "DATABASES")]
    for each in cars.available():
        if each.car is None:
            rows.append((each.id, each.error, "", "", ""))
            continue
        buses = ", ".join(bus.name for bus in each.car.buses)
        missing = (
            f"missing, run: {each.car.fetch}"
            if each.missing and each.car.fetch
            else "missing"
            if each.missing
            else "here"
        )
        rows.append((each.id, each.car.name, buses, ", ".join(each.car.features), missing))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    return 0


def _check(arguments: argparse.Namespace) -> int:
    from headunit.vehicle.check import check

    report = check(arguments.car, catalogue.load(), databases=databases(arguments.dbc))
    for problem in report.problems:
        print(problem)
    messages = sum(len(database.messages) for database in report.databases.values())
    signals = sum(len(database.index()) for database in report.databases.values())
    print(
        f"{report.car.name}: {messages} messages and {signals} signals on {_count(len(report.car.buses), 'bus', 'es')}"
    )
    known = len(report.mapped) + len(report.unmapped)
    print(f"{len(report.mapped)} of {known} signals of the catalogue are mapped")
    print(f"{len(report.resolved.actuators)} can be set")
    if report.unmapped:
        print("not mapped:")
        for signal in report.unmapped:
            print(f"  {signal.path}  ({signal.label})")
    warnings = len(report.problems) - len(report.errors)
    print(f"{_count(len(report.errors), 'error')}, {_count(warnings, 'warning')}")
    return 1 if report.errors else 0


def _fetch(arguments: argparse.Namespace) -> int:
    from headunit.vehicle.fetch import fetch

    fetch(print, wheel=arguments.wheel)
    return 0


def _new(arguments: argparse.Namespace) -> int:
    from headunit.vehicle.new import start, vss_signals

    candidates = vss_signals(arguments.vss) if arguments.vss else catalogue.load().signals
    started = start(arguments.id, arguments.databases, candidates, out=arguments.out)
    for proposal in started.used:
        place = f"{proposal.message.name}.{proposal.signal.name}"
        print(f"  {proposal.confidence:4.0%}  {proposal.catalogued.path}  <-  {place} {proposal.signal.unit}".rstrip())
    print(f"{len(started.used)} signals mapped, {len(started.possible)} less certain ones as comments")
    print(f"look through {started.folder / 'mapping.vspec'}")
    print(f"then run: headunit cars check {started.folder if arguments.out else arguments.id}")
    return 0


def _count(number: int, what: str, plural: str = "s") -> str:
    return f"{number} {what}{plural if number != 1 else ''}"
