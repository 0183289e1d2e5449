"""The volume on the screen: shown at once, remembered, capped at the start, and following the machine."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from headunit.settings import open_store
from headunit.settings.store import Store
from headunit.sound.mixer import Sound
from headunit.ui import volume as module
from headunit.ui.volume import STEP, Volume


class Mixer:
    """What the view-model tells the mixer."""

    def __init__(self, tell: Callable[[Sound], None], *, level: int, cap: int) -> None:
        self.tell = tell
        self.started = (level, cap)
        self.sets: list[tuple[int, bool]] = []
        self.running = False

    def start(self) -> None:
        self.running = True

    def stop(self) -> None:
        self.running = False

    def set(self, level: int, *, muted: bool) -> None:
        self.sets.append((level, muted))


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    store = open_store()
    yield store
    store.flush()


@pytest.fixture
def mixers() -> list[Mixer]:
    return []


@pytest.fixture
def make(settings: Store, mixers: list[Mixer], qapp: QObject) -> Iterator[Callable[[], Volume]]:
    made: list[Volume] = []

    def make() -> Volume:
        def mixer(*arguments: Callable[[Sound], None], **options: int) -> Mixer:
            mixers.append(Mixer(*arguments, **options))
            return mixers[-1]

        made.append(Volume(settings, mixer))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for each in made:
        each.stop()
    assert not any(mixer.running for mixer in mixers)


def test_it_starts_remembered_but_not_above_the_cap(
    make: Callable[[], Volume], settings: Store, mixers: list[Mixer]
) -> None:
    settings.set("sound.volume", 30, parked=True)
    assert make().property("level") == 30
    settings.set("sound.volume", 90, parked=True)
    settings.set("sound.start_cap", 45, parked=True)
    assert make().property("level") == 45
    assert [mixer.started for mixer in mixers] == [(30, 50), (90, 45)]


def test_a_finger_sets_it_without_an_overlay_a_button_with_one(
    make: Callable[[], Volume], mixers: list[Mixer], qtbot: QtBot
) -> None:
    volume = make()
    with qtbot.assertNotEmitted(volume.shown):
        volume.setProperty("level", 20)
    for press, expected in (
        (volume.up, (20 + STEP, False)),
        (volume.down, (20, False)),
        (volume.toggleMute, (20, True)),
        (volume.up, (20 + STEP, False)),
    ):
        with qtbot.waitSignal(volume.shown):
            press()
        assert (volume.property("level"), volume.property("muted")) == expected
        assert mixers[0].sets[-1] == expected


def test_it_stays_within_0_and_100_and_the_overlay_still_shows(make: Callable[[], Volume], qtbot: QtBot) -> None:
    volume = make()
    volume.setProperty("level", 5000)
    assert volume.property("level") == 100
    with qtbot.waitSignal(volume.shown):
        volume.up()
    volume.setProperty("level", -5000)
    assert volume.property("level") == 0


def test_it_is_written_down_when_it_has_stood(
    make: Callable[[], Volume], settings: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "REMEMBER_MS", 1)
    volume = make()
    volume.setProperty("level", 22)
    qtbot.waitUntil(lambda: settings.get("sound.volume") == 22)


def test_it_is_written_down_at_the_end(make: Callable[[], Volume], settings: Store) -> None:
    volume = make()
    volume.setProperty("level", 26)
    volume.stop()
    assert settings.get("sound.volume") == 26


def test_the_settings_page_turns_it_too(make: Callable[[], Volume], settings: Store, mixers: list[Mixer]) -> None:
    volume = make()
    settings.set("sound.volume", 34, parked=True)
    assert volume.property("level") == 34
    assert mixers[0].sets == [(34, False)]


def test_it_follows_the_machine_but_not_right_after_a_change_of_its_own(
    make: Callable[[], Volume], mixers: list[Mixer], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FOLLOW_MS", 60_000)
    volume = make()
    mixers[0].tell(Sound(33, muted=True, available=True))
    assert (volume.property("level"), volume.property("muted")) == (33, True)
    volume.setProperty("level", 60)
    mixers[0].tell(Sound(33, available=True))
    assert volume.property("level") == 60


def test_no_sound_is_a_state_with_words(make: Callable[[], Volume], mixers: list[Mixer], qtbot: QtBot) -> None:
    volume = make()
    assert (volume.property("available"), volume.property("why")) == (True, "")
    with qtbot.waitSignal(volume.availableChanged):
        mixers[0].tell(Sound(40, available=False, why="No sound. Plug it in"))
    assert (volume.property("available"), volume.property("why")) == (False, "No sound. Plug it in")
    volume.up()
    assert volume.property("level") == 40 + STEP
