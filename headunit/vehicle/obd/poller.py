"""The poller: finds the ECUs of a car and asks them, one request at a time, for what is wanted and supported."""

import logging
import threading
from collections import deque
from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace

from headunit.core.clock import Clock, SystemClock
from headunit.core.words import Words
from headunit.vehicle.model import EXTENDED, Frame
from headunit.vehicle.obd.addressing import ELEVEN_BITS, TWENTY_NINE_BITS, Address, Addressing, is_request
from headunit.vehicle.obd.exchange import Ask, Exchange
from headunit.vehicle.obd.link import Link, LinkError
from headunit.vehicle.obd.messages import (
    BUSY_REPEAT,
    CURRENT_DATA,
    NOT_SUPPORTED,
    VEHICLE_INFORMATION,
    Answer,
    CodeKind,
    TroubleCode,
    calibrations,
    supported,
    trouble_codes,
    vin,
)
from headunit.vehicle.obd.schedule import Ecu, Schedule, Task, back_off
from headunit.vehicle.obd.status import State, Status
from headunit.vehicle.obd.transport import Reassembly

log = logging.getLogger(__name__)

_PADDED = 8
_LONGEST_WAIT = 0.25
_VIN, _CALIBRATIONS = 0x02, 0x04


@dataclass(frozen=True, slots=True)
class _Pause:
    """Nothing to ask before `until`."""

    until: float


_Answers = tuple[Answer, ...]
_Conversation = Generator[Ask | _Pause, _Answers, None]


