"""The `headunit` command: one module for each subcommand, imported only when it is called."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from headunit import __version__
from headunit.core.errors import HeadunitError

COMMANDS = {
    "ui": "show the screen on a car's CAN buses",
    "emulate": "be a car: drive, and send every message of its profile",
    "replay": "play a recorded drive onto the screen",
    "cars": "list, check, fetch and start cars",
    "decode": "decode every signal of every frame of a log",
    "record": "record a car's buses to a log, or its signals to CSV or Parquet",
    "bench": "measure ours and the alternatives side by side",
    "doctor": "check this machine and say what to do",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand; exit code 0 done, 1 failed with a sentence on standard error, 2 wrong usage."""
    parser = argparse.ArgumentParser(prog="headunit", description="In-car infotainment on live CAN signals.")
    parser.add_argument("--version", action="version", version=f"headunit {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, text in COMMANDS.items():
        commands.add_parser(name, help=text, add_help=False)
    arguments = list(sys.argv[1:] if argv is None else argv)
    known, _ = parser.parse_known_args(arguments[:1])
    module = import_module(f"headunit.cli.{known.command}")
    try:
        return int(module.main(arguments[1:]))
    except HeadunitError as error:
        print(f"headunit {known.command}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 141
