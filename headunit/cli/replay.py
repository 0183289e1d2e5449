"""`headunit replay`: a recorded drive on the screen, through the same receiver a CAN socket has."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from headunit.app.options import add_screen_options
from headunit.cli.options import add_car, add_databases, databases


def main(argv: Sequence[str]) -> int:
    """Play a log onto the screen until it is closed."""
    parser = argparse.ArgumentParser(
        prog="headunit replay",
        description="Play a recorded drive onto the screen, in real time or faster.",
        epilog="example: headunit replay drive.log.gz --car toyota_rav4 --headless --seconds 20 --pictures pictures",
    )
    parser.add_argument("log", type=Path, metavar="LOG", help="candump (also .gz), asc, blf, trc, csv or mf4")
    add_car(parser)
    add_databases(parser)
    parser.add_argument("--channel", action="append", default=[], metavar="CHANNEL=BUS", help="which bus a channel is")
    parser.add_argument("--speed", type=float, default=1.0, metavar="X", help="times real time")
    parser.add_argument("--loop", action="store_true", help="begin again at the end")
    parser.add_argument("--start", type=float, default=0.0, metavar="S", help="seconds into the log to begin at")
    add_screen_options(parser)
    parser.set_defaults(set_up=False)
    options = parser.parse_args(argv)

    from headunit.app.run import run
    from headunit.app.vehicles import on_log

    make = on_log(
        options.log,
        options.car,
        databases=databases(options.dbc),
        channels=options.channel,
        speed=options.speed,
        loop=options.loop,
        start=options.start,
    )
    return run(make, options)
