"""`headunit ui`: the screen on a car's CAN buses."""

import argparse
from collections.abc import Sequence

from headunit.app.options import add_screen_options
from headunit.cli.options import add_buses, add_databases, databases


def main(argv: Sequence[str]) -> int:
    """Show the screen until it is closed."""
    parser = argparse.ArgumentParser(
        prog="headunit ui",
        description="Show the screen on a car's CAN buses. It only listens.",
        epilog="example: headunit ui --car toyota_rav4 --bus powertrain=socketcan:can0 --bus radar=socketcan:can1",
    )
    parser.add_argument(
        "--car", help="a car from 'headunit cars list', or a folder (default: the chosen one, asked for at first)"
    )
    add_buses(parser)
    add_databases(parser)
    add_screen_options(parser)
    parser.add_argument("--setup", dest="set_up", action="store_true", help="begin with the set-up")
    options = parser.parse_args(argv)

    from headunit.app.run import run
    from headunit.app.vehicles import MakeVehicle, on_buses

    given = databases(options.dbc)

    def cars(car: str) -> MakeVehicle:
        return on_buses(car, options.bus, options.interface, given)

    return run(cars(options.car) if options.car else None, options, cars=cars)
