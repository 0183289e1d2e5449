"""Every page at every panel, by day and by night, in three languages, parked and driving: the numbers hold."""

from collections.abc import Iterable
from itertools import product

import pytest

from headunit.core import paths
from headunit.testing.head_unit import HeadUnit
from headunit.testing.walk import Walk
from headunit.ui.panel_size import MM_BY_PIXELS

LANGUAGES = ("en", "de", "zh")
THEMES = ("day", "night")
DRIVING = {"parked": None, "standing": 0.0, "at 1 km/h": 1.0, "at 60 km/h": 60.0}
"""Speed by how a report calls it; None is parked, all others have the selector at D."""
DEEPEST = 3
BASE = {"FeaturePage.qml"}
"""What pages are made of, and no page itself."""

State = tuple[str, str, str]
"""Driving, theme and language."""
SHORT: tuple[State, ...] = (
    *product(DRIVING, THEMES[:1], LANGUAGES[:1]),
    *product(("parked", "at 60 km/h"), THEMES[:1], LANGUAGES[1:]),
    *product(("parked", "at 60 km/h"), THEMES[1:], LANGUAGES[:1]),
)
"""Themes and languages change nothing in each other, so the first tier leaves most of their combinations out."""


def walk(still: HeadUnit, size: tuple[int, int], states: Iterable[State]) -> Walk:
    """Every page in every state, parked-only pages only while parked."""
    still.resize(size)
    walk = Walk(still)
    now = ("", "", "")
    for driving, theme, language in sorted(states):
        speed = DRIVING[driving]
        if driving != now[0]:
            still.drive(speed)
        if theme != now[1]:
            still.theme(theme)
        if language != now[2]:
            still.language(language)
        now = driving, theme, language
        for page in still.pages().values():
            state = f"{size[0]}x{size[1]} {theme} {language} {driving}"
            if (speed is not None and page.parked_only) or not walk.open(page.name, state):
                continue
            walk.look(page.name, state, moving=bool(speed), colours=speed != 0)
            if theme == THEMES[0] and speed != 0:
                for tab in walk.tabs():
                    walk.look(f"{page.name}, {tab}", state, moving=bool(speed), colours=language == LANGUAGES[0])
    return walk


def judge(walk: Walk, capsys: pytest.CaptureFixture[str], size: tuple[int, int]) -> None:
    with capsys.disabled():
        print(f"\n{size[0]}x{size[1]}: {walk.walked()}")
    assert walk.head_unit.warnings == []
    assert not walk.found, str(walk)


@pytest.mark.parametrize("size", MM_BY_PIXELS, ids=lambda size: "{}x{}".format(*size))
def test_the_numbers_hold(still: HeadUnit, size: tuple[int, int], capsys: pytest.CaptureFixture[str]) -> None:
    judge(walk(still, size, SHORT), capsys, size)


@pytest.mark.slow
@pytest.mark.parametrize("size", MM_BY_PIXELS, ids=lambda size: "{}x{}".format(*size))
def test_the_numbers_hold_in_every_state(
    still: HeadUnit, size: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    judge(walk(still, size, product(DRIVING, THEMES, LANGUAGES)), capsys, size)


def test_every_page_is_registered(still: HeadUnit) -> None:
    folder = paths.share("qml") / "HeadUnit" / "Pages"
    files = {path.name for path in folder.glob("*Page.qml")} - BASE
    registered = {page.source.name for page in still.pages().values() if page.source.parent == folder}
    assert files - registered == set(), "pages that nobody registered"
    assert registered - files == set(), "entries without a file"


def test_no_page_lies_deeper_than_three(still: HeadUnit) -> None:
    pages = still.pages()
    for page in pages.values():
        way = [page.name]
        while (parent := pages[way[-1]].parent) and parent not in way:
            way.append(parent)
        assert len(way) <= DEEPEST, " > ".join(reversed(way))
        assert pages[way[-1]].label, f"{page.name} hangs on '{way[-1]}', which is not on the rail"
