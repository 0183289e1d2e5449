"""An emulated car on a test bench: parked until a test says otherwise, on buses inside the test's own process."""

from headunit.emulator.car import EmulatedCar
from headunit.emulator.faults import Fault


class BenchCar(EmulatedCar):
    """An EmulatedCar with the words a test wants.

    It stands still in time until `step` moves it or `start` lets it run; what a test sets, the next frames say.
    """

    def open_door(self, name: str = "driver") -> None:
        """Open driver, passenger, rear-driver, rear-passenger, hood or trunk."""
        self.controls.set_door(name, True)

    def close_door(self, name: str = "driver") -> None:
        """Close what `open_door` opened."""
        self.controls.set_door(name, False)

    def belt(self, seat: str = "driver", *, fastened: bool = True) -> None:
        """Fasten or open a belt: driver, passenger, rear-driver, rear-passenger."""
        self.controls.set_belt(seat, fastened)

    def silence(self, who: str = "") -> Fault:
        """Let a bus, a node or a message send nothing any more, or everybody; `speak` with the same words ends it."""
        return self.faults.add(f"silent:{who}")

    def speak(self, who: str = "") -> None:
        """End `silence`."""
        self.faults.remove(f"silent:{who}")

    def break_(self, fault: str) -> Fault:
        """Any other fault, e.g. `puncture:rear-left`, `checksum:VCU_Drive` or `stuck:Vehicle.Speed@2s..4s`."""
        return self.faults.add(fault)

    def repair(self) -> None:
        """End all faults."""
        self.faults.clear()
