"""What a headless drive saw, as text, JSON and pictures."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtQml import QQmlListReference
from PySide6.QtQuick import QQuickWindow

from headunit.app.screen import Screen
from headunit.ui.panel_size import panel_mm
from headunit.vehicle.model import SignalState

PICTURE_SIZES = ((1280, 720), (1920, 720))
SETTLE_MS = 250
"""What a page needs to be loaded, filled and done with its transitions."""
THEME_MS = 800
"""What the colours need to change from day to night."""


@dataclass(frozen=True, slots=True)
class BusSummary:
    """One bus after the drive; `load` in percent."""

    bus: str
    interface: str
    channel: str
    state: str
    reason: str
    frames: int
    frames_per_second: float
    load: float
    errors: int
    drops: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What a headless drive saw; latency is from a frame's time stamp to the picture that shows it, in ms."""

    car: str
    seconds: float
    buses: tuple[BusSummary, ...]
    signals: dict[str, int]
    missing: dict[str, str]
    values: dict[str, str]
    updates: int
    pictures_drawn: int
    latency_p50_ms: float | None
    latency_p99_ms: float | None
    problems: tuple[str, ...]
    pictures: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether frames arrived and were shown."""
        return any(bus.frames for bus in self.buses) and self.updates > 0 and bool(self.signals["live"])


def summarise(screen: Screen, seconds: float, pictures: Path | None) -> Summary:
    """What was seen, and the pictures."""
    vehicle = screen.vehicle
    assert vehicle is not None
    store = vehicle.store
    latencies = sorted(screen.bridge.latencies or ())
    screen.bridge.latencies = None
    buses = tuple(
        BusSummary(
            bus.bus, bus.interface, bus.channel, bus.state.name.lower(), bus.reason, bus.frames,
            round(bus.frames_per_second, 1), round(bus.load, 1), bus.errors, bus.drops, bus.unknown_frames,
        )
        for bus in vehicle.buses()
    )  # fmt: skip
    readings = {signal.name: store.reading(index) for index, signal in enumerate(store.signals)}
    mapped = {name: reading for name, reading in readings.items() if reading.state is not SignalState.NOT_MAPPED}
    return Summary(
        car=vehicle.car.name,
        seconds=seconds,
        buses=buses,
        signals={state.name.lower(): store.states.count(state) for state in SignalState},
        missing={name: each.reason for name, each in mapped.items() if each.state is not SignalState.LIVE},
        values={
            name: f"{each.value} {each.unit}".strip() for name, each in mapped.items() if each.state is SignalState.LIVE
        },
        updates=screen.bridge.updates,
        pictures_drawn=len(latencies),
        latency_p50_ms=_percentile(latencies, 0.50),
        latency_p99_ms=_percentile(latencies, 0.99),
        problems=tuple(str(problem) for problem in vehicle.problems),
        pictures=tuple(str(path) for path in save_pictures(screen, pictures)) if pictures else (),
    )


def _percentile(ordered: list[float], share: float) -> float | None:
    return round(ordered[min(int(len(ordered) * share), len(ordered) - 1)] * 1000, 1) if ordered else None


def pages(screen: Screen) -> list[str]:
    """The names of the pages that can be opened now."""
    registry = screen.engine.singletonInstance("HeadUnit.Pages", "Pages")
    entries = QQmlListReference(registry, "entries")  # type: ignore[call-overload]
    found = [entries.at(place) for place in range(entries.count())]
    restrictions = screen.engine.singletonInstance("HeadUnit.Car", "Restrictions")
    assert isinstance(restrictions, QObject)
    free = restrictions.property("parked")
    return [entry.property("name") for entry in found if free or not entry.property("parkedOnly")]


def save_pictures(screen: Screen, folder: Path) -> list[Path]:
    """Every page by day and by night, at the sizes a car's screen has."""
    folder.mkdir(parents=True, exist_ok=True)
    saved = []
    for width, height in PICTURE_SIZES:
        screen.shell.set_panel(*panel_mm((width, height)))
        screen.window.setWidth(width)
        screen.window.setHeight(height)
        for theme in ("day", "night"):
            screen.shell.setProperty("themeMode", theme)
            _settle(THEME_MS)
            for page in pages(screen):
                screen.shell.setProperty("page", page)
                _settle(SETTLE_MS)
                path = folder / f"{page}-{theme}-{width}x{height}.png"
                grab(screen.window, path)
                saved.append(path)
    return saved


def grab(window: QQuickWindow, path: Path) -> None:
    """Save what the window shows."""
    window.grabWindow().save(str(path))


def _settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def as_json(summary: Summary) -> str:
    """The summary as JSON."""
    return json.dumps(asdict(summary), ensure_ascii=False, indent=1)


def render(summary: Summary) -> str:
    """The summary as text."""
    counts = ", ".join(f"{count} {state.replace('_', ' ')}" for state, count in summary.signals.items() if count)
    lines = [f"{summary.car}: {summary.seconds:g} s", f"signals    {counts}"]
    for bus in summary.buses:
        reason = f" ({bus.reason})" if bus.reason else ""
        lines.append(
            f"bus        {bus.bus} on {bus.interface}:{bus.channel}, {bus.state}{reason}: {bus.frames} frames, "
            f"{bus.frames_per_second:g}/s, load {bus.load:g} %, {bus.errors} errors, {bus.drops} dropped, "
            f"{bus.unknown} unknown"
        )
    latency = f", frame to picture p50 {summary.latency_p50_ms} ms, p99 {summary.latency_p99_ms} ms"
    lines.append(
        f"screen     {summary.updates} values written in {summary.pictures_drawn} pictures"
        + (latency if summary.latency_p50_ms is not None else "")
    )
    lines += [f"missing    {name}: {reason}" for name, reason in summary.missing.items()]
    lines += [f"problem    {problem}" for problem in summary.problems]
    lines += [f"picture    {path}" for path in summary.pictures]
    if not summary.good:
        lines.append("nothing was shown: no frame arrived, or none that the car's mapping knows")
    return "\n".join(lines)
