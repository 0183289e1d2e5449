"""Why a signal is stale or was never seen, in plain words, beginning with the bus when that is the cause."""

from headunit.core.words import Words
from headunit.vehicle.model import EXTENDED, BusState, BusStatus, SignalState
from headunit.vehicle.tap import Tap


def why_silent(tap: Tap, bus: BusStatus | None, state: SignalState, timeout: float, now: float) -> Words:
    """The reason for a signal of this tap; `bus` is its bus where that is connected, `timeout` and `now` in seconds."""
    if bus is None:
        return Words("Bus {bus} is not connected to anything.", bus=tap.bus)
    if bus.state not in (BusState.UP, BusState.PASSIVE):
        return Words("Bus {bus}: {reason}.", bus=tap.bus, reason=bus.reason or bus.state.words)
    name = f"{tap.message.name} ({_hex(tap.message.key)})"
    if state is SignalState.NEVER_SEEN:
        if not bus.frames:
            return Words("No frame at all on bus {bus} yet.", bus=tap.bus)
        return Words("No frame {name} on bus {bus} yet.", name=name, bus=tap.bus)
    if tap.seen is None or now - tap.seen <= timeout:
        return Words("{name} comes, but without this signal.", name=name)
    return Words(
        "{name} last came {age:.1f} s ago; expected within {limit:.1f} s.",
        name=name,
        age=now - tap.seen,
        limit=timeout,
    )


def _hex(key: int) -> str:
    return f"0x{key & ~EXTENDED:08X}" if key & EXTENDED else f"0x{key:03X}"
