"""`headunit emulate`: be a car on CAN: drive, send every message of its profile, obey its orders, break on demand."""

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from headunit.core.errors import HeadunitError, Problem, Severity
from headunit.emulator.car import EmulatedCar
from headunit.emulator.controls import GEARS, LIGHT_SWITCH
from headunit.emulator.faults import HELP as FAULT_HELP
from headunit.emulator.keyboard import HELP as KEY_HELP
from headunit.emulator.keyboard import Keyboard, Terminal
from headunit.emulator.model import DRIVES
from headunit.vehicle import cars
from headunit.vehicle.can.address import parse
from headunit.vehicle.can.interfaces import INTERFACES

_TICK = 0.1
_HEADLESS_SECONDS = 20.0


def main(argv: Sequence[str]) -> int:
    """Emulate until the time is over, `q` or Ctrl-C; 0 when frames were sent."""
    options = _parser().parse_args(argv)
    car, problems = cars.load(options.car)
    emulated = EmulatedCar.open(
        car,
        interface=options.interface,
        buses=[parse(text) for text in options.bus],
        drive=options.drive,
        seed=options.seed,
        obd=options.obd,
    )
    with emulated:
        _complain((*problems, *emulated.problems), emulated.car.id)
        for fault in options.fault:
            emulated.faults.add(fault)
        if not options.json:
            _introduce(emulated, options)
        emulated.start(options.speed)
        began = time.monotonic()
        with suppress(KeyboardInterrupt):
            if options.panel or options.pictures:
                _show_panel(emulated, options)
            else:
                _watch(emulated, options.seconds, keys=not options.headless)
        emulated.stop()
        _sum_up(emulated, time.monotonic() - began, as_json=options.json)
    return 0 if any(emulated.frames.values()) else 1


def _parser() -> argparse.ArgumentParser:
    faults = "\n".join(f"  {kind.value:<12} {text}" for kind, text in FAULT_HELP.items())
    parser = argparse.ArgumentParser(
        prog="headunit emulate",
        description="Be a car: a drive by physics, every message of the car's profile at its cycle time with right "
        "counters and checksums, orders obeyed.",
        epilog="example: headunit emulate --car demo_ev --drive city --fault silent:BMS@20s..40s\n\n"
        f"faults, KIND[:TARGET][@START[..END]]:\n{faults}\n\nkeys in a terminal: {KEY_HELP}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--car", default="demo_ev", help="car id or folder (default: demo_ev)")
    parser.add_argument("--drive", choices=DRIVES, default="wltc", help="who drives (default: wltc)")
    parser.add_argument(
        "--interface",
        choices=INTERFACES,
        default="auto",
        help="where its buses are; auto: vcan where the kernel has it, else multicast on this machine",
    )
    parser.add_argument(
        "--bus",
        action="append",
        default=[],
        metavar="BUS=INTERFACE:CHANNEL",
        help="put one bus on any python-can interface, e.g. powertrain=socketcan:can0; may be repeated",
    )
    parser.add_argument("--obd", action="store_true", help="answer OBD-II requests on the first bus too")
    parser.add_argument("--fault", action="append", default=[], metavar="FAULT", help="break something, see below")
    parser.add_argument("--speed", type=_positive, default=1.0, metavar="X", help="so many times real time")
    parser.add_argument("--seed", type=int, default=0, help="the same seed gives the same drive (default: 0)")
    parser.add_argument("--seconds", type=_positive, metavar="N", help="end after so many seconds")
    parser.add_argument("--panel", action="store_true", help="show pedals, switches and faults in a window")
    parser.add_argument("--headless", action="store_true", help="no keys, no status line, the panel in memory")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="save a picture of the panel at the end")
    parser.add_argument("--json", action="store_true", help="print the summary as JSON, and nothing else")
    return parser


def _positive(text: str) -> float:
    value = float(text)
    if not value > 0:
        raise argparse.ArgumentTypeError(f"{text} is not greater than 0")
    return value


def _introduce(emulated: EmulatedCar, options: argparse.Namespace) -> None:
    print(f"{emulated.car.name}, drive {options.drive}, seed {options.seed}")
    for address in emulated.addresses:
        print(f"  {address}, {emulated.messages[address.bus]} messages")
    if any(address.interface == "virtual" for address in emulated.addresses):
        print("  virtual buses end at this process: nobody else can hear them")
    else:
        buses = " ".join(f"--bus {address}" for address in emulated.addresses)
        print(f"  listen with: headunit ui --car {emulated.car.id} {buses}", flush=True)


