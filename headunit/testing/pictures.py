"""Pictures of the whole screen: taken, compared with the accepted ones, and laid out on one contact sheet.

`python -m headunit.testing.pictures DIR` takes every page at every panel, by day and by night, in every language;
`--accept GOLDENS` takes those that tests compare with. `deploy/pictures` sets up what either needs.
"""

import argparse
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

from headunit.testing.head_unit import HeadUnit
from headunit.testing.pixels import picture
from headunit.testing.still import own_folders, still_head_unit
from headunit.ui.panel_size import MM_BY_PIXELS

THEMES = ("day", "night")
LANGUAGES = ("en", "de", "zh")
SAME = 40
"""Difference of a channel, of 255, that the edge of a letter may have."""
OTHER_SHARE = 0.005
"""Share of a picture's pixels that may differ by more."""
LIVELY = {"diagnostics": 0.03}
"""The same of pages that show figures of the receiver's real thread."""
_COLOURS = 256
_CALM_MS = 250
_THUMBNAIL = (256, 144)
_GAP = 6


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: of a page, or of something opened over one, at a panel, in a theme and a language."""

    what: str
    size: tuple[int, int] = (1280, 720)
    theme: str = "day"
    language: str = "en"

    @property
    def tolerance(self) -> float:
        """Share of its pixels that may differ by more than SAME."""
        return LIVELY.get(self.what, OTHER_SHARE)

    @property
    def name(self) -> str:
        """The name of its file."""
        return f"{self.what}-{self.size[0]}x{self.size[1]}-{self.theme}-{self.language}.png"


def _set_up(unit: HeadUnit) -> None:
    unit.screen.window.setProperty("setUp", "language")


def _warn(unit: HeadUnit) -> None:
    unit.car.set("Vehicle.Chassis.Axle.Row2.Wheel.Left.Tire.Pressure", 150)
    unit.step(6)
    unit.wait_for("warningBanner")
    unit.wait(lambda: not unit.shows("toastText"), "the toast to go", seconds=30)
    unit.touch("warningBanner")


def _danger(unit: HeadUnit) -> None:
    unit.car.open_door("driver")
    unit.drive(30)
    unit.step(3)


def _setting(unit: HeadUnit) -> None:
    unit.open("settings")
    unit.touch("setting-display.theme")


def _keyboard(unit: HeadUnit) -> None:
    unit.open("live")
    unit.touch("searchField")


OVERLAYS: dict[str, Callable[[HeadUnit], None]] = {
    "reason": lambda unit: unit.touch("speedDial"),
    "arrange": lambda unit: unit.touch("boardEdit"),
    "notifications": lambda unit: unit.touch("notificationsButton"),
    "setting": _setting,
    "keyboard": _keyboard,
    "set-up": _set_up,
    "warnings": _warn,
    "danger": _danger,
}
"""What is not a page, and how it is opened from the Home page; each needs a screen of its own."""
ELSEWHERE = (
    ((1920, 720), "night", "en"),
    ((800, 480), "day", "zh"),
    ((720, 1280), "day", "de"),
)
ELSEWHERE_PAGES = ("home", "vehicle", "climate", "settings", "apps")


def goldens(pages: Iterable[str]) -> list[Shot]:
    """The pictures tests compare with."""
    everywhere = [Shot(page, theme=theme) for page in pages for theme in THEMES]
    elsewhere = [Shot(page, *state) for state in ELSEWHERE for page in ELSEWHERE_PAGES]
    return everywhere + elsewhere


def take(unit: HeadUnit, shot: Shot) -> Image.Image:
    """Bring a still head unit into a shot's state, wait until nothing moves, and take the picture."""
    unit.resize(shot.size)
    unit.language(shot.language)
    unit.theme(shot.theme)
    unit.screen.shell.setProperty("page", shot.what)
    unit.wait_for(f"page-{shot.what}")
    unit.rest(_CALM_MS)
    return picture(unit.picture())


