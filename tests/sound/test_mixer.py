"""The mixer against a machine whose sound comes, goes and is turned by others."""

from collections.abc import Callable, Iterator
from queue import Empty, SimpleQueue

import pytest

from headunit.core.words import Words
from headunit.sound import mixer as module
from headunit.sound.backend import Backend, Loudness, MixerError
from headunit.sound.mixer import Mixer, Sound

PATIENCE = 5.0


class Machine:
    """A machine with one output; `broken` is what its commands fail with."""

    def __init__(self, level: int = 90, *, muted: bool = False) -> None:
        self.now = Loudness(level, muted)
        self.levels: list[int] = []
        self.broken = False

    def find(self) -> tuple[Backend, Loudness]:
        return self, self.read()

    def read(self) -> Loudness:
        self._check()
        return self.now

    def set_level(self, percent: int) -> None:
        self._check()
        self.levels.append(percent)
        self.now = Loudness(percent, self.now.muted)

    def set_muted(self, muted: bool) -> None:
        self._check()
        self.now = Loudness(self.now.level, muted)

    def _check(self) -> None:
        if self.broken:
            raise MixerError(Words("No sound"), hint=Words("Plug it in"))


@pytest.fixture
def told() -> SimpleQueue[Sound]:
    return SimpleQueue()


@pytest.fixture
def start(told: SimpleQueue[Sound], monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Mixer]]:
    """Starts a mixer on a machine, which looks at it all the time."""
    monkeypatch.setattr(module, "LOOK_SECONDS", 0.005)
    made: list[Mixer] = []

    def start(machine: Machine, level: int = 40, cap: int = 50) -> Mixer:
        mixer = Mixer(told.put, level=level, cap=cap, find=machine.find)
        made.append(mixer)
        mixer.start()
        mixer.start()
        return mixer

    yield start
    for mixer in made:
        mixer.stop()
        mixer.stop()


def test_it_starts_at_the_remembered_level(start: Callable[..., Mixer], told: SimpleQueue[Sound]) -> None:
    machine = Machine(level=90, muted=True)
    start(machine, level=30)
    assert told.get(timeout=PATIENCE) == Sound(30, muted=False, available=True)
    assert machine.now == Loudness(30, muted=False)


def test_it_never_starts_above_the_cap(start: Callable[..., Mixer], told: SimpleQueue[Sound]) -> None:
    machine = Machine(level=100)
    start(machine, level=95, cap=45)
    assert told.get(timeout=PATIENCE).level == 45
    assert machine.levels == [45]


def test_it_sets_and_mutes(start: Callable[..., Mixer], told: SimpleQueue[Sound]) -> None:
    machine = Machine()
    mixer = start(machine)
    told.get(timeout=PATIENCE)
    mixer.set(62, muted=True)
    assert told.get(timeout=PATIENCE) == Sound(62, muted=True, available=True)
    mixer.set(1000, muted=False)
    assert told.get(timeout=PATIENCE) == Sound(100, muted=False, available=True)


def test_it_follows_whoever_else_turns_it(start: Callable[..., Mixer], told: SimpleQueue[Sound]) -> None:
    machine = Machine()
    start(machine)
    told.get(timeout=PATIENCE)
    machine.now = Loudness(17, muted=False)
    assert told.get(timeout=PATIENCE).level == 17


def test_sound_that_goes_and_comes_back_is_named_and_set_again(
    start: Callable[..., Mixer], told: SimpleQueue[Sound], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "headunit.sound")
    machine = Machine()
    mixer = start(machine, level=30)
    told.get(timeout=PATIENCE)
    machine.broken = True
    lost = told.get(timeout=PATIENCE)
    assert (lost.available, lost.why, lost.level) == (False, "No sound. Plug it in", 30)
    mixer.set(20, muted=False)
    assert told.get(timeout=PATIENCE).level == 20
    machine.now = Loudness(100, muted=False)
    machine.broken = False
    assert told.get(timeout=PATIENCE) == Sound(20, available=True)
    assert machine.now.level == 20
    mixer.stop()
    assert [each.message for each in caplog.records] == ["No sound. Plug it in", "the sound is back"]


def test_a_machine_without_sound_says_so_once(start: Callable[..., Mixer], told: SimpleQueue[Sound]) -> None:
    machine = Machine()
    machine.broken = True
    start(machine)
    assert not told.get(timeout=PATIENCE).available
    with pytest.raises(Empty):
        told.get(timeout=0.05)
