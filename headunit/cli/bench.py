"""`headunit bench`: measure ours and the alternatives side by side."""

import argparse
from collections.abc import Sequence
from importlib import import_module

BENCHES = {
    "decode": "frames to signals, beside cantools and others",
    "load": "a DBC file to a ready decoder, cold and from the cache",
    "pages": "opening every page, scrolling and standing still, beside trivial pages",
    "pipeline": "four busy buses beside a running screen, beside python-can Notifier + cantools",
    "screen": "signals to rendered frames, beside a queued Qt signal per update",
    "start": "process start to first frame, beside a bare PySide6 window",
}


def main(argv: Sequence[str]) -> int:
    """Run one benchmark."""
    parser = argparse.ArgumentParser(
        prog="headunit bench",
        description="Measure ours and the alternatives in one run. Peers come with: pip install 'headunit[bench]'",
        epilog="example: headunit bench decode --dbc my_car.dbc --log drive.log --json",
    )
    benches = parser.add_subparsers(dest="bench", metavar="BENCH", required=True)
    for name, text in BENCHES.items():
        benches.add_parser(name, help=text, add_help=False)
    known, _ = parser.parse_known_args(argv[:1])
    return int(import_module(f"headunit.bench.{known.bench}").main(argv[1:]))
