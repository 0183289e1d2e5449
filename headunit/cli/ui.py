"""`headunit ui`: the screen on a car's CAN buses."""

import argparse
from collections.abc import Sequence

from headunit.app.options import add_screen_options
from headunit.cli.options import add_buses, add_car, add_databases, databases


def main(argv: Sequence[str]) -> int:
    """Show the screen until it is closed."""
    parser = argparse.ArgumentParser(
        prog="headunit ui",
        description="Show the screen on a car's CAN buses. It only listens.",
        epilog="example: headunit ui --car toyota_rav4 --bus powertrain=socketcan:can0 --bus radar=socketcan:can1",
    )
    add_car(parser, default="demo_ev")
    add_buses(parser)
    add_databases(parser)
    add_screen_options(parser)
    options = parser.parse_args(argv)

    from headunit.app.run import run
    from headunit.app.vehicles import on_buses

    return run(on_buses(options.car, options.bus, options.interface, databases(options.dbc)), options)
