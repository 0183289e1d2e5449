"""The mixers a Linux machine may have, as the commands that come with them: wpctl, pactl, amixer."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from headunit.core.errors import HeadunitError
from headunit.core.words import Words

TIMEOUT = 3.0
"""Seconds a mixer's command may take; a sound server that hangs takes longer."""
MOST_OUTPUT = 65_536
MOST_SAID = 120
"""Characters of a command's complaint that are shown."""
_SINK = "@DEFAULT_AUDIO_SINK@"
_PULSE_SINK = "@DEFAULT_SINK@"
_PREFERRED = ("Master", "PCM", "Speaker", "Headphone", "Digital", "HDMI")


class MixerError(HeadunitError):
    """The machine's sound cannot be reached: why, and as `hint` what to do."""


@dataclass(frozen=True, slots=True)
class Loudness:
    """How loud the machine is: 0 to 100 percent, and whether it is muted."""

    level: int
    muted: bool


class Backend(Protocol):
    """One way to the machine's default output. Every method may take seconds and raises MixerError."""

    def read(self) -> Loudness:
        """How loud it is now."""
        ...

    def set_level(self, percent: int) -> None:
        """Make it so loud; 0 to 100."""
        ...

    def set_muted(self, muted: bool) -> None:
        """Mute it or not."""
        ...


Run = Callable[[Sequence[str]], str]


def run(command: Sequence[str]) -> str:
    """What a command prints, in the C locale; what it complains of when it prints nothing.

    Raises MixerError when it fails, hangs or is not there.
    """
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "LC_ALL": "C"},
        )
    except subprocess.TimeoutExpired:
        raise _broken(command[0], Words("it does not answer")) from None
    except OSError as error:
        raise _broken(command[0], error.strerror or str(error)) from error
    if done.returncode:
        raise _unreadable(command[0], _text(done.stderr))
    return _text(done.stdout or done.stderr)


class Wpctl:
    """PipeWire by WirePlumber's command."""

    def __init__(self, run: Run = run) -> None:
        self._run = run

    def read(self) -> Loudness:
        text = self._run(["wpctl", "get-volume", _SINK])
        found = re.search(r"Volume:\s*(\d+(?:\.\d+)?)", text)
        if "not a valid ID" in text:
            raise _broken("wpctl", Words("there is no output"))
        if not found:
            raise _unreadable("wpctl", text)
        return Loudness(_percent(float(found[1]) * 100), "[MUTED]" in text)

    def set_level(self, percent: int) -> None:
        self._run(["wpctl", "set-volume", _SINK, f"{percent / 100:.2f}"])

    def set_muted(self, muted: bool) -> None:
        self._run(["wpctl", "set-mute", _SINK, "1" if muted else "0"])


class Pactl:
    """PulseAudio, or PipeWire in its place."""

    def __init__(self, run: Run = run) -> None:
        self._run = run

    def read(self) -> Loudness:
        text = self._run(["pactl", "get-sink-volume", _PULSE_SINK])
        found = re.findall(r"(\d+)%", text)
        if not found:
            raise _unreadable("pactl", text)
        muted = "yes" in self._run(["pactl", "get-sink-mute", _PULSE_SINK]).lower()
        return Loudness(max(_percent(float(each)) for each in found), muted)

    def set_level(self, percent: int) -> None:
        self._run(["pactl", "set-sink-volume", _PULSE_SINK, f"{percent}%"])

    def set_muted(self, muted: bool) -> None:
        self._run(["pactl", "set-sink-mute", _PULSE_SINK, "1" if muted else "0"])


class Amixer:
    """A sound card without a sound server; of its controls the one most like a volume knob."""

    def __init__(self, run: Run = run) -> None:
        self._run = run
        self._control = ""

    def read(self) -> Loudness:
        text = self._run(["amixer", "-M", "sget", self._name()])
        found = re.findall(r"\[(\d+)%\]", text)
        if not found:
            raise _unreadable("amixer", text)
        return Loudness(max(_percent(float(each)) for each in found), "[off]" in text)

    def set_level(self, percent: int) -> None:
        self._run(["amixer", "-M", "-q", "sset", self._name(), f"{percent}%"])

    def set_muted(self, muted: bool) -> None:
        self._run(["amixer", "-q", "sset", self._name(), "mute" if muted else "unmute"])

    def _name(self) -> str:
        if not self._control:
            text = self._run(["amixer", "scontrols"])
            names = re.findall(r"'(\w[\w ./-]{0,60})'", text)
            if not names:
                raise _unreadable("amixer", text)
            self._control = next((each for each in _PREFERRED if each in names), names[0])
        return self._control


BACKENDS: dict[str, Callable[[], Backend]] = {"wpctl": Wpctl, "pactl": Pactl, "amixer": Amixer}
"""By the command each needs, the best first."""


def find() -> tuple[Backend, Loudness]:
    """The first mixer that answers, and how loud it says it is. Raises MixerError with what the best one said."""
    trouble: MixerError | None = None
    for command, make in BACKENDS.items():
        if not shutil.which(command):
            continue
        backend = make()
        try:
            return backend, backend.read()
        except MixerError as error:
            trouble = trouble or error
    raise trouble or MixerError(
        Words("No sound: neither wpctl, pactl nor amixer is installed"),
        hint=Words("Install PipeWire with WirePlumber, or alsa-utils"),
    )


def _percent(number: float) -> int:
    return max(0, min(100, round(number)))


def _broken(command: str, reason: str) -> MixerError:
    return MixerError(
        Words("No sound: {command} says: {reason}", command=command, reason=reason),
        hint=Words("Check that the amplifier is plugged in and the sound server runs"),
    )


def _text(output: bytes) -> str:
    return output[:MOST_OUTPUT].decode(errors="replace").replace("\0", "")


def _unreadable(command: str, text: str) -> MixerError:
    lines = text.strip().splitlines()
    return _broken(command, lines[-1].strip().rstrip(".")[:MOST_SAID] if lines else Words("nothing"))
