"""Values that survive power cuts, full disks, wrong edits and a moving car."""

import errno
import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headunit.settings import declaration, file
from headunit.settings.store import Result, Store

DECLARATION = declaration.read()
OVERRIDE = "restrictions.passenger_override"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "headunit" / "settings.json"


def store(path: Path) -> Store:
    return Store(path, DECLARATION)


def written(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(path.read_text())
    return data


def put(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def words(store: Store) -> list[str]:
    return [problem.message for problem in store.problems]


class TestValues:
    def test_begin_at_their_defaults(self, path: Path) -> None:
        fresh = store(path)
        assert {key: fresh.get(key) for key in DECLARATION} == {key: each.default for key, each in DECLARATION.items()}
        assert fresh.problems == ()
        assert not path.exists()

    def test_hold_at_once_and_at_the_next_start(self, path: Path) -> None:
        first = store(path)
        assert first.set("display.theme", "night", parked=False).result is Result.APPLIED
        assert first.get("display.theme") == "night"
        first.flush()
        assert written(path) == {"display.theme": "night"}
        assert store(path).get("display.theme") == "night"

    def test_a_default_is_not_kept(self, path: Path) -> None:
        first = store(path)
        first.set("display.brightness", 35, parked=True)
        first.reset("display.brightness", parked=True)
        first.flush()
        assert written(path) == {}

    def test_a_whole_number_may_come_as_a_real_one(self, path: Path) -> None:
        first = store(path)
        first.set("display.brightness", 35.0, parked=True)
        assert first.get("display.brightness") == 35
        assert type(first.get("display.brightness")) is int
        first.set("display.panel_width_mm", 154, parked=True)
        assert type(first.get("display.panel_width_mm")) is float
        first.flush()

    @pytest.mark.parametrize(
        ("key", "value"),
        [
            ("display.theme", "dusk"),
            ("display.theme", 1),
            ("display.brightness", 4),
            ("display.brightness", 101),
            ("display.brightness", 50.5),
            ("display.brightness", True),
            ("display.brightness", 10**400),
            ("display.panel_width_mm", float("nan")),
            ("display.panel_width_mm", float("inf")),
            ("display.panel_width_mm", 10**400),
            ("setup.done", 1),
            ("setup.done", None),
            ("home.cards", "a\ud800"),
            ("home.cards", "x" * 5000),
            ("home.cards", ["a"]),
        ],
    )
    def test_what_is_wrong_is_refused_in_words(self, path: Path, key: str, value: object) -> None:
        fresh = store(path)
        outcome = fresh.set(key, value, parked=True)
        assert outcome.result is Result.REFUSED
        assert outcome.words
        assert fresh.get(key) == DECLARATION[key].default

    def test_what_is_not_declared_is_a_mistake(self, path: Path) -> None:
        with pytest.raises(KeyError):
            store(path).get("display.colour")

    def test_watchers_hear_changes_and_only_those(self, path: Path) -> None:
        fresh, heard = store(path), []
        end = fresh.watch(lambda key, value: heard.append((key, value)))
        fresh.set("units.speed", "mph", parked=True)
        fresh.set("units.speed", "mph", parked=True)
        end()
        end()
        fresh.set("units.speed", "km/h", parked=True)
        assert heard == [("units.speed", "mph")]
        fresh.flush()

    def test_a_watcher_that_fails_keeps_nobody_from_hearing(self, path: Path, caplog: pytest.LogCaptureFixture) -> None:
        fresh, heard = store(path), []
        fresh.watch(lambda *_: 1 / 0)
        fresh.watch(lambda key, _: heard.append(key))
        fresh.set("units.speed", "mph", parked=True)
        assert heard == ["units.speed"]
        assert "a watcher of units.speed failed" in caplog.text
        fresh.flush()

    def test_everything_with_a_row_goes_back_to_its_default(self, path: Path) -> None:
        fresh = store(path)
        for key, value in (("display.theme", "day"), ("setup.done", True), ("car.id", "my_car")):
            fresh.set(key, value, parked=True)
        fresh.reset_all(parked=True)
        fresh.flush()
        assert written(path) == {"setup.done": True, "car.id": "my_car"}

    def test_many_threads_at_once(self, path: Path) -> None:
        fresh = store(path)
        numbers = range(5, 100)
        threads = [
            threading.Thread(target=lambda: [fresh.set("display.brightness", n, parked=True) for n in numbers])
            for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        fresh.flush()
        assert written(path) == {"display.brightness": fresh.get("display.brightness")}


class TestParkedOnly:
    def test_waits_while_moving_and_holds_when_parked(self, path: Path) -> None:
        fresh, heard = store(path), []
        fresh.watch(lambda key, value: heard.append((key, value)))
        outcome = fresh.set(OVERRIDE, True, parked=False)
        assert outcome.result is Result.PENDING
        assert outcome.words
        assert (fresh.get(OVERRIDE), fresh.pending(OVERRIDE), heard) == (False, True, [])
        assert fresh.release() == (OVERRIDE,)
        assert (fresh.get(OVERRIDE), fresh.pending(OVERRIDE), heard) == (True, None, [(OVERRIDE, True)])
        assert fresh.release() == ()
        fresh.flush()

    def test_waits_through_a_restart(self, path: Path) -> None:
        first = store(path)
        first.set(OVERRIDE, True, parked=False)
        first.flush()
        second = store(path)
        assert (second.get(OVERRIDE), second.pending(OVERRIDE)) == (False, True)
        second.release()
        second.flush()
        third = store(path)
        assert (third.get(OVERRIDE), third.pending(OVERRIDE)) == (True, None)

    def test_going_back_takes_the_waiting_away(self, path: Path) -> None:
        fresh = store(path)
        fresh.set(OVERRIDE, True, parked=False)
        assert fresh.set(OVERRIDE, False, parked=False).result is Result.APPLIED
        assert fresh.pending(OVERRIDE) is None
        fresh.flush()
        assert written(path) == {}


class TestBrokenFile:
    def test_half_written_is_set_aside_and_said(self, path: Path) -> None:
        put(path, '{"display.theme": "ni')
        fresh = store(path)
        assert fresh.get("display.theme") == "auto"
        assert "settings.json.broken" in words(fresh)[0]
        assert path.with_name("settings.json.broken").read_text() == '{"display.theme": "ni'
        fresh.set("display.theme", "day", parked=True)
        fresh.flush()
        assert store(path).get("display.theme") == "day"

    @pytest.mark.parametrize(
        "content", [b"", b"[]", b"\xff\xfe", b"[" * 100_000, b"9" * 5000, b" " * (file.LARGEST + 1), b'"a"', b"\0"]
    )
    def test_no_table_of_ours(self, path: Path, content: bytes) -> None:
        put(path, content)
        assert len(store(path).problems) == 1
        assert path.with_name("settings.json.broken").read_bytes() == content

    def test_a_folder_in_its_place(self, path: Path) -> None:
        path.mkdir(parents=True)
        fresh = store(path)
        assert len(fresh.problems) == 1
        fresh.set("display.theme", "day", parked=True)
        fresh.flush()
        assert store(path).get("display.theme") == "day"

    def test_one_wrong_value_costs_only_itself(self, path: Path) -> None:
        put(path, '{"display.theme": "dusk", "units.speed": "mph", "display.brightness": "bright"}')
        fresh = store(path)
        assert (fresh.get("display.theme"), fresh.get("units.speed")) == ("auto", "mph")
        assert [each for each in words(fresh) if "'display.theme'" in each]
        assert [each for each in words(fresh) if "'display.brightness'" in each]

    def test_unknown_settings_are_named_and_kept(self, path: Path) -> None:
        put(path, '{"seat.massage": {"level": 3}, "units.speed": "mph", "pending": [1]}')
        fresh = store(path)
        assert len(fresh.problems) == 1
        assert "seat.massage" in words(fresh)[0]
        fresh.set("units.speed", "km/h", parked=True)
        fresh.flush()
        assert written(path) == {"seat.massage": {"level": 3}}

    def test_killed_before_the_new_file_took_its_name(self, path: Path) -> None:
        first = store(path)
        first.set("display.theme", "day", parked=True)
        first.flush()
        path.with_name("settings.json.new").write_text('{"display.theme": "ni')
        second = store(path)
        assert (second.get("display.theme"), second.problems) == ("day", ())
        second.set("display.theme", "night", parked=True)
        second.flush()
        assert written(path) == {"display.theme": "night"}
        assert list(path.parent.iterdir()) == [path]

    def test_killed_at_any_moment(self, path: Path) -> None:
        script = (
            "import sys; from pathlib import Path\n"
            "from headunit.settings import declaration\n"
            "from headunit.settings.store import Store\n"
            "store = Store(Path(sys.argv[1]), declaration.read())\n"
            "for n in range(10**6):\n"
            "    store.set('display.brightness', 5 + n % 90, parked=True)\n"
            "    store.set('home.cards', 'x' * (n % 4000), parked=True)\n"
            "    store.flush()\n"
            "    print(n, flush=True)\n"
        )
        for lines in (1, 7, 40):
            with subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE) as writer:
                assert writer.stdout is not None
                for _ in range(lines):
                    writer.stdout.readline()
                writer.kill()
            fresh = store(path)
            assert fresh.problems == ()
            assert 5 <= int(fresh.get("display.brightness")) < 95

    @settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.binary(max_size=200))
    def test_any_bytes(self, path: Path, content: bytes) -> None:
        put(path, content)
        survive(path)

    @settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        st.dictionaries(
            st.sampled_from([*DECLARATION, "pending", "other"]) | st.text(max_size=5),
            st.recursive(
                st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
                lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*DECLARATION]), inner),
                max_leaves=5,
            ),
        )
    )
    def test_any_table(self, path: Path, content: dict[str, Any]) -> None:
        put(path, json.dumps(content))
        survive(path)


