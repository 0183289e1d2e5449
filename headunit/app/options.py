"""What the commands that show a screen have in common: size, theme, headless driving, and where the buses are."""

import argparse
from pathlib import Path

PAGES = (
    "home", "navigation", "media", "phone", "vehicle", "apps", "settings", "climate", "live", "diagnostics",
    "scenes", "services", "updates", "keys", "profiles",
)  # fmt: skip
"""As in qml/HeadUnit/Pages/Pages.qml."""


def add_screen_options(parser: argparse.ArgumentParser) -> None:
    """Window, theme and headless options."""
    parser.add_argument("--size", type=size, default=(1280, 720), metavar="WxH", help="window size (default 1280x720)")
    parser.add_argument("--theme", choices=("auto", "day", "night"), default="", help="without it as it is set")
    parser.add_argument("--fullscreen", action="store_true")
    parser.add_argument("--page", choices=PAGES, default="home", metavar="NAME", help=f"begin with {', '.join(PAGES)}")
    parser.add_argument("--seconds", type=float, metavar="N", help="end after N seconds")
    headless = parser.add_argument_group("headless")
    headless.add_argument(
        "--headless", action="store_true", help="draw to memory; exit 0 only if frames arrived and were shown"
    )
    headless.add_argument("--pictures", type=Path, metavar="DIR", help="save a picture of each page, day and night")
    headless.add_argument("--json", action="store_true", help="print the summary as JSON")


def size(text: str) -> tuple[int, int]:
    """`1280x720` as width and height in pixels."""
    width, _, height = text.partition("x")
    try:
        pixels = int(width), int(height)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a size: write it as 1280x720") from None
    if min(pixels) < 240 or max(pixels) > 8192:
        raise argparse.ArgumentTypeError(f"{text} is no size of a screen: 240 to 8192 pixels each way")
    return pixels
