"""The store's rules: what a signal's state is, why, and what the screen must be told."""

import pytest

from headunit.vehicle.car import CatalogueSignal
from headunit.vehicle.history import History
from headunit.vehicle.model import SignalState
from headunit.vehicle.store import SignalStore

SPEED = "Vehicle.Speed"


@pytest.fixture
def store() -> SignalStore:
    return SignalStore([CatalogueSignal(SPEED, "speed", "real", "km/h"), CatalogueSignal("Vehicle.X", "x", "string")])


def test_signal_no_mapping_names_says_so(store: SignalStore) -> None:
    reading = store.reading(SPEED)
    assert (reading.value, reading.state) == (None, SignalState.NOT_MAPPED)
    assert "mapping" in reading.reason


def test_a_signal_goes_from_never_seen_to_live_to_stale_and_back(store: SignalStore) -> None:
    store.bind(0, 0.5, lambda state: f"because {state.name}")
    assert store.reading(SPEED).reason == "because NEVER_SEEN"
    assert store.put(0, 88.0, 880, time=100.0, now=1.0)
    assert store.reading(SPEED).state is SignalState.LIVE
    assert store.expire(1.4) == []
    assert store.expire(1.6) == [0]
    assert store.expire(1.7) == [], "told once"
    reading = store.reading(SPEED)
    assert (reading.value, reading.state, reading.time) == (88.0, SignalState.STALE, 100.0)
    assert store.put(0, 88.0, 880, time=102.0, now=2.0), "same value, but live again"


def test_only_a_change_is_told(store: SignalStore) -> None:
    store.bind(0, 0.5, lambda state: "")
    store.put(0, 88.0, 880, 100.0, 1.0)
    assert not store.put(0, 88.0, 880, 100.1, 1.1)
    assert store.put(0, 89.0, 890, 100.2, 1.2)


def test_invalid_keeps_the_last_good_value_and_the_raw_number(store: SignalStore) -> None:
    store.bind(0, 0.5, lambda state: "The car sends 65535: not available.")
    store.put(0, 88.0, 880, 100.0, 1.0)
    assert store.put(0, None, 65535, 100.1, 1.1)
    reading = store.reading(SPEED)
    assert (reading.value, reading.state, reading.raw) == (88.0, SignalState.INVALID, 65535)
    assert "65535" in reading.reason


def test_a_refused_frame_says_why_until_a_good_one_comes(store: SignalStore) -> None:
    store.bind(0, 0.5, lambda state: "")
    store.put(0, 88.0, 880, 100.0, 1.0)
    assert store.reject(0, "checksum 0x12 where 0x34 was due")
    assert "0x34" in store.reading(SPEED).reason
    assert store.put(0, 88.0, 880, 100.2, 1.2)
    assert store.reading(SPEED).reason == ""


def test_history_keeps_the_newest_points_in_order() -> None:
    history = History(capacity=3, interval=1.0)
    for second in range(5):
        history.append(float(second), second * 10.0)
        history.append(second + 0.5, -1.0)
    assert list(history) == [(2.0, 20.0), (3.0, 30.0), (4.0, 40.0)]
    assert list(history.values()) == [20.0, 30.0, 40.0]


def test_history_goes_on_after_the_clock_jumped_back() -> None:
    history = History(capacity=10, interval=1.0)
    history.append(1000.0, 1.0)
    history.append(3.0, 2.0)
    assert list(history.values()) == [1.0, 2.0]