def _complain(problems: Sequence[Problem], car_id: str) -> None:
    """What costs something, each in a line; what was repaired, as a number."""
    for problem in problems:
        if problem.severity is Severity.ERROR:
            print(problem, file=sys.stderr)
    repaired = sum(problem.severity is Severity.WARNING for problem in problems)
    if repaired:
        print(f"{repaired} smaller problems were repaired; see: headunit cars check {car_id}", file=sys.stderr)


def _show_panel(emulated: EmulatedCar, options: argparse.Namespace) -> None:
    """Show the controls in a window until it is closed; without a display only for a picture."""
    on_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and not options.headless
    if not on_screen and not options.pictures:
        raise HeadunitError("there is no display for the panel", hint="use the keys, or --pictures DIR for a picture")
    if not on_screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from headunit.ui.panel_window import show

    choices = {"drive": DRIVES, "gear": tuple(GEARS), "light_switch": LIGHT_SWITCH}
    seconds = options.seconds or (None if on_screen else _HEADLESS_SECONDS)
    picture = options.pictures / "panel.png" if options.pictures else None
    show(emulated.controls, choices, emulated.car.name, lambda: _status(emulated), seconds, picture)


def _watch(emulated: EmulatedCar, seconds: float | None, *, keys: bool) -> None:
    """Show a status line each second and obey the keyboard, where there is a terminal."""
    end = time.monotonic() + seconds if seconds else float("inf")
    interactive = keys and sys.stdin.isatty() and sys.stdout.isatty()
    keyboard = Keyboard(emulated.controls)
    with ExitStack() as stack:
        terminal = stack.enter_context(Terminal()) if interactive else None
        if interactive:
            print(KEY_HELP)
        shown, frames, said = time.monotonic(), 0, ""
        while (now := time.monotonic()) < end:
            if terminal is None:
                time.sleep(min(_TICK, end - now))
                continue
            for key in terminal.keys(min(_TICK, end - now)):
                if key == "q":
                    return
                said = keyboard.press(key) or said
                print(f"\r\x1b[K{said}", end="", flush=True)
            if now - shown >= 1.0:
                sent = sum(emulated.frames.values())
                rate = (sent - frames) / (now - shown)
                print(f"\r\x1b[K{_status(emulated)}  {rate:.0f} frames/s  {said}", end="", flush=True)
                shown, frames, said = now, sent, ""


def _sum_up(emulated: EmulatedCar, seconds: float, *, as_json: bool) -> None:
    state = emulated.state
    if as_json:
        summary = {
            "car": emulated.car.id,
            "drive": emulated.controls.drive,
            "seconds": round(seconds, 3),
            "driven_seconds": emulated.time,
            "distance_m": state.number("Vehicle.TraveledDistanceSinceStart"),
            "buses": {address.bus: str(address) for address in emulated.addresses},
            "frames": emulated.frames,
            "not_sent": emulated.losses,
        }
        print(json.dumps(summary, indent=1))
        return
    by_bus = ", ".join(f"{bus} {count}" for bus, count in emulated.frames.items())
    print(f"sent {sum(emulated.frames.values())} frames in {seconds:.1f} s: {by_bus}; {_status(emulated)}")
    for lost in emulated.losses:
        print(lost, file=sys.stderr)


def _status(emulated: EmulatedCar) -> str:
    state = emulated.state
    energy = next(
        f"{state.number(path):.1f} % {word}"
        for path, word in (
            ("Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed", "charge"),
            ("Vehicle.Powertrain.FuelSystem.RelativeLevel", "fuel"),
        )
        if path in state
    )
    faults = "".join(f"  fault {fault}" for fault in emulated.controls.faults)
    distance = state.number("Vehicle.TraveledDistanceSinceStart") / 1000.0
    phase = f"  {emulated.controls.drive} {emulated.model.phase}".rstrip()
    speed = f"{state.number('Vehicle.Speed'):5.1f} km/h  {emulated.controls.gear}"
    return f"{speed}  {distance:.2f} km  {energy}{phase}{faults}"
