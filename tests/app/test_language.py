"""A language whose texts are gone is named among the notifications, and the screen goes on in English."""

from pathlib import Path

import pytest

from headunit.core.notification import Notification
from headunit.testing.head_unit import HeadUnit


def test_missing_texts_are_told(head_unit: HeadUnit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = head_unit.screen
    told: list[Notification] = []
    end = screen.services.events.subscribe(Notification, told.append)
    monkeypatch.setattr(screen.language, "_folder", tmp_path)
    screen.services.settings.set("language", "de", parked=True)
    head_unit.wait(lambda: bool(told), "a notification")
    end()
    assert "headunit_de.qm" in told[0].title
    assert "Home" in head_unit.texts()
    assert head_unit.warnings == []
