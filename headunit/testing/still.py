"""A moment that does not pass: the same car, clock, place, machine and settings in every run."""

import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from headunit.core.clock import ManualClock
from headunit.testing.car import BenchCar
from headunit.testing.head_unit import HeadUnit
from headunit.vehicle import cars

MOMENT = 1_790_071_200.0
"""Unix time: Tuesday, 22 September 2026, 10:00 UTC."""
_PLACE = {"TZ": "UTC", "LC_ALL": "C.UTF-8"}
_MACHINE = {
    "sound_cards": (),
    "bluetooth": (),
    "network": "eth0",
    "broker": False,
    "music_folder": Path("/home/driver/Music"),
    "files": 0,
    "free_bytes": 64_000_000_000,
}
"""What `headunit.ui.presence` finds on a bare machine, whatever this one has."""


@contextmanager
def still_head_unit(car: str = "demo_ev") -> Iterator[HeadUnit]:
    """The screen of an emulated car that is parked at MOMENT; nothing moves but what the caller moves.

    Needs a QGuiApplication, and XDG folders that are not the user's: `own_folders`.
    """
    clock = ManualClock(MOMENT)
    model, _ = cars.load(car)
    before = {name: os.environ.get(name) for name in _PLACE}
    _go(_PLACE)
    try:
        with _bare_machine(), BenchCar.open(model, drive="parked", interface="virtual", clock=clock) as bench_car:
            unit = HeadUnit(bench_car, clock=clock)
            try:
                unit.language("en")
                unit.step(2)
                unit.drive(None)
                yield unit
            finally:
                unit.close()
    finally:
        _go(before)


@contextmanager
def _bare_machine() -> Iterator[None]:
    with ExitStack() as stack:
        for name, found in _MACHINE.items():
            stack.enter_context(patch(f"headunit.ui.presence.{name}", return_value=found))
        stack.enter_context(patch("headunit.sound.backend.shutil.which", return_value=None))
        yield


@contextmanager
def own_folders() -> Iterator[None]:
    """Settings, data and cache in a folder that is gone afterwards."""
    with TemporaryDirectory(prefix="headunit-") as folder:
        names = {f"XDG_{kind}_HOME": f"{folder}/{kind.lower()}" for kind in ("CONFIG", "DATA", "CACHE")}
        before = {name: os.environ.get(name) for name in names}
        _go(names)
        try:
            yield
        finally:
            _go(before)


def _go(environment: "dict[str, str] | dict[str, str | None]") -> None:
    """Set or unset variables, and let the C library know of another time zone."""
    for name, value in environment.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    time.tzset()
