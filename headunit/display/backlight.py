"""The panel's backlight as Linux has it: /sys/class/backlight (sysfs-class-backlight in the kernel's ABI documents)."""

import logging
from pathlib import Path

from headunit.core.errors import Problem, Severity
from headunit.core.words import Words

log = logging.getLogger(__name__)

FOLDER = Path("/sys/class/backlight")
_LIT, _DARK = "0", "4"
"""FB_BLANK_UNBLANK and FB_BLANK_POWERDOWN, what bl_power takes."""


class Backlight:
    """The first backlight of the machine. A panel without one, or one we may not write, is named in `problem`."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.problem: Problem | None = None
        self._device: Path | None = None
        self._highest = 0
        self._written: dict[str, str] = {}
        for device in sorted(folder.glob("*")) if folder.is_dir() else ():
            try:
                self._highest = int((device / "max_brightness").read_text())
            except (OSError, ValueError) as error:
                self._fail(device, error)
                continue
            if self._highest > 0:
                self._device, self.problem = device, None
                break

    @property
    def available(self) -> bool:
        """Whether the panel's light itself can be set; else the screen has to draw darker."""
        return self._device is not None and self.problem is None

    def set(self, percent: float) -> None:
        """Light of 0 to 100 percent; the least that is written is 1 step, for 0 is dark on some panels."""
        steps = round(max(0.0, min(100.0, percent)) / 100 * self._highest)
        self._write("brightness", str(max(1, steps)))

    def power(self, lit: bool) -> None:
        """Light the panel, or let it go dark."""
        self._write("bl_power", _LIT if lit else _DARK)

    def _write(self, name: str, text: str) -> None:
        if self._device is None or self._written.get(name) == text:
            return
        try:
            (self._device / name).write_text(text)
        except OSError as error:
            self._fail(self._device, error)
        else:
            self._written[name] = text
            self.problem = None

    def _fail(self, device: Path, error: Exception) -> None:
        if self.problem is None:
            log.warning("the backlight %s cannot be set: %s", device, error)
        words = Words("The backlight {name} cannot be set: {error}", name=device.name, error=error)
        self.problem = Problem(Severity.WARNING, words, device, hint="let the screen's user write to it by a udev rule")
