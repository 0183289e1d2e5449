"""What comes over a page, at every panel: sheets, the keyboard, the notification centre, warnings, the set-up."""

from itertools import product

import pytest

from headunit.testing.head_unit import HeadUnit
from headunit.testing.pictures import OVERLAYS, Shot, take
from headunit.testing.walk import Walk
from headunit.ui.panel_size import MM_BY_PIXELS

STATES = (("day", "en"), ("night", "de"), ("day", "zh"))
MOVING = {"danger"}
"""These bring the car to motion themselves."""
TOO_NARROW = {("keyboard", (720, 1280))}
"""Ten keys of 12 mm do not fit on 87 mm; it is typed on only while parked."""
OPENING_MS = 500


@pytest.mark.parametrize("what", OVERLAYS)
def test_the_numbers_hold_over_a_page(still: HeadUnit, what: str, capsys: pytest.CaptureFixture[str]) -> None:
    walk = Walk(still)
    opened = False
    for size, (theme, language) in product(MM_BY_PIXELS, STATES):
        if (what, size) in TOO_NARROW:
            continue
        if not opened:
            take(still, Shot("home", size, theme, language))
            OVERLAYS[what](still)
            still.rest(OPENING_MS)
            opened = True
        still.resize(size)
        still.theme(theme)
        still.language(language)
        walk.look(what, f"{size[0]}x{size[1]} {theme} {language}", moving=what in MOVING)
    with capsys.disabled():
        print(f"\n{what}: {walk.walked()}")
    assert still.warnings == []
    assert not walk.found, str(walk)
