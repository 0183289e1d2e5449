"""`headunit doctor`: check this machine part by part and say what to do about each failure."""

import argparse
import os
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from headunit.core import paths

GOOD, POOR, BAD = "ok", "note", "FAIL"


@dataclass(frozen=True, slots=True)
class Finding:
    """One part looked at: how it is, what was seen, and what to do when it is not well."""

    part: str
    verdict: str
    seen: str
    advice: str = ""


def main(argv: Sequence[str]) -> int:
    """Print one line a part; exit code 1 when one fails that the screen cannot do without."""
    parser = argparse.ArgumentParser(
        prog="headunit doctor",
        description="Check this machine part by part and say what to do.",
        epilog="example: headunit doctor",
    )
    parser.parse_args(argv)
    findings = [finding for check in CHECKS for finding in check()]
    for finding in findings:
        advice = f"\n{'':8}{finding.advice}" if finding.advice else ""
        print(f"{finding.verdict:<6}{finding.part:<16}{finding.seen}{advice}")
    return int(any(finding.verdict == BAD for finding in findings))


def python() -> Iterator[Finding]:
    """The interpreter's version."""
    good = (3, 11) <= sys.version_info[:2] <= (3, 13)
    yield Finding("Python", GOOD if good else BAD, sys.version.split()[0], "" if good else "Use Python 3.11 to 3.13.")


def packages() -> Iterator[Finding]:
    """The packages the program stands on."""
    for name in ("PySide6-Essentials", "python-can", "cantools", "can-isotp", "msgspec", "msgpack", "PyYAML"):
        try:
            seen = version(name)
        except PackageNotFoundError:
            yield Finding(name, BAD, "missing", f"pip install {name}")
            continue
        aborts = name.startswith("PySide6") and sys.version_info < (3, 12) and seen.startswith("6.12.")
        advice = "PySide6 6.12 aborts on Python 3.11: pip install 'PySide6-Essentials<6.12'" if aborts else ""
        yield Finding(name, BAD if aborts else GOOD, seen, advice)


def qt_libraries() -> Iterator[Finding]:
    """Whether Qt's own libraries load on this system."""
    import subprocess

    test = "from PySide6.QtGui import QGuiApplication; import PySide6.QtQuick; QGuiApplication([])"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([sys.executable, "-c", test], capture_output=True, text=True, env=environment, check=False)
    if run.returncode == 0:
        yield Finding("Qt", GOOD, "loads and starts offscreen")
        return
    lines = run.stderr.strip().splitlines()
    yield Finding(
        "Qt",
        BAD,
        lines[-1] if lines else f"ended with {run.returncode}",
        "apt-get install libglib2.0-0 libgl1 libegl1 libbrotli1 libxkbcommon0 libfontconfig1 libdbus-1-3",
    )


def display() -> Iterator[Finding]:
    """Where a window would open."""
    for variable in ("WAYLAND_DISPLAY", "DISPLAY"):
        if os.environ.get(variable):
            yield Finding("display", GOOD, f"{variable}={os.environ[variable]}")
            return
    yield Finding("display", POOR, "none", "Start inside a desktop or a Wayland kiosk (cage), or use --headless.")


def can_buses() -> Iterator[Finding]:
    """SocketCAN in the kernel, and its interfaces."""
    try:
        socket.socket(socket.AF_CAN, socket.SOCK_RAW, socket.CAN_RAW).close()
    except (AttributeError, OSError) as error:
        advice = "This kernel has no CAN: use a log (headunit replay) or the emulated car over udp_multicast."
        yield Finding("SocketCAN", POOR, str(error), advice)
        return
    names = [entry.name for entry in sorted(Path("/sys/class/net").iterdir()) if _is_can(entry)]
    advice = "Plug in an adapter, or: ip link add vcan0 type vcan && ip link set vcan0 up"
    if not names:
        yield Finding("SocketCAN", POOR, "no interface", advice)
    for name in names:
        state = (Path("/sys/class/net") / name / "operstate").read_text().strip()
        down = state == "down"
        yield Finding(name, POOR if down else GOOD, state, f"ip link set {name} up" if down else "")


def _is_can(entry: Path) -> bool:
    """ARPHRD_CAN of linux/if_arp.h is 280."""
    try:
        return (entry / "type").read_text().strip() == "280"
    except OSError:
        return False


def folders() -> Iterator[Finding]:
    """Folders that are written to."""
    for part, folder, loss in (
        ("cache", paths.cache(), "databases are compiled anew at each start"),
        ("data", paths.data(), "fetched databases cannot be kept"),
    ):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder):
                yield Finding(part, GOOD, str(folder))
        except OSError as error:
            yield Finding(part, POOR, f"{folder}: {error.strerror}", f"Make it writable; until then {loss}.")


def cars() -> Iterator[Finding]:
    """The cars at hand, and whether their databases are."""
    from headunit.vehicle.cars import available

    for listed in available():
        if listed.car is None:
            yield Finding(f"car {listed.id}", POOR, listed.error)
            continue
        seen = f"{listed.car.name}: {len(listed.car.mappings)} signals mapped on {len(listed.car.buses)} buses"
        missing = ", ".join(file.name for file in listed.missing)
        advice = f"Its databases {missing} are missing: {listed.car.fetch}" if missing else ""
        yield Finding(f"car {listed.id}", POOR if missing else GOOD, seen, advice)


CHECKS: tuple[Callable[[], Iterator[Finding]], ...] = (
    python,
    packages,
    qt_libraries,
    display,
    can_buses,
    folders,
    cars,
)
