"""`headunit ui`: the screen on a car's CAN buses."""

import argparse
from collections.abc import Sequence


def main(argv: Sequence[str]) -> int:
    """Show the screen until it is closed."""
    parser = argparse.ArgumentParser(
        prog="headunit ui",
        description="Show the screen on a car's CAN buses. It only listens.",
        epilog="example: headunit ui --car toyota_rav4 --bus powertrain=socketcan:can0 --bus radar=socketcan:can1",
    )
    parser.add_argument("--car", default="demo_ev", help="a car from 'headunit cars list', or a folder")
    parser.add_argument(
        "--bus",
        action="append",
        default=[],
        metavar="BUS=INTERFACE:CHANNEL",
        help="where a bus is, on any python-can interface; without it where the profile or the emulator says",
    )
    parser.add_argument("--interface", default="auto", help="of buses not given: auto, vcan or udp_multicast")
    parser.add_argument("--dbc", action="append", default=[], metavar="BUS=FILE", help="another DBC file for a bus")
    from headunit.app.options import add_screen_options

    add_screen_options(parser)
    options = parser.parse_args(argv)

    from headunit.app.run import run
    from headunit.app.vehicles import on_buses

    return run(on_buses(options.car, options.bus, options.interface, options.dbc), options)