def take_overlay(unit: HeadUnit, shot: Shot) -> Image.Image:
    """Like `take`, of what lies over a page."""
    take(unit, Shot("home", shot.size, shot.theme, shot.language))
    OVERLAYS[shot.what](unit)
    unit.rest(_CALM_MS)
    return picture(unit.picture())


def difference(one: Image.Image, other: Image.Image) -> tuple[float, Image.Image]:
    """The share of pixels that differ by more than SAME, and where: white on black."""
    if one.size != other.size:
        return 1.0, Image.new("L", one.size, 255)
    channels = ImageChops.difference(one, other).split()
    most = ImageChops.lighter(ImageChops.lighter(channels[0], channels[1]), channels[2])
    mask = most.point([255 if level > SAME else 0 for level in range(256)])
    return mask.histogram()[255] / (one.width * one.height), mask


def save(image: Image.Image, path: Path) -> None:
    """As a small PNG with a palette, which differs from the picture by far less than SAME."""
    path.parent.mkdir(parents=True, exist_ok=True)
    few = image.quantize(_COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def accept(folder: Path) -> Iterator[Path]:
    """Take every golden picture anew."""
    for old in folder.glob("*.png"):
        old.unlink()
    with still_head_unit() as unit:
        for shot in goldens(unit.pages()):
            save(take(unit, shot), folder / shot.name)
            yield folder / shot.name
    for what in OVERLAYS:
        with still_head_unit() as unit:
            shot = Shot(what)
            save(take_overlay(unit, shot), folder / shot.name)
            yield folder / shot.name


def everything(folder: Path) -> Iterator[tuple[Shot, Path]]:
    """Every page at every panel in every theme and language."""
    with still_head_unit() as unit:
        for size, theme, language, page in product(MM_BY_PIXELS, THEMES, LANGUAGES, unit.pages()):
            shot = Shot(page, size, theme, language)
            path = folder / shot.name
            path.parent.mkdir(parents=True, exist_ok=True)
            take(unit, shot).save(path)
            yield shot, path


def contact_sheet(shots: list[tuple[Shot, Path]], path: Path) -> None:
    """All pictures small on one: a row for each page, a column for each state."""
    rows = list(dict.fromkeys(shot.what for shot, _ in shots))
    columns = list(dict.fromkeys((shot.size, shot.theme, shot.language) for shot, _ in shots))
    wide, high = _THUMBNAIL[0] + _GAP, _THUMBNAIL[1] + _GAP
    sheet = Image.new("RGB", (wide * len(columns) + _GAP, high * len(rows) + 4 * _GAP), "#808890")
    draw = ImageDraw.Draw(sheet)
    for column, (size, theme, language) in enumerate(columns):
        draw.text((_GAP + column * wide, _GAP), f"{size[0]}x{size[1]} {theme} {language}", fill="black")
    for shot, file in shots:
        with Image.open(file) as image:
            image.thumbnail(_THUMBNAIL)
            column = columns.index((shot.size, shot.theme, shot.language))
            sheet.paste(image, (_GAP + column * wide, 4 * _GAP + rows.index(shot.what) * high))
    sheet.save(path, quality=88)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="deploy/pictures", description="Pictures of every page.")
    parser.add_argument("folder", type=Path, help="where they go")
    parser.add_argument("--accept", action="store_true", help="take the golden pictures of the tests")
    options = parser.parse_args()
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    application.setApplicationName("headunit")
    with own_folders():
        if options.accept:
            taken = list(accept(options.folder))
            print(f"{len(taken)} golden pictures, {sum(path.stat().st_size for path in taken) / 1e6:.1f} MB")
        else:
            shots = list(everything(options.folder))
            sheet = options.folder / "contact-sheet.jpg"
            contact_sheet(shots, sheet)
            print(f"{len(shots)} pictures; all of them on {sheet}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
