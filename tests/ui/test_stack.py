"""Which page is open, where back leads, and what is refused while driving."""

import pytest

from headunit.ui.stack import DEPTH, PARKED, UNKNOWN, PageStack


@pytest.fixture
def stack() -> PageStack:
    stack = PageStack()
    for name, parent in (("home", ""), ("apps", ""), ("live", "apps"), ("plot", "live"), ("deep", "plot")):
        stack.declare(name, parent, parked_only=False)
    stack.declare("keys", "apps", parked_only=True)
    return stack


def test_before_pages_are_declared_any_may_be_opened() -> None:
    stack = PageStack()
    assert stack.refusal("diagnostics") == ""
    stack.open("diagnostics")
    stack.back()
    assert stack.page == "home"


def test_back_goes_where_one_came_from(stack: PageStack) -> None:
    stack.open("live")
    stack.open("plot")
    stack.back()
    assert stack.page == "live"
    stack.back()
    assert stack.page == "home"


def test_a_page_on_the_rail_forgets_where_one_came_from(stack: PageStack) -> None:
    stack.open("live")
    stack.open("apps")
    stack.back()
    assert stack.page == "home"
    stack.back()
    assert stack.page == "home"


def test_a_page_opened_again_is_not_a_step_further(stack: PageStack) -> None:
    for name in ("apps", "live", "plot", "live"):
        stack.open(name)
    stack.back()
    assert stack.page == "apps"


def test_without_a_history_back_is_one_step_up(stack: PageStack) -> None:
    stack.page = "live"
    stack.back()
    assert stack.page == "apps"


def test_depth_is_counted_along_the_parents(stack: PageStack) -> None:
    assert [stack.depth(name) for name in ("home", "live", "plot", "deep")] == [1, 2, 3, 4]
    stack.declare("home", "deep", parked_only=False)
    stack.declare("apps", "deep", parked_only=False)
    assert stack.depth("deep") == 4  # a ring of parents ends


def test_while_driving_what_is_too_deep_or_for_parked_cars_is_refused(stack: PageStack) -> None:
    stack.max_depth = 3
    assert [stack.refusal(name) for name in ("plot", "deep", "keys")] == ["", "", ""]
    stack.parked = False
    assert [stack.refusal(name) for name in ("plot", "deep", "keys")] == ["", DEPTH, PARKED]
    stack.max_depth = 0
    assert stack.refusal("deep") == ""
    assert stack.refusal("nowhere") == UNKNOWN


def test_back_passes_over_what_may_no_longer_be_opened(stack: PageStack) -> None:
    for name in ("apps", "keys", "live"):
        stack.open(name)
    stack.parked = False
    stack.back()
    assert stack.page == "apps"
