"""What is still to come: its parts are looked for on this machine, and said as they are."""

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QObject
from pytestqt.qtbot import QtBot  # type: ignore[import-untyped]

import headunit
from headunit.ui import presence
from headunit.ui.features import PLANS, Feature, Features
from headunit.ui.rows import FIRST_ROLE
from headunit.vehicle.vehicle import Vehicle


@pytest.fixture
def features(qapp: QObject, vehicle: Vehicle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Features]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_MUSIC_DIR", str(tmp_path / "music"))
    features = Features()
    features.attach(vehicle)
    yield features
    features.stop()


def look(feature: Feature, qtbot: QtBot) -> dict[str, tuple[str, bool]]:
    """The feature's parts by name: detail, and whether it is there."""
    with qtbot.waitSignals([feature.changed] * 2):
        feature.look()
    model: Any = feature.parts
    assert isinstance(model, QAbstractListModel)
    cells = [
        [model.data(model.index(row), FIRST_ROLE + place) for place in range(3)] for row in range(model.rowCount())
    ]
    return {name: (detail, met) for name, detail, met in cells}


@pytest.mark.parametrize("name", PLANS)
def test_every_feature_says_what_it_will_do_and_what_it_needs(name: str, features: Features, qtbot: QtBot) -> None:
    feature = features.get(name)
    assert feature.title
    assert feature.purpose.endswith(".")
    assert feature.looking
    parts = look(feature, qtbot)
    assert not feature.looking
    assert len(parts) >= 2
    assert all(detail for detail, _ in parts.values())
    assert feature.missing == sum(not met for _, met in parts.values())


def test_music_is_counted(features: Features, tmp_path: Path, qtbot: QtBot) -> None:
    media = features.get("media")
    assert look(media, qtbot)["Music files"][1] is False
    folder = tmp_path / "music" / "album"
    folder.mkdir(parents=True)
    for name in ("one.mp3", "two.FLAC", "cover.jpg"):
        (folder / name).write_text("")
    assert look(media, qtbot)["Music files"] == ("2 in music", True)


def test_the_car_and_its_version_are_the_real_ones(features: Features, qtbot: QtBot) -> None:
    assert look(features.get("updates"), qtbot)["Installed"] == (f"Headunit {headunit.__version__}", True)
    assert look(features.get("keys"), qtbot)["Locks"] == ("This car takes no such commands.", False)
    assert look(features.get("navigation"), qtbot)["Position"] == ("This car does not say where it is.", False)


def test_a_broker_is_there_when_it_takes_connections() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()
        assert presence.broker(address)
    assert not presence.broker(address)


def test_cards_adapters_and_networks_are_read_from_the_kernel(tmp_path: Path) -> None:
    pcm = tmp_path / "pcm"
    pcm.write_text(
        "00-00: ALC256 Analog : ALC256 Analog : playback 1 : capture 1\n01-03: HDMI 0 : HDMI 0 : playback 1\n"
    )
    assert presence.sound_cards("playback", pcm) == ("ALC256 Analog", "HDMI 0")
    assert presence.sound_cards("capture", pcm) == ("ALC256 Analog",)
    routes = tmp_path / "route"
    routes.write_text("Iface\tDestination\nlo\t0000007F\t0\nwlan0\t00000000\t0\n")
    assert presence.network(routes) == "wlan0"
    (tmp_path / "hci0").mkdir()
    assert presence.bluetooth(tmp_path) == ("hci0", "pcm", "route")
    assert presence.sound_cards("playback", tmp_path / "none") == presence.bluetooth(tmp_path / "none") == ()
    assert presence.network(tmp_path / "none") == ""
    assert presence.free_bytes(tmp_path / "not" / "yet") > 0