class Poller:
    """Asks a car's ECUs for service 01 parameters so that their answers, ordinary frames, reach every receiver.

    `wanted` is parameter -> period in seconds; at most `rate` requests a second go out, one at a time, each given
    `answer_seconds`. While another tester asks on the bus, and `yield_seconds` after, nothing is sent.
    `start` runs it in a thread; `hear` and `step` are that thread's, or a test's that drives it by hand. `want` and
    `status` may be used from any thread.
    """

    def __init__(
        self,
        link: Link,
        wanted: Mapping[int, float],
        *,
        bus: str = "obd",
        clock: Clock | None = None,
        rate: float = 25.0,
        answer_seconds: float = 0.2,
        yield_seconds: float = 30.0,
    ) -> None:
        self._link = link
        self._wanted: Mapping[int, float] = dict(wanted)
        self._bus = bus
        self._clock = clock or SystemClock()
        self._spacing = 1 / rate
        self._answer_seconds = answer_seconds
        self._yield_seconds = yield_seconds
        self._status = Status()
        self._ecus: dict[int, Ecu] = {}
        self._addressings = [ELEVEN_BITS, TWENTY_NINE_BITS]
        self._echoes: deque[tuple[int, bytes]] = deque(maxlen=16)
        self._next_send = 0.0
        self._losses = 0
        self._exchange: Exchange | None = None
        self._conversation = self._converse(0.0)
        self._command: Ask | _Pause = next(self._conversation)
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def status(self) -> Status:
        """What the poller is doing and what the ECUs told."""
        return self._status

    def want(self, wanted: Mapping[int, float]) -> None:
        """Replace what is asked for: parameter -> period in seconds."""
        self._wanted = dict(wanted)

    def start(self) -> None:
        """Begin asking, in a thread of its own."""
        self._stopping.clear()
        self._become(State.SEARCHING, Words("Looking for ECUs."))
        self._thread = threading.Thread(target=self._run, name="obd-poller", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread, join it and let the bus go."""
        self._stopping.set()
        if self._thread:
            self._thread.join()
            self._thread = None
        self._link.close()
        self._become(State.STOPPED, Words("Stopped."))

    def hear(self, frame: Frame) -> None:
        """One frame from the bus, whatever it is: an answer, another tester's request, or nothing of ours."""
        if frame.error or frame.remote or frame.fd:
            return
        if is_request(frame.key):
            self._notice_tester(frame)
        elif self._exchange:
            try:
                self._exchange.take(frame, self._clock.monotonic())
            except LinkError as error:
                self._lose(error)

    def step(self) -> float:
        """Do what is due: judge the request in flight, send the next one. Seconds until there may be more to do."""
        try:
            return self._step()
        except LinkError as error:
            return self._lose(error)

    def _run(self) -> None:
        wait = 0.0
        while not self._stopping.is_set():
            if self._status.state is State.NO_BUS and self._exchange is None:
                self._stopping.wait(min(wait, _LONGEST_WAIT))
            else:
                self._listen(min(wait, _LONGEST_WAIT))
            wait = self.step()

    def _listen(self, wait: float) -> None:
        try:
            frame = self._link.receive(wait)
        except LinkError as error:
            self._lose(error)
            return
        if frame:
            self.hear(frame)

    def _step(self) -> float:
        while True:
            now = self._clock.monotonic()
            if self._exchange:
                if not self._exchange.over(now):
                    return self._exchange.deadline - now
                self._continue(self._conclude(self._exchange))
            elif isinstance(self._command, _Pause):
                if self._command.until > now:
                    return self._command.until - now
                self._continue(())
            elif self._next_send > now:
                return self._next_send - now
            else:
                self._ask(self._command, now)

    def _continue(self, answers: _Answers) -> None:
        self._command = self._conversation.send(answers)

    def _restart(self, pause: float) -> None:
        """Begin anew after `pause` seconds; what is known of the ECUs stays known."""
        if self._exchange:
            self._exchange.end()
        self._exchange = None
        self._conversation.close()
        self._conversation = self._converse(self._clock.monotonic() + pause)
        self._command = next(self._conversation)

    def _ask(self, ask: Ask, now: float) -> None:
        data = bytes([len(ask.request)]) + ask.request
        self._transmit(ask.key, data)
        self._losses = 0
        self._next_send = now + self._spacing
        self._exchange = Exchange(ask, now, now + self._answer_seconds)
        self._status = replace(self._status, requests=self._status.requests + 1)

    def _transmit(self, key: int, data: bytes) -> None:
        padded = data.ljust(_PADDED, b"\0")
        if self._link.echoes:
            self._echoes.append((key, padded))
        extended = bool(key & EXTENDED)
        self._link.send(
            Frame(self._clock.wall(), self._bus, key & ~EXTENDED, padded, extended=extended, received=False)
        )

    def _conclude(self, exchange: Exchange) -> _Answers:
        self._exchange = None
        exchange.end()
        answers = tuple(exchange.answers)
        rejections = sum(answer.rejection != 0 for answer in answers)
        status = self._status
        self._status = replace(
            status,
            answers=status.answers + len(answers) - rejections,
            rejections=status.rejections + rejections,
            silences=status.silences + (not answers),
        )
        return answers

    def _converse(self, begin: float) -> _Conversation:
        """Search and poll for ever, from `begin` on; each search in vain makes the pause before the next longer."""
        yield _Pause(begin)
        searches = 0
        while True:
            ecus = yield from self._search()
            if ecus and (yield from self._poll(ecus)):
                searches = 0
            searches += 1
            pause = back_off(searches)
            self._become(State.SILENT, Words("No ECU answers. Is the ignition on?"))
            yield _Pause(self._clock.monotonic() + pause)

    def _search(self) -> Generator[Ask | _Pause, _Answers, list[Ecu]]:
        """Ask every ECU what it supports, with 11-bit identifiers, then with 29; the ECUs that answered."""
        for addressing in tuple(self._addressings):
            answers = yield Ask(bytes([CURRENT_DATA, 0]), addressing)
            if self._status.state is not State.SILENT:
                self._become(State.SEARCHING, Words("Looking for ECUs."))
            ecus = []
            for answer in answers:
                address = addressing.of_answer(answer.key)
                if address and not answer.rejection:
                    ecus.append((yield from self._get_to_know(address, addressing, supported(0, answer.data))))
            if ecus:
                self._addressings.sort(key=lambda each: each is not addressing)
                return ecus
        return []

    def _get_to_know(
        self, address: Address, addressing: Addressing, first: frozenset[int]
    ) -> Generator[Ask | _Pause, _Answers, Ecu]:
        """The ECU of an address with all it supports; one met before, if it still says the same."""
        known = self._ecus.get(address.answer)
        if known and first == {parameter for parameter in known.supported if parameter <= 0x20}:
            known.failures = known.busy = 0
            known.rests_until = 0.0
            return known
        ecu = Ecu(address, address.request, Reassembly(address, self._transmit), first)
        base = 0x20
        while base in ecu.supported:
            answers = yield Ask(bytes([CURRENT_DATA, base]), ecu)
            if not answers and ecu.request != addressing.everyone:
                ecu.request = addressing.everyone
                continue
            ecu.supported |= frozenset().union(*(supported(base, answer.data) for answer in answers))
            base += 0x20
        self._ecus[address.answer] = ecu
        return ecu

    def _poll(self, ecus: list[Ecu]) -> Generator[Ask | _Pause, _Answers, bool]:
        """Ask for what is due until no ECU answers any more; whether any ever did."""
        answered = False
        schedule = Schedule(ecus, self._clock.monotonic())
        while not schedule.silent:
            now = self._clock.monotonic()
            schedule.want(self._wanted, now)
            task = schedule.next(now)
            if task is None:
                yield _Pause(min(schedule.next_time() or now + 1, now + 1))
                continue
            answers = yield Ask(task.request, task.ecu)
            now = self._clock.monotonic()
            if not answers:
                schedule.unanswered(task, now)
                continue
            answered = True
            self._judge(schedule, task, answers[0], now)
            self._become(State.POLLING, "")
        return answered

    def _judge(self, schedule: Schedule, task: Task, answer: Answer, now: float) -> None:
        if answer.rejection in NOT_SUPPORTED:
            schedule.unsupported(task)
        elif answer.rejection == BUSY_REPEAT:
            schedule.busy(task, now)
        elif answer.rejection:
            schedule.failed(task, now)
        else:
            schedule.answered(task, now)
            self._note(schedule, task, answer.data, now)

    def _note(self, schedule: Schedule, task: Task, data: bytes, now: float) -> None:
        """Keep what an answer tells of the ECU; a parameter's value is the receivers' business."""
        ecu, service = task.ecu, task.request[0]
        if service == CURRENT_DATA:
            return
        if service != VEHICLE_INFORMATION:
            kind = CodeKind(service)
            ecu.codes[kind] = tuple(TroubleCode(code, kind, ecu.address.name) for code in trouble_codes(data))
        elif task.request[1] == 0:
            for each in supported(0, data) & {_VIN, _CALIBRATIONS}:
                schedule.inform(ecu, each, now)
        elif task.request[1] == _VIN:
            ecu.vin = vin(data)
        else:
            ecu.calibrations = calibrations(data)

    def _notice_tester(self, frame: Frame) -> None:
        if (frame.key, frame.data) in self._echoes:
            self._echoes.remove((frame.key, frame.data))
            return
        waiting = Words("Another tester is asking on this bus; waiting until it is quiet.")
        self._become(State.YIELDING, waiting)
        self._restart(self._yield_seconds)

    def _lose(self, error: LinkError) -> float:
        self._losses += 1
        pause = back_off(self._losses)
        self._become(State.NO_BUS, Words("{error}.", error=error.words))
        self._restart(pause)
        return pause

    def _become(self, state: State, reason: str) -> None:
        if state is not self._status.state:
            log.info("%s: %s: %s", self._bus, state.value, reason)
        ecus = tuple(self._ecus[key].info() for key in sorted(self._ecus))
        self._status = replace(self._status, state=state, reason=reason, ecus=ecus)
