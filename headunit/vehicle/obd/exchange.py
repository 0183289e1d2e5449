"""One request on the bus and the answers that came to it."""

from dataclasses import dataclass, field

from headunit.vehicle.model import Frame
from headunit.vehicle.obd.addressing import Addressing
from headunit.vehicle.obd.messages import ANSWER_PENDING, BUSY_REPEAT, Answer, answer_to, single_frame
from headunit.vehicle.obd.schedule import Ecu

PENDING_SECONDS = 5.0
"""How long an ECU may take that said "answer pending" (P2* of ISO 15765-4)."""
MOST_PENDING = 3
"""After so many of them it counts as busy."""
NEXT_FRAME_SECONDS = 1.0
"""How long the next frame of a long answer may take (N_Cr of ISO 15765-2)."""
LONGEST_SECONDS = 20.0
"""Nothing an ECU sends keeps a request in flight for longer."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What to send and who is meant: one ECU, or every ECU of an addressing."""

    request: bytes
    whom: Ecu | Addressing

    @property
    def key(self) -> int:
        """The key of the request's frame."""
        return self.whom.request if isinstance(self.whom, Ecu) else self.whom.everyone


@dataclass(slots=True)
class Exchange:
    """A request in flight: over at `deadline`, or before when the one ECU that was meant has answered."""

    ask: Ask
    started: float
    deadline: float
    answers: list[Answer] = field(default_factory=list)
    _pending: int = 0
    _complete: bool = False

    def over(self, now: float) -> bool:
        """Whether there is nothing more to wait for."""
        return self._complete or now >= self.deadline

    def take(self, frame: Frame, now: float) -> None:
        """Look at a frame that may be an answer; long ones only come from an ECU that was asked alone."""
        whom = self.ask.whom
        if isinstance(whom, Addressing):
            if whom.of_answer(frame.key):
                self._judge(frame.key, single_frame(frame.data), now)
        elif frame.key == whom.address.answer:
            kind = frame.data[0] >> 4 if frame.data else 0
            if kind == 0:
                self._judge(frame.key, single_frame(frame.data), now)
            elif kind in (1, 2):
                payload = whom.reassembly.take(frame)
                if whom.reassembly.receiving:
                    self._wait_until(now + NEXT_FRAME_SECONDS)
                self._judge(frame.key, payload, now)

    def end(self) -> None:
        """Forget what came of an answer that is not whole."""
        if isinstance(self.ask.whom, Ecu):
            self.ask.whom.reassembly.reset()

    def _wait_until(self, deadline: float) -> None:
        self.deadline = min(max(self.deadline, deadline), self.started + LONGEST_SECONDS)

    def _judge(self, key: int, payload: bytes | None, now: float) -> None:
        answer = answer_to(self.ask.request, key, payload) if payload else None
        if answer is None:
            return
        if answer.rejection == ANSWER_PENDING:
            self._pending += 1
            if self._pending <= MOST_PENDING:
                self._wait_until(now + PENDING_SECONDS)
                return
            answer = Answer(key, rejection=BUSY_REPEAT)
        self.answers.append(answer)
        self._complete = isinstance(self.ask.whom, Ecu)
