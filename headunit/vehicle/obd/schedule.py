"""Who is asked what next: supported and wanted parameters by urgency, with back-off for those that do not answer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from headunit.vehicle.obd.addressing import Address
from headunit.vehicle.obd.messages import CURRENT_DATA, VEHICLE_INFORMATION, CodeKind, TroubleCode
from headunit.vehicle.obd.status import EcuInfo
from headunit.vehicle.obd.transport import Reassembly

LONGEST_BACK_OFF = 30.0
SILENT_AFTER = 3
"""Requests in a row without an answer after which an ECU counts as silent."""
CODES_PERIOD = 60.0
INFORMATION_PERIOD = 60.0


def back_off(failures: int) -> float:
    """Seconds to wait after the n-th failure in a row: 1, 2, 4, 8, 16, 30, 30 …"""
    return min(LONGEST_BACK_OFF, 2.0 ** min(failures - 1, 10))


@dataclass(slots=True)
class Ecu:
    """One ECU and what is known of it; `request` is the key it is asked on, the functional one if it hears no other."""

    address: Address
    request: int
    reassembly: Reassembly
    supported: frozenset[int] = frozenset()
    unsupported: set[bytes] = field(default_factory=set)
    """Requests it rejected for good."""
    failures: int = 0
    busy: int = 0
    rests_until: float = 0.0
    vin: str = ""
    calibrations: tuple[str, ...] = ()
    codes: dict[CodeKind, tuple[TroubleCode, ...]] = field(default_factory=dict)

    @property
    def silent(self) -> bool:
        return self.failures >= SILENT_AFTER

    def info(self) -> EcuInfo:
        """What is known, as a value of its own."""
        codes = tuple(code for kind in CodeKind for code in self.codes.get(kind, ()))
        rejected = {request[1] for request in self.unsupported if request[0] == CURRENT_DATA}
        return EcuInfo(self.address.name, self.supported - rejected, self.vin, self.calibrations, codes, self.silent)


@dataclass(slots=True, eq=False)
class Task:
    """One request to one ECU, due at a time and then each `period` seconds; `once` ends with its first answer."""

    ecu: Ecu
    request: bytes
    period: float
    due: float
    once: bool = False
    failures: int = 0

    def ready(self) -> float:
        """When it may be sent."""
        return max(self.due, self.ecu.rests_until)


class Schedule:
    """The tasks of the ECUs that answered, engine first; a parameter is asked from the first ECU that supports it."""

    def __init__(self, ecus: Iterable[Ecu], now: float) -> None:
        self._ecus = sorted(ecus, key=lambda ecu: ecu.address.rank)
        self._tasks: dict[tuple[int, bytes], Task] = {}
        self._wanted: Mapping[int, float] | None = None
        for ecu in self._ecus:
            for kind in CodeKind:
                self._add(ecu, bytes([kind.value]), CODES_PERIOD, now)
            if not ecu.vin:
                self.inform(ecu, 0, now)

    @property
    def silent(self) -> bool:
        """Whether no ECU answers any more."""
        return all(ecu.silent for ecu in self._ecus)

    def want(self, wanted: Mapping[int, float], now: float) -> None:
        """Ask for these service 01 parameters, each every so many seconds; tasks that stay keep their turn."""
        if wanted == self._wanted:
            return
        self._wanted = dict(wanted)
        before = self._tasks
        self._tasks = {key: task for key, task in before.items() if task.request[0] != CURRENT_DATA}
        for parameter, period in wanted.items():
            request = bytes([CURRENT_DATA, parameter])
            able = (e for e in self._ecus if parameter in e.supported and request not in e.unsupported)
            if ecu := next(able, None):
                kept = before.get((ecu.address.answer, request))
                self._add(ecu, request, period, min(kept.due, now + period) if kept else now)

    def inform(self, ecu: Ecu, kind: int, now: float) -> None:
        """Ask for vehicle information once (0: which kinds there are)."""
        self._add(ecu, bytes([VEHICLE_INFORMATION, kind]), INFORMATION_PERIOD, now, once=True)

    def next(self, now: float) -> Task | None:
        """The task whose turn it is: the latest measured by its own period, so a short period is a high priority."""
        ready = (task for task in self._tasks.values() if task.ready() <= now)
        return max(ready, key=lambda task: ((now - task.due) / task.period, -task.period), default=None)

    def next_time(self) -> float | None:
        """When the next task becomes ready; None without tasks."""
        return min((task.ready() for task in self._tasks.values()), default=None)

    def answered(self, task: Task, now: float) -> None:
        """The ECU answered: everything is fine again."""
        task.failures = task.ecu.failures = task.ecu.busy = 0
        task.due = now + task.period
        if task.once:
            self._drop(task)

    def unsupported(self, task: Task) -> None:
        """The ECU rejected the request for good: it is never asked again, another ECU may be."""
        task.ecu.failures = 0
        task.ecu.unsupported.add(task.request)
        self._drop(task)
        self._wanted = None

    def busy(self, task: Task, now: float) -> None:
        """The ECU has no time: leave it alone for a while."""
        task.ecu.failures = 0
        task.ecu.busy += 1
        task.ecu.rests_until = now + back_off(task.ecu.busy)

    def failed(self, task: Task, now: float) -> None:
        """The ECU rejected the request this time: ask it less often."""
        task.ecu.failures = 0
        task.failures += 1
        task.due = now + max(task.period, back_off(task.failures))

    def unanswered(self, task: Task, now: float) -> None:
        """Nothing came: ask less often, and leave the ECU alone when it answers nothing at all."""
        ecu = task.ecu
        ecu.failures += 1
        task.failures += 1
        task.due = now + max(task.period, back_off(task.failures))
        if ecu.silent:
            ecu.rests_until = now + back_off(ecu.failures - SILENT_AFTER + 1)

    def _add(self, ecu: Ecu, request: bytes, period: float, due: float, *, once: bool = False) -> None:
        if request not in ecu.unsupported:
            self._tasks[ecu.address.answer, request] = Task(ecu, request, period, due, once)

    def _drop(self, task: Task) -> None:
        self._tasks.pop((task.ecu.address.answer, task.request), None)
