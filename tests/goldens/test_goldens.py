"""Every page as it was accepted by eye; `deploy/pictures --accept` takes the pictures anew."""

from pathlib import Path

import pytest
from PIL import Image

from headunit.testing.pictures import OVERLAYS, Shot, difference, goldens, take, take_overlay
from headunit.testing.still import still_head_unit

GOLDENS = Path(__file__).parent / "pictures"
FAILED = Path(__file__).resolve().parents[2] / ".cache" / "goldens"
ACCEPT = "look at them, and if they are right: deploy/pictures --accept"


def judge(shot: Shot, actual: Image.Image) -> str:
    """What is wrong with a picture; empty when it is as accepted. Failed ones are saved with their difference."""
    golden = GOLDENS / shot.name
    if not golden.is_file():
        return f"{shot.name} was never accepted"
    with Image.open(golden) as image:
        share, mask = difference(actual, image.convert("RGB"))
    if share <= shot.tolerance:
        return ""
    FAILED.mkdir(parents=True, exist_ok=True)
    actual.save(FAILED / shot.name)
    mask.save(FAILED / f"difference-{shot.name}")
    return f"{shot.name} differs in {100 * share:.1f} % of its pixels"


def test_every_page_looks_as_accepted(qapp: object) -> None:
    with still_head_unit() as unit:
        shots = goldens(unit.pages())
        wrong = [words for shot in shots if (words := judge(shot, take(unit, shot)))]
    expected = {shot.name for shot in shots} | {Shot(what).name for what in OVERLAYS}
    wrong += [f"{path.name} is of no page" for path in GOLDENS.glob("*.png") if path.name not in expected]
    assert not wrong, f"in {FAILED} are what came and the difference; {ACCEPT}\n" + "\n".join(wrong)


@pytest.mark.parametrize("what", OVERLAYS)
def test_what_comes_over_a_page_looks_as_accepted(qapp: object, what: str) -> None:
    with still_head_unit() as unit:
        wrong = judge(Shot(what), take_overlay(unit, Shot(what)))
    assert not wrong, f"{wrong}; in {FAILED} are what came and the difference; {ACCEPT}"
