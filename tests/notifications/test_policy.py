"""The policy: what is shown, queued or spoken while driving, and a broken table that keeps safety."""

from pathlib import Path

import pytest

from headunit.core.notification import Kind
from headunit.notifications import Policy, Treatment, read_policy
from headunit.notifications.policy import DRIVING, OWN


def test_the_products_own_is_whole() -> None:
    policy, problems = read_policy()
    assert problems == ()
    for kind in Kind:
        assert policy.treatment(kind, "parked") is Treatment.SHOW
        for driving in DRIVING:
            assert (kind, driving) in policy.table
    for driving in ("moving", "unknown"):
        assert policy.treatment(Kind.SAFETY, driving) is Treatment.SHOW
        assert policy.treatment(Kind.MESSAGE, driving) is Treatment.SPEAK
        assert policy.treatment(Kind.TIP, driving) is Treatment.QUEUE


def test_an_unknown_state_lets_no_more_be_seen_than_moving() -> None:
    policy, _ = read_policy()
    for kind in Kind:
        assert policy.treatment(kind, "unknown").listed <= policy.treatment(kind, "moving").listed


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("[tip]", "[tipp]", "the policy needs [tip]"),
        ("[tip]", '[tip]\nflying = "show"', "unknown key 'flying'"),
        (
            'parked = "show"',
            'parked = "sho"',
            "'sho' is nothing that can be done",
        ),
        ('parked = "show"', "parked = 1", "'parked' must be text"),
        ('parked = "show"', "", "needs 'parked'"),
    ],
)
def test_what_is_wrong_is_named_and_the_rest_stands(tmp_path: Path, old: str, new: str, reason: str) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(OWN.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    policy, problems = read_policy(file)
    assert reason in "\n".join(map(str, problems))
    assert policy.treatment(Kind.SAFETY, "moving") is Treatment.SHOW
    assert policy.treatment(Kind.MESSAGE, "moving") is Treatment.SPEAK
    assert policy.treatment(Kind.TIP, "moving") is Treatment.QUEUE


@pytest.mark.parametrize("content", [b"", b"[safety", b"\xff", b"safety = 3\n", None])
def test_without_a_table_safety_is_shown_and_the_rest_waits(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "policy.toml"
    if content is not None:
        file.write_bytes(content)
    policy, problems = read_policy(file)
    assert problems
    assert policy == Policy()
    assert policy.treatment(Kind.SAFETY, "unknown") is Treatment.SHOW
    assert policy.treatment(Kind.CALL, "moving") is Treatment.QUEUE
    assert policy.treatment(Kind.CALL, "parked") is Treatment.SHOW
