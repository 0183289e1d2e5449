"""The buttons and the knob of an emulated car, as its `buttons.toml` has them."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from headunit.buttons.action import TURNS
from headunit.buttons.mapping import Button, Named
from headunit.core.errors import HeadunitError

if TYPE_CHECKING:
    from headunit.vehicle.dbc.database import Database, Signal

Say = Callable[[str, str, Mapping[str, int]], None]


class Keys:
    """Presses buttons by the names of their actions; `say(bus, message, raw numbers by signal)` sends a frame of it."""

    def __init__(self, buttons: Sequence[Button], databases: Mapping[str, "Database"], say: Say) -> None:
        self._say = say
        self._keys: dict[str, tuple[Button, Named, Signal]] = {}
        self._turned: dict[Named, int] = {}
        for button in buttons:
            place = button.place
            if isinstance(place, Named) and (bus := self._bus(place, databases)):
                message = databases[bus].message(place.message)
                signal = message.signal(place.signal) if message else None
                if signal is not None:
                    self._keys[button.action.value] = button, Named(bus, place.message, place.signal), signal

    @property
    def names(self) -> tuple[str, ...]:
        """The actions there is a button for."""
        return tuple(self._keys)

    def press(self, name: str, times: int = 1) -> None:
        """Press a button and let it go, or turn the knob a notch, so many times."""
        for _ in range(times):
            self.hold(name, True)
            self.hold(name, False)

    def hold(self, name: str, down: bool) -> None:
        """Press a button, or let it go; a knob turns when it is pressed. Raises HeadunitError for one it has not."""
        if name not in self._keys:
            raise HeadunitError(f"the car has no button '{name}'", hint=f"known: {', '.join(self._keys) or 'none'}")
        button, place, signal = self._keys[name]
        if button.action in TURNS and button.turn:
            if not down:
                return
            number = (self._turned.get(place, 0) + button.turn) % (1 << signal.length)
            self._turned[place] = number
        else:
            number = self._number(button, signal) if down else 0
        self._say(place.bus, place.message, {place.signal: number})

    @staticmethod
    def _bus(place: Named, databases: Mapping[str, "Database"]) -> str:
        return next((bus for bus in databases if place.bus in ("", bus) and databases[bus].message(place.message)), "")

    @staticmethod
    def _number(button: Button, signal: "Signal") -> int:
        if isinstance(button.value, int):
            return button.value
        return next((raw for raw, name in signal.choices.items() if name == button.value), 0)
