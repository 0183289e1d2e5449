"""The identifiers of ISO 15765-4: who asks on which, who answers on which, with 11 and with 29 bits."""

from dataclasses import dataclass

from headunit.vehicle.model import EXTENDED

FILTERS: tuple[tuple[int, int, bool], ...] = (
    (0x7DF, 0x7FF, False),
    (0x7E0, 0x7F0, False),
    (0x18DB33F1, 0x1FFFFFFF, True),
    (0x18DAF100, 0x1FFFFF00, True),
    (0x18DA00F1, 0x1FFF00FF, True),
)
"""What a poller has to hear, as (identifier, mask, extended): answers, and the requests of other testers."""


@dataclass(frozen=True, slots=True)
class Address:
    """One ECU's pair of keys: `request` is where it listens, `answer` where it speaks."""

    request: int
    answer: int

    @property
    def name(self) -> str:
        """The answering identifier as a mechanic writes it, e.g. 0x7E8."""
        return f"0x{self.answer & ~EXTENDED:X}"

    @property
    def rank(self) -> tuple[bool, int]:
        """Sorts the engine's ECU first: 0x7E8, or with 29 bits one of 0x10 to 0x17."""
        return bool(self.answer & EXTENDED) and not 0x10 <= self.answer & 0xFF <= 0x17, self.answer


@dataclass(frozen=True, slots=True)
class Addressing:
    """One of the two ways to address ECUs; `everyone` is the functional request's key."""

    everyone: int

    def of_answer(self, key: int) -> Address | None:
        """The ECU that answers on `key`; None when no ECU does with this addressing."""
        if self.everyone & EXTENDED:
            if key & ~0xFF != EXTENDED | 0x18DAF100:
                return None
            return Address(EXTENDED | 0x18DA00F1 | (key & 0xFF) << 8, key)
        return Address(key - 8, key) if 0x7E8 <= key <= 0x7EF else None


ELEVEN_BITS = Addressing(0x7DF)
TWENTY_NINE_BITS = Addressing(EXTENDED | 0x18DB33F1)


def is_request(key: int) -> bool:
    """Whether a frame with this key is a tester's: a request, or the flow control of a longer answer."""
    if key & EXTENDED:
        return key == TWENTY_NINE_BITS.everyone or key & ~0xFF00 == EXTENDED | 0x18DA00F1
    return key == ELEVEN_BITS.everyone or 0x7E0 <= key <= 0x7E7