def survive(path: Path) -> None:
    """Whatever the file holds, every value is right, and a change is kept."""
    fresh = store(path)
    for key, setting in DECLARATION.items():
        assert setting.wrong(fresh.get(key)) is None
    file.glance(path)
    fresh.release()
    fresh.set("display.brightness", 35, parked=True)
    fresh.flush()
    assert store(path).get("display.brightness") == 35


class TestFullDisk:
    @pytest.fixture
    def full(self, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
        def fsync(_: int) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

        monkeypatch.setattr(file.os, "fsync", fsync)
        return monkeypatch

    def test_the_value_holds_for_this_run_and_that_is_said(self, path: Path, full: pytest.MonkeyPatch) -> None:
        put(path, '{"units.speed": "mph"}')
        fresh, told = store(path), []
        fresh.watch_problems(lambda: told.append(len(fresh.problems)))
        assert fresh.set("display.theme", "night", parked=True).result is Result.APPLIED
        fresh.flush()
        assert fresh.get("display.theme") == "night"
        assert "cannot be saved" in words(fresh)[0]
        assert "No space left" in fresh.problems[0].hint
        assert written(path) == {"units.speed": "mph"}
        assert list(path.parent.iterdir()) == [path]
        full.undo()
        fresh.set("display.theme", "day", parked=True)
        fresh.flush()
        assert written(path) == {"units.speed": "mph", "display.theme": "day"}
        assert fresh.problems == ()
        assert told == [1, 0]

    def test_a_folder_that_cannot_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "headunit").write_text("a file where the folder should be")
        fresh = store(tmp_path / "headunit" / "settings.json")
        fresh.set("display.theme", "night", parked=True)
        fresh.flush()
        assert fresh.get("display.theme") == "night"
        assert fresh.problems

    def test_what_can_be_neither_read_nor_set_aside_is_not_overwritten(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        put(path, "nonsense")

        def replace(*_: object) -> None:
            raise PermissionError(errno.EACCES, "Permission denied")

        monkeypatch.setattr(Path, "replace", replace)
        fresh = store(path)
        monkeypatch.undo()
        fresh.set("display.theme", "night", parked=True)
        fresh.flush()
        assert fresh.get("display.theme") == "night"
        assert len(fresh.problems) == 2
        assert path.read_text() == "nonsense"
