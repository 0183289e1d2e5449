"""What a workshop or a developer wants to know of this head unit and its car, as one file."""

import errno
import json
import platform
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from time import localtime, strftime
from typing import Any

from headunit.core.errors import HeadunitError
from headunit.vehicle.model import SignalState
from headunit.vehicle.vehicle import Vehicle

PRIVATE = "Vehicle.CurrentLocation."
"""Where the car is belongs to the driver: its values stay out."""


class ReportError(HeadunitError):
    """The report cannot be written."""


def write(
    folder: Path,
    vehicle: Vehicle | None,
    *,
    versions: Mapping[str, str],
    log: Sequence[str],
    audit: Sequence[Mapping[str, Any]],
) -> Path:
    """Write `report-<date>-<time>.zip` and tell where: summary.json, problems.txt, audit.json and log.txt.

    Raises ReportError naming the folder when it is full or cannot be written; nothing half is left then.
    """
    now = vehicle.clock.wall() if vehicle else None
    file = folder / f"report-{strftime('%Y%m%d-%H%M%S', localtime(now))}.zip"
    part = file.with_suffix(".part")
    texts = {
        "summary.json": json.dumps(summary(vehicle, versions), indent=1, default=str),
        "problems.txt": "".join(f"{problem}\n" for problem in (vehicle.problems if vehicle else ())),
        "audit.json": json.dumps(list(audit), indent=1, default=str),
        "log.txt": "".join(f"{line}\n" for line in log),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as bundle:
            for name, text in texts.items():
                bundle.writestr(name, text)
        part.replace(file)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise ReportError(f"There is no space left in {folder}", hint="Delete old recordings there") from error
        raise ReportError(f"{folder} cannot be written: {error.strerror}") from error
    return file


def summary(vehicle: Vehicle | None, versions: Mapping[str, str]) -> dict[str, Any]:
    """Versions, buses, and every signal the car has with its state, value and reason."""
    told: dict[str, Any] = {"versions": dict(versions), "machine": platform.platform()}
    if vehicle is None:
        return told
    store = vehicle.store
    readings = {signal.path: store.reading(index) for index, signal in enumerate(store.signals)}
    told["car"] = {"id": vehicle.car.id, "name": vehicle.car.name}
    told["buses"] = [asdict(bus) | {"state": bus.state.name.lower()} for bus in vehicle.buses()]
    told["decoding"] = asdict(vehicle.figures())
    told["signals"] = {
        path: {
            "state": reading.state.name.lower(),
            "value": None if path.startswith(PRIVATE) else reading.value,
            "unit": reading.unit,
            "reason": reading.reason,
        }
        for path, reading in readings.items()
        if reading.state is not SignalState.NOT_MAPPED
    }
    return told
